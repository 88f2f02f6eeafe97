"""Lines for others: typed anew, without a handle, and taken along without where they come from."""

import json

import pytest

from coldproof.desk.voice.errors import LessonsError
from coldproof.desk.voice.lessons import (
    FORMAT,
    Learned,
    Lesson,
    as_csv,
    as_json,
    is_copied,
    learned_text,
    names_in,
    read_learned,
    read_lessons,
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


TAKEN = (Lesson("weapons", "Lock carts at meals."), Lesson("hours", "Rest.\nTwelve are enough."))


def test_what_one_production_took_along_another_reads() -> None:
    assert set(read_lessons(as_json((*TAKEN, TAKEN[0])))) == set(TAKEN)
    told = Learned("the union's steward", TAKEN)
    assert read_learned(learned_text(told)) == told


GOOD = {"about": "weapons", "words": "Lock carts at meals."}


@pytest.mark.parametrize(
    ("told", "words"),
    [
        ([], "the file's format refused: found a list of 0"),
        ({"lessons": [GOOD]}, "the file's format refused: found None"),
        ({"format": "coldproof/lessons/v2", "lessons": [GOOD]}, "coldproof/lessons/v1 would do"),
        ({"format": FORMAT, "lessons": [GOOD], "day": 1}, "the fields 'day, format, lessons'"),
        ({"format": FORMAT}, "the fields 'format'"),
        ({"format": FORMAT, "lessons": {}}, "the lessons refused: found a table"),
        ({"format": FORMAT, "lessons": []}, "found 0 lines; a list of 1 to 256"),
        ({"format": FORMAT, "lessons": [GOOD] * 257}, "found 257 lines"),
        ({"format": FORMAT, "lessons": [GOOD, GOOD]}, "lesson 2 refused: found a line that stands"),
        ({"format": FORMAT, "lessons": ["x"]}, "lesson 1 refused: found 'x'"),
        (
            {"format": FORMAT, "lessons": [{**GOOD, "day": ""}]},
            "lesson 1 refused: found the fields",
        ),
        ({"format": FORMAT, "lessons": [{**GOOD, "about": "guns"}]}, "lesson 1, about refused"),
        ({"format": FORMAT, "lessons": [{**GOOD, "about": ["weapons"]}]}, "found a list of 1"),
        ({"format": FORMAT, "lessons": [{**GOOD, "words": " "}]}, "lesson 1, words refused"),
        ({"format": FORMAT, "lessons": [{**GOOD, "words": 7}]}, "found 7; words of 1 to 2000"),
        ({"format": FORMAT, "lessons": [{**GOOD, "words": "x" * 2_001}]}, "found 2001 characters"),
        ({"format": FORMAT, "lessons": [{**GOOD, "words": "a\u202eb"}]}, "a mark that hides"),
        ({"format": FORMAT, "lessons": [{**GOOD, "words": "a\ud800"}]}, "a mark that hides"),
    ],
)
def test_the_first_fault_of_a_file_is_one_sentence(told: object, words: str) -> None:
    with pytest.raises(LessonsError) as refused:
        read_lessons(json.dumps(told))
    assert words in str(refused.value)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "found no JSON"),
        ("[" * 90_000, "found no JSON"),
        (" " * 100_001, "found 100,001 characters; at most 100,000 would do"),
        ('{"format": "a", "format": "b"}', "found a field twice"),
    ],
)
def test_what_no_writer_writes_is_refused(text: str, words: str) -> None:
    with pytest.raises(LessonsError, match=words):
        read_lessons(text)


@pytest.mark.parametrize("source", ["", " ", "x" * 2_001, "a\u202eb"])
def test_lines_without_a_source_that_can_be_read_are_none(source: str) -> None:
    with pytest.raises(LessonsError, match="source"):
        read_learned(learned_text(Learned(source, TAKEN)))
