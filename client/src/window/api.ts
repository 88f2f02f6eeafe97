// What the window asks of the server.  Every answer that is no comes as a `Refused`.

import { type Bytes, bundleOf, fromBase64 } from "../shared/bytes.js";

export interface About {
  production: string;
  title: string;
  log_key: string;
  vkey?: string;
  origin?: string;
  size: number;
  now_us: number;
  zone_minutes: number;
  build?: string;
  source?: string;
  practice?: boolean;
  demo?: boolean;
  rings?: boolean;
}

export interface Outcome {
  id: string;
  state: "recorded" | "waiting" | "refused";
  position?: number;
  wants?: string[];
  found?: string;
  want?: string;
}

/** A problem document (RFC 9457): what was refused, what was found, what would do. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    title: string,
    readonly found: string,
    readonly want: string,
    readonly recorded = "", // "no" where that is sure
    readonly retryMs: number | null = null, // when the server wants to be asked again
  ) {
    super(title);
  }
}

/** What is known of what was to be sent and is not settled: it is not kept, nobody knows that, or
 * no server was there. */
export type Doubt = "no" | "unknown" | "away";

/** What a failed post tells of what it sent. */
export function doubtOf(error: unknown): Doubt | undefined {
  if (error instanceof Refused) {
    return error.status < 500 || error.recorded === "no" ? "no" : "unknown";
  }
  const { name } = error as Error;
  if (name === "TypeError") return "away"; // so does `fetch` say that nobody answered
  // it went out and no answer came in time, or none that can be read
  return ["TimeoutError", "SyntaxError"].includes(name) ? "unknown" : undefined;
}

const PATIENCE_MS = 15_000;
const FILE_PATIENCE_MS = 90_000; // a file is long under way, and the server may read it a minute

async function asked(path: string, options: RequestInit = {}): Promise<Response> {
  const answer = await fetch(path, {
    credentials: "same-origin",
    cache: "no-store",
    redirect: "error",
    signal: AbortSignal.timeout(PATIENCE_MS),
    ...options,
  });
  if (answer.ok) return answer;
  const problem = (await answer.json().catch(() => ({}))) as Record<string, string>;
  const title = problem["title"] ?? problem["detail"] ?? `the server answered ${answer.status}`;
  const { found = "", want = "", recorded = "" } = problem;
  const retry = Number(answer.headers.get("retry-after") ?? NaN);
  const retryMs = Number.isFinite(retry) ? retry * 1000 : null;
  throw new Refused(answer.status, title, found, want, recorded, retryMs);
}

/** Asked without a session, so that nobody can tell whose it was, for as long as it takes. */
export function traceless(path: string, options: RequestInit = {}): Promise<Response> {
  return asked(path, {
    credentials: "omit", referrerPolicy: "no-referrer", signal: null, ...options,
  });
}

export async function get<T>(path: string): Promise<T> {
  return (await asked(path)).json() as Promise<T>;
}

export async function drop(path: string): Promise<void> {
  await asked(path, { method: "DELETE" });
}

/** Post JSON, or nothing. */
export async function post<T>(path: string, body?: unknown): Promise<T> {
  const options: RequestInit = { method: "POST" };
  if (body !== undefined) {
    options.headers = { "content-type": "application/json" };
    options.body = JSON.stringify(body);
  }
  const answer = await asked(path, options);
  const text = await answer.text();
  return (text ? JSON.parse(text) : {}) as T;
}

/** Post a text or a file of some kind; its answer is JSON. */
export async function postText(
  path: string, type: string, body: string | Blob | Bytes,
): Promise<unknown> {
  const headers = { "content-type": type };
  const signal = AbortSignal.timeout(FILE_PATIENCE_MS);
  return (await asked(path, { method: "POST", headers, body, signal })).json();
}

/** Keep a value beside the log; its digest. */
export async function postBytes(production: string, body: Bytes): Promise<string> {
  const answer = await postText(`/p/${production}/values`, "application/octet-stream", body);
  return (answer as { digest: string }).digest;
}

/** A value by its digest; whether it is the right one, Python says. */
export async function valueOf(production: string, digest: string): Promise<Bytes> {
  return new Uint8Array(await (await asked(`/p/${production}/values/${digest}`)).arrayBuffer());
}

/** Send notes; an answer for each, in their order. */
export async function sendNotes(production: string, notes: readonly Bytes[]): Promise<Outcome[]> {
  const headers = { "content-type": "application/octet-stream" };
  const body = bundleOf(notes);
  const answer = await asked(`/p/${production}/notes`, { method: "POST", headers, body });
  return ((await answer.json()) as { outcomes: Outcome[] }).outcomes;
}

export interface Entries {
  bytes: Bytes;
  count: number;
  checkpoint: Bytes;
  size: number; // of the checkpoint
}

/** One piece of entries from a position on; its checkpoint may be of more than it holds. */
export async function entriesFrom(production: string, from: number): Promise<Entries> {
  const answer = await asked(`/p/${production}/entries?from=${from}`);
  const checkpoint = fromBase64(answer.headers.get("coldproof-checkpoint") ?? "");
  return {
    bytes: new Uint8Array(await answer.arrayBuffer()),
    count: Number(answer.headers.get("coldproof-count")),
    checkpoint,
    size: sizeOf(checkpoint),
  };
}

/** The size that stands in a checkpoint's second line; whether it is true, Python says. */
function sizeOf(checkpoint: Uint8Array): number {
  const line = new TextDecoder().decode(checkpoint).split("\n")[1] ?? "";
  return /^[0-9]{1,15}$/.test(line) ? Number(line) : 0;
}
