"""What does not fit what was so: taken as told, in quarantine, and no check outlives it."""

from __future__ import annotations

import dataclasses
from typing import Any

import pytest

from coldproof.acts import custody as acts
from coldproof.state.custody import MOST_OFFERS, spend
from coldproof.state.fold import fold
from coldproof.state.model import Draft
from coldproof.state.records import CustodyKind, Sight, Weapon
from coldproof.words.ids import PersonId, SetupId, WeaponId
from tests.unit.state.rows import Base, Hand, act, after, by_hand, told

DUMMIES = ["R1"] * 6
OUT_OF_ORDER = "moved out of order"
CARD = {"unit": "main", "scene": "12", "purpose": "take", "toward": "nobody"}
TAKEN = act("HandoverAccepted", "actor", weapon="G-1", giver="armorer", setup="12A")
BACK = act("WeaponCollected", weapon="G-1")
OFFERED = act("WeaponOffered", weapon="G-1", to="actor", setup="12A", dummies=6)
RUBBER = act("WeaponUnlocked", weapon="R-1", store="safe", unit="main")
ISSUED = act("ItemsIssued", weapons=["R-1"], people=["actor"], setup="12A")
TWO_CARDS = tuple(act("SetupBegun", "ad", setup=s, passes=1, **CARD) for s in ("12C", "12D"))
PASSED = act("PassedInShot", "actor", weapon="R-1", to="stuntman", setup="12C")
GONE = act("WeaponLeft", weapon="G-1", place="cart")


def then(so_far: Base, raw: dict[str, Any], name: str = "G-1", *, permit: bool = True) -> Weapon:
    """Return a weapon after one more act, by a revoked key if it permits nothing."""
    entry, _ = told(so_far, raw)
    return fold(so_far.state, (entry._replace(may_permit=permit),)).weapons[name]


def by(so_far: Base, hand: Hand, name: str) -> Weapon:
    return fold(so_far.state, (by_hand(so_far, hand),)).weapons[name]


def is_odd(weapon: Weapon) -> bool:
    return OUT_OF_ORDER in [s.cause for s in weapon.suspicions]


def test_a_spent_check_serves_no_second_handover() -> None:
    first = after(TAKEN).state.weapons["G-1"]
    assert first.check is not None
    again = after(TAKEN, BACK, OFFERED, TAKEN).state.weapons["G-1"]
    assert (again.custody.person, again.check) == ("actor", None)


def test_of_a_gun_without_a_check_nothing_is_spent() -> None:
    weapon = after(TAKEN).state.weapons["G-1"]
    draft, sight = Draft(after().state), Sight(99, 99, "actor", 1)
    assert spend(draft, weapon._replace(check=None), "actor", "12A", sight) is None
    assert spend(draft, weapon, "actor", "12A", sight) is None


NEXT = act("SetupBegun", "ad", setup="12B", **CARD)
ELSEWHERE = {**OFFERED, "id": "elsewhere", "setup": "12B"}


@pytest.mark.parametrize(
    ("how", "odd"),
    [
        ({"answers": "elsewhere", "setup": "12B"}, False),  # the last that it was held out for
        ({"answers": "offer"}, True),  # their device had seen the later one
        ({"answers": "offer", "device": "tablet", "seen": "offer"}, False),  # or had not
    ],
)
def test_an_offer_has_lapsed_for_who_had_seen_a_later_one(how: dict[str, str], odd: bool) -> None:
    weapon = then(after(NEXT, ELSEWHERE), {**TAKEN, **how})
    assert (is_odd(weapon), weapon.check is None) == (odd, odd)


def test_two_offers_that_had_not_seen_each_other_both_stand() -> None:
    crossing = {**ELSEWHERE, "device": "tablet", "seen": "shown"}
    for how in ({"answers": "offer"}, {"answers": "elsewhere", "setup": "12B"}):
        assert not is_odd(then(after(NEXT, crossing), {**TAKEN, **how}))


def test_of_many_offers_the_last_sixteen_are_kept() -> None:
    many = tuple({**OFFERED, "id": f"offer-{n}"} for n in range(19))
    so_far = after(*many)
    names = [name for label, name, _ in so_far.path.labels if label.startswith("offer-")]
    offers = so_far.state.weapons["G-1"].offers
    assert MOST_OFFERS == 15
    assert [offer.id for offer in offers] == names[-16:]


@pytest.mark.parametrize("setup", ["12A", "12B"])
def test_an_offer_of_a_gun_that_nobody_registered_is_none(setup: str) -> None:
    so_far = after()
    body = acts.WeaponOffered(
        weapon=WeaponId("X-1"), to=PersonId("actor"), setup=SetupId(setup), dummies=6
    )
    entry = by_hand(so_far, Hand("armorer", body))
    assert fold(so_far.state, (entry,)).weapons == so_far.state.weapons


def test_out_of_its_store_a_gun_is_out_for_no_setup_yet() -> None:
    so_far = after(TAKEN)
    assert so_far.state.weapons["G-1"].setup == "12A"
    raw = act("WeaponUnlocked", "propmaster", weapon="G-1", store="safe", unit="main")
    assert then(so_far, raw).setup is None


def test_only_a_handler_whose_key_stands_gives_a_rubber_gun_out() -> None:
    assert not is_odd(then(after(RUBBER), ISSUED, "R-1"))
    assert is_odd(then(after(RUBBER), ISSUED, "R-1", permit=False))
    on = {**ISSUED, "by": "actor", "people": ["stuntman"]}
    weapon = then(after(RUBBER, ISSUED), on, "R-1")
    assert (is_odd(weapon), weapon.custody.person, weapon.custody.watcher) == (
        True,
        "stuntman",
        None,
    )


