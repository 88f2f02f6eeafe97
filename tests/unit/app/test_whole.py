"""A file is there whole, with its mode, or what stood there before still is."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from coldproof.app.errors import SetupError
from coldproof.app.whole import whole_folder, write_whole


def test_it_replaces_what_stood_there_and_leaves_no_draft(tmp_path: Path) -> None:
    path = tmp_path / "key"
    path.write_bytes(b"before")
    (tmp_path / ".key.new").write_bytes(b"left by somebody who was killed")
    write_whole(path, b"after", 0o600)
    assert path.read_bytes() == b"after"
    assert path.stat().st_mode & 0o777 == 0o600
    assert [one.name for one in tmp_path.iterdir()] == ["key"]


def test_what_stood_there_stays_when_the_disk_is_full(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    path = tmp_path / "key"
    path.write_bytes(b"before")
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space left"):
        write_whole(path, b"after", 0o600)
    assert path.read_bytes() == b"before"
    assert [one.name for one in tmp_path.iterdir()] == ["key"]


def test_a_link_left_in_the_place_of_the_draft_is_not_followed(tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.write_bytes(b"theirs")
    (tmp_path / ".key.new").symlink_to(other)
    write_whole(tmp_path / "key", b"ours", 0o600)
    assert other.read_bytes() == b"theirs"
    assert not (tmp_path / "key").is_symlink()


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


def test_who_is_second_moves_nothing_over_what_is_there(tmp_path: Path) -> None:
    folder = tmp_path / "film"
    with pytest.raises(SetupError) as refused:
        begin(folder, "mine", lambda: begin(folder, "other", lambda: None))
    assert str(refused.value) == f"{folder}: found keys in it already; another folder would do"
    assert names(folder) == ["keys", "keys/one", "last"]
    assert (folder / "last").read_text() == "other"


def test_a_folder_that_can_not_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with (
        pytest.raises(SetupError, match="found file exists; a folder that can be made"),
        whole_folder(tmp_path / "file/film", "last"),
    ):
        pytest.fail("there is no folder to put anything into")
