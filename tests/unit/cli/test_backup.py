"""`coldproof backup`: copies, and restores up to the last head that anybody saw."""

import shutil

import pytest

from tests.houses import Film
from tests.unit.cli.copies import ROOT, STOP, beside, copied, lost, names

ALONE = (
    "! Nobody outside these copies said how far the log went. If a log witness, a receipt or a"
    " phone has a later head, what is recorded from here on is a fork: restore anew, and give that"
    " head with --head."
)
ONE_PLACE = "Go on in one place only: two that record with the same keys fork the log."

# ------------------------------------------------------------------------------------------ copies


def test_a_copy_without_keys(film: Film) -> None:
    target = film.folder.with_name("copy")
    assert film.ok("backup", "--to", "copy") == (
        f"20 entries are in copy; root {ROOT}\n"
        "The keys are not in it. Keep a copy of them elsewhere, or give --keys.\n"
    )
    assert names(target) == ["checkpoint", "checkpoint.synced", "coldproof.db", "production.json"]
    assert target.stat().st_mode & 0o777 == 0o700


def test_a_copy_with_keys(film: Film) -> None:
    (film.folder / "policy.txt").write_text("quorum none\n")
    said = film.ok("backup", "--to", "copy", "--keys")
    assert said == f"20 entries are in copy; root {ROOT}\n"
    target = film.folder.with_name("copy")
    assert "policy.txt" in names(target)
    keys = list((target / "keys").iterdir())
    assert len(keys) == 7
    assert {path.stat().st_mode & 0o777 for path in keys} == {0o600}


def test_a_copy_can_be_read_and_checked_as_it_is(film: Film) -> None:
    copy = copied(film, "copy")
    assert copy.ok("log") == film.ok("log")
    assert copy.ok("fsck") == film.ok("fsck")
    said = copy.misused("record", "--act", STOP)
    path = copy.folder / "keys/log.key"
    found = '"No such file or directory"'
    assert (
        said == f"key file {path}: found {found}; that file, or a copy of it, in its place would do"
    )
    assert not (copy.folder / "keys").exists()


def test_what_waits_is_in_a_copy(film: Film) -> None:
    film.ok("key", "--new", "armorer@phone")
    film.record('by = "armorer", device = "phone", kind = "DayClosed", day = "2026-11-25"')
    copy = copied(film, "copy")
    assert copy.ok("log", "--waiting") == film.ok("log", "--waiting")
    assert "1 waits" in copy.ok("log", "--waiting")


def test_a_copy_over_something(film: Film) -> None:
    target = film.folder.with_name("copy")
    target.mkdir()
    said = film.misused("backup", "--to", target)
    assert said == f"{target}: found something that is there already; a new folder would do"


@pytest.mark.parametrize("way", ["keys/copy", "copy", "a/b/copy", "../{name}/copy", "backups"])
def test_a_copy_in_the_productions_own_folder(film: Film, way: str) -> None:
    target = film.folder / way.format(name=film.folder.name)
    before = names(film.folder)
    said = film.misused("backup", "--to", target)
    assert said == (
        f"{target}: found a place in the production's own folder; one outside of it, or a new one"
        " in its folder backups, would do"
    )
    assert names(film.folder) == before


def test_a_copy_in_it_by_a_link(film: Film) -> None:
    outside = film.folder.with_name("outside")
    outside.symlink_to(film.folder / "keys")
    assert "own folder" in film.misused("backup", "--to", outside / "copy")
    (film.folder / "backups").mkdir()
    (film.folder / "backups/way").symlink_to(film.folder / "keys")
    assert "own folder" in film.misused("backup", "--to", film.folder / "backups/way/copy")
    assert not (film.folder / "keys/copy").exists()


@pytest.mark.parametrize("begun", [False, True])
def test_a_copy_among_its_own_backups_or_beyond_a_link_out_of_it(film: Film, begun: bool) -> None:
    if begun:
        (film.folder / "backups").mkdir()
    film.ok("backup", "--to", film.folder / "backups/mine")
    assert "coldproof.db" in names(film.folder / "backups/mine")
    disk = film.folder.with_name("disk")
    disk.mkdir()
    (film.folder / "disk").symlink_to(disk)
    film.ok("backup", "--to", film.folder / "disk/copy")
    assert "coldproof.db" in names(disk / "copy")
    film.ok("backup", "--to", film.folder.with_name(f"{film.folder.name}-2"))


def test_a_copy_where_none_can_be(film: Film) -> None:
    (film.folder.parent / "file").write_text("")
    said = film.misused("backup", "--to", film.folder.parent / "file/copy")
    path = film.folder.parent / "file/copy"
    assert said == f"{path}: found file exists; a folder that can be made would do"


