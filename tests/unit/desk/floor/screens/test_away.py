"""Stepping away: locked, a deputy's face to face, or every check is over; no fourth way."""

from __future__ import annotations

from pathlib import Path

from coldproof.state.records import Cause
from tests.unit.desk.floor.driver import Floor
from tests.unit.desk.floor.screens.test_reshow import after_a_take


def test_the_deputy_sees_what_a_performer_holds(tmp_path: Path) -> None:
    floor = after_a_take(tmp_path)
    armorer = floor.phone("armorer")
    armorer.open("away")
    assert "G-1: yours now." in armorer.words()
    armorer.tap("propmaster stands here and sees them all")
    weapon = floor.state.weapons["G-1"]
    assert (weapon.custody.person, weapon.custody.watcher) == ("actor", "propmaster")
    assert weapon.suspicions == ()
    assert armorer.signed == ["SightPassed"]


def test_what_is_in_hand_goes_into_the_deputys_hand(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path)
    armorer = floor.phone("armorer")
    armorer.open("away")
    armorer.tap("propmaster stands here and sees them all")
    weapon = floor.state.weapons["G-1"]
    assert weapon.custody.person == "propmaster"
    assert armorer.signed == ["WeaponReturned"]
    assert weapon.check is None  # another handler checks it anew


def test_a_moment_out_of_sight_ends_every_check(tmp_path: Path) -> None:
    floor = after_a_take(tmp_path)
    armorer = floor.phone("armorer")
    armorer.open("away")
    armorer.tap("I saw none of them for a moment: all checks end")
    weapon = floor.state.weapons["G-1"]
    assert [s.cause for s in weapon.suspicions] == [Cause.GAP]
    assert "QUARANTINED" in armorer.words()


def test_a_loaded_one_is_counted_before_it_is_locked(tmp_path: Path) -> None:
    armorer = Floor.of_world(tmp_path).phone("armorer")
    armorer.open("away")
    assert "Loaded, so counted first: G-1" in armorer.words()
    assert not [one for one in armorer.labels() if one.startswith("Locked up")]


def test_an_empty_one_is_locked_by_one_tap(tmp_path: Path) -> None:
    drop = ["told-apart", "load", "seen", "witness-ad", "witness-dp", "cold", "shown", "offer"]
    floor = Floor.of_world(tmp_path, drop=drop)
    armorer = floor.phone("armorer")
    armorer.open("away")
    armorer.tap("Locked up in safe: G-1")
    assert floor.state.weapons["G-1"].custody.place == "safe"


def test_without_another_handler_there_is_no_deputy(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path, drop=["hat-propmaster"])
    armorer = floor.phone("armorer")
    armorer.open("away")
    assert "No other handler is appointed today." in armorer.words()


def test_who_watches_nothing_passes_nothing_on(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path)
    for person, words in (
        ("propmaster", "Nothing is in your hand or in your sight."),
        ("dp", "Only a handler watches weapons."),
    ):
        phone = floor.phone(person)
        phone.open("away")
        assert words in phone.words()
        assert [one for one in phone.labels() if one != "Board"] == []
