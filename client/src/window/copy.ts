// Keeps this device's copy of the log in step with the server: fetch, have it checked and folded,
// then keep it.  Nothing is kept that Python did not take.

import { type Bytes, joined } from "../shared/bytes.js";
import type { Bundle } from "../worker/messages.js";
import { entriesFrom } from "./api.js";
import { type Brain, Raised } from "./brain.js";
import type { Piece, Store } from "./store.js";

const SNAPSHOT_AFTER = 200; // entries
const MOST_ROUNDS = 100_000;

export class Copy {
  size = 0;
  /** Why nothing more is taken: what the server told does not fit what this device holds. */
  broken: string | null = null;
  private since = 0; // entries since the last snapshot
  private busy: Promise<void> | null = null;
  private again = false;

  constructor(
    private readonly store: Store,
    private readonly brain: Brain,
    private readonly production: string,
    private readonly onTaken: () => Promise<void>,
  ) {}

  /** Load a new worker from what is kept: the snapshot if it fits, then the entries after it. */
  async load(setup: string): Promise<void> {
    const { production, brain } = this;
    const kept = await this.store.get<Bytes>(`snapshot/${production}`);
    const load = (snapshot: Uint8Array | null) =>
      brain.ask<number>({ what: "load", slot: "record", setup, snapshot });
    try {
      this.size = await load(kept ?? null);
    } catch (error) {
      if (!(error instanceof Raised) || kept === undefined) throw error;
      this.size = await load(null); // of other rules: folded anew from the entries
    }
    const started = this.size;
    for (const piece of await this.store.entriesFrom(production, started)) {
      if (piece.from !== this.size) continue;
      const { bundle: bytes, count, checkpoint } = piece;
      try {
        this.size = await this.fold({ bytes, count, checkpoint });
      } catch (error) {
        if (!(error instanceof Raised)) throw error;
        await this.store.clearCopy(production); // what this device kept is spoiled: fetch it anew
        this.size = await load(null);
        break;
      }
    }
    this.since = this.size - started;
    this.broken = null;
    void this.keepSnapshot();
  }

  private fold(bundle: Bundle): Promise<number> {
    return this.brain.ask<number>({ what: "fold", slot: "record", bundle });
  }

  /** Fetch and take what is new; a call while one is under way makes it look once more. */
  catchUp(): Promise<void> {
    if (this.busy !== null) {
      this.again = true;
      return this.busy;
    }
    this.busy = this.follow().finally(() => {
      this.busy = null;
    });
    return this.busy;
  }

  private async follow(): Promise<void> {
    do {
      this.again = false;
      if (this.broken !== null) return;
      const grown = await this.fetchUp();
      if (grown === null) continue;
      try {
        this.size = await this.fold(grown);
      } catch (error) {
        if (error instanceof Raised) this.broken = error.message;
        throw error;
      }
      await this.kept(grown);
      await this.onTaken();
    } while (this.again);
  }

  private async kept({ bytes, count, checkpoint }: Bundle): Promise<void> {
    const piece: Piece = {
      production: this.production,
      from: this.size - count,
      count,
      bundle: bytes as Bytes,
      checkpoint: checkpoint as Bytes,
    };
    await this.store.put("entries", piece);
    this.since += count;
    if (this.since >= SNAPSHOT_AFTER) void this.keepSnapshot();
  }

  /** All entries from this copy's end to one signed head, in as many pieces as it takes. */
  private async fetchUp(): Promise<Bundle | null> {
    const pieces: Bytes[] = [];
    let at = this.size;
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const { bytes, count, checkpoint, size } = await entriesFrom(this.production, at);
      if (count > 0) pieces.push(bytes);
      at += count;
      if (count === 0 && size < this.size) {
        this.broken = `a head of ${size} entries, and this device holds ${this.size}`;
        return null;
      }
      if (size <= at || count === 0) {
        const grown = at - this.size;
        return grown === 0 ? null : { bytes: joined(pieces), count: grown, checkpoint };
      }
    }
    return null;
  }

  private async keepSnapshot(): Promise<void> {
    if (this.since < SNAPSHOT_AFTER) return;
    this.since = 0;
    const bytes = await this.brain.ask<Bytes>({ what: "export", slot: "record" });
    await this.store.set(`snapshot/${this.production}`, bytes);
  }
}
