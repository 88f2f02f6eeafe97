"""Errors of the log: one sentence each, one family."""

from __future__ import annotations

import copy

import pytest

from coldproof.log.errors import (
    CheckpointError,
    LogError,
    NoteError,
    PolicyError,
    ProofError,
    SignatureFailed,
    TileError,
    Unsigned,
    shown,
)

KINDS = (
    NoteError,
    SignatureFailed,
    Unsigned,
    ProofError,
    CheckpointError,
    TileError,
    PolicyError,
)


@pytest.mark.parametrize("kind", KINDS)
def test_the_message_is_one_sentence_of_its_parts(kind: type[LogError]) -> None:
    error = kind("note", "nothing", "a note")
    assert str(error) == "note refused: found nothing; a note would do"
    assert (error.what, error.found, error.want) == ("note", "nothing", "a note")
    assert isinstance(error, LogError)
    assert isinstance(error, ValueError)


@pytest.mark.parametrize("kind", KINDS)
def test_a_copy_of_an_error_is_the_same_error(kind: type[LogError]) -> None:
    error = copy.copy(kind("note", "nothing", "a note"))
    assert type(error) is kind
    assert str(error) == "note refused: found nothing; a note would do"


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (b"\x00\xff", "'\\x00\\xff'"),
        ("\u2014 a".encode(), "'\\u2014 a'"),
        ("\u2014", "'\\u2014'"),
        ("\ud800", "'\\ud800'"),
        ("x" * 58, "'" + "x" * 58 + "'"),
        ("x" * 59, "'" + "x" * 56 + "..."),
        (b"x" * 10**6, "'" + "x" * 56 + "..."),
    ],
)
def test_what_was_refused_is_shown_briefly_in_ascii(value: bytes | str, said: str) -> None:
    assert shown(value) == said
    assert len(said) <= 60
