"""The act table of custody: the offer, the handover, and the showing before it."""

from __future__ import annotations

from typing import Any

import pytest

from coldproof.acts import custody as acts
from coldproof.words.ids import PersonId, WeaponId
from tests.unit.state.rows import (
    ANY,
    HERE,
    ID,
    Hand,
    Row,
    act,
    check,
    check_revoked,
    fits,
    labels_of,
    odd,
    permitting,
)

G, R = "weapons/G-1", "weapons/R-1"
OUT_OF_ORDER = ((), ("moved out of order",))
GAP = ((), ("out of sight, left or lost",))
FINE = ((), ())
TAKEN = act("HandoverAccepted", "actor", weapon="G-1", giver="armorer", setup="12A")
RUBBER = act("WeaponUnlocked", weapon="R-1", store="safe", unit="main")
BACK = act("WeaponCollected", weapon="G-1")
ISSUED = act("ItemsIssued", weapons=["R-1"], people=["actor"], setup="12A")
CARD = {"unit": "main", "scene": "12", "purpose": "take", "toward": "nobody"}
PASSING = (
    act("SetupBegun", "ad", setup="12C", passes=1, **CARD),
    RUBBER,
    act("NonGunChecked", weapon="R-1"),
    act("ItemsIssued", weapons=["R-1"], people=["actor"], setup="12C"),
)
PASSED = act("PassedInShot", "actor", weapon="R-1", to="stuntman", setup="12C")
DUMMIES = ["R1"] * 6
SHOWN: dict[str, Any] = {"weapon": "G-1", "chambers": DUMMIES}


def hand(
    weapon: str, before: tuple[object, ...], after: tuple[object, ...]
) -> dict[str, tuple[object, object]]:
    """Say whose hand a weapon was in, in whose sight, and is."""
    return {
        f"{weapon}/custody/person": (before[0], after[0]),
        f"{weapon}/custody/watcher": (before[1], after[1]),
    }


HANDOVER = (
    fits(
        "an earlier offer lapses",
        act("WeaponOffered", weapon="G-1", to="stuntman"),
        {f"{G}/offer/to": ("actor", "stuntman"), f"{G}/offer/id": (ANY, ID)},
        permits=True,
    ),
    odd("by another handler", act("WeaponOffered", "propmaster", weapon="G-1", to="actor")),
    odd("by no handler", act("WeaponOffered", "ad", weapon="G-1", to="dp")),
    odd(
        "by who holds it and is no handler",
        act("WeaponOffered", "actor", weapon="G-1", to="dp"),
        acts=(TAKEN,),
    ),
    odd(
        "on a device that had not seen its latest move",
        act("WeaponOffered", weapon="G-1", to="stuntman", device="tablet", seen="draw"),
    ),
    odd(
        "of nothing",
        Hand("armorer", acts.WeaponOffered(weapon=WeaponId("X"), to=PersonId("actor"))),
    ),
    fits(
        "spent on who took it",
        TAKEN,
        {
            **hand(G, ("armorer", "armorer"), ("actor", "armorer")),
            f"{G}/check/spent_to": (None, "actor"),
            f"{G}/check/first_to": (None, "actor"),
            f"{G}/check/first_witnesses": ((), ("ad", "dp")),
            f"{G}/offer": (ANY, None),
            f"{G}/setup": (None, "12A"),
            f"{G}/suspicions/*/cause": FINE,
        },
    ),
    odd(
        "by somebody else than it was offered to",
        {**TAKEN, "by": "stuntman"},
        {
            **hand(G, ("armorer", "armorer"), ("stuntman", "armorer")),
            f"{G}/check": (ANY, None),
            f"{G}/suspicions/*/cause": OUT_OF_ORDER,
        },
    ),
    odd(
        "for another setup than was offered",
        act("HandoverAccepted", "actor", weapon="G-1", giver="armorer"),
        {f"{G}/check": (ANY, None), f"{G}/suspicions/*/cause": OUT_OF_ORDER},
    ),
    odd(
        "from another giver",
        {**TAKEN, "giver": "propmaster"},
        {f"{G}/check": (ANY, None), f"{G}/suspicions/*/cause": OUT_OF_ORDER},
    ),
    odd(
        "without an offer",
        TAKEN,
        {f"{G}/check": (ANY, None), f"{G}/suspicions/*/cause": OUT_OF_ORDER},
        drop=("offer",),
    ),
    odd(
        "by a revoked key",
        TAKEN,
        {f"{G}/check": (ANY, None), f"{G}/suspicions/*/cause": OUT_OF_ORDER},
        permit=False,
    ),
    odd(
        "in the sight of somebody who is no handler",
        {**TAKEN, "in_sight_of": "dp"},
        {
            **hand(G, ("armorer", "armorer"), ("actor", None)),
            f"{G}/suspicions/*/cause": FINE,
        },
    ),
    fits(
        "not taken",
        act("HandoverDeclined", "actor", weapon="G-1"),
        {f"{G}/offer": (ANY, None), f"{G}/check/spent_to": (None, None)},
    ),
    odd("of another offer", act("HandoverDeclined", "actor", weapon="G-1", answers="draw")),
)
SHOWING = (
    fits(
        "one more person was shown it",
        act("WeaponShown", "stuntman", to="stuntman", **SHOWN),
        {f"{G}/check/looks/*/person": (("ad", "dp", "actor"), ("ad", "dp", "actor", "stuntman"))},
        permits=True,
    ),
    odd(
        "who does not say that it is clear",
        act("WeaponShown", "actor", to="actor", says_clear=False, **SHOWN),
        {
            f"{G}/check": (ANY, None),
            f"{G}/suspicions/*/cause": ((), ("what was seen differs from what was counted",)),
        },
    ),
    odd(
        "who saw something else",
        act("WeaponShown", "actor", weapon="G-1", to="actor", chambers=[*DUMMIES[:5], "R0"]),
        {
            f"{G}/check": (ANY, None),
            f"{G}/suspicions/*/cause": ((), ("what was seen differs from what was counted",)),
        },
    ),
    odd(
        "who saw a live round, whatever they answer",
        act(
            "WeaponShown",
            "actor",
            weapon="G-1",
            to="actor",
            chambers=[*DUMMIES[:5], "R7"],
            answers="draw",
        ),
        {
            f"{G}/suspicions/*/cause": ((), ("a live or unknown round",)),
            "blocks/@/cause": (None, "a live or unknown round seen in a gun"),
            "bars/*/position": ((), (HERE,)),
            "finds/*/position": ((), (HERE,)),
            "lots/*/told_again": ((20, 30), (0, 0)),
        },
    ),
    odd(
        "of another showing than the current one",
        act("WeaponShown", "actor", to="actor", answers="draw", **SHOWN),
    ),
    odd(
        "who saw a part",
        act("WeaponShown", "actor", weapon="G-1", to="actor", chambers=["R1"]),
    ),
)
ROWS = HANDOVER + SHOWING


@pytest.mark.parametrize("row", ROWS, ids=labels_of(ROWS))
def test_row(row: Row) -> None:
    check(row)


PERMITTING = permitting(ROWS)


@pytest.mark.parametrize("row", PERMITTING, ids=labels_of(PERMITTING))
def test_by_a_revoked_key_it_permits_nothing(row: Row) -> None:
    check_revoked(row)
