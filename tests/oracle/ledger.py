"""Where every round of every lot is, by the books (invariants 3 and 4).

received + surplus = stored + carried + loaded + fired + misfired + scrapped + sent back
+ in evidence + lost after search + found wanting.  Sums commute: stored and carried are kept as
they were told, and what a count found missing stands against the carried rounds first: but for
those that came into pouches, or left them, by acts that knew of that count (ADR 0025).  A place
that is below zero is read as rounds from nowhere (surplus) for as long as it is.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from coldproof.acts.counts import (
    LotCounted,
    RoundsDrawn,
    RoundsScrapped,
    RoundsSentBack,
    RoundsStored,
    ShortageAccepted,
)
from coldproof.acts.kit import LotReceived, RoundsVerified
from coldproof.acts.plan import LivePlanApproved, LivePlanFiled
from coldproof.state.entry import Entry
from coldproof.words.kit import DEADLY, Marker, Primer, RoundClass
from tests.oracle.seen import has_seen

UNTOLD_MARKERS = (Marker.NONE, Marker.MIXED, Marker.BULLET)  # a bullet is no mark of its own


class Short(NamedTuple):
    """Rounds found wanting, and by which act."""

    entry: Entry
    many: int


class Accepted(NamedTuple):
    """One person's acceptance of a shortage that they had seen."""

    person: str
    many: int
    handler: bool
    outside: bool


class Book(NamedTuple):
    """One lot."""

    received: int = 0
    known: bool = False
    round_class: RoundClass = RoundClass.UNKNOWN
    opened: bool = False
    told_deadly: bool = False
    verified: int = 0
    stored_told: int = 0
    carried_told: int = 0
    missed: tuple[Short, ...] = ()  # missing from store and pouches, each by a count
    pouched: tuple[tuple[Entry, int], ...] = ()  # into pouches, below zero out of them
    loaded: int = 0
    fired: int = 0
    misfired: int = 0
    scrapped: int = 0
    sent_back: int = 0
    evidence: int = 0
    from_nowhere: int = 0
    shorts: tuple[Short, ...] = ()
    accepted: tuple[Accepted, ...] = ()
    plans: tuple[Entry, ...] = ()
    approvals: tuple[tuple[str, bool, bool, bool, Entry], ...] = ()

    @property
    def found_short(self) -> int:
        """Rounds ever found wanting."""
        return sum(short.many for short in self.shorts)

    @property
    def lost(self) -> int:
        """Rounds that two people, a handler and an outsider, accepted as lost after a search."""
        if not self.accepted or not self.shorts:
            return 0
        sums: dict[str, int] = {}
        for one in self.accepted:
            sums[one.person] = sums.get(one.person, 0) + one.many
        handlers = sorted({one.person for one in self.accepted if one.handler})
        others = sorted({one.person for one in self.accepted if one.outside})
        pairs = [min(sums[h], sums[o]) for h in handlers for o in others if h != o]
        return min(max(pairs, default=0), self.found_short)

    @property
    def wanting(self) -> int:
        """Rounds found wanting and not yet accepted as lost."""
        return self.found_short - self.lost

    @property
    def carried(self) -> int:
        """Carried as told, less what is missing from pouches."""
        return self.carried_told - self._missing_in_pouches()

    @property
    def stored(self) -> int:
        """Stored as told, less the rest of what was found missing."""
        return self.stored_told + self._missing_in_pouches() - self.many_missed

    @property
    def many_missed(self) -> int:
        """Rounds that counts ever found missing from store and pouches."""
        return sum(short.many for short in self.missed)

    def _missing_in_pouches(self) -> int:
        """Each count's missing ones from what it may have missed there, the tightest first."""
        doubtful = []
        for short in self.missed:
            after = [many for entry, many in self.pouched if has_seen(entry, short.entry)]
            doubtful.append((self.carried_told - sum(after), short.many))
        found = 0
        for there, many in sorted(doubtful):
            found = max(found, min(found + many, there))
        most = min(self.many_missed, max(self.carried_told, 0))
        return min(max(found, self.many_missed - max(self.stored_told, 0)), most)

    @property
    def surplus(self) -> int:
        """Rounds from nowhere."""
        there = max(self.stored_told, 0) + max(self.carried_told, 0)
        places = (self.stored_told, self.carried_told, self.loaded, there - self.many_missed)
        return self.from_nowhere + sum(-count for count in places if count < 0)

    @property
    def here(self) -> bool:
        """Whether any round of it may still be about; what is lost is."""
        gone = self.sent_back + self.scrapped + self.evidence + self.fired
        return max(self.received - gone, self.stored, self.carried, self.loaded) > 0


