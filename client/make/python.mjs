// Compiles Python for the phone, by the very Python that will run it there: CPython of another
// version cannot write its bytecode.  Nothing is fetched.

import {
  mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { zipped } from "./zip.mjs";

const HERE = dirname(fileURLToPath(import.meta.url));
export const RUNTIME = join(HERE, "..", "node_modules", "pyodide");
const MOST_CHARACTERS = 4000; // a crash prints a megabyte of the runtime's own source

function copyIn(fs, from, to) {
  fs.mkdirTree(to);
  for (const name of readdirSync(from).sort()) {
    const path = join(from, name);
    if (name === "__pycache__") continue;
    if (statSync(path).isDirectory()) copyIn(fs, path, `${to}/${name}`);
    else if (name.endsWith(".py")) {
      fs.writeFile(`${to}/${name}`, new Uint8Array(readFileSync(path)));
    }
  }
}

/** Start Pyodide under Node, with a standard library other than the stock one if one is named. */
export async function start(options = {}) {
  const { loadPyodide } = await import(pathToFileURL(join(RUNTIME, "pyodide.mjs")).href);
  return loadPyodide({
    indexURL: `${RUNTIME}/`,
    lockFileContents: shortLock(),
    packageBaseUrl: "/",
    stdout: (line) => console.error(line),
    stderr: (line) => console.error(line),
    ...options,
  });
}

/** Return the lock file with no packages in it: the phone loads none. */
export function shortLock() {
  const { info } = JSON.parse(readFileSync(join(RUNTIME, "pyodide-lock.json"), "utf8"));
  return JSON.stringify({ info, packages: {} });
}

/** Return {stdlib, rooms, digest}: two zips of compiled modules, and the digest of the rooms. */
export async function compiled(source) {
  const pyodide = await start();
  copyIn(pyodide.FS, join(source, "coldproof"), "/src/coldproof");
  const script = readFileSync(join(HERE, "compile.py"), "utf8");
  try {
    pyodide.runPython(script, { filename: "compile.py" });
    const told = JSON.parse(pyodide.runPython("report('/src')"));
    const pack = (zip) =>
      zipped(told[zip].map((name) => [name, pyodide.FS.readFile(`/out/${zip}/${name}`)]));
    return { stdlib: pack("stdlib"), rooms: pack("rooms"), digest: told.digest };
  } catch (error) {
    throw new Error(String(error.message ?? error).slice(-MOST_CHARACTERS));
  }
}

// What the build asks of the files that it has just made: that they start, alone.
const ASKED = `
import json, sys
sys.path.insert(0, "/rooms.zip")
from coldproof.desk.floor.door import Door
door = Door(json.dumps({"production": "try", "log_key": "A" * 43}))
json.loads(door.show(json.dumps({"route": "board", "now_us": 0})))["title"]
`;

/** Start the compiled files without the stock library; raises when they do not come up. */
export async function checked({ stdlib, rooms }) {
  const folder = mkdtempSync(join(tmpdir(), "client-"));
  try {
    const path = join(folder, "stdlib.zip");
    writeFileSync(path, stdlib);
    const pyodide = await start({ stdLibURL: path });
    pyodide.FS.writeFile("/rooms.zip", new Uint8Array(rooms));
    pyodide.runPython(ASKED);
  } catch (error) {
    throw new Error(String(error.message ?? error).slice(-MOST_CHARACTERS));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
