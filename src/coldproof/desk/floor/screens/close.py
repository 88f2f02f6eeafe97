"""Close of day, guided: what is out, rounds, weapons, shortages, stores, units, the day itself.

Each counter types what they counted, and is not shown what the books say before.  Nothing here
keeps anybody from recording what was done: a refusal is held up, and *Done anyway* is a key.
"""

from __future__ import annotations

from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.looks import look_of
from coldproof.desk.floor.parts import (
    Part,
    Screen,
    Tone,
    button,
    choice,
    field,
    go,
    heading,
    put,
    record,
    row,
    rows,
    table,
    text,
)
from coldproof.desk.floor.said import (
    answered,
    is_yes,
    key_needed,
    number,
    said,
    several,
    signs,
    yes_no,
)
from coldproof.desk.floor.spoken import custody_words
from coldproof.desk.floor.terms import people_text
from coldproof.state.closing import AWAY, held_back
from coldproof.state.facts import is_gun, unexplained
from coldproof.state.model import SetState
from coldproof.state.records import Lot, Unit
from coldproof.words.units import span_text

TWO = 2


def show(desk: Desk, rest: tuple[str, ...]) -> Screen:
    """Return `close`, or one of its counts: `close/lot/<id>`, `/armory/<unit>`, `/short/<lot>`."""
    state = desk.state
    what, name = (*rest, "", "")[:2]
    if what == "lot" and name in state.lots:
        return count_lot(desk, name, state.lots[name])
    if what == "short" and name in state.lots:
        return shortage(desk, name, state.lots[name])
    if what == "armory" and name in state.units:
        return armory(desk, name, state.units[name])
    return guide(desk)


def guide(desk: Desk) -> Screen:
    """Return the steps in their order, each with what is still open."""
    say = desk.say
    parts: list[Part] = []
    if signs(desk) is None:
        parts.append(key_needed(desk))
    parts += [*out(desk), *lots(desk), *counted(desk), *short(desk), *stores(desk)]
    parts += [*ending(desk), *summary(desk), *kept(desk)]
    return Screen(say("Close of day"), tuple(parts), back="today", live=False)


def out(desk: Desk) -> list[Part]:
    """List what is not under lock; what is frozen stays where it is."""
    say, frozen = desk.say, held_back(desk.state)
    items = []
    for name, weapon in desk.state.weapons.items():
        if weapon.custody.kind not in AWAY:
            lines = [custody_words(desk, weapon.custody)]
            if name in frozen:
                lines.append(say("frozen: it stays where it is"))
            items.append(row(name, lines, look_of(desk, weapon), go(f"weapon/{name}")))
    return [heading(say("1 Still out")), rows(items, say("Every weapon is under lock."))]


def since(state: SetState) -> int:
    """Return where the last day closed: what moved since then moved today."""
    return -1 if state.day_closed is None else state.day_closed


def lots(desk: Desk) -> list[Part]:
    """List the lots that are open: rounds still carried, and who counted since they moved."""
    say = desk.say
    items = []
    for name, lot in desk.state.lots.items():
        if not lot.opened:
            continue
        by = counters(desk.state, lot)
        lines = [say("Counted since it moved: {people}").format(people=people_text(desk, by))]
        if lot.carried > 0:
            lines.append(say("Rounds are still carried: store them first."))
        marked = not by or lot.carried > 0
        items.append(row(name, lines, do=go(f"close/lot/{name}"), marked=marked))
    return [heading(say("2 Rounds to count")), rows(items, say("No lot was opened."))]


def counters(state: SetState, lot: Lot) -> list[str]:
    """Return who counted a lot after its rounds last moved."""
    last = max(since(state), lot.moved)
    return [by for by, position in lot.counts if position > last]


