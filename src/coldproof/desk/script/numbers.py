"""Which number a scene has now, however many drafts ago it was named by another.

A number names a scene in the draft that counted when it was said, and any later draft may give it
to another scene.  So what was said of a number is followed from that draft: the scene there is
matched by its words with those of the newest.  Where that leaves a doubt, a draft half way between
is asked, and so forth.  Only a draft whose text is here can tell.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from enum import StrEnum
from functools import lru_cache
from typing import Any, NamedTuple

from coldproof.desk.script.matching import Known, one_scene, paired
from coldproof.desk.script.model import FORM, HIDDEN, Kind, scene_id
from coldproof.state.planned import MOST_EARLIER
from coldproof.state.records import ScriptNow

Value = Callable[[str], bytes | None]
KINDS = frozenset(one.value for one in Kind)


class How(StrEnum):
    """How a scene stands in the draft that counts."""

    SAME = "same number"
    ASSUMED = "same number, not compared"  # the draft of then is not here, and none says otherwise
    OTHER = "renumbered"
    GONE = "not in the script"
    UNKNOWN = "not known"  # it has not this number, and a draft that may tell is not here
    UNREAD = "draft not here"  # the one that counts


KEPT = (How.SAME, How.ASSUMED)
OPEN = (How.ASSUMED, How.UNKNOWN, How.UNREAD)
"""What the texts at hand do not tell."""


class Now(NamedTuple):
    """A scene's number now, if it has one; `absent` are drafts that may tell, the last first."""

    how: How
    number: str | None = None
    absent: tuple[str, ...] = ()


class Step(NamedTuple):
    """The number of a scene in a later draft; `sure`: most of its words are there."""

    number: str
    sure: bool


