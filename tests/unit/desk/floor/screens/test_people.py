"""People and what can be said of them: hats, second words, training, papers, lost devices."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from coldproof.desk.cures import cures
from coldproof.desk.floor.figures import words_of
from coldproof.desk.roster import key_text
from coldproof.keys.signing import new_signer
from coldproof.state.facts import is_handler
from coldproof.words.people import Role
from tests.unit.desk.floor.driver import Floor, Phone
from tests.unit.worlds import ask

OUTSIDERS = ("ad", "dp", "actor", "stuntman", "upm", "medic", "safety", "producer")
ACCEPT = {
    "at": "08:01",
    "by": "actor",
    "kind": "HandoverAccepted",
    "weapon": "G-1",
    "giver": "armorer",
    "setup": "12A",
}


@pytest.fixture
def floor(tmp_path: Path) -> Floor:
    return Floor.of_world(tmp_path)


def at(phone: Phone, route: str) -> Phone:
    phone.open(route)
    return phone


def hats_of(floor: Floor, person: str) -> list[str]:
    return [hat.role.value for hat in floor.state.people[person].appointments]


def test_the_list_says_hat_department_papers_and_device(floor: Floor) -> None:
    words = at(floor.phone("ad"), "people").words()
    for line in ("armorer", "Armorer", "Weapons", "Qualified until", "Device: armorer"):
        assert line in words
    assert "Trained on" in words


def test_a_hat_on_the_founders_word_alone_asks_for_a_second(floor: Floor) -> None:
    phone = at(floor.phone("dp"), "people")
    assert "A second person is asked" in phone.words()
    phone.tap("armorer: Armorer")
    assert phone.signed == ["RoleAppointed"]
    assert floor.state.people["armorer"].appointments[-1].by == ("producer", "dp")
    assert "armorer: Armorer" not in phone.labels()


def test_the_wearer_and_the_first_voucher_are_not_asked(floor: Floor) -> None:
    for person in ("armorer", "producer"):
        assert "armorer: Armorer" not in at(floor.phone(person), "people").labels()


def test_one_of_the_first_vouchers_department_is_not_asked(floor: Floor) -> None:
    assert "armorer: Armorer" not in at(floor.phone("upm"), "people").labels()


def test_a_hat_takes_two_words_and_the_page_says_so(floor: Floor) -> None:
    ad, medic = floor.phone("ad"), floor.phone("medic")
    at(ad, "person/dp/hat").tap("Safety representative")
    assert "two people from different departments" in ad.words()
    ad.tap("dp is Safety representative")
    assert hats_of(floor, "dp") == []
    at(medic, "person/dp")
    assert "Not worn yet" in medic.words()
    medic.tap("dp: Safety representative")
    assert hats_of(floor, "dp") == ["safety"]


@pytest.mark.parametrize(
    ("me", "person", "hat", "worth"),
    [
        ("producer", "dp", "Armorer", "Your word is enough. A second person"),
        ("producer", "dp", "Medic", "Your word is enough."),
        ("dp", "dp", "Armorer", "Nobody gives themselves this hat."),
        ("dp", "actor", "Stand-in", "Your word is enough."),
        ("dp", "actor", "Medic", "Only the producer or the UPM"),
        ("upm", "actor", "Medic", "Your word is enough."),
    ],
)
def test_what_a_word_is_worth_is_said_before(
    floor: Floor, me: str, person: str, hat: str, worth: str
) -> None:
    phone = at(floor.phone(me), f"person/{person}/hat")
    phone.tap(hat)
    assert worth in phone.words()


def test_a_last_day_before_the_first_gives_no_hat(floor: Floor) -> None:
    phone = at(floor.phone("producer"), "person/dp/hat")
    phone.tap("Armorer")
    phone.enter("first_day", "2025-03-20")
    phone.enter("last_day", "2025-03-19")
    assert "The last day is before the first." in phone.words()
    assert "dp is Armorer" not in phone.labels()


def test_a_hat_ends_in_one_tap_of_its_page(floor: Floor) -> None:
    phone = at(floor.phone("producer"), "person/armorer")
    phone.tap("A hat ends", "Armorer")
    assert not is_handler(floor.state, "armorer")
    assert phone.taps == 2


def test_a_hat_that_anybody_took_off_is_shown_until_the_office_ends_it(floor: Floor) -> None:
    off = "Taken off: it gives nothing."
    phone = at(floor.phone("dp"), "person/armorer")
    phone.tap("A hat ends", "Armorer")
    assert off in phone.words()
    assert not is_handler(floor.state, "armorer")
    upm = at(floor.phone("upm"), "person/armorer")
    upm.tap("A hat ends", "Armorer")
    assert off not in upm.words()
    assert floor.state.people["armorer"].off == ()


def test_a_device_is_lost_in_two_taps(floor: Floor) -> None:
    floor.phone("armorer")
    phone = at(floor.phone("upm"), "person/armorer")
    phone.tap("armorer", "armorer is lost")
    assert phone.taps == 2
    assert "armorer" in floor.state.revoked
    assert "Lost: its key counts no more" in phone.words()
    assert "armorer" not in phone.labels()


def test_training_needs_every_answer_and_a_handler(floor: Floor) -> None:
    assert "Trained by me" not in at(floor.phone("dp"), "person/actor").labels()
    phone = at(floor.phone("armorer"), "person/actor")
    phone.tap("Trained by me")
    model = next(w.kit.model for w in floor.state.weapons.values() if w.kit.model)
    phone.tap(str(model))
    phone.enter("planned", "30")
    phone.enter("done", "20")
    assert "I trained actor" not in phone.labels()
    for name in ("completed", "competent"):
        phone.draft[name] = "yes"
    phone.tap("I trained actor")
    assert floor.state.people["actor"].trainings[-1].done == 20


def test_more_minutes_than_the_act_takes_are_no_answer(floor: Floor) -> None:
    phone = at(floor.phone("armorer"), "person/actor/training")
    model = next(w.kit.model for w in floor.state.weapons.values() if w.kit.model)
    phone.draft = {
        "model": model,
        "planned": "100001",
        "done": "1",
        "completed": "yes",
        "competent": "yes",
    }
    assert "I trained actor" not in phone.labels()


def test_a_document_is_shown_with_both_days(floor: Floor) -> None:
    phone = at(floor.phone("ad"), "person/dp")
    phone.tap("A document was shown", "State weapons permit")
    phone.enter("first_day", "2025-01-01")
    assert "I saw it" not in phone.labels()
    phone.enter("last_day", "2025-02-31")
    assert "I saw it" not in phone.labels()
    phone.enter("last_day", "2025-12-31")
    phone.enter("issuer", "a name\twith a tab")
    assert "would do" in phone.words()
    phone.enter("issuer", "")
    phone.tap("I saw it")
    assert floor.state.people["dp"].credentials[-1].document.value == "state-weapons-permit"


def test_who_leaves_with_a_gun_in_hand_is_shown_so(floor: Floor) -> None:
    phone = at(floor.phone("upm"), "person/armorer")
    phone.tap("Left the production")
    assert "In their hand by the record: G-1" in phone.words()
    phone.tap("armorer left the production")
    assert floor.state.people["armorer"].departed is not None
    assert "Left the production" in phone.words()


def test_signed_out_nothing_can_be_said(floor: Floor) -> None:
    phone = floor.phone("upm")
    phone.lock("upm")
    for route in ("person/dp", "person/dp/hat", "person/dp/left", "person/dp/lost/dp"):
        assert "Nobody's key is open on this device. Sign in first." in at(phone, route).words()
    labels = at(phone, "person/dp/left").labels()
    assert labels == []


@pytest.mark.parametrize("route", ["person", "person/stranger", "person/stranger/hat"])
def test_of_nobody_who_is_here_it_says_so(floor: Floor, route: str) -> None:
    assert "Nobody is enrolled as" in at(floor.phone("ad"), route).words()


def test_a_guest_key_is_made_by_the_window_and_asked_for_a_second_word(floor: Floor) -> None:
    phone = at(floor.phone("armorer"), "person/actor/guest")
    phone.tap("actor makes a key here")
    assert phone.called[-1]["name"] == "guest"
    assert phone.called[-1]["values"]["person"] == "actor"
    phone.draft = {"key": "A" * 43, "device": "armorer"}
    assert "I saw actor make it" in phone.labels()
    assert words_of("A" * 43) in phone.words()


def test_the_second_word_for_a_guest_key_is_for_the_one_that_was_seen(floor: Floor) -> None:
    key = key_text(new_signer("a/actor@armorer", b"k" * 32).public)
    floor.say(by="armorer", kind="DeviceEnrolled", person="actor", enrolled="armorer", key=key)
    phone = at(floor.phone("actor"), "people")
    assert "Guest key of actor on armorer" in phone.words()
    assert words_of(key) in phone.words()


def test_nobody_is_an_answer_and_says_what_it_means(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path, drop=["hat-armorer", "hat-propmaster"])
    phone = at(floor.phone("upm"), "people/hats")
    first = next(p for p in phone.screen["parts"] if p["part"] == "rows")
    assert first["rows"][0]["title"] == "nobody"
    assert first["rows"][0]["marked"]
    assert "Never yes: a gun is handed to anybody." in first["rows"][0]["lines"]
    assert "Steward" in phone.words()


@pytest.mark.parametrize(
    "drop",
    [["hat-armorer", "hat-propmaster"], ["permit-armorer"]],
    ids=["no handler", "no document"],
)
def test_what_the_page_says_can_never_become_yes_is_what_the_judge_says(drop: list[str]) -> None:
    asked = ask(ACCEPT, drop=drop)
    assert not cures(asked.state, asked.act, asked.now_us, ("core",)).found


def asks(phone: Phone, **act: Any) -> Any:
    return json.loads(phone.door.ask(json.dumps({"acts": [act], "now_us": phone.floor.now_us})))


def test_without_anybody_from_outside_no_gun_is_handed_over(floor: Floor) -> None:
    for name in OUTSIDERS:
        floor.say(by="producer", kind="PersonEnrolled", person=name, department="props")
    floor.say(by="armorer", kind="SightLost", weapons=["G-1"])
    phone = at(floor.phone("armorer"), "people/hats")
    assert "Never yes: a gun is handed to anybody." in phone.words()
    verdict = asks(phone, kind="WeaponOffered", by="armorer", weapon="G-1", to="actor", setup="12A")
    assert (verdict["refused"], verdict["curable"]) == (True, False)


WHOLE: dict[str, Any] = {
    "cause_found": True,
    "fixed": True,
    "crew_told": True,
    "concern_answered": True,
}


def stopped(floor: Floor, *releasing: str) -> tuple[str, bool]:
    stop = floor.say(by="dp", kind="WorkStopped", scope="production")
    for by in releasing:
        floor.say(by=by, kind="WorkReleased", answers=[stop], **WHOLE)
    return stop, stop in floor.state.blocks


@pytest.mark.parametrize(
    ("drop", "releasing", "stands"),
    [
        ([], ("armorer", "safety"), False),
        (["hat-armorer", "hat-propmaster"], ("armorer", "propmaster", "safety", "ad", "upm"), True),
        (["hat-ad", "hat-safety"], ("armorer", "ad", "safety", "upm", "producer"), True),
    ],
)
def test_without_a_handler_or_the_safety_side_a_stop_stands(
    tmp_path: Path, drop: list[str], releasing: tuple[str, ...], stands: bool
) -> None:
    floor = Floor.of_world(tmp_path, drop=[one for one in drop if one != "hat-safety"])
    if "hat-safety" in drop:
        floor.say(by="producer", kind="RoleEnded", person="safety", role="safety")
        floor.say(by="producer", kind="RoleEnded", person="safety", role="safety-advisor")
    assert stopped(floor, *releasing)[1] is stands
    said = "Never yes: a stop is released." in at(floor.phone("upm"), "people/hats").words()
    assert said is stands


def test_without_the_floor_set_practice_refuses_the_last_release(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path, drop=["hat-ad"])
    floor.say(by="producer", kind="PackAdopted", pack="set-practice")
    stop, _ = stopped(floor, "armorer")
    phone = at(floor.phone("safety"), "people/hats")
    assert "Never yes, by the pack set-practice: a stop is released." in phone.words()
    verdict = asks(phone, kind="WorkReleased", by="safety", answers=[stop], **WHOLE)
    assert "stop.release" in [one["rule"] for one in verdict["judged"]]


def test_every_hat_can_be_given(floor: Floor) -> None:
    labels = at(floor.phone("producer"), "person/dp/hat").labels()
    assert len([one for one in labels if one]) >= len(Role)


def test_today_says_how_many_hats_rest_on_one_persons_word(floor: Floor) -> None:
    phone = at(floor.phone("dp"), "today")
    assert "4 hats are worn on one person's word" in phone.words()
    floor.say(by="ad", kind="RoleAppointed", person="dp", role="steward", first_day="2025-03-13")
    assert "1 hat is not worn yet: it takes a second word" in phone.words()
    phone.tap("A second person is asked")
    assert phone.route == "people"


def test_a_hat_is_given_for_a_unit_that_is_yet_to_come(floor: Floor) -> None:
    phone = at(floor.phone("producer"), "person/dp/hat")
    phone.tap("Performer")
    phone.enter("unit", "not a unit!")
    assert "would do" in phone.words()
    phone.enter("unit", "second")
    phone.tap("dp is Performer")
    (hat,) = [one for one in floor.state.people["dp"].appointments if one.role == "performer"]
    assert hat.units == ("second",)
