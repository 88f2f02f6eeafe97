"""Which looks count for a check and which against it; a re-show; what a call speaks of."""

from __future__ import annotations

import dataclasses
from typing import Any

import pytest

from coldproof.state.fold import fold
from coldproof.state.looks import covers
from coldproof.state.records import Check, Weapon
from coldproof.words.kit import RoundClass
from tests.unit.state.rows import Base, act, after, base, told

DUMMIES = ["R1"] * 6
LOOKS = ("witness-ad", "witness-dp", "cold", "shown", "offer")
UNSEEN = ("seen", *LOOKS)
TAKEN = act("HandoverAccepted", "actor", weapon="G-1", giver="armorer", setup="12A")
BACK = act("WeaponCollected", weapon="G-1")
AGAIN = act("WeaponReshown", weapon="G-1", unbroken=True, chambers=DUMMIES)
OFFERED = act("WeaponOffered", weapon="G-1", to="actor", setup="12A", dummies=6)
SHOWN = act("WeaponShown", "actor", weapon="G-1", to="actor", chambers=DUMMIES)
INSPECTED = act("WeaponInspected", weapon="G-1", chambers=DUMMIES)
LOOK = act("CheckWitnessed", "stuntman", weapon="G-1", chambers=DUMMIES)
DIFFERS = "what was seen differs from what was counted"
DEADLY = "a live or unknown round"


def causes(so_far: Base) -> list[str]:
    return [s.cause for s in so_far.state.weapons["G-1"].suspicions]


def check_of(so_far: Base) -> Check:
    check = so_far.state.weapons["G-1"].check
    assert check is not None
    return check


def with_kit(so_far: Base, **kit: Any) -> Base:
    """Return the world as it would be if the gun had been registered otherwise."""
    weapon: Weapon = so_far.state.weapons["G-1"]
    other = weapon._replace(kit=dataclasses.replace(weapon.kit, **kit))
    state = so_far.state._replace(weapons={**so_far.state.weapons, "G-1": other})
    return so_far._replace(state=state)


@pytest.mark.parametrize(
    ("can_chamber", "chambers", "magazine", "seen", "covered"),
    [
        (True, 6, 0, (6, 0), True),
        (True, 6, 0, (5, 0), False),
        (True, 6, 0, (6, 1), False),
        (True, 1, 0, (1, 0), True),
        (True, 0, 0, (0, 0), False),  # it has a chamber: nobody knows how many
        (True, 0, 7, (0, 7), False),
        (False, 0, 0, (0, 0), True),
        (False, 0, 7, (0, 7), True),
        (False, 0, 7, (0, 6), False),
        (False, 1, 0, (1, 0), True),
    ],
)
def test_a_look_has_every_place_of_the_gun_or_is_a_part(
    can_chamber: bool, chambers: int, magazine: int, seen: tuple[int, int], covered: bool
) -> None:
    known = with_kit(base("revolver-out", ()), can_chamber=can_chamber)
    weapon = with_kit(known, chambers=chambers, magazine=magazine).state.weapons["G-1"]
    places = tuple((RoundClass.DUMMY,) * n for n in seen)
    assert covers(weapon, *places) is covered


def test_a_part_look_is_of_the_places_of_chambers_and_magazine() -> None:
    so_far = with_kit(after(drop=UNSEEN), chambers=1, magazine=7)
    raw = act("WeaponInspected", weapon="G-1", chambers=["R1"], magazine=["R1"] * 3)
    part = told(so_far, raw)[1].state.weapons["G-1"].part_look
    assert part is not None
    assert (part.seen, part.places) == (4, 8)


def test_a_second_count_in_one_sequence_is_a_check_of_it_too() -> None:
    once, twice = after(INSPECTED, drop=UNSEEN), after(INSPECTED, INSPECTED, drop=UNSEEN)
    assert check_of(once).id != check_of(twice).id
    assert check_of(once).began_us == check_of(twice).began_us
    assert once.state.weapons["G-1"].sequence == twice.state.weapons["G-1"].sequence


