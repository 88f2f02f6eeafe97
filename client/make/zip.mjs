// Writes a zip whose files are stored, not deflated: HTTP compresses the whole better, and Python
// reads it sooner.  The same files give the same bytes.

const EPOCH = 0x21; // 1980-01-01, the earliest that a zip can say
const TABLE = Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});

function crc32(bytes) {
  let c = 0xffffffff;
  for (const byte of bytes) c = TABLE[(c ^ byte) & 255] ^ (c >>> 8);
  return (c ^ 0xffffffff) >>> 0;
}

function head(signature, name, bytes, offset) {
  const central = offset !== undefined;
  const out = Buffer.alloc(central ? 46 : 30);
  let at = out.writeUInt32LE(signature, 0);
  if (central) at = out.writeUInt16LE(20, at);
  for (const value of [20, 0, 0, 0, EPOCH]) at = out.writeUInt16LE(value, at);
  for (const value of [crc32(bytes), bytes.length, bytes.length]) at = out.writeUInt32LE(value, at);
  at = out.writeUInt16LE(name.length, at);
  if (central) out.writeUInt32LE(offset, 42);
  return out;
}

/** Return the zip of [name, bytes] pairs, in the order of their names. */
export function zipped(files) {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  const parts = [];
  const index = [];
  let offset = 0;
  for (const [path, bytes] of sorted) {
    const name = Buffer.from(path);
    index.push(head(0x02014b50, name, bytes, offset), name);
    const local = [head(0x04034b50, name, bytes), name, Buffer.from(bytes)];
    parts.push(...local);
    offset += local.reduce((sum, part) => sum + part.length, 0);
  }
  const size = index.reduce((sum, part) => sum + part.length, 0);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(sorted.length, 8);
  end.writeUInt16LE(sorted.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, ...index, end]);
}
