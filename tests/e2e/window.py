"""A phone in a browser beside its shadow: searched in Python, pressed in the browser."""

from __future__ import annotations

import base64
from pathlib import Path
from typing import TYPE_CHECKING, Any

from playwright.sync_api import ViewportSize

from coldproof.acts.codec import digest
from coldproof.log.note import read_note
from tests.e2e.phones import SMALL
from tests.e2e.phones import Phone as Page
from tests.e2e.taps import Hands, same
from tests.floor_days.search import Press
from tests.floor_days.wanted import Plain
from tests.unit.desk.floor import driver

if TYPE_CHECKING:
    from tests.e2e.lived import Set

STATION = "document.querySelector('cp-app').station"
LENT = ("joins", "address", "reached")  # what the window puts into a draft by itself
WIDE: ViewportSize = {"width": 1280, "height": 720}  # what the camera sees of another phone
FRAMES = 20
TRIES = 3  # of one answer, as an answer may change what is asked before it

# Whatever is kept to be sent is looked at on its way, by its id and as bytes.
LISTEN = """
() => {
  const { outbox } = document.querySelector("cp-app").station;
  const add = outbox.add.bind(outbox);
  window.signed = [];
  outbox.add = (notes) => {
    for (const { id, note } of notes) {
      window.signed.push([id, btoa(String.fromCharCode(...note))]);
    }
    return add(notes);
  };
}
"""


def told(value: Any) -> Any:
    """Return an answer as it is compared: what was ticked, in any order."""
    return sorted(value) if isinstance(value, list) else value


