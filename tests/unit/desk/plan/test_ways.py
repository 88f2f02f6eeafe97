"""The matrix: every way told whole, no order among them, figures that can be replaced."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from coldproof.acts.plan import WayFigures
from coldproof.desk.plan.ways import (
    BLANK_FIRERS,
    DEFAULT,
    FACTS,
    NO_WORKING_GUN,
    OFFERED,
    VISIBLE,
    Visible,
    appointed,
    classes_of,
    currency_of,
    figures,
    is_unsigned,
    money_text,
    rounds_of,
    shown_beside,
    unsigned_of,
)
from coldproof.state.records import Way
from coldproof.words.floor import REAL, Alternative
from coldproof.words.ids import Label
from coldproof.words.kit import HOT, INERT, WORKING
from coldproof.words.people import FLOOR, HANDLERS
from coldproof.words.ways import SIGNED
from tests.unit.desk.floor.driver import Floor

A = Alternative


def chosen(way: A, *edited: WayFigures) -> Way:
    return Way("12", None, 1, (), way, None, "armorer", 1, figures=edited)


def test_those_without_a_working_gun_come_first_and_real_ones_last() -> None:
    assert DEFAULT is A.NO_GUN
    assert classes_of(DEFAULT) == ()
    assert (*NO_WORKING_GUN, *BLANK_FIRERS, *SIGNED) == OFFERED
    assert not any(set(classes_of(way)) & set(WORKING) for way in NO_WORKING_GUN)


def of(floor: Floor, *signers: str, **told: Any) -> Way:
    """Return a way with a real firearm that the armorer chose, signed by others."""
    told = {"considered": ["rubber"], "chosen": "real-blanks", "reason": "A" * 43, **told}
    floor.say(by="armorer", kind="AlternativesWeighed", scene="12", plan=1, **told)
    for person in signers:
        floor.say(by=person, kind="WayApproved", scene="12", plan=1)
    return floor.state.ways["12|"]


def test_a_real_firearm_is_unsigned_until_each_side_signed(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path)
    assert [one.value for one in unsigned_of(floor.state, of(floor))] == ["floor", "safety"]
    assert unsigned_of(floor.state, of(floor, "dp", "actor")) == ("floor", "safety")
    assert unsigned_of(floor.state, of(floor, "ad")) == ("safety",)
    way = of(floor, "ad", "safety")
    assert not is_unsigned(floor.state, way)
    assert not is_unsigned(floor.state, way, "1999-01-01")  # by the hats of when they signed
    assert is_unsigned(floor.state, way._replace(reason=None))


def test_one_that_was_converted_is_signed_like_any_firearm(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path)
    way = of(floor, "ad", chosen="converted")
    assert unsigned_of(floor.state, way) == ("safety",)
    assert is_unsigned(floor.state, way)
    assert not is_unsigned(floor.state, of(floor, "ad", "safety", chosen="converted"))


def test_what_is_no_firearm_needs_no_signature(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path)
    way = of(floor, chosen="blank-replica")
    assert unsigned_of(floor.state, way) == ()
    assert not is_unsigned(floor.state, way._replace(reason=None))
    bare = way._replace(chosen=A.WORKING_GUN, bare=True)
    assert not is_unsigned(floor.state, bare)  # an old record's word
    assert is_unsigned(floor.state, bare._replace(bare=False))


def test_nobody_has_a_hat_who_is_not_there(tmp_path: Path) -> None:
    state = Floor.of_world(tmp_path).state
    assert appointed(state, "armorer", HANDLERS, None)
    assert not appointed(state, "armorer", FLOOR, None)
    assert not appointed(state, "nobody", HANDLERS, None)


def test_money_is_in_what_was_recorded_last(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path)
    assert currency_of(floor.state) == "USD"
    told = {"way": "rubber", "minutes": 1, "cents": 5, "currency": "EUR"}
    of(floor, figures=[told])
    assert currency_of(floor.state) == "EUR"


def test_twelve_ways_are_offered_and_a_working_gun_is_none_of_them() -> None:
    assert len(OFFERED) == 12
    assert set(FACTS) == set(OFFERED)
    assert A.WORKING_GUN not in OFFERED


@pytest.mark.parametrize("way", OFFERED)
def test_each_names_hazards_that_remain_and_where_people_are(way: A) -> None:
    it = FACTS[way]
    assert it.hazards
    assert all((it.near, it.angle, it.loading))
    assert min(it.flashes, it.minutes, it.cents) >= 0
    words = " ".join((*it.hazards, it.near, it.angle, it.loading)).casefold()
    assert " safe" not in words
    assert "all clear" not in words


@pytest.mark.parametrize("way", OFFERED)
def test_the_distance_of_a_blank_is_kept_where_something_goes_off(way: A) -> None:
    goes_off = way is A.ELECTRONIC or any(one in HOT for one in rounds_of(way))
    assert FACTS[way].clear == goes_off


@pytest.mark.parametrize("way", OFFERED)
def test_what_makes_no_flash_costs_the_editor_one(way: A) -> None:
    flash = Visible.FLASH in FACTS[way].visible
    assert FACTS[way].flashes == (0 if flash or way is A.NO_GUN else 1)


@pytest.mark.parametrize("way", OFFERED)
def test_loading_is_shot_close_only_where_gun_or_rounds_can_fire_nothing(way: A) -> None:
    told = FACTS[way].loading
    if Visible.LOADING in FACTS[way].visible:
        incapable = set(rounds_of(way)) == set(INERT)
        assert told.startswith("Loading may be shot close") == incapable
    else:
        assert told == "No loading in it"


def test_nothing_is_handed_out_where_no_gun_is_planned() -> None:
    assert classes_of(A.NO_GUN) == ()
    assert rounds_of(A.NO_GUN) == ()


def test_edited_figures_take_the_place_of_ours_for_that_way_alone() -> None:
    mine = WayFigures(way=A.RUBBER, minutes=1, cents=5, flashes=2)
    known = figures((mine,))
    assert known[A.RUBBER] == mine
    assert known[A.TOY] == FACTS[A.TOY].figures(A.TOY)


def test_a_real_gun_is_shown_beside_rubber_and_flash() -> None:
    assert [one.way for one in shown_beside(chosen(A.REAL_BLANKS))] == [
        A.REAL_BLANKS,
        A.RUBBER,
        A.ELECTRONIC,
    ]
    assert [one.way for one in shown_beside(chosen(A.RUBBER))] == [A.RUBBER, A.ELECTRONIC]


def test_an_old_working_gun_is_reckoned_with_blanks_unless_figures_were_given() -> None:
    assert shown_beside(chosen(A.WORKING_GUN))[0].way is A.REAL_BLANKS
    own = WayFigures(way=A.WORKING_GUN, minutes=1, cents=1)
    assert shown_beside(chosen(A.WORKING_GUN, own))[0] == own


@pytest.mark.parametrize(
    ("cents", "text"), [(0, "0.00"), (5, "0.05"), (16_000, "160.00"), (-150, "-1.50")]
)
def test_money_is_told_without_a_float(cents: int, text: str) -> None:
    one = WayFigures(way=A.RUBBER, minutes=1, cents=cents)
    assert money_text(one) == f"{text} USD"
    assert money_text(replace(one, currency=Label("EUR"))) == f"{text} EUR"


def test_every_sight_has_words() -> None:
    assert set(VISIBLE) == set(Visible)
    assert all(way in A for way in REAL)
