// Files and pictures that a person chooses.  A picture is drawn anew before anything else sees it.

import { toBase64 } from "../shared/bytes.js";
import { t } from "./say.js";

const MOST = 700_000; // letters of base64, as desk/voice/pictures.py takes them
const SIDES = [1_600, 1_200, 900, 640, 400]; // px of the larger side
const QUALITIES = [0.82, 0.7, 0.55];

/** Have the person choose one file; null where they chose none. */
export function chosenFile(accept: string): Promise<File | null> {
  const input = document.createElement("input");
  Object.assign(input, { type: "file", accept });
  return new Promise((resolve) => {
    input.addEventListener("change", () => resolve(input.files?.[0] ?? null));
    input.addEventListener("cancel", () => resolve(null));
    input.click();
  });
}

/** Hand a text to the person as a file; this page keeps nothing of it. */
export function keepFile(name: string, words: string): void {
  const address = URL.createObjectURL(new Blob([words], { type: "text/plain" }));
  const link = Object.assign(document.createElement("a"), { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** A picture drawn anew as a JPEG, in base64: what its file said beside the picture is gone. */
export async function drawnAnew(file: Blob): Promise<string> {
  const found = await createImageBitmap(file).catch(() => null);
  if (found === null) throw new Error(t("This phone cannot read that picture."));
  try {
    for (const side of SIDES) {
      const scale = Math.min(1, side / Math.max(found.width, found.height));
      for (const quality of QUALITIES) {
        const text = toBase64(new Uint8Array(await drawn(found, scale, quality)));
        if (text.length <= MOST) return text;
      }
    }
  } finally {
    found.close();
  }
  throw new Error(t("This phone cannot make that picture small enough."));
}

async function drawn(found: ImageBitmap, scale: number, quality: number): Promise<ArrayBuffer> {
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(found.width * scale));
  canvas.height = Math.max(1, Math.round(found.height * scale));
  const pen = canvas.getContext("2d");
  if (pen === null) throw new Error(t("This phone cannot read that picture."));
  pen.fillStyle = "#fff"; // where it is see-through
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(found, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) =>
    canvas.toBlob(resolve, "image/jpeg", quality));
  if (blob === null) throw new Error(t("This phone cannot read that picture."));
  return blob.arrayBuffer();
}
