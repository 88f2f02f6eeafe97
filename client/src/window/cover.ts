// Company for sealed boxes: phones that are open hand in boxes that nobody can open, at odd times,
// whatever anybody says.  So neither the network nor the server can tell a report from a phone's
// habit.

import type { Station } from "./station.js";

const SPREAD_MS = 28_800_000; // eight hours: four on the average, and any moment is as likely
const PLACES = 12;
const LARGER = 32; // of 256 boxes, of the second size, as long texts are

/** Hand in one box that nobody can open, and look for boxes as who waits for an answer does. */
export async function cover(station: Station): Promise<boolean> {
  const production = station.about?.production;
  if (production === undefined) return false;
  const sealing = await import("./sealing.js");
  const told = await sealing.readers(production);
  const [lot = 0] = crypto.getRandomValues(new Uint8Array(1));
  const data = new Uint8Array(lot < LARGER ? sealing.SECOND : sealing.SMALLEST);
  const box = await sealing.sealed(data, [], PLACES);
  const bits = told.bits[told.bytes.indexOf(box.length)] ?? 0;
  await sealing.handIn(production, box, sealing.anyCommitment(), bits);
  await sealing.allBoxes(production, async () => undefined);
  return true;
}

/** Keep handing them in while this page is open; a failure is tried again at the next time. */
export function keepCovering(station: Station): void {
  const wait = (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % SPREAD_MS;
  setTimeout(() => {
    void cover(station).catch(() => false).then(() => keepCovering(station));
  }, wait);
}
