// A countdown.  At its end it says what it was given to say: never anything green.

import { LitElement, html } from "lit";

const SECOND_MS = 1000;

export class Wait extends LitElement {
  static override properties = { until: {}, label: {}, over: {}, left: { state: true } };
  declare until: number; // microseconds, by this device's clock
  declare label: string;
  declare over: string;
  declare left: number; // seconds
  private timer = 0;

  protected override createRenderRoot() {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.timer = window.setInterval(() => this.count(), SECOND_MS / 4);
  }

  override disconnectedCallback(): void {
    clearInterval(this.timer);
    super.disconnectedCallback();
  }

  protected override willUpdate(): void {
    this.count();
  }

  private count(): void {
    this.left = Math.max(0, Math.ceil(this.until / 1_000_000 - Date.now() / SECOND_MS));
  }

  protected override render() {
    const minutes = Math.floor(this.left / 60);
    const seconds = String(this.left % 60).padStart(2, "0");
    const over = this.left === 0;
    return html`<section class="wait tone-check">
      <p class="line">${this.label}</p>
      <p class="clock" role="timer" aria-live="off">${over ? "0:00" : `${minutes}:${seconds}`}</p>
      <p class="line" role="status">
        <strong class=${over ? "" : "later"}>${this.over}</strong></p>
    </section>`;
  }
}

customElements.define("cp-wait", Wait);
