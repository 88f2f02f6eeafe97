"""What can never become yes with these people; what hands can do is not on it."""

from __future__ import annotations

from pathlib import Path

import pytest

from coldproof.exchange.day.story import read_story
from tests.unit.desk.floor.driver import Floor

EXAMPLES = Path(__file__).parents[5] / "examples"
NOTHING = "Nothing that was tried needs somebody who is not here."


def never(floor: Floor) -> list[dict[str, object]]:
    """Return the rows of what can never become yes."""
    phone = floor.phone("ad")
    phone.open("today/never")
    found: list[dict[str, object]] = phone.screen["parts"][3]["rows"]
    return found


def test_with_everybody_here_there_is_nothing(tmp_path: Path) -> None:
    assert never(Floor.of_world(tmp_path)) == []


@pytest.mark.parametrize("drop", ["shown", "witness-ad", "meeting", "sign-in"])
def test_what_hands_can_make_good_is_not_listed(tmp_path: Path, drop: str) -> None:
    dropped = [drop, "cold", "offer"] if drop == "witness-ad" else [drop]
    assert never(Floor.of_world(tmp_path, drop=dropped)) == []


def test_a_stop_is_no_reason_for_never(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path)
    floor.say(by="dp", kind="WorkStopped", scope="production")
    assert never(floor) == []


def test_nobody_makes_the_calls(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path, drop=["hat-ad"])
    floor.say(by="producer", kind="PackAdopted", pack="set-practice")
    (found,) = never(floor)
    assert found["title"] == "G-1 for 12"
    lines = found["lines"]
    assert isinstance(lines, list)
    assert "somebody must wear the first AD's or stage manager's hat" in lines


def test_a_planned_scene_without_a_card_is_tried_too(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path, drop=["hat-ad"])
    floor.say(by="producer", kind="PackAdopted", pack="set-practice")
    floor.say(
        by="armorer", kind="ScenePlanned", scene="13", plan=1, place="private", classes=["W1"]
    )
    assert [one["title"] for one in never(floor)] == ["G-1 for 12", "G-1 for 13"]
    assert "supposed" not in floor.state.setups


def test_without_a_handler_it_is_said_once_and_not_for_each_gun(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path, drop=["hat-armorer", "hat-propmaster"])
    assert never(floor) == []
    phone = floor.phone("ad")
    phone.open("today/never")
    assert "Handler: nobody" in phone.words()


def test_each_unit_s_own_floor_makes_its_calls(tmp_path: Path) -> None:
    """The first AD of the main unit cannot call what the second unit's deputy must."""
    story = read_story((EXAMPLES / "hard-day.toml").read_bytes(), "hard-day")
    floor = Floor(tmp_path, story, 200)
    phone = floor.phone("second-ad")
    phone.open("today/never")
    assert NOTHING in phone.words()
    assert phone.screen["parts"][3]["rows"] == []


def test_without_a_day_nothing_is_tried(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path)
    floor.say(by="upm", kind="DayClosed", day=floor.state.day)
    phone = floor.phone("ad")
    phone.open("today/never")
    assert "No day is open, so nothing was tried." in phone.words()
