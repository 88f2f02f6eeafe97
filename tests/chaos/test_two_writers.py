"""Several writers of one log: one order, one answer for each note, whoever is asked (D3, D12)."""

from __future__ import annotations

import random
import threading
from collections.abc import Iterator

import pytest

from coldproof.app.batch import Receipt, Waiting
from coldproof.app.errors import Ended
from coldproof.app.waiting_room import PREFIX
from coldproof.app.writer import Writer
from tests.chaos.faults import Fault, Plan
from tests.chaos.logs import THOROUGH, Log
from tests.chaos.processes import Books, Process
from tests.small_log import id_of, writer_on

SHARED = pytest.mark.parametrize("database", ["sqlite", "postgres"], indirect=True)
EVERY = pytest.mark.parametrize("database", ["memory", "sqlite", "postgres"], indirect=True)
TURNS = range(10 if THOROUGH else 1)
NOTES, THREADS = 60, 4


@pytest.fixture
def other(log: Log) -> Iterator[Writer]:
    """A second writer of a log that has begun, as in another process on this machine."""
    log.begin()
    made = writer_on(log.crew, log.another_store(), log.folder, log.clock)
    yield made
    made.close()


@SHARED
@pytest.mark.parametrize("turn", TURNS)
def test_processes_that_write_at_once_agree_on_one_order(books: Books, turn: int) -> None:
    """Three at once; two of them send the very same notes."""
    books.begin("hand-1", "phone-1", "hand-2")
    same, others = ("hand-1", "phone-1", "door-1"), ("hand-2", "door-2")
    processes = [Process(books, who) for who in (same, others, same)]
    for process in processes:
        process.wait_for(40 + turn)
    for process in processes:
        process.kill()
    assert books.broken() == []
    assert books.ended == []
    told = [{tuple(line.split(" ")[:4]) for line in one.lines()} for one in processes]
    assert {note[0] for note in told[0] & told[2]} >= {"hand-1", "phone-1"}  # with one position


@EVERY
def test_threads_of_two_writers_agree_on_one_order(log: Log, other: Writer) -> None:
    """Every note is sent to both writers, by several threads, in any order of the notes."""
    notes = [log.tag(number) for number in range(NOTES)]
    answers: list[tuple[bytes, Receipt | Waiting]] = []

    def submit(seed: int) -> None:
        chance = random.Random(seed)  # noqa: S311 - the same order every time
        mine = chance.sample(notes, len(notes))
        for note in mine:
            answers.append((note, chance.choice((log.writer, other)).record(note)))

    threads = [threading.Thread(target=submit, args=(seed,)) for seed in range(THREADS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(answers) == NOTES * THREADS
    answers += [(note, writer.record(note)) for note in notes for writer in (log.writer, other)]
    for note, outcome in answers:
        log.told.hear(note, outcome)
    assert all(isinstance(outcome, Receipt) for _, outcome in answers[-2 * NOTES :])
    assert log.broken() == []
    positions = [log.told.positions[id_of(note)] for note in notes]
    assert positions == sorted(positions)  # each rests on the one before
    assert log.store.names(log.crew.production, PREFIX) == []


@EVERY
def test_what_one_writer_kept_waiting_enters_when_another_enrolls(log: Log, other: Writer) -> None:
    note, enrolling = log.tag(1, by="stranger"), log.crew.enrolling("stranger")
    assert log.record(note) == [Waiting(("stranger@stranger",))]
    log.told.hear(enrolling, other.record(enrolling))
    assert log.broken() == []
    assert isinstance(log.record(log.tag(2))[0], Receipt)  # the first notices, with its next commit
    position = log.store.find(log.crew.production, log.act(note))
    assert position is not None
    assert log.store.names(log.crew.production, PREFIX) == []
    outcome = other.record(note)
    assert isinstance(outcome, Receipt)
    assert outcome.position == position
    assert log.broken() == []


@EVERY
def test_what_one_writer_kept_waiting_is_let_in_by_one_that_opens_later(
    log: Log, other: Writer
) -> None:
    note, enrolling = log.tag(1, by="stranger"), log.crew.enrolling("stranger")
    assert other.record(note) == Waiting(("stranger@stranger",))
    other.close()
    assert isinstance(log.record(enrolling)[0], Receipt)
    log.reopen()
    assert isinstance(log.record(log.tag(2))[0], Receipt)
    assert log.store.find(log.crew.production, log.act(note)) is not None
    assert log.store.names(log.crew.production, PREFIX) == []
    assert log.broken() == []


@EVERY
def test_what_waits_is_let_in_by_whatever_is_sent_next(log: Log, other: Writer) -> None:
    """Though it adds nothing itself: the enrollment, sent again to where the note waits."""
    note, enrolling = log.tag(1, by="stranger"), log.crew.enrolling("stranger")
    log.record(note)
    log.told.hear(enrolling, other.record(enrolling))
    assert isinstance(log.record(enrolling)[0], Receipt)
    assert log.store.find(log.crew.production, log.act(note)) is not None
    assert log.broken() == []


@EVERY
def test_one_writer_that_ends_leaves_the_other_alone(log: Log, other: Writer) -> None:
    first, second = log.tag(1), log.tag(2)
    log.faults.arm(Plan("append", 1, Fault.UNTOLD))
    assert isinstance(log.record(first)[0], Ended)
    log.faults.disarm()
    for note in (first, second):
        outcome = other.record(note)
        assert isinstance(outcome, Receipt)
        log.told.hear(note, outcome)
    assert log.broken() == []
    late = log.record(second)[0]
    assert str(late) == (
        "the record: found that its writer ended: writing failed: found a fault that was put in;"
        " opening the store anew would do; opening it anew would do"
    )


@EVERY
def test_a_log_is_begun_once(log: Log) -> None:
    other = writer_on(log.crew, log.another_store(), log.folder, log.clock)
    log.begin_with(log.crew.opening())
    with pytest.raises(Ended) as error:
        other.begin(log.crew.opening(log.clock.now_us + 1))
    assert str(error.value) == (
        "the record: found that its writer ended: append to"
        f" {log.crew.production} refused: expected size 0, found size 2; reading what was added"
        " would do; opening it anew would do"
    )
    other.close()
    assert log.broken() == []
    log.reopen()
    assert log.broken() == []


@EVERY
def test_a_writer_opens_while_another_goes_on(log: Log, other: Writer) -> None:
    """The guard may be ahead of what was read a moment ago: the store is asked first."""
    ledger = other.ledger
    assert isinstance(log.record(log.tag(1))[0], Receipt)
    assert log.kept() != (ledger.head.checkpoint,)
    assert ledger.size == log.writer.ledger.size - 2
    again = log.opened_with(ledger)
    assert again.ledger.size == log.writer.ledger.size
    again.close()
