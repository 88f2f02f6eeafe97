"""Since when notes wait: written now and then, read by every process, believed only so far."""

from __future__ import annotations

import pytest

from coldproof.app.waiting_hours import BLOB, HOUR_US, LEAP_US, Gone, Hours
from coldproof.store.memory import MemoryStore
from coldproof.words.units import MINUTE_US
from tests.small_log import NOON_US, PRODUCTION

ONE, TWO = b"1" * 32, b"2" * 32


@pytest.fixture
def store() -> MemoryStore:
    return MemoryStore()


def test_what_came_is_written_and_read_again(store: MemoryStore) -> None:
    hours = Hours(store, PRODUCTION)
    hours.came(ONE, NOON_US)
    hours.came(ONE, NOON_US + 5)
    hours.keep({ONE}, NOON_US + 6)
    assert Hours(store, PRODUCTION).since == {ONE: NOON_US}


def test_it_is_written_no_oftener_than_it_must(store: MemoryStore) -> None:
    hours = Hours(store, PRODUCTION)
    hours.keep({ONE}, NOON_US)
    assert store.get(PRODUCTION, BLOB) is None  # nothing came
    hours.came(ONE, NOON_US)
    hours.keep({ONE, TWO}, NOON_US)
    hours.came(TWO, NOON_US)
    hours.keep({ONE, TWO}, NOON_US + HOUR_US - 1)
    assert TWO not in Hours(store, PRODUCTION).since
    hours.keep({ONE, TWO}, NOON_US + HOUR_US)
    assert TWO in Hours(store, PRODUCTION).since


def test_what_was_let_go_of_is_soon_said(store: MemoryStore) -> None:
    hours = Hours(store, PRODUCTION)
    hours.came(ONE, NOON_US)
    hours.keep({ONE}, NOON_US)
    hours.let_go(NOON_US + 1)
    hours.let_go(NOON_US + 2)
    assert hours.gone == Gone(2, NOON_US + 2)
    hours.keep((), NOON_US + MINUTE_US - 1)
    assert Hours(store, PRODUCTION).gone == Gone()
    hours.keep((), NOON_US + MINUTE_US)
    again = Hours(store, PRODUCTION)
    assert (again.gone, again.since) == (hours.gone, {})


def test_two_processes_tell_of_both(store: MemoryStore) -> None:
    here, there = Hours(store, PRODUCTION), Hours(store, PRODUCTION)
    here.came(ONE, NOON_US)
    there.came(TWO, NOON_US)
    there.came(ONE, NOON_US + 9)
    for hours in (here, there):
        hours.let_go(NOON_US)
        hours.keep({ONE, TWO}, NOON_US)
    again = Hours(store, PRODUCTION)
    assert (again.since, again.gone) == ({ONE: NOON_US + 9, TWO: NOON_US}, Gone(2, NOON_US))


@pytest.mark.parametrize(
    "blob",
    [
        b"",
        b"no json",
        b"[]",
        b"1",
        b"{}",
        b"[" * 9_000,
        b'{"since":[],"gone":[0,0],"looked":0}',
        b'{"since":{"xyz":1},"gone":[0,0],"looked":0}',
        b'{"since":{"00":"soon"},"gone":[0,0],"looked":0}',
        b'{"since":{"00":null},"gone":[0,0],"looked":0}',
        b'{"since":{},"gone":[1],"looked":0}',
        b'{"since":{"00":1},"gone":[0,0]}',
        b'{"since":{"00":1},"gone":[0,0],"looked":[]}',
        b'{"since":{},"gone":5,"looked":0}',
        b'{"since":{"00":1e999},"gone":[0,0],"looked":0}',
    ],
)
def test_what_nobody_here_wrote_is_as_if_it_were_not_there(store: MemoryStore, blob: bytes) -> None:
    """Somebody who can write to the database put it there: it must not stop a start."""
    store.put(PRODUCTION, BLOB, blob)
    hours = Hours(store, PRODUCTION)
    assert (hours.since, hours.gone) == ({}, Gone())


@pytest.mark.parametrize("leap_us", [-1, -HOUR_US, LEAP_US + 1, -NOON_US])
def test_a_clock_that_leaps_makes_nothing_older(leap_us: int) -> None:
    hours = Hours(MemoryStore(), PRODUCTION)
    hours.came(ONE, NOON_US)
    hours.passed(NOON_US + 5)
    hours.passed(NOON_US + 5 + leap_us)
    assert hours.since == {ONE: NOON_US + leap_us}


def test_what_came_while_the_clock_said_1970_is_as_old_as_it_is() -> None:
    store = MemoryStore()
    early, late = Hours(store, PRODUCTION), 9 * HOUR_US
    early.passed(0)
    early.came(ONE, 0)
    early.passed(late)
    early.keep({ONE}, late)
    again = Hours(store, PRODUCTION)  # the machine was started anew, and knows the hour
    again.passed(NOON_US)
    assert again.since == {ONE: NOON_US - late}


def test_time_in_which_the_server_was_off_counts() -> None:
    hours = Hours(MemoryStore(), PRODUCTION)
    hours.passed(NOON_US)
    hours.came(ONE, NOON_US)
    hours.passed(NOON_US + LEAP_US)
    assert hours.since == {ONE: NOON_US}
