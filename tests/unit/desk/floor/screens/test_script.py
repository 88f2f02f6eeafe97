"""The script's pages: the draft that counts, hits settled, what changed, and filing a draft."""

from __future__ import annotations

import base64
import json
from pathlib import Path

import pytest

from coldproof.acts.codec import digest
from coldproof.desk.floor.screens.drafted import read_value, routes_of
from coldproof.desk.script.model import Kind, Line, Scene, Script, plain
from tests.unit.desk.floor.driver import Floor, Phone


def scene(number: str | None, *texts: str) -> Scene:
    lines = [Line(1, Kind.HEADING, "INT. BAR - DAY")]
    lines += [Line(n, Kind.ACTION, text) for n, text in enumerate(texts, 2)]
    return Scene(number, "INT. BAR - DAY", tuple(lines))


def value(*scenes: Scene) -> bytes:
    return json.dumps(plain(Script(None, (), scenes))).encode()


WHITE = value(scene("11", "They eat."), scene("12", "He lifts a gun.", "She waits."))
BLUE = value(scene("11", "They eat."), scene("12", "He fires the gun.", "She waits."))


def give(phone: Phone, data: bytes) -> str:
    """Put a value on a phone, as the window does once it was fetched."""
    name = digest(data)
    told = {"do": "value", "digest": name, "data": base64.b64encode(data).decode()}
    phone.door.voice(json.dumps(told))
    return name


def filed(floor: Floor, data: bytes, draft: str = "White") -> None:
    floor.say(by="ad", kind="ScriptFiled", draft=draft, document=digest(data), scenes=2)


def test_without_a_draft_one_can_be_filed(tmp_path: Path) -> None:
    phone = Floor.of_world(tmp_path).phone("ad")
    phone.open("script")
    assert "No draft of the script is filed." in phone.words()
    phone.tap("File a draft")
    phone.tap("Choose the file")
    name, values = phone.called[-1]["name"], phone.called[-1]["values"]
    assert (name, values["into"], values["then"]) == ("script-file", "document", "script/new")


def test_a_draft_is_filed_by_name(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path)
    phone = floor.phone("ad")
    phone.open("script/new")
    phone.draft["document"] = give(phone, WHITE)
    assert "2 scenes, 1 line to look at" in phone.words()
    assert "This draft counts now" not in phone.labels()
    phone.draft["draft"] = "White"
    phone.tap("This draft counts now")
    now = floor.state.script
    assert now is not None
    assert (now.draft, now.document, now.scenes) == ("White", digest(WHITE), 2)
    assert floor.state.scenes["12"].changed is None


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"no script",
        b"\xff",
        b"[]",
        b"[" * 100_000,
        value(scene("1")).replace(b'"INT', b'7, "'),
    ],
)
def test_a_value_of_anything_else_is_no_draft(data: bytes) -> None:
    assert read_value(data) is None


def test_what_is_no_script_is_not_filed(tmp_path: Path) -> None:
    phone = Floor.of_world(tmp_path).phone("ad")
    phone.open("script/new")
    phone.draft["draft"] = "White"
    for odd in (b"{}", b"\xff", b"[]", b'{"form": "other"}'):
        phone.draft["document"] = give(phone, odd)
        assert "This draft counts now" not in phone.labels()


def test_the_text_is_asked_for_and_only_then_shown(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path)
    filed(floor, WHITE)
    phone = floor.phone("ad")
    phone.open("script")
    assert "gun" not in phone.words()
    phone.tap("Read the draft White")
    assert phone.called[-1]["values"]["digest"] == digest(WHITE)
    give(phone, WHITE)
    phone.open("script")
    assert "12 INT. BAR - DAY" in phone.words()
    assert "11 INT. BAR - DAY" not in phone.words()
    phone.tap("The other scenes")
    assert "11 INT. BAR - DAY" in phone.words()


