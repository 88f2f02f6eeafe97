"""Signed notes, strictly read and written (C2SP signed-note).

A note is a text that ends in a newline, a blank line, and signature lines `— name base64`.  The
reader accepts only what the writer writes: lines sorted by their bytes, none twice, canonical
base64.  A foreign log sorts its lines as it likes; `foreign=True` takes any order, nothing else.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from coldproof.log.cosignature import (
    COSIGNATURE_BYTES,
    MAX_TIME_S,
    SIGNATURE_BYTES,
    TIME_BYTES,
    message,
)
from coldproof.log.errors import NoteError, SignatureFailed, Unsigned, shown
from coldproof.log.rewritten import UNENDED, is_unended
from coldproof.log.spelling import read_base64, write_base64
from coldproof.log.vkey import (
    COSIGNATURE,
    ED25519,
    KEY_ID_BYTES,
    NAME_SHAPE,
    NO_NAME,
    Key,
    Line,
    key_id,
    read_vkey,
    write_vkey,
)

__all__ = [
    "COSIGNATURE",
    "ED25519",
    "Check",
    "Key",
    "Line",
    "Note",
    "Signed",
    "hold",
    "key_id",
    "name_of",
    "read_lines",
    "read_note",
    "read_vkey",
    "signatures",
    "verified",
    "write_line",
    "write_lines",
    "write_note",
    "write_vkey",
]

Check = Callable[[bytes, bytes, bytes], bool]  # public key, message, signature
Signed = tuple[bytes, bytes, bytes]  # the same

MAX_NOTE = 1_000_000  # bytes, and MAX_LINES signature lines: the bounds of Go's x/mod/sumdb/note
MAX_LINES = 100
DASH = "\u2014 ".encode()
MAX_TAIL = 20  # bytes shown of a text that ends wrongly
MOST_NAMED = 4
CONTROLS = bytes(range(10)) + bytes(range(11, 32))
LINE_SHAPE = "an em dash, a name and canonical base64, each after one space"
_LINE = re.compile(rb"\xe2\x80\x94 ([^\x00- +\x7f]+) ([A-Za-z0-9+/]+={0,2})\n")


class Note(NamedTuple):
    """A note as read: its text with the last newline, and its signature lines, none verified."""

    text: bytes
    lines: tuple[Line, ...]


def read_note(data: bytes, *, foreign: bool = False) -> Note:
    """Return the note that these bytes are, or raise `NoteError`; no signature is checked.

    `write_note` of its parts gives the same bytes, but for the order of a foreign note's lines.
    """
    cut = data.rfind(b"\n\n")
    if cut < 0:
        raise NoteError("note", "no blank line", "a text, a blank line and signature lines")
    if len(data) > MAX_NOTE:
        raise NoteError("note", f"{len(data)} bytes", f"at most {MAX_NOTE}")
    text = data[: cut + 1]
    _refuse_unreadable(text)
    return Note(text, _lines(data, cut + 2, foreign))


def write_note(text: bytes, lines: Iterable[Line]) -> bytes:
    """Return a note of a text and its signature lines, sorted; `read_note` gives them back.

    Raises `NoteError` for a text that does not end in a newline or is not plain UTF-8, for no
    line, a line twice, more than 100 lines, or a line that the reader would refuse.
    """
    if not text.endswith(b"\n"):
        raise NoteError("note text", shown(text[-MAX_TAIL:]), "a newline at its end")
    _refuse_unreadable(text)
    data = text + b"\n" + write_lines(lines)
    if len(data) > MAX_NOTE:
        raise NoteError("note", f"{len(data)} bytes", f"at most {MAX_NOTE}")
    return data


def read_lines(data: bytes, *, foreign: bool = False) -> tuple[Line, ...]:
    """Return signature lines that stand alone, as a log witness answers with, or raise `NoteError`.

    At least one; sorted unless foreign; none twice.
    """
    return _lines(data, 0, foreign)


def write_line(line: Line) -> bytes:
    """Return one signature line with its newline; raises `NoteError` if none could be read back."""
    name, identity, signature = line
    if not name or NO_NAME.search(name) is not None:
        raise NoteError("key name", shown(name), NAME_SHAPE)
    if len(identity) != KEY_ID_BYTES:
        raise NoteError("key id", f"{len(identity)} bytes", f"{KEY_ID_BYTES}")
    if not signature:
        raise NoteError("signature", "nothing after the key id", "the bytes of a signature")
    return DASH + name.encode("utf-8") + b" " + write_base64(identity + signature) + b"\n"


def write_lines(lines: Iterable[Line]) -> bytes:
    """Return signature lines sorted by their bytes; `read_lines` gives them back.

    Raises `NoteError` for no line, a line twice, more than 100, or one that cannot be written.
    """
    written = sorted([write_line(line) for line in lines])
    if not 0 < len(written) <= MAX_LINES:
        found = f"more than {MAX_LINES} lines" if written else "no lines"
        raise NoteError("signatures", found, f"1 to {MAX_LINES}")
    _refuse_doubles(written)
    return b"".join(written)


def _refuse_unreadable(text: bytes) -> None:
    if len(text.translate(None, CONTROLS)) != len(text):
        raise NoteError("note text", "a control character", "none but newlines")
    if not text.isascii():
        try:
            text.decode("utf-8")
        except UnicodeDecodeError as error:
            found = f"{shown(text[error.start : error.end])} at byte {error.start}"
            raise NoteError("note text", found, "UTF-8") from None


def _refuse_doubles(written: list[bytes]) -> None:
    """Refuse the same line twice; the lines are sorted."""
    before = b""
    for line in written:
        if line == before:
            raise NoteError("signatures", f"{shown(line)} twice", "each line once")
        before = line


def _lines(data: bytes, start: int, foreign: bool) -> tuple[Line, ...]:
    lines: list[Line] = []
    spans = []
    end = len(data)
    match = _LINE.match
    while start < end:
        if len(lines) == MAX_LINES:
            raise NoteError("signatures", f"more than {MAX_LINES} lines", f"1 to {MAX_LINES}")
        found = match(data, start)
        blob = None if found is None else read_base64(found[2])
        if found is None or blob is None or len(blob) <= KEY_ID_BYTES:
            raise _refused_line(data, start)
        name = found[1]
        lines.append(
            Line(
                name.decode("ascii") if name.isascii() else _foreign_name(name),
                blob[:KEY_ID_BYTES],
                blob[KEY_ID_BYTES:],
            )
        )
        spans.append(found[0])
        start = found.end()
    if len(lines) == 1:
        return (lines[0],)
    if not lines:
        raise NoteError("signatures", "no lines", f"1 to {MAX_LINES}")
    ordered = sorted(spans)
    if ordered != spans and not foreign:
        raise NoteError("signatures", "lines in another order", "lines sorted by their bytes")
    _refuse_doubles(ordered)
    return tuple(lines)


def _foreign_name(name: bytes) -> str:
    """Return a name that is not ASCII, or raise `NoteError`."""
    try:
        told = name.decode("utf-8")
    except UnicodeDecodeError:
        raise NoteError("key name", shown(name), "UTF-8") from None
    if NO_NAME.search(told) is not None:
        raise NoteError("key name", shown(told), NAME_SHAPE)
    return told


def _refused_line(data: bytes, start: int) -> NoteError:
    """Return why a line is none; of the last one it may be only its end that is lost."""
    line, newline, _ = data[start:].partition(b"\n")
    if not newline and is_unended(line):
        return NoteError("signature line", UNENDED, "the same line, ended by LF,")
    found = shown(line) + ("" if newline else " without a newline")
    return NoteError("signature line", found, LINE_SHAPE)


def signatures(note: Note, keys: Sequence[Key], check: Check) -> tuple[tuple[Key, Line], ...]:
    """Return each line of a known key with its key, in the note's order, every one verified.

    Lines of unknown keys are passed over.  Raises `SignatureFailed` where a known key's line does
    not verify, and `NoteError` where two different known keys share both name and id.
    """
    known: dict[tuple[str, bytes], Key] = {}
    for key in keys:
        if known.setdefault((key.name, key.id), key) != key:
            found = f"two keys of name {shown(key.name)} and id {key.id.hex()}"
            raise NoteError("known keys", found, "keys that a line can tell apart")
    proved = []
    for line in note.lines:
        signer = known.get((line.name, line.key_id))
        if signer is None:
            continue
        hold(signer, line, note.text, check)
        proved.append((signer, line))
    return tuple(proved)


def hold(key: Key, line: Line, text: bytes, check: Check) -> None:
    """Hold a line against the key that it names; raises `SignatureFailed` if it does not verify."""
    if not _fits(key, line, text, check):
        found = f"one of {shown(line.name)} that does not verify"
        raise SignatureFailed("signature", found, "one made by that key over this very text")


def _fits(key: Key, line: Line, text: bytes, check: Check) -> bool:
    signature = line.signature
    if key.kind == ED25519:
        return len(signature) == SIGNATURE_BYTES and check(key.public, text, signature)
    if key.kind != COSIGNATURE or len(signature) != COSIGNATURE_BYTES:
        return False
    time_s = int.from_bytes(signature[:TIME_BYTES], "big")
    if not 0 < time_s <= MAX_TIME_S:
        return False
    return check(key.public, message(time_s, text), signature[TIME_BYTES:])


def name_of(public: bytes, message: bytes, signature: bytes) -> bytes:
    """Return what stands for a signature with its key and message, 32 bytes: no two have one."""
    lengths = len(public).to_bytes(4, "big") + len(signature).to_bytes(4, "big")
    return hashlib.sha256(lengths + public + signature + message).digest()


def verified(note: Note, keys: Sequence[Key], check: Check) -> tuple[Key, ...]:
    """Return the known keys that signed a note, each once, in the order of its lines.

    Raises `SignatureFailed` if any known key's line does not verify, whatever others signed, and
    `Unsigned` if no known key signed.
    """
    proved = signatures(note, keys, check)
    if not proved:
        names = ", ".join([shown(line.name) for line in note.lines[:MOST_NAMED]])
        more = " and others" if len(note.lines) > MOST_NAMED else ""
        raise Unsigned("note", f"signatures of {names}{more} only", "one of a known key")
    return tuple(dict.fromkeys([key for key, _ in proved]))
