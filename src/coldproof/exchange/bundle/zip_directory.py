"""The directory of a zip, strictly read (PKWARE's APPNOTE, sections 4.3 and 4.4).

A zip can be made so that two programs find different files in it.  So everything must be said once
and agree: one directory, at the very end; each member's own header the same as its line in the
directory; members one after another with nothing before, between or behind them.
"""

from __future__ import annotations

import stat
import struct
from typing import BinaryIO, NamedTuple

from coldproof.exchange.bundle.errors import (
    BundleError,
    HostileZip,
    NotABundle,
    NotWhole,
    TooLarge,
    plain,
    shown,
)
from coldproof.exchange.bundle.layout import MOST_BYTES, MOST_FILES, MOST_NAME

STORED, DEFLATED = 0, 8
MOST_DIRECTORY = 128 << 20  # bytes
MOST_RATIO = 200  # of a member's bytes to its bytes in the zip
MANY = 64 << 20  # bytes of all members, from which on the ratio of the whole counts too
SMALL = 1 << 20  # a member up to this size is no bomb, however well it packs

_END = struct.Struct("<4s4H2LH")
_END_64 = struct.Struct("<4sQ2H2L4Q")
_LOCATOR_64 = struct.Struct("<4sLQL")
_LINE = struct.Struct("<4s6H3L5H2L")
_LOCAL = struct.Struct("<4s5H3L2H")
_END_MARK, _END_64_MARK, _LOCATOR_MARK = b"PK\5\6", b"PK\6\6", b"PK\6\7"
_LINE_MARK, _LOCAL_MARK, _AFTER_MARK = b"PK\1\2", b"PK\3\4", b"PK\7\x08"
_FULL_16, _FULL_32 = 0xFFFF, 0xFFFFFFFF
_END_64_REST = 44  # bytes of that record after its own length

ENCRYPTED, SIZES_AFTER, LEVELS, UTF_8 = 0x0001, 0x0008, 0x0006, 0x0800
ZIP_64_FIELD = 0x0001
# What others write beside a member and what changes nothing in it: times, and owners on Unix.
HARMLESS_FIELDS = (0x000A, 0x5455, 0x5855, 0x7875)


class Member(NamedTuple):
    """One file in a zip: its name, how it is packed, and where its line says that it lies."""

    name: str
    flags: int
    method: int
    stamp: int  # date and time, as they stand
    crc: int
    packed: int
    size: int
    offset: int

    @property
    def is_folder(self) -> bool:
        """Say whether it is a folder's own line, which holds nothing."""
        return self.name.endswith("/")


class Placed(NamedTuple):
    """A member and where its bytes begin."""

    member: Member
    start: int


def read_directory(file: BinaryIO, length: int) -> tuple[Placed, ...]:
    """Return every member of a zip of `length` bytes, each held against its own header.

    Raises `NotABundle` for what is no zip, `TooLarge`, and `HostileZip`.
    """
    count, size, start = _find_directory(file, length)
    if count > MOST_FILES:
        raise TooLarge("", f"{count} files", f"at most {MOST_FILES}")
    if size > MOST_DIRECTORY:
        raise TooLarge("", f"a directory of {size} bytes", f"at most {MOST_DIRECTORY}")
    file.seek(start)
    lines = file.read(size)
    if len(lines) != size:
        raise HostileZip("", "a directory that ends too early", "a whole zip")
    members = []
    at = total = 0
    for _ in range(count):
        member, at = _read_line(lines, at)
        members.append(member)
        total += member.size
        if total > MOST_BYTES:
            raise TooLarge("", f"more than {MOST_BYTES} bytes unpacked", "less than that")
    if total > MANY and total > length * MOST_RATIO:
        found = f"{total} bytes out of {length}, a zip bomb in parts"
        raise TooLarge("", found, f"at most {MOST_RATIO} times as many")
    if at != size:
        raise HostileZip("", f"{size - at} bytes after the last line of the directory", "none")
    return _placed(file, members, start)


def _find_directory(file: BinaryIO, length: int) -> tuple[int, int, int]:
    """Return how many members there are, the directory's size, and where it begins."""
    tail_size = min(length, _END.size + _FULL_16 + _END_64.size + _LOCATOR_64.size)
    file.seek(length - tail_size)
    tail = file.read(tail_size)
    end = tail[-_END.size :]
    if len(end) < _END.size or not end.startswith(_END_MARK):
        raise _without_end(file, length, tail)
    _, disk, first_disk, here, count, size, start, comment = _END.unpack(end)
    if comment:
        raise HostileZip("", "a comment on the zip", "none")
    if disk or first_disk or here != count:
        raise HostileZip("", "a zip in several parts", "a zip in one file")
    behind = length - _END.size
    before = tail[-_END.size - _LOCATOR_64.size : -_END.size]
    if before.startswith(_LOCATOR_MARK) and len(before) == _LOCATOR_64.size:
        behind -= _LOCATOR_64.size + _END_64.size
        count, size, start = _read_64(tail, before, behind, (count, size, start))
    elif count == _FULL_16 or _FULL_32 in (size, start):
        raise HostileZip("", "numbers too large for this zip's own form", "its zip64 record")
    if start + size != behind:
        raise HostileZip(
            "",
            f"a directory that is said to end at byte {start + size} and ends at {behind}",
            "a zip with nothing before or after its parts",
        )
    return count, size, start


