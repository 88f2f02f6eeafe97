"""Records to attack: a small one with a few people, and a real day up to the moment of handing."""

from __future__ import annotations

import hashlib
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

from coldproof.acts.base import Act, Body
from coldproof.acts.kit import WeaponTagged
from coldproof.app.acting import Hand, act_of, signed
from coldproof.app.batch import Receipt, Waiting
from coldproof.app.errors import RecordError
from coldproof.app.follow import Follower
from coldproof.app.fsck import fsck
from coldproof.app.guard import Guard
from coldproof.app.ledger import load
from coldproof.app.recording import Recorded, Recording, SetClock
from coldproof.app.replay import Step, tellings
from coldproof.app.writer import Writer, open_writer
from coldproof.desk.roster import key_name, origin_of
from coldproof.exchange.day.story import read_story
from coldproof.keys.signing import Signer, check, new_signer
from coldproof.log.merkle import Tree, leaf_hash
from coldproof.log.note import read_note
from coldproof.rules.judge import judge
from coldproof.state.model import SetState
from coldproof.store.base import Head, Store
from coldproof.store.memory import MemoryStore
from coldproof.words.floor import Color, Known
from coldproof.words.ids import WeaponId
from tests.small_log import PRODUCTION, SECOND_US, Clock, Crew, id_of, signed_head, writer_on

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
PEOPLE = ("armorer", "ad", "actor", "mallory")
TAG = WeaponTagged(weapons=(WeaponId("G-1"),), color=Color.RED)


def no_tag(_: bytes) -> bytes:
    """Seal nothing: what is under no secret is under this."""
    return b"x" * 32


class Small:
    """A log with a founder and four people, begun on any store; `mallory` has a key and no hat."""

    def __init__(self, store: Store | None = None, folder: Path | None = None) -> None:
        self.crew, self.clock = Crew(), Clock()
        self.store: Store = MemoryStore() if store is None else store
        self.folder = Path(tempfile.mkdtemp()) if folder is None else folder
        self.writer = self.opened()
        self.writer.begin(self.crew.opening())
        for person in PEOPLE:
            self.record(self.crew.enrolling(person))

    def opened(self, quota: int | None = None) -> Writer:
        """Open a writer, through the start check."""
        return writer_on(self.crew, self.store, self.folder, self.clock, quota=quota)

    def record(self, note: bytes) -> Receipt | Waiting:
        """Hand in a note, a second later."""
        self.clock.now_us += SECOND_US
        return self.writer.record(note)

    def refusal(self, note: bytes) -> str:
        """Hand in a note that is refused; return why."""
        try:
            outcome = self.record(note)
        except RecordError as error:
            return str(error)
        raise AssertionError(outcome)

    def say(self, by: str, body: Body = TAG, **more: Any) -> Receipt | Waiting:
        """Record the next act of somebody."""
        return self.record(self.crew.note(by, body, self.clock.now_us, **more))

    @property
    def size(self) -> int:
        """How many entries the log has."""
        return self.writer.ledger.size

    def found(self, *, outside: bool = True) -> list[str]:
        """Return what `fsck` finds, the checkpoint outside of the database included."""
        kept = Guard(self.folder, self.clock).candidates() if outside else ()
        report = fsck(self.store, PRODUCTION, self.crew.log.key, check, kept)
        return [f"{where}: {what}" for where, what in report.problems]

    def report(self) -> Any:
        """Return the whole report of `fsck`."""
        return fsck(self.store, PRODUCTION, self.crew.log.key, check)

    def state(self) -> SetState:
        """Return what is so, as a process that was just begun has it."""
        ledger = load(self.store, PRODUCTION, self.crew.log.key, check)
        return Follower(ledger, self.store, no_tag, "s" * 43).catch_up()


def forged(crew: Crew, notes: Sequence[bytes], after: Store | None = None) -> MemoryStore:
    """Return a store in which whoever has the log's key put these notes, after those of another."""
    store = MemoryStore()
    whole = [*(after.read(PRODUCTION, 0, 1 << 30) if after is not None else ()), *notes]
    tree, head = Tree(), Head(0, b"")
    for number, note in enumerate(whole):
        name = hashlib.sha256(read_note(note).text + b"%d" % number).digest()  # never one twice
        tree.append(leaf_hash(note))
        checkpoint = signed_head(crew, tree.size, tree.root())
        store.append(PRODUCTION, head, [(name, note)], checkpoint)
        head = Head(tree.size, checkpoint)
    return store


