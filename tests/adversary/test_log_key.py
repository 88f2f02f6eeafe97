"""Somebody with the log's key, the clerk's, or both and the server: what a reader does not take."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from coldproof.acts.case import ClockRead
from coldproof.acts.codec import write
from coldproof.acts.production import DeviceEnrolled, ProductionOpened
from coldproof.acts.voice import WorkStopped
from coldproof.app.batch import Waiting
from coldproof.app.errors import NotWhole
from coldproof.app.ledger import load
from coldproof.desk.errors import ReadingError
from coldproof.desk.reading import Reader
from coldproof.desk.roster import key_text, raw_key
from coldproof.keys.signing import check, new_signer
from coldproof.log.errors import LogError
from coldproof.log.merkle import Tree
from coldproof.log.note import read_note, write_note
from coldproof.peers.request import write_request
from coldproof.peers.witness import WitnessBook
from coldproof.state.fold import fold
from coldproof.store.memory import MemoryStore
from coldproof.words.floor import Scope
from coldproof.words.ids import ActId, DeviceId, Digest, PersonId, PublicKey
from tests.adversary.worlds import TAG, OnSet, Small, forged, forged_findings
from tests.small_log import NOON_US, PRODUCTION, SECOND_US, Crew, id_of, roots_of

REST = "; who signed the entries after it was not looked at"
STOP = WorkStopped(scope=Scope.PRODUCTION)
Forge = Callable[[Small], bytes]


def unsigned(world: Small) -> bytes:
    """An act of the armorer that only the clerk signed."""
    return world.crew.note("armorer", TAG, signers=[world.crew.clerk])


def a_key_for_the_thief(world: Small) -> bytes:
    """An enrollment in the founder's name."""
    thief = new_signer(f"{PRODUCTION}/thief@thief", b"t" * 32)
    body = DeviceEnrolled(
        person=PersonId("thief"),
        enrolled=DeviceId("thief"),
        key=PublicKey(key_text(thief.public)),
    )
    return world.crew.note("producer", body, signers=[world.crew.clerk])


def again(world: Small) -> bytes:
    """An entry that is there already."""
    return next(world.store.read(PRODUCTION, 3, 4))


def out_of_order(world: Small) -> bytes:
    """An act that rests on one that is not there."""
    return world.crew.note("armorer", TAG, answers=(ActId("A" * 43),))


def another_production(_: Small) -> bytes:
    return Crew("otherotherother1").note("armorer", TAG)


def opened_again(world: Small) -> bytes:
    """With one enrolled person's help: what the production is would change under it."""
    return world.crew.note("mallory", ProductionOpened(founder=PersonId("mallory")))


def a_clock_of_another(world: Small) -> bytes:
    """A reading that the fold would not have noticed running backward."""
    more: dict[str, Any] = {"device": "clerk", "vouched_by": PersonId("clerk")}
    return world.crew.note("armorer", ClockRead(), NOON_US - 9, **more)


def a_forged_line(world: Small) -> bytes:
    note = read_note(world.crew.note("armorer", TAG))
    return write_note(note.text, [note.lines[0]._replace(signature=bytes(64))])


FORGERIES: tuple[tuple[Forge, str], ...] = (
    (
        unsigned,
        "found no signature by armorer@armorer with a key enrolled by then; a note signed by its"
        " own people would do" + REST,
    ),
    (
        a_key_for_the_thief,
        "found no signature by producer@producer with a key enrolled by then; a note signed by its"
        " own people would do" + REST,
    ),
    (again, "the same act as entry 3"),
    (out_of_order, f"found that it rests on {'A' * 43}; an act that is before it would do" + REST),
    (
        another_production,
        "found an act of otherotherother1; one of testtesttesttest would do" + REST,
    ),
    (
        opened_again,
        "found a ProductionOpened after entry 0; one production, opened once, would do" + REST,
    ),
    (
        a_clock_of_another,
        "found a ClockRead by armorer on clerk; the clerk's own would do" + REST,
    ),
    (
        a_forged_line,
        "signature refused: found one of 'testtesttesttest/armorer@armorer' that does not verify;"
        " one made by that key over this very text would do" + REST,
    ),
)


@pytest.mark.parametrize(("forge", "found"), FORGERIES, ids=[f.__name__ for f, _ in FORGERIES])
def test_an_entry_that_the_record_would_not_have_taken_is_named(forge: Forge, found: str) -> None:
    """Under a checkpoint that the log's key signed over all of it."""
    world = Small()
    note = forge(world)
    assert forged_findings(world.crew, [note], world.store) == [f"entry {world.size}: {found}"]


@pytest.mark.parametrize("forge", [f for f, _ in FORGERIES if f is not again])
def test_and_no_state_comes_of_it(forge: Forge) -> None:
    world = Small()
    notes = [*world.store.read(PRODUCTION, 0, world.size), forge(world)]
    ids = [raw_key(id_of(note)) for note in notes]
    reader = Reader(check, roots_of(notes).root, lambda one: raw_key(one) in ids)
    for note in notes[:-1]:
        reader.read(note)
    with pytest.raises((ReadingError, LogError)):
        reader.read(notes[-1])


def test_an_act_entered_again_does_not_start() -> None:
    """Or every reader but `fsck` would fold it twice."""
    world = Small()
    store = forged(world.crew, [again(world)], world.store)
    fsck = "`coldproof fsck`, which names it, and a backup, or a mirror, would do"
    said = f"the log of {PRODUCTION}: found the act of entry 3 a second time; {fsck}"
    with pytest.raises(NotWhole) as refused:
        load(store, PRODUCTION, world.crew.log.key, check)
    assert str(refused.value) == said
    ledger = load(world.store, PRODUCTION, world.crew.log.key, check)
    with pytest.raises(NotWhole) as refused:  # nor does who had it open go on
        ledger.catch_up(store)
    assert str(refused.value) == said
    assert ledger.size == world.size


