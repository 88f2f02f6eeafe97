"""The pull list of a scheduled day: what goes on the cart, where it lies, a box to tick each."""

from __future__ import annotations

from typing import Any

from coldproof.desk.floor import labels
from coldproof.desk.floor.screens.days import place_text, why_listed
from coldproof.desk.plan.days import Needs, needs_of
from coldproof.paper import blocks as b
from coldproof.paper.asked import Arguments, day_given
from coldproof.paper.log import about
from coldproof.paper.names import many, thousands
from coldproof.paper.source import PaperSource

BOX = "☐"


def content(source: PaperSource, given: Arguments) -> dict[str, Any]:
    """Return the list."""
    say, day = source.say, day_given(source, given)
    needs = needs_of(source.state, day)
    units = [(one.unit, many(list(one.scenes))) for one in needs.units]
    parts = [
        b.facts(units) if units else b.text(say("Nothing is on the schedule of this day.")),
        *cart(source, needs),
        b.signs([say("Weapons handler, name and hour")]),
    ]
    return b.sheet(say("Pull list for the cart"), about(source, day), parts)


def cart(source: PaperSource, needs: Needs) -> list[b.Block]:
    """Return a row for each weapon and each lot that could serve, with a box to tick."""
    say = source.say
    weapons = [
        [
            BOX,
            one.weapon,
            "; ".join([say(labels.CLASSES[one.weapon_class]), *why_listed(one, say)]),
            say("no tag") if one.color is None else say(labels.COLORS[one.color]),
            say("QUARANTINED") if one.held else place_text(one, say),
            many(list(one.scenes)),
        ]
        for one in needs.pull
    ]
    lots = [
        [
            BOX,
            one.lot,
            say(labels.ROUNDS[one.round_class]),
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
        b.text(words, strong=True),
    ]