def test_a_hit_is_accepted_rejected_and_remembered(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path)
    filed(floor, WHITE)
    phone = floor.phone("ad")
    give(phone, WHITE)
    phone.open("script/scene/12")
    assert "Firearms: “gun”, to look at" in phone.words()
    phone.tap("Yes: Firearms")
    assert "yes, said ad" in phone.words()
    (hit,) = floor.state.hits.values()
    assert (hit.accepted, hit.scene) == (True, "12")
    phone.tap("No: Firearms")
    assert "no, said ad" in phone.words()
    more = value(scene("11"), scene("11A", "New."), scene("12", "He lifts a gun.", "She goes."))
    filed(floor, more, "Blue")
    give(phone, more)
    phone.open("script/scene/12")
    assert "no, said ad" in phone.words()


def test_a_scene_is_planned_from_what_was_found(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path)
    data = value(scene("40", "He draws a knife.", "A gun."), scene("12", "A gun."))
    filed(floor, data)
    phone = floor.phone("ad")
    give(phone, data)
    phone.open("script/scene/40")
    phone.tap("Plan this scene")
    assert phone.route == "plan/new"
    assert phone.draft == {
        "scene": "40",
        "tags": ["firearms", "fight"],
        "classes": ["W12"],
        "found": True,
    }
    phone.open("script/scene/12")
    phone.tap("The plan of this scene")
    assert phone.route == "plan/scene/12"


def test_a_number_that_two_scenes_have_is_named_before_and_after_filing(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path)
    data = value(scene("12", "Rain."), scene("12", "Snow."), scene("13"))
    words = "More than one scene has this number, and what is planned by it is of each: 12"
    phone = floor.phone("ad")
    phone.open("script/new")
    phone.draft["document"] = give(phone, data)
    assert words in phone.words()
    phone.draft["document"] = give(phone, WHITE)
    assert "More than one scene" not in phone.words()
    filed(floor, data)
    phone.open("script")
    assert words in phone.words()


def main_keys(phone: Phone) -> list[str]:
    """Return the labels of the keys that stand out."""
    return [part["label"] for part in phone.screen["parts"] if part.get("tone") == "main"]


def test_lines_are_settled_before_a_scene_is_planned(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path)
    data = value(scene("40", "He draws a gun."), scene("41", "A gun."))
    filed(floor, data)
    phone = floor.phone("ad")
    give(phone, data)
    phone.open("script")
    assert main_keys(phone) == ["Settle the lines of scene 40"]
    assert "2 lines to look at" in phone.words()
    phone.tap("Settle the lines of scene 40")
    assert main_keys(phone) == ["Yes: Firearms"]
    assert "Settle its lines first: 1 line to look at" in phone.words()
    phone.tap("Yes: Firearms")
    assert main_keys(phone) == ["Plan this scene"]
    phone.tap("Settle the lines of scene 41", "No: Firearms")
    assert not [one for one in phone.labels() if one.startswith("Settle")]


def test_firearms_are_settled_first_and_of_them_what_a_draft_changed(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path)
    water = scene("8", "He swims across the river.")
    data = value(water, scene("10", "A gun."), scene("12", "He draws a gun."))
    filed(floor, data)
    phone = floor.phone("ad")
    give(phone, data)
    phone.open("script")
    assert main_keys(phone) == ["Settle the lines of scene 10"]
    named = digest(data)
    floor.say(by="ad", kind="ScriptFiled", draft="Blue", document=named, scenes=3, changed=["12"])
    phone.open("script")
    assert main_keys(phone) == ["Settle the lines of scene 12"]
    phone.tap("Settle the lines of scene 12", "No: Firearms")
    phone.open("script")
    assert main_keys(phone) == ["Settle the lines of scene 10"]
    phone.tap("Settle the lines of scene 10", "No: Firearms")
    phone.open("script")
    assert main_keys(phone) == ["Settle the lines of scene 8"]


def test_what_was_rejected_asks_for_no_gun(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path)
    data = value(scene("40", "A gun."))
    filed(floor, data)
    phone = floor.phone("ad")
    give(phone, data)
    phone.open("script/scene/40")
    phone.tap("No: Firearms", "Plan this scene")
    assert phone.draft == {"scene": "40", "tags": [], "classes": []}


def test_one_scene_without_weapons_is_told_as_one(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path)
    old, new = value(scene("11", "Rain.")), value(scene("11", "Snow."))
    filed(floor, old)
    filed(floor, new, "Blue")
    phone = floor.phone("ad")
    give(phone, old)
    give(phone, new)
    phone.open("script/changes")
    assert "1 scene without weapons" in phone.labels()


