"""The day's book: what one pass over the entries collects of each day."""

from __future__ import annotations

import pytest

from coldproof.desk.history.telling import told
from coldproof.paper.daybook import Book, book_of
from coldproof.state.fold import START, fold
from tests.unit.desk.history.told_days import DAYS, example


def book(name: str) -> Book:
    return book_of(example(name))


@pytest.mark.parametrize("name", DAYS)
def test_changes_of_hand_are_those_of_the_history(name: str) -> None:
    history = told(example(name))
    mine = [(c.position, c.weapon, c.witnesses, c.scene) for c in book(name).changes]
    assert mine == [(r.position, r.weapon, r.witnesses, r.scene) for r in history.custody]


@pytest.mark.parametrize("name", DAYS)
def test_rounds_are_those_of_the_history(name: str) -> None:
    assert book(name).rounds == told(example(name)).rounds


def test_a_day_begins_and_ends_where_the_record_says() -> None:
    found = book("ordinary-day").days
    assert list(found) == ["2026-05-12"]
    day = found["2026-05-12"]
    assert day.before == fold(START, example("ordinary-day")[: day.first])
    assert day.closed
    assert day.setups == ("24R", "24A", "25A", "24C")


def test_a_day_has_the_last_state_in_which_it_was_open() -> None:
    entries = example("ordinary-day")
    day = book("ordinary-day").days["2026-05-12"]
    assert day.while_open == fold(START, entries[: day.last])
    assert (day.while_open.day, day.after.day) == ("2026-05-12", None)
    half = book_of(entries[:150]).days["2026-05-12"]
    assert half.while_open == half.after


def test_a_day_that_nobody_closed_is_open() -> None:
    assert not book_of(example("ordinary-day")[:-1]).days["2026-05-12"].closed


def test_no_entry_has_no_day() -> None:
    assert book_of(()) == ((), (), {}, (), {}, {}, {})


def test_entries_before_the_first_day_are_of_none() -> None:
    assert 0 not in book("ordinary-day").day_of


def test_a_stop_has_its_end_or_none() -> None:
    stood = book("ranch-2021").stood
    assert stood
    assert all(one.ended_us is None or one.ended_us >= one.block.at_us for one in stood)


def test_a_serial_counts_as_read_only_by_an_act_that_says_so() -> None:
    found = book("ordinary-day")
    assert set(found.read) < set(found.days["2026-05-12"].after.weapons)
