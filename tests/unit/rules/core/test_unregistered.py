"""What a day file cannot name: weapons, lots and setups that nobody ever told of."""

from __future__ import annotations

import pytest

from coldproof.acts.base import Body
from coldproof.acts.condition import WeaponAnnounced, WeaponFired
from coldproof.acts.counts import RoundsDrawn
from coldproof.acts.custody import HandoverAccepted, ItemsIssued, WeaponOffered
from coldproof.acts.setup import CameraRolled
from coldproof.rules.base import HOLDS, Broken, Finding, Rule
from coldproof.rules.core.counts import count, unknown
from coldproof.rules.core.custody import tray
from coldproof.rules.core.handing import check, handler
from coldproof.rules.question import Question
from coldproof.rules.stop.stops import any_person
from coldproof.state.records import Cause, Suspicion
from coldproof.words.floor import CallState
from coldproof.words.ids import LotId, PersonId, SetupId, WeaponId
from coldproof.words.kit import RoundClass
from tests.unit.state.rows import Base, Hand, act, after, by_hand

STOP = act("WorkStopped", "dp", scope="unit", target="main")
OFFER = WeaponOffered(weapon=WeaponId("G-1"), to=PersonId("actor"), setup=SetupId("12A"), dummies=6)


def finding(rule: Rule, so_far: Base, body: Body, by: str = "armorer") -> Finding | None:
    """What a rule finds of an act that only a device could write."""
    entry = by_hand(so_far, Hand(by, body))
    return rule.judge(Question(so_far.state, entry.act, entry.at_us))


def one(cause: Cause) -> Suspicion:
    """A suspicion of the last act."""
    return Suspicion(cause, 1)


def because(found: Finding | None) -> str:
    """Why it is broken."""
    assert isinstance(found, Broken)
    return found.because


@pytest.mark.parametrize(
    ("body", "by"),
    [
        (WeaponOffered(weapon=WeaponId("G-9"), to=PersonId("actor")), "armorer"),
        (HandoverAccepted(weapon=WeaponId("G-9"), giver=PersonId("armorer")), "actor"),
    ],
)
def test_an_unregistered_weapon_counts_as_a_loaded_gun(body: Body, by: str) -> None:
    said = because(finding(handler, after(), body, by))
    assert said == "G-9 was never registered, so it counts as a loaded gun"


def test_an_unregistered_item_is_not_given_out_by_the_tray() -> None:
    tray_of = ItemsIssued(weapons=(WeaponId("R-9"),), people=(PersonId("actor"),))
    said = because(finding(tray, after(), tray_of))
    assert said == "R-9 can take a cartridge or send something out: it is a gun"


def test_of_a_lot_never_received_there_is_no_round_to_draw() -> None:
    drawn = RoundsDrawn(lot=LotId("X-9"), count=1)
    said = because(finding(count, after(), drawn))
    assert said == "1 rounds of X-9 would come from 0 that are stored"


def test_the_blanks_in_a_gun_are_of_no_other_lot() -> None:
    so_far = after(world="set-hot")
    shot = WeaponFired(weapon=WeaponId("G-1"), lot=LotId("B-9"), count=1)
    said = because(finding(count, so_far, shot, "actor"))
    assert said == "1 rounds of B-9 would be fired by G-1, which has 0 of them"


def test_a_check_that_found_a_spent_case_clears_nothing() -> None:
    so_far = after()
    gun = so_far.state.weapons["G-1"]
    assert gun.check is not None
    places = (*gun.check.chambers[:-1], RoundClass.SPENT)
    seen = gun._replace(check=gun.check._replace(chambers=places))
    state = so_far.state._replace(weapons={**so_far.state.weapons, "G-1": seen})
    said = because(finding(check, so_far._replace(state=state), OFFER))
    assert said == "the check of G-1 found more than empties, dummies and blanks"
    assert finding(check, so_far, OFFER) is HOLDS


@pytest.mark.parametrize("cause", list(Cause))
def test_only_two_causes_leave_the_rounds_in_a_gun_unsettled(cause: Cause) -> None:
    so_far = after()
    gun = so_far.state.weapons["G-1"]
    suspected = gun._replace(suspicions=(one(cause),))
    state = so_far.state._replace(weapons={**so_far.state.weapons, "G-1": suspected})
    found = finding(count, so_far._replace(state=state), OFFER)
    if cause in (Cause.FORK, Cause.DIFFERS):
        assert because(found) == "what is in G-1 is told in two ways"
    else:
        assert found is HOLDS
    emptied = state._replace(
        weapons={**state.weapons, "G-1": suspected._replace(inside=(), load_known=True)}
    )
    assert finding(count, so_far._replace(state=emptied), OFFER) is HOLDS


@pytest.mark.parametrize("cause", list(Cause))
def test_only_a_deadly_round_seen_in_a_gun_is_a_live_one(cause: Cause) -> None:
    so_far = after()
    gun = so_far.state.weapons["G-1"]
    suspected = gun._replace(suspicions=(one(cause),))
    state = so_far.state._replace(weapons={**so_far.state.weapons, "G-1": suspected})
    found = finding(unknown, so_far._replace(state=state), OFFER)
    if cause is Cause.DEADLY:
        assert because(found) == "a live or unknown round was seen in G-1"
    else:
        assert found is HOLDS


def test_a_roll_for_a_setup_that_nobody_began_is_stopped_by_any_stop() -> None:
    rolled = CameraRolled(setup=SetupId("99Z"))
    assert isinstance(finding(any_person, after(STOP), rolled, "ad"), Broken)
    assert finding(any_person, after(), rolled, "ad") is HOLDS


def test_a_weapon_that_nobody_knows_is_not_called_hot_under_a_stop() -> None:
    called = WeaponAnnounced(weapons=(WeaponId("G-9"),), call=CallState.HOT, blanks=1)
    assert isinstance(finding(any_person, after(STOP), called, "ad"), Broken)
