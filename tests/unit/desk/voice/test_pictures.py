"""Pictures are sealed without anything that tells who took them, where or when."""

import base64

import pytest

from coldproof.desk.voice.errors import MessageError
from coldproof.desk.voice.pictures import LONGEST, MOST, SCANS, bared, fit_to_show
from coldproof.words.ids import PICTURE


def segment(mark: int, data: bytes) -> bytes:
    return bytes((0xFF, mark)) + (len(data) + 2).to_bytes(2, "big") + data


JFIF = segment(0xE0, b"JFIF\0\1\1\0\0\1\0\1\0\0")
EXIF = segment(0xE1, b"Exif\0\0 GPS 35.08 -106.65 camera of k7")
TABLE = segment(0xDB, bytes(65))
SCAN = segment(0xDA, bytes(10)) + b"drawn \xff\x00 and \xff\xd0 more"
END = b"\xff\xd9"


def frame(width: int = LONGEST, height: int = 1_200, mark: int = 0xC0) -> bytes:
    size = height.to_bytes(2, "big") + width.to_bytes(2, "big")
    return segment(mark, b"\x08" + size + b"\x01\x01\x11\x00")


def jpeg(*parts: bytes) -> str:
    return base64.b64encode(b"\xff\xd8" + b"".join(parts)).decode()


def test_what_tells_of_a_picture_is_left_out_and_the_rest_is_not() -> None:
    told = [segment(mark, b"where") for mark in (0xE1, 0xE2, 0xED, 0xEF, 0xFE)]
    found = bared(jpeg(JFIF, EXIF, *told, TABLE, SCAN, EXIF, SCAN, END))
    assert found == jpeg(TABLE, SCAN, SCAN, END)
    assert PICTURE.fullmatch(found)


def test_what_follows_the_end_is_left_out() -> None:
    assert bared(jpeg(TABLE, SCAN, END, b"a film hidden behind it")) == jpeg(TABLE, SCAN, END)


def test_filler_is_read_over() -> None:
    assert bared(jpeg(b"\xff\xff", TABLE, b"\xff", SCAN, END)) == jpeg(TABLE, SCAN, END)


def test_a_bare_one_is_left_as_it_is() -> None:
    assert bared(jpeg(frame(), TABLE, SCAN, END)) == jpeg(frame(), TABLE, SCAN, END)


def test_no_small_copy_and_no_odd_segment_stays() -> None:
    small = segment(0xE0, b"JFXX\0\x10 the picture before it was cropped")
    odd = [segment(mark, b"of k7") for mark in (0xC8, 0xDC, 0xDE, 0xF0, 0xFD, 0x02, 0xBF)]
    assert bared(jpeg(JFIF, small, *odd, TABLE, SCAN, END)) == jpeg(TABLE, SCAN, END)


def test_a_picture_as_the_page_draws_it_is_shown() -> None:
    assert fit_to_show(jpeg(JFIF, frame(), TABLE, *[SCAN] * SCANS, END)) == jpeg(
        frame(), TABLE, *[SCAN] * SCANS, END
    )


@pytest.mark.parametrize(
    "text",
    [
        jpeg(frame(60_000, 60_000), TABLE, SCAN, END),
        jpeg(frame(LONGEST + 1, 1), TABLE, SCAN, END),
        jpeg(frame(1, 0), TABLE, SCAN, END),
        jpeg(frame(mark=0xC2), frame(1, 1), TABLE, SCAN, END),
        jpeg(segment(0xC0, b"\x08"), TABLE, SCAN, END),
        jpeg(frame(), TABLE, *[SCAN] * (SCANS + 1), END),
        jpeg(b"no picture at all"),
        "/9j/" + "A" * 899_996,
        "/9j/AAA",
    ],
)
def test_what_would_cost_a_reader_s_phone_more_is_not_shown(text: str) -> None:
    assert fit_to_show(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "",
        "no base64!",
        base64.b64encode(b"\x89PNG\r\n").decode(),
        jpeg(),
        jpeg(JFIF),
        jpeg(TABLE, SCAN),
        jpeg(TABLE, b"loose bytes", END),
        jpeg(TABLE, bytes((0xFF, 0xE1, 0xFF, 0xFF)), END),
        jpeg(segment(0xDB, b"")[:4] + b"\xff"),
        "/9j/" + "A" * MOST,
    ],
)
def test_what_is_no_whole_jpeg_is_refused(text: str) -> None:
    with pytest.raises(MessageError):
        bared(text)
