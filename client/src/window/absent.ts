// The page of a production that the server of this address does not have: which ones it has, what
// this browser keeps of it, and a way to forget that.  Nothing is forgotten unsaid.

import { html, nothing } from "lit";
import type { Page } from "./pages.js";
import { kindOf } from "./outbox.js";
import { hashOf } from "./route.js";
import { kindWords, t } from "./say.js";
import type { Station } from "./station.js";

/** Screens that are needed all the same, and say by themselves what comes of them. */
const STILL = ["stop", "happened", "hazard", "more", "unsent"];

/** Return the page, where the server has other productions and not the one that is open. */
export function absent(station: Station): Page | null {
  const { about, presence, route, slot } = station;
  const instead = presence?.instead;
  if (!about || !instead || station.asOf || slot === "practice") return null;
  if (STILL.includes(route.split("/")[0] ?? "")) return null;
  const title = about.title || about.production;
  const body = html`
    <p class="text size-large">${t("Nothing that is done here reaches anybody now.")}</p>
    <h2>${t("What this server has")}</h2>
    ${instead.length === 0 ? html`<p class="text">${t("No production.")}</p>` : nothing}
    <ul class="rows">${instead.map(({ production, title: name, joined }) => html`<li>
      <a class="row" href=${joined ? `#/p/${production}/board` : `#/join/${production}`}>
        <span class="words"><span class="title">${joined
            ? t("Open {title}", { title: name || production })
            : t("Join {title}", { title: name || production })}</span>
          <span class="line">${production}</span></span></a></li>`)}</ul>
    <h2>${t("What this browser keeps of {title}", { title })}</h2>
    <p class="text">${about.production}</p>
    <button class="press tone-quiet" @click=${() => {
      station.asOf = true;
      station.changed();
    }}>${t("Show what this phone last knew")}</button>
    <details class="choice forget">
      <summary><span class="label">${t("Forget it here")}</span></summary>
      <p class="text">${t("This browser then loses, for good:")}</p>
      <ul class="lost">${lost(station).map((one) => html`<li class="text">${one}</li>`)}</ul>
      <button class="press tone-quiet" @click=${() => void forget(station)}>
        ${t("Forget {title} here", { title })}</button>
    </details>`;
  return { title: t("{title} is not on this server", { title }), body };
}

/** Name what would be lost, what was signed or called first. */
function lost({ copy, outbox, presence, ring }: Station): string[] {
  const people = (what: string) => (presence?.kept ?? [])
    .map((name) => name.split("/"))
    .flatMap(([found, , person]) => (found === what && person !== undefined ? [person] : []));
  const keys = [...(ring.own === null ? [] : [ring.own]), ...ring.guests];
  const acts = [...outbox.cries.map(({ path }) => kindOf(path)),
    ...outbox.unsent.map(({ kind }) => kind)];
  return [
    ...acts.map((kind) => t("{act}: not on the log", { act: kindWords(kind) })),
    ...outbox.refused.map(({ kind }) => t("{act}: refused by the log", { act: kindWords(kind) })),
    ...(outbox.words.length > 0 ? [t("texts not yet sent: {n}", { n: outbox.words.length })] : []),
    ...keys.map(({ handle }) => t("the key of {handle}, which is nowhere else", { handle })),
    ...people("reading").map((person) =>
      t("the reading key of {person}: what was sealed to it opens no more", { person })),
    ...people("voice").map((person) => t("the voice key of {person}", { person })),
    ...(presence?.kept.some((name) => name.startsWith("review/"))
      ? [t("the script that is being looked over")] : []),
    t("its copy of the record: {n} entries", { n: copy.size }),
  ];
}

async function forget(station: Station): Promise<void> {
  if (station.about === null) return;
  station.live?.stop();
  await station.store.forget(station.about.production);
  location.replace(hashOf("board"));
  location.reload();
}
