"""What a paper is made from: one log as far as one head, a clock, a place, a language."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime, timedelta
from functools import partial
from importlib.resources import files
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
from coldproof.words.units import SECOND_US, clock_text, offset_text

PIECE = 1_000
LANGUAGE = re.compile("[a-z]{2}")
DATE, HOUR = slice(0, 10), slice(11, 16)


def nothing(digest: str) -> bytes | None:
    """Return no value: none is kept beside these entries."""


def nobody(public: bytes, text: bytes, signature: bytes) -> bool:
    """Believe no signature."""
    return False


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
    zone_minutes: int = 0
    zone: str = ""  # the name that entry 0 has for the place's time; empty: hours are those of UTC
    say: Callable[[str], str] = english
    lang: str = "en"
    value: Callable[[str], bytes | None] = nothing  # of a digest as acts write it
    roster: Roster = NOBODY
    check: Check = nobody

    def hour(self, at_us: int) -> str:
        """Return an hour of the place as `14:03`."""
        return clock_text(at_us, self.zone_minutes)[HOUR]

    def date(self, at_us: int) -> str:
        """Return a date of the place as `2026-05-12`."""
        return clock_text(at_us, self.zone_minutes)[DATE]

    def hours_are(self) -> str:
        """Say of which time the hours of a paper are."""
        if not self.zone:
            return self.say("hours in UTC")
        offset = offset_text(self.zone_minutes)
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
            zone_minutes=self.zone_minutes,
            production=self.production,
            title=self.title,
            reads=self.value,
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
    Hours are those of the zone that entry 0 names, as it stands at `now_us`.  Raises
    `NoSuchPaper` for a language or a size that there is not.
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
        zone_minutes(zone, now_us),
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
