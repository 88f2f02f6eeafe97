"""`coldproof schedule`: days are shown, and recorded as a whole or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.houses import Film

LIST = "Scene(s),Set,Horses\n12A,BARN,2\nEnd of Day 1\n13,YARD,\nEnd of Day 2 - Dec. 2, 2026\n"
BY = ("--by", "armorer")
ALL = (*BY, "--unit", "main", "--day", "1=2026-12-01")


@pytest.fixture
def listed(film: Film) -> Path:
    path = film.folder.parent / "schedule.csv"
    path.write_text(LIST, encoding="utf-8")
    return path


def test_it_is_shown_and_nothing_is_recorded(film: Film, listed: Path) -> None:
    assert film.ok("schedule", str(listed), *ALL) == (
        "line 2: 2026-12-01 main: 12A: BARN; Horses: 2\n"
        "line 4: 2026-12-02 main: 13: YARD\n"
        "columns not known here: Horses\n"
        "2026-12-01 main: 12A\n"
        "2026-12-02 main: 13\n"
        "2 rows, 2 days; nothing to put right\n"
        "nothing was recorded; --record records it\n"
    )
    assert "12A" not in film.ok("log")


def test_all_of_it_is_recorded_once(film: Film, listed: Path) -> None:
    assert "armorer: day scheduled" in film.ok("schedule", str(listed), *ALL, "--record")
    size = film.size()
    again = film.ok("schedule", str(listed), *ALL, "--record")
    assert "2026-12-01 main: 12A (so already)" in again
    assert film.size() == size


def test_a_number_without_a_date_holds_back_all(film: Film, listed: Path) -> None:
    said = film.run("schedule", film.folder, listed, *BY, "--unit", "main", "--record")
    assert (said.err, said.code) == ("", 1)
    assert "which date is day 1? --day 1=DATE" in said.out
    assert "day scheduled" not in film.ok("log")


def test_a_bad_row_is_one_line(film: Film, listed: Path) -> None:
    listed.write_text(LIST.replace("12A", "12-14"), encoding="utf-8")
    said = film.run("schedule", film.folder, listed, *ALL, "--record")
    assert (said.err, said.code) == ("", 1)
    assert "line 2, Scene(s): found '12-14'; each scene by its own number" in said.out


@pytest.mark.parametrize("told", ["1", "=2026-12-01", "1=2026-02-30", "x=2026-12-01", "1=today"])
def test_what_is_no_date_of_a_day(film: Film, listed: Path, told: str) -> None:
    said = film.misused("schedule", str(listed), *BY, "--day", told)
    assert said.startswith("--day: found ")


def test_a_file_that_is_none(film: Film, listed: Path) -> None:
    listed.write_bytes(b"Scene\x00\n")
    assert "control character" in film.misused("schedule", str(listed), *BY)


def test_who_takes_it_in_is_looked_for_before_anything_is_shown(film: Film) -> None:
    path = film.folder.parent / "schedule.csv"
    path.write_text("Scene,Day,Unit\n12,2026-12-01,main\n", encoding="utf-8")
    for option in ((), ("--record",)):
        assert "nobody" in film.misused("schedule", str(path), "--by", "nobody", *option)


def test_scenes_of_no_plan_are_named(film: Film) -> None:
    path = film.folder.parent / "schedule.csv"
    path.write_text("Scene,Day,Unit\n12,2026-12-01,main\n", encoding="utf-8")
    assert "in no plan" not in film.ok("schedule", str(path), *BY)  # nothing is planned at all
