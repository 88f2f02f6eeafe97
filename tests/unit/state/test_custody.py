"""The act table of custody: hand, sight and lock, in order and out of order."""

from __future__ import annotations

import pytest

from coldproof.acts import custody as acts
from coldproof.words.ids import WeaponId
from tests.unit.state.rows import (
    ANY,
    HERE,
    Hand,
    Row,
    act,
    check,
    fits,
    labels_of,
    odd,
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
SHOWN = {"weapon": "G-1", "chambers": DUMMIES}


def hand(
    weapon: str, before: tuple[object, ...], after: tuple[object, ...]
) -> dict[str, tuple[object, object]]:
    """Say whose hand a weapon was in, in whose sight, and is."""
    return {
        f"{weapon}/custody/person": (before[0], after[0]),
        f"{weapon}/custody/watcher": (before[1], after[1]),
    }


STORE = (
    fits(
        "by a handler, from its store",
        RUBBER,
        {
            f"{R}/custody/kind": ("locked", "held"),
            **hand(R, (None, None), ("armorer", "armorer")),
            f"{R}/unit": (None, "main"),
            f"{R}/suspicions/*/cause": FINE,
        },
    ),
    odd(
        "by no handler: in the hand, in no handler's sight",
        {**RUBBER, "by": "ad"},
        {**hand(R, (None, None), ("ad", None)), f"{R}/suspicions/*/cause": OUT_OF_ORDER},
    ),
    odd(
        "by a revoked key",
        RUBBER,
        {**hand(R, (None, None), ("armorer", None)), f"{R}/suspicions/*/cause": OUT_OF_ORDER},
        permit=False,
    ),
    odd(
        "from another store than it is in",
        {**RUBBER, "store": "box"},
        {f"{R}/custody/kind": ("locked", "held"), f"{R}/suspicions/*/cause": OUT_OF_ORDER},
    ),
    odd(
        "what is not locked away",
        {**RUBBER, "weapon": "G-1", "by": "propmaster"},
        {
            **hand(G, ("armorer", "armorer"), ("propmaster", "propmaster")),
            f"{G}/suspicions/*/cause": OUT_OF_ORDER,
            f"{G}/check": (ANY, None),
            f"{G}/voided": (None, ("out of its store", HERE)),
        },
    ),
    odd(
        "what was never registered",
        Hand("armorer", acts.WeaponCollected(weapons=(WeaponId("X"),))),
        {
            "weapons/X/suspicions/*/cause": (
                None,
                ("named before it was registered", "moved out of order"),
            ),
            "weapons/X/custody/person": (None, "armorer"),
        },
    ),
    fits(
        "by the handler who holds it",
        act("WeaponLockedUp", weapon="G-1", store="safe"),
        {
            f"{G}/custody/kind": ("held", "locked"),
            f"{G}/custody/place": (None, "safe"),
            f"{G}/check": (ANY, None),
            f"{G}/issued": (ANY, None),
            f"{G}/suspicions/*/cause": FINE,
        },
    ),
    odd(
        "by another handler",
        act("WeaponLockedUp", "propmaster", weapon="G-1", store="safe"),
        {f"{G}/custody/kind": ("held", "locked"), f"{G}/suspicions/*/cause": OUT_OF_ORDER},
    ),
    odd(
        "by no handler",
        act("WeaponLockedUp", "actor", weapon="G-1", store="safe"),
        {f"{G}/custody/kind": ("held", "locked"), f"{G}/suspicions/*/cause": OUT_OF_ORDER},
        acts=(TAKEN,),
    ),
)
TRAY = (
    fits(
        "a rubber gun",
        ISSUED,
        {**hand(R, ("armorer", "armorer"), ("actor", "armorer")), f"{R}/suspicions/*/cause": FINE},
        acts=(RUBBER,),
    ),
    odd(
        "a gun among them",
        {**ISSUED, "weapons": ["G-1"]},
        {
            **hand(G, ("armorer", "armorer"), ("actor", "armorer")),
            f"{G}/check": (ANY, None),
            f"{G}/suspicions/*/cause": OUT_OF_ORDER,
        },
    ),
    odd(
        "by another handler than who holds it",
        {**ISSUED, "by": "propmaster"},
        {f"{R}/custody/person": ("armorer", "actor"), f"{R}/suspicions/*/cause": OUT_OF_ORDER},
        acts=(RUBBER,),
    ),
    odd(
        "more items than people: one is missing",
        {**ISSUED, "weapons": ["R-1", "G-1"]},
        {
            f"{R}/custody/person": ("armorer", "actor"),
            f"{R}/suspicions/*/cause": FINE,
            f"{G}/custody/kind": ("held", "missing"),
            f"{G}/suspicions/*/cause": OUT_OF_ORDER,
        },
        acts=(RUBBER,),
    ),
)
RETURN = (
    fits(
        "by the handler of its check: a re-show can rest on it",
        BACK,
        {
            **hand(G, ("actor", "armorer"), ("armorer", "armorer")),
            f"{G}/check/spent_to": ("actor", "actor"),
            f"{G}/suspicions/*/cause": FINE,
        },
        acts=(TAKEN,),
    ),
    fits(
        "by another handler: no re-show can",
        {**BACK, "by": "propmaster"},
        {
            **hand(G, ("actor", "armorer"), ("propmaster", "propmaster")),
            f"{G}/check": (ANY, None),
            f"{G}/suspicions/*/cause": FINE,
        },
        acts=(TAKEN,),
    ),
    odd(
        "by no handler",
        {**BACK, "by": "ad"},
        {
            **hand(G, ("actor", "armorer"), ("ad", None)),
            f"{G}/check": (ANY, None),
            f"{G}/suspicions/*/cause": OUT_OF_ORDER,
        },
        acts=(TAKEN,),
    ),
    odd(
        "what is locked",
        {**BACK, "weapon": "R-1"},
        {f"{R}/custody/kind": ("locked", "held"), f"{R}/suspicions/*/cause": OUT_OF_ORDER},
    ),
    fits(
        "into the handler's hand",
        act("WeaponReturned", "actor", weapon="G-1", to="armorer"),
        {
            **hand(G, ("actor", "armorer"), ("armorer", "armorer")),
            f"{G}/suspicions/*/cause": FINE,
        },
        acts=(TAKEN,),
    ),
    odd(
        "into a third person's hand",
        act("WeaponReturned", "actor", weapon="G-1", to="stuntman"),
        {
            **hand(G, ("actor", "armorer"), ("stuntman", None)),
            f"{G}/check": (ANY, None),
            f"{G}/suspicions/*/cause": OUT_OF_ORDER,
        },
        acts=(TAKEN,),
    ),
    odd(
        "by somebody who does not hold it",
        act("WeaponReturned", "dp", weapon="G-1", to="armorer"),
        {
            **hand(G, ("actor", "armorer"), ("armorer", "armorer")),
            f"{G}/suspicions/*/cause": OUT_OF_ORDER,
        },
        acts=(TAKEN,),
    ),
    fits(
        "in the same handler's sight, as the card says",
        PASSED,
        {
            **hand(R, ("actor", "armorer"), ("stuntman", "armorer")),
            f"{R}/suspicions/*/cause": FINE,
        },
        acts=PASSING,
    ),
    odd(
        "where the card has no pass",
        {**PASSED, "setup": "12A"},
        {
            **hand(R, ("actor", "armorer"), ("stuntman", "armorer")),
            f"{R}/suspicions/*/cause": OUT_OF_ORDER,
        },
        acts=(RUBBER, ISSUED),
    ),
    odd(
        "a gun",
        {**PASSED, "weapon": "G-1"},
        {
            **hand(G, ("actor", "armorer"), ("stuntman", "armorer")),
            f"{G}/check": (ANY, None),
            f"{G}/suspicions/*/cause": OUT_OF_ORDER,
        },
        acts=(
            act("SetupBegun", "ad", setup="12C", passes=1, **CARD),
            act("WeaponOffered", weapon="G-1", to="actor", setup="12C", dummies=6),
            {**TAKEN, "setup": "12C"},
        ),
    ),
    odd(
        "by somebody who does not hold it",
        {**PASSED, "by": "dp"},
        {f"{R}/custody/person": ("actor", "stuntman"), f"{R}/suspicions/*/cause": OUT_OF_ORDER},
        acts=PASSING,
    ),
)
LOST_KNOWN = {
    f"{G}/load_known": (True, False),
    f"{G}/bore_due": (None, HERE),
    f"{G}/check": (ANY, None),
    f"{G}/suspicions/*/cause": GAP,
}
BREAKS = (
    odd(
        "put down and left",
        act("WeaponLeft", weapon="G-1", place="cart"),
        {
            f"{G}/custody/kind": ("held", "left"),
            f"{G}/custody/place": (None, "cart"),
            **LOST_KNOWN,
        },
    ),
    odd(
        "in the handler's hand: out of sight",
        act("SightLost", weapon="G-1"),
        {f"{G}/custody/kind": ("held", "out of sight"), **LOST_KNOWN},
    ),
    odd(
        "in a performer's hand: held, in nobody's sight",
        act("SightLost", weapon="G-1"),
        {**hand(G, ("actor", "armorer"), ("actor", None)), **LOST_KNOWN},
        acts=(TAKEN,),
    ),
    odd(
        "a rubber gun: its check as no gun is gone",
        act("SightLost", weapon="R-1"),
        {f"{R}/non_gun/0": ("armorer", None), f"{R}/suspicions/*/cause": GAP},
        acts=PASSING,
    ),
    fits(
        "to another handler: the check behind it is over",
        act("SightPassed", weapon="G-1", to="propmaster"),
        {
            **hand(G, ("actor", "armorer"), ("actor", "propmaster")),
            f"{G}/check": (ANY, None),
            f"{G}/suspicions/*/cause": FINE,
        },
        acts=(TAKEN,),
    ),
    odd(
        "to somebody who is no handler",
        act("SightPassed", weapon="G-1", to="ad"),
        {
            **hand(G, ("actor", "armorer"), ("actor", "armorer")),
            f"{G}/suspicions/*/cause": OUT_OF_ORDER,
        },
        acts=(TAKEN,),
    ),
    odd(
        "by another handler than who watches",
        act("SightPassed", "propmaster", weapon="G-1", to="propmaster"),
        {f"{G}/custody/watcher": ("armorer", "armorer"), f"{G}/suspicions/*/cause": OUT_OF_ORDER},
        acts=(TAKEN,),
    ),
    odd(
        "of what the handler holds in hand",
        act("SightPassed", weapon="G-1", to="propmaster"),
        {f"{G}/custody/watcher": ("armorer", "armorer"), f"{G}/suspicions/*/cause": OUT_OF_ORDER},
    ),
    odd(
        "in a handler's hand again, and still in quarantine",
        act("WeaponFound", weapon="G-1"),
        {
            **hand(G, (None, None), ("armorer", "armorer")),
            f"{G}/suspicions/*/cause": (GAP[1], GAP[1]),
        },
        acts=(act("WeaponLeft", weapon="G-1", place="cart"),),
    ),
    odd(
        "by anybody: in no handler's sight",
        act("WeaponFound", "dp", weapon="G-1"),
        hand(G, (None, None), ("dp", None)),
        acts=(act("WeaponLeft", weapon="G-1", place="cart"),),
    ),
    odd(
        "nobody knows where it is",
        act("WeaponLost", "dp", weapon="G-1"),
        {f"{G}/custody/kind": ("held", "missing"), **LOST_KNOWN},
    ),
)
ROWS = STORE + TRAY + RETURN + BREAKS


@pytest.mark.parametrize("row", ROWS, ids=labels_of(ROWS))
def test_row(row: Row) -> None:
    check(row)
