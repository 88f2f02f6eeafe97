"""The act table of condition: the count that ends a check, who looked at it, the re-show."""

from __future__ import annotations

import pytest

from tests.unit.state.rows import (
    ANY,
    HERE,
    ID,
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
LOOKS = ("witness-ad", "witness-dp", "cold", "shown", "offer")
UNSEEN = ("seen", *LOOKS)
UNLOADED = ("load", *UNSEEN)
UNTOLD = ("told-apart", *UNLOADED)
FRESH = ("empty", *UNTOLD)
DUMMIES = ["R1"] * 6
SIX = [{"count": 6, "round_class": "R1", "told_by": "rattle", "primer": "inert"}]
LOADED = act("WeaponLoaded", weapon="G-1", lot="D-1", round_class="R1", count=6)
TAKEN = act("HandoverAccepted", "actor", weapon="G-1", giver="armorer", setup="12A")
BACK = act("WeaponCollected", weapon="G-1")
AGAIN = act("WeaponReshown", weapon="G-1", unbroken=True, chambers=DUMMIES)
RUBBER = act("WeaponUnlocked", weapon="R-1", store="safe", unit="main")
FINE = ((), ())
DIFFERS = ((), ("what was seen differs from what was counted",))
DEADLY = ((), ("a live or unknown round",))
ALARM = {
    "blocks/@/kind": (None, "stop"),
    "bars/*/position": ((), (HERE,)),
    "finds/*/position": ((), (HERE,)),
    "lots/*/told_again": ((20, 30), (0, 0)),
}
SEEN_LIVE = {**ALARM, "blocks/@/cause": (None, "a live or unknown round seen in a gun")}

SEEN = (
    fits(
        "every place, as the books say: a check",
        act("WeaponInspected", weapon="G-1", chambers=DUMMIES),
        {
            f"{G}/check/id": (None, ID),
            f"{G}/check/chambers": (None, tuple(DUMMIES)),
            "looked/*/kind": ((), ("WeaponInspected",)),
        },
        drop=UNSEEN,
    ),
    odd(
        "three of six",
        act("WeaponInspected", weapon="G-1", chambers=DUMMIES[:3]),
        {f"{G}/check": (None, None), f"{G}/part_look/seen": (None, 3), "looked": ((), ANY)},
        drop=UNSEEN,
    ),
    odd(
        "one less than the books say",
        act("WeaponInspected", weapon="G-1", chambers=[*DUMMIES[:5], "R0"]),
        {
            f"{G}/check": (None, None),
            f"{G}/suspicions/*/cause": DIFFERS,
            "looked": ((), ANY),
        },
        drop=UNSEEN,
    ),
    odd(
        "one that nobody could tell, by anybody",
        act("WeaponInspected", "dp", weapon="G-1", chambers=["R9"]),
        {
            **SEEN_LIVE,
            f"{G}/suspicions/*/cause": DEADLY,
            f"{G}/check": (ANY, None),
            "looked/-1/person": ("dp", "dp"),
            "looked": (ANY, ANY),
        },
    ),
    odd(
        "by another than the handler of the check",
        act("WeaponInspected", "propmaster", weapon="G-1", chambers=DUMMIES),
        {
            f"{G}/check": (None, None),
            f"{G}/suspicions/*/cause": FINE,
            f"{G}/part_look/by": (None, "propmaster"),
            "looked": ((), ANY),
        },
        drop=UNSEEN,
    ),
    odd(
        "by a revoked key",
        act("WeaponInspected", weapon="G-1", chambers=DUMMIES),
        {f"{G}/check": (None, None), f"{G}/part_look/seen": (None, 6), "looked": ((), ANY)},
        drop=UNSEEN,
        permit=False,
    ),
    fits(
        "no break, and the same seen: the check serves once more",
        AGAIN,
        {
            f"{G}/check/spent_to": ("actor", None),
            f"{G}/check/reshown": (0, 1),
            f"{G}/check/showing": (ANY, ID),
            f"{G}/check/looks": (ANY, ()),
            f"{G}/check/calls": (ANY, ()),
            "looked": (ANY, ANY),
        },
        acts=(TAKEN, BACK),
    ),
    *(
        odd(
            name,
            {**AGAIN, **change},
            {
                f"{G}/check": (ANY, None),
                f"{G}/voided": (None, ("the re-show found a break", HERE)),
                "looked": (ANY, ANY),
            },
            acts=acts,
        )
        for name, change, acts in (
            ("a break", {"unbroken": False}, (TAKEN, BACK)),
            ("something else seen", {"chambers": [*DUMMIES[:5], "R0"]}, (TAKEN, BACK)),
            ("a part seen", {"chambers": DUMMIES[:3]}, (TAKEN, BACK)),
        )
    ),
    odd(
        "while the performer holds it: nothing changes",
        AGAIN,
        {f"{G}/check/spent_to": ("actor", "actor"), "looked": (ANY, ANY)},
        acts=(TAKEN,),
    ),
    *(
        odd(
            name,
            {**AGAIN, **change},
            {f"{G}/check/spent_to": ("actor", "actor"), "looked": (ANY, ANY)},
            acts=(TAKEN, BACK),
        )
        for name, change in (
            ("of another showing: it speaks of nothing here", {"answers": "draw"}),
            ("the last move unseen", {"device": "tablet", "seen": "offer"}),
            ("by another handler", {"by": "propmaster"}),
        )
    ),
    odd("without a check", AGAIN, {"looked": (ANY, ANY)}, acts=(TAKEN, {**BACK, "by": "ad"})),
    odd(
        "by a revoked key the check stays spent",
        AGAIN,
        {f"{G}/check/spent_to": ("actor", "actor"), "looked": (ANY, ANY)},
        acts=(TAKEN, BACK),
        permit=False,
    ),
    fits(
        "one more witness",
        act("CheckWitnessed", "stuntman", weapon="G-1", chambers=DUMMIES),
        {
            f"{G}/check/looks/*/person": (("ad", "dp"), ("ad", "dp", "stuntman")),
            "looked/-1/person": ("dp", "stuntman"),
        },
        drop=("shown", "offer"),
    ),
    odd(
        "by a revoked key",
        act("CheckWitnessed", "stuntman", weapon="G-1", chambers=DUMMIES),
        {f"{G}/check/looks": (ANY, ANY), "looked/-1/person": ("dp", "stuntman")},
        drop=("cold", "shown", "offer"),
        permit=False,
    ),
    odd(
        "who saw something else",
        act("CheckWitnessed", "stuntman", weapon="G-1", chambers=[*DUMMIES[:5], "R2"]),
        {
            f"{G}/check": (ANY, None),
            f"{G}/suspicions/*/cause": DIFFERS,
            "looked": (ANY, ANY),
        },
    ),
    odd(
        "who saw a live round",
        act("CheckWitnessed", "stuntman", weapon="G-1", chambers=["R7"]),
        {**SEEN_LIVE, f"{G}/suspicions/*/cause": DEADLY, "looked": (ANY, ANY)},
    ),
    odd(
        "of another showing",
        act("CheckWitnessed", "stuntman", weapon="G-1", chambers=DUMMIES, answers="draw"),
        {"looked/-1/person": ("dp", "stuntman")},
    ),
    fits(
        "no gun, by the handler who holds it",
        act("NonGunChecked", weapon="R-1"),
        {f"{R}/non_gun/0": (None, "armorer"), f"{R}/suspicions/*/cause": FINE},
        acts=(RUBBER,),
    ),
    odd(
        "by another handler",
        act("NonGunChecked", "propmaster", weapon="R-1"),
        {f"{R}/non_gun": (None, None), f"{R}/heads": (ANY, (ID,))},
        acts=(RUBBER,),
    ),
    odd(
        "a gun gains nothing by it, and is to be checked again",
        act("NonGunChecked", weapon="G-1"),
        {f"{G}/non_gun": (None, None), f"{G}/check": (ANY, None)},
    ),
    fits(
        "a call",
        act("WeaponAnnounced", "ad", weapon="G-1", call="cold", dummies=6),
        {f"{G}/check/calls/*/state": (("cold",), ("cold", "cold"))},
        permits=True,
    ),
    odd(
        "of another showing",
        act("WeaponAnnounced", "ad", weapon="G-1", call="cold", dummies=6, answers="draw"),
    ),
    odd(
        "without a check",
        act("WeaponAnnounced", "ad", weapon="G-1", call="cold"),
        acts=(act("WeaponDropped", weapon="G-1"),),
    ),
)
ROWS = SEEN


@pytest.mark.parametrize("row", ROWS, ids=labels_of(ROWS))
def test_row(row: Row) -> None:
    check(row)


PERMITTING = permitting(ROWS)


@pytest.mark.parametrize("row", PERMITTING, ids=labels_of(PERMITTING))
def test_by_a_revoked_key_it_permits_nothing(row: Row) -> None:
    check_revoked(row)
