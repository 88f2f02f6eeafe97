"""Weapon work in words: counts, calls, custody; nothing is said that was not counted."""

from __future__ import annotations

import pytest

from coldproof.desk.floor.context import Desk, Me
from coldproof.desk.floor.spoken import (
    books,
    call_text,
    count_text,
    custody_words,
    items_text,
    number_word,
    place_words,
    seen_text,
)
from coldproof.state.records import Custody, CustodyKind, Inside
from coldproof.words.kit import Charge, RoundClass
from tests.unit.desk.floor.test_hands import desk, gun, state

SPANISH = {"{n} dummies": "{n} cartuchos inertes", "Cold, {n} dummies": "Fría, {n}", "six": "seis"}


def speaking(sentences: dict[str, str]) -> Desk:
    known = state()
    return Desk(known, known.now_us, Me(), {}, lambda one: sentences.get(one, one))


@pytest.mark.parametrize(
    ("told", "count", "charge", "words"),
    [
        (RoundClass.DUMMY, 1, Charge.NONE, "1 dummy"),
        (RoundClass.DUMMY, 6, Charge.NONE, "6 dummies"),
        (RoundClass.SNAP_CAP, 1, Charge.NONE, "1 snap cap"),
        (RoundClass.BLANK, 1, Charge.QUARTER, "1 quarter load"),
        (RoundClass.BLANK, 2, Charge.FULL, "2 full loads"),
        (RoundClass.BLANK, 2, Charge.UNKNOWN, "2 unknown loads"),
        (RoundClass.BLANK, 1, Charge.NONE, "1 blank"),
        (RoundClass.POWDER_CHARGE, 3, Charge.HALF, "3 blanks"),
    ],
)
def test_rounds_in_words(told: RoundClass, count: int, charge: Charge, words: str) -> None:
    assert count_text(desk("ad"), told, count, charge) == words


def test_counts_are_said_aloud_up_to_twelve() -> None:
    on = desk("ad")
    assert [number_word(on, n) for n in (0, 6, 12, 13, -1)] == ["no", "six", "twelve", "13", "-1"]
    assert [items_text(on, n) for n in (1, 20)] == ["1 item", "20 items"]


def test_a_call_says_what_was_counted_and_in_the_persons_language() -> None:
    on = desk("ad")
    check = gun(on).check
    assert check is not None
    assert call_text(on, "G-1", gun(on), check) == "Cold, six dummies"
    assert seen_text(on, check) == "6 dummies"
    empty = check._replace(chambers=(RoundClass.EMPTY,) * 6)
    assert call_text(on, "G-1", gun(on), empty) == "Cold, empty"
    assert seen_text(on, empty) == "empty"
    there = speaking(SPANISH)
    assert call_text(there, "G-1", gun(there), check) == "Fría, seis"
    assert seen_text(there, check) == "6 cartuchos inertes"


def test_a_hot_call_names_charge_and_direction() -> None:
    on = desk("ad")
    inside = (Inside("B-1", RoundClass.BLANK, 2, Charge.QUARTER),)
    weapon, check = gun(on)._replace(inside=inside), gun(on).check
    assert check is not None
    two = check._replace(chambers=(*(RoundClass.BLANK,) * 2, *(RoundClass.EMPTY,) * 4))
    assert call_text(on, "G-1", weapon, two) == "Hot, two quarter loads, toward nobody"


def test_what_cannot_be_counted_is_not_called_by_a_number() -> None:
    on = desk("ad")
    check = gun(on).check
    assert check is not None
    odd = check._replace(chambers=(RoundClass.UNKNOWN, *check.chambers[1:]))
    assert seen_text(on, odd) == "more than empties, dummies and blanks"


@pytest.mark.parametrize(
    ("custody", "words"),
    [
        (Custody(CustodyKind.HELD, "a", "a", None, 1), "In the hand of a"),
        (Custody(CustodyKind.HELD, "a", "b", None, 1), "In the hand of a, in the sight of b"),
        (Custody(CustodyKind.HELD, "a", None, None, 1), "In the hand of a, in no handler's sight"),
        (Custody(CustodyKind.LOCKED, None, None, "crate", 1), "Locked in crate"),
        (Custody(CustodyKind.LEFT, None, None, "cart", 1), "left (cart)"),
        (Custody(CustodyKind.MISSING, None, None, None, 1), "missing"),
    ],
)
def test_where_it_is(custody: Custody, words: str) -> None:
    assert custody_words(desk("ad"), custody) == words


def test_the_books_tell_rounds_from_cases() -> None:
    on = desk("ad")
    inside = (
        Inside("D-1", RoundClass.DUMMY, 4, Charge.NONE),
        Inside("B-1", RoundClass.BLANK, 1, Charge.QUARTER),
        Inside("B-1", RoundClass.SPENT, 2, Charge.QUARTER),
        Inside("Z-9", RoundClass.SPENT, 1, Charge.NONE),
    )
    assert books(on, gun(on)._replace(inside=inside)) == [
        "4 dummies of D-1",
        "1 quarter load of B-1",
        "2 fired cases of B-1",
        "1 fired case of Z-9",
    ]
    assert books(on, gun(on)._replace(inside=())) == []


def test_what_a_step_is_filled_with() -> None:
    on = desk("ad")
    assert place_words(on, gun(on)) == {"serial": "0417", "places": "6 chambers", "count": "six"}
