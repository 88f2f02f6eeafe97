"""Who wears a hat, and who wore it as far as a device had seen: each bound, from both sides."""

from __future__ import annotations

from functools import cache
from typing import Any

import pytest

from coldproof.acts.base import Act
from coldproof.acts.case import ClockRead
from coldproof.state.entry import Entry
from coldproof.state.facts import is_handler, signs_as, wears
from coldproof.state.model import Draft, SetState
from coldproof.words.ids import DeviceId, Label, PersonId
from coldproof.words.people import HANDLERS, Role
from tests.unit.state.rows import act, after

HAT = {"person": "stuntman", "role": "armorer"}
TODAY, YESTERDAY, TOMORROW = "2025-03-13", "2025-03-12", "2025-03-14"


@cache
def hatted(first: str, last: str | None, gone: bool, units: tuple[str, ...] = ()) -> SetState:
    """The state after the stuntman was made armorer, last of all, and perhaps departed."""
    days: dict[str, Any] = {"first_day": first, **({} if last is None else {"last_day": last})}
    more: dict[str, Any] = {"units": list(units)} if units else {}
    acts = [act("RoleAppointed", "producer", **HAT, **days, **more)]
    if gone:
        acts.append(act("PersonDeparted", "upm", person="stuntman"))
    return after(*acts).state


def entry(by: str, seen: int, position: int, device: str = "phone", seq: int = 1) -> Entry:
    """An act whose device had seen so much of the log."""
    made = Act(
        production=Label("day"),
        body=ClockRead(),
        by=PersonId(by),
        device=DeviceId(device),
        seq=seq,
        at_us=0,
        seen_size=seen,
    )
    return Entry(made, "entry", position, 0)


@pytest.mark.parametrize(
    ("first", "last", "gone", "worn"),
    [
        (YESTERDAY, TOMORROW, False, True),
        (TODAY, TODAY, False, True),
        (TODAY, None, False, True),
        (TOMORROW, None, False, False),
        (YESTERDAY, YESTERDAY, False, False),
        (TODAY, TODAY, True, False),
    ],
)
def test_a_hat_is_worn_from_its_first_day_to_its_last_and_not_after_leaving(
    first: str, last: str | None, gone: bool, worn: bool
) -> None:
    state = hatted(first, last, gone)
    assert wears(state, "stuntman", (Role.ARMORER,)) is worn
    assert is_handler(state, "stuntman") is worn
    seen_all = entry("stuntman", state.size, state.size)
    assert signs_as(Draft(state), seen_all) is worn


def test_a_hat_for_a_unit_is_worn_there_and_wherever_no_unit_is_asked_for() -> None:
    state = hatted(TODAY, None, False, ("second",))
    assert [wears(state, "stuntman", HANDLERS, unit) for unit in ("second", "main", None)] == [
        True,
        False,
        True,
    ]
    draft, mine = Draft(state), entry("stuntman", state.size, state.size)
    assert [signs_as(draft, mine, unit=unit) for unit in ("second", "main", None)] == [
        True,
        False,
        True,
    ]


def test_another_hat_gives_no_right() -> None:
    state = hatted(TODAY, None, False)
    assert not wears(state, "stuntman", (Role.FIRST_AD,))
    assert not signs_as(Draft(state), entry("stuntman", state.size, state.size), (Role.FIRST_AD,))


def test_without_an_open_day_nobody_wears_a_hat() -> None:
    state = hatted(TODAY, None, False)._replace(day=None)
    assert not wears(state, "stuntman", HANDLERS)
    assert not signs_as(Draft(state), entry("stuntman", state.size, state.size))


def test_a_device_gives_the_right_that_it_had_seen_and_no_other() -> None:
    state = hatted(TODAY, None, False)
    appointed = state.people["stuntman"].appointments[-1].position
    assert signs_as(Draft(state), entry("stuntman", appointed + 1, state.size))
    assert not signs_as(Draft(state), entry("stuntman", appointed, state.size))


def test_the_device_that_wrote_the_appointment_had_seen_it() -> None:
    state = hatted(TODAY, None, False)
    hat = state.people["stuntman"].appointments[-1]
    device, seq = hat.sight.device, hat.sight.seq
    unseen = hat.position
    assert signs_as(Draft(state), entry("stuntman", unseen, state.size, device, seq + 1))
    assert not signs_as(Draft(state), entry("stuntman", unseen, state.size, "other", seq + 1))


def test_a_device_that_had_not_seen_the_day_open_gives_no_right() -> None:
    state = hatted(TODAY, None, False)
    opened = state.day_opened
    assert opened is not None
    draft = Draft(state)
    assert signs_as(draft, entry("armorer", opened.position + 1, state.size))
    assert not signs_as(draft, entry("armorer", opened.position, state.size))
    ours = entry("armorer", opened.position, state.size, opened.device, opened.seq + 1)
    assert signs_as(draft, ours)


def test_the_person_named_is_asked_about_and_not_the_signer() -> None:
    state = hatted(TODAY, None, False)
    mine = entry("armorer", state.size, state.size)
    assert not signs_as(Draft(state), mine, person="actor")
    assert signs_as(Draft(state), entry("actor", state.size, state.size), person="armorer")
