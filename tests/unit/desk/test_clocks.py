"""When an act was done: between two readings of the clock, and never later where that helps."""

from __future__ import annotations

import pytest

from coldproof.acts.base import Body
from coldproof.acts.condition import WeaponInspected, WeaponMisfired
from coldproof.desk.clocks import AHEAD_US, Clocks
from coldproof.words.ids import WeaponId
from tests.small_log import NOON_US, SECOND_US, Crew

MINUTE = 60 * SECOND_US
LOOK = WeaponInspected(weapon=WeaponId("G-1"), chambers=())
CLICK = WeaponMisfired(weapon=WeaponId("G-1"))


def clocks(*readings: tuple[int, int]) -> Clocks:
    """Clock-reads as (position, minutes after noon)."""
    made = Clocks()
    for position, minutes in readings:
        made.read(position, NOON_US + minutes * MINUTE)
    return made


def taken(made: Clocks, claim_s: int, seen: int, body: Body = LOOK, device: str = "a") -> int:
    """Seconds after noon that an act is taken as, for one claimed so many seconds after noon."""
    act = Crew().act("armorer", body, NOON_US + claim_s * SECOND_US, device=device)
    return (made.taken(act, seen) - NOON_US) // SECOND_US


# the device had seen the reading of 12:10 (position 5); its act arrived under that of 12:20
READINGS = ((1, 0), (5, 10), (9, 20))


@pytest.mark.parametrize(
    ("claim_s", "seen", "body", "want_s"),
    [
        (900, 8, LOOK, 900),  # between the two: believed
        (600, 8, LOOK, 600),  # both ends included
        (1200, 8, LOOK, 1200),
        (599, 8, LOOK, 600),  # before what it had seen: as old as it can be
        (-86_400, 8, LOOK, 600),
        (1201, 8, LOOK, 1200),  # a little ahead: the hour of arrival
        (1200 + AHEAD_US // SECOND_US, 8, LOOK, 1200),
        (1201 + AHEAD_US // SECOND_US, 8, LOOK, 600),  # far ahead: as old as it can be
        (86_400, 8, LOOK, 600),
        (599, 8, CLICK, 1200),  # it begins a wait: as young as it can be
        (86_400, 8, CLICK, 1200),
        (900, 8, CLICK, 900),
        (300, 5, LOOK, 300),  # had seen up to 4: the reading at 5 not yet
        (-1, 5, LOOK, 0),
        (-1, 0, LOOK, 0),  # had seen nothing: after the first reading
    ],
)
def test_a_claim_is_held_between_two_readings(
    claim_s: int, seen: int, body: Body, want_s: int
) -> None:
    assert taken(clocks(*READINGS), claim_s, seen, body) == want_s


def test_without_a_reading_the_claim_stands() -> None:
    assert taken(Clocks(), 77, 0) == 77


def test_between_acts_of_one_device_its_own_clock_counts_while_it_goes_on() -> None:
    made = clocks(*READINGS)
    day = 86_400
    assert taken(made, day, 8) == 600
    assert taken(made, day + 240, 8) == 840
    assert taken(made, day + 100_000, 8) == 1200  # never after its arrival
    assert taken(made, day, 8) == 600  # it ran backward: nothing is carried on


def test_another_devices_clock_is_its_own() -> None:
    made = clocks(*READINGS)
    assert taken(made, 86_400, 8, device="a") == 600
    assert taken(made, 86_640, 8, device="b") == 600


def test_when_the_servers_clock_ran_backward_the_claim_stands_between_both() -> None:
    made = clocks((1, 30), (5, 10))
    assert taken(made, 1200, 4) == 1200
    assert taken(made, 0, 4) == 600
    assert taken(made, 100_000, 4, device="b") == 600
