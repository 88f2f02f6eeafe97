"""Lines ready to paste: which scenes a call sheet is about; for the production report, what was.

Plain text, one line a fact, no name of a person but handles, no word on whether anything complies.
"""

from __future__ import annotations

from typing import NamedTuple

from coldproof.desk.floor import labels, terms
from coldproof.desk.floor.screens.days import needed
from coldproof.desk.floor.screens.missing import unplanned
from coldproof.desk.floor.screens.setup import begun_today
from coldproof.paper.daybook import Book, Day
from coldproof.paper.names import lot_text, runs, thousands, where_text
from coldproof.paper.source import PaperSource
from coldproof.state.facts import roles_of, wearers
from coldproof.state.model import SetState
from coldproof.state.records import BlockKind, CustodyKind
from coldproof.state.voices import WEAPON_HAZARD
from coldproof.words.people import FLOOR, HANDLERS

AWAY = (CustodyKind.LOCKED, CustodyKind.RETIRED)


class OfDay(NamedTuple):
    """Planned scenes with weapons, and lines of what is on the schedule and has no plan."""

    scenes: tuple[str, ...]
    more: tuple[str, ...] = ()


def on_day(source: PaperSource, day: str, before: SetState | None = None) -> OfDay:
    """Return what a day's call sheet is about: what is on its schedule.

    Of a day that is on none, every scene that is planned and was not begun `before` it.
    """
    desk = source.desk()
    needs = needed(desk, day)
    if not any(unit.scenes for unit in needs.units):
        return OfDay(planned(source, before))
    return OfDay(tuple(one.name for one in needs.armed), tuple(unplanned(desk, needs)))


def of_meeting(source: PaperSource, day: str, unit: str) -> OfDay:
    """Return what a unit's meeting of a day is about: its scenes on the schedule, and setups.

    Setups are those begun since that day was opened, and a meeting that was held names its scene;
    a day that is on no schedule also has every scene that was planned, and of which none was begun.
    """
    desk, state = source.desk(), source.state
    needs = needed(desk, day)
    mine = [n for n, s in state.setups.items() if s.card.unit == unit and day == state.day]
    begun = [state.setups[name].card.scene for name in mine if begun_today(desk, name)]
    held = [m.scene for m in state.meetings.values() if (m.day, m.unit) == (day, unit)]
    scenes: list[str] = [name for name in (*begun, *held) if name in state.scenes]
    if not any(one.scenes for one in needs.units):
        return OfDay(tuple(dict.fromkeys([*scenes, *planned(source)])))
    own = {name for one in needs.units if one.unit == unit for name in one.scenes}
    needs = needs._replace(scenes=tuple(one for one in needs.scenes if one.name in own))
    scenes += [one.name for one in needs.armed]
    return OfDay(tuple(dict.fromkeys(scenes)), tuple(unplanned(desk, needs)))


def planned(source: PaperSource, before: SetState | None = None) -> tuple[str, ...]:
    """Return the scenes that are planned with weapons and of which no setup was begun before.

    `before` is the state before the day in question; without one, none may have been begun yet.
    """
    earlier = source.state if before is None else before
    begun = {setup.card.scene for setup in earlier.setups.values()}
    return tuple(
        name
        for name, scene in source.state.scenes.items()
        if scene.plan.classes and name not in begun
    )


def report(source: PaperSource, book: Book, name: str, day: Day) -> list[str]:
    """Return the lines about weapons for a day's production report."""
    say = source.say
    changes = [c for c in book.changes if c.day == name]
    out = dict.fromkeys(c.weapon for c in changes if c.kind == "WeaponUnlocked")
    handed = [c for c in changes if c.kind in ("HandoverAccepted", "ItemsIssued")]
    lines = [
        say("WEAPONS, {day}").format(day=name),
        say("Taken out of the lock: {weapons}").format(weapons=runs(say, out) or say("none")),
        say("Handovers: {times} ({weapons})").format(
            times=thousands(len(handed)),
            weapons=runs(say, [c.weapon for c in handed]) or say("none"),
        ),
        *lot_lines(source, book, name, day),
        *meeting_lines(source, name, day),
        *stop_lines(source, book, name),
    ]
    lines += event_lines(source, day)
    lines += still_out(source, day)
    return lines


def lot_lines(source: PaperSource, book: Book, name: str, day: Day) -> list[str]:
    """Return a line for each lot that was used or counted that day."""
    say, found = source.say, []
    for lot, record in day.after.lots.items():
        rows = [r for r in book.rounds if r.lot == lot and book.day_of.get(r.position) == name]
        if not rows:
            continue
        counts = [r for r in rows if r.counted is not None]
        counted = (
            say("counted {counted} of {expected}").format(
                counted=thousands(counts[-1].counted or 0),
                expected=thousands(counts[-1].expected or 0),
            )
            if counts
            else say("not counted")
        )
        what = lot_text(
            say, record.received.round_class, record.received.caliber, record.received.charge
        )
        found.append(
            say("Lot {lot}, {what}: fired {fired}, clicked {clicked}, {counted}").format(
                lot=lot,
                what=what,
                fired=thousands(sum(r.fired for r in rows)),
                clicked=thousands(sum(r.misfired for r in rows)),
                counted=counted,
            )
        )
    return found


