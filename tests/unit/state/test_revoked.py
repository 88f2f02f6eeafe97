"""What a lost key may still do to people, packs and devices: restrict, and no more (D8)."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from coldproof.acts import production as acts
from coldproof.acts.base import Body
from coldproof.acts.condition import WeaponFired, WeaponUnloaded
from coldproof.acts.kit import WeaponCharged
from coldproof.state.facts import is_hot, is_outside
from coldproof.state.fold import fold
from coldproof.state.model import SetState
from coldproof.words.ids import DeviceId, Label, LotId, PackId, PersonId, SceneId, WeaponId
from coldproof.words.people import Department, Role
from tests.unit.state.rows import Base, Hand, act, after, by_hand, differing, told

LOOP = [{"name": "loop-us", "value": 3}]
LAXER = acts.PackAdopted(
    pack=PackId("core"), parameters=(acts.Parameter(name=Label("loop-us"), value=9),)
)


def by_a_lost_key(so_far: Base, body: Body, by: str = "upm") -> SetState:
    """Return the state after an act that may restrict only."""
    entry = by_hand(so_far, Hand(by, body))._replace(may_permit=False)
    return fold(so_far.state, (entry,))


def enrolled(person: str, department: Department, **more: Any) -> acts.PersonEnrolled:
    return acts.PersonEnrolled(person=PersonId(person), department=department, **more)


@pytest.mark.parametrize(
    "body",
    [
        LAXER,
        acts.PackAdopted(pack=PackId("set-practice")),  # it would take the place of the core
        enrolled("armorer", Department.CAMERA),  # and be from outside the weapons team
        enrolled("nobody-yet", Department.CAMERA),
    ],
)
def test_it_adopts_no_pack_and_moves_nobody(body: Body) -> None:
    so_far = after(act("PackAdopted", "producer", pack="core", parameters=LOOP))
    then = by_a_lost_key(so_far, body)
    assert differing(so_far.state, then) == []
    assert not is_outside(then, "armorer")


def test_it_may_still_say_that_somebody_is_a_minor() -> None:
    then = by_a_lost_key(after(), enrolled("dp", Department.WEAPONS, minor=True))
    assert then.people["dp"].minor
    assert then.people["dp"].department is not Department.WEAPONS


def test_revoking_a_device_ends_what_rests_on_its_owner_whoever_is_named() -> None:
    enrolling = act("DeviceEnrolled", "armorer", person="armorer", enrolled="tablet")
    again = act("DeviceEnrolled", "actor", person="actor", enrolled="tablet")
    gone = acts.KeyRevoked(person=PersonId("dp"), revoked=DeviceId("tablet"))
    so_far = after(enrolling, again)
    then = fold(so_far.state, (by_hand(so_far, Hand("ad", gone)),))
    for name in ("dp", "armorer"):
        assert [bar.cause for bar in then.people[name].bars] == ["a key was revoked"], name
    assert then.people["actor"].bars == so_far.state.people["actor"].bars


@pytest.mark.parametrize(
    ("by", "vouched_by", "worn"),
    [
        ("ad", "dp", False),  # by their own key, in another's name
        ("producer", "dp", False),  # and in the founder's
        ("dp", "ad", False),
        ("ad", None, True),
        ("ad", "actor", True),
        ("ad", "medic", False),  # the words of one key are one person's
    ],
)
def test_nobody_gives_themselves_a_hat_by_vouching_for_who_gave_it(
    by: str, vouched_by: str | None, worn: bool
) -> None:
    hat = {"person": "dp", "role": "safety-advisor", "first_day": "2025-03-01"}
    so_far = after(act("RoleAppointed", "medic", **hat))
    raw = act("RoleAppointed", by, person="dp", role="safety-advisor", first_day="2025-03-01")
    if vouched_by is not None:
        raw |= {"vouched_by": vouched_by, "device": vouched_by, "known": "vouched"}
    _, then = told(so_far, raw)
    hats = [hat.role for hat in then.state.people["dp"].appointments]
    assert (Role.SAFETY_ADVISOR in hats) is worn


def test_a_plan_of_a_lost_key_voids_what_rests_on_the_old_one_and_tells_nothing_new() -> None:
    so_far = after()
    old = so_far.state.scenes["12"]
    plan = replace(old.plan, plan=old.plan.plan + 1, tags=(), classes=())
    then = by_a_lost_key(so_far, plan).scenes["12"]
    assert then.plan == replace(old.plan, plan=old.plan.plan + 1)
    assert by_a_lost_key(so_far, replace(old.plan, tags=(), shots=0)).scenes["12"] == old
    unknown = replace(old.plan, scene=SceneId("99"))
    assert "99" not in by_a_lost_key(so_far, unknown).scenes
    assert fold(so_far.state, (by_hand(so_far, Hand("upm", plan)),)).scenes["12"].plan == plan


def test_no_lost_key_makes_a_hot_gun_cold() -> None:
    loaded = after()
    assert loaded.state.weapons["G-1"].load_known
    for body in (
        WeaponFired(weapon=WeaponId("G-1"), lot=LotId("D-1"), count=1),
        WeaponUnloaded(weapon=WeaponId("G-1")),
    ):
        assert is_hot(by_a_lost_key(loaded, body, "armorer").weapons["G-1"])
    on = by_hand(loaded, Hand("armorer", WeaponCharged(weapon=WeaponId("G-1"), charged=True)))
    charged = loaded._replace(state=fold(loaded.state, (on,)))
    off = WeaponCharged(weapon=WeaponId("G-1"), charged=False)
    assert by_a_lost_key(charged, off, "armorer").weapons["G-1"].charged
