"""The fold on the example days: in parts as at once, and it writes on nothing it was given."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import pytest

from coldproof.app.replay import tellings
from coldproof.exchange.day.story import read_story
from coldproof.state.entry import Entry
from coldproof.state.fold import START, fold
from coldproof.state.model import EMPTY, MAPS, Draft, SetState
from tests.unit.state.rows import act, after

EXAMPLES = sorted((Path(__file__).parents[3] / "examples").glob("*.toml"))
NAMES = [path.stem for path in EXAMPLES]


@cache
def entries(name: str) -> tuple[Entry, ...]:
    path = next(path for path in EXAMPLES if path.stem == name)
    telling = next(tellings(read_story(path.read_bytes(), name), ()))
    return tuple(step.entry for step in telling.steps)


@cache
def states(name: str) -> tuple[SetState, ...]:
    """The state before each entry, and after the last, each folded from the one before."""
    found = [START]
    for entry in entries(name):
        found.append(fold(found[-1], (entry,)))
    return tuple(found)


def test_there_are_five_example_days() -> None:
    assert len(NAMES) >= 5


@pytest.mark.parametrize("name", NAMES)
def test_folding_in_two_parts_equals_folding_once_for_every_split(name: str) -> None:
    whole = fold(START, entries(name))
    assert whole.size == len(entries(name))
    for place, first in enumerate(states(name)):
        assert fold(first, entries(name)[place:]) == whole, f"split at {place}"


@pytest.mark.parametrize("name", NAMES)
def test_the_first_part_folded_at_once_is_what_folding_one_by_one_gives(name: str) -> None:
    for place in range(0, len(entries(name)) + 1, 7):
        assert fold(START, entries(name)[:place]) == states(name)[place]


def copied(state: SetState) -> dict[str, Any]:
    """Each field of a state; of a map, its items in order."""
    return {
        name: list(value.items()) if isinstance(value, dict) else value
        for name, value in state._asdict().items()
    }


@pytest.mark.parametrize("name", NAMES)
def test_folding_leaves_the_given_state_as_it_was(name: str) -> None:
    for before, entry in zip(states(name), entries(name), strict=False):
        kept = copied(before)
        fold(before, (entry,))
        assert copied(before) == kept
    place = len(entries(name)) // 2
    kept = copied(states(name)[place])
    fold(states(name)[place], entries(name)[place:])
    assert copied(states(name)[place]) == kept


def test_folding_nothing_gives_the_same_state_and_start_stays_empty() -> None:
    state = states(NAMES[0])[-1]
    assert fold(state, ()) == state
    assert START is EMPTY
    assert [name for name in MAPS if getattr(START, name)] == []
    assert (START.size, START.now_us, START.day) == (0, 0, None)


def test_what_did_not_change_is_shared_and_what_did_is_copied_once() -> None:
    state = states(NAMES[0])[-1]
    draft = Draft(state)
    own = draft.edit("weapons")
    assert own == state.weapons
    assert own is not state.weapons
    assert draft.edit("weapons") is own
    done = draft.finish()
    assert done.weapons is own
    assert [name for name in MAPS if getattr(done, name) is not getattr(state, name)] == ["weapons"]


@pytest.mark.parametrize("name", NAMES)
def test_the_clock_of_the_state_never_runs_backward(name: str) -> None:
    clocks = [state.now_us for state in states(name)]
    assert clocks == sorted(clocks)


def test_an_act_told_late_does_not_move_the_clock_back() -> None:
    before = after().state
    late = after(act("ClockRead", "upm", at="06:00")).state
    assert late.now_us == before.now_us
    assert late.size == before.size + 1


def test_an_entry_of_no_known_kind_is_a_bug_and_not_passed_over() -> None:
    entry = entries(NAMES[0])[0]
    strange = entry._replace(act=Strange())  # type: ignore[arg-type]  # no act at all, on purpose
    with pytest.raises(KeyError):
        fold(START, (strange,))


class Strange:
    """What nobody can do."""

    body = object()
    by, vouched_by = "nobody", None
