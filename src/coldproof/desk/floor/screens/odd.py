"""Something else was seen: place by place, what stands there; it is recorded as it was seen."""

from __future__ import annotations

from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.hands import Act, act, can_witness, look_act, sign_button
from coldproof.desk.floor.parts import Part, Screen, Tone, button, choice, go, text
from coldproof.desk.floor.spoken import CLASSES
from coldproof.state.custody import holder
from coldproof.state.facts import is_handler
from coldproof.state.records import Weapon
from coldproof.words.kit import BoreLook, MagazineSeen, RoundClass

MOST_PLACES = 40
SEEN = (
    RoundClass.EMPTY,
    RoundClass.DUMMY,
    RoundClass.BLANK,
    RoundClass.SPENT,
    RoundClass.LIVE,
    RoundClass.UNKNOWN,
)


def may_look(desk: Desk, person: str, handler: str | None) -> bool:
    """Say whether a person may be chosen as witness."""
    known = desk.state.people.get(person)
    here = known is not None and known.departed is None
    return here and can_witness(desk, person, handler)


def show(desk: Desk, name: str, weapon: Weapon, phase: str) -> Screen:
    """Return what is asked when a step is answered otherwise than expected."""
    if phase == "bore":
        return blocked(desk, name, weapon)
    say, kit = desk.say, weapon.kit
    parts: list[Part] = [
        text(
            say("Stop here. Muzzle away, finger off, nothing more goes in or comes out."), "large"
        ),
        text(say("What stands in each place? A round that nobody can tell is live.")),
    ]
    places: list[RoundClass | None] = []
    shown = min(kit.chambers + kit.magazine, MOST_PLACES)
    for n in range(shown):
        first = n < kit.chambers
        word = say("Chamber {n}") if first else say("Magazine, place {n}")
        label = word.format(n=n + 1 if first else n - kit.chambers + 1)
        told = desk.draft.get(f"place-{n}")
        value = told if told in [c.value for c in SEEN] else None
        options = [(c.value, say(CLASSES[c])) for c in SEEN]
        parts.append(choice(f"place-{n}", label, options, value))
        places.append(None if value is None else RoundClass(value))
    seen = tuple(p for p in places if p is not None)
    if len(seen) == len(places) == kit.chambers + kit.magazine:
        acts = as_seen(desk, name, weapon, seen)
        if acts:
            label = say("Recorded as seen, place by place")
            parts.append(sign_button(desk, label, acts, f"weapon/{name}", Tone.STOP))
    else:
        left = len(places) - len(seen)
        parts.append(text(say("Places not answered yet: {n}").format(n=left), tone=Tone.QUIET))
    parts.append(
        button(say("A live or unknown round is in it"), go(f"happened/round/{name}"), Tone.STOP)
    )
    title = say("{name}: something else was seen").format(name=name)
    return Screen(title, tuple(parts), Tone.STOP, f"weapon/{name}", live=False)


def as_seen(desk: Desk, name: str, weapon: Weapon, seen: tuple[RoundClass, ...]) -> list[Act]:
    """Return what the handler saw or, on the device of anybody else, what they saw themselves."""
    chambers, magazine = seen[: weapon.kit.chambers], seen[weapon.kit.chambers :]
    who, me = holder(weapon), desk.me.person
    if who is not None and who in desk.me.keys and is_handler(desk.state, who):
        return [
            act(
                desk,
                "WeaponInspected",
                who,
                weapon=name,
                chambers=[c.value for c in chambers],
                magazine=[c.value for c in magazine],
            )
        ]
    return [look_act(desk, me, name, (chambers, magazine), whole=False)] if me else []


def blocked(desk: Desk, name: str, weapon: Weapon) -> Screen:
    """Say what a blocked bore means: nothing goes in, and the gun is out of the day's work."""
    say, kit, who = desk.say, weapon.kit, holder(weapon) or ""
    proof = act(
        desk,
        "ProvedEmpty",
        who,
        weapon=name,
        chambers_seen=kit.chambers,
        magazine=(MagazineSeen.OUT if kit.magazine else MagazineSeen.NONE).value,
        feed_path_seen=True,
        bore=BoreLook.BLOCKED.value,
    )
    fault = act(desk, "WeaponFaulted", who, weapon=name)
    parts = (
        text(say("Something is in the bore. Nothing goes into this gun."), "huge", Tone.STOP),
        text(
            say("Keep it pointed away. Nobody pushes it out here. The gun is out of work."), "large"
        ),
        sign_button(
            desk, say("Bore blocked: out of work"), [proof, fault], f"weapon/{name}", Tone.STOP
        ),
        button(say("Bore clear after all"), go(f"check/{name}"), Tone.QUIET),
    )
    title = say("{name}: bore blocked").format(name=name)
    return Screen(title, parts, Tone.STOP, f"weapon/{name}", live=False)
