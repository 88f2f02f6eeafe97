"""An act typed for a production: what is filled in, and what it may name."""

import pytest

from coldproof.app import wiring
from coldproof.app.errors import DayError
from coldproof.app.story import Told
from coldproof.cli.asking import told_of
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
            "act, answers: found '99'; the id of an earlier act would do",
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
