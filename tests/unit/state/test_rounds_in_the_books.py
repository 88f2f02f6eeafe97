"""Rounds in the books: what is wanting, what is one too many, and who may write them off."""

from __future__ import annotations

from typing import Any

import pytest

from coldproof.acts import counts as acts
from coldproof.state import lots
from coldproof.state.model import Draft, SetState
from coldproof.state.records import Inside, Lot, Weapon
from coldproof.words.floor import Known
from coldproof.words.ids import LotId, PersonId
from coldproof.words.kit import Charge, RoundClass
from tests.unit.state.entering import entered, then, unaware
from tests.unit.state.rows import Hand, act, after

DRAW = act("RoundsDrawn", lot="D-1", count=3)
MISSING = act("LotCounted", lot="D-1", count=13, expected=14)
DRAWN = act("RoundsDrawn", lot="B-1", count=4)
FOUND = act("RoundFound", "dp", round_class="R9", place="floor")
NO_LOT = LotId("X")


def drawn_since(**more: Any) -> int:
    """Draw three after a shortage; return how many of them are known not to be missing."""
    (short,) = then(after(MISSING), DRAW, **more).lots["D-1"].shorts
    return short.drawn


def test_who_draws_after_a_count_knew_of_what_it_missed() -> None:
    assert drawn_since() == 3
    assert drawn_since(vouched_by=PersonId("armorer")) == 3  # their own word is their own


def test_what_somebody_else_enters_or_a_paper_tells_shows_nothing_found() -> None:
    assert drawn_since(vouched_by=PersonId("propmaster")) == 0
    assert drawn_since(known=Known.PAPER, vouched_by=PersonId("armorer")) == 0
    assert drawn_since(known=Known.PAPER) == 0


def directly(effect: Any, *args: Any) -> SetState:
    """Return the state after one effect."""
    so_far = after()
    draft = Draft(so_far.state)
    effect(draft, entered(so_far, FOUND), *args)
    return draft.finish()


def test_a_lot_in_doubt_is_opened_and_none_of_it_told_apart() -> None:
    lot = directly(lots.doubt, "B-1").lots["B-1"]
    assert (lot.opened, lot.verified) == (True, 0)


def test_a_round_from_nowhere_opens_its_lot_and_none_does_not() -> None:
    lot = directly(lots.from_nowhere, "B-1", 1).lots["B-1"]
    assert (lot.opened, lot.surplus) == (True, 1)
    lot = directly(lots.from_nowhere, "B-1", 0).lots["B-1"]
    assert (lot.opened, lot.surplus) == (False, 0)


def test_a_round_from_nowhere_of_a_lot_that_never_came_stops_everything() -> None:
    state = directly(lots.from_nowhere, NO_LOT, 1)
    assert NO_LOT not in state.lots
    assert [block.cause for block in state.blocks.values()] == [
        "rounds of a lot that was never received"
    ]


def emptied(off: int, *inside: tuple[str, RoundClass, int]) -> SetState:
    """Empty the revolver, of which so many rounds went off unmeant."""
    gun: Weapon = after().state.weapons["G-1"]
    parts = tuple(Inside(lot, what, count, Charge.NONE) for lot, what, count in inside)
    return directly(lots.empty_by_the_books, gun._replace(inside=parts, went_off=off))


def test_a_live_round_that_went_off_is_fired_and_another_is_wanting() -> None:
    lot = emptied(1, ("B-1", RoundClass.LIVE, 2)).lots["B-1"]
    assert (lot.loaded, lot.fired, lot.wanting) == (-2, 1, 1)
    assert lot.wanting_since is not None


def test_where_all_of_a_lot_went_off_none_is_wanting() -> None:
    lot = emptied(2, ("B-1", RoundClass.BLANK, 2)).lots["B-1"]
    assert (lot.fired, lot.wanting, lot.wanting_since) == (2, 0, None)


@pytest.mark.parametrize(("off", "stops"), [(2, 0), (3, 1)])
def test_more_that_went_off_than_the_books_have_stops_everything(off: int, stops: int) -> None:
    state = emptied(off, ("B-1", RoundClass.BLANK, 2))
    causes = [block.cause for block in state.blocks.values()]
    assert causes == ["a round went off that no lot has"] * stops


def told_apart(count: int) -> dict[str, Any]:
    rounds = [{"count": count, "round_class": "R3", "told_by": "crimp", "primer": "live"}]
    return act("RoundsVerified", lot="B-1", rounds=rounds)


