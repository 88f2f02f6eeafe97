"""The guided tour of the demonstration: two minutes, one revolver, one no, and its cure.

Each step says what is seen and which button to press.  It works on the log like any other screen:
what is pressed is signed by whoever holds the device, and stays.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from coldproof.desk.floor.cast import FIRST, lines_on
from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.looks import look_of
from coldproof.desk.floor.parts import (
    Do,
    Part,
    Screen,
    Tone,
    button,
    call,
    go,
    heading,
    record,
    row,
    rows,
    state_card,
    text,
)
from coldproof.desk.floor.said import said, signs
from coldproof.desk.floor.screens.weapon import state_lines
from coldproof.state.clearance import check_stands, contents_of
from coldproof.state.records import CustodyKind, Weapon
from coldproof.words.units import MINUTE_US

HANDLER, PERFORMER, WEAPON, SETUP = "armorer", "lead", "G-1", "29B"
ROUNDS = 6
LAST = 7
STALE_US = 25 * MINUTE_US
"""A check so old is made anew before it is offered: the tour may stay open over lunch."""
Step = Callable[[Desk], list[Part]]


def show(desk: Desk, rest: tuple[str, ...]) -> Screen:
    """Return a step of the tour, or the list of everybody that one can be."""
    say = desk.say
    if rest == ("who",):
        return who(desk)
    number = rest[0] if rest else "1"
    step = STEPS.get(number)
    if step is None:
        return Screen(say("Tour"), (button(say("Begin"), go("tour/1")),), live=False)
    back = None if number == "1" else f"tour/{int(number) - 1}"
    title = say("Tour, {n} of {last}").format(n=number, last=LAST)
    if number in NEEDS_HANDLER and desk.me.person != HANDLER:
        return Screen(title, tuple(be_handler(desk, number)), back=back, live=False)
    if number in NEEDS_HANDLER and SETUP not in desk.state.setups:
        return Screen(title, (text(not_here(desk)),), back=back)
    return Screen(title, tuple(step(desk)), back=back, live=False)


def sign_in(person: str, then: str) -> Do:
    """Make a key for that person in this browser; only a demonstration's server takes it."""
    return call("demo", person=person, then=then)


def turn(name: str, then: str) -> Do:
    """Have the others do their part, each from their own phone."""
    return call("post", path="demo/turn", values={"turn": name}, then=then)


def be_handler(desk: Desk, number: str) -> list[Part]:
    """Say that this step is the armorer's, and how to be that."""
    say = desk.say
    return [
        text(say("Here you are the armorer. Your browser makes a key of its own for that.")),
        button(say("Be the armorer"), sign_in(HANDLER, f"tour/{number}")),
    ]


def not_here(desk: Desk) -> str:
    """Say why the step cannot be shown."""
    if desk.state.size == 0:
        return desk.say("The record is being read. A moment.")
    return desk.say("The tour is for the demonstration alone, and this is another production.")


def who(desk: Desk) -> Screen:
    """Return everybody that one can be, the most telling ones first."""
    say = desk.say
    lines = lines_on(say)
    others = [name for name in lines if name not in FIRST]
    known = [row(name, (lines[name],), do=sign_in(name, "board")) for name in FIRST]
    more = [row(name, (lines[name],), do=sign_in(name, "board")) for name in others]
    parts: list[Part] = [
        text(say("One tap and you are that person: this browser makes a key, and it is enrolled.")),
        rows(known),
        heading(say("Everybody else")),
        rows(more),
    ]
    return Screen(say("Who do you want to be?"), tuple(parts), back="tour/1", live=False)


def begin(desk: Desk) -> list[Part]:
    """Say what this is, and begin."""
    say = desk.say
    return [
        text(say("Dry Creek, a western: shooting day 12 of 30."), "huge"),
        text(
            say(
                "It is ten in the morning on the set, and one question is asked all day: may this"
                " gun go, now, into the hand of this person?"
            ),
            "large",
        ),
        text(
            say(
                "In two minutes you hand over a revolver, look away for a moment, and see the no."
                " Everything here is invented, and nothing leaves this machine."
            )
        ),
        button(say("Begin, as the armorer"), sign_in(HANDLER, "tour/2")),
        button(say("Be somebody else"), go("tour/who"), Tone.QUIET),
    ]


def card(desk: Desk) -> Part:
    """Return the revolver as its own page shows it."""
    weapon = desk.state.weapons[WEAPON]
    return state_card(look_of(desk, weapon), state_lines(desk, weapon), f"weapon/{WEAPON}")


def is_ready(desk: Desk, weapon: Weapon) -> bool:
    """Say whether the revolver is in the armorer's hand under a fresh check with its dummies."""
    check, where = weapon.check, weapon.custody
    if check is None or where.kind is not CustodyKind.HELD or where.person != HANDLER:
        return False
    fresh = desk.now_us - check.at_us < STALE_US and check.spent_to is None
    stands = check_stands(desk.state, weapon, check) and not weapon.suspicions
    return fresh and stands and contents_of(check).dummies == ROUNDS


