"""Somebody who can write to the database, and to nothing else: they destroy, and are seen."""

from __future__ import annotations

import hmac
import re
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest

from coldproof.acts.case import ClockRead
from coldproof.acts.voice import WorkStopped
from coldproof.app.batch import Waiting
from coldproof.app.errors import NotWhole, RecordError
from coldproof.app.follow import BLOB, Follower
from coldproof.app.ledger import load
from coldproof.app.waiting_room import PREFIX
from coldproof.cli.telling import say_wrapped
from coldproof.desk.reading import open_note
from coldproof.keys.signing import check
from coldproof.store.errors import StoreError
from coldproof.store.sqlite import SqliteStore
from coldproof.words.floor import Scope
from tests.adversary.worlds import TAG, Small, no_tag
from tests.small_log import PRODUCTION, Crew

PLACE = re.compile("@([0-9]+)")  # a position, as statements below name it; `@head` is the last head
NO_NOTE = "note refused: found no blank line; a text, a blank line and signature lines would do"
REST = "who signed the entries after it was not looked at"
ROOT = "entries 4 to 5: another root than that of checkpoint 6 and of the 2 after it"
OUTSIDE = "the checkpoint kept outside: another root than that of the entries"
CHANGED = (
    "found entries that give another root than the signed one: something was changed;"
    " `coldproof fsck`, which names it, and a backup, or a mirror, would do"
)
MIRROR = "; a backup, or a mirror would do"
BACK = (
    "the checkpoint kept outside the database says 10; `coldproof backup --from`, with a copy that"
    " goes so far, would do"
)


class World(Small):
    """A small record in a file, and the hand that writes into it."""

    def __init__(self, folder: Path) -> None:
        self.file = folder / "coldproof.db"
        super().__init__(SqliteStore(self.file), folder)

    def harm(self, *statements: str | tuple[str, tuple[object, ...]]) -> None:
        """Run statements on the file, past the program, which is stopped meanwhile."""
        self.writer.close()
        self.store.close()
        self.run(*statements)
        self.store = SqliteStore(self.file)

    def run(self, *statements: str | tuple[str, tuple[object, ...]]) -> None:
        with closing(sqlite3.connect(self.file, isolation_level=None)) as connection:
            for statement in statements:
                text, values = (statement, ()) if isinstance(statement, str) else statement
                placed = PLACE.sub(r"((SELECT min(at) FROM entry WHERE at > 0) + \1)", text)
                head = "(SELECT max(at) FROM checkpoint)"
                connection.execute(placed.replace("@head", head), values)

    def refused_at_start(self) -> str:
        """Return why nothing starts, or an empty text where it does."""
        try:
            self.writer = self.opened()
        except (RecordError, StoreError) as error:
            return str(error).removeprefix(f"the log of {PRODUCTION}: ")
        return ""


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    made = World(tmp_path)
    yield made
    made.store.close()


def with_a_byte_changed(world: World, position: int, at: int) -> tuple[str, tuple[object, ...]]:
    """Return the statement that changes one byte of an entry."""
    note = bytearray(next(world.store.read(PRODUCTION, position, position + 1)))
    note[at] ^= 1
    return "UPDATE entry SET note = ? WHERE at = @N".replace("N", str(position)), (bytes(note),)


# --------------------------------------------------------------------------------- what is changed


@pytest.mark.parametrize(("at", "what"), [(-10, "signature refused"), (200, "act or its id")])
def test_a_changed_byte(world: World, at: int, what: str) -> None:
    world.harm(with_a_byte_changed(world, 4, at))
    found = world.found()
    assert found[0].startswith("entry 4: "), what
    assert found[-2:] == [ROOT, OUTSIDE]
    assert world.refused_at_start() != ""


