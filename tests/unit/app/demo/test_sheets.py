"""What the demonstration is made of: as many people, weapons and lots as it says, and no name."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from coldproof.app.demo import crew, events, sheets
from coldproof.app.demo.sheets import Shot
from coldproof.desk.floor.cast import FIRST, lines_on
from coldproof.words.people import Department, Role

DATA = Path(sheets.__file__).parent
SHOTS = [shot for day in sheets.schedule().past for shot in (*day.setups, *day.second)]
HANDLES = [one.handle for one in sheets.people()]


def test_there_are_as_many_as_the_demonstration_says() -> None:
    assert len(HANDLES) == len(set(HANDLES)) == 31
    kit = sheets.kit()
    assert len(kit.weapons) == 14
    assert len({one.weapon_class for one in kit.weapons.values()}) == 6
    assert len(kit.lots) == 9
    assert [day.number for day in sheets.schedule().past] == list(range(1, 12))
    assert sheets.schedule().days == 30


def test_people_are_handles_of_their_work_and_never_names() -> None:
    words = {*(role.value for role in Role), *(place.value for place in Department)}
    work = "lead sheriff outlaw banker double rider townsman director dp operator focus mixer boom"
    known = {*work.split(), "gaffer", "key-grip", "wrangler", "armorer", "upm", *words}
    for handle in HANDLES:
        assert re.sub(r"-\d$", "", handle) in known | {"second-ad", "first-ad"}, handle


def test_everybody_has_a_line_for_who_signs_in() -> None:
    lines = lines_on(lambda sentence: sentence)
    assert list(lines) == HANDLES
    assert set(FIRST) <= set(HANDLES)
    assert len(set(lines.values())) > 25


@pytest.mark.parametrize("shot", SHOTS, ids=lambda shot: shot.name)
def test_a_setup_names_only_what_is_there(shot: Shot) -> None:
    kit = sheets.kit()
    scene = next(one for one in sheets.schedule().scenes if one.scene == shot.scene)
    assert shot.kind in ("cold", "hot", "rubber", "flash")
    assert bool(shot.guns) != bool(shot.items)
    assert len(shot.items) == len(shot.to)
    for out in shot.guns:
        weapon = kit.weapons[out.weapon]
        assert weapon.weapon_class.value in scene.classes
        person = next(one for one in sheets.people() if one.handle == out.to)
        assert weapon.model in person.trained
        if out.lot is not None:
            assert kit.lots[out.lot].caliber == weapon.caliber
            assert out.rounds <= weapon.chambers + weapon.magazine
    for item in shot.items:
        assert kit.weapons[item].weapon_class.value in scene.classes
    assert set(shot.to) <= set(crew.NEAR)


def test_setups_are_named_once_and_days_go_on() -> None:
    names = [shot.name for shot in SHOTS]
    assert len(names) == len(set(names))
    ago = [day.ago for day in sheets.schedule().past]
    assert ago == sorted(ago, reverse=True)
    assert 0 < min(ago) < max(ago) < sheets.schedule().prepared_ago - 1


def test_everything_that_a_production_must_have_seen_is_in_the_schedule() -> None:
    past = sheets.schedule().past
    assert {name for day in past for name in day.events} == set(events.EVENTS)
    assert {shot.kind for shot in SHOTS} == {"cold", "hot", "rubber", "flash"}
    assert any(shot.misfire for shot in SHOTS)
    assert any(shot.stop for shot in SHOTS)
    assert any(shot.show_me for shot in SHOTS)
    assert any(shot.slow_answer for shot in SHOTS)
    assert any(len(shot.items) == 6 for shot in SHOTS), "the tray"
    assert sum(bool(day.second) for day in past) == 2
    assert any(day.late for day in past)


def test_the_two_units_share_nobody_near_the_weapons() -> None:
    main, second = crew.crews(split=True)
    assert not set(main.near) & set(second.near)
    assert {*main.near, *second.near} == set(crew.NEAR)
    for unit in (main, second):
        assert {unit.armorer, unit.blanks, unit.props, unit.floor, unit.eyes} <= set(unit.near)


def test_a_field_that_is_none_is_refused() -> None:
    told: dict[str, str] = {"handle": "x", "department": "cast", "name": "y"}
    with pytest.raises(TypeError):
        sheets.Person(**told)  # type: ignore[arg-type]  # given wrong on purpose


@pytest.mark.parametrize("name", ["people", "kit", "schedule"])
def test_data_names_nobody_and_no_place_of_this_world(name: str) -> None:
    text = (DATA / f"{name}.toml").read_text("utf-8")
    assert not re.search(r"https?:|@|\bMr\b|\bMs\b", text)
