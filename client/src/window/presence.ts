// Whether the server of this page has the production that is open.  Its own list of productions
// says so, beside a 404 of this one: either alone may be a proxy's, or a server's that just starts.

import { type About, Refused, get } from "./api.js";
import type { OwnKey, Store } from "./store.js";

export interface Listed {
  production: string;
  title: string;
  medium?: string;
  joined?: boolean; // this browser has a key there
}

const AGAIN_MS = 10_000;
const LATER_MS = 300_000; // where its list has it, and it was not heard since

/** What the server has; null where nobody gave a list of ours. */
export async function listed(): Promise<Listed[] | null> {
  const found = await get<unknown>("/api/v1/productions").catch(() => null);
  const whole = Array.isArray(found) && found.every((one) => typeof one?.production === "string");
  return whole ? (found as Listed[]) : null;
}

export class Presence {
  /** What the server has instead; null: it has this production, or nobody knows. */
  instead: Listed[] | null = null;
  kept: string[] = []; // what this browser keeps of it, by name
  private notBefore = -Infinity;

  constructor(
    private readonly production: string,
    private readonly store: Store,
    private readonly onChange: () => void,
  ) {}

  /** Ask for the list, now and then; where there is no answer, nothing changes. */
  async look(): Promise<void> {
    if (performance.now() < this.notBefore) return;
    this.notBefore = performance.now() + AGAIN_MS;
    const found = await listed();
    if (found === null) return;
    if (found.some((one) => one.production === this.production)) {
      this.notBefore = performance.now() + LATER_MS;
      return this.has();
    }
    const status = await get<About>(`/p/${this.production}/about`)
      .then(() => 200, (error: unknown) => (error instanceof Refused ? error.status : 0));
    if (status !== 404) return;
    for (const one of found) {
      one.joined = (await this.store.all<OwnKey>("own", one.production)).length > 0;
    }
    this.kept = await this.store.keptOf(this.production);
    this.instead = found;
    this.onChange();
  }

  /** The server told something of this production. */
  heard(): void {
    this.notBefore = -Infinity;
    this.has();
  }

  private has(): void {
    if (this.instead === null) return;
    this.instead = null;
    this.onChange();
  }
}
