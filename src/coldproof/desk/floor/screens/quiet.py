"""Quiet keys: not ready, told to go on, pulled to other work, done anyway.  One tap, no blame."""

from __future__ import annotations

from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.hands import act, me_signs, open_units, sign_button
from coldproof.desk.floor.parts import Part, Screen, Tone, heading, text
from coldproof.desk.floor.screens.collect import taker
from coldproof.state.records import BlockKind
from coldproof.words.floor import Pressure


def show(desk: Desk, rest: tuple[str, ...]) -> Screen:
    """Return the quiet keys: of a weapon, or of the unit."""
    say, me = desk.say, me_signs(desk)
    name = rest[0] if rest else ""
    weapon = desk.state.weapons.get(name)
    back = f"weapon/{name}" if weapon is not None else "board"
    title = say("Quiet keys")
    if me is None:
        words = say("Say it aloud to the first AD: not ready.")
        return Screen(title, (text(words, "large"),), back=back)
    unit = weapon.unit if weapon is not None and weapon.unit is not None else None
    units = (unit,) if unit is not None else open_units(desk)
    parts: list[Part] = [text(say("One tap. No reason is asked, and nobody is named."))]
    for one in units:
        if weapon is not None:
            mine = act(desk, "NotReadyCalled", me, unit=one, weapon=name)
            label = say("Not ready: {name}").format(name=name)
            parts.append(sign_button(desk, label, [mine], back))
        whole = act(desk, "NotReadyCalled", me, unit=one)
        label = say("Not ready: {unit}").format(unit=one)
        tone = Tone.MAIN if weapon is None else Tone.PLAIN
        parts.append(sign_button(desk, label, [whole], back, tone))
    here = units[0] if units else None
    for pressure, words in (
        (Pressure.GO_ON, say("I was told to go on")),
        (Pressure.OTHER_WORK, say("Pulled to other work")),
        (Pressure.TIME, say("Not enough time was given")),
    ):
        told = act(desk, "PressedToGoOn", me, unit=here, pressure=pressure.value)
        parts.append(sign_button(desk, words, [told], back, Tone.QUIET))
    anyway = act(desk, "DoneAnyway", me)
    parts.append(sign_button(desk, say("Done anyway"), [anyway], back, Tone.QUIET))
    parts += ready(desk, back)
    return Screen(title, tuple(parts), back=back)


def ready(desk: Desk, back: str) -> list[Part]:
    """List every open *not ready*; a handler ends each by name."""
    say, who = desk.say, taker(desk)
    parts: list[Part] = []
    for key, block in desk.state.blocks.items():
        if block.kind is not BlockKind.NOT_READY:
            continue
        words = say("Not ready, by {who}, {hour}: {target}")
        target = block.target or say("everything")
        line = words.format(who=block.by, hour=desk.when(block.at_us), target=target)
        parts.append(text(line, "large", Tone.STOP))
        if who is not None and block.unit is not None:
            done = act(desk, "ReadyCalled", who, unit=block.unit, answers=(key,))
            parts.append(sign_button(desk, say("Ready"), [done], back))
    return [heading(say("Open")), *parts] if parts else []
