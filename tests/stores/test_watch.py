"""Watching a log, in every store: woken as soon as it grows, or told when the time is up."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor

import psycopg
import pytest

from coldproof.store.base import Store
from coldproof.store.errors import Closed
from tests.stores.places import InPostgres, Place, grow, notes, pairs

LONG_MS = 30_000
SOON_S = 10  # far less than `LONG_MS`, and enough for a machine that is busy


@pytest.fixture
def pool() -> Iterator[ThreadPoolExecutor]:
    with ThreadPoolExecutor(24) as pool:
        yield pool


def took(call: Callable[[], int]) -> tuple[int, float]:
    """What a call returned, and after how many seconds."""
    began = time.monotonic()
    return call(), time.monotonic() - began


def waiting(pool: ThreadPoolExecutor, store: Store, size: int) -> Future[int]:
    """A watch that is under way."""
    future = pool.submit(store.watch, "p", size, LONG_MS)
    time.sleep(0.3)
    assert not future.done()
    return future


def test_what_is_there_already_is_told_at_once(store: Store) -> None:
    grow(store, "p", pairs("a", "b"))
    size, seconds = took(lambda: store.watch("p", 1, LONG_MS))
    assert size == 2
    assert seconds < SOON_S


@pytest.mark.parametrize("size", [2, 3, 99])
def test_when_the_time_is_up_the_size_is_told(store: Store, size: int) -> None:
    grow(store, "p", pairs("a", "b"))
    found, seconds = took(lambda: store.watch("p", size, 200))
    assert found == 2
    assert 0.2 <= seconds < SOON_S


@pytest.mark.parametrize("timeout_ms", [0, -1])
def test_no_time_is_a_look(store: Store, timeout_ms: int) -> None:
    assert store.watch("p", 0, timeout_ms) == 0
    grow(store, "p", pairs("a"))
    assert store.watch("p", 0, timeout_ms) == 1
    assert store.watch("p", 1, timeout_ms) == 1


def test_it_is_woken_by_another_thread(store: Store, pool: ThreadPoolExecutor) -> None:
    grow(store, "p", pairs("a"))
    future = waiting(pool, store, 1)
    grow(store, "p", pairs("b", "c"))
    assert future.result(SOON_S) == 3


def test_it_is_woken_by_another_connection(place: Place, pool: ThreadPoolExecutor) -> None:
    store, other = place.open(), place.open()
    grow(store, "p", pairs("a"))
    future = waiting(pool, store, 1)
    grow(other, "p", pairs("b"))
    assert future.result(SOON_S) == 2


def test_it_is_woken_by_the_first_note_of_all(place: Place, pool: ThreadPoolExecutor) -> None:
    store, other = place.open(), place.open()
    future = waiting(pool, store, 0)
    grow(other, "p", pairs("a"))
    assert future.result(SOON_S) == 1


def test_it_waits_until_the_log_is_long_enough(store: Store, pool: ThreadPoolExecutor) -> None:
    future = waiting(pool, store, 2)
    grow(store, "p", pairs("a"))
    grow(store, "p", pairs("b"))
    time.sleep(0.2)
    assert not future.done()
    grow(store, "p", pairs("c"))
    assert future.result(SOON_S) == 3


def test_another_production_does_not_count(store: Store, pool: ThreadPoolExecutor) -> None:
    future = waiting(pool, store, 0)
    grow(store, "q", pairs("a", "b"))
    store.put("p", "name", b"blob")
    time.sleep(0.2)
    assert not future.done()
    grow(store, "p", pairs("a"))
    assert future.result(SOON_S) == 1


def test_everybody_who_waits_is_woken(place: Place, pool: ThreadPoolExecutor) -> None:
    store, other = place.open(), place.open()
    sizes = (0, 1, 2) * 6
    futures = [pool.submit(store.watch, "p", size, LONG_MS) for size in sizes]
    time.sleep(0.3)
    for word in ("a", "b", "c"):
        grow(other, "p", pairs(word))
    assert all(future.result(SOON_S) > size for future, size in zip(futures, sizes, strict=True))


def test_no_note_is_missed_between_two_watches(place: Place, pool: ThreadPoolExecutor) -> None:
    store, other = place.open(), place.open()
    many = 60

    def follow() -> list[bytes]:
        seen: list[bytes] = []
        while len(seen) < many:
            size = store.watch("p", len(seen), LONG_MS)
            seen += store.read("p", len(seen), size)
        return seen

    future = pool.submit(follow)
    for n in range(many):
        grow(other, "p", pairs(f"{n}"))
    assert future.result(SOON_S) == notes(store, "p")


def test_whoever_leaves_does_not_take_the_others_along(
    place: Place, pool: ThreadPoolExecutor
) -> None:
    """The first to wait works the connection for all; then its time is up."""
    store, other = place.open(), place.open()
    first = pool.submit(store.watch, "p", 0, 600)
    time.sleep(0.2)
    future = waiting(pool, store, 0)
    assert first.result(SOON_S) == 0
    time.sleep(0.1)
    assert not future.done()
    grow(other, "p", pairs("a"))
    assert future.result(SOON_S) == 1


def test_closing_wakes_whoever_waits(store: Store, pool: ThreadPoolExecutor) -> None:
    futures = [waiting(pool, store, 0), waiting(pool, store, 0)]
    began = time.monotonic()
    store.close()
    for future in futures:
        with pytest.raises(Closed) as caught:
            future.result(SOON_S)
        assert str(caught.value) == "the store is closed; opening it again would do"
    assert time.monotonic() - began < SOON_S


def test_no_thread_stays_behind(store: Store) -> None:
    before = threading.active_count()
    store.watch("p", 0, 100)
    assert threading.active_count() == before


# ------------------------------------------------------------------------------- only PostgreSQL


def test_a_call_is_heard_at_once(studio: InPostgres, pool: ThreadPoolExecutor) -> None:
    """Faster than the look that `watch` takes by itself, each time."""
    store, other = studio.open(), studio.open()
    waits = []
    for n in range(8):
        future = waiting(pool, store, n)
        grow(other, "p", pairs(f"{n}"))
        began = time.monotonic()
        assert future.result(SOON_S) == n + 1
        waits.append(time.monotonic() - began)
    assert sorted(waits)[4] < 0.3, waits


def test_a_false_call_is_only_a_reason_to_look(
    studio: InPostgres, pool: ThreadPoolExecutor
) -> None:
    store = studio.open()
    future = waiting(pool, store, 0)
    with psycopg.connect(studio.where, autocommit=True) as stranger:
        for word in ("", "p", "9" * 32, "148de9c5a7a44d19e56cd9ae1a554bf6", "\u00fc"):
            stranger.execute("SELECT pg_notify('coldproof', %s)", [word])
    time.sleep(0.2)
    assert not future.done()
    grow(store, "p", pairs("a"))
    assert future.result(SOON_S) == 1


def test_a_call_that_was_lost_costs_a_second(
    studio: InPostgres, pool: ThreadPoolExecutor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("coldproof.store.postgres_sql.CALL", "SELECT %(channel)s, %(word)s")
    store = studio.open()
    future = waiting(pool, store, 0)
    grow(store, "p", pairs("a"))
    assert future.result(SOON_S) == 1
