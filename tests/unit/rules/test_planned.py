"""Which scenes are held to what holds where nothing was chosen; a day file plans every scene."""

from __future__ import annotations

from coldproof.rules.core.planned import Going, unsaid
from coldproof.state.model import SetState
from tests.unit.state.rows import act, after

OTHER = act("ScenePlanned", "ad", scene="13", plan=1, place="private", classes=["W1"])


def going(state: SetState, name: str) -> Going:
    return Going(name, state.weapons[name], (), None, None)


def test_a_scene_without_a_plan_is_held_to_nothing() -> None:
    state = after(act("AlternativesWeighed", scene="12", plan=1, considered=[], chosen="no-gun"))
    assert not unsaid(state.state, "14", going(state.state, "G-1"))


def test_a_planned_one_is_once_any_other_has_its_way() -> None:
    bare = after(OTHER).state  # scene 12 has an old record's word
    assert not unsaid(bare, "13", going(bare, "G-1"))
    weighed = act("AlternativesWeighed", scene="12", plan=1, considered=[], chosen="rubber")
    state = after(OTHER, weighed).state
    assert unsaid(state, "13", going(state, "G-1"))
    assert not unsaid(state, "13", going(state, "R-1"))
    assert not unsaid(state, "12", going(state, "G-1"))  # its own way speaks
