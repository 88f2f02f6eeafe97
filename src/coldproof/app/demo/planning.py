"""Script, plan and schedule: how a scene is shot, what was written of it, who works which day."""

from __future__ import annotations

from typing import Any

from coldproof.app.demo.assessing import assess, assess_all, hand_round
from coldproof.app.demo.crew import Dates
from coldproof.app.demo.pen import Pen
from coldproof.app.demo.script import file_draft, look_through
from coldproof.app.demo.sheets import Chosen, Scene, said, schedule
from coldproof.app.demo.sheets import plan as sheet
from coldproof.app.demo.today import SCENE
from coldproof.app.values import salted
from coldproof.desk.script.model import Script
from coldproof.words.floor import Alternative
from coldproof.words.ways import is_signed

CHOOSES, SIGNS = "armorer", ("first-ad", "safety")
CALL, WRAP = 390, 1_110  # minutes since midnight for which a handler is asked
HANDLERS = ("armorer", "armorer-2")
MORE = ("props", "props-2")  # on a day of two units


def plan(pen: Pen, dates: Dates, ago: int, script: Script) -> None:
    """What the script says, what was weighed, assessed, approved and announced, scene by scene."""
    pen.hour(dates.midnight_us(ago), 13)
    file_draft(pen, said().first, script)
    pen.wait(1_200)
    look_through(pen, script)
    pen.wait(1_200)
    day = dates.name(ago)
    assess_all(pen, day)
    for scene in schedule().scenes:
        plan_scene(pen, scene, day)
    last = dates.name(ago - 60)
    pen.say(
        "upm", "ContactPublished", person="upm", first_day=day, last_day=last, on_call_sheet=True
    )
    pen.say("upm", "HoursPlanned", longest_week_minutes=55 * 60)
    hand_round(pen)
    schedule_days(pen, dates)


def plan_scene(pen: Pen, told: Scene, day: str) -> None:
    """One scene: its plan, the ways to do without a gun, its assessment and approval."""
    named: dict[str, Any] = {"scene": told.scene, "plan": 1}
    pen.wait(120)
    pen.say(
        "first-ad",
        "ScenePlanned",
        **named,
        place=told.place,
        classes=list(told.classes),
        shots=told.shots,
        tags=list(told.tags),
        headcount=told.headcount,
        weapons_visible_to_public=told.public,
        weapons=list(told.weapons),
    )
    pen.wait(60)
    weigh(pen, [way for way in sheet().ways if way.scene == told.scene])
    pen.wait(120)
    assess(pen, told, day)
    pen.wait(60)
    pen.say("upm", "AssessmentApproved", **named)
    if told.notice:
        pen.say("upm", "NoticeGiven", notice="authority", scene=told.scene, reference=told.notice)


def weigh(pen: Pen, ways: list[Chosen]) -> None:
    """Choose a way for each shot; a firearm has a reason and is signed by two others."""
    for one in ways:
        reason: dict[str, Any] = {}
        if one.reason:
            reason["reason"] = pen.keep(salted(one.reason))
        pen.say(
            CHOOSES,
            "AlternativesWeighed",
            scene=one.scene,
            plan=1,
            considered=list(one.considered),
            chosen=one.chosen,
            shot=one.shot,
            figures=list(one.figures),
            **reason,
        )
    pen.send()  # who signs has seen the choice
    pen.wait(30)
    for who in SIGNS:
        for one in ways:
            if is_signed(Alternative(one.chosen)):
                pen.say(who, "WayApproved", scene=one.scene, plan=1, shot=one.shot)


def schedule_days(pen: Pen, dates: Dates) -> None:
    """Every day that is planned so far, its units and its handlers; those to come lack some."""
    pen.wait(600)
    for day in schedule().past:
        for unit, shots in (("main", day.setups), ("second", day.second)):
            scenes = list(dict.fromkeys(shot.scene for shot in shots))
            if scenes:
                put_down(pen, dates.name(day.ago), unit, scenes)
    put_down(pen, dates.name(0), "main", [SCENE])
    for coming in sheet().coming:
        put_down(pen, dates.name(coming.ago), "main", list(coming.scenes))
    days = [(0, HANDLERS, HANDLERS), *((c.ago, c.asked, c.given) for c in sheet().coming)]
    for day in schedule().past:
        handlers = HANDLERS + MORE if day.second else HANDLERS
        days.append((day.ago, handlers, handlers))
    for ago, people, _ in days:
        for name in people:
            hours: dict[str, Any] = {"asked_minutes": WRAP - CALL, "call": CALL, "wrap": WRAP}
            pen.say("upm", "HandlerAsked", person=name, scheduled=dates.name(ago), **hours)
    pen.send()
    pen.wait(1_800)
    for name in dict.fromkeys(name for _, _, given in days for name in given):
        for ago, _, given in days:
            if name in given:
                when = dates.name(ago)
                pen.say(name, "HandlerAnswered", scheduled=when, given_minutes=WRAP - CALL)
    pen.send()


def put_down(pen: Pen, day: str, unit: str, scenes: list[str]) -> None:
    """Put a unit's scenes on the schedule."""
    pen.say("first-ad", "DayScheduled", scheduled=day, unit=unit, scenes=scenes)