def test_a_copy_that_was_stopped_is_not_there(film: Film, monkeypatch: pytest.MonkeyPatch) -> None:
    def stopped(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("coldproof.app.backup.copy_blobs", stopped)
    assert film.run("backup", film.folder, "--to", "copy").code == 130
    assert not film.folder.with_name("copy").exists()
    monkeypatch.undo()
    monkeypatch.chdir(film.folder.parent)
    assert "20 entries are in copy" in film.ok("backup", "--to", "copy")


# ---------------------------------------------------------------------------------------- restores


def test_back_from_a_copy_without_keys(film: Film) -> None:
    copied(film, "copy")
    back = beside(film, "back")
    said = back.ok("backup", "--from", "copy")
    where = f"its keys are not: put them into {back.folder}/keys"
    assert " ".join(said.split()) == f"20 entries are back; root {ROOT} {ALONE} {where}"
    assert back.ok("fsck") == film.ok("fsck")
    shutil.copytree(film.folder / "keys", back.folder / "keys")
    assert "entry 21 of 22, durable" in back.record(STOP)


def test_back_from_a_copy_with_keys(film: Film) -> None:
    (film.folder / "policy.txt").write_text("quorum none\n")
    copied(film, "copy", "--keys")
    back = beside(film, "back")
    said = back.ok("backup", "--from", "copy")
    assert " ".join(said.split()) == f"20 entries are back; root {ROOT} {ALONE} {ONE_PLACE}"
    assert (back.folder / "policy.txt").read_text() == "quorum none\n"
    assert {path.stat().st_mode & 0o777 for path in (back.folder / "keys").iterdir()} == {0o600}
    assert "entry 21 of 22, durable" in back.record(STOP)


def test_back_into_the_same_folder(film: Film) -> None:
    copied(film, "copy")
    lost(film)
    assert film.ok("backup", "--from", "copy") == f"20 entries are back; root {ROOT}\n"
    assert "entry 21 of 22, durable" in film.record(STOP)


def test_what_was_there_is_kept_aside(film: Film) -> None:
    copied(film, "copy")
    (film.folder / "production.json").unlink()
    damaged = (film.folder / "coldproof.db").read_bytes() + b"damage"
    (film.folder / "coldproof.db").write_bytes(damaged)
    film.ok("backup", "--from", "copy")
    aside = film.folder / "coldproof.db.before-restore"
    assert aside.read_bytes() == damaged
    (film.folder / "production.json").unlink()
    said = film.misused("backup", "--from", "copy")
    assert said == f"backup: found {aside}; moving it away would do"


def test_refilled_from_two_copies(film: Film) -> None:
    copied(film, "monday")
    film.record(STOP)
    copied(film, "tuesday")
    for order in (("monday", "tuesday"), ("tuesday", "monday")):
        back = beside(film, "-".join(order))
        said = back.ok("backup", *(word for name in order for word in ("--from", name)))
        assert said.startswith("22 entries are back; root ")
        assert back.ok("log") == film.ok("log")


def test_what_waited_in_an_older_copy_and_is_in_the_log_now_waits_no_more(film: Film) -> None:
    film.ok("key", "--new", "armorer@phone")
    film.record('by = "armorer", device = "phone", kind = "DayClosed", day = "2026-11-25"')
    copied(film, "monday")
    again = ("--person", "armorer", "--department", "weapons", "--device", "phone")
    film.ok("enroll", "--by", "producer", *again)
    copied(film, "tuesday")
    back = beside(film, "back")
    back.ok("backup", "--from", "monday", "--from", "tuesday")
    assert back.ok("log", "--waiting") == "nothing waits\n"


def test_from_the_folder_of_another_production_in_use(film: Film) -> None:
    back = beside(film, "back")
    assert back.ok("backup", "--from", film.folder).startswith("20 entries are back; root ")


def test_a_restore_that_is_refused_leaves_no_folder_that_it_made(film: Film) -> None:
    copy = copied(film, "copy")
    (copy.folder / "coldproof.db").write_bytes(b"something else" * 100)
    back = beside(film, "made")
    back.folder = back.folder / "back"
    said = back.refused("backup", "--from", "copy")
    want = "`coldproof backup --from`, with a copy, would do"
    assert said == f"opening copy/coldproof.db failed: found file is not a database; {want}"
    assert not back.folder.parent.exists()


def test_a_restore_that_is_refused_leaves_a_folder_that_was_there(film: Film) -> None:
    copy = copied(film, "copy")
    (copy.folder / "coldproof.db").write_bytes(b"something else" * 100)
    back = beside(film, "back")
    back.folder.mkdir()
    back.refused("backup", "--from", "copy")
    assert list(back.folder.iterdir()) == []


def test_a_link_among_the_keys_of_a_copy_leaves_nothing_restored(film: Film) -> None:
    copy = copied(film, "copy", "--keys")
    (copy.folder / "keys/more.key").symlink_to(film.folder / "keys/log.key")
    back = beside(film, "back")
    said = back.misused("backup", "--from", "copy")
    assert said == "copy/keys/more.key: found a link; the file itself would do"
    assert not back.folder.exists()
