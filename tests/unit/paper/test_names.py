"""Words for codes: every kind that changes a hand, every custody, runs of names."""

from __future__ import annotations

import pytest

from coldproof.acts.base import Move
from coldproof.acts.kinds import kinds
from coldproof.desk.floor.tongue import english as say
from coldproof.paper.names import (
    change_text,
    class_text,
    follows,
    lot_text,
    many,
    runs,
    thousands,
    where_text,
)
from coldproof.state.records import Custody, CustodyKind
from coldproof.words.kit import Charge, RoundClass, WeaponClass
from tests.unit.desk.history.told_days import DAYS, example

NOT_OF_HANDS = "by another act"


def test_every_change_of_hand_in_the_examples_has_its_words() -> None:
    from coldproof.paper.daybook import book_of  # noqa: PLC0415 - only this test is slow

    told = {c.kind for day in DAYS for c in book_of(example(day)).changes}
    assert [kind for kind in told if change_text(say, kind) == NOT_OF_HANDS] == []


def test_kinds_that_change_no_hand_have_none_of_their_own() -> None:
    moves = {name for name, kind in kinds().items() if issubclass(kind, Move)}
    without = {name for name in moves if change_text(say, name) == NOT_OF_HANDS}
    assert {"WeaponFired", "WeaponLoaded", "WeaponInspected"} <= without
    assert change_text(say, "NoSuchKind") == NOT_OF_HANDS


def test_a_class_stands_with_its_code() -> None:
    assert class_text(say, WeaponClass.RUBBER) == "Rubber or solid replica (W8)"


@pytest.mark.parametrize(
    ("custody", "words"),
    [
        (None, "not in the record"),
        (Custody(CustodyKind.HELD, "a", "a", None, 1), "a"),
        (Custody(CustodyKind.HELD, "a", "b", None, 1), "a, in sight of b"),
        (Custody(CustodyKind.HELD, "a", None, None, 1), "a, in no handler's sight"),
        (Custody(CustodyKind.LOCKED, None, None, "box", 1), "locked in box"),
        (Custody(CustodyKind.LEFT, None, None, "pew", 1), "left, pew"),
        (Custody(CustodyKind.MISSING, None, None, None, 1), "missing"),
        (Custody(CustodyKind.OUT_OF_SIGHT, None, None, None, 1), "out of sight"),
        (Custody(CustodyKind.RETIRED, None, None, None, 1), "left the production"),
    ],
)
def test_every_custody_says_whose_hand_or_which_lock(custody: Custody | None, words: str) -> None:
    assert where_text(say, custody) == words


def test_a_lot_says_its_load_only_if_it_has_one() -> None:
    assert lot_text(say, RoundClass.BLANK, "45", Charge.HALF) == "Blanks, 45, Half load"
    assert lot_text(say, RoundClass.DUMMY, None, Charge.NONE) == "Dummies"


@pytest.mark.parametrize(
    ("names", "words"),
    [
        ([], ""),
        (["G-1"], "G-1"),
        (["R-1", "R-2"], "R-1, R-2"),
        (["R-1", "R-2", "R-3", "R-1"], "R-1 to R-3"),
        (["R-8", "R-9", "R-10", "R-11"], "R-8 to R-11"),
        (["R-08", "R-09", "R-10"], "R-08 to R-10"),
        (["R-1", "R-3", "S-4", "S-5", "S-6", "x"], "R-1, R-3, S-4 to S-6, x"),
        (["R-3", "R-2", "R-1"], "R-3, R-2, R-1"),
        (["a", "b", "c"], "a, b, c"),
    ],
)
def test_three_and_more_in_a_row_are_told_as_one(names: list[str], words: str) -> None:
    assert runs(say, names) == words


@pytest.mark.parametrize(("one", "two"), [("R-1", "R-02"), ("R-1", "S-2"), ("R", "R-1"), ("", "")])
def test_what_does_not_follow_is_never_told_as_a_row(one: str, two: str) -> None:
    assert not follows(one, two)


def test_names_come_once_and_numbers_with_commas() -> None:
    assert many(["a", "b", "a"]) == "a, b"
    assert thousands(5312) == "5,312"
