"""What a hand leaves behind: fields that a move must clear, and moves by a revoked key."""

from __future__ import annotations

from typing import Any

import pytest

from coldproof.state.fold import fold
from coldproof.state.records import Cause, CustodyKind, Weapon
from tests.unit.state.rows import act, after, told

SIX = ["R1"] * 6
TAKEN = act("HandoverAccepted", "actor", weapon="G-1", giver="armorer", setup="12A")
BACK = act("WeaponCollected", weapon="G-1")
COCKED = act("WeaponCocked", weapon="G-1")
PROVED: dict[str, Any] = {
    "weapon": "G-1",
    "chambers_seen": 6,
    "magazine": "none",
    "feed_path_seen": True,
    "bore": "rod",
}


def gun(*acts: dict[str, Any], drop: tuple[str, ...] = ()) -> Weapon:
    """The gun after the base world and more acts."""
    return after(*acts, drop=drop).state.weapons["G-1"]


def causes(weapon: Weapon) -> list[Cause]:
    """Why it is suspect."""
    return [s.cause for s in weapon.suspicions]


def revoked(raw: dict[str, Any], *acts: dict[str, Any], drop: tuple[str, ...] = ()) -> Weapon:
    """The gun after an act by a revoked key."""
    so_far = after(*acts, drop=drop)
    entry, _ = told(so_far, raw)
    return fold(so_far.state, (entry._replace(may_permit=False),)).weapons["G-1"]


def test_any_move_lets_an_offer_lapse_and_is_the_last_that_is_known() -> None:
    before, moved = gun(), gun(COCKED)
    assert before.offer is not None
    assert moved.offer is None
    assert before.moved is not None
    assert moved.moved is not None
    assert moved.moved.position > before.moved.position


def test_an_accepted_gun_has_no_sequence_that_more_rounds_could_join() -> None:
    assert gun().sequence is not None
    taken = gun(TAKEN)
    assert taken.sequence is None
    assert taken.check is not None
    assert (taken.check.spent_to, taken.check.first_to) == ("actor", "actor")
    assert taken.check.first_setup == "12A"


@pytest.mark.parametrize(
    ("acts", "drop", "witnesses"),
    [
        ((), (), ("ad", "dp")),
        ((act("WeaponShown", "dp", weapon="G-1", to="dp", chambers=SIX),), (), ("ad", "dp")),
        ((), ("shown",), ()),
        ((act("CheckWitnessed", "actor", weapon="G-1", chambers=SIX),), ("shown",), ()),
        ((act("WeaponShown", "dp", weapon="G-1", to="actor", chambers=SIX),), ("shown",), ()),
        ((act("WeaponShown", "dp", weapon="G-1", to="dp", chambers=SIX),), ("shown",), ()),
    ],
)
def test_only_who_was_shown_the_gun_and_said_so_hands_its_witnesses_on(
    acts: tuple[dict[str, Any], ...], drop: tuple[str, ...], witnesses: tuple[str, ...]
) -> None:
    check = gun(*acts, TAKEN, drop=drop).check
    assert check is not None
    assert check.first_witnesses == witnesses
    assert {look.person for look in check.first_looks} == set(witnesses)
    assert not any(look.shown for look in check.first_looks)


def test_a_check_that_nobody_took_the_gun_on_is_not_shown_again() -> None:
    again = act("WeaponReshown", weapon="G-1", chambers=SIX, unbroken=True)
    check = gun(again).check
    assert check is not None
    assert check.reshown == 0
    assert [look.person for look in check.looks] == ["ad", "dp", "actor"]


def test_a_look_at_a_rubber_gun_by_a_revoked_key_is_none() -> None:
    so_far = after(act("WeaponUnlocked", weapon="R-1", store="safe", unit="main"))
    entry, seen = told(so_far, act("NonGunChecked", weapon="R-1"))
    assert seen.state.weapons["R-1"].non_gun is not None
    revoked_entry = entry._replace(may_permit=False)
    assert fold(so_far.state, (revoked_entry,)).weapons["R-1"].non_gun is None


def test_what_is_locked_up_belongs_to_no_setup() -> None:
    taken, locked = gun(TAKEN), gun(TAKEN, BACK, act("WeaponLockedUp", weapon="G-1", store="safe"))
    assert taken.setup == "12A"
    assert (locked.setup, locked.non_gun, locked.issued) == (None, None, None)
    assert (locked.custody.kind, locked.custody.place) == (CustodyKind.LOCKED, "safe")


def test_a_rubber_gun_that_is_locked_up_must_be_looked_at_again() -> None:
    out = act("WeaponUnlocked", weapon="R-1", store="safe", unit="main")
    seen = act("NonGunChecked", weapon="R-1")
    locked = act("WeaponLockedUp", weapon="R-1", store="safe")
    assert after(out, seen).state.weapons["R-1"].non_gun is not None
    assert after(out, seen, locked).state.weapons["R-1"].non_gun is None


