"""The check on screens: taps counted, steps in order, each act by its own key, each odd answer."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from coldproof.state.records import Cause
from coldproof.words.kit import RoundClass
from tests.unit.desk.floor.driver import CHECK_ACTS, Floor, Phone, adopted

PROVED = (
    "Said. 0417 read from the metal",
    "6 chambers named one by one, each seen: empty",
    "Feed path seen: nothing in it",
    "Bore clear: a rod went through it",
)
RATTLES = ("It rattles at the ear",) * 6
SIX = (RoundClass.DUMMY,) * 6


def unchecked(folder: Path, *more: str, **changed: Any) -> Floor:
    return Floor.of_world(folder, drop=[*CHECK_ACTS, *more], **changed)


def on_one_device(floor: Floor) -> Phone:
    """The first AD's own phone, with guest keys of handler and performer."""
    phone = floor.phone("ad")
    phone.guest("armorer")
    phone.guest("actor")
    phone.open("weapon/G-1")
    return phone


def test_six_dummies_shown_and_called_within_16_taps(tmp_path: Path) -> None:
    floor = unchecked(tmp_path)
    phone = on_one_device(floor)
    phone.tap("Check it", "6 dummies of D-1", *PROVED, *RATTLES)
    phone.tap("6 dummies went in, before the same witness")
    phone.tap("6 dummies, each place seen and counted")
    phone.tap("actor: I was shown each place: 6 dummies. Clear", "Called: Cold, six dummies")
    assert phone.taps <= 16
    assert phone.signed == [
        "ProvedEmpty",
        "RoundsProved",
        "WeaponLoaded",
        "WeaponInspected",
        "CheckWitnessed",
        "WeaponShown",
        "WeaponAnnounced",
    ]
    check = floor.state.weapons["G-1"].check
    assert check is not None
    assert (check.handler, check.chambers) == ("armorer", SIX)
    assert [(k.person, k.signer, k.shown) for k in check.looks] == [
        ("ad", "ad", False),
        ("actor", "actor", True),
    ]
    assert {k.known.value for k in check.looks} == {"own-device", "guest-key"}


def test_handler_and_witness_on_two_phones(tmp_path: Path) -> None:
    floor = unchecked(tmp_path)
    armorer, ad, dp = floor.phone("armorer"), floor.phone("ad"), floor.phone("dp")
    armorer.open("weapon/G-1")
    armorer.tap("Check it", "6 dummies of D-1", *PROVED, *RATTLES, "6 dummies went in")
    assert "G-1 waits for your look" not in ad.words()
    armorer.tap("6 dummies, each place seen and counted")
    assert "G-1 waits for a look from outside the weapons team" in armorer.words()
    ad.open("weapon/G-1")
    ad.tap("G-1 waits for your look")
    ad.tap("I saw 6 dummies, each place, and the whole from the empty gun on")
    assert armorer.taps + ad.taps <= 16
    dp.open("check/G-1")
    dp.tap("I saw only its end: 6 dummies")
    check = floor.state.weapons["G-1"].check
    assert check is not None
    assert [(k.person, k.whole) for k in check.looks] == [("ad", True), ("dp", False)]
    assert (armorer.signed[-1], ad.signed) == ("WeaponInspected", ["CheckWitnessed"])


def test_three_blanks_into_a_gun_just_proved_and_the_call_within_8_taps(tmp_path: Path) -> None:
    floor = unchecked(tmp_path, change={"setup": {"shots": 3}})
    phone = on_one_device(floor)
    phone.tap("Check it", "Nothing: it stays empty", *PROVED)
    phone.open("weapon/G-1")
    phone.taps = 0
    phone.tap("Load it, in one go", "3 quarter loads of B-1")
    phone.tap(*("Crimped, and no bullet in it",) * 3, "3 quarter loads went in")
    phone.tap("3 quarter loads, each place seen and counted")
    phone.tap("Called: Hot, three quarter loads, toward nobody")
    assert phone.taps <= 8
    check = floor.state.weapons["G-1"].check
    assert check is not None
    assert check.chambers == (RoundClass.BLANK,) * 3 + (RoundClass.EMPTY,) * 3
    assert [(c.state.value, c.blanks, c.charge.value) for c in check.calls] == [
        ("hot", 3, "quarter")
    ]
    assert floor.state.lots["B-1"].loaded == 3


def test_a_check_goes_on_where_a_dead_phone_left_it(tmp_path: Path) -> None:
    floor = unchecked(tmp_path)
    first = on_one_device(floor)
    first.tap("Check it", "6 dummies of D-1", *PROVED, *RATTLES)
    second = floor.phone("armorer")
    second.open("weapon/G-1")
    second.tap("It waits for looks")  # proved empty so far
    second.open("check/G-1/load")
    second.tap("6 dummies went in", "6 dummies, each place seen and counted")
    check = floor.state.weapons["G-1"].check
    assert check is not None
    assert check.chambers == SIX


