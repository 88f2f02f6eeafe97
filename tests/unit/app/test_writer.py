"""The writer of one log: one order for everybody, one answer for each note, none after its end."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from coldproof.acts.case import ClockRead
from coldproof.acts.production import KeyRevoked
from coldproof.acts.voice import WorkStopped
from coldproof.app.batch import Receipt, Waiting
from coldproof.app.errors import NotNow, RecordError, Refused
from coldproof.app.fsck import fsck
from coldproof.app.quota import MOST_COUNTED
from coldproof.app.waiting_room import PREFIX
from coldproof.app.writer import MOST_AT_ONCE, Writer
from coldproof.keys.signing import check, new_signer
from coldproof.log.errors import ProofError
from coldproof.log.proof import read_proof, verify_proof
from coldproof.store.base import MAX_NOTE, Head
from coldproof.store.memory import MemoryStore
from coldproof.words.floor import Scope
from coldproof.words.ids import DeviceId, PersonId
from tests.small_log import PRODUCTION, SECOND_US, Clock, Crew, id_of, tag, writer_on

STOP = WorkStopped(scope=Scope.PRODUCTION)
LOST = KeyRevoked(person=PersonId("armorer"), revoked=DeviceId("armorer"))


class World:
    """A log in memory with an armorer enrolled; it ends at 3."""

    def __init__(self, folder: Path, quota: int | None = None) -> None:
        self.folder, self.quota = folder, quota
        self.crew, self.store, self.clock = Crew(), MemoryStore(), Clock()
        self.writer = self.opened()
        self.writer.begin(self.crew.opening())
        self.writer.record(self.crew.enrolling("armorer"))

    def opened(self) -> Writer:
        return writer_on(self.crew, self.store, self.folder, self.clock, quota=self.quota)

    def tagged(self, by: str = "armorer", number: int = 1) -> bytes:
        return self.crew.note(by, tag(number))

    def at(self, note: bytes) -> int:
        outcome = self.writer.record(note)
        assert isinstance(outcome, Receipt)
        return outcome.position

    def problems(self) -> list[str]:
        report = fsck(self.store, PRODUCTION, self.crew.log.key, check)
        return [f"{one.where}: {one.found}" for one in report.problems]


@pytest.fixture
def world(tmp_path: Path) -> World:
    return World(tmp_path)


def no(do: Callable[[], object], kind: type[RecordError] = Refused) -> str:
    with pytest.raises(kind) as error:
        do()
    return str(error.value)


# ---------------------------------------------------------------------------------------- receipts


def test_a_note_is_durable_when_its_receipt_is_given(world: World) -> None:
    note = world.tagged()
    outcome = world.writer.record(note)
    assert isinstance(outcome, Receipt)
    assert outcome.position == 3
    assert world.store.head(PRODUCTION) == Head(4, outcome.checkpoint)
    assert list(world.store.read(PRODUCTION, 3, 9)) == [note]
    said = world.writer.ledger.checkpoint(outcome.checkpoint)
    assert (said.size, said.root) == (4, world.writer.ledger.tree.root())
    assert world.problems() == []


def test_a_note_sent_again_gets_its_position_again(world: World) -> None:
    note = world.tagged()
    assert world.at(note) == 3
    assert world.at(world.tagged()) == 4
    head = world.writer.ledger.head
    assert world.writer.record_all([note, note]) == [Receipt(id_of(note), 3, head.checkpoint)] * 2
    assert world.store.head(PRODUCTION) == head
    world.writer.close()
    world.writer = world.opened()
    assert world.at(note) == 3


def test_the_same_act_under_another_signature_is_the_same_act(world: World) -> None:
    note = world.crew.note("stranger", STOP)
    assert world.at(note) == 3
    ((entered),) = world.store.read(PRODUCTION, 3, 4)
    assert entered != note  # the clerk's line was added
    assert world.at(entered) == 3
    assert world.at(note) == 3


def test_one_that_is_refused_stops_no_other(world: World) -> None:
    good, bad, late = world.tagged(), b"no note", world.tagged()
    outcomes = world.writer.record_all([good, bad, late])
    assert [type(one) for one in outcomes] == [Receipt, Refused, Receipt]


def test_of_many_notes_none_is_lost(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """More than fit in one commit."""
    assert MOST_AT_ONCE > 3
    monkeypatch.setattr("coldproof.app.writer.MOST_AT_ONCE", 3)
    notes = [world.tagged() for _ in range(8)]
    outcomes = world.writer.record_all(notes)
    assert [one.position for one in outcomes if isinstance(one, Receipt)] == list(range(3, 11))
    sizes = [head.size for head in world.store.checkpoints(PRODUCTION)]
    assert sizes == [2, 3, 6, 9, 11]


def test_nothing_to_record_is_nothing_recorded(world: World) -> None:
    assert world.writer.record_all([]) == []
    assert world.store.head(PRODUCTION).size == 3


@pytest.mark.parametrize("index", range(3))
def test_a_proof_convinces_whoever_has_the_log_s_key(world: World, index: int) -> None:
    proof = read_proof(world.writer.proof(index))
    note = list(world.store.read(PRODUCTION, 0, 3))[index]
    said = verify_proof(proof, note, world.crew.log.key, check)
    assert said == world.writer.ledger.checkpoint(world.writer.ledger.head.checkpoint)


@pytest.mark.parametrize("index", [-1, 3])
def test_there_is_no_proof_of_what_is_not_there(world: World, index: int) -> None:
    with pytest.raises(ProofError) as error:
        world.writer.proof(index)
    assert str(error.value) == (
        f"inclusion refused: found index {index} in a tree of 3; an index below a size of at most 3"
        " would do"
    )


def test_whoever_follows_is_told_after_each_commit(world: World) -> None:
    told: list[Head] = []
    world.writer.after_commit = told.append
    world.at(world.tagged())
    world.at(next(iter(world.store.read(PRODUCTION, 2, 3))))  # adds nothing
    world.writer.record(world.tagged("stranger"))
    assert told == [world.writer.ledger.head]


# -------------------------------------------------------------------------------------- what waits


def test_a_note_by_an_unknown_key_enters_with_the_enrollment(world: World) -> None:
    note = world.tagged("stranger")
    assert world.writer.record(note) == Waiting(("stranger@stranger",))
    assert world.writer.record(note) == Waiting(("stranger@stranger",))
    assert len(world.store.names(PRODUCTION, PREFIX)) == 1
    assert world.at(world.crew.enrolling("stranger")) == 3
    assert world.at(note) == 4
    assert world.store.names(PRODUCTION, PREFIX) == []
    assert world.problems() == []


def test_a_note_waits_through_a_restart(world: World) -> None:
    first, second = world.tagged(), world.tagged()
    assert world.writer.record(second) == Waiting((id_of(first),))
    world.writer.close()
    world.writer = world.opened()
    assert world.at(first) == 3
    assert world.at(second) == 4
    assert world.store.names(PRODUCTION, PREFIX) == []


def test_a_stop_never_waits(world: World) -> None:
    gone = id_of(world.tagged())
    assert world.at(world.crew.note("armorer", STOP, answers=(gone,))) == 3
    assert world.at(world.crew.note("stranger", STOP, answers=(gone,))) == 4
    assert world.problems() == []


def test_an_act_of_a_revoked_key_is_entered_and_permits_nothing(world: World) -> None:
    assert world.at(world.crew.note("producer", LOST)) == 3
    assert world.at(world.tagged()) == 4
    report = fsck(world.store, PRODUCTION, world.crew.log.key, check)
    assert (report.problems, report.revoked, report.arrived) == ((), 1, 0)


def test_a_room_that_is_full_refuses(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("coldproof.app.waiting_room.MOST_NOTES", 1)
    world.writer.record(world.tagged("stranger"))
    good = world.tagged()
    outcomes = world.writer.record_all([world.tagged("somebody"), good])
    assert str(outcomes[0]) == (
        "a note that would have to wait: found 1 that wait already; first what those wait for, or"
        " `coldproof log --let-go unknown`, would do"
    )
    assert isinstance(outcomes[1], Receipt)


# ------------------------------------------------------------------------------- what is refused

ELSEWHERE = Crew("another")


@pytest.mark.parametrize(
    ("note", "said"),
    [
        (
            lambda crew: b"",
            "note refused: found no blank line; a text, a blank line and signature lines would do;"
            " a note as our writer writes it would do",
        ),
        (
            lambda crew: crew.note("armorer", tag()).replace(b'"seq":1', b'"seq": 1'),
            "second line refused: found other bytes than our writer's; canonical JSON would do;"
            " a note as our writer writes it would do",
        ),
        (
            lambda crew: crew.note("armorer", tag()).replace(b"WeaponTagged", b"WeaponSung"),
            "kind refused: found 'WeaponSung'; a kind in docs/acts.md would do; a note as our"
            " writer writes it would do",
        ),
        (lambda crew: b"x" * (MAX_NOTE + 1), "65536 bytes; at most 65535 would do"),
        (
            lambda crew: ELSEWHERE.note("armorer", STOP),
            f"an act of another; one of {PRODUCTION} would do",
        ),
        (
            lambda crew: crew.opening(),
            "a ProductionOpened, which the log itself writes; an act of a person would do",
        ),
        (
            lambda crew: crew.note("clerk", ClockRead()),
            "a ClockRead, which the log itself writes; an act of a person would do",
        ),
        (
            lambda crew: crew.note("armorer", tag()).replace(b"G-1", b"G-2"),
            "signature refused: found one of 'testtesttesttest/armorer@armorer' that does not"
            " verify; one made by that key over this very text would do; a signature that fits"
            " would do",
        ),
        (
            lambda crew: crew.note("armorer", tag(), signers=[crew.signer("actor")]),
            "no signature by the key of armorer@armorer; a signature that fits would do",
        ),
    ],
    ids=[
        *("nothing", "not canonical", "no such kind", "too long", "another production"),
        *("an opening", "a clock-read", "changed", "signed by another"),
    ],
)
def test_what_is_refused(world: World, note: Callable[[Crew], bytes], said: str) -> None:
    data = note(world.crew)
    assert no(lambda: world.writer.record(data)) == f"the note: found {said}"
    assert world.store.head(PRODUCTION).size == 3
    assert world.writer.ended is None


def test_a_key_has_a_quota_in_a_minute(tmp_path: Path) -> None:
    world = World(tmp_path, quota=2)
    notes = [world.tagged() for _ in range(3)]
    more = (
        "the note: found more than 2 in a minute by one key; sending it again in a minute would do"
    )
    assert [world.at(note) for note in notes[:2]] == [3, 4]
    assert no(lambda: world.writer.record(notes[2]), NotNow) == more  # a phone sends it again
    assert world.at(notes[0]) == 3  # what is there gets its receipt
    assert world.at(world.crew.note("producer", tag())) == 5
    world.clock.now_us += 60 * SECOND_US
    assert world.at(notes[2]) == 7


def test_whatever_a_key_sent_too_much_of_its_stop_is_taken(tmp_path: Path) -> None:
    world = World(tmp_path, quota=1)
    notes = [world.tagged() for _ in range(2)]
    stops = [world.crew.note("armorer", STOP) for _ in range(2)]
    told = world.writer.record_all([*notes, *stops])
    assert [type(one) for one in told] == [Receipt, NotNow, Receipt, NotNow]


def test_to_ask_for_what_waits_costs_nothing(tmp_path: Path) -> None:
    world = World(tmp_path, quota=1)
    note = world.crew.note("stranger", tag())
    assert all(isinstance(world.writer.record(note), Waiting) for _ in range(4))


def test_a_stranger_does_not_use_up_the_quota_of_somebody(tmp_path: Path) -> None:
    """Under somebody's name, signed by nobody: their own notes are still taken."""
    world = World(tmp_path, quota=2)
    thief = new_signer(world.crew.signer("armorer").name, bytes(32))
    forged = [world.crew.note("armorer", tag(), signers=[thief]) for _ in range(3)]
    said = [str(outcome) for outcome in world.writer.record_all(forged)]
    assert [one.endswith("; a signature that fits would do") for one in said] == [True, True, False]
    assert said[2].startswith("the note: found more than 2 in a minute by one key; ")
    world.crew.chains.clear()
    assert world.at(world.tagged()) == 3


