// What this device keeps, in IndexedDB: entries, a snapshot, acts not yet on the log, keys, drafts,
// and the lines of a PDF script that a person is looking over, until they are kept or thrown away.
// May be lost: entries come again from the server; an act that was not sent is lost with it, and a
// key is made anew and enrolled again.  Who can write here can sign as this device's people.

import type { Bytes } from "../shared/bytes.js";
import type { Doubt } from "./api.js";

export interface Piece {
  production: string;
  from: number;
  count: number;
  bundle: Bytes;
  checkpoint: Bytes;
}

/** A note that was signed or read here and is not on the log yet, or was refused by it. */
export interface Unsent {
  production: string;
  id: string;
  kind: string;
  note: Bytes;
  at_us: number;
  state: "unsent" | "waiting" | "refused";
  wants?: string[]; // what a waiting note rests on
  found?: string; // why it was refused
  want?: string; // what would do
  doubt?: Doubt; // of what became of it when it was last to be sent
}

/** What was called without a key, until the server has kept it. */
export interface Cry {
  id: string;
  production: string;
  path: string;
  body: string;
  at_us: number;
  doubt?: Doubt;
}

/** A value that an unsent act names, in base64, until the server has it. */
export interface Words {
  digest: string;
  data: string;
}

export interface OwnKey {
  production: string;
  handle: string; // person@device
  person: string;
  device: string;
  public: string; // 43 characters
  key: CryptoKey;
  joined: boolean; // the log has enrolled it, as far as this device knows
}

export interface GuestKey {
  production: string;
  handle: string;
  person: string;
  device: string;
  public: string;
  salt: Bytes;
  sealed: Bytes; // the private key under Argon2id(PIN), under this device's own key
  nonces: Bytes; // 12 bytes for the outer, 12 for the inner
  tries: number; // wrong ones in a row
  locked_until_us: number;
}

type Name = "kept" | "entries" | "unsent" | "cries" | "own" | "guests";
const KEYS: Record<Name, string | string[] | null> = {
  kept: null,
  entries: ["production", "from"],
  unsent: ["production", "id"],
  cries: "id",
  own: ["production", "handle"],
  guests: ["production", "handle"],
};

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("the device's store failed"));
  });
}

/** The device's store; each verb is one transaction. */
export class Store {
  private constructor(private readonly db: IDBDatabase) {}

  static async open(): Promise<Store> {
    const request = indexedDB.open("coldproof", 1);
    request.onupgradeneeded = () => {
      for (const [name, keyPath] of Object.entries(KEYS)) {
        request.result.createObjectStore(name, keyPath === null ? {} : { keyPath });
      }
    };
    return new Store(await done(request));
  }

  private on(name: Name, mode: IDBTransactionMode): IDBObjectStore {
    return this.db.transaction(name, mode, { durability: "strict" }).objectStore(name);
  }

  async get<T>(key: string): Promise<T | undefined> {
    return (await done(this.on("kept", "readonly").get(key))) as T | undefined;
  }

  async set(key: string, value: unknown): Promise<void> {
    await done(this.on("kept", "readwrite").put(value, key));
  }

  async put(name: Exclude<Name, "kept">, value: object): Promise<void> {
    const store = this.on(name, "readwrite");
    const finished = new Promise<void>((resolve, reject) => {
      store.transaction.oncomplete = () => resolve();
      store.transaction.onerror = () => reject(store.transaction.error ?? new Error("not kept"));
    });
    store.put(value);
    await finished; // on the disk, not only under way
  }

  /** Put it in the place of what is kept under its key; nothing where that was let go of. */
  async renew(name: "unsent" | "cries", value: Unsent | Cry): Promise<void> {
    const store = this.on(name, "readwrite"); // one transaction: no other page comes between
    const key = name === "cries" ? value.id : [value.production, value.id];
    if ((await done(store.getKey(key))) !== undefined) await done(store.put(value));
  }

  async drop(name: Name, key: IDBValidKey): Promise<void> {
    await done(this.on(name, "readwrite").delete(key));
  }

  /** All of one production, by key; of `cries`, all there are. */
  async all<T>(name: Exclude<Name, "kept">, production: string): Promise<T[]> {
    const found = (await done(this.on(name, "readonly").getAll())) as { production: string }[];
    return found.filter((one) => one.production === production) as T[];
  }

  /** The entries from a position on, in their order: no others are read. */
  async entriesFrom(production: string, from: number): Promise<Piece[]> {
    const range = IDBKeyRange.bound([production, from], [production, []]);
    return done(this.on("entries", "readonly").getAll(range)) as Promise<Piece[]>;
  }

  /** The names in `kept` of one production: `<what>/<production>`, or with a person behind it. */
  async keptOf(production: string): Promise<string[]> {
    const names = await done(this.on("kept", "readonly").getAllKeys());
    return names.map(String).filter((name) => name.split("/")[1] === production);
  }

  /** Take away everything of a production, its keys too. */
  async forget(production: string): Promise<void> {
    const kept = await this.keptOf(production);
    if ((await this.get("current")) === production) kept.push("current");
    const cries = await this.all<Cry>("cries", production);
    const range = IDBKeyRange.bound([production], [production, []]);
    for (const name of ["entries", "unsent", "own", "guests"] as const) {
      await done(this.on(name, "readwrite").delete(range));
    }
    for (const { id } of cries) await this.drop("cries", id);
    for (const name of kept) await this.drop("kept", name);
  }

  /** How much of each other production is not on its log, as far as this device knows. */
  async unsentOfOthers(production: string): Promise<{ production: string; n: number }[]> {
    const found = new Map<string, number>();
    for (const name of ["unsent", "cries"] as const) {
      const all = (await done(this.on(name, "readonly").getAll())) as (Unsent | Cry)[];
      for (const one of all) {
        const settled = "state" in one && one.state === "refused";
        if (one.production === production || settled) continue;
        found.set(one.production, (found.get(one.production) ?? 0) + 1);
      }
    }
    return [...found].map(([other, n]) => ({ production: other, n }));
  }

  /** Take away everything of a production but its keys; the next opening fetches it anew. */
  async clearCopy(production: string): Promise<void> {
    const range = IDBKeyRange.bound([production], [production, []]);
    await done(this.on("entries", "readwrite").delete(range));
    await this.drop("kept", `snapshot/${production}`);
  }
}
