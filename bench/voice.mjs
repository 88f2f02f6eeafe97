// What a reader's phone does with every box, and a signer's with a ring, under Node: the phone's
// own code, beside the same libraries called bare.  Use: node voice.mjs BUNDLE; JSON on input.

import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const { Decrypter, newSecret, publicOf, refuseUnproven, ristretto255, sign, tried } = await import(
  pathToFileURL(process.argv[2])
);
const asked = JSON.parse(readFileSync(0, "utf8"));
const HEAD = 20; // bytes before each box
const answer = readFileSync(asked.boxes);

globalThis.fetch = async (path) => {
  const from = Number(String(path).split("from=")[1]);
  const body = from === 0 ? answer : Buffer.alloc(0);
  return new Response(body, { headers: { "coldproof-upto": String(asked.size) } });
};

async function ours() {
  let opened = 0;
  await tried("film", asked.identity, async () => { opened += 1; }, () => undefined);
  return opened;
}

async function bare() {
  const decrypter = new Decrypter();
  decrypter.addIdentity(asked.identity);
  let opened = 0;
  for (let at = 0; at < answer.length;) {
    const length = answer.readUInt32BE(at + 16);
    const box = answer.subarray(at + HEAD, at + HEAD + length);
    if ((await decrypter.decrypt(box, "uint8array").catch(() => null)) !== null) opened += 1;
    at += HEAD + length;
  }
  return opened;
}

async function seconds(work) {
  const began = performance.now();
  const result = await work();
  return [(performance.now() - began) / 1000, result];
}

const pairs = [];
let opened = 0;
for (let n = 0; n < asked.times; n++) {
  const [peer, one] = await seconds(bare);
  const [mine, two] = await seconds(ours);
  if (one !== two) throw new Error(`bench: ${two} opened; ${one} would do`);
  opened = two;
  pairs.push([peer, mine]);
}

const secrets = Array.from({ length: asked.ring }, newSecret);
const ring = secrets.map(publicOf).sort(Buffer.compare);
const text = new Uint8Array(32);
const [signing, made] = await seconds(async () => sign(text, ring, secrets[0]));
const [checking] = await seconds(async () => refuseUnproven(text, ring, made.tag, made.proof));
const point = ristretto255.Point.BASE.multiply(7n);
const scalar = ristretto255.Point.Fn.ORDER - 12345n;
const [four] = await seconds(async () => {
  for (let n = 0; n < 4 * asked.ring; n++) point.multiplyUnsafe(scalar);
});
console.log(JSON.stringify({ pairs, opened, signing, checking, four }));
