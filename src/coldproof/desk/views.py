"""Views: what a state says, in words.  Never "safe": what was checked, by whom, before whom."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from coldproof.state.clearance import check_stands, contents_of, witnesses_of
from coldproof.state.facts import holds_unknown, is_gun, unexplained
from coldproof.state.model import SetState
from coldproof.state.records import Block, BlockKind, Check, Custody, CustodyKind, Lot, Weapon
from coldproof.words.sentence import Sentence, counted, told, word

Say = Callable[[str], str]  # a sentence in a person's language; `str` leaves it in English


def call_of(state: SetState, weapon: Weapon) -> str:
    """Return the big word on the board; never COLD alone."""
    if weapon.custody.kind is CustodyKind.RETIRED:
        return "RETIRED"
    if weapon.suspicions:
        return "QUARANTINED"
    if not is_gun(weapon.kit):
        if weapon.charged:
            return "HOT, CHARGED"
        return "NON-GUN" if weapon.non_gun is not None else "NON-GUN, CHECK NEEDED"
    check = weapon.check
    if check is None or not check_stands(state, weapon, check):
        return "CHECK NEEDED"
    return contents_word(check) + (" (spent)" if check.spent_to is not None else "")


def contents_word(check: Check) -> Sentence:
    """Return the big word for what a check found; never COLD alone."""
    held = contents_of(check)
    if held.kind == "empty":
        return told("COLD, EMPTY")
    if held.kind == "dummy":
        return counted(held.dummies, "COLD, 1 DUMMY", "COLD, {count} DUMMIES")
    if held.kind == "blank":
        return counted(held.blanks, "HOT, 1 BLANK", "HOT, {count} BLANKS")
    return told("CHECK NEEDED")


def custody_told(custody: Custody) -> Sentence:
    """Say whose hand, whose sight, which lock."""
    if custody.kind is CustodyKind.HELD:
        person, watched = custody.person, custody.watcher
        if watched == person:
            return told("in the hand of {person}", person=person)
        if not watched:
            return told("in the hand of {person}, in no handler's sight", person=person)
        return told(
            "in the hand of {person}, in the sight of {handler}", person=person, handler=watched
        )
    if custody.kind is CustodyKind.LOCKED:
        return told("locked in {place}", place=custody.place)
    if custody.place:
        return told("{state} at {place}", state=custody.kind, place=custody.place)
    return word(custody.kind.value)


def custody_text(custody: Custody, say: Say = str) -> str:
    """Say the same in a language."""
    return say(custody_told(custody))


def condition_text(state: SetState, weapon: Weapon, say: Say = str) -> str:
    """Say what is known of its load, by whom, before whom, shown to whom."""
    parts = [say(s.cause.value) for s in weapon.suspicions]
    if not is_gun(weapon.kit):
        if weapon.non_gun is not None:
            parts.append(say("checked as no gun by {person}").format(person=weapon.non_gun[0]))
        return "; ".join(parts) or say("not checked as no gun since it was last put away")
    if weapon.check is not None:
        parts.append(check_text(state, weapon, weapon.check, say))
    elif weapon.voided is not None:
        parts.append(say("its check ended: {cause}").format(cause=say(weapon.voided[0])))
    if weapon.part_look is not None:
        look = weapon.part_look
        words = say("{person} saw {seen} of {places} places")
        parts.append(words.format(person=look.by, seen=look.seen, places=look.places))
    inside = ", ".join(
        say(told("{count} {kind} of {lot}", count=i.count, kind=i.round_class, lot=i.lot))
        for i in weapon.inside
    )
    parts.append(say("by the books inside: {what}").format(what=inside or say("nothing")))
    if not weapon.load_known:
        parts.append(say("its load is not proved, so it is loaded"))
    if weapon.bore_due is not None:
        parts.append(say("its bore is due"))
    return "; ".join(parts)


def check_text(state: SetState, weapon: Weapon, check: Check, say: Say = str) -> str:
    """Say who checked it, before whom, shown to whom."""
    before = ", ".join(witnesses_of(state, weapon, check)) or say("nobody from outside")
    shown = ", ".join(k.person for k in check.looks if k.shown) or say("nobody yet")
    words = say("checked by {handler} before {witnesses}, shown to {people}")
    if check.reshown:
        words = say(
            "checked by {handler} before {witnesses}, shown again {times} times, shown to {people}"
        )
    return words.format(handler=check.handler, witnesses=before, times=check.reshown, people=shown)


def board(state: SetState, now_us: int, say: Say = str) -> list[dict[str, Any]]:
    """Return a row for each weapon: word, custody, condition, since when."""
    return [
        {
            "weapon": name,
            "class": weapon.kit.weapon_class.value,
            "call": call_of(state, weapon),
            "custody": custody_text(weapon.custody),
            "condition": condition_text(state, weapon, say),
            "position": weapon.position,
            "now_us": now_us,
        }
        for name, weapon in state.weapons.items()
    ]


PLACES = (
    "stored",
    "carried",
    "loaded",
    "fired",
    "misfired",
    "scrapped",
    "sent_back",
    "evidence",
    "lost",
    "wanting",
    "surplus",
)


def lot_text(state: SetState, name: str, lot: Lot, say: Say = str) -> str:
    """Say where the rounds of a lot are."""
    where = [f"{getattr(lot, p)} {p.replace('_', ' ')}" for p in PLACES if getattr(lot, p)]
    kind = say(told("{kind}", kind=lot.received.round_class))
    parts = [f"{lot.received.count} received as {kind}", *where]
    unknown = holds_unknown(state, name, lot)
    if unknown:
        parts.append(f"{unknown} never told apart, so they are live")
    if unexplained(lot):
        parts.append(f"{unexplained(lot)} unexplained")
    return ", ".join(parts)


def lots_view(state: SetState, say: Say = str) -> list[dict[str, Any]]:
    """Return a row for each lot."""
    return [{"lot": n, "places": lot_text(state, n, lot, say)} for n, lot in state.lots.items()]


def open_blocks(state: SetState) -> list[dict[str, Any]]:
    """Return a row for each thing that stands in the way until it is ended by name: what it is."""
    return [
        {
            "kind": block.kind.value,
            "says": block_text(block),
            "position": block.position,
            "at_us": block.at_us,
        }
        for block in state.blocks.values()
    ]


def block_text(block: Block) -> str:
    """Say what stands in the way; who said that no weapon goes to somebody is not said."""
    if block.kind is BlockKind.WITHHELD:
        return f"not in this scene: {block.subject}"
    target = f" {block.target}" if block.target else ""
    return f"{block.kind}: {block.cause}, by {block.by}, {block.scope}{target}"
