"""A hat that somebody took off gives nothing; what it forbids stays until the office ends it."""

from __future__ import annotations

from typing import Any

import pytest

from coldproof.acts import production as acts
from coldproof.state.facts import is_bound, is_handler, is_outside, wears
from coldproof.state.fold import fold
from coldproof.state.model import SetState
from coldproof.words.ids import Day, PersonId
from coldproof.words.people import HANDLERS, PERFORMERS, Role
from tests.unit.state.rows import Hand, act, after, by_hand

HAT = act("RoleAppointed", "producer", person="dp", role="armorer", first_day="2025-03-01")
WORD = acts.RoleAppointed(person=PersonId("dp"), role=Role.ARMORER, first_day=Day("2025-03-01"))
END = acts.RoleEnded(person=PersonId("dp"), role=Role.ARMORER)


def ended(by: str) -> dict[str, Any]:
    return act("RoleEnded", by, person="dp", role="armorer")


@pytest.mark.parametrize(
    ("by", "outside"),
    [("producer", True), ("upm", True), ("dp", False), ("ad", False), ("actor", False)],
)
def test_anybody_takes_the_rights_and_the_office_what_it_forbids(by: str, outside: bool) -> None:
    state = after(HAT, ended(by)).state
    assert not is_handler(state, "dp")
    assert is_outside(state, "dp") is outside
    assert is_bound(state, "dp", HANDLERS) is not outside


def test_while_it_is_worn_it_forbids_and_before_it_does_not() -> None:
    assert is_outside(after().state, "dp")
    assert not is_outside(after(HAT).state, "dp")


def test_the_office_ends_it_after_anybody_did() -> None:
    state = after(HAT, ended("actor"), ended("upm")).state
    assert state.people["dp"].off == ()
    assert is_outside(state, "dp")


def test_nobody_of_the_office_lets_themselves_go_but_the_founder() -> None:
    mine = act("RoleAppointed", "producer", person="upm", role="armorer", first_day="2025-03-01")
    off = act("RoleEnded", "upm", person="upm", role="armorer")
    state = after(mine, off).state
    assert is_bound(state, "upm", HANDLERS)
    own = act(
        "RoleAppointed", "producer", person="producer", role="armorer", first_day="2025-03-01"
    )
    gone = after(own, act("RoleEnded", "producer", person="producer", role="armorer")).state
    assert not is_bound(gone, "producer", HANDLERS)


def test_what_a_hat_of_yesterday_forbade_is_over() -> None:
    state = after({**HAT, "last_day": "2025-03-12"}, ended("actor")).state
    assert is_outside(state, "dp")


def test_who_plays_is_no_handler_among_handlers_after_taking_it_off_themselves() -> None:
    hat = act("RoleAppointed", "dp", person="armorer", role="performer", first_day="2025-03-01")
    state = after(hat, act("RoleEnded", "armorer", person="armorer", role="performer")).state
    assert not wears(state, "armorer", PERFORMERS)
    assert is_bound(state, "armorer", PERFORMERS)


def test_by_a_revoked_key_the_founder_takes_rights_and_lets_nobody_go() -> None:
    so_far = after(HAT)
    entry = by_hand(so_far, Hand("producer", END))._replace(may_permit=False)
    state = fold(so_far.state, (entry,))
    assert not is_handler(state, "dp")
    assert not is_outside(state, "dp")


def orders(end_by: str, word_by: str) -> list[SetState]:
    """An end and a word that had not seen each other, in both orders."""
    so_far = after()
    found = []
    for first, second in ((END, WORD), (WORD, END)):
        by = {id(END): end_by, id(WORD): word_by}
        one = by_hand(so_far, Hand(by[id(first)], first))
        two = by_hand(so_far, Hand(by[id(second)], second))
        two = two._replace(position=one.position + 1)
        found.append(fold(fold(so_far.state, (one,)), (two,)))
    return found


@pytest.mark.parametrize("end_by", ["producer", "upm", "actor"])
def test_a_second_word_that_had_not_seen_the_end_forbids_in_both_orders(end_by: str) -> None:
    first = act("RoleAppointed", "ad", person="dp", role="armorer", first_day="2025-03-01")
    so_far = after(first)
    for bodies in ((END, WORD), (WORD, END)):
        state = so_far.state
        for one in bodies:
            entry = by_hand(so_far, Hand(end_by if one is END else "medic", one))
            state = fold(state, (entry._replace(position=state.size),))
        assert not is_handler(state, "dp")
        assert is_bound(state, "dp", HANDLERS)


@pytest.mark.parametrize("end_by", ["upm", "actor", "dp"])
def test_an_end_and_a_hat_that_had_not_seen_each_other_end_alike_in_both_orders(
    end_by: str,
) -> None:
    for state in orders(end_by, "producer"):
        assert not is_handler(state, "dp")
        assert not is_outside(state, "dp")


def test_a_hat_comes_back_only_by_who_may_give_it() -> None:
    two = [
        act("RoleAppointed", by, person="dp", role="armorer", first_day="2025-03-01")
        for by in ("ad", "medic")
    ]
    taken = after(*two, ended("actor"))
    assert not is_handler(taken.state, "dp")
    once = after(*two, ended("actor"), two[0])
    assert not is_handler(once.state, "dp")  # the old word of the other gives nothing any more
    assert is_bound(once.state, "dp", HANDLERS)
    assert is_handler(after(*two, ended("actor"), *two).state, "dp")
    assert not is_handler(after(*two, ended("actor"), {**two[0], "by": "dp"}).state, "dp")