class Window(driver.Phone):
    """A phone in a browser, and its shadow, which is searched."""

    floor: Set

    def __init__(self, floor: Set, person: str, page: Page) -> None:
        """Take a page whose device is enrolled for a person."""
        [own] = page.keys()
        self.page, self.hands = page, Hands(page)
        self.rests = False
        super().__init__(floor, person, own["handle"].partition("@")[2], known=False)
        self.keys = [person]
        self.page.page.evaluate(LISTEN)

    # --- the log

    def sync(self) -> None:
        """Read the log in both; the browser by itself, as it is told of new heads."""
        super().sync()
        if self.online and not self.rests:
            size = self.door.copy.size
            self.page.until(
                lambda: bool(self.page.page.evaluate(f"{STATION}.copy.size >= {size}")),
                f"{self.person} reads the log to {size}",
            )

    def send(self) -> None:
        """Go online; wait until all that was signed is on the log, and read here."""
        self.online = True
        self.page.context.set_offline(False)
        self.wake()
        self.waiting = []
        self.page.until(
            lambda: bool(self.page.page.evaluate(f"{STATION}.outbox.notes.length === 0")),
            f"all of {self.person} is on the log",
        )
        self.sync()

    # --- keys

    def guest(self, person: str) -> None:
        """Open a person's guest key, made when it was not yet."""
        if not self.page.page.evaluate(f"{STATION}.ring.guest('{person}') !== undefined"):
            self.floor.make_guest(self, person)
        if person not in self.opened:
            self.page.page.evaluate(
                "(person) => void document.querySelector('cp-app')"
                ".tap({do: 'call', name: 'unlock', values: {person}})",
                person,
            )
            self.hands.pin()
            self.page.until(lambda: person in self.opened, f"the key of {person}")
        self.keys = self.opened

    def rest(self) -> None:
        """Let the device's own key rest: who has it in hand now is the guest alone."""
        self.hands.open("more")
        self.page.tap("Sign out")
        self.page.until(lambda: self.person not in self.opened, "signed out")
        self.rests = True

    def wake(self) -> None:
        """Take the device's own key up again."""
        if self.rests:
            self.hands.open("more")
            self.page.tap("Sign in")
            signed_in = f"{STATION}.session === 'open' && {STATION}.ring.signedIn"
            self.page.until(lambda: bool(self.page.page.evaluate(signed_in)), "signed in")
            self.rests = False

    @property
    def opened(self) -> list[str]:
        """Whose keys are open."""
        found: list[str] = self.page.page.evaluate(f"{STATION}.ring.open")
        return found

    def lock(self, person: str) -> None:
        """Close a guest's key; the device's own stays."""
        if person != self.person:
            self.page.page.evaluate(f"{STATION}.ring.lock('{person}')")
            super().lock(person)

    # --- taps

    def at(self, now_us: int) -> None:
        """Let the device's clock show an hour."""
        self.page.page.evaluate(f"localStorage.setItem('hour', {now_us // 1000})")
        self.page.page.evaluate(f"void {STATION}.show()")

    def go(self, steps: tuple[Press, ...]) -> None:
        """Press one key after the other, each on its page, with its answers."""
        for place, step in enumerate(steps):
            wanted = {n: v for n, v in step.draft.items() if n not in LENT}
            if place == 0:
                self._begin(step.route, wanted)
            self._fill(wanted)
            self._press(step)
        self.route, self.draft = self.hands.route, self.hands.draft

    def _begin(self, route: str, wanted: Plain) -> None:
        """Be on a page, with no answer that is not wanted."""
        if self.hands.route == route:
            if all(wanted.get(name) == value for name, value in self.hands.draft.items()):
                self.hands.settle()
                return
            self.hands.open("more")
        self.hands.open(route)

    def _fill(self, wanted: Plain) -> None:
        """Answer the questions of a form; an answer may bring a further question."""
        tried: list[str] = []
        while True:
            now = self.hands.draft
            asked = [p["name"] for p in self.hands.parts if p["part"] in ("choice", "field")]
            left = [n for n in asked if n in wanted and told(wanted[n]) != told(now.get(n))]
            if not left:
                return
            assert tried.count(left[0]) < TRIES, (left[0], wanted, now)
            tried.append(left[0])
            self.hands.put(left[0], wanted[left[0]])

    def _press(self, step: Press) -> None:
        """Press the key that does this; what the window lends a screen may come a little later."""
        found: list[int] = []

        def there() -> bool:
            targets = self.hands.targets()
            found[:] = [n for n, (_, do) in enumerate(targets) if same(do, step.do)]
            found[1:] = [n for n, (label, _) in enumerate(targets) if label == step.label]
            return bool(found)

        self.page.until(there, f"{self.person} finds {step}")
        self.hands.press(found[0])

    def do(self, do: Plain) -> None:
        """Press the key that does this, on the page that is open; keep what was signed."""
        self.go((Press(self.hands.route, self.hands.draft, do, "?"),))
        self.collect()

    def film(self, other: Window, film: Path) -> float:
        """Film the code that another phone shows, as the camera does; return how long it took.

        `film` is the file that the browser takes for its camera.
        """
        code = other.page.page.locator("cp-code svg").first
        code.wait_for()
        other.page.page.set_viewport_size(WIDE)
        code.scroll_into_view_if_needed()
        film.write_bytes(other.page.page.screenshot(type="jpeg", quality=90) * FRAMES)
        other.page.page.set_viewport_size(SMALL)
        place = self.hands.seek("scan")
        assert place is not None, self.hands.targets()
        self.hands.press_call(place)
        heard = "window.signed.length > 0 && document.querySelector('cp-ask-code dialog') === null"
        took = self.page.until(lambda: bool(self.page.page.evaluate(heard)), "the code was filmed")
        self.hands.settle()
        self.route, self.draft = self.hands.route, self.hands.draft
        self.collect()
        return took

    def collect(self) -> None:
        """Let the shadow have what the browser has signed since it was last asked."""
        made = self.page.page.evaluate("() => window.signed.splice(0)")
        notes = [base64.b64decode(note) for _, note in made]
        assert [digest(read_note(one).text) for one in notes] == [name for name, _ in made]
        self.door.keep(notes)
        self.waiting += notes
