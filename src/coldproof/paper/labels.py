"""Labels for a case or a trigger-guard tag: what a weapon is, never in what state it is.

A state changes and a label does not; the code opens the weapon's own screen.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from coldproof.desk.floor import labels as words
from coldproof.desk.floor.tongue import say
from coldproof.paper.code import Code, write_code
from coldproof.paper.names import thousands
from coldproof.paper.qr import svg_of
from coldproof.paper.source import PaperSource


class Stock(NamedTuple):
    """Labels on a page; lengths in micrometers, and which sheet or roll they are."""

    title: str
    page: tuple[int, int]
    label: tuple[int, int]
    columns: int
    rows: int
    margin: tuple[int, int]  # from the left and the top
    gap: tuple[int, int]  # between two, across and down
    inset: int  # from a label's edge: more where printers leave the sheet's edge white


STOCKS = {
    "a4-24": Stock(
        say("A4, 3 x 8 labels of 70 x 37 mm"),
        (210_000, 297_000),
        (70_000, 37_000),
        3,
        8,
        (0, 500),
        (0, 0),
        5_000,
    ),
    "letter-30": Stock(
        say("US Letter, 30 labels of 2.625 x 1 in"),
        (215_900, 279_400),
        (66_675, 25_400),
        3,
        10,
        (4_763, 12_700),
        (3_175, 0),
        1_500,
    ),
    "roll-30334": Stock(
        say("Roll, 2.25 x 1.25 in (30334)"),
        (57_150, 31_750),
        (57_150, 31_750),
        1,
        1,
        (0, 0),
        (0, 0),
        2_000,
    ),
    "tag": Stock(
        say("Trigger-guard tag, 54 x 25 mm"),
        (54_000, 25_400),
        (54_000, 25_400),
        1,
        1,
        (0, 0),
        (0, 0),
        1_500,
    ),
}


def content(source: PaperSource, weapons: tuple[str, ...], stock: str) -> dict[str, Any]:
    """Return a label for each of these weapons."""
    shape = STOCKS[stock]
    found = []
    for name in weapons:
        kit = source.state.weapons[name].kit
        text = write_code(
            Code(f"weapon/{name}", source.production, source.size, source.root), source.origin
        )
        found.append(
            {
                "name": name,
                "class": kit.weapon_class.value,
                "kind": source.say(words.CLASSES[kit.weapon_class]),
                "title": source.title or source.production,
                "last4": source.say("serial ends {last4}").format(last4=kit.serial_last4)
                if kit.serial_last4
                else "",
                "from": source.say("from entry {n}, {root}…").format(
                    n=thousands(source.size - 1), root=source.root[:8]
                ),
                "svg": svg_of(text),
                "alt": source.say("Code that opens {weapon} and checks this label").format(
                    weapon=name
                ),
            }
        )
    return {
        "title": source.say("Labels"),
        "about": f"{source.title or source.production}, {source.say(shape.title)}",
        "kind": "labels",
        "stock": {k: v for k, v in shape._asdict().items() if k != "title"},
        "labels": found,
        "blocks": [],
    }
