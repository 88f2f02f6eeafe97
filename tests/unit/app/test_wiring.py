"""The real things: stores, keys, productions; what is opened, and what is not."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from coldproof.app import wiring
from coldproof.app.errors import Ended, NotWhole, SetupError
from coldproof.app.follow import BLOB
from coldproof.app.founding import Founding
from coldproof.app.settings import FILE, Settings, read_settings
from coldproof.desk.roster import key_name
from coldproof.keys.errors import LibraryError
from coldproof.keys.signing import new_signer
from coldproof.store.errors import Closed, StorageFailed
from coldproof.store.memory import MemoryStore
from coldproof.store.sqlite import SqliteStore
from coldproof.words.ids import CLERK
from tests.houses import Hours, known_chance, signer_named
from tests.small_log import NOON_US, PRODUCTION, SECOND_US

TOLD = Founding("producer", "producer")
LAX = "libsodium: found that it accepts anything; a release up to 1.0.22 would do"


@pytest.fixture
def hours(monkeypatch: pytest.MonkeyPatch) -> Hours:
    return known_chance(monkeypatch)


@pytest.fixture
def folder(tmp_path: Path, hours: Hours) -> Path:
    """A production."""
    wiring.found(tmp_path / "film", TOLD, "")
    return tmp_path / "film"


def lax() -> None:
    raise LibraryError("libsodium", "that it accepts anything", "a release up to 1.0.22")


def refusal(folder: Path) -> str:
    """Return what opening a production says."""
    with pytest.raises(SetupError) as refused, wiring.opened(folder):
        pass
    return str(refused.value)


def unwritable(folder: Path) -> str:
    """Return what opening the writer of a production says."""
    with wiring.opened(folder) as house:
        with pytest.raises(SetupError) as refused, wiring.writing(house):
            pass
        return str(refused.value)


# ------------------------------------------------------------------------------------------- names


def test_the_clock_is_in_microseconds(hours: Hours) -> None:
    hours.now_us = NOON_US + SECOND_US
    assert wiring.now_us() == NOON_US + SECOND_US


def test_a_production_has_a_name_by_chance() -> None:
    names = {wiring.new_production() for _ in range(20)}
    assert len(names) == 20
    assert {len(name) for name in names} == {16}
    assert all(name.isascii() and name.isalnum() and name == name.lower() for name in names)


def test_at_least_one_core_works() -> None:
    assert wiring.machine_cores() >= 1


# ------------------------------------------------------------------------------------------ stores


def test_a_name_is_a_file_in_the_folder(tmp_path: Path) -> None:
    store = wiring.open_store(tmp_path, "coldproof.db")
    assert isinstance(store, SqliteStore)
    store.close()
    assert (tmp_path / "coldproof.db").is_file()


def test_an_address_needs_psycopg(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "coldproof.store.postgres", None)
    with pytest.raises(SetupError) as refused:
        wiring.open_store(tmp_path, "postgresql://here/film")
    want = "`pip install coldproof[postgresql]` would do"
    assert str(refused.value) == f"the database: found no psycopg here; {want}"


def test_an_address_is_handed_to_postgresql(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    postgres = pytest.importorskip(
        "coldproof.store.postgres", reason="psycopg is not installed here"
    )
    monkeypatch.setattr(postgres, "PostgresStore", lambda address: address)
    found: object = wiring.open_store(tmp_path, "postgres://here/film")
    assert found == "postgres://here/film"


def test_a_store_that_is_gone_is_not_made_anew(folder: Path) -> None:
    settings = read_settings(folder)
    (folder / "coldproof.db").unlink()
    with pytest.raises(SetupError) as refused:
        wiring.open_kept(folder, settings)
    want = "`coldproof backup --from`, with a copy, would do"
    assert str(refused.value) == f"{folder}: found no coldproof.db; {want}"
    assert not (folder / "coldproof.db").exists()


# -------------------------------------------------------------------------------------------- keys


def test_a_key_that_is_kept_can_be_loaded(tmp_path: Path) -> None:
    path = wiring.signer_file(tmp_path, "armorer", "phone")
    assert path == tmp_path / "keys/armorer@phone.key"
    made = wiring.make_signer(path, f"{PRODUCTION}/armorer@phone")
    for name in (None, f"{PRODUCTION}/armorer@phone"):
        assert wiring.load_signer(path, name).public == made.public


def test_a_key_under_another_name_is_not_loaded(tmp_path: Path) -> None:
    path = tmp_path / "a.key"
    wiring.make_signer(path, "other/armorer@phone")
    with pytest.raises(SetupError) as refused:
        wiring.load_signer(path, f"{PRODUCTION}/armorer@phone")
    want = f"that of {PRODUCTION}/armorer@phone would do"
    assert str(refused.value) == f"key file {path}: found the key of other/armorer@phone; {want}"


def test_no_key_is_written_over(tmp_path: Path) -> None:
    path = tmp_path / "a.key"
    wiring.make_signer(path, "a")
    with pytest.raises(SetupError) as refused:
        wiring.make_signer(path, "b")
    want = "another name, since no key is written over, would do"
    assert str(refused.value) == f"key file {path}: found a file of that name; {want}"
    assert wiring.load_signer(path).name == "a"


def test_a_key_file_whose_name_no_note_could_carry(tmp_path: Path) -> None:
    path = tmp_path / "a.key"
    path.write_text(f"PRIVATE+KEY+a b+00000000+{'AQ' + 'A' * 42}\n")
    path.chmod(0o600)
    with pytest.raises(SetupError) as refused:
        wiring.load_signer(path)
    want = "a name without spaces, '+' and control characters would do"
    assert str(refused.value) == f"key file {path}: found 'a b'; {want}"


# ---------------------------------------------------------------------------------------- founding


def test_what_is_founded_can_be_opened(tmp_path: Path) -> None:
    settings = wiring.found(tmp_path / "film", TOLD, "The Ride")
    assert read_settings(tmp_path / "film") == settings
    with wiring.opened(tmp_path / "film") as house:
        assert (house.ledger.size, house.settings.title) == (2, "The Ride")
        assert house.ledger.roster.log_key == settings.log_key.public


def test_under_a_name_and_clock_that_are_given(tmp_path: Path) -> None:
    wiring.found(tmp_path / "film", TOLD, "", None, lambda: NOON_US, "given-by-hand")
    with wiring.opened(tmp_path / "film") as house:
        assert house.ledger.production == "given-by-hand"
        assert house.ledger.clock is not None
        assert house.ledger.clock.at_us == NOON_US


def test_a_store_that_fails_leaves_no_production(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Broken(MemoryStore):
        """A store that takes nothing."""

        def append(self, *_: object) -> None:
            raise StorageFailed("append", "no disk")

    monkeypatch.setattr(wiring, "open_store", lambda *_: Broken())
    with pytest.raises((StorageFailed, Ended), match="found no disk"):
        wiring.found(tmp_path / "film", TOLD, "")
    assert not (tmp_path / "film" / FILE).exists()


def test_an_address_that_does_not_answer_leaves_no_key(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def silent(*_: object) -> None:
        raise StorageFailed("opening the database", "nobody there")

    monkeypatch.setattr(wiring, "open_store", silent)
    with pytest.raises(StorageFailed):
        wiring.found(tmp_path / "film", TOLD, "", "postgresql://nowhere/film")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_was_there_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def silent(*_: object) -> None:
        raise StorageFailed("opening the database", "nobody there")

    monkeypatch.setattr(wiring, "open_store", silent)
    folder = tmp_path / "there" / "made" / "film"
    folder.parents[1].mkdir()
    with pytest.raises(StorageFailed):
        wiring.found(folder, TOLD, "", "postgresql://nowhere/film")
    assert [path.name for path in tmp_path.rglob("*")] == ["there"]


def test_with_a_lax_libsodium_nothing_is_founded_or_opened(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(wiring, "refuse_lax_library", lax)
    with pytest.raises(SetupError) as refused:
        wiring.found(tmp_path / "other", TOLD, "")
    assert str(refused.value) == LAX
    assert not (tmp_path / "other").exists()
    assert refusal(folder) == LAX


def test_settings_are_there_whole_or_not_at_all(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = (folder / FILE).read_bytes()

    def stopped(_: Settings) -> str:
        raise KeyboardInterrupt

    monkeypatch.setattr(wiring, "write_settings", stopped)
    with pytest.raises(KeyboardInterrupt):
        wiring.keep_settings(folder, read_settings(folder)._replace(title="half"))
    assert (folder / FILE).read_bytes() == before


# ----------------------------------------------------------------------------------------- opening


def test_what_was_opened_is_closed(folder: Path) -> None:
    with wiring.opened(folder) as house:
        store = house.store
    with pytest.raises(Closed):
        store.head(PRODUCTION)


def test_a_log_without_an_entry(folder: Path) -> None:
    (folder / "coldproof.db").write_bytes(b"")
    with pytest.raises(NotWhole) as refused, wiring.opened(folder):
        pass
    want = "`coldproof backup --from`, with a copy, would do"
    assert str(refused.value) == f"the log of {PRODUCTION}: found no entry; {want}"


def test_the_settings_of_another_production(folder: Path, tmp_path: Path) -> None:
    other = signer_named("coldproof/otherother").key
    wiring.keep_settings(folder, Settings("otherother", "", other, "coldproof.db"))
    with pytest.raises(NotWhole) as refused, wiring.opened(folder):
        pass
    assert str(refused.value).startswith("the log of otherother: found no entry; ")


def test_the_key_of_another_log_verifies_nothing(folder: Path) -> None:
    key = signer_named(f"coldproof/{PRODUCTION}", b"x" * 32).key
    wiring.keep_settings(folder, read_settings(folder)._replace(log_key=key))
    with pytest.raises(NotWhole) as refused, wiring.opened(folder):
        pass
    assert str(refused.value).endswith("; a backup, or a mirror would do")


def test_a_clerks_key_under_another_name_writes_nothing(folder: Path) -> None:
    path = folder / "keys/clerk.key"
    path.unlink()
    wiring.make_signer(path, f"{PRODUCTION}/clerk@phone")
    said = unwritable(folder)
    found = f"the key of {PRODUCTION}/clerk@phone"
    want = f"that of {PRODUCTION}/clerk@clerk would do"
    assert said == f"key file {path}: found {found}; {want}"


def test_another_logs_key_writes_nothing(folder: Path) -> None:
    path = folder / "keys/log.key"
    path.unlink()
    wiring.make_signer(path, "coldproof/otherother")
    said = unwritable(folder)
    want = "the one that the settings name would do"
    assert said == f"the log's key: found another key; {want}"


def test_another_clerk_key_would_close_the_record_and_is_refused(folder: Path) -> None:
    """One commit with it, and nobody could read the log any more, whichever key is put back."""
    path = folder / "keys/clerk.key"
    kept = path.read_bytes()
    path.unlink()
    wiring.keep_signer(path, new_signer(key_name(PRODUCTION, CLERK, CLERK), b"another".ljust(32)))
    want = "the one that entry 0 names would do"
    assert unwritable(folder) == f"the clerk's key: found another key; {want}"
    path.unlink()
    path.write_bytes(kept)
    path.chmod(0o600)
    with wiring.opened(folder) as house, wiring.writing(house) as writer:
        assert writer.ended is None


# --------------------------------------------------------------------------------------- snapshots


def test_the_secret_of_snapshots_may_be_lost(folder: Path) -> None:
    path = folder / "keys/snapshot.key"
    first = wiring.snapshot_secret(folder)
    with wiring.opened(folder) as house:
        house.follower.catch_up()
        house.follower.save()
    path.unlink()
    with wiring.opened(folder) as house:
        assert house.store.get(PRODUCTION, BLOB) is not None
        assert house.follower.began_at == 0
        assert house.follower.catch_up().size == 2
    second = wiring.snapshot_secret(folder)
    assert path.stat().st_mode & 0o777 == 0o600
    assert first != second


def test_where_there_are_no_keys_none_is_made(folder: Path) -> None:
    for path in (folder / "keys").iterdir():
        path.unlink()
    assert wiring.snapshot_secret(folder) != wiring.snapshot_secret(folder)
    assert list((folder / "keys").iterdir()) == []


def test_a_secret_is_not_written_over(folder: Path) -> None:
    path = folder / "keys/snapshot.key"
    with pytest.raises(SetupError) as refused:
        wiring.keep_secret(path)
    want = "another name, since no key is written over, would do"
    assert str(refused.value) == f"key file {path}: found a file of that name; {want}"


def test_a_secret_that_others_can_read_is_not_used(folder: Path) -> None:
    path = folder / "keys/snapshot.key"
    path.chmod(0o644)
    found = "mode 0644, so that others can read it"
    want = "mode 0600, by `chmod 600`, would do"
    assert refusal(folder) == f"key file {path}: found {found}; {want}"


def test_a_secret_that_is_none(folder: Path) -> None:
    path = folder / "keys/snapshot.key"
    path.write_text("something\n")
    want = "coldproof/seal/v1 <secret>, as this server wrote it would do"
    assert refusal(folder) == f"secret: found a text of another shape; {want}"


def test_the_settings_are_plain(folder: Path) -> None:
    assert json.loads((folder / FILE).read_text())["production"] == PRODUCTION
