// What screens of sealed things ask of the window (`voice-…`): chance, keys, boxes.  The words, and
// to whom a box goes, come from Python; this carries them.

import { fromBase64, fromKeyText, toBase64 } from "../shared/bytes.js";
import type { Slot } from "../worker/messages.js";
import { recorded } from "./accounts.js";
import type { Asker } from "./calls.js";
import { chosenFile, drawnAnew, keepFile } from "./files.js";
import { NotOpened, sealUnderPin, openUnderPin, type UnderPin } from "./keys.js";
import { t } from "./say.js";
import type { Draft } from "./screen.js";
import type { Station } from "./station.js";

type Values = Record<string, unknown>;

interface Reading extends UnderPin {
  recipient: string;
}

interface Composed {
  text: string;
  signer: string;
  box: string | null;
  to: string[];
  slots: number;
  commitment: string | null;
}

const text = (values: Values, name: string): string => String(values[name] ?? "");
const PHRASE_BYTES = 11;

export function productionOf(station: Station): string {
  if (station.about === null) throw new Error(t("No production is open here."));
  return station.about.production;
}

/** Ask Python one thing of what is sealed; in the record, unless what is on the screen is meant. */
export async function ask<T>(station: Station, what: Draft, slot: Slot = "record"): Promise<T> {
  const asked = JSON.stringify(what);
  return JSON.parse(await station.brain.ask<string>({ what: "voice", slot, asked })) as T;
}

const kept = (station: Station, person: string): string =>
  `reading/${productionOf(station)}/${person}`;

/** What screens of sealed things are lent: this device's reading key for its person. */
export async function readingOf(station: Station): Promise<Draft> {
  const person = station.ring.own?.person ?? "";
  const found = await station.store.get<Reading>(kept(station, person));
  return found === undefined ? {} : { reading: found.recipient };
}

async function begin(station: Station, values: Values): Promise<void> {
  const chance = toBase64(crypto.getRandomValues(new Uint8Array(PHRASE_BYTES)));
  await ask(station, { do: "begin", chance });
  station.go(text(values, "then"), { ...station.draft, step: values["step"] });
}

async function told(station: Station, values: Values): Promise<void> {
  const { readers } = await import("./sealing.js");
  await ask(station, { do: "told", ...(await readers(productionOf(station))) });
  station.go(text(values, "then"), station.draft);
}

/** What is tried out in practice is never sealed to anybody. */
export function notInPractice(station: Station): void {
  if (station.slot !== "practice") return;
  throw new Error(t("In practice nothing is sealed, and nothing leaves this device."));
}

/** Compose, sign, seal, hand in; what was typed is gone from the draft after it. */
async function send(station: Station, values: Values): Promise<void> {
  notInPractice(station);
  const production = productionOf(station);
  const sealing = await import("./sealing.js");
  const now = await sealing.readers(production);
  if (station.copy.size === 0) await ask(station, { do: "told", ...now });
  const kind = text(values, "kind");
  const own = values["by"] === undefined
    ? (station.ring.own?.handle ?? "")
    : `${text(values, "by")}@${station.ring.own?.device ?? station.device}`;
  const reporting = kind === "Reported" || kind === "Continued";
  const voice = reporting ? await voiceHere(station) : null;
  const made = await ask<Composed>(station, {
    do: "compose", kind, fields: values["fields"], by: own,
    chance: toBase64(crypto.getRandomValues(new Uint8Array(32))),
    ...(voice === null ? {} : { voice: voice.public, box: voice.box }),
  });
  const lines = voice === null
    ? (await station.ring.sign(made.signer, made.text))
      .map((one) => [one.name, one.public, one.signature])
    : [[
      made.signer, toBase64(fromKeyText(voice.public)),
      await sealing.signatureOf(voice.key, made.text),
    ]];
  const { data } = await ask<{ data: string }>(station, { do: "padded", text: made.text, lines });
  const first = made.box ?? (await sealing.recipientOf(await sealing.newIdentity()));
  const box = await sealing.sealed(fromBase64(data), [first, ...made.to], made.slots);
  const bits = now.bits[now.bytes.indexOf(box.length)] ?? 0;
  const committed = made.commitment ?? sealing.anyCommitment();
  const strip = await sealing.handIn(production, box, committed, bits);
  await ask(station, { do: "handed" });
  if (reporting) {
    const [mine, nowUs] = [sealing.digestOf(box), Date.now() * 1000];
    const promise = { note: strip, box: mine, commitment: committed, now_us: nowUs };
    await ask(station, { do: "promised", ...promise });
  }
  const next: Draft = {};
  for (const name of ["step", "opened"]) if (name in values) next[name] = values[name];
  if (!reporting) station.tell(t("Handed in. It goes on the log with others, by and by."));
  if (values["acts"] !== undefined) return recorded(station, values, committed);
  station.go(text(values, "then"), next);
}

