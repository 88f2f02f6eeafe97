"""Proof files: that an entry is in a log, checked without the log (C2SP tlog-proof, v1).

A proof names the entry's index, the hashes from its leaf's sibling up, and a checkpoint with its
signatures.  `extra` is what the standard lets an application add; nobody signs it, so nothing is
ever believed because of it.
"""

from __future__ import annotations

from dataclasses import dataclass

from coldproof.log.checkpoint import Checkpoint, read_checkpoint, read_text
from coldproof.log.errors import ProofError, shown
from coldproof.log.merkle import leaf_hash, verify_inclusion
from coldproof.log.note import Check, Key, read_note
from coldproof.log.spelling import (
    HASH_BYTES,
    MAX_SIZE,
    read_base64,
    read_hash,
    read_number,
    write_base64,
)

HEADER = b"c2sp.org/tlog-proof@v1"
MAX_HASHES = 63  # the depth of the largest log


@dataclass(frozen=True, slots=True)
class Proof:
    """A proof file's parts; `checkpoint` is a signed note's bytes, `extra` none or not empty."""

    index: int
    hashes: tuple[bytes, ...]
    checkpoint: bytes
    extra: bytes | None = None


def write_proof(proof: Proof, *, foreign: bool = False) -> bytes:
    """Return the bytes of a proof file; `read_proof` gives the parts back.

    Raises `ProofError`, or what reading its checkpoint raises, for parts that no file could hold.
    """
    index, hashes, extra = proof.index, proof.hashes, proof.extra
    if not 0 <= index <= MAX_SIZE:
        raise ProofError("proof index", str(index), "0 to 2^63-1")
    if extra is not None and not extra:
        raise ProofError("proof extra", "nothing in it", "leaving it out")
    for each in hashes:
        if len(each) != HASH_BYTES:
            raise ProofError("proof hash", f"{len(each)} bytes", f"{HASH_BYTES} of SHA-256")
    _refuse_checkpoint(index, len(hashes), proof.checkpoint, foreign)
    lines = [HEADER]
    if extra is not None:
        lines.append(b"extra " + write_base64(extra))
    lines.append(b"index %d" % index)
    lines.extend([write_base64(each) for each in hashes])
    return b"\n".join([*lines, b"", proof.checkpoint])


def read_proof(data: bytes, *, foreign: bool = False) -> Proof:
    """Return the parts of a proof file, or raise; nothing is verified yet.

    Raises `ProofError`, or what reading its checkpoint raises.  A foreign one may hold the
    checkpoint of another log, in any order of its signatures and with extension lines.
    """
    head, blank, checkpoint = data.partition(b"\n\n")
    if not blank:
        raise ProofError("proof", "no blank line", "a proof, a blank line and a checkpoint")
    header, *lines = head.split(b"\n")
    if header != HEADER:
        raise ProofError("proof", f"first line {shown(header)}", HEADER.decode("ascii"))
    extra = None
    if lines and lines[0].startswith(b"extra "):
        extra = read_base64(lines.pop(0)[len(b"extra ") :])
        if not extra:
            raise ProofError("proof extra", "no canonical base64", "base64, or no such line")
    told = lines[0] if lines else b""
    index = read_number(told[len(b"index ") :]) if told.startswith(b"index ") else None
    if index is None:
        found = shown(told) if lines else "no such line"
        raise ProofError("proof index", found, "`index` and 0 to 2^63-1 in plain decimal")
    hashes = tuple([_hash(line) for line in lines[1:]])
    _refuse_checkpoint(index, len(hashes), checkpoint, foreign)
    return Proof(index, hashes, checkpoint, extra)


def _hash(line: bytes) -> bytes:
    value = read_hash(line)
    if value is None:
        raise ProofError("proof hash", shown(line), "canonical base64 of 32 bytes")
    return value


def _refuse_checkpoint(index: int, hashes: int, checkpoint: bytes, foreign: bool) -> None:
    if hashes > MAX_HASHES:
        raise ProofError("proof", f"{hashes} hashes", f"at most {MAX_HASHES}")
    size = read_text(read_note(checkpoint, foreign=foreign).text, foreign=foreign).size
    if index >= size:
        raise ProofError("proof index", f"{index} in a log of {size}", "an index below its size")


def verify_proof(
    proof: Proof, entry: bytes, key: Key, check: Check, *, foreign: bool = False
) -> Checkpoint:
    """Return the checkpoint in which the entry is proved to be, signed by the log's key.

    `entry` is the entry's bytes, not its leaf.  Raises a `LogError` of the step that failed: the
    note, its signature, its text, or the way from the entry to its root.  How many log witnesses
    cosigned is asked by `policy.check_quorum`.
    """
    checkpoint = read_checkpoint(proof.checkpoint, key, check, foreign=foreign)
    verify_inclusion(proof.index, checkpoint.size, leaf_hash(entry), proof.hashes, checkpoint.root)
    return checkpoint
