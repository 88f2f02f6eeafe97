"""The act table of days and units: what opens, who met, who is near, who eats."""

from __future__ import annotations

import pytest

from coldproof.acts import day as acts
from coldproof.words.ids import Label, PersonId, UnitId
from tests.unit.state.rows import (
    ANY,
    HERE,
    Hand,
    Row,
    act,
    after,
    check,
    check_revoked,
    fits,
    labels_of,
    odd,
    permitting,
)

NOWHERE = UnitId("nowhere")
UPM = (PersonId("upm"),)
TODAY, TOMORROW = "2025-03-13", "2025-03-14"
MEAL = act("MealBegan", "ad", id="meal", unit="main")

DAYS = (
    fits(
        "the next day",
        act("DayOpened", "upm", day=TOMORROW),
        {
            "day": (TODAY, TOMORROW),
            "days_opened": ((TODAY,), (TODAY, TOMORROW)),
            "day_opened/position": (ANY, HERE),
            "pressed": (ANY, ()),
        },
        acts=(act("PressedToGoOn", "dp"),),
        permits=True,
    ),
    odd("the same day", act("DayOpened", "upm", day=TODAY)),
    odd(
        "a day that was closed: nothing revives",
        act("DayOpened", "upm", day=TODAY),
        {"day": (None, None)},
        acts=(act("DayClosed", "upm", day=TODAY),),
    ),
    odd(
        "the day before, while the next one is open",
        act("DayOpened", "upm", day=TODAY),
        {"day": (TOMORROW, TOMORROW)},
        acts=(act("DayOpened", "upm", day=TOMORROW),),
    ),
    fits(
        "with a gun still out: the difference is carried over",
        act("DayClosed", "upm", day=TODAY),
        {
            "day": (TODAY, None),
            "day_closed": (None, HERE),
            "uncounted": (None, (TODAY, HERE, True)),
            "units/main/open": (True, False),
        },
    ),
    fits(
        "with everything locked and counted",
        act("DayClosed", "upm", day=TODAY),
        {
            "day": (TODAY, None),
            "day_closed": (None, HERE),
            "uncounted": (None, None),
            "units/main/open": (True, False),
        },
        acts=(act("WeaponLockedUp", weapon="G-1", store="safe"),),
    ),
    odd("another day than the open one", act("DayClosed", "upm", day=TOMORROW)),
    fits(
        "a second unit",
        act("UnitOpened", "upm", unit="second", day=TODAY, work="performance"),
        {"units/second/open": (None, True), "units/second/kind": (None, "performance")},
        permits=True,
    ),
    fits(
        "again on the same day: nothing of it is forgotten",
        act("UnitOpened", "upm", unit="main", day=TODAY, place="barn"),
        {
            "units/main/place": ("church", "barn"),
            "units/main/meal": (ANY, ANY),
            "units/main/zone/0/0": ("actor", "actor"),
            "units/main/bars/*/cause": (("a meal",), ("a meal",)),
        },
        acts=(MEAL,),
    ),
    fits(
        "on another day: meals begin anew, restrictions stay",
        act("UnitOpened", "upm", unit="main", day=TOMORROW),
        {
            "units/main/meal": (ANY, None),
            "units/main/zone": (ANY, ()),
            "units/main/bars/*/cause": (("a meal",), ("a meal",)),
        },
        acts=(MEAL,),
        permits=True,
    ),
    fits(
        "over",
        act("UnitClosed", "upm", unit="main"),
        {"units/main/open": (True, False), "units/main/closed": (-1, HERE)},
    ),
    fits(
        "said by a revoked key: nothing works, and its setups are not over",
        act("UnitClosed", "upm", unit="main"),
        {"units/main/open": (True, False), "units/main/closed": (-1, -1)},
        permit=False,
    ),
    odd("a unit that nobody opened", Hand("upm", acts.UnitClosed(unit=NOWHERE))),
)
MEETINGS = (
    fits(
        "its leaders were there",
        act("MeetingHeld", unit="main", day=TODAY, meeting="daily", leaders=["ad", "armorer"]),
        {
            "meetings/@/leaders": (None, ("armorer", "ad")),
            "meetings/@/attended": (None, ("armorer", "ad")),
        },
        permits=True,
    ),
    fits(
        "what it was about, and where",
        act(
            "MeetingHeld",
            unit="main",
            day=TODAY,
            meeting="daily",
            weapons=["G-1"],
            place="base camp",
        ),
        {"meetings/@/weapons": (None, ("G-1",)), "meetings/@/place": (None, "base camp")},
        permits=True,
    ),
    fits(
        "of another day: those of days gone by are dropped",
        act("MeetingHeld", unit="main", day=TOMORROW, meeting="daily"),
        {"meetings/@/day": (None, TOMORROW), "meetings/@meeting": (ANY, None)},
        acts=(act("DayOpened", "upm", day=TOMORROW),),
    ),
    fits(
        "somebody signs in",
        act("MeetingAttended", "ad", answers="meeting", people=["producer", "dp"]),
        {"meetings/@meeting/attended/-1": ("propmaster", "producer")},
        permits=True,
    ),
    odd(
        "to what is no meeting", act("MeetingAttended", "ad", answers="scene", people=["producer"])
    ),
    fits(
        "told apart by a handler",
        act("PersonBriefed", unit="main", day=TODAY, people=["producer"], topics=["firearms"]),
        {"briefings/producer|main|2025-03-13|/by": (None, "armorer")},
        permits=True,
    ),
    odd(
        "by somebody else",
        act("PersonBriefed", "ad", unit="main", day=TODAY, people=["producer"]),
    ),
    odd(
        "of an older plan than before",
        act("PersonBriefed", unit="main", day=TODAY, people=["dp"], scene="12", plan=1),
        {"briefings/dp|main|2025-03-13|12/plan": (2, 2)},
        acts=(act("PersonBriefed", unit="main", day=TODAY, people=["dp"], scene="12", plan=2),),
    ),
)
ON_THE_FLOOR = (
    fits(
        "near",
        act("ZoneEntered", "ad", unit="main", people=["upm"]),
        {"units/main/zone/-1/0": ("dp", "upm")},
    ),
    odd("near nothing that was opened", Hand("ad", acts.ZoneEntered(people=UPM, unit=NOWHERE))),
    fits(
        "no longer near",
        act("ZoneLeft", "ad", unit="main", people=["actor"]),
        {"units/main/zone/0/0": ("actor", "actor"), "units/main/zone/0/1/near": (True, False)},
    ),
    odd(
        "told late: who came back since is near",
        act("ZoneLeft", "ad", unit="main", people=["actor"], at="07:44"),
        {"units/main/zone/0/1/near": (True, True), "units/main/zone": (ANY, ANY)},
    ),
    odd("away from nothing", Hand("ad", acts.ZoneLeft(people=UPM, unit=NOWHERE))),
    fits(
        "a meal",
        MEAL,
        {"units/main/meal": (None, HERE), "units/main/bars/*/cause": ((), ("a meal",))},
    ),
    odd("of no unit", Hand("ad", acts.MealBegan(unit=NOWHERE))),
    fits(
        "over; nothing revives",
        act("MealEnded", "upm", unit="main"),
        {
            "units/main/meal": (ANY, None),
            "units/main/bars/*/cause": (("a meal",), ("a meal",)),
        },
        acts=(MEAL,),
        permits=True,
    ),
    fits(
        "over, on the device that told of its beginning",
        act("MealEnded", "ad", unit="main", seen="offer"),
        {"units/main/meal": (ANY, None)},
        acts=(MEAL,),
        permits=True,
    ),
    odd(
        "by a device that had not seen it begin",
        act("MealEnded", "upm", unit="main", seen="offer"),
        acts=(MEAL,),
    ),
    odd("when there is none", act("MealEnded", "upm", unit="main")),
    fits(
        "moved",
        act("UnitMoved", "ad", unit="main", place="barn"),
        {
            "units/main/place": ("church", "barn"),
            "units/main/bars/*/cause": ((), ("the unit moved",)),
        },
    ),
    odd("of no unit", Hand("ad", acts.UnitMoved(unit=NOWHERE, place=Label("barn")))),
    fits(
        "how long it takes, how long it is given",
        act("PrepDeclared", unit="main", needed_minutes=30, planned_minutes=10),
        {"units/main/prep": (None, (30, 10))},
        permits=True,
    ),
    odd(
        "of no unit",
        Hand("ad", acts.PrepDeclared(unit=NOWHERE, needed_minutes=1, planned_minutes=1)),
    ),
)
ROWS = DAYS + MEETINGS + ON_THE_FLOOR


@pytest.mark.parametrize("row", ROWS, ids=labels_of(ROWS))
def test_row(row: Row) -> None:
    check(row)


PERMITTING = permitting(ROWS)


@pytest.mark.parametrize("row", PERMITTING, ids=labels_of(PERMITTING))
def test_by_a_revoked_key_it_permits_nothing(row: Row) -> None:
    check_revoked(row)


def test_a_day_that_was_open_before_two_others_does_not_open_again() -> None:
    opened = [
        act("DayOpened", "upm", at=at, day=day)
        for at, day in (
            ("2025-03-14 06:00", TOMORROW),
            ("2025-03-15 06:00", "2025-03-15"),
            ("2025-03-15 07:00", TODAY),
        )
    ]
    assert after(*opened).state.day == "2025-03-15"


@pytest.mark.parametrize(
    ("day", "opens"),
    [("2025-03-12", True), (TOMORROW, True), ("2025-03-11", False), ("2025-03-15", False)],
)
def test_a_day_opens_on_the_day_itself_or_beside_it(day: str, opens: bool) -> None:
    assert (after(act("DayOpened", "upm", day=day)).state.day == day) is opens
