"""Unmeant discharges, and guns hot when called cold: what happened and what followed (facts only).

A discharge and the incident that tells of it are one event; in doubt they count as two.
"""

from __future__ import annotations

from typing import cast

from coldproof.acts.case import IncidentInvestigated, IncidentOpened
from coldproof.acts.day import MeetingHeld
from coldproof.acts.voice import WorkReleased
from coldproof.state.entry import Entry
from coldproof.state.facts import wearers
from coldproof.state.model import Draft
from coldproof.state.records import Unmeant
from coldproof.words.floor import IncidentKind, MeetingKind
from coldproof.words.people import HANDLERS, Role

KINDS = (IncidentKind.UNINTENDED_DISCHARGE, IncidentKind.HOT_WHEN_CALLED_COLD)
NO_FIRST_AD = "anybody in the first AD's or stage manager's hat"
NO_UPM = "anybody in the UPM's or producer's hat"


def discharged(draft: Draft, entry: Entry, weapon: str, unit: str | None) -> None:
    """An event of its own, unless it names the incident that told of it before."""
    for n, event in enumerate(draft.unmeant):
        if event.discharge is None and any(name in entry.act.answers for name in event.ids):
            weapons = tuple(dict.fromkeys((*event.weapons, weapon)))
            told = event._replace(
                ids=(*event.ids, entry.id), weapons=weapons, discharge=entry.position
            )
            draft.unmeant = (*draft.unmeant[:n], told, *draft.unmeant[n + 1 :])
            return
    new = Unmeant((entry.id,), unit, (weapon,), entry.position, discharge=entry.position)
    draft.unmeant = (*draft.unmeant, new)


def incident(draft: Draft, entry: Entry) -> None:
    """Tells of the discharge that it names, or of the last untold one of its weapons or unit."""
    body = cast("IncidentOpened", entry.act.body)
    if body.incident not in KINDS:
        return
    found = None
    for n, event in enumerate(draft.unmeant):
        if event.incident is not None or event.discharge is None:
            continue
        named = any(name in entry.act.answers for name in event.ids)
        alike = any(name in body.weapons for name in event.weapons)
        if named or alike or (not body.weapons and body.unit == event.unit):
            found = n
    if found is None:
        new = Unmeant((entry.id,), body.unit, body.weapons, entry.position, incident=entry.position)
        draft.unmeant = (*draft.unmeant, new)
        return
    event = draft.unmeant[found]
    told = event._replace(ids=(*event.ids, entry.id), incident=entry.position)
    draft.unmeant = (*draft.unmeant[:found], told, *draft.unmeant[found + 1 :])


def investigated(draft: Draft, entry: Entry) -> None:
    """Cause found and put right, for each event that the act names."""
    body = cast("IncidentInvestigated", entry.act.body)
    if not (draft.unmeant and body.cause_found and body.corrected and entry.may_permit):
        return
    draft.unmeant = tuple(
        event._replace(investigated=entry.position)
        if any(name in entry.act.answers for name in event.ids)
        else event
        for event in draft.unmeant
    )


def met(draft: Draft, entry: Entry, leaders: tuple[str, ...]) -> None:
    """A corrective meeting: of those whom it concerns, who was at none since the event."""
    body = cast("MeetingHeld", entry.act.body)
    if not draft.unmeant or body.meeting is not MeetingKind.CORRECTIVE:
        return
    events = []
    for event in draft.unmeant:
        if event.unit is None or event.unit == body.unit:
            told = tuple(dict.fromkeys(event.told + leaders))
            absent = tuple(p for p in concerned(draft, body.unit) if p not in told)
            events.append(
                event._replace(meetings=(*event.meetings, entry.id), told=told, absent=absent)
            )
        else:
            events.append(event)
    draft.unmeant = tuple(events)


def concerned(draft: Draft, unit: str) -> tuple[str, ...]:
    """Return all handlers, first ADs or stage managers, and UPMs (or producers) of a unit today."""
    floor = wearers(draft, (Role.FIRST_AD, Role.STAGE_MANAGER), unit) or (NO_FIRST_AD,)
    office = wearers(draft, (Role.UPM,), unit) or wearers(draft, (Role.PRODUCER,), unit)
    people = (*wearers(draft, HANDLERS, unit), *floor, *(office or (NO_UPM,)))
    return tuple(dict.fromkeys(people))


def attended(draft: Draft, meeting: str, people: tuple[str, ...]) -> None:
    """These people were at a corrective meeting."""
    if any(meeting in event.meetings for event in draft.unmeant):
        draft.unmeant = tuple(
            event._replace(
                told=tuple(dict.fromkeys(event.told + people)),
                absent=tuple(p for p in event.absent or () if p not in people),
            )
            if meeting in event.meetings
            else event
            for event in draft.unmeant
        )


def signed(draft: Draft, entry: Entry) -> None:
    """A whole release of the stop of an event is a signature to it, also after others ended it."""
    body = cast("WorkReleased", entry.act.body)
    whole = body.cause_found and body.fixed and body.crew_told
    if not (draft.unmeant and whole and entry.may_permit):
        return
    draft.unmeant = tuple(
        event._replace(signed=(*(p for p in event.signed if p != entry.act.by), entry.act.by))
        if any(name in entry.act.answers for name in event.ids)
        else event
        for event in draft.unmeant
    )
