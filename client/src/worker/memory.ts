// The interpreter's memory right after its start, kept on the device: the next start is several
// times sooner.  A short cut only.  It may be lost or be of no use, and then Python starts as ever.
// Nothing of a production is in it: it is taken before any is opened.  Who can change it can change
// what is judged here, as who can change the app's own files on this device can.

import { where } from "../shared/where.js";

const MOST_BYTES = 31_457_408; // a larger one than the heap at its start cannot be restored
const NAMES = "memory-";

/** One name for all that is in it: runtime, library, rooms, and this very worker. */
function place(): { cache: string; url: string } {
  const parts = [where.runtime, where.stdlib, where.rooms, self.location.pathname];
  const name = encodeURIComponent(parts.join(" "));
  return { cache: `${NAMES}${where.source}`, url: `${self.location.origin}/memory/${name}` };
}

/** The memory that was kept; none, or `never` where it was of no use here. */
export async function kept(): Promise<Uint8Array | "never" | null> {
  try {
    const { cache, url } = place();
    const found = await (await caches.open(cache)).match(url);
    if (found === undefined) return null;
    const bytes = new Uint8Array(await found.arrayBuffer());
    return bytes.length === 0 ? "never" : bytes;
  } catch {
    return "never"; // no place to keep it
  }
}

/** Keep it, or, with nothing, that it is of no use; those of other versions go. */
export async function keep(bytes: Uint8Array | null): Promise<void> {
  try {
    const { cache, url } = place();
    for (const name of await caches.keys()) {
      if (name.startsWith(NAMES) && name !== cache) await caches.delete(name);
    }
    const fits = bytes !== null && bytes.length <= MOST_BYTES;
    const body = fits ? (bytes as Uint8Array<ArrayBuffer>) : new Uint8Array();
    await (await caches.open(cache)).put(url, new Response(body));
  } catch {
    // no room: then the next start takes longer
  }
}
