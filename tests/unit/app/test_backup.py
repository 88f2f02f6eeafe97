"""Backup and restore: a copy is the log, and a restore is every copy that there is, or nothing."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from coldproof.app.backup import (
    Source,
    back_up,
    copy_blobs,
    copy_log,
    forget_entered,
    known_heads,
    restore,
)
from coldproof.app.errors import NotReached, NotWhole, RolledBack, SetupError
from coldproof.app.guard import Guard
from coldproof.app.ledger import load
from coldproof.app.settings import SQLITE, read_settings
from coldproof.keys.signing import check
from coldproof.store.base import EMPTY_HEAD, Head, Store
from coldproof.store.memory import MemoryStore
from coldproof.store.sqlite import SqliteStore
from tests.small_log import PRODUCTION
from tests.unit.app.kept import OUT, Kept, twin, whole


@pytest.fixture
def kept(tmp_path: Path) -> Kept:
    return Kept(tmp_path)


# ------------------------------------------------------------------------------------------ copies


def test_a_copy_is_the_log_commit_by_commit(kept: Kept) -> None:
    kept.stop()
    assert whole(kept.copy().store) == whole(kept.store)


def test_a_copy_goes_on_from_what_is_there(kept: Kept) -> None:
    copy = kept.copy().store
    before = whole(copy)
    copy_log(kept.store, copy, PRODUCTION)
    assert whole(copy) == before
    kept.stop()
    kept.stop()
    copy_log(kept.store, copy, PRODUCTION)
    assert whole(copy) == whole(kept.store)


def test_a_copy_up_to_a_size_ends_with_a_commit(kept: Kept) -> None:
    kept.stop()
    kept.stop()
    assert kept.store.head(PRODUCTION).size == 7
    assert [kept.copy(upto=n).store.head(PRODUCTION).size for n in (2, 3, 4, 5, 6, 7)] == [
        2,
        3,
        3,
        5,
        5,
        7,
    ]


def test_a_copy_can_be_read_back_in_a_database(kept: Kept, tmp_path: Path) -> None:
    kept.stop()
    store = SqliteStore(tmp_path / "copy.db")
    copy_log(kept.store, store, PRODUCTION)
    assert whole(store) == whole(kept.store)
    store.close()


def test_of_an_empty_log_there_is_nothing_to_copy() -> None:
    target = MemoryStore()
    copy_log(MemoryStore(), target, PRODUCTION)
    assert target.head(PRODUCTION) == EMPTY_HEAD


def test_blobs_of_the_record_are_copied_and_no_others(kept: Kept) -> None:
    names = ["alarm/3/union", "cosigned/3", "sha256/x", "timestamp/3", "waiting/x"]
    for name in (*names, "snapshot", "other/x"):
        kept.store.put(PRODUCTION, name, name.encode())
    target = MemoryStore()
    copy_blobs(kept.store, target, PRODUCTION)
    assert target.names(PRODUCTION, "") == names
    assert target.get(PRODUCTION, "cosigned/3") == b"cosigned/3"


def test_a_copy_that_was_spoiled_takes_no_good_value_away() -> None:
    value = b"what a digest names"
    name = f"sha256/{hashlib.sha256(value).hexdigest()}"
    good, spoiled, target = MemoryStore(), MemoryStore(), MemoryStore()
    good.put(PRODUCTION, name, value)
    spoiled.put(PRODUCTION, name, b"something else")
    for source, found in ((spoiled, b"something else"), (good, value), (spoiled, value)):
        copy_blobs(source, target, PRODUCTION)
        assert target.get(PRODUCTION, name) == found


# ----------------------------------------------------------------------------------------- backups


def made(kept: Kept, target: Path, *, with_keys: bool = False, guarded: bool = True) -> Head:
    """Make a backup."""
    return back_up(
        kept.folder,
        kept.settings,
        kept.store,
        target,
        lambda folder, database: SqliteStore(folder / database),
        kept.clock,
        with_keys=with_keys,
        guarded=guarded,
    )


@pytest.mark.parametrize("guarded", [True, False])
def test_a_backup_has_a_checkpoint_outside_only_if_its_log_was_held_against_one(
    kept: Kept, tmp_path: Path, *, guarded: bool
) -> None:
    head = made(kept, tmp_path / "copy", guarded=guarded)
    found = Guard(tmp_path / "copy", kept.clock).candidates()
    assert found == ((head.checkpoint,) * 2 if guarded else ())


def test_a_backup_is_a_production_in_the_default_format(kept: Kept, tmp_path: Path) -> None:
    head = made(kept, tmp_path / "copy")
    assert head == kept.store.head(PRODUCTION)
    settings = read_settings(tmp_path / "copy")
    assert settings == kept.settings._replace(database="coldproof.db")
    store = SqliteStore(tmp_path / "copy/coldproof.db")
    assert whole(store) == whole(kept.store)
    store.close()
    assert Guard(tmp_path / "copy", kept.clock).candidates() == (head.checkpoint,) * 2


def test_keys_are_in_it_only_if_asked_for(kept: Kept, tmp_path: Path) -> None:
    (kept.folder / "keys").mkdir()
    (kept.folder / "keys/log.key").write_text("secret")
    made(kept, tmp_path / "without")
    made(kept, tmp_path / "with", with_keys=True)
    assert not (tmp_path / "without/keys").exists()
    assert (tmp_path / "with/keys/log.key").read_text() == "secret"


def test_the_policy_is_in_it(kept: Kept, tmp_path: Path) -> None:
    (kept.folder / "policy.txt").write_text("quorum none\n")
    made(kept, tmp_path / "copy")
    assert (tmp_path / "copy/policy.txt").read_text() == "quorum none\n"


def test_over_something_none_is_made(kept: Kept, tmp_path: Path) -> None:
    (tmp_path / "copy").mkdir()
    with pytest.raises(SetupError) as refused:
        made(kept, tmp_path / "copy")
    found = "something that is there already"
    assert str(refused.value) == f"{tmp_path / 'copy'}: found {found}; a new folder would do"


def test_what_was_begun_before_is_begun_anew(kept: Kept, tmp_path: Path) -> None:
    (tmp_path / "copy/.0011223344556677.new").mkdir(parents=True)
    (tmp_path / "copy/.0011223344556677.new/half").write_text("half")
    made(kept, tmp_path / "copy")
    assert [*tmp_path.rglob("*.new"), *tmp_path.rglob("half")] == []
    assert (tmp_path / "copy/production.json").exists()


def test_what_somebody_else_put_there_stays(kept: Kept, tmp_path: Path) -> None:
    (tmp_path / "copy").mkdir()
    (tmp_path / "copy/.mine.new").write_text("mine")
    with pytest.raises(SetupError, match="something that is there already"):
        made(kept, tmp_path / "copy")
    assert (tmp_path / "copy/.mine.new").read_text() == "mine"


def test_a_second_one_to_the_same_place_is_refused_and_the_first_goes_on(
    kept: Kept, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = []

    def both(source: Store, target: Store, production: str) -> None:
        with pytest.raises(SetupError) as refused:
            made(kept, tmp_path / "copy")
        said.append(str(refused.value))
        copy_blobs(source, target, production)

    monkeypatch.setattr("coldproof.app.backup.copy_blobs", both)
    made(kept, tmp_path / "copy")
    want = "another folder, or waiting until that has ended, would do"
    assert said == [f"{tmp_path / 'copy'}: found another command that is making it; {want}"]
    store = SqliteStore(tmp_path / "copy" / SQLITE)
    assert whole(store) == whole(kept.store)
    store.close()


# ---------------------------------------------------------------------------------------- restores


def test_from_one_copy(kept: Kept) -> None:
    assert whole(kept.restored(kept.copy())) == whole(kept.store)


def test_from_several_the_one_that_goes_furthest_last(kept: Kept) -> None:
    monday = kept.copy("monday")
    kept.stop()
    tuesday = kept.copy("tuesday")
    kept.stop()
    wednesday = kept.copy("wednesday")
    for order in ((monday, tuesday, wednesday), (wednesday, monday, tuesday)):
        target = MemoryStore()
        restored = restore(kept.settings, check, target, order, ())
        assert restored.sources == (("monday", 3), ("tuesday", 5), ("wednesday", 7))
        assert (restored.size, restored.root) == (7, kept.writer.ledger.tree.root())
        assert whole(target) == whole(kept.store)


def test_up_to_every_head_that_was_seen(kept: Kept) -> None:
    early = kept.head()
    kept.stop()
    heads = (("a phone", early), ("a witness", kept.head()))
    assert whole(kept.restored(kept.copy(), heads=heads)) == whole(kept.store)


def test_the_log_goes_on_from_there(kept: Kept, tmp_path: Path) -> None:
    kept.stop()
    (tmp_path / "back").mkdir()
    store = kept.restored(kept.copy())
    guard = Guard(tmp_path / "back", kept.clock)
    guard.replace(store.head(PRODUCTION).checkpoint)
    guard.close()
    again = Kept(tmp_path / "back", store)
    again.stop("stranger")
    assert load(store, PRODUCTION, kept.crew.log.key, check).size == 6


def test_a_note_that_is_in_the_log_by_now_waits_no_more() -> None:
    store = MemoryStore()
    known, unknown = "aa" * 32, "bb" * 32
    store.append(PRODUCTION, EMPTY_HEAD, [(bytes.fromhex(known), b"note")], b"checkpoint")
    for act in (known, unknown, "no id"):
        store.put(PRODUCTION, f"waiting/{act}", b"note")
    forget_entered(store, PRODUCTION)
    assert store.names(PRODUCTION, "waiting/") == [f"waiting/{unknown}", "waiting/no id"]


# ------------------------------------------------------------------------ what is not brought back


def test_without_an_entry_there_is_nothing_to_restore(kept: Kept) -> None:
    for sources in ((), (Source("an empty one", MemoryStore()),)):
        with pytest.raises(NotWhole) as refused:
            kept.restored(*sources)
        found = "no copy with an entry"
        said = f"the log of {PRODUCTION}: found {found}; a backup that has would do"
        assert str(refused.value) == said


def test_a_head_that_no_copy_reaches(kept: Kept) -> None:
    copy = kept.copy()
    kept.stop()
    with pytest.raises(NotReached) as refused:
        kept.restored(copy, heads=(("a phone", kept.head()),))
    want = "another copy that goes so far, or --new-log, which cites that head, would do"
    found = "3 entries where a phone saw 5"
    assert str(refused.value) == f"the restored log of {PRODUCTION}: found {found}; {want}"


def test_the_furthest_head_is_the_one_that_is_named(kept: Kept) -> None:
    copy = kept.copy()
    kept.stop()
    first = kept.head()
    kept.stop()
    heads = (("a phone", first), ("a witness", kept.head()))
    with pytest.raises(NotReached, match="found 3 entries where a witness saw 7; "):
        kept.restored(copy, heads=heads)


def test_two_copies_of_two_stories(kept: Kept, tmp_path: Path) -> None:
    other = twin(kept, tmp_path)
    kept.stop()
    kept.stop()
    with pytest.raises(RolledBack) as refused:
        kept.restored(kept.copy(), other.copy())
    assert not isinstance(refused.value, NotReached)
    found = "another tree than another copy says at size 5"
    assert str(refused.value) == f"the log of {PRODUCTION}: found {found}; {OUT}"


def test_a_head_of_another_story(kept: Kept, tmp_path: Path) -> None:
    other = twin(kept, tmp_path)
    kept.stop()
    with pytest.raises(RolledBack) as refused:
        kept.restored(kept.copy(), heads=(("a witness", other.head()),))
    assert not isinstance(refused.value, NotReached)
    found = "another tree than a witness says at size 5"
    assert str(refused.value) == f"the log of {PRODUCTION}: found {found}; {OUT}"


def test_a_copy_that_was_changed_is_named(kept: Kept) -> None:
    kept.stop()
    bad = kept.copy("tuesday's")
    assert isinstance(bad.store, MemoryStore)
    notes = bad.store._notes[PRODUCTION]
    notes[4] = notes[4].replace(b'"seq":1', b'"seq":2')
    with pytest.raises(NotWhole) as refused:
        kept.restored(kept.copy("monday's"), bad)
    found = "entries that give another root than the signed one: something was changed"
    assert str(refused.value) == f"the copy tuesday's: found {found}; leaving it out would do"


def test_heads_are_of_this_log_and_signed(kept: Kept) -> None:
    note = kept.writer.ledger.head.checkpoint
    assert known_heads(kept.settings, check, [("a phone", note)]) == [("a phone", kept.head())]
    for bad in (b"", note[:-1], note.replace(PRODUCTION.encode(), b"otherotherotherx")):
        with pytest.raises(SetupError) as refused:
            known_heads(kept.settings, check, [("a phone", bad)])
        assert str(refused.value).startswith("a phone: found ")
        assert str(refused.value).endswith(
            "; a checkpoint of this log, or a receipt of it, would do"
        )
