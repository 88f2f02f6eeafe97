"""What a paper is made from: one log as far as one head, a clock, a place, a language."""

from __future__ import annotations

import json
import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime, timedelta
from functools import partial
from importlib.resources import files
from itertools import pairwise
from typing import NamedTuple
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from coldproof.acts.production import ProductionOpened
from coldproof.app.house import House
from coldproof.app.values import value_of
from coldproof.desk.floor.context import Desk, Me
from coldproof.desk.floor.tongue import Tongue, english
from coldproof.desk.reading import Reader, open_note
from coldproof.desk.roster import NOBODY, Roster, key_text
from coldproof.log.note import Check
from coldproof.paper.errors import NoSuchPaper
from coldproof.state.entry import Entry
from coldproof.state.fold import START, fold
from coldproof.state.model import SetState
from coldproof.words.units import MINUTE_US, SECOND_US, clock_text, offset_text

PIECE = 1_000
LANGUAGE = re.compile("[a-z]{2}")
DATE, HOUR, MINUTES = slice(0, 10), slice(11, 16), slice(0, 16)
LEAP_US = 180 * MINUTE_US  # clocks were never put back by more at once


def nothing(digest: str) -> bytes | None:
    """Return no value: none is kept beside these entries."""


def nobody(public: bytes, text: bytes, signature: bytes) -> bool:
    """Believe no signature."""
    return False


def in_utc(at_us: int) -> int:
    """Return the minutes off UTC of a place that is not known: none."""
    return 0


def unseen(at_us: int) -> None:
    """Keep no account of an instant that a paper tells of."""


class PaperSource(NamedTuple):
    """`state` is that after exactly `size` entries, `entries` yields those, `root` is their root.

    `origin` is the production's own web origin, empty if it has none; `value`, `roster` and `check`
    are what letters are checked with.  `say` says a sentence in the
    language `lang`.  Two sources with the same values give the same paper, byte for byte.
    """

    production: str
    title: str
    state: SetState
    size: int
    root: str
    entries: Callable[[], Iterable[Entry]]
    now_us: int
    origin: str = ""
    minutes: Callable[[int], int] = in_utc  # by how many the place is off UTC at an instant
    zone: str = ""  # the name that entry 0 has for the place's time; empty: hours are those of UTC
    say: Callable[[str], str] = english
    lang: str = "en"
    value: Callable[[str], bytes | None] = nothing  # of a digest as acts write it
    roster: Roster = NOBODY
    check: Check = nobody
    seen: Callable[[int], object] = unseen  # called with each instant that is told

    def moment(self, at_us: int) -> tuple[str, str]:
        """Return the date of an instant at the place, as its clocks stood then, and its hour.

        An hour that its clocks showed twice has its offset beside it: `01:30 UTC-07:00`.
        """
        self.seen(at_us)
        off = self.minutes(at_us)
        told = clock_text(at_us, off)
        around = (max(at_us - LEAP_US, 0), at_us + LEAP_US)
        others = {self.minutes(one) for one in around} - {off}
        twice = any(self.minutes(at_us + (off - one) * MINUTE_US) == one for one in others)
        return told[DATE], f"{told[HOUR]} {offset_text(off)}" if twice else told[HOUR]

    def hour(self, at_us: int) -> str:
        """Return an hour of the place as `14:03`."""
        return self.moment(at_us)[1]

    def date(self, at_us: int) -> str:
        """Return a date of the place as `2026-05-12`."""
        return self.moment(at_us)[0]

    def hours_are(self, shown: Iterable[int]) -> str:
        """Say of which time the hours of a paper are that tells of these instants, and of now.

        Where the place changed its clocks between them, each offset and since when is named.
        """
        if not self.zone:
            return self.say("hours in UTC")
        instants = sorted({self.now_us, *shown})
        offset = offset_text(self.minutes(instants[0]))
        for one, other in pairwise(instants):
            if self.minutes(one) != (off := self.minutes(other)):
                words = self.say("{offsets}, then {offset} from {when} UTC on")
                when = clock_text(changed_us(self.minutes, one, other))[MINUTES]
                offset = words.format(offsets=offset, offset=offset_text(off), when=when)
        if self.zone.startswith("Etc/"):  # such a name says the offset again, its sign turned
            return self.say("hours at {offset}").format(offset=offset)
        return self.say("hours of {zone}, {offset}").format(zone=self.zone, offset=offset)

    def in_english(self) -> PaperSource:
        """Return the same in the source's language: digests are of that."""
        return self._replace(say=english, lang="en")

    def at(self, made_s: int) -> PaperSource:
        """Return the same with another clock, in seconds since 1970."""
        return self._replace(now_us=made_s * SECOND_US)

    def desk(self) -> Desk:
        """Return a desk, so that a paper can use the words of a screen."""
        return Desk(
            state=self.state,
            now_us=self.now_us,
            me=Me(),
            draft={},
            say=self.say,
            zone_minutes=self.minutes(self.now_us),
            production=self.production,
            title=self.title,
            reads=self.value,
            local=self.moment,
        )