def count_lot(desk: Desk, name: str, lot: Lot) -> Screen:
    """Ask for the number that was counted; the books' number is not shown before."""
    say, me, typed = desk.say, signs(desk), number(desk, "count")
    label = say("How many rounds did you count? Stored and carried, by hand")
    parts: list[Part] = [
        text(name, "huge"),
        text(say("Count first, then type. The screen does not say what is expected."), "large"),
        field("count", label, "number", typed),
    ]
    if me is None:
        parts.append(key_needed(desk))
    else:
        if lot.carried > 0:
            act = said("RoundsStored", me, lot=name, count=lot.carried)
            words = say("I put the {n} carried rounds under lock").format(n=lot.carried)
            here = record([act], f"close/lot/{name}", ask=True)
            parts.append(button(words, here, Tone.QUIET))
        if typed is not None:
            shelf = max(lot.stored + lot.carried, 0)
            act = said("LotCounted", me, lot=name, count=typed, expected=shelf)
            parts.append(button(say("I counted {n}").format(n=typed), record([act], "close")))
    by = people_text(desk, counters(desk.state, lot))
    parts.append(text(say("Counted since it moved: {people}").format(people=by), "small"))
    return Screen(say("Count"), tuple(parts), back="close", live=False)


def counted(desk: Desk) -> list[Part]:
    """List each unit of the day with who counted its weapons."""
    say, state = desk.say, desk.state
    items = []
    for name, unit in state.units.items():
        if unit.day == state.day:
            left = uncounted(state, name, unit)
            by = [one[0] for one in unit.counted]
            lines = [say("Counted by: {people}").format(people=people_text(desk, by))]
            if left:
                lines.append(say("Not counted by two: {weapons}").format(weapons=", ".join(left)))
            items.append(row(name, lines, do=go(f"close/armory/{name}"), marked=bool(left)))
    return [heading(say("3 Weapons to count")), rows(items, say("No unit was open today."))]


def of_unit(state: SetState, name: str) -> list[str]:
    """Return the weapons that were out with a unit since the last day closed."""
    return [n for n, w in state.weapons.items() if w.unit == name and w.position > since(state)]


def uncounted(state: SetState, name: str, unit: Unit) -> list[str]:
    """Return the weapons that two people have not counted since they were locked."""
    found = []
    for weapon in of_unit(state, name):
        locked = state.weapons[weapon].custody.position
        by = [p for p, names, _, at in unit.counted if weapon in names and at > locked]
        if len(by) < TWO:
            found.append(weapon)
    return found


def armory(desk: Desk, name: str, unit: Unit) -> Screen:
    """Tick each weapon as it is seen by its serial; then say whether they are clean."""
    say, me, state = desk.say, signs(desk), desk.state
    here = of_unit(state, name)
    more = [n for n, w in state.weapons.items() if w.unit is None or w.unit == name]
    known = dict.fromkeys((*here, *(n for n in more if n not in here)))
    seen = [n for n in several(desk, "weapons") if n in known]
    options = []
    for n in known:
        last4 = state.weapons[n].kit.serial_last4
        options.append(
            (n, n if last4 is None else say("{name}, …{last4}").format(name=n, last4=last4))
        )
    plain = [n for n in here if not is_gun(state.weapons[n].kit)]
    all_plain = [*seen, *(n for n in plain if n not in seen)]
    parts: list[Part] = [
        text(say("Two people count, one of them a handler; each on their own."), "large"),
        text(say("Out today: {weapons}").format(weapons=", ".join(here) or say("none"))),
        button(
            say("+ all {n} that are no guns, counted one by one").format(n=len(plain)),
            put({"weapons": all_plain}),
            Tone.QUIET,
        ),
        choice("weapons", say("Tick each as you see it, by its serial"), options, seen, many=True),
        yes_no(desk, "clean", say("Are all of these clean?")),
    ]
    missing = [n for n in here if n not in seen]
    if missing:
        words = say("Not ticked: {weapons}").format(weapons=", ".join(missing))
        parts.append(text(words, "normal", Tone.CHECK))
    if me is None:
        parts.append(key_needed(desk))
    elif seen and answered(desk, "clean"):
        act = said("ArmoryCounted", me, unit=name, weapons=seen, cleaned=is_yes(desk, "clean"))
        label = say("I counted these: {n}").format(n=len(seen))
        parts.append(button(label, record([act], "close")))
    by = people_text(desk, [one[0] for one in unit.counted])
    parts.append(text(say("Counted by: {people}").format(people=by), "small"))
    return Screen(say("Count the weapons"), tuple(parts), back="close", live=False)


