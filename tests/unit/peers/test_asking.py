"""Asking a log witness: what is believed of its answer, and what is not."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from coldproof.keys.signing import check
from coldproof.log.cosignature import time_of
from coldproof.log.note import Line, write_line, write_lines, write_note
from coldproof.peers.asking import WitnessAt, ask, last_cosigned
from coldproof.peers.errors import (
    Ahead,
    Disputed,
    Evidence,
    Misanswered,
    OtherSize,
    PeerError,
    Unreachable,
)
from coldproof.peers.request import MAX_BODY, TREE_SIZE, origin_hash
from coldproof.peers.serving import WitnessServer
from coldproof.peers.witness import WitnessBook
from tests.grown import Grown, known_signer
from tests.unit.peers.loopback import Says, closed_port, http

LOG = Grown()
FORKED = Grown(fork=5)
UNION = known_signer("union.example/w1")
STRANGER = known_signer("stranger.example/w1")
NOTE = LOG.note(9)
PROOF = LOG.tree.consistency(7, 9)
COSIGNED = UNION.cosign(100, LOG.text(9))
WANTED = "a cosignature of this checkpoint by the log witness's own key would do"


def now_us() -> int:
    return time.time_ns() // 1000


@pytest.fixture
def server(tmp_path: Path) -> Iterator[WitnessServer]:
    """A log witness of our own, over HTTP."""
    book = WitnessBook(tmp_path / "book.db", UNION, check, now_us, new=True)
    book.add_log(LOG.key)
    started = WitnessServer(book).start()
    yield started
    started.stop()
    book.close()


def at(url: str) -> WitnessAt:
    return WitnessAt(url, UNION.cosigner)


def answered(*pieces: bytes) -> tuple[Says, WitnessAt]:
    peer = Says(list(pieces))
    return peer, at(peer.url)


# ------------------------------------------------------------------------------------ it cosigns


def test_a_log_witness_of_ours_cosigns(server: WitnessServer) -> None:
    witness = at(server.url)
    before = time.time_ns() // 10**9
    ask(witness, 0, (), LOG.note(7), check)
    line = ask(witness, 7, PROOF, NOTE, check)
    assert (line.name, line.key_id) == (UNION.cosigner.name, UNION.cosigner.id)
    assert before <= time_of(line) <= time.time_ns() // 10**9
    note = last_cosigned(witness, LOG.key, check)
    assert note == write_note(LOG.text(9), [LOG.signer.line(LOG.text(9)), line])


@pytest.mark.parametrize("slash", ["", "/"])
def test_the_question_is_as_the_standard_says(slash: str) -> None:
    peer, _ = answered(http("200 OK", write_line(COSIGNED)))
    with peer:
        assert ask(at(peer.url + "/w" + slash), 7, PROOF, NOTE, check) == COSIGNED
    head, _, body = peer.asked[0].partition(b"\r\n\r\n")
    assert head.startswith(b"POST /w/add-checkpoint HTTP/1.1\r\n")
    assert body == LOG.request(7, 9)


@pytest.mark.parametrize("order", [1, -1])
def test_lines_of_others_are_passed_over_and_the_latest_of_its_own_is_taken(order: int) -> None:
    later = UNION.cosign(200, LOG.text(9))
    other = STRANGER.cosign(100, LOG.text(9))
    future = Line("ml-dsa", b"abcd", bytes(2428))
    lines = [write_line(line) for line in (later, other, COSIGNED, future)]
    peer, witness = answered(http("200 OK", b"".join(lines[::order])))
    with peer:
        assert ask(witness, 7, PROOF, NOTE, check) == later


# ------------------------------------------------------------------------------ it has another size


def test_another_size_not_above_ours_is_where_to_ask_from(server: WitnessServer) -> None:
    witness = at(server.url)
    ask(witness, 0, (), LOG.note(7), check)
    with pytest.raises(OtherSize) as error:
        ask(witness, 0, (), NOTE, check)
    assert error.value.size == 7
    assert str(error.value) == (
        f"a question to the log witness at {server.url}/add-checkpoint refused: found that it last"
        " cosigned size 7; a proof from 7, not from 0, would do"
    )


def test_its_own_size_may_be_where_to_ask_from(server: WitnessServer) -> None:
    """It cosigned, and its answer was lost."""
    witness = at(server.url)
    ask(witness, 0, (), NOTE, check)
    with pytest.raises(OtherSize) as error:
        ask(witness, 0, (), NOTE, check)
    assert error.value.size == 9
    ask(witness, 9, (), NOTE, check)


def test_a_larger_size_is_an_alarm_and_what_was_said_is_kept(server: WitnessServer) -> None:
    witness = at(server.url)
    ask(witness, 0, (), LOG.note(40), check)
    with pytest.raises(Ahead) as error:
        ask(witness, 7, PROOF, NOTE, check)
    url = server.url + "/add-checkpoint"
    alarm = error.value
    assert (alarm.ours, alarm.size, alarm.checkpoint) == (9, 40, b"")
    assert alarm.evidence == Evidence(url, LOG.request(7, 9), 409, b"40\n")
    assert str(alarm) == (
        f"the log of coldproof/dc-1 refused: found 9 entries where the log witness at {url} says 40"
        " and shows no checkpoint; a checkpoint that shows it would do"
    )


def test_a_refused_proof_is_an_alarm_and_what_was_said_is_kept(server: WitnessServer) -> None:
    witness = at(server.url)
    ask(witness, 0, (), LOG.note(7), check)
    with pytest.raises(Disputed) as error:
        ask(witness, 7, FORKED.tree.consistency(7, 9), FORKED.note(9), check)
    url = server.url + "/add-checkpoint"
    alarm = error.value
    assert (alarm.size, alarm.checkpoint) == (7, b"")
    assert alarm.evidence[:3] == (url, FORKED.request(7, 9), 422)
    assert alarm.evidence.answer.startswith(b"consistency proof refused: ")
    assert str(alarm) == (
        f"the log of coldproof/dc-1 refused: found that the log witness at {url} takes no proof"
        " from size 7; a checkpoint of another tree, which shows why, would do"
    )


# -------------------------------------------------------------------------------- what is no answer

NOT_TAKEN = "200, or 409 with another size, would do"


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (
            http("404 Not Found", b"The log is not watched here.\n"),
            "status 404: it does not watch this log; `coldproof witness BOOK --watch VKEY` there"
            " would do",
        ),
        (http("403 Forbidden", b""), f"status 403 with ''; {NOT_TAKEN}"),
        (http("500 Sorry", b"x" * 100), f"status 500 with '{'x' * 56}...; {NOT_TAKEN}"),
        (http("201 Created", b"yes\n"), f"status 201 with 'yes\\n'; {NOT_TAKEN}"),
        (http("307 Elsewhere", b""), f"status 307 with ''; {NOT_TAKEN}"),
        (http("409 Conflict", b"8\n"), f"status 409 with '8\\n'; {NOT_TAKEN}"),
        (http("409 Conflict", b"8", TREE_SIZE), f"status 409 with '8'; {NOT_TAKEN}"),
        (http("409 Conflict", b"08\n", TREE_SIZE), f"status 409 with '08\\n'; {NOT_TAKEN}"),
        (http("409 Conflict", b"-1\n", TREE_SIZE), f"status 409 with '-1\\n'; {NOT_TAKEN}"),
        (http("409 Conflict", b"7\n", TREE_SIZE), f"status 409 with '7\\n'; {NOT_TAKEN}"),
        (http("409 Conflict", b"", TREE_SIZE), f"status 409 with ''; {NOT_TAKEN}"),
    ],
)
def test_another_answer_says_nothing(answer: bytes, said: str) -> None:
    peer, witness = answered(answer)
    with peer, pytest.raises(Misanswered) as error:
        ask(witness, 7, PROOF, NOTE, check)
    assert str(error.value) == f"answer of {peer.url}/add-checkpoint refused: found {said}"


def failing(line: Line) -> Line:
    return line._replace(signature=line.signature[:-1] + bytes([line.signature[-1] ^ 1]))


FAILED = (
    "\"signature refused: found one of 'union.example/w1' that does not verify; one made by that"
    f' key over this very text would do"; {WANTED}'
)


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        ([failing(COSIGNED)], FAILED),
        ([UNION.cosign(100, LOG.text(8))], FAILED),
        ([UNION.cosign(100, FORKED.text(9))], FAILED),
        ([COSIGNED, failing(UNION.cosign(200, LOG.text(9)))], FAILED),
        ([COSIGNED._replace(signature=bytes(8) + COSIGNED.signature[8:])], FAILED),
        ([COSIGNED._replace(signature=COSIGNED.signature[8:])], FAILED),
        ([STRANGER.cosign(100, LOG.text(9))], f"signatures of stranger.example/w1 only; {WANTED}"),
        ([UNION.line(LOG.text(9))], f"signatures of union.example/w1 only; {WANTED}"),
        ([Line("\u00e9", b"abcd", b"x")], f"signatures of ? only; {WANTED}"),
    ],
    ids=[
        "a flipped bit",
        "another size",
        "another tree",
        "one good, one not",
        "no time",
        "too short",
        "another's",
        "a note's signature",
        "a name of other letters",
    ],
)
def test_a_signature_that_is_not_its_own_over_this_is_not_believed(
    lines: list[Line], said: str
) -> None:
    peer, witness = answered(http("200 OK", write_lines(lines)))
    with peer, pytest.raises(Misanswered) as error:
        ask(witness, 7, PROOF, NOTE, check)
    assert str(error.value) == f"answer of {peer.url} refused: found {said}"


@pytest.mark.parametrize("body", [b"", b"\n", b"hello\n", write_line(COSIGNED)[:-1], b"\xff" * 99])
def test_garbage_is_not_believed(body: bytes) -> None:
    peer, witness = answered(http("200 OK", body))
    with peer, pytest.raises(Misanswered) as error:
        ask(witness, 7, PROOF, NOTE, check)
    assert str(error.value).startswith(f'answer of {peer.url} refused: found "signature')
    assert str(error.value).endswith(f'"; {WANTED}')


def test_a_huge_answer_is_not_read() -> None:
    peer, witness = answered(b"HTTP/1.1 200 OK\r\n\r\n", *[write_line(COSIGNED) * 1000] * 100)
    with peer, pytest.raises(Misanswered) as error:
        ask(witness, 7, PROOF, NOTE, check)
    said = f"found more than {MAX_BODY} bytes; at most {MAX_BODY} would do"
    assert str(error.value) == f"answer of {peer.url}/add-checkpoint refused: {said}"


def test_a_slow_one_is_not_waited_for() -> None:
    with Says([b"H"] * 100, pause_s=0.1) as peer, pytest.raises(Unreachable) as error:
        ask(at(peer.url)._replace(within_ms=300), 7, PROOF, NOTE, check)
    assert "found no answer in 300 ms" in str(error.value)


def test_where_nobody_listens_nobody_cosigns() -> None:
    with pytest.raises(Unreachable):
        ask(at(f"http://127.0.0.1:{closed_port()}"), 7, PROOF, NOTE, check)


def test_an_address_that_is_none_is_not_asked() -> None:
    with pytest.raises(PeerError) as error:
        ask(at("nowhere"), 7, PROOF, NOTE, check)
    assert str(error.value) == (
        "address refused: found 'nowhere/add-checkpoint'; http:// or https://, a host, and a path"
        " if there is one, would do"
    )


# ------------------------------------------------------------------------- what it last cosigned

BOTH = "a checkpoint signed by the log and the log witness would do"
OWN = LOG.signer.line(LOG.text(9))


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        ([OWN], "1 of the two signatures"),
        ([COSIGNED], "1 of the two signatures"),
        (
            [STRANGER.line(LOG.text(9))],
            "0 of the two signatures",
        ),
        (
            [failing(OWN), COSIGNED],
            "\"signature refused: found one of 'coldproof/dc-1' that does not verify; one made by"
            ' that key over this very text would do"',
        ),
    ],
)
def test_what_it_last_cosigned_is_signed_by_both(lines: list[Line], said: str) -> None:
    peer, witness = answered(http("200 OK", write_note(LOG.text(9), lines)))
    with peer, pytest.raises(Misanswered) as error:
        last_cosigned(witness, LOG.key, check)
    url = f"{peer.url}/{origin_hash(LOG.origin)}/checkpoint"
    assert str(error.value) == f"answer of {url} refused: found {said}; {BOTH}"


def test_what_it_last_cosigned_is_of_this_log() -> None:
    text = LOG.text(9).replace(b"dc-1", b"dc-2")
    lines = [LOG.signer.line(text), UNION.cosign(100, text)]
    peer, witness = answered(http("200 OK", write_note(text, lines)))
    with peer, pytest.raises(Misanswered) as error:
        last_cosigned(witness, LOG.key, check)
    url = f"{peer.url}/{origin_hash(LOG.origin)}/checkpoint"
    said = f"found a checkpoint of 'coldproof/dc-2'; {BOTH}"
    assert str(error.value) == f"answer of {url} refused: {said}"


def test_a_log_witness_that_never_cosigned_has_nothing(server: WitnessServer) -> None:
    with pytest.raises(Misanswered) as error:
        last_cosigned(at(server.url), LOG.key, check)
    url = f"{server.url}/{origin_hash(LOG.origin)}/checkpoint"
    said = f"answer of {url} refused: found status 404; a checkpoint would do"
    assert str(error.value) == said
