// Reads codes from the camera with a reader that ships with the app: nothing is fetched elsewhere.

import { prepareZXingModule, readBarcodes } from "zxing-wasm/reader";
import { where } from "../shared/where.js";

const BETWEEN_MS = 60;
const WIDE = { width: { ideal: 1280 }, height: { ideal: 720 }, facingMode: "environment" };

prepareZXingModule({ overrides: { locateFile: () => where.reader } });

/** Read codes from a picture; the texts found. */
export async function read(picture: ImageData | Blob): Promise<string[]> {
  const found = await readBarcodes(picture, { formats: ["QRCode"], tryHarder: true });
  return found.filter((one) => one.isValid).map((one) => one.text);
}

/** Film until a code is read; returns what ends it.  Raises when there is no camera. */
export async function film(video: HTMLVideoElement, onText: (text: string) => void) {
  const stream = await navigator.mediaDevices.getUserMedia({ video: WIDE, audio: false });
  video.srcObject = stream;
  await video.play();
  const canvas = new OffscreenCanvas(1, 1);
  const context = canvas.getContext("2d", { willReadFrequently: true });
  let ended = false;
  const stop = () => {
    ended = true;
    for (const track of stream.getTracks()) track.stop();
  };
  const look = async () => {
    while (!ended && context !== null) {
      const { videoWidth: width, videoHeight: height } = video;
      if (width > 0) {
        Object.assign(canvas, { width, height });
        context.drawImage(video, 0, 0);
        const [text] = await read(context.getImageData(0, 0, width, height));
        if (text !== undefined && !ended) {
          stop();
          return onText(text);
        }
      }
      await new Promise((resolve) => setTimeout(resolve, BETWEEN_MS));
    }
  };
  void look();
  return stop;
}
