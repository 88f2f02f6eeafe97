// The frame around every screen: what is not on the log, whether it is current, the screen, and the
// bar that is always in the same place: STOP, Something happened, Board, Today, More.

import { LitElement, html, nothing } from "lit";
import { drawAll, type Hands } from "../parts/draw.js";
import { shape } from "../parts/shapes.js";
import { act, type Asker } from "./calls.js";
import type { AskCode, AskPin } from "./dialogs.js";
import "./dialogs.js";
import { doubts, ownScreen } from "./floor.js";
import { SILENT_MS } from "./live.js";
import { empty, ownPage, type Page } from "./pages.js";
import { hashOf } from "./route.js";
import { t } from "./say.js";
import type { Do, Screen } from "./screen.js";
import type { Station } from "./station.js";
import { Steady } from "./steady.js";
import { Wake } from "./wake.js";

const FAR_OFF_US = 60_000_000; // a minute
const LOOK_MS = 5_000; // what expires is looked at again this often
const TOLD_MS = 4_000; // how long it is said that a tap was not taken

export class App extends LitElement {
  declare station: Station;
  private secrets = new Map<string, string>();
  private wake = new Wake();
  private titled = "";
  private states = new Map<string, string>();
  private said = "";
  private refused = 0; // the timer of what is said of a tap that was not taken
  private steady = new Steady(this, (taken) => this.tellTaken(taken));
  private drawn: { route?: string; screen?: Screen | null } = {};

  protected override createRenderRoot() {
    return this;
  }

  begin(station: Station): void {
    this.replaceChildren(); // the words that stood here until now
    this.station = station;
    station.addEventListener("change", () => this.requestUpdate());
    setInterval(() => void station.show(), LOOK_MS);
    setInterval(() => this.requestUpdate(), 1_000);
    this.requestUpdate();
  }

  private asker: Asker = {
    pin: (_, words) => (this.querySelector("cp-ask-pin") as AskPin).ask(words),
    scan: (words) => (this.querySelector("cp-ask-code") as AskCode).ask(words),
    typed: (name) => {
      const found = this.secrets.get(name) ?? "";
      this.secrets.delete(name);
      return found;
    },
  };

  private tap = (what: Do): void => {
    this.station.notice = "";
    void act(this.station, what, this.asker);
  };

  private squeeze = async (text: string): Promise<string> => {
    const { codeOf, isNote } = await import("./handing.js");
    return isNote(text) ? codeOf(new TextEncoder().encode(text)) : text;
  };

  private get hands(): Hands {
    return {
      tap: this.tap,
      put: (values, showNow) => this.station.put(values, showNow),
      secret: (name, value) => this.secrets.set(name, value),
      draft: this.station.draft,
      squeeze: this.squeeze,
      noteOf: (id) => this.station.noteOf(id),
    };
  }

  /** The screen to show now: the window's own where Python has none or is not up. */
  private get current(): Screen | null {
    const { station } = this;
    return ownScreen(station) ?? station.screen;
  }

  private page(screen: Screen | null): Page | null {
    const { station } = this;
    const found = ownPage(station, this.tap);
    const nothingHeld = station.loaded && station.copy.size === 0 && screen?.live === true;
    return found ?? (nothingHeld && station.slot === "record" ? empty(station) : null);
  }

  private get silent(): boolean {
    const { station } = this;
    if (station.slot === "practice" || station.live === null) return false;
    return performance.now() - station.live.heardAt > SILENT_MS;
  }

