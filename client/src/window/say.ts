// The window's own few words, from the same catalogs as Python's: English is the source itself.

import { where } from "../shared/where.js";

type Catalog = Readonly<Record<string, string>>;
let catalogs: Readonly<Record<string, Catalog>> = {};
let known: Catalog = {};

export async function loadCatalogs(): Promise<void> {
  try {
    catalogs = (await (await fetch(where.catalogs)).json()) as typeof catalogs;
  } catch {
    catalogs = {}; // then everything is said in English
  }
}

export const languages = (): string[] => ["en", ...Object.keys(catalogs).sort()];

export function speak(lang: string): void {
  known = catalogs[lang] ?? {};
  document.documentElement.lang = lang;
}

/** An act's kind in words, as the catalogs have them: `WorkStopped` is "work stopped". */
export const kindWords = (kind: string) =>
  t(kind.replace(/(?<=[a-z])(?=[A-Z])/g, " ").toLowerCase());

/** Say a sentence; `{name}` in it, in whatever language, is filled in from `values`. */
export function t(sentence: string, values: Readonly<Record<string, string | number>> = {}) {
  const found = known[sentence] ?? sentence;
  return found.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
