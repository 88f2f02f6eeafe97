"""`coldproof backup --from`: what is not brought back, and what a stopped restore leaves."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from coldproof.app import wiring
from coldproof.app.backup import copied_keys
from coldproof.app.settings import read_settings, write_settings
from coldproof.cli import backup
from coldproof.cli.init import KEEP
from coldproof.desk.roster import key_text
from coldproof.log.note import write_vkey
from coldproof.store.sqlite import SHIFT
from tests.houses import Film
from tests.small_log import PRODUCTION
from tests.unit.cli.copies import STOP, beside, copied, lost, names, plain

HEAD = "a checkpoint of this log, or a receipt of it,"

GUARD = "the checkpoint kept outside the database"
NEW = "newnewnewnewnewn"


def test_never_over_a_production(film: Film) -> None:
    copied(film, "copy")
    before = (film.folder / "coldproof.db").read_bytes()
    said = film.misused("backup", "--from", "copy")
    want = "a new folder, or this one once its production.json is moved away, would do"
    assert said == f"{film.folder}: found a production; {want}"
    assert (film.folder / "coldproof.db").read_bytes() == before


def test_a_head_that_no_copy_reaches(film: Film) -> None:
    copied(film, "copy")
    film.record(STOP)
    head = film.folder.with_name("head")
    head.write_text(film.ok("log", "--head"))
    back = beside(film, "back")
    said = back.refused("backup", "--from", "copy", "--head", head)
    want = "another copy that goes so far, or --new-log, which cites that head, would do"
    found = f"20 entries where {head} saw 22"
    assert said == f"the restored log of {PRODUCTION}: found {found}; {want}"
    assert names(back.folder) == []


def test_the_head_that_is_left_beside_a_lost_database(film: Film) -> None:
    copied(film, "copy")
    film.record(STOP)
    lost(film)
    said = film.refused("backup", "--from", "copy")
    want = "another copy that goes so far, or --new-log, which cites that head, would do"
    found = f"20 entries where {GUARD} saw 22"
    assert said == f"the restored log of {PRODUCTION}: found {found}; {want}"
    assert not (film.folder / "coldproof.db").exists()
    assert not (film.folder / "production.json").exists()


def test_a_new_log_that_cites_the_lost_head(film: Film, monkeypatch: pytest.MonkeyPatch) -> None:
    copied(film, "copy")
    film.record(STOP)
    with wiring.opened(film.folder) as house:
        root = house.ledger.tree.root()
    lost(film)
    monkeypatch.setattr(wiring, "new_production", lambda: NEW)
    said = film.ok("backup", "--from", "copy", "--new-log", "producer@tablet")
    new = film.folder / "new"
    assert " ".join(said.split()).startswith(
        f"A new log, {NEW}, begins in {new}. It cites the old one, {PRODUCTION}, at its last signed"
        " head of 22 entries. Keep every copy of the old one: what is in it still counts. People, "
    )
    begun = Film(new, film.hours, film._capsys)
    assert begun.ok("fsck").startswith("2 entries, 1 checkpoint; root ")
    told = begun.ok("log")
    assert f"continues size 22, continues root {root_text(root)}" in " ".join(told.split())
    assert PRODUCTION in told


def test_a_new_log_is_told_of_as_one_that_init_makes(
    film: Film, monkeypatch: pytest.MonkeyPatch
) -> None:
    copied(film, "copy")
    film.record(STOP)
    lost(film)
    monkeypatch.setattr(wiring, "new_production", lambda: NEW)
    said = film.ok("backup", "--from", "copy", "--new-log", "producer@tablet")
    new = film.folder / "new"
    with wiring.opened(new) as house:
        key = write_vkey(house.settings.log_key)
    for line in (f"production  {NEW}", f"folder      {new}", f"log's key   {key}"):
        assert line in said.splitlines()
    file = new / "keys/producer@tablet.key"
    assert file.exists()
    assert plain(said).endswith(f"zone UTC {KEEP}")
    assert backup.ANEW.format(new=new, old=film.folder, key=file) in plain(said)


def test_a_new_log_is_of_the_same_place(film: Film) -> None:
    place = beside(film, "denver")
    told = ("--zone", "America/Denver", "--stage", "--origin", "http://set.local:8420")
    place.ok("init", "--founder", "producer", *told)
    copied(place, "copy")
    place.record('by = "producer", kind = "WorkStopped", scope = "production"')
    lost(place)
    said = place.ok("backup", "--from", "copy", "--new-log", "producer@tablet")
    for line in ("pages       http://set.local:8420", "zone        America/Denver"):
        assert line in said.splitlines()
    begun = Film(place.folder / "new", place.hours, place._capsys)
    assert "opened, producer, stage, zone America/Denver" in plain(begun.ok("log"))


def root_text(root: bytes) -> str:
    """A root as the log tells it: its first letters."""
    return f"{key_text(root)[:8]}..."


def test_a_new_log_is_begun_only_for_a_head_that_is_lost(film: Film) -> None:
    copied(film, "copy")
    back = beside(film, "back")
    said = back.ok("backup", "--from", "copy", "--new-log", "producer")
    assert said.startswith("20 entries are back; root ")
    assert not (back.folder / "new").exists()


def forked(film: Film) -> None:
    """Make two copies that are not of one story: `mine` and `other`."""
    other = film.moved("twin")
    film.record(STOP)
    other.record(STOP.replace("actor", "armorer"))
    other.record(STOP)
    copied(film, "mine")
    copied(other, "other")


@pytest.mark.parametrize("more", [(), ("--new-log", "producer")])
def test_two_copies_of_two_stories(more: tuple[str, ...], film: Film) -> None:
    forked(film)
    back = beside(film, "back")
    said = back.refused("backup", "--from", "mine", "--from", "other", *more)
    found = "another tree than another copy says at size 22"
    want = "keeping both, and asking who signed them, would do"
    assert said == f"the log of {PRODUCTION}: found {found}; {want}"
    assert names(back.folder) == []


def test_a_head_of_another_story(film: Film) -> None:
    forked(film)
    head = film.folder.with_name("head")
    head.write_text(film.ok("log", "--head"))
    back = beside(film, "back")
    said = back.refused("backup", "--from", "other", "--head", head, "--new-log", "producer")
    found = f"another tree than {head} says at size 22"
    want = "keeping both, and asking who signed them, would do"
    assert said == f"the log of {PRODUCTION}: found {found}; {want}"
    assert names(back.folder) == []


def test_a_head_that_is_none(film: Film) -> None:
    copied(film, "copy")
    head = film.folder.with_name("head")
    head.write_text("no head")
    back = beside(film, "back")
    said = back.misused("backup", "--from", "copy", "--head", head)
    assert said == f"{head}: found no blank line (note); {HEAD} would do"
    missing = back.misused("backup", "--from", "copy", "--head", "no")
    assert missing == "no: found no such file or directory; a signed head, or a receipt, would do"


def test_a_head_that_a_shell_wrote_anew_is_named_as_what_it_is(film: Film) -> None:
    copied(film, "copy")
    head = film.folder.with_name("head")
    said = film.ok("log", "--head")
    back = beside(film, "back")
    want = (
        "UTF-8 without a mark, each line ended by LF, as `coldproof log` and `coldproof key` write"
        " it by --out, would do"
    )
    for data, how in (
        (said.replace("\n", "\r\n").encode("utf-16"), "UTF-16, as `>` of Windows"),
        (said.replace("\n", "\r\n").encode(), "lines that end with CR and LF, as editors"),
        (said.encode("utf-8-sig"), "a mark (BOM) at its beginning, as "),
    ):
        head.write_bytes(data)
        found = back.misused("backup", "--from", "copy", "--head", head)
        assert found.startswith(f"{head}: found {how}")
        assert found.endswith(f"; {want}")
        assert names(back.folder) == []


def test_a_receipt_is_a_head_that_somebody_has(film: Film) -> None:
    receipt = film.folder.with_name("3.tlog-proof")
    receipt.write_text(film.ok("log", "--proof", "3"))
    copied(film, "copy")
    back = beside(film, "back")
    assert "20 entries are back" in back.ok("backup", "--from", "copy", "--head", receipt)


def test_a_receipt_that_no_copy_reaches(film: Film) -> None:
    copied(film, "copy")
    film.record(STOP)
    receipt = film.folder.with_name("3.tlog-proof")
    receipt.write_text(film.ok("log", "--proof", "3"))
    said = beside(film, "back").refused("backup", "--from", "copy", "--head", receipt)
    assert f"found 20 entries where {receipt} saw 22; another copy" in said


def test_a_receipt_that_is_forged_or_cut_is_no_head(film: Film) -> None:
    copied(film, "copy")
    receipt = film.folder.with_name("3.tlog-proof")
    proof = film.ok("log", "--proof", "3")
    back = beside(film, "back")
    receipt.write_text(proof.replace("\n20\n", "\n21\n"))
    said = back.misused("backup", "--from", "copy", "--head", receipt)
    found = f"one of 'coldproof/{PRODUCTION}' that does not verify (signature)"
    assert said == f"{receipt}: found {found}; {HEAD} would do"
    receipt.write_text(proof.replace("index 3\n", "index 20\n"))
    said = back.misused("backup", "--from", "copy", "--head", receipt)
    assert said == f"{receipt}: found 20 in a log of 20 (proof index); {HEAD} would do"
    assert names(back.folder) == []


def test_a_copy_that_was_damaged_is_named(film: Film) -> None:
    copied(film, "good")
    bad = copied(film, "bad")
    with closing(sqlite3.connect(bad.folder / "coldproof.db")) as connection, connection:
        connection.execute("DELETE FROM entry WHERE at = ?", ((1 << SHIFT) + 7,))
    back = beside(film, "back")
    said = back.refused("backup", "--from", "good", "--from", "bad")
    found = "19 entries under a checkpoint of 20"
    assert said == f"the copy bad: found {found}; leaving it out would do"
    assert names(back.folder) == []
    assert back.ok("backup", "--from", "good").startswith("20 entries are back")


def test_a_copy_without_an_entry(film: Film) -> None:
    copy = copied(film, "copy")
    (copy.folder / "coldproof.db").write_bytes(b"")
    back = beside(film, "back")
    said = back.refused("backup", "--from", "copy")
    found = "no copy with an entry"
    assert said == f"the log of {PRODUCTION}: found {found}; a backup that has would do"


def test_a_copy_of_another_production(film: Film, monkeypatch: pytest.MonkeyPatch) -> None:
    copied(film, "copy")
    monkeypatch.setattr(wiring, "new_production", lambda: NEW)
    other = beside(film, "other")
    other.ok("init", "--founder", "producer")
    back = beside(film, "back")
    said = back.misused("backup", "--from", "copy", "--from", "other")
    assert said == f"other: found a copy of {NEW}; one of {PRODUCTION} would do"


def test_a_folder_that_is_no_copy(film: Film) -> None:
    copied(film, "copy")
    film.folder.with_name("empty").mkdir()
    back = beside(film, "back")
    said = back.misused("backup", "--from", "copy", "--from", "empty")
    found = "no production.json (No such file or directory)"
    assert said == f"empty: found {found}; a folder made by `coldproof init` would do"
    assert names(film.folder.with_name("empty")) == []


def test_a_copy_whose_database_is_gone(film: Film) -> None:
    copy = copied(film, "copy")
    (copy.folder / "coldproof.db").unlink()
    back = beside(film, "back")
    said = back.misused("backup", "--from", "copy")
    want = "`coldproof backup --from`, with a copy, would do"
    assert said == f"copy: found no coldproof.db; {want}"
    assert "coldproof.db" not in names(copy.folder)


def test_a_copy_that_would_be_written_elsewhere(film: Film) -> None:
    copy = copied(film, "copy")
    settings = read_settings(copy.folder)._replace(database="../../elsewhere.db")
    (copy.folder / "production.json").write_text(write_settings(settings))
    back = beside(film, "back")
    said = back.misused("backup", "--from", "copy")
    want = "the name of a file beside it, such as coldproof.db, or a postgresql:// address would do"
    assert said == f"copy/production.json: found the database '../../elsewhere.db'; {want}"


@pytest.mark.parametrize("step", ["copy_keys", "Guard", "restore"])
def test_a_restore_that_was_stopped_leaves_no_production(
    step: str, film: Film, monkeypatch: pytest.MonkeyPatch
) -> None:
    copied(film, "copy", "--keys")
    back = beside(film, "back")

    def stopped(*_: object) -> None:
        raise KeyboardInterrupt

    class Stopped:
        """A guard that finds nothing, and is stopped before it keeps anything."""

        def __init__(self, *_: object) -> None: ...

        def candidates(self) -> tuple[bytes, ...]:
            return ()

        replace = close = stopped

    monkeypatch.setattr(backup, step, Stopped if step == "Guard" else stopped)
    assert back.run("backup", back.folder, "--from", "copy").code == 130
    assert not back.folder.exists()
    monkeypatch.undo()
    monkeypatch.chdir(film.folder.parent)
    assert back.ok("backup", "--from", "copy").startswith("20 entries are back; root ")
    assert back.ok("fsck").endswith("everything fits\n")


def meanwhile(monkeypatch: pytest.MonkeyPatch, step: str, then: Callable[[], object]) -> None:
    """Do something else in the middle of the next restore, just before a step of it."""
    real = getattr(backup, step)

    def first(*given: Any) -> Any:
        monkeypatch.setattr(backup, step, real)
        then()
        return real(*given)

    monkeypatch.setattr(backup, step, first)


def test_who_is_second_to_restore_is_refused_and_the_first_goes_on(
    film: Film, monkeypatch: pytest.MonkeyPatch
) -> None:
    copied(film, "copy", "--keys")
    back = beside(film, "back")
    said = []
    for step in ("restore", "copy_keys"):
        meanwhile(monkeypatch, step, lambda: said.append(back.misused("backup", "--from", "copy")))
    assert back.ok("backup", "--from", "copy").startswith("20 entries are back; root ")
    want = "another folder, or waiting until that has ended, would do"
    assert said == [f"{back.folder}: found another command that is making it; {want}"] * 2
    assert names(back.folder) == names(film.folder)
    assert back.ok("fsck").endswith("everything fits\n")


def test_a_restore_that_ended_meanwhile_is_not_moved_aside(
    film: Film, monkeypatch: pytest.MonkeyPatch
) -> None:
    copied(film, "copy")
    back = beside(film, "back")
    meanwhile(monkeypatch, "heads_beside", lambda: back.ok("backup", "--from", "copy"))
    said = back.misused("backup", "--from", "copy")
    want = "a new folder, or this one once its production.json is moved away, would do"
    assert said == f"{back.folder}: found a production; {want}"
    assert [name for name in names(back.folder) if "before-restore" in name] == []
    assert back.ok("fsck").endswith("everything fits\n")


def test_what_a_killed_restore_left_goes_with_the_next(film: Film) -> None:
    copied(film, "copy")
    back = beside(film, "back")
    left = back.folder / ".0123456789abcdef.new"
    (left / "keys").mkdir(parents=True)
    (left / "keys/log.key").write_text("secret")
    (left / "coldproof.db").write_bytes(b"half of it")
    assert back.ok("backup", "--from", "copy").startswith("20 entries are back; root ")
    assert not left.exists()
    assert "coldproof.db.before-restore" not in names(back.folder)


def test_keys_come_back_all_or_none(film: Film, monkeypatch: pytest.MonkeyPatch) -> None:
    copied(film, "copy", "--keys")
    back = beside(film, "back")

    def half(source: Path, target: Path) -> None:
        copied_keys(source, target)
        raise KeyboardInterrupt

    monkeypatch.setattr(backup, "copied_keys", half)
    assert back.run("backup", back.folder, "--from", "copy").code == 130
    assert not (back.folder / "keys").exists()
    monkeypatch.setattr(backup, "copied_keys", copied_keys)
    back.ok("backup", "--from", "copy")
    assert len(list((back.folder / "keys").iterdir())) == 7


def test_only_one_of_both(film: Film, capsys: pytest.CaptureFixture[str]) -> None:
    for arguments in ((), ("--to", "copy", "--from", "copy")):
        with pytest.raises(SystemExit) as ended:
            film.run("backup", film.folder, *arguments)
        assert ended.value.code == 2