def test_out_of_sight_in_an_actors_hand_it_has_no_watcher_and_in_a_handlers_none_has_it() -> None:
    with_actor = gun(TAKEN, act("SightLost", weapon="G-1")).custody
    assert (with_actor.kind, with_actor.person, with_actor.watcher) == ("held", "actor", None)
    nobody = gun(act("SightLost", weapon="G-1")).custody
    assert (nobody.kind, nobody.person, nobody.watcher) == ("out of sight", None, None)


def test_a_whole_proof_uncocks_it_and_starts_anew() -> None:
    assert gun(COCKED).cocked
    proved = gun(COCKED, act("ProvedEmpty", **PROVED))
    assert (proved.cocked, proved.inside, proved.load_known) == (False, (), True)
    assert (proved.bore_due, proved.misfired_us, proved.hot_since_us) == (None, None, None)


@pytest.mark.parametrize(
    ("by", "seen", "suspect"),
    [
        ("actor", 6, [Cause.DIFFERS]),
        ("actor", 5, []),
        ("armorer", 5, []),
        ("armorer", 6, []),
    ],
)
def test_empty_by_a_whole_look_of_no_handler_differs_from_the_books(
    by: str, seen: int, suspect: list[Cause]
) -> None:
    proof = act("ProvedEmpty", by, **{**PROVED, "chambers_seen": seen})
    assert causes(gun(proof)) == suspect


def test_a_gun_that_the_books_know_empty_is_not_odd_when_an_actor_finds_it_so() -> None:
    proof = act("ProvedEmpty", "actor", **PROVED)
    drop = ("load", "seen", "witness-ad", "witness-dp", "cold", "shown", "offer")
    assert causes(gun(proof, drop=drop)) == []


@pytest.mark.parametrize(
    ("raw", "acts"),
    [
        (BACK, (TAKEN,)),
        (act("WeaponReturned", "actor", weapon="G-1", to="armorer"), (TAKEN,)),
        (act("SightPassed", weapon="G-1", to="propmaster"), (TAKEN,)),
        (act("WeaponLockedUp", weapon="G-1", store="safe"), ()),
        (TAKEN, ()),
    ],
    ids=lambda one: one["kind"] if isinstance(one, dict) else "",
)
def test_a_move_by_a_revoked_key_happened_and_makes_it_suspect(
    raw: dict[str, Any], acts: tuple[dict[str, Any], ...]
) -> None:
    assert causes(gun(*acts, raw)) == []
    assert causes(revoked(raw, *acts)) == [Cause.OUT_OF_ORDER]


def test_the_watch_is_passed_by_who_has_it_over_what_another_holds() -> None:
    passed = act("SightPassed", weapon="G-1", to="propmaster")
    assert gun(TAKEN, passed).custody.watcher == "propmaster"
    assert revoked(passed, TAKEN).custody.watcher == "armorer"
    assert causes(gun(passed)) == [Cause.OUT_OF_ORDER]
    not_hers = act("SightPassed", "propmaster", weapon="G-1", to="armorer")
    assert causes(gun(TAKEN, not_hers)) == [Cause.OUT_OF_ORDER]
    gone = act("WeaponLeft", weapon="G-1", place="cart")
    assert Cause.OUT_OF_ORDER in causes(gun(gone, passed))


def test_an_offer_by_a_revoked_key_or_from_another_hand_is_none() -> None:
    offer = act("WeaponOffered", weapon="G-1", to="actor", setup="12A", dummies=6)
    assert gun(offer, drop=("offer",)).offer is not None
    assert revoked(offer, drop=("offer",)).offer is None
    other = act("WeaponOffered", "propmaster", weapon="G-1", to="actor", setup="12A", dummies=6)
    assert gun(other, drop=("offer",)).offer is None


@pytest.mark.parametrize(
    ("scope", "target", "weapon", "unit", "all_of_it"),
    [
        ("item", "G-1", True, False, False),
        ("item", "nobody-knows", False, False, True),
        ("unit", "main", False, True, False),
        ("unit", "nobody-knows", False, False, True),
        ("scene", "12", False, False, True),
        ("scene", "G-1", False, False, True),
        ("unit", "G-1", False, False, True),
        ("item", "main", False, False, True),
        ("production", None, False, False, True),
    ],
)
def test_a_stop_ends_every_clearance_in_its_scope(
    scope: str, target: str | None, weapon: bool, unit: bool, all_of_it: bool
) -> None:
    fields = {"scope": scope, **({} if target is None else {"target": target})}
    state = after(act("WorkStopped", "dp", **fields)).state
    assert bool(state.weapons["G-1"].bars) is weapon
    assert not state.weapons["R-1"].bars
    assert bool(state.units["main"].bars) is unit
    assert bool(state.bars) is all_of_it