def test_a_check_can_be_begun_anew_from_the_start(tmp_path: Path) -> None:
    floor = unchecked(tmp_path)
    phone = on_one_device(floor)
    phone.tap("Check it", "Nothing: it stays empty", *PROVED)
    phone.open("weapon/G-1")
    phone.tap("The whole check, from the start", "Nothing: it stays empty", *PROVED)
    assert phone.signed.count("ProvedEmpty") == 2


def test_each_step_says_how_many_there_are_and_where_it_comes_from(tmp_path: Path) -> None:
    phone = on_one_device(unchecked(tmp_path))
    phone.tap("Check it", "6 dummies of D-1")
    titles, words = [], []
    for label in (*PROVED, *RATTLES, "6 dummies went in", "6 dummies, each"):
        titles.append(phone.screen["title"])
        words.append(phone.words())
        phone.tap(label)
    numbers = [1, 2, 3, 4, *[5] * 6, 6, 7]
    assert titles == [f"G-1: step {n} of 9" for n in numbers]
    assert all("Rule: " in one or "[P]" in one for one in words)
    assert "Round 4 of 6" in words[7]


def test_nothing_is_recorded_before_the_handlers_key_is_open(tmp_path: Path) -> None:
    floor = unchecked(tmp_path)
    ad = floor.phone("ad")
    ad.open("check/G-1")
    assert ad.labels() == ["armorer: open your key here"]
    ad.tap("armorer: open your key here")
    assert ad.called[0]["values"] == {"person": "armorer"}
    assert "What goes in?" in ad.words()
    assert ad.signed == []


def test_a_key_closed_in_between_is_asked_for_again(tmp_path: Path) -> None:
    floor = unchecked(tmp_path)
    phone = on_one_device(floor)
    phone.tap("Check it", "Nothing: it stays empty", *PROVED[:3])
    phone.lock("armorer")
    assert phone.labels() == ["armorer: open your key here"]
    phone.tap("armorer: open your key here", PROVED[3])
    assert phone.signed == ["ProvedEmpty", "CheckWitnessed"]


def test_no_witness_signs_on_a_device_of_the_weapons_team(tmp_path: Path) -> None:
    floor = unchecked(tmp_path)
    armorer = floor.phone("armorer")
    armorer.guest("ad")
    armorer.open("check/G-1")
    armorer.tap("Nothing: it stays empty", *PROVED)
    assert armorer.signed == ["ProvedEmpty"]
    words = armorer.words()
    assert "NOT YET: A look from outside does not count on the weapons team's own device" in words
    assert "What to do: Look, and say so on your own phone or on the first AD's" in words
    assert "Rule: core.witness: " in words
    assert not [label for label in armorer.labels() if label.startswith("I saw")]


def test_the_handler_is_never_a_witness(tmp_path: Path) -> None:
    floor = unchecked(tmp_path)
    phone = on_one_device(floor)
    phone.tap("Check it", "Somebody else looks")
    names = phone.labels()
    assert "ad" in names
    assert "dp" in names
    assert "armorer" not in names
    assert "propmaster" not in names
    phone.draft["witness"] = "armorer"
    phone.tap("ad")
    phone.draft["witness"] = "armorer"  # what no screen offers is not believed either
    phone.tap("Nothing: it stays empty", *PROVED)
    check = floor.state.weapons["G-1"].check
    assert check is not None
    assert [k.person for k in check.looks] == ["ad"]


def test_a_load_that_may_not_be_is_refused_before_it_is_done(tmp_path: Path) -> None:
    floor = unchecked(
        tmp_path, "pair", "test-fire", change={"setup": {"shots": 3}}, acts=adopted("set-practice")
    )
    phone = on_one_device(floor)
    phone.tap("Check it", "3 quarter loads of B-1", *PROVED)
    phone.tap(*("Crimped, and no bullet in it",) * 3, "3 quarter loads went in")
    held = phone.refused
    assert held is not None
    assert "set.blank-approved-pair" in [one["rule"] for one in held["judged"]]
    assert all(one["because"] and one["instrument"] for one in held["judged"])
    assert held["cures"]
    assert "WeaponLoaded" not in phone.signed
    assert floor.state.lots["B-1"].loaded == 0


def test_a_chamber_that_is_not_empty_is_recorded_as_it_was_seen(tmp_path: Path) -> None:
    floor = unchecked(tmp_path)
    phone = on_one_device(floor)
    phone.tap("Check it", "Nothing: it stays empty", PROVED[0], "Not all of them, or not empty")
    assert "Places not answered yet: 6" in phone.words()
    for n in range(6):
        phone.draft[f"place-{n}"] = "R9" if n == 3 else "R0"
    phone.tap("Recorded as seen, place by place")
    weapon = floor.state.weapons["G-1"]
    assert Cause.DEADLY in [s.cause for s in weapon.suspicions]
    assert [b.kind.value for b in floor.state.blocks.values()] == ["stop"]
    assert "QUARANTINED" in phone.words()


