"""An assessment that is extreme after its measures, or not read by whom it names: it stays open."""

from __future__ import annotations

from pathlib import Path

from tests.unit.desk.floor.screens.test_assessment import GONE, ROUTE, Crew

EXTREME = "by its assessment a hazard is extreme after its measures"
OWN = "nobody but its author approved that assessment"
MUZZLE = "Gas, wad or unburnt powder of a blank hits somebody"


def test_what_is_extreme_after_its_measures_stays_open_on_plan_and_day(tmp_path: Path) -> None:
    crew, day = Crew(tmp_path, *GONE), "2026-12-01"
    crew.floor.say(by="ad", kind="DayScheduled", scheduled=day, unit="main", scenes=["12"])
    safety = crew.write(left=(4, 4))
    safety.tap("I record it", "Read it", "I approve its assessment")
    words = safety.phone.words()
    assert f"Extreme after its measures, so not like this; plan it another way: {MUZZLE}" in words
    assert "Nobody but its author approved it." in words
    for route in ("plan", "plan/scene/12", f"plan/day/{day}"):
        safety.phone.open(route)
        assert EXTREME in safety.phone.words(), route
        assert OWN in safety.phone.words(), route
    upm = crew.at("upm", f"plan/day/{day}")
    assert EXTREME not in upm.phone.words()  # the words are not on this phone, and it says so
    assert "Assessments whose words are not at hand here, of scenes: 12." in upm.phone.words()
    upm.phone.open(ROUTE)
    upm.tap("Read it", "I approve its assessment")  # nobody is refused
    upm.phone.open(f"plan/day/{day}")
    assert EXTREME in upm.phone.words()
    assert OWN not in upm.phone.words()
    assert "Assessments whose words" not in upm.phone.words()


def test_what_is_not_extreme_is_not_held_against_its_author(tmp_path: Path) -> None:
    crew = Crew(tmp_path, *GONE)
    safety = crew.write(left=(3, 4))
    safety.tap("I record it", "Read it", "I approve its assessment")
    safety.phone.open("plan/scene/12")
    assert EXTREME not in safety.phone.words()
    assert OWN not in safety.phone.words()
    assert "Nobody but its author approved it." in safety.phone.words()


def test_whom_it_names_is_told_to_read_it_and_the_day_names_who_has_not(tmp_path: Path) -> None:
    crew = Crew(tmp_path, *GONE)
    day = str(crew.floor.state.day)
    crew.floor.say(by="ad", kind="DayScheduled", scheduled=day, unit="main", scenes=["12"])
    safety = crew.write()
    safety.tap("I record it", "Read it")
    safety.phone.open(f"plan/day/{day}")
    assert "12: its assessment was not read by whom it names: dp, armorer" in safety.phone.words()
    safety.phone.open("today")
    assert "To be read" not in safety.phone.words()  # who wrote it is not named in it
    dp = crew.at("dp", "today")
    assert "Whom it affects stands in it: read it to see if you are named" in dp.phone.words()
    dp.phone.open("board")
    assert "To be read" not in dp.phone.words()  # nothing here says that it names anybody
    armorer = crew.at("armorer", "board")
    assert "It names you, and you have not said that you read it" in armorer.phone.words()
    dp.phone.open("today")
    dp.tap("Assessment of scene 12", "Read it")
    for route in ("today", "board"):
        dp.phone.open(route)
        assert "It names you, and you have not said that you read it" in dp.phone.words()
    dp.phone.open(ROUTE)
    dp.tap("I have read it")
    for route in ("today", "board"):
        dp.phone.open(route)
        assert "To be read" not in dp.phone.words()
    dp.phone.open(f"plan/day/{day}")
    assert "12: its assessment was not read by whom it names: armorer" in dp.phone.words()


def test_it_says_which_part_is_missing(tmp_path: Path) -> None:
    crew = Crew(tmp_path, *GONE)
    one = crew.at("safety")
    one.tap("Write a new one")
    one.tap(MUZZLE, "Next: each hazard", "Next: people", "Next: the form", "Next: look it over")
    one.tap("I record it", "Read it")
    words = one.phone.words()
    assert "It lacks a part that it must have. A hazard has no measure." in words
    assert "Who is affected is not named." in words
