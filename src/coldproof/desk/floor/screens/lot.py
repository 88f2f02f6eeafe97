"""A lot: where its rounds are, how many were told apart, counted, drawn, stored, approved."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from coldproof.acts.counts import LotCounted, RoundsDrawn
from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.labels import LOT_MOVES, LOT_PLACES, ROUNDS, label
from coldproof.desk.floor.parts import (
    Part,
    Screen,
    Tone,
    button,
    choice,
    field,
    go,
    heading,
    record,
    row,
    rows,
    text,
)
from coldproof.desk.floor.said import answered, is_yes, picked, said, signed_out, signs, yes_no
from coldproof.desk.floor.screens import telling
from coldproof.desk.floor.typed import counted
from coldproof.desk.views import PLACES
from coldproof.state.facts import holds_unknown, is_gun, pair_key, unexplained
from coldproof.state.records import Lot
from coldproof.words.kit import HOT

Page = Callable[[Desk, str, Lot], Screen]


def show(desk: Desk, rest: tuple[str, ...]) -> Screen:
    """Return `lot/<id>`, or one of what can be said of it: `lot/<id>/tell`, `/count`, …."""
    name, page = (rest[0] if rest else ""), (rest[1] if rest[1:] else "")
    lot = desk.state.lots.get(name)
    if lot is None:
        words = desk.say("No lot {name} here.").format(name=name)
        return Screen(desk.say("Not found"), (text(words),), back="kit")
    found = PAGES.get(page, overview)
    return found(desk, name, lot)


def overview(desk: Desk, name: str, lot: Lot) -> Screen:
    """Return where its rounds are, and what can be done with them."""
    say, me, got = desk.say, signs(desk), lot.received
    kind = label(desk, ROUNDS, got.round_class)
    parts: list[Part] = [
        text(say("{n} came as {kind}").format(n=got.count, kind=kind.lower()), "large"),
    ]
    unknown, odd = holds_unknown(desk.state, name, lot), unexplained(lot)
    if unknown:
        words = say("{n} never told apart: they count as live")
        parts.append(text(words.format(n=unknown), "large", Tone.STOP))
    if odd:
        parts.append(text(say("{n} unexplained").format(n=odd), "large", Tone.STOP))
    told = say("Told apart: {n} of {all}").format(n=lot.verified, all=got.count)
    parts.append(text(told))
    where = [(say(LOT_PLACES[p]), str(getattr(lot, p))) for p in PLACES if getattr(lot, p)]
    parts.append(rows(row(words, (count,)) for words, count in where))
    if lot.counters:
        by = say("Counted last by {people}").format(people=", ".join(n for n, _ in lot.counts))
        parts.append(text(by))
    if me is None:
        return Screen(name, (*parts, signed_out(desk)), back="kit")
    here = f"lot/{name}"
    parts.append(button(say("Tell rounds apart"), go(f"{here}/tell")))
    parts.append(button(say("Count it"), go(f"{here}/count")))
    parts.append(button(say("Draw"), go(f"{here}/draw"), Tone.QUIET))
    parts.append(button(say("Put back under lock"), go(f"{here}/store"), Tone.QUIET))
    if got.round_class in HOT:
        parts.append(button(say("For which guns"), go(f"{here}/pair"), Tone.QUIET))
    if lot.wanting > 0:
        parts.append(button(say("Searched, and lost"), go(f"{here}/lost"), Tone.STOP))
    parts.append(button(say("Made useless"), go(f"{here}/scrap"), Tone.QUIET))
    parts.append(button(say("Sent back"), go(f"{here}/back"), Tone.QUIET))
    return Screen(name, tuple(parts), back="kit")


def counting(desk: Desk, name: str, lot: Lot) -> Screen:
    """Ask for the number before it says how many there should be; then record it as it is."""
    say, me = desk.say, signs(desk)
    parts: list[Part] = [
        text(
            say("Count everything in store and in pouches, by hand, before you look at a number.")
        ),
        field("count", say("How many"), "number", picked(desk, "count")),
    ]
    count = counted(desk, LotCounted, "count")
    expected = max(lot.stored + lot.carried, 0)
    if me is not None and count is not None:
        if count < expected:
            words = say("{n} fewer than the books say. Count again, then search.")
            parts.append(text(words.format(n=expected - count), "large", Tone.STOP))
        elif count > expected:
            words = say("{n} more than the books say. When recorded, everything stops.")
            parts.append(text(words.format(n=count - expected), "large", Tone.STOP))
        act = said("LotCounted", me, lot=name, count=count, expected=expected)
        words = say("I counted {n}").format(n=count)
        parts.append(button(words, record([act], f"lot/{name}")))
    return _page(desk, say("Count"), name, parts, me)


def moving(name_of: str, kind: str, most: str) -> Page:
    """Return the page by which some rounds of a lot go from one place to another."""
    title, label_of = LOT_MOVES[name_of]

    def page(desk: Desk, name: str, lot: Lot) -> Screen:
        say, me = desk.say, signs(desk)
        there = max(getattr(lot, most), 0)
        parts: list[Part] = [
            text(say("By the books {n} are there.").format(n=there)),
            field("count", say("How many"), "number", picked(desk, "count")),
        ]
        units = [(n, n) for n, unit in desk.state.units.items() if unit.open]
        values: dict[str, Any] = {}
        if kind == RoundsDrawn.__name__ and units:
            parts.append(choice("unit", say("For which unit"), units, picked(desk, "unit")))
            unit = picked(desk, "unit")
            values["unit"] = unit if unit in desk.state.units else None
        count = counted(desk, RoundsDrawn, "count")
        if me is not None and count:
            if count > there:
                words = say("That is {n} more than the books have there.")
                parts.append(text(words.format(n=count - there), "large", Tone.STOP))
            act = said(kind, me, lot=name, count=count, **values)
            words = say(label_of).format(n=count)
            parts.append(button(words, record([act], f"lot/{name}", ask=True)))
        return _page(desk, say(title), name, parts, me)

    return page


def pairing(desk: Desk, name: str, lot: Lot) -> Screen:
    """Return which guns these blanks are approved for; a tap approves one more."""
    say, me = desk.say, signs(desk)
    parts: list[Part] = []
    items = []
    for weapon, found in desk.state.weapons.items():
        if not is_gun(found.kit):
            continue
        pair = desk.state.pairs.get(pair_key(weapon, name))
        lines = [found.kit.caliber or say("caliber not recorded")]
        if pair is not None and pair.approved is not None:
            lines.append(say("Approved"))
            tested = say("Not test-fired") if pair.tested is None else say("Test-fired")
            do = go(f"test-fire/{weapon}") if pair.tested is None else None
            items.append(row(weapon, (*lines, tested), do=do, marked=pair.tested is None))
        elif me is not None:
            act = said("PairApproved", me, weapon=weapon, lot=name)
            lines.append(say("Tap: I approve these blanks for it"))
            items.append(row(weapon, lines, do=record([act], f"lot/{name}/pair", ask=True)))
    caliber = lot.received.caliber or say("caliber not recorded")
    parts.append(text(say("These rounds: {caliber}").format(caliber=caliber), "large"))
    parts.append(heading(say("Guns")))
    parts.append(rows(items, say("No gun is here.")))
    return _page(desk, say("For which guns"), name, parts, me)


def losing(desk: Desk, name: str, lot: Lot) -> Screen:
    """Return how a loss is accepted: searched, a handler and one from outside, each apart."""
    say, me = desk.say, signs(desk)
    parts: list[Part] = [
        text(say("{n} wanting").format(n=lot.wanting), "huge", Tone.STOP),
        text(say("A handler and somebody from outside the weapons department, each on their own.")),
        yes_no(desk, "searched", say("Did you search: pouches, guns, floor, costumes, cars?")),
    ]
    items = [row(who, (str(n),)) for who, n in lot.accepted]
    parts.append(rows(items, say("Nobody has accepted it yet.")))
    if me is not None and answered(desk, "searched"):
        act = said(
            "ShortageAccepted", me, lot=name, count=lot.wanting, searched=is_yes(desk, "searched")
        )
        parts.append(
            button(say("I accept that they are lost"), record([act], f"lot/{name}", ask=True))
        )
    return _page(desk, say("Searched, and lost"), name, parts, me)


def _page(desk: Desk, title: str, name: str, parts: list[Part], me: str | None) -> Screen:
    if me is None:
        parts = [*parts, signed_out(desk)]
    return Screen(f"{title}: {name}", tuple(parts), back=f"lot/{name}", live=False)


PAGES: dict[str, Page] = {
    "tell": telling.show,
    "count": counting,
    "draw": moving("draw", "RoundsDrawn", "stored"),
    "store": moving("store", "RoundsStored", "carried"),
    "scrap": moving("scrap", "RoundsScrapped", "carried"),
    "back": moving("back", "RoundsSentBack", "stored"),
    "pair": pairing,
    "lost": losing,
}
