"""Stepping away: locked, or the deputy's from face to face, or every check is over."""

from __future__ import annotations

from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.hands import Act, act, sign_button
from coldproof.desk.floor.looks import look_of
from coldproof.desk.floor.parts import (
    Part,
    Screen,
    Tone,
    aloud,
    button,
    go,
    heading,
    row,
    rows,
    text,
)
from coldproof.desk.floor.screens.collect import taker
from coldproof.desk.floor.screens.ret import locked, stores
from coldproof.desk.floor.spoken import names_text
from coldproof.state.custody import holder
from coldproof.state.facts import wearers
from coldproof.state.records import CustodyKind
from coldproof.words.people import HANDLERS


def watched(desk: Desk, who: str) -> list[str]:
    """Return what a handler has in hand or watches now."""
    return [
        n
        for n, w in desk.state.weapons.items()
        if w.custody.kind is CustodyKind.HELD and who in (w.custody.watcher, w.custody.person)
    ]


def show(desk: Desk, rest: tuple[str, ...]) -> Screen:
    """Return the three ways to step away; there is no fourth."""
    say, who = desk.say, taker(desk)
    title = say("I step away")
    if who is None:
        words = say("Only a handler watches weapons.")
        return Screen(title, (text(words, "large"),), back="board")
    mine = watched(desk, who)
    if not mine:
        words = say("Nothing is in your hand or in your sight.")
        return Screen(
            title, (text(words, "large"), button(say("Board"), go("board"))), back="board"
        )
    items = [
        row(n, (in_whose(desk, n, who),), look_of(desk, desk.state.weapons[n]), go(f"weapon/{n}"))
        for n in mine
    ]
    parts: list[Part] = [
        text(say("A weapon is locked, or in a handler's sight, or its check is over."), "large"),
        rows(items),
    ]
    parts += locking(desk, who, mine)
    parts += deputies(desk, who, mine)
    lost = act(desk, "SightLost", who, weapons=mine)
    parts += [
        heading(say("Neither")),
        text(say("Every check of these ends. Each is proved empty again, from the start.")),
        sign_button(
            desk, say("I saw none of them for a moment: all checks end"), [lost], "board", Tone.STOP
        ),
    ]
    return Screen(title, tuple(parts), Tone.CHECK, "board")


def in_whose(desk: Desk, name: str, who: str) -> str:
    """Say in whose hand a watched weapon is."""
    person = holder(desk.state.weapons[name])
    return desk.say("In your hand") if person == who else desk.say("With {who}").format(who=person)


def locking(desk: Desk, who: str, mine: list[str]) -> list[Part]:
    """Offer to lock up what is in hand and empty; what is loaded is counted first."""
    say, state = desk.say, desk.state
    hand = [n for n in mine if holder(state.weapons[n]) == who and not state.weapons[n].inside]
    loaded = [n for n in mine if state.weapons[n].inside]
    parts: list[Part] = []
    homes: dict[str, list[str]] = {}
    for name in hand:
        for store in stores(desk, state.weapons[name])[:1]:
            homes.setdefault(store, []).append(name)
    if homes:
        parts.append(heading(say("Locked")))
        for store, names in homes.items():
            words = say("Locked up in {store}: {names}")
            label = words.format(store=store, names=names_text(names))
            acts = [locked(desk, who, store, *names)]
            parts.append(sign_button(desk, label, acts, "away"))
    if loaded:
        words = say("Loaded, so counted first: {names}")
        parts.append(text(words.format(names=names_text(loaded))))
    return parts


def deputies(desk: Desk, who: str, mine: list[str]) -> list[Part]:
    """Offer each other handler of the day as deputy, face to face."""
    say = desk.say
    others = [p for p in wearers(desk.state, HANDLERS) if p != who]
    parts: list[Part] = [heading(say("A deputy, face to face"))]
    if not others:
        return [*parts, text(say("No other handler is appointed today."))]
    parts.append(
        aloud(
            who,
            say("{names}: yours now.").format(names=names_text(mine)),
            say("{names}: mine. I see every one.").format(names=names_text(mine)),
        )
    )
    for other in others[:6]:
        label = say("{who} stands here and sees them all").format(who=other)
        parts.append(sign_button(desk, label, passing(desk, who, other, mine), "away"))
    return parts


def passing(desk: Desk, who: str, to: str, mine: list[str]) -> list[Act]:
    """Return what passes: the watch over what others hold, and what is in hand, hand to hand."""
    state = desk.state
    held = [n for n in mine if holder(state.weapons[n]) == who]
    seen = [n for n in mine if n not in held and state.weapons[n].custody.watcher == who]
    acts = [act(desk, "SightPassed", who, weapons=seen, to=to)] if seen else []
    return [*acts, *(act(desk, "WeaponReturned", who, weapon=n, to=to) for n in held)]
