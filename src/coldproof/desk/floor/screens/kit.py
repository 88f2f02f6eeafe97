"""Kit: weapons by class and place, lots, stores; what came, who can open what, labels, lists."""

from __future__ import annotations

from typing import Any

from coldproof.acts.kit import StoreKeysNamed
from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.labels import (
    ACTIONS,
    CLASSES,
    COLORS,
    LOT_PLACES,
    OWNERS,
    ROUNDS,
    label,
    member,
    options,
)
from coldproof.desk.floor.looks import look_of
from coldproof.desk.floor.parts import (
    Part,
    Screen,
    Tone,
    button,
    call,
    choice,
    field,
    folded,
    go,
    heading,
    put,
    record,
    row,
    rows,
    table,
    text,
)
from coldproof.desk.floor.said import picked, said, several, signed_out, signs
from coldproof.desk.floor.screens.registering import new_lot, new_weapon
from coldproof.desk.floor.spoken import custody_words
from coldproof.desk.floor.terms import people_text
from coldproof.desk.floor.typed import fault, typed
from coldproof.state.facts import holds_unknown, is_handler, unexplained
from coldproof.state.records import CustodyKind, Lot, Weapon
from coldproof.words.floor import Color


def show(desk: Desk, rest: tuple[str, ...]) -> Screen:
    """Return `kit`, `kit/new`, `kit/lot`, `kit/stores`, `kit/store/<id>` or `kit/weapon/<id>`."""
    head, name = (rest[0] if rest else ""), "/".join(rest[1:])
    if head == "new":
        return new_weapon(desk)
    if head == "lot":
        return new_lot(desk)
    if head == "stores":
        return stores(desk)
    if head == "store":
        return store(desk, name)
    if head == "weapon":
        return weapon(desk, name)
    return listed(desk)


def listed(desk: Desk) -> Screen:
    """Return everything that is here: weapons by class, then lots, then what can be done."""
    say, state = desk.say, desk.state
    here = [(n, w) for n, w in state.weapons.items() if w.custody.kind is not CustodyKind.RETIRED]
    gone = [(n, w) for n, w in state.weapons.items() if w.custody.kind is CustodyKind.RETIRED]
    tone = Tone.PLAIN if here else Tone.MAIN
    parts: list[Part] = [
        button(say("A weapon comes"), go("kit/new"), tone),
        button(say("Rounds come"), go("kit/lot"), tone),
    ]
    classes = dict.fromkeys(w.kit.weapon_class for _, w in here)
    for kind in sorted(classes, key=list(CLASSES).index):
        parts.append(heading(label(desk, CLASSES, kind)))
        alike = [(n, w) for n, w in here if w.kit.weapon_class is kind]
        alike.sort(key=lambda one: (one[1].custody.place or "", one[0]))
        parts.append(rows(weapon_row(desk, n, w) for n, w in alike))
    if not here:
        parts.append(text(say("No weapon is here.")))
    parts.append(heading(say("Rounds")))
    parts.append(rows((lot_row(desk, n, one) for n, one in state.lots.items()), say("No rounds.")))
    if gone:
        listed = [rows(row(n, (describe(desk, w),)) for n, w in gone)]
        words = say("Left the production: {n}").format(n=len(gone))
        parts += folded(desk.draft, "gone", words, listed)
    parts.append(button(say("Stores and who can open them"), go("kit/stores"), Tone.QUIET))
    parts.append(button(say("Take in a list"), go("import"), Tone.QUIET))
    labels = f"/p/{desk.production}/papers/labels.pdf"
    parts.append(button(say("Print labels"), call("print", url=labels), Tone.QUIET))
    return Screen(say("Kit"), tuple(parts), back="board")


def weapon_row(desk: Desk, name: str, weapon: Weapon) -> dict[str, Any]:
    """Return a weapon as a row: what it is, where, how it is shown."""
    lines = (describe(desk, weapon), custody_words(desk, weapon.custody))
    return row(name, lines, look_of(desk, weapon), go(f"kit/weapon/{name}"))


def describe(desk: Desk, weapon: Weapon) -> str:
    """Say maker, model, caliber and the last four of the serial, as far as they are known."""
    kit = weapon.kit
    known = [str(one) for one in (kit.maker, kit.model, kit.caliber) if one]
    if kit.serial_last4:
        known.append(desk.say("serial ends {last}").format(last=kit.serial_last4))
    return ", ".join(known) or label(desk, CLASSES, kit.weapon_class)


def lot_row(desk: Desk, name: str, lot: Lot) -> dict[str, Any]:
    """Return a lot as a row; one with unknown or unexplained rounds is marked."""
    bad = bool(holds_unknown(desk.state, name, lot)) or bool(unexplained(lot)) or lot.wanting > 0
    return row(name, lot_lines(desk, name, lot), do=go(f"lot/{name}"), marked=bad)


def lot_lines(desk: Desk, name: str, lot: Lot) -> list[str]:
    """Say what came as what, where it is, and what of it nobody can tell."""
    say, got = desk.say, lot.received
    kind = label(desk, ROUNDS, got.round_class).lower()
    where = [f"{say(words)}: {n}" for p, words in LOT_PLACES.items() if (n := getattr(lot, p))]
    lines = [say("{n} came as {kind}").format(n=got.count, kind=kind), ", ".join(where)]
    unknown = holds_unknown(desk.state, name, lot)
    if unknown:
        lines.append(say("{n} never told apart: they count as live").format(n=unknown))
    if unexplained(lot):
        lines.append(say("{n} unexplained").format(n=unexplained(lot)))
    return [line for line in lines if line]


