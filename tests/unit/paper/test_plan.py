"""The plan on paper: every scene with weapons, its ways as weighed, the chosen one in a word."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from coldproof.paper import plan
from coldproof.paper.errors import NoSuchPaper
from coldproof.paper.papers import make
from coldproof.paper.source import PaperSource, speaker
from tests.unit.paper.made import SCRIPT, flat, paper, source
from tests.unit.paper.test_sheets import cells


def tables(made_from: PaperSource, **given: str) -> list[dict[str, Any]]:
    """Return the tables of a paper."""
    blocks = plan.content(made_from, given)["blocks"]
    return [one for one in blocks if one["is"] == "table"]


def test_each_scene_with_weapons_is_a_row_with_way_and_assessment() -> None:
    rows = {row[0]: row for row in tables(source(SCRIPT))[0]["rows"]}
    assert list(rows) == ["24", "25"]
    assert rows["25"][2] == "every other shot: Blank-firing replica"
    assert rows["25"][3] == "armorer"
    assert rows["25"][4] == "–"  # nobody signed the way; who chose it did not sign it by that
    assert rows["25"][5].endswith("Approved by: upm")


def test_the_chosen_way_has_a_word_and_a_rule() -> None:
    [_, matrix] = tables(source(SCRIPT), scene="25")
    assert [row[0] for row in matrix["rows"]] == ["weighed", "weighed", "CHOSEN"]
    assert matrix["ruled"] == [2]
    assert matrix["rows"][2][1] == "Blank-firing replica"


def test_a_row_has_what_the_page_of_the_way_shows() -> None:
    [_, matrix] = tables(source(SCRIPT), scene="25")
    row = matrix["rows"][0]
    assert row[1] == "Rubber or solid replica"
    assert "– It can be mistaken for a firearm, by police and public too" in row[2]
    assert row[3] == "As near as the scene wants"
    assert row[6:] == ["2", "160.00 USD", "1"]


def test_ways_that_nobody_weighed_are_named_as_that() -> None:
    text = flat(paper("plan", SCRIPT, scene="25"))
    assert "Not among those weighed: No gun in the shot, Toy or obvious fake" in text


def test_the_reason_stands_where_it_is_kept() -> None:
    assert "The slide must be seen to move." in flat(paper("plan", SCRIPT, scene="25"))
    gone = source(SCRIPT)._replace(value=lambda _: None)
    assert any("written, and not kept here" in one for one in cells(plan.content(gone, {})))


def test_a_way_of_an_older_version_says_so() -> None:
    made = source(SCRIPT)
    ways = {key: way._replace(plan=7) for key, way in made.state.ways.items()}
    words = cells(plan.content(made._replace(state=made.state._replace(ways=ways)), {}))
    assert any("of version 7 of the plan, which counts no more" in one for one in words)


def test_a_scene_without_a_way_says_so() -> None:
    made = source(SCRIPT)
    none = made._replace(state=made.state._replace(ways={}))
    words = cells(plan.content(none, {"scene": "25"}))
    assert "not weighed against doing it without the gun" in words


def test_it_speaks_spanish() -> None:
    text = flat(make("plan", source(SCRIPT)._replace(say=speaker("es"), lang="es"), {}).data)
    assert "ELEGIDA" in text
    assert "CHOSEN" not in text


@pytest.mark.parametrize("name", ["99", "../25", "#24"])
def test_a_scene_that_is_not_planned_is_refused(name: str) -> None:
    with pytest.raises(NoSuchPaper, match="a planned scene"):
        make("plan", source(SCRIPT), {"scene": name})


def test_nothing_planned_is_said_in_a_sentence() -> None:
    words = cells(plan.content(source("ordinary-day", 5), {}))
    assert "No scene with a weapon is planned in the record." in words


NO_PLAN = "Scenes that the script has a gun in, and no plan"


def test_scenes_of_the_script_without_a_plan_are_listed_too() -> None:
    words = cells(plan.content(source(SCRIPT), {}))
    assert "Scene 16pt2" in words[words.index(NO_PLAN) + 1 :]
    assert NO_PLAN not in cells(plan.content(source(SCRIPT), {"scene": "25"}))
    assert NO_PLAN not in cells(plan.content(source(), {}))


def test_where_the_script_is_not_at_hand_it_is_said() -> None:
    gone = cells(plan.content(source(SCRIPT)._replace(value=lambda _: None), {}))
    told = (
        "The script's words are not at hand here: which of its scenes have a gun in is not known."
    )
    assert told in gone
    assert "Scene 16pt2" in gone  # somebody accepted a line of it


def test_a_scene_planned_without_the_gun_of_the_script_is_a_row() -> None:
    made = source(SCRIPT)
    scenes = dict(made.state.scenes)
    scenes["25"] = scenes["25"]._replace(plan=replace(scenes["25"].plan, classes=()))
    made = made._replace(state=made.state._replace(scenes=scenes))
    lack = "the plan has no gun, the script"
    words = cells(plan.content(made, {}))
    assert any(lack in one for one in words)
    assert not any(one.startswith("Planned without weapons: 25") for one in words)
    assert not any(lack in one for one in cells(plan.content(source(SCRIPT), {})))
