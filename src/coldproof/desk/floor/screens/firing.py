"""A test-fire: away from people, a handler fires one gun with one lot; how far it marks."""

from __future__ import annotations

from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.hands import act, sign_button
from coldproof.desk.floor.one_weapon import of_weapon, state_of
from coldproof.desk.floor.parts import (
    Part,
    Screen,
    Tone,
    button,
    choice,
    field,
    go,
    text,
)
from coldproof.desk.floor.said import number, picked
from coldproof.desk.floor.screens.front import CENTIMETERS, FEET, MOST_MM, millimeters
from coldproof.state.custody import holder
from coldproof.state.facts import is_gun, is_handler
from coldproof.state.records import Weapon
from coldproof.words.kit import HOT, RoundClass

SHOT = (*HOT, RoundClass.SPENT)


@of_weapon
def show(desk: Desk, name: str, weapon: Weapon, rest: tuple[str, ...]) -> Screen:
    """Return the test-fire of a weapon: `test-fire/<id>`."""
    say = desk.say
    who = holder(weapon)
    title = say("{name}: test-fire").format(name=name)
    parts: list[Part] = [
        state_of(desk, weapon),
        text(say("By a handler, away from people, at something that shows what reaches it.")),
    ]
    loads = [p for p in weapon.inside if p.round_class in SHOT] if is_gun(weapon.kit) else []
    mine = who is not None and who in desk.me.keys and is_handler(desk.state, who)
    if not mine or not loads:
        words = say("First proved empty, each load told apart, then loaded, in a handler's hand.")
        parts += [text(words, "large"), button(say("What comes first"), go(f"weapon/{name}"))]
        return Screen(title, tuple(parts), Tone.CHECK, f"weapon/{name}")
    far, unit = number(desk, "far"), picked(desk, "unit", (FEET, CENTIMETERS))
    options = [(FEET, say("feet")), (CENTIMETERS, say("centimeters"))]
    parts.append(field("far", say("How far it marked, whole, rounded up"), "number", far))
    parts.append(choice("unit", say("In what?"), options, unit))
    if far is not None and unit is not None and who is not None:
        danger, part = min(millimeters(far, unit), MOST_MM), loads[0]
        acts = [act(desk, "WeaponTestFired", who, weapon=name, lot=part.lot, danger_mm=danger)]
        if part.round_class in HOT:  # else it was said when it was fired
            gone = act(desk, "WeaponFired", who, weapon=name, lot=part.lot, count=part.count)
            acts.insert(0, gone)
        words = say("{n} of {lot} test-fired; dangerous up to {mm} mm")
        label = words.format(n=part.count, lot=part.lot, mm=danger)
        parts.append(sign_button(desk, label, acts, f"return/{name}", ask=True))
    parts.append(button(say("A click, or an odd sound"), go(f"happened/click/{name}"), Tone.STOP))
    return Screen(title, tuple(parts), Tone.HOT, f"weapon/{name}")
