"""Errors of the peers room: one sentence each, one family, and what they carry."""

from __future__ import annotations

import pytest

from coldproof.peers.errors import (
    Ahead,
    Alarm,
    BookError,
    Disputed,
    Evidence,
    Misanswered,
    OtherSize,
    PeerError,
    RequestError,
    TimeStampError,
    Unreachable,
)

EVIDENCE = Evidence("http://127.0.0.1/w", b"asked", 409, b"40\n")
LOG = "the log of coldproof/dc-1 refused: found"


@pytest.mark.parametrize("kind", [PeerError, BookError, RequestError, Misanswered, TimeStampError])
def test_the_message_is_one_sentence_of_its_parts(kind: type[PeerError]) -> None:
    error = kind("answer", "nothing", "a signature")
    assert str(error) == "answer refused: found nothing; a signature would do"
    assert (error.what, error.found, error.want) == ("answer", "nothing", "a signature")
    assert isinstance(error, PeerError)


def test_of_an_answer_that_did_not_come_nothing_was_refused() -> None:
    error = Unreachable("http://127.0.0.1/w", "no answer in 5 ms", "asking again later")
    assert str(error) == "http://127.0.0.1/w: found no answer in 5 ms; asking again later would do"


def test_another_size_is_no_alarm() -> None:
    error = OtherSize("http://127.0.0.1/w", 7, 9)
    assert not isinstance(error, Alarm)
    assert (error.size, str(error)) == (
        9,
        "a question to the log witness at http://127.0.0.1/w refused: found that it last cosigned"
        " size 9; a proof from 9, not from 7, would do",
    )


@pytest.mark.parametrize(
    ("alarm", "said"),
    [
        (
            Ahead("coldproof/dc-1", 9, 40, EVIDENCE),
            f"{LOG} 9 entries where the log witness at http://127.0.0.1/w says 40 and shows no"
            " checkpoint; a checkpoint that shows it would do",
        ),
        (
            Ahead("coldproof/dc-1", 9, 40, EVIDENCE, b"note"),
            f"{LOG} 9 entries where the log witness at http://127.0.0.1/w holds 40, signed by this"
            " log's own key; the entries that are missing, from a mirror or a backup, would do",
        ),
        (
            Disputed("coldproof/dc-1", 9, EVIDENCE),
            f"{LOG} that the log witness at http://127.0.0.1/w takes no proof from size 9; a"
            " checkpoint of another tree, which shows why, would do",
        ),
        (
            Disputed("coldproof/dc-1", 9, EVIDENCE, b"note"),
            f"{LOG} another tree of size 9 that the log witness at http://127.0.0.1/w holds, signed"
            " by this log's own key; keeping both, and asking who signed them, would do",
        ),
    ],
)
def test_an_alarm_says_whether_it_is_proved_and_carries_what_was_said(
    alarm: Alarm, said: str
) -> None:
    assert str(alarm) == said
    assert alarm.evidence == EVIDENCE
    assert bool(alarm.checkpoint) == ("signed by this log's own key" in said)
