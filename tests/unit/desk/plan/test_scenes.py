"""One scene of a day: of what nobody planned, the script says what it may have."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from coldproof.desk.plan.days import needs_of
from coldproof.desk.plan.scenes import BARE, Draft, Lack, Words, of_day
from coldproof.words.floor import Topic
from tests.unit.desk.floor.driver import Floor

DRAFT = Draft(frozenset({"30", "31", "40"}), frozenset({"33", "34"}), frozenset({"30", "34", "40"}))
HERE, AWAY = Words(DRAFT), Words()


@pytest.fixture
def floor(tmp_path: Path) -> Floor:
    return Floor.of_world(tmp_path)


def filed(floor: Floor) -> None:
    floor.say(by="ad", kind="ScriptFiled", draft="White", document="A" * 43, scenes=3)


def settled(floor: Floor, scene: str, trigger: str = "firearms", *, accepted: bool = True) -> None:
    told: dict[str, Any] = {"trigger": trigger, "accepted": accepted, "scene": scene, "line": 4}
    floor.say(by="ad", kind="HitSettled", hit=f"{scene:A<43}", **told)


def lack(floor: Floor, name: str, words: Words = HERE) -> Lack:
    (one,) = of_day(floor.state, name, words=words).lacks
    return one


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("30", Lack.OPEN),
        ("31", Lack.UNKNOWN),
        ("33", Lack.OMITTED),
        ("40pt2", Lack.OPEN),
        ("31pt1", Lack.UNKNOWN),
        ("99", Lack.NOWHERE),
    ],
)
def test_what_the_draft_says_where_nobody_settled_anything(
    floor: Floor, name: str, found: Lack
) -> None:
    filed(floor)
    assert lack(floor, name) is found
    assert lack(floor, name, AWAY) is Lack.UNREAD  # unknown is loaded
    one = of_day(floor.state, name, words=HERE)
    assert one.loaded is (found in (Lack.OPEN, Lack.NOWHERE))
    assert of_day(floor.state, name).loaded
    assert not one.armed


def test_without_a_script_nothing_is_known_and_nothing_said(floor: Floor) -> None:
    assert lack(floor, "30", AWAY) is Lack.UNKNOWN
    assert not of_day(floor.state, "30").loaded


def test_an_accepted_line_counts_with_the_text_and_without(floor: Floor) -> None:
    filed(floor)
    settled(floor, "31")
    for words in (HERE, AWAY):
        assert lack(floor, "31", words) is Lack.GUN
        assert lack(floor, "31pt2", words) is Lack.GUN
    settled(floor, "31", accepted=False)
    assert lack(floor, "31") is Lack.UNKNOWN
    assert lack(floor, "31", AWAY) is Lack.UNREAD  # another line of it may name a gun


def test_an_accepted_line_of_something_else_hides_no_open_gun(floor: Floor) -> None:
    filed(floor)
    settled(floor, "31", "stunts")
    settled(floor, "30", "stunts")
    assert lack(floor, "31") is Lack.NAMED
    assert lack(floor, "30") is Lack.OPEN


def test_what_a_later_draft_omits_is_no_gun(floor: Floor) -> None:
    filed(floor)
    settled(floor, "33")
    assert lack(floor, "33") is Lack.OMITTED
    assert lack(floor, "33", AWAY) is Lack.GUN


def test_such_a_scene_wants_a_handler_and_the_topics_of_weapons(floor: Floor) -> None:
    filed(floor)
    day = "2026-12-01"
    floor.say(by="ad", kind="DayScheduled", scheduled=day, unit="main", scenes=["30", "31"])
    needs = needs_of(floor.state, day, HERE)
    assert ([one.name for one in needs.loaded], needs.armed, needs.handlers) == (["30"], (), 1)
    assert Topic.FIREARMS in needs.topics
    floor.say(by="ad", kind="DayScheduled", scheduled=day, unit="main", scenes=["31"])
    needs = needs_of(floor.state, day, HERE)
    assert (needs.loaded, needs.handlers, needs.topics) == ((), 0, ())


def planned(floor: Floor, name: str, *classes: str) -> None:
    before = floor.state.scenes.get(name)
    told: dict[str, Any] = {"plan": 1 if before is None else before.plan.plan + 1}
    told |= {"classes": list(classes)} if classes else {}
    floor.say(by="ad", kind="ScenePlanned", scene=name, place="stage", shots=1, **told)


def bare(floor: Floor, name: str, words: Words = HERE) -> list[Lack]:
    one = of_day(floor.state, name, words=words)
    found: list[Lack] = [lack for lack in one.lacks if lack in BARE.values()]
    assert one.loaded is one.is_told is bool(found)
    return found


@pytest.mark.parametrize("classes", [(), ("W12",), ("W13", "W14")])
def test_a_plan_without_a_gun_hides_none_of_the_script(
    floor: Floor, classes: tuple[str, ...]
) -> None:
    filed(floor)
    for name in ("30", "31", "33", "35"):
        planned(floor, name, *classes)
    settled(floor, "35", "stunts")
    assert bare(floor, "35") == bare(floor, "35", AWAY) == []
    assert bare(floor, "30") == [Lack.BARE_OPEN]
    assert bare(floor, "31") == bare(floor, "33") == bare(floor, "30", AWAY) == []
    settled(floor, "31")
    settled(floor, "33")
    assert bare(floor, "31") == bare(floor, "31", AWAY) == [Lack.BARE]
    assert bare(floor, "33") == []  # omitted by now
    settled(floor, "31", accepted=False)
    assert bare(floor, "31") == []


@pytest.mark.parametrize("kind", ["W1", "W7", "W8", "W11"])
def test_what_stands_for_a_gun_is_a_plan_for_it(floor: Floor, kind: str) -> None:
    filed(floor)
    settled(floor, "30")
    planned(floor, "30", "W12", kind)
    assert bare(floor, "30") == []


def test_one_part_may_be_planned_without_the_gun_that_another_has(floor: Floor) -> None:
    filed(floor)
    planned(floor, "40pt2")
    planned(floor, "40")
    assert bare(floor, "40pt2") == [Lack.BARE_OPEN]
    planned(floor, "40pt1", "W1")
    assert bare(floor, "40pt2") == []
    assert bare(floor, "40") == [Lack.BARE_OPEN]


def test_a_scene_planned_without_a_gun_wants_a_handler_for_that_of_the_script(floor: Floor) -> None:
    filed(floor)
    day = "2026-12-01"
    floor.say(by="ad", kind="DayScheduled", scheduled=day, unit="main", scenes=["30"])
    planned(floor, "30")
    needs = needs_of(floor.state, day, HERE)
    assert ([one.name for one in needs.loaded], needs.armed, needs.handlers) == (["30"], (), 1)
    planned(floor, "30", "W12")  # a knife: it has a weapon, and is counted once
    needs = needs_of(floor.state, day, HERE)
    assert ([one.name for one in needs.armed], needs.loaded) == (["30"], ())
    assert needs.scenes[0].is_told
