// A QR code, level M, and what to do with it.  Its text stands below for whoever cannot film it.

import { LitElement, html, nothing, svg } from "lit";
import { encode } from "uqr";
import { t } from "../window/say.js";

const BORDER = 4; // modules: the quiet zone of the standard

export class Code extends LitElement {
  static override properties = { data: {}, label: {}, shown: { state: true } };
  declare data: string;
  declare label: string;
  declare shown: string;
  squeeze: (text: string) => Promise<string> = async (text) => text;
  private failed = "";

  protected override createRenderRoot() {
    return this;
  }

  protected override updated(changed: Map<string, unknown>): void {
    if (!changed.has("data") || !this.data) return;
    const { data } = this;
    this.squeeze(data).then(
      (text) => {
        if (data === this.data) this.shown = text;
      },
      (error: unknown) => {
        this.failed = (error as Error).message;
        this.requestUpdate();
      },
    );
  }

  protected override render() {
    const text = this.shown;
    if (!this.data) return html`<p class="text">${t("It is on the log: no code is needed.")}</p>`;
    if (this.failed) return html`<p class="text tone-check">${this.failed}</p>`;
    if (!text) return html`<p class="text">${t("Making the code")}</p>`;
    const { data, size } = encode(text, { ecc: "M", border: BORDER, boostEcc: false });
    let path = "";
    data.forEach((row, y) =>
      row.forEach((dark, x) => {
        if (dark) path += `M${x} ${y}h1v1h-1z`;
      }),
    );
    return html`<figure class="code">
      <svg viewBox="0 0 ${size} ${size}" role="img" aria-label=${this.label} data-text=${text}>
        ${svg`<path d="M0 0h${size}v${size}H0z" fill="#fff" />
        <path d=${path} fill="#000" />`}
      </svg>
      ${this.label ? html`<figcaption>${this.label}</figcaption>` : nothing}
    </figure>`;
  }
}

customElements.define("cp-code", Code);
