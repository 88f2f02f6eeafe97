"""One byte of any file is another one: it is named."""

from __future__ import annotations

import hashlib
import re
import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from coldproof.exchange.bundle.errors import BundleError, ChangedFile, WrongChecksum
from coldproof.exchange.bundle.export import Choice
from coldproof.exchange.bundle.tags import write_manifest
from coldproof.exchange.bundle.verify import verify_bundle
from coldproof.keys.signing import check
from tests.bundles import (
    Record,
    bag_of,
    flipped,
    small_record,
    told_day,
    unpacked,
    written,
    zipped,
)

EXTRACT = Choice(people=("stranger",))
ENTRIES = "data/log/tile/entries/000.p/40"


def day() -> Record:
    """Return the ordinary day: two entry bundles and two levels of tiles."""
    return told_day("ordinary-day").record


def refused(path: Path) -> BundleError:
    """Return what is wrong with a bundle, whose key is known."""
    with pytest.raises(BundleError) as caught:
        verify_bundle(path, small_record().vkey, None, check, workers=1)
    return caught.value


def spoilt(choice: Choice | None) -> Iterator[str]:
    """Yield the files of a bundle."""
    yield from sorted(bag_of(small_record, choice)[1])


@pytest.mark.parametrize("place", [0, None, -1], ids=["first", "middle", "last"])
@pytest.mark.parametrize("choice", [None, EXTRACT], ids=["whole", "extract"])
def test_a_flipped_byte_in_every_file_is_named(
    tmp_path: Path, choice: Choice | None, place: int | None
) -> None:
    top, files = bag_of(small_record, choice)
    for name, content in files.items():
        at = len(content) - 1 if place == -1 else place
        bad = {**files, name: flipped(content, at)}
        error = refused(zipped(tmp_path / "a.zip", top, bad))
        if name == "tagmanifest-sha256.txt":  # it and what it speaks of: one of them is wrong
            assert name in str(error), name
        else:
            assert error.file == name, name
            if name not in ("bagit.txt", "bag-info.txt"):
                assert isinstance(error, ChangedFile), name


def test_the_same_in_a_folder(tmp_path: Path) -> None:
    top, files = bag_of(small_record)
    folder = unpacked(tmp_path, top, files)
    for name, content in files.items():
        (folder / name).write_bytes(flipped(content))
        assert name in str(refused(folder))
        (folder / name).write_bytes(content)
    verify_bundle(folder, small_record().vkey, None, check)


def test_a_flipped_byte_in_every_entry_is_named_by_its_position(tmp_path: Path) -> None:
    top, files = bag_of(small_record)
    at = 0
    for position, note in enumerate(small_record().notes):
        bad = {**files, ENTRIES: flipped(files[ENTRIES], at + 2 + len(note) // 2)}
        error = refused(zipped(tmp_path / "a.zip", top, bad))
        assert (error.file, error.entry) == (ENTRIES, position)
        assert re.fullmatch(
            rf"{ENTRIES}, entry {position}: found an entry of hash [0-9a-f]{{16}}\.\.\.;"
            r" [0-9a-f]{16}\.\.\., as data/log/tile/0/000\.p/40 says, was expected",
            str(error),
        )
        at += 2 + len(note)


def test_the_same_of_the_file_that_was_handed_over(tmp_path: Path) -> None:
    """The zip's own checksum does not fit either then; that would name no entry."""
    path, _ = written(tmp_path, small_record())
    good = path.read_bytes()
    for position, note in enumerate(small_record().notes):
        at = good.index(note) + len(note) // 2
        path.write_bytes(flipped(good, at))
        error = refused(path)
        assert (type(error), error.file, error.entry) == (ChangedFile, ENTRIES, position)


@pytest.mark.parametrize("name", ["bag-info.txt", ENTRIES, "data/views/gaps.html"])
def test_a_checksum_of_the_zip_that_does_not_fit_is_named(tmp_path: Path, name: str) -> None:
    """The bytes are right, and a program that looks at the checksum would not take them."""
    _, files = bag_of(small_record)
    path, _ = written(tmp_path, small_record())
    good, crc = path.read_bytes(), zlib.crc32(files[name]).to_bytes(4, "little")
    path.write_bytes(good.replace(crc, flipped(crc)))
    error = refused(path)
    assert (type(error), error.file) == (WrongChecksum, name)


def test_entries_beyond_the_first_file_are_named_by_their_position(tmp_path: Path) -> None:
    top, files = bag_of(day)
    name = f"data/log/tile/entries/001.p/{day().size - 256}"
    error = refused(zipped(tmp_path / "a.zip", top, {**files, name: flipped(files[name], 10)}))
    assert (error.file, error.entry) == (name, 256)


def test_what_is_wrong_is_said_whole(tmp_path: Path) -> None:
    top, files = bag_of(small_record)
    name = "data/README.txt"
    error = refused(zipped(tmp_path / "a.zip", top, {**files, name: files[name] + b"!"}))
    assert str(error).startswith("data/README.txt: found SHA-256 ")
    info = files["bag-info.txt"].replace(b"Payload-Oxum: ", b"Payload-Oxum: 1")
    digests = {tag: hashlib.sha256(files[tag]).hexdigest() for tag in files if "data/" not in tag}
    digests["bag-info.txt"] = hashlib.sha256(info).hexdigest()
    del digests["tagmanifest-sha256.txt"]
    tags = {"bag-info.txt": info, "tagmanifest-sha256.txt": write_manifest(digests)}
    error = refused(zipped(tmp_path / "a.zip", top, {**files, **tags}))
    assert str(error).startswith("bag-info.txt: found Payload-Oxum 1")
    error = refused(zipped(tmp_path / "a.zip", top, {**files, name: flipped(files[name])}))
    assert re.fullmatch(
        r"data/README\.txt: found SHA-256 [0-9a-f]{64}; [0-9a-f]{64}, as manifest-sha256\.txt"
        r" says, was expected",
        str(error),
    )


@pytest.mark.parametrize("choice", [None, EXTRACT], ids=["whole", "extract"])
def test_a_missing_file_is_named(tmp_path: Path, choice: Choice | None) -> None:
    top, files = bag_of(small_record, choice)
    for name in files:
        bad = {other: files[other] for other in files if other != name}
        error = refused(zipped(tmp_path / "a.zip", top, bad))
        assert error.file == name
        assert str(error).startswith(f"{name}: found no such file")


@pytest.mark.parametrize(
    "name",
    ["data/photo.jpg", "data/log/tile/0/001", "data/entries/1.note", "note.txt", "fetch.txt"],
)
def test_an_extra_file_is_named(tmp_path: Path, name: str) -> None:
    top, files = bag_of(small_record)
    error = refused(zipped(tmp_path / "a.zip", top, {**files, name: b"x"}))
    assert error.file == name
    assert "a file that " in str(error)
