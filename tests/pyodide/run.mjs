// Runs tests/pyodide/inside.py in Pyodide and prints its report, one JSON object.
// Use: node run.mjs [--expect REPORT.json]. With a report of another Python, the digest of every
// check must be the same there and here. Exit 1 if a check fails or differs, 2 if it cannot run.
// Nothing is fetched: all files come from node_modules, and every way out is closed first.

import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import net from "node:net";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = resolve(HERE, "../..");
const RUNTIME = join(HERE, "node_modules", "pyodide");

// What goes in: a folder or a file of the project, and what its file names end with.
const TREES = [
  { path: "src/coldproof", ends: [".py", ".toml", ".json", ".txt"] },
  { path: "tests/rules", ends: [".toml", ".py"] },
  { path: "examples", ends: [".toml", ".json"] },
  { path: "vectors", ends: [""] },
  { path: "tests/vectors_log_read.py", ends: [".py"] },
  { path: "tests/pyodide/inside.py", ends: [".py"] },
];

// A crash in the runtime prints a megabyte of its own source: cut it, keeping the last lines.
const MOST_CHARACTERS = 4000;

function brief(error) {
  const text = String(error?.message ?? error);
  return text.length <= MOST_CHARACTERS ? text : `... ${text.slice(-MOST_CHARACTERS)}`;
}

function fail(error) {
  console.error(`pyodide: ${brief(error)}`);
  process.exit(2);
}

function closeTheNetwork() {
  const refuse = () => {
    throw new Error("refused: the pure rooms were about to use the network");
  };
  globalThis.fetch = refuse;
  net.Socket.prototype.connect = refuse;
}

function copyIn(fs, path, ends) {
  const from = join(ROOT, path);
  const to = `/repo/${path}`;
  if (!existsSync(from)) return;
  if (statSync(from).isDirectory()) {
    fs.mkdirTree(to);
    for (const name of readdirSync(from).sort()) {
      if (name !== "__pycache__") copyIn(fs, `${path}/${name}`, ends);
    }
  } else if (ends.some((end) => path.endsWith(end))) {
    fs.mkdirTree(dirname(to));
    fs.writeFile(to, new Uint8Array(readFileSync(from)));
  }
}

function differences(report, expected) {
  const found = [];
  const there = new Map(expected.checks.map((check) => [check.name, check]));
  for (const check of report.checks) {
    const other = there.get(check.name);
    there.delete(check.name);
    if (other === undefined) {
      found.push(`${check.name}: not in the expected report`);
    } else if (other.digest !== check.digest || other.count !== check.count) {
      const [a, b] = [`${other.count} ${other.digest}`, `${check.count} ${check.digest}`];
      found.push(`${check.name}: ${a} in ${expected.python}, but ${b} in ${report.python}`);
    }
  }
  for (const name of there.keys()) found.push(`${name}: missing from this report`);
  return found;
}

async function main() {
  const [flag, file] = process.argv.slice(2);
  if (flag !== undefined && (flag !== "--expect" || file === undefined)) {
    throw new Error("use: node run.mjs [--expect REPORT.json]");
  }
  const expected = flag ? JSON.parse(readFileSync(file, "utf8")) : null;
  const { loadPyodide } = await import(pathToFileURL(join(RUNTIME, "pyodide.mjs")).href);
  closeTheNetwork();
  const pyodide = await loadPyodide({
    indexURL: `${RUNTIME}/`,
    lockFileContents: JSON.parse(readFileSync(join(RUNTIME, "pyodide-lock.json"), "utf8")),
    env: { HOME: "/repo", PYTHONDONTWRITEBYTECODE: "1" },
    stdout: (line) => console.error(line),
    stderr: (line) => console.error(line),
  });
  for (const { path, ends } of TREES) copyIn(pyodide.FS, path, ends);
  const source = pyodide.FS.readFile("/repo/tests/pyodide/inside.py", { encoding: "utf8" });
  pyodide.FS.chdir("/repo");
  pyodide.runPython("import sys; sys.path.insert(0, '/repo/src')");
  pyodide.runPython(source, { filename: "/repo/tests/pyodide/inside.py" });
  const report = JSON.parse(pyodide.runPython("report_text('/repo')"));
  report.differences = expected ? differences(report, expected) : [];
  console.log(JSON.stringify(report, null, 2));
  process.exit(report.failures > 0 || report.differences.length > 0 ? 1 : 0);
}

process.on("uncaughtException", fail);
process.on("unhandledRejection", fail);
main().catch(fail);
