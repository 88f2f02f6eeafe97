// Sealed boxes in the window: keys from chance, age files, the work that a box costs, and trying
// every box that there is.  What each thing means stands in desk/voice; here it is only done.

import { sha256 } from "@noble/hashes/sha2.js";
import { bech32 } from "@scure/base";
import { Decrypter, Encrypter, generateIdentity, identityToRecipient } from "age-encryption";
import { type Bytes, fromBase64, joined, toBase64, toKeyText } from "../shared/bytes.js";
import { traceless } from "./api.js";

const PKCS8 = fromBase64("MC4CAQAwBQYDK2VwBCIEIA=="); // what stands before an Ed25519 seed
const WORK = new TextEncoder().encode("coldproof/work/v1\0");
const AT_ONCE = 4_096; // tries before the screen gets its turn
export const SMALLEST = 16_384; // bytes of a padded message of the first size class
export const SECOND = 65_536; // of one of the second
const HEAD = 20; // bytes before each box: position, hour, length

/** Who reads, and what a box must be, as the server tells it. */
export interface Told {
  readers: unknown[];
  signing: unknown[];
  bits: number[];
  bytes: number[];
}

/** Something that was in a box, with the position and hour that the log has it at. */
export type Found = [data: string, position: number, atUs: number, box: string];

/** A commitment to nothing, where there is nothing to prove later: nobody can tell it apart. */
export function anyCommitment(): string {
  return toKeyText(crypto.getRandomValues(new Uint8Array(32)));
}

export async function readers(production: string): Promise<Told> {
  return (await traceless(`/p/${production}/readers`)).json() as Promise<Told>;
}

/** The age identity of an X25519 secret of 32 bytes. */
export function identityOf(secret: Uint8Array): string {
  return bech32.encodeFromBytes("AGE-SECRET-KEY-", secret).toUpperCase();
}

export const recipientOf = (identity: string): Promise<string> => identityToRecipient(identity);
export const newIdentity = (): Promise<string> => generateIdentity();

/** A signing key from a seed; the public key as it stands in an act. */
export async function voiceOf(seed: Uint8Array): Promise<{ key: CryptoKey; public: string }> {
  const key = await crypto.subtle.importKey(
    "pkcs8", joined([PKCS8, seed]), "Ed25519", true, ["sign"],
  );
  const { x } = await crypto.subtle.exportKey("jwk", key);
  return { key, public: x ?? "" };
}

export async function signatureOf(key: CryptoKey, text: string): Promise<string> {
  const signature = await crypto.subtle.sign("Ed25519", key, new TextEncoder().encode(text));
  return toBase64(new Uint8Array(signature));
}

/** Seal to these, and fill the other places with keys that nobody has. */
export async function sealed(
  data: Uint8Array, recipients: readonly string[], slots: number,
): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  for (let place = 0; place < slots; place++) {
    const given = recipients[place];
    encrypter.addRecipient(given ?? (await recipientOf(await generateIdentity())));
  }
  return encrypter.encrypt(data);
}

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** The number that a box costs: tried until a digest begins with so many zero bits. */
export async function worked(box: Uint8Array, bits: number): Promise<Bytes> {
  const text = new Uint8Array(WORK.length + 40);
  text.set(WORK);
  text.set(sha256(box), WORK.length);
  const view = new DataView(text.buffer);
  for (let number = 0; ; number++) {
    if (number % AT_ONCE === 0) await pause();
    view.setUint32(WORK.length + 36, number);
    const [first = 0, second = 0, third = 0] = sha256(text);
    const top = (first << 16) | (second << 8) | third;
    if (bits <= 24 ? top >>> (24 - bits) === 0 : top === 0) return text.slice(WORK.length + 32);
  }
}

/** The name of a box in the log. */
export const digestOf = (box: Uint8Array): string => toKeyText(sha256(box));

/** Hand a box in; the answer is the strip. */
export async function handIn(
  production: string, box: Uint8Array, commitment: string, bits: number,
): Promise<string> {
  const body = joined([new TextEncoder().encode(commitment), await worked(box, bits), box]);
  const headers = { "content-type": "application/octet-stream" };
  const path = `/p/${production}/boxes`;
  return (await traceless(path, { method: "POST", headers, body })).text();
}

/** Fetch every box there is, in pieces, and have `each` look at it. */
export async function allBoxes(
  production: string, each: (box: Uint8Array, place: number, hour: number) => Promise<void>,
): Promise<void> {
  for (let from = 0; ;) {
    const answer = await traceless(`/p/${production}/boxes?from=${from}`);
    const bytes = new Uint8Array(await answer.arrayBuffer());
    const upto = Number(answer.headers.get("coldproof-upto"));
    const view = new DataView(bytes.buffer);
    for (let at = 0; at + HEAD <= bytes.length;) {
      const length = view.getUint32(at + 16);
      const [place, hour] = [view.getBigUint64(at), view.getBigUint64(at + 8)];
      await each(bytes.subarray(at + HEAD, at + HEAD + length), Number(place), Number(hour));
      at += HEAD + length;
    }
    if (upto <= from || bytes.length === 0) return;
    from = upto;
  }
}

/** Try every box with an identity and give what opens; `step` is told how many were tried.
 *  Returns the names of all of them. */
export async function tried(
  production: string, identity: string, give: (found: Found[]) => Promise<unknown>,
  step: (count: number) => void,
): Promise<string[]> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  const seen: string[] = [];
  await allBoxes(production, async (box, place, hour) => {
    const name = digestOf(box);
    seen.push(name);
    const data = await decrypter.decrypt(box, "uint8array").catch(() => null);
    if (data !== null) await give([[toBase64(data), place, hour, name]]);
    step(seen.length);
  });
  return seen;
}

const hexOf = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");

/** The digest of the page that this phone runs: of each file's name and bytes, as web/assets.py
 *  lists them.  Files come as the page gets them, from its own store where they are kept. */
export async function pageOf(): Promise<string> {
  const listing = await (await traceless("/assets/page.txt")).text();
  const lines: string[] = [];
  for (const line of listing.split("\n").filter(Boolean)) {
    const name = line.slice(65);
    const path = name === "index.html" ? "/" : `/${name}`;
    const bytes = new Uint8Array(await (await traceless(path)).arrayBuffer());
    lines.push(`${hexOf(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)))} ${name}\n`);
  }
  return digestOf(new TextEncoder().encode(lines.join("")));
}
