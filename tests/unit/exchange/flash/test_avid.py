"""The Avid marker list: six cells a line, no head, timecode as the camera shows it."""

from __future__ import annotations

import pytest

from coldproof.desk.plan.timecode import read
from coldproof.exchange.flash.avid import avid_text
from coldproof.words.plan import FrameRate
from tests.unit.exchange.flash.marked import mark, odd_frames


def test_a_line_for_each_mark() -> None:
    text = avid_text((mark(), mark(fired=True, take=None)))
    first, second = (line.split("\t") for line in text.splitlines())
    assert first == [
        "FLASH",
        "01:00:00:00",
        "V1",
        "red",
        "scene 12, shot 12A, take 3, R-1, hand right, muzzle camera-left, marked-as-it-happened",
        "1",
    ]
    assert second[0] == "FIRED"
    assert second[3] == "blue"


@pytest.mark.parametrize("rate", FrameRate)
def test_every_odd_frame_is_read_again(rate: FrameRate) -> None:
    frames = odd_frames(rate)
    lines = avid_text(tuple(mark(n, rate) for n in frames)).splitlines()
    assert [read(line.split("\t")[1], rate) for line in lines] == frames


def test_of_no_mark_there_is_no_line() -> None:
    assert avid_text(()) == ""
