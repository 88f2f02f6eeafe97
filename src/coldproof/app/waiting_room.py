"""Notes that came before what they rest on: kept, visible, entered when it comes (D8, ADR 0009).

They lie as blobs beside the log and survive a restart.  They permit nothing and are in no state.

Notes of keys that nobody knows can be made by anybody: where there is no room, the oldest of them
make place, and after some days they end, unless what somebody enrolled said waits for them (ADR
0060).
"""

from __future__ import annotations

import time
from collections.abc import Collection, Container, Iterable, Sequence
from contextlib import suppress
from typing import NamedTuple

from coldproof.acts.case import ClockRead
from coldproof.acts.errors import FormatError
from coldproof.acts.production import ProductionOpened
from coldproof.app.errors import Refused
from coldproof.app.ports import Clock, Store
from coldproof.app.waiting_hours import Hours
from coldproof.desk.reading import Opened, open_note
from coldproof.desk.roster import key_text
from coldproof.log.errors import LogError
from coldproof.store.errors import NotDone, StoreError
from coldproof.words.units import MINUTE_US, SECOND_US

PREFIX = "waiting/"
MOST_NOTES = 4_096
MOST_BYTES = 16_000_000
KEPT_US = 7 * 24 * 60 * MINUTE_US  # a note of a key that nobody knows
ODD_LOOKS = 64  # what is no note of ours is read again after so many looks, or up to twice that
SHUT_S = 10.0  # for which nothing is kept after the store did not take it
ENDING_US = 10 * SECOND_US  # from the end of one to that of the next


class Kept(NamedTuple):
    """A note that waits, and for what: handles of keys (`person@device`) or ids of acts.

    That is what it lacked when it was tried; for nothing means that it was not tried yet, since
    this process began or others wrote.
    """

    opened: Opened
    wants: tuple[str, ...]

    @property
    def strange(self) -> bool:
        """Whether it waits for its key: nobody here knows who said it."""
        return _strange(self.wants)


class Names(NamedTuple):
    """Which blobs the store keeps, and at which turn of the room it was asked."""

    turn: int
    names: Sequence[str]


