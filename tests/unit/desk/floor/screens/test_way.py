"""What stands in the way of an act, plainest first, and the screen where it is cleared."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from coldproof.acts.setup import CameraRolled
from coldproof.desk.floor.context import Desk, Me
from coldproof.desk.floor.screens.way import because, cleared_on, in_the_way, said_body
from coldproof.words.ids import SetupId
from tests.unit.desk.floor.driver import Floor, adopted

ROLL = CameraRolled(setup=SetupId("12A"))
PACKS = ("set-practice", "industry-us")


def desk_of(tmp_path: Path, *acts: dict[str, Any], **changed: Any) -> Desk:
    """Return what a first AD's phone sees after some acts."""
    floor = Floor.of_world(tmp_path, acts=adopted(*PACKS), **changed)
    for act in acts:
        floor.say(**act)
    return Desk(floor.state, floor.now_us, Me("ad", "ad", ("ad",)), {}, lambda one: one)


def routes(desk: Desk) -> list[str | None]:
    """Return where each thing in the way of the roll is cleared."""
    found = in_the_way(desk, ROLL, "ad")
    ways = [cleared_on(desk, "12A", desk.state.setups["12A"], one) for one in found]
    return [None if way is None else way.route for way in ways]


TAKEN = {"by": "actor", "kind": "HandoverAccepted", "weapon": "G-1", "giver": "armorer"}
STOP = {"by": "dp", "kind": "WorkStopped", "scope": "production"}
SHOW = {"by": "upm", "kind": "ShowRequested", "weapon": "G-1"}
NOT_READY = {"by": "dp", "kind": "NotReadyCalled", "unit": "main"}
MEAL = {"by": "ad", "kind": "MealBegan", "unit": "main"}


@pytest.mark.parametrize(
    ("act", "route"),
    [
        (SHOW, "show-me/G-1"),
        (NOT_READY, "not-ready"),
        (MEAL, "today/unit/main"),
    ],
    ids=lambda one: one if isinstance(one, str) else str(one["kind"]),
)
def test_each_thing_leads_to_where_hands_clear_it(
    tmp_path: Path, act: dict[str, Any], route: str
) -> None:
    desk = desk_of(tmp_path, {**TAKEN, "setup": "12A"}, act)
    assert route in routes(desk)


def test_a_stop_leads_to_that_stop(tmp_path: Path) -> None:
    desk = desk_of(tmp_path, {**TAKEN, "setup": "12A"}, STOP)
    stop = next(name for name, block in desk.state.blocks.items() if block.kind == "stop")
    assert f"stop/{stop}" in routes(desk)


def test_with_nothing_in_the_way_there_is_no_way(tmp_path: Path) -> None:
    assert routes(desk_of(tmp_path, {**TAKEN, "setup": "12A"})) == []


def test_every_reason_has_words(tmp_path: Path) -> None:
    desk = desk_of(tmp_path, STOP, SHOW, MEAL)
    found = in_the_way(desk, ROLL, "ad")
    assert len(found) > 1
    assert all(because(desk, one) for one in found)


def test_a_said_act_gives_its_body() -> None:
    body = said_body({"kind": "CameraRolled", "by": "ad", "setup": "12A", "answers": []})
    assert body == ROLL
