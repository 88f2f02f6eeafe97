"""What a screen is made from: the state, the clock, who holds the device, and the draft."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

from coldproof.desk.floor.past import Past
from coldproof.desk.floor.voicing import Voice
from coldproof.desk.roster import NOBODY as NO_KEYS
from coldproof.desk.roster import Roster
from coldproof.state.model import SetState
from coldproof.words.units import MINUTE_US, clock_text, offset_text

Draft = dict[str, Any]
HOUR = slice(11, 16)
DATE = 10
AHEAD_US = MINUTE_US  # by so much another machine's clock may be ahead of this one's
NOBODY: Mapping[str, int] = MappingProxyType({})


class Me(NamedTuple):
    """Who this device speaks for; `keys` are the people whose keys are open on it now."""

    person: str = ""  # "": signed out
    device: str = ""
    keys: tuple[str, ...] = ()

    def can_sign(self, person: str) -> bool:
        """Say whether an act by this person can be signed here, now."""
        return person in self.keys


class Net(NamedTuple):
    """What the window knows of the server and of what it still has to send."""

    online: bool = False
    heard_us: int | None = None  # when the server was last heard
    unsent: int = 0  # acts not yet on the log
    witnessed: int | None = None  # entries that enough log witnesses have cosigned
    backup_us: int | None = None


def all_sent(_: str) -> bool:
    """Say of every act that it is on the log."""
    return False


class Desk(NamedTuple):
    """Everything that a screen may look at."""

    state: SetState
    now_us: int
    me: Me
    draft: Draft
    say: Callable[[str], str]  # a sentence in the person's language
    net: Net = Net()
    zone_minutes: int = 0  # of the place, from UTC
    production: str = ""
    title: str = ""
    practice: bool = False
    seen: Mapping[str, int] = NOBODY  # person: entries that their device had at its last act
    roster: Roster = NO_KEYS  # whose keys are known
    voice: Voice | None = None  # what is said or read sealed, while it is
    past: Past | None = None  # entries lent to look back at
    unsent: Callable[[str], bool] = all_sent  # whether an act, by its id, is not on the log yet
    reads: Callable[[str], bytes | None] | None = None  # values at hand where a paper is made
    local: Callable[[int], tuple[str, str]] | None = None  # its hours, each as clocks stood then

    def value(self, digest: str | None) -> bytes | None:
        """Return what is kept beside the log under a digest, where it is here to be read."""
        if digest is None:
            return None
        if self.reads is not None:
            return self.reads(digest)
        return None if self.voice is None else self.voice.letters.values.get(digest)

    def date(self) -> str:
        """Return the calendar's day at the place now, `YYYY-MM-DD`."""
        return self.moment(self.now_us)[0]

    @property
    def holds_record(self) -> bool:
        """Say whether this device has read the record; where pages are made, it is at hand."""
        return self.past is None or self.past.copy.size > 0

    def none(self, words: str) -> str:
        """Return what is said where the record has none: `words`, unless it is not here."""
        unknown = self.say("Not known here: this device does not hold the record.")
        return words if self.holds_record else unknown

    def backup_age_us(self) -> int | None:
        """Return how old the last backup is; none where its hour is unknown or still to come."""
        made_us = self.net.backup_us
        if made_us is None or made_us > self.now_us + AHEAD_US:
            return None
        return max(self.now_us - made_us, 0)

    def misdated(self) -> str:
        """Say that the last backup has an hour that is still to come."""
        return self.say("Age of the last backup unknown: the clock was wrong when it was made.")

    def hours_are(self) -> str:
        """Say of which time the hours of a screen are."""
        words = self.say("Hours are those of the place, {offset} now.")
        return words.format(offset=offset_text(self.zone_minutes))

    def moment(self, at_us: int) -> tuple[str, str]:
        """Return the day of an instant at the place, `YYYY-MM-DD`, and its hour, `14:03`."""
        if self.local is not None:
            return self.local(at_us)
        told = clock_text(at_us, self.zone_minutes)
        return told[:DATE], told[HOUR]

    def hour(self, at_us: int) -> str:
        """Return an hour of the place as `14:03`."""
        return self.moment(at_us)[1]

    def when(self, at_us: int) -> str:
        """Return an instant as `14:03` where it is of today, else as `2026-11-25 14:03`."""
        day, hour = self.moment(at_us)
        return hour if day == self.date() else f"{day} {hour}"
