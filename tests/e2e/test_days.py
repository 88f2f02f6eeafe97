"""Told days lived in browsers: the same verdicts as their TOML, refused by the same rules.

A part of one runs with the other browser tests; `make browser-days` lives both to their end.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.e2e.lived import lived
from tests.floor_days.day import LAST, UNSAID
from tests.floor_days.judged import as_lived, as_told, judged

WHOLE = os.environ.get("COLDPROOF_DAYS") == "all"
FIRST = 31  # acts: people, hats and papers
DAYS = ("ordinary-day", "hard-day")


@pytest.mark.parametrize("name", DAYS if WHOLE else DAYS[:1])
def test_a_day_lived_in_browsers_is_judged_as_told(
    browser: Browser, tmp_path: Path, name: str
) -> None:
    with lived(tmp_path / "set", name, browser, last=LAST if WHOLE else FIRST) as day:
        found = judged(day)
        told = {step.told.n: as_told(step) for step in day.told}
        unsaid = {n: why for n, why in UNSAID[name].items() if n in told}
        assert {want.n: why for want, why in day.unsaid} == unsaid
        mine = {n: as_lived([found[one] for one in ids]) for n, ids in day.entries.items()}
        assert mine == told
        taps = sum(window.hands.taps for window in day.floor.windows.values())
        print(f"{name}: {len(told)} acts, {taps} taps on {len(day.floor.windows)} phones")
