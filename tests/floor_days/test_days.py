"""Whole days lived through the screens give the same acts and the same verdicts as their TOML."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from tests.floor_days.day import OPENING, UNSAID, Day
from tests.floor_days.judged import as_lived, as_told, counted, judged
from tests.floor_days.report import said_of

DAYS = ("ordinary-day", "hard-day")
ADDED = {"ClockRead", "DeviceEnrolled"}
"""Kinds that the log has and the told day has not: the server's clock, and keys of phones."""
MOST_TAPS = 5  # for an act, on average over a day
MISSING = frozenset((92, 97, 98, 118, 119))
"""Of the ordinary day: a training, the talk on the spot, a showing to the performer, a call."""
OFFERED, ACCEPTED = 120, 121


def lived(folder: Path, name: str) -> Day:
    """Return a whole day, lived."""
    day = Day(folder, name)
    day.live()
    return day


@pytest.mark.parametrize("name", DAYS)
def test_every_act_of_a_day_is_said_by_a_tap_and_judged_as_told(name: str, tmp_path: Path) -> None:
    day = lived(tmp_path / name, name)
    found = judged(day)
    assert {want.n: why for want, why in day.unsaid} == UNSAID[name]
    told = {step.told.n: as_told(step) for step in day.told}
    mine = {n: as_lived([found[one] for one in ids]) for n, ids in day.entries.items()}
    assert mine == told
    story = counted([step.entry.act.body for step in day.told])
    log = counted([one.entry.act.body for one in found.values()])
    assert story - log == Counter()
    assert {kind for kind, _ in (log - story)} <= ADDED
    assert {want.kind for want, _ in day.outright if want.n not in UNSAID[name]} <= set(OPENING)
    for one in day.said:
        by = found[one.id].entry.act.by
        assert by == one.want.by
    assert said_of(day).average <= MOST_TAPS


def test_a_day_with_holes_is_refused_on_screens_by_the_same_rules(tmp_path: Path) -> None:
    day = Day(tmp_path / "day", "ordinary-day", without=MISSING, last=ACCEPTED)
    day.live()
    found = judged(day)
    told = {step.told.n: as_told(step) for step in day.told}
    assert {n: as_lived([found[one] for one in ids]) for n, ids in day.entries.items()} == told
    held = {one.want.n: tuple(sorted(one.held)) for one in day.said if one.held}
    assert held == {n: rules for n, (word, rules) in told.items() if word == "refused"}
    assert sorted(held) == [OFFERED, ACCEPTED]
    assert {"core.shown", "set.announce-cold", "csatf-1.trained-before-issue"} <= set(held[OFFERED])


def test_an_act_that_no_screen_offers_is_said_to_be_unsaid(tmp_path: Path) -> None:
    """Without the load there is nothing to count: no screen offers the count of it."""
    day = Day(tmp_path / "day", "ordinary-day", without=frozenset((114,)), last=115)
    day.live()
    wanted = [(want.n, want.kind) for want, why in day.unsaid if want.n not in UNSAID[day.name]]
    assert wanted == [(115, "WeaponInspected")]
