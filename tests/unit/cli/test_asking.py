"""An act typed for a production: what is filled in, and what it may name."""

import pytest

from coldproof.app import wiring
from coldproof.app.errors import DayError
from coldproof.app.story import Told
from coldproof.cli.asking import told_of
from coldproof.cli.errors import UsageError
from tests.houses import Film
from tests.small_log import NOON_US

STOPPED = 'by = "actor", kind = "WorkStopped", scope = "production"'


def typed(film: Film, line: str, *, unknown: bool = False) -> Told:
    """The act that a line tells, typed at noon."""
    with wiring.opened(film.folder) as house:
        return told_of(house, line, unknown=unknown, now_us=NOON_US)[0]


def test_it_is_done_now_on_the_devices_of_who_signs(film: Film) -> None:
    told = typed(film, STOPPED)
    assert (told.at_us, told.by, told.device) == (NOON_US, "actor", "actor")
    vouched = typed(film, f'{STOPPED}, vouched_by = "first-ad"')
    assert (vouched.by, vouched.device) == ("actor", "first-ad")
    tablet = typed(film, f'{STOPPED}, vouched_by = "first-ad", device = "tablet"')
    assert tablet.device == "tablet"


def test_hours_are_utc_and_of_today(film: Film) -> None:
    assert typed(film, f'{STOPPED}, at = "11:30"').at_us == NOON_US - 1_800_000_000
    assert typed(film, f'{STOPPED}, at = "2026-11-24 12:00"').at_us == NOON_US - 86_400_000_000


@pytest.fixture
def denver(bare: Film) -> Film:
    """A production in Denver, seven hours behind UTC in November, six in May."""
    bare.ok("init", "--founder", "actor", "--zone", "America/Denver")
    return bare


@pytest.mark.parametrize(
    ("at", "minutes"),
    [
        ("04:30", -30),
        ("2026-11-25 11:30Z", -30),
        ("11:30Z", -30),
        ("2026-05-25 06:00", -184 * 24 * 60),
        ("2026-05-25 12:00Z", -184 * 24 * 60),
    ],
)
def test_hours_are_those_of_the_place_or_utc_if_it_says_so(
    at: str, minutes: int, denver: Film
) -> None:
    told = typed(denver, f'{STOPPED}, at = "{at}"')
    assert told.at_us == NOON_US + minutes * 60_000_000


def test_an_hour_without_a_date_is_of_today_at_the_place(denver: Film) -> None:
    with wiring.opened(denver.folder) as house:
        line = f'{STOPPED}, at = "20:00"'
        evening = NOON_US + 16 * 3_600_000_000  # 21:00 there, and the next day in UTC
        told = told_of(house, line, unknown=False, now_us=evening)[0]
        line = line.replace("20:00", "03:00Z")
        in_utc = told_of(house, line, unknown=False, now_us=evening)[0]
    assert told.at_us == in_utc.at_us == evening - 3_600_000_000


@pytest.mark.parametrize(
    ("at", "often", "either"),
    [
        ("2026-11-01 01:30", "twice", "2026-11-01 07:30:00Z or 2026-11-01 08:30:00Z"),
        ("2026-03-08 02:30", "never", "2026-03-08 08:30:00Z or 2026-03-08 09:30:00Z"),
    ],
)
def test_an_hour_that_the_place_had_twice_or_never(
    at: str, often: str, either: str, denver: Film
) -> None:
    with pytest.raises(UsageError) as refused:
        typed(denver, f'{STOPPED}, at = "{at}"')
    assert str(refused.value) == (
        f"the act, at: found '{at}', which the clocks of America/Denver showed {often}, as they"
        f" changed; {either} would do"
    )


def test_an_hour_of_a_place_that_is_not_known_here(
    denver: Film, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("coldproof.paper.source.known_zone", lambda _: None)
    with pytest.raises(UsageError) as refused:
        typed(denver, f'{STOPPED}, at = "11:30"')
    assert str(refused.value).startswith(
        "the act, at: found '11:30' of the zone 'America/Denver', which this machine does not know;"
    )
    assert typed(denver, f'{STOPPED}, at = "11:30Z"').at_us == NOON_US - 1_800_000_000


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (
            'by = "nobody", kind = "CutCalled", setup = "12A"',
            "act, by: found 'nobody'; a person enrolled by an earlier PersonEnrolled would do",
        ),
        (
            'by = "actor", kind = "ZoneEntered", person = "actor", unit = "main", vouched_by ='
            ' "nobody"',
            "act, vouched_by: found 'nobody'; a person enrolled by an earlier PersonEnrolled would"
            " do",
        ),
        (
            f"{STOPPED}, vouched_by = 3",
            "act, vouched_by: found 3; 1 to 32 letters, digits, '.' or '-', beginning with a letter"
            " or digit would do",
        ),
        (
            'by = "actor", kind = "ZoneEntered", person = "actor", unit = "second"',
            "act, unit: found 'second'; a unit from an earlier UnitOpened would do",
        ),
        (
            f'{STOPPED}, answers = "99"',
            "act, answers: found '99'; the number of an earlier entry in quotes, such as \"17\",",
        ),
        (f"{STOPPED}, at = 3", 'act, at: found 3; a time like "07:45" or'),
    ],
)
def test_what_it_may_not_name(line: str, said: str, film: Film) -> None:
    with pytest.raises(DayError) as refused:
        typed(film, line)
    assert str(refused.value).startswith(said)


def test_with_unknown_it_may_name_anything(film: Film) -> None:
    assert typed(film, STOPPED.replace("actor", "nobody"), unknown=True).by == "nobody"
