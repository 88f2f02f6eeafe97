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
from coldproof.desk.floor.typed import not_taken, typed
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
MONEY = re.compile("([0-9]{1,10})(?:[.,]([0-9]{1,2}))?")


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
    amount = amount_text(one) if one.currency == typed_in else None
    return [
        rows([hazards(desk, way), *(row(title, lines) for title, lines in told)]),
        heading(say("For each shot fired")),
        field(minutes, say("Minutes on the set"), "number", one.minutes),
        field(money, say("Money, such as 95 or 95.50"), value=amount, hint=money_text(one)),
        field("currency", say("Currency, by its three letters"), value=typed_in),
        field(flashes, say("Shots for visual effects"), "number", one.flashes),
        *not_figures(desk, [way]),
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
        of_minutes, of_money, of_flashes = keys(way)
        minutes, flashes = count_in(desk, of_minutes), count_in(desk, of_flashes)
        cents, unit = cents_in(desk, of_money), currency(desk)
        if cents is None:
            cents, unit = one.cents, one.currency
        found[way] = WayFigures(
            way=way,
            minutes=one.minutes if minutes is None else minutes,
            cents=cents,
            flashes=one.flashes if flashes is None else flashes,
            currency=Label(unit),
        )
    return found


def count_in(desk: Desk, key: str) -> int | None:
    """Return the whole number that was typed, if it is not too great."""
    value = number(desk, key)
    return None if value is None or value > MOST_MINUTES else value


def cents_in(desk: Desk, key: str) -> int | None:
    """Return the hundredths of an amount that was typed with two decimals, one, or none."""
    found = MONEY.fullmatch(written(desk, key))
    if found is None or int(found[1]) > MOST_MONEY:
        return None
    return int(found[1]) * CENTS + int((found[2] or "").ljust(2, "0"))


def written(desk: Desk, key: str) -> str:
    """Return what was typed for a figure, as it was."""
    value = desk.draft.get(key)
    return "" if value is None else str(value).strip(" ")


def not_figures(desk: Desk, ways: Iterable[Alternative]) -> list[Part]:
    """Say what was typed for a figure of these ways that is none, and what would do."""
    say, found = desk.say, list[Part]()
    counted, paid = say("a whole number such as 5"), say("an amount such as 95 or 95.50")
    for way in ways:
        minutes, money, flashes = keys(way)
        for key, read, want in (
            (minutes, count_in, counted),
            (money, cents_in, paid),
            (flashes, count_in, counted),
        ):
            if written(desk, key) and read(desk, key) is None:
                found.append(not_taken(desk, ascii(written(desk, key)), want))
    return found


def amount_text(one: WayFigures) -> str:
    """Return an amount as it is typed: `95`, or `95.50`."""
    whole, part = divmod(one.cents, CENTS)
    return f"{whole}.{part:02}" if part else str(whole)


def cost_text(desk: Desk, one: WayFigures) -> str:
    """Return a way's figures in one line."""
    words = desk.say("{minutes} min, {money}, shots for effects: {n}")
    return words.format(minutes=one.minutes, money=money_text(one), n=one.flashes)
