"""What people say without a key: a stop, something that happened, a hazard (D8).

The clerk enters it and vouches for its arrival only.  Nobody is ever turned away because somebody
else said too much: what a flood repeats is answered with the entry that says it already, and what
reaches the same things as a stop that was just entered is that stop.  A phone that never had its
answer sends the same tap anew: for a day it is answered with the entry of the first time.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Mapping
from hashlib import sha256
from typing import Any, NamedTuple

from coldproof.acts.base import Body
from coldproof.acts.codec import act_id
from coldproof.acts.errors import FormatError
from coldproof.acts.fields import build, fields_of
from coldproof.acts.kinds import kinds
from coldproof.app.acting import arriving
from coldproof.app.batch import Receipt
from coldproof.app.errors import NotNow, RecordError, Refused
from coldproof.app.serving import Live
from coldproof.app.values import keep_value
from coldproof.log.note import read_note
from coldproof.state.model import SetState
from coldproof.store.errors import NotDone, StorageFailed
from coldproof.words.floor import Scope
from coldproof.words.ids import CLERK, Committed
from coldproof.words.units import DAY_US, SECOND_US

STOP, HAPPENED, HAZARD = "WorkStopped", "IncidentOpened", "HazardReported"
SAME_US = 10 * SECOND_US
"""Within this time the same words again are the same stop: a second tap, or a flood."""
FLOOD_US = 60 * SECOND_US
MOST_KEPT = 4_096
TAP_US = DAY_US
MOST_TAPS = 65_536
"""Of one kind; the oldest go first, and no server answers so many posts within `SAME_US`."""

Key = tuple[object, ...]


class Arrived(NamedTuple):
    """Where what was said stands; `again` when an entry said it already."""

    id: str
    position: int
    again: bool = False


class TooMuch(Exception):
    """Somebody said so much that this is not taken; it never holds for a stop."""


def reach_of(state: SetState, fields: Mapping[str, Any]) -> tuple[str, str | None]:
    """Return how far a stop reaches: one of nothing that is known reaches everything."""
    scope, target = fields.get("scope"), fields.get("target")
    known: dict[object, Any] = {
        Scope.ITEM.value: state.weapons,
        Scope.UNIT.value: state.units,
        Scope.SCENE.value: state.scenes,
    }
    if scope in known and target in known[scope]:
        return str(scope), target
    return Scope.PRODUCTION.value, None


class Lately:
    """What of one kind was said lately; a stop does not stand behind the words of a hazard."""

    def __init__(self) -> None:
        """Begin with nothing said."""
        self.turn = threading.Lock()
        self.said: dict[Key, tuple[int, Arrived]] = {}
        self.taps: OrderedDict[bytes, tuple[int, Arrived]] = OrderedDict()

    def forget(self, now_us: int) -> None:
        """Forget what was said a while ago, and of words all where it is too much."""
        while self.taps and next(iter(self.taps.values()))[0] < now_us:
            self.taps.popitem(last=False)
        for key in [key for key, (until, _) in self.said.items() if until < now_us]:
            del self.said[key]
        if len(self.said) > MOST_KEPT:
            self.said.clear()

    def tapped(self, tap: bytes | None) -> Arrived | None:
        """Return the entry that a tap was answered with before; a release changes nothing in it."""
        found = self.taps.get(tap) if tap is not None else None
        return None if found is None else found[1]._replace(again=True)

    def keep_tap(self, tap: bytes | None, until_us: int, arrived: Arrived) -> None:
        """Remember what a tap is answered with; one that is remembered stays as it is."""
        if tap is not None:
            self.taps.setdefault(tap, (until_us, arrived))
        if len(self.taps) > MOST_TAPS:
            self.taps.popitem(last=False)


class Floor:
    """Enters what is said without a key, in one production; any number of threads."""

    def __init__(self, live: Live) -> None:
        """Begin with nothing said lately."""
        self._live = live
        self._lately = {kind: Lately() for kind in kinds()}

    def say(
        self,
        kind: str,
        fields: Mapping[str, Any],
        *,
        by: str = "",
        words: str = "",
        tap: str = "",
        flood: bool,
    ) -> Arrived:
        """Enter an act; `flood` says that its place has said very much lately.

        `tap` is the random id of one tap, the same each time that tap is sent.  It counts together
        with all that is said: other words under somebody's id are another tap.

        Raises `FormatError` for a field that is none; `Refused`, `NotNow` and `Ended` of the
        record; and `TooMuch` for what a flood says and no entry covers, unless it stops.
        """
        body = body_of(kind, fields)
        if by == CLERK:
            raise FormatError("by", repr(by), "a handle of a person, or leaving it out")
        state, now_us = self._live.state, self._live.clock()
        keys = self._keys(kind, fields, by, words, state, flood=flood)
        lately, told = self._lately[kind], tap_of(tap, body, by, words)
        with lately.turn:
            lately.forget(now_us)
            ended = self._live.writer.ended is not None  # then nothing said here can be believed
            arrived = None if ended else lately.tapped(told) or self._said(kind, keys)
            if arrived is None:
                if flood and kind == HAZARD:
                    raise TooMuch
                arrived = self._enter(body, by, words, now_us)
                for key in keys:
                    until = now_us + (FLOOD_US if flood and kind != STOP else SAME_US)
                    lately.said[key] = (until, arrived)
            lately.keep_tap(told, now_us + TAP_US, arrived)
        return arrived

    def _said(self, kind: str, keys: list[Key]) -> Arrived | None:
        """Return the entry that says it already; a stop that was released says nothing more."""
        said = self._lately[kind].said
        found = [said[key][1] for key in keys if key in said]
        if len(found) < len(keys):
            return None
        first = found[0]
        if kind == STOP and self._over(first):
            return None
        return first._replace(again=True)

    def _over(self, stop: Arrived) -> bool:
        """Say whether a stop was released, or may have been since the state was folded."""
        live = self._live
        size, state = live.state_size, live.state  # in this order: the state is never older
        if stop.position < size:
            return stop.id not in state.blocks
        since = live.tail.read(stop.position + 1, live.head.size)
        releasing = f"coldproof/v1 {live.production} WorkReleased\n".encode("ascii")
        return since is None or any(note.startswith(releasing) for note in since)

    def _keys(
        self,
        kind: str,
        fields: Mapping[str, Any],
        by: str,
        words: str,
        state: SetState,
        *,
        flood: bool,
    ) -> list[Key]:
        """Return under what this is remembered; where all of it is, it is said already."""
        if not flood:
            return [(kind, by, words, tuple(sorted((k, str(v)) for k, v in fields.items())))]
        if kind == STOP:
            return [(STOP, *reach_of(state, fields))]
        if kind == HAPPENED:
            case = (HAPPENED, fields.get("incident"), fields.get("severity"))
            named = [one for one in fields.get("weapons", ()) if one in state.weapons]
            return [(*case, one) for one in named] or [(*case, None)]
        return [(kind, by, words)]

    def _enter(self, body: Body, by: str, words: str, now_us: int) -> Arrived:
        live, ledger = self._live, self._live.house.ledger
        if words:
            body = type(body)(**{**_given(body), "words": self._kept(words)})
        note = live.writer.arrived(arriving(ledger, body, now_us, by or CLERK))
        outcome = live.record((note,))[0]
        if isinstance(outcome, RecordError):
            raise outcome
        if not isinstance(outcome, Receipt):
            raise Refused("the note", "that it waits", "saying it again")
        return Arrived(act_id(read_note(note).text), outcome.position)

    def _kept(self, words: str) -> Committed:
        """Keep words, and return what an act says of them; the log has nothing where that fails."""
        live = self._live
        try:
            kept = keep_value(live.house.store, live.production, words)
        except (NotDone, StorageFailed) as error:
            live.unkept = str(error)
            raise NotNow("the words", error.found, error.want) from None
        live.unkept = None
        return kept


def body_of(kind: str, fields: Mapping[str, Any]) -> Body:
    """Return the body of a kind from plain values; what is at its default may be said or not.

    Raises `FormatError`.
    """
    cls = kinds()[kind]
    known = fields_of(cls)
    given = {
        name: value
        for name, value in fields.items()
        if name not in known
        or known[name].required
        or value != (list(d) if isinstance(d := known[name].default, tuple) else d)
    }
    body: Body = build(cls, given)
    return body


def tap_of(tap: str, body: Body, by: str, words: str) -> bytes | None:
    """Return what a tap is known by, with all that it said; nothing where it has no id."""
    return sha256(ascii((tap, body, by, words)).encode("ascii")).digest() if tap else None


def _given(body: Body) -> dict[str, Any]:
    return {name: getattr(body, name) for name in fields_of(type(body))}
