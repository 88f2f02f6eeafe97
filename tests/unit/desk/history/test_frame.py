"""The frame of a page: offsets, instants and values as they may stand in markup."""

from __future__ import annotations

import pytest

from coldproof.desk.history.frame import STYLE, About, header, moment, page, text
from coldproof.desk.history.zone import Zone
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


def test_an_instant_is_shown_in_utc_and_in_the_places_time_and_kept_exact() -> None:
    about = About("p", "o", 1, "r", "s")
    assert moment(0, about) == '<time datetime="1970-01-01T00:00:00Z">1970-01-01 00:00:00</time>'
    zone = Zone("Europe/Berlin", ((0, 60), (2_000_000, 120)))
    assert moment(1_500_000, about._replace(zone=zone)) == (
        '<time datetime="1970-01-01T00:00:01.500000Z">1970-01-01 00:00:01 UTC'
        "<br>1970-01-01 01:00:01 UTC+01:00</time>"
    )


def test_the_head_of_a_page_says_which_times_it_has() -> None:
    about = About("p", "o", 1, "r", "s")
    assert "<dt>Times</dt><dd>UTC</dd>" in header("t", about, ())
    zone = Zone("Europe/Berlin", ((0, 60), (2_000_000, 120)))
    said = "UTC; under it Europe/Berlin, UTC+01:00, UTC+02:00 from 1970-01-01 00:00:02 UTC on"
    assert f"<dd>{said}</dd>" in header("t", about._replace(zone=zone), ())


@pytest.mark.parametrize("bad", ["<b>", "</style>", '"', "'", "&amp;"])
def test_a_value_can_end_neither_element_nor_attribute(bad: str) -> None:
    for mark in "<>\"'":
        assert mark not in text(bad)
    assert text(bad) in page(bad, ())


def test_the_style_fetches_nothing() -> None:
    for word in ("url(", "@import", "http", "//"):
        assert word not in STYLE
