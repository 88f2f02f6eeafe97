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


def blanks_day(floor: Floor) -> list[list[list[str]]]:
    """Plan a scene with a real firearm and blanks; return the rows of weapons and of lots."""
    told: dict[str, Any] = {"scene": "30", "plan": 1}
    floor.say(by="ad", kind="ScenePlanned", place="private", classes=["W1"], **told)
    weighed: dict[str, Any] = {"considered": ["rubber"], "chosen": "real-blanks"}
    floor.say(by="ad", kind="AlternativesWeighed", **told, **weighed)
    floor.say(by="ad", kind="DayScheduled", scheduled=DAY, unit="main", scenes=["30", "31"])
    made = pull.content(source_of(floor), {"day": DAY})
    return [block["rows"] for block in made["blocks"] if block["is"] == "table"]


def test_weapons_of_the_way_with_their_marks_and_a_box_under_lock(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path)
    floor.say(by="armorer", kind="WeaponLockedUp", weapons=["G-1"], store="safe")
    weapons, lots = blanks_day(floor)
    assert ["☐", "G-1"] in [line[:2] for line in weapons]
    assert ["☐", "B-1"] in [line[:2] for line in lots]
    kit = floor.state.weapons["G-1"].kit
    (row,) = [line for line in weapons if line[1] == "G-1"]
    assert f"{kit.caliber}; last four {kit.serial_last4}" in row[2]
    assert lines.on_day(source_of(floor), DAY).scenes == ("30",)


def test_a_gun_in_a_hand_has_no_box_and_it_says_whose(tmp_path: Path) -> None:
    weapons, _ = blanks_day(Floor.of_world(tmp_path))
    (row,) = [line for line in weapons if line[1] == "G-1"]
    assert (row[0], row[4]) == ("", "in the hand of armorer\nout of its lock already")


def test_a_quarantined_gun_has_no_box_and_it_says_why(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path)
    floor.say(by="dp", kind="WeaponDropped", weapon="G-1")
    weapons, _ = blanks_day(floor)
    (row,) = [line for line in weapons if line[1] == "G-1"]
    assert row[0] == ""
    assert row[4].endswith("QUARANTINED: it goes nowhere until that is settled")


def test_a_lot_that_is_wholly_in_guns_is_named_without_a_box(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path)
    lot = floor.state.lots["B-1"]
    count = lot.stored + lot.carried
    told: dict[str, Any] = {"lot": "B-1", "round_class": lot.received.round_class.value}
    floor.say(by="armorer", kind="WeaponLoaded", weapon="G-1", count=count, **told)
    _, lots = blanks_day(floor)
    (row,) = [line for line in lots if line[1] == "B-1"]
    loaded = floor.state.lots["B-1"].loaded
    assert (row[0], row[3]) == ("", "0")
    assert f"in guns now: {loaded}" in row[2]


def test_a_day_without_a_plan_pulls_nothing(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path)
    made = pull.content(source_of(floor), {"day": DAY})
    assert "No weapon of the record fits what is planned." in str(made)
    assert not [block for block in made["blocks"] if block["is"] == "table"]
    assert lines.on_day(source_of(floor), DAY) == lines.OfDay(())


def test_a_scene_without_a_weapon_in_the_kit_is_named(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path)
    told: dict[str, Any] = {"scene": "30", "plan": 1}
    floor.say(by="ad", kind="ScenePlanned", place="private", classes=["W11"], **told)
    floor.say(by="ad", kind="AlternativesWeighed", **told, considered=["no-gun"], chosen="toy")
    floor.say(by="ad", kind="DayScheduled", scheduled=DAY, unit="main", scenes=["30", "12"])
    made = str(pull.content(source_of(floor), {"day": DAY}))
    assert "30: no weapon in the kit for it: Toy" in made
    assert "12: no weapon" not in made


def test_lots_of_one_class_are_told_apart_by_caliber_and_load(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path)
    caliber = floor.state.weapons["G-1"].kit.caliber
    told: dict[str, Any] = {"by": "armorer", "kind": "LotReceived", "round_class": "R3"}
    for lot, charge in (("B-8", "quarter"), ("B-9", "full")):
        floor.say(**told, lot=lot, count=6, caliber=caliber, charge=charge)
    _, lots = blanks_day(floor)
    what = {line[1]: line[2] for line in lots}
    assert what["B-8"] == f"Blanks, {caliber}, Quarter load"
    assert what["B-9"] == f"Blanks, {caliber}, Full load"


def test_dummies_and_blanks_of_one_gun_are_kept_apart(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path)
    told: dict[str, Any] = {"scene": "30", "plan": 1}
    floor.say(by="ad", kind="ScenePlanned", place="private", classes=["W1"], **told)
    for shot, way in (("30A", "real-dummies"), ("30B", "real-blanks")):
        weighed: dict[str, Any] = {"considered": ["rubber"], "chosen": way, "shot": shot}
        floor.say(by="ad", kind="AlternativesWeighed", **told, **weighed)
    floor.say(by="ad", kind="DayScheduled", scheduled=DAY, unit="main", scenes=["30", "31"])
    made = str(pull.content(source_of(floor), {"day": DAY}))
    assert "Dummies (D-1) and blanks (B-1) that fit the same guns: never on one cart" in made
    assert "No plan, and no script is filed that could say more: 31" in made
    phone = floor.phone("ad")
    phone.open(f"plan/day/{DAY}")
    assert "never on one cart at the same time" in phone.words()


def test_blanks_alone_need_no_second_cart(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path)
    blanks_day(floor)
    assert "never on one cart" not in str(pull.content(source_of(floor), {"day": DAY}))
