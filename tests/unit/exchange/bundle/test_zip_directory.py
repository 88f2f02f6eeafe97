"""Zips that two programs could read in two ways, or that would harm who unpacks them."""

from __future__ import annotations

import io
import struct
import zipfile
from dataclasses import replace

import pytest

from coldproof.exchange.bundle import zip_directory
from coldproof.exchange.bundle.errors import BundleError, HostileZip, NotABundle, TooLarge
from coldproof.exchange.bundle.zip_directory import Placed, read_directory
from tests.zips import DEFLATED, FOLDER, LINK, Odd, Part, end_64, large, zip_of

ONE = Part("bag/one.txt")
TWO = Part("bag/two.txt", b"two " * 50, DEFLATED)
ANY = "the bundle"
BOMB = Part("bag/zeros", bytes(2_000_000), DEFLATED)


def read(data: bytes) -> tuple[Placed, ...]:
    """Read the directory of a zip in memory."""
    return read_directory(io.BytesIO(data), len(data))


def refused(data: bytes) -> str:
    """Return what is said of a zip that is not taken."""
    with pytest.raises(BundleError) as caught:
        read(data)
    return str(caught.value)


def times(extra: int = 0x5455) -> bytes:
    """Return an extra field of times, as Info-ZIP writes it."""
    return struct.pack("<2HBL", extra, 5, 1, 0)


# --------------------------------------------------------------------------------------- what does


@pytest.mark.parametrize(
    "data",
    [
        zip_of(ONE),
        zip_of(ONE, TWO),
        zip_of(Part("bag/", b"", mode=FOLDER), ONE),
        zip_of(Part("bag/", b"", DEFLATED, mode=FOLDER), ONE),
        zip_of(replace(TWO, flags=8), ONE),
        zip_of(replace(ONE, flags=0x0802)),
        zip_of(replace(ONE, extra=times()), replace(TWO, own_extra=times(0x7875))),
        zip_of(ONE, TWO, odd=Odd(zip_64=True)),
        zip_of(ONE, TWO, odd=Odd(zip_64=True, short=(2, 0xFFFFFFFF, 0xFFFFFFFF))),
        zip_of(large(ONE), TWO),
        zip_of(replace(ONE, mode=0), replace(TWO, mode=0)),
    ],
)
def test_plain_zips_are_read(data: bytes) -> None:
    placed = read(data)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        infos = {info.filename: info for info in archive.infolist()}
    assert {one.member.name: one.member.size for one in placed} == {
        name: info.file_size for name, info in infos.items()
    }
    assert all(one.member.offset == infos[one.member.name].header_offset for one in placed)


def test_sizes_after_a_member_may_lack_their_mark() -> None:
    part = replace(TWO, flags=8)
    bare = struct.pack("<3L", *part.sums)
    long = struct.pack("<L2Q", *part.sums)
    for after in (bare, long, b"PK\7\x08" + long):
        assert len(read(zip_of(replace(part, after=after), ONE))) == 2


def test_a_length_known_before_the_others_may_stand_in_the_header() -> None:
    """Info-ZIP writes so into a pipe: the checksum and packed size come after, the size before."""
    part = replace(TWO, flags=8)
    data = bytearray(zip_of(part, ONE))
    data[22:26] = len(part.content).to_bytes(4, "little")
    assert len(read(bytes(data))) == 2
    data[22] ^= 1
    assert refused(bytes(data)) == f"bag/two.txt: {SAME}"


