"""Filing a draft: what is void by it, the guns that are new in it, what stays settled."""

from __future__ import annotations

from pathlib import Path

from tests.unit.desk.floor.driver import Floor, Phone
from tests.unit.desk.floor.screens.test_script import WHITE, filed, give, scene, value


def comes(floor: Floor, before: bytes, after: bytes) -> Phone:
    """Return a phone that is about to file a draft after one that counts."""
    filed(floor, before)
    phone = floor.phone("ad")
    give(phone, before)
    phone.open("script/new")
    phone.draft.update(document=give(phone, after), draft="Blue")
    return phone


MOVED = value(scene("11", "They eat."), scene("12A", "He lifts a gun.", "She waits."))


def test_a_renumbered_scene_voids_under_its_old_number_and_says_where_it_went(
    tmp_path: Path,
) -> None:
    floor = Floor.of_world(tmp_path)
    phone = comes(floor, WHITE, MOVED)
    assert "Assessments that become void: 12" in phone.words()
    assert "Scene 12: the script has it as 12A now" in phone.words()
    phone.tap("This draft counts now")
    assert floor.state.scenes["12"].changed is not None
    phone.open("plan/scene/12")
    assert "the script has it as 12A now" in phone.words()
    phone.open("script/scene/12A")
    assert "It was scene 12, which has a plan" in phone.words()
    phone.tap("The plan of scene 12")
    assert phone.route == "plan/scene/12"


def test_a_scene_that_is_gone_or_omitted_is_void_too(tmp_path: Path) -> None:
    omitted = value(scene("11", "They eat."), scene("12")._replace(omitted=True))
    for n, after in enumerate((value(scene("11", "They eat.")), omitted)):
        floor = Floor.of_world(tmp_path / str(n))
        phone = comes(floor, WHITE, after)
        assert "Scene 12: the script has no such scene" in phone.words()
        phone.tap("This draft counts now")
        assert floor.state.scenes["12"].changed is not None


def test_a_scene_that_keeps_number_and_words_is_not_void(tmp_path: Path) -> None:
    more = value(scene("11", "They sing."), scene("12", "He lifts a gun.", "She waits."))
    floor = Floor.of_world(tmp_path)
    phone = comes(floor, WHITE, more)
    assert "become void" not in phone.words()
    assert "was not there before" not in phone.words()
    phone.tap("This draft counts now")
    assert floor.state.scenes["12"].changed is None
    phone.open("script/scene/12")
    assert "It was scene" not in phone.words()


def test_a_gun_in_a_scene_that_had_none_is_told_and_asked_for_until_planned(
    tmp_path: Path,
) -> None:
    armed = value(scene("11", "He fires a gun."), scene("12", "He lifts a gun.", "She waits."))
    floor = Floor.of_world(tmp_path)
    phone = comes(floor, WHITE, armed)
    assert "Scene 11: a gun that was not there before" in phone.words()
    assert "Scene 12: a gun" not in phone.words()
    phone.tap("This draft counts now")
    phone.open("script/changes")
    assert "What it says of weapons is another." in phone.words()
    assert "is void" not in phone.words()
    phone.open("plan")
    assert "Scenes that the script has a gun in, and no plan" in phone.words()
    phone.tap("Scene 11")
    phone.tap("No: Firearms")
    phone.open("plan")
    assert "Scenes that the script has a gun in" not in phone.words()
    phone.open("script")
    assert "1 rejected" in phone.words()
    assert "0 accepted" not in phone.words()


def test_lines_that_are_remembered_are_not_to_look_at_again(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path)
    filed(floor, WHITE)
    phone = floor.phone("ad")
    give(phone, WHITE)
    phone.open("script/scene/12")
    phone.tap("No: Firearms")
    phone.open("script/new")
    phone.draft["document"] = give(phone, MOVED.replace(b'"12A"', b'"12"'))
    assert "line to look at" not in phone.words()


def test_where_a_voided_scene_is_being_shot_refused_handovers_are_told(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path)
    words = "Scene 12 has an open setup: handovers for it will be refused."
    card = {"unit": "main", "scene": "12", "purpose": "take", "toward": "nobody"}
    floor.say(by="ad", kind="SetupBegun", setup="12Z", weapons=["G-1"], **card)
    phone = comes(floor, WHITE, MOVED)
    assert words in phone.words()
    phone.draft.update(document=give(phone, WHITE), draft="Blue")
    assert words not in phone.words()  # the same words void nothing


def test_the_chain_says_of_a_renumbered_scene_alone_where_it_went(tmp_path: Path) -> None:
    words = "the script has it as 12A now"
    for n, after in enumerate((MOVED, WHITE)):
        floor = Floor.of_world(tmp_path / str(n))
        filed(floor, WHITE)
        filed(floor, after, "Blue")
        phone = floor.phone("ad")
        give(phone, WHITE)
        give(phone, after)
        phone.open("chain/12")
        assert (words in phone.words()) == (after is MOVED)
