// One of a crowd signs, and nobody learns who: linkable ring signatures over ristretto255, as
// log/ring.py tells and checks them.  Experimental, and audited by nobody.

import { ristretto255, ristretto255_hasher } from "@noble/curves/ed25519.js";
import { sha256, sha512 } from "@noble/hashes/sha2.js";
import { type Bytes, joined } from "../shared/bytes.js";

const { Point } = ristretto255;
type Element = InstanceType<typeof Point>;

const ORDER = Point.Fn.ORDER;
const SIZE = 32; // bytes of an element and of a number
const LEAST = 12;
const MOST = 1_024;
const named = (what: string) => new TextEncoder().encode(`coldproof/ring/v1 ${what}\0`);

export interface Ringed {
  tag: Bytes;
  proof: Bytes;
}

/** What does not show that one of a ring signed. */
export class NotRinged extends Error {}

function number(bytes: Uint8Array): bigint {
  let found = 0n;
  for (let at = bytes.length - 1; at >= 0; at--) found = (found << 8n) | BigInt(bytes[at] ?? 0);
  return found;
}

function written(value: bigint): Bytes {
  const out = new Uint8Array(SIZE);
  for (let at = 0; at < SIZE; at++, value >>= 8n) out[at] = Number(value & 255n);
  return out;
}

function chance(): bigint {
  const found = number(crypto.getRandomValues(new Uint8Array(2 * SIZE))) % ORDER;
  return found === 0n ? chance() : found;
}

/** The secret of a new voice key. */
export const newSecret = (): Bytes => written(chance());

/** The key of a secret. */
export const publicOf = (secret: Uint8Array): Bytes =>
  new Uint8Array(Point.BASE.multiply(number(secret)).toBytes());

function element(bytes: Uint8Array): Element {
  let found: Element;
  try {
    found = Point.fromBytes(bytes);
  } catch {
    throw new NotRinged("no element");
  }
  if (found.is0()) throw new NotRinged("the identity");
  return found;
}

function follows(one: Uint8Array, other: Uint8Array): boolean {
  for (let at = 0; at < SIZE; at++) {
    const [a = 0, b = 0] = [one[at], other[at]];
    if (a !== b) return a < b;
  }
  return false;
}

/** What is signed: the digest of a text, by this ring. */
export function letterId(text: Uint8Array, ring: readonly Uint8Array[]): Bytes {
  if (text.length !== SIZE || ring.length < LEAST || ring.length > MOST) {
    throw new NotRinged("no letter, or no ring");
  }
  if (ring.some((one, at) => at > 0 && !follows(ring[at - 1] ?? one, one))) {
    throw new NotRinged("keys out of order, or one twice");
  }
  const keys = sha256(joined([named("keys"), ...ring]));
  return new Uint8Array(sha512(joined([named("letter"), text, keys])));
}

const baseOf = (letter: Uint8Array): Element => {
  if (ristretto255_hasher.deriveToCurve === undefined) throw new NotRinged("no such library");
  return ristretto255_hasher.deriveToCurve(sha512(joined([named("base"), letter]))).precompute(8);
};

function step(letter: Uint8Array, tag: Uint8Array, left: Element, right: Element): bigint {
  const told = joined([named("step"), letter, tag, left.toBytes(), right.toBytes()]);
  return number(sha512(told)) % ORDER;
}

/** Sign the digest of a text by a secret whose key is in the ring. */
export function sign(text: Uint8Array, ring: readonly Uint8Array[], secret: Uint8Array): Ringed {
  const letter = letterId(text, ring);
  const keys = ring.map(element);
  const x = number(secret);
  const mine = Point.BASE.multiply(x);
  const at = keys.findIndex((one) => one.equals(mine));
  if (at < 0) throw new NotRinged("a secret whose key is not in the ring");
  const base = baseOf(letter);
  const tagged = base.multiply(x).precompute(8);
  const tag = new Uint8Array(tagged.toBytes());
  const hidden = chance();
  const numbers = ring.map(chance);
  let c = step(letter, tag, Point.BASE.multiply(hidden), base.multiply(hidden));
  let first = 0n;
  for (let n = 1; n <= ring.length; n++) {
    const here = (at + n) % ring.length;
    if (here === 0) first = c;
    if (here === at) numbers[at] = (hidden + ORDER - ((c * x) % ORDER)) % ORDER;
    else c = around(letter, tag, numbers[here] ?? 0n, c, keys[here] ?? mine, base, tagged);
  }
  return { tag, proof: joined([first, ...numbers].map(written)) };
}

function around(
  letter: Uint8Array, tag: Uint8Array, s: bigint, c: bigint, key: Element, base: Element,
  tagged: Element,
): bigint {
  const left = Point.BASE.multiplyUnsafe(s).add(key.multiplyUnsafe(c));
  const right = base.multiplyUnsafe(s).add(tagged.multiplyUnsafe(c));
  return step(letter, tag, left, right);
}

/** Throw `NotRinged` unless one of the ring signed the digest of a text, with this tag. */
export function refuseUnproven(
  text: Uint8Array, ring: readonly Uint8Array[], tag: Uint8Array, proof: Uint8Array,
): void {
  const letter = letterId(text, ring);
  const keys = ring.map(element);
  const tagged = element(tag).precompute(8); // multiplied once for each key, as the base is
  if (proof.length !== SIZE * (ring.length + 1)) throw new NotRinged("another length");
  const numbers = keys.map((_, at) => number(proof.subarray(SIZE * (at + 1), SIZE * (at + 2))));
  const first = number(proof.subarray(0, SIZE));
  if ([first, ...numbers].some((one) => one >= ORDER)) throw new NotRinged("a second spelling");
  const base = baseOf(letter);
  let c = first;
  keys.forEach((key, at) => {
    c = around(letter, tag, numbers[at] ?? 0n, c, key, base, tagged);
  });
  if (c !== first) throw new NotRinged("one that does not come round");
}
