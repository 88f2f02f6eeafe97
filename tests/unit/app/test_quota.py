"""How many notes of one key are taken in a minute."""

from __future__ import annotations

import pytest

from coldproof.app import quota
from coldproof.app.quota import Quota
from coldproof.words.units import MINUTE_US
from tests.small_log import Clock


def test_one_too_many_in_a_minute() -> None:
    clock = Clock()
    counted = Quota(2, clock)
    assert [counted.is_over("a") for _ in range(3)] == [False, False, True]
    assert counted.is_over("b") is False
    clock.now_us += MINUTE_US
    assert counted.is_over("a") is False


def test_without_a_number_none_is_too_many() -> None:
    counted = Quota(None, Clock())
    assert not any(counted.is_over("a") for _ in range(9))


def test_whom_it_counts_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(quota, "MOST_COUNTED", 2)
    counted = Quota(9, Clock())
    for number in range(9):
        counted.is_over(f"stranger-{number}")
    assert len(counted._lately) <= 3