def offer(desk: Desk) -> dict[str, Any]:
    """Return the offer of the revolver to the lead."""
    me = signs(desk) or HANDLER
    return said("WeaponOffered", me, weapon=WEAPON, to=PERFORMER, setup=SETUP, dummies=ROUNDS)


def ready(desk: Desk) -> list[Part]:
    """Show the revolver that is ready, and offer it; where it is not, have it checked again."""
    say = desk.say
    parts: list[Part] = [
        text(say("G-1 lies in your hand. This is what the board says of it."), "large"),
        card(desk),
    ]
    weapon = desk.state.weapons[WEAPON]
    if weapon.custody.person != HANDLER:
        parts[0] = text(say("G-1 is not in your hand. This is what the board says of it."), "large")
    if not is_ready(desk, weapon):
        parts += [
            text(say("Its check is over, spent or old: a check is good for half an hour.")),
            button(say("Have it checked again"), turn("again", "tour/2")),
        ]
        return parts
    return [
        *parts,
        text(
            say(
                "Never cold alone: six dummies, and who looked. Two from outside your department"
                " saw the whole check, and the lead saw every chamber."
            )
        ),
        button(say("Offer it to the lead"), record([offer(desk)], "tour/3", ask=True)),
    ]


def offered(desk: Desk) -> list[Part]:
    """A handover takes two: the lead answers."""
    say = desk.say
    return [
        text(say("You said aloud: ready, six dummies in it, to come back to me at cut."), "large"),
        text(
            say(
                "Nothing refused it, and your offer is signed. A handover takes two: the lead's own"
                " phone judges it for itself, and then the lead answers."
            )
        ),
        button(say("Let the lead answer"), turn("takes", "tour/4")),
    ]


def handed(desk: Desk) -> list[Part]:
    """It is in the lead's hand; now break it."""
    say = desk.say
    weapon = desk.state.weapons[WEAPON]
    if weapon.custody.person != PERFORMER:
        return [
            text(say("The lead has not taken it: an offer is good for one minute.")),
            card(desk),
            button(say("Back to the offer"), go("tour/2")),
        ]
    act = said("SightLost", signs(desk) or HANDLER, weapons=[WEAPON])
    return [
        text(say("It is in the lead's hand and in your sight. Watch it."), "large"),
        card(desk),
        text(say("Now somebody calls you. You turn around, only for a moment.")),
        button(say("I looked away"), record([act], "tour/5"), Tone.MAIN),
    ]


def broken(desk: Desk) -> list[Part]:
    """Nobody saw it; try to go on all the same."""
    say = desk.say
    back = said("WeaponCollected", signs(desk) or HANDLER, weapons=[WEAPON])
    return [
        text(say("A moment was enough. Nothing bad happened, and nobody is to blame."), "large"),
        card(desk),
        text(
            say(
                "But nobody can say any more what is in it. The floor is waiting, so try to go on:"
                " take it back and offer it again. You see the no; come back here with Back."
            )
        ),
        button(
            say("Take it back and offer it again"),
            record([back, offer(desk)], "tour/6", ask=True),
        ),
        button(say("I have seen the no"), go("tour/6"), Tone.QUIET),
    ]


def cured(desk: Desk) -> list[Part]:
    """What hands can do about it."""
    say = desk.say
    if is_ready(desk, desk.state.weapons[WEAPON]):
        return [
            text(say("It was checked again: that is the cure."), "large"),
            card(desk),
            button(say("Go on"), go("tour/7")),
        ]
    return [
        text(say("The no named each rule, where it is from, and what hands can do."), "large"),
        card(desk),
        text(
            say(
                "The cure is the whole check: take it back, unload, prove it empty, tell each round"
                " apart, load, count, and show it. Walk through it yourself, or let the others"
                " do it with you now."
            )
        ),
        button(say("Let it be checked with me"), turn("again", "tour/7")),
        button(say("I do it step by step"), go(f"weapon/{WEAPON}"), Tone.QUIET),
        text(say("The browser's Back leads here again."), "small"),
    ]


def ended(desk: Desk) -> list[Part]:
    """What else there is to see."""
    say = desk.say
    return [
        text(say("Checked again, witnessed, shown: it can go."), "large"),
        card(desk),
        text(
            say(
                "All of it is on the record, signed by each person's own key. Press Stop, be"
                " somebody else, ask to be shown a gun: this set is yours."
            )
        ),
        button(say("Board"), go("board")),
        button(say("The record"), go("record"), Tone.QUIET),
        button(say("Be somebody else"), go("tour/who"), Tone.QUIET),
        button(say("Once more"), go("tour/2"), Tone.QUIET),
    ]


STEPS: dict[str, Step] = {
    "1": begin,
    "2": ready,
    "3": offered,
    "4": handed,
    "5": broken,
    "6": cured,
    "7": ended,
}
NEEDS_HANDLER = tuple(STEPS)[1:]