def test_a_rubber_gun_given_to_nobody_is_missing_and_out_of_order() -> None:
    body = acts.ItemsIssued(weapons=(WeaponId("R-1"),), people=(), setup=SetupId("12A"))
    weapon = by(after(RUBBER), Hand("armorer", body), "R-1")
    assert (weapon.custody.kind, is_odd(weapon)) == (CustodyKind.MISSING, True)


@pytest.mark.parametrize("kind", list(CustodyKind))
def test_what_was_locked_away_missing_or_retired_comes_back_out_of_order(kind: CustodyKind) -> None:
    so_far = after(RUBBER)
    weapon = so_far.state.weapons["R-1"]
    custody = weapon.custody._replace(kind=kind)
    state = so_far.state._replace(
        weapons={**so_far.state.weapons, "R-1": weapon._replace(custody=custody)}
    )
    raw = act("WeaponCollected", "propmaster", weapon="R-1")
    odd = is_odd(then(so_far._replace(state=state), raw, "R-1"))
    assert odd is (kind in (CustodyKind.LOCKED, CustodyKind.MISSING, CustodyKind.RETIRED))


def test_a_check_comes_back_only_from_who_it_was_spent_on() -> None:
    assert then(after(TAKEN), BACK).check is not None
    assert then(after(), BACK).check is None  # spent on nobody yet
    other = after(TAKEN, {**BACK, "by": "propmaster"}, {**TAKEN, "giver": "propmaster"})
    assert then(other, BACK).check is None


def test_by_a_revoked_key_no_check_comes_back() -> None:
    weapon = then(after(TAKEN), BACK, permit=False)
    assert (weapon.check, is_odd(weapon)) == (None, True)


def test_what_nobody_registered_is_given_back_out_of_order() -> None:
    body = acts.WeaponReturned(weapon=WeaponId("X-1"), to=PersonId("armorer"))
    weapon = by(after(), Hand("actor", body), "X-1")
    assert (weapon.custody.person, is_odd(weapon)) == ("armorer", True)


@pytest.mark.parametrize(
    ("out_for", "change", "permit", "odd"),
    [
        ("12C", {}, True, False),
        ("12C", {}, False, True),  # by a revoked key
        ("12D", {}, True, True),  # out for another setup, whose card has a pass too
        ("12A", {"setup": "12A"}, True, True),  # a card without a pass
    ],
)
def test_a_pass_is_one_of_the_setup_that_it_is_out_for(
    out_for: str, change: dict[str, str], permit: bool, odd: bool
) -> None:
    so_far = after(*TWO_CARDS, RUBBER, {**ISSUED, "setup": out_for})
    assert is_odd(then(so_far, {**PASSED, **change}, "R-1", permit=permit)) is odd


def test_a_pass_for_a_setup_that_nobody_began_is_out_of_order() -> None:
    body = acts.PassedInShot(weapon=WeaponId("R-1"), to=PersonId("stuntman"), setup=SetupId("99Z"))
    so_far = after(RUBBER, {**ISSUED, "setup": "12A"})
    assert is_odd(by(so_far, Hand("actor", body), "R-1"))


@pytest.mark.parametrize(
    ("before", "signer", "kind", "person"),
    [
        ((GONE,), "armorer", CustodyKind.OUT_OF_SIGHT, None),
        ((GONE,), "dp", CustodyKind.OUT_OF_SIGHT, None),  # nobody has it, whoever says so
        ((), "armorer", CustodyKind.OUT_OF_SIGHT, None),
        ((), "propmaster", CustodyKind.OUT_OF_SIGHT, None),  # out of the armorer's own hand
        ((TAKEN,), "armorer", CustodyKind.HELD, "actor"),
        ((TAKEN,), "actor", CustodyKind.OUT_OF_SIGHT, None),
        ((TAKEN,), "dp", CustodyKind.HELD, "actor"),
    ],
)
def test_out_of_sight_is_out_of_the_hand_but_a_performers(
    before: tuple[dict[str, Any], ...], signer: str, kind: CustodyKind, person: str | None
) -> None:
    weapon = then(after(*before), act("SightLost", signer, weapon="G-1"))
    assert (weapon.custody.kind, weapon.custody.person) == (kind, person)
    assert (weapon.custody.watcher, weapon.check, weapon.load_known) == (None, None, False)


def test_the_sight_of_a_gun_stands_where_the_watch_changed() -> None:
    so_far = after(TAKEN)
    weapon = then(so_far, act("SightPassed", weapon="G-1", to="propmaster"))
    assert weapon.custody.position == so_far.state.size


@pytest.mark.parametrize("name", ["G-1", "R-1"])
@pytest.mark.parametrize("kind", ["WeaponReturned", "WeaponLost", "WeaponFound"])
def test_a_move_that_names_no_head_at_all_makes_two_stories(kind: str, name: str) -> None:
    so_far = after(RUBBER)
    body = {
        "WeaponReturned": acts.WeaponReturned(weapon=WeaponId(name), to=PersonId("dp")),
        "WeaponLost": acts.WeaponLost(weapon=WeaponId(name)),
        "WeaponFound": acts.WeaponFound(weapon=WeaponId(name)),
    }[kind]
    entry = by_hand(so_far, Hand("armorer", body))
    bare = entry._replace(act=dataclasses.replace(entry.act, heads=()))
    weapon = fold(so_far.state, (bare,)).weapons[name]
    assert (len(weapon.heads), weapon.custody.kind) == (2, CustodyKind.MISSING)
