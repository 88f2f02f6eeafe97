"""What a paper says is typed later: who, when, by whom it is typed; it never makes a gun cold."""

from __future__ import annotations

from pathlib import Path

import pytest

from coldproof.desk.reading import open_note
from coldproof.state.records import CustodyKind
from coldproof.words.floor import Known
from coldproof.words.units import MINUTE_US, clock_text
from tests.unit.desk.floor.driver import PRODUCTION, Floor, Phone
from tests.unit.desk.floor.screens.test_collect import hot
from tests.unit.desk.floor.screens.test_reshow import after_a_take

COLLECTED = "Back in the hand of armorer"
OUT = "All of these came out, each counted"


def clock(floor: Floor, minutes_ago: int) -> str:
    """Return an hour of the place as it stands on a paper."""
    return clock_text(floor.now_us - minutes_ago * MINUTE_US, floor.zone_minutes)[11:16]


def typing(phone: Phone, minutes_ago: int = 2) -> None:
    """Open the page of what the armorer did with G-1 on paper, and type the hour."""
    phone.open("weapon/G-1")
    phone.tap("Told on paper", "armorer")
    phone.enter("clock", clock(phone.floor, minutes_ago))


def at(label: str, phone: Phone, minutes_ago: int = 2) -> str:
    return f"{clock(phone.floor, minutes_ago)}  {label}"


def test_a_gun_is_taken_back_on_paper_and_a_second_handler_types_it(tmp_path: Path) -> None:
    floor = after_a_take(tmp_path)
    floor.wait(30 * 60)
    phone = floor.phone("propmaster")
    typing(phone)
    phone.tap(at(COLLECTED, phone))
    weapon = floor.state.weapons["G-1"]
    assert (weapon.custody.person, weapon.suspicions, weapon.check) == ("armorer", (), None)
    last = open_note(list(floor.store.read(PRODUCTION, 0, floor.state.size))[-1])
    act = last.act
    assert (act.by, act.known, act.vouched_by) == ("armorer", Known.PAPER, "propmaster")
    assert clock_text(act.at_us, floor.zone_minutes)[11:16] == clock(floor, 2)
    assert act.at_us < floor.now_us - MINUTE_US
    phone.open("record")
    assert "From a paper, which says" in phone.words()
    assert "typed by propmaster" in phone.words()


def test_from_the_hand_back_under_lock_and_never_cold_on_the_way(tmp_path: Path) -> None:
    floor = after_a_take(tmp_path)
    floor.wait(30 * 60)
    phone = floor.phone("armorer")
    typing(phone, 9)
    phone.tap(at(COLLECTED, phone, 9))
    phone.enter("clock", clock(floor, 8))
    phone.tap(at(OUT, phone, 8))
    assert phone.route.startswith("paper/G-1/armorer/")
    phone.enter("clock", clock(floor, 7))
    phone.tap("The check card, line by line")  # the hour stays
    phone.tap("Nothing: it stayed empty", "Said. 0417 read from the metal")
    phone.tap("6 chambers named one by one, each seen: empty", "Feed path seen: nothing in it")
    phone.tap("Bore clear: a rod went through it", at("Every line is ticked: empty", phone, 7))
    dp = floor.phone("dp")
    dp.open("weapon/G-1")
    assert "COLD" not in dp.words()
    assert "it was told from paper" in dp.words()
    phone.open(f"paper/G-1/armorer/{phone.route.split('/')[3]}")
    phone.enter("clock", clock(floor, 6))
    phone.tap(at("Locked up in safe", phone, 6))
    weapon = floor.state.weapons["G-1"]
    assert (weapon.custody.kind, weapon.custody.place) == (CustodyKind.LOCKED, "safe")
    assert phone.signed == [
        "WeaponCollected",
        "WeaponUnloaded",
        "ProvedEmpty",
        "WeaponLockedUp",
    ]
    assert floor.state.lots["D-1"].carried == 6


def test_what_was_fired_stands_on_the_paper_too(tmp_path: Path) -> None:
    floor = hot(tmp_path)
    floor.wait(30 * 60)
    phone = floor.phone("armorer")
    typing(phone)
    phone.tap(at("2 of B-1 were fired; then back in the hand of armorer", phone))
    assert phone.signed == ["WeaponFired", "WeaponCollected"]
    phone.enter("clock", clock(floor, 1))
    phone.tap("Another count, or another fate")
    assert "Answers still missing: 3" in phone.words()


def test_out_of_the_store_and_handed_on_paper(tmp_path: Path) -> None:
    floor = after_a_take(tmp_path)
    floor.say(by="armorer", kind="WeaponCollected", weapons=["G-1"])
    floor.say(by="armorer", kind="WeaponLockedUp", weapons=["G-1"], store="safe")
    floor.wait(30 * 60)
    phone = floor.phone("armorer")
    typing(phone, 9)
    phone.tap(at("Out of safe for main: in the hand of armorer", phone, 9))
    phone.enter("clock", clock(floor, 8))
    phone.tap("actor", at("Handed to actor, who took it", phone, 8))
    assert phone.signed == ["WeaponUnlocked", "WeaponOffered", "HandoverAccepted"]
    weapon = floor.state.weapons["G-1"]
    assert (weapon.custody.person, weapon.check) == ("actor", None)


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("25:10", "Not an hour of a day"),
        ("noon", "Not an hour of a day"),
        ("00:00", "Not before"),
        ("23:59", "That hour is still to come."),
    ],
)
def test_an_hour_that_can_not_be(typed: str, words: str, tmp_path: Path) -> None:
    phone = after_a_take(tmp_path).phone("armorer")
    phone.open("weapon/G-1")
    phone.tap("Told on paper", "armorer")
    phone.enter("clock", typed)
    assert words in phone.words()
    assert phone.labels() == []


def test_who_is_no_handler_types_nothing_of_a_gun(tmp_path: Path) -> None:
    floor = after_a_take(tmp_path)
    dp, phone = floor.phone("dp"), floor.phone("actor")
    for one in (dp, phone):
        one.open("paper/G-1")
        assert one.labels() == []
        assert "A handler types it" in one.words()
    phone.lock("actor")
    phone.open("paper/G-1")
    assert phone.labels() == ["actor: open your key here"]


def test_from_the_record_to_a_weapon_and_no_weapon_of_that_name(tmp_path: Path) -> None:
    phone = after_a_take(tmp_path).phone("armorer")
    phone.open("record")
    phone.tap("Of one weapon or person", "Told on paper", "G-1")
    assert phone.route == "paper/G-1"
    phone.open("paper/G-77")
    assert phone.screen["title"] == "Not found"
