"""A key stays the same key while nothing but time passes: what it does never holds the hour.

A phone draws every screen anew every few seconds, and takes no tap on a key that has just become
another (docs/adr/0045).
"""

from __future__ import annotations

import json
from typing import Any

import pytest

from coldproof.desk.floor.screens import show
from coldproof.words.units import SECOND_US
from tests.unit.desk.floor.screens.test_every_screen import (
    DAYS,
    desk_of,
    filled,
    routes,
    states,
    taps,
)

Plain = dict[str, Any]
LOOK_US = 5 * SECOND_US  # an open screen is asked for again this often
EVERY = 12  # of the states of a day


def done(plain: Plain) -> list[str]:
    """Return what all keys of a screen do."""
    return [json.dumps(do, sort_keys=True) for do in taps(plain["parts"])]


@pytest.mark.parametrize("name", DAYS)
def test_what_a_key_does_is_the_same_five_seconds_later(name: str) -> None:
    seen, other = 0, list[str]()
    for turn, (state, now_us) in enumerate(states(name)[::EVERY]):
        people = ["", *state.people]
        desk = desk_of(state, now_us, people[turn % len(people)], {})
        for route in routes(state):
            first = show(desk, route).plain(route)
            answered = desk._replace(draft=filled(first["parts"], {}, turn))
            for one in (desk, answered):
                before = done(show(one, route).plain(route))
                after = done(show(one._replace(now_us=now_us + LOOK_US), route).plain(route))
                seen += len(before)
                if before != after:
                    other.append(f"{route}: {set(before) ^ set(after)}")
    assert seen > 0
    assert not other, other[:5]
