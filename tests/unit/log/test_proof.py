"""Proof files: one spelling, and an entry bound to a signed checkpoint."""

from __future__ import annotations

import base64
import dataclasses
from typing import Any

import pytest

from coldproof.log.checkpoint import Checkpoint, text
from coldproof.log.errors import (
    CheckpointError,
    LogError,
    NoteError,
    ProofError,
    SignatureFailed,
    Unsigned,
)
from coldproof.log.merkle import Tree, leaf_hash
from coldproof.log.note import write_line, write_note
from coldproof.log.proof import Proof, read_proof, verify_proof, write_proof
from tests.signers import check, cosigner, signer

ENTRIES = [b"entry %d\n" % n for n in range(5)]
TREE = Tree([leaf_hash(entry) for entry in ENTRIES])
LOG, UNION = signer("coldproof/demo-1"), cosigner("union")
TEXT = text(Checkpoint("coldproof/demo-1", 5, TREE.root()))
NOTE = write_note(TEXT, [LOG.line(TEXT), UNION.line(TEXT, 7)])
HASHES = TREE.inclusion(2, 5)
PROOF = Proof(2, HASHES, NOTE)
LINES = b"".join([base64.b64encode(each) + b"\n" for each in HASHES])
HEADER = b"c2sp.org/tlog-proof@v1\n"
DATA = HEADER + b"index 2\n" + LINES + b"\n" + NOTE
INDEX = "`index` and 0 to 2^63-1 in plain decimal would do"
HASH = "canonical base64 of 32 bytes would do"


def refusal(data: bytes) -> str:
    with pytest.raises(ProofError) as error:
        read_proof(data)
    return str(error.value)


def unwritten(**change: Any) -> str:
    with pytest.raises(ProofError) as error:
        write_proof(dataclasses.replace(PROOF, **change))
    return str(error.value)


def test_these_are_the_bytes() -> None:
    assert write_proof(PROOF) == DATA
    assert read_proof(DATA) == PROOF


def test_extra_stands_before_the_index() -> None:
    proof = dataclasses.replace(PROOF, extra=b"a receipt")
    data = HEADER + b"extra YSByZWNlaXB0\n" + DATA[len(HEADER) :]
    assert write_proof(proof) == data
    assert read_proof(data) == proof


def test_the_only_entry_has_no_hashes() -> None:
    one = text(Checkpoint("coldproof/demo-1", 1, leaf_hash(b"x")))
    proof = Proof(0, (), LOG.note(one))
    assert read_proof(write_proof(proof)) == proof
    assert write_proof(proof) == HEADER + b"index 0\n\n" + LOG.note(one)
    assert verify_proof(proof, b"x", LOG.key, check).size == 1


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (
            b"",
            "proof refused: found no blank line; a proof, a blank line and a checkpoint would do",
        ),
        (
            b"\n\n" + NOTE,
            "proof refused: found first line ''; c2sp.org/tlog-proof@v1 would do",
        ),
        (
            DATA.replace(b"@v1", b"@v2"),
            "proof refused: found first line 'c2sp.org/tlog-proof@v2'; "
            "c2sp.org/tlog-proof@v1 would do",
        ),
        (
            DATA.replace(b"@v1\n", b"@v1\r\n"),
            "proof refused: found first line 'c2sp.org/tlog-proof@v1\\r'; "
            "c2sp.org/tlog-proof@v1 would do",
        ),
        (HEADER + b"\n" + NOTE, f"proof index refused: found no such line; {INDEX}"),
        (
            HEADER + LINES + b"\n" + NOTE,
            f"proof index refused: found {LINES[:44].decode()!r}; {INDEX}",
        ),
        (
            DATA.replace(b"index 2\n", b"index 2\nindex 2\n"),
            f"proof hash refused: found 'index 2'; {HASH}",
        ),
        (
            DATA.replace(b"index 2\n", b"index 2\nextra YQ==\n"),
            f"proof hash refused: found 'extra YQ=='; {HASH}",
        ),
        (
            DATA.replace(LINES, LINES[:43] + b"\n" + LINES[45:]),
            f"proof hash refused: found {LINES[:43].decode()!r}; {HASH}",
        ),
        (
            DATA.replace(LINES, b"AAAA\n" + LINES),
            f"proof hash refused: found 'AAAA'; {HASH}",
        ),
        (
            DATA.replace(LINES, LINES * 22),
            "proof refused: found 66 hashes; at most 63 would do",
        ),
        (
            DATA.replace(b"index 2", b"index 5"),
            "proof index refused: found 5 in a log of 5; an index below its size would do",
        ),
    ],
)
def test_what_is_no_proof_is_refused(data: bytes, said: str) -> None:
    assert refusal(data) == said


