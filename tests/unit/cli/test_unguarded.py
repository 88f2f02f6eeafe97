"""A folder without its checkpoint outside the database: read, copied, exported, and said each time.

Every folder has one from its beginning, so that none is there tells that it was lost, or taken.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from coldproof.app import wiring
from coldproof.app.errors import RolledBack
from tests.houses import Film
from tests.unit.cli.copies import STOP, beside, copied, plain, put_older_back

FILES = ("checkpoint", "checkpoint.synced")
SAID = (
    "! WARNING: beside the database there is no checkpoint of this log, which every folder has"
    " from its beginning. So nothing here tells whether the database is an older one that was put"
    " back: hold its size and root against a head that was seen elsewhere; `coldproof fsck"
    " --accept` then begins that file anew."
)
ASKED = ("--act", 'by = "actor", kind = "WorkStopped", scope = "production"')


def put_back(film: Film) -> None:
    """Put an older database in the place of the newer one, and take the checkpoint files away."""
    put_older_back(film)
    lose(film)


def lose(film: Film) -> None:
    for name in FILES:
        (film.folder / name).unlink()


@pytest.mark.parametrize(
    "command", [("log",), ("export", "x.zip"), ("backup", "--to", "b"), ("ask", *ASKED)]
)
def test_a_database_that_was_put_back_without_its_checkpoint_is_read_and_it_is_said(
    film: Film, command: tuple[str, ...]
) -> None:
    assert "WARNING" not in film.ok(*command)
    for name in ("x.zip", "b"):
        if (path := film.folder.with_name(name)).is_dir():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)
    put_back(film)
    assert SAID in plain(film.ok(*command))


def test_nothing_is_recorded_there(film: Film) -> None:
    put_back(film)
    said = film.refused("record", "--act", STOP)
    assert "found none; `coldproof fsck --accept`, with a head that was seen elsewhere" in said


def test_a_copy_of_it_vouches_for_nothing_either(film: Film) -> None:
    put_back(film)
    copy = copied(film, "copy")
    assert not any((copy.folder / name).exists() for name in FILES)
    assert SAID in plain(copy.ok("log"))
    found = copy.run("fsck", copy.folder)
    assert found.code == 1
    assert "the checkpoint kept outside: none; --accept begins it anew" in found.out
    assert SAID in plain(copied(copy, "again").ok("log"))


@pytest.mark.parametrize("data", [b"torn", b""])
def test_files_in_which_no_checkpoint_of_this_log_is_are_none(film: Film, data: bytes) -> None:
    for name in FILES:
        (film.folder / name).write_bytes(data)
    assert SAID in plain(film.ok("log"))


@pytest.mark.parametrize("name", FILES)
def test_one_of_the_two_is_enough(film: Film, name: str) -> None:
    (film.folder / name).unlink()
    with wiring.opened(film.folder) as house:
        assert house.guarded
    assert "WARNING" not in film.ok("log")


def test_one_that_lags_is_enough_and_one_that_leads_is_refused(film: Film) -> None:
    before = film.folder.with_name("before")
    shutil.copytree(film.folder, before)
    film.record(STOP)
    for name in FILES:
        shutil.copyfile(before / name, film.folder / name)
    assert "WARNING" not in film.ok("log")
    film.record(STOP.replace("actor", "armorer"))
    for name in FILES:
        shutil.copyfile(film.folder / name, before / name)
    with pytest.raises(RolledBack), wiring.opened(before):
        pass


def test_a_copy_and_what_is_restored_from_it_have_theirs(film: Film, tmp_path: Path) -> None:
    copy = copied(film, "copy")
    back = beside(film, "back")
    back.ok("backup", "--from", copy.folder)
    for one in (copy, back):
        assert "WARNING" not in one.ok("log")


def test_once_somebody_accepted_a_head_it_is_said_no_more(film: Film) -> None:
    size, root = film.ok("log").splitlines()[-1].replace(" entries; root", "").split()
    lose(film)
    assert film.ok("fsck", "--accept", size, root).endswith("everything fits\n")
    assert "WARNING" not in film.ok("log")
