"""The paper check card: the check's lines and numbers as on the screen, to be ticked by hand.

It is entered later as history, known from paper: it permits nothing by itself.
"""

from __future__ import annotations

from typing import Any

from coldproof.acts.kit import WeaponRegistered
from coldproof.paper import blocks as b
from coldproof.paper.names import class_text
from coldproof.paper.order import card_steps, sequence_of
from coldproof.paper.source import PaperSource
from coldproof.words.kit import ActionType

MOST_PLACES = 24
USUAL_PLACES = 6
A_ROW = 8


def content(source: PaperSource, mechanism: ActionType, weapon: str | None) -> dict[str, Any]:
    """Return the card of a mechanism, filled in for one weapon if it is named."""
    say = source.say
    found = card_steps(source, mechanism, weapon)
    kit = source.state.weapons[weapon].kit if weapon is not None else None
    parts = [
        head(source, weapon, kit),
        b.text(found.standing, strong=True),
        b.text(
            say(
                "The witness holds this card, reads each line aloud, looks, and ticks what they"
                " saw. The handler's hands are on the gun. A line without a tick: begin again at"
                " line 1."
            )
        ),
        b.table(
            [
                say("No."),
                say("The handler"),
                say("The witness, aloud"),
                say("Answer"),
                say("Seen by the witness"),
            ],
            [[s.number, s.does, s.aloud, s.answer, "\n".join(s.taps)] for s in found.steps],
            (2, 9, 7, 5, 8),
        ),
        *(seen(source, kit) if found.loads else ()),
        b.signs([say("Handler, name and hour"), say("Witness, name and hour")]),
        b.text(
            say(
                "This card permits nothing by itself. It is entered afterwards as known from paper,"
                " and the record marks it so. Keep the card: the record holds no picture of it."
            )
        ),
    ]
    about = weapon or say(sequence_of(source, mechanism, weapon).name)
    return b.sheet(say("Check card"), f"{source.title or source.production}, {about}", parts)


def head(source: PaperSource, weapon: str | None, kit: WeaponRegistered | None) -> b.Block:
    """Return which weapon it is, who checks, who looks, when."""
    say = source.say
    what = ""
    if kit is not None:
        model = " ".join(part for part in (kit.maker, kit.model) if part)
        what = ", ".join(part for part in (class_text(say, kit.weapon_class), model) if part)
    return b.form(
        [
            (say("Weapon"), weapon or ""),
            (say("Class, make and model"), what),
            (say("Last four of the serial, read from the metal"), ""),
            (say("Handler"), ""),
            (say("Witness, from outside the weapons team"), ""),
            (say("Day, hour begun"), ""),
        ]
    )


def seen(source: PaperSource, kit: WeaponRegistered | None) -> list[b.Block]:
    """Return room for what stood in each place, and for what was loaded and called out."""
    say = source.say
    places = USUAL_PLACES if kit is None else min(max(kit.chambers + kit.magazine, 1), MOST_PLACES)
    return [
        b.heading(say("Seen in each place, in the order of the mechanism")),
        *places_tables(source, places),
        b.heading(say("Loaded")),
        b.form(
            [
                (say("Lot, what, how many, which charge"), ""),
                (say("Called out"), ""),
                (say("Shown to, hour"), ""),
            ]
        ),
    ]


def places_tables(source: PaperSource, places: int) -> list[b.Block]:
    """Return room for what stood in each place and by what it was told, some places a row."""
    say = source.say
    found = []
    for first in range(1, places + 1, A_ROW):
        numbers = range(first, min(first + A_ROW, places + 1))
        blank = [""] * len(numbers)
        found.append(
            b.table(
                [say("Place"), *map(str, numbers)],
                [[say("Seen (empty, dummy, blank)"), *blank], [say("Told by"), *blank]],
                (4, *[3] * len(numbers)),
                tall=True,
            )
        )
    return found
