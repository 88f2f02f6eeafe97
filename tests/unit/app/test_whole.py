"""A folder has all that was put into its draft, or nothing; what a killed process left goes."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from coldproof.app.errors import SetupError
from coldproof.app.whole import forget_drafts, whole_folder


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
