"""Tables: every row has a cell for every column, and instants can be sorted as text."""

from __future__ import annotations

from typing import Any

import pytest

from coldproof.desk.history.tables import instant_text, many, tables
from coldproof.desk.history.telling import told
from coldproof.rules.judge import judge
from tests.unit.desk.history.told_days import DAYS, TAKEN, entries, example, history
from tests.unit.state.rows import act

LOST = act("SightLost", weapons=["G-1"])
EXPECTED = {
    "custody": (
        "event_id weapon_id serial from_person from_role to_person to_role reason scene place"
        " event_time_utc recorded_time_utc device_id witness"
    ),
    "clearance": (
        "clearance_id weapon_id state load_kind load_lot rounds inspector shown_to started_utc"
        " closed_utc closed_by close_reason scene"
    ),
    "rounds": (
        "lot_id kind caliber load supplier scene issued fired misfired returned recovered"
        " difference counted_with time_utc"
    ),
}


@pytest.mark.parametrize("name", DAYS)
def test_every_row_has_a_cell_for_every_column(name: str) -> None:
    for table in tables(told(example(name), judge)).values():
        assert len(dict.fromkeys(table.columns)) == len(table.columns)
        for row in table.rows:
            assert len(row) == len(table.columns)
            assert all(cell is None or type(cell) in (str, int) for cell in row)


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_the_columns_that_an_export_is_expected_to_have_are_there(name: str) -> None:
    columns = tables(told(()))[name].columns
    assert [one for one in EXPECTED[name].split() if one not in columns] == []


def test_cells_stand_under_their_names() -> None:
    found = tables(history(TAKEN))
    custody = dict(zip(found["custody"].columns, found["custody"].rows[-1], strict=True))
    assert (custody["from_person"], custody["to_person"]) == ("armorer", "actor")
    assert custody["witness"] == "ad; dp"
    assert custody["event_time_utc"] == "2025-03-13T15:01:00.000000Z"
    assert custody["recorded_time_utc"] == ""
    clearance = dict(zip(found["clearance"].columns, found["clearance"].rows[-1], strict=True))
    assert (clearance["state"], clearance["spent_to"]) == ("COLD, 6 DUMMIES", "actor")
    assert clearance["closed_position"] == custody["position"]
    rounds = dict(zip(found["rounds"].columns, found["rounds"].rows[-1], strict=True))
    assert (rounds["event"], rounds["loaded"], rounds["counted"]) == ("weapon loaded", 6, None)
    assert rounds["time_utc"] == "2025-03-13T14:58:00.000000Z"
    timeline = dict(zip(found["timeline"].columns, found["timeline"].rows[-1], strict=True))
    assert timeline["weapons_after"] == "G-1: COLD, 6 DUMMIES (spent)"
    assert timeline["verdict"] == ""


def test_instants_sort_as_text_and_none_is_empty() -> None:
    instants = [-1, 0, 1, 999_999, 1_000_000, 60_000_000]
    texts = [instant_text(one) for one in instants]
    assert texts == sorted(texts)
    assert texts[0] == "1969-12-31T23:59:59.999999Z"
    assert instant_text(None) == ""


def test_several_values_stand_in_one_cell() -> None:
    assert many(()) == ""
    assert many((1, "b")) == "1; b"


def chained(*acts: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the chain's rows by their columns, of a base world and more acts, judged."""
    table = tables(told(entries(*acts), judge))["chain"]
    return [dict(zip(table.columns, row, strict=True)) for row in table.rows]


def test_a_refused_act_is_told_from_another_in_the_chain() -> None:
    lost, *_ = [one for one in chained(LOST) if one["what"].startswith("sight lost")]
    assert lost["verdict"] == "refused"
    assert "core.custody" in lost["refused_by"].split("; ")
    taken, *_ = [one for one in chained(TAKEN) if one["what"].startswith("handover accepted")]
    assert (taken["verdict"], taken["refused_by"]) == ("not refused", "")


def test_without_a_judge_the_chain_says_no_verdict() -> None:
    table = tables(told(entries(LOST)))["chain"]
    assert {row[table.columns.index("verdict")] for row in table.rows} == {""}


@pytest.mark.parametrize("name", DAYS)
def test_no_row_of_the_chain_is_there_twice_and_each_says_why(name: str) -> None:
    table = tables(told(example(name), judge))["chain"]
    assert len(set(table.rows)) == len(table.rows)
    assert all(row[table.columns.index("why_here")] for row in table.rows)
    assert all(row[table.columns.index("verdict")] for row in table.rows)
