"""A bag's files by name, in a zip or in a folder."""

from __future__ import annotations

import hashlib
import os
import zlib
from dataclasses import replace
from pathlib import Path

import pytest

from coldproof.exchange.bundle import bag
from coldproof.exchange.bundle.bag import FolderBag, ZipBag, open_bag, read_file
from coldproof.exchange.bundle.errors import (
    BundleError,
    ExtraFile,
    HostileZip,
    MissingFile,
    NotABundle,
    TooLarge,
)
from coldproof.exchange.bundle.layout import Top
from tests.zips import DEFLATED, FOLDER, PLAIN, Part, zip_of

TOP = "coldproof-dc-1-7"
NAMES = (
    "names that begin with a letter or a digit and go on with these, '.', '_' and '-', below one"
    " folder was expected"
)
LEFT = (".DS_Store", ".localized", "Thumbs.db", "ehthumbs.db", "Desktop.ini", "._README.txt")


def zipped(folder: Path, *parts: Part) -> Path:
    """Write a zip; return where."""
    path = folder / "a.zip"
    path.write_bytes(zip_of(*parts))
    return path


def part(path: str, content: bytes = b"content\n", method: int = 0) -> Part:
    """Return a member below the one folder."""
    return Part(f"{TOP}/{path}", content, method)


