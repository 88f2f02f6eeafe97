"""The safety-meeting sheet: what it is about, topics to tick, and lines to sign in on."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from coldproof.desk.floor import labels, terms
from coldproof.desk.floor.screens.setup import begun_today
from coldproof.paper import blocks as b
from coldproof.paper import lines
from coldproof.paper.daybook import Book, Day
from coldproof.paper.log import about
from coldproof.paper.names import many, thousands
from coldproof.paper.source import PaperSource
from coldproof.state.records import Meeting, Presence
from coldproof.words.floor import ON_SITE_TOPICS, Topic

TOPICS = (Topic.FIREARMS, *ON_SITE_TOPICS, Topic.FINGER, Topic.TARGET)
EMPTY_LINES = 14
BOX = "☐"
TICKED = "☒"


def content(
    source: PaperSource, day: str, unit: str, of: lines.OfDay, book: Book | None = None
) -> dict[str, Any]:
    """Return the sheet of a unit's meeting of a day: its scenes, and what has no plan.

    Of a day that is over, `source` has the last state in which it was open, and `book` all else.
    """
    say, state = source.say, source.state
    held = {n: m for n, m in state.meetings.items() if m.day == day and m.unit == unit}
    place = state.units[unit].place if unit in state.units else None
    parts = [
        *([] if book is None else [b.text(then(source, book.days[day]), strong=True)]),
        b.facts(
            [
                (say("Unit"), unit),
                (say("Place"), place or ""),
                (say("Hats"), lines.hats_line(source)),
                (say("Meeting led by"), "; ".join(many(m.leaders) for m in held.values())),
                (say("Ended at"), "; ".join(ended(source, m) for m in held.values())),
            ]
        ),
        b.heading(say("About")),
        about_scenes(source, day, of.scenes),
        *([b.points(of.more)] if of.more else []),
        b.heading(say("Said and shown")),
        topics(source, held.values()),
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
        signed(source, unit, held, {} if book is None else book.meetings),
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


def then(source: PaperSource, day: Day) -> str:
    """Say as of when the sheet of a day that is over tells."""
    words = source.say("The day is over. This is what was in the record at its last entry, {n}.")
    return words.format(n=thousands(day.last))


def ended(source: PaperSource, meeting: Meeting) -> str:
    """Say when a meeting ended, and which one it was."""
    told = f"{source.hour(meeting.at_us)} {source.say(terms.MEETINGS[meeting.kind])}"
    return f"{told}, {meeting.scene}" if meeting.scene else told


def about_scenes(source: PaperSource, day: str, scenes: tuple[str, ...]) -> b.Block:
    """Return a row for each scene: its plan, its weapons, what is meant to happen with them."""
    say, desk, rows = source.say, source.desk(), []
    open_now = day == source.state.day
    setups = [
        setup.card
        for name, setup in source.state.setups.items()
        if setup.open or (open_now and begun_today(desk, name))
    ]
    for name in scenes:
        plan = source.state.scenes[name].plan
        cards = [card for card in setups if card.scene == name]
        rows.append(
            [
                name,
                thousands(plan.plan),
                many([say(labels.CLASSES[kind]) for kind in plan.classes]) or say("no weapon"),
                thousands(plan.shots),
                thousands(plan.headcount),
                many([w for card in cards for w in card.weapons]),
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


def topics(source: PaperSource, held: Iterable[Meeting]) -> b.Block:
    """Return the topics with a box each, ticked where a meeting of the day covered it."""
    say = source.say
    covered = {topic for meeting in held for topic in meeting.topics}
    rows = [[TICKED if t in covered else BOX, say(terms.TOPICS[t])] for t in TOPICS]
    return b.table([say("Done"), say("Topic")], rows, (2, 20))


def signed(
    source: PaperSource, unit: str, held: dict[str, Meeting], since: dict[str, Meeting]
) -> b.Block:
    """Return who signed in already, who is near, and empty lines.

    `since` are meetings as they are known by now, with who was entered after the day was over.
    """
    say, state = source.say, source.state
    late = [who for n in held if n in since for who in since[n].attended]
    words = say("in the record, {hour}")
    told = dict.fromkeys(late, say("entered after that day"))
    told |= {
        who: words.format(hour=source.hour(m.at_us)) for m in held.values() for who in m.attended
    }
    zone: tuple[tuple[str, Presence], ...] = state.units[unit].zone if unit in state.units else ()
    near = [who for who, presence in zone if presence.near]
    rows = [
        [
            who,
            say(labels.DEPARTMENTS[state.people[who].department]) if who in state.people else "",
            told.get(who, ""),
            "",
        ]
        for who in dict.fromkeys([*told, *near])
    ]
    rows += [[""] * 4 for _ in range(EMPTY_LINES)]
    head = [say("Handle"), say("Department"), say("Signature"), say("Hour")]
    return b.table(head, rows, (7, 6, 12, 4), tall=True)
