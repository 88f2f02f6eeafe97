// A screen is drawn anew whenever anybody has acted, and at once.  So that no tap falls on another
// key: it counts only where the same key stood under the finger from a moment before it came down
// until it was lifted.  Keys that stop count always (docs/adr/0045).

import { nameOf, stops } from "../parts/key.js";

const CALM_MS = 350; // sooner, nobody can have meant what has just come there
const EDGE_PX = 8; // a finger beside a key meant it, unless it was on another
const KEYS = "main :is(a, button, label, summary)";
const STATES =
  "main :is(.notice, [class*='tone-']):not(.tone-plain, .tone-quiet, .tone-main)";

/** A key in view: what it is, and where it stood, in pixels of the window. */
interface Stood {
  key: Element;
  name: string;
  box: DOMRect;
}

export class Steady {
  private past: { until: number; stood: Stood[] }[] = []; // what was replaced, in milliseconds
  private downAt = 0;
  private down = false;
  private pressed: Element | null = null; // the key that the finger came down on
  private done = false; // that key was done already, so the click that follows is not
  private refused = false; // a tap was, since the person's own last one showed what it did
  private ours = 0; // how far down a page is, in pixels, that its person has left at its top

  constructor(private readonly app: HTMLElement, private readonly told: (taken: boolean) => void) {
    app.addEventListener("pointerdown", (event) => this.put(event), true);
    app.addEventListener("pointerup", (event) => this.lifted(event), true);
    app.addEventListener("pointercancel", () => (this.down = false), true);
    app.addEventListener("click", (event) => this.clicked(event), true);
  }

  private put(event: PointerEvent): void {
    this.pressed = (event.target as Element).closest(KEYS);
    this.downAt = performance.now();
    this.down = true;
    this.done = false;
  }

  /** A key that moved away under the finger, or is gone: done if it stops, else said to be not. */
  private lifted(event: PointerEvent): void {
    this.down = false;
    const key = this.pressed;
    if (key === null || (key.isConnected && near(key.getBoundingClientRect(), event, 0))) return;
    const there = this.lately().flat().some(
      (one) => one.key === key && near(one.box, event, EDGE_PX),
    );
    if (!there) return;
    this.done = stops(key);
    if (this.done) (key as HTMLElement).click();
    else this.refuse(); // a browser gives no click where the key is gone
  }

  private refuse(): void {
    this.refused = true;
    this.told(false);
  }

  /** What stood in view, for each time that it was drawn anew since just before the tap. */
  private lately(): Stood[][] {
    const since = this.downAt - CALM_MS;
    return this.past.filter(({ until }) => until >= since).map(({ stood }) => stood);
  }

  /** Draw; `own`: what the person's own tap asked for, and nothing of another's. */
  redraw(draw: () => void, own: boolean): void {
    const before = this.stood();
    const focused = this.focused();
    const free = own && !this.down && this.ours === 0; // what it brings may be tapped at once
    draw();
    if (own) this.refused = false;
    this.anchor(before);
    const now = performance.now();
    if (!free && !alike(before, this.stood())) this.past.push({ until: now, stood: before });
    const since = (this.down ? this.downAt : now) - CALM_MS;
    this.past = this.past.filter(({ until }) => until >= since);
    if (focused !== null) this.refocus(focused, own);
  }

  /** Refuse a tap on a place where another key stood a moment before. */
  private clicked(event: MouseEvent): void {
    const target = event.target as Element;
    if (event.detail === 0 || target.closest("main") === null) return; // focus stays with its key
    const key = target.closest(KEYS);
    if (stops(key) && !this.done) return this.told(true);
    const name = key === null ? null : nameOf(key);
    const others = this.lately().some((stood) => {
      const there = hit(stood, event);
      return there.length === 0 ? key !== null : there.every((one) => one.name !== name);
    });
    if (!others && !this.done) return this.told(true);
    event.preventDefault();
    event.stopImmediatePropagation();
    if (this.done) this.told(true);
    else this.refuse();
  }

  private keys(): Element[] {
    return [...this.app.querySelectorAll(KEYS)];
  }

  private stood(): Stood[] {
    const placed = this.keys().map((key) => ({ key, box: key.getBoundingClientRect() }));
    const seen = placed.filter(({ box }) => box.bottom > 0 && box.top < window.innerHeight);
    return seen.map(({ key, box }) => ({ key, box, name: nameOf(key) }));
  }

  /**
   * Scroll with what came or went above: the key pressed, or the first in view, stays there.  At
   * the top what comes in is seen, but while a finger is down or once a tap was refused: then the
   * key pressed stays there, unless a state stands above it and would be scrolled away.
   */
  private anchor(before: readonly Stood[]): void {
    const main = this.app.querySelector("main");
    if (main === null) return;
    const alone = getComputedStyle(main).overflowY !== "visible"; // else all scrolls as one
    const page = alone ? main : document.documentElement;
    const { scrollTop } = page;
    const atTop = scrollTop <= 0 || scrollTop === this.ours;
    if (scrollTop <= 0 && this.ours > 0) this.refused = false; // the person went back there
    const held = this.down || this.refused || (atTop && scrollTop > 0);
    const there = before.filter(({ key }) => key.isConnected);
    let kept = held ? there.find(({ key }) => key === this.pressed) : undefined;
    if (!atTop) kept ??= there.find(({ box }) => box.top >= main.getBoundingClientRect().top);
    if (kept !== undefined && !(atTop && this.stateAbove(kept.key))) {
      page.scrollTop += kept.key.getBoundingClientRect().top - kept.box.top;
    } else if (atTop && scrollTop > 0) page.scrollTop = 0;
    if (atTop) this.ours = page.scrollTop;
  }

  private stateAbove(key: Element): boolean {
    return [...this.app.querySelectorAll(STATES)].some(
      (state) => state.compareDocumentPosition(key) & Node.DOCUMENT_POSITION_FOLLOWING,
    );
  }

  private focused(): { element: HTMLElement; name: string; place: number } | null {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element.closest("main > *") === null) return null;
    return { element, name: nameOf(element), place: this.keys().indexOf(element) };
  }

  /**
   * Keep the focus on its key.  Where another's act took that away it goes to the title, never to
   * another key; where the person's own did, to what stands in its place.
   */
  private refocus(was: { element: HTMLElement; name: string; place: number }, own: boolean): void {
    let to: Element | null | undefined = was.element;
    if (document.activeElement === to && to.isConnected) return;
    if (!to.isConnected) {
      const keys = this.keys();
      to = keys.find((key) => nameOf(key) === was.name);
      to ??= own ? keys[was.place] : this.app.querySelector("h1");
    }
    (to as HTMLElement | undefined)?.focus({ preventScroll: true });
  }
}

const near = (box: DOMRect, { clientX, clientY }: MouseEvent, edge: number): boolean =>
  clientX >= box.left - edge && clientX <= box.right + edge
  && clientY >= box.top - edge && clientY <= box.bottom + edge;

/** What was at a place: what a finger there was on, else what it was just beside. */
function hit(stood: readonly Stood[], event: MouseEvent): Stood[] {
  const on = stood.filter(({ box }) => near(box, event, 0));
  return on.length > 0 ? on : stood.filter(({ box }) => near(box, event, EDGE_PX));
}

const alike = (before: readonly Stood[], after: readonly Stood[]): boolean =>
  before.length === after.length && before.every(({ name, box }, at) => {
    const now = after[at];
    return now?.name === name && now.box.top === box.top && now.box.left === box.left
      && now.box.bottom === box.bottom && now.box.right === box.right;
  });
