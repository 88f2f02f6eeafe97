// One device at one production: what it knows and shows, what a tap does.  No rule stands here:
// screens and acts come from Python (`brain`), and this only carries them.

import { type Bytes } from "../shared/bytes.js";
import { where } from "../shared/where.js";
import type { Slot } from "../worker/messages.js";
import { speakAlone } from "./alone.js";
import type { About } from "./api.js";
import { Brain, Down, Raised } from "./brain.js";
import { Copy } from "./copy.js";
import { cover, keepCovering } from "./cover.js";
import { Ring, nameDevice } from "./keys.js";
import { fetches, lendEntries, lent, remember } from "./lending.js";
import { Live } from "./live.js";
import { Outbox } from "./outbox.js";
import { type Listed, Presence, listed } from "./presence.js";
import { hashOf, isPrivate, place } from "./route.js";
import { loadCatalogs, t, speak } from "./say.js";
import type { Do, Draft, Screen, Signing, Tapped } from "./screen.js";
import { aboutOf, signIn } from "./session.js";
import { Store } from "./store.js";

const UNSIGNED = "A".repeat(86) + "=="; // practice: 64 zero bytes, which no key ever signs
const NOBODY = "A".repeat(43) + "=";

export class Station extends EventTarget {
  store!: Store;
  about: About | null = null;
  listed: Listed[] | null = null;
  brain: Brain;
  ring!: Ring;
  outbox!: Outbox;
  copy!: Copy;
  live: Live | null = null;
  presence: Presence | null = null;
  loaded = false; // the worker holds this production's copy
  session: "none" | "open" | "refused" = "none";
  slot: Slot = "record";
  device = "";
  lang = "en";
  theme = "auto";
  route = "board";
  draft: Draft = {};
  screen: Screen | null = null;
  /** What the person has to be told: shown until it is closed. */
  notice = "";
  /** Shown although the server is not heard: asked for by a tap, until it is heard again. */
  asOf = false;
  private showing = false;
  private showAgain = false;

  constructor() {
    super();
    this.brain = new Brain(() => void this.loadWorker(), () => this.brainChanged());
  }

  changed(): void {
    this.dispatchEvent(new Event("change"));
  }

  tell(words: string): void {
    this.notice = words;
    this.changed();
  }

  // ------------------------------------------------------------------------------ coming up

  async boot(): Promise<void> {
    this.brain.start();
    this.store = await Store.open();
    await loadCatalogs();
    this.lang = (await this.store.get<string>("lang")) ?? navigator.language.slice(0, 2);
    this.theme = (await this.store.get<string>("theme")) ?? "auto";
    this.device = (await this.store.get<string>("device")) ?? (await nameDevice(this.store));
    speak(this.lang);
    void navigator.storage?.persist?.();
    window.addEventListener("hashchange", () => void this.arrived());
    window.addEventListener("online", () => void this.outbox?.send());
    const asked = place(location.hash);
    this.route = asked.route;
    const name = asked.production ?? (await this.store.get<string>("current"));
    if (name !== undefined) await this.open(name);
    else await this.choose();
    if (asked.production !== null) history.replaceState(null, "", hashOf(asked.route));
    this.changed();
  }

  private async choose(): Promise<void> {
    this.listed = (await listed()) ?? [];
    const [only] = this.listed;
    if (this.listed.length === 1 && only !== undefined) await this.open(only.production);
  }

  /** Open a production: from what is kept, or from the server where nothing is. */
  async open(production: string): Promise<void> {
    const kept = await this.store.get<About>(`about/${production}`);
    const fresh = aboutOf(production, kept).then(async (about) => {
      await this.store.set(`about/${production}`, about);
      return about;
    });
    try {
      this.about = kept ?? (await fresh);
    } catch (error) {
      this.tell((error as Error).message);
      return this.choose();
    }
    fresh
      .then((about) => (this.about = about))
      .catch((error: unknown) => {
        if (error instanceof Raised) this.tell(error.message);
      });
    await this.store.set("current", production);
    await speakAlone(production, () => this.fellSilent());
    this.ring = new Ring(this.store, production, () => void this.show());
    await this.ring.read();
    this.outbox = new Outbox(
      this.store, production, () => this.changed(), () => void this.follow(),
    );
    await this.outbox.read();
    this.copy = new Copy(this.store, this.brain, production, () => this.taken());
    this.presence = new Presence(production, this.store, () => this.changed());
    this.live = new Live(
      production, () => void this.follow(), () => this.beat(), () => void this.presence?.look(),
    );
    this.live.start();
    keepCovering(this);
    const kind = await this.store.get<{ route: string; draft: Draft }>(`draft/${production}`);
    if (kind?.route === this.route) this.draft = kind.draft;
    await this.loadWorker();
    void this.outbox.send();
  }

