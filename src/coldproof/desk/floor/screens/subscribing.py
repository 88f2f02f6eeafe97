"""The calendar on a phone: the file, and one's own address for a calendar program."""

from __future__ import annotations

from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.parts import (
    Part,
    Screen,
    Tone,
    button,
    call,
    code,
    field,
    heading,
    text,
)
from coldproof.desk.floor.said import key_needed, signs

PATH, HERE = "calendars", "calendar"


def show(desk: Desk, _: tuple[str, ...]) -> Screen:
    """Return `calendar`: an address that was just made is shown, and nowhere later."""
    say = desk.say
    url = f"/p/{desk.production}/calendar.ics"
    hint = say("It has no serial numbers. Each of its dates keeps its place when it changes.")
    parts: list[Part] = [
        button(say("Calendar file"), call("print", url=url), Tone.QUIET, hint),
        heading(say("An address that your calendar program reads by itself")),
    ]
    if desk.practice:
        parts.append(text(say("Not in practice: the address would be a real one.")))
    elif signs(desk) is None:
        parts.append(key_needed(desk))
    else:
        parts += [*address_parts(desk), *keys(desk)]
    return Screen(say("Calendar"), tuple(parts), back="plan/days", live=False)


def address_parts(desk: Desk) -> list[Part]:
    """Show the address that the server just made, to be copied or filmed; else what it is."""
    say, answer = desk.say, desk.draft.get("answer")
    found = answer.get("url") if isinstance(answer, dict) else None
    if not isinstance(found, str) or not found:
        words = say(
            "Whoever has it reads the days: units, scenes, classes of weapons, the ways that were"
            " chosen, and when your own papers end. No serial number, no place, nobody else."
        )
        return [text(words)]
    return [
        text(say("It is shown this once: the server keeps only a digest of it.")),
        field("copy", say("To be copied"), "long", found),
        button(say("Copy the address"), call("copy", text=found)),
        code(found, say("Film it with the phone that has your calendar.")),
    ]


def keys(desk: Desk) -> list[Part]:
    """Offer a new address in each language, and the end of the one there is."""
    say = desk.say
    hint = say("The one before ends. So does this one with the key of this device.")
    made = [
        (say("New address, in English"), "en", ""),
        (say("New address, in Spanish"), "es", hint),
    ]
    parts = [
        button(label, call("post", path=PATH, values={"lang": lang}, then=HERE), Tone.QUIET, below)
        for label, lang, below in made
    ]
    return [*parts, button(say("End my address"), call("drop", path=PATH, then=HERE), Tone.QUIET)]
