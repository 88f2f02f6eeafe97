"""A shot is said when it happens, by who has the gun in hand or by a handler; once is enough."""

from __future__ import annotations

from pathlib import Path

from coldproof.words.kit import RoundClass
from tests.unit.desk.floor.driver import CHECK_ACTS, Floor
from tests.unit.desk.floor.screens.test_collect import hot
from tests.unit.desk.floor.screens.test_reshow import after_a_take


def test_who_fired_it_says_so_in_two_taps_and_collecting_is_one(tmp_path: Path) -> None:
    floor = hot(tmp_path)
    actor = floor.phone("actor")
    actor.open("weapon/G-1")
    actor.tap("It was fired", "3 of B-1 were fired")
    assert (actor.signed, actor.taps, actor.route) == (["WeaponFired"], 2, "weapon/G-1")
    assert (floor.state.lots["B-1"].fired, floor.state.lots["B-1"].loaded) == (3, 0)
    assert floor.state.weapons["G-1"].suspicions == ()
    armorer = floor.phone("armorer")
    armorer.open("weapon/G-1")
    armorer.tap("Collected: in my hand")
    assert (armorer.signed, armorer.taps) == (["WeaponCollected"], 1)


def test_of_what_was_not_said_yet_collecting_asks_the_rest(tmp_path: Path) -> None:
    floor = hot(tmp_path)
    actor, armorer = floor.phone("actor"), floor.phone("armorer")
    actor.open("fired/G-1")
    actor.tap("2 of B-1 were fired")
    armorer.open("collect/G-1")
    assert "How many more were fired?" in armorer.words()
    assert "1 more fired. Collected: in my hand" in armorer.labels()
    armorer.tap("No more were fired. Collected: in my hand")
    inside = {part.round_class: part.count for part in floor.state.weapons["G-1"].inside}
    assert inside == {RoundClass.SPENT: 2, RoundClass.BLANK: 1}


def test_a_handler_says_it_of_a_gun_in_anothers_hand(tmp_path: Path) -> None:
    floor = hot(tmp_path)
    armorer = floor.phone("armorer")
    armorer.open("weapon/G-1")
    armorer.tap("It was fired", "1 of B-1 was fired")
    assert floor.state.lots["B-1"].fired == 1
    assert floor.state.weapons["G-1"].custody.person == "actor"


def test_with_a_guest_key_on_the_first_ads_phone(tmp_path: Path) -> None:
    floor = hot(tmp_path)
    phone = floor.phone("ad")
    phone.open("weapon/G-1")
    assert "It was fired" not in phone.labels()  # who runs the floor did not fire it
    phone.guest("actor")
    phone.tap("It was fired", "2 of B-1 were fired")
    assert phone.signed == ["WeaponFired"]


def test_out_of_every_handlers_sight_only_a_handler_says_it(tmp_path: Path) -> None:
    floor = hot(tmp_path)
    floor.say(by="armorer", kind="SightLost", weapons=["G-1"])
    actor = floor.phone("actor")
    actor.open("fired/G-1")
    assert not [one for one in actor.labels() if "B-1" in one]
    assert "in a handler's sight; or a handler" in actor.words()


def test_nobody_else_says_it_and_there_are_ways_to_say_what_else_it_was(tmp_path: Path) -> None:
    dp = hot(tmp_path).phone("dp")
    dp.open("weapon/G-1")
    assert "It was fired" not in dp.labels()
    dp.open("fired/G-1")
    assert dp.labels() == ["A click, or an odd sound", "Nobody meant it to"]
    dp.tap("Nobody meant it to")
    assert dp.route == "happened/fired/G-1"


def test_what_holds_no_blank_was_not_meant_to_fire(tmp_path: Path) -> None:
    floor = after_a_take(tmp_path)
    armorer = floor.phone("armorer")
    armorer.open("weapon/G-1")
    assert "It was fired" not in armorer.labels()
    armorer.open("fired/G-1")
    assert "nobody meant it to" in armorer.words()
    armorer.open("fired/G-77")
    assert armorer.screen["title"] == "Not found"


def test_a_rubber_gun_is_not_fired(tmp_path: Path) -> None:
    armorer = Floor.of_world(tmp_path, drop=list(CHECK_ACTS)).phone("armorer")
    armorer.open("fired/R-1")
    assert armorer.labels() == ["A click, or an odd sound", "Nobody meant it to"]
