// Bytes to text and back.

export type Bytes = Uint8Array<ArrayBuffer>;

export function fromBase64(text: string): Bytes {
  const raw = atob(text);
  const out = new Uint8Array(raw.length);
  for (let at = 0; at < raw.length; at++) out[at] = raw.charCodeAt(at);
  return out;
}

export function toBase64(bytes: Uint8Array): string {
  let raw = "";
  for (const byte of bytes) raw += String.fromCharCode(byte);
  return btoa(raw);
}

/** Base64 as it stands in an act: of URLs, without padding. */
export function toKeyText(bytes: Uint8Array): string {
  return toBase64(bytes).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

export function fromKeyText(text: string): Bytes {
  return fromBase64(text.replaceAll("-", "+").replaceAll("_", "/"));
}

export function joined(parts: readonly Uint8Array[]): Bytes {
  const out = new Uint8Array(parts.reduce((sum, one) => sum + one.length, 0));
  let at = 0;
  for (const one of parts) {
    out.set(one, at);
    at += one.length;
  }
  return out;
}

/** Notes as an entry bundle: two bytes of length, big end first, before each. */
export function bundleOf(notes: readonly Uint8Array[]): Bytes {
  return joined(
    notes.flatMap((one) => [new Uint8Array([one.length >> 8, one.length & 255]), one]),
  );
}