def test_of_a_gun_with_two_stories_the_books_say_nothing_that_a_count_could_differ_from() -> None:
    torn = {"device": "tablet", "seen": "unlock"}
    so_far = after({**INSPECTED, "chambers": ["R0"] * 6, **torn}, drop=UNSEEN)
    assert causes(so_far) == ["two stories of one weapon"]
    live = after({**INSPECTED, "chambers": ["R7"] * 6, **torn}, drop=UNSEEN)
    assert causes(live) == ["two stories of one weapon", DEADLY]


@pytest.mark.parametrize("kind", ["WeaponReshown", "CheckWitnessed", "WeaponShown"])
@pytest.mark.parametrize("seen", ["R7", "R9"])
def test_who_sees_a_live_or_unknown_round_stops_everything(kind: str, seen: str) -> None:
    raw = {
        "WeaponReshown": AGAIN,
        "CheckWitnessed": LOOK,
        "WeaponShown": {**SHOWN, "by": "armorer"},
    }[kind]
    so_far = after(TAKEN, BACK, {**raw, "chambers": [*DUMMIES[:5], seen]})
    assert causes(so_far) == [DEADLY]
    assert [b.cause for b in so_far.state.blocks.values()] == [
        "a live or unknown round seen in a gun"
    ]
    assert len(so_far.state.finds) == 1


def test_a_reshow_by_a_revoked_key_that_sees_a_live_round_stops_everything_too() -> None:
    so_far = after(TAKEN, BACK)
    entry, _ = told(so_far, {**AGAIN, "chambers": ["R7"]})
    state = fold(so_far.state, (entry._replace(may_permit=False),))
    assert state.blocks
    assert DEADLY in [s.cause for s in state.weapons["G-1"].suspicions]


def test_every_reshow_has_seen_what_restricts_it_for_itself() -> None:
    first = after(TAKEN, BACK, AGAIN)
    again = after(TAKEN, BACK, AGAIN, SHOWN, OFFERED, TAKEN, BACK, AGAIN)
    began, seen, shown = check_of(first).sights
    assert shown.position == first.state.size - 1
    assert check_of(again).sights[:2] == (began, seen)
    assert [sight.position for sight in check_of(again).sights[2:]] == [again.state.size - 1]


def test_a_look_that_answers_something_else_does_not_speak_against_the_check() -> None:
    other = {**LOOK, "chambers": [*DUMMIES[:5], "R2"]}
    assert causes(after({**other, "answers": "draw"})) == []
    assert causes(after(other)) == [DIFFERS]


def test_a_look_that_answers_the_check_that_ended_last_still_speaks_against_it() -> None:
    dropped = act("WeaponDropped", weapon="G-1")
    late = {**LOOK, "chambers": [*DUMMIES[:5], "R2"], "answers": "seen"}
    assert causes(after(dropped, late)) == ["it was dropped", DIFFERS]
    assert causes(after(dropped, {**late, "answers": "draw"})) == ["it was dropped"]
    assert causes(after(dropped, {**LOOK, "answers": "seen"})) == ["it was dropped"]


@pytest.mark.parametrize("signer", ["propmaster", "stuntman"])
def test_who_signs_for_themselves_is_entered_by_nobody_else(signer: str) -> None:
    raw = {**LOOK, "by": signer, "vouched_by": signer, "device": signer, "known": "vouched"}
    assert check_of(after(raw)).looks[-1].person == signer


def test_a_call_speaks_of_each_gun_of_it_that_has_a_check() -> None:
    call = act("WeaponAnnounced", "ad", weapons=["R-1", "G-1"], call="cold", dummies=6)
    before, then = after(), after(call)
    assert len(check_of(then).calls) == len(check_of(before).calls) + 1
    assert then.state.weapons["R-1"] == before.state.weapons["R-1"]
