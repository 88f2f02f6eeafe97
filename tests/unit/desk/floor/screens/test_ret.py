"""Return and count: each round's fate, one too few, one too many, the bore, back under lock."""

from __future__ import annotations

from pathlib import Path

from coldproof.state.records import Cause, CustodyKind
from tests.unit.desk.floor.driver import Floor, Phone
from tests.unit.desk.floor.screens.test_collect import hot
from tests.unit.desk.floor.screens.test_reshow import after_a_take

PROVED = (
    "Said. 0417 read from the metal",
    "6 chambers named one by one, each seen: empty",
    "Feed path seen: nothing in it",
    "Bore clear: light seen through it",
)


def collected(floor: Floor) -> Phone:
    phone = floor.phone("armorer")
    phone.open("weapon/G-1")
    phone.tap("Collected: in my hand", "Return, count, lock up")
    return phone


def test_six_dummies_back_and_the_gun_under_lock(tmp_path: Path) -> None:
    floor = after_a_take(tmp_path)
    phone = collected(floor)
    assert "6 dummies of D-1" in phone.words()
    phone.tap("All of these came out, each counted", "Prove it empty", *PROVED)
    phone.tap("6 dummies of D-1 back in ammo-box, counted", "Locked up in safe")
    weapon, lot = floor.state.weapons["G-1"], floor.state.lots["D-1"]
    assert (weapon.custody.kind, weapon.custody.place) == (CustodyKind.LOCKED, "safe")
    assert (lot.stored, lot.carried, lot.loaded, weapon.suspicions) == (20, 0, 0, ())
    assert phone.signed == [
        "WeaponCollected",
        "WeaponUnloaded",
        "ProvedEmpty",
        "RoundsStored",
        "WeaponLockedUp",
    ]


def test_unloaded_it_still_counts_as_loaded_until_the_bore_was_seen(tmp_path: Path) -> None:
    floor = after_a_take(tmp_path)
    phone = collected(floor)
    phone.tap("All of these came out, each counted")
    assert phone.labels() == ["Prove it empty"]
    assert "Until then it counts as loaded." in phone.words()
    assert "CHECK NEEDED" in phone.words()


def test_each_blank_has_its_fate(tmp_path: Path) -> None:
    floor = hot(tmp_path)
    phone = floor.phone("armorer")
    phone.open("collect/G-1")
    phone.tap("2 were fired. Collected: in my hand", "Unload and count")
    words = phone.words()
    assert "2 fired cases of B-1" in words
    assert "1 quarter load of B-1" in words
    phone.tap("All of these came out, each counted", "Prove it empty", *PROVED)
    lot = floor.state.lots["B-1"]
    assert (lot.fired, lot.loaded, lot.carried) == (2, 0, 1)


def test_one_that_clicked_is_waited_for_and_kept_apart(tmp_path: Path) -> None:
    floor = hot(tmp_path)
    floor.say(by="armorer", kind="WeaponFired", weapon="G-1", lot="B-1", count=2)
    floor.say(by="armorer", kind="WeaponMisfired", weapon="G-1")
    floor.say(by="armorer", kind="WeaponCollected", weapons=["G-1"])
    phone = floor.phone("armorer")
    phone.open("return/G-1")
    assert phone.labels() == []
    wait = next(p for p in phone.screen["parts"] if p["part"] == "wait")
    assert wait["over"] == "Wait over. Still loaded until opened."
    floor.wait(61)
    assert "One of them clicked and did not fire." in phone.words()
    phone.tap("All of these came out, each counted")
    lot = floor.state.lots["B-1"]
    assert (lot.fired, lot.misfired, lot.loaded) == (2, 1, 0)


def other_count(phone: Phone, **told: str) -> None:
    phone.tap("Another count, or another fate")
    for fate, count in told.items():
        phone.draft[f"out-D-1-{fate}"] = count


def test_one_too_few_is_said_and_found_wanting(tmp_path: Path) -> None:
    floor = after_a_take(tmp_path)
    phone = collected(floor)
    other_count(phone, unfired="5")
    assert "1 of D-1 are not here. Nobody leaves; two people search." in phone.words()
    phone.tap("These came out, and no others")
    phone.open("check/G-1/close")
    phone.tap(*PROVED)
    assert floor.state.lots["D-1"].wanting == 1


def test_one_too_many_is_unknown_and_stops_everything(tmp_path: Path) -> None:
    floor = after_a_take(tmp_path)
    phone = collected(floor)
    other_count(phone, unfired="7")
    assert "One too many of D-1 is unknown. Everything stops." in phone.words()
    phone.tap("These came out, and no others")
    assert Cause.DIFFERS in [s.cause for s in floor.state.weapons["G-1"].suspicions]
    assert floor.state.lots["D-1"].surplus or floor.state.blocks


def test_an_answer_that_is_missing_is_no_zero(tmp_path: Path) -> None:
    floor = after_a_take(tmp_path)
    phone = collected(floor)
    phone.tap("Another count, or another fate")
    assert "Answers still missing: 1" in phone.words()
    assert "These came out, and no others" not in phone.labels()


def test_only_who_has_it_in_hand_counts(tmp_path: Path) -> None:
    floor = after_a_take(tmp_path)
    phone = floor.phone("armorer")
    phone.open("return/G-1")
    assert "First back into a handler's hand." in phone.words()
    phone.tap("Go on", "Collected: in my hand")
    other = floor.phone("dp")
    other.open("return/G-1")
    assert other.labels() == []
    assert "armorer has it in hand and counts, on their own device." in other.words()
