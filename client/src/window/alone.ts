// One page at a time speaks for this device: its acts are numbered, and two pages would give one
// number twice.  The page that was opened last has it; the other says so and does nothing more.

/** Take the device's voice for a production; `onLost` is called when another page takes it. */
export function speakAlone(production: string, onLost: () => void): Promise<void> {
  if (!("locks" in navigator)) return Promise.resolve();
  return new Promise((resolve) => {
    navigator.locks
      .request(`coldproof/${production}`, { steal: true }, () => {
        resolve();
        return new Promise(() => undefined); // held until the page is gone
      })
      .catch(() => onLost());
  });
}
