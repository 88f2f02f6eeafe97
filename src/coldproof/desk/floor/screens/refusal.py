"""The no, held up: readable at 3 m; each rule with its reason and its bodily cure."""

from __future__ import annotations

from typing import Any

from coldproof.desk.cures import spares
from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.hands import stands
from coldproof.desk.floor.parts import (
    Part,
    Screen,
    Tone,
    button,
    go,
    heading,
    row,
    rows,
    text,
)
from coldproof.desk.floor.spoken import places_text
from coldproof.desk.floor.terms import terms
from coldproof.rules.base import Remedy
from coldproof.state.clearance import shown_to, witnesses_of
from coldproof.state.facts import is_gun, wears
from coldproof.state.records import CustodyKind
from coldproof.words.kit import LOOKALIKE
from coldproof.words.people import FLOOR
from coldproof.words.units import SECOND_US, span_text

ABOUT_S = {
    Remedy.COLLECT: 15,
    Remedy.CUT: 10,
    Remedy.FINISH_MEAL: 30 * 60,
    Remedy.WAIT: 60,
    Remedy.RESHOW: 40,
    Remedy.VERIFY_LOT: 10 * 60,
    Remedy.UNLOAD: 30,
    Remedy.PROVE_EMPTY: 60,
    Remedy.TEST_FIRE: 20 * 60,
    Remedy.FULL_CHECK: 3 * 60,
    Remedy.CHECK_NON_GUN: 20,
    Remedy.MEET: 10 * 60,
    Remedy.BRIEF: 2 * 60,
    Remedy.CONSULT: 60,
    Remedy.MOVE_BACK: 60,
    Remedy.PROTECT: 60,
    Remedy.ANNOUNCE: 10,
    Remedy.OFFER: 10,
    Remedy.ANSWER_SHOW: 20,
    Remedy.COUNT: 10 * 60,
    Remedy.LOCK_UP: 2 * 60,
    Remedy.TAG: 2 * 60,
}
"""About how long a remedy takes, in seconds: our own guesses [P], so always said with *about*."""

PRECISE_S = 120
"""Above this, guesses are said in whole minutes, rounded up."""
FIRST = ("stop.any-person", "core.stops", "core.quarantine")


def show(desk: Desk, rest: tuple[str, ...]) -> Screen:
    """Return the refusal that the draft holds; without one, say so."""
    say = desk.say
    held: dict[str, Any] | None = desk.draft.get("held")
    if not isinstance(held, dict):
        return Screen(say("Not asked"), (button(say("Board"), go("board")),))
    reasons = sorted((one for one in held["judged"] if one["severity"] == "REFUSE"), key=how_plain)
    parts: list[Part] = [text(say("NOT YET"), "huge", Tone.STOP)]
    unseen = who_has_not_seen(desk, held)
    first = unseen or [one["because"] for one in reasons[:1]]
    parts += [text(line, "huge") for line in first[:2]]
    about, never = how_long(held), say("Nobody here can make this yes.")
    if about is not None:
        parts.append(text(say("about {time}").format(time=about), "huge"))
    elif not held.get("curable", True) and (never in held["cures"] or not held["cures"]):
        parts.append(text(never, "huge"))
    spare = spare_of(desk, held)
    if spare is not None:
        parts.append(text(say("or use {name}, which is no gun").format(name=spare), "huge"))
    parts.append(heading(say("What to do")))
    parts.append(rows([row(step) for step in held["cures"]], never))
    parts += [
        text(say("Needs a person with that right: {what}").format(what=say(need)))
        for need in held["needs"]
    ]
    parts.append(heading(say("Rules in the way")))
    parts.append(rows([row(one["rule"], (one["because"], source(one))) for one in held["judged"]]))
    parts.append(button(say("Back"), go(str(desk.draft.get("from", "board")))))
    if isinstance(desk.draft.get("do"), dict):
        parts += [text(one) for one in held.get("does", ())]
        parts.append(button(say("It was done anyway"), desk.draft["do"], Tone.QUIET))
    return Screen(asked_words(desk, held), tuple(parts), Tone.STOP, live=False)


def how_plain(one: dict[str, Any]) -> int:
    """Order reasons for who reads one at 3 m: a stop, a hold, a quarantine, our own, the rest."""
    rule = str(one["rule"])
    if rule in FIRST:
        return FIRST.index(rule)
    return len(FIRST) + (not rule.startswith("core."))


def asked_words(desk: Desk, held: dict[str, Any]) -> str:
    """Return the title: which weapon was to go to whom; `Not yet` where it was another act."""
    weapons, to = list(held.get("weapons", ())), held.get("to")
    if len(weapons) == 1 and to:
        return desk.say("{name} to {who}").format(name=weapons[0], who=to)
    return weapons[0] if len(weapons) == 1 else desk.say("Not yet")


def spare_of(desk: Desk, held: dict[str, Any]) -> str | None:
    """Return a lookalike that is here, is no gun, and could do instead; none if there is none."""
    mine = held.get("weapons", ())
    weapons = desk.state.weapons
    alike = [
        name
        for name in spares(desk.state, tuple(mine))
        if weapons[name].kit.weapon_class in LOOKALIKE
        and weapons[name].custody.kind in (CustodyKind.HELD, CustodyKind.LOCKED)
    ]
    return next(iter(alike), None) if mine else None


def source(one: dict[str, Any]) -> str:
    """Say where a rule comes from and how well that is known."""
    return f"{one['instrument']}, {one['clause']} ({one['evidence']})"


def how_long(held: dict[str, Any]) -> str | None:
    """Say about how long the things to do take together; none where nobody can do them."""
    if not held.get("curable", True):
        return None
    known = {remedy.value: ABOUT_S[remedy] for remedy in ABOUT_S}
    seconds = sum(known.get(one, 0) for one in held.get("remedies", ()))
    if seconds > PRECISE_S:
        seconds = -(-seconds // 60) * 60
    return span_text(seconds * SECOND_US) if seconds else None


def who_has_not_seen(desk: Desk, held: dict[str, Any]) -> list[str]:
    """Say which people have not seen which places of a gun that would be handed over."""
    say, found = desk.say, list[str]()
    if held.get("kind") not in ("WeaponOffered", "HandoverAccepted"):
        return found
    to = held.get("to") or held.get("by")
    for name in held.get("weapons", ()):
        weapon = desk.state.weapons.get(name)
        check = None if weapon is None else stands(desk, weapon)
        if weapon is None or check is None or not is_gun(weapon.kit):
            continue
        places = places_text(desk, weapon)
        words = say("{who} has not seen {places} of {name}")
        if check.spent_to is not None:
            found.append(say("{name} was not shown again").format(name=name))
            continue
        if to and not shown_to(desk.state, weapon, check, to):
            found.append(words.format(who=to, places=places, name=name))
        seen = witnesses_of(desk.state, weapon, check)
        if not any(wears(desk.state, p, FLOOR, weapon.unit) for p in seen):
            found.append(words.format(who=terms(desk).caller, places=places, name=name))
    return found
