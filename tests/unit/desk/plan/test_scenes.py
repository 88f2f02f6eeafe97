"""One scene of a day: of what nobody planned, the script says what it may have."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from coldproof.desk.plan.days import needs_of
from coldproof.desk.plan.scenes import Draft, Lack, Words, of_day
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
