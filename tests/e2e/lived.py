"""A told day lived in browsers: a server of its own whose clock shows the day's hours, and phones.

Each act is searched for in Python, as in tests/floor_days, on a screen that a shadow of the phone
shows; then the same keys are really pressed in the phone's browser, which signs and sends.  What
the shadow knows it reads from the server's log, as the browser does, so both show the same.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path
from types import MappingProxyType
from typing import Any

from playwright.sync_api import Browser

from coldproof.app import wiring
from coldproof.app.founding import Founding
from coldproof.app.recording import SetClock
from coldproof.app.story import Story
from coldproof.web.running import Asked, open_server
from coldproof.words.floor import Known
from tests.e2e.phones import SMALL
from tests.e2e.phones import Phone as Page
from tests.e2e.served import free_port
from tests.e2e.taps import Hands
from tests.e2e.window import STATION, Window
from tests.floor_days.day import LAST, NOTHING, Day
from tests.floor_days.search import Found, Press
from tests.floor_days.wanted import Plain, Want
from tests.unit.desk.floor import driver

WAIT_S = 20.0

# The device's clock shows the day's hour; what is not asked for by hand goes on in real time.
CLOCK = """
(() => {
  const real = Date.now.bind(Date);
  Date.now = () => Number(globalThis.localStorage?.getItem("hour") ?? 0) || real();
})()
"""


class Set(driver.Floor):
    """A production that is really served, its clock in our hand, and browsers on it."""

    def __init__(self, folder: Path, story: Story, browser: Browser, stack: ExitStack) -> None:
        """Open the production as the day tells it, and serve it."""
        self.clock, self.browser = SetClock(), browser
        opening = story.acts[0]
        said: Any = opening.body
        self.clock.now_us = opening.at_us
        self.origin = f"http://localhost:{(port := free_port())}"
        founding = Founding(said.founder, said.founder, said.medium, said.packs, said.zone)
        wiring.found(folder, founding, "Dry Creek", clock=self.clock, origin=self.origin)
        opened = stack.enter_context(open_server(Asked(folder, port=port, clock=self.clock)))
        thread = threading.Thread(target=opened.run)
        thread.start()
        stack.callback(thread.join)
        stack.callback(opened.stop)
        [live] = opened.shop.hall.lives.values()
        self.live, self.production = live, live.production
        self.store: Any = live.house.store
        self.writer = live.writer
        self.log = wiring.load_signer(live.house.keys / wiring.LOG)
        self.signers = {"producer@producer": wiring.signer_of(live.house, "producer", "producer")}
        self.zone_minutes = story.offset_minutes
        self.phones: list[driver.Phone] = []
        self.windows: dict[tuple[str, str], Window] = {}
        self.asking: dict[str, Page] = {}  # who asked to join and is not in yet
        self.crowd: Page | None = None  # where those ask who never do anything of their own
        until = time.monotonic() + WAIT_S
        while not opened.started and time.monotonic() < until:
            time.sleep(0.02)
        self._teller = driver.Phone(self, "producer", "producer", known=False)

    @property
    def served(self) -> Any:
        """What a page wants to know of its server."""
        return self

    def post(self, notes: list[bytes]) -> None:
        """Record notes outright, as the laptop's own commands do."""
        self.live.record(notes)

    # --- phones

    def page(self) -> Page:
        """Return a new phone on which nobody has joined."""
        context = self.browser.new_context(viewport=SMALL, permissions=["camera"])
        context.add_init_script(CLOCK)
        return Page(context, self.served)

    def ask(self, page: Page, person: str, department: str) -> None:
        """Ask to join on a phone."""
        hands = Hands(page)
        if page.page.url.startswith(self.origin):  # somebody else asked on it before
            hands.open("more")
        else:
            page.page.goto(f"{self.origin}/#/join/{self.production}")
            page.until(lambda: page.up, "Python up")
        page.page.evaluate(f"localStorage.setItem('hour', {self.now_us // 1000})")
        hands.open("join/me")
        hands.put("person", person)
        hands.put("department", department)
        hands.tap("join", person=person)

    def phone(self, person: str, device: str | None = None) -> Window:
        """Return a person's phone; one that is new joins, and the founder lets it in."""
        name = (person, device or person)
        if name not in self.windows:
            page = self.asking.pop(person, None)
            if page is None:
                page = self.page()
                self.ask(
                    page,
                    person,
                    self.state.people[person].department.value
                    if person in self.state.people
                    else "production",
                )
                self.let_in(page, person)
            page.until(lambda: bool(page.page.evaluate(f"{STATION}.session === 'open'")), "in")
            Hands(page).close_notice()
            self.windows[name] = Window(self, person, page)
        self.phones.append(self.windows[name])
        return self.windows[name]

    def let_in(self, page: Page, person: str) -> None:
        """Enroll a device that asks: the founder's phone does, and the laptop for that one."""
        [own] = page.keys()
        device = own["handle"].partition("@")[2]
        if person == "producer":
            key = {"person": person, "enrolled": device, "key": own["key"]}
            self.say(by="producer", kind="DeviceEnrolled", **key)
            return
        founder = self.founder()
        asked = self.waiting_at(founder, person)
        founder.hands.tap(f"join/{asked['n']}")
        founder.hands.tap("DeviceEnrolled", person=person)
        founder.collect()
        founder.send()

    def founder(self) -> Window:
        """Return the founder's phone, taken in hand now."""
        found = self.windows.get(("producer", "producer")) or self.phone("producer")
        found.at(self.now_us)
        return found

    def waiting_at(self, window: Window, person: str) -> Plain:
        """Open the page of those who wait on a phone, and return the request of one."""
        window.hands.open("more")
        window.hands.open("join")
        found: list[Plain] = []

        def there() -> bool:
            lent = window.page.page.evaluate(f"{STATION}.lentDraft.joins ?? []")
            found[:] = [one for one in lent if one["person"] == person]
            return bool(found)

        window.page.until(there, f"{person} waits at the phone of {window.person}")
        return found[0]

    def make_guest(self, window: Window, person: str) -> None:
        """Make a guest's key on a phone, by two words: its owner's and the founder's."""
        hands = window.hands
        hands.open(f"person/{person}/guest")
        place = hands.seek("guest", person=person)
        assert place is not None, hands.targets()
        window.page.page.locator("main div.press > button.press").nth(0).wait_for()
        hands.press_call(place)
        hands.pin()
        hands.pin()
        hands.tap("DeviceEnrolled", person=person)
        window.collect()
        window.send()
        founder = self.founder()
        if founder is not window:
            founder.sync()
            founder.hands.open("more")
            founder.hands.open("people")
            founder.hands.tap("DeviceEnrolled", person=person, enrolled=window.device)
            founder.collect()
            founder.send()
        window.sync()


