"""Where a missing round is missing: in pouches first, but not where somebody counted it since."""

from __future__ import annotations

from typing import Any

import pytest

from coldproof.acts.kit import LotReceived
from coldproof.state.records import Lot, Short, Sight
from coldproof.words.ids import LotId
from coldproof.words.kit import RoundClass
from tests.unit.state.rows import act, after

LOT = "D-1"  # twenty came; six are in the gun, fourteen in the store
MISSING = act("LotCounted", lot=LOT, count=13, expected=14)
LOST = [act("ShortageAccepted", by, lot=LOT, count=1, searched=True) for by in ("armorer", "ad")]


def draw(count: int) -> dict[str, Any]:
    return act("RoundsDrawn", lot=LOT, count=count)


def store(count: int) -> dict[str, Any]:
    return act("RoundsStored", lot=LOT, count=count)


def books(*acts: dict[str, Any]) -> tuple[int, int]:
    """Stored and carried after these acts; together they are what is there."""
    lot = after(*acts).state.lots[LOT]
    whole = (
        lot.stored + lot.carried + lot.loaded + lot.fired + lot.misfired + lot.wanting + lot.lost
    )
    assert whole == lot.received.count + lot.surplus
    return lot.stored, lot.carried


@pytest.mark.parametrize(
    ("acts", "stored", "carried"),
    [
        ((MISSING,), 13, 0),
        ((MISSING, *LOST), 13, 0),
        ((MISSING, *LOST, draw(6)), 7, 6),
        ((MISSING, *LOST, draw(13)), 0, 13),
        ((MISSING, *LOST, draw(13), store(13)), 13, 0),
        ((MISSING, draw(6), *LOST), 7, 6),
        ((draw(4), MISSING), 10, 3),
        ((draw(4), MISSING, *LOST, store(3)), 13, 0),
        ((draw(4), MISSING, *LOST, store(3), draw(13)), 0, 13),
        ((draw(4), MISSING, draw(2)), 8, 5),
        ((draw(4), MISSING, draw(2), store(2)), 10, 3),
        ((draw(14), MISSING), 0, 13),
    ],
)
def test_after_a_shortage_a_full_draw_is_in_the_pouch(
    acts: tuple[dict[str, Any], ...], stored: int, carried: int
) -> None:
    assert books(*acts) == (stored, carried)


def test_more_than_is_there_is_not() -> None:
    """Fourteen drawn where thirteen are: the books have thirteen, not one more."""
    assert books(MISSING, *LOST, draw(14)) == (0, 13)


def test_a_draw_that_knew_nothing_of_it_stays_in_doubt() -> None:
    """It may be the round that was missed; put away again, all is where it was."""
    base: Any = Lot(
        LotReceived(lot=LotId("D-9"), round_class=RoundClass.DUMMY, count=10),
        4,
        0,
        carried_told=6,
        shorts=(Short(1, Sight(9, 0, "d-ann", 1)),),
    )
    assert (base.stored, base.carried) == (4, 5)
    knew = base._replace(shorts=(base.shorts[0]._replace(drawn=6),))
    assert (knew.stored, knew.carried) == (3, 6)


@pytest.mark.parametrize(
    ("drawn", "carried"), [((0, 0), 3), ((6, 6), 6), ((6, 0), 4), ((5, 5), 5), ((9, 9), 6)]
)
def test_two_shortages_are_settled_together(drawn: tuple[int, int], carried: int) -> None:
    """One of one round and one of two; the books never take one round twice."""
    first, second = Short(1, Sight(9, 0, "a", 1), drawn[0]), Short(2, Sight(8, 0, "b", 1), drawn[1])
    body = LotReceived(lot=LotId("D-9"), round_class=RoundClass.DUMMY, count=16)
    for shorts in ((first, second), (second, first)):
        lot = Lot(body, 10, 0, carried_told=6, shorts=shorts)
        assert lot.carried == carried
        assert lot.stored + lot.carried == 13