  /** Another page of this browser speaks for this device now. */
  elsewhere = false;

  private fellSilent(): void {
    this.elsewhere = true;
    this.live?.stop();
    this.brain.end();
    this.changed();
  }

  private brainChanged(): void {
    if (this.brain.state !== "up") this.loaded = false;
    this.changed();
  }

  private setup(): string {
    const { production, title, log_key, zone_minutes, practice = false } = this.about as About;
    const device = this.ring.own?.device ?? this.device;
    const { source } = where;
    return JSON.stringify({ production, title, log_key, zone_minutes, device, source, practice });
  }

  private async loadWorker(): Promise<void> {
    if (this.about === null || this.brain.state !== "up" || this.copy === undefined) return;
    try {
      await this.copy.load(this.setup());
      await this.keepUnsent();
      if (this.slot === "practice") this.slot = "record"; // it lived in the worker that ended
      this.loaded = true;
      await this.show();
      await this.follow();
      await this.lend();
    } catch (error) {
      if (!(error instanceof Down)) this.tell((error as Error).message);
    }
  }

  private async keepUnsent(): Promise<void> {
    const notes = this.outbox.unsent.map((one) => one.note);
    if (notes.length > 0) await this.brain.ask({ what: "keep", slot: "record", notes });
  }

  // ------------------------------------------------------------------------------ the record

  /** Sign in if there is a key, then fetch and take what is new; quiet without a network. */
  async follow(): Promise<void> {
    if (!this.loaded || this.about === null || this.ring.own === null) return;
    try {
      await this.copy.catchUp();
      this.session = "open";
      this.presence?.heard();
    } catch (error) {
      if (error instanceof Raised) this.tell(error.message);
      else if ((error as { status?: number }).status === 401) await this.signIn();
    }
    if (this.copy.broken !== null) this.changed();
  }

  private async signIn(): Promise<void> {
    if (this.about === null || !this.ring.signedIn) return;
    try {
      await signIn(this.about, this.ring);
      this.session = "open";
      await this.letIn();
      this.live?.start(); // heard as somebody enrolled from now on
      await this.copy.catchUp();
    } catch (error) {
      const status = (error as { status?: number }).status;
      if (status !== undefined && status < 500) this.session = "refused";
    }
    this.changed();
  }

  /** The first session of a key: somebody has vouched for it. */
  private async letIn(): Promise<void> {
    const { own } = this.ring;
    if (own === null || own.joined) return;
    own.joined = true;
    await this.store.put("own", own);
    this.tell(t("Your key is on the record."));
    if (this.route === "join/me" || this.route === "waiting") this.go("board");
  }

  private async taken(): Promise<void> {
    const left = await this.brain.ask<string>({ what: "unsent", slot: "record" });
    await this.outbox.onLog(new Set(JSON.parse(left) as string[]));
    await this.show();
  }

  private beat(): void {
    this.presence?.heard();
    if (this.asOf) this.asOf = false;
    if (Object.keys(this.lentDraft).length > 0) void this.lend(); // who asked to join meanwhile
    // a head that came while there was no network is read now
    const behind = (this.live?.head?.size ?? 0) > (this.copy?.size ?? 0);
    if (behind && this.session === "open" && this.ring.signedIn) void this.follow();
    this.changed();
  }

  // ------------------------------------------------------------------------------ what is shown

  asked(more: Draft = {}): string {
    const { own } = this.ring;
    const head = this.live?.head ?? null;
    const practice = this.slot === "practice";
    return JSON.stringify({
      route: this.route,
      draft: { ...this.draft, ...this.lentDraft },
      now_us: Date.now() * 1000,
      me: {
        person: this.ring.signedIn || practice ? (own?.person ?? "") : "",
        device: own?.device ?? this.device,
        keys: this.ring.open,
        anyone: practice,
      },
      net: {
        online: this.live?.current ?? false,
        heard_us: this.live?.heardUs ?? null,
        unsent: practice ? 0 : this.outbox.count,
        witnessed: head?.witnessed ?? null,
        backup_us: head?.backup_us ?? null,
      },
      lang: this.lang,
      ...more,
    });
  }

