// The window's own pages: which production, waiting for a voucher, what is not on the log, More.

import { html, nothing } from "lit";
import { where } from "../shared/where.js";
import { absent } from "./absent.js";
import { why } from "./calls.js";
import { standing } from "./floor.js";
import { installable } from "./updates.js";
import { joinCode, sendJoin, type Joining } from "./join.js";
import { hashOf } from "./route.js";
import { kindWords, languages, t } from "./say.js";
import type { Do } from "./screen.js";
import type { Station } from "./station.js";

export interface Page {
  title: string;
  body: unknown;
}

const link = (route: string, label: string) =>
  html`<li><a class="row" href=${hashOf(route)}><span class="title">${label}</span></a></li>`;

export const NAMES: Readonly<Record<string, string>> = { en: "English", es: "Español" };

function more(station: Station, tap: (what: Do) => void): Page {
  const call = (name: string, values: Do["values"]): Do => ({ do: "call", name, values });
  const key = (label: string, what: Do, now = false) => html`<button
    class="press tone-quiet" aria-pressed=${now ? "true" : "false"} @click=${() => tap(what)}
  >${label}</button>`;
  const on = station.slot === "practice";
  const { own } = station.ring;
  const body = html`
    <ul class="rows">
      ${link("tray", t("Tray"))} ${link("setups", t("Setups"))} ${link("kit", t("Kit"))}
      ${link("people", t("People"))} ${link("record", t("Record"))}
      ${link("report", t("Report"))} ${link("sealed", t("Say it sealed"))}
      ${link("reports", t("Reports, for who reads them"))} ${link("lessons", t("Lessons"))}
      ${link("shield", t("Promise on own mistakes"))}
      ${link("refuse", t("Refuse work"))} ${link("reasons", t("Reasons sealed to me"))}
      ${link("letters", t("Letters"))}
      ${link("plan", t("Plan"))} ${link("wall", t("Wall"))}
      ${link("unsent", t("Not on the log yet: {n}", { n: station.outbox?.count ?? 0 }))}
    </ul>
    <h2>${t("Practice")}</h2>
    <p class="text">${t("A copy to try things on. It is thrown away and can never be sent.")}</p>
    ${key(on ? t("End practice") : t("Practice"), call("practice", { on: !on }), on)}
    <h2>${t("Language")}</h2>
    ${languages().map((lang) =>
      key(NAMES[lang] ?? lang, call("lang", { lang }), station.lang === lang))}
    <h2>${t("Light")}</h2>
    ${[["auto", t("As the phone")], ["light", t("Light, for sun")], ["dark", t("Dark, for night")]]
      .map(([theme, label]) =>
        key(label ?? "", call("theme", { theme }), station.theme === theme))}
    <h2>${t("This device")}</h2>
    <p class="text">${own === null ? t("No key here.") : own.handle}</p>
    ${station.ring?.signedIn ? key(t("Sign out"), call("sign-out", {})) : nothing}
    ${own !== null && !station.ring.signedIn
      ? key(t("Sign in"), call("unlock", { person: own.person })) : nothing}
    ${own === null ? html`<ul class="rows">${link("join/me", t("Join"))}</ul>` : nothing}
    <p class="text"><a href="/plain/${station.about?.production ?? ""}">
      ${t("The page without a program")}</a></p>
    ${installable() ? key(t("Keep on this device"), call("install", {})) : nothing}
    <p class="text">${t("Rules {digest}", { digest: where.source })}</p>
    ${station.about?.source && station.about.source !== where.source
      ? html`<p class="text tone-check">${t("The server has other rules: {digest}", {
          digest: station.about.source,
        })}</p>` : nothing}
    <p class="text"><a href="/assets/NOTICES.txt">${t("Licenses")}</a></p>`;
  return { title: t("More"), body };
}

function unsent(station: Station): Page {
  const { outbox } = station;
  const forget = async (id: string) => {
    await outbox.forget(id);
    await station.brain
      .ask({ what: "forget", slot: "record", asked: JSON.stringify([id]) })
      .catch(() => undefined);
    await station.show();
  };
  const body = html`
    ${outbox.unsent.length + outbox.cries.length + outbox.elsewhere === 0
      ? html`<p class="text">${t("Everything of this device is on the log.")}</p>` : nothing}
    <ul class="rows">
      ${outbox.cries.map((one) => html`<li><div class="row tone-check">
        <span class="words"><span class="title">${t("Called without a key")}</span>
          <span class="line">${one.path.split("/").at(-1)}</span>
          <span class="line">${standing(one, station)}</span></span></div></li>`)}
      ${outbox.unsent.map((one) => html`<li><div class="row">
        <span class="words"><span class="title">${kindWords(one.kind)}</span>
          <span class="line">${one.wants?.length
            ? t("Waits for {what}", { what: one.wants.join(", ") })
            : standing(one, station)}</span>
        </span></div></li>`)}
      ${outbox.others.map(({ production, n }) => html`<li>
        <a class="row tone-check" href="#/p/${production}/unsent"><span class="words">
          <span class="title">${t("Of another production: {n} not on its log", { n })}</span>
          <span class="line">${production}</span></span></a></li>`)}
    </ul>
    ${outbox.refused.length === 0 ? nothing : html`
      <h2>${t("Refused by the log")}</h2>
      <ul class="rows">${outbox.refused.map((one) => html`<li><div class="row tone-stop">
        <span class="words"><span class="title">${kindWords(one.kind)}</span>
          <span class="line">${one.found ?? ""}</span>
          <span class="line">${t("What would do: {want}", { want: one.want ?? "" })}</span></span>
        </div>
        <button class="press tone-quiet" .key=${{ name: one.id, stops: false }}
          @click=${() => void forget(one.id)}>
          ${t("I have read it: let it go")}</button></li>`)}</ul>`}
    <button class="press tone-main" @click=${() => void outbox.send()}>${t("Send now")}</button>`;
  return { title: t("Not on the log yet"), body };
}

