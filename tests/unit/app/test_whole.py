"""A file is there whole, with its mode, or what stood there before still is."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from coldproof.app.whole import write_whole


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


def test_a_link_left_in_the_place_of_the_draft_is_not_followed(tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.write_bytes(b"theirs")
    (tmp_path / ".key.new").symlink_to(other)
    write_whole(tmp_path / "key", b"ours", 0o600)
    assert other.read_bytes() == b"theirs"
    assert not (tmp_path / "key").is_symlink()
