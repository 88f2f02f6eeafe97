"""The act table of condition: shots, and what goes wrong."""

from __future__ import annotations

import pytest

from coldproof.acts import condition as acts
from coldproof.acts.kit import WeaponRetired
from coldproof.state.fold import fold
from coldproof.state.records import CustodyKind
from coldproof.words.ids import LotId, WeaponId
from tests.unit.state.rows import (
    ANY,
    EMPTY_NOW,
    HERE,
    ID,
    Hand,
    Row,
    act,
    after,
    by_hand,
    check,
    check_revoked,
    fits,
    labels_of,
    odd,
    permitting,
)

G = "weapons/G-1"
HOT = "set-hot"
SHOT = act("WeaponFired", "actor", weapon="G-1", lot="B-1", count=1)
FAULTED = act("WeaponFaulted", weapon="G-1")
COLLECTED = act("WeaponCollected", weapon="G-1")


def wrong(cause: str) -> dict[str, tuple[object, object]]:
    """Say that the check is over, the bore due, and why it is in quarantine."""
    return {
        f"{G}/check": (ANY, None),
        f"{G}/bore_due": (None, HERE),
        f"{G}/suspicions/*/cause": ((), (cause,)),
    }


ROWS = (
    fits(
        "made ready",
        act("WeaponCocked", weapon="G-1"),
        {f"{G}/cocked": (False, True), f"{G}/voided": (None, ("it was cocked", HERE))},
    ),
    fits(
        "one of two that were in it",
        SHOT,
        {
            f"{G}/inside/*/round_class": (("R3",), ("R3", "R6")),
            f"{G}/check": (ANY, None),
            f"{G}/bore_due": (None, HERE),
            f"{G}/suspicions": ((), ()),
            f"{G}/hot_since_us": (ANY, ANY),
            "lots/B-1/loaded": (2, 1),
            "lots/B-1/fired": (0, 1),
            "setups/12A/fired": (0, 1),
        },
        world=HOT,
    ),
    fits(
        "both: cold by the books, its bore due",
        {**SHOT, "count": 2},
        {
            f"{G}/inside/*/round_class": (("R3",), ("R6",)),
            f"{G}/hot_since_us": (ANY, None),
            "lots/B-1/fired": (0, 2),
            "setups/12A/fired": (0, 2),
        },
        world=HOT,
    ),
    odd(
        "three of two: one from nowhere",
        {**SHOT, "count": 3},
        {
            f"{G}/suspicions/*/cause": ((), ("fired when nobody meant it to",)),
            "lots/B-1/surplus": (0, 1),
            "lots/B-1/fired": (0, 2),
            "setups/12A/fired": (0, 3),
            "blocks/@/cause": (None, "it fired a round that nobody had loaded"),
            "bars/*/position": ((), (HERE,)),
            "finds/*/position": ((), (HERE,)),
        },
        world=HOT,
    ),
    odd(
        "a dummy does not fire: a round from nowhere did",
        {**SHOT, "lot": "D-1"},
        {
            f"{G}/suspicions/*/cause": ((), ("fired when nobody meant it to",)),
            f"{G}/inside/*/round_class": (("R1",), ("R1",)),
            "lots/D-1/surplus": (0, 1),
            "blocks/@/scope": (None, "production"),
            "bars/*/position": ((), (HERE,)),
            "finds/*/position": ((), (HERE,)),
        },
    ),
    fits(
        "a click and no shot: still in it",
        act("WeaponMisfired", "actor", weapon="G-1"),
        {
            **wrong("a click and no shot"),
            f"{G}/inside/*/count": ((2,), (2,)),
            f"{G}/misfired_us": (None, ANY),
        },
        world=HOT,
    ),
    fits(
        "an odd report",
        act("OddReportHeard", "dp", weapon="G-1"),
        {**wrong("an odd report: the bore may be blocked"), f"{G}/misfired_us": (None, ANY)},
        world=HOT,
    ),
    fits(
        "nobody meant it: its unit stops, and a proof will tell which round it was",
        act("DischargedUnmeant", "actor", weapon="G-1"),
        {
            **wrong("fired when nobody meant it to"),
            f"{G}/load_known": (True, False),
            f"{G}/went_off": (0, 1),
            f"{G}/inside/*/round_class": (("R3",), ("R3",)),
            "lots/B-1/loaded": (2, 2),
            "discharges": (0, 1),
            "unmeant/*/discharge": ((), (HERE,)),
            "blocks/@/scope": (None, "unit"),
            "blocks/@/target": (None, "main"),
            "units/main/bars/*/cause": ((), ("an unmeant discharge",)),
        },
        world=HOT,
    ),
    fits(
        "the proof after it: one fired, the other wanting",
        EMPTY_NOW,
        {
            f"{G}/went_off": (1, 0),
            f"{G}/suspicions": (ANY, ()),
            "lots/B-1/loaded": (2, 0),
            "lots/B-1/fired": (0, 1),
            "lots/B-1/wanting": (0, 1),
        },
        world=HOT,
        acts=(act("DischargedUnmeant", "actor", weapon="G-1"), COLLECTED),
    ),
    fits(
        "with dummies only by the books, one was none: the lot is unknown again",
        EMPTY_NOW,
        {
            f"{G}/went_off": (1, 0),
            "lots/D-1/fired": (0, 1),
            "lots/D-1/wanting": (0, 5),
            "lots/D-1/verified": (20, 0),
        },
        acts=(act("DischargedUnmeant", "actor", weapon="G-1"),),
    ),
    fits(
        "the case that came out after it: that one fired",
        act("WeaponUnloaded", weapon="G-1", rounds=[{"lot": "B-1", "count": 1, "fate": "fired"}]),
        {
            f"{G}/went_off": (1, 0),
            f"{G}/inside/*/count": ((2,), (1,)),
            "lots/B-1/loaded": (2, 1),
            "lots/B-1/fired": (0, 1),
        },
        world=HOT,
        acts=(act("DischargedUnmeant", "actor", weapon="G-1"), COLLECTED),
    ),
    fits(
        "how far is dangerous: the larger counts",
        act("WeaponTestFired", weapon="G-1", lot="B-1", danger="20 ft"),
        {"pairs/G-1|B-1/danger_mm": (4572, 6096), "pairs/G-1|B-1/tested": (ANY, HERE)},
        permits=True,
    ),
    odd(
        "a smaller one shortens nothing",
        act("WeaponTestFired", weapon="G-1", lot="B-1", danger="5 ft"),
        {"pairs/G-1|B-1/danger_mm": (4572, 4572), "pairs/G-1|B-1/tested": (ANY, HERE)},
    ),
    odd(
        "by no handler",
        act("WeaponTestFired", "dp", weapon="G-1", lot="D-1", danger="5 ft"),
    ),
    fits(
        "it fell",
        act("WeaponDropped", "actor", weapon="G-1"),
        {f"{G}/check": (ANY, None), f"{G}/suspicions/*/cause": ((), ("it was dropped",))},
    ),
    fits("locked out", FAULTED, wrong("jammed or faulty")),
    fits(
        "by a handler, function tested",
        act("WeaponRepaired", weapon="G-1", function_tested=True),
        {
            f"{G}/suspicions/*/cause": (("jammed or faulty",), ()),
            f"{G}/load_known": (True, False),
            f"{G}/check": (None, None),
        },
        acts=(FAULTED,),
    ),
    *(
        odd(
            name,
            {**act("WeaponRepaired", weapon="G-1", function_tested=True), **change},
            {
                f"{G}/suspicions/*/cause": (("jammed or faulty",), ("jammed or faulty",)),
                f"{G}/heads": (ANY, (ID,)),
            },
            acts=(FAULTED,),
            permit=permit,
        )
        for name, change, permit in (
            ("its function untested", {"function_tested": False}, True),
            ("by no handler", {"by": "dp"}, True),
            ("by a revoked key", {}, False),
        )
    ),
    odd(
        "of a gun that was not faulty: what nobody tested is",
        act("WeaponRepaired", "dp", weapon="G-1", function_tested=True),
        {f"{G}/check": (ANY, None), f"{G}/suspicions/*/cause": ((), ("jammed or faulty",))},
    ),
    odd(
        "of a gun that nobody registered",
        Hand("dp", acts.WeaponFired(weapon=WeaponId("X"), lot=LotId("B-1"), count=1)),
        {
            "weapons/X/custody/kind": (None, "missing"),
            "weapons/X/suspicions/*/cause": (
                None,
                ("named before it was registered", "fired when nobody meant it to"),
            ),
            "lots/B-1/surplus": (0, 1),
            "blocks/@/kind": (None, "stop"),
            "bars/*/position": ((), (HERE,)),
            "finds/*/position": ((), (HERE,)),
        },
    ),
)


@pytest.mark.parametrize("row", ROWS, ids=labels_of(ROWS))
def test_row(row: Row) -> None:
    check(row)


PERMITTING = permitting(ROWS)


@pytest.mark.parametrize("row", PERMITTING, ids=labels_of(PERMITTING))
def test_by_a_revoked_key_it_permits_nothing(row: Row) -> None:
    check_revoked(row)


def test_what_is_missing_is_not_retired_and_no_revoked_key_retires_anything() -> None:
    retired = act("WeaponRetired", "armorer", weapon="G-1")
    lost = act("WeaponLost", "dp", weapon="G-1")
    assert after(retired).state.weapons["G-1"].custody.kind is CustodyKind.RETIRED
    assert after(lost, retired).state.weapons["G-1"].custody.kind is CustodyKind.MISSING
    so_far = after()
    entry = by_hand(so_far, Hand("armorer", WeaponRetired(weapon=WeaponId("G-1"))))
    then = fold(so_far.state, (entry._replace(may_permit=False),))
    assert then.weapons["G-1"].custody.kind is not CustodyKind.RETIRED
