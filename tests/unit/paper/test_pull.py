"""The pull list: what a scheduled day means, with a box each; of a day without a plan, nothing."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from coldproof.paper import lines, pull
from coldproof.paper.source import PaperSource
from tests.unit.desk.floor.driver import PRODUCTION, Floor

DAY = "2026-12-01"


def source_of(floor: Floor) -> PaperSource:
    """Return a set's record as a paper's source."""
    state = floor.state
    return PaperSource(PRODUCTION, "Dry Creek", state, state.size, "", tuple, floor.now_us)


def test_weapons_of_the_way_with_a_box_each_and_no_serial(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path)
    told: dict[str, Any] = {"scene": "30", "plan": 1}
    floor.say(by="ad", kind="ScenePlanned", place="private", classes=["W1"], **told)
    weighed: dict[str, Any] = {"considered": ["rubber"], "chosen": "real-blanks"}
    floor.say(by="ad", kind="AlternativesWeighed", **told, **weighed)
    floor.say(by="ad", kind="DayScheduled", scheduled=DAY, unit="main", scenes=["30", "31"])
    made = pull.content(source_of(floor), {"day": DAY})
    tables = [block for block in made["blocks"] if block["is"] == "table"]
    assert ["☐", "G-1"] in [line[:2] for line in tables[0]["rows"]]
    serials = [one.kit.serial_last4 for one in floor.state.weapons.values()]
    assert not any(one in str(made) for one in serials if one)
    assert lines.on_day(source_of(floor), DAY) == ("30",)


def test_of_a_gun_in_a_hand_it_says_whose(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path)
    floor.say(by="ad", kind="DayScheduled", scheduled=DAY, unit="main", scenes=["12"])
    assert "in the hand of armorer" in str(pull.content(source_of(floor), {"day": DAY}))


def test_a_day_without_a_plan_pulls_nothing(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path)
    made = pull.content(source_of(floor), {"day": DAY})
    assert "No weapon of the record fits what is planned." in str(made)
    assert not [block for block in made["blocks"] if block["is"] == "table"]
    assert lines.on_day(source_of(floor), DAY) == ()
