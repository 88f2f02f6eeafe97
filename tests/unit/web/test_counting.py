"""Counts of the server's own doing."""

from __future__ import annotations

import pytest

from coldproof.web.counting import BUCKETS_S, Counters


@pytest.mark.parametrize(
    ("took_s", "bucket"),
    [(0.0, 0.005), (0.005, 0.005), (0.0051, 0.01), (10.0, 10.0), (10.1, float("inf"))],
)
def test_an_answer_is_counted_once(took_s: float, bucket: float) -> None:
    counted = Counters()
    counted.answered("about", 200, took_s)
    assert dict(counted.requests) == {("about", "200"): 1}
    assert dict(counted.seconds) == {bucket: 1}
    assert counted.sum_s == took_s


def test_buckets_rise() -> None:
    assert list(BUCKETS_S) == sorted(set(BUCKETS_S))
