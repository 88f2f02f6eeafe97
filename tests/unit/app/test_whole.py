"""A folder has all that was put into its draft, or nothing; what a killed process left goes."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from coldproof.app.errors import SetupError
from coldproof.app.whole import forget_drafts, whole_folder
from tests.not_root import as_user


def names(folder: Path) -> list[str]:
    return sorted(str(one.relative_to(folder)) for one in folder.rglob("*"))


def test_a_folder_has_all_that_was_put_into_its_draft(tmp_path: Path) -> None:
    with whole_folder(tmp_path / "a/film", "last") as draft:
        (draft / "keys").mkdir()
        (draft / "keys/one").write_text("1")
        (draft / "last").write_text("2")
        assert names(tmp_path / "a/film")[0].endswith(".new")
    assert names(tmp_path) == ["a", "a/film", "a/film/keys", "a/film/keys/one", "a/film/last"]
    assert (tmp_path / "a/film").stat().st_mode & 0o777 == 0o700


def begin(folder: Path, last: str, then: Callable[[], object]) -> None:
    """Put keys and a last file into a folder, and do something before it is whole."""
    with whole_folder(folder, "last") as draft:
        (draft / "keys").mkdir()
        (draft / "keys/one").write_text("1")
        (draft / "last").write_text(last)
        then()


@pytest.mark.parametrize("error", [OSError(28, "No space left"), KeyboardInterrupt()])
def test_where_anything_fails_nothing_is_left_but_what_was_there(
    tmp_path: Path, error: BaseException
) -> None:
    def fail() -> None:
        raise error

    (tmp_path / "there").mkdir()
    (tmp_path / "there/notes.txt").write_text("mine")
    for folder in (tmp_path / "there", tmp_path / "new/film"):
        with pytest.raises(type(error)):
            begin(folder, "mine", fail)
    assert names(tmp_path) == ["there", "there/notes.txt"]


def test_nothing_is_moved_over_what_is_there(tmp_path: Path) -> None:
    folder = tmp_path / "film"
    with pytest.raises(SetupError) as refused:
        begin(folder, "mine", (folder / "keys").mkdir)
    assert str(refused.value) == f"{folder}: found keys in it already; another folder would do"
    assert names(folder) == ["keys"]


def test_a_file_is_moved_over_only_where_that_was_said(tmp_path: Path) -> None:
    def put(text: str, *into: str) -> None:
        with whole_folder(tmp_path, "last", over=("checkpoint",)) as draft:
            for name in into:
                (draft / name).write_text(text)

    for name in ("checkpoint", "policy"):
        (tmp_path / name).write_text("older")
    put("newer", "checkpoint")
    with pytest.raises(SetupError, match="found policy in it already"):
        put("newest", "checkpoint", "policy")
    assert [(tmp_path / name).read_text() for name in names(tmp_path)] == ["newer", "older"]


def test_what_is_put_aside_comes_back_where_moving_up_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def put() -> None:
        with whole_folder(tmp_path, "last", ("mark",), ("film.db", "film.db.old")) as draft:
            (draft / "keys").mkdir()
            for name in ("film.db", "mark", "last"):
                (draft / name).write_text("newer")
            assert (tmp_path / "film.db").read_text() == "older"

    for name in ("film.db", "film.db-wal", "mark"):
        (tmp_path / name).write_text("older")
    real = Path.replace

    def fails(one: Path, target: Path) -> Path:
        if one.name == "last":
            raise OSError(28, "No space left on device", str(target))
        return real(one, target)

    monkeypatch.setattr(Path, "replace", fails)
    with pytest.raises(OSError, match="No space left"):
        put()
    told = {name: (tmp_path / name).read_text() for name in names(tmp_path)}
    assert told == {"film.db": "older", "film.db-wal": "older", "mark": "newer"}
    monkeypatch.undo()
    put()
    told = {one.name: one.read_text() for one in tmp_path.iterdir() if one.is_file()}
    assert told.pop("film.db.old") == told.pop("film.db.old-wal") == "older"
    assert told == dict.fromkeys(("film.db", "last", "mark"), "newer")


def test_nothing_is_put_aside_for_what_can_not_be_moved_up(tmp_path: Path) -> None:
    for name in ("film.db", "policy"):
        (tmp_path / name).write_text("older")

    def put() -> None:
        with whole_folder(tmp_path, "last", aside=("film.db", "film.db.old")) as draft:
            for name in ("film.db", "policy", "last"):
                (draft / name).write_text("newer")

    with pytest.raises(SetupError, match="found policy in it already"):
        put()
    assert {one.name: one.read_text() for one in tmp_path.iterdir()} == {
        "film.db": "older",
        "policy": "older",
    }


CLOSED = """
import sys
from pathlib import Path
from coldproof.app.whole import whole_folder
folder, left = Path(sys.argv[1]), Path(sys.argv[1]) / ".0123456789abcdef.new"
for draft in (left / "keys/more", left / "keys"):
    draft.mkdir(parents=True, exist_ok=True)
    (draft / "one.key").write_text("secret")
    draft.chmod(0o500)
