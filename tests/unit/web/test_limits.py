"""Buckets fill again with time; nobody takes from anybody else's."""

from __future__ import annotations

import pytest

from coldproof.web import limits
from coldproof.web.limits import Buckets, Rate

RATE = Rate(2, 0.5)


class Hour:
    """The machine's own count of seconds, set by a test."""

    now = 100.0


@pytest.fixture
def hour(monkeypatch: pytest.MonkeyPatch) -> Hour:
    found = Hour()
    monkeypatch.setattr("coldproof.web.limits.time.monotonic", lambda: found.now)
    return found


def test_a_bucket_empties_and_fills(hour: Hour) -> None:
    buckets = Buckets()
    assert [buckets.take("read", "a", RATE) for _ in range(3)] == [True, True, False]
    hour.now += 1.9
    assert not buckets.take("read", "a", RATE)
    hour.now += 0.1
    assert buckets.take("read", "a", RATE)
    hour.now += 1_000
    assert [buckets.take("read", "a", RATE) for _ in range(3)] == [True, True, False]


def test_others_and_other_sorts_are_apart(hour: Hour) -> None:
    buckets = Buckets()
    buckets.spend("read", "a", RATE, 9)
    assert buckets.left("read", "a", RATE) == 0
    assert buckets.take("read", "b", RATE)
    assert buckets.take("write", "a", RATE)


def test_what_is_too_dear_takes_nothing(hour: Hour) -> None:
    buckets = Buckets()
    assert not buckets.take("read", "a", RATE, 3)
    assert buckets.left("read", "a", RATE) == 2


def test_only_so_many_are_remembered(hour: Hour, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MOST_HELD", 8)
    buckets = Buckets()
    for n in range(50):
        buckets.take("read", str(n), RATE)
        assert len(buckets._held) <= 8
    assert buckets.left("read", "49", RATE) == 1
