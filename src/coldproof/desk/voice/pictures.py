"""Pictures in what is sealed: only what a JPEG needs to be drawn, and nothing that tells of whom.

A phone writes where and when a picture was taken, by which camera, and a small copy of the picture
before it was cropped, into segments of their own (APP0 to APP15, comments).  The page draws the
picture anew; here only what draws is kept all the same, since some browsers write their own.

Who sealed a picture may have drawn it with another page than ours: what would cost a reader's phone
more than ours does is not shown.
"""

from __future__ import annotations

import base64
import binascii

from coldproof.desk.voice.errors import MessageError

START, END, SCAN = b"\xff\xd8", b"\xff\xd9", 0xDA
MARK = 0xFF
ALONE = (0x00, 0x01, *range(0xD0, 0xD8))  # marks that no length follows: stuffing, TEM, RST
FRAMES = tuple(n for n in range(0xC0, 0xD0) if n not in {0xC4, 0xC8, 0xCC})  # SOF: with the size
DRAWING = (*FRAMES, 0xC4, 0xCC, 0xDA, 0xDB, 0xDD)  # and tables, scans, restarts: all that draws
LONGEST = 1_600  # px of a side, as the page draws them (client/src/window/files.ts)
SCANS = 16  # a picture drawn anew has 1, or 10 where it comes in steps
MOST = 700_000  # characters of base64: with the longest words a note takes no more than it may


def bared(text: str) -> str:
    """Return a JPEG (base64) without segments that tell of it, and without what follows its end.

    Raises `MessageError` for what is no JPEG or is longer than `MOST`.
    """
    return base64.b64encode(b"".join((START, *_parts(_decoded(text)), END))).decode("ascii")


def _decoded(text: str) -> bytes:
    if len(text) > MOST:
        raise MessageError("picture", f"{len(text)} characters", f"at most {MOST}")
    try:
        return base64.b64decode(text, validate=True)
    except (ValueError, binascii.Error):
        raise MessageError("picture", "no base64", "a JPEG in base64") from None


def fit_to_show(text: str) -> str | None:
    """Return a picture as a phone may draw it, bared; none for what our page would not have drawn.

    A few thousand bytes can ask for 65,535 times as many dots, or for the same ones time and again.
    """
    try:
        parts = _parts(_decoded(text))
    except MessageError:
        return None
    frames = [one for one in parts if one[1] in FRAMES]
    sides = [int.from_bytes(one[at : at + 2], "big") for one in frames for at in (5, 7)]
    scans = sum(one[1] == SCAN for one in parts)
    if len(frames) > 1 or scans > SCANS or any(not 0 < side <= LONGEST for side in sides):
        return None
    return base64.b64encode(b"".join((START, *parts, END))).decode("ascii")


def _parts(data: bytes) -> list[bytes]:
    """Return the segments that draw, each with its mark, and a scan's with what it draws."""
    if not data.startswith(START):
        raise MessageError("picture", "another beginning", "a JPEG")
    kept: list[bytes] = []
    at = len(START)
    while True:
        if data[at : at + 1] != b"\xff" or at + 4 > len(data):
            if data[at : at + 2] == END:
                return kept
            raise MessageError("picture", "one that breaks off", "a whole JPEG")
        mark = data[at + 1]
        if mark == END[1]:
            return kept
        if mark == MARK:  # a filler byte
            at += 1
            continue
        end = at + 2
        if mark not in ALONE:
            end += int.from_bytes(data[at + 2 : at + 4], "big")
        if mark == SCAN:
            end = _after_scan(data, end)
        if mark in DRAWING:
            kept.append(data[at:end])
        at = end


def _after_scan(data: bytes, at: int) -> int:
    """Return where the drawn bytes of a scan end: at the next mark that is one."""
    while True:
        at = data.find(b"\xff", at)
        if at < 0 or at + 1 >= len(data):
            raise MessageError("picture", "one that breaks off", "a whole JPEG")
        if data[at + 1] not in ALONE:
            return at
        at += 2