def test_what_the_standard_library_writes_into_a_pipe_is_read() -> None:
    class Pipe(io.RawIOBase):
        def __init__(self) -> None:
            self.got = b""

        def writable(self) -> bool:
            return True

        def write(self, data: object) -> int:
            self.got += bytes(data)  # type: ignore[call-overload]  # whatever buffer it is given
            return len(data)  # type: ignore[arg-type]  # the same

    pipe = Pipe()
    with zipfile.ZipFile(pipe, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("bag/a", "a" * 100)
        with archive.open("bag/b", "w", force_zip64=True) as file:
            file.write(b"b" * 100)
    assert [one.member.name for one in read(pipe.got)] == ["bag/a", "bag/b"]


# --------------------------------------------------------------------------------------- what not

NOTHING = "neither was expected"
SAME = "found a header of its own that says something else; the same was expected"


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", f"{ANY}: found 0 bytes; a zip was expected"),
        (b"%PDF-1.7 " + b"." * 40, f"{ANY}: found a file that begins '%PDF'; a zip was expected"),
        (
            zip_of(ONE, odd=Odd(behind=b"x")),
            f"{ANY}: found bytes after the end of the zip, or a comment; {NOTHING}",
        ),
        (
            zip_of(ONE, odd=Odd(comment=b"PK\5\6" + bytes(18))),
            f"{ANY}: found a directory that is said to end at byte 0 and ends at 128; a zip with"
            " nothing before or after its parts was expected",
        ),
        (
            zip_of(ONE, odd=Odd(before=b"MZ")),
            "bag/one.txt: found bytes that belong to no file before byte 2; none was expected",
        ),
        (
            b"MZ" + zip_of(ONE),
            f"{ANY}: found a directory that is said to end at byte 106 and ends at 108; a zip with"
            " nothing before or after its parts was expected",
        ),
        (
            zip_of(ONE, TWO, odd=Odd(gap=b"hidden")),
            "bag/two.txt: found bytes that belong to no file before byte 55; none was expected",
        ),
        (
            zip_of(ONE, odd=Odd(between=b"hidden")),
            f"{ANY}: found bytes that belong to no file before byte 55; none was expected",
        ),
        (
            zip_of(ONE, replace(TWO, offset=0)),
            "bag/two.txt: found overlapping files before byte 0; none was expected",
        ),
        (
            zip_of(ONE, odd=Odd(disk=1)),
            f"{ANY}: found a zip in several parts; a zip in one file was expected",
        ),
        (
            zip_of(ONE, odd=Odd(count=2)),
            f"{ANY}: found a line of the directory that ends too early; a whole one was expected",
        ),
        (
            zip_of(ONE, TWO, odd=Odd(count=1)),
            f"{ANY}: found 57 bytes after the last line of the directory; none was expected",
        ),
        (
            zip_of(Part("bag/" + "a" * 197)),
            f"{ANY}: found a name of 201 bytes, 'bag/{'a' * 72}...; at most 200 was expected",
        ),
        (
            zip_of(Part("bag/ünder".encode("cp437"))),
            f"{ANY}: found the name 'bag/\\x81nder'; a name in ASCII was expected",
        ),
        (zip_of(Part("")), f"{ANY}: found the name ''; a name in ASCII was expected"),
        (
            zip_of(replace(ONE, comment=b"c")),
            f"bag/one.txt: found a comment, or a part in another file; {NOTHING}",
        ),
        (
            zip_of(replace(ONE, disk=1)),
            f"bag/one.txt: found a comment, or a part in another file; {NOTHING}",
        ),
        (
            zip_of(Part("bag/\n", flags=1)),
            "'bag/\\n': found an encrypted member; a plain one was expected",
        ),
        (
            zip_of(replace(ONE, flags=1)),
            "bag/one.txt: found an encrypted member; a plain one was expected",
        ),
        (
            zip_of(replace(ONE, flags=0x2000)),
            "bag/one.txt: found flags 0x2000; none of these was expected",
        ),
        (
            zip_of(replace(ONE, method=12)),
            "bag/one.txt: found compression method 12; 0 or 8 was expected",
        ),
        (
            zip_of(replace(ONE, mode=LINK)),
            "bag/one.txt: found a symbolic link; a file was expected",
        ),
        (
            zip_of(replace(ONE, mode=0o020666)),
            "bag/one.txt: found file type 0o20000; a plain file was expected",
        ),
        (
            zip_of(replace(ONE, mode=FOLDER)),
            "bag/one.txt: found file type 0o40000; a plain file was expected",
        ),
        (
            zip_of(replace(ONE, size=9)),
            "bag/one.txt: found 8 bytes for 9 not packed; as many was expected",
        ),
        (
            zip_of(Part("bag/", b"more", mode=FOLDER)),
            "bag/: found a folder of 4 bytes; a folder that holds nothing was expected",
        ),
        (
            zip_of(BOMB),
            f"bag/zeros: found 2000000 bytes out of {len(BOMB.body)}, a zip bomb; at most 200 times"
            " as many was expected",
        ),
        (
            zip_of(replace(ONE, extra=struct.pack("<2H", 0x7075, 0))),
            "bag/one.txt: found extra field 0x7075; none but times and owners was expected",
        ),
        (
            zip_of(replace(ONE, extra=times()[:-1])),
            "bag/one.txt: found extra fields that are no whole list; none was expected",
        ),
        (
            zip_of(replace(ONE, extra=times() * 2)),
            "bag/one.txt: found extra fields that are no whole list; none was expected",
        ),
        (
            zip_of(replace(ONE, extra=struct.pack("<2H2Q", 1, 16, 8, 8))),
            "bag/one.txt: found a zip64 field that does not fit its line; one that does was"
            " expected",
        ),
        (
            zip_of(replace(large(ONE), extra=b"")),
            "bag/one.txt: found a zip64 field that does not fit its line; one that does was"
            " expected",
        ),
        (
            zip_of(replace(large(ONE), extra=struct.pack("<2H2Q", 1, 16, 1 << 63, 1 << 63))),
            "bag/one.txt: found a length beyond reason; one that a file can have was expected",
        ),
        (zip_of(replace(ONE, own_name=b"bag/two.txt")), f"bag/one.txt: {SAME}"),
        (zip_of(replace(ONE, own_flags=2)), f"bag/one.txt: {SAME}"),
        (zip_of(replace(ONE, own_size=7)), f"bag/one.txt: {SAME}"),
        (zip_of(replace(ONE, own_date=0x0022)), f"bag/one.txt: {SAME}"),
        (zip_of(replace(ONE, own_extra=struct.pack("<2HL", 1, 4, 0))), f"bag/one.txt: {SAME}"),
        (
            zip_of(replace(ONE, own_extra=struct.pack("<2H2Q", 1, 16, 8, 8))),
            f"bag/one.txt: {SAME}",
        ),
        (
            zip_of(replace(TWO, flags=8, after=b"PK\7\x08" + bytes(12)), ONE),
            "bag/two.txt: found sizes after it that say something else; the same was expected",
        ),
        (
            zip_of(ONE, odd=Odd(zip_64=True, record=end_64(1, 57, 49, rest=45))),
            f"{ANY}: found a zip64 record that does not agree with the rest; one that does was"
            " expected",
        ),
        (
            zip_of(ONE, odd=Odd(zip_64=True, record=end_64(1, 57, 49, disk=1))),
            f"{ANY}: found a zip64 record that does not agree with the rest; one that does was"
            " expected",
        ),
        (
            zip_of(ONE, odd=Odd(zip_64=True, record=bytes(56))),
            f"{ANY}: found a zip64 record that does not agree with the rest; one that does was"
            " expected",
        ),
        (
            zip_of(ONE, odd=Odd(zip_64=True, short=(2, 0xFFFFFFFF, 0xFFFFFFFF))),
            f"{ANY}: found a zip64 record that does not agree with the rest; one that does was"
            " expected",
        ),
        (
            zip_of(ONE, odd=Odd(zip_64=True, locator=struct.pack("<4sLQL", b"PK\6\7", 0, 9, 1))),
            f"{ANY}: found a zip64 record that does not agree with the rest; one that does was"
            " expected",
        ),
        (
            zip_of(ONE, odd=Odd(zip_64=True, locator=bytes(20))),
            f"{ANY}: found numbers too large for this zip's own form; its zip64 record was"
            " expected",
        ),
    ],
)
def test_odd_zips_are_refused(data: bytes, says: str) -> None:
    assert refused(data) == says


