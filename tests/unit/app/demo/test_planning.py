"""Script, plan and days tell one story: what was drawn is what was planned, reasoned and signed."""

from __future__ import annotations

from typing import Any

import pytest

from coldproof.app.demo.building import Demo
from coldproof.app.demo.pen import Pen
from coldproof.app.demo.sheets import Shot, kit, plan, schedule
from coldproof.app.demo.today import FIRST, NOW, REHEARSAL
from coldproof.desk.plan.days import needs_of
from coldproof.desk.script.model import Kind, of_plain
from coldproof.rules.core.signing import unsigned
from coldproof.rules.duties import duties
from coldproof.rules.judge import packs_in_force
from coldproof.rules.packs import PACKS
from coldproof.state.records import Way
from coldproof.words.floor import Alternative
from coldproof.words.ways import SIGNED, takes
from tests.unit.app.demo.conftest import script
from tests.unit.app.demo.visitor import Set

GUNLESS = ("12A", "A13", "16pt2", "31")
PAST = [shot for day in schedule().past for shot in (*day.setups, *day.second)]
SHOTS = [*PAST, REHEARSAL, FIRST, NOW]
TODAY = "2026-11-26"


def way_of(demo: Demo, shot: Shot) -> Way:
    """The way that was chosen for a shot: its own, or its scene's."""
    ways = demo.state.ways
    return ways.get(f"{shot.scene}|{shot.name}") or ways[f"{shot.scene}|"]


@pytest.fixture
def pen(place: Set) -> Pen:
    """A pen for what happens now."""
    return place.company._pen()  # a test of what the company could say


def test_four_scenes_are_planned_without_a_working_gun(demo: Demo) -> None:
    working = {way.scene for way in demo.state.ways.values() if way.chosen in SIGNED}
    assert len(demo.state.scenes) == 12
    assert set(demo.state.scenes) - working == set(GUNLESS)
    for name in GUNLESS:
        chosen = [way.chosen for way in demo.state.ways.values() if way.scene == name]
        assert set(chosen) <= {Alternative.RUBBER, Alternative.TOY}
        assert not {"W1", "W3"} & set(demo.state.scenes[name].plan.classes)


def test_the_script_s_own_notes_say_the_same() -> None:
    noted = [
        scene.number
        for scene in of_plain(script()).scenes
        for line in scene.lines
        if line.kind is Kind.NOTE and "without a working gun" in line.text
    ]
    assert sorted(map(str, noted)) == sorted(GUNLESS)


def test_every_scene_has_a_way_and_none_is_an_old_record_s_word(demo: Demo) -> None:
    assert {way.scene for way in demo.state.ways.values() if way.shot is None} == set(
        demo.state.scenes
    )
    for way in demo.state.ways.values():
        assert way.chosen in way.considered
        assert way.chosen is not Alternative.WORKING_GUN
        assert len(way.considered) > 1


def test_a_real_firearm_has_a_reason_and_three_people_behind_it(demo: Demo) -> None:
    signed = [w for w in demo.state.ways.values() if w.is_signed]
    assert len(signed) > 10
    for way in signed:
        assert way.reason is not None
        assert not unsigned(demo.state, way, "main")
        told = next(o for o in plan().ways if (o.scene, o.shot) == (way.scene, way.shot))
        if way.chosen is Alternative.REAL_DUMMIES:
            assert "replica with inert rounds" in told.reason or "replica of it" in told.reason


@pytest.mark.parametrize("shot", SHOTS, ids=lambda shot: shot.name)
def test_a_setup_is_shot_as_it_was_planned(demo: Demo, shot: Shot) -> None:
    way = way_of(demo, shot)
    for out in shot.guns:
        assert kit().weapons[out.weapon].weapon_class in ("W1", "W3")
        assert way.chosen in (*SIGNED, Alternative.CONVERTED)
        if out.lot is not None:
            assert takes(way.chosen, kit().lots[out.lot].round_class)


@pytest.mark.parametrize("scene", GUNLESS)
def test_a_gun_is_refused_where_none_is_planned(pen: Pen, scene: str) -> None:
    card: dict[str, Any] = {"unit": "main", "purpose": "take", "toward": "nobody"}
    name = f"{scene}X"
    pen.say("first-ad", "SetupBegun", setup=name, scene=scene, weapons=["G-1"], **card)
    pen.send()
    offer = {"weapon": "G-1", "to": "lead", "setup": name, "dummies": 6}
    assert "core.as-planned" in pen.refusals("armorer", "WeaponOffered", **offer)


def test_the_revolver_of_the_tour_may_still_go(pen: Pen) -> None:
    offer = {"weapon": "G-1", "to": "lead", "setup": NOW.name, "dummies": 6}
    assert pen.refusals("armorer", "WeaponOffered", **offer) == ()


def test_one_assessment_is_due_again_since_the_late_draft(demo: Demo) -> None:
    packs = [PACKS[name] for name in packs_in_force(demo.state)]
    found = duties(demo.state, packs, demo.state.now_us)
    due = [one for one in found if one.rule_id == "cal-9152-5c.triggers" and one.closed is None]
    assert [one.subject for one in due] == ["31"]


def test_days_are_scheduled_as_they_were_shot_and_a_week_ahead(demo: Demo) -> None:
    days = sorted({one.day for one in demo.state.schedule.values()})
    assert len(days) == len(schedule().past) + 1 + len(plan().coming)
    for day in schedule().past:
        found = demo.state.schedule[f"{days[day.number - 1]}|main"].scenes
        assert set(found) == {shot.scene for shot in day.setups}
    assert demo.state.schedule[f"{TODAY}|main"].scenes == ("29",)


def test_what_is_missing_grows_with_the_days_to_come(demo: Demo) -> None:
    days = sorted({one.day for one in demo.state.schedule.values() if one.day >= TODAY})
    today, tomorrow, after, last = (needs_of(demo.state, day) for day in days)
    assert today.ready >= today.handlers == 2
    assert tomorrow.ready >= tomorrow.handlers
    assert [hand.given for hand in after.hands if hand.asked] == [None, 720]
    assert last.ready == 0
    assert [(one.name, bool(one.lacks)) for one in last.scenes] == [("31", True), ("32", True)]
    told = {one.scene: one.notice is not None for one in (*after.notices, *last.notices)}
    assert (told["16pt2"], told["31"]) == (True, False)


def test_all_that_today_s_scene_names_fits_it_and_so_does_every_lot(demo: Demo) -> None:
    needs = needs_of(demo.state, TODAY)
    assert {"G-4", "R-1", "R-2", "R-3"} <= {one.weapon for one in needs.pull}
    assert all(one.fits for one in needs.pull)
    calibers = {demo.state.weapons[one.weapon].kit.caliber for one in needs.pull}
    assert {one.caliber for one in needs.lots} <= calibers
    assert "12 gauge" not in {one.caliber for one in needs.lots}