class WaitingRoom:
    """The notes that wait, by id; one for each writer."""

    def __init__(self, store: Store, production: str, clock: Clock = lambda: 0) -> None:
        """Begin with what the store kept; what can not be read there is left where it is.

        Who only looks at what waits gives no clock: nothing ends for them.
        """
        self._store, self._production, self._clock = store, production, clock
        self.hours = Hours(store, production)
        self._going: list[bytes] | None = None  # who would make place: the oldest last
        self._ended_us = 0  # when a note was last let go of for its age
        self.kept: dict[bytes, Kept] = {}
        self._lacks: dict[bytes, set[str]] = {}  # what each that was tried still lacks
        self._waiters: dict[str, dict[bytes, None]] = {}  # who waits, by what for
        self._untried: dict[bytes, None] = {}
        self._bytes = 0
        self._odd: dict[str, int] = {}  # what is no note of ours: at which look it is read again
        self._looks = 0
        self._left: dict[str, None] = {}  # blobs of notes that are gone, still to be erased
        self._shut_until_s = 0.0
        self._turn = 0  # one more with each note that comes or goes
        self.unread = False
        self.look(Names(0, self._store.names(self._production, PREFIX)))

    @property
    def failing(self) -> bool:
        """Whether the store did not say a moment ago what waits, or did not take or erase it."""
        return self.unread or time.monotonic() < self._shut_until_s

    def names(self) -> Names | None:
        """Return which blobs the store keeps here; none where it does not say so now."""
        turn = self._turn
        try:
            found = Names(turn, self._store.names(self._production, PREFIX))
        except StoreError:
            found = None
        self.unread = found is None
        return found

    def look(self, found: Names | None, *, tidying: bool = False) -> None:
        """Take what other processes kept meanwhile; it is to be tried.

        With `tidying`, let go of what they let go of, and of what has waited too long.  What can
        not be read there is read again later, not at each look, and not all at once: whoever can
        write to the store would hold every commit up by it.  Of what came or went since the store
        was asked, nothing is concluded.
        """
        if found is None:
            return
        is_new = found.turn == self._turn
        names = [name for name in found.names if name not in self._left]
        self._looks += 1
        self._odd = {name: self._odd[name] for name in names if name in self._odd}
        for name in names:
            if _act_of(name) in self.kept or self._odd.get(name, 0) > self._looks:
                continue
            opened = self._opened(name)
            if opened is not None:
                self._add(Kept(opened, ()))
                self._untried[opened.id] = None
            elif is_new:
                self._odd[name] = self._looks + ODD_LOOKS + len(self._odd) % ODD_LOOKS
        if tidying and is_new:
            with suppress(StoreError):  # it waits on; and what others appended is still heard of
                self._tidy(names)

    def look_again(self, entered: Container[bytes]) -> None:
        """Begin anew with what the store keeps, after a start or when others wrote to it.

        What is in the log by now is let go; the rest is to be tried, whatever it waited for.
        """
        with suppress(StoreError):  # what can not be read now is at the next look
            self.look(self.names())
        self._lacks.clear()
        self._waiters.clear()
        for act, kept in tuple(self.kept.items()):
            if act in entered:
                self.entered(act)
            else:
                self.kept[act] = Kept(kept.opened, ())
        self._untried = dict.fromkeys(self.kept)

    def try_again(self) -> None:
        """Have every note tried anew: what was let in last was not written."""
        self._lacks.clear()
        self._waiters.clear()
        self.kept = {act: Kept(kept.opened, ()) for act, kept in self.kept.items()}
        self._untried = dict.fromkeys(self.kept)

    @property
    def untried(self) -> bool:
        """Say whether a note waits that was not tried yet."""
        return bool(self._untried)

    def to_try(self) -> list[Opened]:
        """Return the notes that were not tried yet, in the order that they came; they are now."""
        untried, self._untried = self._untried, {}
        return [self.kept[act].opened for act in untried if act in self.kept]

    def _opened(self, name: str) -> Opened | None:
        """Return the note in a blob; none if the record would not have kept it there."""
        try:
            opened = open_note(self._store.get(self._production, name) or b"")
        except (LogError, FormatError):
            return None
        if opened.act.production != self._production or name != self._name(opened):
            return None
        return None if isinstance(opened.act.body, ProductionOpened | ClockRead) else opened

    def _add(self, kept: Kept) -> None:
        self._turn += 1
        self._bytes += len(kept.opened.data)
        self.kept[kept.opened.id] = kept
        self.hours.came(kept.opened.id, self._clock())
        self._going = self._going or None  # it was looked for before this one came

    def _name(self, opened: Opened) -> str:
        return PREFIX + opened.id.hex()

    def keep(self, opened: Opened, wants: tuple[str, ...]) -> None:
        """Keep a note, on the disk before this returns; raises `Refused` when there is no room.

        Of two notes of one act, the one whose signature was verified is kept.  While nobody can
        say which that is, the second is refused: to say that it waits would lose it, if the first
        was spoiled on the way.
        """
        other = self.kept.get(opened.id)
        if other is not None and other.opened.data != opened.data:
            if handles := [one for one in wants if "@" in one]:
                found = "another note of the same act, which waits"
                want = f"sending it again once there is a key of {' and '.join(handles)}"
                raise Refused("a note that would have to wait", found, want)
            self._put(opened)
            self._bytes -= len(other.opened.data)
            self._add(Kept(opened, wants))
            self.wait_for(opened, wants)
        elif other is not None:
            self.wait_for(opened, wants)
        else:
            self._make_place(opened, wants)
            self._put(opened)
            self._add(Kept(opened, wants))
            self.wait_for(opened, wants)

    def _put(self, opened: Opened) -> None:
        """Keep a note's blob; where that fails, the next ones fail at once for a while.

        Whoever sends many that have to wait would hold up every commit by each of them.
        """
        doing = f"writing a blob of {self._production}"
        if time.monotonic() < self._shut_until_s:
            raise NotDone(doing, "a store that took none a moment ago", "sending it again")
        try:
            self._store.put(self._production, self._name(opened), opened.data)
        except StoreError:
            self._shut_until_s = time.monotonic() + SHUT_S
            raise
        self._left.pop(self._name(opened), None)

    def _make_place(self, opened: Opened, wants: tuple[str, ...]) -> None:
        """Let strangers' notes go, the oldest first, until there is room, for who is none.

        Raises `Refused` for a stranger's note, and where there is no stranger's to let go.
        """
        while len(self.kept) >= MOST_NOTES or self._bytes + len(opened.data) > MOST_BYTES:
            mine = not _strange(wants) or self._is_awaited(opened.id)
            oldest = self._oldest() if mine else None
            if oldest is None:
                raise Refused(
                    "a note that would have to wait",
                    f"{len(self.kept)} that wait already",
                    "first what those wait for, or `coldproof log --let-go unknown`,",
                )
            self._make_go(oldest)

    def _oldest(self) -> bytes | None:
        """Return the stranger's note that waits longest and that nobody enrolled waits for."""
        if self._going is None:
            strange = [act for act, kept in self.kept.items() if kept.strange]
            self._going = sorted(strange, key=lambda act: self.hours.since.get(act, 0))[::-1]
        while self._going:
            act = self._going.pop()
            if act in self.kept and self._may_go(act):
                return act
        return None

    def _may_go(self, act: bytes) -> bool:
        return self.kept[act].strange and not self._is_awaited(act)

    def _is_awaited(self, act: bytes) -> bool:
        """Say whether something that an enrolled key said waits for this act."""
        waiters = self._waiters.get(key_text(act), ())
        return any(one in self.kept and not self.kept[one].strange for one in waiters)

    def _make_go(self, act: bytes) -> None:
        self.entered(act)
        self.hours.let_go(self._clock())

    def let_go(self, acts: Iterable[bytes]) -> None:
        """Let notes go that somebody wants no more; other processes see that they are gone.

        Raises a `StoreError`.
        """
        for act in acts:
            self.entered(act)
        self._erase_left()

    def _tidy(self, names: Collection[str]) -> None:
        """Forget what the store has no more; end one that waited too long, since it may take long.

        Called between commits: none of these is what the next one lets in.
        """
        self._erase_left()
        there, now_us = {_act_of(name) for name in names}, self._clock()
        self.hours.passed(now_us)
        for act in [act for act in self.kept if act not in there]:
            self._forget(act)
        self._going = None
        if not 0 <= now_us - self._ended_us < ENDING_US:
            old = [act for act, us in self.hours.since.items() if now_us - us > KEPT_US]
            for act in [act for act in old if act in self.kept and self._may_go(act)][:1]:
                try:
                    self._make_go(act)
                finally:
                    self._ended_us = self._clock()
        self.hours.keep(self.kept, now_us)

    def came(self, name: str) -> list[Opened]:
        """Return, in the order that they came, the notes that lack nothing more now that this came.

        A note that lacks more is only told so: whoever hands in many that wait for the same things
        must not have all of them tried for each.
        """
        found = []
        for act in self._waiters.pop(name, ()):
            lacks = self._lacks.get(act, set())
            if name in lacks:
                lacks.remove(name)
                if not lacks and act in self.kept:
                    found.append(self.kept[act].opened)
        return found

    def wait_for(self, opened: Opened, wants: tuple[str, ...]) -> None:
        """Note what a kept note still waits for."""
        act = opened.id
        if wants and act in self.kept:
            self.kept[act] = Kept(self.kept[act].opened, wants)
            self._lacks[act] = set(wants)
            for name in wants:
                self._waiters.setdefault(name, {})[act] = None

    def entered(self, act: bytes) -> None:
        """Let a note go that is in the log now; called once that is durable.

        Where its blob can not be erased now, that is tried again at a later look.
        """
        kept = self._forget(act)
        if kept is not None:
            self._left[self._name(kept.opened)] = None
            if time.monotonic() >= self._shut_until_s:
                with suppress(StoreError):
                    self._erase_left()

    def _erase_left(self) -> None:
        try:
            for name in tuple(self._left):
                self._store.erase(self._production, name, at_once=True)
                del self._left[name]
        except StoreError:
            self._shut_until_s = time.monotonic() + SHUT_S
            raise

    def _forget(self, act: bytes) -> Kept | None:
        self._turn += 1
        kept = self.kept.pop(act, None)
        for name in self._lacks.pop(act, ()):
            waiters = self._waiters.get(name, {})
            waiters.pop(act, None)
            if not waiters:
                self._waiters.pop(name, None)
        self.hours.since.pop(act, None)  # or it would be old as soon as it comes again
        if kept is not None:
            self._bytes -= len(kept.opened.data)
        return kept


def _strange(wants: tuple[str, ...]) -> bool:
    return any("@" in one for one in wants)


def _act_of(name: str) -> bytes:
    """Return the id of an act in a blob's name; of another's name, nothing that an act has."""
    try:
        return bytes.fromhex(name.removeprefix(PREFIX))
    except ValueError:
        return b""
