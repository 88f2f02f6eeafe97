"""Key files: kept whole or not at all, never written over, refused when others reach them."""

from __future__ import annotations

import codecs
import errno
import os
import stat
import sys
from pathlib import Path

import pytest

from coldproof.keys import files
from coldproof.keys.errors import KeyFileError
from coldproof.keys.files import load, save
from coldproof.keys.whole import make_folder

KEPT = "PRIVATE+KEY+k7+01234567+AQ=="
LINE = "one short line of ASCII, ended by LF, would do"
SAVED = (
    "the same text, saved by an editor that is told the encoding UTF-8 without BOM and the line"
    " ends LF (Unix), would do"
)
POSIX = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes and owners")


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def not_saved(path: Path, secret: str = KEPT) -> str:
    with pytest.raises(KeyFileError) as error:
        save(path, secret)
    return str(error.value)


def not_loaded(path: Path) -> str:
    with pytest.raises(KeyFileError) as error:
        load(path)
    return str(error.value)


def kept(folder: Path, content: bytes = b"line\n", bits: int = 0o600) -> Path:
    """A file made by hand."""
    path = folder / "made"
    path.write_bytes(content)
    path.chmod(bits)
    return path


def test_what_is_kept_is_read_back(tmp_path: Path) -> None:
    save(tmp_path / "k7.key", KEPT)
    assert load(tmp_path / "k7.key") == KEPT
    assert (tmp_path / "k7.key").read_bytes() == KEPT.encode() + b"\n"
    assert [path.name for path in tmp_path.iterdir()] == ["k7.key"]


@POSIX
@pytest.mark.parametrize("umask", [0o000, 0o022, 0o077])
def test_only_the_owner_reaches_the_file_and_its_folders(tmp_path: Path, umask: int) -> None:
    before = os.umask(umask)
    try:
        save(tmp_path / "a/b/k7.key", KEPT)
    finally:
        os.umask(before)
    assert mode(tmp_path / "a/b/k7.key") == 0o600
    assert (mode(tmp_path / "a"), mode(tmp_path / "a/b")) == (0o700, 0o700)


@POSIX
def test_a_folder_that_is_there_stays_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a").chmod(0o755)
    make_folder(tmp_path / "a")
    assert mode(tmp_path / "a") == 0o755


def test_a_link_to_a_key_is_followed(tmp_path: Path) -> None:
    save(tmp_path / "k7.key", KEPT)
    (tmp_path / "current").symlink_to("k7.key")
    assert load(tmp_path / "current") == KEPT


# ------------------------------------------------------------------------------------------ saving


def test_a_key_is_never_written_over(tmp_path: Path) -> None:
    path = tmp_path / "k7.key"
    save(path, KEPT)
    assert not_saved(path, "other") == (
        f"key file {path} refused: found a file of that name; another name, since no key is"
        " written over, would do"
    )
    assert load(path) == KEPT
    assert list(tmp_path.iterdir()) == [path]


def test_neither_is_what_a_dangling_link_names(tmp_path: Path) -> None:
    path = tmp_path / "k7.key"
    path.symlink_to(tmp_path / "elsewhere")
    assert not_saved(path).endswith("since no key is written over, would do")
    assert not (tmp_path / "elsewhere").exists()


@pytest.mark.parametrize("secret", ["", "two\nlines", "line\n", "\x00", "ü", "a" * 4096])
def test_what_is_not_one_short_line_is_not_kept(tmp_path: Path, secret: str) -> None:
    path = tmp_path / "k7.key"
    wanted = f"key file {path} refused: found a secret of another shape; {LINE}"
    assert not_saved(path, secret) == wanted
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_a_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "a").touch()
    path = tmp_path / "a/k7.key"
    assert not_saved(path) == (
        f'key file {path} refused: found "File exists"; a place that can be written to and knows'
        " hard links would do"
    )


HARD_LINKS = "a place that can be written to and knows hard links"


@pytest.mark.parametrize(
    ("number", "found", "want"),
    [
        (errno.ENOSPC, "No space left on device", "more room"),
        (errno.EDQUOT, "Disk quota exceeded", "more room"),
        (errno.EPERM, "Operation not permitted", HARD_LINKS),
    ],
)
@pytest.mark.parametrize("verb", ["link", "fsync"])
def test_a_place_that_fails_is_told_and_left_empty(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, verb: str, number: int, found: str, want: str
) -> None:
    def fails(*_: object) -> None:
        raise OSError(number, found)

    monkeypatch.setattr(os, verb, fails)
    path = tmp_path / "k7.key"
    assert not_saved(path) == f'key file {path} refused: found "{found}"; {want} would do'
    assert list(tmp_path.iterdir()) == []