@pytest.mark.parametrize("value", ["'no note at all'", "7", "1.5", "x''", "x'00'"])
def test_a_value_of_another_kind(world: World, value: str) -> None:
    """A column of SQLite takes any type; what is no note is refused as any other bytes are."""
    world.harm("UPDATE entry SET note = VALUE WHERE at = @4".replace("VALUE", value))
    assert world.found() == [f"entry 4: {NO_NOTE}; {REST}", ROOT, OUTSIDE]
    assert world.refused_at_start() == CHANGED


def test_another_entry_in_the_place_of_one(world: World) -> None:
    """A note that is well signed, and was never recorded there."""
    world.harm("UPDATE entry SET note = (SELECT note FROM entry WHERE at = @2) WHERE at = @4")
    found = world.found()
    assert found[:2] == ["entry 4: the store finds its id at 2", "entry 4: the same act as entry 2"]
    assert found[-2:] == [ROOT, OUTSIDE]
    assert world.refused_at_start() == CHANGED


def test_another_entry_0(world: World) -> None:
    world.harm("UPDATE entry SET note = (SELECT note FROM entry WHERE at = @3) WHERE at = @0")
    said = f"entry 0: found DeviceEnrolled; a founder's ProductionOpened would do; {REST}"
    assert said in [one.replace("entry 0 refused: ", "") for one in world.found()]
    assert "found an entry 0 that nobody wrote so" in world.refused_at_start()


def test_an_entry_that_is_gone(world: World) -> None:
    world.harm("DELETE FROM entry WHERE at = @4")
    found = world.found()
    assert found[0] == "entry 4: not in the store"
    assert "the log: 9 entries where the last checkpoint says 10" in found
    assert world.refused_at_start() == f"found 9 entries under a checkpoint of 10{MIRROR}"


def test_an_entry_more_than_was_signed(world: World) -> None:
    """It is in no checkpoint, is never read, and would keep a later one from its place."""
    world.harm("INSERT INTO entry SELECT max(at) + 3, x'00', note FROM entry")
    assert world.found() == ["entry 12: a note after the last checkpoint, which nobody signed"]
    assert world.refused_at_start() == (
        "found an entry 12 beyond its signed end; taking that row out of its table, or a copy,"
        " would do"
    )
    world.harm("DELETE FROM entry WHERE at = (SELECT max(at) FROM entry)")
    assert world.refused_at_start() == ""


def test_an_entry_more_than_was_signed_that_is_put_there_meanwhile(world: World) -> None:
    world.run("INSERT INTO entry SELECT max(at) + 1, x'00', note FROM entry")
    assert "that its writer ended" in world.refusal(world.crew.note("armorer", TAG))
    assert world.size == 10


def test_entries_that_changed_places(world: World) -> None:
    world.harm(
        "UPDATE entry SET at = -1 WHERE at = @4",
        "UPDATE entry SET at = @4 WHERE at = @5",
        "UPDATE entry SET at = (SELECT max(at) FROM entry) - 4 WHERE at = -1",
    )
    assert world.found()[-2:] == [ROOT, OUTSIDE]
    assert world.refused_at_start() == CHANGED


def test_the_last_commit_taken_back(world: World) -> None:
    world.harm(
        "DELETE FROM entry WHERE at >= (SELECT max(at) FROM checkpoint WHERE at < @head)",
        "DELETE FROM checkpoint WHERE at = @head",
    )
    said = "the checkpoint kept outside: size 10, and there are 8 entries"
    assert (world.found(), world.found(outside=False)) == ([said], [])
    assert world.refused_at_start() == f"found 8 entries where {BACK}"


