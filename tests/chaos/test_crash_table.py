"""The crash table: each write of a commit, what became of it, what is done then (D4).

A row says what was being done, which of its writes failed, how, and where the note is afterward.
Nobody is told that a note was recorded which may not be; nobody who was told is disappointed.
"""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple

import pytest

from coldproof.acts.voice import WorkStopped
from coldproof.app.batch import Receipt, Waiting
from coldproof.app.errors import Ended, NotNow, Refused
from coldproof.app.waiting_room import PREFIX
from coldproof.desk.roster import raw_key
from coldproof.words.floor import Scope
from coldproof.words.units import MINUTE_US
from tests.chaos.faults import Fault, Plan
from tests.chaos.logs import KINDS, THOROUGH, Log
from tests.small_log import id_of

STOP = WorkStopped(scope=Scope.PRODUCTION)
NOTHING, HALF, UNTOLD = Fault.NOTHING, Fault.HALF, Fault.UNTOLD
STORE_SAID = "writing failed: found a fault that was put in; opening the store anew would do"
SYSTEM_SAID = "a fault that was put in"


class Doing(Enum):
    """What a submitter is doing when a write fails."""

    BEGIN = "beginning the log"
    RECORD = "recording a note"
    WAIT = "a stranger's note, to be kept waiting"
    ENROLL = "enrolling the stranger, whose note waits"


class Left(Enum):
    """Where a note is after the crash."""

    NOWHERE = "nowhere"
    WAITING = "kept waiting"
    IN_LOG = "in the log"


BEGIN, RECORD, WAIT, ENROLL = Doing
NOWHERE, WAITING, IN_LOG = Left


class Then(Enum):
    """What is done after the restart."""

    SAME = "the same note again"
    OTHER = "another one"
    NOTHING = "nothing"


class Row(NamedTuple):
    """One line of the table."""

    doing: Doing
    call: str
    nth: int
    fault: Fault
    left: Left


# In the order of a commit.  Of the guard the new file comes first (1st `pwrite`), is synced (1st
# `fsync`) and renamed (`replace`), then its folder is synced (2nd `fsync`), then the other file is
# written over in place (2nd `pwrite`; the 3rd in a beginning, whose guard stands before its log).
TABLE = (
    Row(BEGIN, "pwrite", 1, NOTHING, NOWHERE),
    Row(BEGIN, "pwrite", 1, HALF, NOWHERE),
    Row(BEGIN, "pwrite", 1, UNTOLD, NOWHERE),
    Row(BEGIN, "fsync", 1, NOTHING, NOWHERE),
    Row(BEGIN, "fsync", 1, UNTOLD, NOWHERE),
    Row(BEGIN, "replace", 1, NOTHING, NOWHERE),
    Row(BEGIN, "replace", 1, UNTOLD, NOWHERE),
    Row(BEGIN, "fsync", 2, NOTHING, NOWHERE),
    Row(BEGIN, "fsync", 2, UNTOLD, NOWHERE),
    Row(BEGIN, "pwrite", 2, NOTHING, NOWHERE),
    Row(BEGIN, "pwrite", 2, HALF, NOWHERE),
    Row(BEGIN, "pwrite", 2, UNTOLD, NOWHERE),
    Row(BEGIN, "append", 1, NOTHING, NOWHERE),
    Row(BEGIN, "append", 1, UNTOLD, IN_LOG),
    Row(BEGIN, "pwrite", 3, NOTHING, IN_LOG),
    Row(BEGIN, "pwrite", 3, HALF, IN_LOG),
    Row(BEGIN, "pwrite", 3, UNTOLD, IN_LOG),
    Row(RECORD, "append", 1, NOTHING, NOWHERE),
    Row(RECORD, "append", 1, UNTOLD, IN_LOG),
    Row(RECORD, "pwrite", 1, NOTHING, IN_LOG),
    Row(RECORD, "pwrite", 1, HALF, IN_LOG),
    Row(RECORD, "pwrite", 1, UNTOLD, IN_LOG),
    Row(RECORD, "fsync", 1, NOTHING, IN_LOG),
    Row(RECORD, "fsync", 1, UNTOLD, IN_LOG),
    Row(RECORD, "replace", 1, NOTHING, IN_LOG),
    Row(RECORD, "replace", 1, UNTOLD, IN_LOG),
    Row(RECORD, "fsync", 2, NOTHING, IN_LOG),
    Row(RECORD, "fsync", 2, UNTOLD, IN_LOG),
    Row(RECORD, "pwrite", 2, NOTHING, IN_LOG),
    Row(RECORD, "pwrite", 2, HALF, IN_LOG),
    Row(RECORD, "pwrite", 2, UNTOLD, IN_LOG),
    Row(WAIT, "put", 1, NOTHING, NOWHERE),
    Row(WAIT, "put", 1, UNTOLD, WAITING),
    Row(ENROLL, "append", 1, NOTHING, WAITING),
    Row(ENROLL, "append", 1, UNTOLD, IN_LOG),
    Row(ENROLL, "fsync", 1, NOTHING, IN_LOG),
    Row(ENROLL, "pwrite", 2, NOTHING, IN_LOG),
    Row(ENROLL, "pwrite", 2, HALF, IN_LOG),
    Row(ENROLL, "pwrite", 2, UNTOLD, IN_LOG),
    Row(ENROLL, "erase", 1, NOTHING, IN_LOG),
    Row(ENROLL, "erase", 1, UNTOLD, IN_LOG),
)


