// Stop and Something happened, as the window can do them by itself: signed out, while the worker is
// down.  With Python up its own screens are shown; these words are the same as theirs.

import { type Doubt, Refused } from "./api.js";
import { CALLED, kindOf, urgent } from "./outbox.js";
import { kindWords, t } from "./say.js";
import type { Screen } from "./screen.js";
import type { Station } from "./station.js";
import type { Cry, Unsent } from "./store.js";

const shout = () => t("Shout CUT. This screen has stopped nobody yet.");

/** What to do now, in five lines each; the first one is the card's name. */
function cards(): Readonly<Record<string, readonly [string, ...string[]]>> {
  return {
    hurt: [
      t("Hurt"),
      t("Emergency services and medic now."),
      t("Only the handler takes the gun, muzzle away from everyone."),
      t("Nobody opens, unloads, cleans, collects or dry-fires anything, except to make it cold."),
      t("Leave things where they lie."),
      t("Who was where: later, each in their own words."),
    ],
    round: [
      t("Live or unknown round"),
      t("People out."),
      t("Do not pick it up, throw it away or put it back."),
      t("If it is in a gun: handler only, muzzle away. Photograph where it lies."),
      t("Other weapons stay shut, with their handlers."),
      t("Nobody verifies anything again until it is agreed who does it, away from the set."),
    ],
    fired: [
      t("It fired unmeant"),
      t("Muzzle away."),
      t("Finger off, stay still."),
      t("The handler comes to you."),
      t("Nobody calls \"cold\"."),
      t("All weapon work on the unit stops until it is looked into and everyone has been told."),
    ],
    click: [
      t("Click, or an odd sound or kick"),
      t("Keep it pointed away."),
      t("Do not pull again, do not look, do not hand it over."),
      t("All others: fingers off."),
      t("The handler comes to you. The wait starts at the tap."),
      t("An odd sound counts as a stuck projectile until the bore is proved."),
    ],
  };
}

const KIND: Readonly<Record<string, Record<string, string>>> = {
  hurt: { incident: "injury", severity: "injury" },
  round: { incident: "live-round", severity: "nobody-hurt" },
  fired: { incident: "unintended-discharge", severity: "nobody-hurt" },
  click: { incident: "near-miss", severity: "nobody-hurt" },
};

/** Send what anyone may say without a key; kept and sent again while there is no network. */
export async function cry(
  station: Station, kind: "stop" | "happened" | "hazard", values: Record<string, unknown>,
): Promise<void> {
  const production = station.about?.production;
  if (production === undefined) throw new Error(t("No production is open here."));
  const person = station.ring.own?.person;
  const body = person === undefined ? values : { by: person, ...values };
  try {
    const told = await station.outbox.cry(`/p/${production}/floor/${kind}`, body);
    const kept = typeof told === "string";
    cried.set(kind, kept ? { id: told } : { at: Date.now() });
    void station.follow();
    const id = kept ? undefined : told["id"];
    const route = kind === "stop" && station.loaded && typeof id === "string" ? `stop/${id}` : "";
    station.go(seen(station, route) ? route : `${kind}/sent`);
  } catch (error) {
    if (error instanceof Refused) cried.set(kind, { refused: true });
    throw error;
  }
}

/** Only who reads the log can be shown who has seen it. */
const seen = (station: Station, route: string): boolean =>
  route !== "" && station.session === "open";

/** What became of the last one of a kind; one that is to be sent again has an id in the outbox. */
const cried = new Map<string, { id?: string; at?: number; refused?: true }>();

/** Say what is so of the last one of a kind, now; a page that is opened anew knows of none sent. */
function became(kind: string, station: Station): string {
  const { outbox } = station;
  const last = cried.get(kind);
  const { id } = last ?? {};
  const waits = outbox.cries.findLast((one) => id ? one.id === id : one.path.endsWith(`/${kind}`));
  if (waits !== undefined && (last === undefined || id)) return standing(waits, station);
  const declined = id ? outbox.declined.has(id)
    : last === undefined && outbox.refused.some((one) => one.kind === CALLED[kind]);
  if (last?.refused || declined) {
    return t("The server did not take it.");
  }
  if (last !== undefined) {
    const at = last.at ?? outbox.landed.get(id ?? "");
    const said = t("It is on the record. Who has seen it shows on their phones, not on this one.");
    return at === undefined ? said
      : `${said} ${t("The server said so at {hour}.", { hour: hourOf(at, station) })}`;
  }
  const n = outbox.count + outbox.elsewhere;
  return n === 0 ? t("Everything of this device is on the log.") : t("{n} not on the log", { n });
}

/** An hour of the production's place, as `14:03`, of milliseconds of this device's clock. */
function hourOf(at: number, station: Station): string {
  const there = new Date(at + (station.about?.zone_minutes ?? 0) * 60_000);
  return there.toISOString().slice(11, 16);
}

