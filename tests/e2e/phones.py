"""Phones for tests: a browser's page, and what a person does with it."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, BrowserContext, Locator, Page, ViewportSize

from tests.e2e.served import ROOT, Served

CHROMIUM = Path("/usr/bin/chromium")
ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--disable-quic",
)
SMALL: ViewportSize = {"width": 390, "height": 780}
PATIENCE_S = 25.0
PIN = "246810"  # of everybody who has one
STEP_S, MOST_STEP_S, LONGER = 0.01, 0.2, 1.3  # between looks: what takes long is left alone
TRIES = 5  # of one tap, where others act meanwhile
LOOK_MS = 400  # how long a person looks at least before they tap again
AXE = ROOT / "client" / "node_modules" / "axe-core" / "axe.min.js"

# Written where the page's own policy allows it: `wait_for_function` would need `eval`.
READ_KEY = """
new Promise((resolve, reject) => {
  const open = indexedDB.open("coldproof");
  open.onerror = () => reject(open.error);
  open.onsuccess = () => {
    const all = open.result.transaction("own").objectStore("own").getAll();
    all.onsuccess = () => {
      open.result.close();
      resolve(all.result.map(({ handle, public: key }) => ({ handle, key })));
    };
  };
})
"""

# Whether the screen of a route is the one that is drawn now.
DRAWN = """
async (route) => {
  const app = document.querySelector("cp-app");
  const { station } = app;
  const own = ["more", "unsent", "waiting"].includes(route);
  if (station.route !== route || station.showing) return false; // an older one may still stand
  if (!own && station.screen?.route !== route) return false;
  await app.updateComplete;
  return true;
}
"""

TICK = "new Promise((then) => setTimeout(() => setTimeout(then)))"

# Whether the service worker holds the whole app.
KEPT = """
caches.keys().then(async (names) => {
  for (const name of names) {
    if (navigator.serviceWorker.controller && (await (await caches.open(name)).keys()).length > 15)
      return true;
  }
  return false;
})
"""


class Phone:
    """One phone: a browser context of its own, with one page."""

    def __init__(self, context: BrowserContext, served: Served) -> None:
        """Take the context's page; nothing is open yet."""
        self.context, self.served = context, served
        self.page: Page = context.pages[0] if context.pages else context.new_page()
        self.errors: list[str] = []
        self.page.on("pageerror", lambda error: self.errors.append(str(error)))
        self.page.on("console", self._said)

    def _said(self, message: Any) -> None:
        quiet = ("Failed to load resource", "ERR_CONNECTION_REFUSED", "ERR_INTERNET_DISCONNECTED")
        if message.type == "error" and not any(one in message.text for one in quiet):
            self.errors.append(message.text)

    def open(self, route: str = "board") -> None:
        """Open the app at a route, and wait until Python shows it."""
        self.page.goto(f"{self.served.origin}/#/{route}")
        self.until(lambda: self.up, "Python up")

    @property
    def up(self) -> bool:
        """Whether a screen is shown and the judge is up."""
        words = self.page.locator("header.top").inner_text() if self._framed else "judge"
        return "judge" not in words and self.title not in ("Opening", "")

    @property
    def _framed(self) -> bool:
        return self.page.locator("header.top").count() > 0

    def until(self, holds: Callable[[], bool], what: str, patience_s: float = PATIENCE_S) -> float:
        """Wait until something holds; return how long that took, in seconds."""
        began, step_s = time.monotonic(), STEP_S
        while not holds():
            if time.monotonic() - began > patience_s:
                shown = self.page.locator("body").inner_text()
                raise AssertionError(f"not within {patience_s} s: {what}\n{shown}\n{self.errors}")
            time.sleep(step_s)
            step_s = min(step_s * LONGER, MOST_STEP_S)
        return time.monotonic() - began

    def sees(self, words: str, patience_s: float = PATIENCE_S) -> float:
        """Wait until the words are on the screen."""
        return self.until(lambda: words in self.words, words, patience_s)

    @property
    def words(self) -> str:
        """What the whole page says."""
        return self.page.locator("body").inner_text()

    @property
    def title(self) -> str:
        """The screen's own title."""
        found = self.page.locator("h1")
        return found.first.inner_text() if found.count() else ""

    def tap(self, label: str, *, exact: bool = True) -> None:
        """Tap what is labeled so: a button, a link, a row."""
        key = self.page.get_by_role("button", name=label, exact=exact)
        self.press(key.or_(self.page.get_by_role("link", name=label, exact=exact)).first)

    def stops(self) -> None:
        """Stop everything, from any screen that has Stop beside it."""
        self.tap("STOP")
        self.tap("STOP EVERYTHING")

    def press(self, key: Locator, *, force: bool = False) -> None:
        """Tap a key; again, as a person does, where the page says that it was just changing."""
        for _ in range(TRIES):
            key.click(force=force)
            if not self.refused():
                return
        raise AssertionError("no tap was taken")

    def refused(self) -> bool:
        """Say whether the page says that the last tap did nothing; if so, look for a moment."""
        self.page.evaluate(TICK)  # what it said of the tap before is gone by then
        if self.page.locator("p.refused").count() == 0:
            return False
        self.page.wait_for_timeout(LOOK_MS)
        return True

    def go(self, route: str) -> None:
        """Open a route of the app that is open."""
        self.page.evaluate(f"location.hash = {json.dumps('#/' + route)}")

    def show(self, route: str) -> None:
        """Open a route, and wait until that very screen is drawn."""
        self.go(route)
        self.until(lambda: bool(self.page.evaluate(DRAWN, route)), route)

    def keys(self) -> list[dict[str, str]]:
        """Return handle and public key of what the page keeps as its own."""
        found: list[dict[str, str]] = self.page.evaluate(READ_KEY)
        return found

    def join(self, person: str, department: str, *roles: str) -> None:
        """Make a key, ask to join, be enrolled by the founder, and see the board."""
        self.page.goto(f"{self.served.origin}/#/join/{self.served.production}")
        self.until(lambda: self.up, "Python up")
        self.page.get_by_label("Your handle").fill(person)
        self.page.get_by_label("Your handle").blur()
        self.press(self.page.locator(f"input[name=department][value={department}]"))
        self.sees("Ask to join")
        self.tap("Ask to join")
        self.until(lambda: bool(self.keys()), "a key")
        [own] = self.keys()
        device = own["handle"].partition("@")[2]
        self.served.enroll(person, device, own["key"], department, *roles)
        self.sees("Your key is on the record.")
        self.tap("Close")
        self.until(lambda: "CHECK NEEDED" in self.words, "the record on the board")

    def pinned(self, *asked: str) -> None:
        """Type the PIN as often as it is asked for."""
        for words in asked:
            self.sees(words)
            for digit in PIN:
                self.page.locator("dialog").get_by_role("button", name=digit, exact=True).click()
            self.page.locator("dialog").get_by_role("button", name="Open").click()

    def typed(self, label: str, words: str) -> None:
        """Fill a field in."""
        field = self.page.get_by_label(label)
        field.fill(words)
        field.blur()

    def picked(self, *labels: str) -> None:
        """Choose what is labeled so."""
        for label in labels:
            self.press(self.page.locator("main label", has_text=label).first)

    def answered(self, **answers: str) -> None:
        """Answer questions by name."""
        for name, value in answers.items():
            self.press(self.page.locator(f"main input[name={name}][value={value}]"))

    def axe(self, *, contrast7: bool = False) -> list[str]:
        """Return what axe-core finds at AA; with `contrast7`, contrast below 7:1 too."""
        self.page.evaluate(AXE.read_text())
        tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
        asked: dict[str, Any] = {"runOnly": {"type": "tag", "values": tags}}
        if contrast7:
            asked["rules"] = {"color-contrast-enhanced": {"enabled": True}}
        said = self.page.evaluate(f"axe.run(document, {json.dumps(asked)})")
        return [
            f"{one['id']}: {node['html'][:160]} {node['failureSummary'][:200]}"
            for one in said["violations"]
            for node in one["nodes"]
        ]


@contextmanager
def phones_of(browser: Browser, served: Served) -> Iterator[Callable[..., Phone]]:
    """Make phones as wanted; an error in a page of any of them fails the test at its end."""
    made: list[Phone] = []

    def make(**options: Any) -> Phone:
        made.append(Phone(browser.new_context(viewport=SMALL, **options), served))
        return made[-1]

    yield make
    errors = [error for one in made for error in one.errors]
    for one in made:
        one.context.close()
    assert not errors, errors
