"""The alternatives matrix: a row for each way to shoot a gun, and one way opened whole."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from typing import Any

from coldproof.acts.plan import AlternativesWeighed, WayFigures
from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.labels import ROUNDS, classes_text, label
from coldproof.desk.floor.parts import Part, Tone, button, field, heading, put, row, rows, text
from coldproof.desk.floor.said import number, picked, several
from coldproof.desk.floor.terms import ALTERNATIVES
from coldproof.desk.floor.typed import typed
from coldproof.desk.plan.ways import (
    CURRENCY,
    FACTS,
    VISIBLE,
    classes_of,
    currency_of,
    figures,
    money_text,
    rounds_of,
)
from coldproof.state.planned import way_key
from coldproof.words.floor import Alternative
from coldproof.words.ids import Label

CENTS = 100
MOST_MINUTES = 100_000
MOST_MONEY = 10**9  # whole units
THREE = re.compile("[A-Z]{3}")


def listed(
    desk: Desk,
    costs: Mapping[Alternative, WayFigures],
    ways: Iterable[Alternative],
    told: Mapping[Alternative, list[str]],
    ticked: Collection[Alternative],
) -> Part:
    """Return a row for each way, with what was said of it and what it costs; a tap opens it."""
    say, items, ours = desk.say, [], figures()
    for way in ways:
        cost = cost_text(desk, costs[way])
        if costs[way] != ours[way]:
            cost = say("{figures}, as the production reckons").format(figures=cost)
        lines = [*told.get(way, ()), cost]
        do = put({"look": way.value})
        items.append(row(say(ALTERNATIVES[way]), lines, do=do, done=way in ticked))
    return rows(items)


def facts(desk: Desk, name: str, way: Alternative) -> list[Part]:
    """Show one way whole: what it leaves dangerous, who may be where, what is seen, what it costs.

    Minutes and money can be changed; they are recorded with the choice.
    """
    say, it = desk.say, FACTS[way]
    seen = ", ".join(say(VISIBLE[one]) for one in it.visible) or say("nothing that fires")
    rounds = ", ".join(label(desk, ROUNDS, one) for one in rounds_of(way)) or say("none")
    told = (
        (say("How near people may be"), [say(it.near)]),
        (say("Where it may point"), [say(it.angle)]),
        (say("What the camera sees of it"), [seen]),
        (say("Loading in the shot"), [say(it.loading)]),
        (say("What may be handed out"), [classes_text(desk, classes_of(way)) or say("none")]),
        (say("What may be in it"), [rounds]),
    )
    one = edited(desk, name, typed(desk, AlternativesWeighed, "shot"))[way]
    minutes, money, flashes = keys(way)
    typed_in = currency(desk)
    whole = one.cents // CENTS if one.currency == typed_in else None
    return [
        rows([hazards(desk, way), *(row(title, lines) for title, lines in told)]),
        heading(say("For each shot fired")),
        field(minutes, say("Minutes on the set"), "number", one.minutes),
        field(money, say("Money, in whole units"), "number", whole, money_text(one)),
        field("currency", say("Currency, by its three letters"), value=typed_in),
        field(flashes, say("Shots for visual effects"), "number", one.flashes),
        *ours_told(desk, one),
        *taking(desk, way),
    ]


def hazards(desk: Desk, way: Alternative) -> dict[str, Any]:
    """Return as a row what a way leaves dangerous; an old record's working gun as with blanks."""
    known = FACTS.get(way, FACTS[Alternative.REAL_BLANKS])
    return row(desk.say("Hazards that remain"), [desk.say(one) for one in known.hazards])


def ours_told(desk: Desk, one: WayFigures) -> list[Part]:
    """Say that figures are our own estimate; once somebody changed them, what that was."""
    say, ours = desk.say, figures()[one.way]
    if one != ours:
        words = say("Our own estimate was: {figures}").format(figures=cost_text(desk, ours))
        return [text(words, "small")]
    return [
        text(say("Our own estimate, weak evidence, until you change it."), "small"),
        text(say("It is in {currency}.").format(currency=CURRENCY), "small"),
    ]


def taking(desk: Desk, way: Alternative) -> list[Part]:
    """Offer to choose the way that lies open, to note it as considered, or to take that back."""
    say, before = desk.say, several(desk, "considered")
    others = [one for one in before if one != way.value]
    seen = {"considered": [*others, way.value], "look": ""}
    noted = button(say("Considered; see the others"), put(seen), Tone.QUIET)
    if way.value in before:
        undone = {"considered": others, "look": ""}
        if picked(desk, "chosen") == way.value:
            undone["chosen"] = ""
        noted = button(say("It was not considered"), put(undone), Tone.QUIET)
    take = put({**seen, "chosen": way.value})
    return [noted, button(say("Choose this way"), take, at_hand=True)]


def keys(way: Alternative) -> tuple[str, str, str]:
    """Return the names under which the draft has a way's figures."""
    return f"minutes-{way}", f"money-{way}", f"flashes-{way}"


def currency(desk: Desk) -> str:
    """Return the currency of money that is typed: as said here, else as was recorded last."""
    told = str(desk.draft.get("currency") or "").strip().upper()
    return told if THREE.fullmatch(told) else currency_of(desk.state)


def edited(desk: Desk, name: str, shot: str | None) -> dict[Alternative, WayFigures]:
    """Return every way's figures: as typed here, else as last recorded for it, else our own."""
    known = desk.state.ways.get(way_key(name, shot)) or desk.state.ways.get(way_key(name, None))
    found = {}
    for way, one in figures(() if known is None else known.figures).items():
        minutes, money, flashes = (number(desk, key) for key in keys(way))
        cents = one.cents
        unit: str = one.currency
        same = money == one.cents // CENTS and unit == currency(desk)
        if money is not None and money <= MOST_MONEY and not same:
            cents, unit = money * CENTS, currency(desk)
        found[way] = WayFigures(
            way=way,
            minutes=one.minutes if minutes is None or minutes > MOST_MINUTES else minutes,
            cents=cents,
            flashes=one.flashes if flashes is None or flashes > MOST_MINUTES else flashes,
            currency=Label(unit),
        )
    return found


def cost_text(desk: Desk, one: WayFigures) -> str:
    """Return a way's figures in one line."""
    words = desk.say("{minutes} min, {money}, shots for effects: {n}")
    return words.format(minutes=one.minutes, money=money_text(one), n=one.flashes)
