"""What a person does with a browser on the pages of what is said sealed."""

from __future__ import annotations

from playwright.sync_api import Browser, Request

from tests.e2e.phones import DRAWN, SMALL, Phone
from tests.e2e.voice_story.place import Place

STATION = "document.querySelector('cp-app').station"
BEFORE = f"window.beforeIt = {STATION}.draft"
# The screen of before may still stand when what was asked for is done: so its own must be drawn.
AFTER = f"{STATION}.draft !== window.beforeIt && !{STATION}.showing"

# The clock of the set may be ahead of the machine's; a page reads by how much when it opens.
CLOCK = """
(() => {
  const real = Date.now.bind(Date);
  Date.now = () => real() + Number(globalThis.localStorage?.getItem("ahead-ms") ?? 0);
})()
"""


class Hand(Phone):
    """Somebody's browser, a profile of its own."""

    served: Place

    def __init__(self, browser: Browser, place: Place, origin: str | None = None) -> None:
        """Open one; nobody has joined.  Its page is this machine's, or another's."""
        self.origin = origin or place.origin
        context = browser.new_context(viewport=SMALL)
        context.add_init_script(CLOCK)
        super().__init__(context, place)
        self.sent: list[bytes] = []  # all that the page asked for, and what it said with it
        context.on("request", self._asks)

    def _asks(self, request: Request) -> None:
        self.sent += [request.url.encode(), request.post_data_buffer or b""]

    def open(self, route: str = "board") -> None:
        """Open the app at a route, and wait until Python shows it."""
        self.page.goto(f"{self.origin}/#/{route}")
        self.until(lambda: self.up, "Python up")

    def reading_key(self, route: str = "reports") -> None:
        """Make a reading key under a PIN, and publish it."""
        self.show(route)
        self.tap("Make my reading key here")
        self.pinned("A PIN for reading reports", "The same PIN once more")
        self.tap("I publish this key")

    def read(self, route: str = "reports") -> None:
        """Open what is sealed to this person; again, where it was opened before."""
        self.show(route)
        keys = ("Look again", "Open what is sealed to me")
        found = [self.page.get_by_role("button", name=one, exact=True) for one in keys]
        self.until(lambda: any(one.count() for one in found), "a way to open what is sealed")
        self.page.evaluate(BEFORE)
        self.press(next(one for one in found if one.count()))
        self.pinned("Your PIN for reading reports")
        self.until(lambda: bool(self.page.evaluate(AFTER)), "all boxes tried")
        self.until(lambda: bool(self.page.evaluate(DRAWN, route)), route)

    def does(self, label: str) -> None:
        """Tap what takes a while, and wait until it was done."""
        self.page.evaluate(BEFORE)
        self.tap(label)
        self.until(lambda: bool(self.page.evaluate(AFTER)), label)

    def handed_in(self) -> None:
        """Wait until the window says that a message was handed in, and close that notice."""
        self.sees("Handed in.")
        self.page.evaluate(f"{STATION}.tell('')")

    def has_read_all(self, size: int) -> None:
        """Wait until the phone has the log up to here."""
        self.until(lambda: bool(self.page.evaluate(f"{STATION}.copy.size >= {size}")), "the log")

    def the_time_is(self, ahead_us: int) -> None:
        """Let the phone's clock show the hour of the set."""
        self.page.evaluate(f"localStorage.setItem('ahead-ms', {ahead_us // 1000})")
        self.page.evaluate(f"void {STATION}.show()")
