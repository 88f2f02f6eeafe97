// What only the window can do: `call` parts by name (desk/floor/parts.py, docs/screens.md).

import { ACCOUNTS } from "./accounts.js";
import { drop, get, post, postText } from "./api.js";
import { chosenFile } from "./files.js";
import { CROWD } from "./crowd.js";
import { cry } from "./floor.js";
import { join, signInForTrial } from "./join.js";
import { makeGuest, NotOpened } from "./keys.js";
import { LETTERS } from "./letters.js";
import { practice } from "./practice.js";
import { t, speak } from "./say.js";
import type { Do, Draft } from "./screen.js";
import { signOut } from "./session.js";
import type { Station } from "./station.js";
import { install } from "./updates.js";
import { VOICE } from "./voice.js";

/** What the window asks a person itself: a PIN, a picture of a code. */
export interface Asker {
  pin(person: string, words: string): Promise<string | null>;
  scan(words: string): Promise<string | null>;
  /** What was typed into a field for a PIN, once; it is forgotten with this. */
  typed(name: string): string;
}

type Values = Record<string, unknown>;
type Call = (station: Station, values: Values, asker: Asker) => Promise<void>;
const POLL_MS = 700;
const LONGEST_POLLS = 2_000;
const MOST_FILE = 4_000_000; // bytes

const text = (values: Values, name: string): string => String(values[name] ?? "");

/** Open a guest's key by its PIN, asked here; a key that is open already stays open. */
async function unlock(station: Station, values: Values, asker: Asker): Promise<void> {
  const person = text(values, "person");
  if (!station.ring.open.includes(person)) {
    if (station.ring.own?.person === person) await station.ring.signOut(false);
    else {
      if (station.ring.guest(person) === undefined) {
        throw new NotOpened(t("No key of {person} on this device.", { person }));
      }
      let words = t("PIN of {person}", { person });
      while (!station.ring.open.includes(person)) {
        const pin = await asker.pin(person, words);
        if (pin === null) return;
        try {
          await station.ring.unlock(person, pin);
        } catch (error) {
          if (!(error instanceof NotOpened)) throw error;
          words = error.message;
        }
      }
    }
  }
  if (values["then"]) station.go(text(values, "then"), station.draft);
  await station.show();
}

/** Make a guest's key on this device and ask for its enrollment. */
async function guest(station: Station, values: Values, asker: Asker): Promise<void> {
  const person = text(values, "person");
  const { about, ring, store } = station;
  if (about === null) return;
  const words = t("{person}: choose a PIN of 6 to 12 digits", { person });
  const pin = asker.typed("pin") || (await asker.pin(person, words));
  if (pin === null) return;
  const again = await asker.pin(person, t("The same PIN once more"));
  if (again !== pin) throw new NotOpened(t("The two PINs differ. No key was made."));
  const device = ring.own?.device ?? station.device;
  const made = await makeGuest(store, about.production, person, device, pin);
  await ring.read();
  const { production } = about;
  const department = text(values, "department");
  const asked = { person, department, device, key: made.public, wants: [] };
  await post(`/p/${production}/joins`, asked).catch(() => undefined); // the screen shows it too
  station.go(text(values, "then") || station.route, { ...station.draft, key: made.public, device });
}

/** Film a code into the draft; a note of another phone is taken in at once. */
async function scan(station: Station, values: Values, asker: Asker): Promise<void> {
  const found = await asker.scan(text(values, "label") || t("Hold the code before the camera"));
  if (found === null) return;
  const { heard } = await import("./handing.js");
  const told = await heard(station, found);
  const draft: Draft = { ...station.draft, [text(values, "into") || "code"]: told };
  station.go(text(values, "route") || station.route, draft);
}