def test_a_comment_is_refused_even_where_it_holds_an_end() -> None:
    data = zip_of(ONE, odd=Odd(comment=b"a comment"))
    says = f"{ANY}: found bytes after the end of the zip, or a comment; {NOTHING}"
    assert refused(data) == says
    assert refused(data[:-9]) == f"{ANY}: found a comment on the zip; none was expected"


@pytest.mark.parametrize(
    ("name", "most", "says"),
    [
        ("MOST_FILES", 1, f"{ANY}: found 2 files; at most 1 was expected"),
        (
            "MOST_BYTES",
            10,
            f"{ANY}: found more than 10 bytes unpacked; less than that was expected",
        ),
        ("MOST_DIRECTORY", 80, f"{ANY}: found a directory of 114 bytes; at most 80 was expected"),
    ],
)
def test_more_than_a_bundle_can_be_is_refused(
    name: str, most: int, says: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(zip_directory, name, most)
    data = zip_of(ONE, TWO)
    with pytest.raises(TooLarge) as caught:
        read(data)
    assert str(caught.value) == says


def test_kinds_of_error() -> None:
    with pytest.raises(NotABundle):
        read(b"no zip")
    with pytest.raises(HostileZip):
        read(zip_of(replace(ONE, flags=1)))


def test_each_flipped_bit_of_a_zips_own_parts_is_refused() -> None:
    """But for the bits that nothing rests on: versions, and attributes that are no file type."""
    good = zip_of(ONE, TWO)
    spared = free_bytes(good)
    for at in range(len(good)):
        for bit in range(8):
            data = good[:at] + bytes((good[at] ^ 1 << bit,)) + good[at + 1 :]
            if at in spared:
                continue
            with pytest.raises(BundleError):
                read(data)


def free_bytes(data: bytes) -> set[int]:
    """Return the bytes of a zip that say nothing of what is in it, and those of its files."""
    free: set[int] = set()
    for one in read(data):
        member = one.member
        free.update(range(one.start, one.start + member.packed))
        free.update(range(member.offset + 4, member.offset + 6))  # version
    end = len(data) - 22
    at = data.index(b"PK\1\2")
    while at < end:
        free.update(range(at + 4, at + 8))  # versions
        free.update(range(at + 36, at + 42))  # attributes, but for the file type
        name = int.from_bytes(data[at + 28 : at + 30], "little")
        at += 46 + name
    return free


def test_a_bomb_in_many_small_members_is_refused() -> None:
    one = Part("bag/zeros", bytes(zip_directory.SMALL), DEFLATED)
    parts = [
        replace(one, name=f"bag/{n}") for n in range(zip_directory.MANY // zip_directory.SMALL)
    ]
    assert len(read(zip_of(*parts))) == len(parts)
    data = zip_of(*parts, ONE)
    total = zip_directory.MANY + len(ONE.content)
    assert refused(data) == (
        f"{ANY}: found {total} bytes out of {len(data)}, a zip bomb in parts; at most 200 times as"
        " many was expected"
    )
