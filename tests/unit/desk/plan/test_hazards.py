"""The library: no rule is made up, no evidence is better than its rules', nothing is promised."""

from __future__ import annotations

import pytest

from coldproof.desk.plan.hazards import LIBRARY, Line
from coldproof.desk.plan.offered import BY_KEY, HOURS_LINES, LONG_WEEKS, fitting
from coldproof.rules.base import Evidence
from coldproof.rules.packs import PACKS
from coldproof.words.floor import Alternative, SceneTag
from coldproof.words.kit import WeaponClass

CITED = [
    *(one.citation for pack in PACKS.values() for one in pack.rules),
    *(one.citation for pack in PACKS.values() for one in pack.duties),
]
RULES = {one.rule_id: one.evidence for one in CITED}


@pytest.mark.parametrize("line", BY_KEY.values(), ids=BY_KEY)
def test_a_line_rests_on_rules_that_there_are(line: Line) -> None:
    found = {RULES[one] for one in line.rules}
    assert (line.evidence in found) if found else (line.evidence is Evidence.OWN)


def test_weak_lines_say_so() -> None:
    assert BY_KEY["blank-misfire"].is_weak
    assert not BY_KEY["gun-aimed"].is_weak
    assert not BY_KEY["black-powder"].is_weak  # ours, and says that it is


def test_nothing_is_called_without_danger() -> None:
    words = " ".join(f"{one.what} {one.harmed} {' '.join(one.measures)}" for one in BY_KEY.values())
    for never in ("safe", "all clear", "guarantee", "harmless", "compl"):
        assert never not in words.casefold()


@pytest.mark.parametrize("way", [one for one in Alternative if one is not Alternative.TOY])
def test_each_way_leaves_hazards(way: Alternative) -> None:
    assert fitting((), (), (way,))


@pytest.mark.parametrize("kind", list(WeaponClass))
def test_each_class_has_hazards(kind: WeaponClass) -> None:
    assert fitting((), (kind,), ())


@pytest.mark.parametrize("tag", list(SceneTag))
def test_each_trigger_has_hazards(tag: SceneTag) -> None:
    assert fitting((tag,), (), ())


def test_a_rubber_gun_brings_no_blank() -> None:
    found = fitting((), (WeaponClass.LIVE_CAPABLE,), (Alternative.RUBBER,))
    keys = {one.key for one in found}
    assert "rubber-struck" in keys
    assert not keys & {"blank-muzzle", "gun-live-round", "blank-noise"}


def test_long_weeks_are_asked_for_by_the_hours_alone() -> None:
    assert LONG_WEEKS not in fitting((SceneTag.WATER,), (), ())
    assert LONG_WEEKS in fitting((SceneTag.WATER,), (), (), long_weeks=True)
    assert LONG_WEEKS in fitting((), (), ())
    assert LONG_WEEKS not in LIBRARY


def test_hours_have_lines_of_their_own_and_none_of_a_weapon() -> None:
    assert LONG_WEEKS in HOURS_LINES
    assert len(HOURS_LINES) > 3
    assert not any(one.classes or one.ways or one.tags for one in HOURS_LINES)
    assert not set(HOURS_LINES) & set(LIBRARY)
    assert all(BY_KEY[one.key] is one for one in HOURS_LINES)
