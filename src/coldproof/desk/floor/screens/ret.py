"""Return and count, the strongest screen: every round by its fate, empty and bore, back, locked."""

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
    choice,
    go,
    heading,
    text,
    waiting,
)
from coldproof.desk.floor.said import picked
from coldproof.desk.floor.spoken import books, count_text
from coldproof.desk.floor.tongue import say
from coldproof.desk.remedies.where import wait_us
from coldproof.state.custody import holder
from coldproof.state.facts import is_gun, is_handler
from coldproof.state.records import Cause, Lot, Weapon
from coldproof.words.kit import HOT, INERT, Fate, RoundClass

MOST_COUNTED = 40
Back = dict[str, object]  # rounds that came out, as an act has them


@of_weapon
def show(desk: Desk, name: str, weapon: Weapon, rest: tuple[str, ...]) -> Screen:
    """Return what is next on the way back under lock."""
    say = desk.say
    look, who, back = look_of(desk, weapon), holder(weapon), f"weapon/{name}"
    title = say("{name}: return and count").format(name=name)
    parts: list[Part] = [state_of(desk, weapon)]
    if who is None or not is_handler(desk.state, who):
        words = say("First back into a handler's hand.")
        parts += [text(words, "huge"), button(say("Go on"), go(back))]
        return Screen(title, tuple(parts), look.tone, back)
    if who not in desk.me.keys:
        words = say("{who} has it in hand and counts, on their own device.")
        parts.append(text(words.format(who=who), "large"))
        return Screen(title, tuple(parts), look.tone, back)
    wait = until(desk, weapon)
    if wait is not None and wait > desk.now_us:
        parts += holding(desk, wait)
    elif weapon.inside and rest[:1] == ("other",):
        parts += otherwise(desk, name, weapon, who)
    elif weapon.inside:
        parts += coming_out(desk, name, weapon, who)
    elif is_gun(weapon.kit) and (weapon.bore_due is not None or not weapon.load_known):
        parts += proving(desk, name)
    else:
        parts += putting_away(desk, name, weapon, who)
    return Screen(title, tuple(parts), look.tone, back)


def until(desk: Desk, weapon: Weapon) -> int | None:
    """Return until when a gun that clicked is kept pointed away and shut, or none."""
    return None if weapon.misfired_us is None else weapon.misfired_us + wait_us(desk.state)


def holding(desk: Desk, wait: int) -> list[Part]:
    """Say what is done while the wait after a click runs: nothing."""
    say = desk.say
    return [
        text(say("Keep it pointed away. Nobody opens it, nobody looks into it."), "huge", Tone.HOT),
        waiting(wait, say("Wait"), say("Wait over. Still loaded until opened.")),
    ]


def as_booked(weapon: Weapon) -> list[Back]:
    """Return what the books say should come out, each with its fate."""
    misfired = 1 if any(s.cause is Cause.MISFIRE for s in weapon.suspicions) else 0
    found: list[Back] = []
    for part in weapon.inside:
        fired = part.round_class is RoundClass.SPENT
        clicked = min(misfired, part.count) if part.round_class in HOT else 0
        misfired -= clicked
        if clicked:
            found.append(back(part.lot, clicked, Fate.MISFIRED))
        if part.count > clicked:
            found.append(
                back(part.lot, part.count - clicked, Fate.FIRED if fired else Fate.UNFIRED)
            )
    return found


def back(lot: str, count: int, fate: Fate) -> Back:
    """Return rounds that came out of a gun."""
    told: Back = {"lot": lot, "count": count}
    return told if fate is Fate.UNFIRED else {**told, "fate": fate.value}


def coming_out(desk: Desk, name: str, weapon: Weapon, who: str) -> list[Part]:
    """Ask whether what comes out is what the books have in it, each round counted aloud."""
    say, lines = desk.say, books(desk, weapon)
    rounds = as_booked(weapon)
    unload = act(desk, "WeaponUnloaded", who, weapon=name, rounds=rounds)
    clicked = any(one.get("fate") == Fate.MISFIRED.value for one in rounds)
    parts: list[Part] = [text(line, "huge") for line in lines]
    parts += [
        text(say("Muzzle away. Each one comes out into the hand and is counted aloud.")),
        aloud(who, say("What came out?"), f"{', '.join(lines)}."),
    ]
    if clicked:
        words = say(
            "One of them clicked and did not fire. It is kept apart, and is not used again."
        )
        parts.append(text(words, "large", Tone.HOT))
    parts += [
        sign_button(desk, say("All of these came out, each counted"), [unload], f"return/{name}"),
        button(say("Another count, or another fate"), go(f"return/{name}/other"), Tone.QUIET),
        button(say("A live or unknown round"), go(f"happened/round/{name}"), Tone.STOP),
    ]
    return parts


FATES = (
    (Fate.UNFIRED, say("as they went in")),
    (Fate.FIRED, say("fired cases")),
    (Fate.MISFIRED, say("clicked, not fired")),
)


