"""The daily weapons log: planned beside done, weapons, rounds, hands, meetings, stops, hazards."""

from __future__ import annotations

from typing import Any

from coldproof.desk.floor import looks, terms
from coldproof.desk.floor.call_sheet import call_sheet
from coldproof.desk.floor.labels import classes_text
from coldproof.paper import blocks as b
from coldproof.paper import lines
from coldproof.paper.daybook import Book, Change, Day
from coldproof.paper.names import (
    Say,
    change_text,
    class_text,
    lot_text,
    many,
    runs,
    thousands,
    where_text,
)
from coldproof.paper.source import PaperSource
from coldproof.state.facts import unexplained
from coldproof.state.records import BlockKind, CustodyKind, Lot

OUT = ("HandoverAccepted", "ItemsIssued")
NONE = "–"


def content(source: PaperSource, book: Book, name: str, day: Day) -> dict[str, Any]:
    """Return the log of one production day, as far as the source's entries go."""
    say = source.say
    desk = source.desk()
    parts = [
        b.heading(say("Planned and done")),
        planned_and_done(source, book, name, day),
        b.heading(say("Weapons")),
        weapons(source, book, name, day),
        b.text(stayed(source, book, name, day)),
        b.heading(say("Rounds")),
        rounds(source, book, name, day),
        b.heading(say("Meetings, stops, and what happened")),
        b.points([*happened(source, book, name, day)]),
        b.heading(say("What this log does not hold")),
        b.points(missing(source, book, name, day)),
        b.heading(say("Every change of hand")),
        hands(source, [c for c in book.changes if c.day == name]),
        b.heading(say("Lines for the call sheet")),
        b.paste(call_sheet(desk, name, *lines.on_day(source, name, day.before))),
        b.heading(say("Lines for the production report")),
        b.paste(lines.report(source, book, name, day)),
        b.signs(
            [
                say("Weapons handler, name and hour"),
                say("{caller}, name and hour").format(caller=terms.terms(desk).caller),
            ]
        ),
    ]
    return b.sheet(say("Daily weapons log"), about(source, name), parts)


def about(source: PaperSource, name: str) -> str:
    """Return of what a paper is: the production and a day."""
    return f"{source.title or source.production}, {name}"


def scenes_of(book: Book, name: str, day: Day) -> tuple[str, ...]:
    """Return the scenes of a day's work: of its setups, its meetings and its briefings."""
    found: list[str] = [day.after.setups[s].card.scene for s in day.setups if s in day.after.setups]
    found += [m.scene for m in day.after.meetings.values() if m.day == name and m.scene]
    return tuple(dict.fromkeys([*found, *day.briefed]))


def planned_and_done(source: PaperSource, book: Book, name: str, day: Day) -> b.Block:
    """Return a row for each setup of the day and for each scene of it that has none."""
    say, rows = source.say, []
    for scene in scenes_of(book, name, day):
        plan = day.after.scenes.get(scene)
        planned = NONE
        if plan is not None:
            classes = classes_text(source.desk(), plan.plan.classes) or say("no weapon")
            planned = say("{classes}; shots: {n}").format(classes=classes, n=plan.plan.shots)
        setups = [s for s in day.setups if day.after.setups[s].card.scene == scene]
        for setup in setups:
            rows.append([scene, planned, *setup_cells(source, book, name, day, setup)])
            planned = say("the same plan")
        if not setups:
            rows.append([scene, planned, say("no setup begun"), NONE, NONE, NONE, NONE])
    head = [
        say("Scene"),
        say("Planned"),
        say("Setup"),
        say("On the card"),
        say("Handed over"),
        say("Shots on the card"),
        say("Fired"),
    ]
    return b.table(head, rows, (4, 8, 8, 8, 8, 5, 4), empty=say("No setup and no scene that day."))


