"""Shapes: every word of the board has the one that the screens give it; none by color alone."""

from __future__ import annotations

import pytest

from coldproof.desk.history.pictures import DRAWN, picture_of, shown


@pytest.mark.parametrize(
    ("word", "shape"),
    [
        ("HOT, 2 BLANKS", "s-hot"),
        ("HOT, CHARGED", "s-hot"),
        ("COLD, EMPTY", "s-cold"),
        ("COLD, 6 DUMMIES (spent)", "s-cold"),
        ("CHECK NEEDED", "s-check"),
        ("NON-GUN, CHECK NEEDED", "s-check"),
        ("NON-GUN", "s-non"),
        ("QUARANTINED", "s-held"),
        ("STOP: work was stopped", "s-stop"),
        ("RETIRED", ""),
        ("cold", ""),
        ("", ""),
    ],
)
def test_a_word_has_its_shape(word: str, shape: str) -> None:
    assert picture_of(word).shape == shape


def test_the_word_stands_beside_its_shape_and_the_shape_is_silent() -> None:
    assert shown("COLD, EMPTY") == (
        '<span class="cold"><svg class="s-cold" viewBox="0 0 16 16" aria-hidden="true"'
        ' focusable="false"><path d="M2 2h12v12H2Z" fill="currentColor"/></svg> COLD, EMPTY</span>'
    )
    assert shown("RETIRED") == "RETIRED"
    assert shown("HOT<b>").endswith(" HOT&lt;b&gt;</span>")


def test_hot_and_cold_and_unknown_differ_without_color() -> None:
    assert len(dict.fromkeys(DRAWN.values())) == len(DRAWN)
    for drawn in DRAWN.values():
        assert "#" not in drawn