@POSIX
def test_the_file_and_its_name_outlive_a_power_cut(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: list[bool] = []
    monkeypatch.setattr(os, "fsync", lambda file: synced.append(stat.S_ISDIR(os.fstat(file)[0])))
    save(tmp_path / "k7.key", KEPT)
    assert synced == [False, True]  # the file, then the folder that names it


@POSIX
def test_a_place_that_keeps_no_modes_is_refused_before_the_secret_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "FILE_MODE", 0o644)  # as if the place made it so
    before = os.umask(0)
    try:
        message = not_saved(tmp_path / "k7.key")
    finally:
        os.umask(before)
    assert "found mode 0644, so that others can read it;" in message
    assert list(tmp_path.iterdir()) == []


# ----------------------------------------------------------------------------------------- loading


@POSIX
@pytest.mark.parametrize(
    ("bits", "doings"),
    [
        (0o644, "read"),
        (0o640, "read"),
        (0o604, "read"),
        (0o620, "write"),
        (0o602, "write"),
        (0o666, "read and write"),
        (0o777, "read and write"),
    ],
)
def test_a_key_that_others_reach_is_refused(tmp_path: Path, bits: int, doings: str) -> None:
    path = kept(tmp_path, bits=bits)
    assert not_loaded(path) == (
        f"key file {path} refused: found mode {bits:04o}, so that others can {doings} it;"
        " mode 0600, by `chmod 600`, would do"
    )


@POSIX
@pytest.mark.parametrize("bits", [0o400, 0o600, 0o700, 0o711])
def test_a_key_that_others_do_not_reach_is_read(tmp_path: Path, bits: int) -> None:
    assert load(kept(tmp_path, bits=bits)) == "line"


@POSIX
def test_a_key_of_another_user_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = kept(tmp_path)
    if os.geteuid() == 0:
        os.chown(path, 1, -1)
    owner = path.stat().st_uid
    monkeypatch.setattr(os, "geteuid", lambda: owner + 1)
    assert not_loaded(path) == (
        f"key file {path} refused: found that it belongs to user {owner};"
        f" a file of user {owner + 1}, who runs this, or of root would do"
    )


@pytest.mark.parametrize("content", [b"", b"\n", b"a\nb", b"a\nb\n", b"line\r", b"\xff\n"])
def test_what_is_not_one_line_is_refused(tmp_path: Path, content: bytes) -> None:
    path = kept(tmp_path, content)
    assert not_loaded(path) == f"key file {path} refused: found a text of another shape; {LINE}"


@pytest.mark.parametrize(
    ("content", "how"),
    [
        (b"line", "a last line whose end is lost, as editors that trim a text leave it"),
        (b"line\r\n", "lines that end with CR and LF, as editors of Windows save them"),
        (
            codecs.BOM_UTF8 + b"line\n",
            "a mark (BOM) at its beginning, as editors of Windows save UTF-8",
        ),
        (
            "line\n".encode("utf-16"),
            "UTF-16, as `>` of Windows PowerShell 5.1 and editors of Windows write it",
        ),
    ],
)
def test_what_an_editor_saved_anew_says_how_to_save_it(
    tmp_path: Path, content: bytes, how: str
) -> None:
    path = kept(tmp_path, content)
    assert not_loaded(path) == f"key file {path} refused: found {how}; {SAVED}"


def test_what_is_too_long_is_refused(tmp_path: Path) -> None:
    path = kept(tmp_path, b"a" * 4095 + b"\n")
    assert load(path) == "a" * 4095
    path = kept(tmp_path, b"a" * 4096 + b"\n")
    assert not_loaded(path) == f"key file {path} refused: found more than 4096 bytes; {LINE}"


def test_a_key_that_is_not_there_is_told(tmp_path: Path) -> None:
    path = tmp_path / "none"
    assert not_loaded(path) == (
        f'key file {path} refused: found "No such file or directory"; that file, or a copy of it,'
        " in its place would do"
    )


@POSIX
def test_a_folder_and_a_pipe_are_no_key(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe", 0o600)
    for path in (tmp_path, tmp_path / "pipe"):
        wanted = "found something that is no plain file; a key file would do"
        assert not_loaded(path) == f"key file {path} refused: {wanted}"
