// The service worker: one list of files with their digests, fetched and checked whole, then served
// from the device.  A new list never mixes with an old one; what the server answers itself
// (the log, the API, the plain page) is left alone.

/// <reference lib="webworker" />
export {};
declare const FILES: readonly (readonly [path: string, digest: string])[];
declare const BUILD: string;
declare const self: ServiceWorkerGlobalScope;

const CACHE = `coldproof-${BUILD}`;
const KNOWN = new Set(FILES.map(([path]) => path));

async function hex(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** A file of an older list with the same name has the same bytes: the name holds their digest. */
async function kept(path: string): Promise<Response | undefined> {
  return path.startsWith("/assets/") && !path.endsWith(".txt") ? caches.match(path) : undefined;
}

async function one(cache: Cache, path: string, digest: string): Promise<void> {
  const answer = (await kept(path)) ?? (await fetch(path, { cache: "no-cache" }));
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  const bytes = await answer.clone().arrayBuffer();
  if ((await hex(bytes)) !== digest) throw new Error(`${path}: not the file of this version`);
  const { status, headers } = answer;
  await cache.put(path, new Response(bytes, { status, headers: plain(headers) }));
}

/** The bytes are unpacked already. */
function plain(headers: Headers): Headers {
  const found = new Headers(headers);
  for (const name of ["content-encoding", "content-length", "vary"]) found.delete(name);
  return found;
}

self.addEventListener("install", (event) => {
  event.waitUntil(
    (async () => {
      const cache = await caches.open(CACHE);
      await Promise.all(FILES.map(([path, digest]) => one(cache, path, digest)));
    })(),
  );
});

self.addEventListener("activate", (event) => {
  event.waitUntil(
    (async () => {
      for (const name of await caches.keys()) {
        if (name.startsWith("coldproof-") && name !== CACHE) await caches.delete(name);
      }
      await self.clients.claim();
    })(),
  );
});

self.addEventListener("message", ({ data }) => {
  if (data === "swap") void self.skipWaiting();
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== self.location.origin) return;
  if (!KNOWN.has(url.pathname)) return;
  event.respondWith(
    (async () => {
      const cache = await caches.open(CACHE);
      return (await cache.match(url.pathname)) ?? fetch(request);
    })(),
  );
});
