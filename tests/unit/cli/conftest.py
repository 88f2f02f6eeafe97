"""A small production for tests of the commands: made once, copied for each test."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.houses import Film, Hours, known_chance
from tests.small_log import NOON_US

CREW = (
    ("armorer", "weapons", "armorer"),
    ("first-ad", "direction", "first-ad"),
    ("actor", "cast", "performer"),
)
DAY = (
    'by = "producer", kind = "DayOpened", day = "2026-11-25"',
    'by = "producer", kind = "UnitOpened", unit = "main", day = "2026-11-25"',
    'by = "armorer", kind = "WeaponRegistered", weapon = "R-1", weapon_class = "W8",'
    ' can_chamber = false, can_expel = false, bore_open = false, store = "box"',
)
HOUR_US = 3_600_000_000
_made: list[Path] = []


@pytest.fixture
def hours(monkeypatch: pytest.MonkeyPatch) -> Hours:
    return known_chance(monkeypatch)


@pytest.fixture
def bare(tmp_path: Path, hours: Hours, capsys: pytest.CaptureFixture[str]) -> Film:
    """A folder in which nothing is yet."""
    return Film(tmp_path / "film", hours, capsys)


@pytest.fixture
def film(
    bare: Film, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> Film:
    """A production with four people, one day, one unit and a rubber gun: 20 entries."""
    if not _made:
        bare.ok("init", "--title", "The Ride", "--founder", "producer", "--pack", "core")
        for person, department, role in CREW:
            where = ("--person", person, "--department", department, "--role", role)
            bare.ok("enroll", "--by", "producer", *where)
        for act in DAY:
            bare.record(act)
        kept = tmp_path_factory.mktemp("made") / "film"
        shutil.copytree(bare.folder, kept)
        _made.append(kept)
        shutil.rmtree(bare.folder)
    shutil.copytree(_made[0], bare.folder)
    monkeypatch.chdir(bare.folder.parent)
    bare.hours.now_us = NOON_US + HOUR_US
    return bare
