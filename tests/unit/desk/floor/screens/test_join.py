"""Joining: a code, figures compared face to face, and what is refused before anybody signs."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from coldproof.desk.floor.figures import words_of
from coldproof.desk.roster import key_text
from tests.unit.desk.floor.driver import Floor, Phone, made

KEY = key_text(made("newcomer").public)
ASKED: dict[str, Any] = {
    "n": 7,
    "person": "second-ad",
    "device": "d4k9",
    "department": "direction",
    "key": KEY,
    "wants": ["first-ad-deputy", "stand-in"],
}
ADDRESS = "https://set.example:8443/#join"


@pytest.fixture
def floor(tmp_path: Path) -> Floor:
    return Floor.of_world(tmp_path)


def opened(phone: Phone, route: str = "join/7", **changed: Any) -> Phone:
    phone.open(route)
    phone.draft = {"joins": [{**ASKED, **changed}], "address": ADDRESS}
    return phone


def test_the_address_stands_as_a_code(floor: Floor) -> None:
    phone = opened(floor.phone("ad"), "join")
    (part,) = [p for p in phone.screen["parts"] if p["part"] == "code"]
    assert part["data"] == ADDRESS
    assert "second-ad" in phone.words()
    phone.draft = {}
    assert "The address shows while the server is heard." in phone.words()


def test_who_knows_them_enrolls_them_with_a_hat(floor: Floor) -> None:
    phone = opened(floor.phone("medic"))
    assert words_of(KEY) in phone.words()
    phone.tap("Stand-in")
    phone.tap("second-ad is enrolled")
    assert phone.signed == ["PersonEnrolled", "DeviceEnrolled", "RoleAppointed"]
    assert floor.writer.ledger.roster.keys["second-ad@d4k9"].public == made("newcomer").public
    known = floor.state.people["second-ad"]
    assert [hat.role.value for hat in known.appointments] == ["stand-in"]


def test_a_request_that_is_done_is_shown_no_more(floor: Floor) -> None:
    phone = opened(floor.phone("medic"))
    phone.tap("second-ad is enrolled")
    assert "This request is gone" in opened(phone).words()


def test_what_they_did_not_ask_for_is_not_given(floor: Floor) -> None:
    phone = opened(floor.phone("producer"))
    phone.draft["hats"] = ["armorer", "stand-in"]
    phone.tap("second-ad is enrolled")
    known = floor.state.people["second-ad"]
    assert [hat.role.value for hat in known.appointments] == ["stand-in"]


def test_a_vouched_hat_waits_for_a_second_word(floor: Floor) -> None:
    phone = opened(floor.phone("medic"))
    phone.tap("First AD's deputy")
    assert "Yours is one of the two words." in phone.words()
    phone.tap("second-ad is enrolled")
    known = floor.state.people["second-ad"]
    assert (known.appointments, len(known.vouches)) == ((), 1)


@pytest.mark.parametrize(
    ("changed", "says"),
    [
        ({"person": "clerk"}, "That is the name of the server's own key."),
        ({"device": "clerk"}, "That is the name of the server's own key."),
        ({"person": "armorer", "device": "lost"}, "The device lost was lost."),
        ({"key": "A" * 42}, "This request is not well formed"),
        ({"person": "two words"}, "This request is not well formed"),
        ({"department": "kitchen"}, "This request is not well formed"),
        ({"person": "armorer", "device": "tablet"}, "A further one comes from armorer or from"),
    ],
)
def test_what_cannot_be_enrolled_says_why(floor: Floor, changed: dict[str, str], says: str) -> None:
    floor.phone("armorer")
    floor.say(by="upm", kind="KeyRevoked", person="dp", revoked="lost")
    phone = opened(floor.phone("medic"), **changed)
    assert says in phone.words()
    assert phone.labels() == ["Not them"] or "is enrolled" not in " ".join(phone.labels())


@pytest.mark.parametrize(
    "joins",
    [None, "x", [1, None, []], [{"person": "x"}], [{"person": 1, "device": "d", "key": "k"}]],
)
def test_what_is_no_request_is_none(floor: Floor, joins: Any) -> None:
    phone = floor.phone("ad")
    phone.open("join")
    phone.draft = {"joins": joins}
    assert "Nobody is waiting." in phone.words()
    phone.open("join/0")
    phone.draft = {"joins": joins}
    assert "This request is gone" in phone.words()


def test_signed_out_nobody_is_enrolled(floor: Floor) -> None:
    phone = floor.phone("medic")
    phone.lock("medic")
    assert opened(phone).labels() == ["Not them"]


def test_not_them_is_a_call(floor: Floor) -> None:
    phone = opened(floor.phone("medic"))
    phone.tap("Not them")
    assert phone.called[-1] == {"do": "call", "name": "decline", "values": {"n": 7}}


def test_a_newcomer_says_who_they_are_and_shows_figures(floor: Floor) -> None:
    phone = floor.phone("ad")
    phone.open("join/me")
    phone.enter("person", "Maria Lopez")
    phone.tap("Camera")
    assert "would do" in phone.words()
    assert "Ask to join" not in phone.labels()
    phone.enter("person", "focus")
    phone.tap("Ask to join")
    assert phone.called[-1]["values"] == {
        "person": "focus",
        "department": "camera",
        "wants": [],
        "then": "join/me",
    }
    phone.draft = {"joined": {"key": KEY}}
    assert words_of(KEY) in phone.words()


def test_hats_of_the_department_are_asked_about_and_all_others_behind_one_key(floor: Floor) -> None:
    phone = floor.phone("dp")
    phone.open("join/me")
    assert "Hats you are to wear" not in phone.words()
    phone.tap("Weapons")
    assert {"Armorer", "Another hat"} <= set(phone.labels())
    assert "First AD" not in phone.labels()
    phone.tap("Armorer", "Another hat", "First AD")
    assert phone.draft["wants"] == ["armorer", "first-ad"]
    assert "Another hat" not in phone.labels()


def test_where_no_hat_is_usual_all_are_asked_about(floor: Floor) -> None:
    phone = floor.phone("dp")
    phone.open("join/me")
    phone.tap("Locations")
    assert {"Armorer", "First AD"} <= set(phone.labels())


def test_the_figures_of_two_keys_differ() -> None:
    assert words_of(KEY) != words_of(key_text(made("another").public))
    assert len(words_of(KEY)) == len("123 456 789 012")


@pytest.fixture
def tablet(tmp_path: Path) -> Floor:
    """The armorer has said that a guest key was made on the armorer's tablet, by an extra."""
    floor = Floor.of_world(tmp_path)
    floor.phone("armorer")
    floor.say(by="upm", kind="PersonEnrolled", person="extra", department="cast")
    floor.say(by="armorer", kind="DeviceEnrolled", person="extra", enrolled="armorer", key=KEY)
    return floor