def told(rounds: tuple[object, ...], round_class: RoundClass) -> int:
    """How many of these were told apart singly, by a mark of their own, to be of this class."""
    total = 0
    for one in rounds:
        if getattr(one, "round_class", None) is not round_class or round_class in DEADLY:
            continue
        primer, inert = getattr(one, "primer", None), (RoundClass.DUMMY, RoundClass.SNAP_CAP)
        if getattr(one, "told_by", None) in UNTOLD_MARKERS or primer is Primer.UNKNOWN:
            continue
        if primer is Primer.LIVE and round_class in inert:
            continue
        total += getattr(one, "count", 0)
    return total


def deadly_told(rounds: tuple[object, ...]) -> bool:
    """Whether one of these was told to be live, or could not be told."""
    return any(
        getattr(one, "round_class", None) in DEADLY and getattr(one, "count", 0) for one in rounds
    )


def told_otherwise(rounds: tuple[object, ...], said: RoundClass) -> bool:
    """Whether one of these was told to be something else than its lot is said to be, or untold."""
    return any(
        getattr(one, "count", 0) and told((one,), said) != getattr(one, "count", 0)
        for one in rounds
    )


class Ledger:
    """All lots."""

    ACTS = (
        LivePlanApproved,
        LivePlanFiled,
        LotCounted,
        LotReceived,
        RoundsDrawn,
        RoundsScrapped,
        RoundsSentBack,
        RoundsStored,
        RoundsVerified,
        ShortageAccepted,
    )

    def __init__(self) -> None:
        self.books: dict[str, Book] = {}
        self.now: Entry | None = None  # the act that is being taken in

    def fork(self) -> Ledger:
        """A ledger that goes its own way from here."""
        other = Ledger.__new__(Ledger)
        other.books, other.now = self.books.copy(), self.now
        return other

    def book(self, lot: str) -> Book:
        """A lot's book; a lot that was never received has an empty one."""
        return self.books.get(lot) or Book()

    def add(self, lot: str, *, opened: bool = False, **by: int) -> None:
        """Adds to places of a lot; what goes below zero came from nowhere."""
        book = self.book(lot)
        changed: dict[str, Any] = {name: getattr(book, name) + count for name, count in by.items()}
        if self.now is not None and by.get("carried_told"):
            changed["pouched"] = (*book.pouched, (self.now, by["carried_told"]))
        self.books[lot] = book._replace(**changed, opened=book.opened or opened)

    def want(self, lot: str, count: int, entry: Entry) -> None:
        """Rounds of a lot are found wanting."""
        book = self.book(lot)
        self.books[lot] = book._replace(shorts=(*book.shorts, Short(entry, count)))

    def feed(self, entry: Entry, *, handler: bool, outside: bool, hats: tuple[bool, bool]) -> None:
        """Takes in an act about lots; `hats` says producer and safety side."""
        body = entry.act.body
        if isinstance(body, LotReceived):
            self._receive(body)
        elif isinstance(body, RoundsDrawn):
            self.add(body.lot, stored_told=-body.count, carried_told=body.count, opened=True)
        elif isinstance(body, RoundsStored):
            self.add(body.lot, carried_told=-body.count, stored_told=body.count, opened=True)
        elif isinstance(body, RoundsScrapped | RoundsSentBack) and not (
            handler and entry.may_permit
        ):
            return  # nobody else's word makes rounds go away
        elif isinstance(body, RoundsScrapped):
            self.add(body.lot, carried_told=-body.count, scrapped=body.count, opened=True)
        elif isinstance(body, RoundsSentBack):
            self.add(body.lot, stored_told=-body.count, sent_back=body.count, opened=True)
        elif isinstance(body, LotCounted):
            self._count(entry, body)
        elif isinstance(body, ShortageAccepted):
            self._accept(entry, body, handler=handler, outside=outside)
        elif isinstance(body, RoundsVerified):
            self._verify(entry, body, handler=handler)
        elif isinstance(body, LivePlanFiled):
            book = self.book(body.lot)
            self.books[body.lot] = book._replace(plans=(*book.plans, entry))
        elif isinstance(body, LivePlanApproved) and entry.may_permit:
            book = self.book(body.lot)
            one = (entry.act.by, hats[0], handler, hats[1], entry)
            self.books[body.lot] = book._replace(approvals=(*book.approvals, one))

    def _receive(self, body: LotReceived) -> None:
        book = self.book(body.lot)
        if not book.known:
            self.books[body.lot] = book._replace(
                received=body.count,
                stored_told=book.stored_told + body.count,
                known=True,
                round_class=body.round_class,
                opened=book.opened or not body.sealed,
            )

    def _count(self, entry: Entry, body: LotCounted) -> None:
        short = body.expected - body.count
        if short < 0:
            self.add(body.lot, from_nowhere=-short)
        elif short > 0:
            self.want(body.lot, short, entry)
            book = self.book(body.lot)
            self.books[body.lot] = book._replace(missed=(*book.missed, book.shorts[-1]))

    def _accept(
        self, entry: Entry, body: ShortageAccepted, *, handler: bool, outside: bool
    ) -> None:
        if not (entry.may_permit and body.searched and (handler or outside)):
            return
        book = self.book(body.lot)
        seen = sum(short.many for short in book.shorts if has_seen(entry, short.entry))
        before = sum(one.many for one in book.accepted if one.person == entry.act.by)
        count = min(body.count, max(seen - before, 0))
        one = Accepted(entry.act.by, count, handler, outside)
        self.books[body.lot] = book._replace(accepted=(*book.accepted, one))

    def _verify(self, entry: Entry, body: RoundsVerified, *, handler: bool) -> None:
        book = self.book(body.lot)
        permits = handler and entry.may_permit
        self.books[body.lot] = book._replace(
            verified=book.verified + (told(body.rounds, book.round_class) if permits else 0),
            told_deadly=book.told_deadly or told_otherwise(body.rounds, book.round_class),
            opened=True,
        )

    def doubt(self, lot: str) -> None:
        """One of a lot was not what it was told to be: none of it is told any more."""
        self.books[lot] = self.book(lot)._replace(verified=0)

    def load_deadly(self, lot: str) -> None:
        """A round of this lot was loaded as live or unknown."""
        self.books[lot] = self.book(lot)._replace(told_deadly=True)

    def collect_as_evidence(self, lot: str) -> None:
        """An agency took all that is stored and carried of a lot."""
        book = self.book(lot)
        stored, carried = max(book.stored, 0), max(book.carried, 0)
        self.add(lot, stored_told=-stored, carried_told=-carried, evidence=stored + carried)

    def deadly(self, lot: str, today: str | None) -> bool:
        """Whether a lot must be taken for live or unknown, and no approved live plan covers it."""
        book = self.book(lot)
        if not book.here or self._planned(book, today):
            return False
        if not book.known:
            return True
        if not book.opened:
            return False
        is_deadly = book.round_class in DEADLY or book.told_deadly
        return is_deadly or book.verified < book.received

    @staticmethod
    def _planned(book: Book, today: str | None) -> bool:
        """Producer, handler and safety, three people, each approved a plan of today they knew."""
        plans = [
            plan
            for plan in book.plans
            if isinstance(plan.act.body, LivePlanFiled) and plan.act.body.day == today
        ]
        for plan in plans[-1:]:
            good = [one for one in book.approvals if has_seen(one[4], plan)]
            for producer in [one[0] for one in good if one[1]]:
                for handler in [one[0] for one in good if one[2]]:
                    safety = [one[0] for one in good if one[3]]
                    if any(len({producer, handler, third}) == 3 for third in safety):
                        return True
        return False
