"""A folder without its checkpoint outside the database: read, copied, exported, and said each time.

Every folder has one from its beginning, so that none is there tells that it was lost, or taken.
"""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

import pytest

from coldproof import cli
from coldproof.app import wiring
from coldproof.app.errors import RolledBack
from tests.houses import Film
from tests.unit.cli.copies import STOP, beside, copied, put_older_back

FILES = ("checkpoint", "checkpoint.synced")
SAID = (
    "coldproof: WARNING: beside the database there is no checkpoint of this log, which every"
    " folder has from its beginning. So nothing here tells whether the database is an older one"
    " that was put back: hold its size and root against a head that was seen elsewhere; `coldproof"
    " fsck --accept` then begins that file anew.\n"
)
ASKED = ("--act", 'by = "actor", kind = "WorkStopped", scope = "production"')


def put_back(film: Film) -> None:
    """Put an older database in the place of the newer one, and take the checkpoint files away."""
    put_older_back(film)
    lose(film)


def lose(film: Film) -> None:
    for name in FILES:
        (film.folder / name).unlink()


def warned(film: Film, command: str, *more: str) -> str:
    """Return what a command prints that reads the log, and warns of it in one sentence."""
    said = film.run(command, film.folder, *more)
    assert (said.err, said.code) == (SAID, 0)
    return said.out


@pytest.mark.parametrize(
    "command",
    [
        ("log",),
        ("log", "--head"),
        ("log", "--entry", "3"),
        ("log", "--proof", "3"),
        ("log", "--tile", "tile/0/000.p/20"),
        ("state",),
        ("ask", *ASKED),
        ("key", "--log"),
        ("kit",),
        ("calendar",),
        ("export", "x.zip"),
        ("backup", "--to", "b"),
    ],
)
def test_a_database_that_was_put_back_without_its_checkpoint_is_read_and_it_is_said(
    film: Film, command: tuple[str, ...]
) -> None:
    before = film.ok(*command)
    for name in ("x.zip", "b"):
        if (path := film.folder.with_name(name)).is_dir():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)
    put_back(film)
    assert "WARNING" not in before + warned(film, *command)


def test_every_command_opens_a_record_where_that_is_said() -> None:
    """But `fsck`, which says it among what it found, or begins that file anew."""
    rooms = {path.name: path.read_text() for path in Path(cli.__file__).parent.glob("*.py")}
    found = {name for name, text in rooms.items() if re.search(r"\b\w+(\(\))?\.opened\(", text)}
    assert found == {"house.py", "fsck.py"}


def test_who_reads_json_has_it_there_and_nothing_beside_it(film: Film) -> None:
    put_back(film)
    said = film.ok("log", "--json")
    assert json.loads(said)["guarded"] is False


def test_nothing_is_recorded_there(film: Film) -> None:
    put_back(film)
    said = film.refused("record", "--act", STOP)
    assert "found none; `coldproof fsck --accept`, with a head that was seen elsewhere" in said


def test_a_copy_of_it_vouches_for_nothing_either(film: Film) -> None:
    put_back(film)
    warned(film, "backup", "--to", "copy")
    copy = beside(film, "copy")
    assert not any((copy.folder / name).exists() for name in FILES)
    assert warned(copy, "log")
    found = copy.run("fsck", copy.folder)
    assert found.code == 1
    assert "the checkpoint kept outside: none; --accept begins it anew" in found.out
    warned(copy, "backup", "--to", "again")
    assert warned(beside(film, "again"), "log")


@pytest.mark.parametrize("data", [b"torn", b""])
def test_files_in_which_no_checkpoint_of_this_log_is_are_none(film: Film, data: bytes) -> None:
    for name in FILES:
        (film.folder / name).write_bytes(data)
    assert warned(film, "log")


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
