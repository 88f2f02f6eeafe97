"""A log witness: what it never does, whatever comes meanwhile, and its book."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from coldproof.keys.signing import check
from coldproof.log.cosignature import time_of
from coldproof.log.errors import NoteError
from coldproof.log.note import (
    COSIGNATURE,
    Key,
    read_lines,
    read_note,
    write_line,
    write_note,
    write_vkey,
)
from coldproof.peers.errors import BookError
from coldproof.peers.request import TEXT, Answer, origin_hash, write_request
from coldproof.peers.tables import MOST_EVIDENCE
from coldproof.peers.witness import CLOCK, FORK, PROOF, WitnessBook
from tests.grown import Grown
from tests.unit.peers.watching import (
    FORKED,
    LOG,
    NOW_S,
    OTHER,
    ROOT,
    STRANGER,
    UNION,
    Clock,
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


def test_a_log_that_signs_a_hundred_times_is_cosigned_as_if_once(
    tmp_path: Path, clock: Clock
) -> None:
    """A key can sign one text in many ways; beside a hundred lines there is no room for ours."""
    book = WitnessBook(tmp_path / "b.db", UNION, lambda *_: True, clock, new=True)
    book.add_log(LOG.key)
    said = LOG.text(7)
    lines = [LOG.signer.line(said)._replace(signature=bytes([n]) * 64) for n in range(100)]
    assert book.add_checkpoint(write_request(0, (), write_note(said, lines))).status == 200
    kept = book.checkpoint(origin_hash(LOG.origin)).body
    assert len(read_note(kept, foreign=True).lines) == 2
    book.close()


# ---------------------------------------------------------------------------------------- the time


def test_two_in_one_second_are_cosigned_at_the_same_time(book: WitnessBook) -> None:
    grow(book, 7)
    assert book.add_checkpoint(LOG.request(7, 9)).status == 200


@pytest.mark.parametrize("origin", ["coldproof/dc-1", "coldproof/dc-2"])
def test_a_clock_that_went_back_cosigns_nothing_for_any_log(
    book: WitnessBook, clock: Clock, origin: str
) -> None:
    book.add_log(OTHER.key)
    grow(book, 7)
    was = book.logs()
    clock.now_s -= 1
    log = Grown(origin)
    found = book.add_checkpoint(log.request(7 if log.key == LOG.key else 0, 9))
    said = (
        "this machine's clock refused: found 1699999999, and a cosignature was given at"
        f" 1700000000; {CLOCK} would do.\n"
    )
    assert found == Answer(503, TEXT, said.encode())
    assert book.logs() == was
    clock.now_s += 1
    assert book.add_checkpoint(LOG.request(7, 9)).status == 200


def test_a_clock_that_never_ran_cosigns_nothing(book: WitnessBook, clock: Clock) -> None:
    clock.now_s = 0
    found = book.add_checkpoint(LOG.request(0, 9))
    said = (
        "this machine's clock refused: found 0, and a cosignature was given at 0;"
        f" {CLOCK} would do.\n"
    )
    assert found == Answer(503, TEXT, said.encode())


def test_a_later_cosignature_given_meanwhile_makes_it_look_at_the_clock_again(
    tmp_path: Path,
) -> None:
    """Between its look at the clock and its write, another request was cosigned a second later."""
    times = iter([NOW_S, NOW_S + 1, NOW_S + 1])
    meanwhile: list[Callable[[], object]] = []

    def clock() -> int:
        now = next(times) * 1_000_000
        if meanwhile:
            meanwhile.pop()()
        return now

    with_other = WitnessBook(tmp_path / "book.db", UNION, check, clock, new=True)
    with_other.add_log(LOG.key)
    with_other.add_log(OTHER.key)
    meanwhile.append(lambda: with_other.add_checkpoint(Grown("coldproof/dc-2").request(0, 3)))
    found = with_other.add_checkpoint(LOG.request(0, 9))
    assert time_of(read_lines(found.body)[0]) == NOW_S + 1
    assert [watched.seen.time_s for watched in with_other.logs()] == [NOW_S + 1, NOW_S + 1]
    with_other.close()


# ------------------------------------------------------------------------------------ evidence


def test_a_fork_that_its_log_signed_is_kept_whatever_was_asked(book: WitnessBook) -> None:
    grow(book, 7, 9)
    body = write_request(7, (), note_of(FORKED.text(9), STRANGER, own_line(FORKED.text(9))))
    assert book.add_checkpoint(body).status == 409
    assert book.add_checkpoint(FORKED.request(9, 9)).status == 422
    (kept,) = book.evidence()
    wanted = write_request(7, (), FORKED.note(9))  # without what a stranger added
    assert kept == (LOG.origin, FORK, NOW_S, wanted)


def test_an_empty_log_that_is_not_empty_is_kept_too(book: WitnessBook) -> None:
    grow(book, 7)
    body = write_request(0, (), LOG.note(0, ROOT))
    assert book.add_checkpoint(body).status == 409
    assert [(kept.sort, kept.request) for kept in book.evidence()] == [(FORK, body)]


def test_a_bad_proof_is_kept_apart_since_anybody_could_have_sent_it(book: WitnessBook) -> None:
    grow(book, 7)
    body = write_request(7, (), LOG.note(9))
    assert book.add_checkpoint(body).status == 422
    assert [(kept.sort, kept.request) for kept in book.evidence()] == [(PROOF, body)]


@pytest.mark.parametrize(
    "body",
    [
        write_request(7, (), note_of(FORKED.text(9), write_line(OTHER.line(FORKED.text(9))))),
        LOG.request(7, 7),
        LOG.request(0, 9),
        Grown("coldproof/dc-2").request(0, 9),
        b"nothing",
    ],
)
def test_what_proves_nothing_is_not_kept(book: WitnessBook, body: bytes) -> None:
    grow(book, 7)
    book.add_checkpoint(body)
    assert book.evidence() == ()


def test_evidence_is_bounded_and_bad_proofs_leave_room_for_forks(
    book: WitnessBook, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("coldproof.peers.tables.MOST_EVIDENCE", 5)
    assert MOST_EVIDENCE == 100
    grow(book, 7)
    for size in range(8, 20):
        assert book.add_checkpoint(write_request(7, (), LOG.note(size))).status == 422
    assert len(book.evidence()) == 5
    assert book.add_checkpoint(FORKED.request(7, 7)).status == 422
    sorts = [kept.sort for kept in book.evidence()]
    assert sorts == [PROOF] * 5 + [FORK]


# ------------------------------------------------------------------------------------ the book


def test_a_book_goes_on_where_it_was(tmp_path: Path, clock: Clock) -> None:
    path = tmp_path / "book.db"
    first = WitnessBook(path, UNION, check, clock, new=True)
    first.add_log(LOG.key)
    grow(first, 7, 9)
    first.close()
    second = WitnessBook(path, UNION, check, clock)
    second.add_log(LOG.key)
    assert second.add_checkpoint(LOG.request(7, 7)).body == b"9\n"
    assert second.add_checkpoint(LOG.request(9, 40)).status == 200
    second.close()


def test_a_log_is_watched_under_an_origin_that_is_not_its_keys_name(
    book: WitnessBook,
) -> None:
    book.add_log(OTHER.key, "example.com/theirs")
    text = LOG.text(9).replace(b"coldproof/dc-1", b"example.com/theirs")
    body = write_request(0, (), write_note(text, [OTHER.line(text)]))
    assert book.add_checkpoint(body).status == 200
    assert [watched.origin for watched in book.logs()] == [LOG.origin, "example.com/theirs"]


def test_a_log_is_watched_with_one_key(book: WitnessBook) -> None:
    grow(book, 7)
    was = book.logs()
    with pytest.raises(BookError) as error:
        book.add_log(OTHER.key, LOG.origin)
    assert str(error.value) == (
        f"log {write_vkey(OTHER.key)} refused: found that its origin is watched with another key;"
        " the key that it has, or a new book, would do"
    )
    assert book.logs() == was


@pytest.mark.parametrize(
    ("key", "error", "said"),
    [
        (
            Key("log", COSIGNATURE, OTHER.public),
            BookError,
            "log's key refused: found kind 4; kind 1 (Ed25519) would do",
        ),
        (
            Key("log", 1, bytes(32)),
            NoteError,
            "public key refused: found a point of small order; a key made from a secret would do",
        ),
    ],
)
def test_a_key_that_signs_no_checkpoints_is_not_watched(
    book: WitnessBook, key: Key, error: type[Exception], said: str
) -> None:
    with pytest.raises(error) as caught:
        book.add_log(key)
    assert str(caught.value) == said
    assert [watched.key for watched in book.logs()] == [LOG.key]


def test_a_log_witness_needs_a_key_for_cosigning(tmp_path: Path, clock: Clock) -> None:
    class Wrong:
        cosigner = UNION.key
        cosign = UNION.cosign

    with pytest.raises(BookError) as error:
        WitnessBook(tmp_path / "book.db", Wrong(), check, clock, new=True)
    assert str(error.value) == (
        "log witness's key refused: found a key of kind 1; one of kind 4 (cosignature/v1) would do"
    )
    assert not (tmp_path / "book.db").exists()


# ------------------------------------------------------------------------------- when disks fail


def test_a_book_that_cannot_be_written_cosigns_nothing_and_has_ended(
    tmp_path: Path, clock: Clock
) -> None:
    path = tmp_path / "book.db"
    book = WitnessBook(path, UNION, check, clock, new=True)
    book.add_log(LOG.key)
    grow(book, 7)
    other = sqlite3.connect(path)
    other.execute(
        "CREATE TRIGGER full BEFORE UPDATE ON log BEGIN SELECT raise(FAIL, 'disk is full'); END"
    )
    other.close()
    named = f"log witness's book {path} refused: found"
    found = book.add_checkpoint(LOG.request(7, 9))
    wanted = f'{named} "disk is full"; opening it anew would do.\n'
    assert found == Answer(503, TEXT, wanted.encode())
    assert not book.is_open
    ended = Answer(503, TEXT, f"{named} that it is closed; opening it again would do.\n".encode())
    assert book.add_checkpoint(LOG.request(7, 9)) == ended
    assert book.checkpoint(origin_hash(LOG.origin)) == ended
    again = WitnessBook(path, UNION, check, clock)
    assert [watched.seen.size for watched in again.logs()] == [7]
    again.close()
    book.close()


def test_a_book_that_another_process_holds_is_asked_again(
    tmp_path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("coldproof.peers.tables.BUSY_S", 0)
    path = tmp_path / "book.db"
    book = WitnessBook(path, UNION, check, clock, new=True)
    book.add_log(LOG.key)
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    found = book.add_checkpoint(LOG.request(0, 9))
    other.execute("ROLLBACK")
    other.close()
    wanted = (
        f'log witness\'s book {path} refused: found "database is locked"; opening it anew would'
        " do.\n"
    )
    assert found == Answer(503, TEXT, wanted.encode())
    assert book.is_open
    assert book.add_checkpoint(LOG.request(0, 9)).status == 200
    book.close()


def test_one_who_always_comes_too_late_is_told_so(
    book: WitnessBook, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("coldproof.peers.tables.Tables.advance", lambda *_: False)
    said = b"Other requests were cosigned meanwhile. Asking again would do.\n"
    assert book.add_checkpoint(LOG.request(0, 9)) == Answer(503, TEXT, said)
