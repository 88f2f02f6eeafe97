"""From the line of the script to the shot, and from an incident back to the line."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from coldproof.acts.codec import digest
from coldproof.desk.floor.context import Desk, Me
from coldproof.desk.floor.screens.chain import group
from coldproof.desk.history.chain import of_scene
from coldproof.desk.history.rows import ChainRow, Link
from tests.unit.desk.floor.driver import Floor, Phone
from tests.unit.desk.history.told_days import history


@pytest.fixture
def floor(tmp_path: Path) -> Floor:
    made = Floor.of_world(tmp_path)
    made.say(
        by="ad",
        kind="HitSettled",
        hit=digest(b"hit"),
        trigger="firearms",
        accepted=True,
        scene="12",
        line=40,
    )
    return made


def at(floor: Floor, route: str) -> Phone:
    phone = floor.phone("ad")
    phone.open(route)
    return phone


def titles(phone: Phone) -> list[str]:
    return [part["text"] for part in phone.screen["parts"] if part["part"] == "heading"]


def test_a_scene_from_its_line_to_the_hands(floor: Floor) -> None:
    phone = at(floor, "chain/12")
    found = titles(phone)
    assert found[:3] == ["line of the script: 1", "plan: 1", "way to shoot it: 1"]
    assert "line 40 of a draft that is not on record" in phone.words()
    assert "chosen: working gun" in phone.words()
    assert "Why here: it names the scene" in phone.words()


def test_a_line_says_of_which_draft_it_is_and_since_when(floor: Floor) -> None:
    text = digest(b"blue")
    floor.say(by="ad", kind="ScriptFiled", draft="Blue", scenes=3, document=text)
    floor.say(
        by="ad",
        kind="HitSettled",
        hit=digest(b"other"),
        trigger="firearms",
        accepted=True,
        scene="12",
        line=41,
    )
    words = at(floor, "chain/12").words()
    assert f"line 41 of Blue, filed 2025-03-13 08:00, digest of its text {text[:8]}..." in words


def test_a_draft_without_its_text_says_so(floor: Floor) -> None:
    floor.say(by="ad", kind="ScriptFiled", draft="Pink", scenes=3, changed=["12"])
    assert "filed 2025-03-13 08:00, its text is kept elsewhere" in at(floor, "chain/12").words()


def test_a_long_group_is_folded_and_unfolds(floor: Floor) -> None:
    phone = at(floor, "chain/12")
    assert "Show all 8" in phone.labels()
    assert "weapon announced" not in phone.words()
    phone.tap("Show all 8")
    assert "weapon announced" in phone.words()
    assert "Show all 8" not in phone.labels()


def clearing(floor: Floor, *after_no: int) -> tuple[Desk, list[ChainRow]]:
    """Return a desk, and the checks of scene 12, some of them done after the answer was no."""
    desk = Desk(floor.state, floor.now_us, Me(), {}, str)
    mine = [row for row in of_scene(history().chain, "12") if row.link is Link.CLEARANCE]
    return desk, [row._replace(after_no=n in after_no) for n, row in enumerate(mine)]


def test_what_was_done_after_the_answer_was_no_is_never_folded(floor: Floor) -> None:
    desk, mine = clearing(floor, 6)
    _, shown, key = group(desk, "folded", Link.CLEARANCE, mine)
    assert [one["marked"] for one in shown["rows"]] == [False, False, False, True]
    assert "Done after the answer was no" in shown["rows"][-1]["lines"]
    assert key["label"] == f"Show all {len(mine)}"


def test_where_nothing_is_folded_no_key_says_that_it_shows_more(floor: Floor) -> None:
    desk, mine = clearing(floor, *range(20))
    _, shown = group(desk, "folded", Link.CLEARANCE, mine)
    assert len(shown["rows"]) == len(mine)


def test_a_link_that_is_not_there_says_what_was_looked_for(floor: Floor) -> None:
    words = at(floor, "chain/12").words()
    assert "shot: 0" in words
    assert "No camera rolled for scene 12, and no shot or flash is told of it." in words
    assert "What reached no open setup is in the record only." in words
    assert "Nothing on record." not in words


def test_a_scene_without_an_assessment_leads_to_the_general_one(floor: Floor) -> None:
    floor.say(by="ad", kind="ScenePlanned", scene="13", plan=1, place="stage")
    phone = at(floor, "chain/13")
    assert "No assessment names scene 13." in phone.words()
    assert "The general assessment" in phone.labels()


def test_without_a_scene_those_there_are_listed(floor: Floor) -> None:
    phone = at(floor, "chain/99")
    assert "12" in phone.words()
    assert titles(phone) == []


def test_back_from_an_incident(floor: Floor) -> None:
    floor.say(
        by="ad",
        kind="IncidentOpened",
        incident="near-miss",
        severity="nobody-hurt",
        weapons=["G-1"],
    )
    phone = at(floor, "chain/12")
    incidents = phone.door.copy.state.incidents
    position = next(iter(incidents.values())).position
    back = at(floor, f"chain/case/{position}")
    first = back.screen["parts"][0]["rows"]
    assert ["incident opened" in one["title"] for one in first] == [True]
    assert back.words().count("incident opened") == 1
    assert "Scene 12: G-1, while setup 12A was open" in back.labels()
    links = [title.partition(":")[0] for title in titles(back)]
    assert links.index("check and clearance") < links.index("setup") < links.index("plan")
    assert links[-1] == "line of the script"
    assert "line 40 of a draft" in back.words()
    assert f"Every scene of the incident at {position}" in phone.words()


def test_what_came_after_an_incident_stands_last_and_folded(floor: Floor) -> None:
    case = floor.say(
        by="ad",
        kind="IncidentOpened",
        incident="near-miss",
        severity="nobody-hurt",
        weapons=["G-1"],
    )
    floor.say(by="ad", kind="ShowRequested", weapon="G-1")
    back = at(floor, f"chain/case/{floor.state.incidents[case].position}")
    assert titles(back)[-1] == "After it: 1"
    assert "show requested" not in back.words()
    back.tap("Show all 1")
    assert "show requested" in back.words()


def test_of_several_scenes_each_is_folded_with_its_reason(floor: Floor) -> None:
    floor.say(by="ad", kind="ScenePlanned", scene="13", plan=1, place="stage")
    card = {"unit": "main", "scene": "13", "purpose": "take", "toward": "nobody"}
    floor.say(by="ad", kind="SetupBegun", setup="13A", weapons=["G-1"], **card)
    case = floor.say(
        by="ad",
        kind="IncidentOpened",
        incident="near-miss",
        severity="nobody-hurt",
        weapons=["G-1"],
    )
    back = at(floor, f"chain/case/{floor.state.incidents[case].position}")
    assert titles(back) == []
    mine = [one for one in back.labels() if one.startswith("Scene 13: G-1, while setup 13A")]
    back.tap(*mine)
    assert "scene planned" in back.words()


@pytest.mark.parametrize("route", ["chain/case/0", "chain/case/99999"])
def test_an_incident_that_is_none_leads_to_no_scene(floor: Floor, route: str) -> None:
    assert "No act links this incident to a scene." in at(floor, route).words()


@pytest.mark.parametrize("route", ["chain/case", "chain/case/x", "chain/12/13", "chain/%00"])
def test_an_odd_route_is_no_error(floor: Floor, route: str) -> None:
    assert at(floor, route).words()


def test_without_an_incident_of_the_scene_it_says_just_that(floor: Floor) -> None:
    said = "No incident that belongs to scene 12 is in the record."
    assert said in at(floor, "chain/12").words()
    told: dict[str, Any] = {
        "incident": "injury",
        "severity": "injury",
        "unit": "main",
        "weapons": ["G-1"],
    }
    floor.say(by="upm", kind="IncidentOpened", **told)
    assert said not in at(floor, "chain/12").words()
