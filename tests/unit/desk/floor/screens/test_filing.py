"""Filing a draft: what is void by it, the guns that are new in it, what stays settled."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from coldproof.acts.codec import digest
from coldproof.acts.fields import MAX_ITEMS, plain
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


def renumbered(floor: Floor, later: int) -> list[bytes]:
    """File a draft, one in which scene 12 is 12A, and so many more; return all of them."""
    more = [MOVED.replace(b"They eat.", b"They eat %d." % n) for n in range(later)]
    for n, data in enumerate((WHITE, MOVED, *more)):
        filed(floor, data, f"D{n}")
    return [WHITE, MOVED, *more]


@pytest.mark.parametrize("later", [1, 2, 3, 7, 40])
def test_however_many_drafts_ago_a_scene_was_renumbered_it_is_found(
    tmp_path: Path, later: int
) -> None:
    floor = Floor.of_world(tmp_path)
    phone, words = floor.phone("ad"), "the script has it as 12A now"
    for data in renumbered(floor, later):
        give(phone, data)
    for route in ("plan", "plan/scene/12", "chain", "chain/12"):
        phone.open(route)
        assert words in phone.words()
        assert "no such scene" not in phone.words()
    phone.open("script/scene/12A")
    phone.tap("The plan of scene 12")
    assert phone.route == "plan/scene/12"


def test_one_that_is_in_no_draft_any_more_is_told_so_after_many_too(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path)
    phone = floor.phone("ad")
    gone = value(scene("11", "They eat."), scene("9", "A train.", "Rain."))
    for data in [*renumbered(floor, 5), gone]:
        give(phone, data)
    filed(floor, gone, "last")
    for route in ("plan/scene/12", "chain/12"):
        phone.open(route)
        assert "the script has no such scene" in phone.words()
        assert not [label for label in phone.labels() if label.startswith("Read the draft")]


def test_where_the_drafts_are_not_here_the_one_of_the_plan_is_fetched_first(
    tmp_path: Path,
) -> None:
    floor = Floor.of_world(tmp_path)
    drafts = renumbered(floor, 6)
    phone = floor.phone("ad")
    give(phone, drafts[-1])
    for route in ("plan/scene/12", "chain/12"):
        phone.open(route)
        assert "earlier drafts are not here to tell" in phone.words()
        assert "no such scene" not in phone.words()
        assert [one for one in phone.labels() if one.startswith("Read the draft")] == [
            "Read the draft D0"  # planned before any: the oldest
        ]
    phone.tap("Read the draft D0")
    assert phone.called[-1]["values"]["digest"] == digest(WHITE)
    give(phone, WHITE)
    phone.open("plan/scene/12")
    assert "the script has it as 12A now" in phone.words()


def test_the_draft_that_a_scene_was_planned_by_is_fetched_first(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path)
    last = MOVED.replace(b'"11"', b'"10"')
    filed(floor, WHITE, "D0")
    filed(floor, MOVED, "D1")
    floor.say(by="ad", kind="ScenePlanned", scene="11", plan=1, classes=["W1"], place="private")
    filed(floor, MOVED.replace(b"They", b"We"), "D2")
    filed(floor, last, "D3")
    phone = floor.phone("ad")
    give(phone, last)
    phone.open("plan/scene/11")
    phone.tap("Read the draft D1")
    give(phone, MOVED)
    phone.open("plan/scene/11")
    assert "the script has it as 10 now" in phone.words()


def test_a_draft_whose_words_are_erased_is_not_offered(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path)
    drafts = renumbered(floor, 0)
    phone = floor.phone("ad")
    give(phone, drafts[-1])
    phone.door.voice(json.dumps({"do": "value", "digest": digest(WHITE), "data": None}))
    phone.open("plan/scene/12")
    assert "earlier drafts are not here to tell" in phone.words()
    assert "Read the draft D0" not in phone.labels()


def test_what_a_new_draft_voids_is_told_by_the_number_of_today(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path)
    phone = floor.phone("ad")
    for data in renumbered(floor, 5):
        give(phone, data)
    phone.open("script/new")
    phone.draft.update(document=give(phone, MOVED.replace(b'"12A"', b'"13"')), draft="last")
    assert "Scene 12: the script has it as 13 now" in phone.words()
    phone.draft["document"] = give(phone, value(scene("11", "They eat.")))
    assert "Scene 12: the script has no such scene" in phone.words()


def test_a_chain_leads_to_the_one_by_the_number_before(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path)
    phone = floor.phone("ad")
    for data in renumbered(floor, 4):
        give(phone, data)
    floor.say(by="ad", kind="ScenePlanned", scene="12A", plan=1, place="private")
    phone.open("chain/12A")
    phone.tap("It was scene 12")
    assert phone.route == "chain/12"
    assert "It was scene 12" not in phone.labels()


PLANNED = scene("12", "Rain.")
UNPLANNED = value(PLANNED, scene("30", "He lifts a gun.", "She waits.", "A bell.", "They pray."))
GIVEN = value(
    PLANNED,
    scene("30", "He lifts a gun.", "Dust.", "A cart.", "The horse bolts."),
    scene("31", "He lifts a gun.", "She waits.", "A bell.", "They pray."),
)


def test_a_no_to_a_gun_is_not_taken_for_one_in_the_scene_that_has_its_number_now(
    tmp_path: Path,
) -> None:
    floor = Floor.of_world(tmp_path)
    phone = comes(floor, UNPLANNED, GIVEN)
    phone.open("script/scene/30")
    phone.tap("No: Firearms")
    phone.open("script/new")
    phone.draft.update(document=give(phone, GIVEN), draft="Blue")
    assert "become void" not in phone.words()
    phone.tap("This draft counts now")
    script = floor.state.script
    assert script is not None
    assert [name for name, _ in script.changed] == ["30"]
    other = floor.phone("armorer")  # who never read the draft of then
    give(other, GIVEN)
    other.open("script/scene/30")
    assert "to look at" in other.words()
    assert "no, said ad" not in other.words()


def test_what_was_said_of_no_gun_and_of_a_scene_that_stays_names_none(tmp_path: Path) -> None:
    water = value(PLANNED, scene("30", "He dives into the lake."), scene("31", "He lifts a gun."))
    after = value(PLANNED, scene("31", "He lifts a gun."), scene("32", "He dives into the lake."))
    floor = Floor.of_world(tmp_path)
    phone = comes(floor, water, after)
    for name, key in (("30", "No: Water"), ("31", "No: Firearms")):
        phone.open(f"script/scene/{name}")
        phone.tap(key)
    phone.open("script/new")
    phone.draft.update(document=give(phone, after), draft="Blue")
    phone.tap("This draft counts now")
    assert floor.state.script is not None
    assert floor.state.script.changed == ()


def test_more_scenes_than_one_act_can_name_are_void_by_two_and_it_is_one_draft(
    tmp_path: Path,
) -> None:
    floor = Floor.of_world(tmp_path)
    body = plain(floor.state.scenes["12"].plan)
    for n in range(MAX_ITEMS):
        floor.say(by="ad", kind="ScenePlanned", **{**body, "scene": f"x{n}"})
    phone = comes(floor, WHITE, MOVED)
    phone.tap("This draft counts now")
    state = floor.state
    assert all(one.changed is not None for one in state.scenes.values())
    assert state.script is not None
    assert state.script.draft == "Blue"
    assert [one.draft for one in state.script.earlier] == ["White"]
