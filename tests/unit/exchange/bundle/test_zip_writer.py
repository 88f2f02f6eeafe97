"""A bag written into a zip: the same bytes for the same files, whole or not at all."""

from __future__ import annotations

import hashlib
import os
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from coldproof.exchange.bundle.bag import open_bag, read_file
from coldproof.exchange.bundle.errors import ExportError
from coldproof.exchange.bundle.tags import read_manifest
from coldproof.exchange.bundle.zip_writer import BagWriter

TOP = "coldproof-dc-1-7"
FILES = {"data/z": b"last\n", "data/a": b"", "bagit.txt": b"bagit\n"}


def add_all(bag: BagWriter) -> None:
    """Add the files."""
    for name, content in FILES.items():
        bag.add(name, content)


def write(path: Path, doing: Callable[[BagWriter], object] = add_all) -> str:
    """Write a bag, by default of the files; return its digest."""
    with BagWriter(path, TOP) as bag:
        doing(bag)
        return bag.finish()


def test_a_bag_is_written_whole(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    digest = write(path)
    assert os.listdir(tmp_path) == ["a.zip"]  # noqa: PTH208 - names only
    opened = open_bag(path)
    tags = {"bagit.txt", "manifest-sha256.txt", "tagmanifest-sha256.txt"}
    assert set(opened.files) == {"data/a", "data/z", *tags}
    assert {name: read_file(opened, name, 9) for name in FILES} == FILES
    payload = read_manifest("m", read_file(opened, "manifest-sha256.txt", 999))
    said = read_manifest("t", read_file(opened, "tagmanifest-sha256.txt", 999))
    assert list(payload) == ["data/a", "data/z"]
    assert list(said) == ["bagit.txt", "manifest-sha256.txt"]
    opened.close()
    assert digest == hashlib.sha256(path.read_bytes()).hexdigest()


def test_the_same_files_give_the_same_bytes_and_sorted_names(tmp_path: Path) -> None:
    assert write(tmp_path / "a.zip") == write(tmp_path / "b.zip")
    assert (tmp_path / "a.zip").read_bytes() == (tmp_path / "b.zip").read_bytes()
    with zipfile.ZipFile(tmp_path / "a.zip") as archive:
        infos = archive.infolist()
    assert [info.filename for info in infos] == sorted(info.filename for info in infos)
    assert {info.date_time for info in infos} == {(1980, 1, 1, 0, 0, 0)}
    assert {info.compress_type for info in infos} == {zipfile.ZIP_STORED}
    assert {oct(info.external_attr >> 16) for info in infos} == {"0o100644"}


@pytest.mark.skipif(os.name == "nt", reason="Windows has other rights on files")
def test_the_record_is_nobody_elses_to_read(tmp_path: Path) -> None:
    write(tmp_path / "a.zip")
    assert (tmp_path / "a.zip").stat().st_mode & 0o777 == 0o600


def test_nothing_is_written_over(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    path.write_bytes(b"evidence")
    with pytest.raises(ExportError) as caught:
        write(path)
    says = "the bundle: found a file a.zip already; a name that is free was expected"
    assert str(caught.value) == says
    path.unlink()
    path.symlink_to("nowhere")
    with pytest.raises(ExportError):
        write(path)
    assert [one.name for one in tmp_path.iterdir()] == ["a.zip"]


def test_nothing_is_written_over_that_came_meanwhile(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    with pytest.raises(ExportError):
        write(path, lambda _: path.write_bytes(b"evidence"))
    assert path.read_bytes() == b"evidence"
    assert [one.name for one in tmp_path.iterdir()] == ["a.zip"]


def test_nothing_is_left_of_what_went_wrong(tmp_path: Path) -> None:
    def fail(bag: BagWriter) -> None:
        bag.add("data/a", b"half")
        raise KeyError

    with pytest.raises(KeyError):
        write(tmp_path / "a.zip", fail)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["fsync", "rename"])
def test_a_failing_disk_leaves_nothing(
    tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    if name == "fsync":
        monkeypatch.setattr(os, "fsync", fail)
    else:
        monkeypatch.setattr(Path, "rename", fail)
    with pytest.raises(OSError, match="No space left"):
        write(tmp_path / "a.zip")
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_in_the_middle_leaves_nothing(tmp_path: Path) -> None:
    if not Path("/dev/full").exists():
        pytest.skip("there is no /dev/full here, whose writes fail")

    def fill(bag: BagWriter) -> None:
        with Path("/dev/full").open("wb") as full:
            os.dup2(full.fileno(), bag._file.fileno())
        for n in range(100):
            bag.add(f"data/{n}", bytes(10_000))

    with pytest.raises(OSError, match="No space left"):
        write(tmp_path / "a.zip", fill)
    assert list(tmp_path.iterdir()) == []


def test_a_name_twice_is_refused(tmp_path: Path) -> None:
    def twice(bag: BagWriter) -> None:
        add_all(bag)
        add_all(bag)

    with pytest.raises(ExportError) as caught:
        write(tmp_path / "a.zip", twice)
    says = "data/z: found a file of that name already; each file once was expected"
    assert str(caught.value) == says


def test_a_folder_that_is_not_there_is_said_by_the_system(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        write(tmp_path / "none" / "a.zip")