@pytest.mark.parametrize(
    ("statement", "found", "refusal"),
    [
        (
            "UPDATE checkpoint SET note = 'x' WHERE at = @head",
            [f"checkpoint 10: {NO_NOTE}"],
            f"found {NO_NOTE}{MIRROR}",
        ),
        (
            "UPDATE checkpoint SET note ="
            " (SELECT note FROM checkpoint ORDER BY at LIMIT 1) WHERE at = @head",
            ["checkpoint 10: it says size 2"],
            f"found 10 entries under a checkpoint of 2{MIRROR}",
        ),
        (
            "UPDATE production SET name = 'other'",
            [
                "the log: no entry",
                "the checkpoint kept outside: size 10, and there are 0 entries",
            ],
            f"found 0 entries where {BACK}",
        ),
        (
            "DELETE FROM checkpoint",
            [
                "the log: no entry",
                "entry 0: a note after the last checkpoint, which nobody signed",
                "the checkpoint kept outside: size 10, and there are 0 entries",
            ],
            f"found 0 entries where {BACK}",
        ),
    ],
)
def test_checkpoints_and_names(
    world: World, statement: str, found: list[str], refusal: str
) -> None:
    world.harm(statement)
    assert world.found() == found
    assert world.refused_at_start() == refusal


def test_the_place_of_an_act_that_is_yet_to_come(world: World) -> None:
    """Somebody's next act can not be stored: it is not acknowledged, and `fsck` says why."""
    note = world.crew.note("armorer", TAG)
    taken = open_note(note).id
    world.harm(("UPDATE entry SET act = ? WHERE at = @4", (taken,)))
    assert world.found() == ["entry 4: the store does not find it by its id"]
    assert world.refused_at_start() == ""
    assert "an act that is in the log already" in world.refusal(note)
    assert world.writer.ended is not None


def test_a_table_that_is_gone(world: World) -> None:
    world.harm("DROP TABLE entry")
    want = "`coldproof backup --from`, with a copy, would do"
    said = f"reading failed: found no such table: entry; {want}"
    assert world.refused_at_start() == said
    with pytest.raises(StoreError) as refused:
        world.found()
    assert str(refused.value) == said


# ------------------------------------------------------------------------- while the server runs


@pytest.mark.parametrize(
    "instead",
    [
        "UPDATE entry SET note = (SELECT note FROM entry WHERE at = @2) WHERE at = NEW.at",
        "DELETE FROM entry WHERE at = NEW.at",
    ],
)
def test_what_is_changed_while_it_is_written_is_never_folded(world: World, instead: str) -> None:
    """A trigger of the database's own: the stop is acknowledged, and another note is stored."""
    world.run(f"CREATE TRIGGER harm AFTER INSERT ON entry BEGIN {instead}; END")
    follower = Follower(world.writer.ledger, world.store, no_tag, "s" * 43)
    follower.catch_up()
    world.say("armorer", WorkStopped(scope=Scope.PRODUCTION))
    with pytest.raises(NotWhole) as refused:
        follower.catch_up()
    assert str(refused.value).endswith("; `coldproof fsck`, which names it, would do")
    assert len(world.found()) > 1


# ------------------------------------------------------------------------------------------- blobs


def poisons(world: World) -> dict[str, bytes]:
    """Return what may be put in the place of a snapshot, by name."""
    ours = partial(_sealed, b"k")
    ledger = load(world.store, PRODUCTION, world.crew.log.key, check)
    follower = Follower(ledger, world.store, ours, "s" * 43)
    follower.catch_up()
    follower.save()
    good = world.store.get(PRODUCTION, BLOB) or b""
    return {
        "nothing": b"",
        "noise": b"\x00\xff" * 40,
        "one byte changed": good[:-9] + bytes([good[-9] ^ 1]) + good[-8:],
        "under another key": good,
    }


def _sealed(key: bytes, body: bytes) -> bytes:
    return hmac.digest(key, body, "sha256")


def test_a_poisoned_snapshot_is_not_believed(world: World) -> None:
    world.say("armorer", WorkStopped(scope=Scope.PRODUCTION))
    true = world.state()
    for name, poison in poisons(world).items():
        world.store.put(PRODUCTION, BLOB, poison)
        ledger = load(world.store, PRODUCTION, world.crew.log.key, check)
        key = b"other" if name == "under another key" else b"k"
        follower = Follower(ledger, world.store, partial(_sealed, key), "s" * 43)
        assert follower.unbelieved is not None, name
        assert follower.catch_up() == true, name


