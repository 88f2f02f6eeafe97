"""From hand to hand on screens: who can offer, who can take, and the no that is held up."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from coldproof.desk.reading import ReadingError
from coldproof.log.errors import LogError
from tests.unit.desk.floor.driver import Floor, Phone, adopted

PACKS = ("core", "industry-us", "set-practice", "california")


def test_what_is_said_and_answered_aloud(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path)
    armorer, actor = floor.phone("armorer"), floor.phone("actor")
    armorer.open("handover/G-1")
    said = "Weapon is ready, with 6 dummies in it, to come back to me at cut."
    assert said in armorer.words()
    actor.open("handover/G-1")
    assert "6 dummies, back to you at cut." in actor.words()
    assert "Take it only from the hand of armorer." in actor.words()


@pytest.mark.parametrize("person", ["stuntman", "dp", "propmaster"])
def test_only_who_it_is_offered_to_can_take_it(tmp_path: Path, person: str) -> None:
    phone = Floor.of_world(tmp_path).phone(person)
    phone.open("handover/G-1")
    assert phone.labels() == ["No network: scan the other phone"]
    assert "It is offered to actor, and only actor can take it." in phone.words()


def test_it_can_be_declined_and_no_reason_is_asked(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path)
    actor = floor.phone("actor")
    actor.open("handover/G-1")
    actor.tap("Decline")
    weapon = floor.state.weapons["G-1"]
    assert (weapon.offers, weapon.custody.person) == ((), "armorer")
    assert actor.signed == ["HandoverDeclined"]


def test_what_was_not_shown_is_not_offered_and_the_no_says_to_whom(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path, drop=["shown", "offer"])
    armorer = floor.phone("armorer")
    armorer.open("handover/G-1")
    armorer.tap("Offer it to actor")
    held = armorer.refused
    assert held is not None
    assert armorer.signed == []
    huge = [p["text"] for p in armorer.screen["parts"] if p.get("size") == "huge"]
    assert huge[:2] == ["NOT YET", "actor has not seen 6 chambers of G-1"]
    assert huge[2].startswith("about ")
    assert huge[3] == "or use R-1, which is no gun"
    rules = {one["rule"]: one for one in held["judged"]}
    assert "core.shown" in rules
    assert all(one["because"] and one["clause"] and one["evidence"] for one in rules.values())
    assert held["cures"][0].startswith("Do it without this gun")
    assert len(held["cures"]) > 1


def tones(phone: Phone) -> dict[str, str]:
    """Return the buttons that offer it, and how they are drawn."""
    found = [p for p in phone.screen["parts"] if p["part"] == "button"]
    return {p["label"]: p["tone"] for p in found if p["label"].startswith(("Offer", "Show it"))}


def test_who_would_get_a_yes_has_the_main_key(tmp_path: Path) -> None:
    armorer = Floor.of_world(tmp_path, drop=["offer"]).phone("armorer")
    armorer.open("handover/G-1")
    assert tones(armorer)["Offer it to actor, 12A"] == "main"
    assert "NOT YET" not in armorer.words()
    assert "12A: Muzzle → toward nobody" in armorer.words()


def test_who_was_shown_it_and_would_get_a_no_has_the_reason_below(tmp_path: Path) -> None:
    armorer = Floor.of_world(tmp_path, drop=["sign-in", "offer"]).phone("armorer")
    armorer.open("handover/G-1")
    assert tones(armorer)["Offer it to actor, 12A"] == "quiet"
    hints = {p["label"]: p["hint"] for p in armorer.screen["parts"] if p["part"] == "button"}
    assert hints["Offer it to actor, 12A"].startswith("NOT YET: ")


def test_before_anybody_was_shown_it_the_main_key_shows_it(tmp_path: Path) -> None:
    armorer = Floor.of_world(tmp_path, drop=["shown", "offer"]).phone("armorer")
    armorer.open("handover/G-1")
    assert tones(armorer)["Show it first"] == "main"
    assert tones(armorer)["Offer it to actor, 12A"] == "quiet"
    armorer.tap("Show it first")
    assert armorer.route == "check/G-1"


def test_many_who_were_not_shown_it_are_one_key(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path, drop=["offer"])
    for n in range(4):
        floor.say(by="upm", kind="PersonEnrolled", person=f"extra-{n}", department="cast")
        floor.say(
            by="upm",
            kind="RoleAppointed",
            person=f"extra-{n}",
            role="performer",
            first_day=floor.state.day,
        )
    armorer = floor.phone("armorer")
    armorer.open("handover/G-1")
    assert [one for one in armorer.labels() if "extra" in one] == []
    (key,) = (one for one in armorer.labels() if one.startswith("Not shown to yet: "))
    armorer.tap(key)
    assert len([one for one in armorer.labels() if one.startswith("Offer it to extra-")]) == 4


def test_a_cure_is_a_thing_to_do_and_never_a_button(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path, drop=["shown", "offer"])
    armorer = floor.phone("armorer")
    armorer.open("handover/G-1")
    armorer.tap("Offer it to actor")
    assert armorer.labels() == ["Back", "It was done anyway"]


def test_what_was_done_anyway_is_recorded_with_the_no_that_was_shown(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path, drop=["shown", "offer"])
    armorer = floor.phone("armorer")
    armorer.open("handover/G-1")
    armorer.tap("Offer it to actor", "It was done anyway")
    assert armorer.signed == ["WeaponOffered"]
    offer = floor.state.weapons["G-1"].offer
    assert offer is not None
    note = next(
        e for e in floor.store.read(floor.writer.ledger.production, 0, 999) if b"Offered" in e
    )
    assert b'"asked":{"refused":true' in note


def test_who_reports_a_mishap_was_shown_no_answer_and_none_is_recorded(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path, drop=["offer"])
    armorer = floor.phone("armorer")
    armorer.open("mishap/G-1")
    armorer.tap("It was out of sight, if only for a moment")
    assert armorer.signed == ["SightLost"]
    entries = floor.store.read(floor.writer.ledger.production, 0, 999)
    lost = next(one for one in entries if b"SightLost" in one)
    assert b'"asked"' not in lost


@pytest.mark.parametrize(
    ("drop", "rule"),
    [
        (("witness-ad", "witness-dp", "cold"), "core.witness"),
        (("cold",), "set.announce-cold"),
        (("sign-in",), "core.meeting"),
        (("training",), "csatf-1.trained-before-issue"),
        (("federal-armorer",), "cal-9153b.qualification"),
    ],
    ids=lambda v: v if isinstance(v, str) else "-".join(v),
)
def test_each_no_names_its_rule_its_reason_and_what_to_do(
    tmp_path: Path, drop: tuple[str, ...], rule: str
) -> None:
    floor = Floor.of_world(tmp_path, drop=[*drop, "shown", "offer"], acts=adopted(*PACKS))
    if "cold" not in drop or "witness-ad" in drop:
        floor.say(
            by="actor",
            kind="WeaponShown",
            weapon="G-1",
            to="actor",
            says_clear=True,
            chambers=["R1"] * 6,
        )
    armorer = floor.phone("armorer")
    armorer.open("handover/G-1")
    armorer.tap("Offer it to actor")
    held = armorer.refused
    assert held is not None
    assert rule in [one["rule"] for one in held["judged"]]
    assert all(one["because"] for one in held["judged"])
    assert held["cures"] or held["needs"]
    assert rule in armorer.words()


def test_an_offer_nobody_answered_in_time_stays_with_the_giver(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path, acts=adopted("set-practice"))
    actor, armorer = floor.phone("actor"), floor.phone("armorer")
    actor.open("handover/G-1")
    late = "Nobody answered in time. It stays with armorer; offer it again."
    assert late not in actor.words()
    floor.wait(120)
    actor.open("handover/G-1")
    assert late in actor.words()
    assert "Take it only from the hand" not in actor.words()
    actor.tap("It is in my hand")
    held = actor.refused
    assert held is not None
    assert "set.closed-loop-handover" in [one["rule"] for one in held["judged"]]
    armorer.open("handover/G-1")
    armorer.tap("Offer it anew, or to somebody else", "Offer it to actor")
    actor.open("handover/G-1")
    actor.tap("It is in my hand")
    assert floor.state.weapons["G-1"].custody.person == "actor"


def test_without_a_check_there_is_nothing_to_offer(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path)
    floor.say(by="armorer", kind="WeaponCocked", weapon="G-1")
    armorer = floor.phone("armorer")
    armorer.open("handover/G-1")
    words = armorer.words()
    assert "NOT YET: the check of G-1 ended: it was cocked" in words
    assert "What to do: open it, and check it in one go" in words
    assert "Rule: core.check: " in words
    assert not [one for one in armorer.labels() if one.startswith("Offer it")]


def test_a_guest_key_takes_it_on_the_floors_own_device(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path)
    ad = floor.phone("ad")
    ad.guest("actor")
    ad.open("handover/G-1")
    ad.tap("actor: It is in my hand")
    assert floor.state.weapons["G-1"].custody.person == "actor"


def test_without_a_network_the_other_phone_gets_a_code(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path, drop=["offer"])
    armorer = floor.phone("armorer")
    armorer.online = False
    armorer.open("handover/G-1")
    armorer.tap("Offer it to actor")
    codes: list[dict[str, Any]] = [p for p in armorer.screen["parts"] if p["part"] == "code"]
    assert [one["note"] for one in codes] == list(armorer.door.device.unsent)
    armorer.send()
    assert not [p for p in armorer.screen["parts"] if p["part"] == "code"]


def test_two_phones_without_a_network_hand_it_over_and_send_it_later(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path, drop=["offer"], acts=adopted(*PACKS))
    armorer, actor = floor.phone("armorer"), floor.phone("actor")
    armorer.online = actor.online = False
    armorer.open("handover/G-1")
    armorer.tap("Offer it to actor")
    (offer,) = armorer.waiting
    actor.hear(offer)
    actor.open("handover/G-1")
    actor.tap("It is in my hand")
    assert actor.signed == ["HandoverAccepted"]
    actor.open("handover/G-1")
    codes = [p["label"] for p in actor.screen["parts"] if p["part"] == "code"]
    assert codes == ["No network: armorer scans this back"]
    armorer.hear(actor.waiting[-1])
    armorer.open("weapon/G-1")
    assert "In the hand of actor, in the sight of armorer" in armorer.words()
    assert floor.state.weapons["G-1"].custody.person == "armorer"
    armorer.send()
    actor.send()
    weapon = floor.state.weapons["G-1"]
    assert (weapon.custody.person, weapon.suspicions) == ("actor", ())


def test_a_code_that_its_person_did_not_sign_is_not_taken_in(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path, drop=["offer"])
    armorer, actor = floor.phone("armorer"), floor.phone("actor")
    armorer.online = False
    armorer.open("handover/G-1")
    armorer.tap("Offer it to actor")
    (offer,) = armorer.waiting
    forged = offer[:-8] + b"AAAAAA=\n"
    with pytest.raises((LogError, ReadingError)):
        actor.hear(forged)
    actor.open("handover/G-1")
    assert "It is in my hand" not in actor.labels()