  protected override render() {
    if (!this.station) return nothing;
    const { station } = this;
    const screen = this.current;
    const page = this.page(screen);
    const blank = page === null && screen?.live === true && this.silent && !station.asOf
      && performance.now() > SILENT_MS;
    document.documentElement.dataset["theme"] = station.theme;
    const practice = station.slot === "practice" || station.about?.practice === true;
    const tone = blank ? "blank" : (page === null ? (screen?.tone ?? "plain") : "plain");
    const at = station.route.split("/")[0] ?? "";
    return html`<div class="frame ${practice ? "practice" : ""} tone-of-${tone} at-${at}">
      ${this.top(practice)}
      <main id="main" tabindex="0">
        ${this.head(page?.title ?? screen?.title, screen, blank)}
        ${station.notice
          ? html`<p class="notice" role="alert"><span>${station.notice}</span>
              <button class="press tone-quiet" @click=${() => station.tell("")}>${t("Close")}
              </button></p>`
          : nothing}
        ${doubts(station).map((said) =>
          html`<p class="notice" role="alert"><span>${said}</span></p>`)}
        ${page !== null ? page.body : blank ? this.blank() : this.parts(screen)}
      </main>
      ${this.bottom()}
      <p class=${this.refused ? "refused" : "unseen"} role="status"
        aria-live="polite">${this.said}</p>
      <cp-ask-pin></cp-ask-pin><cp-ask-code></cp-ask-code>
    </div>`;
  }

  private head(title: string | undefined, screen: Screen | null, blank: boolean) {
    const back = screen?.back ?? null;
    if (blank && back === null) return nothing;
    return html`<div class="head">
      ${back !== null ? html`<a class="back" href=${hashOf(back)}>${t("Back")}</a>` : nothing}
      ${blank ? nothing : html`<h1 tabindex="-1">${title ?? t("Opening")}</h1>`}
    </div>`;
  }

  private parts(screen: Screen | null) {
    if (screen === null) {
      return html`<p class="text" role="status">${this.station.brain.state === "down"
        ? t("The judge on this phone is not up. Until it is, the answer is no.")
        : t("Opening")}</p>`;
    }
    return drawAll(screen, this.hands);
  }

  private blank() {
    return html`<section class="state tone-stop not-current">
        <span class="big">${shape("crossed")}<h1 tabindex="-1">${t("NOT CURRENT")}</h1></span>
        <span class="line">${this.since()}</span>
      </section>
      <button class="press tone-quiet" @click=${() => this.asOf(true)}>
        ${t("Show what this phone last knew")}</button>`;
  }

  private asOf(on: boolean): void {
    this.station.asOf = on;
    this.requestUpdate();
  }

  private since(): string {
    const at = this.station.live?.heardAt ?? -Infinity;
    if (at < 0) return t("The server was not heard since this page was opened.");
    const seconds = Math.round((performance.now() - at) / 1000);
    return t("The server was last heard {n} s ago.", { n: seconds });
  }

  private top(practice: boolean) {
    const { station } = this;
    const count = station.outbox?.count ?? 0;
    const elsewhere = station.outbox?.elsewhere ?? 0;
    const refused = station.outbox?.refused.length ?? 0;
    const absent = station.presence?.instead != null;
    const online = station.live?.connected === true;
    return html`<header class="top">
      <a class="skip" href="#main" @click=${(event: Event) => this.skip(event)}>
        ${t("To the screen")}</a>
      ${practice
        ? html`<strong class="watermark">${t("PRACTICE: not the record")}</strong>` : nothing}
      <div class="always">
        <span class="who">${station.ring?.open.join(", ") || t("signed out")}</span>
        <a class="unsent ${count + elsewhere > 0 ? "some" : ""}" href="#/unsent">${count > 0
          ? t("{n} not on the log", { n: count }) : elsewhere > 0
            ? t("{n} of another production", { n: elsewhere }) : t("all on the log")}</a>
        ${absent ? nothing
          : html`<span class="net">${online ? t("live") : t("no server")}</span>`}
      </div>
      ${absent ? html`<a class="unsent some" href="#/board" @click=${() => this.asOf(false)}>
        ${t("not on this server")}</a>` : nothing}
      ${refused > 0 ? html`<a class="unsent some" href="#/unsent">
        ${t("{n} refused", { n: refused })}</a>` : nothing}
      ${Math.abs(station.live?.offsetUs ?? 0) > FAR_OFF_US
        ? html`<strong class="net some">${t("this device's clock is {n} min off", {
            n: Math.round((station.live?.offsetUs ?? 0) / -60_000_000),
          })}</strong>` : nothing}
      ${station.asOf ? html`<strong class="net some">${t("NOT CURRENT")}</strong>` : nothing}
      ${station.brain.state === "up" ? nothing : html`<strong class="net some">
        ${station.brain.state === "down"
          ? t("judge down: the answer is no") : t("judge starting")}</strong>`}
      ${station.copy?.broken ? html`<strong class="net some" role="alert">
        ${t("The server's record does not fit this phone's copy. Tell the production.")}
        </strong>` : nothing}
    </header>`;
  }

