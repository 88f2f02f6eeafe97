// Screens as Python gives them (desk/floor/parts.py).  The window draws them and knows no more.

export interface Do {
  do: "go" | "put" | "record" | "call";
  route?: string;
  name?: string;
  values?: Record<string, unknown>;
  then?: string;
  acts?: object[];
  [more: string]: unknown;
}

export interface Looked {
  shape?: string;
  word?: string;
  tone?: string;
}

export interface Row extends Looked {
  title: string;
  lines: string[];
  do: Do | null;
  marked: boolean; // something is missing or waits here
  done?: boolean; // touched, or the one chosen
}

export interface Option {
  value: string;
  label: string;
}

export interface Part extends Looked {
  part: string;
  text?: string;
  size?: string;
  who?: string;
  answer?: string;
  rows?: Row[];
  empty?: string;
  label?: string;
  hint?: string;
  at_hand?: boolean;
  do?: Do;
  name?: string;
  options?: Option[];
  value?: unknown;
  many?: boolean;
  scale?: boolean;
  kind?: string;
  data?: string;
  note?: string; // in place of data: the id of an act signed here that is not on the log yet
  first?: number;
  last?: number;
  until_us?: number;
  over?: string;
  head?: string[];
  lines?: string[] | string[][];
  route?: string | null;
}

export interface Screen {
  route: string;
  title: string;
  tone: string;
  back: string | null;
  live: boolean;
  parts: Part[];
  /** The window's own: what was answered when it was asked for. */
  draft?: Draft;
  /** The window's own: how many entries it was drawn from. */
  size?: number;
}

export type Draft = Record<string, unknown>;

export interface Signing {
  text: string;
  id: string;
  signer: string;
  kind: string;
}

export interface Tapped {
  route: string;
  draft: Draft;
  sign?: Signing[];
  told?: string[]; // what comes of the acts, which no screen says
}
