"""One gun between the safe and the shot: checked, shown, handed over, shown again, emptied."""

from __future__ import annotations

from typing import Any

from coldproof.app.demo.crew import Crew
from coldproof.app.demo.pen import Pen
from coldproof.app.demo.sheets import Out, kit
from coldproof.words.kit import ActionType, RoundClass

Places = dict[str, Any]
STEP = 8  # seconds between two steps of a check


def places(out: Out) -> Places:
    """Return what stands in every place of a gun that is loaded so, in the mechanism's order."""
    weapon = kit().weapons[out.weapon]
    loaded = [] if out.lot is None else [kit().lots[out.lot].round_class.value] * out.rounds
    empty = RoundClass.EMPTY.value
    if weapon.magazine:
        rest = [empty] * (weapon.magazine - len(loaded))
        return {"chambers": [empty] * weapon.chambers, "magazine": loaded + rest}
    return {"chambers": loaded + [empty] * (weapon.chambers - len(loaded))}


def told_apart(lot: str, count: int) -> list[dict[str, Any]]:
    """Return how so many rounds of a lot are told apart, each by the lot's own marker."""
    received = kit().lots[lot]
    inert = received.round_class is RoundClass.DUMMY
    return [
        {
            "count": count,
            "round_class": received.round_class.value,
            "told_by": received.marker.value,
            "primer": ("inert" if received.marker.value == "rattle" else "absent")
            if inert
            else "live",
        }
    ]


def prove_empty(pen: Pen, handler: str, weapon: str) -> None:
    """The ammunition source off, each chamber, the feed path, then the bore."""
    registered = kit().weapons[weapon]
    through = registered.action in (ActionType.LEVER, ActionType.BREAK)
    pen.say(
        handler,
        "ProvedEmpty",
        weapon=weapon,
        chambers_seen=registered.chambers,
        magazine="empty" if registered.magazine else "none",
        feed_path_seen=True,
        bore="light" if through else "rod",
        hammer="down",
        safety="none",
        serial_read=True,
    )


def load(pen: Pen, handler: str, out: Out) -> None:
    """Each round told apart outside, loaded, and every place seen and counted."""
    if out.lot is None:
        return
    lot = kit().lots[out.lot]
    pen.wait(4 * out.rounds)
    rounds = told_apart(out.lot, out.rounds)
    pen.say(handler, "RoundsProved", weapon=out.weapon, lot=out.lot, rounds=rounds)
    pen.wait(STEP)
    pen.say(
        handler,
        "WeaponLoaded",
        weapon=out.weapon,
        lot=out.lot,
        round_class=lot.round_class.value,
        count=out.rounds,
        charge=lot.charge.value,
    )
    pen.wait(STEP)
    pen.say(
        handler,
        "WeaponInspected",
        weapon=out.weapon,
        **places(out),
        hammer="down",
        safety="none",
    )


def look(pen: Pen, crew: Crew, out: Out) -> None:
    """The witnesses say what they saw, it is shown to whoever takes it, and called."""
    for witness in (crew.floor, crew.eyes):
        pen.wait(STEP)
        pen.say(witness, "CheckWitnessed", weapon=out.weapon, whole=True, **places(out))
    show(pen, crew, out)


def show(pen: Pen, crew: Crew, out: Out) -> None:
    """Each place held open to the performer, who looks and does not hold; then the call."""
    pen.wait(STEP)
    pen.say(out.to, "WeaponShown", weapon=out.weapon, to=out.to, says_clear=True, **places(out))
    pen.wait(STEP)
    announce(pen, crew, out)


def announce(pen: Pen, crew: Crew, out: Out) -> None:
    """The call to all who hear."""
    told: dict[str, Any] = {"call": "cold"}
    if out.lot is not None:
        lot = kit().lots[out.lot]
        if lot.round_class is RoundClass.BLANK:
            told = {"call": "hot", "blanks": out.rounds, "charge": lot.charge.value}
        else:
            told = {"call": "cold", "dummies": out.rounds}
    pen.say(crew.floor, "WeaponAnnounced", weapons=[out.weapon], toward="nobody", **told)


def check(pen: Pen, crew: Crew, handler: str, out: Out) -> None:
    """The whole check, in its order, before the witnesses and the performer."""
    pen.wait(STEP)
    prove_empty(pen, handler, out.weapon)
    load(pen, handler, out)
    look(pen, crew, out)


def offer(pen: Pen, handler: str, out: Out, setup: str) -> None:
    """The handler holds it out and says what is in it."""
    inside: dict[str, Any] = {}
    if out.lot is not None:
        blank = kit().lots[out.lot].round_class is RoundClass.BLANK
        inside = {"blanks" if blank else "dummies": out.rounds}
    pen.say(handler, "WeaponOffered", weapon=out.weapon, to=out.to, setup=setup, ask=True, **inside)


def hand_over(pen: Pen, handler: str, out: Out, setup: str, after: int = 6) -> None:
    """Offered and taken, so many seconds later."""
    pen.wait(STEP)
    offer(pen, handler, out, setup)
    pen.wait(after)
    pen.say(out.to, "HandoverAccepted", weapon=out.weapon, giver=handler, setup=setup, ask=True)


def show_again(pen: Pen, crew: Crew, handler: str, out: Out) -> None:
    """Between takes: opened again for the same people, rounds left in."""
    pen.wait(STEP)
    pen.say(handler, "WeaponReshown", weapon=out.weapon, unbroken=True, **places(out))
    pen.wait(STEP)
    pen.say(crew.floor, "CheckWitnessed", weapon=out.weapon, whole=True, **places(out))
    show(pen, crew, out)


def empty(pen: Pen, handler: str, out: Out, rounds: list[dict[str, Any]] | None = None) -> None:
    """Unloaded, and proved empty; without `rounds`, what went in comes out unfired."""
    pen.wait(STEP)
    if rounds is None and out.lot is not None:
        rounds = [{"lot": out.lot, "count": out.rounds}]
    if rounds:
        pen.say(handler, "WeaponUnloaded", weapon=out.weapon, rounds=rounds)
        pen.wait(STEP)
    prove_empty(pen, handler, out.weapon)
