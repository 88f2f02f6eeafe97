"""The figures of a key: the same on two screens, many, and slow to look for."""

from __future__ import annotations

from coldproof.desk.floor.figures import words_of

KEY = "A" * 43


def test_they_are_fixed_for_a_key() -> None:
    assert words_of(KEY) == words_of.__wrapped__(KEY)
    assert [len(group) for group in words_of(KEY).split(" ")] == [3, 3, 3, 3]


def test_one_letter_changes_them() -> None:
    assert words_of(KEY) != words_of("B" + KEY[1:])


def test_what_is_no_key_has_some_too() -> None:
    assert len(words_of("\ud800")) == len("123 456 789 012")