def test_whom_it_counts_is_bounded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    world = World(tmp_path, quota=9)
    assert MOST_COUNTED > 2
    monkeypatch.setattr("coldproof.app.quota.MOST_COUNTED", 2)
    for number in range(5):
        world.writer.record(world.crew.note(f"stranger-{number}", STOP))
    assert len(world.writer._quota._lately) <= 3


# ------------------------------------------------------------------------------------ the beginning


@pytest.mark.parametrize(
    ("note", "said"),
    [
        (
            lambda crew: crew.note("producer", tag()),
            "a WeaponTagged; a ProductionOpened would do",
        ),
        (
            lambda crew: b"",
            "note refused: found no blank line; a text, a blank line and signature lines would do;"
            " the founder's ProductionOpened would do",
        ),
        (
            lambda crew: crew.opening(clerk_key=None),
            "entry 0 refused: found no clerk_key; a production opened with all three keys would"
            " do; the founder's ProductionOpened would do",
        ),
        (
            lambda crew: crew.opening(log_key=crew.key("somebody")),
            "another production, log key or signer; the founder's own would do",
        ),
        (
            lambda crew: ELSEWHERE.opening(),
            "another production, log key or signer; the founder's own would do",
        ),
        (
            lambda crew: crew.opening(founder=PersonId("somebody")),
            "another production, log key or signer; the founder's own would do",
        ),
    ],
    ids=["another act", "nothing", "no key", "another log", "another production", "not by itself"],
)
def test_entry_0_must_open_this_production(
    tmp_path: Path, note: Callable[[Crew], bytes], said: str
) -> None:
    crew, store = Crew(), MemoryStore()
    writer = writer_on(crew, store, tmp_path, Clock())
    assert no(lambda: writer.begin(note(crew))) == f"entry 0: found {said}"
    assert store.productions() == []
    assert list(tmp_path.iterdir()) == []


def test_a_log_begins_once(world: World) -> None:
    assert no(lambda: world.writer.begin(world.crew.opening())) == (
        "entry 0: found a log of 3 entries; an empty one would do"
    )
