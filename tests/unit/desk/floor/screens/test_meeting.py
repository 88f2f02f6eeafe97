"""The meeting: ticked as spoken, each signs in, late comers told apart by a handler."""

from __future__ import annotations

from pathlib import Path

import pytest

from coldproof.words.floor import MeetingKind, Topic
from tests.unit.desk.floor.driver import Floor, Phone

OVER = "The meeting is over"


def at_meeting(
    tmp_path: Path, person: str = "armorer", world: str = "revolver-out"
) -> tuple[Floor, Phone]:
    """Return a set, and somebody's phone at the meeting."""
    floor = Floor.of_world(tmp_path, world)
    phone = floor.phone(person)
    phone.open("meeting")
    return floor, phone


def test_topics_are_ticked_and_what_was_not_spoken_of_is_named(tmp_path: Path) -> None:
    floor, armorer = at_meeting(tmp_path)
    held = len(floor.state.meetings)
    armorer.tap("Meeting of the day")
    topics = [p for p in armorer.screen["parts"] if p.get("name") == "topics"]
    assert topics[0]["value"] == []
    armorer.tap("Firearms", "The intended action", "ad", "Yes")
    assert "Not ticked: What may go otherwise; How we abort" in armorer.words()
    armorer.tap(OVER)
    assert len(floor.state.meetings) == held + 1
    new = list(floor.state.meetings.values())[-1]
    assert new.kind is MeetingKind.DAILY
    assert new.topics == (Topic.ACTION, Topic.FIREARMS)
    assert new.leaders == ("armorer", "ad")
    assert new.dry_run
    assert armorer.route == "meeting/last"


def test_what_it_was_about_and_where_it_was_held(tmp_path: Path) -> None:
    floor, armorer = at_meeting(tmp_path)
    floor.say(by="ad", kind="UnitMoved", unit="main", place="ranch")
    armorer.tap("Meeting of the day", "No", "G-1", "ranch", OVER)
    new = list(floor.state.meetings.values())[-1]
    assert (new.weapons, new.place) == (("G-1",), "ranch")
    assert "Held at ranch" in armorer.words()
    assert "About G-1" in armorer.words()


def test_neither_is_filled_in_for_who_leads(tmp_path: Path) -> None:
    floor, armorer = at_meeting(tmp_path)
    armorer.tap("Meeting of the day", "No", OVER)
    new = list(floor.state.meetings.values())[-1]
    assert (new.weapons, new.place) == ((), None)
    assert "Held at" not in armorer.words()


@pytest.mark.parametrize("missing", ["meeting", "dry"])
def test_nothing_is_answered_for_who_leads(tmp_path: Path, missing: str) -> None:
    _, armorer = at_meeting(tmp_path)
    answers = {"meeting": "daily", "dry": "no"}
    armorer.draft = {n: v for n, v in answers.items() if n != missing}
    assert OVER not in armorer.labels()
    armorer.draft = answers
    assert OVER in armorer.labels()


def test_on_the_spot_it_is_about_a_scene_and_its_newest_plan(tmp_path: Path) -> None:
    floor, armorer = at_meeting(tmp_path)
    floor.say(
        by="ad", kind="ScenePlanned", scene="12", plan=2, place="private", classes=["W1"], shots=2
    )
    armorer.tap("On the spot, about a scene", "No")
    assert OVER not in armorer.labels()
    armorer.tap("12", OVER)
    new = list(floor.state.meetings.values())[-1]
    assert (new.scene, new.plan) == ("12", 2)


def test_one_signs_in_on_one_s_own_phone_with_one_tap(tmp_path: Path) -> None:
    floor, armorer = at_meeting(tmp_path)
    armorer.draft = {"meeting": "daily", "dry": "no"}
    armorer.tap(OVER)
    dp = floor.phone("dp")
    dp.open("meeting/last")
    dp.tap("I was there")
    assert dp.taps == 1
    assert "You are signed in." in dp.words()
    assert "I was there" not in dp.labels()
    assert list(floor.state.meetings.values())[-1].attended == ("armorer", "dp")


