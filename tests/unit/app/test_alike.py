"""Who may be meant by a handle that nobody has, and who surely is not."""

from __future__ import annotations

import pytest

from coldproof.app.alike import alike

CREW = ("producer", "first-ad", "k7", "armorer@phone")


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Producer", "producer"),
        ("PRODUCER ", "producer"),
        ("producr", "producer"),
        ("prooducer", "producer"),
        ("producet", "producer"),
        ("rpoducer", "producer"),
        ("produecr", "producer"),
        ("first ad", "first-ad"),
        ("firstad", "first-ad"),
        ("First_AD", "first-ad"),
        ("K7", "k7"),
        ("armorer@Phone", "armorer@phone"),
    ],
)
def test_case_blanks_and_one_letter_are_no_difference(typed: str, meant: str) -> None:
    assert alike(typed, CREW) == (meant,)


@pytest.mark.parametrize(
    "typed",
    ["", "k8", "k77", "prducr", "prodcuers", "recudorp", "producer2", "armorer", "stranger"],
)
def test_anybody_else_is_somebody_else(typed: str) -> None:
    assert alike(typed, CREW) == ()


def test_all_who_may_be_meant_are_named_in_their_order() -> None:
    assert alike("ann", ["anna", "bob", "an", "Ann"]) == ("anna", "an", "Ann")
