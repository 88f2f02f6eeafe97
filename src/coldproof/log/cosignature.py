"""Cosignatures of checkpoints, Ed25519 (C2SP tlog-cosignature, signature type 04).

A log witness signs `cosignature/v1`, the time, and the whole text of the checkpoint's note.  Its
signature's bytes are the time as 8 bytes, big-endian, and the 64 bytes of Ed25519.
"""

from __future__ import annotations

from coldproof.log.errors import NoteError
from coldproof.log.spelling import MAX_SIZE
from coldproof.log.vkey import COSIGNATURE, Key, Line

MAX_TIME_S = MAX_SIZE  # the standard's own bound, 2^63-1
TIME_BYTES = 8
SIGNATURE_BYTES = 64
COSIGNATURE_BYTES = TIME_BYTES + SIGNATURE_BYTES


def message(time_s: int, text: bytes) -> bytes:
    """Return what a log witness signs: `time_s` seconds since 1970, and a note's whole text.

    Raises `NoteError` for a time that is not 1 to 2^63-1: a cosignature never omits its time.
    """
    if not 0 < time_s <= MAX_TIME_S:
        raise NoteError("cosignature time", str(time_s), "1 to 2^63-1 seconds since 1970")
    return b"cosignature/v1\ntime %d\n%b" % (time_s, text)


def line_of(key: Key, time_s: int, signature: bytes) -> Line:
    """Return the note line of a cosignature: `signature` is Ed25519 over `message`, 64 bytes.

    Raises `NoteError` for a key of another kind, a time out of bounds, another length.
    """
    if key.kind != COSIGNATURE:
        raise NoteError("cosignature", f"a key of kind {key.kind}", "a key of kind 4")
    if not 0 < time_s <= MAX_TIME_S:
        raise NoteError("cosignature time", str(time_s), "1 to 2^63-1 seconds since 1970")
    if len(signature) != SIGNATURE_BYTES:
        raise NoteError("cosignature", f"{len(signature)} bytes", f"{SIGNATURE_BYTES} of Ed25519")
    return Line(key.name, key.id, time_s.to_bytes(TIME_BYTES, "big") + signature)


def time_of(line: Line) -> int:
    """Return the seconds since 1970 that a cosignature line states; believe it once verified.

    Raises `NoteError` where the line is too short or too long, or its time is out of bounds.
    """
    if len(line.signature) != COSIGNATURE_BYTES:
        found = f"{len(line.signature)} bytes"
        raise NoteError("cosignature", found, f"{COSIGNATURE_BYTES}, a time and Ed25519")
    time_s = int.from_bytes(line.signature[:TIME_BYTES], "big")
    if not 0 < time_s <= MAX_TIME_S:
        raise NoteError("cosignature time", str(time_s), "1 to 2^63-1 seconds since 1970")
    return time_s
