"""Lines to paste: what is planned for a day, and what was; only facts, each on one line."""

from __future__ import annotations

import pytest

from coldproof.paper import lines
from coldproof.paper.daybook import Book, Day, book_of
from tests.unit.desk.history.test_telling import NEVER
from tests.unit.desk.history.told_days import DAYS, example
from tests.unit.paper.made import source


def day_of(name: str) -> tuple[Book, str, Day]:
    book = book_of(example(name))
    day = list(book.days)[-1]
    return book, day, book.days[day]


@pytest.mark.parametrize("name", DAYS)
def test_each_line_of_a_report_is_one_line_and_blames_nobody(name: str) -> None:
    found = lines.report(source(name), *day_of(name))
    assert all("\n" not in line and "{" not in line for line in found)
    assert [line for line in found if NEVER.search(line)] == []


def test_a_scene_is_planned_until_a_setup_of_it_was_begun_before_the_day() -> None:
    _, _, day = day_of("ordinary-day")
    assert lines.planned(source(), day.before) == ("24", "25")
    assert lines.planned(source(), day.after) == ()


def test_a_weapon_that_is_out_is_named_and_never_said_to_be_away() -> None:
    book = book_of(example("ordinary-day")[:150])
    day = book.days["2026-05-12"]
    found = lines.still_out(source("ordinary-day", 150), day)
    assert found == ["Every weapon is under lock after entry 149"]
    out = book_of(example("ordinary-day")[:125])
    told = lines.still_out(source("ordinary-day", 125), out.days["2026-05-12"])
    assert told == ["Not under lock after entry 124: G-1, armorer"]


def test_a_stop_that_nobody_released_says_so() -> None:
    book, name, _ = day_of("ranch-2021")
    assert lines.stop_lines(source("ranch-2021"), book, name) == [
        "12:50 work stopped, unit main; not released"
    ]


def test_nobody_wears_a_hat_when_no_day_is_open() -> None:
    assert lines.hats_line(source()) == "nobody"
    assert lines.hats_line(source("ordinary-day", 150)) == (
        "first-ad (First AD); armorer (Armorer); propmaster (Property master)"
    )


def test_the_number_of_sealed_reports_is_told_once_there_is_one() -> None:
    _, _, day = day_of("ordinary-day")
    assert lines.waiting_lines(source(), day) == []
    none = day._replace(after=day.after._replace(reports=(0, 0, 7, 7)))
    assert lines.waiting_lines(source(), none) == []
    some = day._replace(after=day.after._replace(reports=(5, 2, 7, 7)))
    assert lines.waiting_lines(source(), some) == [
        "Sealed reports that wait for an answer: at most 5, the oldest 2 days"
    ]
