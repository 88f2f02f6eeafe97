"""Any interleaving of submitters gives one order, on which everybody agrees (D3, D4)."""

from __future__ import annotations

import tempfile
import threading
from itertools import chain
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from coldproof.acts.kit import WeaponTagged
from coldproof.acts.voice import WorkStopped
from coldproof.app.batch import Receipt, Waiting
from coldproof.app.fsck import fsck
from coldproof.app.ledger import load
from coldproof.app.waiting_room import PREFIX
from coldproof.app.writer import Writer
from coldproof.desk.roster import raw_key
from coldproof.keys.signing import check
from coldproof.log.checkpoint import read_checkpoint
from coldproof.store.memory import MemoryStore
from coldproof.words.floor import Color, Scope
from coldproof.words.ids import WeaponId
from tests.plain_tree import PlainTree
from tests.small_log import PRODUCTION, SECOND_US, Clock, Crew, id_of, writer_on

PEOPLE = ("armorer", "actor", "visitor")  # the visitor is enrolled by nobody, and says stop
MOST = 5  # notes of one person


def said(crew: Crew, person: str, number: int) -> bytes:
    """Return the next note of somebody; it follows on the one before."""
    if person == "visitor":
        return crew.note(person, WorkStopped(scope=Scope.PRODUCTION))
    return crew.note(person, WeaponTagged(weapons=(WeaponId(f"G-{number}"),), color=Color.RED))


class Log:
    """A log with two writers, and the notes of three people, the enrollments among them."""

    def __init__(self, folder: str) -> None:
        self.crew, self.store, self.clock = Crew(), MemoryStore(), Clock()
        self.writers = [self._writer(folder)]
        self.writers[0].begin(self.crew.opening())
        self.writers.append(self._writer(folder))
        self.notes = {
            person: [said(self.crew, person, number) for number in range(MOST)] for person in PEOPLE
        }
        self.notes["producer"] = [self.crew.enrolling(person) for person in PEOPLE[:2]]

    def _writer(self, folder: str) -> Writer:
        return writer_on(self.crew, self.store, Path(folder), self.clock)

    def agrees(self, receipts: list[tuple[bytes, Receipt]]) -> None:
        """Everybody agrees: receipts, both writers, who opens the log anew, and a check of all."""
        head = self.store.head(PRODUCTION)
        tree = PlainTree(list(self.store.read(PRODUCTION, 0, head.size)))
        for note, receipt in receipts:
            assert self.store.find(PRODUCTION, raw_key(id_of(note))) == receipt.position
            told = read_checkpoint(receipt.checkpoint, self.crew.log.key, check)
            assert receipt.position < told.size
            assert told.root == tree.mth(0, told.size)
        ledger = load(self.store, PRODUCTION, self.crew.log.key, check)
        for writer in self.writers:
            writer.ledger.catch_up(self.store)
            assert writer.ledger.ids == ledger.ids
            assert writer.ledger.roster == ledger.roster
        assert fsck(self.store, PRODUCTION, self.crew.log.key, check).problems == ()

    def settled(self) -> None:
        """Once everything was sent to everybody, all is in the log, each person's in order."""
        every = list(chain(*self.notes.values()))
        for _ in range(2):  # what the one let in by the second turn, the other knows by then
            for writer in self.writers:
                for note in every:
                    assert isinstance(writer.record(note), Receipt | Waiting)
        answers = [(note, writer.record(note)) for writer in self.writers for note in every]
        receipts = [(note, one) for note, one in answers if isinstance(one, Receipt)]
        assert len(receipts) == len(answers)
        for notes in self.notes.values():
            ids = self.writers[0].ledger.ids
            positions = [ids[raw_key(id_of(note))] for note in notes]
            if notes != self.notes["visitor"]:  # a stop waits for nothing, not for its turn either
                assert positions == sorted(positions)
        assert self.store.names(PRODUCTION, PREFIX) == []
        self.agrees(receipts)

    def end(self) -> None:
        for writer in self.writers:
            writer.close()


SENDERS = st.sampled_from((*PEOPLE, "producer"))
TURNS = st.lists(
    st.tuples(
        st.integers(0, 1),  # to which writer
        st.lists(st.tuples(SENDERS, st.integers(0, MOST - 1)), min_size=1, max_size=6),
        st.booleans(),  # a second goes by before it
    ),
    max_size=12,
)


@given(TURNS)
@settings(max_examples=25, deadline=None)
def test_any_order_of_any_notes_gives_one_order(
    turns: list[tuple[int, list[tuple[str, int]], bool]],
) -> None:
    """Sent in any order, again and again, to either writer, alone or together."""
    with tempfile.TemporaryDirectory() as folder:
        log = Log(folder)
        receipts: list[tuple[bytes, Receipt]] = []
        for to, sent, later in turns:
            log.clock.now_us += SECOND_US if later else 0
            notes = [log.notes[who][number % len(log.notes[who])] for who, number in sent]
            outcomes = log.writers[to].record_all(notes)
            pairs = zip(notes, outcomes, strict=True)
            receipts += [(note, one) for note, one in pairs if isinstance(one, Receipt)]
        log.agrees(receipts)
        log.settled()
        log.end()


@given(st.permutations([*PEOPLE, "producer"] * MOST), st.integers(1, 4))
@settings(max_examples=10, deadline=None)
def test_any_interleaving_of_threads_gives_one_order(order: list[str], threads: int) -> None:
    """Each person's notes in their order, dealt out to threads that run as they like."""
    with tempfile.TemporaryDirectory() as folder:
        log = Log(folder)
        turns = {person: iter(notes * MOST) for person, notes in log.notes.items()}
        dealt = [next(turns[person]) for person in order]
        answers: list[tuple[bytes, Receipt | Waiting]] = []

        def submit(first: int) -> None:
            for place, note in enumerate(dealt[first::threads]):
                answers.append((note, log.writers[place % 2].record(note)))

        running = [threading.Thread(target=submit, args=(first,)) for first in range(threads)]
        for thread in running:
            thread.start()
        for thread in running:
            thread.join()
        assert len(answers) == len(order)
        log.agrees([(note, one) for note, one in answers if isinstance(one, Receipt)])
        log.settled()
        log.end()
