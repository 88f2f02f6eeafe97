"""Rounds told apart one by one, each by its own mark; one that cannot be told stops everything."""

from __future__ import annotations

from typing import Any

from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.labels import MARKERS, PRIMERS, ROUNDS, label, member, options
from coldproof.desk.floor.parts import (
    Part,
    Screen,
    Tone,
    aloud,
    button,
    choice,
    put,
    record,
    text,
)
from coldproof.desk.floor.said import said, signed_out, signs
from coldproof.state.records import Lot
from coldproof.words.kit import HOT, Marker, Primer, RoundClass

INERT_MARKS = (Marker.RATTLE, Marker.HOLE, Marker.NO_PRIMER, Marker.INERT_PRIMER, Marker.RESIN)
HOT_MARKS = (Marker.CRIMP, Marker.WAD, Marker.CASE_ONLY)
INERT_PRIMERS = (Primer.ABSENT, Primer.INERT, Primer.STRUCK)
MOST = 10_000
UNTOLD = {
    "round_class": RoundClass.UNKNOWN.value,
    "told_by": Marker.NONE.value,
    "primer": Primer.UNKNOWN.value,
}
LIVE = {
    "round_class": RoundClass.LIVE.value,
    "told_by": Marker.BULLET.value,
    "primer": Primer.LIVE.value,
}


def show(desk: Desk, name: str, lot: Lot) -> Screen:
    """Return one step: by what mark, then each round with a tap, then what was told."""
    say, me = desk.say, signs(desk)
    title = say("Tell rounds apart: {name}").format(name=name)
    back = f"lot/{name}"
    if me is None:
        return Screen(title, (signed_out(desk),), back=back, live=False)
    bad = odd(desk)
    if bad:
        return stopping(desk, me, name, lot, bad)
    kind = lot.received.round_class
    marks = HOT_MARKS if kind in HOT else INERT_MARKS
    primers = (Primer.LIVE,) if kind in HOT else INERT_PRIMERS
    mark, primer = member(Marker, desk.draft.get("mark")), member(Primer, desk.draft.get("primer"))
    if mark in marks and primer in primers:
        parts = one_by_one(desk, me, name, lot)
        if not good(desk):
            parts.append(button(say("Another mark"), put({"mark": "", "primer": ""}), Tone.QUIET))
        return Screen(title, tuple(parts), back=back, live=False)
    parts = [
        text(say("First say by what mark each of these rounds is told.")),
        choice("mark", say("Told by"), options(desk, MARKERS, marks), mark),
        choice("primer", say("Primer"), options(desk, PRIMERS, primers), primer),
    ]
    return Screen(title, tuple(parts), back=back, live=False)


def good(desk: Desk) -> int:
    """Return how many rounds were told so far, by tap."""
    value = desk.draft.get("good")
    whole = isinstance(value, int) and not isinstance(value, bool)
    return min(max(value, 0), MOST) if whole and value is not None else 0


def odd(desk: Desk) -> dict[str, str] | None:
    """Return the round that is not what it should be, as the draft has it."""
    return {"unknown": UNTOLD, "live": LIVE}.get(str(desk.draft.get("odd")))


def left(desk: Desk, lot: Lot) -> int:
    """Return how many rounds nobody has told apart yet."""
    return max(lot.received.count - lot.verified - lot.deadly - good(desk), 0)


def one_by_one(desk: Desk, me: str, name: str, lot: Lot) -> list[Part]:
    """Return the tap for the next round; then, once all are told, or before, what to record."""
    say, told, rest = desk.say, good(desk), left(desk, lot)
    mark = member(Marker, desk.draft.get("mark"))
    primer = member(Primer, desk.draft.get("primer"))
    kind = label(desk, ROUNDS, lot.received.round_class)
    parts: list[Part] = []
    if rest:
        words = say("Round {n} of {all}. One alone, in the hand, outside any gun.")
        number = lot.verified + lot.deadly + told + 1
        parts.append(text(words.format(n=number, all=lot.received.count), "large"))
        by = label(desk, MARKERS, mark)
        parts.append(aloud(me, say("What do you see?"), f"{by}. {label(desk, PRIMERS, primer)}."))
        parts.append(button(by, put({"good": told + 1})))
        parts.append(button(say("I cannot tell it"), put({"odd": "unknown"}), Tone.STOP))
        parts.append(button(say("It looks live"), put({"odd": "live"}), Tone.STOP))
        if told:
            parts.append(button(say("Take the last one back"), put({"good": told - 1}), Tone.QUIET))
    if told:
        words = say("I told {n} apart, one by one: {kind}").format(n=told, kind=kind.lower())
        rounds = [alike(lot, told, mark, primer)]
        act = said("RoundsVerified", me, lot=name, rounds=rounds)
        tone = Tone.QUIET if rest else Tone.MAIN
        parts.append(button(words, record([act], f"lot/{name}", ask=True), tone))
    if not rest and not told:
        parts.append(text(say("Every round of this lot was told apart."), "large"))
    return parts


def alike(lot: Lot, count: int, mark: Marker | None, primer: Primer | None) -> dict[str, Any]:
    """Return so many rounds, each told alike."""
    return {
        "count": count,
        "round_class": lot.received.round_class.value,
        "told_by": (mark or Marker.NONE).value,
        "primer": (primer or Primer.UNKNOWN).value,
    }


def stopping(desk: Desk, me: str, name: str, lot: Lot, bad: dict[str, str]) -> Screen:
    """Return what to do with a round that cannot be told, or looks live; recording it stops all."""
    say, told = desk.say, good(desk)
    rounds: list[dict[str, Any]] = [{"count": 1, **bad}]
    if told:
        mark, primer = (
            member(Marker, desk.draft.get("mark")),
            member(Primer, desk.draft.get("primer")),
        )
        rounds.insert(0, alike(lot, told, mark, primer))
    act = said("RoundsVerified", me, lot=name, rounds=rounds)
    parts = (
        text(
            say("Hands off the rest. Put this one down apart, and stay with it."), "huge", Tone.STOP
        ),
        text(say("Call the lead handler. Nobody loads, nobody rolls."), "large"),
        text(say("Recording it stops everything, until it is known where it came from.")),
        button(say("Record it and stop everything"), record([act], f"lot/{name}"), Tone.STOP),
        button(say("I was wrong: it is told by its mark"), put({"odd": ""}), Tone.QUIET),
    )
    title = say("A round that is not what it should be: {name}").format(name=name)
    return Screen(title, parts, Tone.STOP, f"lot/{name}", live=False)
