"""The pull list: one line for each mark, guarded against formulas, with nothing personal."""

from __future__ import annotations

import csv
import io

import pytest

from coldproof.desk.plan.flash import Marks, Unplaced
from coldproof.desk.plan.timecode import read
from coldproof.exchange.flash.pulls import COLUMNS, pulls_text
from coldproof.words.plan import FrameRate
from tests.unit.exchange.flash.marked import mark, odd_frames


def rows(marks: Marks) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(pulls_text(marks), newline="")))


def test_every_column_of_a_mark() -> None:
    (row,) = rows(Marks((mark(picture="p" * 43),)))
    assert tuple(row) == COLUMNS
    assert row == {
        "scene": "12",
        "shot": "12A",
        "take": "3",
        "day": "2026-11-25",
        "unit": "main",
        "camera": "A",
        "timecode": "01:00:00:00",
        "frame": "90000",
        "rate": "25",
        "weapon_id": "R-1",
        "hand": "right",
        "light_direction": "camera-left",
        "flash": "to-draw",
        "how": "marked-as-it-happened",
        "by": "script",
        "act_id": "x" * 43,
        "position": "41",
        "reference_photo_digest": "p" * 43,
    }


def test_a_round_really_fired_is_not_to_be_drawn() -> None:
    (row,) = rows(Marks((mark(fired=True, take=None),)))
    assert (row["flash"], row["take"]) == ("really-fired", "")


def test_rounds_of_no_known_frame_come_last_without_one() -> None:
    lost = Unplaced(50, "2026-11-25", "12", "G-1")
    first, last = rows(Marks((mark(),), (lost,)))
    assert first["frame"] == "90000"
    assert (last["how"], last["frame"], last["timecode"]) == ("no-frame-known", "", "")
    assert (last["scene"], last["weapon_id"], last["position"]) == ("12", "G-1", "50")


@pytest.mark.parametrize("shot", ["=1+1", "+12A", "-12A", "@12A"])
def test_a_spreadsheet_runs_no_cell(shot: str) -> None:
    (row,) = rows(Marks((mark(shot=shot),)))
    assert row["shot"] == "'" + shot


@pytest.mark.parametrize("first", ["-", "_", "A"])
def test_an_id_comes_back_as_it_is(first: str) -> None:
    """One in 64 begins with `-`; it has nothing in it that a spreadsheet could run."""
    (row,) = rows(Marks((mark(act=first + "x" * 41 + "E", picture=first + "p" * 41 + "E"),)))
    assert row["act_id"] == first + "x" * 41 + "E"
    assert row["reference_photo_digest"] == first + "p" * 41 + "E"


@pytest.mark.parametrize(
    "odd", ["-1+1", "=" + "x" * 42, "-" + "x" * 41 + "!", "-" + "x" * 42 + "E"]
)
def test_what_is_no_id_is_guarded_in_an_id_s_column_too(odd: str) -> None:
    (row,) = rows(Marks((mark(act=odd),)))
    assert row["act_id"] == "'" + odd


@pytest.mark.parametrize("rate", FrameRate)
def test_frame_and_timecode_agree(rate: FrameRate) -> None:
    found = rows(Marks(tuple(mark(n, rate) for n in odd_frames(rate))))
    assert [int(row["frame"]) for row in found] == odd_frames(rate)
    for row in found:
        assert read(row["timecode"], FrameRate(row["rate"])) == int(row["frame"])


def test_no_mark_leaves_the_head() -> None:
    assert pulls_text(Marks(())) == ",".join(COLUMNS) + "\r\n"
