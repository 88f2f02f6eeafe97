"""Dates for people's own calendars: meetings and weapons calls of scheduled days, papers that end.

Whole days, because the schedule says no hour.  A date keeps its `uid` whatever becomes of it, and
its `sequence` only grows: it is the position in the log of the latest word that the date rests on.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from coldproof.desk.floor.labels import DOCUMENTS, SHORT
from coldproof.desk.floor.terms import ALTERNATIVES
from coldproof.desk.plan.days import newest_papers, scheduled
from coldproof.desk.plan.scenes import Lack, OfDay, of_day
from coldproof.state.model import SetState
from coldproof.state.records import Scheduled
from coldproof.words.units import HOUR_MINUTES

Say = Callable[[str], str]


class Date(NamedTuple):
    """One date of a calendar; a day that is empty now is `cancelled`, and stays in the feed."""

    uid: str
    sequence: int
    day: str
    title: str
    lines: tuple[str, ...]
    cancelled: bool = False


def dates(
    state: SetState, production: str, say: Say, *, only: str | None = None
) -> tuple[Date, ...]:
    """Return every date, by day: no serial number, and nothing of what anybody reported.

    With `only`, of the papers those of this person alone.
    """
    found = [one for unit in scheduled(state) for one in of_unit(state, production, unit, say)]
    found += papers(state, production, say, only)
    return tuple(sorted(found, key=lambda one: (one.day, one.uid)))


def of_unit(state: SetState, production: str, unit: Scheduled, say: Say) -> list[Date]:
    """Return the meeting and the weapons call of a unit's day.

    Without a scene, both are called off.  A day that has scenes and no weapon has no weapons call;
    a scene without a plan has one where somebody accepted a line of the script in it, and one that
    is planned without a gun where that line is of a gun.
    """
    scenes = [of_day(state, name) for name in unit.scenes]
    armed = [one for one in scenes if one.wants_handler]
    rests = [unit.position]
    rests += [state.scenes[one.name].position for one in scenes if one.name in state.scenes]
    rests += [hit.position for hit in state.hits.values() if hit.scene in unit.scenes]
    rests += [way.position for one in scenes for way in one.ways]
    where = f"{unit.day}.{unit.unit}.{production}@coldproof"
    scene_line = say("Scenes: {scenes}").format(scenes=", ".join(unit.scenes) or "-")
    meeting = Date(
        f"meeting.{where}",
        max(rests),
        unit.day,
        say("Safety meeting, {unit}").format(unit=unit.unit),
        (scene_line,),
        cancelled=not scenes,
    )
    if scenes and not armed:
        return [meeting]
    call = Date(
        f"weapons.{where}",
        max(rests),
        unit.day,
        say("Weapons call, {unit}").format(unit=unit.unit),
        tuple(armed_line(one, say) for one in armed),
        cancelled=not scenes,
    )
    return [meeting, call]


def armed_line(one: OfDay, say: Say) -> str:
    """Return a scene with its classes of weapons and how it is to be shot."""
    if one.plan is None:
        words = say("Scene {scene}: no plan, and the script has something there")
        return words.format(scene=one.name)
    classes = one.plan.classes
    what = [", ".join(say(SHORT[kind]) for kind in classes)] if classes else []
    if Lack.BARE in one.lacks:
        what.append(say("the plan has no gun, the script has one"))
    what += ways_text(one, say)
    return say("Scene {scene}: {what}").format(scene=one.name, what="; ".join(what))


def ways_text(one: OfDay, say: Say) -> list[str]:
    """Return how each shot of a scene is to be done."""
    return [
        (f"{way.shot}: " if way.shot else "") + say(ALTERNATIVES[way.chosen]) for way in one.ways
    ]


def hours_text(minutes: int) -> str:
    """Return minutes as hours: `10 h`, `7 h 30`."""
    hours, rest = divmod(minutes, HOUR_MINUTES)
    return f"{hours} h {rest:02d}" if rest else f"{hours} h"


def papers(state: SetState, production: str, say: Say, only: str | None = None) -> list[Date]:
    """Return the last day of each person's newest paper of a kind; called off once they left.

    With `only`, those of this person alone.
    """
    found = []
    for name, person in state.people.items():
        if only not in (None, name):
            continue
        for kind, paper in newest_papers(person).items():
            words = say("{paper} of {person} ends")
            title = words.format(paper=say(DOCUMENTS[kind]), person=name)
            latest = max(one.position for one in person.credentials if one.document is kind)
            found.append(
                Date(
                    f"paper.{kind.value}.{name}.{production}@coldproof",
                    max(latest, person.departed or 0),
                    paper.last_day,
                    title,
                    (say("Valid to the end of this day."),),
                    cancelled=person.departed is not None,
                )
            )
    return found
