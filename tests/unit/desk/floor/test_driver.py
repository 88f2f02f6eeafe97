"""The driver itself, and the shortest story: a weapon goes to a performer and comes back."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.desk.floor.driver import Floor


def test_a_weapon_is_taken_from_the_hand_that_offers_it_and_collected(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path)  # G-1 is checked, shown, called, and offered to actor
    armorer, actor = floor.phone("armorer"), floor.phone("actor")
    actor.open("weapon/G-1")
    actor.tap("armorer offers it to actor", "It is in my hand")
    assert floor.state.weapons["G-1"].custody.person == "actor"
    armorer.open("weapon/G-1")
    armorer.tap("Collected: in my hand")
    assert floor.state.weapons["G-1"].custody.person == "armorer"
    assert (actor.signed, armorer.signed) == (["HandoverAccepted"], ["WeaponCollected"])
    assert (actor.taps, armorer.taps) == (2, 1)


def test_what_is_signed_without_a_network_is_sent_later(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path)
    actor = floor.phone("actor")
    actor.online = False
    actor.open("handover/G-1")
    actor.tap("It is in my hand")
    assert floor.state.weapons["G-1"].custody.person == "armorer"
    assert "1 act is not on the log yet" in actor.words() or actor.route == "weapon/G-1"
    actor.send()
    assert floor.state.weapons["G-1"].custody.person == "actor"


def test_a_label_that_is_not_there_is_said_with_those_that_are(tmp_path: Path) -> None:
    phone = Floor.of_world(tmp_path).phone("dp")
    with pytest.raises(AssertionError, match=r"no 'Nothing such' on board, only \["):
        phone.tap("Nothing such")


def test_an_act_of_a_key_that_is_not_open_is_not_signed(tmp_path: Path) -> None:
    phone = Floor.of_world(tmp_path).phone("dp")
    act = {"kind": "ShowRequested", "by": "ad", "weapon": "G-1"}
    with pytest.raises(AssertionError, match="needs the key of ad, open: \\['dp'\\]"):
        phone.do({"do": "record", "acts": [act], "then": "board"})