def _without_end(file: BinaryIO, length: int, tail: bytes) -> BundleError:
    """Return what is wrong with a file that does not end as a zip does."""
    file.seek(0)
    head = file.read(len(_LOCAL_MARK))
    if head == _LOCAL_MARK and not _has_end(tail, length - len(tail)):
        return NotWhole("", "the beginning of a zip without its end", "all of it")
    if _END_MARK in tail:
        return HostileZip("", "bytes after the end of the zip, or a comment", "neither")
    if length < _END.size:
        return NotABundle("", f"{length} bytes", "a zip")
    return NotABundle("", f"a file that begins {shown(head)}", "a zip")


def _has_end(tail: bytes, before: int) -> bool:
    """Say whether a zip's own end is in its tail, and not only that of a zip among its members.

    That one says where its directory lies from its own start, and not from that of the whole zip.
    """
    at = tail.rfind(_END_MARK)
    if at < 0 or len(tail) < at + _END.size:
        return False
    size, start = _END.unpack_from(tail, at)[5:7]
    behind = before + at - size - start
    return _FULL_32 in (size, start) or behind in (0, _END_64.size + _LOCATOR_64.size)


def _read_64(
    tail: bytes, locator: bytes, at: int, short: tuple[int, int, int]
) -> tuple[int, int, int]:
    """Read the zip64 record, which says again what is too large for the short one."""
    odd = HostileZip("", "a zip64 record that does not agree with the rest", "one that does")
    _, disk, said_at, disks = _LOCATOR_64.unpack(locator)
    record = tail[-_END.size - _LOCATOR_64.size - _END_64.size : -_END.size - _LOCATOR_64.size]
    if len(record) != _END_64.size or not record.startswith(_END_64_MARK):
        raise odd
    _, rest, _, _, one, two, here, count, size, start = _END_64.unpack(record)
    if disk or one or two or disks != 1 or here != count or said_at != at or rest != _END_64_REST:
        raise odd
    long = (count, size, start)
    for short_one, long_one, full in zip(short, long, (_FULL_16, _FULL_32, _FULL_32), strict=True):
        if short_one not in (full, long_one):
            raise odd
    return long


def _read_line(lines: bytes, at: int) -> tuple[Member, int]:
    """Return the member that a line of the directory names, and where the next line begins."""
    if len(lines) < at + _LINE.size:
        raise HostileZip("", "a line of the directory that ends too early", "a whole one")
    line = _LINE.unpack_from(lines, at)
    mark, _, _, flags, method, time, date, crc, packed, size = line[:10]
    name_size, extra_size, comment_size, disk, _, attributes, offset = line[10:]
    if mark != _LINE_MARK:
        raise HostileZip("", "bytes that are no line of the directory", "one")
    at += _LINE.size
    raw = lines[at : at + name_size]
    at += name_size
    extra = lines[at : at + extra_size]
    at += extra_size
    if at > len(lines):
        raise HostileZip("", "a line of the directory that ends too early", "a whole one")
    name = _name(raw)
    if comment_size or disk:
        raise HostileZip(plain(name), "a comment, or a part in another file", "neither")
    packed, size, offset = _large(name, extra, packed, size, offset)
    _refuse_kind(name, flags, method, attributes >> 16)
    _refuse_packing(name, method, packed, size)
    return Member(name, flags, method, date << 16 | time, crc, packed, size, offset), at


def _name(raw: bytes) -> str:
    if len(raw) > MOST_NAME:
        raise HostileZip("", f"a name of {len(raw)} bytes, {shown(raw)}", f"at most {MOST_NAME}")
    if not raw or not raw.isascii():
        raise HostileZip("", f"the name {shown(raw)}", "a name in ASCII")
    return raw.decode("ascii")


def _refuse_kind(name: str, flags: int, method: int, mode: int) -> None:
    if flags & ENCRYPTED:
        raise HostileZip(plain(name), "an encrypted member", "a plain one")
    if flags & ~(SIZES_AFTER | LEVELS | UTF_8):
        raise HostileZip(plain(name), f"flags {flags:#06x}", "none of these")
    if method not in (STORED, DEFLATED):
        raise HostileZip(plain(name), f"compression method {method}", "0 or 8")
    kind = stat.S_IFMT(mode)
    if kind == stat.S_IFLNK:
        raise HostileZip(plain(name), "a symbolic link", "a file")
    if kind not in (0, stat.S_IFDIR if name.endswith("/") else stat.S_IFREG):
        raise HostileZip(plain(name), f"file type {kind:#o}", "a plain file")


