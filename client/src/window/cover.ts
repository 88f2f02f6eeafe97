// Company for sealed boxes: phones that are open hand in boxes that nobody can open, at odd times,
// while few wait.  So neither the network nor the server can tell a report from a phone's habit.

import type { Station } from "./station.js";

const LEAST_MS = 300_000;
const SPREAD_MS = 1_200_000;

/** Hand in one box that nobody can open, if the server has few. */
export async function cover(station: Station): Promise<boolean> {
  const production = station.about?.production;
  if (production === undefined) return false;
  const sealing = await import("./sealing.js");
  const told = await sealing.readers(production);
  const [size = 0] = told.bytes;
  if (!told.wanted || size === 0) return false;
  const data = new Uint8Array(sealing.SMALLEST);
  const box = await sealing.sealed(data, [], told.slots);
  const bits = told.bits[told.bytes.indexOf(box.length)] ?? 0;
  await sealing.handIn(production, box, sealing.anyCommitment(), bits);
  return true;
}

/** Keep handing them in while this page is open; a failure is tried again at the next time. */
export function keepCovering(station: Station): void {
  const wait = LEAST_MS + (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % SPREAD_MS;
  setTimeout(() => {
    void cover(station).catch(() => false).then(() => keepCovering(station));
  }, wait);
}
