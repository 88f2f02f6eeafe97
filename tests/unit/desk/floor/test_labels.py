"""Every member of every enumeration that a page offers has words of its own."""

from __future__ import annotations

import pytest

from coldproof.desk.floor import labels
from coldproof.words import floor, kit, people

PAIRS = (
    (labels.ROLES, people.Role),
    (labels.DEPARTMENTS, people.Department),
    (labels.DOCUMENTS, people.Document),
    (labels.CLASSES, kit.WeaponClass),
    (labels.ACTIONS, kit.ActionType),
    (labels.ROUNDS, kit.RoundClass),
    (labels.MARKERS, kit.Marker),
    (labels.PRIMERS, kit.Primer),
    (labels.CHARGES, kit.Charge),
    (labels.ORIGINS, kit.Origin),
    (labels.OWNERS, kit.Owner),
    (labels.EDGES, kit.Edge),
    (labels.COLORS, floor.Color),
    (labels.MEDIA, floor.Medium),
)


@pytest.mark.parametrize(("words", "kind"), PAIRS, ids=lambda it: getattr(it, "__name__", None))
def test_each_has_words_and_no_two_the_same(words: dict[object, str], kind: type) -> None:
    assert list(words) == list(kind)  # type: ignore[call-overload]  # an enumeration
    assert len(dict.fromkeys(words.values())) == len(words)


def test_a_value_that_is_none_of_them_is_none() -> None:
    assert labels.member(people.Role, "armorer") is people.Role.ARMORER
    for value in ("king", None, 7, ["armorer"]):
        assert labels.member(people.Role, value) is None
