"""Buckets fill again with time; nobody takes from anybody else's."""

from __future__ import annotations

import pytest

from coldproof.web import limits
from coldproof.web.limits import SMALL, Bodies, Buckets, Rate
from coldproof.web.problems import Problem

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


# ---------------------------------------------------------------------------------------- bodies


def refusal(bodies: Bodies, who: str, size: int) -> tuple[int, str]:
    with pytest.raises(Problem) as refused:
        bodies.hold(who, 0, size)
    return refused.value.status, refused.value.found


def test_bodies_of_one_place_are_summed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MOST_OF_ONE", 1_000)
    bodies = Bodies()
    bodies.hold("a", 0, SMALL + 600)
    bodies.hold("a", 0, SMALL + 100)
    bodies.hold("a", SMALL + 100, SMALL + 400)
    assert refusal(bodies, "a", SMALL + 1) == (429, "more than 1000 bytes of bodies under way")
    bodies.hold("b", 0, SMALL + 1_000)
    bodies.let_go("a", SMALL + 400)
    bodies.hold("a", 0, SMALL + 400)


def test_bodies_of_everybody_are_summed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MOST_OF_ALL", 1_000)
    bodies = Bodies()
    for n in range(4):
        bodies.hold(str(n), 0, SMALL + 250)
    assert refusal(bodies, "x", SMALL + 1) == (503, "more than 1000 bytes of bodies under way")
    for n in range(4):
        bodies.let_go(str(n), SMALL + 250)
    bodies.hold("x", 0, SMALL + 1_000)
    bodies.let_go("x", SMALL + 1_000)
    assert (bodies._all, bodies._held) == (0, {})


def test_what_is_small_is_never_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """A stop is small."""
    monkeypatch.setattr(limits, "MOST_OF_ONE", 0)
    monkeypatch.setattr(limits, "MOST_OF_ALL", 0)
    bodies = Bodies()
    for _ in range(50):
        bodies.hold("a", 0, SMALL)
    assert refusal(bodies, "a", SMALL + 1)[0] == 429
    bodies.let_go("a", SMALL)
    assert bodies._all == 0
