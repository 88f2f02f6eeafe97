"""One day of a set, told as steps: who does what, and what each of them then sees."""

from __future__ import annotations

import secrets
import time
from typing import NamedTuple

from playwright.sync_api import Browser

from coldproof.state.model import SetState
from coldproof.words.units import HOUR_US
from tests.age_box import sealed
from tests.e2e.voice_story.canaries import Canaries
from tests.e2e.voice_story.crew import Founder, Member, today
from tests.e2e.voice_story.hands import Hand
from tests.e2e.voice_story.place import Place

BATCH = 4  # boxes that go onto the log together
BATCH_S, SOON_S = 90.0, 3.0
SMALL_BOX = 16_384
DEPARTMENTS = ("camera", "sound", "electric", "grip", "art", "costume", "makeup", "props", "script")


class Size(NamedTuple):
    """How many people there are, and how many of them do what."""

    crew: int
    producers: int
    signers: int  # of the letter, in all
    hidden: int  # of these, hidden until so many have signed:
    until: int
    against: int  # who sign the counter-statement
    leave: int


WHOLE = Size(crew=31, producers=3, signers=25, hidden=4, until=10, against=6, leave=6)
SHORT = Size(crew=9, producers=3, signers=6, hidden=2, until=4, against=3, leave=2)


class Story:
    """The set with everybody on it."""

    def __init__(self, place: Place, browser: Browser, size: Size) -> None:
        """Open the day, with nobody there but the founder."""
        self.place, self.browser, self.size = place, browser, size
        self.canaries = Canaries()  # what nobody but its readers may ever see
        self.drafted = Canaries()  # what stays closed until it is disclosed
        self.crew: dict[str, Member] = {}
        self.hands: dict[str, Hand] = {}
        self.founder = Founder(place)
        day = today(place.now_us)
        self.founder.say("DayOpened", day=day)
        self.founder.say("UnitOpened", unit="main", day=day)

    # --- people

    @property
    def state(self) -> SetState:
        """What is so now, by the founder's copy of the log."""
        return self.founder.state

    def member(self, person: str, department: str, *hats: str) -> Member:
        """Have somebody join with a phone that is no browser."""
        found = Member(self.place, person)
        self.founder.let_in(found, department, *hats)
        self.crew[person] = found
        return found

    def hand(self, name: str, origin: str | None = None) -> Hand:
        """Open somebody's browser, on which nobody has joined."""
        self.hands[name] = Hand(self.browser, self.place, origin)
        return self.hands[name]

    def joined(self, person: str, department: str, *hats: str) -> Hand:
        """Have somebody join with a browser."""
        hand = self.hand(person)
        hand.page.goto(f"{self.place.origin}/#/join/{self.place.production}")
        hand.until(lambda: hand.up, "Python up")
        hand.page.get_by_label("Your handle").fill(person)
        hand.page.get_by_label("Your handle").blur()
        hand.press(hand.page.locator(f"input[name=department][value={department}]"))
        hand.sees("Ask to join")
        hand.tap("Ask to join")
        hand.until(lambda: bool(hand.keys()), "a key")
        [own] = hand.keys()
        device = own["handle"].partition("@")[2]

        def asked() -> bool:
            return any(one["person"] == person for one in self.founder.line.get("joins").json())

        hand.until(asked, "the request")
        self.founder.enroll(person, device, own["key"], department, *hats)
        hand.sees("Your key is on the record.")
        hand.tap("Close")
        hand.until(lambda: "CHECK NEEDED" in hand.words or "Board" in hand.words, "the board")
        return hand

    @property
    def free(self) -> list[Member]:
        """Those of the crew who have no part but to sign, in order."""
        return [one for name, one in self.crew.items() if name.startswith("crew-")]

    def everybody_comes(self) -> None:
        """Have everybody join; two of the crew, from two departments, say who the steward is."""
        size = self.size
        self.member("ad", "direction", "first-ad")
        self.member("armorer", "weapons", "armorer")
        steward = self.joined("steward", "outside")
        for person in ("ad", "armorer"):
            hat = {"person": "steward", "role": "steward", "first_day": self.founder.day}
            self.crew[person].say("RoleAppointed", **hat)
        steward.reading_key()
        self.joined("producer-2", "production", "producer")
        for n in range(3, size.producers + 1):
            self.member(f"producer-{n}", "production", "producer")
        for n, person in enumerate(("writer", "quiet", "leaver"), 3):
            self.joined(person, DEPARTMENTS[n % len(DEPARTMENTS)])
        for n in range(6, size.crew + 1):
            self.member(f"crew-{n}", DEPARTMENTS[n % len(DEPARTMENTS)])

    # --- sealed things on their way

    def company(self) -> None:
        """Let other phones' boxes keep those that wait company, until all are on the log."""
        phones = list(self.crew.values())
        until = time.monotonic() + BATCH_S
        waits = self.place.boxes_that_wait()
        while waits:
            for _ in range(-waits % BATCH):
                secrets.choice(phones).line.hand_in(sealed(bytes(SMALL_BOX), []))
            soon = time.monotonic() + SOON_S  # a batch that is on its way is not yet all gone
            while (waits := self.place.boxes_that_wait()) and time.monotonic() < soon:
                time.sleep(0.05)
            assert time.monotonic() < until, f"{waits} boxes wait"

    def time_passes(self, hours: int) -> None:
        """Let hours pass; whoever was signed in signs in anew."""
        self.place.pass_time(hours * HOUR_US)
        for member in (self.founder, *self.crew.values()):
            member.sign_in()
        for hand in self.hands.values():
            hand.the_time_is(self.place.ahead_us)
