"""What a person says of a PDF's doubts becomes the script, and nothing of it is lost."""

from __future__ import annotations

import json
from collections import Counter
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coldproof.desk.script.model import Kind, Line, Scene, Script, ScriptError
from coldproof.desk.script.review import (
    AS_READ,
    DROP,
    DROPPED,
    EMPTY,
    MISSING,
    Doubt,
    Reviewable,
    Why,
    answered,
    numbers_of,
    options,
    picked,
    plain_review,
    review_of,
    settled,
)

RAW = ((2, "12A INT. BARN 1885 12A"), (5, "7 EXT. YARD 1885"))
LINES = (
    (1, Kind.OTHER, "for the reader"),
    (2, Kind.HEADING, "INT. BARN 1885"),
    (3, Kind.ACTION, "She draws a gun."),
    (4, Kind.PAGE_BREAK, "RIDE - Blue 2."),
    (5, Kind.HEADING, "EXT. YARD 1885"),
    (6, Kind.ACTION, "Int. barn, he says."),
)
DOUBTS = (
    Doubt(1, Why.GUESSED, 1),
    Doubt(1, Why.UNEXPECTED, 1),
    Doubt(4, Why.HEADER, 2),
    Doubt(4, Why.PICTURE, 1),
    Doubt(5, Why.NUMBER, 2),
    Doubt(6, Why.MAYBE_HEADING, 2),
)


def made() -> Reviewable:
    lines = [Line(*one) for one in LINES]
    scenes = (
        Scene("12A", lines[1].text, tuple(lines[1:4]), page="1"),
        Scene("7", lines[4].text, tuple(lines[4:]), page="2"),
    )
    return Reviewable(Script(None, tuple(lines[:1]), scenes), DOUBTS, (1, 4), RAW)


def told(**given: str) -> list[tuple[str | None, list[tuple[str, str]]]]:
    script = settled(made(), given)
    return [
        (one.number, [(line.kind.value, line.text) for line in one.lines]) for one in script.scenes
    ]


def test_what_nobody_spoke_of_stays_as_it_was_read() -> None:
    assert settled(made(), {}) == made().script
    assert settled(made(), {"d1": AS_READ, "d4": AS_READ}) == made().script


def test_a_line_becomes_what_a_person_says() -> None:
    script = settled(made(), {"d1": "character", "d6": "heading"})
    assert script.before[0].kind is Kind.CHARACTER
    assert [(one.number, one.heading, one.page) for one in script.scenes] == [
        ("12A", "INT. BARN 1885", "1"),
        ("7", "EXT. YARD 1885", "2"),
        (None, "Int. barn, he says.", "2"),
    ]


def test_a_heading_takes_the_other_number_or_none_and_keeps_its_words() -> None:
    assert told(d5="number:1885")[1][0] == "1885"
    assert told(d5="number:1885")[1][1][0] == ("heading", "7 EXT. YARD")
    assert told(d5="heading")[1][0] is None
    assert told(d5="heading")[1][1][0] == ("heading", "7 EXT. YARD 1885")
    [only] = told(d5="action")
    assert ("action", "7 EXT. YARD 1885") in only[1]


def test_what_is_of_the_page_is_left_out_and_named() -> None:
    script = settled(made(), {"d4": DROP, "d5": DROP})
    assert [(one.number, one.text, one.why) for one in script.lost] == [
        (4, "RIDE - Blue 2.", DROPPED),
        (5, "7 EXT. YARD 1885", DROPPED),
    ]
    assert [one.number for one in script.scenes] == ["12A"]


def test_a_page_without_text_is_empty_or_its_words_are_missing() -> None:
    assert settled(made(), {"p1": EMPTY}).lost == ()
    [loss] = settled(made(), {"p1": MISSING}).lost
    assert (loss.number, loss.text) == (4, "page 1")


@pytest.mark.parametrize("answer", ["shot", "number:9", "", "empty", None, 7, ["action"], "d5"])
def test_what_is_no_answer_settles_nothing(answer: Any) -> None:
    found = made()
    doubt = found.to_settle()[0]
    assert answered(found, doubt, {"d1": answer}) is None
    assert settled(found, {"d1": answer}) == found.script


def test_what_is_wrong_for_a_page_is_no_answer() -> None:
    found = made()
    page = next(one for one in found.to_settle() if one.why is Why.PICTURE)
    assert options(found, page) == (EMPTY, MISSING)
    assert answered(found, page, {"p1": AS_READ}) is None


def test_numbers_stand_at_both_ends() -> None:
    assert numbers_of("12A. INT. BARN 1885") == ("12A", "1885")
    assert numbers_of("12A INT. BARN 12A") == ("12A",)
    assert numbers_of("INT. BARN") == ()


def test_any_line_can_be_picked_and_no_other() -> None:
    found = made()
    assert [one.number for one in picked(found, [3, 3, 99, "2", True, None, 4])] == [3]
    assert picked(found, "3") == ()
    script = settled(found, {"d3": "dialogue"}, picked(found, [3]))
    assert script.scenes[0].lines[1].kind is Kind.DIALOGUE
    assert settled(found, {"d3": "dialogue"}) == found.script


def test_it_goes_through_json() -> None:
    found = made()
    assert review_of(json.loads(json.dumps(plain_review(found)))) == found


@pytest.mark.parametrize(
    "changed",
    [
        {"doubts": [[1, "odd", 1]]},
        {"doubts": [[1, Why.GUESSED.value]]},
        {"doubts": 7},
        {"pages": ["1"]},
        {"pages": None},
        {"raw": [[1, 2]]},
        {"raw": [[1, "\ud800"]]},
        {"scenes": 1},
    ],
)
def test_anything_else_is_no_draft(changed: dict[str, Any]) -> None:
    with pytest.raises(ScriptError):
        review_of(plain_review(made()) | changed)


def visible(*texts: str | None) -> Counter[str]:
    return Counter("".join("".join(one or "" for one in texts).split()))


ANSWERS = [
    *(AS_READ, DROP, EMPTY, MISSING, "heading", "action", "character", "odd"),
    *("number:12A", "number:1885", "number:7"),
]


@settings(max_examples=150, deadline=None)
@given(st.dictionaries(st.sampled_from([f"d{n}" for n in range(1, 7)]), st.sampled_from(ANSWERS)))
def test_no_visible_character_is_lost(said: dict[str, str]) -> None:
    found = made()
    script = settled(found, said, picked(found, [2, 3]))
    raw = dict(RAW)
    whole = visible(*(raw.get(one.number, one.text) for one in found.script.lines()))
    numbers = [one.number for one in script.scenes]
    held = visible(
        *(one.text for one in script.lines()),
        *(one.text for one in script.lost),
        *numbers,
        *numbers,
    )
    assert whole <= held  # a number in both margins is one number
