"""The pull list of a scheduled day: what goes on the cart, and where it lies.

A box to tick is only beside what is under lock and may leave it; of the rest it says why not.
"""

from __future__ import annotations

from typing import Any

from coldproof.desk.floor import labels
from coldproof.desk.floor.screens.days import (
    apart_text,
    drawn_text,
    needed,
    not_to_pull,
    place_text,
    why_listed,
)
from coldproof.desk.floor.screens.missing import lack_text, unplanned
from coldproof.desk.plan.days import Needs, Pull
from coldproof.desk.plan.scenes import Lack
from coldproof.paper import blocks as b
from coldproof.paper.asked import Arguments, day_given
from coldproof.paper.log import about
from coldproof.paper.names import lot_text, many, thousands, where_text
from coldproof.paper.source import PaperSource

BOX = "☐"


def content(source: PaperSource, given: Arguments) -> dict[str, Any]:
    """Return the list."""
    say, day = source.say, day_given(source, given)
    desk = source.desk()
    needs = needed(desk, day)
    more = unplanned(desk, needs)
    units = [(one.unit, many(list(one.scenes))) for one in needs.units]
    parts = [
        b.facts(units) if units else b.text(say("Nothing is on the schedule of this day.")),
        *none_in_kit(source, needs),
        *([b.points(more)] if more else []),
        *cart(source, needs, marked=True),
        b.signs([say("Weapons handler, name and hour")]),
    ]
    return b.sheet(say("Pull list for the cart"), about(source, day), parts)


def where(source: PaperSource, one: Pull) -> str:
    """Say whose hand or which place; of a weapon of which neither is known, how it was left."""
    if one.custody.person is None and one.custody.place is None:
        return where_text(source.say, one.custody)
    return place_text(one, source.say)


def marks(source: PaperSource, name: str) -> list[str]:
    """Return a gun's caliber and the last four of its serial, as far as they are known."""
    kit = source.state.weapons[name].kit
    last = kit.serial_last4
    found = [str(kit.caliber)] if kit.caliber else []
    return [*found, source.say("last four {serial}").format(serial=last)] if last else found


def lot_words(source: PaperSource, name: str) -> str:
    """Say what a lot is, with caliber and load: two of blanks must not look alike."""
    told = source.state.lots[name].received
    return lot_text(source.say, told.round_class, told.caliber, told.charge)


def none_in_kit(source: PaperSource, needs: Needs) -> list[b.Block]:
    """Name the scenes for which the kit has no weapon, and of which class; of the others none."""
    desk = source.desk()
    found = [
        f"{one.name}: {lack_text(desk, one, Lack.NO_WEAPON)}" for one in needs.scenes if one.wanting
    ]
    return [b.points(found)] if found else []


def cart(source: PaperSource, needs: Needs, *, marked: bool = False) -> list[b.Block]:
    """Return a row for each weapon and lot that could serve: with a box if it is to be pulled.

    What can be read from the metal stands only on a paper for the cart itself: `marked`.
    """
    say = source.say
    weapons = [
        [
            BOX if one.waits else "",
            one.weapon,
            "; ".join(
                [
                    say(labels.CLASSES[one.weapon_class]),
                    *(marks(source, one.weapon) if marked else ()),
                    *why_listed(one, say),
                ]
            ),
            say("no tag") if one.color is None else say(labels.COLORS[one.color]),
            "\n".join([where(source, one), *not_to_pull(one, say)]),
            many(list(one.scenes)),
        ]
        for one in needs.pull
    ]
    lots = [
        [
            BOX if one.stored else "",
            one.lot,
            "; ".join([lot_words(source, one.lot), *drawn_text(one, say)]),
            thousands(one.left),
            thousands(one.told),
            many(list(one.scenes)),
        ]
        for one in needs.lots
    ]
    last = say("Scenes")
    pulled = say("Pulled")
    head = [pulled, say("Weapon"), say("What"), say("Tag"), say("Place"), last]
    lot_head = [pulled, say("Lot"), say("What"), say("Rounds left"), say("Told apart"), last]
    none = say("No weapon of the record fits what is planned.")
    words = say("This list takes nothing out of a lock: each weapon is drawn and checked as ever.")
    return [
        b.table(head, weapons, (3, 5, 10, 5, 8, 6), empty=none),
        b.table(lot_head, lots, (3, 5, 10, 5, 8, 6), empty=say("No lot fits.")),
        *(b.text(line, strong=True) for line in apart_text(source.desk(), needs)),
        b.text(words, strong=True),
    ]