def _refuse_packing(name: str, method: int, packed: int, size: int) -> None:
    if method == STORED and packed != size:
        raise HostileZip(plain(name), f"{packed} bytes for {size} not packed", "as many")
    if name.endswith("/") and (size or packed > 2):  # noqa: PLR2004 - deflate's own empty stream
        raise HostileZip(plain(name), f"a folder of {size} bytes", "a folder that holds nothing")
    if size > SMALL and size > packed * MOST_RATIO:
        found = f"{size} bytes out of {packed}, a zip bomb"
        raise TooLarge(plain(name), found, f"at most {MOST_RATIO} times as many")


def _fields(name: str, extra: bytes) -> dict[int, bytes]:
    found: dict[int, bytes] = {}
    at = 0
    while at < len(extra):
        kind = int.from_bytes(extra[at : at + 2], "little")
        end = at + 4 + int.from_bytes(extra[at + 2 : at + 4], "little")
        if at + 4 > len(extra) or end > len(extra) or kind in found:
            raise HostileZip(plain(name), "extra fields that are no whole list", "none")
        if kind != ZIP_64_FIELD and kind not in HARMLESS_FIELDS:
            raise HostileZip(plain(name), f"extra field {kind:#06x}", "none but times and owners")
        found[kind] = extra[at + 4 : end]
        at = end
    return found


def _large(name: str, extra: bytes, packed: int, size: int, offset: int) -> tuple[int, int, int]:
    """Return packed size, size and offset, those too large for their line from its zip64 field."""
    field = _fields(name, extra).get(ZIP_64_FIELD)
    wanted = [size == _FULL_32, packed == _FULL_32, offset == _FULL_32]
    if field is None and not any(wanted):
        return packed, size, offset
    if field is None or len(field) != 8 * sum(wanted):
        raise HostileZip(plain(name), "a zip64 field that does not fit its line", "one that does")
    values = [int.from_bytes(field[at : at + 8], "little") for at in range(0, len(field), 8)]
    given = iter(values)
    size, packed, offset = (
        next(given) if want else short
        for want, short in zip(wanted, (size, packed, offset), strict=True)
    )
    if max(size, packed, offset) >= 1 << 62:
        raise TooLarge(plain(name), "a length beyond reason", "one that a file can have")
    return packed, size, offset


def _placed(file: BinaryIO, members: list[Member], end: int) -> tuple[Placed, ...]:
    """Hold each member against its own header, and see that they lie one after another."""
    found = []
    ordered = sorted(members, key=lambda member: member.offset)
    nexts = [*(member.offset for member in ordered), end][1:]
    at = 0
    for member, after in zip(ordered, nexts, strict=True):
        if member.offset != at:
            what = "bytes that belong to no file" if member.offset > at else "overlapping files"
            raise HostileZip(plain(member.name), f"{what} before byte {member.offset}", "none")
        start = _read_local(file, member)
        at = start + member.packed
        if member.flags & SIZES_AFTER:
            at += _read_after(file, member, at, after - at)
        found.append(Placed(member, start))
    if at != end:
        raise HostileZip("", f"bytes that belong to no file before byte {end}", "none")
    return tuple(found)


def _read_local(file: BinaryIO, member: Member) -> int:
    """Return where a member's bytes begin; raises unless its own header says what its line says."""
    file.seek(member.offset)
    header = file.read(_LOCAL.size)
    odd = HostileZip(plain(member.name), "a header of its own that says something else", "the same")
    if len(header) != _LOCAL.size:
        raise odd
    mark, _, flags, method, time, date, crc, packed, size, names, extras = _LOCAL.unpack(header)
    if mark != _LOCAL_MARK or file.read(names) != member.name.encode("ascii"):
        raise odd
    field = _fields(member.name, file.read(extras)).get(ZIP_64_FIELD)
    said = (crc, packed, size)
    if field is not None:
        if len(field) != 16:  # noqa: PLR2004 - size and packed size, both of 8 bytes
            raise odd
        if (packed, size) != (_FULL_32, _FULL_32):
            raise odd
        said = (crc, int.from_bytes(field[8:], "little"), int.from_bytes(field[:8], "little"))
    wanted = (member.crc, member.packed, member.size)
    if member.flags & SIZES_AFTER:  # what was not known yet stands as 0
        said = (said[0] or member.crc, said[1] or member.packed, said[2] or member.size)
    if said != wanted or (flags, method, date << 16 | time) != member[1:4]:
        raise odd
    start: int = member.offset + _LOCAL.size + names + extras
    return start


def _read_after(file: BinaryIO, member: Member, at: int, room: int) -> int:
    """Return how long the sizes after a member are; raises unless they are what its line says."""
    file.seek(at)
    for width in (4, 8):
        told = b"".join(
            [
                member.crc.to_bytes(4, "little"),
                member.packed.to_bytes(8, "little")[:width],
                member.size.to_bytes(8, "little")[:width],
            ]
        )
        for text in (_AFTER_MARK + told, told):
            if len(text) == room:
                file.seek(at)
                if file.read(room) == text:
                    return room
    raise HostileZip(plain(member.name), "sizes after it that say something else", "the same")
