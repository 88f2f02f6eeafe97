// A state's shape, always beside its word: HOT a filled triangle, COLD a filled square, CHECK
// NEEDED an open circle, QUARANTINED a crossed box, NON-GUN a dashed square, STOP an octagon.

import { nothing, svg, html, type TemplateResult } from "lit";

const DRAWN: Readonly<Record<string, TemplateResult>> = {
  triangle: svg`<path d="M12 2 23 22H1z" fill="currentColor" />`,
  square: svg`<path d="M2 2h20v20H2z" fill="currentColor" />`,
  circle: svg`<circle cx="12" cy="12" r="9" fill="none" stroke="currentColor" stroke-width="4" />`,
  crossed: svg`<path
    d="M3 3h18v18H3zM3 3l18 18M21 3 3 21" fill="none" stroke="currentColor" stroke-width="3"
  />`,
  dashed: svg`<path
    d="M3 3h18v18H3z" fill="none" stroke="currentColor" stroke-width="3" stroke-dasharray="5 3"
  />`,
  octagon: svg`<path d="M7.5 1h9L23 7.5v9L16.5 23h-9L1 16.5v-9z" fill="currentColor" />`,
};

/** Return the shape; it is hidden from a screen reader, which hears the word. */
export function shape(name: string | undefined) {
  const drawn = DRAWN[name ?? ""];
  if (drawn === undefined) return nothing;
  return html`<svg class="shape" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    ${drawn}
  </svg>`;
}
