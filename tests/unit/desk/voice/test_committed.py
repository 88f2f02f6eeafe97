"""Committed values: a text with a salt is read where it can be, and nothing else is."""

from __future__ import annotations

import pytest

from coldproof.desk.voice.committed import committed_text


def test_a_committed_value_is_a_text_with_a_salt() -> None:
    assert committed_text(b'{"salt": "AA==", "text": "Enough."}') == "Enough."


@pytest.mark.parametrize(
    "value",
    [
        b"",
        b"Enough.",
        b"\xff",
        b"[]",
        b'"text"',
        b'{"salt": "AA=="}',
        b'{"text": 3}',
        b"[" * 10_000,
    ],
)
def test_anything_else_is_no_text_of_ours(value: bytes) -> None:
    assert committed_text(value) is None


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b'{"text":"Lock carts."}', "Lock carts."),
        (b'{"text":"Lock\\u202estrac"}', "Lock[U+202E]strac"),
        (b'{"text":"\\ud800"}', None),
        (b'{"text":7}', None),
        (b"[" * 100_000, None),
        (b"\xff", None),
    ],
)
def test_words_that_would_break_a_page_are_none(data: bytes, words: str | None) -> None:
    assert committed_text(data) == words


def test_what_may_be_something_else_has_salt_and_text_and_no_more() -> None:
    assert committed_text(b'{"text":"Lock carts."}', exact=True) is None
    assert committed_text(b'{"salt":"A","text":"ok","and":1}', exact=True) is None
    assert committed_text(b'{"salt":"A","text":"ok"}', exact=True) == "ok"
