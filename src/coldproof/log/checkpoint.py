"""Checkpoints: origin, size and root of a log, as the text of a signed note (C2SP tlog-checkpoint).

Ours has three lines.  A foreign log may add extension lines; `foreign=True` permits and ignores
them, since nobody can audit what they say.
"""

from __future__ import annotations

from typing import NamedTuple

from coldproof.log.errors import CheckpointError, shown
from coldproof.log.note import ED25519, Check, Key, read_note, verified
from coldproof.log.spelling import HASH_BYTES, MAX_SIZE, read_hash, read_number, write_base64
from coldproof.log.vkey import NAME_SHAPE, NO_NAME

LINES = 3


class Checkpoint(NamedTuple):
    """What a log says of itself: its origin, its size in entries, its root of 32 bytes."""

    origin: str
    size: int
    root: bytes


def text(checkpoint: Checkpoint) -> bytes:
    """Return the text of a checkpoint's note, three lines; `read_text` gives the parts back.

    Raises `CheckpointError` for an origin that is no key name, a size out of 0 to 2^63-1, or a
    root that is not 32 bytes.
    """
    origin, size, root = checkpoint
    _refuse_origin(origin)
    if not 0 <= size <= MAX_SIZE:
        raise CheckpointError("checkpoint size", str(size), "0 to 2^63-1")
    if len(root) != HASH_BYTES:
        raise CheckpointError("checkpoint root", f"{len(root)} bytes", f"{HASH_BYTES} of SHA-256")
    return b"%b\n%d\n%b\n" % (origin.encode("utf-8"), size, write_base64(root))


def read_text(text: bytes, *, foreign: bool = False) -> Checkpoint:
    """Return the checkpoint that a note's text is, or raise `CheckpointError`.

    `text` of it gives the same bytes, but for the extension lines of a foreign one.
    """
    parts = text.split(b"\n", LINES)
    if len(parts) <= LINES or not text.endswith(b"\n"):
        raise CheckpointError("checkpoint", shown(text), "lines of origin, size and root")
    origin, size, root, more = parts
    try:
        name = origin.decode("utf-8")
    except UnicodeDecodeError:
        raise CheckpointError("checkpoint origin", shown(origin), "UTF-8") from None
    _refuse_origin(name)
    count = read_number(size)
    if count is None:
        raise CheckpointError("checkpoint size", shown(size), "0 to 2^63-1 in plain decimal")
    digest = read_hash(root)
    if digest is None:
        raise CheckpointError("checkpoint root", shown(root), "canonical base64 of 32 bytes")
    _refuse_extension(more, foreign)
    return Checkpoint(name, count, digest)


def _refuse_origin(origin: str) -> None:
    if not origin or NO_NAME.search(origin) is not None:
        raise CheckpointError("checkpoint origin", shown(origin), NAME_SHAPE)


def _refuse_extension(rest: bytes, foreign: bool) -> None:
    if rest and not foreign:
        raise CheckpointError("checkpoint", f"a fourth line {shown(rest[:-1])}", "three lines")
    if rest.startswith(b"\n") or b"\n\n" in rest:
        raise CheckpointError("checkpoint", "an empty extension line", "lines that are not empty")


def read_checkpoint(data: bytes, key: Key, check: Check, *, foreign: bool = False) -> Checkpoint:
    """Return the checkpoint that this note is, once the log's key is seen to have signed it.

    The key is of kind 1 and named as the checkpoint's origin.  Raises `NoteError`,
    `SignatureFailed`, `Unsigned` or `CheckpointError`; other signatures are passed over.
    """
    if key.kind != ED25519:
        raise CheckpointError("log key", f"kind {key.kind}", "kind 1 (Ed25519)")
    note = read_note(data, foreign=foreign)
    verified(note, (key,), check)
    checkpoint = read_text(note.text, foreign=foreign)
    if checkpoint.origin != key.name:
        found = f"origin {shown(checkpoint.origin)}"
        raise CheckpointError("checkpoint", found, f"{shown(key.name)}, as its key is named")
    return checkpoint
