"""What acts show of a weapon: that it takes rounds, for good, whoever says so."""

from __future__ import annotations

from typing import Any

import pytest

from coldproof.acts import condition as acts
from coldproof.acts.base import Body
from coldproof.acts.condition import RoundBack
from coldproof.acts.kit import WeaponRegistered
from coldproof.acts.setup import PairApproved
from coldproof.state.fold import fold
from coldproof.state.model import SetState
from coldproof.words.ids import LotId, WeaponId
from coldproof.words.kit import Fate, RoundClass, WeaponClass
from tests.unit.state.rows import Base, Hand, act, after, by_hand

GUN = WeaponId("X-1")
DUMMIES, BLANKS, NOWHERE = LotId("D-1"), LotId("B-1"), LotId("N-1")


def registered(weapon_class: WeaponClass) -> WeaponRegistered:
    return WeaponRegistered(
        weapon=GUN, weapon_class=weapon_class, can_chamber=False, can_expel=False, bore_open=False
    )


def base(weapon_class: WeaponClass) -> Base:
    """Return a day on which one more weapon came."""
    flags: dict[str, Any] = dict.fromkeys(("can_chamber", "can_expel", "bore_open"), False)
    named = {"weapon": GUN, "weapon_class": weapon_class.value, "model": "six", "store": "safe"}
    return after(act("WeaponRegistered", **named, **flags))


def told(so_far: Base, body: Body, *, by: str = "armorer", may_permit: bool = True) -> SetState:
    entry = by_hand(so_far, Hand(by, body))._replace(may_permit=may_permit)
    return fold(so_far.state, (entry,))


def loaded(lot: LotId, round_class: RoundClass) -> acts.WeaponLoaded:
    return acts.WeaponLoaded(weapon=GUN, lot=lot, round_class=round_class, count=1)


def unloaded(lot: LotId, fate: Fate) -> acts.WeaponUnloaded:
    return acts.WeaponUnloaded(weapon=GUN, rounds=(RoundBack(lot=lot, count=1, fate=fate),))


@pytest.mark.parametrize(
    "body",
    [
        loaded(BLANKS, RoundClass.BLANK),
        loaded(BLANKS, RoundClass.DUMMY),  # the lot says more
        loaded(DUMMIES, RoundClass.BLANK),  # the act does
        loaded(NOWHERE, RoundClass.DUMMY),
        unloaded(BLANKS, Fate.UNFIRED),
        unloaded(DUMMIES, Fate.FIRED),
        acts.WeaponFired(weapon=GUN, lot=DUMMIES, count=1),
        acts.WeaponTestFired(weapon=GUN, lot=BLANKS, danger_mm=1),
        PairApproved(weapon=GUN, lot=BLANKS),
    ],
)
@pytest.mark.parametrize("by", ["armorer", "actor"])
@pytest.mark.parametrize("may_permit", [True, False])
def test_it_takes_rounds_whoever_says_so(body: Body, by: str, may_permit: bool) -> None:
    so_far = base(WeaponClass.DEACTIVATED)
    assert not so_far.state.weapons[GUN].shown
    assert told(so_far, body, by=by, may_permit=may_permit).weapons[GUN].shown


@pytest.mark.parametrize(
    "body", [loaded(DUMMIES, RoundClass.DUMMY), unloaded(DUMMIES, Fate.UNFIRED)]
)
def test_a_dummy_shows_it_but_of_what_was_made_for_it(body: Body) -> None:
    assert not told(base(WeaponClass.DEACTIVATED), body).weapons[GUN].shown
    assert not told(base(WeaponClass.MOVING_REPLICA), body).weapons[GUN].shown
    assert told(base(WeaponClass.AIRSOFT), body).weapons[GUN].shown


def test_emptied_it_still_takes_them() -> None:
    so_far = base(WeaponClass.AIRSOFT)
    then = told(so_far, loaded(BLANKS, RoundClass.BLANK))
    so_far = so_far._replace(state=then)
    assert told(so_far, unloaded(BLANKS, Fate.UNFIRED)).weapons[GUN].shown


@pytest.mark.parametrize("lot", [BLANKS, DUMMIES])
def test_what_a_handler_paired_before_it_was_registered_counts(lot: LotId) -> None:
    so_far = after()
    paired = told(so_far, PairApproved(weapon=GUN, lot=lot))
    entry = by_hand(so_far, Hand("armorer", registered(WeaponClass.DEACTIVATED)))
    entry = entry._replace(position=entry.position + 1, id="registered")
    assert fold(paired, (entry,)).weapons[GUN].shown is (lot == BLANKS)


def test_one_of_another_name_is_not_meant() -> None:
    so_far = after()
    paired = told(so_far, PairApproved(weapon=WeaponId("X-11"), lot=BLANKS))
    body = registered(WeaponClass.DEACTIVATED)
    entry = by_hand(so_far, Hand("armorer", body))
    entry = entry._replace(position=entry.position + 1, id="registered")
    assert not fold(paired, (entry,)).weapons[GUN].shown