with whole_folder(folder, "last") as draft:
    (draft / "keys").mkdir()
    (draft / "keys/one.key").write_text("secret")
    (draft / "keys").chmod(0o500)
    raise SystemExit(7)
"""


def test_drafts_with_folders_that_nobody_may_write_to_go(tmp_path: Path) -> None:
    command = [*as_user(), sys.executable, "-c", CLOSED, str(tmp_path)]
    assert subprocess.run(command, check=False).returncode == 7
    assert names(tmp_path) == []


def test_a_draft_that_stays_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("coldproof.app.whole.shutil.rmtree", lambda *_, **__: None)

    def full() -> None:
        raise OSError(28, "No space left on device", "one.key")

    with pytest.raises(SetupError) as refused:
        begin(tmp_path, "mine", full)
    (left,) = tmp_path.iterdir()
    found = "that it stays, perhaps with keys in it"
    want = "removing it by hand would do"
    when = "after no space left on device: one.key"
    assert str(refused.value) == f"{left}: found {found}, {when}; {want}"
    with pytest.raises(SetupError) as refused:
        begin(tmp_path, "mine", list)
    assert str(refused.value) == f"{left}: found {found}, though who made it is gone; {want}"
    assert list(tmp_path.iterdir()) == [left]


def busy(folder: Path) -> str:
    """Return what is said to who is second."""
    want = "another folder, or waiting until that has ended, would do"
    return f"{folder}: found another command that is making it; {want}"


def test_who_is_second_is_refused_and_the_first_goes_on(tmp_path: Path) -> None:
    folder = tmp_path / "film"
    said = []

    def second() -> None:
        with pytest.raises(SetupError) as refused:
            begin(folder, "other", list)
        with pytest.raises(SetupError, match="another command that is making it"):
            forget_drafts(folder)
        said.append(str(refused.value))

    begin(folder, "mine", second)
    assert said == [busy(folder)]
    assert names(folder) == ["keys", "keys/one", "last"]
    assert (folder / "last").read_text() == "mine"


KILLED = """
import sys, time
from pathlib import Path
from coldproof.app.whole import forget_drafts, whole_folder
with whole_folder(Path(sys.argv[1]), "last") as draft:
    (draft / "one.key").write_text("secret")
    print("begun", flush=True)
    time.sleep(600)
"""


def test_the_draft_of_who_was_killed_goes_and_that_of_who_lives_stays(tmp_path: Path) -> None:
    folder = tmp_path / "film"
    folder.mkdir()
    (folder / ".mine.new").write_text("mine")
    with subprocess.Popen([sys.executable, "-c", KILLED, folder], stdout=subprocess.PIPE) as one:
        try:
            assert one.stdout is not None
            assert one.stdout.readline() == b"begun\n"
            with pytest.raises(SetupError) as refused:
                begin(folder, "other", list)
            assert str(refused.value) == busy(folder)
            assert len(list(folder.rglob("one.key"))) == 1
        finally:
            one.kill()
    assert len(list(folder.rglob("one.key"))) == 1
    begin(folder, "other", list)
    assert names(folder) == [".mine.new", "keys", "keys/one", "last"]


def test_where_the_system_lends_no_lock_nothing_is_removed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("coldproof.app.whole.hold", lambda _: False)
    left = tmp_path / ".0123456789abcdef.new"
    left.mkdir()
    begin(tmp_path, "mine", list)
    forget_drafts(tmp_path)
    assert left.is_dir()


def test_a_folder_that_can_not_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with (
        pytest.raises(SetupError, match="found file exists; a folder that can be made"),
        whole_folder(tmp_path / "file/film", "last"),
    ):
        pytest.fail("there is no folder to put anything into")
