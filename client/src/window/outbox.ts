// Acts that are not on the log yet: kept on the disk first, sent until the log answers, never lost
// silently.  Posting one again is harmless: the log gives the old receipt.

import { type Bytes, fromBase64 } from "../shared/bytes.js";
import {
  type Doubt, type Outcome, Refused, doubtOf, post, postBytes, sendNotes,
} from "./api.js";
import type { Cry, Store, Unsent, Words } from "./store.js";

const AT_ONCE = 64;
const NEVER = [400, 413, 422]; // what was sent will not be taken however often it is sent
const AGAIN_MS = [1_000, 2_000, 5_000, 10_000];
/** The kinds of what is called without a key, by the end of its path. */
export const CALLED: Readonly<Record<string, string>> = {
  stop: "WorkStopped", happened: "IncidentOpened", hazard: "HazardReported",
};
/** What cannot wait for a network: it is to be said aloud. */
export const urgent = (kind: string): boolean => Object.values(CALLED).includes(kind);
export const kindOf = (path: string): string => CALLED[path.split("/").at(-1) ?? ""] ?? "";
const LATEST_MS = 10_000; // whatever a server asks for, a stop waits no longer

export class Outbox {
  notes: Unsent[] = [];
  cries: Cry[] = [];
  words: Words[] = []; // values that unsent acts name
  readonly declined = new Set<string>(); // ids of cries that the server did not take in the end
  readonly landed = new Map<string, number>(); // cries that it took, and when it said so, in ms
  others: { production: string; n: number }[] = []; // and how much of each is not on its log
  private unkept = new Set<string>(); // ids of cries that this device's disk did not take
  private busy: Promise<void> | null = null;
  private timer = 0;
  private failures = 0;
  private wantedMs: number | null = null; // when the server wants to be asked again

  /** `onSettled` hears of each answer that settles a note. */
  constructor(
    private readonly store: Store,
    private readonly production: string,
    private readonly onChange: () => void,
    private readonly onSettled: (ids: string[], refused: Unsent[]) => void,
  ) {}

  async read(): Promise<void> {
    this.notes = (await this.store.all<Unsent>("unsent", this.production)).sort(
      (a, b) => a.at_us - b.at_us,
    );
    this.cries = await this.store.all<Cry>("cries", this.production);
    this.words = (await this.store.get<Words[]>(this.wordsKey)) ?? [];
    this.others = await this.store.unsentOfOthers(this.production);
  }

  private get wordsKey(): string {
    return `words/${this.production}`;
  }

  /** What is not on the log yet; what the log refused is told apart from it. */
  get unsent(): Unsent[] {
    return this.notes.filter((one) => one.state !== "refused");
  }

  get refused(): Unsent[] {
    return this.notes.filter((one) => one.state === "refused");
  }

  get count(): number {
    return this.unsent.length + this.cries.length + this.words.length;
  }

  get elsewhere(): number {
    return this.others.reduce((sum, { n }) => sum + n, 0);
  }

  /** Keep notes on the disk, then begin to send. */
  async add(notes: readonly { id: string; kind: string; note: Bytes }[]): Promise<void> {
    for (const [place, one] of notes.entries()) {
      const at_us = Date.now() * 1000 + place;
      const kept: Unsent = { ...one, production: this.production, at_us, state: "unsent" };
      await this.store.put("unsent", kept);
      this.notes.push(kept);
    }
    this.onChange();
    void this.send();
  }

  /** Keep a value on the disk until the server takes it; it goes before the notes. */
  async keepValue(digest: string, data: string): Promise<void> {
    this.words = [...this.words.filter((one) => one.digest !== digest), { digest, data }];
    await this.store.set(this.wordsKey, this.words);
    this.later();
    this.onChange();
  }