def test_an_old_snapshot_put_back_is_a_true_one(world: World) -> None:
    ours = partial(_sealed, b"k")
    ledger = load(world.store, PRODUCTION, world.crew.log.key, check)
    follower = Follower(ledger, world.store, ours, "s" * 43)
    follower.catch_up()
    follower.save()
    old = world.store.get(PRODUCTION, BLOB) or b""
    world.say("armorer", WorkStopped(scope=Scope.PRODUCTION))
    true = world.state()
    world.store.put(PRODUCTION, BLOB, old)
    ledger = load(world.store, PRODUCTION, world.crew.log.key, check)
    later = Follower(ledger, world.store, ours, "s" * 43)
    assert (later.began_at, later.catch_up()) == (10, true)


def put_waiting(world: World, note: bytes) -> str:
    """Put a note among those that wait, under its own name; return the name."""
    name = PREFIX + open_note(note).id.hex()
    world.store.put(PRODUCTION, name, note)
    return name


@pytest.mark.parametrize(
    "note",
    [
        lambda world: world.crew.note("clerk", ClockRead()),
        lambda _: Crew("otherotherother1").note("armorer", TAG),
        lambda world: world.crew.note("armorer", TAG, signers=[world.crew.signer("mallory")]),
    ],
    ids=["a reading of the clock", "another production's", "signed by another"],
)
def test_a_poisoned_waiting_note_never_enters(world: World, note: Callable[[World], bytes]) -> None:
    put_waiting(world, note(world))
    world.writer.close()
    world.writer = world.opened()
    before = world.size
    world.say("ad")
    kinds = [open_note(one).act.body for one in world.store.read(PRODUCTION, before, world.size)]
    assert [type(body).__name__ for body in kinds] == ["ClockRead", "WeaponTagged"]


def test_a_stop_put_among_waiting_notes_is_entered_as_one_that_arrived(world: World) -> None:
    """They can stop the work, as anybody can who hands a note in; and it is marked."""
    stop = WorkStopped(scope=Scope.PRODUCTION)
    put_waiting(world, world.crew.note("ad", stop, signers=[world.crew.signer("nobody")]))
    world.writer.close()
    world.writer = world.opened()
    world.say("armorer")
    assert world.report().arrived == 1


def test_a_waiting_note_can_be_taken_away_unseen(world: World) -> None:
    """Nobody signed for it: the limit is that only its sender still has it."""
    note = world.crew.note("newcomer", TAG)
    assert world.record(note) == Waiting(("newcomer@newcomer",))
    world.harm("DELETE FROM blob")
    assert world.found() == []


@pytest.mark.parametrize(
    ("name", "found"),
    [
        (f"sha256/{'0' * 64}", "other bytes than its name says"),
        ("cosigned/10", NO_NOTE),
        (f"{PREFIX}{'0' * 64}", NO_NOTE),
    ],
)
def test_other_poisoned_blobs_are_named(world: World, name: str, found: str) -> None:
    world.store.put(PRODUCTION, name, b"poison")
    assert world.found() == [f"{name}: {found}"]


def test_a_name_that_a_terminal_would_obey_is_written_out(
    world: World, capsys: pytest.CaptureFixture[str]
) -> None:
    """Or `fsck` itself could be made to print that everything fits."""
    world.store.put(PRODUCTION, f"{PREFIX}\x1b[2J\x1b[H\u202eeverything fits", b"")
    for line in world.found():
        say_wrapped(line)
    said = capsys.readouterr().out
    assert "\x1b" not in said
    assert r"waiting/\x1b[2J\x1b[H\u202eeverything fits" in said.replace("\n", " ")
