"""Zips made byte by byte, so that each part can say something else than it should."""

from __future__ import annotations

import struct
import zlib
from dataclasses import dataclass, replace

STORED, DEFLATED = 0, 8
DATE = 0x0021  # 1980-01-01
PLAIN, LINK, FOLDER = 0o100644, 0o120777, 0o040755


@dataclass(frozen=True)
class Part:
    """One member.  `own_...` is what its own header says, where that differs from its line."""

    name: str | bytes
    content: bytes = b"content\n"
    method: int = STORED
    flags: int = 0
    mode: int = PLAIN
    extra: bytes = b""
    own_extra: bytes | None = None
    own_name: bytes | None = None
    own_flags: int | None = None
    own_size: int | None = None
    own_date: int = DATE
    comment: bytes = b""
    disk: int = 0
    size: int | None = None  # said, where it is not that of the content
    packed_size: int | None = None
    crc: int | None = None
    packed: bytes | None = None
    offset: int | None = None
    after: bytes | None = None  # the sizes that follow a member with flag 8

    @property
    def raw_name(self) -> bytes:
        return self.name if isinstance(self.name, bytes) else self.name.encode()

    @property
    def body(self) -> bytes:
        if self.packed is not None:
            return self.packed
        if self.method != DEFLATED:
            return self.content
        deflate = zlib.compressobj(9, zlib.DEFLATED, -15)
        return deflate.compress(self.content) + deflate.flush()

    @property
    def sums(self) -> tuple[int, int, int]:
        crc = zlib.crc32(self.content) if self.crc is None else self.crc
        packed = len(self.body) if self.packed_size is None else self.packed_size
        return crc, packed, len(self.content) if self.size is None else self.size

    def local(self) -> bytes:
        flags = self.flags if self.own_flags is None else self.own_flags
        crc, packed, size = self.sums
        if flags & 8:
            crc = packed = size = 0
        if self.own_size is not None:
            packed = size = self.own_size
        name = self.raw_name if self.own_name is None else self.own_name
        extra = self.extra if self.own_extra is None else self.own_extra
        head = struct.pack(
            "<4s5H3L2H",
            b"PK\3\4",
            20,
            flags,
            self.method,
            0,
            self.own_date,
            crc,
            packed,
            size,
            len(name),
            len(extra),
        )
        after = b""
        if flags & 8:
            after = b"PK\7\x08" + struct.pack("<3L", *self.sums)
        return head + name + extra + self.body + (after if self.after is None else self.after)

    def line(self, offset: int) -> bytes:
        crc, packed, size = self.sums
        at = offset if self.offset is None else self.offset
        head = struct.pack(
            "<4s6H3L5H2L",
            b"PK\1\2",
            3 << 8 | 20,
            20,
            self.flags,
            self.method,
            0,
            DATE,
            crc,
            packed,
            size,
            len(self.raw_name),
            len(self.extra),
            len(self.comment),
            self.disk,
            0,
            self.mode << 16,
            at,
        )
        return head + self.raw_name + self.extra + self.comment


@dataclass(frozen=True)
class Odd:
    """What may be odd about a zip as a whole."""

    before: bytes = b""
    gap: bytes = b""
    between: bytes = b""  # between the last member and the directory
    behind: bytes = b""
    comment: bytes = b""
    count: int | None = None
    disk: int = 0
    start: int | None = None
    zip_64: bool = False
    short: tuple[int, int, int] | None = None  # what the short record says in a zip64
    record: bytes | None = None  # the zip64 record, in place of a right one
    locator: bytes | None = None


PLAIN_ZIP = Odd()


def zip_of(*parts: Part, odd: Odd = PLAIN_ZIP) -> bytes:
    """Return a zip of these members, one after another."""
    out = odd.before
    lines = b""
    for part in parts:
        lines += part.line(len(out))
        out += part.local() + odd.gap
    out += odd.between
    start = len(out) if odd.start is None else odd.start
    count = len(parts) if odd.count is None else odd.count
    out += lines
    short = (count, len(lines), start)
    if odd.zip_64:
        at = len(out)
        out += end_64(count, len(lines), start) if odd.record is None else odd.record
        right = struct.pack("<4sLQL", b"PK\6\7", 0, at, 1)
        out += right if odd.locator is None else odd.locator
        short = odd.short or (0xFFFF, 0xFFFFFFFF, 0xFFFFFFFF)
    many, size, where = short
    out += struct.pack(
        "<4s4H2LH", b"PK\5\6", odd.disk, 0, many, many, size, where, len(odd.comment)
    )
    return out + odd.comment + odd.behind


def end_64(count: int, size: int, start: int, rest: int = 44, disk: int = 0) -> bytes:
    """Return a zip64 record."""
    return struct.pack("<4sQ2H2L4Q", b"PK\6\6", rest, 45, 45, disk, disk, count, count, size, start)


def large(part: Part) -> Part:
    """Return a member whose lengths stand in a zip64 field, as for a file of many gigabytes."""
    _, packed, size = part.sums
    field = struct.pack("<2H2Q", 1, 16, size, packed)
    return replace(
        part,
        extra=field,
        size=0xFFFFFFFF,
        packed_size=0xFFFFFFFF,
    )
