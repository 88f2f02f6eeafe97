// Signs and checks as a phone does: JSON of a question on standard input, of its answer on output.
// Use: node say.mjs FOLDER-OF-THE-BUNDLED-RING

import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const { NotRinged, newSecret, publicOf, refuseUnproven, sign } = await import(
  pathToFileURL(process.argv[2])
);
const bytes = (hex) => new Uint8Array(Buffer.from(hex, "hex"));
const hex = (data) => Buffer.from(data).toString("hex");

function holds({ text, ring, tag, proof }) {
  try {
    refuseUnproven(bytes(text), ring.map(bytes), bytes(tag), bytes(proof));
    return true;
  } catch (error) {
    if (error instanceof NotRinged) return false;
    throw error;
  }
}

function signed({ text, ring, secret }) {
  const { tag, proof } = sign(bytes(text), ring.map(bytes), bytes(secret));
  return { tag: hex(tag), proof: hex(proof) };
}

const asked = JSON.parse(readFileSync(0, "utf8"));
const keys = Array.from({ length: asked.keys ?? 0 }, newSecret);
console.log(JSON.stringify({
  held: (asked.check ?? []).map(holds),
  signed: (asked.sign ?? []).map(signed),
  keys: keys.map((secret) => ({ secret: hex(secret), public: hex(publicOf(secret)) })),
}));
