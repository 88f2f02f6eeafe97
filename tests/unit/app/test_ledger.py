"""What a process holds of a log: read, and believed only under the signed checkpoint and guard."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from coldproof.acts.kit import WeaponTagged
from coldproof.acts.production import DeviceEnrolled, KeyRevoked
from coldproof.app.errors import NotWhole, RecordError, RolledBack
from coldproof.app.ledger import Ledger, load
from coldproof.app.writer import Writer
from coldproof.desk.roster import NOBODY, key_text, raw_key
from coldproof.keys.signing import check, new_signer
from coldproof.log.checkpoint import Checkpoint
from coldproof.log.errors import LogError
from coldproof.log.merkle import EMPTY_ROOT
from coldproof.store.base import EMPTY_HEAD, Head
from coldproof.store.memory import MemoryStore
from coldproof.words.floor import Color
from coldproof.words.ids import DeviceId, PersonId, WeaponId
from tests.small_log import (
    PRODUCTION,
    SECOND_US,
    Clock,
    Crew,
    id_of,
    roots_of,
    signed_head,
    writer_on,
)

TAG = WeaponTagged(weapons=(WeaponId("G-1"),), color=Color.RED)
LOST = KeyRevoked(person=PersonId("armorer"), revoked=DeviceId("armorer"))
LOG = f"the log of {PRODUCTION}: found"
ASK = "keeping both, and asking who signed them, would do"
COPY = "`coldproof backup --from`, with a copy that goes so far, would do"


@pytest.fixture
def crew() -> Crew:
    return Crew()


@pytest.fixture
def store() -> MemoryStore:
    return MemoryStore()


@pytest.fixture
def writer(crew: Crew, store: MemoryStore, tmp_path: Path) -> Writer:
    """A log with everything in it that a ledger learns from."""
    clock = Clock()
    made = writer_on(crew, store, tmp_path, clock)
    made.begin(crew.opening())
    for note in (
        crew.enrolling("armorer"),
        crew.note("armorer", TAG),
        crew.enrolling("actor", by="armorer"),
        crew.note("producer", LOST),
        crew.enrolling("extra", by="armorer"),  # from a revoked device: gives nobody a key
        crew.enrolling("actor", "second", by="armorer"),  # neither does this
    ):
        clock.now_us += SECOND_US
        made.record(note)
    return made


def no(kind: type[RecordError], do: Callable[[], object]) -> str:
    with pytest.raises(kind) as error:
        do()
    return str(error.value)


# ------------------------------------------------------------------------------------------ loading


def test_of_an_empty_store_it_holds_nothing(crew: Crew, store: MemoryStore) -> None:
    ledger = load(store, PRODUCTION, crew.log.key, check)
    assert (ledger.size, ledger.head, ledger.ids, ledger.clock) == (0, EMPTY_HEAD, {}, None)
    assert ledger.roster == NOBODY
    assert ledger.tree.root() == EMPTY_ROOT


def test_what_is_loaded_is_what_the_writer_held(
    crew: Crew, store: MemoryStore, writer: Writer
) -> None:
    loaded = load(store, PRODUCTION, crew.log.key, check)
    mine = writer.ledger
    assert loaded.head == mine.head == store.head(PRODUCTION)
    assert loaded.ids == mine.ids
    assert loaded.roster == mine.roster
    assert loaded.clock == mine.clock
    assert loaded.tree.root() == mine.tree.root()
    notes = list(store.read(PRODUCTION, 0, loaded.size))
    assert loaded.tree.root() == roots_of(notes).root()
    assert [loaded.ids[raw_key(id_of(note))] for note in notes] == list(range(len(notes)))


def test_it_knows_who_has_which_key(writer: Writer) -> None:
    keys = writer.ledger.roster.keys
    assert list(keys) == ["producer@producer", "clerk@clerk", "armorer@armorer", "actor@actor"]
    assert keys["armorer@armorer"].revoked is not None
    assert keys["actor@actor"].revoked is None


def test_it_knows_what_is_in_the_log(crew: Crew, store: MemoryStore, writer: Writer) -> None:
    opening = next(iter(store.read(PRODUCTION, 0, 1)))
    assert writer.ledger.knows(id_of(opening))
    assert not writer.ledger.knows(id_of(crew.note("armorer", TAG)))


@pytest.mark.parametrize("piece", [1, 2, 3, 5, 100])
def test_each_act_is_there_once_however_it_is_read(
    crew: Crew, store: MemoryStore, writer: Writer, monkeypatch: pytest.MonkeyPatch, piece: int
) -> None:
    monkeypatch.setattr("coldproof.app.ledger.PIECE", piece)
    notes = list(store.read(PRODUCTION, 0, writer.ledger.size))
    for place in (None, 0, 4, len(notes) - 1):
        ledger = Ledger(PRODUCTION, crew.log.key, check)
        taken = [*notes, *(() if place is None else (notes[place], crew.enrolling("grip")))]
        ledger.take(taken)
        head = Head(len(taken), signed_head(crew, len(taken), roots_of(taken).root()))
        if place is None:
            ledger.settle(head)
            assert (ledger.head, ledger.ids) == (head, writer.ledger.ids)
            continue
        said = no(NotWhole, partial(ledger.settle, head))
        assert said.startswith(f"{LOG} the act of entry {place} a second time; `coldproof fsck`")
        assert ledger.head == EMPTY_HEAD


def test_it_goes_on_with_what_others_appended(
    crew: Crew, store: MemoryStore, writer: Writer
) -> None:
    ledger = load(store, PRODUCTION, crew.log.key, check)
    assert not ledger.catch_up(store)
    writer.record(crew.enrolling("director"))
    assert ledger.catch_up(store)
    assert ledger.head == writer.ledger.head
    assert ledger.roster == writer.ledger.roster
    assert not ledger.catch_up(store)


# ------------------------------------------------------------------------- what is not believed


def test_a_head_that_another_key_signed(crew: Crew, store: MemoryStore, writer: Writer) -> None:
    name = crew.log.name
    stranger = new_signer(name, bytes(32))
    assert no(NotWhole, lambda: load(store, PRODUCTION, stranger.key, check)) == (
        f"{LOG} note refused: found signatures of '{name}' only; one of a known key would do;"
        " a backup, or a mirror would do"
    )
    assert writer.ledger.size


@pytest.mark.parametrize(
    ("more", "less", "found"),
    [
        (1, 0, "14 entries under a checkpoint of 15"),
        (0, 1, "13 entries under a checkpoint of 14"),
        (-1, 0, "14 entries under a checkpoint of 13"),
    ],
    ids=["the head says more", "an entry is gone", "the head says less"],
)
def test_another_number_of_entries(
    crew: Crew, store: MemoryStore, writer: Writer, more: int, less: int, found: str
) -> None:
    size, root = writer.ledger.size, writer.ledger.tree.root()
    assert size == 14
    forged = signed_head(crew, size + more, root)
    store._checkpoints[PRODUCTION][-1] = Head(size, forged)
    del store._notes[PRODUCTION][size - less :]
    assert no(NotWhole, lambda: load(store, PRODUCTION, crew.log.key, check)) == (
        f"{LOG} {found}; a backup, or a mirror would do"
    )


@pytest.mark.parametrize("moved", [False, True])
def test_entries_that_were_changed_or_moved(
    crew: Crew, store: MemoryStore, writer: Writer, moved: bool
) -> None:
    notes = store._notes[PRODUCTION]
    notes[5] = notes[5] if moved else notes[5].replace(b"G-1", b"G-2")
    if moved:
        notes[5], notes[6] = notes[6], notes[5]
    assert writer.ledger.size == len(notes)
    assert no(NotWhole, lambda: load(store, PRODUCTION, crew.log.key, check)) == (
        f"{LOG} entries that give another root than the signed one: something was changed;"
        " `coldproof fsck`, which names it, and a backup, or a mirror, would do"
    )


@pytest.mark.parametrize(
    ("position", "note", "found"),
    [
        (
            3,
            lambda crew: b"coldproof/v1 x DeviceEnrolled\n\n",
            "an entry 3 that nobody wrote so: signatures refused: found no lines; 1 to 100 would"
            " do",
        ),
        (
            0,
            lambda crew: crew.enrolling("dp"),
            "an entry 0 that nobody wrote so: entry 0 refused: found a DeviceEnrolled; a"
            " ProductionOpened would do",
        ),
    ],
    ids=["an enrollment that nobody signed", "an enrollment first"],
)
def test_entries_that_no_reader_takes(
    crew: Crew,
    store: MemoryStore,
    writer: Writer,
    position: int,
    note: Callable[[Crew], bytes],
    found: str,
) -> None:
    store._notes[PRODUCTION][position] = note(crew)
    assert writer.ledger.size
    assert no(NotWhole, lambda: load(store, PRODUCTION, crew.log.key, check)) == (
        f"{LOG} {found}; `coldproof fsck`, which names it, and a backup, or a mirror, would do"
    )


def test_a_store_that_went_back(crew: Crew, store: MemoryStore, writer: Writer) -> None:
    ledger = load(store, PRODUCTION, crew.log.key, check)
    size = ledger.size
    del store._checkpoints[PRODUCTION][-1]
    assert no(RolledBack, lambda: ledger.catch_up(store)) == (
        f"{LOG} a head of size {size - 2} where one of {size} was seen before; the database that"
        " this process had opened would do"
    )
    assert no(RolledBack, lambda: ledger.catch_up(MemoryStore())) == (
        f"{LOG} a head of size 0 where one of {size} was seen before; the database that this"
        " process had opened would do"
    )
    assert ledger.head == writer.ledger.head


def test_a_store_that_holds_another_log_of_the_same_size(
    crew: Crew, store: MemoryStore, writer: Writer
) -> None:
    size = writer.ledger.size
    store._checkpoints[PRODUCTION][-1] = Head(size, signed_head(crew, size, bytes(32)))
    assert no(RolledBack, lambda: writer.ledger.catch_up(store)) == (
        f"{LOG} a head of size {size} where one of {size} was seen before; the database that this"
        " process had opened would do"
    )


# ----------------------------------------------------------------------- what is kept elsewhere


def test_it_goes_on_from_any_head_that_it_had(store: MemoryStore, writer: Writer) -> None:
    ledger = writer.ledger
    for head in store.checkpoints(PRODUCTION):
        ledger.hold_against([head.checkpoint])
    ledger.hold_against([b"torn", ledger.head.checkpoint])
    ledger.hold_against([ledger.head.checkpoint, b"torn"])


def test_the_empty_head_is_a_head_of_every_log(crew: Crew, writer: Writer) -> None:
    writer.ledger.hold_against([signed_head(crew, 0, EMPTY_ROOT)])
    Ledger(PRODUCTION, crew.log.key, check).hold_against([signed_head(crew, 0, EMPTY_ROOT)])


def kept(found: str) -> str:
    return (
        f"the checkpoint of {PRODUCTION} kept outside the database: found {found};"
        " `coldproof fsck --accept`, with a head that was seen elsewhere, would do"
    )


TORN = "note refused: found no blank line; a text, a blank line and signature lines would do"


@pytest.mark.parametrize(
    ("candidates", "found"),
    [([], "none"), ([b"torn"], TORN), ([b"torn", b"too"], f"{TORN}; {TORN}")],
)
def test_without_a_head_kept_elsewhere_it_does_not_go_on(
    writer: Writer, candidates: list[bytes], found: str
) -> None:
    assert no(RolledBack, lambda: writer.ledger.hold_against(candidates)) == kept(found)


@pytest.mark.parametrize("first", [True, False])
def test_a_head_that_is_ahead_counts_wherever_it_stands(
    crew: Crew, writer: Writer, first: bool
) -> None:
    ledger = writer.ledger
    ahead = signed_head(crew, ledger.size + 1, bytes(32))
    both = [ahead, ledger.head.checkpoint]
    assert no(RolledBack, lambda: ledger.hold_against(both if first else both[::-1])) == (
        f"{LOG} {ledger.size} entries where the checkpoint kept outside the database says"
        f" {ledger.size + 1}; {COPY}"
    )


@pytest.mark.parametrize("size", [0, 1, 7, 14])
def test_a_head_of_another_tree_counts(crew: Crew, writer: Writer, size: int) -> None:
    other = signed_head(crew, size, bytes(32))
    assert no(RolledBack, lambda: writer.ledger.hold_against([other])) == (
        f"{LOG} another tree than the checkpoint kept outside the database says at size {size};"
        f" {ASK}"
    )


def test_a_head_of_another_log_is_none(writer: Writer) -> None:
    other = Crew("another")
    note = signed_head(other, 1, bytes(32))
    with pytest.raises(LogError):
        writer.ledger.checkpoint(note)
    assert no(RolledBack, lambda: writer.ledger.hold_against([note])) == kept(
        "note refused: found signatures of 'coldproof/another' only; one of a known key would do"
    )


def test_where_a_head_was_seen_is_said(crew: Crew, writer: Writer) -> None:
    said = Checkpoint(crew.log.name, 99, bytes(32))
    assert no(RolledBack, lambda: writer.ledger.extends(said, "the union's machine")) == (
        f"{LOG} 14 entries where the union's machine says 99; {COPY}"
    )


def test_keys_of_an_enrollment_are_learned_as_the_reader_learns_them(
    crew: Crew, store: MemoryStore, writer: Writer
) -> None:
    """The key is the one in the act; a name that has a key keeps it."""
    again = DeviceEnrolled(
        person=PersonId("actor"),
        enrolled=DeviceId("actor"),
        key=crew.key("somebody"),
    )
    before = key_text(writer.ledger.roster.keys["actor@actor"].public)
    writer.record(crew.note("producer", again))
    loaded = load(store, PRODUCTION, crew.log.key, check)
    assert key_text(loaded.roster.keys["actor@actor"].public) == before
    assert loaded.roster == writer.ledger.roster
