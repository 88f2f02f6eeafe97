"""Rows of a schedule: read forgivingly by name, strictly by what they say; all or nothing."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coldproof.acts.fields import build
from coldproof.acts.script import DayScheduled
from coldproof.desk.plan.sheets import (
    Asked,
    Read,
    date_in,
    is_date,
    read_sheets,
    scenes_in,
    unheard_of,
)
from coldproof.exchange.inventory.reading import read_list
from coldproof.state.fold import START
from coldproof.state.model import SetState
from tests.unit.desk.floor.driver import Floor

MAIN, NOTHING = Asked(unit="main"), Asked()
HEAD = (
    "Sheet,Scene(s),Int/Ext,Set,Day/Night,Synopsis,Script Page(s),Pages (eighths),Script Day,"
    "Sequence,Unit,Location,Est. Time,Comments,Weapons,Blanks,Hazards,SRA no."
)
ROW = '1,"12A, 13",INT,SALOON,DAY,They talk,4,2 3/8,D1,,main,Stage 4,2:00,,2 revolvers,6,,7'


def read(text: str, asked: Asked = NOTHING, state: SetState = START) -> Read:
    listed = read_list(text.encode())
    return read_sheets(listed.head, listed.lines, asked, state)


def days(text: str, asked: Asked = MAIN) -> list[tuple[str, str, tuple[str, ...]]]:
    """Return the days of a schedule with which nothing is wrong."""
    found = read(text, asked)
    assert (found.faults, found.numbers) == ((), ())
    return list(found.days)


def fault(text: str, asked: Asked = MAIN) -> str:
    """Return the one thing that is wrong with a schedule, of which nothing is taken then."""
    found = read(text, asked)
    assert found.acts == ()
    (one,) = found.faults
    return f"line {one.line}, {one.column}: found {one.found}; {one.want} would do"


def test_every_field_of_a_breakdown_sheet_is_known() -> None:
    found = read(f"{HEAD}\n{ROW}\nEnd of Day 1 Thursday, November 26, 2026 -- Total Pages: 2 3/8\n")
    assert (found.unknown, found.faults, found.left_out) == ((), (), ())
    assert found.days == (("2026-11-26", "main", ("12A", "13")),)
    assert found.rows[0].words == "INT, SALOON, DAY, 2 3/8"
    told = dict(found.rows[0].more)
    assert (told["Weapons"], told["Blanks"], told["SRA no."]) == ("2 revolvers", "6", "7")
    cells = [
        told[name] for name in ("Sheet", "Synopsis", "Script Page(s)", "Location", "Est. Time")
    ]
    assert cells == ["1", "They talk", "4", "Stage 4", "2:00"]  # none of them is lost
    (act,) = found.acts
    assert build(DayScheduled, {n: v for n, v in act.items() if n != "kind"})


def test_heads_in_any_case_with_any_spaces() -> None:
    text = " SCENES ,shoot  DATE,UNIT\n4,2026-11-26,main\n"
    assert days(text, Asked()) == [("2026-11-26", "main", ("4",))]


def test_unknown_columns_are_named_and_not_lost() -> None:
    found = read("Scene,Day,Animals,Stunts\n4,2026-11-26,2 horses,\n", MAIN)
    assert found.unknown == ("Animals", "Stunts")
    assert found.rows[0].more == (("Animals", "2 horses"),)


def test_rows_belong_to_the_day_that_ends_below_them() -> None:
    text = "Scene\n1\n2\nEnd of Day 1 -- 2026-11-26\n3\nEND OF DAY #2 - Nov. 27, 2026\n"
    assert days(text) == [("2026-11-26", "main", ("1", "2")), ("2026-11-27", "main", ("3",))]


def test_a_number_is_no_date_until_somebody_says_it() -> None:
    text = "Scene\n1\nEnd of Day 1\n2\nEnd of Shoot Day 02\n"
    found = read(text, MAIN)
    assert (found.numbers, found.acts, found.faults) == (("1", "2"), (), ())
    asked = Asked({"1": "2026-11-26", "2": "2026-11-30"}, "main")
    assert days(text, asked) == [("2026-11-26", "main", ("1",)), ("2026-11-30", "main", ("2",))]


def test_where_a_column_says_the_day_the_row_of_its_end_is_left_out() -> None:
    found = read("Day,Scene\nDay 3,1\nEnd of Day 3,\n", Asked({"3": "2026-11-26"}, "main"))
    assert found.left_out == ((3, "End of Day 3"),)
    assert found.days == (("2026-11-26", "main", ("1",)),)


def test_scene_numbers_stay_as_they_are_written() -> None:
    text = 'Scene,Day\n"12A; A13 & 16pt2, 16 pt. 3",2026-11-26\n'
    assert days(text)[0][2] == ("12A", "A13", "16pt2", "16pt3")


def test_an_omitted_scene_is_left_out_and_said() -> None:
    found = read("Scene,Day\n13 OMITTED,2026-11-26\n14,2026-11-26\n", MAIN)
    assert found.left_out == ((2, "'13 OMITTED'"),)
    assert found.days == (("2026-11-26", "main", ("14",)),)


@pytest.mark.parametrize(
    ("row", "said"),
    [
        (",2026-11-26,1", "line 2, Scene(s): found nothing; each scene by its own number"),
        ("12-14,2026-11-26,1", "line 2, Scene(s): found '12-14'; each scene by its own number"),
        ("12 14,2026-11-26,1", "line 2, Scene(s): found '12 14'"),
        ("12,2026-02-30,1", "line 2, Day: found '2026-02-30'; a day such as 2026-11-26"),
        ("12,11/26/2026,1", "line 2, Day: found '11/26/2026'"),
        ("12,,1", "line 2, Day: found nothing"),
        ("12,2026-11-26,3-Aug", "line 2, Pages (eighths): found '3-Aug'; pages in eighths"),
        ("12,2026-11-26,9/9", "line 2, Pages (eighths): found '9/9'"),
        ("12,2026-11-26,1,extra", "line 2, : found 4 cells; 3, as in the head would do"),
    ],
)
def test_a_bad_row_is_one_clear_line(row: str, said: str) -> None:
    assert fault(f"Scene,Day,Pages\n{row}\n").startswith(said)


def test_one_bad_row_holds_back_all() -> None:
    found = read("Scene,Day\n1,2026-11-26\nx y,2026-11-26\n", MAIN)
    assert found.days == (("2026-11-26", "main", ("1",)),)
    assert found.acts == ()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Set,Day\nBARN,2026-11-26\n", "line 1, Scene(s): found no such column"),
        ("Scene,Scene(s),Day\n1,2,2026-11-26\n", "line 1, Scene(s): found 'Scene and Scene(s)'"),
        ("Scene\n1\n", "line 2, Day: found no day; a column Day, or a row such as End of Day 3"),
    ],
)
def test_a_list_that_cannot_be_a_schedule(text: str, said: str) -> None:
    assert said in "\n".join(
        f"line {one.line}, {one.column}: found {one.found}; {one.want} would do"
        for one in read(text, MAIN).faults
    )


def test_a_row_without_a_unit_needs_one_for_the_list() -> None:
    assert fault("Scene,Day\n1,2026-11-26\n", Asked()).startswith("line 2, Unit: found nothing")
    assert fault("Scene,Day,Unit\n1,2026-11-26,2nd Unit\n", Asked()).startswith(
        "line 2, Unit: found '2nd Unit'"
    )


def test_what_is_so_already_is_not_said_again_and_other_days_stay(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path)
    for day, told in (("2026-11-26", ["1"]), ("2026-11-28", ["9"])):
        floor.say(by="ad", kind="DayScheduled", scheduled=day, unit="main", scenes=told)
    floor.say(by="ad", kind="DayScheduled", scheduled="2026-11-29", unit="main")
    text = "Scene,Day,Unit\n1,2026-11-26,MAIN\n2,2026-11-27,main\n"
    found = read(text, Asked(), floor.state)
    assert found.same == (("2026-11-26", "main"),)
    assert found.other == (("2026-11-28", "main"),)
    assert [one["scheduled"] for one in found.acts] == ["2026-11-27"]


def test_more_scenes_than_an_act_takes_are_refused() -> None:
    rows = "".join(f"{n},2026-11-26\n" for n in range(257))
    assert "257 items; at most 256 would do" in fault(f"Scene,Day\n{rows}")


def test_dates_are_of_the_calendar() -> None:
    assert date_in("Thursday, February 29, 2028") == "2028-02-29"
    assert date_in("Thursday, February 29, 2027") is None
    assert date_in("Smarch 3, 2027") is None
    assert not is_date("2027-02-29")
    assert not is_date("0000-01-01")


@given(st.text(max_size=60), st.text(max_size=20))
def test_whatever_a_cell_holds_is_taken_or_refused(scene: str, day: str) -> None:
    head = ("Scene", "Day")
    lines = [type(LINE)(2, (scene, day))]
    found = read_sheets(head, lines, MAIN, START)
    assert bool(found.acts) <= (not found.faults)
    for act in found.acts:
        build(DayScheduled, {n: v for n, v in act.items() if n != "kind"})


LINE = read_list(b"a\nb\n").lines[0]


@given(st.lists(st.from_regex(r"[A-Z]?[0-9]{1,3}[A-Z]?", fullmatch=True), unique=True, max_size=9))
def test_scenes_come_back_as_written(names: list[str]) -> None:
    assert scenes_in(", ".join(names)) == tuple(names)


def test_a_scene_of_no_plan_no_script_and_no_accepted_line_is_not_heard_of(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path)
    told: dict[str, Any] = {"hit": "A" * 43, "trigger": "firearms", "scene": "40", "line": 4}
    floor.say(by="ad", kind="HitSettled", **told, accepted=True)
    assert unheard_of(floor.state, ("12", "30", "40", "41")) == ("30", "41")
    assert unheard_of(floor.state, ("12", "30", "41"), ["30"]) == ("41",)
    floor.say(by="ad", kind="HitSettled", **told, accepted=False)
    assert unheard_of(floor.state, ("40",)) == ("40",)


def test_with_nothing_planned_and_no_script_nothing_is_said_of_a_scene() -> None:
    assert unheard_of(START, ("99",)) == ()


def test_a_scene_whose_set_is_omitted_is_left_out_and_said() -> None:
    found = read("Scene,Set,Day\n13,OMITTED,2026-11-26\n14,INN (omitted wing),2026-11-26\n", MAIN)
    assert found.left_out == ((2, "'13: Set OMITTED'"),)
    assert found.days == (("2026-11-26", "main", ("14",)),)


def test_what_the_script_has_as_omitted_is_left_out_of_its_row() -> None:
    listed = read_list(b'Scene,Day\n"13, 14",2026-11-26\n15,2026-11-26\n')
    found = read_sheets(listed.head, listed.lines, MAIN, START, {"13", "15"})
    assert found.days == (("2026-11-26", "main", ("14",)),)
    assert found.left_out == (
        (2, "'13: omitted in the script'"),
        (3, "'15: omitted in the script'"),
    )
    assert found.faults == ()


def test_a_date_of_two_readings_is_refused_and_it_says_which_would_do() -> None:
    told = fault("Scene,Day\n12,12/01/2026\n")
    assert told.startswith("line 2, Day: found '12/01/2026'; a day such as 2026-11-26 or November")
    assert "of 12/01/2026 nobody can tell the month" in told
