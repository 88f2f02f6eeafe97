"""The floor cards: what is said and done when it matters, on screens and on the pocket card.

Proposals until a handler takes these very words for the production (`CardsAdopted`).  Plain words,
read aloud in one breath.
"""

from __future__ import annotations

import json
from typing import NamedTuple

from coldproof.acts.codec import digest
from coldproof.desk.floor.tongue import say
from coldproof.state.model import SetState
from coldproof.words.ids import Digest


class Card(NamedTuple):
    """A floor card: its key, and what to do now in five lines."""

    label: str
    lines: tuple[str, ...]


CARDS: dict[str, Card] = {
    "hurt": Card(
        say("Hurt"),
        (
            say("Emergency services and medic now."),
            say("Only the handler takes the gun, muzzle away from everyone."),
            say(
                "Nobody opens, unloads, cleans, collects or dry-fires anything, except to make it"
                " cold."
            ),
            say("Leave things where they lie."),
            say("Who was where: later, each in their own words."),
        ),
    ),
    "round": Card(
        say("Live or unknown round"),
        (
            say("People out."),
            say("Do not pick it up, throw it away or put it back."),
            say("If it is in a gun: handler only, muzzle away. Photograph where it lies."),
            say("Other weapons stay shut, with their handlers."),
            say(
                "Nobody verifies anything again until handler, first AD and a person from outside"
                " agree who does it, away from the set."
            ),
        ),
    ),
    "fired": Card(
        say("It fired unmeant"),
        (
            say("Muzzle away."),
            say("Finger off, stay still."),
            say("The handler comes to you."),
            say('Nobody calls "cold".'),
            say(
                "All weapon work on the unit stops until it is looked into and everyone has been"
                " told."
            ),
        ),
    ),
    "click": Card(
        say("Click, or an odd sound or kick"),
        (
            say("Keep it pointed away."),
            say("Do not pull again, do not look, do not hand it over."),
            say("All others: fingers off."),
            say("The handler comes to you. The wait starts at the tap."),
            say("An odd sound counts as a stuck projectile until the bore is proved."),
        ),
    ),
}


ON_STAGE = {
    CARDS["round"].lines[4]: say(
        "Nobody verifies anything again until handler, stage manager and a person from outside"
        " agree who does it, away from the stage."
    )
}
"""What is said otherwise on stage."""
STOP = Card(
    say("Stop"),
    (
        say("Shout CUT. A screen has stopped nobody yet."),
        say("Anyone may. No reason is asked for."),
        say("Handlers collect what is hot."),
        say("A stop never keeps a handler from making a gun cold."),
    ),
)
ORDER = Card(
    say("The check, in order"),
    (
        say(
            "Witness holds the screen or the card and looks; the handler's hands are on the gun;"
            " muzzle away from everyone; no finger near a trigger, at any step."
        ),
        say("Ammunition source off or out."),
        say("Action open; each chamber seen, one by one, by both."),
        say("Feed path seen."),
        say("Bore, only now: light or rod, never an eye before the muzzle."),
        say(
            "Each round, outside the gun, one by one: told by its own marker, or it is unknown and"
            " everything stops."
        ),
        say("Loaded before the same witness."),
        say("Each chamber seen and counted."),
        say("Shown to the performer and to those in front, who look and never hold."),
    ),
)
AGAIN = Card(
    say("Shown again, between takes"),
    (
        say('Handler: "In my hand or my sight since the check, no break."'),
        say(
            "Action open, every chamber seen and counted by the same witness and performer, rounds"
            " stay in."
        ),
        say(
            "Anything else (fired, clicked, dropped, jammed, out of sight, new setup, meal, 20"
            " minutes): the whole check."
        ),
    ),
)
ALOUD = Card(
    say("Said aloud"),
    (
        say('"Cold, empty"'),
        say('"Cold, six dummies"'),
        say('"Hot, two quarter loads, toward the window"'),
        say('Answer: "Clear"'),
        say(
            '"Weapon is ready, with … in it, to come back to me at cut." – "…, back to you at cut."'
        ),
    ),
)
ALL = (STOP, *CARDS.values(), ORDER, AGAIN, ALOUD)


def words_digest() -> Digest:
    """Return the digest of all of these words in English, which an adoption names."""
    data = json.dumps([ALL, ON_STAGE], ensure_ascii=True, separators=(",", ":"))
    return Digest(digest(data.encode("ascii")))


def adopted_by(state: SetState) -> str | None:
    """Return who took these very words for the production; none: they are a draft."""
    found = state.cards
    return None if found is None or found[0] != words_digest() else found[1]
