// Draws the icons: an octagon with a closed square in it.  PNG, since phones want that.

import zlib from "node:zlib";

const INK = [16, 16, 16];
const PAPER = [255, 255, 255];

function chunk(kind, data) {
  const body = Buffer.concat([Buffer.from(kind), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE(zlib.crc32 ? zlib.crc32(body) : slow(body), body.length + 4);
  return out;
}

function slow(bytes) {
  let c = 0xffffffff;
  for (const byte of bytes) {
    c ^= byte;
    for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  }
  return (c ^ 0xffffffff) >>> 0;
}

function color(x, y, reach) {
  const [dx, dy] = [Math.abs(x - 0.5), Math.abs(y - 0.5)];
  const inside = (r) => dx <= r && dy <= r && dx + dy <= r * 1.4142;
  if (!inside(reach)) return PAPER;
  if (!inside(reach * 0.82)) return INK;
  return Math.max(dx, dy) <= reach * 0.4 ? INK : PAPER;
}

function png(size, reach) {
  const rows = [];
  for (let y = 0; y < size; y++) {
    const row = Buffer.alloc(1 + size * 3);
    for (let x = 0; x < size; x++) {
      row.set(color((x + 0.5) / size, (y + 0.5) / size, reach), 1 + x * 3);
    }
    rows.push(row);
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(size, 0);
  head.writeUInt32BE(size, 4);
  head.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", head),
    chunk("IDAT", zlib.deflateSync(Buffer.concat(rows), { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** Return the icons as [path, bytes]. */
export function icons() {
  return [
    ["assets/icon-192.png", png(192, 0.46)],
    ["assets/icon-512.png", png(512, 0.46)],
    ["assets/icon-mask-512.png", png(512, 0.36)],
  ];
}
