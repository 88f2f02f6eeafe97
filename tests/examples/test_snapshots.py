"""Snapshots on the example days: a state that was kept is as good as one folded in one go."""

from __future__ import annotations

from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest

from coldproof.app.replay import Telling, tellings
from coldproof.desk.snapshots.document import write_snapshot
from coldproof.desk.views import board, lots_view, open_blocks
from coldproof.exchange.day.story import read_story
from coldproof.rules.judge import judge
from coldproof.state.fold import fold
from coldproof.state.model import MAPS, SetState
from tests.unit.kept import kept, snapshot

EXAMPLES = {
    path.stem: path for path in sorted((Path(__file__).parents[2] / "examples").glob("*.toml"))
}
NAMES = list(EXAMPLES)


@cache
def told(name: str) -> tuple[Telling, ...]:
    """All tellings of a day."""
    return tuple(tellings(read_story(EXAMPLES[name].read_bytes(), name)))


@cache
def restored(name: str) -> tuple[SetState, ...]:
    """The state before each act of the first telling, and after the last, each from a snapshot."""
    (first, *_) = told(name)
    return tuple(kept(state) for state in (*(s.before for s in first.steps), first.after))


@pytest.mark.parametrize("name", NAMES)
def test_at_every_position_the_state_comes_back_as_it_was(name: str) -> None:
    (first, *_) = told(name)
    assert restored(name) == (*(step.before for step in first.steps), first.after)


@pytest.mark.parametrize("name", NAMES)
def test_the_rest_of_the_day_folded_from_it_is_the_day_folded_on(name: str) -> None:
    (first, *_) = told(name)
    entries = [step.entry for step in first.steps]
    for place, state in enumerate(restored(name)):
        after = fold(state, entries[place:])
        assert after == first.after, f"restored at {place}"
        for each in MAPS:  # equal maps may differ in order
            assert list(getattr(after, each)) == list(getattr(first.after, each)), each


@pytest.mark.parametrize("name", NAMES)
def test_the_judge_says_the_same_of_each_act(name: str) -> None:
    (first, *_) = told(name)
    for step, state in zip(first.steps, restored(name), strict=False):
        assert judge(state, step.entry.act, step.entry.at_us, step.packs) == step.verdict


@pytest.mark.parametrize("name", NAMES)
def test_the_board_says_the_same(name: str) -> None:
    (first, *_) = told(name)
    states = (*(step.before for step in first.steps), first.after)
    for state, again in zip(states, restored(name), strict=True):
        assert board(again, again.now_us) == board(state, state.now_us)
        assert lots_view(again) == lots_view(state)
        assert open_blocks(again) == open_blocks(state)


@pytest.mark.parametrize("name", NAMES)
def test_every_telling_ends_in_a_state_that_comes_back(name: str) -> None:
    for telling in told(name):
        assert kept(telling.after) == telling.after


def test_states_that_differ_have_snapshots_that_differ() -> None:
    """No fact is left out: as many snapshots as states."""
    states = [step.before for name in NAMES for step in told(name)[0].steps]
    written = {write_snapshot(snapshot(state)) for state in states}
    assert len(written) == len({repr(state) for state in states})


def test_a_state_restored_is_not_the_state_of_the_next_position() -> None:
    states = restored("ordinary-day")
    assert all(one != other for one, other in pairwise(states))
