"""One commit while it is put together: what is added, what waits, what is refused (D3, D8).

A note by a key that is not enrolled waits for it; an act waits for what it rests on.  What arrives
with the batch lets go at once whatever waited for it.  The record refuses a note only for its form,
its production, its signature, or its number.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from contextlib import suppress
from typing import NamedTuple

from coldproof.acts.base import Act
from coldproof.acts.case import ClockRead
from coldproof.acts.codec import digest, write
from coldproof.acts.production import DeviceEnrolled, KeyRevoked, PersonEnrolled
from coldproof.app.errors import RecordError, Refused
from coldproof.app.ledger import LastClock, Ledger
from coldproof.app.ports import Signer
from coldproof.app.waiting_room import WaitingRoom
from coldproof.desk import roster as keys
from coldproof.desk.reading import Opened, Standing, standing_of
from coldproof.desk.waiting import OPEN, rests_on
from coldproof.log.errors import LogError
from coldproof.log.note import write_note
from coldproof.store.base import MAX_NOTE
from coldproof.store.errors import StoreError
from coldproof.words.ids import CLERK, DeviceId, Digest, Label, PersonId
from coldproof.words.units import SECOND_US

FORGED = "a signature that fits"


class Receipt(NamedTuple):
    """An act is in the log: under which id, at which position, under which signed checkpoint.

    `unsigned`: no enrolled key signed what was handed in; it is there by the clerk's word.
    """

    act: str
    position: int
    checkpoint: bytes
    unsigned: bool = False


class Waiting(NamedTuple):
    """An act is kept and not yet in the log: it waits for these keys or acts."""

    wants: tuple[str, ...]


Outcome = Receipt | Waiting | RecordError


class Ticket:
    """One note on its way; `outcome` is there once it is settled."""

    __slots__ = ("opened", "outcome", "roster", "standing")

    def __init__(self, opened: Opened, standing: Standing | None, roster: keys.Roster) -> None:
        """Keep what was found out, and by which roster, before the note stood in line."""
        self.opened, self.standing, self.roster = opened, standing, roster
        self.outcome: Outcome | None = None


class Batch:
    """What one commit will add to a ledger; nothing is changed before it is written."""

    def __init__(
        self, ledger: Ledger, room: WaitingRoom, clerk: Signer, clock: Callable[[], int]
    ) -> None:
        """Begin where the log ends."""
        self._ledger, self._room, self._clerk, self._now = ledger, room, clerk, clock
        self.first = ledger.size
        self.roster = ledger.roster
        self.clock = ledger.clock
        self.entries: list[tuple[bytes, bytes]] = []
        self.found: dict[bytes, int] = {}
        self.receipts: list[tuple[Ticket, bytes]] = []
        self.opened: list[Opened] = []  # of the entries, those added as they came
        self._news: deque[str] = deque()  # acts and keys that came, while something waits
        self._lacks: dict[Ticket, dict[str, None]] = {}  # what those that wait still lack
        self._waiters: dict[str, list[Ticket]] = {}

    @property
    def waiting(self) -> dict[Ticket, Waiting]:
        """Return the notes of this batch that wait, and for what by now."""
        return {ticket: Waiting(tuple(lacks)) for ticket, lacks in self._lacks.items()}

    def add(self, act: bytes, note: bytes) -> int:
        """Add an entry; return its position."""
        position = self.first + len(self.entries)
        self.entries.append((act, note))
        self.found[act] = position
        return position

    def place(self, ticket: Ticket) -> None:
        """Put one note into the batch, or find what else becomes of it."""
        if self._added(ticket):
            self.let_in()

    def let_in(self) -> None:
        """Put in what waited for what came, and what was not tried yet, if nothing is missing."""
        while self._news or self._room.untried:
            for opened in self._room.to_try():
                self._let_in(opened)
            if self._news:
                self._release(self._news.popleft())

    def _added(self, ticket: Ticket) -> bool:
        """Add a ticket's note, or find what else becomes of it; say whether it was added."""
        opened = ticket.opened
        wants: tuple[str, ...] = ()
        known = self._has(opened.id)
        if not known:
            try:
                wants = self._try(opened, ticket.standing, ticket.roster)
            except Refused as refused:
                ticket.outcome = refused
                return False
        if wants:
            self._lacks[ticket] = dict.fromkeys(wants)
            for name in wants:
                self._waiters.setdefault(name, []).append(ticket)
            return False
        self.receipts.append((ticket, opened.id))
        return not known

    def _has(self, act: bytes) -> bool:
        return act in self._ledger.ids or act in self.found

    def _try(
        self, opened: Opened, standing: Standing | None, roster: keys.Roster
    ) -> tuple[str, ...]:
        """Add a note if nothing is missing; return what is.  Raises `Refused` for a forgery."""
        act, note = opened.act, opened.data
        if roster is not self.roster:  # somebody was enrolled or revoked meanwhile
            try:
                standing = standing_of(self.roster, opened, self._ledger.check)
            except LogError as error:
                raise Refused("the note", str(error), FORGED) from None
        if standing is not Standing.ARRIVED and CLERK in (act.by, act.device, act.vouched_by):
            # once vouched for, it could not be told from what the clerk itself says
            found = "an act in the clerk's name without its signature"
            raise Refused("the note", found, "the name of who says it")
        if standing is None and isinstance(act.body, OPEN):
            note, standing = self._vouched(opened), Standing.ARRIVED
        wants = tuple(one for one in rests_on(act) if not self._has(keys.raw_key(one)))
        if standing is None:
            signer = keys.signer_of(act)
            if signer in self.roster.keys:  # one name has one key for good: it could never enter
                raise Refused("the note", f"no signature by the key of {signer}", FORGED)
            return (signer, *wants)
        if not wants:
            self._enter(opened, note, standing)
        return wants

    def _vouched(self, opened: Opened) -> bytes:
        """Return a note with the clerk's line; raises `Refused` where there is no room for it."""
        line = self._clerk.line(opened.note.text)
        try:
            note = write_note(opened.note.text, (*opened.note.lines, line))
        except LogError as error:
            raise Refused("the note with the clerk's line", str(error), "fewer lines") from None
        if len(note) > MAX_NOTE:
            found = f"{len(note)} bytes"
            raise Refused("the note with the clerk's line", found, f"at most {MAX_NOTE}")
        return note

    def _enter(self, opened: Opened, note: bytes, standing: Standing) -> None:
        self._tick()
        position = self.add(opened.id, note)
        if note is opened.data:
            self.opened.append(opened)
        if self._lacks or self._room.kept:
            self._news.append(keys.key_text(opened.id))
        body = opened.act.body
        if isinstance(body, PersonEnrolled | DeviceEnrolled | KeyRevoked):
            may_permit = standing is Standing.ENROLLED
            self.roster = keys.after(self.roster, position, opened.act, may_permit=may_permit)
            if isinstance(body, DeviceEnrolled):
                self._news.append(keys.handle(body.person, body.enrolled))
                with suppress(StoreError):  # another process may have kept what this key signed
                    self._room.look(self._room.names())

    def _release(self, name: str) -> None:
        """Add what waited for this alone by now."""
        for ticket in self._waiters.pop(name, ()):
            lacks = self._lacks.get(ticket, {})
            if lacks.pop(name, "") is None and not lacks:
                del self._lacks[ticket]
                self._added(ticket)
        for opened in self._room.came(name):
            self._let_in(opened)

    def _let_in(self, opened: Opened) -> None:
        """Add a note that was kept, or note what it still waits for."""
        if self._has(opened.id):
            return
        try:
            wants = self._try(opened, None, keys.NOBODY)
        except Refused:
            # it waits on, visible: its signature does not fit the key that came
            wants = (keys.signer_of(opened.act),)
        self._room.wait_for(opened, wants)

    def _tick(self) -> None:
        """Begin with a reading of the clock when a second has passed, or when it ran backward."""
        if self.entries:
            return
        now = self._now()
        if self.clock is None or not 0 <= now - self.clock.at_us < SECOND_US:
            self.read_clock(now)

    def read_clock(self, now: int) -> None:
        """Add the clerk's signed reading of the clock as the next entry."""
        last, size = self.clock, self.first
        act = Act(
            production=Label(self._ledger.production),
            body=ClockRead(),
            by=PersonId(CLERK),
            device=DeviceId(CLERK),
            seq=1 if last is None else last.seq + 1,
            at_us=now,
            previous=None if last is None else Digest(last.id),
            seen_size=size,
            seen_root=Digest(keys.key_text(self._ledger.tree.root())) if size else None,
        )
        said = write(act)
        name = digest(said)
        self.add(keys.raw_key(name), write_note(said, (self._clerk.line(said),)))
        self.clock = LastClock(now, act.seq, name)