def source_of(
    house: House,
    now_us: int,
    *,
    lang: str = "en",
    size: int | None = None,
) -> PaperSource:
    """Return the source of a production's papers, at the head of its log or at an earlier size.

    Entries are read from the store and their signatures checked each time they are asked for.
    Hours are those of the zone that entry 0 names, each as its clocks stood at that instant.
    Raises `NoSuchPaper` for a language or a size that there is not.
    """
    ledger = house.ledger
    if size is not None and not 0 < size <= ledger.size:
        raise NoSuchPaper("size of the log", str(size), f"1 to {ledger.size}")
    now = house.follower.catch_up()
    upto = now.size if size is None else size

    def entries() -> Iterator[Entry]:
        reader = Reader(ledger.check, ledger.tree.root)
        for first in range(0, upto, PIECE):
            notes = house.store.read(ledger.production, first, min(first + PIECE, upto))
            for note in notes:
                yield reader.take(open_note(note)).entry

    state = now if now.size == upto else fold(START, entries())
    zone = zone_of(house)
    return PaperSource(
        ledger.production,
        house.settings.title,
        state,
        upto,
        key_text(ledger.tree.root(upto)),
        entries,
        now_us,
        house.settings.origin,
        place_minutes(zone) or in_utc,
        "" if (there := known_zone(zone)) is None else there.key,
        speaker(lang),
        lang,
        lambda digest: (  # what is gone by the log may be back with an older copy
            None if digest in now.erased else value_of(house.store, ledger.production, digest)
        ),
        ledger.roster,
        ledger.check,
    )


def zone_of(house: House) -> str | None:
    """Return the name of the zone in entry 0."""
    first = next(iter(house.store.read(house.ledger.production, 0, 1)))
    body = open_note(first).act.body
    return body.zone if isinstance(body, ProductionOpened) else None


def zone_minutes(zone: str | None, now_us: int) -> int:
    """Return how many minutes a zone is from UTC at an instant; 0 for one that is not known."""
    there = known_zone(zone)
    if there is None:
        return 0
    offset = datetime.fromtimestamp(now_us // SECOND_US, there).utcoffset() or timedelta()
    return (offset.days * 86_400 + offset.seconds) // 60


def place_minutes(zone: str | None) -> Callable[[int], int] | None:
    """Return what tells a zone's minutes off UTC at an instant; none for one that is not known."""
    return None if known_zone(zone) is None else partial(zone_minutes, zone)


def changed_us(minutes: Callable[[int], int], before_us: int, after_us: int) -> int:
    """Return the second at which an offset ends that the first of two instants has, not the last.

    Where it comes back between them and ends again, one such second.
    """
    old, first, last = minutes(before_us), before_us // SECOND_US, after_us // SECOND_US
    seconds = range(first, last)
    found = bisect_left(seconds, 1, key=lambda one: minutes(one * SECOND_US) != old)
    return (first + found) * SECOND_US


def known_zone(zone: str | None) -> ZoneInfo | None:
    """Return the time zone of a name; none where no zone that is known here has that name."""
    try:
        return None if zone is None else ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError, OSError):  # the last: "America" is a folder of zones
        return None


def speaker(lang: str) -> Callable[[str], str]:
    """Return what says a sentence in a language that there is a catalog of."""
    if lang == "en":
        return english
    path = files("coldproof.desk.floor") / "catalogs" / f"{lang}.json"
    if LANGUAGE.fullmatch(lang) is None or not path.is_file():
        raise NoSuchPaper("language", repr(lang), "en, or one that there is a catalog of,")
    return Tongue({lang: json.loads(path.read_text("utf-8"))}).speaker(lang)
