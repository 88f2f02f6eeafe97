"""It was fired, on purpose: said when it happened, by whoever has it in hand or by a handler.

Who is no handler says it while a handler sees the gun.  What was said here is not asked again when
the gun is collected.
"""

from __future__ import annotations

from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.hands import act, sign_button
from coldproof.desk.floor.looks import look_of
from coldproof.desk.floor.one_weapon import of_weapon, state_of
from coldproof.desk.floor.parts import Part, Screen, Tone, button, go, text
from coldproof.desk.floor.screens.collect import taker
from coldproof.state.custody import holder
from coldproof.state.facts import is_gun, is_handler
from coldproof.state.records import Inside, Weapon
from coldproof.words.kit import HOT


@of_weapon
def show(desk: Desk, name: str, weapon: Weapon, rest: tuple[str, ...]) -> Screen:
    """Return the shots of a weapon: `fired/<id>`."""
    say = desk.say
    look, who, loads = look_of(desk, weapon), shooter(desk, weapon), hot_loads(weapon)
    parts: list[Part] = [state_of(desk, weapon)]
    if not loads:
        words = say("By the books nothing in it can fire. If it fired, nobody meant it to.")
        parts.append(text(words, "large", Tone.STOP))
    elif who is None:
        words = say("Whoever has it in hand says it, in a handler's sight; or a handler.")
        parts.append(text(words, "large"))
    else:
        parts.append(text(say("How many were fired?"), "large", Tone.HOT))
        parts += [
            counted(desk, name, who, load, n) for load in loads for n in range(load.count, 0, -1)
        ]
    click, unmeant = say("A click, or an odd sound"), say("Nobody meant it to")
    parts.append(button(click, go(f"happened/click/{name}"), Tone.STOP))
    parts.append(button(unmeant, go(f"happened/fired/{name}"), Tone.STOP))
    title = say("{name}: it was fired").format(name=name)
    return Screen(title, tuple(parts), look.tone, f"weapon/{name}")


def hot_loads(weapon: Weapon) -> list[Inside]:
    """Return what in a gun can fire, by the books, lot by lot."""
    return [p for p in weapon.inside if p.round_class in HOT] if is_gun(weapon.kit) else []


def shooter(desk: Desk, weapon: Weapon) -> str | None:
    """Return who says here that it was fired: who has it in hand, else a handler."""
    who = holder(weapon)
    in_sight = weapon.custody.watcher is not None or is_handler(desk.state, who)
    if who is not None and who in desk.me.keys and in_sight:
        return who
    return taker(desk)


def counted(desk: Desk, name: str, who: str, load: Inside, count: int) -> Part:
    """Return the key that says how many of a lot were fired."""
    say = desk.say
    one, many = say("1 of {lot} was fired"), say("{n} of {lot} were fired")
    label = (one if count == 1 else many).format(n=count, lot=load.lot)
    gone = act(desk, "WeaponFired", who, weapon=name, lot=load.lot, count=count)
    tone = Tone.MAIN if count == load.count else Tone.PLAIN
    return sign_button(desk, label, [gone], f"weapon/{name}", tone)


def fired_key(desk: Desk, name: str, weapon: Weapon) -> list[Part]:
    """Return the way here, where something can fire and somebody here can say that it did."""
    if not hot_loads(weapon) or shooter(desk, weapon) is None:
        return []
    return [button(desk.say("It was fired"), go(f"fired/{name}"), Tone.QUIET)]
