// Joining: this device makes its own key and asks to be let in; somebody of the production vouches.

import { Refused, post } from "./api.js";
import { makeOwn } from "./keys.js";
import { hashOf } from "./route.js";
import { t } from "./say.js";
import type { Station } from "./station.js";

export interface Joining {
  person: string;
  department: string;
  wants: string[];
  sent: boolean;
}

/**
 * What the voucher's phone films: one line, words apart by one space, so that it needs no network.
 * `coldproof/join/v1 production person department device key hat,hat`
 */
export function joinCode(station: Station, joining: Joining): string {
  const { own } = station.ring;
  if (own === null || station.about === null) return "";
  const wants = joining.wants.join(",") || "-";
  const { person, device } = own;
  const department = joining.department || "-";
  const words = [own.production, person, department, device, own.public, wants];
  return ["coldproof/join/v1", ...words].join(" ");
}

const NAME = /^[A-Za-z0-9][A-Za-z0-9.-]{0,31}$/;

/** Make the key, ask the server, and wait on the screen `waiting`. */
export async function join(station: Station, values: Record<string, unknown>): Promise<void> {
  const { about, ring, store } = station;
  if (about === null) return;
  const person = String(values["person"] ?? "").trim();
  if (!NAME.test(person)) {
    throw new Error(t("A short name of letters and digits, such as k7, and no person's own name."));
  }
  const wants = Array.isArray(values["wants"]) ? values["wants"].map(String) : [];
  const department = String(values["department"] ?? "");
  const joining: Joining = { person, department, wants, sent: false };
  if (ring.own === null || ring.own.person !== person) {
    if (ring.own !== null) await store.drop("own", [about.production, ring.own.handle]);
    await makeOwn(store, about.production, person, station.device);
    await ring.read();
  }
  await store.set(`joining/${about.production}`, joining);
  await sendJoin(station, joining);
  const then = String(values["then"] ?? "waiting");
  station.go(then, { joined: { person, device: ring.own?.device, key: ring.own?.public } });
}

/** Post the request, or again after there was no network; harmless twice. */
export async function sendJoin(station: Station, joining: Joining): Promise<void> {
  const { about, ring, store } = station;
  if (about === null || ring.own === null || joining.sent) return;
  const { person, device, public: key } = ring.own;
  const { department, wants } = joining;
  try {
    await post(`/p/${about.production}/joins`, { person, department, device, key, wants });
    joining.sent = true;
    await store.set(`joining/${about.production}`, joining);
  } catch (error) {
    if (error instanceof Refused) throw error; // without a network the code on the screen will do
  }
}

/** In a demo only: the server's own synthetic people vouch at once. */
export async function signInForTrial(
  station: Station, values: Record<string, unknown>,
): Promise<void> {
  const { about, ring, store } = station;
  if (about?.demo !== true) throw new Error(t("This is no demo."));
  const person = String(values["person"] ?? "");
  const fresh = crypto.randomUUID().slice(0, 8);
  if (ring.own !== null) await store.drop("own", [about.production, ring.own.handle]);
  const own = await makeOwn(store, about.production, person, `demo-${fresh}`);
  const asked = { person, device: own.device, key: own.public };
  await post(`/p/${about.production}/demo/join`, asked);
  await ring.signOut(false);
  location.hash = hashOf(String(values["then"] ?? "board"));
  location.reload(); // the worker begins anew with the other device's name
}