def forged_findings(crew: Crew, notes: Sequence[bytes], after: Store) -> list[str]:
    """Return what `fsck` finds in such a log, but for the ids under which its entries lie."""
    report = fsck(forged(crew, notes, after), PRODUCTION, crew.log.key, check)
    index = ("the store does not find it by its id", "the store finds its id at")
    return [f"{where}: {what}" for where, what in report.problems if not what.startswith(index)]


@cache
def steps_of(day: str, kind: str) -> tuple[Step, ...]:
    """Return an example day told up to its first act of a kind."""
    story = read_story((EXAMPLES / f"{day}.toml").read_bytes(), day)
    place = next(n for n, act in enumerate(story.acts) if type(act.body).__name__ == kind)
    return next(tellings(story._replace(acts=story.acts[:place]))).steps


class OnSet:
    """A real day in a log, each act signed by its person's key, stopped where a test wants."""

    def __init__(self, until: str = "HandoverAccepted", day: str = "ordinary-day") -> None:
        steps = steps_of(day, until)
        self.store, self.clock = MemoryStore(), SetClock()
        self.log = new_signer(origin_of(PRODUCTION), b"log".ljust(32, b"."))
        self.clerk = new_signer(key_name(PRODUCTION, "clerk", "clerk"), b"clerk".ljust(32, b"."))
        self.ledger = load(self.store, PRODUCTION, self.log.key, check)
        guard = Guard(Path(tempfile.mkdtemp()), self.clock)
        self.writer = open_writer(self.ledger, self.store, guard, self.log, self.clerk, self.clock)
        self._signers: dict[str, Signer] = {}
        self._recording = Recording(self.writer, self.log, self.clerk, self._make, self.clock)
        self._rest = self._recording.record(steps)
        self._follower = Follower(self.ledger, self.store, no_tag, "s" * 43)

    def go_on(self, until: Callable[[Recorded], bool] | None = None) -> None:
        """Record the next acts of the day, until one of them is it, or all."""
        for recorded in self._rest:
            if until is not None and until(recorded):
                return

    def _make(self, name: str) -> Signer:
        made = new_signer(name, name.encode().ljust(32, b".")[-32:])
        self._signers[name.partition("/")[2]] = made
        return made

    def signer(self, handle: str) -> Signer:
        """Return somebody's key on a device."""
        return self._signers[handle]

    def meet(self, person: str, device: str | None = None) -> Signer:
        """Return a new key, kept for whoever is to have it."""
        return self._make(f"{PRODUCTION}/{person}@{device or person}")

    @property
    def state(self) -> SetState:
        """What is so now."""
        return self._follower.catch_up()

    def act(
        self, by: str, body: Body, answers: tuple[str, ...] = (), vouched_by: str = "", **more: Any
    ) -> Act:
        """Return the next act of somebody whose device has seen all; or as `more` says."""
        device = more.pop("device", vouched_by or by)
        known = Known.VOUCHED if vouched_by else Known.OWN_DEVICE
        hand = Hand(by, device, known, vouched_by or None)
        chain = self._recording._chains.get(device)
        made = act_of(self.ledger, self.state, chain, hand, body, self.clock.now_us, answers)
        return replace(made, **more)

    def say(self, by: str, body: Body, signer: Signer | None = None, **more: Any) -> bytes:
        """Record an act, two seconds later, signed by its own key or another; return its note."""
        self.clock.now_us += 2 * SECOND_US
        act = self.act(by, body, **more)
        own = signer is None
        note = signed(act, signer or self.signer(f"{act.vouched_by or act.by}@{act.device}"))
        outcome = self.writer.record(note)
        assert isinstance(outcome, Receipt), outcome
        if own:
            self._recording._chains[act.device] = (act.seq, id_of(note))
        return note

    def refused(self, by: str, body: Body, answers: tuple[str, ...] = ()) -> bool:
        """Say whether the rules in force refuse an act, now."""
        return judge(self.state, self.act(by, body, answers), self.clock.now_us).refused
