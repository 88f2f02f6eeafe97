"""A bag's files, in a zip or in a folder: named once, plainly, and read in pieces.

Opening one looks at every name and length before any file is read.
"""

from __future__ import annotations

import os
import stat
import zlib
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import BinaryIO, Protocol

from coldproof.exchange.bundle.errors import (
    BundleError,
    ExtraFile,
    HostileZip,
    MissingFile,
    NotABundle,
    TooLarge,
    WrongChecksum,
    shown,
)
from coldproof.exchange.bundle.layout import (
    BAGIT,
    COMPONENT,
    MOST_BYTES,
    MOST_FILES,
    MOST_NAME,
    Top,
    read_top,
)
from coldproof.exchange.bundle.zip_directory import STORED, Placed, read_directory

PIECE = 1 << 20  # bytes read at a time
LEFT = frozenset({".ds_store", ".localized", "thumbs.db", "ehthumbs.db", "desktop.ini"})
LEFT_BESIDE = "._"  # begins what macOS lays beside a file on a disk of another system
"""Files that macOS and Windows leave in folders that they show; nobody put them there."""


class Bag(Protocol):
    """Files by their path inside the bag, each with its length in bytes."""

    @property
    def top(self) -> Top | None:
        """What the one folder's name says; none where a folder was renamed."""

    @property
    def files(self) -> Mapping[str, int]:
        """Every file's length by its path, sorted by path."""

    @property
    def left(self) -> tuple[str, ...]:
        """Files that an operating system left in a folder; none of `files`, and never read."""

    def pieces(self, path: str) -> Iterator[bytes]:
        """Yield a file's bytes, at most a mebibyte at a time; raises `BundleError`."""

    def close(self) -> None:
        """Let go of the file."""


def read_file(bag: Bag, path: str, most: int) -> bytes:
    """Return a file whole; raises `MissingFile`, and `TooLarge` beyond `most` bytes."""
    content, odd = read_anyway(bag, path, most)
    if odd is not None:
        raise odd
    return content


def read_anyway(bag: Bag, path: str, most: int) -> tuple[bytes, WrongChecksum | None]:
    """Return the same, and that its checksum is wrong where it is: it may be another's word."""
    size = bag.files.get(path)
    if size is None:
        raise MissingFile(path, "no such file", "one")
    if size > most:
        raise TooLarge(path, f"{size} bytes", f"at most {most}")
    pieces: list[bytes] = []
    odd = drain(bag, path, pieces.append)
    return b"".join(pieces), odd


def drain(bag: Bag, path: str, take: Callable[[bytes], object]) -> WrongChecksum | None:
    """Hand over a file's bytes; return that its checksum is wrong where it is."""
    try:
        for piece in bag.pieces(path):
            take(piece)
    except WrongChecksum as odd:
        return odd
    return None


def open_bag(path: Path) -> Bag:
    """Open a bundle: a zip, the folder that it unpacks to, or a folder with only that in it.

    Raises `OSError` where it cannot be read at all, and `BundleError`.
    """
    if path.is_dir():
        return _open_folder(path)
    if not path.is_file():
        path.stat()  # raises where there is nothing at all
        raise NotABundle("", "something that is no plain file", "a zip")
    file = path.open("rb")
    try:
        return ZipBag(file, read_directory(file, os.fstat(file.fileno()).st_size))
    except BaseException:
        file.close()
        raise


def _refuse_name(path: str) -> None:
    """Refuse a path that is not plainly below the folder where it is unpacked."""
    if len(path) > MOST_NAME:
        raise HostileZip("", f"a name of {len(path)} characters", f"at most {MOST_NAME}")
    parts = path.split("/")
    if any(COMPONENT.fullmatch(part) is None for part in parts):
        if "\\" in path:
            found = "a backslash in"
        elif path.startswith("/") or path[1:2] == ":":
            found = "an absolute path,"
        elif ".." in parts:
            found = "a way out of the folder,"
        else:
            found = "the name"
        want = (
            "names that begin with a letter or a digit and go on with these, '.', '_' and '-',"
            " below one folder"
        )
        raise HostileZip("", f"{found} {shown(path)}", want)


def _sorted(files: Mapping[str, int]) -> dict[str, int]:
    """Return files sorted by path; raises for paths that some systems take for one."""
    seen: dict[str, str] = {}
    for path in sorted(files):
        plain = path.lower()
        other = seen.setdefault(plain, path)
        if other != path:
            found = f"two names that differ by case only, {other} and {path}"
            raise HostileZip("", found, "names that every system tells apart")
    for plain, path in seen.items():
        while plain:
            plain = plain.rpartition("/")[0]  # noqa: PLW2901 - climbs to the folders above
            if plain in seen:
                raise HostileZip("", f"{seen[plain]} as a file and a folder of {path}", "one")
    return {path: files[path] for path in sorted(files)}


