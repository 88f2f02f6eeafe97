// Keeps the app itself on the device.  A new version is taken whole, at a start, never in between.

import { scriptUrl } from "./trusted.js";

const EARLY_MS = 3_000; // after the page was opened: nothing is under way yet

interface Prompt extends Event {
  prompt(): Promise<unknown>;
}

let prompt: Prompt | null = null;
window.addEventListener("beforeinstallprompt", (event) => {
  event.preventDefault();
  prompt = event as Prompt;
});

/** Whether this browser offers to keep the app on the home screen. */
export const installable = (): boolean => prompt !== null;

export async function install(): Promise<void> {
  await prompt?.prompt();
  prompt = null;
}

/** Register the service worker; swap to a waiting version now if nothing was begun. */
export function updates(): void {
  if (!("serviceWorker" in navigator)) return;
  const workers = navigator.serviceWorker;
  const had = workers.controller !== null;
  let swapped = false;
  workers.addEventListener("controllerchange", () => {
    if (had && swapped) location.reload();
  });
  void workers
    .register(scriptUrl("/sw.js"), { scope: "/", updateViaCache: "none" })
    .then((registration) => {
      const swap = () => {
        if (performance.now() > EARLY_MS || registration.waiting === null) return;
        swapped = true;
        registration.waiting.postMessage("swap");
      };
      swap();
      registration.addEventListener("updatefound", () => {
        registration.installing?.addEventListener("statechange", swap);
      });
    })
    .catch(() => undefined); // without it the page still works, but only with a network
}
