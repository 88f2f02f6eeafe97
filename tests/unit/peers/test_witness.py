"""A log witness: every answer of the standard."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from coldproof.keys.signing import check
from coldproof.log.cosignature import time_of
from coldproof.log.errors import ProofError
from coldproof.log.merkle import EMPTY_ROOT, verify_consistency
from coldproof.log.note import (
    Note,
    read_lines,
    read_note,
    signatures,
    verified,
    write_line,
    write_note,
)
from coldproof.peers.request import TEXT, TREE_SIZE, Answer, origin_hash, write_request
from coldproof.peers.witness import WitnessBook
from tests.grown import Grown
from tests.unit.peers.watching import (
    FORKED,
    LOG,
    NOW_S,
    OTHER,
    PROOF_9,
    ROOT,
    STRANGER,
    TEXT_9,
    UNION,
    Clock,
    broken_line,
    grow,
    note_of,
    own_line,
)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def book(tmp_path: Path, clock: Clock) -> Iterator[WitnessBook]:
    opened = WitnessBook(tmp_path / "book.db", UNION, check, clock, new=True)
    opened.add_log(LOG.key)
    yield opened
    opened.close()


TEXT_9_MORE = LOG.text(9, extension="a line that nobody can audit\n")
FUTURE_KIND = write_line(UNION.line(TEXT_9)._replace(name="ml-dsa", signature=bytes(2428)))


def no_proof(old: int, size: int, log: Grown, proof: tuple[bytes, ...]) -> str:
    """What the log room says of a proof that does not lead from `LOG` at one size to `log`."""
    with pytest.raises(ProofError) as error:
        verify_consistency(old, size, LOG.tree.root(old), log.tree.root(size), proof)
    return f"{error.value}."


# What was cosigned before, what is asked, the status, and the whole body; none where it is a line.
ACTS: dict[str, tuple[tuple[int, ...], bytes, int, str | None]] = {
    "the first checkpoint": ((), LOG.request(0, 9), 200, None),
    "the first, of an empty log": ((), LOG.request(0, 0), 200, None),
    "an empty log twice": ((0,), LOG.request(0, 0), 200, None),
    "the first entries after an empty log": ((0,), LOG.request(0, 9), 200, None),
    "it grew": ((7,), LOG.request(7, 9), 200, None),
    "it grew again": ((7, 9), LOG.request(9, 40), 200, None),
    "the same once more": ((7, 9), LOG.request(9, 9), 200, None),
    "extension lines": (
        (7,),
        write_request(7, PROOF_9, note_of(TEXT_9_MORE, own_line(TEXT_9_MORE))),
        200,
        None,
    ),
    "lines of others, in any order, before its own": (
        (7,),
        write_request(7, PROOF_9, note_of(TEXT_9, *sorted([STRANGER, FUTURE_KIND], reverse=True)))
        + own_line(TEXT_9),
        200,
        None,
    ),
    "no request": (
        (),
        b"old 0\n",
        400,
        "request refused: found no blank line; a proof, a blank line and a checkpoint would do.",
    ),
    "no note": (
        (),
        b"old 0\n\nnothing\n",
        400,
        "note refused: found no blank line; a text, a blank line and signature lines would do.",
    ),
    "no checkpoint": (
        (),
        write_request(0, (), note_of(b"hello\n", own_line(b"hello\n"))),
        400,
        "checkpoint refused: found 'hello\\n'; lines of origin, size and root would do.",
    ),
    "a size with a leading zero": (
        (),
        b"old 0\n\n" + note_of(TEXT_9.replace(b"\n9\n", b"\n09\n"), own_line(TEXT_9)),
        400,
        "checkpoint size refused: found '09'; 0 to 2^63-1 in plain decimal would do.",
    ),
    "an unknown log": (
        (),
        Grown("coldproof/dc-2").request(0, 9),
        404,
        "The log 'coldproof/dc-2' is not watched here.",
    ),
    "an unknown log that is signed by a known one": (
        (),
        write_request(0, (), write_note(b"other\n0\n" + TEXT_9[-45:], [LOG.signer.line(TEXT_9)])),
        404,
        "The log 'other' is not watched here.",
    ),
    "signed by others only": (
        (),
        write_request(0, (), note_of(TEXT_9, STRANGER)),
        403,
        "The key of the log 'coldproof/dc-1' did not sign this.",
    ),
    "a failing signature of its key": (
        (),
        write_request(0, (), note_of(TEXT_9, broken_line(TEXT_9))),
        403,
        "signature refused: found one of 'coldproof/dc-1' that does not verify; one made by that"
        " key over this very text would do.",
    ),
    "a good and a failing signature of its key": (
        (),
        write_request(0, (), note_of(TEXT_9, own_line(TEXT_9), broken_line(TEXT_9))),
        403,
        "signature refused: found one of 'coldproof/dc-1' that does not verify; one made by that"
        " key over this very text would do.",
    ),
    "a failing signature comes before a wrong size": (
        (7,),
        write_request(10, (), note_of(TEXT_9, broken_line(TEXT_9))),
        403,
        "signature refused: found one of 'coldproof/dc-1' that does not verify; one made by that"
        " key over this very text would do.",
    ),
    "an old size above the new": (
        (7,),
        write_request(10, (), LOG.note(9)),
        400,
        "request refused: found old size 10 and a checkpoint of 9; sizes that do not shrink would"
        " do.",
    ),
    "an old size above the new, both wrong": (
        (7,),
        write_request(7, (), LOG.note(6)),
        400,
        "request refused: found old size 7 and a checkpoint of 6; sizes that do not shrink would"
        " do.",
    ),
    "never cosigned, and not asked from 0": ((), LOG.request(7, 9), 409, "0"),
    "asked from 0 after that": ((7,), LOG.request(0, 9), 409, "7"),
    "asked from before": ((7, 9), LOG.request(7, 40), 409, "9"),
    "asked from beyond": ((7,), LOG.request(9, 40), 409, "7"),
    "a rollback": ((7, 9), LOG.request(7, 7), 409, "9"),
    "a rollback to nothing": ((7, 9), LOG.request(0, 0), 409, "9"),
    "a wrong size comes before a wrong proof": (
        (7, 9),
        write_request(7, (ROOT,), LOG.note(40)),
        409,
        "9",
    ),
    "another tree of the same size": (
        (7, 9),
        FORKED.request(9, 9),
        422,
        no_proof(9, 9, FORKED, ()),
    ),
    "a fork that went on": (
        (7,),
        FORKED.request(7, 9),
        422,
        no_proof(7, 9, FORKED, FORKED.tree.consistency(7, 9)),
    ),
    "no proof": (
        (7,),
        write_request(7, (), LOG.note(9)),
        422,
        no_proof(7, 9, LOG, ()),
    ),
    "a proof too long": (
        (7,),
        write_request(7, (*PROOF_9, ROOT), LOG.note(9)),
        422,
        no_proof(7, 9, LOG, (*PROOF_9, ROOT)),
    ),
    "a proof for the same size": (
        (7, 9),
        write_request(9, (ROOT,), LOG.note(9)),
        422,
        no_proof(9, 9, LOG, (ROOT,)),
    ),
    "a proof from the empty tree": (
        (),
        write_request(0, (ROOT,), LOG.note(9)),
        422,
        "proof from size 0 refused: found 1 hashes; none would do.",
    ),
    "an empty log that is not empty": (
        (),
        write_request(0, (), LOG.note(0, ROOT)),
        422,
        f"checkpoint of size 0 refused: found root {ROOT.hex()}; {EMPTY_ROOT.hex()}, that of the"
        " empty tree, would do.",
    ),
}


@pytest.mark.parametrize("name", ACTS)
def test_each_request_has_its_answer(book: WitnessBook, clock: Clock, name: str) -> None:
    before, body, status, said = ACTS[name]
    grow(book, *before)
    (was,) = book.logs()
    clock.now_s += 60
    found = book.add_checkpoint(body)
    (now,) = book.logs()
    if said is not None:
        kind = TREE_SIZE if status == 409 else TEXT
        assert found == Answer(status, kind, f"{said}\n".encode())
        assert now == was
        return
    note = read_note(body.partition(b"\n\n")[2], foreign=True)
    assert found.status == status
    (line,) = read_lines(found.body)
    assert verified(Note(note.text, (line,)), (UNION.cosigner,), check) == (UNION.cosigner,)
    assert time_of(line) == NOW_S + 60
    size = int(note.text.split(b"\n")[1])
    assert now.seen[:3] == (size, LOG.tree.root(size), NOW_S + 60)
    assert read_note(now.seen.note).text == note.text


def test_every_size_follows_every_size_before_it(book: WitnessBook) -> None:
    grow(book, *range(41))
    (watched,) = book.logs()
    assert watched.seen.size == 40


def test_a_fork_is_refused_at_every_size(book: WitnessBook) -> None:
    """From the first entry that differs on, no proof leads from one tree to the other."""
    grow(book, 5)
    for size in range(6, 41):
        assert book.add_checkpoint(LOG.request(size - 1, size)).status == 200
        for beyond in range(size, 41):
            assert book.add_checkpoint(FORKED.request(size, beyond)).status == 422
    (watched,) = book.logs()
    assert watched.seen[:2] == (40, LOG.tree.root(40))


# --------------------------------------------------------------------------------- what is served


def test_what_was_cosigned_last_is_served_with_both_signatures(book: WitnessBook) -> None:
    grow(book, 7)
    body = write_request(7, PROOF_9, note_of(TEXT_9, STRANGER) + own_line(TEXT_9))
    cosigned = book.add_checkpoint(body)
    served = book.checkpoint(origin_hash(LOG.origin))
    assert served.status == 200
    assert served.content_type == TEXT
    note = read_note(served.body)
    assert note.text == TEXT_9
    signers = [key for key, _ in signatures(note, (LOG.key, UNION.cosigner, OTHER.key), check)]
    assert sorted(signers) == sorted([LOG.key, UNION.cosigner])
    assert cosigned.body in served.body


@pytest.mark.parametrize("name", [origin_hash("coldproof/dc-2"), origin_hash(LOG.origin), "", "x"])
def test_what_was_never_cosigned_is_not_served(book: WitnessBook, name: str) -> None:
    said = b"Nothing was cosigned of a log of that name.\n"
    assert book.checkpoint(name) == Answer(404, TEXT, said)
