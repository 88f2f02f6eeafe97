"""The act table of kit: weapons and lots as they come, tags, stores."""

from __future__ import annotations

from typing import Any

import pytest

from coldproof.acts import kit as acts
from coldproof.words.ids import LotId, WeaponId
from coldproof.words.kit import Marker, Primer, RoundClass, WeaponClass
from tests.unit.state.rows import (
    ANY,
    HERE,
    ID,
    Hand,
    Row,
    act,
    after,
    check,
    check_revoked,
    fits,
    labels_of,
    odd,
    permitting,
)

GUN: dict[str, Any] = {
    "weapon_class": "W1",
    "can_chamber": True,
    "can_expel": True,
    "bore_open": True,
    "chambers": 6,
}
LOT_2 = act("LotReceived", lot="D-2", round_class="R1", count=5, sealed=True, store="ammo-box")
LIVE = {"count": 1, "round_class": "R7", "told_by": "bullet", "primer": "live"}
DUMMY = {"count": 5, "round_class": "R1", "told_by": "hole", "primer": "inert"}
ALARM = {
    "blocks/@/kind": (None, "stop"),
    "blocks/@/scope": (None, "production"),
    "bars/*/position": ((), (HERE,)),
    "finds/*/position": ((), (HERE,)),
    "lots/D-1/told_again": (20, 0),
    "lots/B-1/told_again": (30, 0),
}
TWO_LOTS = {**ALARM, "blocks/@/cause": (None, "a second lot of one name")}
ODD_ROUND = {**ALARM, "blocks/@/cause": (None, "a round that is not what its lot is said to be")}

