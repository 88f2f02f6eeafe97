"""Every screen of weapon work, in the states of the example days, for everybody: never an error.

Each is plain JSON of bounded size, names no weapon COLD alone, says nothing that nobody may say,
and every button of it leads to a screen or makes acts that can be written.
"""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from coldproof.app.replay import tellings
from coldproof.desk.floor.context import Desk, Draft, Me
from coldproof.desk.floor.device import read_said
from coldproof.desk.floor.screens import show
from coldproof.exchange.day.story import read_story
from coldproof.state.model import SetState

EXAMPLES = Path(__file__).parents[5] / "examples"
DAYS = tuple(sorted(path.stem for path in EXAMPLES.glob("*.toml")))
HEADS = (
    "weapon",
    "check",
    "handover",
    "collect",
    "reshow",
    "return",
    "show-me",
    "not-ready",
    "mishap",
    "test-fire",
    "fired",
    "paper",
)
BELOW = (
    "check/{}/prove",
    "check/{}/close",
    "check/{}/load",
    "check/{}/steps",
    "check/{}/odd/seen",
    "paper/{}/armorer/2025-01-02",
    "paper/{}/armorer/2025-01-02/card",
    "paper/{}/armorer/2025-01-02/other",
    "paper/{}/armorer/2025-01-02/looks/R0,R0,R0,R0,R0,R0",
)
ALONE = (
    "store/gun-safe",
    "store/nowhere",
    "board",
    "tray",
    "tray/back",
    "tray/out",
    "away",
    "show-me",
    "not-ready",
    "no",
)
DRAFTS: tuple[Draft, ...] = (
    {},
    {"load": "D-1:6", "step": 2, "clock": "05:30", "lot": "-"},
    {"step": 3, "touched": ["R-1"], "clock": "23:99", "lot": "D-1", "many": 6},
)
BANNED = re.compile(r"(?<!-)\bsafe\b(?!-)|all clear", re.IGNORECASE)
MOST_BYTES = 60_000
EVERY = 40  # states of which everybody's screens are shown
SKIP = 4  # states in between that are not shown at all


@cache
def states(name: str) -> tuple[tuple[SetState, int], ...]:
    """Return every state of a day's first telling, with its hour."""
    told = next(tellings(read_story((EXAMPLES / f"{name}.toml").read_bytes(), name), ()))
    found = [(step.before, step.entry.at_us) for step in told.steps]
    return (*found, (told.after, found[-1][1]))


def desk_of(state: SetState, now_us: int, keys: tuple[str, ...], draft: Draft) -> Desk:
    me = Me(keys[0], keys[0], keys) if keys else Me()
    return Desk(state, now_us, me, draft, lambda sentence: sentence, production="day")


def does(screen: dict[str, Any]) -> list[dict[str, Any]]:
    found = [p["do"] for p in screen["parts"] if p["part"] == "button"]
    for part in screen["parts"]:
        if part["part"] == "rows":
            found += [row["do"] for row in part["rows"] if row["do"]]
    return found


def shown(desk: Desk, route: str) -> dict[str, Any]:
    """Show a screen; check what holds of every one."""
    screen = show(desk, route).plain(route)
    text = json.dumps(screen)
    assert len(text) < MOST_BYTES, route
    words = [p["word"] for p in screen["parts"] if p["part"] == "state"]
    for part in screen["parts"]:
        if part["part"] == "rows":
            words += [row["word"] for row in part["rows"] if "word" in row]
    assert "COLD" not in words
    assert "HOT" not in words
    said = json.dumps([screen["title"], [p for p in screen["parts"] if p["part"] != "rows"]])
    assert BANNED.search(said) is None, (route, said)
    for do in does(screen):
        assert do["do"] in ("go", "put", "record", "call")
        for act in do.get("acts", ()):
            _, body, _ = read_said(act, desk.me.device or "device")
            assert body is not None
            assert desk.me.can_sign(act.get("vouched_by", act["by"]))
    return screen


def routes(state: SetState) -> list[str]:
    return [f"{head}/{name}" for head in HEADS for name in state.weapons]


@pytest.mark.parametrize("day", DAYS)
def test_the_board_and_every_weapon_for_everybody(day: str) -> None:
    for n, (state, now_us) in enumerate(states(day)):
        people = tuple(state.people)
        if n % EVERY and n % SKIP:
            continue
        some = people if not n % EVERY else people[n % len(people) : n % len(people) + 1]
        for person in some or ("",):
            desk = desk_of(state, now_us, (person,) if person else (), {})
            shown(desk, "board")
            for route in [f"weapon/{name}" for name in state.weapons]:
                shown(desk, route)


@pytest.mark.parametrize("day", DAYS)
def test_every_screen_for_who_checks_and_who_looks(day: str) -> None:
    told = states(day)
    for n in range(0, len(told), EVERY // 2):
        state, now_us = told[n]
        handlers = [p for p in state.people if "armorer" in p or "prop" in p]
        for keys in ((), ("upm",), *((h, *state.people) for h in handlers[:2])):
            for draft in DRAFTS:
                desk = desk_of(state, now_us, tuple(dict.fromkeys(keys)), draft)
                some = list(state.weapons)[:6]
                below = [one.format(name) for one in BELOW for name in some]
                for route in (*ALONE, *below, *routes(state)[:: max(1, len(state.weapons) // 8)]):
                    shown(desk, route)


def test_a_weapon_nobody_knows_and_a_draft_of_nonsense() -> None:
    state, now_us = states(DAYS[0])[-1]
    odd: Draft = {
        "load": 7,
        "step": "two",
        "told": -3,
        "touched": "R-1",
        "witness": ["ad"],
        "stopped": 5,
        "held": "no",
        "lot": None,
        "setup": {},
        "passed": 3,
        "place-0": "R99",
        "clock": 546,
        "to": ["ad"],
    }
    who = tuple(state.people)
    for draft in ({}, odd):
        desk = desk_of(state, now_us, who, draft)
        for route in (*ALONE, *(f"{head}/G-99" for head in HEADS), *HEADS, *routes(state)[:80]):
            shown(desk, route)
