"""Gaps of voice and case: what stands is told once, what was ended is not, and no reporter."""

from __future__ import annotations

from typing import Any

import pytest

from coldproof.desk.history.rows import GapKind
from tests.unit.desk.history.told_days import entries, history, sentences
from tests.unit.state.rows import act

HERE = len(entries())
STOP = act("WorkStopped", "dp", scope="unit", target="main")
RELEASE: dict[str, Any] = {"cause_found": True, "fixed": True, "crew_told": True}
BY_AD = act("WorkReleased", "ad", **RELEASE)
BY_ARMORER = act("WorkReleased", **RELEASE)
HAZARD = act("HazardReported", "dp", unit="main", weapons=True)
SHOW = act("ShowRequested", "dp", weapon="G-1")
WAIT = act("NotReadyCalled", unit="main")
CASE = act("IncidentOpened", "ad", incident="near-miss", severity="nobody-hurt", unit="main")
FOUND = act("RoundFound", "dp", round_class="R9", place="gutter")


def says(kind: GapKind, *acts: dict[str, Any]) -> list[str]:
    return sentences(history(*acts), kind)


@pytest.mark.parametrize(
    ("acts", "sentence"),
    [
        ((STOP,), f"The stop at position {HERE} (work was stopped) is not released."),
        (
            (STOP, BY_AD),
            f"The stop at position {HERE} (work was stopped) is not released; 1 of the releases it"
            " needs is recorded.",
        ),
        (
            (STOP, BY_AD, act("WorkReleased", "safety", **RELEASE)),
            f"The stop at position {HERE} (work was stopped) is not released; 2 releases are"
            " recorded and do not end it.",
        ),
        (
            (HAZARD,),
            f"The hazard reported at position {HERE} is not answered; nobody else is recorded as"
            " having read it.",
        ),
        (
            (HAZARD, act("HazardSeen", "upm")),
            f"The hazard reported at position {HERE} is not answered; it was read at position"
            f" {HERE + 1}.",
        ),
        (
            (SHOW,),
            f"The request at position {HERE} to be shown G-1 is neither answered nor withdrawn.",
        ),
        ((WAIT,), f'The "not ready" at position {HERE} is not ended.'),
    ],
)
def test_what_stands_at_the_end_is_told(acts: tuple[dict[str, Any], ...], sentence: str) -> None:
    assert says(GapKind.BLOCK, *acts) == [sentence]


@pytest.mark.parametrize(
    "acts",
    [
        (STOP, BY_AD, BY_ARMORER),
        (HAZARD, act("HazardAnswered", "upm", acted=True)),
        (SHOW, act("ShowWithdrawn", "dp", weapon="G-1")),
        (WAIT, act("ReadyCalled", unit="main")),
        (act("HandlingWithheld", "actor", person="actor"),),
        (act("HoldPlaced", "safety", weapons=["G-1"]),),
    ],
)
def test_what_was_ended_or_is_nobodys_business_is_not(acts: tuple[dict[str, Any], ...]) -> None:
    assert says(GapKind.BLOCK, *acts) == []


def test_who_reported_a_hazard_is_not_named_again() -> None:
    for text in says(GapKind.BLOCK, HAZARD):
        assert "dp" not in text


def test_incidents_and_found_rounds_with_nothing_after_are_told() -> None:
    head = f"The incident at position {HERE} (near-miss): "
    assert says(GapKind.CASE, CASE) == [
        f"{head}no act says that it was looked into and put right; no account of it was given."
    ]
    account = act("AccountGiven", "dp", text="A" * 43, saw=True, heard=False)
    assert says(GapKind.CASE, CASE, account) == [
        f"{head}no act says that it was looked into and put right."
    ]
    closed = act("IncidentInvestigated", "upm", cause_found=True, corrected=True)
    assert says(GapKind.CASE, CASE, account, closed) == []
    assert says(GapKind.CASE, FOUND) == [
        f"The round found at position {HERE} is not told to be taken away."
    ]
    assert says(GapKind.CASE, FOUND, act("RoundSecured", receipt="R 1")) == []