def weapon(desk: Desk, name: str) -> Screen:
    """Return what one weapon is by its registration, and what a handler can say of it."""
    say, me, found = desk.say, signs(desk), desk.state.weapons.get(name)
    if found is None:
        words = say("No weapon {name} here.").format(name=name)
        return Screen(say("Not found"), (text(words),), back="kit")
    here = f"kit/weapon/{name}"
    parts: list[Part] = [table((say("What"), say("As registered")), facts(desk, found))]
    parts.append(button(say("Its state and what to do"), go(f"weapon/{name}")))
    color = member(Color, desk.draft.get("color"))
    if me is None:
        parts.append(signed_out(desk))
        return Screen(name, tuple(parts), back="kit")
    parts.append(choice("color", say("Tag color"), options(desk, COLORS), color))
    if color is not None:
        act = said("WeaponTagged", me, weapons=[name], color=color.value)
        words = say("It has a {color} tag").format(color=label(desk, COLORS, color).lower())
        parts.append(button(words, record([act], here, ask=True)))
    if is_handler(desk.state, me):
        parts.append(heading(say("Does it work as it should?")))
        for passed, words in ((True, say("It works")), (False, say("It does not: lock it out"))):
            act = said("FunctionChecked", me, weapon=name, passed=passed)
            parts.append(button(words, record([act], here, ask=passed), Tone.QUIET))
    if desk.draft.get("retire") == name:
        act = said("WeaponRetired", me, weapon=name)
        parts.append(text(say("It leaves the production for good."), "large", Tone.STOP))
        parts.append(button(say("It left"), record([act], "kit", ask=True), Tone.STOP))
    elif found.custody.kind is not CustodyKind.RETIRED:
        parts.append(button(say("It leaves for good"), put({"retire": name}), Tone.QUIET))
    label_url = f"/p/{desk.production}/papers/labels.pdf?weapon={name}"
    parts.append(button(say("Print its label"), call("print", url=label_url), Tone.QUIET))
    return Screen(name, tuple(parts), back="kit")


def facts(desk: Desk, weapon: Weapon) -> list[tuple[str, str]]:
    """Return what was said when the weapon was registered, line by line."""
    say, kit = desk.say, weapon.kit
    yes, no = say("Yes"), say("No")
    places = say("{chambers} chambers, {magazine} in the magazine")
    found = [
        (say("Class"), label(desk, CLASSES, kit.weapon_class)),
        (say("Mechanism"), label(desk, ACTIONS, kit.action)),
        (say("Places"), places.format(chambers=kit.chambers, magazine=kit.magazine)),
        (say("Can it chamber a cartridge?"), yes if kit.can_chamber else no),
        (say("Can anything leave it?"), yes if kit.can_expel else no),
        (say("Is the bore open?"), yes if kit.bore_open else no),
        (say("Whose"), label(desk, OWNERS, kit.owner)),
    ]
    for words, value in (
        (say("Maker"), kit.maker),
        (say("Model"), kit.model),
        (say("Caliber"), kit.caliber),
        (say("Last four of the serial"), kit.serial_last4),
        (say("Owner"), kit.owner_person),
        (say("Supplier"), kit.supplier),
    ):
        found.append((words, value or say("not recorded")))
    tag = say("none") if weapon.color is None else label(desk, COLORS, weapon.color)
    found.append((say("Tag"), tag))
    done = say("not recorded") if weapon.function_checked is None else say("Yes")
    found.append((say("Function checked"), done))
    approved = [
        key.partition("|")[2]
        for key, pair in desk.state.pairs.items()
        if key.startswith(f"{weapon.kit.weapon}|") and pair.approved is not None
    ]
    found.append((say("Blanks approved for it"), ", ".join(approved) or say("none")))
    return found


def stores(desk: Desk) -> Screen:
    """Return every store, whether it is open, and who can open it."""
    say, found = desk.say, []
    for name, one in desk.state.stores.items():
        is_open = say("Open, by {by}").format(by=one.open_by) if one.open_by else say("Locked")
        keys = say("Can open it: {people}").format(people=people_text(desk, one.keys))
        found.append(row(name, (is_open, keys), do=go(f"kit/store/{name}")))
    name = typed(desk, StoreKeysNamed, "store", "store")
    parts: list[Part] = [rows(found, say("No store is known."))]
    parts.append(field("store", say("Another store"), "text", picked(desk, "store")))
    parts += fault(desk, StoreKeysNamed, "store", "store")
    if name is not None:
        words = say("Who can open {store}").format(store=name)
        parts.append(button(words, go(f"kit/store/{name}")))
    return Screen(say("Stores"), tuple(parts), back="kit")


def store(desk: Desk, name: str) -> Screen:
    """Return who can open a store, to be said anew."""
    say, me, known = desk.say, signs(desk), desk.state.stores.get(name)
    old = () if known is None else known.keys
    chosen = several(desk, "people")
    here = [n for n, p in desk.state.people.items() if p.departed is None]
    parts: list[Part] = [
        text(say("Now: {people}").format(people=people_text(desk, old)), "large"),
        choice("people", say("Who can open it"), [(n, n) for n in here], chosen, many=True),
    ]
    if me is None:
        parts.append(signed_out(desk))
    elif chosen:
        act = said("StoreKeysNamed", me, store=name, people=[n for n in chosen if n in here])
        parts.append(button(say("These and nobody else"), record([act], "kit/stores", ask=True)))
    return Screen(name, tuple(parts), back="kit/stores")
