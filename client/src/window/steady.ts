// A screen is drawn anew whenever anybody has acted, and at once.  So that no tap falls on another
// key: it counts only where the same key stood under the finger from a moment before it came down
// until it was lifted.  Keys that stop count always (docs/adr/0045).

import { nameOf, stops } from "../parts/key.js";

const CALM_MS = 350; // sooner, nobody can have meant what has just come there
const EDGE_PX = 8; // a finger beside a key meant it
const KEYS = "main :is(a, button, label, summary)";

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
    if (key === null || (key.isConnected && near(key.getBoundingClientRect(), event))) return;
    if (!this.before(event).some((there) => there.some((one) => one.key === key))) return;
    this.done = stops(key);
    if (this.done) (key as HTMLElement).click();
    else this.told(false); // a browser gives no click where the key is gone
  }

  /** What stood at a place, for each time that it was drawn anew since just before the tap. */
  private before(event: MouseEvent): Stood[][] {
    const since = this.downAt - CALM_MS;
    const lately = this.past.filter(({ until }) => until >= since);
    return lately.map(({ stood }) => stood.filter(({ box }) => near(box, event)));
  }

  /** Draw; `own`: what the person's own tap asked for, with no finger down since. */
  redraw(draw: () => void, own: boolean): void {
    const before = this.stood();
    const focused = this.focused();
    draw();
    this.anchor(before);
    const now = performance.now();
    if (own && !this.down) this.past = [];
    else if (!alike(before, this.stood())) this.past.push({ until: now, stood: before });
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
    const name = key === null ? "" : nameOf(key);
    const others = this.before(event).some(
      (there) => there.length > 0 && there.every((one) => one.name !== name),
    );
    if (!others && !this.done) return this.told(true);
    event.preventDefault();
    event.stopImmediatePropagation();
    this.told(this.done);
  }

  private keys(): Element[] {
    return [...this.app.querySelectorAll(KEYS)];
  }

  private stood(): Stood[] {
    const placed = this.keys().map((key) => ({ key, box: key.getBoundingClientRect() }));
    const seen = placed.filter(({ box }) => box.bottom > 0 && box.top < window.innerHeight);
    return seen.map(({ key, box }) => ({ key, box, name: nameOf(key) }));
  }

  /** Scroll with what came or went above: the key pressed, or the first in view, stays there. */
  private anchor(before: readonly Stood[]): void {
    const main = this.app.querySelector("main");
    const scrolled = [main, document.scrollingElement].find((one) => (one?.scrollTop ?? 0) > 0);
    const top = main?.getBoundingClientRect().top ?? 0;
    const there = before.filter(({ key, box }) => key.isConnected && box.top >= top);
    const kept = there.find(({ key }) => this.down && key === this.pressed) ?? there[0];
    if (!scrolled || kept === undefined) return;
    scrolled.scrollTop += kept.key.getBoundingClientRect().top - kept.box.top;
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

const near = (box: DOMRect, { clientX, clientY }: MouseEvent): boolean =>
  clientX >= box.left - EDGE_PX && clientX <= box.right + EDGE_PX
  && clientY >= box.top - EDGE_PX && clientY <= box.bottom + EDGE_PX;

const alike = (before: readonly Stood[], after: readonly Stood[]): boolean =>
  before.length === after.length && before.every(({ name, box }, at) => {
    const now = after[at];
    return now?.name === name && now.box.top === box.top && now.box.left === box.left
      && now.box.bottom === box.bottom && now.box.right === box.right;
  });
