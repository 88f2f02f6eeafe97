"""What a day file cannot tell, since it plans every scene: cards and choices for scenes unplanned.

Which scenes are held to what holds where nothing was chosen.
"""

from __future__ import annotations

import pytest

from coldproof.acts.plan import AlternativesWeighed
from coldproof.acts.setup import SetupBegun
from coldproof.rules.base import Broken, Finding
from coldproof.rules.core.planned import Going, for_setup, unsaid
from coldproof.state.fold import fold
from coldproof.state.model import SetState
from coldproof.words.floor import Alternative, Purpose, Toward
from coldproof.words.ids import SceneId, SetupId, UnitId
from tests.unit.state.rows import Hand, act, after, by_hand

RUBBER = act("AlternativesWeighed", scene="12", plan=1, considered=[], chosen="rubber")
OTHER = act("ScenePlanned", "ad", scene="13", plan=1, place="private", classes=["W1"])


def going(state: SetState, name: str) -> Going:
    return Going(name, state.weapons[name], (), None, None)


def test_a_scene_without_a_plan_is_held_to_nothing_on_paper() -> None:
    state = after().state
    assert not unsaid(state, "14", going(state, "G-1"))


@pytest.mark.parametrize(("name", "held"), [("G-1", True), ("R-1", False)])
def test_it_is_planned_with_no_working_gun_once_ways_are_chosen(name: str, held: bool) -> None:
    state = after(RUBBER).state
    assert unsaid(state, "14", going(state, name)) is held


def begun(state_of: tuple[dict[str, object], ...]) -> tuple[SetState, Finding | None]:
    """The state with a card for a scene that nobody planned, and what a gun for it comes to."""
    so_far = after(*state_of)
    card = SetupBegun(
        setup=SetupId("14A"),
        unit=UnitId("main"),
        scene=SceneId("14"),
        purpose=Purpose.TAKE,
        toward=Toward.NOBODY,
    )
    state = fold(so_far.state, (by_hand(so_far, Hand("ad", card)),))
    mine = going(state, "G-1")._replace(setup_name="14A")
    return state, for_setup(state, mine, state.setups["14A"])


def test_a_card_for_a_scene_that_nobody_planned_lets_no_gun_out() -> None:
    state, found = begun((RUBBER,))
    assert isinstance(found, Broken)
    assert found.entries == (state.setups["14A"].position,)
    assert begun(())[1] is None


def test_a_choice_for_a_scene_that_nobody_planned_stops_no_other() -> None:
    so_far = after(OTHER, drop=("alternatives",))
    chosen = AlternativesWeighed(
        scene=SceneId("99"), plan=1, considered=(), chosen=Alternative.RUBBER
    )
    state = fold(so_far.state, (by_hand(so_far, Hand("actor", chosen)),))
    assert state.ways == {}
    assert not unsaid(state, "13", going(state, "G-1"))


def test_a_planned_one_is_once_any_other_has_its_way() -> None:
    bare = after(OTHER).state  # scene 12 has an old record's word
    assert not unsaid(bare, "13", going(bare, "G-1"))
    state = after(OTHER, RUBBER).state
    assert unsaid(state, "13", going(state, "G-1"))
    assert not unsaid(state, "13", going(state, "R-1"))
    assert not unsaid(state, "12", going(state, "G-1"))  # its own way speaks