def setup_cells(source: PaperSource, book: Book, name: str, day: Day, setup: str) -> list[str]:
    """Return what one setup's card planned, and what was done for it."""
    say, record = source.say, day.after.setups[setup]
    card = record.card
    handed = [c.weapon for c in book.changes if c.day == name and c.setup == setup]
    of_it = [c.weapon for c in book.changes if c.day == name and c.setup == setup and c.kind in OUT]
    counted = [f"{one} x{of_it.count(one)}" for one in dict.fromkeys(of_it)]
    extra = [one for one in dict.fromkeys(of_it) if one not in card.weapons]
    words = many(counted) or (say("none") if not handed else NONE)
    if extra:
        words += "; " + say("not on the card: {weapons}").format(weapons=many(extra))
    return [
        f"{setup}, {say(terms.PURPOSES[card.purpose])}, {say(terms.TOWARD[card.toward])}",
        many(list(card.weapons)) or say("none"),
        words,
        thousands(card.shots),
        thousands(record.fired),
    ]


def weapons(source: PaperSource, book: Book, name: str, day: Day) -> b.Block:
    """Return a row for each weapon: out, back, how often handed over, fired, how it is now."""
    say, rows = source.say, []
    desk = source.desk()._replace(state=day.after)
    for weapon, record in day.after.weapons.items():
        mine = [c for c in book.changes if c.weapon == weapon and c.day == name]
        if not mine and record.custody.kind in (CustodyKind.LOCKED, CustodyKind.RETIRED):
            continue
        out = [c for c in mine if c.kind == "WeaponUnlocked"]
        back = [c for c in mine if c.after.kind is CustodyKind.LOCKED and c.kind != "WeaponRetired"]
        fired = sum(
            r.fired
            for r in book.rounds
            if r.weapon == weapon and book.day_of.get(r.position) == name
        )
        last4 = record.kit.serial_last4 if weapon in book.read else None
        rows.append(
            [
                weapon,
                class_text(say, record.kit.weapon_class),
                last4 or say("not read"),
                source.hour(out[0].at_us) if out else NONE,
                source.hour(back[-1].at_us) if back else NONE,
                thousands(sum(1 for c in mine if c.kind in OUT)),
                thousands(fired),
                f"{looks.look_of(desk, record).word}; {where_text(say, record.custody)}",
            ]
        )
    head = [
        say("Weapon"),
        say("Class"),
        say("Last four, read"),
        say("First out"),
        say("Last locked"),
        say("Handed over"),
        say("Fired"),
        say("At the last entry of the day"),
    ]
    empty = say("No weapon left its lock that day.")
    return b.table(head, rows, (6, 9, 5, 4, 4, 4, 4, 12), empty=empty)


def stayed(source: PaperSource, book: Book, name: str, day: Day) -> str:
    """Say which weapons no act of the day moved."""
    moved = {c.weapon for c in book.changes if c.day == name}
    found = [n for n in day.after.weapons if n not in moved]
    words = source.say("Not moved that day: {weapons}")
    return words.format(weapons=runs(source.say, found) or source.say("none"))


def rounds(source: PaperSource, book: Book, name: str, day: Day) -> b.Block:
    """Return a row for each lot that was there: what became of it, counted and not."""
    say, rows = source.say, []
    for lot, record in day.after.lots.items():
        mine = [r for r in book.rounds if r.lot == lot and book.day_of.get(r.position) == name]
        before = day.before.lots.get(lot)
        there = 0 if before is None else on_hand(before)
        if not mine and not there:
            continue
        counts = [r for r in mine if r.counted is not None]
        counted = say("not counted")
        if counts:
            counted = (
                f"{thousands(counts[-1].counted or 0)} / {thousands(counts[-1].expected or 0)}"
            )
        got = record.received
        differs = sum(r.difference for r in mine)
        odd = unexplained(record)
        rows.append(
            [
                lot,
                lot_text(say, got.round_class, got.caliber, got.charge),
                thousands(there),
                thousands(sum(r.loaded for r in mine)),
                thousands(sum(r.unloaded for r in mine)),
                thousands(sum(r.fired for r in mine)),
                thousands(sum(r.misfired for r in mine)),
                thousands(on_hand(record)),
                counted,
                f"{differs:+d}" if differs else (str(odd) if odd else "0"),
            ]
        )
    head = [
        say("Lot"),
        say("What"),
        say("Before"),
        say("Loaded"),
        say("Unloaded"),
        say("Fired"),
        say("Clicked"),
        say("After"),
        say("Counted / expected"),
        say("Differs"),
    ]
    return b.table(head, rows, (7, 11, 5, 6, 7, 6, 5, 6, 7, 7), empty=say("No lot is here."))


