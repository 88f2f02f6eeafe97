"""Lines for others: typed anew, without a handle, and taken along without where they come from."""

import json

import pytest

from coldproof.desk.voice.lessons import (
    FORMAT,
    Lesson,
    as_csv,
    as_json,
    is_copied,
    names_in,
)

REPORT = "The props cart stood open again while we ate, and nobody watched it."


@pytest.mark.parametrize(
    "line",
    [
        REPORT,
        "A cart: the PROPS cart stood, open again!",
        "It was so: while we ate and nobody watched.",
    ],
)
def test_words_in_a_row_are_found_whatever_stands_around_them(line: str) -> None:
    assert is_copied(line, REPORT)


@pytest.mark.parametrize(
    "line", ["A cart with guns was left unlocked at lunch.", "", "open again while we"]
)
def test_words_of_one_s_own_are_not(line: str) -> None:
    assert not is_copied(line, REPORT)


def test_a_short_report_is_looked_for_whole() -> None:
    assert is_copied("They say: unlocked cart!", "Unlocked cart")
    assert not is_copied("An unlocked cart", "Unlocked gun cart")
    assert not is_copied("Anything", "")


def test_a_handle_is_found() -> None:
    assert names_in("K7 and the dp's cart, says ad.", ("k7", "dp", "ad", "k")) == ["ad", "k7"]
    assert names_in("A cart was open.", ("k7",)) == []


LINES = [Lesson("weapons", "Lock carts at meals."), Lesson("hours", "=1+1 hours more")]


def test_they_are_taken_along_in_an_order_that_tells_nothing() -> None:
    told = json.loads(as_json(LINES))
    assert told == {
        "format": FORMAT,
        "lessons": [
            {"about": "hours", "words": "=1+1 hours more"},
            {"about": "weapons", "words": "Lock carts at meals."},
        ],
    }
    assert as_json(reversed(LINES)) == as_json(LINES)
    assert (
        as_csv(LINES) == "about,words\r\nhours,'=1+1 hours more\r\nweapons,Lock carts at meals.\r\n"
    )
