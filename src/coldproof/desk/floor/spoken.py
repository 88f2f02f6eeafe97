"""Weapon work in words: counts, places, calls, custody, each in the person's language."""

from __future__ import annotations

from collections.abc import Iterable

from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.parts import Part, text
from coldproof.desk.floor.tongue import say
from coldproof.rules.set_practice.seen import card_of
from coldproof.state.clearance import contents_of
from coldproof.state.records import Check, Custody, CustodyKind, Setup, Weapon
from coldproof.state.records.weapon import Cause
from coldproof.words.floor import Toward
from coldproof.words.ids import CLERK
from coldproof.words.kit import HOT, Charge, RoundClass

NUMBER_WORDS = (
    *(say("no"), say("one"), say("two"), say("three"), say("four"), say("five"), say("six")),
    *(say("seven"), say("eight"), say("nine"), say("ten"), say("eleven"), say("twelve")),
)
CLASSES = {
    RoundClass.EMPTY: say("empty"),
    RoundClass.DUMMY: say("a dummy"),
    RoundClass.SNAP_CAP: say("a snap cap"),
    RoundClass.BLANK: say("a blank"),
    RoundClass.PRIMER_ONLY: say("a primer only"),
    RoundClass.POWDER_CHARGE: say("a powder charge"),
    RoundClass.SPENT: say("a spent case"),
    RoundClass.LIVE: say("a live round"),
    RoundClass.UNKNOWN: say("nobody can tell: live until told apart"),
}
CHARGES = {
    Charge.NONE: "",
    Charge.QUARTER: say("quarter"),
    Charge.HALF: say("half"),
    Charge.FULL: say("full"),
    Charge.UNKNOWN: say("unknown"),
}
STRENGTH = tuple(CHARGES)
TOWARD = {
    Toward.NOBODY: say("toward nobody"),
    Toward.PERSON: say("toward a person"),
    Toward.CAMERA: say("toward the camera"),
}


def number_word(desk: Desk, count: int) -> str:
    """Return a count as it is said aloud."""
    return desk.say(NUMBER_WORDS[count]) if 0 <= count < len(NUMBER_WORDS) else str(count)


def strongest(desk: Desk, weapon: Weapon) -> Charge:
    """Return the strongest charge among the blanks in a gun, by the books."""
    found = Charge.NONE
    for part in weapon.inside:
        if part.round_class in (RoundClass.BLANK, RoundClass.POWDER_CHARGE):
            lot = desk.state.lots.get(part.lot)
            told = part.charge
            if told is Charge.NONE:
                told = Charge.UNKNOWN if lot is None else lot.received.charge
            found = max(found, told, key=STRENGTH.index)
    return found


def count_text(desk: Desk, round_class: RoundClass, count: int, charge: Charge) -> str:
    """Return rounds to be loaded in words: `6 dummies`, `2 quarter loads`."""
    say = desk.say
    if round_class is RoundClass.DUMMY:
        return (say("1 dummy") if count == 1 else say("{n} dummies")).format(n=count)
    if round_class is RoundClass.SNAP_CAP:
        return (say("1 snap cap") if count == 1 else say("{n} snap caps")).format(n=count)
    word = say(CHARGES[charge]) if CHARGES[charge] else ""
    if word and round_class is RoundClass.BLANK:
        one, many = say("1 {charge} load"), say("{n} {charge} loads")
        return (one if count == 1 else many).format(n=count, charge=word)
    return (say("1 blank") if count == 1 else say("{n} blanks")).format(n=count)


def seen_text(desk: Desk, check: Check) -> str:
    """Return what a check counted, in words: `empty`, `6 dummies`, `3 blanks`."""
    held = contents_of(check)
    if held.kind == "empty":
        return desk.say("empty")
    if held.kind == "none":
        return desk.say("more than empties, dummies and blanks")
    parts = []
    if held.dummies:
        parts.append(count_text(desk, RoundClass.DUMMY, held.dummies, Charge.NONE))
    if held.blanks:
        parts.append(count_text(desk, RoundClass.BLANK, held.blanks, Charge.NONE))
    return desk.say(" and ").join(parts)


def items_text(desk: Desk, count: int) -> str:
    """Return how many items, in words."""
    return (desk.say("1 item") if count == 1 else desk.say("{n} items")).format(n=count)


def places_text(desk: Desk, weapon: Weapon) -> str:
    """Return the places of a gun in words: `6 chambers`, `1 chamber and 10 in the magazine`."""
    say, kit = desk.say, weapon.kit
    one, many = say("1 chamber"), say("{n} chambers")
    words = (one if kit.chambers == 1 else many).format(n=kit.chambers)
    if kit.magazine:
        words += say(" and {n} in the magazine").format(n=kit.magazine)
    return words


