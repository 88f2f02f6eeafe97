"""What a device had seen: the log up to a point, and its own earlier acts."""

from __future__ import annotations

import pytest

from coldproof.state.parts import barred
from coldproof.state.records import Bar, Sight, has_seen, saw

MINE = Sight(position=9, seen_size=5, device="mine", seq=3)


@pytest.mark.parametrize(
    ("position", "device", "seq", "seen"),
    [
        (4, "other", 9, True),
        (5, "other", 1, False),
        (5, "mine", 2, True),
        (5, "mine", 3, False),
        (8, "mine", 4, False),
        (4, "mine", 4, True),
    ],
)
def test_the_log_up_to_a_point_and_its_own_earlier_acts(
    position: int, device: str, seq: int, seen: bool
) -> None:
    assert saw(MINE, Sight(position, 0, device, seq)) is seen
    assert has_seen(MINE, (Bar("why", position, device, seq),)) is seen


def test_every_restriction_must_have_been_seen() -> None:
    known, unknown = Bar("known", 1, "other", 1), Bar("unknown", 7, "other", 2)
    assert has_seen(MINE, ())
    assert has_seen(MINE, (known, known))
    assert not has_seen(MINE, (known, unknown))
    assert not has_seen(MINE, (unknown, known))


def test_of_each_device_the_latest_restriction_is_kept() -> None:
    first, second, other = Bar("a", 1, "x", 1), Bar("b", 2, "x", 2), Bar("c", 3, "y", 1)
    assert barred((), first) == (first,)
    assert barred((first,), second) == (second,)
    assert barred((second,), Bar("late", 9, "x", 1)) == (second, Bar("late", 9, "x", 1))
    assert barred((second,), Bar("again", 9, "x", 2)) == (Bar("again", 9, "x", 2),)
    assert barred((first, other), second) == (other, second)
    assert barred((first,), other) == (first, other)
