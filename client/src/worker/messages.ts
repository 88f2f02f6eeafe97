// What window and worker say to each other.  One answer for each ask, by its number.

/** Which copy is meant: the record, or the practice copy that can never be sent. */
export type Slot = "record" | "practice";

export interface Bundle {
  readonly bytes: Uint8Array;
  readonly count: number;
  readonly checkpoint: Uint8Array;
}

/** A signature line: the key's name, its public key, the signature. */
export type SignedLine = readonly [name: string, publicKey: string, signature: string];

export type Ask =
  | { what: "load"; slot: Slot; setup: string; snapshot: Uint8Array | null }
  | { what: "fold"; slot: Slot; bundle: Bundle }
  | { what: "show" | "tap" | "ask" | "forget" | "voice"; slot: Slot; asked: string }
  | { what: "unsent"; slot: Slot }
  | { what: "note"; slot: Slot; text: string; lines: readonly SignedLine[] }
  | { what: "keep"; slot: Slot; notes: readonly Uint8Array[] }
  | { what: "hear"; slot: Slot; note: Uint8Array }
  | { what: "lend"; slot: Slot; first: number; bytes: Uint8Array; count: number }
  | { what: "export"; slot: Slot };

export type Asked = Ask & { id: number };

export type Answer =
  | { id: number; ok: true; value: unknown }
  | { id: number; ok: false; kind: string; words: string; fatal: boolean };

/** Said once, when Python is up or is not. */
export interface Up {
  up: boolean;
  ms: number;
  words?: string;
}
