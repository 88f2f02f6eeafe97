"""A class of weapon or round is said in words on every screen, and never as a bare code."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.unit.desk.floor.driver import Floor

BARE = re.compile(r"(?<![(\w-])(?:W1?[0-9]|R[0-79])(?![\w-])")  # W8 or R3, but not R-1 or (W8)
SCENES = ("plan", "plan/new", "plan/general", "plan/days", "plan/days/list", "today", "chain")
OF_A_SCENE = ("", "/ways", "/risk", "/shot", "/version")


def routes(floor: Floor) -> list[str]:
    """Return the pages of plan, chain and record, and those of each weapon and lot."""
    scenes = [f"plan/scene/{name}{form}" for name in floor.state.scenes for form in OF_A_SCENE]
    chains = [f"chain/{name}" for name in floor.state.scenes]
    entries = [f"entry/{n}" for n in range(floor.state.size)]
    kit = [f"weapon/{name}" for name in floor.state.weapons]
    lots = [f"lot/{name}" for name in floor.state.lots]
    return [*SCENES, *scenes, *chains, "record", *entries, *kit, *lots]


@pytest.fixture
def floor(tmp_path: Path) -> Floor:
    made = Floor.of_world(tmp_path)
    made.say(
        by="armorer",
        kind="AlternativesWeighed",
        scene="12",
        plan=1,
        considered=["rubber", "electronic"],
        chosen="real-blanks",
    )
    return made


def test_no_page_has_a_code_for_words(floor: Floor) -> None:
    phone, said = floor.phone("armorer"), ""
    for route in routes(floor):
        phone.open(route)
        words = phone.words()
        assert BARE.findall(words) == [], route
        said += words
    for words in ("live-capable gun", "6 dummies", "blanks"):
        assert words in said


@pytest.mark.parametrize("bare", ["plan 1, W1, firearms", "6 R1", "W14", "R9: unknown"])
def test_a_bare_code_would_be_found(bare: str) -> None:
    assert BARE.search(bare)


@pytest.mark.parametrize("named", ["R-1", "rubber (W8)", "12R1", "R8", "W-1", "R10"])
def test_a_name_or_a_code_after_its_words_is_none(named: str) -> None:
    assert not BARE.search(named)
