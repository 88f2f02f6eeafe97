// The screen stays on while hands are busy with a check: nobody should have to touch it.

const HANDS_BUSY = new Set(["check", "tray", "handover", "collect", "reshow", "return"]);

export class Wake {
  private lock: WakeLockSentinel | null = null;
  private wanted = false;

  constructor() {
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "visible" && this.wanted) void this.take();
    });
  }

  want(route: string): void {
    const wanted = HANDS_BUSY.has(route.split("/")[0] ?? "");
    if (wanted === this.wanted) return;
    this.wanted = wanted;
    if (wanted) void this.take();
    else void this.lock?.release().catch(() => undefined);
  }

  private async take(): Promise<void> {
    try {
      this.lock = await navigator.wakeLock.request("screen");
    } catch {
      this.lock = null; // a phone low on battery may say no
    }
  }
}
