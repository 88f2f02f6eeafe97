// What signing as one of a crowd asks of the window (`ring-…`): a voice key under a PIN, and a
// signature that goes out without a session.  Experimental; only where the server says `rings`.

import { fromBase64, fromKeyText, joined, toKeyText } from "../shared/bytes.js";
import { traceless } from "./api.js";
import type { Asker } from "./calls.js";
import { NotOpened, openUnderPin, sealUnderPin, type UnderPin } from "./keys.js";
import { t } from "./say.js";
import type { Draft } from "./screen.js";
import type { Station } from "./station.js";
import { ask, productionOf } from "./voice.js";

type Values = Record<string, unknown>;

interface Voice extends UnderPin {
  key: string;
}

const kept = (station: Station, person: string): string =>
  `voice/${productionOf(station)}/${person}`;

/** What its screens are lent: whether the server takes such signatures, and this device's key. */
export async function crowdOf(station: Station): Promise<Draft> {
  if (station.about?.rings !== true) return {};
  const person = station.ring.own?.person ?? "";
  const found = await station.store.get<Voice>(kept(station, person));
  return { rings: true, ...(found === undefined ? {} : { voice_key: found.key }) };
}

/** Make a voice key on this device, under a PIN that is asked twice. */
async function makeKey(station: Station, values: Values, asker: Asker): Promise<void> {
  const person = String(values["person"]);
  const pin = await asker.pin(person, t("A PIN for your voice key, 6 to 12 digits"));
  if (pin === null) return;
  const again = await asker.pin(person, t("The same PIN once more"));
  if (again !== pin) throw new NotOpened(t("The two PINs differ. No key was made."));
  const { newSecret, publicOf } = await import("./ring.js");
  const secret = newSecret();
  const key = toKeyText(publicOf(secret));
  const found: Voice = { ...(await sealUnderPin(station.store, pin, secret)), key };
  await station.store.set(kept(station, person), found);
  station.go(String(values["then"]), { ...station.draft, voice_key: key });
}

/** Sign a letter as one of its crowd, and hand that in where nobody is asked who they are. */
async function sign(station: Station, values: Values, asker: Asker): Promise<void> {
  const [person, text] = [String(values["person"]), String(values["text"])];
  const production = productionOf(station);
  const found = await station.store.get<Voice>(kept(station, person));
  if (found === undefined) throw new NotOpened(t("No voice key of yours is on this device."));
  const pin = await asker.pin(person, t("Your PIN for your voice key"));
  if (pin === null) return;
  const secret = await openUnderPin(station.store, pin, found);
  station.tell(t("Signing as one of a crowd"));
  const crowd = await ask<{ size: number; ring: string[] }>(station, { do: "ring", text });
  const ring = await import("./ring.js");
  const made = ring.sign(fromKeyText(text), crowd.ring.map(fromBase64), secret);
  await handIn(production, text, crowd.size, made);
  station.tell(t("Handed in. It goes on the log with others, within half a day."));
  station.go(String(values["then"]));
}

async function handIn(
  production: string, text: string, size: number, made: { tag: Uint8Array; proof: Uint8Array },
): Promise<void> {
  const { worked } = await import("./sealing.js");
  const path = `/p/${production}/rings`;
  const { bits } = (await (await traceless(path)).json()) as { bits: number };
  const at = new Uint8Array(8);
  new DataView(at.buffer).setBigUint64(0, BigInt(size));
  const written = (one: string): Uint8Array => new TextEncoder().encode(one);
  const said = joined([written(text), at, written(toKeyText(made.tag)), made.proof]);
  const body = joined([await worked(said, bits), said]);
  const headers = { "content-type": "application/octet-stream" };
  await traceless(path, { method: "POST", headers, body });
}

export const CROWD = { "ring-key": makeKey, "ring-sign": sign };