def call_text(desk: Desk, name: str, weapon: Weapon, check: Check) -> str:
    """Return what is called out: `Cold, six dummies`; `Hot, two quarter loads, toward …`."""
    held, say = contents_of(check), desk.say
    if held.kind == "empty":
        return say("Cold, empty")
    if held.kind == "dummy":
        word = say("Cold, one dummy") if held.dummies == 1 else say("Cold, {n} dummies")
        return word.format(n=number_word(desk, held.dummies))
    charge = strongest(desk, weapon)
    found = card_of(desk.state, name, weapon)
    where = say(TOWARD[found[1].card.toward]) if found is not None else ""
    if CHARGES[charge]:
        words = say("one {charge} load") if held.blanks == 1 else say("{n} {charge} loads")
    else:
        words = say("one load") if held.blanks == 1 else say("{n} loads")
    told = words.format(n=number_word(desk, held.blanks), charge=say(CHARGES[charge]))
    return say("Hot, {words}").format(words=told) + (f", {where}" if where else "")


def far_text(distance_mm: int) -> str:
    """Return a distance in meters, rounded down to whole centimeters: `7.31 m`."""
    return f"{distance_mm // 1000}.{distance_mm % 1000 // 10:02d} m"


def not_here(desk: Desk, name: str) -> Part:
    """Say that no such weapon is known."""
    return text(desk.say("No weapon {name} here.").format(name=name), "large")


def muzzle_text(desk: Desk, setup: Setup, weapon: str = "") -> str:
    """Say where the muzzles of a setup point, and how far it is free in front of one weapon."""
    words = desk.say("Muzzle → {where}").format(where=desk.say(TOWARD[setup.card.toward]))
    far = next((one.distance_mm for one in setup.distances if one.weapon == weapon), None)
    if far is None:
        return words
    return words + desk.say(", {far} free in front").format(far=far_text(far))


def who_text(desk: Desk, person: str) -> str:
    """Return a person's name; of what came without a key it is not known who said it."""
    return desk.say("somebody without a key") if person == CLERK else person


def names_text(names: Iterable[str]) -> str:
    """Return names, one after the other."""
    return ", ".join(names)


def place_words(desk: Desk, weapon: Weapon) -> dict[str, str]:
    """Return what a step's sentences are filled with: serial, places, how many chambers."""
    kit = weapon.kit
    return {
        "serial": kit.serial_last4 or desk.say("no number known"),
        "places": places_text(desk, weapon),
        "count": number_word(desk, kit.chambers),
    }


def custody_words(desk: Desk, custody: Custody) -> str:
    """Say whose hand, whose sight, which lock, in the person's language."""
    say = desk.say
    if custody.kind is CustodyKind.HELD:
        words = say("In the hand of {who}").format(who=custody.person)
        if custody.watcher == custody.person:
            return words
        if custody.watcher is None:
            return words + say(", in no handler's sight")
        return words + say(", in the sight of {who}").format(who=custody.watcher)
    if custody.kind is CustodyKind.LOCKED:
        return say("Locked in {store}").format(store=custody.place)
    where = f" ({custody.place})" if custody.place else ""
    return say(custody.kind.value) + where


def where_words(desk: Desk, weapon: Weapon) -> list[str]:
    """Say where it is; not when that is just what it is quarantined for, and no place is known."""
    custody = weapon.custody
    lost = any(one.cause is Cause.GAP for one in weapon.suspicions)
    if lost and custody.kind is CustodyKind.OUT_OF_SIGHT and not custody.place:
        return []
    return [custody_words(desk, custody)]


def books(desk: Desk, weapon: Weapon) -> list[str]:
    """Say, lot by lot, what the books have in a gun: rounds and fired cases."""
    say, found = desk.say, list[str]()
    for part in weapon.inside:
        if part.round_class is RoundClass.SPENT:
            one, many = say("1 fired case of {lot}"), say("{n} fired cases of {lot}")
            word = one if part.count == 1 else many
            found.append(word.format(n=part.count, lot=part.lot))
        else:
            lot = desk.state.lots.get(part.lot)
            hot = part.round_class in HOT and lot is not None
            charge = lot.received.charge if hot and lot is not None else Charge.NONE
            what = count_text(desk, part.round_class, part.count, charge)
            found.append(say("{what} of {lot}").format(what=what, lot=part.lot))
    return found
