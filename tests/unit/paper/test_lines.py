"""Lines to paste: what is planned for a day, and what was; only facts, each on one line."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from coldproof.desk.floor.call_sheet import call_sheet
from coldproof.paper import lines
from coldproof.paper.daybook import Book, Day, book_of
from coldproof.paper.papers import call_sheet_data, meeting_data
from coldproof.words.people import Role
from tests.unit.desk.floor.driver import Floor
from tests.unit.desk.history.test_telling import NEVER
from tests.unit.desk.history.told_days import DAYS, example
from tests.unit.paper.made import source
from tests.unit.paper.test_pull import source_of


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


def test_a_hat_of_another_day_is_none_of_this_one() -> None:
    here = source("ordinary-day", 150)
    armorer = here.state.people["armorer"]
    hat = armorer.appointments[0]
    others = (
        hat._replace(role=Role.FIRST_AD, first_day="2026-05-01", last_day="2026-05-11"),
        hat._replace(role=Role.PROPERTY_MASTER, first_day="2026-05-13", last_day=None),
    )
    more = armorer._replace(appointments=(*armorer.appointments, *others))
    state = here.state._replace(people=here.state.people | {"armorer": more})
    told = lines.hats_line(here._replace(state=state))
    assert told == lines.hats_line(here)
    assert "armorer (Armorer);" in told


def test_a_meeting_that_was_held_names_its_scene_though_no_setup_of_it_was_begun() -> None:
    here = source("ordinary-day", 228)
    opened = here.state.day_opened
    assert opened is not None
    late = here.state._replace(day_opened=opened._replace(position=227))
    assert lines.planned(here) == ()
    assert lines.of_meeting(here._replace(state=late), "2026-05-12", "main").scenes == ("24", "25")
    assert lines.of_meeting(here._replace(state=late), "2026-05-12", "second").scenes == ()
    none = late._replace(meetings={})
    assert lines.of_meeting(here._replace(state=none), "2026-05-12", "main").scenes == ()


def test_the_number_of_sealed_reports_is_told_once_there_is_one() -> None:
    _, _, day = day_of("ordinary-day")
    assert lines.waiting_lines(source(), day) == []
    none = day._replace(after=day.after._replace(reports=(0, 0, 7, 7)))
    assert lines.waiting_lines(source(), none) == []
    some = day._replace(after=day.after._replace(reports=(5, 2, 7, 7)))
    assert lines.waiting_lines(source(), some) == [
        "Sealed reports that wait for an answer: at most 5, the oldest 2 days"
    ]


NEXT = "2026-12-01"
BARE = "No plan, and no script is filed that could say more: 99"


def of_week(folder: Path) -> Floor:
    """Return a set that planned two scenes more, one of them for a day of the schedule."""
    floor = Floor.of_world(folder)
    told: dict[str, Any] = {"plan": 1, "place": "private", "classes": ["W1"], "headcount": 4}
    for name in ("30", "31"):
        floor.say(by="ad", kind="ScenePlanned", scene=name, **told)
    scheduled(floor, NEXT, "30", "99")
    return floor


def scheduled(floor: Floor, day: str, *scenes: str) -> None:
    floor.say(by="ad", kind="DayScheduled", scheduled=day, unit="main", scenes=list(scenes))


def test_a_call_sheet_holds_to_the_schedule_of_its_day(tmp_path: Path) -> None:
    floor = of_week(tmp_path)
    made = source_of(floor)
    assert lines.on_day(made, NEXT) == lines.OfDay(("30",), (BARE,))
    assert lines.on_day(made, "2026-12-02").scenes == ("30", "31")  # on no schedule
    scheduled(floor, NEXT, "99")
    told = str(call_sheet_data(source_of(floor), {"day": NEXT}))
    assert "Scene 30" not in told
    assert "No scene of this day is planned with a weapon." in told
    assert BARE in told
    asked = str(call_sheet_data(source_of(floor), {"day": NEXT, "scene": "31"}))
    assert "Scene 31" in asked


def test_a_call_sheet_of_no_schedule_speaks_of_the_record() -> None:
    assert "No scene of this day" not in "".join(call_sheet(source().desk(), "2027-01-01", ()))


def test_a_meeting_is_about_the_scenes_of_its_day_and_unit(tmp_path: Path) -> None:
    floor = of_week(tmp_path)
    assert floor.state.setups["12A"].open
    assert lines.of_meeting(source_of(floor), NEXT, "main") == lines.OfDay(("30",), (BARE,))
    second = lines.of_meeting(source_of(floor), NEXT, "second")
    assert second == lines.OfDay(())
    today = str(floor.state.day)
    assert lines.of_meeting(source_of(floor), today, "main").scenes == ("12", "30", "31")
    scheduled(floor, today, "31")
    told = lines.of_meeting(source_of(floor), today, "main")
    assert told.scenes == ("12", "31")  # a setup of 12 was begun today all the same
    sheet = str(meeting_data(source_of(floor), {"day": NEXT, "unit": "main"}))
    assert BARE in sheet
    assert "'12'" not in sheet
