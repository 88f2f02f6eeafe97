"""The safety-meeting sheet: what it is about, topics to tick, and lines to sign in on."""

from __future__ import annotations

from typing import Any

from coldproof.desk.floor import labels, terms
from coldproof.paper import blocks as b
from coldproof.paper import lines
from coldproof.paper.log import about
from coldproof.paper.names import many, thousands
from coldproof.paper.source import PaperSource
from coldproof.state.records import Meeting, Presence
from coldproof.words.floor import ON_SITE_TOPICS, Topic

TOPICS = (Topic.FIREARMS, *ON_SITE_TOPICS, Topic.FINGER, Topic.TARGET)
EMPTY_LINES = 14
BOX = "☐"
TICKED = "☒"


def content(source: PaperSource, day: str, unit: str, of: lines.OfDay) -> dict[str, Any]:
    """Return the sheet of a unit's meeting of a day: its scenes, and what has no plan."""
    say, state = source.say, source.state
    held = [m for m in state.meetings.values() if m.day == day and m.unit == unit]
    place = state.units[unit].place if unit in state.units else None
    parts = [
        b.facts(
            [
                (say("Unit"), unit),
                (say("Place"), place or ""),
                (say("Hats"), lines.hats_line(source)),
                (say("Meeting led by"), ""),
                (say("Ended at"), ""),
            ]
        ),
        b.heading(say("About")),
        about_scenes(source, of.scenes),
        *([b.points(of.more)] if of.more else []),
        b.heading(say("Said and shown")),
        topics(source, held),
        b.text(
            say(
                "Anyone may ask to be shown a weapon, at any time. Anyone may stop work: shout CUT."
            ),
            strong=True,
        ),
        b.heading(say("Signed in")),
        b.text(
            say(
                "Who signs was here to the end. Whoever comes later is told apart by a handler,"
                " before coming near the weapons, and signs below."
            )
        ),
        signed(source, unit, held),
        b.signs(
            [
                say("Weapons handler, name and hour"),
                say("{caller}, name and hour").format(caller=terms.terms(source.desk()).caller),
            ]
        ),
        b.text(
            say("This sheet is entered afterwards as known from paper. Keep the sheet."),
        ),
    ]
    return b.sheet(say("Safety-meeting sheet"), about(source, day), parts)


def about_scenes(source: PaperSource, scenes: tuple[str, ...]) -> b.Block:
    """Return a row for each scene: its plan, its weapons, what is meant to happen with them."""
    say, rows = source.say, []
    for name in scenes:
        plan = source.state.scenes[name].plan
        cards = [s for s in source.state.setups.values() if s.card.scene == name and s.open]
        rows.append(
            [
                name,
                thousands(plan.plan),
                many([say(labels.CLASSES[kind]) for kind in plan.classes]) or say("no weapon"),
                thousands(plan.shots),
                thousands(plan.headcount),
                many([w for s in cards for w in s.card.weapons]),
            ]
        )
    head = [
        say("Scene"),
        say("Plan"),
        say("Weapons planned"),
        say("Shots planned"),
        say("People near"),
        say("On setup cards"),
    ]
    empty = say("No scene with a weapon is planned in the record.")
    return b.table(head, rows, (4, 3, 12, 4, 4, 8), empty=empty)


def topics(source: PaperSource, held: list[Meeting]) -> b.Block:
    """Return the topics with a box each, ticked where a meeting of the day covered it."""
    say = source.say
    covered = {topic for meeting in held for topic in meeting.topics}
    rows = [[TICKED if t in covered else BOX, say(terms.TOPICS[t])] for t in TOPICS]
    return b.table([say("Done"), say("Topic")], rows, (2, 20))


def signed(source: PaperSource, unit: str, held: list[Meeting]) -> b.Block:
    """Return who signed in already, who is near, and empty lines."""
    say, state = source.say, source.state
    hours = {who: source.hour(m.at_us) for m in held for who in m.attended}
    zone: tuple[tuple[str, Presence], ...] = state.units[unit].zone if unit in state.units else ()
    near = [who for who, presence in zone if presence.near]
    rows = [
        [
            who,
            say(labels.DEPARTMENTS[state.people[who].department]) if who in state.people else "",
            say("in the record, {hour}").format(hour=hours[who]) if who in hours else "",
            "",
        ]
        for who in dict.fromkeys([*hours, *near])
    ]
    rows += [[""] * 4 for _ in range(EMPTY_LINES)]
    head = [say("Handle"), say("Department"), say("Signature"), say("Hour")]
    return b.table(head, rows, (7, 6, 12, 4), tall=True)
