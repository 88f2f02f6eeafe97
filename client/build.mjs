// Builds what the server hands to phones, into src/coldproof/web/client/, swapped in whole.
// Use: node build.mjs [--force | --fresh] [--quick].  Needs node_modules (run.sh), and nothing from
// a network.  Nothing to do where no source has changed since the last build; --fresh only says
// whether that is so, by its exit.  --quick squeezes less: good on this machine, and too large for
// phones.

import { createHash } from "node:crypto";
import {
  existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { bundled } from "./make/bundle.mjs";
import { QUICK, SMALL, squeezed } from "./make/compress.mjs";
import { icons } from "./make/icons.mjs";
import { RUNTIME, checked, compiled, shortLock } from "./make/python.mjs";

const HERE = dirname(fileURLToPath(import.meta.url));
const SOURCE = join(HERE, "..", "src");
const OUT = join(SOURCE, "coldproof", "web", "client");
const KEPT = join(HERE, "..", "build", "client"); // what takes long, by the digest of its input
const ROOMS = ["words", "acts", "state", "rules", "log", "desk"];
const CATALOGS = join(SOURCE, "coldproof", "desk", "floor", "catalogs");

const sha = (data) => createHash("sha256").update(data).digest("hex");
const short = (data) => sha(data).slice(0, 12);

function walk(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  const names = readdirSync(path).filter((n) => n !== "__pycache__" && n !== "node_modules");
  return names.sort().flatMap((name) => walk(join(path, name)));
}

function digestOf(paths) {
  const lines = paths.map((path) => `${relative(HERE, path)} ${sha(readFileSync(path))}\n`);
  return sha(lines.join(""));
}

function pythonSources() {
  const rooms = ROOMS.flatMap((room) => walk(join(SOURCE, "coldproof", room)));
  const own = ["compile.py", "python.mjs", "zip.mjs"].map((name) => join(HERE, "make", name));
  const all = [join(SOURCE, "coldproof", "__init__.py"), ...rooms].filter((p) => p.endsWith(".py"));
  return [...all, ...own, join(HERE, "package-lock.json")];
}

async function python() {
  const kept = join(KEPT, `python-${digestOf(pythonSources()).slice(0, 16)}`);
  if (!existsSync(join(kept, "digest"))) {
    const made = await compiled(SOURCE);
    await checked(made);
    mkdirSync(kept, { recursive: true });
    for (const name of ["stdlib", "rooms"]) writeFileSync(join(kept, name), made[name]);
    writeFileSync(join(kept, "digest"), made.digest);
  }
  const read = (name) => readFileSync(join(kept, name));
  return { stdlib: read("stdlib"), rooms: read("rooms"), digest: read("digest").toString() };
}

function catalogs() {
  const found = {};
  for (const path of walk(CATALOGS).filter((one) => one.endsWith(".json"))) {
    found[path.slice(path.lastIndexOf("/") + 1, -5)] = JSON.parse(readFileSync(path, "utf8"));
  }
  return found;
}

/** Return the files that no bundler makes, and where the worker and the window find them. */
function fixed(made) {
  const runtime = ["pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm"];
  const bytes = runtime.map((name) => readFileSync(join(RUNTIME, name)));
  const folder = `assets/py-${short(Buffer.concat(bytes))}`;
  const files = new Map(runtime.map((name, at) => [`${folder}/${name}`, bytes[at]]));
  const put = (name, ending, data) => {
    const path = `assets/${name}-${short(data)}.${ending}`;
    files.set(path, Buffer.from(data));
    return `/${path}`;
  };
  const modules = join(HERE, "node_modules");
  const where = {
    runtime: `/${folder}/`,
    lock: shortLock(),
    stdlib: put("stdlib", "zip", made.stdlib),
    rooms: put("rooms", "zip", made.rooms),
    catalogs: put("catalogs", "json", JSON.stringify(catalogs())),
    reader: put(
      "reader", "wasm", readFileSync(join(modules, "zxing-wasm/dist/reader/zxing_reader.wasm")),
    ),
    source: made.digest,
  };
  files.set("assets/NOTICES.txt", Buffer.from(notices(modules)));
  return { files, where, put };
}

/** Return what the licenses of others ask to be said beside their files. */
function notices(modules) {
  const said = [readFileSync(join(HERE, "NOTICES.txt"), "utf8")];
  const { dependencies } = JSON.parse(readFileSync(join(HERE, "package.json"), "utf8"));
  for (const name of Object.keys(dependencies).sort()) {
    const found = readdirSync(join(modules, name)).find((one) => /^licen[cs]e/i.test(one));
    const own = JSON.parse(readFileSync(join(modules, name, "package.json"), "utf8"));
    said.push(`\n==== ${name} ${own.version}, ${own.license}\n`);
    if (found) said.push(readFileSync(join(modules, name, found), "utf8"));
  }
  return said.join("\n");
}

async function main() {
  const inputs = [
    ...pythonSources(), ...walk(join(HERE, "src")), ...walk(join(HERE, "make")), ...walk(CATALOGS),
    ...["build.mjs", "NOTICES.txt", "package.json"].map((name) => join(HERE, name)),
  ];
  const digest = digestOf(inputs);
  const mark = join(OUT, ".built");
  const quick = process.argv.includes("--quick");
  const quickly = `${digest} quick`;
  if (!process.argv.includes("--force") && existsSync(mark)) {
    const built = readFileSync(mark, "utf8");
    if (built === digest || (quick && built === quickly)) {
      return console.log("client: nothing has changed");
    }
  }
  if (process.argv.includes("--fresh")) process.exit(1);
  const { files, where, put } = fixed(await python());
  for (const [path, data] of await bundled(HERE, where, put)) files.set(path, data);
  for (const [path, data] of icons()) files.set(path, data);
  const { page, worker, manifest } = await bundled.last(HERE, files, short, catalogs());
  files.set("index.html", page).set("sw.js", worker).set("manifest.webmanifest", manifest);

  const fresh = `${OUT}.new`;
  rmSync(fresh, { recursive: true, force: true });
  for (const [path, data] of files) {
    mkdirSync(dirname(join(fresh, path)), { recursive: true });
    writeFileSync(join(fresh, path), data);
  }
  await squeezed(fresh, files, join(KEPT, "squeezed"), quick ? QUICK : SMALL);
  writeFileSync(join(fresh, ".built"), quick ? quickly : digest);
  rmSync(OUT, { recursive: true, force: true });
  renameSync(fresh, OUT);
  const total = [...files.values()].reduce((sum, data) => sum + data.length, 0);
  console.log(`client: ${files.size} files, ${total} bytes, rules ${where.source}`);
}

main().catch((error) => {
  console.error(`client: ${error.stack ?? error}`);
  process.exit(1);
});
