// What makes a key the same key, however often its screen is drawn: the act and its subject.

import type { Do, Part } from "../window/screen.js";

export interface Key {
  name: string;
  /** It stops something, or leads to where one does: never held back (steady.ts). */
  stops: boolean;
}

const STOPPING_ROUTES = /^(stop$|happened)/;
const STOPPING_CALLS = ["stop", "happened", "hazard"];
const STOPPING_ACTS = [
  "WorkStopped", "CutCalled", "IncidentOpened", "HazardReported",
  "RoundFound", "DischargedUnmeant", "WeaponMisfired", "OddReportHeard",
];
const kept = new WeakMap<Do, Key>(); // a screen's are read once, and drawn every second

/** Return what a key is.  Where it only answers, its label and what it answers count. */
export function keyOf(what: Do, label = ""): Key {
  const found = kept.get(what);
  if (found !== undefined) return found;
  const answers = [label, what.route, ...Object.keys(what.values ?? {})];
  const made = {
    name: JSON.stringify(what.do === "put" ? answers : what),
    stops: doesStop(what),
  };
  kept.set(what, made);
  return made;
}

function doesStop(what: Do): boolean {
  if (what.do === "go") return STOPPING_ROUTES.test(what.route ?? "");
  if (what.do === "call") return STOPPING_CALLS.includes(what.name ?? "");
  const acts = (what.acts ?? []) as { kind: string }[];
  return acts.some(({ kind }) => STOPPING_ACTS.includes(kind));
}

/** Return what each part is called among the parts of its screen: many by their heading. */
export function partNames(parts: readonly Part[]): string[] {
  let heading = "";
  return distinct(parts.map(({ part, do: what, label, route, name, text }) => {
    if (part === "heading") heading = text ?? "";
    return `${part} ${what ? keyOf(what, label).name : (route ?? name ?? heading)}`;
  }));
}

/** Number names, so that those which are the same differ, in their order. */
export function distinct(names: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return `${name} ${count}`;
  });
}

/** Return the name of whatever is tapped: a key of a screen, a link, an option, another button. */
export function nameOf(element: Element): string {
  const { key } = element as { key?: Key };
  const input = element.querySelector("input");
  const option = input === null ? null : `${input.name}=${input.value}`;
  return key?.name ?? element.getAttribute("href") ?? option ?? (element.textContent ?? "").trim();
}

/** Whether this is a key that stops. */
export const stops = (element: Element | null): boolean =>
  (element as { key?: Key } | null)?.key?.stops === true;