def test_a_round_that_nobody_can_tell_stops_everything(tmp_path: Path) -> None:
    floor = unchecked(tmp_path)
    phone = on_one_device(floor)
    phone.tap("Check it", "6 dummies of D-1", *PROVED, *RATTLES[:2])
    phone.tap("No mark, another one, or nobody can tell")
    assert "It is unknown. Unknown is live, and everything stops." in phone.words()
    assert floor.state.blocks == {}
    phone.tap("Unknown round of D-1: everything stops")
    (block,) = floor.state.blocks.values()
    assert (block.kind.value, block.scope.value) == ("stop", "production")
    assert phone.route == "stop/last"
    assert floor.state.weapons["G-1"].inside == ()


def test_a_blocked_bore_ends_the_guns_work(tmp_path: Path) -> None:
    floor = unchecked(tmp_path)
    phone = on_one_device(floor)
    phone.tap("Check it", "Nothing: it stays empty", *PROVED[:3], "Something is in it")
    phone.tap("Bore blocked: out of work")
    weapon = floor.state.weapons["G-1"]
    assert Cause.FAULT in [s.cause for s in weapon.suspicions]
    assert weapon.check is None
    assert "Out of work until it is put right and tested." in phone.words()


def test_what_is_in_it_comes_out_before_it_is_checked(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path)
    floor.say(by="armorer", kind="WeaponDropped", weapon="G-1")
    phone = floor.phone("armorer")
    phone.open("check/G-1")
    assert "Nothing: it stays empty" not in phone.labels()
    phone.tap("Unload and count first")
    assert phone.route == "return/G-1"


@pytest.mark.parametrize("person", ["actor", "propmaster", "dp"])
def test_who_does_not_have_it_in_hand_checks_nothing(tmp_path: Path, person: str) -> None:
    phone = unchecked(tmp_path).phone(person)
    phone.open("check/G-1/prove")
    assert phone.labels() == ["armorer: open your key here"]


def test_rounds_go_in_only_in_one_go_with_the_empty_proof(tmp_path: Path) -> None:
    floor = unchecked(tmp_path)
    phone = floor.phone("armorer")
    phone.open("check/G-1/load")
    assert phone.labels() == ["Begin"]
    assert "Rounds go in only in one go with the empty proof." in phone.words()


def test_a_non_gun_is_touched_and_an_electronic_one_is_disarmed_first(tmp_path: Path) -> None:
    flash = {
        "at": "07:56",
        "by": "armorer",
        "kind": "WeaponRegistered",
        "weapon": "E-1",
        "weapon_class": "W10",
        "can_chamber": False,
        "can_expel": False,
        "bore_open": False,
        "action": "electronic",
        "charged": True,
    }
    floor = unchecked(tmp_path, acts=[flash])
    phone = floor.phone("armorer")
    phone.open("weapon/E-1")
    phone.tap("Touch it and look", "Said. no number known", "Seen: battery out")
    phone.tap("Every cell named and seen: empty")
    assert phone.signed == ["WeaponCharged", "NonGunChecked"]
    assert floor.state.weapons["E-1"].non_gun is not None
    phone.open("weapon/R-1")
    phone.tap("Out of safe for main: in my hand", "Touch it and look", "Touched and seen: no gun")
    assert "NON-GUN" in phone.words()


def test_the_lead_handler_adopts_the_steps_for_a_make_and_model(tmp_path: Path) -> None:
    floor = unchecked(tmp_path)
    phone = floor.phone("armorer")
    phone.open("check/G-1/steps")
    assert "Revolver, loading gate. DRAFT: not adopted." in phone.words()
    phone.tap("Adopted for single-action 45: these steps, in this order")
    assert "Revolver, loading gate. Adopted by armorer." in phone.words()
    assert not [one for one in phone.labels() if one.startswith("Adopted for")]
    (found,) = floor.state.sequences.values()
    assert (found.by, found.mechanism.value) == ("armorer", "revolver-gate")


def test_nobody_else_adopts_them(tmp_path: Path) -> None:
    phone = unchecked(tmp_path).phone("ad")
    phone.open("check/G-1/steps")
    assert not [one for one in phone.labels() if one.startswith("Adopted for")]


def test_a_weapon_that_is_not_here(tmp_path: Path) -> None:
    phone = unchecked(tmp_path).phone("ad")
    phone.open("check/G-99")
    assert "No weapon G-99 here." in phone.words()