BESIDE: dict[str, type] = {"put": NotNow, "erase": Receipt}
"""What who sent a note is told where a blob beside the log fails."""


def ended(row: Row) -> str:
    """What everybody is told from then on."""
    said = STORE_SAID if row.call == "append" else SYSTEM_SAID
    return f"the record: found that its writer ended: {said}; opening it anew would do"


def prepared(log: Log, doing: Doing) -> tuple[bytes, bytes]:
    """Bring a log to just before; return the note that is sent, and the one that it is about."""
    if doing is BEGIN:
        opening = log.crew.opening()
        return opening, opening
    log.begin()
    log.record(log.tag(1))
    if doing is RECORD:
        note = log.tag(2)
        return note, note
    note = log.tag(2, by="stranger")
    if doing is WAIT:
        return note, note
    assert isinstance(log.record(note)[0], Waiting)
    return log.crew.enrolling("stranger"), note


def crash(log: Log, row: Row, sent: bytes) -> None:
    """Do it, with the write failing; whoever sent it is told that the writer ended.

    A blob that fails ends nothing (ADR 0063).  What is let go of is let go of last: what was sent
    is in the log by then, and is told so.
    """
    log.faults.arm(Plan(row.call, row.nth, row.fault))
    if row.doing is BEGIN:
        with pytest.raises(Ended) as error:
            log.begin_with(sent)
        outcome: object = error.value
    else:
        outcome = log.record(sent)[0]
    assert log.faults.struck
    log.faults.disarm()
    if row.call in BESIDE:
        assert isinstance(outcome, BESIDE[row.call])
        assert log.writer.ended is None
        return
    assert isinstance(outcome, Ended)
    assert str(outcome) == ended(row)


def where(log: Log, note: bytes) -> Left:
    """Say where a note is, as the store has it."""
    act = raw_key(id_of(note))
    if log.store.find(log.crew.production, act) is not None:
        return IN_LOG
    kept = log.store.get(log.crew.production, PREFIX + act.hex())
    return NOWHERE if kept is None else WAITING


def try_again(log: Log, row: Row, sent: bytes) -> None:
    """Send the same note: it gets one receipt, or is told to wait, as if nothing had been."""
    before = log.store.find(log.crew.production, raw_key(id_of(sent)))
    if row.doing is BEGIN and row.left is IN_LOG:
        with pytest.raises(Refused) as error:
            log.begin_with(sent)
        assert str(error.value) == "entry 0: found a log of 2 entries; an empty one would do"
    elif row.doing is BEGIN:
        log.begin_with(sent)
    else:
        outcome = log.record(sent)[0]
        assert isinstance(outcome, Waiting if row.doing is WAIT else Receipt)
        if isinstance(outcome, Receipt) and before is not None:
            assert outcome.position == before