  /** Send it at once, and keep it meanwhile: the page may be closed before an answer comes.  A text
   * is the id under which it stays here and is sent again. */
  async cry(path: string, body: unknown): Promise<Record<string, unknown> | string> {
    const id = crypto.randomUUID();
    const at_us = Date.now() * 1000;
    const kept: Cry = { id, production: this.production, path, body: JSON.stringify(body), at_us };
    const stored = this.store.put("cries", kept).then(() => null, (error: unknown) => ({ error }));
    try {
      const told = await this.call(kept);
      void stored.then(() => this.store.drop("cries", id)).catch(() => undefined);
      return told;
    } catch (error) {
      const failed = await stored;
      if (error instanceof Refused && NEVER.includes(error.status)) {
        await this.store.drop("cries", id).catch(() => undefined);
        throw error;
      }
      this.cries.push(kept); // also where this device's disk is full: until the page is closed
      if (failed !== null) this.unkept.add(id);
      await this.doubts("cries", [kept], error);
      this.later();
      this.onChange();
      if (failed !== null) throw failed.error;
      return id;
    }
  }

  /** Post it with its id, by which the server knows it again.  An older server takes no id, and
   * hears the words alone: no stop is lost for it. */
  private async call({ id, path, body }: Cry): Promise<Record<string, unknown>> {
    const said = JSON.parse(body) as Record<string, unknown>;
    try {
      return await post(path, { ...said, tap: id });
    } catch (error) {
      if (!(error instanceof Refused && error.status === 422)) throw error;
      return post(path, said);
    }
  }

  /** Keep beside each what is known of it now.  Once nobody knows, no later answer takes that back:
   * the first sending may stand all the same. */
  private async doubts<T extends Unsent | Cry>(
    into: "unsent" | "cries", many: readonly T[], error: unknown, sent = true,
  ): Promise<void> {
    if (error instanceof Refused) {
      this.wantedMs = Math.max(this.wantedMs ?? 0, error.retryMs ?? 0) || null;
    }
    const told = doubtOf(error);
    const unsent: Doubt = error instanceof Refused ? "no" : "away";
    const doubt = told === "unknown" && !sent ? unsent : told;
    const changed = many.filter((one) => one.doubt !== doubt && one.doubt !== "unknown");
    if (doubt === undefined || changed.length === 0) return;
    for (const one of changed) one.doubt = doubt;
    this.onChange();
    for (const one of changed) await this.store.renew(into, one).catch(() => undefined);
  }

  /** Let go of what another page of this browser has settled: the disk has it no more. */
  private async reread(): Promise<void> {
    const known = [...this.cries, ...this.unsent].map((one) => one.id);
    const onDisk = new Set(this.unkept);
    for (const name of ["cries", "unsent"] as const) {
      for (const { id } of await this.store.all<Cry>(name, this.production)) onDisk.add(id);
    }
    const gone = new Set(known.filter((id) => !onDisk.has(id)));
    if (gone.size === 0) return;
    if ((await this.store.get(`about/${this.production}`)) === undefined) return; // all is cleared
    this.cries = this.cries.filter(({ id }) => !gone.has(id));
    this.notes = this.notes.filter(({ id }) => !gone.has(id));
    this.onChange();
  }

  /** Let go of those that were read in the log. */
  async onLog(stillUnsent: ReadonlySet<string>): Promise<void> {
    const gone = this.unsent.filter((one) => !stillUnsent.has(one.id));
    for (const one of gone) await this.forget(one.id);
    if (gone.length > 0) this.onChange();
  }

  async forget(id: string): Promise<void> {
    this.notes = this.notes.filter((one) => one.id !== id);
    await this.store.drop("unsent", [this.production, id]);
  }

  /** Send all there is, once; more calls meanwhile wait for the same. */
  send(): Promise<void> {
    this.busy ??= this.sendAll().finally(() => {
      this.busy = null;
    });
    return this.busy;
  }

