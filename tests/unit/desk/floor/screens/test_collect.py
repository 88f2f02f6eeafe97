"""Collect at cut: one tap for a cold weapon; of a hot one, how many were fired."""

from __future__ import annotations

from pathlib import Path

from tests.unit.desk.floor.driver import Floor
from tests.unit.desk.floor.screens.test_reshow import after_a_take

BLANKS = ["R3", "R3", "R3", "R0", "R0", "R0"]


def hot(folder: Path) -> Floor:
    """G-1 holds three blanks of B-1 and is in actor's hand."""
    drop = ["draw", "told-apart", "load", "seen", "witness-ad", "witness-dp", "cold", "shown"]
    floor = Floor.of_world(folder, drop=[*drop, "offer"])
    told = [{"count": 3, "round_class": "R3", "told_by": "crimp", "primer": "live"}]
    for said in (
        {"kind": "RoundsDrawn", "lot": "B-1", "count": 3, "unit": "main"},
        {"kind": "RoundsProved", "weapon": "G-1", "lot": "B-1", "rounds": told},
        {
            "kind": "WeaponLoaded",
            "weapon": "G-1",
            "lot": "B-1",
            "round_class": "R3",
            "count": 3,
            "charge": "quarter",
        },
        {"kind": "WeaponInspected", "weapon": "G-1", "chambers": BLANKS},
        {"kind": "WeaponOffered", "weapon": "G-1", "to": "actor", "setup": "12A", "blanks": 3},
    ):
        floor.say(by="armorer", **said)
    floor.say(by="actor", kind="HandoverAccepted", weapon="G-1", giver="armorer", setup="12A")
    return floor


def test_of_a_hot_one_it_is_said_how_many_were_fired(tmp_path: Path) -> None:
    floor = hot(tmp_path)
    armorer = floor.phone("armorer")
    armorer.open("weapon/G-1")
    armorer.tap("Collect it")
    assert "How many were fired?" in armorer.words()
    assert "Collected: in my hand" not in armorer.labels()
    armorer.tap("2 were fired. Collected: in my hand")
    assert armorer.signed == ["WeaponFired", "WeaponCollected"]
    assert (floor.state.lots["B-1"].fired, floor.state.lots["B-1"].loaded) == (2, 1)
    assert armorer.labels()[0] == "Unload and count"


def test_none_fired_is_an_answer_too(tmp_path: Path) -> None:
    floor = hot(tmp_path)
    armorer = floor.phone("armorer")
    armorer.open("collect/G-1")
    armorer.tap("None was fired. Collected: in my hand")
    assert armorer.signed == ["WeaponCollected"]
    assert armorer.labels()[0] == "Unload and count"


def test_a_click_leads_to_its_card(tmp_path: Path) -> None:
    armorer = hot(tmp_path).phone("armorer")
    armorer.open("collect/G-1")
    armorer.tap("A click, or an odd sound")
    assert armorer.route == "happened/click/G-1"


def test_the_performer_gives_it_back_to_who_watches_it(tmp_path: Path) -> None:
    floor = after_a_take(tmp_path)
    actor = floor.phone("actor")
    actor.open("weapon/G-1")
    assert actor.labels()[0] == "Back into armorer's hand"
    actor.tap("Back into armorer's hand")
    assert floor.state.weapons["G-1"].custody.person == "armorer"
    assert floor.state.weapons["G-1"].suspicions == ()


def test_who_is_no_handler_collects_nothing(tmp_path: Path) -> None:
    dp = after_a_take(tmp_path).phone("dp")
    dp.open("collect/G-1")
    assert dp.labels() == []
    assert "A handler takes it. Keep it as it is, muzzle away" in dp.words()
    dp.open("weapon/G-1")
    assert "Collected: in my hand" not in dp.labels()
