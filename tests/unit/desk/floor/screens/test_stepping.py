"""How hammer and safety lever stand is said at the check by who wants to; nothing is assumed."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from coldproof.acts.codec import read
from coldproof.acts.condition import ProvedEmpty, WeaponInspected
from coldproof.desk.floor.context import Desk, Me
from coldproof.desk.floor.screens.stepping import metal
from coldproof.log.note import read_note
from coldproof.words.kit import Hammer, Safety
from tests.unit.desk.floor.driver import CHECK_ACTS, PRODUCTION, Floor, Phone

TO_THE_BORE = (
    "Said. 0417 read from the metal",
    "6 chambers named one by one, each seen: empty",
    "Feed path seen: nothing in it",
)
BORE = "Bore clear: light seen through it"


def last_of(floor: Floor, kind: type) -> Any:
    """Return the body of the latest act of a kind."""
    notes = floor.store.read(PRODUCTION, 0, floor.writer.ledger.size)
    bodies = [read(read_note(one).text).body for one in notes]
    return next(one for one in reversed(bodies) if type(one) is kind)


def at_the_bore(folder: Path) -> Phone:
    phone = Floor.of_world(folder, drop=list(CHECK_ACTS)).phone("armorer")
    phone.open("weapon/G-1")
    phone.tap("Check it", "6 dummies of D-1", *TO_THE_BORE)
    return phone


def loaded(phone: Phone) -> None:
    phone.tap(*("It rattles at the ear",) * 6, "6 dummies went in, before the same witness")


def test_hammer_and_lever_are_said_at_the_bore_and_again_at_the_count(tmp_path: Path) -> None:
    phone = at_the_bore(tmp_path)
    phone.tap("Hammer down", "It has none", BORE)
    proof = last_of(phone.floor, ProvedEmpty)
    assert (proof.hammer, proof.safety) == ("down", "none")
    loaded(phone)
    phone.tap("6 dummies, each place seen and counted")
    count = last_of(phone.floor, WeaponInspected)
    assert (count.hammer, count.safety) == ("unknown", "unknown")  # what was said before is old


def test_at_the_count_it_is_said_for_itself(tmp_path: Path) -> None:
    phone = at_the_bore(tmp_path)
    phone.tap(BORE)
    loaded(phone)
    phone.tap("Half cock", "Lever on", "6 dummies, each place seen and counted")
    count = last_of(phone.floor, WeaponInspected)
    assert (count.hammer, count.safety) == ("half-cock", "on")


def test_nobody_has_to_say_it_and_no_tap_is_added(tmp_path: Path) -> None:
    phone = at_the_bore(tmp_path)
    before = phone.taps
    phone.tap(BORE)
    assert phone.taps == before + 1
    proof = last_of(phone.floor, ProvedEmpty)
    assert (proof.hammer, proof.safety) == ("unknown", "unknown")


def test_a_cocked_gun_is_said_to_go_to_nobody(tmp_path: Path) -> None:
    phone = at_the_bore(tmp_path)
    phone.tap("Cocked")
    assert "It goes to nobody like this." in phone.words()


def test_it_is_not_asked_of_what_was_registered_without_one(tmp_path: Path) -> None:
    phone = at_the_bore(tmp_path)
    weapon = phone.floor.state.weapons["G-1"]
    kit = replace(weapon.kit, hammer=Hammer.NONE, safety=Safety.NONE)
    desk = Desk(phone.floor.state, phone.floor.now_us, Me(), {}, lambda sentence: sentence)
    assert metal(desk, weapon._replace(kit=kit)) == []
    assert len(metal(desk, weapon)) == 2


def test_nonsense_in_the_draft_says_nothing(tmp_path: Path) -> None:
    phone = at_the_bore(tmp_path)
    phone.draft |= {"hammer": "loose", "safety": ["on"]}
    phone.tap(BORE)
    proof = last_of(phone.floor, ProvedEmpty)
    assert (proof.hammer, proof.safety) == ("unknown", "unknown")
