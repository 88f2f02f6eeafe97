"""The check card has the screen's steps: the same lines, in order, with the same numbers."""

from __future__ import annotations

import pytest

from coldproof.desk.floor.sequences import ALL, Steps
from coldproof.paper.order import BLANK, BOX, card_steps, sequence_of
from coldproof.words.kit import ActionType
from tests.unit.paper.made import source

EACH = pytest.mark.parametrize("steps", ALL, ids=lambda one: one.mechanism.value)


@EACH
def test_a_card_has_every_step_of_the_screen_with_its_number(steps: Steps) -> None:
    found = card_steps(source(), steps.mechanism, None).steps
    assert [one.does for one in found] == [step.does for step in steps.steps]
    assert [one.number for one in found] == [str(n + 1) for n in range(len(steps.steps))]
    assert [len(one.taps) for one in found] == [len(step.taps) for step in steps.steps]


@EACH
def test_nothing_in_braces_is_left_and_every_answer_has_a_box(steps: Steps) -> None:
    for one in card_steps(source(), steps.mechanism, None).steps:
        words = " ".join((one.does, one.aloud, one.answer, *one.taps))
        assert "{" not in words
        assert all(tap.startswith(f"{BOX} ") for tap in one.taps)


@EACH
def test_no_step_asks_for_what_no_check_may_ask_for(steps: Steps) -> None:
    for one in card_steps(source(), steps.mechanism, None).steps:
        words = f"{one.does} {one.aloud} {one.answer}".lower()
        assert "pull" not in words
        assert "trigger" not in words or "no finger" in words


def test_a_weapon_fills_in_what_is_known_and_never_its_serial() -> None:
    words = " ".join(
        " ".join((one.answer, *one.taps))
        for one in card_steps(source(), ActionType.NONE, "G-1").steps
    )
    assert "six: empty." in words
    assert f"Last four: {BLANK}." in words
    assert "0417" not in words


def test_a_weapon_has_its_own_sequence_whatever_mechanism_is_named() -> None:
    assert sequence_of(source(), ActionType.PUMP, "G-1").mechanism is ActionType.GATE
    assert sequence_of(source(), ActionType.PUMP, "R-1").mechanism is ActionType.NONE


def test_what_nobody_adopted_says_draft() -> None:
    assert card_steps(source(), ActionType.NONE, "G-1").standing == (
        "Revolver, loading gate. DRAFT: not adopted."
    )


def test_where_nothing_goes_in_there_is_no_room_for_rounds() -> None:
    assert not card_steps(source(), ActionType.ELECTRONIC, None).loads
    assert card_steps(source(), ActionType.BOLT, None).loads