@pytest.mark.parametrize("line", [None, b"producer@producer"])
def test_a_forged_enrollment_does_not_start(line: bytes | None) -> None:
    """Or the writer would take the thief's notes, and no reader of the log."""
    world = Small()
    note = a_key_for_the_thief(world)
    if line is not None:  # under the founder's name, by the clerk's key
        read = read_note(note)
        founder = world.crew.signer("producer").key
        false = read.lines[0]._replace(name=founder.name, key_id=founder.id)
        note = write_note(read.text, [false])
    store = forged(world.crew, [note], world.store)
    with pytest.raises(NotWhole) as refused:
        load(store, PRODUCTION, world.crew.log.key, check)
    assert f"found an entry {world.size} that nobody wrote so" in str(refused.value)


# ------------------------------------------------------------------------------ fork and rollback


class Told(Small):
    """A record whose heads a log witness cosigns."""

    def __init__(self, folder: Any) -> None:
        super().__init__()
        signer = new_signer("union.example/log", b"u" * 32)
        clock = iter(range(NOON_US, NOON_US + 10**9, SECOND_US))
        self.book = WitnessBook(folder / "book.db", signer, check, clock.__next__, new=True)
        self.book.add_log(self.crew.log.key)
        self.cosigned = 0

    @staticmethod
    def roots_of(store: Any) -> Tree:
        """Return the tree of what is in a store."""
        return roots_of(list(store.read(PRODUCTION, 0, 1 << 30)))

    def ask(self, store: Any, tree: Tree) -> int:
        """Ask it to cosign the head of a store; return the status of its answer."""
        old = self.cosigned
        proof = tree.consistency(old, tree.size) if old else ()
        body = write_request(old, proof, store.head(PRODUCTION).checkpoint)
        return self.book.add_checkpoint(body).status


@pytest.fixture
def told(tmp_path: Any) -> Any:
    made = Told(tmp_path)
    assert made.ask(made.store, made.writer.ledger.tree) == 200
    made.cosigned = made.size
    yield made
    made.book.close()


def test_a_fork_of_the_same_size_is_refused_and_kept(told: Told) -> None:
    notes = list(told.store.read(PRODUCTION, 0, told.size))
    other = forged(told.crew, [*notes[:-1], told.crew.note("armorer", STOP)])
    assert told.ask(other, told.roots_of(other)) == 422
    assert [kept.sort for kept in told.book.evidence()] == ["fork"]


def test_a_longer_fork_is_refused(told: Told) -> None:
    notes = list(told.store.read(PRODUCTION, 0, told.size))
    more = [told.crew.note("armorer", STOP), told.crew.note("ad", STOP)]
    other = forged(told.crew, [*notes[:-1], *more])
    assert told.ask(other, told.roots_of(other)) == 422
    assert [kept.sort for kept in told.book.evidence()] == ["proof"]


def test_a_log_that_went_back_is_told_how_far_it_had_been(told: Told) -> None:
    notes = list(told.store.read(PRODUCTION, 0, told.size))
    other = forged(told.crew, notes[:-2])
    body = write_request(0, (), other.head(PRODUCTION).checkpoint)
    answer = told.book.add_checkpoint(body)
    assert (answer.status, answer.body) == (409, b"%d\n" % told.size)


def test_without_a_log_witness_a_shorter_log_shows_nothing(told: Told) -> None:
    """The limit: whoever has the disk, the checkpoint outside and the log's key is believed."""
    notes = list(told.store.read(PRODUCTION, 0, told.size))
    assert forged_findings(told.crew, notes[:-2], MemoryStore()) == []


# ------------------------------------------------------------------------------- a false server


def test_a_device_that_was_shown_another_log_says_so(tmp_path: Any) -> None:
    world = Small()
    other: dict[str, Any] = {"seen_size": 4, "seen_root": Digest("A" * 43)}
    world.say("armorer", **other)
    report = world.report()
    assert (report.problems, report.elsewhere) == ((), (world.size - 1,))


def test_a_stop_that_nobody_sent_is_marked_and_is_of_no_device() -> None:
    world = Small()
    note = world.crew.note("armorer", STOP, signers=[world.crew.clerk], seq=900_000)
    store = forged(world.crew, [note], world.store)
    reader = Reader(check, roots_of(list(store.read(PRODUCTION, 0, 1 << 30))).root)
    read = [reader.read(one) for one in store.read(PRODUCTION, 0, 1 << 30)][-1]
    assert (read.standing.value, read.entry.may_permit, read.entry.arrived) == (
        "arrived",
        False,
        True,
    )
    assert "armorer" not in reader.chains


def test_a_clock_set_back_ends_every_clearance() -> None:
    day = OnSet()
    day.go_on()
    before = day.state
    reader = Reader(check, day.ledger.tree.root)
    for note in day.store.read(PRODUCTION, 0, day.ledger.size):
        reader.read(note)
    act = day.act("clerk", ClockRead(), at_us=day.clock.now_us - 3600 * SECOND_US)
    said = write(act)
    read = reader.read(write_note(said, [day.clerk.line(said)]))
    after = fold(before, (read.entry,))
    assert [bar.cause for bar in after.bars][-1] == "the clock ran backward"


def test_what_a_server_never_enters_leaves_no_gap_if_it_was_the_last() -> None:
    """The limit: the sender has no receipt, and that is all there is."""
    world = Small()
    dropped = world.crew.note("armorer", STOP)  # signed, sent, and never entered
    assert world.found() == []
    assert world.say("armorer") == Waiting((id_of(dropped),))  # the next act shows it
