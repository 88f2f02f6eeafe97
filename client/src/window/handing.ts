// From phone to phone without a network: a note as one code, squeezed, and read back.  What is read
// is checked as anything from the network is: signature by WebCrypto, the rest by Python.

import type { Bytes } from "../shared/bytes.js";
import { t } from "./say.js";
import type { Station } from "./station.js";

const MARK = "CP1:";
const MOST_BYTES = 600; // more is not read for sure at level M
const LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
const MOST_NOTE = 65_536;

async function through(bytes: Bytes, stream: GenericTransformStream, most: number) {
  const source = new Blob([bytes]).stream().pipeThrough(stream as ReadableWritablePair);
  const reader = source.getReader() as ReadableStreamDefaultReader<Uint8Array>;
  const parts: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > most) throw new Error(t("This code holds too much."));
    parts.push(value);
  }
  return new Uint8Array(await new Blob(parts as Bytes[]).arrayBuffer());
}

/** Base45 (RFC 9285): what a code holds in its own alphabet, two bytes in three letters. */
export function toBase45(bytes: Uint8Array): string {
  let out = "";
  for (let at = 0; at < bytes.length; at += 2) {
    const two = at + 1 < bytes.length;
    let value = two ? (bytes[at]! << 8) | bytes[at + 1]! : bytes[at]!;
    for (let n = two ? 3 : 2; n > 0; n--) {
      out += LETTERS[value % 45];
      value = Math.floor(value / 45);
    }
  }
  return out;
}

export function fromBase45(text: string): Bytes {
  const out: number[] = [];
  for (let at = 0; at < text.length; at += 3) {
    const digits = [...text.slice(at, at + 3)].map((letter) => LETTERS.indexOf(letter));
    const value = digits.reduceRight((sum, digit) => sum * 45 + digit, 0);
    const bad = digits.includes(-1) || digits.length === 1;
    if (bad || value > (digits.length === 3 ? 65_535 : 255)) {
      throw new Error(t("This is no code of ours."));
    }
    if (digits.length === 3) out.push(value >> 8);
    out.push(value & 255);
  }
  return new Uint8Array(out);
}

/** Whether a text is a signed note: it has a signature line after an empty one. */
export const isNote = (text: string): boolean => /\n\n\u2014 \S+ \S+\n/.test(text);

/** Return what a code shows for a note; raises when it would be too large to be read for sure. */
export async function codeOf(note: Bytes): Promise<string> {
  const squeezed = await through(note, new CompressionStream("deflate-raw"), MOST_NOTE);
  if (squeezed.length > MOST_BYTES) throw new Error(t("This act is too long for one code."));
  return MARK + toBase45(squeezed);
}

/**
 * Take in what was read from a code: a note is checked, kept, and sent when there is a network; the
 * draft then gets its id.  Anything else is given back as it is.
 */
export async function heard(station: Station, text: string): Promise<string> {
  if (!text.startsWith(MARK) && !isNote(text)) return text;
  const note = isNote(text)
    ? new TextEncoder().encode(text)
    : await through(
        fromBase45(text.slice(MARK.length)), new DecompressionStream("deflate-raw"), MOST_NOTE,
      );
  const { slot } = station;
  const told = await station.brain.ask<string>({ what: "hear", slot, note });
  const { id, kind } = JSON.parse(told) as { id: string; kind: string };
  if (slot === "record") await station.outbox.add([{ id, kind, note }]);
  return id;
}

