"""Which number a scene has now, however many drafts ago it was renumbered.

A number that the draft that counts still has counts by itself.  Of any other, the last draft that
had it is looked for, and the scene there is matched with those of the next draft that is here:
that gives the number it has from then on, and so forth.  Only a draft whose text is here can tell.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from coldproof.desk.script.matching import matched
from coldproof.desk.script.model import FORM, Script, ScriptError, of_plain, scene_id
from coldproof.state.planned import MOST_EARLIER
from coldproof.state.records import ScriptNow

Value = Callable[[str], bytes | None]


class How(StrEnum):
    """How a scene stands in the draft that counts."""

    SAME = "same number"
    OTHER = "renumbered"
    GONE = "not in the script"
    UNKNOWN = "not known"  # it has not this number, and a draft that may tell is not here
    UNREAD = "draft not here"  # the one that counts


class Now(NamedTuple):
    """A scene's number now, if it has one; `absent` are drafts that may tell, the last first."""

    how: How
    number: str | None = None
    absent: tuple[str, ...] = ()


class Numbers:
    """The numbers of scenes through the drafts of one production; a draft is read when needed."""

    def __init__(self, documents: Iterable[str | None], value: Value, *, cut: bool = False) -> None:
        """Take the drafts' digests, the oldest first; none: its text is kept elsewhere.

        `value` gives the text of a digest, where it is here.  `cut`: there were earlier drafts.
        A text that was filed again stands where it was filed last.
        """
        listed = list(documents)
        last = {document: place for place, document in enumerate(listed) if document is not None}
        kept = [one for n, one in enumerate(listed) if one is None or last[one] == n]
        self._documents: Sequence[str | None] = [None, *kept] if cut else kept
        self._value = value
        self._ids: dict[int, frozenset[str] | None] = {}
        self._steps: dict[tuple[int, int], Mapping[str, str]] = {}

    def followed(self, name: str) -> Now | None:
        """Return how a scene that was known by this number stands now; none: no draft was filed."""
        if not self._documents:
            return None
        last = len(self._documents) - 1
        here = self._ids_at(last)
        if here is None:
            return Now(How.UNREAD, absent=self._absent(last, last + 1))
        number, since = name, 0
        while number not in here:
            at = self._last_with(number, since, last)
            if at is None:
                return self._lost(0, last)
            after = next(n for n in range(at + 1, last + 1) if self._ids_at(n) is not None)
            found = self._step(at, after).get(number)
            if found is None:
                found = self._step(at, last).get(number)
                return self._lost(at, last) if found is None else Now(How.OTHER, found)
            number, since = found, after
        return Now(How.SAME if number == name else How.OTHER, number)

    def _lost(self, first: int, last: int) -> Now:
        """Return what is said of a scene that no draft here, of these, tells the number of."""
        unread = any(self._ids_at(n) is None for n in range(first, last + 1))
        return Now(How.UNKNOWN if unread else How.GONE, absent=self._absent(first, last))

    def _absent(self, first: int, end: int) -> tuple[str, ...]:
        """Return the digests of these drafts whose text is not here, the last first."""
        some = (self._documents[place] for place in reversed(range(first, end)))
        return tuple(one for one in some if one is not None and self._value(one) is None)

    def _last_with(self, number: str, since: int, last: int) -> int | None:
        """Return the last draft before the one that counts that has a scene of this number."""
        for place in range(last - 1, since - 1, -1):
            if number in (self._ids_at(place) or ()):
                return place
        return None

    def _ids_at(self, place: int) -> frozenset[str] | None:
        """Return the numbers in a draft; none where its text is not here, or is no script."""
        if place not in self._ids:
            document = self._documents[place]
            value = None if document is None else self._value(document)
            self._ids[place] = None if value is None else numbers_in(value)
        return self._ids[place]

    def _script(self, place: int) -> Script | None:
        document = self._documents[place]
        value = None if document is None else self._value(document)
        return None if value is None else script_in(value)

    def _step(self, old: int, new: int) -> Mapping[str, str]:
        """Return the numbers that a draft's scenes have in a later one, by those they had."""
        if (old, new) not in self._steps:
            was, now = self._script(old), self._script(new)
            for place, one in ((old, was), (new, now)):
                self._ids[place] = self._ids[place] if one is not None else None
            found = {} if was is None or now is None else renumbered(was, now)
            self._steps[old, new] = found
        return self._steps[old, new]


def renumbered(old: Script, new: Script) -> dict[str, str]:
    """Return the ids that scenes of one draft have in another, by their numbers in the first.

    A scene that either says is omitted is none: what it was may stand elsewhere.
    """
    was = [one for one in old.scenes if not one.omitted]
    now = [one for one in new.scenes if not one.omitted]
    found: dict[str, str] = {}
    pairs = matched(old._replace(scenes=tuple(was)), new._replace(scenes=tuple(now)))
    for pair in pairs:
        if pair.old is not None and pair.new is not None:
            number, name = was[pair.old].number, scene_id(now[pair.new].number)
            if number is not None and name is not None:
                found.setdefault(number, name)
    return found


def numbers_in(value: bytes) -> frozenset[str] | None:
    """Return the numbers of the scenes in a draft's bytes, but for those it says are omitted.

    It reads no line: that takes several times as long.  None: it is no script of ours.
    """
    try:
        told = json.loads(value)
        if told["form"] != FORM:
            return None
        scenes = [(number, omitted) for number, _, _, omitted, _, _ in told["scenes"]]
    except (ValueError, TypeError, KeyError, RecursionError):
        return None
    found = (number for number, omitted in scenes if omitted is False)
    return frozenset(number for number in found if isinstance(number, str) and number)


def script_in(value: bytes) -> Script | None:
    """Return the draft in a value's bytes; none in what is no script of ours."""
    try:
        return of_plain(json.loads(value))
    except (ScriptError, ValueError, TypeError, AttributeError, RecursionError):
        return None


def documents_of(script: ScriptNow) -> tuple[str | None, ...]:
    """Return the digests of the drafts that the state has at hand, the oldest first."""
    return (*(document for _, document, _ in script.earlier), script.document)


def is_cut(script: ScriptNow) -> bool:
    """Say whether there may be drafts before those that the state has at hand."""
    return len(script.earlier) >= MOST_EARLIER


@lru_cache(maxsize=2)  # a screen asks at every tap
def numbers_of(drafts: tuple[tuple[str | None, bytes | None], ...], *, cut: bool) -> Numbers:
    """Return the numbers through drafts, given each with its text where that is here."""
    texts = {document: value for document, value in drafts if document is not None}
    return Numbers((document for document, _ in drafts), texts.get, cut=cut)
