// Words that an act names, kept beside the log: handed in at once, or kept on this device until
// there is a network.  In practice they stay here, and go with it.

import { type Bytes, toBase64, toKeyText } from "../shared/bytes.js";
import { postBytes, Refused, valueOf } from "./api.js";
import { t } from "./say.js";
import type { Station } from "./station.js";
import { notInPractice, productionOf } from "./voice.js";

const SESSION = 401; // it is opened anew before what waits is sent
const SERVER = 500;
const NOT_GIVEN = [403, 404, 410];

/** Fetch a value, in base64; null where the server has none, or not for this person. */
export async function fetched(station: Station, digest: string): Promise<string | null> {
  try {
    return toBase64(await valueOf(productionOf(station), digest));
  } catch (error) {
    if (error instanceof Refused && NOT_GIVEN.includes(error.status)) return null;
    throw error;
  }
}

/** Give Python a value to show, or say that there is none; in the copy that is on the screen. */
export async function lendValue(
  station: Station, digest: string, data: string | null,
): Promise<void> {
  const asked = JSON.stringify({ do: "value", digest, data });
  await station.brain.ask<string>({ what: "voice", slot: station.slot, asked });
}

/** Return the digest of bytes, as acts write it. */
export async function digestOf(bytes: Bytes): Promise<string> {
  return toKeyText(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)));
}

/** Keep a value on the server; with `later`, here until it can go there. Its digest. */
export async function handIn(station: Station, bytes: Bytes, later = true): Promise<string> {
  const digest = await digestOf(bytes);
  if (!later) {
    notInPractice(station);
    await postBytes(productionOf(station), bytes);
  } else if (station.slot === "practice") {
    station.tell(t("Practice: its words stay on this device, and are gone when practice ends."));
  } else {
    try {
      await postBytes(productionOf(station), bytes);
    } catch (error) {
      const { status } = error instanceof Refused ? error : { status: SERVER };
      if (status < SERVER && status !== SESSION) throw error;
      await station.outbox.keepValue(digest, toBase64(bytes));
      station.tell(t("No network: this phone keeps its words, and sends them later."));
    }
  }
  await lendValue(station, digest, toBase64(bytes));
  return digest;
}
