"""Every screen of the floor and the day, in every state of the example days, for its people."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from coldproof.app.replay import tellings
from coldproof.desk.floor.context import Desk, Draft, Me, Net
from coldproof.desk.floor.device import read_said
from coldproof.desk.floor.screens import SCREENS, show
from coldproof.exchange.day.story import read_story
from coldproof.state.model import SetState

EXAMPLES = Path(__file__).parents[5] / "examples"
DAYS = ("ordinary-day", "hard-day", "two-shows", "ranch-2021", "ranch-2021-cured")
FIXED = (
    "calendar",
    "stop",
    "stop/last",
    "stop/last/release",
    "stop/nothing",
    "happened",
    "happened/hurt",
    "happened/round",
    "happened/fired",
    "happened/click",
    "happened/wait",
    "happened/cards",
    "numbers",
    "incident",
    "incident/last/told",
    "incident/last/link",
    "incident/last/cause",
    "incident/last/taken",
    "setups",
    "setup",
    "setup/new",
    "today",
    "today/tomorrow",
    "today/unit",
    "meeting",
    "meeting/last",
    "meeting/late",
    "close",
    "report",
    "plan",
    "plan/new",
    "plan/general",
    "plan/notice",
    "plan/hours",
    "plan/staff",
    "plan/contact",
    "happened/other",
    "refuse",
    "refuse/nothing",
    "reasons",
    "account",
    "incident/last/round",
    "incident/last/hold",
    "incident/last/owner",
)
FACTS = (
    "WorkStopped",
    "WorkRefused",
    "IncidentOpened",
    "RoundFound",
    "DischargedUnmeant",
    "WeaponMisfired",
    "OddReportHeard",
    "SceneFrozen",
    "HoldPlaced",
    "HazardReported",
    "NotReadyCalled",
    "PressedToGoOn",
    "MealBegan",
    "UnitMoved",
    "CutCalled",
    "LotCounted",
    "ArmoryCounted",
    "StoreLocked",
)
"""What only restricts, or says what is so, is never asked about; whatever else is offered, is."""
BANNED = re.compile(r"\bsafe\b|all clear", re.IGNORECASE)
OTHERS = ("board", "weapon", "collect", "lot", "no")
"""Routes of screens beside these that they lead to."""


@cache
def states(name: str) -> tuple[tuple[SetState, int], ...]:
    """Return every state of a day with its hour; of its first telling."""
    told = next(tellings(read_story((EXAMPLES / f"{name}.toml").read_bytes(), name)))
    steps = [(step.before, step.entry.at_us) for step in told.steps]
    return (*steps, (told.after, told.after.now_us))


def routes(state: SetState) -> Iterator[str]:
    """Yield the screens that this state has, the newest thing of each kind."""
    yield from FIXED
    for name in list(state.setups)[-1:]:
        yield f"setup/{name}"
        yield f"setup/{name}/protection"
        for weapon in state.setups[name].card.weapons[:1]:
            yield f"setup/{name}/distance/{weapon}"
    for name in list(state.scenes)[-1:]:
        for form in ("", "/ways", "/risk", "/shot", "/version"):
            yield f"plan/scene/{name}{form}"
    for name in list(state.lots)[-1:]:
        yield f"close/lot/{name}"
        yield f"close/short/{name}"
    for name in state.units:
        yield f"close/armory/{name}"
        yield f"today/unit/{name}"
    for name in state.blocks:
        yield f"stop/{name}"
        yield f"report/{name}"


def desk_of(state: SetState, now_us: int, person: str, draft: Draft) -> Desk:
    """Return the desk of somebody whose key is open, or of nobody."""
    keys = (person,) if person else ()
    seen = dict.fromkeys(list(state.people)[::3], state.size)
    return Desk(
        state,
        now_us,
        Me(person, person or "tablet", keys),
        draft,
        lambda sentence: sentence,
        Net(online=True, unsent=2, backup_us=now_us - 60_000_000),
        -420,
        "demo",
        "Demo",
        seen=seen,
    )


def filled(parts: list[dict[str, Any]], draft: Draft, turn: int) -> Draft:
    """Answer everything that a screen asks, each turn another way."""
    new = dict(draft)
    for part in parts:
        if part["part"] == "choice" and part["options"]:
            values = [one["value"] for one in part["options"]]
            new[part["name"]] = values if part["many"] else values[turn % len(values)]
        elif part["part"] == "field":
            new[part["name"]] = (
                (turn if turn % 2 else str(turn)) if part["kind"] == "number" else "x1"
            )
    return new


def taps(parts: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """Yield what can be tapped."""
    for part in parts:
        if part["part"] == "button":
            yield part["do"]
        elif part["part"] == "rows":
            yield from (one["do"] for one in part["rows"] if one["do"])


def words(found: Any) -> Iterator[str]:
    """Yield every text that is shown."""
    if isinstance(found, str):
        yield found
    elif isinstance(found, list):
        for one in found:
            yield from words(one)
    elif isinstance(found, dict):
        for name, one in found.items():
            if name not in ("do", "value", "part"):
                yield from words(one)


def look(desk: Desk, route: str, turn: int, times: int) -> int:
    """Show a screen, answering what it asks in between; return how many acts it offered."""
    acts = 0
    for _ in range(times):
        plain = show(desk, route).plain(route)
        json.dumps(plain)
        for line in words([plain["title"], plain["parts"]]):
            assert not BANNED.search(line.replace("gun-safe", "")), f"{route}: {line}"
        for do in taps(plain["parts"]):
            if do["do"] == "record":
                acts += len(do["acts"])
                for one in do["acts"]:
                    read_said(one, desk.me.device)
                last = do["acts"][-1]["kind"]
                assert do["ask"] is (last not in FACTS), f"{route}: {last}"
                assert do["then"].split("/")[0] in SCREENS
            elif do["do"] == "go":
                assert do["route"].split("/")[0] in (*SCREENS, *OTHERS), do
        desk = desk._replace(draft=filled(plain["parts"], desk.draft, turn))
    return acts


@pytest.mark.parametrize("name", DAYS)
def test_no_screen_ever_fails_whoever_looks_and_every_act_offered_is_one(name: str) -> None:
    acts, seen, people = 0, list[str](), list[str]()
    for turn, (state, now_us) in enumerate(states(name)):
        people = ["", *state.people]
        person = people[turn * 7 % len(people)]
        seen.append(person)
        for route in routes(state):
            acts += look(desk_of(state, now_us, person, {}), route, turn, 1 if turn % 8 else 3)
    assert "" in seen
    assert len(set(seen)) > len(people) // 2
    assert acts > len(states(name))


@pytest.mark.parametrize("name", DAYS)
def test_at_the_end_of_the_day_everybody_can_look_at_everything(name: str) -> None:
    state, now_us = states(name)[-1]
    for person in ("", "nobody-here", *state.people):
        for route in routes(state):
            look(desk_of(state, now_us, person, {}), route, 1, 2)


@pytest.mark.parametrize("name", DAYS)
def test_what_can_never_become_yes_is_told_through_the_day(name: str) -> None:
    for state, now_us in states(name)[::60]:
        look(desk_of(state, now_us, state.founder or "", {}), "today/never", 1, 1)


@pytest.mark.parametrize(
    "draft",
    [
        {"weapons": "G-1", "topics": 3, "people": {"a": 1}, "count": "many", "far": -1},
        {"scene": ["x"], "setup": 7, "unit": None, "cause": True, "weapons": [1, None, "G-1"]},
        {"count": "1" * 40, "purpose": "none", "toward": "none", "kind": "none", "agency": 5},
        {"scene": "24", "setup": "../..", "place": "\n", "unit": "\u0660", "people": ["?"]},
    ],
)
def test_a_draft_of_another_sort_counts_as_not_given(draft: Draft) -> None:
    state, now_us = states("ordinary-day")[150]
    for route in routes(state):
        json.dumps(show(desk_of(state, now_us, "armorer", draft), route).plain(route))


def test_a_draft_full_of_words_that_no_choice_has_offers_no_act_that_is_none() -> None:
    state, now_us = states("hard-day")[440]
    for route in routes(state):
        desk = desk_of(state, now_us, "first-ad", {})
        asked = show(desk, route).plain(route)["parts"]
        wrong: tuple[Any, ...] = ("nonsense", "yes", "-1", ["nonsense"], True, {}, 10**12)
        for value in wrong:
            names = [part["name"] for part in asked if "name" in part]
            draft = {**dict.fromkeys(names, value), "scene": "42", "setup": "42Z"}
            look(desk._replace(draft=draft), route, 2, 2)
