"""What was refused, shown: as characters, in ASCII, never longer than it may be."""

from __future__ import annotations

import pytest

from coldproof.words.quoted import quoted

DASH = "\u2014"


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ("", "''"),
        (b"", "''"),
        ("it's", '"it\'s"'),
        (b"it's", '"it\'s"'),
        (f"{DASH} a".encode(), "'\\u2014 a'"),
        (b"caf\xc3\xa9\n", "'caf\\xe9\\n'"),
        (b"\xff", "'\\xff'"),
        (b"a\xe2\x80", "'a\\xe2\\x80'"),  # the end of a character is missing
        ("\ud800", "'\\ud800'"),
    ],
)
def test_a_text_and_bytes_are_shown_alike(value: str | bytes, said: str) -> None:
    assert quoted(value, 20) == said


@pytest.mark.parametrize("one", ["\xe9", DASH, "\U0001f600"])
@pytest.mark.parametrize("before", range(24))
def test_a_character_where_it_is_cut_is_shown_as_one(before: int, one: str) -> None:
    text = "x" * before + one * 20
    said = quoted(text, 20)
    assert said == quoted(text.encode(), 20)
    assert (len(said), said[-3:]) == (20, "...")
    assert ("\\x" in said) <= (one == "\xe9")


@pytest.mark.parametrize("value", ["x" * 18, b"x" * 18, "x" * 19, b"x" * 19, b"\xff" * 5])
def test_what_is_as_long_as_it_may_be_is_whole(value: str | bytes) -> None:
    said = quoted(value, 20)
    assert len(said) <= 20
    assert said.endswith("...") == (len(value) == 19 or value == b"\xff" * 5)
