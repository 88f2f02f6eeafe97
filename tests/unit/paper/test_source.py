"""What papers are made from: a production that is open, at its head or before, in a place."""

from __future__ import annotations

import pytest

from coldproof.app import wiring
from coldproof.desk.floor.tongue import english
from coldproof.desk.roster import key_text
from coldproof.paper.errors import NoSuchPaper
from coldproof.paper.source import known_zone, source_of, speaker, zone_minutes, zone_of
from coldproof.state.fold import START, fold
from tests.houses import Film
from tests.unit.paper.made import source

WINTER_US, SUMMER_US = 1_767_225_600_000_000, 1_782_864_000_000_000


def test_hours_and_dates_are_those_of_the_place() -> None:
    here = source()._replace(zone_minutes=-420)
    assert (here.hour(0), here.date(0)) == ("17:00", "1969-12-31")


@pytest.mark.parametrize(
    ("zone", "winter", "summer"),
    [
        ("America/Los_Angeles", -480, -420),
        ("Asia/Kolkata", 330, 330),
        ("UTC", 0, 0),
        (None, 0, 0),
        ("Nowhere/AtAll", 0, 0),
        ("../etc/passwd", 0, 0),
    ],
)
def test_a_zone_gives_minutes_and_one_that_nobody_knows_none(
    zone: str | None, winter: int, summer: int
) -> None:
    assert zone_minutes(zone, WINTER_US) == winter
    assert zone_minutes(zone, SUMMER_US) == summer


@pytest.mark.parametrize("lang", ["xx", "../es", "ES", "", "e"])
def test_a_language_without_a_catalog_is_refused(lang: str) -> None:
    with pytest.raises(NoSuchPaper) as refused:
        speaker(lang)
    want = "en, or one that there is a catalog of, would do"
    assert str(refused.value) == f"language: found {lang!r}; {want}"


def test_english_is_the_source_and_spanish_has_a_catalog() -> None:
    assert speaker("en") is english
    assert speaker("es")("no such sentence at all") == "no such sentence at all"


def test_a_desk_of_it_has_the_same_words_and_hours() -> None:
    here = source()._replace(say=str.upper)
    assert here.desk().say("a") == "A"
    assert here.desk().hour(0) == here.hour(0)
    assert here.in_english().desk().say("a") == "a"


def test_a_production_that_is_open_gives_its_head_its_origin_and_its_zone(film: Film) -> None:
    with wiring.opened(film.folder) as house:
        found = source_of(house, WINTER_US)
        assert (found.size, found.title, found.origin) == (20, "The Ride", house.settings.origin)
        assert found.root == key_text(house.ledger.tree.root(20))
        assert fold(START, found.entries()) == found.state
        assert [entry.position for entry in found.entries()] == list(range(20))
        assert found.zone_minutes == zone_minutes(zone_of(house), WINTER_US)


def test_an_earlier_size_gives_what_was_so_then(film: Film) -> None:
    with wiring.opened(film.folder) as house:
        found = source_of(house, WINTER_US, size=5)
        assert found.state == fold(START, list(source_of(house, WINTER_US).entries())[:5])
        assert found.root == key_text(house.ledger.tree.root(5))


@pytest.mark.parametrize("size", [0, -1, 21])
def test_a_size_that_the_log_never_had_is_refused(film: Film, size: int) -> None:
    with wiring.opened(film.folder) as house, pytest.raises(NoSuchPaper) as refused:
        source_of(house, WINTER_US, size=size)
    assert str(refused.value) == f"size of the log: found {size}; 1 to 20 would do"


def test_it_says_of_which_time_its_hours_are() -> None:
    there = source()._replace(zone="America/Denver", zone_minutes=-420)
    assert there.hours_are() == "hours of America/Denver, UTC-07:00"
    assert there._replace(zone="Etc/GMT+7").hours_are() == "hours at UTC-07:00"
    assert there._replace(zone="", zone_minutes=0).hours_are() == "hours in UTC"


@pytest.mark.parametrize("zone", ["Nowhere/Town", "../etc/passwd", "", "America"])
def test_a_zone_that_is_none_is_not_named(zone: str) -> None:
    assert known_zone(zone) is None
    assert zone_minutes(zone, WINTER_US) == 0
    assert str(known_zone("America/Denver")) == "America/Denver"