class ZipBag:
    """A bag in a zip, every member held against the zip's directory."""

    left: tuple[str, ...] = ()

    def __init__(self, file: BinaryIO, placed: tuple[Placed, ...]) -> None:
        """Take an open zip and its members; raises `BundleError` unless they are one bag."""
        self._file = file
        self._members: dict[str, Placed] = {}
        folders = []
        tops: dict[str, None] = {}
        for one in placed:
            name = one.member.name
            _refuse_name(name.removesuffix("/"))
            top, _, path = name.partition("/")
            tops[top] = None
            if len(tops) > 1:
                found = f"{' and '.join(sorted(tops))} at the top"
                raise HostileZip("", found, "one folder and nothing beside it")
            if one.member.is_folder:
                folders.append(path)
            elif path in self._members:
                raise HostileZip(path, "two files of that name", "one")
            else:
                self._members[path] = one
        if not self._members:
            raise NotABundle("", "an empty zip", "a bag")
        if "" in self._members:
            raise NotABundle("", f"a file {shown(next(iter(tops)))} at the top", "one folder")
        self.files = _sorted({path: one.member.size for path, one in self._members.items()})
        self._refuse_empty_folders(folders)
        self.top = read_top(next(iter(tops)))
        if self.top is None:
            want = "one named coldproof-<production>-<size>"
            raise NotABundle("", f"a folder named {shown(next(iter(tops)))}", want)

    def _refuse_empty_folders(self, folders: list[str]) -> None:
        known = {""}
        for path in self.files:
            above = path.rpartition("/")[0]
            while above not in known:
                known.add(above)
                above = above.rpartition("/")[0]
        for path in folders:
            if path.removesuffix("/") not in known:
                raise ExtraFile(path, "a folder with nothing in it", "none")

    def pieces(self, path: str) -> Iterator[bytes]:
        """Yield a member's bytes; raises where they are not as many, or not those of its CRC."""
        member, start = self._members[path]
        self._file.seek(start)
        crc = count = 0
        for piece in self._raw(member.packed) if member.method == STORED else self._inflated(path):
            crc = zlib.crc32(piece, crc)
            count += len(piece)
            yield piece
        if count != member.size:
            raise HostileZip(path, f"{count} bytes", f"{member.size}")
        if crc != member.crc:
            raise WrongChecksum(path, f"bytes with checksum {crc:08x}", f"{member.crc:08x}")

    def _raw(self, left: int) -> Iterator[bytes]:
        while left:
            piece = self._file.read(min(PIECE, left))
            if not piece:
                return
            left -= len(piece)
            yield piece

    def _inflated(self, path: str) -> Iterator[bytes]:
        """Unpack a member, never more than its line says."""
        member, _ = self._members[path]
        stream = zlib.decompressobj(-zlib.MAX_WBITS)
        count = 0
        odd = HostileZip(path, "bytes that do not unpack", "a whole member")
        for packed in self._raw(member.packed):
            waiting, piece = packed, b""
            while (waiting or len(piece) == PIECE) and not stream.eof:
                try:
                    piece = stream.decompress(waiting, PIECE)
                except zlib.error:
                    raise odd from None
                waiting = stream.unconsumed_tail
                count += len(piece)
                if count > member.size:
                    raise HostileZip(path, "more bytes than its line says", str(member.size))
                if piece:
                    yield piece
            if stream.eof and (waiting or stream.unused_data):
                raise odd
        if not stream.eof:
            raise odd

    def close(self) -> None:
        """Let go of the zip."""
        self._file.close()


def _open_folder(path: Path) -> Bag:
    found = sorted(os.listdir(path))  # noqa: PTH208 - names only
    found = [name for name in found if not is_left(name)]
    if BAGIT not in found and len(found) == 1 and read_top(found[0]) is not None:
        path /= found[0]
        if path.is_symlink():
            raise HostileZip("", "a symbolic link", "a folder")
    if not (path / BAGIT).is_file():
        raise NotABundle("", f"a folder without {BAGIT}", "a bag")
    return FolderBag(path)


def is_left(name: str) -> bool:
    """Say whether an operating system leaves files of a name in folders that it shows."""
    return name.lower() in LEFT or name.startswith(LEFT_BESIDE)


class FolderBag:
    """A bag that was unpacked: plain files below one folder, which may have been renamed."""

    def __init__(self, path: Path) -> None:
        """List the folder; raises `BundleError` for links, devices and names that are not ours."""
        self._path = path
        self.top = read_top(path.name)
        found: dict[str, int] = {}
        left: list[str] = []
        total = 0
        folders = [""]
        while folders:
            folder = folders.pop()
            names = sorted(os.scandir(path / folder), key=lambda entry: entry.name)
            if folder and all(is_left(entry.name) for entry in names):
                raise ExtraFile(folder, "a folder with nothing in it", "none")
            for entry in names:
                inside = f"{folder}/{entry.name}" if folder else entry.name
                if is_left(entry.name) and entry.is_file(follow_symlinks=False):
                    left.append(inside)
                    continue
                _refuse_name(inside)
                status = entry.stat(follow_symlinks=False)
                if stat.S_ISDIR(status.st_mode):
                    folders.append(inside)
                elif stat.S_ISREG(status.st_mode):
                    found[inside] = status.st_size
                    total += status.st_size
                else:
                    raise HostileZip(inside, "a link or something that is no file", "a plain file")
            if len(found) + len(left) > MOST_FILES:
                raise TooLarge("", f"more than {MOST_FILES} files", "fewer")
            if total > MOST_BYTES:
                raise TooLarge("", f"more than {MOST_BYTES} bytes", "less than that")
        self.files = _sorted(found)
        self.left = tuple(sorted(left))

    def pieces(self, path: str) -> Iterator[bytes]:
        """Yield a file's bytes; raises where there are not as many as when it was listed."""
        left = self.files[path]
        try:
            with (self._path / path).open("rb") as file:
                while piece := file.read(PIECE):
                    left -= len(piece)
                    if left < 0:
                        break
                    yield piece
        except OSError as error:
            found = (error.strerror or "an error").lower()
            raise BundleError(path, found, "a file that can be read") from None
        if left:
            raise BundleError(path, "another length than a moment ago", "a file at rest")

    def close(self) -> None:
        """Hold nothing."""
