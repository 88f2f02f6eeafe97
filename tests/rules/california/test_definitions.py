"""Section 9151: the class tables are whole, fixed, and say what the law says."""

from __future__ import annotations

import pytest

from coldproof.rules.california import CALIFORNIA_PROPERTIES
from coldproof.rules.california.definitions import AMMUNITION, BLANK, DEFINITIONS, FIREARM
from coldproof.words.kit import RoundClass, WeaponClass


def test_each_class_has_one_answer() -> None:
    assert list(FIREARM) == list(WeaponClass)
    assert list(AMMUNITION) == list(RoundClass)
    assert list(BLANK) == list(RoundClass)


@pytest.mark.parametrize(
    ("code", "ammunition", "blank"),
    [
        ("R0", False, False),
        ("R1", False, False),
        ("R2", False, False),
        ("R3", False, True),
        ("R4", False, True),
        ("R5", False, True),
        ("R6", False, False),
        ("R7", True, False),
        ("R9", True, False),
    ],
)
def test_blank_is_no_ammunition_and_live_is(code: str, ammunition: bool, blank: bool) -> None:
    assert AMMUNITION[RoundClass(code)] is ammunition
    assert BLANK[RoundClass(code)] is blank


@pytest.mark.parametrize(
    ("code", "firearm"),
    [
        ("W1", True),
        ("W2", True),
        ("W3", True),
        ("W4", True),
        ("W5", True),
        ("W6", True),
        ("W7", False),
        ("W8", False),
        ("W9", False),
        ("W10", False),
        ("W11", False),
        ("W12", False),
        ("W13", False),
        ("W14", False),
    ],
)
def test_rubber_is_no_firearm_and_a_frame_is(code: str, firearm: bool) -> None:
    assert FIREARM[WeaponClass(code)] is firearm


def test_no_round_is_both() -> None:
    assert not [code for code in RoundClass if AMMUNITION[code] and BLANK[code]]


def test_the_property_names_this_proof() -> None:
    assert CALIFORNIA_PROPERTIES == (DEFINITIONS,)
    assert DEFINITIONS.proved_by == "tests/rules/california/test_definitions.py"