@pytest.mark.parametrize(("count", "surplus"), [(30, 0), (31, 1), (33, 3)])
def test_one_round_more_than_the_lot_had_is_kept_and_stops_everything(
    count: int, surplus: int
) -> None:
    state = then(after(), told_apart(count))
    assert state.lots["B-1"].surplus == surplus
    assert bool(state.blocks) is (surplus > 0)
    assert then(after(told_apart(count)), told_apart(count)).lots["B-1"].surplus == 2 * surplus


def test_who_had_not_seen_the_find_has_not_told_rounds_apart_again() -> None:
    so_far = after(FOUND)
    assert so_far.state.lots["B-1"].told_again == 0
    assert then(so_far, told_apart(30)).lots["B-1"].told_again == 30
    assert unaware(so_far, told_apart(30), so_far.state.size - 1).lots["B-1"].told_again == 0


def test_who_draws_twice_carries_once() -> None:
    assert then(after(DRAWN), DRAWN).lots["B-1"].carriers == ("armorer",)


@pytest.mark.parametrize(
    ("count", "carriers", "left_at"), [(3, ("armorer",), "cart"), (4, (), None)]
)
def test_who_put_all_but_one_away_still_carries_it(
    count: int, carriers: tuple[str, ...], left_at: str | None
) -> None:
    left = act("RoundsLeft", lot="B-1", count=4, place="cart")
    lot = then(after(DRAWN, left), act("RoundsStored", lot="B-1", count=count)).lots["B-1"]
    assert (lot.carriers, lot.left_at) == (carriers, left_at)


@pytest.mark.parametrize(
    "body",
    [
        acts.RoundsStored(lot=NO_LOT, count=1),
        acts.RoundsScrapped(lot=NO_LOT, count=1),
        acts.ShortageAccepted(lot=NO_LOT, count=1, searched=True),
    ],
)
def test_whatever_is_done_with_a_lot_that_never_came_stops_everything(body: Any) -> None:
    state = then(after(), Hand("armorer", body))
    assert [block.scope for block in state.blocks.values()] == ["production"]


@pytest.mark.parametrize(("count", "verified"), [(29, 1), (30, 0), (31, 0)])
def test_rounds_left_are_told_apart_no_more_and_their_lot_is_open(
    count: int, verified: int
) -> None:
    lot = then(after(), act("RoundsLeft", lot="B-1", count=count, place="cart")).lots["B-1"]
    assert (lot.verified, lot.opened) == (verified, True)


def counted(count: int, expected: int) -> dict[str, Any]:
    return act("LotCounted", lot="D-1", count=count, expected=expected)


def test_who_saw_every_move_cannot_say_that_fewer_were_expected() -> None:
    assert then(after(), counted(12, 12)).lots["D-1"].wanting == 2


def test_who_had_not_seen_every_move_is_held_to_what_they_expected() -> None:
    so_far = after()
    moved = so_far.state.lots["D-1"].moved
    assert unaware(so_far, counted(20, 20), moved).blocks == {}
    assert unaware(so_far, counted(19, 20), moved).lots["D-1"].wanting == 1
    assert unaware(so_far, counted(20, 20), moved + 1).blocks != {}


def test_a_count_that_agrees_finds_nothing_wanting() -> None:
    lot = then(after(), counted(14, 14)).lots["D-1"]
    assert (lot.shorts, lot.wanting, lot.wanting_since) == ((), 0, None)
    assert then(after(), counted(13, 14)).lots["D-1"].wanting_since is not None


def test_by_a_revoked_key_what_lacks_is_wanting_and_nobody_counted() -> None:
    lot = then(after(), counted(13, 14), permit=False).lots["D-1"]
    assert (lot.wanting, lot.counted, lot.counters) == (1, None, ())


def test_nobody_accepts_a_shortage_that_nobody_found() -> None:
    accepted = act("ShortageAccepted", lot="D-1", count=1, searched=True)
    assert then(after(), accepted).lots["D-1"].accepted == ()
    assert then(after(MISSING), accepted).lots["D-1"].accepted == (("armorer", 1),)


@pytest.mark.parametrize(
    ("by", "permit", "gone"),
    [
        ("armorer", True, 2),
        ("armorer", False, 0),
        ("dp", True, 0),
        ("dp", False, 0),
    ],
)
@pytest.mark.parametrize("kind", ["RoundsScrapped", "RoundsSentBack"])
def test_only_a_handler_whose_key_counts_writes_rounds_off(
    kind: str, by: str, permit: bool, gone: int
) -> None:
    lot: Lot = then(after(DRAWN), act(kind, by, lot="B-1", count=2), permit=permit).lots["B-1"]
    assert lot.scrapped + lot.sent_back == gone
    assert lot.stored + lot.carried == 30 - gone
