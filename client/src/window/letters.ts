// What letters ask of the window (`letter-…`): values to and from the server, and freezing a text.

import { type Bytes, fromBase64, toBase64 } from "../shared/bytes.js";
import { postBytes, postText } from "./api.js";
import { chosenFile, drawnAnew } from "./files.js";
import { digestOf, fetched, handIn, lendValue } from "./handing_in.js";
import type { Do, Draft } from "./screen.js";
import type { Station } from "./station.js";
import { ask, notInPractice, productionOf, readingOf } from "./voice.js";

type Values = Record<string, unknown>;

export const REVIEW = "script/new"; // the page on which a PDF's lines are looked over

interface Review {
  digest: string;
  bytes: Bytes;
  draft: Draft;
}

/** What the server read; `doubts` where a person must look it over. */
interface Read {
  doubts?: unknown[];
}

/** What a letter's page is lent: its text and disclosed drafts go to Python; its own address. */
export async function letterOf(station: Station): Promise<Draft> {
  const production = productionOf(station);
  const name = station.route.split("/")[1] ?? "";
  const wanted = { do: "wanted", text: name };
  const { digests } = await ask<{ digests: string[] }>(station, wanted, station.slot);
  await Promise.all(digests.map((digest) => fetchValue(station, digest)));
  const address = `${location.origin}/#/p/${production}/letter/${name}`;
  return { ...(await readingOf(station)), address };
}

async function fetchValue(station: Station, digest: string): Promise<void> {
  try {
    await lendValue(station, digest, await fetched(station, digest));
  } catch {
    // no network: the page says so, and asks again when it is opened again
  }
}

/** Keep text and disclosed drafts beside the log, then record that the text is frozen. */
async function freeze(station: Station, values: Values): Promise<void> {
  const bytes = new TextEncoder().encode(String(values["words"] ?? ""));
  const later = values["later"] === true;
  await handIn(station, bytes, later);
  if (!later) {
    const give = { do: "give", digests: values["notes"] };
    const given = await ask<{ values: string[] }>(station, give);
    for (const one of given.values) await postBytes(productionOf(station), fromBase64(one));
  }
  const { acts, then } = values;
  await station.tap({ do: "record", acts, then, ask: values["ask"] === true, keep: false } as Do);
}

/** A picture of a signature on paper, drawn anew and kept as a value; its digest is the draft's. */
async function pictured(station: Station, values: Values): Promise<void> {
  notInPractice(station);
  const file = await chosenFile("image/*");
  if (file === null) return;
  const digest = await postBytes(productionOf(station), fromBase64(await drawnAnew(file)));
  const into = String(values["into"] ?? "picture");
  station.go(String(values["then"]), { ...station.draft, [into]: digest });
}

/**
 * A script, read by the server into scenes and lines, kept as a value, named by its digest.  The
 * server keeps nothing of the file.  What a person must look over first stays here until then.
 */
async function scripted(station: Station, values: Values): Promise<void> {
  const file = await chosenFile(String(values["accept"] ?? ""));
  if (file === null) return;
  const production = productionOf(station);
  const path = `/p/${production}/script?name=${encodeURIComponent(file.name)}`;
  const read = (await postText(path, "application/octet-stream", file)) as Read;
  const bytes = new TextEncoder().encode(JSON.stringify(read));
  const sure = read.doubts === undefined;
  await dropReview(station);
  if (!sure && station.slot !== "practice") await keepReview(station, bytes);
  await scriptKept(station, values, bytes, sure);
}

/** A script that a person looked over, kept as a value. */
async function lookedOver(station: Station, values: Values): Promise<void> {
  await scriptKept(station, values, new TextEncoder().encode(String(values["words"] ?? "")), true);
  await dropReview(station);
}

/** Throw away what a person is looking over, here and in the draft. */
async function thrownAway(station: Station, values: Values): Promise<void> {
  await dropReview(station);
  station.go(String(values["then"]));
}

/** A PDF's lines that a person looks over: on this device until they are kept or thrown away. */
const reviewKey = (station: Station): string => `review/${productionOf(station)}`;

async function keepReview(station: Station, bytes: Bytes): Promise<void> {
  await station.store.set(reviewKey(station), { digest: await digestOf(bytes), bytes, draft: {} });
}

async function dropReview(station: Station): Promise<void> {
  if (station.slot !== "practice") await station.store.drop("kept", reviewKey(station));
}

/** Remember what a person has said so far of the lines that they look over. */
export async function rememberReview(station: Station): Promise<void> {
  const kept = await station.store.get<Review>(reviewKey(station));
  if (kept === undefined || station.draft["document"] !== kept.digest) return;
  await station.store.set(reviewKey(station), { ...kept, draft: station.draft });
}

/** Lend the lines that are looked over to the page again, with what was said of them. */
export async function reviewOf(station: Station): Promise<void> {
  const kept = await station.store.get<Review>(reviewKey(station));
  const { document } = station.draft;
  if (kept === undefined || (document !== undefined && document !== kept.digest)) return;
  await lendValue(station, kept.digest, toBase64(kept.bytes));
  station.put({ ...kept.draft, ...station.draft, document: kept.digest });
}

async function scriptKept(
  station: Station, values: Values, bytes: Bytes, sure: boolean,
): Promise<void> {
  const digest = sure ? await handIn(station, bytes) : await digestOf(bytes);
  if (!sure) await lendValue(station, digest, toBase64(bytes));
  const into = String(values["into"] ?? "document");
  station.go(String(values["then"]), { ...station.draft, [into]: digest });
}

export const LETTERS = {
  "letter-freeze": freeze,
  "letter-picture": pictured,
  "script-file": scripted,
  "script-keep": lookedOver,
  "script-drop": thrownAway,
};
