"""Breadth-first over the small world: at every state every act is asked of judge and oracle."""

from __future__ import annotations

import random
import time
from collections import Counter, deque
from collections.abc import Iterable
from typing import NamedTuple

from coldproof.acts import custody as k
from coldproof.rules.judge import judge
from coldproof.rules.packs import PACKS
from coldproof.state.facts import unexplained
from coldproof.state.records import CustodyKind, Lot
from tests.explore.node import LAST_TICK, Node, Road, step, wait, walk
from tests.explore.paper import paper_cures
from tests.explore.themes import Options
from tests.explore.world import GUN, Said
from tests.oracle.ledger import Book

CORE = ("core",)
ALL = tuple(sorted(PACKS))
CHAIN = (k.WeaponOffered, k.HandoverAccepted)
WHOLE_QUEUE = 2000  # so many waiting states are kept whole, the others as the road to them
TWINS = 64  # of so many roads to a known state, one is asked all over again
EVERY = 32  # of so many asked acts, or refusals to cure, one is judged by all packs too
PLACES = ("loaded", "fired", "misfired", "scrapped", "sent_back", "evidence", "lost", "wanting")
SAME_KIND = {
    CustodyKind.LOCKED: "locked",
    CustodyKind.HELD: "held",
    CustodyKind.LEFT: "left",
    CustodyKind.OUT_OF_SIGHT: "unseen",
    CustodyKind.MISSING: "missing",
    CustodyKind.RETIRED: "retired",
}


class Failure(NamedTuple):
    """Fold, judge and oracle disagree about one act after one history."""

    sort: str  # unsound, too strict, laxer with more packs, custody differs, books differ
    said: Said
    rules: tuple[str, ...]
    oracle: tuple[str, ...]
    road: Road


class Search:
    """One theme from one root, with its own queue; `run` goes on from where it stopped."""

    def __init__(self, name: str, root: Node, options: Options, seed: int = 0) -> None:
        self.name, self.root, self.options = name, root, options
        self.queue: deque[Node | Road] = deque([root])
        self.seen: set[int] = {root.key()}
        self.depth = self.edges = self.states = self.alive = self.given = self.twins = 0
        self.all_packs = self.all_packs_yes = self.cured = 0
        self.failures: list[Failure] = []
        self.failed: Counter[tuple[str, ...]] = Counter()
        self.only: Counter[str] = Counter()
        self.kinds: set[str] = set()
        self.chance = random.Random(seed)  # noqa: S311 - which twins to look at, no secret

    def run(self, seconds: float) -> None:
        """Searches for so long, or until nothing is left."""
        end = time.monotonic() + seconds
        while self.queue and time.monotonic() < end:
            place = self.queue.popleft()
            self.expand(place if isinstance(place, Node) else walk(self.root, place))

    def expand(self, node: Node) -> None:
        """Asks every act of this state and queues what is new."""
        self.states += 1
        self.depth = max(self.depth, len(node.road))
        living = False
        refused: list[Said] = []
        for said in self.options(node.state):
            self.kinds.add(type(said.body).__name__)
            living |= self.ask(node, said, refused)
            self.edges += 1
            after = step(node, said)
            if self.agree(node, after, said):
                self.meet(after)
        if node.tick < LAST_TICK:
            self.meet(wait(node))
        if refused:
            self.cure(node, self.chance.choice(refused))
        self.alive += living

    def meet(self, after: Node) -> None:
        """Queues a state not seen before, and now and then asks another road to one that was."""
        key = after.key()
        if key not in self.seen:
            self.seen.add(key)
            self.queue.append(after if len(self.queue) < WHOLE_QUEUE else after.road)
        elif self.chance.random() < 1 / TWINS:
            self.twins += 1
            for said in self.options(after.state):
                self.ask(after, said, [])

    def cure(self, node: Node, said: Said) -> None:
        """Asks what would cure one refusal, by the core or, now and then, by all packs."""
        packs = ALL if self.chance.random() < 1 / EVERY else CORE
        self.cured += 1
        for wrong in paper_cures(node, said, packs):
            self._fail("paper cure", node.road, said, (), (wrong,))

    def ask(self, node: Node, said: Said, refused: list[Said]) -> bool:
        """Compares judge and oracle on one act; says whether it was a yes in the handover chain."""
        entry = node.next_entry(said)
        verdict = judge(node.state, entry.act, entry.at_us, CORE)
        named = node.oracle.objections(entry)
        stand = (*verdict.refusals, *verdict.undecided)
        if verdict.refused:
            refused.append(said)
        if verdict.refused and not named:
            self._fail("too strict", node.road, said, stand, named)
        if not verdict.refused and named:
            self._fail("unsound", node.road, said, (), named)
        if verdict.refused and named and len(stand) == 1:
            self.only[stand[0]] += 1
        if self.chance.random() < 1 / EVERY:
            self._ask_all(node, said, refused=verdict.refused)
        if verdict.refused or not isinstance(said.body, CHAIN) or said.body.weapon != GUN:
            return False
        self.given += isinstance(said.body, k.HandoverAccepted)
        return True

    def _ask_all(self, node: Node, said: Said, *, refused: bool) -> None:
        """With all packs together nothing is allowed that the core refuses."""
        entry = node.next_entry(said)
        verdict = judge(node.state, entry.act, entry.at_us, ALL)
        self.all_packs += 1
        self.all_packs_yes += not verdict.refused
        if refused and not verdict.refused:
            self._fail("laxer with more packs", node.road, said, (), ())

    def agree(self, before: Node, after: Node, said: Said) -> bool:
        """Whether fold and oracle still agree on custody and on every lot's places."""
        for name, weapon in after.state.weapons.items():
            was, is_ = before.oracle.guns[name], after.oracle.guns[name]
            if weapon is before.state.weapons[name] and is_ is was:
                continue
            told = after.oracle.guns[name].custody
            kind = SAME_KIND[weapon.custody.kind]
            person = weapon.custody.person if kind == "held" else None
            if (kind, person) != (told.kind, told.person):
                theirs = (told.kind, str(told.person))
                self._fail("custody differs", after.road, said, (kind, str(person)), theirs)
                return False
        for name, lot in after.state.lots.items():
            book = after.oracle.ledger.books[name]
            if lot is before.state.lots[name] and book is before.oracle.ledger.books[name]:
                continue
            mine, named = fold_books(lot), oracle_books(book)
            if mine != named:
                self._fail("books differ", after.road, said, mine, named)
                return False
        return True

    def _fail(
        self, sort: str, road: Road, said: Said, rules: tuple[str, ...], named: Iterable[str]
    ) -> None:
        codes = tuple(dict.fromkeys(named))
        mark = (sort, type(said.body).__name__, *rules, "|", *codes)
        self.failed[mark] += 1
        if self.failed[mark] == 1:
            self.failures.append(Failure(sort, said, rules, codes, road))


def fold_books(lot: Lot) -> tuple[str, ...]:
    """Where a lot's rounds are, by the fold; only "some" of those from nowhere."""
    if unexplained(lot):
        return ("from nowhere",)
    there = {place: getattr(lot, place) for place in PLACES}
    here = lot.stored + lot.carried
    assert lot.received.count == here + sum(there.values()), "invariant 3: rounds are conserved"
    return (f"here {here}", *(f"{place} {count}" for place, count in there.items()))


def oracle_books(book: Book) -> tuple[str, ...]:
    """The same by the oracle."""
    if book.surplus:
        return ("from nowhere",)
    places = [f"{place} {getattr(book, place)}" for place in PLACES]
    return (f"here {book.stored + book.carried}", *places)
