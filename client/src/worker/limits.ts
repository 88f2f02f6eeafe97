// What is too large or too deep for Python is refused here: a JSON nested a few thousand deep ends
// the interpreter in the browser (a fatal error), before any of its own limits are reached.

const DEEPEST = 24; // an act has at most eight levels, a screen's draft a few more
const LONGEST_JSON = 1_000_000; // characters
const LONGEST_CHECKPOINT = 65_536; // bytes
const MOST_ENTRIES = 1_000_000;
const OPEN = [0x5b, 0x7b];
const CLOSE = [0x5d, 0x7d];

export class TooMuch extends Error {}

/** Refuse bytes with more than `DEEPEST` brackets open at once, wherever they stand. */
export function checkDepth(bytes: Uint8Array, what: string): void {
  let depth = 0;
  for (const byte of bytes) {
    if (OPEN.includes(byte)) {
      depth += 1;
      if (depth > DEEPEST) throw new TooMuch(`${what}: nested deeper than ${DEEPEST} levels`);
    } else if (CLOSE.includes(byte) && depth > 0) depth -= 1;
  }
}

/** Refuse a bundle whose entries do not add up, and each entry that is nested too deep. */
export function checkBundle(bytes: Uint8Array, count: number, checkpoint: Uint8Array): void {
  if (checkpoint.length > LONGEST_CHECKPOINT) {
    throw new TooMuch(`checkpoint: ${checkpoint.length} bytes`);
  }
  if (count > MOST_ENTRIES) throw new TooMuch(`bundle: ${count} entries`);
  let at = 0;
  for (let n = 0; n < count; n++) {
    const length = ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
    at += 2;
    if (at + length > bytes.length) throw new TooMuch(`entry ${n}: cut short`);
    checkDepth(bytes.subarray(at, at + length), `entry ${n}`);
    at += length;
  }
  if (at !== bytes.length) throw new TooMuch(`bundle: ${bytes.length - at} bytes too many`);
}

/** Refuse a JSON text that is too long or nested too deep. */
export function checkText(text: string, what: string): void {
  if (text.length > LONGEST_JSON) throw new TooMuch(`${what}: ${text.length} characters`);
  checkDepth(new TextEncoder().encode(text), what);
}