  private async sendAll(): Promise<void> {
    clearTimeout(this.timer);
    this.wantedMs = null;
    await this.reread().catch(() => undefined); // a disk that cannot be read settles nothing
    try {
      for (const cry of [...this.cries]) await this.sendCry(cry);
      for (const one of [...this.words]) await this.sendWords(one);
      let left = this.unsent.filter((one) => one.state === "unsent");
      while (left.length > 0) {
        await this.sendSome(left.slice(0, AT_ONCE));
        const next = this.unsent.filter((one) => one.state === "unsent" && !left.includes(one));
        left = [...left.slice(AT_ONCE), ...next];
      }
      this.failures = 0;
      if (this.count > 0) this.later();
    } catch (error) {
      const behind = this.unsent.filter((one) => one.state === "unsent" && one.doubt === undefined);
      await this.doubts("unsent", behind, error, false);
      this.later(); // no network, or a busy server: once more
    }
  }

  private later(): void {
    clearTimeout(this.timer);
    const own = AGAIN_MS[Math.min(this.failures++, AGAIN_MS.length - 1)] ?? LATEST_MS;
    const wait = Math.min(this.wantedMs ?? own, LATEST_MS);
    this.timer = window.setTimeout(() => {
      for (const one of this.unsent) one.state = "unsent"; // what waited is asked for again
      void this.send();
    }, wait);
  }

  private async sendCry(cry: Cry): Promise<void> {
    try {
      await this.call(cry);
    } catch (error) {
      if (!(error instanceof Refused && NEVER.includes(error.status))) {
        await this.doubts("cries", [cry], error);
        if (error instanceof Refused) return; // nothing else waits for it
        throw error;
      }
      await this.decline(cry, error);
    }
    if (!this.declined.has(cry.id)) this.landed.set(cry.id, Date.now());
    this.cries = this.cries.filter((one) => one.id !== cry.id);
    await this.store.drop("cries", cry.id);
    this.onChange();
  }

  /** Keep it among what was refused, until a person has read that. */
  private async decline({ id, production, path, at_us }: Cry, error: Refused): Promise<void> {
    const kind = kindOf(path);
    const { message, found, want } = error;
    const told = { state: "refused" as const, found: found || message, want };
    const kept: Unsent = { id, production, kind, note: new Uint8Array(), at_us, ...told };
    await this.store.put("unsent", kept).catch(() => undefined);
    this.notes.push(kept);
    this.declined.add(id);
  }

  /** What the server refuses stays here and is offered again: no words are let go of. */
  private async sendWords(one: Words): Promise<void> {
    try {
      await postBytes(this.production, fromBase64(one.data));
    } catch (error) {
      if (error instanceof Refused) return; // nothing else waits for it
      throw error;
    }
    this.words = this.words.filter(({ digest }) => digest !== one.digest);
    await this.store.set(this.wordsKey, this.words);
    this.onChange();
  }

  /** Send some in one post; where the server takes none of them so, each by itself. */
  private async sendSome(notes: readonly Unsent[]): Promise<void> {
    let outcomes: Outcome[];
    try {
      outcomes = await sendNotes(this.production, notes.map((one) => one.note));
    } catch (error) {
      if (!(error instanceof Refused) || !NEVER.includes(error.status)) {
        await this.doubts("unsent", notes, error);
        throw error;
      }
      const [one] = notes;
      if (notes.length > 1) {
        for (const each of notes) await this.sendSome([each]);
        return;
      }
      if (one === undefined) return;
      const { found, want } = error;
      outcomes = [{ id: one.id, state: "refused", found: found || error.message, want }];
    }
    const settled: string[] = [];
    const refused: Unsent[] = [];
    for (const [place, note] of notes.entries()) {
      const outcome = outcomes.find((one) => one.id === note.id) ?? outcomes[place];
      if (outcome === undefined) continue;
      delete note.doubt;
      if (outcome.state === "refused") {
        Object.assign(note, { state: "refused", found: outcome.found, want: outcome.want });
        refused.push(note);
      } else if (outcome.state === "waiting") {
        Object.assign(note, { state: "waiting", wants: outcome.wants ?? [] });
      } else settled.push(note.id);
      if (outcome.state !== "recorded") await this.store.renew("unsent", note);
      else note.state = "waiting"; // on the log: it leaves when it is read there
    }
    this.onSettled(settled, refused);
    this.onChange();
  }
}
