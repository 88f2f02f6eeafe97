"""Two stories of one weapon: whatever the move, quarantine until one names every head (D9)."""

from __future__ import annotations

import dataclasses
from typing import Any

import pytest

from coldproof.acts.base import Body, Sort
from coldproof.acts.condition import ProvedEmpty
from coldproof.acts.fields import fields_of
from coldproof.acts.kinds import kinds
from coldproof.state.entry import Entry
from coldproof.state.fold import fold
from coldproof.state.model import SetState
from coldproof.state.parts import barred
from coldproof.state.records import Bar, Sight, has_seen, saw
from coldproof.words.ids import ActId, WeaponId
from coldproof.words.kit import BoreLook, MagazineSeen, RoundClass
from tests.unit.state.rows import Hand, act, after, by_hand

MOVES = [kind for kind in kinds().values() if kind.sort is Sort.MOVE]
FILLED: dict[str, Any] = {
    "weapon": "G-1",
    "weapons": ("G-1",),
    "people": ("dp",),
    "store": "safe",
    "unit": "main",
    "lot": "D-1",
    "giver": "armorer",
    "to": "propmaster",
    "place": "cart",
    "setup": "12A",
    "count": 1,
    "round_class": RoundClass.DUMMY,
    "chambers": (RoundClass.DUMMY,) * 6,
    "chambers_seen": 6,
    "magazine": MagazineSeen.NONE,
    "feed_path_seen": True,
    "bore": BoreLook.ROD,
    "charged": True,
    "function_tested": True,
}
FORK = "two stories of one weapon"


def body_of(kind: type[Body]) -> Body:
    return kind(**{f.name: FILLED[f.name] for f in fields_of(kind).values() if f.required})


def entry_of(body: Body, heads: tuple[str, ...], by: str = "armorer") -> Entry:
    """A move that names these heads of G-1, on a device that had seen everything."""
    entry = by_hand(after(), Hand(by, body))
    named = dataclasses.replace(entry.act, heads=(tuple(ActId(h) for h in heads),))
    return entry._replace(act=named)


def open_heads(state: SetState) -> tuple[str, ...]:
    return state.weapons["G-1"].heads


@pytest.mark.parametrize("kind", MOVES, ids=[k.__name__ for k in MOVES])
def test_a_move_that_names_an_older_head_makes_two_stories(kind: type[Body]) -> None:
    state = after().state
    heads = open_heads(state)
    weapon = fold(state, (entry_of(body_of(kind), ("an-older-move",)),)).weapons["G-1"]
    assert weapon.heads == (*heads, "by-hand")
    assert weapon.custody.kind == "missing"
    assert (weapon.custody.person, weapon.custody.watcher) == (None, None)
    assert FORK in [s.cause for s in weapon.suspicions]
    assert (weapon.check, weapon.sequence, weapon.offer, weapon.non_gun) == (None,) * 4
    assert not weapon.load_known


@pytest.mark.parametrize("kind", MOVES, ids=[k.__name__ for k in MOVES])
def test_a_move_that_names_the_open_head_makes_one(kind: type[Body]) -> None:
    state = after().state
    weapon = fold(state, (entry_of(body_of(kind), open_heads(state)),)).weapons["G-1"]
    assert weapon.heads == ("by-hand",)
    assert FORK not in [s.cause for s in weapon.suspicions]


@pytest.mark.parametrize("kind", MOVES, ids=[k.__name__ for k in MOVES])
def test_a_move_that_names_no_head_of_a_known_weapon_makes_two(kind: type[Body]) -> None:
    weapon = fold(after().state, (entry_of(body_of(kind), ()),)).weapons["G-1"]
    assert len(weapon.heads) == 2
    assert weapon.custody.kind == "missing"


EMPTY = ProvedEmpty(
    weapon=WeaponId("G-1"),
    chambers_seen=6,
    magazine=MagazineSeen.NONE,
    feed_path_seen=True,
    bore=BoreLook.ROD,
)


def forked() -> SetState:
    return fold(after().state, (entry_of(body_of(kinds()["WeaponCocked"]), ("older",)),))


def found(state: SetState, heads: tuple[str, ...]) -> SetState:
    """The armorer has it in hand again, naming these heads."""
    entry = entry_of(body_of(kinds()["WeaponFound"]), heads)
    return fold(state, (entry._replace(id="found", position=state.size),))


def test_naming_every_open_head_makes_one_story_and_only_a_proof_ends_the_quarantine() -> None:
    state = forked()
    state = found(state, open_heads(state))
    assert open_heads(state) == ("found",)
    assert FORK in [s.cause for s in state.weapons["G-1"].suspicions]
    state = fold(state, (entry_of(EMPTY, ("found",))._replace(position=state.size),))
    assert state.weapons["G-1"].suspicions == ()


@pytest.mark.parametrize("place", [0, 1])
def test_naming_one_of_two_heads_ends_nothing(place: int) -> None:
    state = forked()
    again = found(state, (open_heads(state)[place],))
    assert len(open_heads(again)) == 2
    assert again.weapons["G-1"].custody.kind == "missing"
    proof = entry_of(EMPTY, (open_heads(state)[place],))._replace(position=state.size)
    still = fold(state, (proof,)).weapons["G-1"]
    assert FORK in [s.cause for s in still.suspicions]
    assert still.check is None


def test_the_order_in_which_heads_are_named_does_not_matter() -> None:
    state = forked()
    heads = open_heads(state)
    assert open_heads(found(state, heads[::-1])) == ("found",)


def test_a_head_more_than_there_is_makes_two_stories() -> None:
    state = after().state
    weapon = fold(state, (entry_of(EMPTY, (*open_heads(state), "made-up")),)).weapons["G-1"]
    assert FORK in [s.cause for s in weapon.suspicions]
    assert weapon.check is None


def test_of_each_device_a_later_restriction_takes_the_place_of_those_before_it() -> None:
    first, second = Bar("a", 4, "d", 1), Bar("b", 7, "d", 2)
    other = Bar("c", 5, "e", 9)
    assert barred(barred((first,), second), other) == (second, other)


def test_a_restriction_that_comes_late_is_kept_beside_a_later_number() -> None:
    far, late, again = Bar("a", 4, "d", 900), Bar("b", 7, "d", 2), Bar("c", 8, "d", 3)
    assert barred((far,), late) == (far, late)
    assert barred((far, late), again) == (far, again)
    assert not has_seen(Sight(9, 6, "e", 1), (far, late))


@pytest.mark.parametrize(
    ("sight", "seen"),
    [
        (Sight(9, 5, "e", 1), True),  # position 4 is in what it had seen
        (Sight(9, 4, "e", 1), False),  # one entry too few
        (Sight(9, 0, "d", 4), True),  # its own earlier act
        (Sight(9, 0, "d", 3), False),  # itself
        (Sight(9, 0, "d", 2), False),  # an act before it
        (Sight(9, 0, "e", 4), False),  # another device
    ],
)
def test_what_a_device_had_seen(sight: Sight, seen: bool) -> None:
    assert saw(sight, Sight(4, 0, "d", 3)) is seen
    assert has_seen(sight, (Bar("x", 4, "d", 3),)) is seen
    assert has_seen(sight, ())
    assert not has_seen(sight, (Bar("x", 4, "d", 3), Bar("y", 20, "f", 1)))


def test_a_seen_gap_in_a_day_file_makes_two_stories_too() -> None:
    moved = act("WeaponCocked", weapon="G-1", device="tablet", seen="unlock")
    assert after(moved).state.weapons["G-1"].custody.kind == "missing"
