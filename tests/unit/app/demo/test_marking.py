"""Marks for the editor: where flashes are to be drawn, on every camera whose clock was told."""

from __future__ import annotations

from functools import partial

import pytest

from coldproof.app import wiring
from coldproof.app.demo.building import Demo, dates_of
from coldproof.app.demo.sheets import Camera, kit, schedule
from coldproof.desk.plan.flash import Mark, collect
from coldproof.paper.source import source_of, zone_minutes, zone_of
from tests.unit.app.demo.conftest import HALF_PAST_ONE


@pytest.fixture(scope="module")
def marks(demo: Demo) -> tuple[Mark, ...]:
    with wiring.opened(demo.folder) as house:
        source = source_of(house, HALF_PAST_ONE)
        return collect(source.entries(), partial(zone_minutes, zone_of(house))).marks


def test_only_what_is_no_working_gun_is_marked(marks: tuple[Mark, ...]) -> None:
    made = [one for one in marks if one.how == "marked-as-it-happened"]
    assert len(made) == 18
    assert {(one.shot, one.by, one.weapon) for one in made} == {
        ("18C", "boom", "E-1"),
        ("11B", "script", "E-1"),
    }
    assert not any(one.fired for one in made)
    for day in schedule().past:
        for shot in (*day.setups, *day.second):
            assert not (shot.side and shot.guns)
            assert all(
                kit().weapons[item].weapon_class == "W10" for item in shot.items if shot.side
            )


def test_a_mark_shows_the_hour_on_the_set(marks: tuple[Mark, ...]) -> None:
    for one in marks:
        assert one.day != ""
        assert 8 <= int(one.timecode[:2]) < 17, one


def test_two_cameras_differ_by_what_was_told(marks: tuple[Mark, ...]) -> None:
    a, b = ([o.frame for o in marks if o.shot == "11B" and o.camera == name] for name in "AB")
    assert {y - x for x, y in zip(a, b, strict=True)} == {31}


def test_a_camera_without_a_clock_has_no_mark(marks: tuple[Mark, ...], demo: Demo) -> None:
    told = {f"{c.unit}|{c.camera}" for day in schedule().past for c in day.cameras}
    assert set(demo.state.cameras) == told
    assert {f"{one.unit}|{one.camera}" for one in marks} == told
    assert dates_of(HALF_PAST_ONE).offset_minutes != 0
    with pytest.raises(TypeError):
        Camera(unit="main", camera="A", clock="now")  # type: ignore[call-arg]  # wrong on purpose
