"""The frame of a page: offsets, instants and values as they may stand in markup."""

from __future__ import annotations

import pytest

from coldproof.desk.history.frame import STYLE, About, moment, page, text
from coldproof.words.units import offset_text


@pytest.mark.parametrize(
    ("minutes", "said"),
    [
        (0, "UTC+00:00"),
        (-420, "UTC-07:00"),
        (345, "UTC+05:45"),
        (-210, "UTC-03:30"),
        (-30, "UTC-00:30"),
    ],
)
def test_an_offset_is_said_with_its_sign(minutes: int, said: str) -> None:
    assert offset_text(minutes) == said


def test_an_instant_is_shown_in_the_time_of_the_page_and_kept_exact() -> None:
    about = About("p", "o", 1, "r", "s", offset_minutes=60)
    assert moment(0, about) == '<time datetime="1970-01-01T00:00:00Z">1970-01-01 01:00:00</time>'
    assert moment(1_500_000, about) == (
        '<time datetime="1970-01-01T00:00:01.500000Z">1970-01-01 01:00:01</time>'
    )


@pytest.mark.parametrize("bad", ["<b>", "</style>", '"', "'", "&amp;"])
def test_a_value_can_end_neither_element_nor_attribute(bad: str) -> None:
    for mark in "<>\"'":
        assert mark not in text(bad)
    assert text(bad) in page(bad, ())


def test_the_style_fetches_nothing() -> None:
    for word in ("url(", "@import", "http", "//"):
        assert word not in STYLE
