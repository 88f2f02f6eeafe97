"""The act table of setups: the card, consultations, distances, roll and cut, who asked to see."""

from __future__ import annotations

import pytest

from coldproof.acts import setup as acts
from coldproof.words.floor import Mitigation
from coldproof.words.ids import SetupId, WeaponId
from tests.unit.state.rows import (
    ANY,
    HERE,
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

NONE = SetupId("99")
CARD = {"unit": "main", "scene": "12", "purpose": "take", "toward": "nobody"}
ROLLED = act("CameraRolled", "ad", setup="12A")
SHOW = act("ShowRequested", "dp", id="show", weapon="G-1")

CARDS = (
    fits(
        "a card",
        act("SetupBegun", "ad", setup="12B", **CARD),
        {"setups/12B/open": (None, True), "setups/12B/position": (None, HERE)},
    ),
    fits(
        "of the same name: a new setup",
        act("SetupBegun", "ad", setup="12A", **CARD),
        {"setups/12A/rolled": (ANY, None), "setups/12A/position": (ANY, HERE)},
        acts=(ROLLED,),
    ),
    fits("over", act("SetupClosed", "ad", setup="12A"), {"setups/12A/open": (True, False)}),
    odd("one that nobody began", Hand("ad", acts.SetupClosed(setup=NONE))),
    fits(
        "consulted",
        act("MitigationConsulted", setup="12A", mitigation="shield"),
        {"setups/12A/consulted": ((), (("armorer", "shield", HERE),))},
        permits=True,
    ),
    odd(
        "on a setup that nobody began",
        Hand("armorer", acts.MitigationConsulted(setup=NONE, mitigation=Mitigation.SHIELD)),
    ),
    fits(
        "by the first AD",
        act("WorkingGunJustified", "ad", setup="12A"),
        {"setups/12A/justified": ((), (("ad", HERE),))},
        permits=True,
    ),
    fits(
        "by a handler",
        act("WorkingGunJustified", "propmaster", setup="12A"),
        {"setups/12A/justified/*/0": ((), ("propmaster",))},
        permits=True,
    ),
    odd("by anybody else", act("WorkingGunJustified", "dp", setup="12A")),
    odd("in no setup", Hand("ad", acts.WorkingGunJustified(setup=NONE))),
    fits(
        "measured",
        act("DistanceMeasured", setup="12A", weapon="G-1", distance="20 ft"),
        {"setups/12A/distances/*/distance_mm": ((), (6096,))},
        permits=True,
    ),
    fits(
        "measured again: the latest counts, also when it is less",
        act("DistanceMeasured", setup="12A", weapon="G-1", distance="10 ft"),
        {"setups/12A/distances/*/distance_mm": ((6096,), (3048,))},
        acts=(act("DistanceMeasured", setup="12A", weapon="G-1", distance="20 ft"),),
    ),
    odd(
        "in no setup",
        Hand("ad", acts.DistanceMeasured(setup=NONE, weapon=WeaponId("G-1"), distance_mm=9000)),
    ),
    fits(
        "who is protected",
        act("ProtectionSet", setup="12A", hearing=["dp"], eyes=["actor"], shield=True),
        {
            "setups/12A/hearing": ((), ("dp",)),
            "setups/12A/eyes": ((), ("actor",)),
            "setups/12A/shield": (False, True),
            "setups/12A/protection": (None, HERE),
        },
        permits=True,
    ),
    odd("in no setup", Hand("ad", acts.ProtectionSet(setup=NONE, shield=True))),
    fits("rolling", ROLLED, {"setups/12A/rolled": (None, HERE)}),
    odd("nothing rolls", Hand("ad", acts.CameraRolled(setup=NONE))),
    fits(
        "cut",
        act("CutCalled", "ad", setup="12A"),
        {
            "setups/12A/rolled": (ANY, None),
            "setups/12A/cut": (None, HERE),
            "setups/12A/freed": (False, True),
        },
        acts=(ROLLED,),
    ),
    odd("nothing to cut", Hand("ad", acts.CutCalled(setup=NONE))),
    fits(
        "cut by a revoked key: the roll ends, and nothing may be drawn",
        act("CutCalled", "ad", setup="12A"),
        {"setups/12A/cut": (None, HERE), "setups/12A/freed": (False, False)},
        acts=(ROLLED,),
        permit=False,
    ),
    fits(
        "closed by one: it stays open, and rolls",
        act("SetupClosed", "ad", setup="12A"),
        {},
        acts=(ROLLED,),
        permit=False,
    ),
    fits(
        "cut by who had not seen it roll",
        act("CutCalled", "dp", setup="12A", device="dp-2", seen="scene"),
        {"setups/12A/cut": (None, HERE), "setups/12A/freed": (False, False)},
        acts=(ROLLED,),
    ),
    fits(
        "closed by who had not seen it roll",
        act("SetupClosed", "dp", setup="12A", device="dp-2", seen="scene"),
        {},
        acts=(ROLLED,),
    ),
    fits(
        "cut again by who had",
        act("CutCalled", "ad", setup="12A"),
        {"setups/12A/freed": (False, True), "setups/12A/cut": (ANY, HERE)},
        acts=(ROLLED, act("CutCalled", "dp", setup="12A", device="dp-2", seen="scene")),
    ),
    fits(
        "rolling again takes the cut back",
        ROLLED,
        {"setups/12A/freed": (True, False), "setups/12A/cut": (ANY, None)},
        acts=(ROLLED, act("CutCalled", "ad", setup="12A")),
    ),
)
SHOWS = (
    fits(
        "the roll waits",
        SHOW,
        {
            "blocks/@/kind": (None, "show me"),
            "blocks/@/target": (None, "G-1"),
            "blocks/@/by": (None, "dp"),
        },
    ),
    fits(
        "a handler showed it",
        act("ShowAnswered", "propmaster", weapon="G-1"),
        {"blocks/@show": (ANY, None)},
        acts=(SHOW,),
        permits=True,
    ),
    odd("by no handler", act("ShowAnswered", "ad", weapon="G-1"), acts=(SHOW,)),
    odd("naming something else", act("ShowAnswered", weapon="G-1", answers="offer"), acts=(SHOW,)),
    fits(
        "by who asked",
        act("ShowWithdrawn", "dp", weapon="G-1"),
        {"blocks/@show": (ANY, None)},
        acts=(SHOW,),
        permits=True,
    ),
    odd("by another", act("ShowWithdrawn", "armorer", weapon="G-1"), acts=(SHOW,)),
    odd(
        "of something else", act("ShowWithdrawn", "dp", weapon="G-1", answers="offer"), acts=(SHOW,)
    ),
    fits(
        "a pair",
        act("PairApproved", weapon="G-1", lot="D-1"),
        {"pairs/G-1|D-1/approved": (None, HERE)},
        permits=True,
    ),
    odd("by no handler", act("PairApproved", "ad", weapon="G-1", lot="D-1")),
)
ROWS = CARDS + SHOWS


@pytest.mark.parametrize("row", ROWS, ids=labels_of(ROWS))
def test_row(row: Row) -> None:
    check(row)


PERMITTING = permitting(ROWS)


@pytest.mark.parametrize("row", PERMITTING, ids=labels_of(PERMITTING))
def test_by_a_revoked_key_it_permits_nothing(row: Row) -> None:
    check_revoked(row)
