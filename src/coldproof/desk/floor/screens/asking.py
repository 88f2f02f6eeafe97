"""Handlers of a scheduled day: how many are needed, and whose hours are asked for and given."""

from __future__ import annotations

import re

from coldproof.acts.script import HandlerAnswered, HandlerAsked
from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.dates import hours_text
from coldproof.desk.floor.labels import ROLES, label
from coldproof.desk.floor.parts import (
    Part,
    Screen,
    Tone,
    button,
    choice,
    field,
    go,
    heading,
    record,
    row,
    rows,
    text,
)
from coldproof.desk.floor.said import key_needed, number, picked, said, signs
from coldproof.desk.floor.typed import not_taken
from coldproof.desk.plan.days import Hand, Needs, needs_of
from coldproof.words.units import HOUR_MINUTES

MOST_HOURS = 24
DAY_MINUTES = 24 * HOUR_MINUTES
HOUR_SHAPE = re.compile(r"([01]?[0-9]|2[0-3]):([0-5][0-9])")


def hand_parts(desk: Desk, needs: Needs) -> list[Part]:
    """Say how many handlers are needed, who is there, and let one's own hours be given."""
    say, me = desk.say, signs(desk)
    items = [
        row(hand.person, hand_lines(desk, hand), marked=not hand.given or bool(hand.duties))
        for hand in needs.hands
    ]
    words = say("Handlers needed: {n}; with hours and nothing else to do: {ready}")
    counted = words.format(n=needs.handlers, ready=needs.ready)
    parts: list[Part] = [heading(say("Handlers")), text(counted)]
    if needs.handlers and not desk.state.per_handler:
        parts.append(text(say("Nobody said how many weapons one handler minds."), "small"))
    if needs.loaded:
        words = say("No weapon is planned in these, and they may have some: {scenes}")
        told = words.format(scenes=", ".join(one.name for one in needs.loaded))
        parts.append(text(told, tone=Tone.CHECK))
    parts.append(rows(items, say("No handler is appointed for that day.")))
    if me is None:
        return parts
    parts.append(button(say("Ask for hours"), go(f"plan/day/{needs.day}/ask"), Tone.QUIET))
    mine = next((h for h in needs.hands if h.person == me and h.asked is not None), None)
    return parts if mine is None else [*parts, *answer_parts(desk, needs.day, mine)]


def answer_parts(desk: Desk, day: str, mine: Hand) -> list[Part]:
    """Ask the one who was asked how many hours they have."""
    say, hours = desk.say, number(desk, "given")
    words = say("Hours that you have for the weapons alone: 0 is a no")
    parts: list[Part] = [field("given", words, "number", hours)]
    (call_at, wrap_at), asked_for = day_hours(desk)
    parts += asked_for
    if hours is not None and hours <= MOST_HOURS and not is_odd(asked_for):
        act = said(
            HandlerAnswered.__name__,
            mine.person,
            scheduled=day,
            given_minutes=hours * HOUR_MINUTES,
            call=call_at,
            wrap=wrap_at,
        )
        done = say("I have {n} h for it").format(n=hours) if hours else say("I have no time for it")
        parts.append(button(done, record([act], f"plan/day/{day}", ask=True)))
    return parts


def hand_lines(desk: Desk, hand: Hand) -> list[str]:
    """Say what a person was asked, what they gave, and what else they would do that day."""
    say, found = desk.say, []
    if not hand.handler:
        found.append(say("not a handler on that day"))
    if hand.asked is None:
        found.append(say("not asked for hours"))
    elif hand.given is None:
        found.append(say("asked for {hours}, no answer yet").format(hours=hours_text(hand.asked)))
    else:
        words = say("asked for {hours}, gave {given}")
        found.append(words.format(hours=hours_text(hand.asked), given=hours_text(hand.given)))
    if hand.call is not None or hand.wrap is not None:
        words = say("from {call} to {wrap}")
        found.append(words.format(call=clock_of(hand.call), wrap=clock_of(hand.wrap)))
    others = [*hand.duties, *(label(desk, ROLES, role) for role in hand.hats)]
    if others:
        found.append(say("has other work too: {duties}").format(duties=", ".join(others)))
    return found


def day_hours(desk: Desk) -> tuple[tuple[int | None, int | None], list[Part]]:
    """Ask for call and wrap, which may stay open; return them in minutes since midnight.

    A wrap that is not after the call is of the next morning.
    """
    say, draft = desk.say, desk.draft
    call_at, wrap_at = minute_of(draft.get("call")), minute_of(draft.get("wrap"))
    parts: list[Part] = [
        field("call", say("Their call, such as 06:30; may stay open"), value=draft.get("call")),
        field("wrap", say("Their wrap, such as 19:00; may stay open"), value=draft.get("wrap")),
    ]
    for name, minute in (("call", call_at), ("wrap", wrap_at)):
        found = str(draft.get(name) or "").strip(" ")
        if found and minute is None:
            parts.append(not_taken(desk, ascii(found), say("an hour such as 06:30")))
    if call_at is not None and wrap_at is not None and wrap_at <= call_at:
        wrap_at += DAY_MINUTES
    return (call_at, wrap_at), parts


def is_odd(parts: list[Part]) -> bool:
    """Say whether an hour was typed that is none."""
    return any(part["part"] == "text" for part in parts)


def minute_of(value: object) -> int | None:
    """Return the minute since midnight of `06:30`, or none."""
    found = HOUR_SHAPE.fullmatch(value.strip(" ")) if isinstance(value, str) else None
    return None if found is None else int(found[1]) * HOUR_MINUTES + int(found[2])


def clock_of(minute: int | None) -> str:
    """Return a minute since the day's midnight as `06:30`; past the next midnight, `02:00 +1`."""
    if minute is None:
        return "?"
    days, rest = divmod(minute, DAY_MINUTES)
    hour, left = divmod(rest, HOUR_MINUTES)
    return f"{hour:02d}:{left:02d}" + (f" +{days}" if days else "")


def asking(desk: Desk, day: str) -> Screen:
    """Ask whom to ask for how many hours."""
    say, me = desk.say, signs(desk)
    people = [hand.person for hand in needs_of(desk.state, day).hands if hand.handler]
    person, hours = picked(desk, "person", people), number(desk, "hours")
    back = f"plan/day/{day}"
    parts: list[Part] = [
        choice("person", say("Whom?"), [(name, name) for name in people], person),
        field("hours", say("Hours, for the weapons alone"), "number", hours),
    ]
    (call_at, wrap_at), asked_for = day_hours(desk)
    parts += asked_for
    if not people:
        parts.append(text(say("No handler is appointed for that day.")))
    if me is None:
        parts.append(key_needed(desk))
    elif person and hours and hours <= MOST_HOURS and not is_odd(asked_for):
        act = said(
            HandlerAsked.__name__,
            me,
            person=person,
            scheduled=day,
            asked_minutes=hours * HOUR_MINUTES,
            call=call_at,
            wrap=wrap_at,
        )
        words = say("{person} is asked for {n} h").format(person=person, n=hours)
        parts.append(button(words, record([act], back, ask=True)))
    return Screen(say("Ask for hours"), tuple(parts), back=back, live=False)