let joining: Joining | null = null;

function waiting(station: Station, tap: (what: Do) => void): Page {
  const { about, store } = station;
  if (about !== null && joining === null) {
    void store.get<Joining>(`joining/${about.production}`).then(async (found) => {
      joining = found ?? null;
      const failed = (error: unknown) => station.tell(why(error));
      if (joining !== null) await sendJoin(station, joining).catch(failed);
      station.changed();
    });
  }
  if (station.session === "open" && station.copy.size > 0) {
    return {
      title: t("You are in"),
      body: html`<p class="text size-large">${t("Your key is on the record.")}</p>
        <ul class="rows">${link("board", t("Board"))}</ul>`,
    };
  }
  const code = joining === null ? "" : joinCode(station, joining);
  const body = html`
    <p class="text size-large">${t("Show this to somebody of the production.")}</p>
    <cp-code .data=${code} .label=${t("They film it and vouch for you.")}></cp-code>
    <p class="text" role="status">${joining?.sent
      ? t("Asked. This page goes on by itself.") : t("Not asked yet: no network.")}</p>
    ${installable()
      ? html`<button class="press tone-quiet" @click=${() => tap({
          do: "call", name: "install", values: {},
        })}>${t("Keep on this device")}</button>` : nothing}
    <p class="text">
      ${t("In the browser's menu, add this page to the home screen: it then needs no network.")}
    </p>
    ${founding(station, tap)}`;
  return { title: t("Waiting for a voucher"), body };
}

/** For who founded the production and is the first in it: the key on the laptop vouches. */
function founding(station: Station, tap: (what: Do) => void) {
  const own = station.ring.own;
  if (own === null) return nothing;
  const { person, device, public: key } = own;
  const department = joining?.department || "production";
  const options = [
    `--by ${person}`, `--person ${person}`, `--department ${department}`, `--device ${device}`,
    `--key=${key}`,
  ];
  const line = ["coldproof enroll FOLDER", ...options].join(" ");
  return html`<details class="choice">
    <summary>
      <span class="label">${t("You founded it, and are the first one here?")}</span></summary>
    <p class="text">${t("Type this into a second terminal of the laptop that serves it.")}
      ${t("FOLDER is the production's folder. Then this page goes on by itself.")}</p>
    <p class="text"><code class="copied">coldproof enroll FOLDER ${options.map(
      (one, at) => html`${at > 0 ? " " : ""}<span class="id">${one}</span>`)}</code></p>
    <button class="press tone-quiet" @click=${() => tap({
      do: "call", name: "copy", values: { text: line },
    })}>${t("Copy the line")}</button>
  </details>`;
}

function choose(station: Station): Page {
  const listed = station.listed ?? [];
  const open = async (production: string) => {
    await station.open(production);
    station.go(station.route);
  };
  const body = html`
    ${listed.length === 0
      ? html`<p class="text">${t("No production is open here, or there is no network.")}</p>
        <button class="press tone-main" @click=${() => location.reload()}>
          ${t("Try again")}</button>`
      : nothing}
    <ul class="rows">${listed.map((one) => html`<li>
      <button class="row" @click=${() => void open(one.production)}>
        <span class="words"><span class="title">${one.title}</span>
          <span class="line">${one.production}</span></span></button></li>`)}</ul>`;
  return { title: t("Which production?"), body };
}

function elsewhere(): Page {
  const body = html`
    <p class="text size-large">${t("Coldproof is open in another page of this browser.")}</p>
    <p class="text">${t("Only one of them speaks for this device. Close this one, or use it here.")}
    </p>
    <button class="press tone-main" @click=${() => location.reload()}>${t("Use it here")}</button>`;
  return { title: t("Open elsewhere"), body };
}

/** What is so now, on a device that holds nothing of the record: say that, and not "none". */
export function empty(station: Station): Page {
  if (station.ring.own?.joined === true) {
    const of = station.live?.head?.size ?? station.about?.size ?? 0;
    return {
      title: t("Reading the record"),
      body: html`<p class="text" role="status">${t("{n} entries. A moment.", { n: of })}</p>`,
    };
  }
  const asked = station.ring.own !== null;
  const why = asked
    ? t("This device does not hold the record yet: its key waits for a voucher.")
    : t("This device does not hold the record: it has no key here.");
  const body = html`
    <p class="text size-large">${why}</p>
    <ul class="rows">
      ${asked ? link("waiting", t("Waiting for a voucher")) : link("join/me", t("Join"))}
      ${station.about?.demo ? link("tour", t("Tour")) : nothing}
      ${station.about?.demo ? link("tour/who", t("Be somebody of this demonstration")) : nothing}
      ${link("report", t("Report"))}
      <li><a class="row" href="/plain/${station.about?.production ?? ""}">
        <span class="title">${t("Today's weapons, on the page without a program")}</span></a></li>
    </ul>`;
  return { title: station.about?.title || t("Board"), body };
}

/** Return the window's own page for this moment, if it has one. */
export function ownPage(station: Station, tap: (what: Do) => void): Page | null {
  if (station.elsewhere) return elsewhere();
  if (station.about === null) return station.listed === null ? null : choose(station);
  if (station.route === "more") return more(station, tap);
  if (station.route === "unsent") return unsent(station);
  return absent(station) ?? (station.route === "waiting" ? waiting(station, tap) : null);
}
