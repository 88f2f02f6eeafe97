"""The custody receipt of one weapon: its last change of hand, and the chain before it."""

from __future__ import annotations

from typing import Any

from coldproof.desk.floor import labels, looks
from coldproof.paper import blocks as b
from coldproof.paper.daybook import Book, Change
from coldproof.paper.log import agency_text, hands, how_text
from coldproof.paper.names import class_text, many, thousands, where_text
from coldproof.paper.source import PaperSource


def content(source: PaperSource, book: Book, weapon: str, change: Change) -> dict[str, Any]:
    """Return the receipt for one change of a weapon; the chain goes up to it."""
    say, state = source.say, source.state
    kit = state.weapons[weapon].kit
    chain = [c for c in book.changes if c.weapon == weapon and c.position <= change.position]
    last4 = kit.serial_last4 if weapon in book.read else None
    to = agency_text(source, change) if change.agency else where_text(say, change.after)
    latest = all(c.position <= change.position for c in book.changes if c.weapon == weapon)
    by_record = change.by_another or change.astray
    where_from = where_text(say, change.before)
    model = " ".join(part for part in (kit.maker, kit.model) if part)
    parts = [
        b.facts(
            [
                (say("Weapon"), weapon),
                (say("Class"), class_text(say, kit.weapon_class)),
                (say("Make and model"), model or say("not in the record")),
                (say("Action"), say(labels.ACTIONS[kit.action])),
                (say("Last four of the serial, read from the metal"), last4 or say("not read")),
                (say("By the record it was") if by_record else say("From"), where_from),
                (say("To"), to),
                (say("How"), how_text(say, change)),
                (say("When"), f"{source.date(change.at_us)} {source.hour(change.at_us)}"),
                (say("Scene"), change.scene or say("none")),
                (say("Check seen by"), many(list(change.witnesses)) or say("nobody from outside")),
                (say("Entry"), thousands(change.position)),
            ]
        ),
        b.heading(say("Signed by hand")),
        b.signs(
            [
                say("From: name, hour, signature"),
                say("To: name, hour, signature"),
            ]
        ),
        b.heading(
            say("In the weapon, by the books, at entry {n}").format(n=thousands(source.size - 1))
        )
        if latest
        else b.heading(say("A later change is in the record")),
        b.points(inside(source, weapon) if latest else [say("See the newest receipt.")]),
        b.heading(say("The whole chain")),
        hands(source, chain),
    ]
    return b.sheet(say("Custody receipt"), f"{source.title or source.production}, {weapon}", parts)


def inside(source: PaperSource, weapon: str) -> list[str]:
    """Say what is in a weapon by the books, and how it is shown on the board."""
    say, record = source.say, source.state.weapons[weapon]
    found = [looks.look_of(source.desk(), record).word]
    found += [
        say("{n} {kind}, lot {lot}").format(
            n=i.count, kind=say(labels.ROUNDS[i.round_class]), lot=i.lot
        )
        for i in record.inside
    ]
    if not record.inside:
        found.append(say("By the books nothing is in it."))
    if not record.load_known:
        found.append(say("Its load is not proved: treat it as loaded."))
    found.append(say("Open it and look, whatever this paper says."))
    return found