  /** Ask Python for the screen of this route; calls while one is under way make it ask again. */
  async show(): Promise<void> {
    if (!this.loaded) return this.changed();
    if (this.showing) {
      this.showAgain = true;
      return;
    }
    this.showing = true;
    try {
      do {
        this.showAgain = false;
        const { slot, draft } = this;
        const told = await this.brain.ask<string>({ what: "show", slot, asked: this.asked() });
        const found: Screen = { ...(JSON.parse(told) as Screen), draft, size: this.copy.size };
        if (found.route !== this.route) this.showAgain = true;
        else {
          // one that waits for entries says how far it is, but takes the place of none that stands
          if (!fetches(found) || this.screen === null || fetches(this.screen)) this.screen = found;
          this.changed();
          if (await this.fetchFor(found)) this.showAgain = true;
        }
      } while (this.showAgain);
    } catch (error) {
      if (error instanceof Raised) this.notice = error.message;
    } finally {
      this.showing = false;
    }
    this.changed();
  }

  /** Lend what the screen asks for; says whether it is to be asked for again. */
  private async fetchFor(screen: Screen): Promise<boolean> {
    const part = screen.parts.find((one) => one.part === "fetch");
    const name = part === undefined ? "" : `${this.route} ${part.first} ${part.last}`;
    if (part === undefined || name === this.fetched) return false;
    this.fetched = name;
    return lendEntries(this, part);
  }

  private fetched = "";

  /** Ask the server for what the screen of this route is lent, then show it. */
  async lend(): Promise<void> {
    const { route } = this;
    const found = await lent(this);
    if (route === this.route && Object.keys(found).length > 0) {
      this.lentDraft = found;
      await this.show();
    }
  }

  private lentDraft: Draft = {};

  /** The note of an act that is not on the log yet, as text. */
  noteOf(id: string): string {
    const kept = this.slot === "practice" ? this.practiced : this.outbox.notes;
    const found = kept.find((one) => one.id === id);
    return found === undefined ? "" : new TextDecoder().decode(found.note);
  }

  /** What was done in practice, for its codes: in memory only. */
  practiced: { id: string; note: Bytes }[] = [];

  go(route: string, draft: Draft = {}): void {
    this.draft = draft;
    void this.keepDraft(route);
    if (route === this.route) void this.show();
    else if (location.hash === hashOf(route)) void this.arrived();
    else {
      this.keepNext = true;
      location.hash = hashOf(route);
    }
  }

  private keepNext = false;

  private async arrived(): Promise<void> {
    const asked = place(location.hash);
    if (asked.production !== null && asked.production !== this.about?.production) {
      location.reload(); // another production: begin anew, wholly
      return;
    }
    if (!this.keepNext) this.draft = {};
    this.keepNext = false;
    this.route = asked.route;
    this.screen = null;
    this.fetched = "";
    this.lentDraft = {};
    await this.show();
    await this.lend();
  }

  /** Write into the draft; what follows from it is shown. */
  put(values: Draft, showNow = true): void {
    this.draft = { ...this.draft, ...values };
    void this.keepDraft(this.route);
    if (showNow) void this.show();
  }

  private async keepDraft(route: string): Promise<void> {
    if (this.about === null || this.slot === "practice" || isPrivate(route)) return;
    await this.store.set(`draft/${this.about.production}`, { route, draft: this.draft });
    await remember(this, route);
  }

  /** Hand in a box that nobody can open now; for whoever tries this out. */
  async cover(): Promise<boolean> {
    return cover(this);
  }

  // ------------------------------------------------------------------------------ what a tap does

  /** Do what a part says, all but calls (calls.ts). */
  async tap(what: Do): Promise<void> {
    if (what.do === "go" && !this.loaded) return this.go(what.route ?? "board");
    const { slot } = this;
    const tap = { what: "tap", slot, asked: this.asked({ do: what }) } as const;
    const tapped = JSON.parse(await this.brain.ask<string>(tap)) as Tapped;
    if (tapped.sign?.length) await this.sign(tapped.sign, slot);
    this.notice = tapped.told?.join(" ") ?? "";
    this.go(tapped.route, tapped.draft);
  }

  private async sign(signings: readonly Signing[], slot: Slot): Promise<void> {
    const made: { id: string; kind: string; note: Bytes }[] = [];
    for (const { text, id, kind, signer } of signings) {
      const lines =
        slot === "practice"
          ? [[signer, NOBODY, UNSIGNED] as const]
          : (await this.ring.sign(signer, text)).map(
              (one) => [one.name, one.public, one.signature] as const,
            );
      const note = await this.brain.ask<Bytes>({ what: "note", slot, text, lines });
      made.push({ id, kind, note });
    }
    if (slot === "record") await this.outbox.add(made); // on the disk before anything shows it
    else this.practiced.push(...made);
    await this.brain.ask({ what: "keep", slot, notes: made.map((one) => one.note) });
  }
}