def otherwise(desk: Desk, name: str, weapon: Weapon, who: str) -> list[Part]:
    """Ask each lot's rounds by fate; what does not add up is recorded as it is, and stands."""
    say = desk.say
    parts, rounds = counted_out(desk, weapon)
    if rounds is not None:
        unload = act(desk, "WeaponUnloaded", who, weapon=name, rounds=rounds)
        label = say("These came out, and no others")
        parts.append(sign_button(desk, label, [unload], f"return/{name}", Tone.STOP))
    return [text(say("What came out? Count again, by two."), "large", Tone.CHECK), *parts]


def counted_out(desk: Desk, weapon: Weapon) -> tuple[list[Part], list[Back] | None]:
    """Ask how many of each lot came out by fate; return what came out once all is answered."""
    say = desk.say
    parts: list[Part] = []
    rounds: list[Back] = []
    open_ends = 0
    for lot_name in dict.fromkeys(part.lot for part in weapon.inside):
        many = sum(p.count for p in weapon.inside if p.lot == lot_name)
        inert = all(p.round_class in INERT for p in weapon.inside if p.lot == lot_name)
        parts.append(heading(say("{n} of {lot} by the books").format(n=many, lot=lot_name)))
        came = 0
        for fate, words in FATES[:1] if inert else FATES:
            key = f"out-{lot_name}-{fate.value}"
            options = [(str(n), str(n)) for n in range(min(many + 1, MOST_COUNTED) + 1)]
            told = picked(desk, key)
            parts.append(choice(key, say(words), options, told))
            if told is None or told not in dict(options):
                open_ends += 1
            elif told != "0":
                came += int(told)
                rounds.append(back(lot_name, int(told), fate))
        parts += compared(desk, lot_name, came, many) if not open_ends else []
    if open_ends:
        parts.append(text(say("Answers still missing: {n}").format(n=open_ends), tone=Tone.QUIET))
        return parts, None
    return parts, rounds


def compared(desk: Desk, lot: str, came: int, many: int) -> list[Part]:
    """Say what it means when more or fewer came out than the books have in it."""
    say = desk.say
    if came == many:
        return []
    if came > many:
        words = say("One too many of {lot} is unknown. Everything stops.")
    else:
        words = say("{n} of {lot} are not here. Nobody leaves; two people search.")
    return [text(words.format(lot=lot, n=many - came), "large", Tone.STOP)]


def proving(desk: Desk, name: str) -> list[Part]:
    """Lead on to the empty proof: the bore is due after every unload."""
    say = desk.say
    return [
        text(say("Out by the books. Now every chamber, the feed path, then the bore."), "huge"),
        text(say("Until then it counts as loaded.")),
        button(say("Prove it empty"), go(f"check/{name}/close")),
    ]


def carried(desk: Desk) -> list[tuple[str, Lot]]:
    """Return the lots of which rounds are carried, and in no gun."""
    return [(n, lot) for n, lot in desk.state.lots.items() if lot.carried > 0]


def putting_away(desk: Desk, name: str, weapon: Weapon, who: str) -> list[Part]:
    """Ask for the rounds back into their store, and the weapon under lock."""
    say = desk.say
    parts: list[Part] = []
    if is_gun(weapon.kit):
        parts.append(text(say("Empty, bore seen."), "huge"))
    for lot_name, lot in carried(desk) if is_gun(weapon.kit) else ():
        stored = act(desk, "RoundsStored", who, lot=lot_name, count=lot.carried)
        store = lot.received.store or say("their store")
        what = count_text(desk, lot.received.round_class, lot.carried, lot.received.charge)
        words = say("{what} of {lot} back in {store}, counted")
        label = words.format(what=what, lot=lot_name, store=store)
        parts.append(sign_button(desk, label, [stored], f"return/{name}", Tone.PLAIN))
    parts += [
        sign_button(
            desk,
            say("Locked up in {store}").format(store=store),
            [locked(desk, who, store, name)],
            f"weapon/{name}",
        )
        for store in stores(desk, weapon)
    ]
    if is_gun(weapon.kit):  # once more, as the last thing before the lock
        again = button(say("Prove it empty"), go(f"check/{name}/close"), Tone.QUIET)
        parts.append(again)
    return parts


def locked(desk: Desk, who: str, store: str, *names: str) -> Act:
    """Return that weapons are under lock."""
    return act(desk, "WeaponLockedUp", who, weapons=names, store=store)


def stores(desk: Desk, weapon: Weapon) -> tuple[str, ...]:
    """Return where it can be locked up: its own store first, then others that weapons come from."""
    own = (weapon.kit.store,) if weapon.kit.store is not None else ()
    known = (w.kit.store for w in desk.state.weapons.values() if w.kit.store is not None)
    return tuple(dict.fromkeys((*own, *known)))[:4]
