"""Every page of kit, people and record, in every state of the example days, for its people."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.device import read_said
from coldproof.desk.floor.screens import SCREENS, show
from coldproof.exchange.day.story import read_story
from coldproof.state.model import SetState
from tests.unit.desk.floor.driver import Floor
from tests.unit.desk.floor.screens.test_every_screen import (
    BANNED,
    DAYS,
    EXAMPLES,
    FACTS,
    desk_of,
    filled,
    states,
    taps,
    words,
)

FIXED = (
    "people",
    "people/hats",
    "join",
    "join/me",
    "join/1",
    "kit",
    "kit/new",
    "kit/lot",
    "kit/stores",
    "kit/store/new",
    "import",
    "script",
    "script/new",
    "script/changes",
    "witnesses",
    "export",
    "backup",
    "wall",
    "first-run",
    "first-run/hat/armorer",
    "practice",
    "record",
    "moment",
    "gaps",
    "chain",
    "chain/12",
    "flash",
    "flash/clock",
    "flash/at/12A",
    "packs",
    "plan/days",
    "plan/days/new",
    "plan/days/list",
    "packs/core",
    "packs/set-practice",
)
OF_A_PERSON = ("", "/hat", "/end", "/training", "/paper", "/guest", "/left", "/lost/phone")
OF_WHO_LEAVES = ("", "/in", "/why")
OF_A_LOT = ("", "/tell", "/count", "/draw", "/store", "/pair", "/lost", "/scrap", "/back")
HOURS = ("06:00", "10:30", "13:46", "23:59")


RESTRICT = (
    *FACTS,
    "KeyRevoked",
    "RoleEnded",
    "PersonDeparted",
    "PersonReplaced",
    "HandlingWithheld",
)
"""What only restricts, or says what is so; a failed function check and an odd round do too."""
EITHER = ("FunctionChecked", "RoundsVerified")


def look(desk: Desk, route: str, turn: int) -> int:
    """Show a page twice, answering what it asks in between; return how many acts it offered."""
    acts = 0
    for _ in range(2):
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
                assert do["ask"] is (last not in RESTRICT) or last in EITHER, f"{route}: {last}"
                assert do["then"].split("/")[0] in SCREENS
            elif do["do"] == "go":
                assert do["route"].split("/")[0] in SCREENS, do
        desk = desk._replace(draft=filled(plain["parts"], desk.draft, turn))
    return acts


def routes(state: SetState) -> Iterator[str]:
    """Yield the pages that this state has: of the newest thing of each sort."""
    yield from FIXED
    for name in list(state.people)[-1:]:
        yield f"card/{name}"
        yield from (f"person/{name}{page}" for page in OF_A_PERSON)
        yield from (f"leaving/{name}{page}" for page in OF_WHO_LEAVES)
    for name in list(state.incidents)[-1:]:
        yield from (f"account/{name}", f"account/{name}/read")
    for name in list(state.lots)[-1:]:
        yield from (f"lot/{name}{page}" for page in OF_A_LOT)
    for name in list(state.weapons)[-1:]:
        yield f"kit/weapon/{name}"
    for name in list(state.stores)[-1:]:
        yield f"kit/store/{name}"


@pytest.mark.parametrize("name", DAYS)
def test_every_page_of_every_state_can_be_shown_and_its_acts_are_acts(name: str) -> None:
    acts = shown = 0
    told = states(name)
    for place in range(0, len(told), max(len(told) // 12, 1)):
        state, now_us = told[place]
        for person in ("", *list(state.people)[:: max(len(state.people) // 4, 1)]):
            for turn, route in enumerate(routes(state)):
                acts += look(desk_of(state, now_us, person, {}), route, place + turn)
                shown += 1
    assert shown > 100
    assert acts > 100


@pytest.mark.parametrize("name", DAYS)
def test_the_record_of_every_day_can_be_looked_back_at(name: str, tmp_path: Path) -> None:
    story = read_story((EXAMPLES / f"{name}.toml").read_bytes(), name)
    floor = Floor(tmp_path, story)
    phone = floor.phone("producer")
    size = phone.door.copy.size
    pages = ["record", "gaps", *(f"entry/{at}" for at in range(0, size, max(size // 25, 1)))]
    pages += [f"card/{person}" for person in list(floor.state.people)[::5]]
    for route in pages:
        phone.open(route)
        shown = phone.screen
        json.dumps(shown)
        assert shown["parts"], route
        for line in words([shown["title"], shown["parts"]]):
            assert not BANNED.search(line.replace("gun-safe", "")), f"{route}: {line}"
    before = 0
    for clock in HOURS:
        phone.open("moment")
        phone.draft = {"day": story.date, "clock": clock}
        (said,) = [
            p["text"] for p in phone.screen["parts"] if "the record held" in p.get("text", "")
        ]
        known = int(said.split(" held ")[1].split(" ")[0])
        assert before <= known <= size
        before = known