WEAPONS = (
    fits(
        "in its store: loaded until proved empty",
        act("WeaponRegistered", weapon="G-2", store="safe", **GUN),
        {
            "weapons/G-2/custody/kind": (None, "locked"),
            "weapons/G-2/custody/place": (None, "safe"),
            "weapons/G-2/load_known": (None, False),
            "weapons/G-2/bore_due": (None, 0),
            "weapons/G-2/heads": (None, (ID,)),
        },
    ),
    fits(
        "in the hand of the handler who tells of it",
        act("WeaponRegistered", weapon="G-2", **GUN),
        {
            "weapons/G-2/custody/kind": (None, "held"),
            "weapons/G-2/custody/person": (None, "armorer"),
            "weapons/G-2/custody/watcher": (None, "armorer"),
        },
    ),
    odd(
        "a second of one name: the first stays as it was, in quarantine",
        Hand(
            "dp",
            acts.WeaponRegistered(
                weapon=WeaponId("G-1"),
                weapon_class=WeaponClass.RUBBER,
                can_chamber=False,
                can_expel=False,
                bore_open=False,
            ),
        ),
        {
            "weapons/G-1/suspicions/*/cause": ((), ("moved out of order",)),
            "weapons/G-1/kit/weapon_class": ("W1", "W1"),
        },
    ),
    fits(
        "charged",
        act("WeaponCharged", weapon="R-1", charged=True),
        {"weapons/R-1/charged": (False, True), "weapons/R-1/heads": (ANY, (ID,))},
    ),
    fits(
        "it works",
        act("FunctionChecked", weapon="G-1", passed=True),
        {"weapons/G-1/function_checked": (None, HERE)},
        permits=True,
    ),
    odd("it works, says no handler", act("FunctionChecked", "dp", weapon="G-1", passed=True)),
    odd(
        "it does not work, says anybody",
        act("FunctionChecked", "dp", weapon="G-1", passed=False),
        {"weapons/G-1/suspicions/*/cause": ((), ("jammed or faulty",))},
    ),
    odd(
        "it does not work, by a revoked key",
        act("FunctionChecked", weapon="G-1", passed=False),
        {"weapons/G-1/suspicions/*/cause": ((), ("jammed or faulty",))},
        permit=False,
    ),
    odd("of nothing", Hand("armorer", acts.FunctionChecked(weapon=WeaponId("X"), passed=False))),
    fits(
        "a tag",
        act("WeaponTagged", weapons=["G-1", "R-1"], color="green"),
        {"weapons/G-1/color": ("red", "green"), "weapons/R-1/color": ("blue", "green")},
    ),
    fits(
        "gone for good",
        act("WeaponRetired", weapon="G-1"),
        {
            "weapons/G-1/custody/kind": ("held", "retired"),
            "weapons/G-1/check": (ANY, None),
            "weapons/G-1/voided": (None, ("retired", HERE)),
        },
    ),
)
LOTS = (
    fits(
        "sealed, and nobody told it apart",
        LOT_2,
        {
            "lots/D-2/stored": (None, 5),
            "lots/D-2/verified": (None, 0),
            "lots/D-2/opened": (None, False),
        },
    ),
    fits(
        "not sealed is opened",
        act("LotReceived", lot="D-2", round_class="R1", count=5),
        {"lots/D-2/opened": (None, True)},
    ),
    odd(
        "a second of one name",
        Hand("dp", acts.LotReceived(lot=LotId("D-1"), round_class=RoundClass.BLANK, count=50)),
        {**TWO_LOTS, "lots/D-1/stored": (14, 14), "lots/D-1/received/round_class": ("R1", "R1")},
    ),
    fits(
        "told apart by a handler, singly",
        act("RoundsVerified", lot="D-2", rounds=[DUMMY]),
        {"lots/D-2/verified": (0, 5), "lots/D-2/verified_position": (None, HERE)},
        acts=(LOT_2,),
    ),
    odd(
        "by a revoked key they stay unknown, and are no longer sealed",
        act("RoundsVerified", lot="D-2", rounds=[DUMMY]),
        {"lots/D-2/verified": (0, 0), "lots/D-2/told": (False, True)},
        acts=(LOT_2,),
        permit=False,
    ),
    odd(
        "by no handler they stay unknown, and are no longer sealed",
        act("RoundsVerified", "dp", lot="D-2", rounds=[DUMMY]),
        {"lots/D-2/verified": (0, 0), "lots/D-2/told": (False, True)},
        acts=(LOT_2,),
    ),
    odd(
        "a live round among them stops everything, whoever says so",
        act("RoundsVerified", "dp", lot="D-2", rounds=[{**DUMMY, "count": 4}, LIVE]),
        {**ODD_ROUND, "lots/D-2/deadly": (0, 1), "lots/D-2/verified": (0, 0)},
        acts=(LOT_2,),
    ),
    odd(
        "a blank among dummies",
        act(
            "RoundsVerified",
            lot="D-2",
            rounds=[{"count": 1, "round_class": "R3", "told_by": "crimp", "primer": "live"}],
        ),
        {**ODD_ROUND, "lots/D-2/deadly": (0, 1), "lots/D-2/verified_position": (None, HERE)},
        acts=(LOT_2,),
    ),
    odd(
        "a dummy with a live primer is none",
        act("RoundsVerified", lot="D-2", rounds=[{**DUMMY, "primer": "live"}]),
        {**ODD_ROUND, "lots/D-2/deadly": (0, 5), "lots/D-2/verified": (0, 0)},
        acts=(LOT_2,),
    ),
    odd(
        "told by no mark of their own they are unknown",
        act("RoundsVerified", lot="D-2", rounds=[{**DUMMY, "told_by": "none"}]),
        {**ODD_ROUND, "lots/D-2/deadly": (0, 5), "lots/D-2/markers_mixed": (False, True)},
        acts=(LOT_2,),
    ),
    odd(
        "of a lot that never came",
        Hand(
            "armorer",
            acts.RoundsVerified(
                lot=LotId("X"),
                rounds=(
                    acts.RoundTold(
                        count=1,
                        round_class=RoundClass.DUMMY,
                        told_by=Marker.HOLE,
                        primer=Primer.INERT,
                    ),
                ),
            ),
        ),
        {**ALARM, "blocks/@/cause": (None, "rounds of a lot that was never received")},
    ),
)
STORES = (
    fits(
        "who can open it",
        act("StoreKeysNamed", store="safe", people=["armorer"]),
        {"stores/safe/keys": (("armorer", "propmaster"), ("armorer",))},
        permits=True,
    ),
    fits(
        "open",
        act("StoreOpened", "dp", store="safe", purpose="a look"),
        {
            "stores/safe/open_by": (None, "dp"),
            "stores/safe/keys": (ANY, ("armorer", "propmaster")),
        },
    ),
    fits(
        "one that nobody named is open too",
        act("StoreOpened", "dp", store="shed", purpose="a look"),
        {"stores/shed/open_by": (None, "dp"), "stores/shed/keys": (None, ())},
    ),
    fits(
        "locked",
        act("StoreLocked", store="safe"),
        {"stores/safe/open_by": ("dp", None)},
        acts=(act("StoreOpened", "dp", store="safe", purpose="a look"),),
        permits=True,
    ),
)
STEPS = act(
    "SequenceAdopted",
    maker="maker",
    model="single-action 45",
    mechanism="revolver-gate",
    sequence="A" * 43,
)
ADOPTED = "sequences/maker|single-action 45"
SEQUENCES = (
    fits(
        "the steps of a make and model",
        STEPS,
        {
            f"{ADOPTED}/mechanism": (None, "revolver-gate"),
            f"{ADOPTED}/sequence": (None, "A" * 43),
            f"{ADOPTED}/by": (None, "armorer"),
            f"{ADOPTED}/position": (None, HERE),
        },
        permits=True,
    ),
    fits(
        "again: the later ones count",
        {**STEPS, "sequence": "B" * 42 + "A", "by": "propmaster"},
        {
            f"{ADOPTED}/sequence": ("A" * 43, "B" * 42 + "A"),
            f"{ADOPTED}/by": ("armorer", "propmaster"),
            f"{ADOPTED}/position": (ANY, HERE),
        },
        acts=(STEPS,),
        permits=True,
    ),
    odd("by nobody who is a handler", {**STEPS, "by": "ad"}),
)
ROWS = WEAPONS + LOTS + STORES + SEQUENCES


@pytest.mark.parametrize("row", ROWS, ids=labels_of(ROWS))
def test_row(row: Row) -> None:
    check(row)


PERMITTING = permitting(ROWS)


@pytest.mark.parametrize("row", PERMITTING, ids=labels_of(PERMITTING))
def test_by_a_revoked_key_it_permits_nothing(row: Row) -> None:
    check_revoked(row)


def test_in_the_hand_of_somebody_else_it_is_in_no_handlers_sight() -> None:
    state = after(act("WeaponRegistered", "dp", weapon="G-2", **GUN)).state
    assert state.weapons["G-2"].custody.watcher is None


def test_one_suspicion_of_each_cause_is_enough() -> None:
    state = after(*[act("FunctionChecked", weapon="G-1", passed=False)] * 3).state
    assert len(state.weapons["G-1"].suspicions) == 1