def on_hand(lot: Lot) -> int:
    """Count the rounds in store, in pouches and in guns by the books."""
    return lot.stored + lot.carried + lot.loaded


def happened(source: PaperSource, book: Book, name: str, day: Day) -> list[str]:
    """Return the day's meetings, stops, hazards and incidents, earliest first of each."""
    say = source.say
    found = [*lines.meeting_lines(source, name, day), *lines.stop_lines(source, book, name)]
    found += lines.hazard_lines(source, book, name)
    quiet = [s for s in book.stood if s.day == name and s.block.kind is BlockKind.NOT_READY]
    if quiet:
        hours = ", ".join(source.hour(one.block.at_us) for one in quiet)
        found.append(say("Not ready was called at {hours}").format(hours=hours))
    found += lines.event_lines(source, day)
    return found + lines.waiting_lines(source, day)


def missing(source: PaperSource, book: Book, name: str, day: Day) -> list[str]:
    """Say what a reader may look for and not find; nothing is claimed beyond that."""
    say = source.say
    found = []
    if not day.closed:
        found.append(say("The day was not closed by entry {n}.").format(n=thousands(day.last)))
    for lot in day.after.lots:
        mine = [r for r in book.rounds if r.lot == lot and book.day_of.get(r.position) == name]
        moved = any(r.loaded or r.unloaded or r.issued or r.returned or r.fired for r in mine)
        if moved and not any(r.counted is not None for r in mine):
            found.append(say("No count of lot {lot} that day.").format(lot=lot))
    for weapon, record in day.after.weapons.items():
        if record.custody.kind not in (CustodyKind.LOCKED, CustodyKind.RETIRED):
            where = where_text(say, record.custody)
            words = say("{weapon} was not locked up: {where}.")
            found.append(words.format(weapon=weapon, where=where))
    found.append(say("What nobody recorded: take numbers, words spoken, names of people."))
    return found


def hands(source: PaperSource, changes: list[Change]) -> b.Block:
    """Return every change of hand, sight and lock, in the log's order."""
    say = source.say
    head = [
        say("Hour"),
        say("Weapon"),
        say("From"),
        say("To"),
        say("How"),
        say("Scene"),
        say("Check seen by"),
        say("Entry"),
    ]
    rows = [
        [
            source.hour(c.at_us),
            c.weapon,
            where_text(say, c.before),
            where_text(say, c.after) if not c.agency else agency_text(source, c),
            how_text(say, c),
            c.scene or NONE,
            many(list(c.witnesses)) or NONE,
            thousands(c.position),
        ]
        for c in changes
    ]
    empty = say("No weapon changed hands.")
    return b.table(head, rows, (4, 6, 9, 9, 7, 4, 7, 4), empty=empty)


def how_text(say: Say, change: Change) -> str:
    """Say how a weapon went, and by whose word where that is neither giver nor receiver's."""
    parts = [change_text(say, change.kind)]
    if change.by_another or change.astray:
        parts.append(say("told by {who}").format(who=change.by))
    if change.astray:
        parts.append(say("moved out of order"))
    return "; ".join(parts)


def agency_text(source: PaperSource, change: Change) -> str:
    """Say which agency took a weapon, against which receipt."""
    words = source.say("{agency}, receipt {receipt}")
    known = {kind.value: text for kind, text in terms.AGENCIES.items()}
    agency = source.say(known[change.agency])
    return words.format(agency=agency, receipt=change.receipt)