  private skip(event: Event): void {
    event.preventDefault();
    this.querySelector("h1")?.focus();
  }

  private bottom() {
    const at = this.station.route.split("/")[0];
    const link = (route: string, label: string, name: string, drawn: unknown = nothing) => html`<a
      class=${name} href=${hashOf(route)} aria-current=${at === route ? "page" : nothing}
    >${drawn}<span>${label}</span></a>`;
    return html`<nav class="bar" aria-label=${t("Always here")}>
      ${link("stop", t("STOP"), "stop", shape("octagon"))}
      ${link("happened", t("Something happened"), "happened")}
      ${link("board", t("Board"), "")} ${link("today", t("Today"), "")}
      ${link("more", t("More"), "")}
    </nav>`;
  }

  /** Draw: whoever caused it, what is so now shows at once; only taps are held against it. */
  protected override update(changed: Map<PropertyKey, unknown>): void {
    const { route, screen } = this.station ?? {};
    const was = this.drawn;
    this.drawn = { route, screen };
    const grown = (screen?.size ?? 0) > (was.screen?.size ?? Infinity);
    const own = route !== was.route || (screen?.draft !== was.screen?.draft && !grown);
    this.steady.redraw(() => super.update(changed), own);
  }

  /** Say for a while that a tap was not taken; the next one that is ends it. */
  private tellTaken(taken: boolean): void {
    if (taken && this.refused === 0) return;
    clearTimeout(this.refused);
    this.said = taken ? "" : t("The page changed as you tapped. Nothing was done.");
    this.refused = taken ? 0 : window.setTimeout(() => this.tellTaken(true), TOLD_MS);
    // drawn within a click that counts, a box would be unticked before the browser tells of it
    if (taken) window.setTimeout(() => this.requestUpdate());
    else this.requestUpdate();
  }

  protected override updated(): void {
    if (!this.station) return;
    const screen = this.current;
    this.wake.want(this.station.route);
    const title = this.page(screen)?.title ?? screen?.title;
    document.title = title === undefined ? "Coldproof" : `${title} · Coldproof`;
    const { route, draft } = this.station;
    const there = this.querySelector("h1");
    const step = `${route}\n${screen?.title}\n${String(draft["step"] ?? "")}`;
    if (this.titled !== step && screen?.route === route && there !== null) {
      if (this.titled !== "") there.focus({ preventScroll: true });
      window.scrollTo(0, 0);
      this.querySelector("main")?.scrollTo(0, 0);
      if (!this.titled.startsWith(`${route}\n`)) this.states.clear();
      this.titled = step;
    }
    this.announce(screen);
  }

  /** Say aloud to a screen reader which state has changed on the screen that is open. */
  private announce(screen: Screen | null): void {
    const now = new Map<string, string>();
    for (const part of screen?.parts ?? []) {
      if (part.part === "state") now.set(screen?.title ?? "", part.word ?? "");
      for (const row of part.rows ?? []) if (row.word) now.set(row.title, row.word);
    }
    const changes = [...now].filter(([name, word]) => {
      const before = this.states.get(name);
      return before !== undefined && before !== word;
    });
    this.states = now;
    if (changes.length === 0) return;
    this.said = changes.map(([name, word]) => `${name}: ${word}`).join(". ");
    this.requestUpdate();
  }
}

customElements.define("cp-app", App);
