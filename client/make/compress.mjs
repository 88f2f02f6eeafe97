// Puts .br and .gz beside each file that is worth it, so that the server only has to hand them out.

import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import zlib from "node:zlib";

const SMALLEST = 1500; // bytes: less fits into one packet anyhow
const WORTH = /\.(mjs|js|css|html|wasm|zip|json|webmanifest|txt|svg)$/;
export const SMALL = { brotli: 11, gzip: 9 }; // for the network of a set: most of the build's time
export const QUICK = { brotli: 5, gzip: 6 };
const brotli = promisify(zlib.brotliCompress);
const gzip = promisify(zlib.gzip);

async function kept(folder, data, ending, make) {
  const path = join(folder, createHash("sha256").update(data).digest("hex").slice(0, 24) + ending);
  if (!existsSync(path)) writeFileSync(path, await make());
  return readFileSync(path);
}

/** Write the squeezed files, all at once; one squeezed before is taken from the folder `before`. */
export async function squeezed(out, files, before, { brotli: quality, gzip: level }) {
  mkdirSync(before, { recursive: true });
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = zlib.constants;
  const both = async ([path, data]) => {
    const params = { [BROTLI_PARAM_QUALITY]: quality, [BROTLI_PARAM_SIZE_HINT]: data.length };
    const [br, gz] = await Promise.all([
      kept(before, data, `-${quality}.br`, () => brotli(data, { params })),
      kept(before, data, `-${level}.gz`, () => gzip(data, { level })),
    ]);
    writeFileSync(join(out, `${path}.br`), br);
    writeFileSync(join(out, `${path}.gz`), gz);
  };
  const worth = [...files].filter(([path, data]) => data.length >= SMALLEST && WORTH.test(path));
  await Promise.all(worth.map(both));
}
