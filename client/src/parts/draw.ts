// How each part of desk/floor/parts.py is drawn (docs/screens.md).  Parts know nothing of guns.

import { html, nothing, type TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { live } from "lit/directives/live.js";
import { repeat } from "lit/directives/repeat.js";
import { t } from "../window/say.js";
import type { Do, Part, Row, Screen } from "../window/screen.js";
import "./code.js";
import { distinct, keyOf, partNames } from "./key.js";
import "./wait.js";
import { shape } from "./shapes.js";

/** What the parts of one screen need of whoever shows them. */
export interface Hands {
  tap(what: Do): void;
  put(values: Record<string, unknown>, showNow?: boolean): void;
  secret(name: string, value: string): void;
  draft: Readonly<Record<string, unknown>>;
  /** What a code shows for a text: a note is squeezed first, so that one still picture will do. */
  squeeze(text: string): Promise<string>;
  /** The note of an act that is not on the log yet, as text; "" where there is none. */
  noteOf(id: string): string;
}

type Draw = (part: Part, hands: Hands, place: number) => unknown;
const strings = (lines: Part["lines"]) => (lines ?? []) as string[];
const go = (route: string): Do => ({ do: "go", route });

function state(part: Part, hands: Hands): TemplateResult {
  const inside = html`<span class="big">${shape(part.shape)}<strong>${part.word}</strong></span>
    ${strings(part.lines).map((line) => html`<span class="line">${line}</span>`)}`;
  const name = `state tone-${part.tone}`;
  if (!part.route) return html`<section class=${name}>${inside}</section>`;
  const what = go(part.route);
  return html`<button class=${name} .key=${keyOf(what)} @click=${() => hands.tap(what)}
  >${inside}</button>`;
}

const text: Draw = (part) => {
  const name = `text size-${part.size} tone-${part.tone}`;
  if (part.tone !== "hot") return html`<p class=${name}>${part.text}</p>`;
  return html`<p class="${name} shaped">${shape("triangle")}<span>${part.text}</span></p>`;
};

const heading: Draw = (part) => html`<h2>${part.text}</h2>`;

const aloud: Draw = (part) => html`<figure class="say">
  <figcaption>${part.who}</figcaption>
  <blockquote>${part.text}</blockquote>
  ${part.answer ? html`<p class="answer"><span>${t("Answer")}</span> ${part.answer}</p>` : nothing}
</figure>`;

/** A tick for what is done, another sign for what is missing: never one for both. */
function mark({ marked, done }: Row) {
  if (done) return html`<b class="mark">✓ </b>`;
  return marked ? html`<b class="mark" aria-hidden="true">! </b>` : nothing;
}

const WITH_HYPHEN = /([^\s]*[^\s-]-[^\s-][^\s]*)/;

/** A line whose ids are not broken at their hyphens; it is copied as it stands. */
function whole(line: string) {
  if (!line.includes(" ")) return line;
  const pieces = line.split(WITH_HYPHEN);
  return pieces.map((one, at) => (at % 2 ? html`<span class="id">${one}</span>` : one));
}

function rowOf(row: Row, hands: Hands): TemplateResult {
  const inside = html`${shape(row.shape)}
    <span class="words">
      <span class="title">${mark(row)}${whole(row.title)}</span>
      ${row.word ? html`<strong class="word">${row.word}</strong>` : nothing}
      ${row.lines.map((line) => html`<span class="line">${whole(line)}</span>`)}
    </span>`;
  const heavy = row.marked || row.done ? "marked" : "";
  const name = `row ${row.tone ? `tone-${row.tone}` : ""} ${heavy}`;
  const { do: what } = row;
  if (what === null || what === undefined) return html`<li><div class=${name}>${inside}</div></li>`;
  return html`<li>
    <button class=${name} aria-pressed=${row.done ? "true" : nothing}
      .key=${keyOf(what, row.title)}
      @click=${() => hands.tap(what)}>${inside}</button>
  </li>`;
}

const rows: Draw = (part, hands) => {
  const all = part.rows ?? [];
  if (all.length === 0) return part.empty ? html`<p class="text">${part.empty}</p>` : nothing;
  const names = distinct(
    all.map(({ do: what, title }) => (what ? keyOf(what, title).name : title)),
  );
  return html`<ul class="rows">${
    repeat(all, (_, at) => names[at], (row) => rowOf(row, hands))}</ul>`;
};

const button: Draw = (part, hands) => html`<div class="press ${part.at_hand ? "at-hand" : ""}">
  <button class="press tone-${part.tone}"
    .key=${part.do && keyOf(part.do, part.label)}
    @click=${() => part.do && hands.tap(part.do)}>
    ${part.tone === "stop" ? shape("octagon") : nothing}<span>${part.label}</span>
  </button>
  ${part.hint ? html`<p class="hint">${part.hint}</p>` : nothing}
</div>`;

/** Those chosen: the draft's own value counts before the part's. */
function chosen(part: Part, hands: Hands): string[] {
  const value = hands.draft[part.name ?? ""] ?? part.value;
  if (Array.isArray(value)) return value.map(String);
  return value === null || value === undefined ? [] : [String(value)];
}

const SHORT = 14; // letters: options that fit beside each other
const MANY = 8; // options: more, with one chosen already, are folded to that one

/** What the first and the last number of a scale stand for. */
const ends = (all: readonly { label: string }[]) => `${all[0]?.label} – ${all.at(-1)?.label}`;

const choice: Draw = (part, hands) => {
  const name = part.name ?? "";
  const now = chosen(part, hands);
  const pick = (value: string, on: boolean) => {
    if (!part.many) return hands.put({ [name]: value });
    const others = now.filter((one) => one !== value);
    hands.put({ [name]: on ? [...others, value] : others });
  };
  const all = part.options ?? [];
  const short = all.every(({ label }) => label.length <= SHORT);
  const picked = all.find(({ value }) => now.includes(String(value)));
  const arranged = part.scale ? "scale" : short ? "short" : "";
  const list = html`<div class="options ${arranged}">${repeat(
      all,
      ({ value }) => value,
      ({ value, label }) => html`<label class=${now.includes(String(value)) ? "picked" : ""}>
        <input
          type=${part.many ? "checkbox" : "radio"}
          name=${name}
          .value=${String(value)}
          .checked=${live(now.includes(String(value)))}
          aria-label=${part.scale ? label : nothing}
          @change=${(event: Event) =>
            pick(value, (event.target as HTMLInputElement).checked)}
        />
        <span aria-hidden=${part.scale ? "true" : nothing}>${part.scale ? value : label}</span>
      </label>`,
    )}</div>
    ${part.scale ? html`<p class="hint">${picked?.label ?? ends(all)}</p>` : nothing}`;
  const preset = part.value !== null && part.value !== undefined;
  if (part.many || !preset || all.length <= MANY) {
    return html`<fieldset class="choice"><legend>${part.label}</legend>${list}</fieldset>`;
  }
  return html`<details class="choice">
    <summary><span class="label">${part.label}</span> ${picked?.label ?? ""}</summary>
    <fieldset><legend class="unseen">${part.label}</legend>${list}</fieldset>
  </details>`;
};

const KINDS: Readonly<Record<string, { type: string; mode?: string }>> = {
  text: { type: "text" },
  number: { type: "text", mode: "numeric" },
  day: { type: "date" },
  pin: { type: "password", mode: "numeric" },
  code: { type: "text" },
};

const field: Draw = (part, hands, place) => {
  const name = part.name ?? "";
  const id = `field-${place}-${name}`;
  const { type, mode } = KINDS[part.kind ?? "text"] ?? { type: "text" };
  const write = (event: Event, showNow: boolean) => {
    const { value } = event.target as HTMLInputElement;
    if (part.kind === "pin") hands.secret(name, value);
    else hands.put({ [name]: numbered(part.kind, value) }, showNow);
  };
  const value = hands.draft[name] ?? part.value ?? "";
  if (part.kind === "long") return long(part, id, String(value), write);
  return html`<div class="field">
    <label for=${id}>${part.label}</label>
    ${part.hint ? html`<p class="hint" id="${id}-hint">${part.hint}</p>` : nothing}
    <input
      id=${id}
      name=${name}
      type=${type}
      inputmode=${mode ?? nothing}
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      aria-describedby=${part.hint ? `${id}-hint` : nothing}
      .value=${part.kind === "pin" ? nothing : live(String(value))}
      @input=${(event: Event) => write(event, false)}
      @change=${(event: Event) => write(event, true)}
    />
  </div>`;
};

/** Several lines of somebody's own words. */
function long(
  part: Part, id: string, value: string, write: (event: Event, showNow: boolean) => void,
) {
  return html`<div class="field">
    <label for=${id}>${part.label}</label>
    <textarea
      id=${id}
      name=${part.name ?? ""}
      rows="6"
      maxlength="19000"
      autocomplete="off"
      .value=${live(value)}
      @input=${(event: Event) => write(event, false)}
      @change=${(event: Event) => write(event, true)}
    ></textarea>
  </div>`;
}

/** A whole number where one was typed; else what was typed, for Python to refuse in words. */
function numbered(kind: string | undefined, value: string): unknown {
  if (kind !== "number") return value;
  if (value.trim() === "") return null;
  return /^-?[0-9]{1,15}$/.test(value.trim()) ? Number(value) : value;
}

const code: Draw = (part, hands) => html`<cp-code
  .data=${part.note ? hands.noteOf(part.note) : (part.data ?? "")}
  .label=${part.label ?? ""}
  .squeeze=${hands.squeeze}
></cp-code>`;

const picture: Draw = (part) => html`<figure class="picture">
  <img src="data:image/jpeg;base64,${part.data ?? ""}" alt=${part.label ?? ""} />
  <figcaption>${part.label}</figcaption>
</figure>`;

const wait: Draw = (part) => html`<cp-wait
  .until=${part.until_us ?? 0}
  .label=${part.label ?? ""}
  .over=${part.over ?? ""}
></cp-wait>`;

const table: Draw = (part) => {
  const head = part.head ?? [];
  const lines = (part.lines ?? []) as string[][];
  return html`<div class="table" role="region" aria-label=${head.join(", ")} tabindex="0">
    <table>
      <thead><tr>${head.map((one) => html`<th scope="col">${one}</th>`)}</tr></thead>
      <tbody>
        ${lines.map((line) => html`<tr>
          ${line.map((cell, at) => html`<td data-head=${head[at] ?? ""}>${cell}</td>`)}
        </tr>`)}
      </tbody>
    </table>
  </div>`;
};

const fetching: Draw = (part) => html`<p class="text" role="status">${part.label}</p>`;

const DRAWS: Readonly<Record<string, Draw>> = {
  state, text, heading, say: aloud, rows, button, choice, field, code, picture, wait, table,
  fetch: fetching,
};

/** Return a screen's parts as drawn: what a person may tap stays one element as long as it is. */
export function drawAll(screen: Screen, hands: Hands): unknown {
  const names = partNames(screen.parts);
  const all = repeat(
    screen.parts, (_, place) => names[place], (part, place) => draw(part, hands, place),
  );
  return keyed(screen.route, all);
}

/** Return a part as drawn; one of a kind that this version does not know says so. */
function draw(part: Part, hands: Hands, place: number): unknown {
  const found = DRAWS[part.part];
  if (found !== undefined) return found(part, hands, place);
  return html`<p class="text tone-check">${t("This version cannot show: {name}", {
    name: part.part,
  })}</p>`;
}
