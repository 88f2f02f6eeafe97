"""Which hats a second person is asked about, and who can say the word."""

from __future__ import annotations

from typing import Any

import pytest

from coldproof.desk.floor.vouching import can_vouch, lacking
from coldproof.state.model import SetState
from tests.unit.state.rows import act, after


def hat(by: str, role: str = "steward", **more: Any) -> dict[str, Any]:
    return act("RoleAppointed", by, person="dp", role=role, first_day="2025-03-01", **more)


def of_dp(state: SetState) -> list[tuple[str, tuple[str, ...], bool]]:
    found = [one for one in lacking(state) if one.person == "dp"]
    return [(one.hat.role.value, one.hat.by, one.worn) for one in found]


def test_what_one_person_has_vouched_for_is_lacking_a_second() -> None:
    assert of_dp(after(hat("ad")).state) == [("steward", ("ad",), False)]
    assert of_dp(after(hat("producer")).state) == [("steward", ("producer",), True)]


def test_what_two_have_vouched_for_is_not() -> None:
    assert of_dp(after(hat("ad"), hat("medic")).state) == []
    assert of_dp(after(hat("producer"), hat("medic")).state) == []


def test_hats_that_take_one_word_and_people_who_left_are_not() -> None:
    assert of_dp(after(hat("ad", "stand-in")).state) == []
    gone = act("PersonDeparted", "upm", person="dp")
    assert of_dp(after(hat("ad"), gone).state) == []


@pytest.mark.parametrize(
    ("me", "can"),
    [
        ("medic", True),
        ("producer", True),
        ("ad", False),  # has said it
        ("dp", False),  # wears it
        ("stranger", False),
        (None, False),
        ("second-ad", False),  # of the same department
        ("gone", False),
    ],
)
def test_who_can_say_the_second_word(me: str | None, can: bool) -> None:
    state = after(
        act("PersonEnrolled", "producer", person="second-ad", department="direction"),
        act("PersonEnrolled", "producer", person="gone", department="sound"),
        act("PersonDeparted", "producer", person="gone"),
        hat("ad"),
    ).state
    (one,) = [found for found in lacking(state) if found.person == "dp"]
    assert can_vouch(state, me, one) is can
