"""What a person does on a screen, found by what it does and not by its words.

A screen's parts are data (docs/screens.md), drawn in their order: so the key that records an act or
leads to a page is found by its `do`, and is then really clicked.
"""

from __future__ import annotations

import json
from typing import Any

from playwright.sync_api import Locator

from tests.e2e.phones import TRIES, Phone

Plain = dict[str, Any]
KEYS = "main button.state, main ul.rows button.row, main div.press > button.press"
GUEST_PIN = "135790"
# What the window tells by itself, when it hears of it: it may come between any two taps.
NEWS = "Your key is on the record."

# What can be tapped, in the order in which it is drawn: label and `do`.
TARGETS = """
() => {
  const { screen } = document.querySelector("cp-app").station;
  const of = (one) => {
    if (one.part === "button") return [[one.label, one.do]];
    if (one.part === "state" && one.route) return [[one.word, {do: "go", route: one.route}]];
    if (one.part !== "rows") return [];
    return one.rows.filter((row) => row.do).map((row) => [row.title, row.do]);
  };
  return (screen?.parts ?? []).flatMap(of);
}
"""

# Note what is so before a tap; afterward, whether it was done, and its screen drawn.
BEFORE = """
() => { const { station } = document.querySelector("cp-app"); window.beforeTap = station.draft; }
"""
DONE = """
async ([tapped, news]) => {
  const app = document.querySelector("cp-app");
  const { station } = app;
  if (station.notice === news) station.tell("");
  if (station.notice) return "notice: " + station.notice;
  if (tapped && station.draft === window.beforeTap) return "";
  const shown = decodeURIComponent(location.hash.replace(/^#\\//, "")) === station.route;
  const own = ["more", "unsent", "waiting"].includes(station.route);
  if (!shown || station.showing || !(own || station.screen?.route === station.route)) return "";
  if (station.screen?.parts.some((one) => one.part === "fetch")) return "";
  await app.updateComplete;
  return "done";
}
"""
PARTS = "document.querySelector('cp-app').station.screen.parts"
DRAFT = "document.querySelector('cp-app').station.draft"


def same(mine: Plain, other: Plain) -> bool:
    """Say whether two taps do the same."""
    return json.dumps(mine, sort_keys=True) == json.dumps(other, sort_keys=True)


class Hands:
    """A person's hands on one phone."""

    def __init__(self, phone: Phone) -> None:
        """Take it in hand."""
        self.phone, self.page = phone, phone.page
        self.taps = 0

    # ------------------------------------------------------------------- screens

    def settle(self, *, tapped: bool = False) -> None:
        """Wait until the tap was done and its screen is drawn; a complaint of the window fails."""
        said = ""

        def done() -> bool:
            nonlocal said
            said = str(self.page.evaluate(DONE, [tapped, NEWS]))
            return said != ""

        self.phone.until(done, "the screen after a tap")
        assert said == "done", said

    def open(self, route: str) -> None:
        """Open a page as a link or a scanned label does."""
        self.close_notice()
        if self.route != route:
            self.phone.go(route)
            self.phone.until(lambda: self.route == route, route)
        self.settle()

    def close_notice(self) -> None:
        """Close what the window told."""
        self.page.evaluate("document.querySelector('cp-app').station.tell('')")

    @property
    def route(self) -> str:
        """The page that is open."""
        return str(self.page.evaluate("document.querySelector('cp-app').station.route"))

    @property
    def draft(self) -> Plain:
        """What was answered on it so far."""
        found: Plain = self.page.evaluate(DRAFT)
        return found

    @property
    def parts(self) -> list[Plain]:
        """The parts of the screen."""
        found: list[Plain] = self.page.evaluate(PARTS)
        return found

    def targets(self) -> list[tuple[str, Plain]]:
        """Return what can be tapped: its label, and what it does."""
        return [(label, do) for label, do in self.page.evaluate(TARGETS)]

    # ------------------------------------------------------------------- taps

    def press_call(self, place: int) -> None:
        """Click the n-th of what can be tapped, which asks for something in a dialog."""
        self.taps += 1
        self._press(place)

    def press(self, place: int) -> None:
        """Click the n-th of what can be tapped, and wait until it was done."""
        self.page.evaluate(BEFORE)
        self.taps += 1
        self._press(place)
        self.settle(tapped=True)

    def _press(self, place: int) -> None:
        """Tap a key; where the page says that it was just changing, look where the key is now."""
        do = self.targets()[place][1]
        for _ in range(TRIES):
            self.page.locator(KEYS).nth(place).click(no_wait_after=True)
            if not self.phone.refused():
                return
            found = self.place(do)
            assert found is not None, f"gone: {do}"
            place = found

    def place(self, do: Plain) -> int | None:
        """Return which target does exactly this."""
        return next((n for n, (_, one) in enumerate(self.targets()) if same(one, do)), None)

    def seek(self, what: str, **values: Any) -> int | None:
        """Return which target records an act of a kind, or leads to a page, or puts something."""
        for n, (_, do) in enumerate(self.targets()):
            if does(do, what, values):
                return n
        return None

    def tap(self, what: str, **values: Any) -> None:
        """Tap what records an act of this kind with these fields, or leads to this page."""
        found: int | None = None

        def there() -> bool:
            nonlocal found
            found = self.seek(what, **values)
            return found is not None

        self.phone.until(there, f"a key for {what} {values}, of {self.targets()}")
        assert found is not None
        self.press(found)

    def put(self, name: str, value: Any) -> None:
        """Answer a question of the form: choose, tick, or type."""
        part = next(p for p in self.parts if p.get("name") == name)
        if part["part"] == "choice":
            self._choose(part, value)
        else:
            field = self.page.locator(f"main :is(input, textarea)[name={json.dumps(name)}]")
            field.fill("" if value is None else str(value))
            field.blur()
        self.settle()

    def _choose(self, part: Plain, value: Any) -> None:
        now = self.draft.get(part["name"], part["value"])
        chosen = set(map(str, now if isinstance(now, list) else [] if now is None else [now]))
        wanted = set(map(str, value if isinstance(value, list) else [value]))
        for one in sorted(wanted ^ chosen if part["many"] else wanted):
            name = json.dumps(part["name"])
            box = self.page.locator(f"main input[name={name}][value={json.dumps(one)}]")
            self._unfold(box)
            self.page.evaluate(BEFORE)
            self.taps += 1
            self.phone.press(box, force=True)
            self.settle(tapped=True)

    def _unfold(self, box: Locator) -> None:
        folded = box.locator("xpath=ancestor::details[not(@open)]/summary")
        if folded.count() > 0:
            self.phone.press(folded.first)

    # ------------------------------------------------------------------- keys by PIN

    def pin(self, pin: str = GUEST_PIN) -> None:
        """Type a PIN on the big keys."""
        dialog = self.page.locator("dialog")
        for digit in pin:
            dialog.get_by_role("button", name=digit, exact=True).click()
        dialog.locator("button.tone-main").click()


def does(do: Plain, what: str, values: Plain) -> bool:
    """Say whether a tap is meant: a kind of act, a page, a call, or `put`, with these values."""
    if do["do"] == "record":
        return any(
            one["kind"] == what and all(one.get(n) == v for n, v in values.items())
            for one in do["acts"]
        )
    if do["do"] == "go":
        return bool(do["route"] == what)
    if do["do"] == "call":
        said = do.get("values", {})
        return do["name"] == what and all(said.get(n) == v for n, v in values.items())
    put = do["values"]
    return what in ("put", do.get("route")) and all(put.get(n) == v for n, v in values.items())