def meeting_lines(source: PaperSource, name: str, day: Day) -> list[str]:
    """Return a line for each meeting of the day."""
    say = source.say
    found = [
        say("{hour} {what}, unit {unit}: {n} signed in").format(
            hour=source.hour(meeting.at_us),
            what=say(terms.MEETINGS[meeting.kind]),
            unit=meeting.unit,
            n=thousands(len(meeting.attended)),
        )
        for meeting in day.after.meetings.values()
        if meeting.day == name
    ]
    return found or [say("No meeting of the day is in the record.")]


def stop_lines(source: PaperSource, book: Book, name: str) -> list[str]:
    """Return a line for each stop of the day: when, how far it reached, when it was released."""
    say = source.say
    desk = source.desk()
    found = []
    for one in book.stood:
        if one.day != name or one.block.kind is not BlockKind.STOP:
            continue
        ended = (
            say("not released")
            if one.ended_us is None
            else say("released {hour}").format(hour=source.hour(one.ended_us))
        )
        reach = terms.reach_text(desk, one.block.scope, one.block.target)
        words = say("{hour} work stopped, {reach}; {ended}")
        found.append(words.format(hour=source.hour(one.block.at_us), reach=reach, ended=ended))
    return found


def hazard_lines(source: PaperSource, book: Book, name: str) -> list[str]:
    """Return a line for each hazard of the day: when, of what, how far, when it was answered."""
    say = source.say
    desk = source.desk()
    found = []
    for one in book.stood:
        block = one.block
        if one.day != name or block.kind is not BlockKind.HAZARD:
            continue
        ended = (
            say("not answered")
            if one.ended_us is None
            else say("answered {hour}").format(hour=source.hour(one.ended_us))
        )
        reach = terms.reach_text(desk, block.scope, block.target)
        if block.about is not None:
            reach += f", {say(terms.DANGERS[block.about])}"
        words = say("{hour} hazard reported, {reach}; {ended}")
        if block.cause == WEAPON_HAZARD:
            words = say("{hour} hazard about weapons reported, {reach}; {ended}")
        found.append(words.format(hour=source.hour(block.at_us), reach=reach, ended=ended))
    return found


def event_lines(source: PaperSource, day: Day) -> list[str]:
    """Return a line for each incident, unmeant discharge and found round of the day."""
    say = source.say
    before, after = day.before, day.after
    found = [
        say("{hour} {what}, {how} (entry {n})").format(
            hour=source.hour(one.at_us),
            what=say(terms.INCIDENTS[one.kind]),
            how=say(terms.SEVERITIES[one.severity]),
            n=thousands(one.position),
        )
        for key, one in after.incidents.items()
        if key not in before.incidents
    ]
    found += [
        say("Fired unmeant: {weapons} (entry {n})").format(
            weapons=runs(say, event.weapons) or say("not named"), n=thousands(event.discharge)
        )
        for event in after.unmeant
        if event.discharge is not None and event.discharge >= day.first
    ]
    found += [
        say("Round found, {what}, {place} (entry {n})").format(
            what=say(labels.ROUNDS[loose.round_class]),
            place=loose.place,
            n=thousands(loose.position),
        )
        for key, loose in after.rounds.items()
        if key not in before.rounds
    ]
    return found


def waiting_lines(source: PaperSource, day: Day) -> list[str]:
    """Say how many sealed reports wait, as who reads them last told it, for whom allowed that."""
    told = day.after.reports
    if told is None or not told[0]:
        return []
    words = source.say(
        "Sealed reports that wait for an answer: at most {n}, the oldest {days} days"
    )
    return [words.format(n=thousands(told[0]), days=thousands(told[1]))]


def still_out(source: PaperSource, day: Day) -> list[str]:
    """Return a line for each weapon that is not under lock after the day's last entry."""
    say = source.say
    found = [
        say("Not under lock after entry {n}: {weapon}, {where}").format(
            n=thousands(day.last), weapon=name, where=where_text(say, weapon.custody)
        )
        for name, weapon in day.after.weapons.items()
        if weapon.custody.kind not in AWAY
    ]
    return found or [
        say("Every weapon is under lock after entry {n}").format(n=thousands(day.last))
    ]


def hats_line(source: PaperSource) -> str:
    """Say who wears the hats of the floor on the open day."""
    say, state = source.say, source.state
    people = wearers(state, (*HANDLERS, *FLOOR))
    told = []
    for name in people:
        worn = (role for role in roles_of(state, name) if role in (*HANDLERS, *FLOOR))
        roles = dict.fromkeys(say(labels.ROLES[role]) for role in worn)
        told.append(f"{name} ({', '.join(roles)})")
    return "; ".join(told) or say("nobody")