class Numbers:
    """The numbers of scenes through the drafts of one production; a draft is read when needed."""

    def __init__(self, documents: Iterable[str | None], value: Value, *, cut: bool = False) -> None:
        """Take the drafts' digests, the oldest first; none: its text is kept elsewhere.

        `value` gives the text of a digest, where it is here.  `cut`: there were earlier drafts.
        A text that was filed again stands where it was filed last.
        """
        listed = list(documents)
        last = {document: place for place, document in enumerate(listed) if document is not None}
        kept = [n for n, one in enumerate(listed) if one is None or last[one] == n]
        self._documents: Sequence[str | None] = [*([None] * cut), *(listed[n] for n in kept)]
        at = {n: place for place, n in enumerate(kept, cut)}
        self._places = [at[n if one is None else last[one]] for n, one in enumerate(listed)]
        self._value = value
        self._ids: dict[int, frozenset[str] | None] = {}
        self._steps: dict[tuple[int, int], Mapping[str, Step]] = {}
        self._newest: tuple[Known, ...] | None = None
        self._found: dict[tuple[str, int, bool], Now] = {}

    def followed(self, name: str, drafts: int, *, changed: bool = True) -> Now | None:
        """Return how the scene stands now that was known by a number once so many drafts were here.

        `changed`: a draft filed since says that it changed the scene of that number.  Where none
        did, and the draft that counted then is not here, it is assumed that the number is as it
        was.  None: no draft was filed.
        """
        if not self._documents:
            return None
        known = self._places[: max(drafts, 0)]
        asked = (name, known[-1] if known else 0, changed)
        if asked not in self._found:
            self._found[asked] = self._follow(*asked)
        return self._found[asked]

    def _follow(self, name: str, began: int, changed: bool) -> Now:
        last = len(self._documents) - 1
        here = self._ids_at(last)
        if here is None:
            return Now(How.UNREAD, absent=self._absent(last, last + 1))
        first = self._first_with(name, began, last)
        if first is None:
            return self._lost(0, last)
        if self._ids_at(first) is None:
            as_it_was = name in here and not changed
            lost = self._lost(min(began, first), last)
            return Now(How.ASSUMED, name, lost.absent) if as_it_was else lost
        number = self._through(first, name, last)
        if number is None:
            return self._lost(first, last)
        return Now(How.SAME if number == name else How.OTHER, number)

    def _lost(self, first: int, last: int) -> Now:
        """Return what is said of a scene that no draft here, of these, tells the number of."""
        unread = any(self._ids_at(n) is None for n in range(first, last + 1))
        return Now(How.UNKNOWN if unread else How.GONE, absent=self._absent(first, last))

    def _absent(self, first: int, end: int) -> tuple[str, ...]:
        """Return the digests of these drafts whose text is not here, the last first."""
        some = (self._documents[place] for place in reversed(range(first, end)))
        return tuple(one for one in some if one is not None and self._value(one) is None)

    def _first_with(self, name: str, began: int, last: int) -> int | None:
        """Return the first draft from one on that has a number, or may have it; else the last."""
        for place in range(began, last + 1):
            ids = self._ids_at(place)
            if ids is None or name in ids:
                return place
        earlier = reversed(range(began))
        return next((place for place in earlier if name in (self._ids_at(place) or ())), None)

    def _through(self, old: int, number: str, new: int) -> str | None:
        """Return the number in a later draft, by drafts between where the words leave a doubt."""
        if old == new:
            return number
        found = self._step(old, new).get(number)
        if found is not None and found.sure:
            return found.number
        middle = self._between(old, new)
        if middle is not None:
            via = self._through(old, number, middle)
            return None if via is None else self._through(middle, via, new)
        unread = new - old > 1 and any(self._ids_at(n) is None for n in range(old + 1, new))
        return None if found is None or unread else found.number

    def _between(self, old: int, new: int) -> int | None:
        """Return a draft that is here, half way between two."""
        places = range(old + 1, new)
        known = [n for n in places if self._is_here(n) and self._ids.get(n, "unread") is not None]
        while known:
            middle = known[len(known) // 2]
            if self._ids_at(middle) is not None:
                return middle
            known.remove(middle)
        return None

    def _is_here(self, place: int) -> bool:
        document = self._documents[place]
        return document is not None and self._value(document) is not None

    def _ids_at(self, place: int) -> frozenset[str] | None:
        """Return the numbers in a draft; none where its text is not here, or is no script."""
        if place not in self._ids:
            document = self._documents[place]
            value = None if document is None else self._value(document)
            self._ids[place] = None if value is None else numbers_in(value)
        return self._ids[place]

    def _scenes(self, place: int) -> tuple[Known, ...] | None:
        """Return what the scenes of a draft are known by; the newest is asked for most."""
        is_newest, document = place == len(self._documents) - 1, self._documents[place]
        if is_newest and self._newest is not None:
            return self._newest
        value = None if document is None else self._value(document)
        found = None if value is None else scenes_in(value)
        self._ids[place] = None if found is None else self._ids_at(place)
        self._newest = found if is_newest else self._newest
        return found

    def _step(self, old: int, new: int) -> Mapping[str, Step]:
        """Return the numbers that a draft's scenes have in a later one, by those they had."""
        if (old, new) not in self._steps:
            was, now = self._scenes(old), self._scenes(new)
            self._steps[old, new] = {} if was is None or now is None else renumbered(was, now)
        return self._steps[old, new]


def renumbered(old: Iterable[Known], new: Iterable[Known]) -> dict[str, Step]:
    """Return the ids that scenes of one draft have in another, by their numbers in the first.

    A scene that either says is omitted is none: what it was may stand elsewhere.
    """
    was = [one for one in old if not one.omitted]
    now = [one for one in new if not one.omitted]
    found: dict[str, Step] = {}
    for pair in paired(was, now):
        if pair.old is not None and pair.new is not None:
            one, other = was[pair.old], now[pair.new]
            name = scene_id(other.number)
            if one.number is not None and name is not None:
                found.setdefault(one.number, Step(name, one_scene(one, other)))
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


def scenes_in(value: bytes) -> tuple[Known, ...] | None:
    """Return what the scenes in a draft's bytes are known by; none in what is no script of ours.

    It makes no lines of them: that takes several times as long.
    """
    try:
        told = json.loads(value)
        if told["form"] != FORM:
            return None
        return tuple(
            _known(number, omitted, [(kind, text) for _, kind, text, _, _ in lines])
            for number, _, lines, omitted, _, _ in told["scenes"]
        )
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None


def _known(number: Any, omitted: Any, lines: list[tuple[Any, Any]]) -> Known:
    if not (number is None or isinstance(number, str)):
        raise TypeError("no number")
    if not KINDS.issuperset(kind for kind, _ in lines):
        raise ValueError("no kind of line")
    words = tuple(" ".join(text.split()) for kind, text in lines if kind not in HIDDEN)
    return Known(number, omitted is True, words, frozenset(words))


def documents_of(script: ScriptNow) -> tuple[str | None, ...]:
    """Return the digests of the drafts that the state has at hand, the oldest first."""
    return (*(one.document for one in script.earlier), script.document)


def filed_by(script: ScriptNow | None, position: int | None) -> int:
    """Return how many of those drafts were filed once one stood at a position; none: no draft."""
    drafts = () if script is None else (*(o.position for o in script.earlier), script.position)
    return 0 if position is None else sum(at <= position for at in drafts)


def is_cut(script: ScriptNow) -> bool:
    """Say whether there may be drafts before those that the state has at hand."""
    return len(script.earlier) >= MOST_EARLIER


@lru_cache(maxsize=2)  # a screen asks at every tap
def numbers_of(drafts: tuple[tuple[str | None, bytes | None], ...], *, cut: bool) -> Numbers:
    """Return the numbers through drafts, given each with its text where that is here."""
    texts = {document: value for document, value in drafts if document is not None}
    return Numbers((document for document, _ in drafts), texts.get, cut=cut)
