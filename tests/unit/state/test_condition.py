"""The act table of condition: the check from proved empty on, to what went in and came out."""

from __future__ import annotations

import pytest

from tests.unit.state.rows import (
    ANY,
    EMPTY_NOW,
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

EMPTY = (
    fits(
        "the whole of it begins a check, and is one of an empty gun",
        EMPTY_NOW,
        {
            f"{G}/check/handler": (None, "armorer"),
            f"{G}/check/chambers": (None, ("R0",) * 6),
            f"{G}/sequence/id": (None, ID),
            f"{G}/load_known": (False, True),
            f"{G}/bore_due": (0, None),
        },
        drop=FRESH,
    ),
    fits(
        "rounds that the books had in it are found wanting",
        EMPTY_NOW,
        {
            f"{G}/inside": (ANY, ()),
            "lots/D-1/loaded": (6, 0),
            "lots/D-1/wanting": (0, 6),
            f"{G}/check/chambers": (("R1",) * 6, ("R0",) * 6),
            f"{G}/offer": (ANY, None),
        },
    ),
    fits(
        "it ends every quarantine",
        EMPTY_NOW,
        {f"{G}/suspicions/*/cause": (("it was dropped",), ()), "lots/D-1/wanting": (0, 6)},
        acts=(act("WeaponDropped", weapon="G-1"),),
    ),
    fits(
        "but a fault",
        EMPTY_NOW,
        {
            f"{G}/suspicions/*/cause": (("jammed or faulty",), ("jammed or faulty",)),
            f"{G}/check/handler": (None, "armorer"),
            "lots/D-1/wanting": (0, 6),
        },
        acts=(act("WeaponFaulted", weapon="G-1"),),
    ),
    *(
        odd(
            name,
            {**EMPTY_NOW, **change},
            {
                f"{G}/check": (ANY, None),
                f"{G}/sequence": (ANY, None),
                f"{G}/voided": (None, ("a new check began", HERE)),
                f"{G}/part_look/seen": (None, seen),
                f"{G}/inside/*/count": ((6,), (6,)),
            },
        )
        for name, change, seen in (
            ("five of six chambers", {"chambers_seen": 5}, 5),
            ("the feed path unseen", {"feed_path_seen": False}, 6),
            ("the bore not looked at", {"bore": "not-looked"}, 6),
            ("the bore blocked", {"bore": "blocked"}, 6),
            ("an open bore said to be none", {"bore": "not-open"}, 6),
            ("by another handler than holds it", {"by": "propmaster"}, 6),
            ("by no handler", {"by": "ad"}, 6),
        )
    ),
    odd(
        "by a revoked key",
        EMPTY_NOW,
        {f"{G}/check": (ANY, None), f"{G}/inside/*/count": ((6,), (6,))},
        permit=False,
    ),
)
ROUNDS = (
    fits(
        "each told by its own marker",
        act("RoundsProved", weapon="G-1", lot="D-1", rounds=SIX),
        {f"{G}/sequence/proved/*/count": ((), (6,))},
        drop=UNTOLD,
        permits=True,
    ),
    odd(
        "by another than the handler of the check",
        act("RoundsProved", "propmaster", weapon="G-1", lot="D-1", rounds=SIX),
        drop=UNTOLD,
    ),
    odd(
        "without a check",
        act("RoundsProved", weapon="G-1", lot="D-1", rounds=SIX),
        drop=FRESH,
    ),
    odd(
        "on a device that had not seen the check begin",
        act("RoundsProved", weapon="G-1", lot="D-1", rounds=SIX, device="tablet", seen="draw"),
        drop=UNTOLD,
    ),
    *(
        odd(
            name,
            act("RoundsProved", weapon="G-1", lot="D-1", rounds=[{**SIX[0], **change}]),
            {f"{G}/sequence/proved": ((), ()), f"{G}/sequence/told": ((), ANY)},
            drop=UNTOLD,
        )
        for name, change in (
            ("told by no mark", {"told_by": "none"}),
            ("told by the bullet, as live ones are", {"told_by": "bullet"}),
            ("by mixed marks", {"told_by": "mixed"}),
            ("with primers that nobody knows", {"primer": "unknown"}),
            ("dummies with live primers", {"primer": "live"}),
        )
    ),
    odd(
        "one that nobody could tell stops everything, whoever says so",
        act(
            "RoundsProved",
            "dp",
            weapon="G-1",
            lot="D-1",
            rounds=[{**SIX[0], "round_class": "R9"}],
        ),
        {
            **ALARM,
            "blocks/@/cause": (None, "a live or unknown round among those to be loaded"),
            f"{G}/sequence/proved": ((), ()),
        },
        drop=UNTOLD,
    ),
    fits(
        "rounds proved outside, in the check",
        LOADED,
        {
            f"{G}/inside/*/count": ((), (6,)),
            f"{G}/sequence/proved/*/count": ((6,), ()),
            f"{G}/load_known": (True, True),
            f"{G}/check": (ANY, None),
            "lots/D-1/carried": (6, 0),
            "lots/D-1/loaded": (0, 6),
        },
        drop=UNLOADED,
    ),
    odd(
        "more than were proved",
        {**LOADED, "count": 7},
        {
            f"{G}/inside/*/count": ((), (7,)),
            f"{G}/sequence": (ANY, None),
            f"{G}/load_known": (True, False),
            "lots/D-1/carried": (6, -1),
            "lots/D-1/loaded": (0, 7),
        },
        drop=UNLOADED,
    ),
    odd(
        "by another than the handler of the check",
        {**LOADED, "by": "propmaster"},
        {
            f"{G}/sequence": (ANY, None),
            f"{G}/load_known": (True, False),
            "lots/D-1/loaded": (0, 6),
        },
        drop=UNLOADED,
    ),
    odd(
        "after the check",
        {**LOADED, "count": 1, "lot": "B-1", "round_class": "R3", "charge": "quarter"},
        {
            f"{G}/inside/*/round_class": (("R1",), ("R1", "R3")),
            f"{G}/check": (ANY, None),
            f"{G}/load_known": (True, False),
            f"{G}/hot_since_us": (None, ANY),
            "lots/B-1/carried": (0, -1),
        },
    ),
    odd(
        "live rounds",
        {**LOADED, "round_class": "R7"},
        {
            f"{G}/suspicions/*/cause": DEADLY,
            f"{G}/live": (None, ("armorer", HERE)),
            f"{G}/load_known": (True, False),
            "lots/D-1/loaded": (0, 6),
        },
        drop=UNLOADED,
    ),
    fits(
        "what was in it",
        act("WeaponUnloaded", weapon="G-1", rounds=[{"lot": "D-1", "count": 6}]),
        {
            f"{G}/inside": (ANY, ()),
            f"{G}/check": (ANY, None),
            f"{G}/bore_due": (None, HERE),
            f"{G}/suspicions/*/cause": FINE,
            "lots/D-1/carried": (0, 6),
            "lots/D-1/loaded": (6, 0),
        },
    ),
    odd(
        "one more than was in it",
        act("WeaponUnloaded", weapon="G-1", rounds=[{"lot": "D-1", "count": 7}]),
        {
            f"{G}/suspicions/*/cause": DIFFERS,
            "lots/D-1/surplus": (0, 1),
            "lots/D-1/loaded": (6, 0),
        },
    ),
    odd(
        "rounds of another lot",
        act("WeaponUnloaded", weapon="G-1", rounds=[{"lot": "B-1", "count": 1}]),
        {
            f"{G}/suspicions/*/cause": DIFFERS,
            f"{G}/inside/*/count": ((6,), (6,)),
            "lots/B-1/surplus": (0, 1),
        },
    ),
)
ROWS = EMPTY + ROUNDS


@pytest.mark.parametrize("row", ROWS, ids=labels_of(ROWS))
def test_row(row: Row) -> None:
    check(row)


PERMITTING = permitting(ROWS)


@pytest.mark.parametrize("row", PERMITTING, ids=labels_of(PERMITTING))
def test_by_a_revoked_key_it_permits_nothing(row: Row) -> None:
    check_revoked(row)