async function voiceHere(station: Station) {
  const sealing = await import("./sealing.js");
  const given = await ask<{ voice: string; box: string }>(station, { do: "secrets" });
  const voice = await sealing.voiceOf(fromBase64(given.voice));
  const box = await sealing.recipientOf(sealing.identityOf(fromBase64(given.box)));
  return { ...voice, box };
}

/** Try all boxes with an identity; Python reads what opened. */
async function open(station: Station, identity: string, reader: string | null): Promise<void> {
  const { readers, tried } = await import("./sealing.js");
  const production = productionOf(station);
  if (station.copy.size === 0) await ask(station, { do: "told", ...(await readers(production)) });
  const seen = await tried(
    production, identity,
    (found) => ask(station, { do: "found", found }),
    (count) => count % 50 === 0 && station.tell(t("Trying box {n}", { n: count })),
  );
  await ask(station, { do: "opened", reader, seen });
  station.tell("");
}

async function openBox(station: Station, values: Values): Promise<void> {
  const { identityOf } = await import("./sealing.js");
  await ask(station, { do: "unlock", phrase: String(station.draft["phrase"] ?? "") });
  const given = await ask<{ box: string }>(station, { do: "secrets" });
  await open(station, identityOf(fromBase64(given.box)), null);
  station.go(text(values, "then"), { opened: true });
}

/** Make a reading key on this device, under a PIN that is asked twice. */
async function makeKey(station: Station, values: Values, asker: Asker): Promise<void> {
  const person = text(values, "person");
  const pin = await asker.pin(person, t("A PIN for reading reports, 6 to 12 digits"));
  if (pin === null) return;
  const again = await asker.pin(person, t("The same PIN once more"));
  if (again !== pin) throw new NotOpened(t("The two PINs differ. No key was made."));
  const { newIdentity, recipientOf } = await import("./sealing.js");
  const identity = await newIdentity();
  const recipient = await recipientOf(identity);
  const secret = new TextEncoder().encode(identity);
  const found: Reading = { ...(await sealUnderPin(station.store, pin, secret)), recipient };
  await station.store.set(kept(station, person), found);
  station.go(text(values, "then"), { ...station.draft, reading: recipient });
}

async function read(station: Station, values: Values, asker: Asker): Promise<void> {
  const person = text(values, "person");
  const found = await station.store.get<Reading>(kept(station, person));
  if (found === undefined) throw new NotOpened(t("No reading key of yours is on this device."));
  const pin = await asker.pin(person, t("Your PIN for reading reports"));
  if (pin === null) return;
  const secret = await openUnderPin(station.store, pin, found);
  await open(station, new TextDecoder().decode(secret), person);
  station.go(text(values, "then"), { reading: found.recipient });
}

/** Have a picture chosen, draw it anew, and show it before anything is sealed. */
async function pictured(station: Station, values: Values): Promise<void> {
  const file = await chosenFile("image/*");
  if (file === null) return;
  const into = text(values, "into") || "picture";
  station.go(text(values, "then"), { ...station.draft, [into]: await drawnAnew(file) });
}

/** Hand over the strip, or the opening, as a file. */
async function keep(_: Station, values: Values): Promise<void> {
  keepFile(text(values, "file"), text(values, "data"));
}

/** Read every file of the page that this phone runs; the digest of all goes into the draft. */
async function paged(station: Station, values: Values): Promise<void> {
  const { pageOf } = await import("./sealing.js");
  station.tell(t("Reading every file of the page. A moment."));
  const page = await pageOf();
  station.tell("");
  station.go(text(values, "then"), { ...station.draft, page });
}

async function end(station: Station, values: Values): Promise<void> {
  await ask(station, { do: "end" });
  station.tell("");
  station.go(text(values, "then"));
}

export const VOICE = {
  "voice-begin": begin,
  "voice-readers": told,
  "voice-send": send,
  "voice-open": openBox,
  "voice-key": makeKey,
  "voice-page": paged,
  "voice-picture": pictured,
  "voice-read": read,
  "voice-keep": keep,
  "voice-end": end,
};
