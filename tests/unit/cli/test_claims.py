"""The hour that an act claims: by the clocks of the place and in UTC, and a date far ahead."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from coldproof.acts.voice import WorkStopped
from coldproof.app import wiring
from coldproof.cli.claims import claimed
from coldproof.words.floor import Scope
from coldproof.words.units import DAY_US, SECOND_US
from tests.houses import Film, note_of
from tests.small_log import NOON_US

STOPPED = 'by = "actor", kind = "WorkStopped", scope = "production"'
FITS = (
    "and keeps that as a claim: the record believes it where it lies between two readings of its"
    " own clock, and else dates the act to one of these or between them."
)
AHEAD = "ahead of now: look whether its date was meant."


@pytest.fixture
def denver(bare: Film) -> Film:
    """A production in Denver, seven hours behind UTC in November."""
    bare.ok("init", "--founder", "actor", "--zone", "America/Denver")
    return bare


def sentences(film: Film, at_us: int, now_us: int = NOON_US) -> list[str]:
    """Return what is said of an hour that an act claims."""
    with wiring.opened(film.folder) as house:
        return list(claimed(house, at_us, now_us))


@pytest.mark.parametrize(
    ("typed", "local"),
    [
        ("04:30", "2026-11-25 04:30:00 America/Denver, 2026-11-25 11:30:00Z"),
        ("11:30Z", "2026-11-25 04:30:00 America/Denver, 2026-11-25 11:30:00Z"),
        ("2026-11-24 18:30", "2026-11-24 18:30:00 America/Denver, 2026-11-25 01:30:00Z"),
    ],
)
def test_an_hour_that_was_typed_is_said_as_the_place_has_it_and_in_utc(
    typed: str, local: str, denver: Film
) -> None:
    act = f'{STOPPED}, at = "{typed}"'
    said = " ".join(denver.ok("ask", "--act", act).split())
    assert f"! It claims {local}, {FITS}" in said
    (first, *_) = json.loads(denver.ok("ask", "--act", act, "--json"))["remarks"]
    assert first == f"It claims {local}, {FITS}"
    assert AHEAD not in said
    said = " ".join(denver.ok("record", "--act", act).split())
    assert f"! It claims {local}, and keeps that as a claim: the record dates it " in said
    assert AHEAD not in said
    (first, *_) = json.loads(denver.ok("record", "--act", act, "--json"))["remarks"]
    assert first.startswith(f"It claims {local}, and keeps that as a claim: the record dates it ")


def test_the_hour_that_record_says_is_the_one_that_the_log_has(film: Film) -> None:
    hours = {
        "2026-11-20 10:00": "2026-11-25 12:07:00Z",  # the reading before it, an hour ago
        "2026-11-25 13:02": None,
        "2027-11-20 10:00": "2026-11-25 13:05:00Z",  # its arrival
    }
    for at, dated in hours.items():
        size = film.size()
        said = " ".join(film.record(f'{STOPPED}, at = "{at}"').split())
        lies = "and the record dates it so: that lies between two readings of its own clock."
        kept = f"and keeps that as a claim: the record dates it {dated}, by its own clock."
        assert f"It claims {at}:00Z, {kept if dated else lies}" in said
        (line,) = film.ok("log", "--from", str(size + 1)).splitlines()[:1]
        assert f"{size + 1}  {dated or at + ':00Z'}  actor: work stopped" in line


def test_of_an_entry_that_was_read_before_no_hour_is_said(film: Film) -> None:
    with wiring.opened(film.folder) as house:
        house.follower.catch_up()
        (said,) = claimed(house, NOON_US - DAY_US, NOON_US, house.ledger.size - 1)
    assert said == f"It claims 2026-11-24 12:00:00Z, {FITS}"


def test_where_the_zone_is_utc_or_is_not_known_here_it_is_said_in_utc_alone(
    film: Film, monkeypatch: pytest.MonkeyPatch
) -> None:
    act = f'{STOPPED}, at = "11:30"'
    assert f"It claims 2026-11-25 11:30:00Z, {FITS}" in " ".join(
        film.ok("ask", "--act", act).split()
    )
    monkeypatch.setattr("coldproof.paper.source.zone_of", lambda _: "Mars/Olympus")
    assert sentences(film, NOON_US - DAY_US)[0].startswith("It claims 2026-11-24 12:00:00Z, and ")


def test_a_date_more_than_a_day_ahead_is_asked_about_and_recorded_all_the_same(
    denver: Film,
) -> None:
    act = f'{STOPPED}, at = "2027-11-25 18:30"'
    size = denver.size()
    said = " ".join(denver.ok("ask", "--act", act).split())
    assert "2027-11-25 18:30:00 America/Denver, 2027-11-26 01:30:00Z" in said
    assert f"! That is more than 365 days {AHEAD}" in said
    assert denver.size() == size
    remarks = json.loads(denver.ok("ask", "--act", act, "--json"))["remarks"]
    assert f"That is more than 365 days {AHEAD}" in remarks
    told = json.loads(denver.ok("record", "--act", act, "--json"))
    assert (told["result"], told["at"]) == ("recorded", "2027-11-26 01:30:00Z")
    assert f"That is more than 365 days {AHEAD}" in told["remarks"]
    said = " ".join(denver.record(act).split())
    assert "durable" in said
    assert f"! That is more than 365 days {AHEAD}" in said


def test_a_note_that_claims_a_date_far_ahead_is_told_of_too(film: Film, tmp_path: Path) -> None:
    path = tmp_path / "note"
    stop = WorkStopped(scope=Scope.PRODUCTION)
    path.write_bytes(note_of("actor", stop, at_us=NOON_US + 40 * DAY_US))
    said = " ".join(film.ok("record", "--note", path).split())
    assert "durable" in said
    assert f"! That is more than 39 days {AHEAD}" in said
    path.write_bytes(note_of("actor", stop, at_us=NOON_US - 40 * DAY_US))
    assert "claims" not in film.ok("record", "--note", path)


@pytest.mark.parametrize(
    ("after_us", "count"),
    [
        (5 * SECOND_US, 0),
        (5 * SECOND_US + 1, 1),
        (-5 * SECOND_US - 1, 1),
        (-400 * DAY_US, 1),
        (DAY_US, 1),
        (DAY_US + 1, 2),
    ],
)
def test_from_where_on_it_is_said(after_us: int, count: int, film: Film) -> None:
    said = sentences(film, NOON_US + after_us)
    assert len(said) == count
    if count == 2:
        assert said[1] == f"That is more than 1 day {AHEAD}"


def test_what_claims_no_hour_is_not_told_of(film: Film) -> None:
    assert sentences(film, 0) == []