@pytest.mark.parametrize(
    "line", [b"index", b"Index 2", b"index  2", b"index 02", b"index +2", b"index -1", b"index 2 "]
)
def test_an_index_in_another_spelling_is_refused(line: bytes) -> None:
    said = f"proof index refused: found {line.decode()!r}; {INDEX}"
    assert refusal(DATA.replace(b"index 2", line)) == said


@pytest.mark.parametrize(
    "line", [b"extra ", b"extra YQ", b"extra YQ=", b"extra  YQ==", b"extra YR=="]
)
def test_extra_in_another_spelling_is_refused(line: bytes) -> None:
    said = "proof extra refused: found no canonical base64; base64, or no such line would do"
    assert refusal(DATA.replace(b"index", line + b"\nindex")) == said


@pytest.mark.parametrize(
    ("checkpoint", "kind"),
    [
        (b"", NoteError),
        (b"\n" + NOTE, CheckpointError),
        (TEXT, NoteError),
        (NOTE[:-1], NoteError),
        (NOTE + b"x", NoteError),
        (LOG.note(b"a note\n"), CheckpointError),
        (LOG.note(TEXT + b"more\n"), CheckpointError),
    ],
)
def test_a_checkpoint_that_is_none_is_refused(checkpoint: bytes, kind: type[LogError]) -> None:
    with pytest.raises(kind):
        read_proof(DATA[: -len(NOTE)] + checkpoint)
    with pytest.raises(kind):
        write_proof(dataclasses.replace(PROOF, checkpoint=checkpoint))


def test_a_foreign_checkpoint_is_taken_when_asked_for() -> None:
    lines = sorted([write_line(each.line(TEXT, 7)) for each in (LOG, UNION)], reverse=True)
    note = TEXT + b"\n" + b"".join(lines)
    proof = dataclasses.replace(PROOF, checkpoint=note)
    with pytest.raises(NoteError):
        write_proof(proof)
    data = write_proof(proof, foreign=True)
    with pytest.raises(NoteError):
        read_proof(data)
    assert read_proof(data, foreign=True) == proof
    assert verify_proof(proof, ENTRIES[2], LOG.key, check, foreign=True).size == 5


def test_what_the_reader_would_refuse_is_not_written() -> None:
    said = "proof index refused: found -1; 0 to 2^63-1 would do"
    assert unwritten(index=-1) == said
    said = f"proof index refused: found {2**63}; 0 to 2^63-1 would do"
    assert unwritten(index=2**63) == said
    said = "proof index refused: found 5 in a log of 5; an index below its size would do"
    assert unwritten(index=5) == said
    assert (
        unwritten(extra=b"") == "proof extra refused: found nothing in it; leaving it out would do"
    )
    said = "proof hash refused: found 31 bytes; 32 of SHA-256 would do"
    assert unwritten(hashes=(bytes(31),)) == said
    said = "proof refused: found 64 hashes; at most 63 would do"
    assert unwritten(hashes=(bytes(32),) * 64) == said


# ---------------------------------------------------------------------------------------- verified


def test_every_entry_is_proved() -> None:
    for index, entry in enumerate(ENTRIES):
        proof = Proof(index, TREE.inclusion(index, 5), NOTE)
        found = verify_proof(read_proof(write_proof(proof)), entry, LOG.key, check)
        assert found == Checkpoint("coldproof/demo-1", 5, TREE.root())


@pytest.mark.parametrize(
    ("entry", "change", "kind"),
    [
        (ENTRIES[1], {}, ProofError),
        (ENTRIES[2][:-1], {}, ProofError),
        (leaf_hash(ENTRIES[2]), {}, ProofError),
        (ENTRIES[2], {"index": 3}, ProofError),
        (ENTRIES[2], {"hashes": HASHES[::-1]}, ProofError),
        (ENTRIES[2], {"hashes": HASHES[:-1]}, ProofError),
        (ENTRIES[2], {"hashes": ()}, ProofError),
        (ENTRIES[2], {"checkpoint": NOTE.replace(b"\n5\n", b"\n6\n")}, SignatureFailed),
        (ENTRIES[2], {"checkpoint": write_note(TEXT, [UNION.line(TEXT, 7)])}, Unsigned),
    ],
)
def test_anything_else_is_not_proved(
    entry: bytes, change: dict[str, Any], kind: type[LogError]
) -> None:
    proof = dataclasses.replace(PROOF, **change)
    with pytest.raises(kind):
        verify_proof(proof, entry, LOG.key, check)


def test_extra_proves_nothing() -> None:
    proof = dataclasses.replace(PROOF, extra=ENTRIES[1])
    verify_proof(proof, ENTRIES[2], LOG.key, check)
    with pytest.raises(ProofError):
        verify_proof(proof, ENTRIES[1], LOG.key, check)
