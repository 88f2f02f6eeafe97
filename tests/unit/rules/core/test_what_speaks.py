"""Which word of a plan speaks for an item that goes out, and what is said where none does."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from coldproof.acts.base import Body
from coldproof.acts.condition import WeaponLoaded
from coldproof.acts.custody import WeaponOffered, WeaponUnlocked
from coldproof.rules.base import HOLDS, Broken, Finding, Undecided
from coldproof.rules.core.planned import (
    Going,
    first_against,
    fitting,
    for_setup,
    goings,
    may_be_for,
    rounds_of,
    unsaid,
    ways_of,
    without_card,
)
from coldproof.rules.question import Question
from coldproof.state.model import SetState
from coldproof.state.records import Scheduled, Way
from coldproof.words.floor import Alternative
from coldproof.words.ids import LotId, StoreId, UnitId, WeaponId
from coldproof.words.kit import RoundClass
from tests.unit.state.rows import Base, Hand, act, after, by_hand

RUBBER = act("AlternativesWeighed", scene="12", plan=1, considered=[], chosen="rubber")
REAL = act("AlternativesWeighed", scene="12", plan=1, considered=[], chosen="real-empty")
NEWER = act("ScenePlanned", "ad", scene="12", plan=2, place="private", classes=["W1"])
OTHER = act("ScenePlanned", "ad", scene="13", plan=1, place="private", classes=["W1"])
DRAWN = WeaponUnlocked(weapons=(WeaponId("G-1"),), store=StoreId("safe"), unit=UnitId("main"))


def question(so_far: Base, body: Body) -> Question:
    entry = by_hand(so_far, Hand("armorer", body))
    return Question(so_far.state, entry.act, entry.at_us)


def going(state: SetState, name: str = "G-1") -> Going:
    return Going(name, state.weapons[name], (), None, None)


def way_of(state: SetState) -> Way:
    (way,) = state.ways.values()
    return way


def with_ways(state: SetState, *ways: Way) -> SetState:
    return state._replace(ways={str(n): way for n, way in enumerate(ways)})


def scheduled(so_far: Base, *scenes: str) -> Base:
    """The same day with these scenes on the schedule of the main unit."""
    listed = Scheduled("2025-03-13", "main", scenes, "ad", 1)
    schedule = {"2025-03-13|main": listed}
    return so_far._replace(state=so_far.state._replace(schedule=schedule))


def test_what_stands_in_the_way_comes_first_and_nothing_hides_it() -> None:
    bad = Broken("no")
    assert first_against((None, HOLDS, bad)) is bad
    assert first_against((HOLDS, None, bad)) is bad
    assert first_against((None, HOLDS)) is HOLDS
    assert first_against((HOLDS, None)) is HOLDS
    assert first_against((None, None)) is None


def test_an_offer_says_what_is_in_it_by_its_own_words() -> None:
    so_far = after()
    empty = so_far.state.weapons["G-1"]._replace(inside=())
    for told, kinds in (
        ({"dummies": 1}, (RoundClass.DUMMY,)),
        ({"blanks": 1}, (RoundClass.BLANK,)),
        ({"dummies": 1, "blanks": 2}, (RoundClass.DUMMY, RoundClass.BLANK)),
        ({}, ()),
    ):
        fields: dict[str, Any] = {"weapon": "G-1", "to": "actor", "setup": "12A", **told}
        assert rounds_of(question(so_far, offer(**fields)), empty) == kinds


def offer(**fields: Any) -> Body:
    return WeaponOffered(**fields)


def test_a_weapon_that_nobody_knows_goes_nowhere() -> None:
    unknown = WeaponLoaded(
        weapon=WeaponId("G-9"), lot=LotId("D-1"), round_class=RoundClass.DUMMY, count=1
    )
    assert goings(question(after(), unknown)) == ()


def test_of_two_ways_the_one_for_this_shot_speaks_in_its_own_spelling() -> None:
    state = after(RUBBER).state
    way, card = way_of(state), state.setups["12A"]
    for_shot = card._replace(card=_card(card.card, "12A"))
    mine, other = way._replace(shot="12A"), way._replace(shot="12-a")
    both = with_ways(state, other, mine)
    assert set(ways_of(both, for_shot)) == {mine, other}


def _card(card: Any, shot: str) -> Any:
    return replace(card, of_shot=shot)


def test_where_a_newer_plan_has_no_word_yet_paper_speaks_again() -> None:
    state = after(NEWER).state  # an old record's word, for the version before
    assert not unsaid(state, "12", going(state))
    planned = state.scenes["12"]
    narrow = planned._replace(plan=_classes(planned.plan, ("W8",)))
    state = state._replace(scenes={**state.scenes, "12": narrow})
    assert unsaid(state, "12", going(state))
    current = after().state
    narrow = current.scenes["12"]._replace(plan=_classes(current.scenes["12"].plan, ("W8",)))
    assert not unsaid(current._replace(scenes={"12": narrow}), "12", going(current))


def _classes(plan: Any, classes: tuple[str, ...]) -> Any:
    return replace(plan, classes=classes)


def test_a_way_of_an_older_version_lets_no_working_gun_out() -> None:
    state = after(REAL, NEWER).state
    old = way_of(state)
    found = fitting(state, going(state), (old,))
    assert isinstance(found, Undecided)
    assert found.entries == (old.position,)
    assert fitting(state, going(state, "R-1"), (old,)) is None


def test_what_is_drawn_for_a_day_fits_some_scene_of_its_unit() -> None:
    so_far = after(REAL)
    fits = scheduled(so_far, "12")
    assert drawn(fits) is HOLDS
    bare = after(RUBBER)
    found = drawn(scheduled(bare, "12"))
    assert isinstance(found, Broken)
    assert found.because == "nothing on today's schedule of main is planned with G-1"
    assert found.entries == (way_of(bare.state).position,)


def drawn(so_far: Base) -> Finding | None:
    return without_card(question(so_far, DRAWN), going(so_far.state))


def test_a_scene_on_the_schedule_of_which_nothing_is_known_leaves_it_open() -> None:
    assert drawn(scheduled(after(RUBBER, OTHER), "12", "13")) is not None
    paper = after(OTHER)
    assert drawn(scheduled(paper, "12", "13")) is None


def test_a_gun_that_no_scene_on_the_schedule_has_a_word_for_stays_in_the_store() -> None:
    so_far = after(RUBBER, OTHER)
    found = drawn(scheduled(so_far, "13"))
    assert isinstance(found, Broken)
    assert found.entries == (so_far.state.scenes["13"].position,)
    nowhere = drawn(scheduled(so_far, "13", "99"))
    assert isinstance(nowhere, Broken)
    assert nowhere.entries == (so_far.state.scenes["13"].position,)


def test_of_an_older_and_a_newer_word_the_newer_lets_it_be_drawn() -> None:
    one = {**REAL, "shot": "1"}
    two = {**REAL, "shot": "2", "plan": 2}
    assert isinstance(drawn(scheduled(after(one, NEWER), "12")), Undecided)
    assert drawn(scheduled(after(one, NEWER, two), "12")) is HOLDS


@pytest.mark.parametrize("shot", ["3", None])
def test_a_rubber_gun_for_no_named_shot_is_let_out_where_one_was_left_unsaid(
    shot: str | None,
) -> None:
    state = after(RUBBER).state
    way = way_of(state)._replace(chosen=Alternative.NO_GUN, shot=shot)
    planned = state.scenes["12"]._replace(sure=("3", "4"))
    state = with_ways(state._replace(scenes={"12": planned}), way)
    let = may_be_for(state, "12", going(state, "R-1"), (way,))
    assert let is (shot == "3")
    assert not may_be_for(state, "99", going(state, "R-1"), (way,))


def test_a_working_gun_for_no_named_shot_is_never_let_out_for_any_of_several() -> None:
    state = after(RUBBER).state
    way = way_of(state)
    one, two = way._replace(shot="3"), way._replace(shot="4", chosen=Alternative.REAL_EMPTY)
    found = for_setup(with_ways(state, one, two), going(state), state.setups["12A"])
    assert isinstance(found, Undecided)
