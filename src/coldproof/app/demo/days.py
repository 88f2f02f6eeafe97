"""One shooting day of the eleven, from the office's opening to the close."""

from __future__ import annotations

from itertools import zip_longest

from coldproof.app.demo.closing import wrap
from coldproof.app.demo.crew import Crew, Dates, Today, brief, crews, on_site, sign_in
from coldproof.app.demo.events import EVENTS
from coldproof.app.demo.marking import set_clock
from coldproof.app.demo.pen import Pen
from coldproof.app.demo.setups import shoot
from coldproof.app.demo.sheets import ShootingDay, Shot

MEAL_S = 45 * 60


def open_day(pen: Pen, units: tuple[Crew, ...], day: Today) -> None:
    """Before six: the day, its units, the bulletin, and how long preparing takes."""
    pen.hour(day.midnight_us, 5, 30)
    pen.say("upm", "DayOpened", day=day.name)
    for crew in units:
        pen.say("upm", "UnitOpened", unit=crew.unit, day=day.name, place=day.place)
    for crew in units:
        bulletin(pen, crew.unit, day.name)
        pen.wait(30)
        pen.say(crew.armorer, "PrepDeclared", unit=crew.unit, needed_minutes=60, planned_minutes=90)
    pen.send()


def bulletin(pen: Pen, unit: str, day: str) -> None:
    """Everybody of a unit has the bulletin for a day."""
    reference = "Safety Bulletin #1"
    pen.say("upm", "NoticeGiven", notice="bulletin", unit=unit, for_day=day, reference=reference)


def meet(
    pen: Pen, units: tuple[Crew, ...], day: Today, late: tuple[str, ...], shots: list[list[Shot]]
) -> None:
    """Half past six: each unit meets, walks through its scenes, and comes near."""
    pen.hour(day.midnight_us, 6, 30)
    for crew, ours in zip(units, shots, strict=True):
        pen.wait(60)
        sign_in(pen, crew, day, late)
        for scene in dict.fromkeys(shot.scene for shot in ours):
            pen.wait(300)
            named = [w for shot in ours if shot.scene == scene for w in weapons_of(shot)]
            on_site(pen, crew, day, scene, tuple(dict.fromkeys(named)))
        pen.wait(30)
        here = [name for name in crew.near if name not in late]
        pen.say(crew.floor, "ZoneEntered", people=here, unit=crew.unit, ask=True)
    pen.send()


def weapons_of(shot: Shot) -> tuple[str, ...]:
    """Return every weapon of a setup."""
    return shot.items or tuple(out.weapon for out in shot.guns)


def shooting_day(pen: Pen, dates: Dates, told: ShootingDay) -> None:
    """Tell a whole day."""
    day = Today(dates.name(told.ago), dates.midnight_us(told.ago), told.place)
    units = crews(split=bool(told.second))
    shots = [list(told.setups), list(told.second)][: len(units)]
    open_day(pen, units, day)
    meet(pen, units, day, told.late, shots)
    for camera in told.cameras:
        set_clock(pen, camera)
    pen.hour(day.midnight_us, 8, 30)
    for place, together in enumerate(zip_longest(*shots)):
        if place == 1:
            between(pen, units, day, told, shots)
        if place == len(shots[0]) - 1:
            meal(pen, units, day)
        for crew, shot in zip(units, together, strict=True):
            if shot is not None:
                shoot(pen, crew, shot)
                pen.wait(600)
    pen.hour(day.midnight_us, 17, 30)
    if "short" in told.events:
        EVENTS["short"](pen, units[0])
    out = dict.fromkeys(w for ours in shots for shot in ours for w in weapons_of(shot))
    wrap(pen, units, day, tuple(out))


def between(
    pen: Pen, units: tuple[Crew, ...], day: Today, told: ShootingDay, shots: list[list[Shot]]
) -> None:
    """After the first setup: who came late is told, and what the day had beside its shots."""
    if told.late:
        scenes = tuple(dict.fromkeys(shot.scene for shot in shots[0]))
        brief(pen, units[0], day, told.late, scenes)
    for name in told.events:
        if name != "short":
            EVENTS[name](pen, units[0])
    pen.wait(120)


def meal(pen: Pen, units: tuple[Crew, ...], day: Today) -> None:
    """Everything is under lock; every clearance ends."""
    if pen.now_us < day.midnight_us + 12 * 3_600_000_000:
        pen.hour(day.midnight_us, 12, 15)
    for crew in units:
        pen.say(crew.floor, "MealBegan", unit=crew.unit, ask=True)
    pen.wait(MEAL_S)
    for crew in units:
        pen.say(crew.floor, "MealEnded", unit=crew.unit)
    pen.wait(300)
