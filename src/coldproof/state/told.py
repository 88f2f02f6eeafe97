"""Effects of meetings and briefings: who was told, and who has to be told anew."""

from __future__ import annotations

from typing import cast

from coldproof.acts import day as acts
from coldproof.state import unmeant
from coldproof.state.entry import Entry
from coldproof.state.facts import signs_as
from coldproof.state.model import Draft
from coldproof.state.parts import sight_of
from coldproof.state.records import Briefing, Meeting, saw


def meeting_held(draft: Draft, entry: Entry) -> None:
    """The meeting ended; its leaders were there, everybody else signs in.

    Who led it alone was told nothing by it: nobody tells themselves.
    """
    body = cast("acts.MeetingHeld", entry.act.body)
    if not entry.may_permit or body.day != draft.day:
        return
    leaders = tuple(dict.fromkeys((entry.act.by, *body.leaders)))
    meetings = draft.edit("meetings")
    for name in [n for n, m in meetings.items() if m.day < body.day and m.day != draft.day]:
        del meetings[name]
    meetings[entry.id] = Meeting(
        body.unit,
        body.day,
        body.meeting,
        body.scene,
        body.plan,
        leaders,
        body.topics,
        body.dry_run,
        entry.at_us,
        entry.position,
        leaders,
        body.weapons,
        body.place,
    )
    unmeant.met(draft, entry, leaders)
    told_anew(draft, entry, leaders if leaders[1:] else (), entry.position)


def attended(draft: Draft, entry: Entry) -> None:
    """These people were there."""
    body = cast("acts.MeetingAttended", entry.act.body)
    for name in entry.act.answers:
        meeting = draft.meetings.get(name)
        if meeting is not None and entry.may_permit:
            there = tuple(dict.fromkeys(meeting.attended + body.people))
            draft.edit("meetings")[name] = meeting._replace(attended=there)
            unmeant.attended(draft, name, tuple(body.people))
            others = tuple(one for one in body.people if meeting.leaders != (one,))
            told_anew(draft, entry, others, meeting.position)


def briefing_key(person: str, unit: str, day: str, scene: str | None) -> str:
    """Return the key of a briefing; a day's has no scene."""
    return f"{person}|{unit}|{day}|{scene or ''}"


def briefed(draft: Draft, entry: Entry) -> None:
    """A handler told these people apart; who tells themselves steps in untold."""
    body = cast("acts.PersonBriefed", entry.act.body)
    if not (entry.may_permit and signs_as(draft, entry, unit=body.unit)) or body.day != draft.day:
        return
    briefings = draft.edit("briefings")
    for person in body.people:
        key = briefing_key(person, body.unit, body.day, body.scene)
        old = briefings.get(key)
        if old is None or old.plan <= body.plan:
            briefings[key] = Briefing(
                person,
                body.unit,
                body.day,
                body.scene,
                body.plan,
                entry.act.by,
                body.topics,
                entry.position,
            )
    others = tuple(one for one in body.people if one != entry.act.by)
    told_anew(draft, entry, others, entry.position)


def told_anew(draft: Draft, entry: Entry, people: tuple[str, ...], since: int) -> None:
    """These people were told, at an entry from `since` on, whatever they were before.

    It counts for a stepping in that the telling's device had seen, and that stands before `since`.
    """
    mine = sight_of(entry)
    for name in people:
        known = draft.people.get(name)
        if known is None or not any(one.told is None for one in known.steps_in):
            continue
        after = tuple(
            one._replace(told=entry.position)
            if one.told is None and one.sight.position < since and saw(mine, one.sight)
            else one
            for one in known.steps_in
        )
        draft.edit("people")[name] = known._replace(steps_in=after)
