"""Where log witnesses stand, in words and in milliseconds."""

from __future__ import annotations

from typing import NamedTuple

import pytest

from coldproof.log.errors import NoteError
from coldproof.log.note import write_note
from coldproof.log.policy import WitnessKey
from coldproof.peers.standing import UNANSWERED, Pace, Progress, Round, Row, Standing
from tests.grown import Grown, known_signer

LOG = Grown()
UNION, STEWARD = known_signer("union.example/w1"), known_signer("steward.example/w1")
TEXT = LOG.text(9)
OWN = LOG.signer.line(TEXT)


class At(NamedTuple):
    """A head."""

    size: int
    checkpoint: bytes


def wanted(size: int = 9) -> Round:
    return Round(At(size, LOG.note(size)), LOG.key)


@pytest.mark.parametrize(
    ("progress", "words"),
    [
        (Progress(1210, 1204, "outside", ()), "witnessed to 1,204 of 1,210"),
        (Progress(1210, 0, "outside", ()), "witnessed to 0 of 1,210"),
        (Progress(1210, 0, "none", ()), "1,210 entries, and the policy asks for no log witness"),
    ],
)
def test_progress_is_said_in_a_few_words(progress: Progress, words: str) -> None:
    assert progress.words == words


@pytest.mark.parametrize(
    ("failures", "wait_ms"),
    [(1, 1000), (2, 2000), (3, 4000), (9, 256_000), (10, 300_000), (100_000, 300_000)],
)
def test_each_failure_in_a_row_doubles_the_wait_up_to_five_minutes(
    failures: int, wait_ms: int
) -> None:
    assert Pace().wait_ms(failures) == wait_ms


def test_a_round_keeps_the_logs_own_signature_and_those_of_log_witnesses() -> None:
    checkpoint = write_note(TEXT, [OWN, STEWARD.line(TEXT)])
    line = UNION.cosign(100, TEXT)
    note = Round(At(9, checkpoint), LOG.key).note({UNION.cosigner: line})
    assert note == write_note(TEXT, [OWN, line])


def test_a_head_that_is_no_note_is_no_round() -> None:
    with pytest.raises(NoteError):
        Round(At(9, b"nothing"), LOG.key)


def test_who_has_cosigned_or_has_no_address_does_not_lag() -> None:
    standing = Standing(WitnessKey("union", UNION.cosigner, "http://127.0.0.1:1"))
    assert standing.row == Row("union", 0, 0, "")
    assert standing.lags(wanted(9))
    standing.cosigned(9, 100)
    assert standing.row == Row("union", 9, 100, "")
    assert [standing.lags(wanted(size)) for size in (8, 9, 10)] == [False, False, True]
    assert not Standing(WitnessKey("union", UNION.cosigner, None)).lags(wanted())


def test_who_is_asked_anew_lags_whatever_it_cosigned() -> None:
    standing = Standing(WitnessKey("union", UNION.cosigner, "http://127.0.0.1:1"))
    standing.cosigned(9, 100)
    standing.anew = True
    assert standing.lags(wanted())
    assert standing.row == Row("union", 9, 100, UNANSWERED)
    standing.error = "gone"
    assert standing.row == Row("union", 9, 100, "gone")
    assert not Standing(WitnessKey("union", UNION.cosigner, None)).lags(wanted())


def test_who_waits_after_a_failure_owes_nothing_until_it_is_time() -> None:
    standing = Standing(WitnessKey("union", UNION.cosigner, "http://127.0.0.1:1"))
    standing.due = 5.0
    assert [standing.owes(wanted(), now) for now in (4.0, 5.0, 6.0)] == [False, True, True]
    standing.cosigned(9, 100)
    assert not standing.owes(wanted(), 6.0)
    standing.busy = True
    assert standing.owes(wanted(), 4.0)


def test_what_is_forgotten_is_asked_again_from_the_beginning() -> None:
    standing = Standing(WitnessKey("union", UNION.cosigner, "http://127.0.0.1:1"))
    standing.cosigned(9, 100)
    standing.forget()
    assert (standing.row, standing.asked_from) == (Row("union", 0, 0, ""), 0)
