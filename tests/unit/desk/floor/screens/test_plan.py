"""The place of the plan: what is there, what it lacks, and that a new version rests on nothing."""

from __future__ import annotations

from pathlib import Path

from tests.unit.desk.floor.driver import Floor
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
    assert "Approved by: nobody" in phone.words()


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
    assert "Approved by: upm" in upm.words()


def test_an_older_approval_is_not_shown_for_a_newer_assessment(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path)
    upm = floor.phone("upm")
    upm.open("plan/scene/12")
    assert "its assessment is not approved" not in upm.words()
    written(floor)
    upm.open("plan/scene/12")
    assert "its assessment is not approved" in upm.words()
    assert "Approved by: nobody" in upm.words()


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
