"""A file is there whole, with its mode, or what stood there before still is."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from coldproof.keys.whole import begun, put, settle, write_whole


def test_it_replaces_what_stood_there_and_leaves_no_draft(tmp_path: Path) -> None:
    path = tmp_path / "key"
    path.write_bytes(b"before")
    (tmp_path / ".key.0123456789abcdef").write_bytes(b"left by somebody who was killed")
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
    (tmp_path / ".key.0123456789abcdef").symlink_to(other)
    write_whole(tmp_path / "key", b"ours", 0o600)
    assert other.read_bytes() == b"theirs"
    assert not (tmp_path / "key").is_symlink()


def test_a_file_is_written_whole(tmp_path: Path) -> None:
    put(tmp_path / "a.pdf", b"all of it")
    assert [one.name for one in tmp_path.iterdir()] == ["a.pdf"]
    assert (tmp_path / "a.pdf").read_bytes() == b"all of it"


def test_a_name_that_is_taken_is_refused_and_stays(tmp_path: Path) -> None:
    taken = tmp_path / "a.pdf"
    taken.write_bytes(b"another")
    with pytest.raises(FileExistsError):
        put(taken, b"all of it")
    nowhere = tmp_path / "b.pdf"
    nowhere.symlink_to(tmp_path / "gone")
    with pytest.raises(FileExistsError):
        put(nowhere, b"all of it")
    assert taken.read_bytes() == b"another"
    assert sorted(one.name for one in tmp_path.iterdir()) == ["a.pdf", "b.pdf"]


def test_of_a_full_disk_nothing_is_left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(OSError, match="No space"):
        put(tmp_path / "a.pdf", b"all of it")
    assert list(tmp_path.iterdir()) == []


def test_what_others_are_at_work_on_stays(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    with begun(path, 0o600) as (draft, file):
        put(path, b"second")
        assert draft.exists()
        file.write(b"first")
        with pytest.raises(FileExistsError):
            settle(draft, file, path)
    assert path.read_bytes() == b"second"
    assert list(tmp_path.iterdir()) == [path]


def test_what_is_no_draft_of_this_file_stays(tmp_path: Path) -> None:
    names = (".a.pdf", ".a.pdf.0123", ".a.pdf.0123456789abcdeg", ".b.pdf.0123456789abcdef")
    for name in names:
        (tmp_path / name).write_bytes(b"mine")
    (tmp_path / ".a.pdf.0123456789abcdef").mkdir()
    put(tmp_path / "a.pdf", b"all of it")
    assert len(list(tmp_path.iterdir())) == len(names) + 2


def test_where_the_system_lends_no_lock_nothing_is_removed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    left = tmp_path / ".a.pdf.0123456789abcdef"
    left.write_bytes(b"half")
    monkeypatch.setattr("fcntl.flock", no_locks)
    put(tmp_path / "a.pdf", b"all of it")
    assert left.exists()


def no_locks(*_: object) -> None:
    raise OSError(errno.ENOLCK, "No locks available")


def test_a_draft_that_another_took_for_one_that_was_left_is_begun_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = iter(["0" * 16, "1" * 16, "2" * 16])
    monkeypatch.setattr("secrets.token_hex", lambda _: next(names))
    taken = []

    def hold(file: int) -> bool:
        taken.append(file)
        if len(taken) == 1:
            raise BlockingIOError
        if len(taken) == 2:
            (tmp_path / f".a.pdf.{'1' * 16}").unlink()
        return True

    monkeypatch.setattr("coldproof.keys.whole.hold", hold)
    with begun(tmp_path / "a.pdf", 0o600) as (draft, _):
        assert draft.name == f".a.pdf.{'2' * 16}"
