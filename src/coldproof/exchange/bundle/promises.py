"""What who reported can prove: a promise that was kept or broken, and what was reported, by when.

A strip is the clerk's signed promise that a sealed box is in the log by an hour.  An opening is the
signed note that was in a box, whose commitment the log has.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Any, NamedTuple

from coldproof.desk.roster import Roster, key_name
from coldproof.desk.voice.boxes import read_strip
from coldproof.desk.voice.errors import MessageError
from coldproof.desk.voice.kinds import OPENABLE, Reported
from coldproof.desk.voice.letters import commitment_of
from coldproof.desk.voice.messages import open_note
from coldproof.log.note import Check
from coldproof.state.records import Box
from coldproof.words.ids import CLERK


class Boxes(NamedTuple):
    """The sealed boxes of a log by digest, the last reading of its clock, whose keys are whose.

    `whole`: every entry is here; of an extract it cannot be said what is not in the log.
    """

    boxes: Mapping[str, Box]
    clock_us: int
    roster: Roster
    whole: bool


class Asked(NamedTuple):
    """What is held against a log beside it: the note of a strip, and that of an opening."""

    strip: bytes | None = None
    opening: bytes | None = None


NOTHING = Asked()


class Kept(StrEnum):
    """What became of a promise."""

    KEPT = "kept"
    LATE = "late"  # in the log, after the hour: broken
    BROKEN = "broken"  # the log went past the hour without it
    NOT_DUE = "not yet due"
    UNKNOWN = "not to be seen here"  # an extract: without it, or without the hour


class StripFacts(NamedTuple):
    """A promise, and what the log says of it."""

    kept: Kept
    box: str
    commitment: str
    by_us: int
    position: int | None
    at_us: int | None
    clock_us: int

    @property
    def broken(self) -> bool:
        """Whether strip and log together show a promise that was not kept."""
        return self.kept in (Kept.LATE, Kept.BROKEN)

    def plain(self) -> dict[str, Any]:
        """Return it as plain values for JSON."""
        return self._asdict()


class OpeningFacts(NamedTuple):
    """What was said sealed, who signed it, and from which entry on the log has its commitment."""

    kind: str
    signer: str
    commitment: str
    position: int
    at_us: int
    words: str
    day: str | None
    about: tuple[str, ...]
    whole: bool = True  # of an extract the hour is the earliest one: readings may be left out

    def plain(self) -> dict[str, Any]:
        """Return it as plain values for JSON."""
        return self._asdict()


def strip_facts(note: bytes, log: Boxes, check: Check) -> StripFacts:
    """Return what became of a promise; raises `BoxError` for none of this production's clerk.

    The box is looked for with its commitment: one that commits to something else is another.
    """
    strip = read_strip(note, log.roster, key_name(log.roster.production, CLERK, CLERK), check)
    box = log.boxes.get(strip.box)
    place = None if box is None or box.commitment != strip.commitment else box
    if place is not None and place.at_us > strip.by_us:
        kept = Kept.LATE
    elif not log.whole:
        kept = Kept.UNKNOWN  # whoever made an extract chose which readings of the clock it has
    elif place is not None:
        kept = Kept.KEPT
    else:
        kept = Kept.BROKEN if log.clock_us > strip.by_us else Kept.NOT_DUE
    return StripFacts(
        kept,
        strip.box,
        strip.commitment,
        strip.by_us,
        None if place is None else place.position,
        None if place is None else place.at_us,
        log.clock_us,
    )


def opening_facts(note: bytes, log: Boxes, check: Check) -> OpeningFacts:
    """Return what an opening proves.

    Raises `MessageError` for what is no signed note of this production, for a kind that has no
    salt, where no box of the log commits to it, and for a key that was revoked before that box.
    """
    said, text = open_note(note, log.roster, check)
    message = said.message
    if not isinstance(message, OPENABLE):
        found, want = f"a {type(message).__name__}", "a kind that has a salt"
        raise MessageError("opening", found, want)
    name = commitment_of(message.salt, text)
    places = [box for box in log.boxes.values() if box.commitment == name]
    if not places:
        found = f"the commitment {name}, which no entry here has"
        raise MessageError("opening", found, "one that a box in the log has")
    first = min(places, key=lambda box: box.position)
    key = log.roster.keys.get(said.signer)
    if key is not None and key.revoked is not None and key.revoked <= first.position:
        found = f"the key {said.signer}, revoked at entry {key.revoked}"
        want = f"one that counted at entry {first.position}, where its commitment is"
        raise MessageError("opening", found, want)
    return OpeningFacts(
        type(message).__name__,
        said.signer,
        name,
        first.position,
        first.at_us,
        getattr(message, "words", ""),
        message.day if isinstance(message, Reported) else None,
        tuple(one.value for one in message.about) if isinstance(message, Reported) else (),
        log.whole,
    )