def refused(path: Path) -> str:
    """Return what is said of a bag that is not opened."""
    with pytest.raises(BundleError) as caught:
        open_bag(path).close()
    return str(caught.value)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder that is a bag, as far as its names go."""
    path = tmp_path / TOP
    (path / "data" / "log").mkdir(parents=True)
    (path / "bagit.txt").write_bytes(b"bagit\n")
    (path / "data" / "log" / "checkpoint").write_bytes(b"head\n")
    return path


def test_files_of_a_zip_are_named_and_read(tmp_path: Path) -> None:
    long = b"".join([hashlib.sha256(b"%d" % n).digest() for n in range(50_000)])
    opened = open_bag(
        zipped(
            tmp_path,
            Part(f"{TOP}/", b"", mode=FOLDER),
            part("data/z", long),
            Part(f"{TOP}/data/", b"", mode=FOLDER),
            part("data/a", long, DEFLATED),
            part("bagit.txt", b""),
        )
    )
    assert opened.top == Top("dc-1", 7, extract=False)
    assert list(opened.files.items()) == [
        ("bagit.txt", 0),
        ("data/a", len(long)),
        ("data/z", len(long)),
    ]
    assert read_file(opened, "data/a", len(long)) == long
    assert read_file(opened, "data/z", len(long)) == long
    assert read_file(opened, "bagit.txt", 0) == b""
    assert max(len(piece) for piece in opened.pieces("data/a")) <= 1 << 20
    opened.close()


def test_a_file_that_ends_just_behind_a_piece_is_read(tmp_path: Path) -> None:
    noise = b"".join([hashlib.sha256(b"%d" % n).digest() for n in range(375)])
    letters = (noise + bytes(range(64, 90)) * 81_000)[: (2 << 20) + 32]
    for more in range(32):
        content = letters[: (2 << 20) + more]
        opened = open_bag(
            zipped(tmp_path, part("bagit.txt", b""), part("data/a", content, DEFLATED))
        )
        assert read_file(opened, "data/a", len(content)) == content
        opened.close()


def test_files_of_a_folder_are_named_and_read(folder: Path) -> None:
    for path in (folder, folder.parent):
        opened = open_bag(path)
        assert isinstance(opened, FolderBag)
        assert opened.top == Top("dc-1", 7, extract=False)
        assert opened.files == {"bagit.txt": 6, "data/log/checkpoint": 5}
        assert read_file(opened, "data/log/checkpoint", 5) == b"head\n"
        opened.close()
    renamed = folder.rename(folder.with_name("evidence of Tuesday"))
    assert open_bag(renamed).top is None


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("../evil", "a way out of the folder, '../evil'"),
        (f"{TOP}/../../evil", f"a way out of the folder, '{TOP}/../../evil'"),
        (f"{TOP}/..", f"a way out of the folder, '{TOP}/..'"),
        ("/etc/passwd", "an absolute path, '/etc/passwd'"),
        ("C:/evil", "an absolute path, 'C:/evil'"),
        ("C:evil", "an absolute path, 'C:evil'"),
        (f"{TOP}\\evil", f"a backslash in '{TOP}\\\\evil'"),
        ("..\\evil", "a backslash in '..\\\\evil'"),
        (f"{TOP}//evil", f"the name '{TOP}//evil'"),
        (f"{TOP}/./evil", f"the name '{TOP}/./evil'"),
        (f"{TOP}/.hidden", f"the name '{TOP}/.hidden'"),
        (f"{TOP}/a b", f"the name '{TOP}/a b'"),
        (f"{TOP}/a\nb", f"the name '{TOP}/a\\nb'"),
        (f"{TOP}/a:stream", f"the name '{TOP}/a:stream'"),
        (f"{TOP}/%41", f"the name '{TOP}/%41'"),
        ("/", "the name ''"),
    ],
)
def test_names_that_lead_elsewhere_are_refused(tmp_path: Path, name: str, found: str) -> None:
    mode = FOLDER if name.endswith("/") else PLAIN
    says = refused(zipped(tmp_path, part("bagit.txt"), Part(name, b"", mode=mode)))
    assert says == f"the bundle: found {found}; {NAMES}"


@pytest.mark.parametrize(
    ("parts", "says"),
    [
        ((), "the bundle: found an empty zip; a bag was expected"),
        (
            (Part(f"{TOP}/", b"", mode=FOLDER),),
            "the bundle: found an empty zip; a bag was expected",
        ),
        (
            (part("bagit.txt"), Part("__MACOSX/x")),
            "the bundle: found the name '__MACOSX/x'; " + NAMES,
        ),
        (
            (part("bagit.txt"), Part("coldproof-dc-2-7/x")),
            f"the bundle: found {TOP} and coldproof-dc-2-7 at the top; one folder and nothing"
            " beside it was expected",
        ),
        (
            (Part("bagit.txt"),),
            "the bundle: found a file 'bagit.txt' at the top; one folder was expected",
        ),
        (
            (Part("evidence/bagit.txt"),),
            "the bundle: found a folder named 'evidence'; one named coldproof-<production>-<size>"
            " was expected",
        ),
        (
            (part("bagit.txt"), part("bagit.txt", b"again")),
            "bagit.txt: found two files of that name; one was expected",
        ),
        (
            (part("data/README.txt"), part("data/readme.txt")),
            "the bundle: found two names that differ by case only, data/README.txt and"
            " data/readme.txt; names that every system tells apart was expected",
        ),
        (
            (part("data"), part("data/README.txt")),
            "the bundle: found data as a file and a folder of data/README.txt; one was expected",
        ),
        (
            (part("bagit.txt"), Part(f"{TOP}/data/", b"", mode=FOLDER)),
            "data/: found a folder with nothing in it; none was expected",
        ),
    ],
)
def test_zips_that_are_no_one_bag_are_refused(
    tmp_path: Path, parts: tuple[Part, ...], says: str
) -> None:
    assert refused(zipped(tmp_path, *parts)) == says


PACKED = part("data/a", b"a" * 4000, DEFLATED)


@pytest.mark.parametrize(
    ("member", "says"),
    [
        (replace(part("data/a"), crc=7), "data/a: found bytes with checksum {}; 00000007"),
        (replace(PACKED, size=3999), "data/a: found more bytes than its line says; 3999"),
        (replace(PACKED, size=4001), "data/a: found 4000 bytes; 4001"),
        (
            replace(PACKED, packed=PACKED.body + b"x"),
            "data/a: found bytes that do not unpack; a whole member",
        ),
        (
            replace(PACKED, packed=PACKED.body[:-1]),
            "data/a: found bytes that do not unpack; a whole member",
        ),
        (
            replace(PACKED, packed=b"\xff" + PACKED.body),
            "data/a: found bytes that do not unpack; a whole member",
        ),
    ],
)
def test_members_that_do_not_unpack_are_refused(tmp_path: Path, member: Part, says: str) -> None:
    opened = open_bag(zipped(tmp_path, member))
    with pytest.raises(HostileZip) as caught:
        read_file(opened, "data/a", 10_000)
    told = f"{zlib.crc32(member.content):08x}"
    assert str(caught.value) == says.format(told) + " was expected"
    opened.close()


def test_a_file_that_is_missing_or_too_long_is_refused(folder: Path) -> None:
    opened = open_bag(folder)
    with pytest.raises(MissingFile) as missing:
        read_file(opened, "data/x", 9)
    assert str(missing.value) == "data/x: found no such file; one was expected"
    with pytest.raises(TooLarge) as large:
        read_file(opened, "bagit.txt", 5)
    assert str(large.value) == "bagit.txt: found 6 bytes; at most 5 was expected"


def test_what_is_no_bag_at_all_is_refused(tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    says = "the bundle: found a folder without bagit.txt; a bag was expected"
    assert refused(tmp_path) == says
    os.mkfifo(tmp_path / "pipe")
    says = "the bundle: found something that is no plain file; a zip was expected"
    assert refused(tmp_path / "pipe") == says
    with pytest.raises(FileNotFoundError):
        open_bag(tmp_path / "nothing")


def test_links_and_devices_in_a_folder_are_refused(folder: Path) -> None:
    want = "a link or something that is no file; a plain file was expected"
    link = folder / "data" / "link"
    link.symlink_to("/etc/passwd")
    assert refused(folder) == f"data/link: found {want}"
    link.unlink()
    link.symlink_to("log")
    assert refused(folder) == f"data/link: found {want}"
    link.unlink()
    os.mkfifo(link)
    assert refused(folder) == f"data/link: found {want}"
    link.unlink()
    outer = folder.parent / "outer"
    outer.mkdir()
    (outer / TOP).symlink_to(folder)
    assert refused(outer) == "the bundle: found a symbolic link; a folder was expected"


def test_names_in_a_folder_are_ours_too(folder: Path) -> None:
    (folder / "data" / ".hidden").write_bytes(b"")
    assert refused(folder) == f"the bundle: found the name 'data/.hidden'; {NAMES}"
    (folder / "data" / ".hidden").unlink()
    (folder / "data" / "empty").mkdir()
    with pytest.raises(ExtraFile) as caught:
        open_bag(folder)
    says = "data/empty: found a folder with nothing in it; none was expected"
    assert str(caught.value) == says
    (folder / "data" / "empty").rmdir()
    long = "a" * 197
    (folder / "data" / long).write_bytes(b"")
    says = "the bundle: found a name of 202 characters; at most 200 was expected"
    assert refused(folder) == says


def test_what_an_operating_system_left_is_set_aside_by_name(folder: Path) -> None:
    before = open_bag(folder).files
    for name in LEFT:
        (folder / "data" / name).write_bytes(b"x")
    (folder / "Thumbs.db").write_bytes(b"")
    opened = open_bag(folder)
    assert opened.files == before
    assert opened.left == ("Thumbs.db", *sorted(f"data/{name}" for name in LEFT))


def test_what_lies_beside_the_one_folder_is_none_of_it(folder: Path) -> None:
    outer = folder.parent / "outer"
    outer.mkdir()
    folder.rename(outer / TOP)
    (outer / ".DS_Store").write_bytes(b"")
    assert open_bag(outer).left == ()
    (outer / "other").write_bytes(b"")
    assert refused(outer) == "the bundle: found a folder without bagit.txt; a bag was expected"


@pytest.mark.parametrize("name", [".DS_Store", "._x", "thumbs.db"])
def test_under_their_names_nothing_else_is_set_aside(folder: Path, name: str) -> None:
    path = folder / "data" / "more"
    path.mkdir()
    (path / name).write_bytes(b"")
    says = "data/more: found a folder with nothing in it; none was expected"
    assert refused(folder) == says
    (path / name).unlink()
    path.rmdir()
    (folder / "data" / name).symlink_to("/etc/passwd")
    assert refused(folder) != ""
    (folder / "data" / name).unlink()
    (folder / "data" / name).mkdir()
    assert refused(folder) != ""


def test_in_a_zip_somebody_put_it_there(tmp_path: Path) -> None:
    path = zipped(tmp_path, part("bagit.txt"), part("data/.DS_Store"))
    assert refused(path) == f"the bundle: found the name '{TOP}/data/.DS_Store'; {NAMES}"


@pytest.mark.parametrize(
    ("name", "most", "says"),
    [
        ("MOST_FILES", 1, "the bundle: found more than 1 files; fewer was expected"),
        ("MOST_BYTES", 10, "the bundle: found more than 10 bytes; less than that was expected"),
    ],
)
def test_a_folder_of_more_than_a_bundle_can_be_is_refused(
    folder: Path, name: str, most: int, says: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bag, name, most)
    assert refused(folder) == says


def test_a_file_that_changes_under_the_reader_is_refused(folder: Path) -> None:
    opened = open_bag(folder)
    path = folder / "data" / "log" / "checkpoint"
    says = (
        "data/log/checkpoint: found another length than a moment ago; a file at rest was expected"
    )
    for content in (b"", b"heads and tails\n"):
        path.write_bytes(content)
        with pytest.raises(BundleError) as caught:
            read_file(opened, "data/log/checkpoint", 9)
        assert str(caught.value) == says
    path.unlink()
    with pytest.raises(BundleError) as caught:
        read_file(opened, "data/log/checkpoint", 9)
    assert str(caught.value) == (
        "data/log/checkpoint: found no such file or directory; a file that can be read was expected"
    )


def test_a_zip_that_is_cut_under_the_reader_is_refused(tmp_path: Path) -> None:
    path = zipped(tmp_path, part("data/a", b"a" * 100_000))
    opened = open_bag(path)
    assert isinstance(opened, ZipBag)
    with path.open("r+b") as file:
        file.truncate(50_000)
    with pytest.raises(HostileZip) as caught:
        read_file(opened, "data/a", 100_000)
    assert "bytes; 100000 was expected" in str(caught.value)
    opened.close()


def test_nothing_stays_open_when_a_zip_is_refused(tmp_path: Path) -> None:
    before = set(Path("/proc/self/fd").iterdir()) if Path("/proc/self/fd").is_dir() else set()
    refused(zipped(tmp_path, Part("no-top.txt")))
    with pytest.raises(NotABundle):
        open_bag(zipped(tmp_path))
    if before:
        assert set(Path("/proc/self/fd").iterdir()) <= before
