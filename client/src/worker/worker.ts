// The one worker: Python with the pure rooms, and the browser's own check of signatures before it.
// Fatal errors end it; the window then starts another, and until that is up the answer is no.

import type { PyodideInterface } from "pyodide";
import { where } from "../shared/where.js";
import glue from "./glue.py";
import { TooMuch, checkBundle, checkDepth, checkText } from "./limits.js";
import { keep, kept } from "./memory.js";
import type { Answer, Ask, Asked, Bundle, Slot } from "./messages.js";
import { verified } from "./verify.js";

const ROOMS = "/rooms.zip";

type Verb = (...values: unknown[]) => unknown;
interface Python {
  readonly pyodide: PyodideInterface;
  readonly verb: (name: string) => Verb;
  readonly catalogs: string;
}

async function bytesAt(url: string): Promise<ArrayBuffer> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  return answer.arrayBuffer();
}

/** What Pyodide offers under another name than its own, and may change: only ever a short cut. */
interface Shortcut {
  _makeSnapshot?: boolean;
  _loadSnapshot?: Uint8Array;
}
interface Snapshotting {
  makeMemorySnapshot(): Uint8Array;
}

async function booted(more: Shortcut): Promise<PyodideInterface> {
  const { loadPyodide } = (await import(`${where.runtime}pyodide.mjs`)) as typeof import("pyodide");
  const options = {
    indexURL: where.runtime,
    lockFileContents: where.lock,
    packageBaseUrl: where.runtime,
    stdLibURL: where.stdlib,
    ...more,
  };
  return loadPyodide(options);
}

/** Start from the memory that was kept; none where that is not to be had. */
async function restarted(rooms: ArrayBuffer): Promise<PyodideInterface | null> {
  const memory = await kept();
  if (memory === null || memory === "never") return null;
  try {
    const pyodide = await booted({ _loadSnapshot: memory });
    pyodide.FS.writeFile(ROOMS, new Uint8Array(rooms));
    pyodide.runPython("DOORS");
    return pyodide;
  } catch {
    await keep(null);
    return null;
  }
}

async function started(rooms: ArrayBuffer): Promise<PyodideInterface> {
  const again = (await kept()) === null;
  const pyodide = await booted(again ? { _makeSnapshot: true } : {});
  pyodide.FS.writeFile(ROOMS, new Uint8Array(rooms));
  pyodide.runPython(`import sys; sys.path.insert(0, '${ROOMS}')`);
  pyodide.runPython(glue, { filename: "glue.py" });
  if (again) void keep((pyodide as unknown as Snapshotting).makeMemorySnapshot());
  return pyodide;
}

async function start(): Promise<Python> {
  const catalogs = bytesAt(where.catalogs);
  const rooms = await bytesAt(where.rooms);
  const pyodide = (await restarted(rooms)) ?? (await started(rooms));
  return {
    pyodide,
    verb: (name) => pyodide.globals.get(name) as Verb,
    catalogs: new TextDecoder().decode(await catalogs),
  };
}

/** Python's bytes are copied out, and its own let go of. */
function taken(found: unknown): unknown {
  const proxy = found as { toJs?: () => unknown; destroy?: () => void } | null;
  if (typeof proxy !== "object" || proxy === null || proxy.toJs === undefined) return found;
  const value = proxy.toJs();
  proxy.destroy?.();
  return value instanceof Uint8Array ? value.slice() : value;
}

async function fold(python: Python, slot: Slot, bundle: Bundle): Promise<unknown> {
  const { bytes, count, checkpoint } = bundle;
  checkBundle(bytes, count, checkpoint);
  const triples = python.verb("triples")(slot, bytes, count, checkpoint) as string;
  const good = await verified(JSON.parse(triples) as [string, string, string][]);
  return python.verb("take")(slot, bytes, count, checkpoint, JSON.stringify(good));
}

/** A note of another phone: its signatures are checked before Python reads its act. */
async function hear(python: Python, slot: Slot, note: Uint8Array): Promise<unknown> {
  checkDepth(note, "note");
  const triples = python.verb("heard_triples")(slot, note) as string;
  const good = await verified(JSON.parse(triples) as [string, string, string][]);
  return python.verb("hear")(slot, note, JSON.stringify(good));
}

function answered(python: Python, ask: Ask): unknown {
  const { verb } = python;
  switch (ask.what) {
    case "load":
      checkText(ask.setup, "setup");
      return verb("load")(ask.slot, ask.setup, python.catalogs, ask.snapshot ?? undefined); // None
    case "fold":
      return fold(python, ask.slot, ask.bundle);
    case "hear":
      return hear(python, ask.slot, ask.note);
    case "lend":
      checkBundle(ask.bytes, ask.count, new Uint8Array());
      return verb("lend")(ask.slot, ask.first, ask.bytes, ask.count);
    case "note":
      checkText(ask.text, "text");
      return verb("note")(ask.slot, ask.text, JSON.stringify(ask.lines));
    case "keep":
      for (const note of ask.notes) checkDepth(note, "note");
      return verb("keep")(ask.slot, ask.notes);
    case "export":
      return verb("snapshot")(ask.slot);
    case "unsent":
      return verb("unsent")(ask.slot);
    default:
      checkText(ask.asked, ask.what);
      return verb("call")(ask.slot, ask.what, ask.asked);
  }
}

/** What Python says of an error: its class and its last line; and whether it has ended itself. */
function failure(id: number, error: unknown): Answer {
  const told = error as { message?: string; type?: string };
  const lines = String(told.message ?? error).trim().split("\n");
  const last = lines.at(-1) ?? "";
  const said = /^(?:[\w.]+\.)?(\w+): (.*)$/.exec(last);
  return {
    id,
    ok: false,
    kind: said?.[1] ?? told.type ?? "Error",
    words: said?.[2] ?? last.slice(0, 400),
    // whatever Python did not raise itself, and we did not refuse, has ended the interpreter
    fatal: told.type === undefined && !(error instanceof TooMuch),
  };
}

const began = performance.now();
const python = start();
python.then(
  ({ pyodide }) => {
    Object.assign(self, { pyodide }); // for whoever looks into a worker by hand
    self.postMessage({ up: true, ms: Math.round(performance.now() - began) });
  },
  (error: unknown) => self.postMessage({ up: false, ms: 0, words: String(error).slice(0, 400) }),
);

// One at a time, in their order: a fold waits for signatures, and nothing may come between.
let last: Promise<unknown> = Promise.resolve();
self.addEventListener("message", ({ data }: MessageEvent<Asked>) => {
  last = last.then(async () => {
    try {
      const value = taken(await answered(await python, data));
      self.postMessage({ id: data.id, ok: true, value } satisfies Answer);
    } catch (error) {
      self.postMessage(failure(data.id, error));
    }
  });
});