class BrowserDay(Day):
    """A day under way in browsers."""

    floor: Set

    def __init__(
        self,
        folder: Path,
        name: str,
        browser: Browser,
        stack: ExitStack,
        *,
        without: frozenset[int] = NOTHING,
        last: int = LAST,
        then: Mapping[str, Callable[[BrowserDay], None]] = MappingProxyType({}),
    ) -> None:
        """Open the production and serve it; `stack` ends it.

        `then` says what is done besides, after the act of a label.
        """
        self._browser, self._stack, self.then, self.folder = browser, stack, then, folder
        super().__init__(folder, name, without=without, last=last)
        self.acting = {(step.told.device, step.told.by) for step in self.told}

    def open_floor(self, folder: Path) -> Set:
        """Return the set, served."""
        return Set(folder, self.story, self._browser, self._stack)

    def phone(self, want: Want) -> driver.Phone:
        """Return the phone; it shows the hour of what is to be said."""
        self.floor.clock.now_us = max(self.latest_us, want.told.at_us)
        found = super().phone(want)
        assert isinstance(found, Window)
        if want.told.known is not Known.GUEST_KEY:
            for other in found.opened:
                found.lock(other)
            found.keys = [want.told.vouched_by or want.by]
        found.at(want.told.at_us)
        return found

    def search(self, phone: driver.Phone, want: Want) -> Found | None:
        """Return the tap that says it; a guest may need the device's own key to rest for it."""
        found = super().search(phone, want)
        if found is None and want.told.known is Known.GUEST_KEY:
            assert isinstance(phone, Window)
            phone.rest()
            phone.guest(want.by)
            phone.at(want.told.at_us)
            found = super().search(phone, want)
            if found is None:
                phone.wake()
        return found

    def joins(self, want: Want) -> tuple[Plain, ...]:
        """Have the newcomer's phone ask; return the request, as who enrolls them sees it."""
        if want.kind != "PersonEnrolled":
            return ()
        person = want.body["person"]
        if person not in self.floor.asking:
            own = any(by == person and device == person for device, by in self.acting)
            if own:
                page = self.floor.page()
            else:
                page = self.floor.crowd = self.floor.crowd or self.floor.page()
            self.floor.asking[person] = page
            self.floor.ask(page, person, want.body["department"])
        phone = self.phones[want.told.device]
        assert isinstance(phone, Window)
        return (self.floor.waiting_at(phone, person),)

    def press(self, phone: driver.Phone, found: Found) -> None:
        """Press it all in the browser."""
        assert isinstance(phone, Window)
        last = Press(found.route, found.draft, found.do, found.label)
        phone.go((*found.way, last))
        phone.collect()

    def lose_signal(self, want: Want) -> None:
        """Cut the network of a phone that loses its signal."""
        super().lose_signal(want)
        for phone in self.phones.values():
            assert isinstance(phone, Window)
            phone.page.context.set_offline(not phone.online)
        besides = self.then.get(want.told.label or "")
        if besides is not None and want not in self.waiting:
            besides(self)

    def window(self, person: str) -> Window:
        """Return a person's own phone."""
        if person not in self.phones:
            self.phones[person] = self.floor.phone(person)
            self.floor.phones.remove(self.phones[person])
        found = self.phones[person]
        assert isinstance(found, Window)
        return found


def at(day: BrowserDay, person: str, route: str) -> Window:
    """Take a person's phone in hand, at the hour that it is, and open a page on it."""
    phone = day.window(person)
    if phone.online:
        phone.sync()
    phone.at(day.floor.now_us)
    phone.hands.open("more")
    phone.hands.open(route)
    return phone


@contextmanager
def lived(
    folder: Path,
    name: str,
    browser: Browser,
    *,
    last: int = LAST,
    then: Mapping[str, Callable[[BrowserDay], None]] = MappingProxyType({}),
    kind: type[BrowserDay] = BrowserDay,
) -> Iterator[BrowserDay]:
    """Yield a day that was lived in browsers, its server still up."""
    with ExitStack() as stack:
        day = kind(folder, name, browser, stack, last=last, then=then)
        day.live()
        yield day
        errors = [e for one in day.floor.windows.values() for e in one.page.errors]
        assert not errors, errors