def short(desk: Desk) -> list[Part]:
    """List what is wanting, and what is too much."""
    say, items = desk.say, []
    for name, lot in desk.state.lots.items():
        if lot.wanting > 0:
            by = people_text(desk, [one[0] for one in lot.accepted])
            lines = [
                say("{n} wanting; loss accepted by: {people}").format(n=lot.wanting, people=by)
            ]
            items.append(row(name, lines, do=go(f"close/short/{name}"), marked=True))
        over = unexplained(lot)
        if over:
            words = say("{n} too many: from nowhere, so unknown").format(n=over)
            items.append(row(name, (words,), do=go("happened/round"), marked=True))
    return [heading(say("4 Shortages")), rows(items, say("Every count balances."))]


def shortage(desk: Desk, name: str, lot: Lot) -> Screen:
    """After a search, a handler and somebody from outside each accept the loss."""
    say, me = desk.say, signs(desk)
    words = say("{n} rounds of {lot} are wanting.").format(n=lot.wanting, lot=name)
    parts: list[Part] = [
        text(words, "large"),
        text(say("Search by lamp: pouch, cart, floor, chambers, pockets. Nobody leaves.")),
        yes_no(desk, "searched", say("Did you search yourself?")),
    ]
    if me is None:
        parts.append(key_needed(desk))
    elif answered(desk, "searched") and lot.wanting > 0:
        act = said(
            "ShortageAccepted", me, lot=name, count=lot.wanting, searched=is_yes(desk, "searched")
        )
        parts.append(button(say("I accept that they are lost"), record([act], "close", ask=True)))
    words = say("A handler and a person from outside, each on their own.")
    parts.append(text(words, "small"))
    parts.append(button(say("Open a case"), go("happened/other"), Tone.QUIET))
    return Screen(say("Shortage"), tuple(parts), Tone.CHECK, "close", live=False)


def stores(desk: Desk) -> list[Part]:
    """List stores that are open; who locks one says so."""
    say, me, items = desk.say, signs(desk), []
    for name, store in desk.state.stores.items():
        if store.open_by is not None:
            words = say("open, by {by}").format(by=store.open_by)
            do = None
            if me is not None:
                do = record([said("StoreLocked", me, store=name)], "close")
            items.append(row(say("{store}: I locked it").format(store=name), (words,), do=do))
    return [heading(say("5 Stores to lock")), rows(items, say("No store stands open."))]


def ending(desk: Desk) -> list[Part]:
    """Close each unit, then the day; a refusal shows what is open."""
    say, me, state = desk.say, signs(desk), desk.state
    parts: list[Part] = [heading(say("6 Close"))]
    if me is None or state.day is None:
        closed = say("No day is open.") if state.day is None else say("Sign in to close it.")
        return [*parts, text(closed)]
    for name, unit in state.units.items():
        if unit.open:
            label = say("Close {unit}").format(unit=name)
            act = said("UnitClosed", me, unit=name)
            parts.append(button(label, record([act], "close", ask=True), Tone.QUIET))
    act = said("DayClosed", me, day=state.day)
    label = say("Close the day {day}").format(day=state.day)
    parts.append(button(label, record([act], "close", ask=True)))
    return parts


def summary(desk: Desk) -> list[Part]:
    """Show what was planned beside what was done."""
    say, state = desk.say, desk.state
    lines = []
    for name, scene in state.scenes.items():
        cards = [
            s for s in state.setups.values() if s.card.scene == name and s.position > since(state)
        ]
        if cards:
            fired = sum(s.fired for s in cards)
            cells = (name, str(scene.plan.shots), str(fired), str(len(cards)))
            lines.append(cells)
    head = (say("Scene"), say("Shots planned"), say("Shots fired"), say("Setups"))
    parts: list[Part] = [heading(say("Planned and done"))]
    parts.append(table(head, lines) if lines else text(say("No setup was begun today.")))
    return parts


def kept(desk: Desk) -> list[Part]:
    """Say how old the last backup is, and what is not on the log yet."""
    say, net = desk.say, desk.net
    age = desk.backup_age_us()
    if age is not None:
        words = say("Last backup: {age} ago").format(age=span_text(age))
    elif net.backup_us is not None:
        words = desk.misdated()
    else:
        words = say("No backup is known on this device.")
    parts: list[Part] = [heading(say("Kept")), text(words)]
    if net.unsent:
        parts.append(text(say("{n} acts are not on the log yet.").format(n=net.unsent), "large"))
    return parts
