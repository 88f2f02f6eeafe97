// Bundles what is written in TypeScript; esbuild names each file by its content.

import esbuild from "esbuild";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const SHARED = {
  bundle: true,
  minify: true,
  format: "esm",
  target: ["es2022", "chrome120", "safari17", "firefox128"],
  charset: "utf8",
  legalComments: "none",
  write: false,
  loader: { ".py": "text" },
  outdir: "assets",
  entryNames: "[name]-[hash]",
  chunkNames: "[name]-[hash]",
};

async function built(options) {
  const { outputFiles } = await esbuild.build({ ...SHARED, ...options });
  return outputFiles.map(({ path, contents }) => {
    const name = path.slice(path.lastIndexOf("/assets/") + 1);
    return [name, Buffer.from(contents)];
  });
}

const WITHOUT = "Without JavaScript: Stop, report, today's weapons"; // as web/assets.py says it

/** Return the ways to the pages without script, in each language: which one is wanted, no script
    can look up, and the page has the same bytes for everybody. */
function unscripted(catalogs) {
  const said = { en: WITHOUT };
  for (const [lang, words] of Object.entries(catalogs)) {
    if (!(WITHOUT in words)) throw new Error(`${lang}.json does not say: ${WITHOUT}`);
    said[lang] = words[WITHOUT];
  }
  const link = ([lang, words]) =>
    `<p><a href="/plain?lang=${lang}" lang="${lang}">${words}</a></p>`;
  return Object.entries(said).map(link).join("\n      ");
}

const named = (files, pattern) => `/${files.find(([path]) => pattern.test(path))[0]}`;

/** Return the bundles of worker, window and style as [path, bytes]. */
export async function bundled(here, where, put) {
  const worker = await built({
    entryPoints: [join(here, "src/worker/worker.ts")],
    define: { WHERE: JSON.stringify(where) },
  });
  const place = { ...where, worker: named(worker, /worker-.*\.js$/) };
  const app = await built({
    entryPoints: { app: join(here, "src/window/main.ts"), style: join(here, "src/style/all.css") },
    splitting: true,
    define: { WHERE: JSON.stringify(place) },
  });
  return [...worker, ...app];
}

/** Return page, service worker and manifest, which name all other files. */
bundled.last = async (here, files, short, catalogs) => {
  const list = [...files].map(([path]) => [path]);
  const page = readFileSync(join(here, "src/page/index.html"), "utf8")
    .replace("{{app}}", named(list, /app-.*\.js$/))
    .replace("{{style}}", named(list, /style-.*\.css$/))
    .replace("{{plain}}", unscripted(catalogs));
  const manifest = readFileSync(join(here, "src/page/manifest.webmanifest"));
  const digest = (data) => createHash("sha256").update(data).digest("hex");
  const needed = [
    ["/", digest(page)],
    ["/manifest.webmanifest", digest(manifest)],
    ...[...files].map(([path, data]) => [`/${path}`, digest(data)]),
  ];
  const build = short(JSON.stringify(needed));
  const [[, worker]] = await built({
    entryPoints: [join(here, "src/service/sw.ts")],
    entryNames: "sw",
    define: { FILES: JSON.stringify(needed), BUILD: JSON.stringify(build) },
  });
  return { page: Buffer.from(page), worker, manifest };
};
