"""A line in which nothing was found: a person marks it, and it is a hit like any other."""

from __future__ import annotations

from pathlib import Path

import pytest

from coldproof.acts.codec import digest
from tests.unit.desk.floor.driver import Floor, Phone
from tests.unit.desk.floor.screens.test_script import filed, give, scene, value

MISSED = "He takes the old thing from the wall."


def marking(tmp_path: Path, data: bytes, who: str = "ad") -> tuple[Floor, Phone]:
    """Return a phone that shows scene 40 of a draft."""
    floor = Floor.of_world(tmp_path)
    filed(floor, data)
    phone = floor.phone(who)
    give(phone, data)
    phone.open("script/scene/40")
    return floor, phone


def test_a_line_that_was_missed_is_marked_and_the_scene_planned_by_it(tmp_path: Path) -> None:
    floor, phone = marking(tmp_path, value(scene("40", MISSED, "She waits.")))
    assert "What was found is filled in. Which gun, if any, you say." in phone.words()
    phone.tap("A line was missed", MISSED)
    assert "What does this line speak of?" in phone.words()
    phone.tap("Firearms")
    assert (phone.route, phone.draft) == ("script/scene/40", {})
    assert "Firearms: marked by hand, yes, said ad" in phone.words()
    (hit,) = floor.state.hits.values()
    assert (hit.trigger.value, hit.accepted, hit.scene) == ("firearms", True, "40")
    phone.tap("Plan this scene")
    assert (phone.draft["tags"], phone.draft["found"]) == (["firearms"], True)
    phone.open("script")
    assert "1 accepted" in phone.words()


def test_whoever_sees_it_is_no_gun_says_so_and_the_line_is_as_before(tmp_path: Path) -> None:
    _, phone = marking(tmp_path, value(scene("40", MISSED)))
    phone.tap("A line was missed", MISSED, "Firearms", "No: Firearms")
    assert "marked by hand" not in phone.words()
    assert MISSED in phone.words()
    phone.open("script")
    assert "No line was found." in phone.words()


def test_another_who_says_no_is_heard_and_the_mark_stays(tmp_path: Path) -> None:
    floor, phone = marking(tmp_path, value(scene("40", MISSED)))
    phone.tap("A line was missed", MISSED, "Firearms")
    other = floor.phone("actor")
    give(other, value(scene("40", MISSED)))
    other.open("script/scene/40")
    other.tap("No: Firearms")
    assert "two people disagree" in other.words()
    other.open("script")
    assert "Settle the lines of scene 40" in other.labels()


def test_a_line_is_not_marked_as_what_it_is_marked_as(tmp_path: Path) -> None:
    _, phone = marking(tmp_path, value(scene("40", "He lifts a gun.")))
    phone.tap("A line was missed", "He lifts a gun.")
    assert "Firearms" not in phone.labels()
    phone.tap("Stunts")
    assert "Stunts: marked by hand, yes, said ad" in phone.words()
    assert "Firearms: “gun”, to look at" in phone.words()
    phone.tap("A line was missed", "He lifts a gun.", "Another line")
    assert "Tap the line that was missed." in phone.words()


@pytest.mark.parametrize("odd", [9, -1, "1", True, None, [1]])
def test_a_line_that_is_not_there_is_not_picked(tmp_path: Path, odd: object) -> None:
    _, phone = marking(tmp_path, value(scene("40", MISSED)))
    phone.draft["missed"] = odd
    assert "What does this line speak of?" not in phone.words()
    assert "A line was missed" in phone.labels()


def test_who_has_no_key_marks_nothing(tmp_path: Path) -> None:
    _, phone = marking(tmp_path, value(scene("40", MISSED)))
    phone.lock("ad")
    assert MISSED in phone.words()
    assert "A line was missed" not in phone.labels()


RAIN = ("Rain falls on the tin roof all night.", "The lamp goes out.", "Somebody coughs upstairs.")
FOUR = value(scene("40", MISSED, *RAIN))
SIX = value(scene("40", "They sing.", "A bell."), scene("46", MISSED, *RAIN))


def test_a_mark_goes_with_its_scene_and_is_not_lost_where_the_old_draft_is_not_here(
    tmp_path: Path,
) -> None:
    floor, phone = marking(tmp_path, FOUR)
    phone.tap("A line was missed", MISSED, "Firearms")
    phone.open("script/new")
    phone.draft.update(document=give(phone, SIX), draft="Blue")
    phone.tap("This draft counts now")
    phone.open("script/scene/46")
    assert "Firearms: marked by hand, yes, said ad" in phone.words()
    other = floor.phone("armorer")
    give(other, SIX)
    other.open("script/scene/46")
    assert "Firearms: marked by hand, to look at" in other.words()
    other.open("script/scene/40")
    assert "marked by hand" not in other.words()


def test_yeses_to_scenes_that_no_draft_has_mark_nothing(tmp_path: Path) -> None:
    floor, phone = marking(tmp_path, FOUR)
    for n in range(40):
        floor.say(
            by="actor",
            kind="HitSettled",
            hit=digest(str(n).encode()),
            trigger="firearms",
            accepted=True,
            scene=f"X{n}",
        )
    phone.open("script")
    assert "No line was found." in phone.words()
