// Server-sent events: heads and heartbeats.  What was not heard of for ten seconds is not current.

export interface Head {
  size: number;
  now_us: number;
  witnessed?: number | null;
  backup_us?: number | null;
}

export const SILENT_MS = 10_000;
const AGAIN_MS = 2_000;

export class Live {
  heardAt = -Infinity; // by this page's own steady clock, in milliseconds
  head: Head | null = null;
  offsetUs = 0; // the server's clock less this device's: shown, never used
  private source: EventSource | null = null;
  private retry = 0;

  constructor(
    private readonly production: string,
    private readonly onHead: (head: Head) => void,
    private readonly onBeat: () => void,
    private readonly onShut: () => void,
  ) {}

  start(): void {
    this.stop();
    const source = new EventSource(`/p/${this.production}/events`);
    this.source = source;
    source.addEventListener("head", (event) => this.heard(event as MessageEvent<string>, true));
    source.addEventListener("beat", (event) => this.heard(event as MessageEvent<string>, false));
    source.onerror = () => {
      // a browser gives up for good on some errors: begin again ourselves
      if (source.readyState !== EventSource.CLOSED || this.source !== source) return;
      this.retry = window.setTimeout(() => this.start(), AGAIN_MS);
      this.onShut();
    };
  }

  stop(): void {
    clearTimeout(this.retry);
    this.source?.close();
    this.source = null;
  }

  /** Whether the server was heard within the last ten seconds. */
  get current(): boolean {
    return performance.now() - this.heardAt < SILENT_MS;
  }

  /** Whether it is listened to now: ends at once where the server does. */
  get connected(): boolean {
    return this.current && this.source?.readyState === EventSource.OPEN;
  }

  /** When it was last heard, by this device's clock; none: never. */
  get heardUs(): number | null {
    const at = this.heardAt;
    return at < 0 ? null : Math.round((Date.now() - (performance.now() - at)) * 1000);
  }

  private heard(event: MessageEvent<string>, isHead: boolean): void {
    const told = JSON.parse(event.data) as Head;
    this.heardAt = performance.now();
    this.offsetUs = told.now_us - Date.now() * 1000;
    const grown = this.head === null || told.size !== this.head.size;
    this.head = isHead || this.head === null ? told : { ...this.head, ...told };
    if (isHead || grown) this.onHead(this.head);
    this.onBeat();
  }
}
