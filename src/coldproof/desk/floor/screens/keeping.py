"""Taking the record along: an export with a choice of what, and backups with their age."""

from __future__ import annotations

from typing import Any

from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.parts import (
    Part,
    Screen,
    Tone,
    button,
    call,
    choice,
    field,
    text,
)
from coldproof.desk.floor.said import picked, several
from coldproof.desk.floor.screens.looking import day_in
from coldproof.words.units import DAY_US, HOUR_US, MINUTE_US, day_number, span_text

WHOLE, PART, PERIOD = "whole", "part", "period"
SOMEBODY, EVERYBODY = "somebody", "everybody"
OLD_US = 24 * HOUR_US  # our choice: a backup older than a day is said to be old


def export(desk: Desk, rest: tuple[str, ...]) -> Screen:
    """Return the choice of what goes out; an extract says what was left out, and why."""
    say = desk.say
    kind = picked(desk, "kind")
    kinds = [
        (WHOLE, say("The whole record")),
        (PART, say("Some weapons, lots or people")),
        (PERIOD, say("One day")),
    ]
    parts: list[Part] = [choice("kind", say("What goes out"), kinds, kind)]
    values: dict[str, Any] | None = None
    if kind == WHOLE:
        parts.append(text(say("Whoever gets it can judge every act anew, offline.")))
        values = {}
    elif kind == PART:
        parts += chosen_things(desk)
        named = {name: several(desk, name) for name in ("items", "people", "letters")}
        values = dict(named) if any(named.values()) else None
    elif kind == PERIOD:
        parts.append(field("day", say("Day"), "day", day_in(desk)))
        begin = day_number(day_in(desk)) * DAY_US - desk.zone_minutes * MINUTE_US
        values = {"from_us": begin, "until_us": begin + DAY_US - 1}
    if kind in (PART, PERIOD):
        parts.append(
            text(
                say(
                    "An extract never splits a case. It lists what was left out, and no"
                    " verdict can be computed from it."
                )
            )
        )
        parts += for_whom(desk)
        if values is not None and picked(desk, "whom") == EVERYBODY:
            values["values"] = "public"
    parts.append(text(say("Names and texts kept outside of the log do not go along."), "small"))
    if values is not None:
        do = call("export", **values, verifier=True)
        parts.append(button(say("Export"), do))
        if not desk.net.online:
            words = say("The server is not heard: it makes the export.")
            parts.append(text(words, tone=Tone.CHECK))
    return Screen(say("Export"), tuple(parts), back="record", live=False)


def for_whom(desk: Desk) -> list[Part]:
    """Ask whether an extract is for everybody: then it has a page, and what was disclosed."""
    say = desk.say
    known = [
        (SOMEBODY, say("For whom I give it to")),
        (EVERYBODY, say("For everybody, with a page")),
    ]
    parts = [choice("whom", say("For whom"), known, picked(desk, "whom"))]
    if picked(desk, "whom") == EVERYBODY:
        words = say("Only what its owner disclosed to all, by today, goes along as words.")
        parts.append(text(words))
    return parts


def chosen_things(desk: Desk) -> list[Part]:
    """Ask which weapons, lots and people an extract is about."""
    say, state = desk.say, desk.state
    things = [(n, n) for n in (*state.weapons, *state.lots)]
    people = [(n, n) for n in state.people]
    return [
        choice("items", say("Weapons and lots"), things, several(desk, "items"), many=True),
        choice("people", say("People"), people, several(desk, "people"), many=True),
        *letters(desk),
    ]


def letters(desk: Desk) -> list[Part]:
    """Ask for letters, if there are any: each with its signers and what hangs beside it."""
    say, known = desk.say, desk.state.letters
    words = say("Letter of {hour}, frozen by {who}")
    named = [
        (name, words.format(hour=desk.when(one.at_us), who=one.by)) for name, one in known.items()
    ]
    chosen = several(desk, "letters")
    return [choice("letters", say("Letters"), named, chosen, many=True)] if named else []


def backup(desk: Desk, rest: tuple[str, ...]) -> Screen:
    """Return how old the last backup is, and the key that makes one."""
    say, age = desk.say, desk.backup_age_us()
    parts: list[Part] = []
    if age is None:
        dated = desk.net.backup_us is not None
        words = desk.misdated() if dated else say("No backup is known.")
        parts.append(text(words, "huge", Tone.STOP))
    else:
        tone = Tone.STOP if age > OLD_US else Tone.PLAIN
        words = say("Last backup {span} ago").format(span=span_text(age))
        parts.append(text(words, "huge", tone))
    parts.append(text(say("It is made at every close of day, and lies on the server's own disk.")))
    parts.append(text(say("Carry it to another place: a fire takes the laptop and its disk.")))
    do = call("post", path="backups", values={}, then="backup")
    parts.append(button(say("Make one now"), do))
    return Screen(say("Backup"), tuple(parts), back="record", live=False)
