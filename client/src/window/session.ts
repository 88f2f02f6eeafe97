// Signing in: the server gives a challenge, this device's own key signs it.  Nobody types anything.

import { toBase64 } from "../shared/bytes.js";
import { type About, drop, get, post } from "./api.js";
import { Raised } from "./brain.js";
import type { Ring } from "./keys.js";
import { t } from "./say.js";

/** The text that is signed; docs/api.md has it line by line. */
function text(about: About, name: string, nonce: string): string {
  // our own, whatever the server says: a signature for another server is never given
  return `coldproof/session/v1\n${location.origin}\n${about.production}\n${name}\n${nonce}\n`;
}

/** Open a session with the device's own key; raises `Refused` when the log has not enrolled it. */
export async function signIn(about: About, ring: Ring): Promise<void> {
  const { own } = ring;
  if (own === null || !ring.signedIn) throw new Error("no key is open here");
  const base = `/p/${about.production}`;
  const { nonce } = await post<{ nonce: string }>(`${base}/challenge`);
  const told = new TextEncoder().encode(text(about, own.handle, nonce));
  const signature = toBase64(
    new Uint8Array(await crypto.subtle.sign("Ed25519", own.key, told)),
  );
  await post(`${base}/session`, { name: own.handle, nonce, signature });
}

export async function signOut(production: string): Promise<void> {
  await drop(`/p/${production}/session`).catch(() => undefined); // it ends by itself, too
}

/** Ask what a production is; raises `Raised` when it is not the log that this device knows. */
export async function aboutOf(production: string, known?: About): Promise<About> {
  const about = await get<About>(`/p/${production}/about`);
  if (known === undefined || about.log_key === known.log_key) return about;
  throw new Raised("Error", t(
    "The server shows another record under this name. This device keeps to the one it knows.",
  ));
}
