"""What happened to a weapon, short of an incident: one tap each, taken at its word."""

from __future__ import annotations

from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.hands import act, me_signs, sign_button
from coldproof.desk.floor.looks import look_of
from coldproof.desk.floor.one_weapon import of_weapon, state_of
from coldproof.desk.floor.parts import Part, Screen, Tone, button, field, go, text
from coldproof.desk.floor.said import picked
from coldproof.desk.floor.screens.collect import taker
from coldproof.state.facts import is_gun
from coldproof.state.records import Cause, CustodyKind, Weapon
from coldproof.words.ids import LABEL


@of_weapon
def show(desk: Desk, name: str, weapon: Weapon, rest: tuple[str, ...]) -> Screen:
    """Return what can be said of one weapon; each ends its check, and some quarantine it."""
    say = desk.say
    look, me = look_of(desk, weapon), me_signs(desk)
    parts: list[Part] = [state_of(desk, weapon)]
    if me is None:
        parts.append(text(say("Tell the handler aloud, now."), "large"))
    else:
        parts += keys(desk, name, weapon, me)
    parts.append(button(say("It fired, clicked, or somebody is hurt"), go("happened"), Tone.STOP))
    title = say("{name}: what happened to it").format(name=name)
    return Screen(title, tuple(parts), look.tone, f"weapon/{name}")


def keys(desk: Desk, name: str, weapon: Weapon, me: str) -> list[Part]:
    """Return the keys: fell, faulty, cocked, out of sight, left, lost; and put right."""
    say, back = desk.say, f"weapon/{name}"
    one = [
        (say("It fell"), act(desk, "WeaponDropped", me, weapon=name)),
        (say("It jammed, or does not work"), act(desk, "WeaponFaulted", me, weapon=name)),
    ]
    if is_gun(weapon.kit):
        one.append((say("It was cocked"), act(desk, "WeaponCocked", me, weapon=name)))
    parts = [sign_button(desk, label, [told], back, Tone.PLAIN) for label, told in one]
    if weapon.custody.kind is CustodyKind.HELD:
        who = taker(desk) or me
        lost = act(desk, "SightLost", who, weapons=(name,))
        label = say("It was out of sight, if only for a moment")
        parts.append(sign_button(desk, label, [lost], back, Tone.PLAIN))
        parts += left(desk, name, me)
    if weapon.custody.kind not in (CustodyKind.LOCKED, CustodyKind.RETIRED):
        gone = act(desk, "WeaponLost", me, weapon=name)
        label = say("Nobody knows where it is")
        parts.append(sign_button(desk, label, [gone], back, Tone.STOP))
    handler = taker(desk)
    if handler is not None and any(s.cause is Cause.FAULT for s in weapon.suspicions):
        mended = act(desk, "WeaponRepaired", handler, weapon=name, function_tested=True)
        label = say("Put right, and its function tested")
        parts.append(sign_button(desk, label, [mended], back))
    return parts


def left(desk: Desk, name: str, me: str) -> list[Part]:
    """Ask where it lies, in nobody's hand; the place is a short label."""
    say, place = desk.say, picked(desk, "place")
    parts: list[Part] = [field("place", say("It lies somewhere, in nobody's hand: where?"))]
    parts[0]["value"] = place
    if place is not None and LABEL.fullmatch(place):
        lies = act(desk, "WeaponLeft", me, weapons=(name,), place=place)
        label = say("It lies at: {place}").format(place=place)
        parts.append(sign_button(desk, label, [lies], f"weapon/{name}", Tone.STOP))
    return parts
