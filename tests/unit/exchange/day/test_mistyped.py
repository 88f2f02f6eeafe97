"""What people mistype in an act or a day: it is named, and where it is; of the rest nothing is."""

from __future__ import annotations

import pytest

from coldproof.app.errors import DayError
from coldproof.exchange.day.line import act_fields
from coldproof.exchange.day.source import read_source

STRAIGHT = "straight ones, \" or ', would do"
DAY = 'title = "A day"\ndate = "2026-03-02"\n\n[[act]]\nat = "07:00"\n'


def refused(line: str) -> str:
    """Return the sentence about a line that is no act."""
    with pytest.raises(DayError) as error:
        act_fields(line)
    return str(error.value).removeprefix("the act, line 1: found ")


def refused_day(text: str) -> str:
    """Return the sentence about a file that is no day."""
    with pytest.raises(DayError) as error:
        read_source(text.encode(), "day.toml")
    return str(error.value)


@pytest.mark.parametrize(
    ("line", "where"),
    [
        ("by = “armorer”, kind = “WorkStopped”", "after 'by ='"),
        ("by = \u2018armorer\u2019", "after 'by ='"),
        ("by = «armorer»", "after 'by ='"),
        ("{by = „armorer“}", "after '{by ='"),
        ("“by” = 'armorer'", "at the beginning"),
        ('by = "armorer”, kind = "x"', "after 'by = \"armorer'"),
        ('by = "armorer", kind = "WorkStopped”', 'after \'"armorer", kind = "WorkStopped\''),
        ("by = “don't” kind = “x”", "after 'by ='"),
    ],
)
def test_curly_quotes_are_named(line: str, where: str) -> None:
    assert refused(line) == f"curly quotes {where}; {STRAIGHT}"


def test_curly_quotes_within_straight_ones_are_words() -> None:
    assert act_fields("by = 'don\u2019t', said = \"he said “no”\"")["said"] == "he said “no”"
    assert refused("by = 'don\u2019t', kind = x").startswith("no TOML: Invalid value, at 'x'; ")
    assert refused('by = "“a”" kind = "x"').startswith("neither a comma nor a } after ")


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (
            'by = "armorer" kind = "WorkStopped"',
            "neither a comma nor a } after 'by = \"armorer\"'; a comma there would do",
        ),
        (
            '{count = 6 by = "armorer"}',
            "neither a comma nor a } after '{count = 6'; a comma there would do",
        ),
        (
            'by = "a", people = ["b" "c"]',
            'neither a comma nor a ] after \'by = "a", people = ["b"\'; a comma there, or its ],'
            " would do",
        ),
        (
            'by = "a", people = ["b"',
            'neither a comma nor a ] after \'by = "a", people = ["b"\'; a comma there, or its ],'
            " would do",
        ),
        ('{by = "armorer"', "no } after '{by = \"armorer\"'; one there would do"),
    ],
)
def test_a_comma_that_is_missing_is_named(line: str, said: str) -> None:
    assert refused(line) == said


@pytest.mark.parametrize(
    ("line", "where"),
    [
        ("by = armorer", "Invalid value, at 'armorer'"),
        ('by = "armorer', "Unterminated string, at its end"),
        ('{by = "armorer', "Unterminated string, at its end"),
        ("armorer", "Expected '=' after a key in a key/value pair, at its end"),
        ("by armorer", "Expected '=' after a key in a key/value pair, at 'armorer'"),
    ],
)
def test_of_anything_else_the_place_is_told_by_what_was_typed(line: str, where: str) -> None:
    assert refused(line).startswith(f"no TOML: {where}; fields like: ")


@pytest.mark.parametrize(
    ("more", "line", "said"),
    [
        ("by = “armorer”\n", 6, f"curly quotes after 'by ='; {STRAIGHT}"),
        (
            'in = { who = "a" what = "b" }\n',
            6,
            "neither a comma nor a } after 'in = { who = \"a\"'; a comma there would do",
        ),
        (
            "people = [\n  'a'\n  'b',\n]\n",
            8,
            "neither a comma nor a ] after \"'a'\"; a comma there, or its ], would do",
        ),
        (
            "people = [\n  'a',\n",
            8,
            "what is no TOML (Invalid value); TOML 1.0 would do",
        ),
    ],
)
def test_in_a_day_its_line_is_named_too(more: str, line: int, said: str) -> None:
    told = refused_day(DAY + more + 'kind = "WorkStopped"\n')
    assert told == f"day.toml, line {line}, act 1: found {said}"
