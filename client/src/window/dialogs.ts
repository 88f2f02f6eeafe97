// What the window asks a person itself: a PIN on big keys, and a code before the camera.

import { LitElement, html, nothing } from "lit";
import { t } from "./say.js";

const DIGITS = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "", "0", "⌫"];
const LONGEST_PIN = 12;

/** A dialog that is asked once and answers once. */
class Once extends LitElement {
  static override properties = { words: {}, open: { state: true } };
  declare words: string;
  declare open: boolean;
  private settle: ((value: string | null) => void) | null = null;

  protected override createRenderRoot() {
    return this;
  }

  ask(words: string): Promise<string | null> {
    this.answer(null);
    this.words = words;
    this.open = true;
    return new Promise((resolve) => (this.settle = resolve));
  }

  protected answer(value: string | null): void {
    this.open = false;
    this.settle?.(value);
    this.settle = null;
  }

  protected override updated(): void {
    const dialog = this.querySelector("dialog");
    if (dialog !== null && !dialog.open) dialog.showModal();
  }
}

export class AskPin extends Once {
  private typed = "";

  override ask(words: string): Promise<string | null> {
    this.typed = "";
    return super.ask(words);
  }

  private press(key: string): void {
    if (key === "⌫") this.typed = this.typed.slice(0, -1);
    else this.typed = (this.typed + key).slice(0, LONGEST_PIN);
    this.requestUpdate();
  }

  private done(): void {
    const pin = this.typed;
    this.typed = "";
    this.answer(pin);
  }

  private typing(event: KeyboardEvent): void {
    if (/^[0-9]$/.test(event.key)) this.press(event.key);
    else if (event.key === "Backspace") this.press("⌫");
    else if (event.key === "Enter") this.done();
    else return;
    event.preventDefault();
  }

  protected override render() {
    if (!this.open) return nothing;
    const count = t("{n} digits typed", { n: this.typed.length });
    return html`<dialog aria-labelledby="pin-words" @cancel=${() => this.answer(null)}
      @keydown=${(event: KeyboardEvent) => this.typing(event)}>
      <h2 id="pin-words">${this.words}</h2>
      <p class="pin" role="status" aria-label=${count}>${"●".repeat(this.typed.length) || "–"}</p>
      <div class="keys">
        ${DIGITS.map((key) => key === "" ? html`<span></span>` : html`<button
          class="press tone-quiet" aria-label=${key === "⌫" ? t("Take back") : key}
          @click=${() => this.press(key)}>${key}</button>`)}
      </div>
      <button class="press tone-main" @click=${() => this.done()}>${t("Open")}</button>
      <button class="press tone-quiet" @click=${() => this.answer(null)}>${t("Not now")}</button>
    </dialog>`;
  }
}

/** Why there is no picture, in the person's language where the browser's own words are not. */
function whyNone(error: Error): string {
  if (error.name === "NotFoundError") return t("this device has none");
  if (error.name === "NotAllowedError") return t("this page may not use it");
  return error.message;
}

export class AskCode extends Once {
  private stop: (() => void) | null = null;
  private failed = "";

  override async ask(words: string): Promise<string | null> {
    this.failed = "";
    const answer = super.ask(words);
    await this.updateComplete;
    void this.film();
    return answer;
  }

  private async film(): Promise<void> {
    const video = this.querySelector("video");
    if (video === null) return;
    try {
      const { film } = await import("./scan.js");
      this.stop = await film(video, (text) => this.answer(text));
    } catch (error) {
      this.failed = whyNone(error as Error);
      this.requestUpdate();
    }
  }

  protected override answer(value: string | null): void {
    this.stop?.();
    this.stop = null;
    super.answer(value);
  }

  private typed(event: Event): void {
    event.preventDefault();
    const input = (event.target as HTMLFormElement).querySelector("input");
    if (input?.value) this.answer(input.value.trim());
  }

  protected override render() {
    if (!this.open) return nothing;
    return html`<dialog class="film" aria-labelledby="film-words"
      @cancel=${() => this.answer(null)}>
      <h2 id="film-words">${this.words}</h2>
      ${this.failed
        ? html`<p class="text tone-check" role="alert">${t("No camera: {why}", {
            why: this.failed,
          })}</p>`
        : html`<video playsinline muted aria-label=${t("What the camera sees")}></video>`}
      <form @submit=${(event: Event) => this.typed(event)}>
        <label for="typed-code">${t("Or type what stands below the code")}</label>
        <input id="typed-code" autocomplete="off" autocapitalize="off" spellcheck="false" />
        <button class="press tone-quiet">${t("Take this")}</button>
      </form>
      <button class="press tone-quiet" @click=${() => this.answer(null)}>${t("Not now")}</button>
    </dialog>`;
  }
}

customElements.define("cp-ask-pin", AskPin);
customElements.define("cp-ask-code", AskCode);