function within(station: Station, values: Values): string {
  const path = text(values, "path").replace(/^\//, "");
  return path.startsWith("p/") ? `/${path}` : `/p/${station.about?.production}/${path}`;
}

async function posted(station: Station, values: Values): Promise<void> {
  const answer = await post<unknown>(within(station, values), values["values"] ?? {});
  const then = text(values, "then") || station.route;
  station.go(then, { ...station.draft, answer });
}

/** Have the server let go of something; what it answered before is forgotten with it. */
async function dropped(station: Station, values: Values): Promise<void> {
  await drop(within(station, values));
  station.go(text(values, "then") || station.route);
  station.tell(t("It has ended."));
}

async function copied(station: Station, values: Values): Promise<void> {
  await navigator.clipboard.writeText(text(values, "text"));
  station.tell(t("It is copied."));
}

interface Job {
  number: string;
  state: string;
  read: number;
  of: number;
  why: string;
  left_out: string[];
}

/** Have the person choose a file; its text, or null. */
async function chosenText(values: Values): Promise<string | null> {
  const file = await chosenFile(text(values, "accept"));
  if (file === null) return null;
  if (file.size > MOST_FILE) throw new Error(t("This file is too large."));
  return file.text();
}

/** Have the person choose a file, the server read it, and its answer go into the draft. */
async function list(station: Station, values: Values): Promise<void> {
  const found = await chosenText(values);
  if (found === null) return;
  const answer = await postText(within(station, values), "text/csv", found);
  const into = text(values, "into") || "list";
  station.go(text(values, "then") || station.route, { ...station.draft, [into]: answer });
}

/** Have the person choose a file whose text goes into the draft, and nowhere else. */
async function textFile(station: Station, values: Values): Promise<void> {
  const found = await chosenText(values);
  if (found === null) return;
  const into = text(values, "into") || "file";
  station.go(text(values, "then") || station.route, { ...station.draft, [into]: found });
}

/** Open a paper, in the language of this screen. */
async function printed(station: Station, values: Values): Promise<void> {
  const url = new URL(text(values, "url"), location.href);
  if (!url.searchParams.has("lang")) url.searchParams.set("lang", station.lang);
  await opened(url.href);
}

/** Have the server make a bundle, show how far it is, then hand it over as a file. */
async function exported(station: Station, values: Values): Promise<void> {
  const base = `/p/${station.about?.production}/exports`;
  let told = await post<Job>(base, values);
  for (let round = 0; told.state === "running" && round < LONGEST_POLLS; round++) {
    station.tell(t("Export: {read} of {of} entries", { read: told.read, of: told.of }));
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    told = await get<Job>(`${base}/${told.number}`);
  }
  if (told.why) throw new Error(told.why);
  station.tell(told.left_out.join(" "));
  await opened(`${base}/${told.number}/file`);
}

/** Open a page of this very server; nothing of anybody else is ever opened. */
async function opened(url: string): Promise<void> {
  const full = new URL(url, location.href);
  if (full.origin !== location.origin) throw new Error(t("Only pages of this server are opened."));
  const link = document.createElement("a");
  link.href = full.href;
  link.target = "_blank";
  link.rel = "noopener";
  link.click();
}

async function lang(station: Station, values: Values): Promise<void> {
  station.lang = text(values, "lang") || "en";
  speak(station.lang);
  await station.store.set("lang", station.lang);
  await station.show();
}

async function theme(station: Station, values: Values): Promise<void> {
  station.theme = text(values, "theme") || "auto";
  await station.store.set("theme", station.theme);
  station.changed();
}

const CALLS: Readonly<Record<string, Call>> = {
  ...VOICE,
  ...ACCOUNTS,
  ...CROWD,
  ...LETTERS,
  unlock,
  guest,
  scan,
  "text-file": textFile,
  lang,
  theme,
  practice,
  post: posted,
  drop: dropped,
  copy: copied,
  export: exported,
  join: (station, values) => join(station, values),
  demo: (station, values) => signInForTrial(station, values),
  lock: async (station, values) => station.ring.lock(text(values, "person")),
  stop: (station, values) => cry(station, "stop", values),
  happened: (station, values) => cry(station, "happened", values),
  hazard: (station, values) => cry(station, "hazard", values),
  decline: async (station, values) => {
    await drop(`/p/${station.about?.production}/joins/${text(values, "n")}`);
    await station.lend();
    station.go("join");
  },
  open: (_, values) => opened(text(values, "url")),
  print: printed,
  list,
  install: () => install(),
  "sign-out": async (station) => {
    await station.ring.signOut(true);
    if (station.about !== null) await signOut(station.about.production);
    station.go("board");
  },
};

/** Do what a part's tap says, whatever it is; what goes wrong is told to the person. */
export async function act(station: Station, what: Do, asker: Asker): Promise<void> {
  try {
    if (what.do !== "call") await station.tap(what);
    else {
      const found = CALLS[what.name ?? ""];
      if (found === undefined) throw new Error(t("This version cannot do that: {name}", {
        name: what.name ?? "",
      }));
      await found(station, { ...what.values }, asker);
    }
  } catch (error) {
    station.tell(why(error));
  }
}

/** Say what went wrong in words: refused, found, what would do. */
export function why(error: unknown): string {
  const { message, found, want } = error as { message: string; found?: string; want?: string };
  return [message, found, want].filter(Boolean).join(". ");
}
