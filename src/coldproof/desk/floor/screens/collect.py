"""Collect at cut: back into the handler's hand, and what was fired, if nobody has said it yet."""

from __future__ import annotations

from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.hands import Act, act, sign_button
from coldproof.desk.floor.looks import look_of
from coldproof.desk.floor.one_weapon import of_weapon, state_of
from coldproof.desk.floor.parts import (
    Part,
    Screen,
    Tone,
    aloud,
    button,
    go,
    text,
)
from coldproof.state.custody import holder
from coldproof.state.facts import is_gun, is_handler
from coldproof.state.records import Inside, Weapon
from coldproof.words.kit import HOT, RoundClass


@of_weapon
def show(desk: Desk, name: str, weapon: Weapon, rest: tuple[str, ...]) -> Screen:
    """Return the collecting of one weapon."""
    say = desk.say
    look, who = look_of(desk, weapon), taker(desk)
    parts: list[Part] = [state_of(desk, weapon)]
    title = say("{name}: collect").format(name=name)
    if who is None:
        words = say("A handler takes it. Keep it as it is, muzzle away, until they have it.")
        parts.append(text(words, "large"))
        return Screen(title, tuple(parts), look.tone, f"weapon/{name}")
    out = holder(weapon)
    parts.append(aloud(who, say("Weapon to me."), say("Back to you.")))
    loads = [p for p in weapon.inside if p.round_class in HOT] if is_gun(weapon.kit) else []
    if not loads:
        parts.append(sign_button(desk, in_hand(desk), [taken(desk, who, name)], f"weapon/{name}"))
    else:
        more = any(p.round_class is RoundClass.SPENT for p in weapon.inside)
        asked = say("How many more were fired?") if more else say("How many were fired?")
        parts.append(text(asked, "large", Tone.HOT))
        parts += [
            fired(desk, name, who, loads[0], n, more=more) for n in range(loads[0].count, -1, -1)
        ]
    parts.append(button(say("A click, or an odd sound"), go(f"happened/click/{name}"), Tone.STOP))
    if out is not None and out != who:
        words = say("In {holder}'s hand until now").format(holder=out)
        parts.append(text(words, tone=Tone.QUIET))
    return Screen(title, tuple(parts), look.tone, f"weapon/{name}")


def taker(desk: Desk) -> str | None:
    """Return the handler who collects here: the device's own person first, then a guest."""
    keys = (desk.me.person, *desk.me.keys) if desk.me.person in desk.me.keys else desk.me.keys
    return next((one for one in keys if is_handler(desk.state, one)), None)


def in_hand(desk: Desk) -> str:
    """Return the one label of taking it back."""
    return desk.say("Collected: in my hand")


def taken(desk: Desk, who: str, *names: str) -> Act:
    """Return that a handler has weapons in hand again."""
    return act(desk, "WeaponCollected", who, weapons=names)


def fired(desk: Desk, name: str, who: str, part: Inside, count: int, *, more: bool) -> Part:
    """Return the button that says how many were fired, or how many more, and collects."""
    say = desk.say
    acts = [taken(desk, who, name)]
    if count:
        acts.insert(0, act(desk, "WeaponFired", who, weapon=name, lot=part.lot, count=count))
    words = {
        0: say("None was fired. Collected: in my hand"),
        1: say("1 was fired. Collected: in my hand"),
    }
    many = say("{n} were fired. Collected: in my hand")
    if more:
        words = {0: say("No more were fired. Collected: in my hand")}
        many = say("{n} more fired. Collected: in my hand")
    label = words.get(count, many).format(n=count)
    tone = Tone.MAIN if count == part.count else Tone.PLAIN
    return sign_button(desk, label, acts, f"weapon/{name}", tone)


def next_collect(desk: Desk, name: str, weapon: Weapon) -> Part:
    """Return what a weapon's own screen offers: a cold one by one tap, a hot one by its count."""
    who = taker(desk)
    hot = is_gun(weapon.kit) and any(p.round_class in HOT for p in weapon.inside)
    if who is None or hot:
        return button(desk.say("Collect it"), go(f"collect/{name}"))
    return sign_button(desk, in_hand(desk), [taken(desk, who, name)], f"weapon/{name}")
