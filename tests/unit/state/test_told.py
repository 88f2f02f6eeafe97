"""Who steps in is told anew: by a telling that had seen it, and not by themselves."""

from __future__ import annotations

from typing import Any

import pytest

from tests.unit.state.rows import act, after

Raw = dict[str, Any]
IN = act("PersonReplaced", "ad", id="in", person="dp", by_person="propmaster")
DAY = "2025-03-13"
HELD = act(
    "MeetingHeld", "ad", id="held", unit="main", day=DAY, meeting="daily", topics=["firearms"]
)
CAME = act("MeetingAttended", "propmaster", people=["propmaster"], answers="held")
TOLD = act("PersonBriefed", "armorer", unit="main", day=DAY, people=["propmaster"])
LED = {**HELD, "leaders": ["propmaster"]}


def told(*acts: Raw) -> bool:
    """Say whether the property master, who steps in, has been told since."""
    (one,) = after(*acts).state.people["propmaster"].steps_in
    return one.told is not None


@pytest.mark.parametrize("acts", [(TOLD,), (HELD, CAME), (LED,)], ids=["apart", "met", "led"])
def test_told_after_stepping_in_counts(acts: tuple[Raw, ...]) -> None:
    assert told(IN, *acts)


@pytest.mark.parametrize(
    "acts",
    [
        (IN,),
        (TOLD, IN),
        (LED, IN),
        (HELD, IN, CAME),  # the meeting was before; the list was signed after
        (IN, {**TOLD, "by": "propmaster"}),  # nobody tells themselves
        (IN, {**TOLD, "by": "dp"}),  # no handler
        (IN, {**TOLD, "people": ["actor"]}),
        (IN, HELD),
        (IN, {**HELD, "by": "propmaster"}),  # nor at a meeting that they led alone
        (IN, {**HELD, "by": "propmaster"}, CAME),
        (IN, {**TOLD, "device": "tablet", "seen": "offer"}),  # had not seen that they step in
        (IN, TOLD, {**IN, "id": "again"}),
    ],
)
def test_what_does_not_count(acts: tuple[Raw, ...]) -> None:
    assert not told(*acts)
