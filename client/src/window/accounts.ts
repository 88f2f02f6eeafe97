// What accounts, reasons and refusals ask of the window: words kept beside the log before an act
// names them, words fetched again, and accounts sealed anew to whom they were released.

import { fromBase64, toBase64 } from "../shared/bytes.js";
import { fetched, handIn, lendValue } from "./handing_in.js";
import { t } from "./say.js";
import type { Do } from "./screen.js";
import type { Station } from "./station.js";
import { ask, notInPractice, productionOf } from "./voice.js";

type Values = Record<string, unknown>;
type Act = Record<string, unknown>;

const SALT_BYTES = 16;
const text = (values: Values, name: string): string => String(values[name] ?? "");

/** Acts whose field `fill` is a digest that only the window knows. */
export function filled(values: Values, digest: string): Act[] {
  const acts = (values["acts"] ?? []) as Act[];
  return acts.map((one) => ({ ...one, [text(values, "fill")]: digest }));
}

/** Sign and record such acts, then open the screen that comes next. */
export async function recorded(station: Station, values: Values, digest: string): Promise<void> {
  const acts = filled(values, digest);
  const then = text(values, "then");
  await station.tap({ do: "record", acts, then, ask: values["ask"] === true, keep: false } as Do);
}

/** Keep words beside the log with a salt, where they can be erased; record what names them. */
async function keep(station: Station, values: Values): Promise<void> {
  const salt = toBase64(crypto.getRandomValues(new Uint8Array(SALT_BYTES)));
  const line = JSON.stringify({ salt, text: text(values, "words") });
  const later = values["later"] === true;
  const digest = await handIn(station, new TextEncoder().encode(line), later);
  await recorded(station, values, digest);
}

/** Fetch words that somebody gave openly; Python checks that they are those. */
async function show(station: Station, values: Values): Promise<void> {
  const digest = text(values, "digest");
  const waits = station.outbox.words.find((one) => one.digest === digest);
  await lendValue(station, digest, waits?.data ?? (await fetched(station, digest)));
  station.go(text(values, "then"), station.draft);
}

interface Again {
  boxes: { data: string; to: string[] }[];
  slots: number;
}

/** Seal accounts that were opened here, as they are, to whom they were released. */
async function again(station: Station, values: Values): Promise<void> {
  notInPractice(station);
  const sealing = await import("./sealing.js");
  const production = productionOf(station);
  const { positions, to } = values;
  const made = await ask<Again>(station, { do: "again", positions, to });
  for (const one of made.boxes) {
    const { bits, bytes } = await sealing.readers(production);
    const box = await sealing.sealed(fromBase64(one.data), one.to, made.slots);
    const cost = bits[bytes.indexOf(box.length)] ?? 0;
    await sealing.handIn(production, box, sealing.anyCommitment(), cost);
  }
  station.tell(t("Handed in. It goes on the log with others, by and by."));
  station.go(text(values, "then"));
}

export const ACCOUNTS = { "value-keep": keep, "value-read": show, "account-again": again };