def test_a_tablet_is_passed_around_one_tap_each(tmp_path: Path) -> None:
    floor, armorer = at_meeting(tmp_path)
    armorer.draft = {"meeting": "daily", "dry": "no"}
    armorer.tap(OVER)
    armorer.taps = 0
    armorer.tap("actor", "upm")
    assert armorer.taps == 2
    assert "actor" not in armorer.labels()
    last = list(floor.state.meetings.values())[-1]
    assert last.attended == ("armorer", "actor", "upm")
    armorer.guest("dp")
    armorer.tap("dp")  # by their own key, which is open here
    assert armorer.signed[-1] == "MeetingAttended"
    assert "dp" in list(floor.state.meetings.values())[-1].attended


def test_signing_in_late_goes_to_the_meeting_that_is_shown(tmp_path: Path) -> None:
    floor, armorer = at_meeting(tmp_path)
    first = next(iter(floor.state.meetings))
    armorer.open(f"meeting/{first}")
    armorer.tap("producer")
    assert "producer" in floor.state.meetings[first].attended
    assert "producer" not in list(floor.state.meetings.values())[-1].attended


def test_a_late_comer_is_told_apart_by_a_handler(tmp_path: Path) -> None:
    floor, armorer = at_meeting(tmp_path)
    armorer.tap("Tell a late comer", "producer", "Firearms")
    assert "I told them" not in armorer.labels()
    armorer.tap("The day", "I told them")
    (key,) = floor.state.briefings
    assert key.startswith("producer|main|")
    armorer.tap("The day")
    assert "producer: told" in armorer.labels()


def test_about_a_scene_with_its_newest_plan(tmp_path: Path) -> None:
    floor, armorer = at_meeting(tmp_path)
    armorer.open("meeting/late")
    armorer.tap("producer", "12", "I told them")
    (told,) = floor.state.briefings.values()
    assert (told.scene, told.plan) == ("12", 1)


def test_what_others_tell_does_not_count(tmp_path: Path) -> None:
    floor, dp = at_meeting(tmp_path, "dp")
    dp.open("meeting/late")
    dp.tap("producer", "The day")
    assert "Only a handler's telling counts." in dp.words()
    dp.tap("I told them")
    assert floor.state.briefings == {}


def test_who_may_not_lead_is_told_who_does(tmp_path: Path) -> None:
    _, dp = at_meeting(tmp_path, "dp")
    dp.draft = {"meeting": "daily", "dry": "no"}
    assert "A handler with the first AD or stage manager leads it." in dp.words()


def test_a_fight_call_is_for_the_stage(tmp_path: Path) -> None:
    _, film = at_meeting(tmp_path / "film")
    assert "Fight call" not in film.labels()
    floor, sm = at_meeting(tmp_path / "stage", "sm", "set-stage")
    sm.tap("Fight call", "Firearms", "armorer", "No", OVER)
    assert list(floor.state.meetings.values())[-1].kind is MeetingKind.FIGHT_CALL


def test_signed_out_nobody_signs_in(tmp_path: Path) -> None:
    floor, armorer = at_meeting(tmp_path)
    armorer.lock("armorer")
    armorer.draft = {"meeting": "daily", "dry": "no"}
    assert OVER not in armorer.labels()
    armorer.open(f"meeting/{next(iter(floor.state.meetings))}")
    assert "I was there" not in armorer.labels()
    assert "producer" not in armorer.labels()


def test_without_an_open_unit_no_meeting_is_held(tmp_path: Path) -> None:
    floor, armorer = at_meeting(tmp_path)
    floor.say(by="ad", kind="UnitClosed", unit="main")
    armorer.draft = {"meeting": "daily", "dry": "no"}
    assert "Open the day and a unit first." in armorer.words()
    assert OVER not in armorer.labels()