def test_a_new_draft_voids_what_reads_otherwise_and_says_so(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path)
    filed(floor, WHITE)
    phone = floor.phone("ad")
    phone.open("script/new")
    phone.draft["document"] = give(phone, BLUE)
    phone.draft["draft"] = "Blue"
    assert "This draft counts now" not in phone.labels()  # what it changes is not known yet
    give(phone, WHITE)
    phone.draft["draft"] = "Blue"
    assert "Assessments that become void: 12" in phone.words()
    phone.tap("This draft counts now")
    assert floor.state.scenes["12"].changed is not None
    phone.open("plan")
    assert "its assessment is void: the script changed since" in phone.words()


def test_where_the_draft_before_is_gone_every_planned_scene_is_void(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path)
    filed(floor, WHITE)
    phone = floor.phone("ad")
    told = {"do": "value", "digest": digest(WHITE), "data": None}
    phone.door.voice(json.dumps(told))
    phone.open("script/new")
    phone.draft["document"] = give(phone, BLUE)
    assert "Assessments that become void: 12" in phone.words()


def test_two_drafts_stand_side_by_side(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path)
    filed(floor, WHITE)
    filed(floor, BLUE, "Blue")
    phone = floor.phone("ad")
    give(phone, BLUE)
    phone.open("script/changes")
    assert "The earlier draft, White, is not here." in phone.words()
    give(phone, WHITE)
    phone.open("script/changes")
    (told,) = [part for part in phone.screen["parts"] if part["part"] == "table"]
    assert told["lines"] == [["He [-lifts] [-a] gun.", "He [+fires] [+the] gun."]]


def test_signed_out_nothing_is_settled_or_filed(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path)
    filed(floor, WHITE)
    phone = floor.phone("ad")
    give(phone, WHITE)
    phone.lock("ad")
    for route in ("script", "script/scene/12", "script/new"):
        phone.open(route)
        assert not {"Yes: Firearms", "File a draft", "Choose the file"} & set(phone.labels())


def test_a_place_that_is_none_leads_to_the_list(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path)
    filed(floor, WHITE)
    phone = floor.phone("ad")
    give(phone, WHITE)
    for name in ("scene/9", "scene/1", "place/1", "place/x", "scene", "nothing"):
        route = f"script/{name}"
        phone.open(route)
        assert "Scenes to look at" in phone.words()


def test_a_scene_goes_by_its_number_and_by_its_place_only_without_one(tmp_path: Path) -> None:
    numbers = ("12A", "A13", "16pt2", None, "12A", "not one", "1")
    told = Script(None, (), tuple(scene(one) for one in numbers))
    assert list(routes_of(told)) == [
        "script/scene/12A",
        "script/scene/A13",
        "script/scene/16pt2",
        "script/place/4",
        "script/place/5",
        "script/place/6",
        "script/scene/1",
    ]
    floor = Floor.of_world(tmp_path)
    data = value(scene(None, "A gun."), scene("1", "A knife."))
    filed(floor, data)
    phone = floor.phone("ad")
    give(phone, data)
    phone.open("script/scene/1")
    assert "A knife." in phone.words()
    phone.open("script/place/1")
    assert "A gun." in phone.words()
    phone.open("script")
    phone.tap("– INT. BAR - DAY")
    assert phone.route == "script/place/1"


def test_with_which_earlier_draft_it_compares_is_asked(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path)
    for name in ("White", "Cream & Co", "Blue"):
        filed(floor, BLUE if name == "Blue" else WHITE, name)
    phone = floor.phone("ad")
    give(phone, WHITE)
    give(phone, BLUE)
    phone.open("script/changes")
    (asked,) = [part for part in phone.screen["parts"] if part.get("name") == "before"]
    assert [one["value"] for one in asked["options"]] == ["Cream & Co", "White"]
    assert asked["value"] == "Cream & Co"
    phone.tap("As a paper")
    assert phone.called[-1]["values"]["url"].endswith("drafts.pdf?before=Cream%20%26%20Co")
    phone.tap("White")
    assert "White – Blue" in phone.words()
