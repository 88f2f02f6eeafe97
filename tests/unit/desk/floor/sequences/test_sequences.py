"""The check as data: complete, in D6's order, each step with its source, nothing that harms."""

from __future__ import annotations

import re

import pytest

from coldproof.acts.fields import fields_of
from coldproof.acts.kinds import kinds
from coldproof.acts.kit import WeaponRegistered
from coldproof.desk.floor.sequences import ALL, BY_MECHANISM, Phase, adopted_by, steps_of
from coldproof.desk.floor.sequences.base import EMPTY_PHASES, ORDER, OURS, Steps
from coldproof.rules.catalogue import catalogue
from coldproof.state.facts import is_gun
from coldproof.state.fold import START
from coldproof.state.records import Adopted
from coldproof.words.ids import Label, WeaponId
from coldproof.words.kit import ActionType, WeaponClass

GUNS = tuple(one for one in ALL if len(one.steps) > len(EMPTY_PHASES))
RULES = {listed.citation.rule_id for listed in catalogue()}
HARM = (
    r"dry.?fire",
    r"(press|pull|squeeze|release)\w* the trigger",
    r"look (in|down|through) the (muzzle|barrel)",
    r"eye (to|at) the",
    r"(witness|performer)s? (takes?|holds?) (it|the gun)",
    r"\bsafe\b",
    r"all clear",
)


def kit(action: ActionType, *, gun: bool = True, model: str | None = None) -> WeaponRegistered:
    return WeaponRegistered(
        weapon=WeaponId("G-1"),
        weapon_class=WeaponClass.LIVE_CAPABLE if gun else WeaponClass.RUBBER,
        can_chamber=gun,
        can_expel=gun,
        bore_open=gun,
        action=action,
        model=None if model is None else Label(model),
        maker=Label("maker"),
    )


def test_every_mechanism_has_its_sequence() -> None:
    assert set(BY_MECHANISM) == set(ActionType)
    assert [one.mechanism for one in ALL] == list(BY_MECHANISM)


@pytest.mark.parametrize("steps", ALL, ids=lambda s: s.mechanism.value)
def test_phases_come_in_order_and_never_twice(steps: Steps) -> None:
    phases = [phase for step in steps.steps for phase in step.phases]
    assert phases == [phase for phase in ORDER if phase in phases]


@pytest.mark.parametrize("steps", GUNS, ids=lambda s: s.mechanism.value)
def test_a_guns_check_leaves_out_no_phase(steps: Steps) -> None:
    assert {phase for step in steps.steps for phase in step.phases} == set(Phase)
    assert steps.proving() == steps.steps[: len(steps.proving())]
    assert steps.proving()[-1].phase is Phase.BORE


@pytest.mark.parametrize("steps", ALL, ids=lambda s: s.mechanism.value)
def test_each_step_says_its_source_and_ends_in_an_act(steps: Steps) -> None:
    for step in steps.steps:
        assert step.source == OURS or step.source in RULES
        assert set(step.fields) <= set(fields_of(kinds()[step.act]))
        assert all((step.does, step.aloud, step.answer, step.taps))
        assert not step.taps[0].odd


@pytest.mark.parametrize("steps", ALL, ids=lambda s: s.mechanism.value)
def test_what_proves_it_empty_can_be_answered_otherwise(steps: Steps) -> None:
    for step in steps.proving():
        if step.phase is not Phase.HANDS or len(steps.steps) == 1:
            assert step.taps[-1].odd


@pytest.mark.parametrize("steps", ALL, ids=lambda s: s.mechanism.value)
@pytest.mark.parametrize("pattern", HARM)
def test_no_step_harms_and_no_step_says_more_than_was_seen(steps: Steps, pattern: str) -> None:
    for step in steps.steps:
        words = " ".join((step.does, step.aloud, step.answer, *(t.label for t in step.taps)))
        assert re.search(pattern, words, re.IGNORECASE) is None


def test_the_trigger_is_named_once_to_keep_fingers_off_it() -> None:
    for steps in GUNS:
        found = [step for step in steps.steps if "trigger" in step.does + step.aloud + step.answer]
        assert [step.phase for step in found] == [Phase.HANDS]
        assert "No finger near a trigger, at any step" in found[0].does


def test_the_bore_is_asked_for_only_when_nothing_is_in_it() -> None:
    for steps in GUNS:
        places = [n for n, step in enumerate(steps.steps) if "Bore" in step.aloud]
        bore = steps.steps.index(steps.of(Phase.BORE))
        assert places == [bore] or steps.mechanism is ActionType.BLANK_ONLY
        assert "before the muzzle" in steps.of(Phase.BORE).aloud


def test_a_phase_that_is_not_there_is_no_step() -> None:
    with pytest.raises(KeyError):
        BY_MECHANISM[ActionType.NONE].of(Phase.BORE)


def test_digests_tell_sequences_apart_and_change_with_a_word() -> None:
    assert len({one.digest for one in ALL}) == len(ALL)
    one = ALL[0]
    first = one.steps[0]._replace(aloud=one.steps[0].aloud + " Please.")
    assert one._replace(steps=(first, *one.steps[1:])).digest != one.digest


def test_what_is_no_gun_is_never_checked_as_one() -> None:
    rubber = kit(ActionType.GATE, gun=False)
    assert not is_gun(rubber)
    assert steps_of(rubber).mechanism is ActionType.NONE
    flash = kit(ActionType.ELECTRONIC, gun=False)
    assert steps_of(flash).mechanism is ActionType.ELECTRONIC


def test_a_gun_of_no_known_mechanism_has_the_most_to_look_at() -> None:
    assert steps_of(kit(ActionType.NONE)).mechanism is ActionType.SEMI_AUTO
    assert steps_of(kit(ActionType.ELECTRONIC)).mechanism is ActionType.SEMI_AUTO


def test_steps_are_a_draft_until_these_very_steps_are_adopted_for_this_model() -> None:
    mine = kit(ActionType.GATE, model="single-action 45")
    steps, key = steps_of(mine), "maker|single-action 45"
    right = Adopted(ActionType.GATE, steps.digest, "armorer", 7)
    assert adopted_by(START, mine) is None
    assert adopted_by(START._replace(sequences={key: right}), mine) == "armorer"
    for wrong in (
        right._replace(sequence="A" * 43),
        right._replace(mechanism=ActionType.LEVER),
    ):
        assert adopted_by(START._replace(sequences={key: wrong}), mine) is None
    other = kit(ActionType.GATE, model="another 45")
    assert adopted_by(START._replace(sequences={key: right}), other) is None
    assert adopted_by(START._replace(sequences={key: right}), kit(ActionType.GATE)) is None
