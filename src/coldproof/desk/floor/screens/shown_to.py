"""A performer's own card: shown what, when, by whom, before whom; their no is theirs alone."""

from __future__ import annotations

from typing import Any

from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.looks import look_of
from coldproof.desk.floor.parts import (
    Part,
    Screen,
    Tone,
    button,
    fetch,
    folded,
    go,
    heading,
    record,
    row,
    rows,
    text,
)
from coldproof.desk.floor.said import said, signs
from coldproof.desk.floor.screens.people import hats_text, papers_lines
from coldproof.desk.floor.spoken import custody_words, names_text
from coldproof.desk.history.rows import ClearanceRow
from coldproof.state.custody import holder
from coldproof.state.facts import is_handler
from coldproof.state.records import BlockKind

MOST, FIRST = 60, 5  # showings that are listed in all, and at once


def show(desk: Desk, rest: tuple[str, ...]) -> Screen:
    """Return the card of a person; of oneself it also has what nobody else is shown."""
    say, name = desk.say, "/".join(rest) or desk.me.person
    known = desk.state.people.get(name)
    if known is None:
        words = say("Nobody is enrolled as {name}.").format(name=name)
        return Screen(say("Not found"), (text(words),), back="board")
    parts: list[Part] = [text(hats_text(desk, known.appointments) or say("No hat"), "large")]
    parts += [text(line) for line in papers_lines(desk, known)]
    mine = name == signs(desk)
    parts += no_guns(desk, name, f"card/{name}")
    held = [(n, w) for n, w in desk.state.weapons.items() if holder(w) == name]
    parts.append(heading(say("In the hand now")))
    items = [
        row(n, (custody_words(desk, w.custody),), look_of(desk, w), go(f"weapon/{n}"))
        for n, w in held
    ]
    parts.append(rows(items, say("Nothing")))
    if mine:
        parts.append(button(say("Show me"), go("show-me")))
    parts += what_was_shown(desk, name)
    return Screen(name, tuple(parts), back="board", live=False)


def what_was_shown(desk: Desk, name: str) -> list[Part]:
    """Return every showing of a check to this person, newest first."""
    say, past = desk.say, desk.past
    title = heading(say("What was shown to {name}").format(name=name))
    if past is None:
        return [title, text(say("This device has no copy of the record."))]
    if (piece := past.tell_on()) is not None:
        return [title, fetch(*piece, say("Reading the entries kept on this device"))]
    found = [one for one in past.story().clearances if name in one.shown_to]
    items = [shown_row(desk, one) for one in reversed(found[-MOST:])]
    parts: list[Part] = [title]
    parts.append(rows(items[:FIRST], say("Nothing was shown to {name} yet.").format(name=name)))
    if len(items) > FIRST:
        label = say("{n} earlier showings").format(n=len(items) - FIRST)
        parts += folded(desk.draft, "earlier", label, [rows(items[FIRST:])])
    return parts


def shown_row(desk: Desk, one: ClearanceRow) -> dict[str, Any]:
    """Return one showing: what, when, by whom, before whom, and what ended it."""
    say, (day, hour) = desk.say, desk.moment(one.started_us)
    title = say("{day} {hour}  {weapon}: {what}").format(
        day=day, hour=hour, weapon=one.weapon, what=say(one.state)
    )
    before = names_text(one.witnesses) or say("nobody from outside")
    lines = [say("by {who}, before {people}").format(who=one.inspector, people=before)]
    if one.setup:
        lines.append(say("for {setup}").format(setup=one.setup))
    if one.closed_us is None:
        lines.append(say("It stands."))
    else:
        words = say("Ended {hour}: {why}")
        lines.append(words.format(hour=desk.hour(one.closed_us), why=say(one.close_reason)))
    return row(title, lines, do=go(f"entry/{one.position}"))


def no_guns(desk: Desk, name: str, here: str) -> list[Part]:
    """Return a person's no to any weapon: to say it, to take it back; others read that it is so.

    Whoever opened it, others read the same three words: a handler's call on somebody's fitness
    looks like anybody's own wish.  Who opened it can end it here.
    """
    say, me = desk.say, signs(desk)
    standing = [
        (key, block)
        for key, block in desk.state.blocks.items()
        if block.kind is BlockKind.WITHHELD and block.subject == name
    ]
    parts: list[Part] = [text(not_in(desk), "large", Tone.CHECK)] if standing else []
    mine = [key for key, block in standing if block.by == me]
    if me is None:
        return parts
    if mine:
        act = said("HandlingResumed", me, person=name, answers=[mine[-1]])
        parts.append(text(say("You said so. No reason is asked for. A handover is refused.")))
        parts.append(button(say("I take it back"), record([act], here, ask=True), Tone.QUIET))
    elif me == name or is_handler(desk.state, me):
        act = said("HandlingWithheld", me, person=name)
        hint = say("No reason is asked. Others read no more than: not in this scene.")
        parts.append(button(say("Not in gun scenes"), record([act], here), Tone.QUIET, hint))
    return parts


def not_in(desk: Desk) -> str:
    """Return all that a page says of whom no weapon goes to."""
    return desk.say("Not in this scene")
