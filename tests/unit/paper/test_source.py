"""What papers are made from: a production that is open, at its head or before, in a place."""

from __future__ import annotations

from datetime import datetime

import pytest

from coldproof.app import wiring
from coldproof.desk.floor.tongue import english
from coldproof.desk.roster import key_text
from coldproof.paper.errors import NoSuchPaper
from coldproof.paper.source import (
    PaperSource,
    known_zone,
    place_minutes,
    source_of,
    speaker,
    zone_minutes,
    zone_of,
)
from coldproof.state.fold import START, fold
from coldproof.words.units import SECOND_US
from tests.houses import Film
from tests.unit.paper.made import source

DENVER = "America/Denver"
WINTER_US, SUMMER_US = 1_767_225_600_000_000, 1_782_864_000_000_000


def us(utc: str) -> int:
    """Return the instant of a clock in UTC."""
    return int(datetime.fromisoformat(f"{utc}+00:00").timestamp()) * SECOND_US


def test_hours_and_dates_are_those_of_the_place() -> None:
    here = source()._replace(minutes=lambda _: -420)
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
        assert found.minutes(WINTER_US) == zone_minutes(zone_of(house), WINTER_US)


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
    there = source()._replace(zone="America/Denver")
    assert there.hours_are(()) == "hours of America/Denver, UTC-07:00"
    assert there._replace(zone="Etc/GMT+7").hours_are(()) == "hours at UTC-07:00"
    assert there._replace(zone="").hours_are((SUMMER_US,)) == "hours in UTC"


def in_denver(now_us: int = WINTER_US) -> PaperSource:
    """Return a source whose clocks are put forward on 2026-03-08 and back on 2026-11-01."""
    minutes = place_minutes(DENVER)
    assert minutes is not None
    return source()._replace(zone=DENVER, minutes=minutes, now_us=now_us)


@pytest.mark.parametrize(
    ("utc", "there"),
    [
        ("2026-07-05 06:20:00", "2026-07-05 00:20"),
        ("2026-12-05 06:20:00", "2026-12-04 23:20"),
        ("2026-03-08 08:59:59", "2026-03-08 01:59"),
        ("2026-03-08 09:00:00", "2026-03-08 03:00"),  # 02:00 never was
        ("2026-11-01 06:59:59", "2026-11-01 00:59"),
        ("2026-11-01 07:00:00", "2026-11-01 01:00 UTC-06:00"),
        ("2026-11-01 07:59:59", "2026-11-01 01:59 UTC-06:00"),
        ("2026-11-01 08:00:00", "2026-11-01 01:00 UTC-07:00"),
        ("2026-11-01 08:59:59", "2026-11-01 01:59 UTC-07:00"),
        ("2026-11-01 09:00:00", "2026-11-01 02:00"),
    ],
)
@pytest.mark.parametrize("now", ["2026-07-05 06:20:00", "2026-12-24 00:00:00"])
def test_an_hour_is_that_of_its_own_instant_and_not_of_now(utc: str, there: str, now: str) -> None:
    here = in_denver(us(now))
    assert f"{here.date(us(utc))} {here.hour(us(utc))}" == there
    assert " ".join(here.desk().moment(us(utc))) == there


def test_an_instant_that_is_told_is_seen_and_one_that_is_only_asked_for_is_not() -> None:
    seen = list[int]()
    here = in_denver()._replace(seen=seen.append)
    here.hour(SUMMER_US)
    assert seen == [SUMMER_US]
    here.hours_are([SUMMER_US])
    assert seen == [SUMMER_US]


BACK = "then UTC-07:00 from 2026-11-01 08:00 UTC on"


@pytest.mark.parametrize(
    ("shown", "now", "said"),
    [
        ([], "2026-07-05 06:20:00", "UTC-06:00"),
        (["2026-07-04 18:00:00"], "2026-10-31 06:20:00", "UTC-06:00"),
        (["2026-07-04 18:00:00"], "2026-12-01 06:20:00", f"UTC-06:00, {BACK}"),
        (["2026-12-01 06:20:00"], "2026-07-04 18:00:00", f"UTC-06:00, {BACK}"),
        (["2026-11-01 07:59:59"], "2026-11-01 08:00:00", f"UTC-06:00, {BACK}"),
        (["2026-11-01 08:00:00"], "2026-11-01 08:00:00", "UTC-07:00"),
        (["2025-07-04 18:00:00"], "2026-07-04 18:00:00", "UTC-06:00"),  # no hour between them
        (
            ["2026-02-01 18:00:00", "2026-07-04 18:00:00"],
            "2026-12-01 06:20:00",
            f"UTC-07:00, then UTC-06:00 from 2026-03-08 09:00 UTC on, {BACK}",
        ),
    ],
)
def test_where_clocks_were_changed_between_its_hours_each_offset_is_named(
    shown: list[str], now: str, said: str
) -> None:
    told = in_denver(us(now)).hours_are([us(one) for one in shown])
    assert told == f"hours of {DENVER}, {said}"


@pytest.mark.parametrize("zone", ["Nowhere/Town", "../etc/passwd", "", "America"])
def test_a_zone_that_is_none_is_not_named(zone: str) -> None:
    assert known_zone(zone) is None
    assert zone_minutes(zone, WINTER_US) == 0
    assert str(known_zone("America/Denver")) == "America/Denver"
