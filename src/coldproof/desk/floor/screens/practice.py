"""Practice: the same screens on a copy that is thrown away; it looks unlike the record."""

from __future__ import annotations

from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.parts import (
    Part,
    Screen,
    Tone,
    button,
    call,
    go,
    heading,
    row,
    rows,
    text,
)
from coldproof.state.facts import is_gun


def show(desk: Desk, rest: tuple[str, ...]) -> Screen:
    """Return what practice is, and how it begins; in it, what to try, and how it ends."""
    return inside(desk) if desk.practice else outside(desk)


def outside(desk: Desk) -> Screen:
    """Return what practice is, and the key that begins it."""
    say = desk.say
    parts: list[Part] = [
        text(say("Practice has a frame of stripes and a mark across every page."), "large"),
        text(say("It begins with a copy of what is so now, on this device alone.")),
        text(say("Its acts carry no signature, are sent nowhere, and are gone at its end.")),
        text(say("A stop in practice stops nobody. Leave it to stop for real."), tone=Tone.STOP),
        button(say("Begin practice"), call("practice", on=True)),
    ]
    return Screen(say("Practice"), tuple(parts), back="board", live=False)


def inside(desk: Desk) -> Screen:
    """Return what to try in practice, in the order of a day, and the way out."""
    say = desk.say
    gun = next((n for n, w in desk.state.weapons.items() if is_gun(w.kit)), None)
    steps = (
        []
        if gun is None
        else [
            (say("Check it, and have it seen"), f"check/{gun}"),
            (say("Hand it over"), f"handover/{gun}"),
            (say("Collect it at the cut"), f"collect/{gun}"),
            (say("Open it again, and show it"), f"reshow/{gun}"),
            (say("Take it back, and count"), f"return/{gun}"),
        ]
    )
    steps += [(say("Stop"), "stop"), (say("Something happened"), "happened")]
    parts: list[Part] = [
        text(say("PRACTICE. Nothing here is the record."), "huge", Tone.CHECK),
        heading(say("Try")),
        rows(row(words, do=go(route)) for words, route in steps),
        text(say("Use a rubber replica. Never practice with a gun that can fire.")),
        button(say("Leave practice"), call("practice", on=False)),
    ]
    return Screen(say("Practice"), tuple(parts), Tone.CHECK, "board", live=False)