def go_on(log: Log, row: Row, sent: bytes, then: Then) -> None:
    """What is done after the restart."""
    if then is Then.SAME:
        try_again(log, row, sent)
    elif then is Then.OTHER and log.writer.ledger.size:
        assert isinstance(log.record(log.crew.note("visitor", STOP))[0], Receipt)
    elif then is Then.OTHER:  # the founder tries anew, a minute later
        log.crew.chains.clear()
        log.begin_with(log.crew.opening(log.clock.now_us + MINUTE_US))


def found(log: Log) -> list[str]:
    """What does not fit; that there is no entry yet is no fault of a log that nobody began."""
    empty = not log.writer.ledger.size
    return [one for one in log.broken() if not empty or one != "fsck: the log: no entry"]


SLOW = ("postgres",)
CASES = [(kind, then) for then in Then for kind in KINDS if kind not in SLOW]
CASES += [(kind, then) for then in Then for kind in SLOW if then is Then.SAME or THOROUGH]


@pytest.mark.parametrize(("database", "then"), CASES, indirect=["database"])
@pytest.mark.parametrize(
    "row", TABLE, ids=lambda row: f"{row.doing.value}, {row.call} {row.nth}: {row.fault.value}"
)
def test_a_crash_breaks_no_promise(log: Log, row: Row, then: Then) -> None:
    sent, about = prepared(log, row.doing)
    crash(log, row, sent)
    last = log.store.head(log.crew.production)
    if row.call in BESIDE:  # it goes on
        assert isinstance(log.record(log.tag(9))[0], Receipt)
    elif row.doing is not BEGIN:  # it has ended, says so to everybody, and writes nothing
        assert str(log.record(log.tag(9))[0]) == ended(row)
    grown = log.store.head(log.crew.production) != last
    assert grown is (row.call in BESIDE)

    log.reopen()
    assert where(log, about) is row.left
    assert found(log) == []
    go_on(log, row, sent, then)
    assert found(log) == []
    log.reopen()
    assert found(log) == []
    if row.doing is ENROLL and where(log, sent) is IN_LOG:
        assert where(log, about) is IN_LOG
        assert log.store.names(log.crew.production, PREFIX) == []


def test_the_table_names_every_write_of_a_commit(log: Log) -> None:
    """What a commit writes, in order; a write that is new has no row yet, and fails here."""
    written: dict[Doing, list[str]] = {}
    for doing in Doing:
        if doing is BEGIN:
            sent = log.crew.opening()
            log.faults.arm(Plan("nothing", 1, NOTHING))
            log.begin_with(sent)
        else:
            sent = {
                RECORD: lambda: log.crew.enrolling("armorer"),
                WAIT: lambda: log.tag(1, by="stranger"),
                ENROLL: lambda: log.crew.enrolling("stranger"),
            }[doing]()
            log.faults.arm(Plan("nothing", 1, NOTHING))
            log.record(sent)
        written[doing] = log.faults.calls
    guard = ["pwrite", "fsync", "replace", "fsync", "pwrite"]
    assert written == {
        BEGIN: [*guard, "append", "pwrite"],
        RECORD: ["append", *guard],
        WAIT: ["put"],
        ENROLL: ["append", *guard, "erase"],
    }


@pytest.mark.parametrize("call", ["pwrite", "fsync", "replace"])
@pytest.mark.parametrize("fault", [NOTHING, UNTOLD])
def test_a_start_that_can_not_keep_its_guard_is_refused(log: Log, call: str, fault: Fault) -> None:
    log.begin()
    log.leave()
    log.faults.arm(Plan(call, 1, fault))
    with pytest.raises(Ended) as error:
        log.reopen()
    assert str(error.value) == (
        f"the checkpoint kept outside the database: found that it can not be kept: {SYSTEM_SAID};"
        " a disk that takes it would do"
    )
    log.faults.disarm()
    log.reopen()
    assert found(log) == []
