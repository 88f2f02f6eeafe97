"""The place of the plan: what is there, what it lacks, and that a new version rests on nothing."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from coldproof.acts.codec import digest
from coldproof.words.ids import Committed
from tests.unit.desk.floor.driver import Floor, Phone, world_story
from tests.unit.desk.plan.test_standing import written


def test_scenes_with_their_newest_version(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path)
    phone = floor.phone("ad")
    phone.open("plan")
    assert "12\nversion 1: live-capable gun" in phone.words()
    assert "no whole assessment" not in phone.words()
    floor.say(by="ad", kind="ScenePlanned", scene="12", plan=2, place="public", classes=["W1"])
    assert "12\nversion 2: live-capable gun" in phone.words()
    assert "no whole assessment of this version" in phone.words()
    phone.tap("12")
    assert "no whole assessment of this version" in phone.words()
    words = "Before that, of version 1 of the plan, approved by: ad (First AD)"
    assert words in phone.words()


def test_a_scene_without_weapons_lacks_nothing(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path)
    floor.say(by="ad", kind="ScenePlanned", scene="9", plan=1, place="stage")
    phone = floor.phone("ad")
    phone.open("plan")
    (rows,) = [part for part in phone.screen["parts"] if part["part"] == "rows"]
    (found,) = [one for one in rows["rows"] if one["title"] == "9"]
    assert found["lines"] == ["version 1: no weapon, no shot, 0 people, Sound stage or theater"]
    assert not found["marked"]


def test_an_assessment_is_approved_by_who_reads_it(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path, drop=["approved"])
    upm = floor.phone("upm")
    upm.open("plan/scene/12")
    assert "its assessment is not approved" in upm.words()
    upm.tap("I approve its assessment")
    assert floor.state.scenes["12"].approved[-1][:2] == (1, "upm")
    words = "This assessment, of version 1 of the plan, is approved by: upm (UPM)"
    assert words in upm.words()


def test_an_older_approval_is_not_shown_for_a_newer_assessment(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path)
    upm = floor.phone("upm")
    upm.open("plan/scene/12")
    assert "its assessment is not approved" not in upm.words()
    written(floor)
    upm.open("plan/scene/12")
    assert "its assessment is not approved" in upm.words()
    assert "is approved by: nobody" in upm.words()


def test_signed_out_a_plan_is_read_only(tmp_path: Path) -> None:
    phone = Floor.of_world(tmp_path).phone("ad")
    phone.lock("ad")
    for route in ("plan", "plan/scene/12"):
        phone.open(route)
        buttons = [p for p in phone.screen["parts"] if p["part"] == "button"]
        assert [p["label"] for p in buttons] == ["ad: open your key here"]
        assert buttons[0]["do"] == {"do": "call", "name": "unlock", "values": {"person": "ad"}}


def test_what_is_no_scene_leads_to_the_list(tmp_path: Path) -> None:
    phone = Floor.of_world(tmp_path).phone("ad")
    for route in ("plan/scene/99", "plan/scene/99/risk", "plan/nothing"):
        phone.open(route)
        assert "12" in phone.labels()


def main_keys(phone: Phone) -> list[str]:
    """Return the labels of the keys that are the one next thing to do."""
    found = [one for one in phone.screen["parts"] if one["part"] == "button"]
    return [one["label"] for one in found if one["tone"] == "main"]


def at(floor: Floor, person: str, route: str = "plan/scene/12") -> Phone:
    """Return somebody's phone at a page."""
    phone = floor.phone(person)
    phone.open(route)
    return phone


def test_the_main_key_goes_from_way_to_signature_to_assessment_to_approval(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path, drop=["alternatives", "specific", "approved"])
    assert main_keys(at(floor, "ad")) == ["Choose how to shoot it"]
    assert main_keys(at(floor, "ad", "plan")) == ["Scene 12: Choose how to shoot it"]
    told: dict[str, Any] = {"considered": ["rubber"], "reason": Committed(digest(b"why"))}
    floor.say(
        by="armorer", kind="AlternativesWeighed", scene="12", plan=1, chosen="real-empty", **told
    )
    assert main_keys(at(floor, "ad")) == ["Read and sign: The whole scene"]
    assert main_keys(at(floor, "actor")) == ["Write its assessment"]
    for person in ("ad", "safety"):
        floor.say(by=person, kind="WayApproved", scene="12", plan=1)
    ad = at(floor, "ad")
    assert main_keys(ad) == ["Write its assessment"]
    ad.tap("Write its assessment")
    assert "Which hazards?" in ad.words()
    written(floor)
    assert main_keys(at(floor, "upm", "plan")) == ["Scene 12: I approve its assessment"]
    assert main_keys(at(floor, "actor")) == []
    upm = at(floor, "upm")
    upm.tap("I approve its assessment")
    assert "not approved" not in upm.words()


def test_a_void_assessment_is_written_anew_before_it_is_read(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path)
    filed: dict[str, Any] = {"draft": "Blue", "document": "A" * 43, "scenes": 1}
    floor.say(by="ad", kind="ScriptFiled", **filed, changed=["12"])
    ad = at(floor, "ad", "plan")
    assert main_keys(ad) == ["Scene 12: Write its assessment anew"]
    ad.tap("Scene 12: Write its assessment anew")
    assert main_keys(ad) == ["Write a new one"]


def test_real_firearms_come_first_among_what_waits(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path)
    plan: dict[str, Any] = {"kind": "ScenePlanned", "plan": 1, "place": "stage"}
    floor.say(by="ad", **plan, scene="1", classes=["W10"])
    floor.say(by="ad", **plan, scene="40", classes=["W1"])
    assert main_keys(at(floor, "ad", "plan")) == ["Scene 40: Choose how to shoot it"]


def test_with_nothing_that_waits_no_key_is_the_main_one(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path)
    floor.say(by="dp", kind="AssessmentReceived", scene="12")
    assert main_keys(at(floor, "dp")) == []


def test_a_plan_without_scenes_begins_with_the_script_or_a_scene(tmp_path: Path) -> None:
    story = world_story()
    kinds = [one.kind.__name__ for one in story.acts]
    floor = Floor(tmp_path, story, kinds.index("ScenePlanned"))
    assert main_keys(at(floor, "ad", "plan")) == ["Plan a scene"]
    filed: dict[str, Any] = {"draft": "Blue", "document": "A" * 43, "scenes": 1}
    floor.say(by="ad", kind="ScriptFiled", **filed)
    assert main_keys(at(floor, "ad", "plan")) == ["The script"]
