// The window's side of the worker.  While the worker is down every ask is refused at once, and a
// new one is being started; whoever owns the brain loads it again (`onUp`).

import type { Answer, Ask, Up } from "../worker/messages.js";
import { scriptUrl } from "./trusted.js";
import { where } from "../shared/where.js";

const SLOWEST_MS = 60_000; // a first fold of a long log on a slow phone
const AGAIN_MS = [200, 1_000, 3_000, 10_000];

/** What Python raised: its class and its words. */
export class Raised extends Error {
  constructor(readonly kind: string, words: string) {
    super(words);
  }
}

/** The worker is not up: the answer is no. */
export class Down extends Error {}

interface Pending {
  resolve: (value: unknown) => void;
  reject: (error: Error) => void;
  timer: number;
}

export type BrainState = "starting" | "up" | "down";

export class Brain {
  state: BrainState = "down";
  startedMs = 0;
  restarts = 0;
  private worker: Worker | null = null;
  private pending = new Map<number, Pending>();
  private last = 0;
  private next = 0;

  /** `onUp` is called whenever a new worker is up and knows nothing yet. */
  constructor(
    private readonly onUp: () => void,
    private readonly onChange: () => void,
  ) {}

  start(): void {
    this.set("starting");
    const worker = new Worker(scriptUrl(where.worker), { type: "module", name: "python" });
    this.worker = worker;
    worker.onmessage = ({ data }: MessageEvent<Answer | Up>) => {
      if (this.worker !== worker) return;
      if ("up" in data) this.cameUp(data);
      else this.answered(data);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      if (this.worker === worker) this.fell(event.message || "the worker could not be started");
    };
  }

  private cameUp(data: Up): void {
    if (!data.up) {
      this.fell(data.words ?? "Python did not start");
      return;
    }
    this.startedMs = data.ms;
    this.set("up");
    this.onUp();
  }

  private answered(data: Answer): void {
    const waiting = this.pending.get(data.id);
    if (waiting === undefined) return;
    this.pending.delete(data.id);
    clearTimeout(waiting.timer);
    if (data.ok) waiting.resolve(data.value);
    else waiting.reject(new Raised(data.kind, data.words));
    if (!data.ok && data.fatal) this.fell(data.words);
  }

  /** End the worker, refuse what waits, and start another after a while. */
  fell(why: string): void {
    this.worker?.terminate();
    this.worker = null;
    for (const { reject, timer } of this.pending.values()) {
      clearTimeout(timer);
      reject(new Down(why));
    }
    this.pending.clear();
    this.set("down");
    const wait = AGAIN_MS[Math.min(this.restarts, AGAIN_MS.length - 1)] ?? 10_000;
    this.restarts += 1;
    this.next = window.setTimeout(() => this.start(), wait);
  }

  /** End the worker for good. */
  end(): void {
    this.fell("ended");
    clearTimeout(this.next);
  }

  /** Ask the worker; rejects with `Raised` for what Python raised, `Down` while it is not up. */
  ask<T>(ask: Ask): Promise<T> {
    const { worker } = this;
    if (worker === null || this.state !== "up") return Promise.reject(new Down("not up"));
    const id = ++this.last;
    return new Promise<T>((resolve, reject) => {
      const timer = window.setTimeout(() => this.fell("no answer in time"), SLOWEST_MS);
      this.pending.set(id, { resolve: resolve as (value: unknown) => void, reject, timer });
      worker.postMessage({ ...ask, id });
    });
  }

  private set(state: BrainState): void {
    this.state = state;
    this.onChange();
  }
}
