"""Snapshots: what is so at one size of one log, kept so that a start need not fold it all (D5).

Three lines: what it is and of what, the state, and what the caller adds to it:

    coldproof-snapshot/v1 <production> <size> <root> <source>
    <the state's plain values as JSON>
    <the caller's extra value as JSON>

`size` and `root` are those of the log's tree that the state was folded from, `source` the digest of
the code that folded it.  Written in ASCII, without spaces; nothing is sorted, since the order of a
map can matter.  The reader accepts only what the writer writes.

May a snapshot be lost?  Always: the entries give the same state.  Rolled back?  It says its size,
and its caller folds the rest.  Whoever can write one that is believed writes the state.  So a
caller puts a tag over these bytes (`with_tag`), by a key that does not lie where they lie, and
compares `root` with its own log.
"""

from __future__ import annotations

import hmac
import json
import re
from collections.abc import Callable
from typing import Any, NamedTuple

from coldproof.acts.fields import shown
from coldproof.desk.snapshots.errors import SnapshotError
from coldproof.desk.snapshots.shapes import SIMPLE, Turn, shape_of
from coldproof.state.model import SetState
from coldproof.words import ids
from coldproof.words.units import MAX_INT

FORMAT = "coldproof-snapshot/v1"
HEAD = (
    ("production", re.compile("[!-~]{1,40}"), "1 to 40 printable ASCII characters, no space,"),
    ("size", re.compile("0|[1-9][0-9]{0,15}"), "a whole number, written shortest,"),
    ("root", ids.DIGEST, ids.DIGEST_SHAPE),
    ("source", ids.DIGEST, ids.DIGEST_SHAPE),
)
LINES = 3
MAX_DEPTH = 16
MIN_TAG = 16  # bytes

Plain = None | bool | int | str | list["Plain"] | dict[str, "Plain"]
Tag = Callable[[bytes], bytes]


class Snapshot(NamedTuple):
    """A state, which log it is of, the code that folded it, and a value of the caller's own."""

    production: str
    root: bytes  # of the log's tree at this size, 32 bytes
    source: str  # digest of the code, as `acts.codec.digest` gives it
    state: SetState
    extra: Plain = None

    @property
    def size(self) -> int:
        """Return how many entries of the log it holds."""
        return self.state.size


def write_snapshot(snapshot: Snapshot) -> bytes:
    """Return a snapshot's bytes; `read_snapshot` of them gives an equal one.

    Raises `SnapshotError` when it holds a value that is not of its declared type, or an extra value
    that JSON would not give back as it was.
    """
    production, root, source, state, extra = snapshot
    root_text = _part("root", shape_of(bytes).write, root)
    words = (production, str(state.size), root_text, source)
    _check_head(words)
    lines = (
        " ".join((FORMAT, *words)).encode("ascii"),
        _dump(_part("state", shape_of(SetState).write, state)),
        _dump(_part("extra", _plain, extra)),
    )
    return b"".join(line + b"\n" for line in lines)


def read_snapshot(data: bytes, *, production: str, source: str) -> Snapshot:
    """Return the snapshot that these bytes are, of this production and folded by this code.

    Raises `SnapshotError` for any other bytes.  Its root is the caller's to compare with the log.
    """
    lines = data.split(b"\n")
    size, root = _head(lines[0], production, source)
    if len(lines) != LINES + 1 or lines[LINES]:
        raise SnapshotError("snapshot", "another number of lines", f"{LINES} lines, each ended,")
    state: SetState = _part("state", _read_state, lines[1])
    if state.size != size:
        raise SnapshotError("size", str(size), f"{state.size}, the state's own,")
    return Snapshot(production, root, source, state, _part("extra", _read_extra, lines[2]))


def _head(line: bytes, production: str, source: str) -> tuple[int, bytes]:
    """Return size and root of a first line that says this production and source."""
    name, *words = line.decode("ascii", "replace").split(" ")
    if name != FORMAT:
        raise SnapshotError("format", shown(name), FORMAT)
    if len(words) != len(HEAD):
        raise SnapshotError("first line", f"{len(words)} words after the format", f"{len(HEAD)}")
    _check_head(tuple(words))
    of, size, root, by = words
    if of != production:
        raise SnapshotError("production", shown(of), shown(production))
    if by != source:
        raise SnapshotError("source", shown(by), shown(source))
    return int(size), shape_of(bytes).read(root)


def _check_head(words: tuple[str, ...]) -> None:
    for (what, pattern, shape), word in zip(HEAD, words, strict=True):
        if pattern.fullmatch(word) is None:
            raise SnapshotError(what, shown(word), shape)


def _read_state(line: bytes) -> Any:
    return shape_of(SetState).read(_load(line))


def _read_extra(line: bytes) -> Any:
    return _plain(_load(line))


def _part(name: str, turn: Turn, value: Any) -> Any:
    try:
        return turn(value)
    except SnapshotError as error:
        raise error.inside(name) from None


_encode = json.JSONEncoder(separators=(",", ":"), allow_nan=False).encode
_decode = json.JSONDecoder().decode


def _dump(value: Any) -> bytes:
    return _encode(value).encode("ascii")


def _load(line: bytes) -> Any:
    """Return the value that a line of JSON is, if the line is spelled as our writer does."""
    try:
        value = _decode(line.decode("ascii"))
        same = _dump(value) == line
    except (ValueError, RecursionError):
        raise SnapshotError("line", "no JSON", "JSON in ASCII") from None
    if not same:
        raise SnapshotError("line", "other bytes than our writer's", "canonical JSON")
    return value


def _plain(value: Any, depth: int = 0) -> Any:
    """Return a value as it is, if JSON gives it back as it was and it is not nested too deep."""
    kind = type(value)
    if value is None or kind is bool:
        return value
    if kind is int or kind is str:
        return SIMPLE[kind].read(value)
    if kind is not list and kind is not dict:
        raise SnapshotError("value", shown(value), "what JSON has, without fractions,")
    if depth == MAX_DEPTH:
        raise SnapshotError("nesting", f"more than {MAX_DEPTH} levels", "a flatter value")
    for name, one in value.items() if kind is dict else enumerate(value):
        if kind is list and type(one) is int and -MAX_INT <= one <= MAX_INT:
            continue  # there are long lists of positions
        try:
            if kind is dict:
                SIMPLE[str].read(name)
            _plain(one, depth + 1)
        except SnapshotError as error:
            raise error.inside(f"[{shown(name)}]") from None
    return value


def with_tag(body: bytes, tag: Tag) -> bytes:
    """Return the bytes under a first line that is their tag, in base64url.

    `tag` gives the tag of bytes by a key that the caller holds, 16 bytes or more.  The bytes of a
    snapshot begin with the name of their format, so the key may have other uses.
    """
    return _tag_line(body, tag) + b"\n" + body


def without_tag(data: bytes, tag: Tag) -> bytes:
    """Return the bytes under the tag line, once their tag is the one that stands there.

    Nothing of the bytes is looked at before.  Raises `SnapshotError`.
    """
    line, _, body = data.partition(b"\n")
    if not hmac.compare_digest(line, _tag_line(body, tag)):
        raise SnapshotError("tag", "another", "the tag of these bytes by our own key")
    return body


def _tag_line(body: bytes, tag: Tag) -> bytes:
    made = tag(body)
    if len(made) < MIN_TAG:
        raise SnapshotError("tag", f"{len(made)} bytes", f"{MIN_TAG} bytes or more")
    line: str = shape_of(bytes).write(made)
    return line.encode("ascii")