/** Say what is so of what this phone has for the record, and what to do. */
function doubtful(doubt: Doubt, station: Station): string {
  if (station.presence?.instead) {
    const found = doubt === "unknown"
      ? t("It was sent, and it is not known yet whether it is kept.")
      : t("Not sent, as far as this phone knows.");
    const why = t("This server does not have this production. Say it aloud now.");
    return `${found} ${why} ${t("It stays on this phone, for a server that has it.")}`;
  }
  if (doubt === "away") {
    const found = t("Not sent, as far as this phone knows: there is no server. Say it aloud now.");
    return `${found} ${t("It is sent by itself once there is one.")}`;
  }
  const found = doubt === "unknown"
    ? t("It was sent, and it is not known yet whether it is kept.")
    : t("The server could not keep it just now. It stays on this phone.");
  return `${found} ${t("It is sent again by itself. Say it aloud now.")}`;
}

/** What is known of one that is not settled; of what can wait, only what a server did with it. */
function doubtIn(one: Unsent | Cry, station: Station): Doubt | undefined {
  if (!("state" in one)) return one.doubt ?? "away";
  if (one.doubt === "unknown") return one.doubt;
  const { live, presence } = station;
  if (!urgent(one.kind)) return one.doubt === "away" || presence?.instead ? undefined : one.doubt;
  const alone = one.state === "unsent" && (presence?.instead || live?.current !== true);
  return one.doubt ?? (alone ? "away" : undefined);
}

/** Say of one what it waits for. */
export function standing(one: Unsent | Cry, station: Station): string {
  const doubt = doubtIn(one, station);
  if (doubt !== undefined) return doubtful(doubt, station);
  return station.presence?.instead
    ? t("Waits for a server that has this production") : t("Waits for the network");
}

/** What is said on every screen of what was signed or called, and is not known to be kept. */
export function doubts(station: Station): string[] {
  const { outbox, route } = station;
  if (!outbox || route === "unsent") return []; // it says it of each
  const called = route.endsWith("/sent") ? [] : outbox.cries; // so does that page
  const kinds = new Map<string, Set<string>>();
  for (const one of [...called, ...outbox.unsent]) {
    const doubt = doubtIn(one, station);
    if (doubt === undefined) continue;
    const said = doubtful(doubt, station);
    const kind = "state" in one ? one.kind : kindOf(one.path);
    kinds.set(said, (kinds.get(said) ?? new Set()).add(kindWords(kind)));
  }
  return [...kinds].map(([said, of]) => `${[...of].join(", ")}. ${said}`);
}

const button = (label: string, name: string, values: Record<string, unknown>) => ({
  part: "button", label, tone: "stop", hint: "", do: { do: "call" as const, name, values },
});
const large = (text: string) => ({ part: "text", text, size: "large", tone: "stop" });
const huge = (text: string) => ({ part: "text", text, size: "huge", tone: "stop" });

/** Return the window's own screen for a route, where it has one. */
export function ownScreen(station: Station): Screen | null {
  const { route, loaded: up, outbox } = station;
  const [head, rest] = route.split("/", 2);
  const made = (title: string, parts: Screen["parts"]): Screen => ({
    route, title, tone: "stop", back: "board", live: false, parts,
  });
  if (rest === "sent" && head !== undefined && outbox) return sentScreen(head, made, station);
  if (up) return null;
  if (head === "stop") {
    return made(t("Stop"), [
      huge(shout()),
      button(t("STOP EVERYTHING"), "stop", { scope: "production" }),
      large(t("No reason is asked for, and nobody is blamed.")),
    ]);
  }
  if (head === "happened") return happened(rest, made);
  return null;
}

type Made = (title: string, parts: Screen["parts"]) => Screen;

function sentScreen(head: string, made: Made, station: Station): Screen | null {
  const titles = { stop: t("Stop"), happened: t("Something happened"), hazard: t("Report") };
  const title = titles[head as keyof typeof titles];
  if (title === undefined) return null;
  const first = head === "hazard" ? [] : [huge(shout())];
  return made(title, [...first, large(became(head, station))]);
}

function happened(card: string | undefined, made: Made): Screen {
  const all = cards();
  const five = all[card ?? ""];
  if (card === undefined || five === undefined) {
    const keys = Object.entries(all).map(([name, [title]]) => ({
      part: "button", label: title, tone: "stop", hint: "",
      do: { do: "go" as const, route: `happened/${name}` },
    }));
    return made(t("Something happened"), keys);
  }
  const [title, ...lines] = five;
  const parts = lines.map(large);
  return made(title, [...parts, button(t("It happened"), "happened", { ...KIND[card] })]);
}