ROW = "Guest key of extra on armorer"


def people(phone: Phone) -> Phone:
    phone.open("people")
    assert ROW in phone.words()
    return phone


@pytest.mark.parametrize("who", ["dp", "propmaster", "producer"])
def test_another_department_says_the_second_word_for_a_guest_key(tablet: Floor, who: str) -> None:
    assert "extra@armorer" not in tablet.writer.ledger.roster.keys
    phone = people(tablet.phone(who))
    phone.tap(ROW)
    assert "extra@armorer" in tablet.writer.ledger.roster.keys
    assert ROW not in phone.words()


def test_the_same_person_or_department_is_not_asked(tablet: Floor) -> None:
    tablet.say(by="upm", kind="PersonEnrolled", person="second", department="weapons")
    for who, device in (("armorer", "armorer"), ("second", "second")):
        assert ROW not in people(tablet.phone(who, device)).labels()


def test_who_has_a_phone_says_it_themselves(tablet: Floor) -> None:
    own = tablet.phone("extra")
    assert ROW not in people(tablet.phone("dp")).labels()
    people(own).tap(ROW)
    assert "extra@armorer" in tablet.writer.ledger.roster.keys


def test_a_request_for_a_guest_key_takes_two_words(floor: Floor) -> None:
    floor.phone("armorer")
    asked: dict[str, Any] = {
        "person": "extra",
        "device": "armorer",
        "department": "cast",
        "wants": [],
    }
    for who in ("armorer", "dp"):
        assert "extra@armorer" not in floor.writer.ledger.roster.keys
        phone = opened(floor.phone(who), **asked)
        assert "takes two words" in phone.words()
        phone.tap("extra is enrolled")
    assert "extra@armorer" in floor.writer.ledger.roster.keys


def test_a_guest_key_of_who_has_a_phone_is_no_third_persons_to_vouch_for(floor: Floor) -> None:
    for name in ("armorer", "actor"):
        floor.phone(name)
    asked: dict[str, Any] = {
        "person": "actor",
        "device": "armorer",
        "department": "cast",
        "wants": [],
    }
    third = opened(floor.phone("dp"), **asked)
    assert "actor is enrolled" not in third.labels()
    for who in ("actor", "armorer"):
        opened(floor.phone(who), **asked).tap("actor is enrolled")
    assert "actor@armorer" in floor.writer.ledger.roster.keys
