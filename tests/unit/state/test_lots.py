"""The act table of counts: rounds drawn, stored, counted, lost after search, found."""

from __future__ import annotations

import pytest

from coldproof.acts import counts as acts
from coldproof.words.ids import Label, LotId, UnitId
from tests.unit.state.rows import (
    ANY,
    HERE,
    Hand,
    Row,
    act,
    at,
    check,
    check_revoked,
    fits,
    labels_of,
    meet,
    odd,
    permitting,
)

ALARM = {
    "blocks/@/kind": (None, "stop"),
    "bars/*/position": ((), (HERE,)),
    "finds/*/position": ((), (HERE,)),
}
ALL_AGAIN = {**ALARM, "lots/*/told_again": ((20, 30), (0, 0))}
DRAWN = act("RoundsDrawn", lot="B-1", count=4)
SHORT = act("LotCounted", lot="D-1", count=12, expected=14)
FOUND = act("RoundFound", "dp", id="find", round_class="R9", place="floor")

ROWS = (
    fits(
        "carried by who drew them",
        DRAWN,
        {
            "lots/B-1/stored": (30, 26),
            "lots/B-1/carried": (0, 4),
            "lots/B-1/carriers": ((), ("armorer",)),
            "lots/B-1/opened": (False, True),
        },
    ),
    odd(
        "more than are stored",
        {**DRAWN, "count": 31},
        {"lots/B-1/stored": (30, -1), "lots/B-1/carried": (0, 31)},
    ),
    odd(
        "of a lot that never came",
        Hand("armorer", acts.RoundsDrawn(lot=LotId("X"), count=1)),
        {**ALL_AGAIN, "blocks/@/cause": (None, "rounds of a lot that was never received")},
    ),
    fits(
        "under lock again",
        act("RoundsStored", lot="B-1", count=4),
        {
            "lots/B-1/stored": (26, 30),
            "lots/B-1/carried": (4, 0),
            "lots/B-1/carriers": (("armorer",), ()),
        },
        acts=(DRAWN,),
    ),
    odd(
        "more than are carried",
        act("RoundsStored", lot="B-1", count=5),
        {"lots/B-1/stored": (26, 31), "lots/B-1/carried": (4, -1)},
        acts=(DRAWN,),
    ),
    odd(
        "left: each must be told apart again",
        act("RoundsLeft", lot="B-1", count=4, place="cart"),
        {
            "lots/B-1/verified": (30, 26),
            "lots/B-1/left_at": (None, "cart"),
            "lots/B-1/carried": (4, 4),
        },
        acts=(DRAWN,),
    ),
    odd(
        "of a lot that never came",
        Hand("dp", acts.RoundsLeft(lot=LotId("X"), count=1, place=Label("cart"))),
        ALL_AGAIN,
    ),
    fits(
        "as many as expected",
        act("LotCounted", "dp", lot="D-1", count=14),
        {
            "lots/D-1/counted": (None, HERE),
            "lots/D-1/counters": ((), ("dp",)),
            "lots/D-1/wanting": (0, 0),
        },
    ),
    odd(
        "two less: found wanting",
        SHORT,
        {"lots/D-1/wanting": (0, 2), "lots/D-1/stored": (14, 12), "lots/D-1/surplus": (0, 0)},
    ),
    odd(
        "what lacks is taken to have been carried",
        act("LotCounted", lot="B-1", count=27, expected=30),
        {
            "lots/B-1/wanting": (0, 3),
            "lots/B-1/carried": (4, 1),
            "lots/B-1/stored": (26, 26),
        },
        acts=(DRAWN,),
    ),
    odd(
        "one more stops everything",
        act("LotCounted", "dp", lot="D-1", count=15),
        {
            **ALARM,
            "lots/B-1/told_again": (30, 0),
            "blocks/@/cause": (None, "more rounds than there should be"),
            "lots/D-1/surplus": (0, 1),
        },
    ),
    fits(
        "one word is not enough",
        act("ShortageAccepted", lot="D-1", count=2, searched=True),
        {"lots/D-1/wanting": (2, 2), "lots/D-1/accepted": ((), (("armorer", 2),))},
        acts=(SHORT,),
        permits=True,
    ),
    fits(
        "a handler and somebody from outside: lost",
        act("ShortageAccepted", "ad", lot="D-1", count=2, searched=True),
        {
            "lots/D-1/wanting": (2, 0),
            "lots/D-1/lost": (0, 2),
            "lots/D-1/accepted": (ANY, ()),
        },
        acts=(SHORT, act("ShortageAccepted", lot="D-1", count=2, searched=True)),
        permits=True,
    ),
    odd(
        "two of the weapons team",
        act("ShortageAccepted", "propmaster", lot="D-1", count=2, searched=True),
        {"lots/D-1/wanting": (2, 2), "lots/D-1/lost": (0, 0), "lots/D-1/accepted": (ANY, ANY)},
        acts=(SHORT, act("ShortageAccepted", lot="D-1", count=2, searched=True)),
    ),
    odd(
        "without a search",
        act("ShortageAccepted", "ad", lot="D-1", count=2, searched=False),
        acts=(SHORT, act("ShortageAccepted", lot="D-1", count=2, searched=True)),
    ),
    fits(
        "useless now",
        act("RoundsScrapped", lot="B-1", count=4),
        {"lots/B-1/carried": (4, 0), "lots/B-1/scrapped": (0, 4)},
        acts=(DRAWN,),
    ),
    odd(
        "not carried",
        act("RoundsScrapped", lot="B-1", count=4),
        {"lots/B-1/carried": (0, -4), "lots/B-1/scrapped": (0, 4)},
    ),
    fits(
        "back at their supplier",
        act("RoundsSentBack", lot="B-1", count=30),
        {"lots/B-1/stored": (30, 0), "lots/B-1/sent_back": (0, 30)},
    ),
    odd(
        "not stored",
        act("RoundsSentBack", lot="B-1", count=31),
        {"lots/B-1/stored": (30, -1), "lots/B-1/sent_back": (0, 31)},
    ),
    odd(
        "a round that fits no lot",
        FOUND,
        {
            **ALL_AGAIN,
            "rounds/@/place": (None, "floor"),
            "rounds/@/secured": (None, False),
            "blocks/@/cause": (None, "a round was found that fits no lot"),
        },
    ),
    fits(
        "taken away; its stop stands",
        act("RoundSecured", receipt="r-1"),
        {"rounds/@find/secured": (False, True), "blocks/@find/kind": ("stop", "stop")},
        acts=(FOUND,),
        permits=True,
    ),
    odd("of no find", act("RoundSecured", receipt="r-1", answers="draw"), acts=(FOUND,)),
    fits(
        "counted by serial",
        act("ArmoryCounted", unit="main", weapons=["G-1"], cleaned=True),
        {"units/main/counted": ((), (("armorer", ("G-1",), True, HERE),))},
        permits=True,
    ),
    odd(
        "of a unit that nobody opened",
        Hand("armorer", acts.ArmoryCounted(unit=UnitId("X"), weapons=(), cleaned=True)),
    ),
)


@pytest.mark.parametrize("row", ROWS, ids=labels_of(ROWS))
def test_row(row: Row) -> None:
    check(row)


PERMITTING = permitting(ROWS)


@pytest.mark.parametrize("row", PERMITTING, ids=labels_of(PERMITTING))
def test_by_a_revoked_key_it_permits_nothing(row: Row) -> None:
    check_revoked(row)


def test_one_more_is_a_round_that_may_be_live_so_its_own_lot_must_be_told_apart_again() -> None:
    met = meet(odd("one more", act("LotCounted", "dp", lot="D-1", count=15)))
    assert at(met.after, ("lots", "*", "told_again")) == (0, 0)
