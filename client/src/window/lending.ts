// What the window lends to a screen: requests to join from the server, entries from its own store.

import { type Bytes, joined } from "../shared/bytes.js";
import { get } from "./api.js";
import { crowdOf } from "./crowd.js";
import { REVIEW, letterOf, rememberReview, reviewOf } from "./letters.js";
import type { Draft, Part, Screen } from "./screen.js";
import type { Station } from "./station.js";
import type { Piece } from "./store.js";
import { readingOf } from "./voice.js";

interface Asked {
  number: string;
  [more: string]: unknown;
}

const CROWD = ["letters", "crowd"];
const READING = ["reports", "account", "reasons", "draft"];

/** Return what is put into the draft of a route: the address to join at, and who asked. */
export async function lent(station: Station): Promise<Draft> {
  const production = station.about?.production;
  const head = station.route.split("/")[0];
  if (production !== undefined && READING.includes(head ?? "")) return readingOf(station);
  if (production !== undefined && head === "letter") {
    return { ...(await letterOf(station).catch(() => ({}))), ...(await crowdOf(station)) };
  }
  if (production !== undefined && CROWD.includes(head ?? "")) return crowdOf(station);
  if (production !== undefined && station.route === REVIEW && station.slot !== "practice") {
    await reviewOf(station);
    return {};
  }
  if (production !== undefined && head === "stop") return reached(production);
  if (production === undefined || (head !== "join" && head !== "people")) return {};
  if (station.route === "join/me") return {};
  const found: Draft = { address: `${location.origin}/#/join/${production}` };
  try {
    const asked = await get<Asked[]>(`/p/${production}/joins`);
    found["joins"] = asked.map((one) => ({ ...one, n: one.number }));
  } catch {
    // not signed in, or no network: then nobody is shown as waiting
  }
  return found;
}

/** Keep what was typed on a page that is lent its own draft again, whatever is opened meanwhile. */
export async function remember(station: Station, route: string): Promise<void> {
  if (route === REVIEW) await rememberReview(station);
}

/** How far each person's phone has fetched the log; nothing without a session or a network. */
async function reached(production: string): Promise<Draft> {
  try {
    return { reached: await get<{ person: string; size: number }[]>(`/p/${production}/reached`) };
  } catch {
    return {};
  }
}

/** Whether a screen waits for entries that it asks for. */
export const fetches = (screen: Screen): boolean =>
  screen.parts.some((one) => one.part === "fetch");

/** Lend the entries that a part `fetch` asks for, once; says whether there were any. */
export async function lendEntries(station: Station, part: Part): Promise<boolean> {
  const { first = 0, last = 0 } = part;
  if (station.about === null || last <= first) return false;
  const pieces = await station.store.all<Piece>("entries", station.about.production);
  const cut: Bytes[] = [];
  let at = first;
  for (const piece of pieces.sort((a, b) => a.from - b.from)) {
    if (piece.from > at || piece.from + piece.count <= at || at >= last) continue;
    const until = Math.min(last, piece.from + piece.count);
    cut.push(entriesOf(piece.bundle, at - piece.from, until - piece.from));
    at = until;
  }
  if (at === first) return false;
  const bytes = joined(cut);
  const { slot } = station;
  await station.brain.ask({ what: "lend", slot, first, bytes, count: at - first });
  return true;
}

/** Return entries `from` to before `to` of a bundle, as a bundle. */
function entriesOf(bundle: Bytes, from: number, to: number): Bytes {
  let at = 0;
  let start = 0;
  for (let n = 0; n < to; n++) {
    if (n === from) start = at;
    at += 2 + (((bundle[at] ?? 0) << 8) | (bundle[at + 1] ?? 0));
  }
  return bundle.slice(start, at);
}
