"""What a day had beside its shots: told to go on, a hazard, a round short, a lost phone."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from coldproof.app.demo.closing import count, expected_of
from coldproof.app.demo.crew import Crew
from coldproof.app.demo.guns import told_apart
from coldproof.app.demo.pen import Pen

MISMATCH: dict[str, Any] = {"incident": "count-mismatch", "severity": "nobody-hurt"}
Event = Callable[[Pen, Crew], None]


def pressed(pen: Pen, crew: Crew) -> None:
    """Not ready; told to go on for the sake of the hour; ready, ten minutes later."""
    name = pen.say(crew.armorer, "NotReadyCalled", unit=crew.unit)
    pen.wait(90)
    pen.say(crew.armorer, "PressedToGoOn", unit=crew.unit, pressure="time")
    pen.wait(600)
    pen.say(crew.armorer, "ReadyCalled", unit=crew.unit, answers=(name,))
    pen.send()


def hazard(pen: Pen, crew: Crew) -> None:
    """A hazard is reported by who stands closest, read within minutes, and acted on."""
    name = pen.say("boom", "HazardReported", unit=crew.unit, weapons=True)
    pen.wait(240)
    pen.say("safety", "HazardSeen", answers=(name,))
    pen.wait(900)
    pen.say("safety", "HazardAnswered", answers=(name,), acted=True)
    pen.send()


def short(pen: Pen, crew: Crew) -> None:
    """One dummy short at wrap.  A round lies under the cart; nobody can prove that it is the one.

    So it is a round of no lot, everything stops, it goes to the handler's lock in an envelope, and
    two people accept that the lot has lost one.
    """
    lot = "D-1"
    count(pen, crew.armorer, lot, missing=1)
    case = pen.say(crew.armorer, "IncidentOpened", unit=crew.unit, lots=[lot], **MISMATCH)
    pen.wait(1_200)
    found = pen.say(crew.armorer, "RoundFound", round_class="R1", place="under the weapons cart")
    stop = next(name for name, block in pen.state.blocks.items() if block.kind.value == "stop")
    pen.wait(60)
    pen.say(crew.armorer, "RoundSecured", answers=(found,), receipt="envelope 1", to=crew.armorer)
    pen.send()
    for who in (crew.armorer, "safety"):
        pen.wait(120)
        pen.say(who, "ShortageAccepted", lot=lot, count=1, searched=True)
    pen.send()
    pen.say("safety", "IncidentInvestigated", answers=(case,), cause_found=True, corrected=True)
    for who in (crew.armorer, crew.floor):
        pen.wait(20)
        pen.say(who, "WorkReleased", answers=(stop,), cause_found=True, fixed=True, crew_told=True)
    pen.wait(300)
    send_back(pen, crew.armorer, lot)
    pen.send()


def send_back(pen: Pen, by: str, lot: str) -> None:
    """The lot goes back to its supplier, and every round of every other lot is told apart again."""
    pen.say(by, "RoundsSentBack", lot=lot, count=expected_of(pen, lot))
    for name in tuple(pen.state.lots):
        left = expected_of(pen, name)
        if name != lot and left:
            pen.wait(left * 5)
            pen.say(by, "RoundsVerified", lot=name, rounds=told_apart(name, left))


def lost_phone(pen: Pen, crew: Crew) -> None:
    """The second AD's phone is gone: its key ends, and a new phone has a new key."""
    lost = pen.devices["second-ad"]
    pen.say("upm", "KeyRevoked", person="second-ad", revoked=lost)
    pen.wait(900)
    pen.enroll("producer", "second-ad", f"{lost}-2")


EVENTS: dict[str, Event] = {
    "pressed": pressed,
    "hazard": hazard,
    "short": short,
    "lost-phone": lost_phone,
}
