"""Something happened: what to do now in five lines, nothing to type; then one tap records it."""

from __future__ import annotations

from typing import Any

from coldproof.desk.floor.cards import ALL, CARDS, ON_STAGE, Card, adopted_by, words_digest
from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.looks import look_of
from coldproof.desk.floor.parts import (
    Do,
    Part,
    Screen,
    Tone,
    button,
    call,
    choice,
    go,
    heading,
    record,
    row,
    rows,
    text,
    waiting,
)
from coldproof.desk.floor.said import body_of, said, several, signs
from coldproof.desk.floor.screens import numbers
from coldproof.desk.floor.terms import INCIDENTS
from coldproof.desk.remedies.where import wait_us
from coldproof.desk.views import custody_text
from coldproof.state.facts import is_handler
from coldproof.state.model import SetState
from coldproof.state.records import CustodyKind
from coldproof.words.floor import IncidentKind, Medium, Scope, Severity
from coldproof.words.kit import RoundClass

UNKNOWN = "?"
LABEL_MOST = 40
AWAY = (CustodyKind.LOCKED, CustodyKind.RETIRED)
CASE = "incident/last"
WAIT = "happened/wait"


def show(desk: Desk, rest: tuple[str, ...]) -> Screen:
    """Return `happened`, one of its cards, `happened/wait`, or `happened/cards`, all to read."""
    head = rest[0] if rest else ""
    if head in CARDS:
        return card(desk, head, rest[1] if len(rest) > 1 else None)
    if head == "other":
        return other(desk)
    if head == "cards":
        return reading(desk)
    return waits(desk) if head == "wait" else choose(desk)


def choose(desk: Desk) -> Screen:
    """Return four keys, and the cases that are open."""
    say = desk.say
    parts: list[Part] = [
        button(say(one.label), go(f"happened/{name}"), Tone.STOP) for name, one in CARDS.items()
    ]
    parts.append(button(say("Something else"), go("happened/other"), Tone.QUIET))
    parts += countdowns(desk)
    cases = [
        row(say(INCIDENTS[case.kind]), (desk.when(case.at_us),), do=go(f"incident/{name}"))
        for name, case in desk.state.incidents.items()
    ]
    if cases:
        parts += [heading(say("Cases")), rows(cases)]
    parts += [heading(say("Numbers to ring")), *numbers.listed(desk, numbers.HURT)]
    parts.append(button(say("All numbers"), go("numbers"), Tone.QUIET))
    parts.append(button(say("Floor cards, to read before"), go("happened/cards"), Tone.QUIET))
    return Screen(say("Something happened"), tuple(parts), Tone.STOP, "board", live=False)


def card(desk: Desk, name: str, weapon: str | None) -> Screen:
    """Return one card: five lines first, then which weapon, then one tap.

    A weapon in the route is the one from whose page it was opened; it is chosen, and can be undone.
    """
    if weapon in desk.state.weapons and "weapons" not in desk.draft:
        desk = desk._replace(draft={**desk.draft, "weapons": [weapon]})
    say, one = desk.say, CARDS[name]
    parts: list[Part] = [text(say(line), "large", Tone.STOP) for line in lines_of(desk, one)]
    if name == "hurt":
        parts += numbers.listed(desk, numbers.HURT)
    parts.append(text(standing_of(desk), "small"))
    chosen = several(desk, "weapons")
    parts.append(
        choice("weapons", say("Which weapon?"), options(desk), chosen, many=True),
    )
    for label, acts, then in TAPS[name](desk, weapons_of(desk)):
        parts.append(button(label, recorded(desk, acts, then), Tone.STOP))
    return Screen(say(one.label), tuple(parts), Tone.STOP, "happened", live=False)


def standing_of(desk: Desk) -> str:
    """Say whether a handler has taken these words for the production."""
    by = adopted_by(desk.state)
    if by is None and not desk.holds_record:
        return desk.say("Whether this production took these words is not known here.")
    if by is None:
        return desk.say("Draft: this production has not adopted these words yet.")
    return desk.say("This production took these words, by {by}.").format(by=by)


def reading(desk: Desk) -> Screen:
    """Return every floor card, to be read; a handler takes the words for the production."""
    say, me = desk.say, signs(desk)
    parts: list[Part] = [text(standing_of(desk))]
    for one in ALL:
        parts.append(heading(say(one.label)))
        parts += [text(say(line)) for line in lines_of(desk, one)]
    if adopted_by(desk.state) is None and me is not None and is_handler(desk.state, me):
        act = said("CardsAdopted", me, cards=words_digest())
        label = say("I read them all: we say it so")
        parts.append(button(label, record([act], "happened/cards", ask=True)))
    elif adopted_by(desk.state) is None:
        parts.append(text(say("A handler takes them for the production."), "small"))
    return Screen(say("Floor cards"), tuple(parts), back="happened", live=False)


def lines_of(desk: Desk, one: Card) -> list[str]:
    """Return the five lines of a card, in the words of film or stage."""
    stage = desk.state.medium is Medium.STAGE
    return [ON_STAGE.get(line, line) if stage else line for line in one.lines]


OTHER = (
    IncidentKind.NEAR_MISS,
    IncidentKind.HOT_WHEN_CALLED_COLD,
    IncidentKind.COUNT_MISMATCH,
    IncidentKind.THEFT_OR_LOSS,
)


def other(desk: Desk) -> Screen:
    """Return what has no card: one tap each opens a case, with what it is about if chosen."""
    say, state = desk.say, desk.state
    weapons = [n for n in several(desk, "weapons") if n in state.weapons]
    lots = [n for n in several(desk, "lots") if n in state.lots]
    parts: list[Part] = [
        choice(
            "weapons", say("Which weapons?"), [(n, n) for n in state.weapons], weapons, many=True
        ),
        choice("lots", say("Which lots?"), [(n, n) for n in state.lots], lots, many=True),
    ]
    for kind in OTHER:
        act = case_act(desk, kind, Severity.NOBODY_HURT, weapons, lots)
        parts.append(button(say(INCIDENTS[kind]), recorded(desk, [act], CASE), Tone.STOP))
    parts.append(text(say("A case stops nothing by itself. Stop it, if it must stop."), "small"))
    parts.append(button(say("Stop"), go("stop"), Tone.STOP))
    return Screen(say("Something else"), tuple(parts), Tone.STOP, "happened", live=False)


def options(desk: Desk) -> list[tuple[str, str]]:
    """Return what is out, each with where it is, and that it is not known."""
    state = desk.state
    out = [
        (n, f"{n}: {custody_text(w.custody, desk.say)}")
        for n, w in state.weapons.items()
        if w.custody.kind not in AWAY
    ]
    return [*out, (UNKNOWN, desk.say("Not known, or none"))]


def weapons_of(desk: Desk) -> list[str]:
    """Return the weapons that were chosen; none when it is not known."""
    return [n for n in several(desk, "weapons") if n in desk.state.weapons]


def unit_of(state: SetState, weapons: list[str]) -> str | None:
    """Return the unit that it happened on: of the weapon, else the only open one, else none."""
    units = [u for n in weapons if (u := state.weapons[n].unit) is not None]
    opened = [n for n, unit in state.units.items() if unit.open]
    if units:
        return units[0] if len(set(units)) == 1 else None
    return opened[0] if len(opened) == 1 else None


Act = dict[str, Any]
Tap = tuple[str, list[Act], str]


def stop_act(unit: str | None, me: str) -> Act:
    """Return the stop of the unit, or of everything where the unit is not known."""
    scope = Scope.PRODUCTION if unit is None else Scope.UNIT
    return said("WorkStopped", me, scope=scope.value, target=unit)


def case_act(
    desk: Desk,
    kind: IncidentKind,
    severity: Severity,
    weapons: list[str],
    lots: list[str] | None = None,
) -> Act:
    """Return the one case for all items."""
    return said(
        "IncidentOpened",
        desk.me.person,
        incident=kind.value,
        severity=severity.value,
        unit=unit_of(desk.state, weapons),
        weapons=weapons,
        lots=lots or [],
    )


def hurt(desk: Desk, weapons: list[str]) -> list[Tap]:
    """Return a tap for each how badly; from an injury on the case's items are frozen."""
    say, stop = desk.say, stop_act(unit_of(desk.state, weapons), desk.me.person)
    keys = (
        (say("Hurt: how badly is not known"), Severity.INJURY),
        (say("Taken to hospital"), Severity.ADMISSION),
        (say("Death"), Severity.DEATH),
    )
    return [
        (label, [stop, case_act(desk, IncidentKind.INJURY, severity, weapons)], CASE)
        for label, severity in keys
    ]


def found_round(desk: Desk, weapons: list[str]) -> list[Tap]:
    """Return a tap for a live and one for an unknown round; both stop everything."""
    say, me = desk.say, desk.me.person
    unit = desk.state.units.get(unit_of(desk.state, weapons) or "")
    place = (None if unit is None else unit.place) or "set"
    keys = (
        (say("It is live"), RoundClass.LIVE),
        (say("Nobody knows what it is"), RoundClass.UNKNOWN),
    )
    found: list[Tap] = []
    for label, sort in keys:
        at = weapons[0] if len(weapons) == 1 else None
        acts = [
            said("RoundFound", me, round_class=sort.value, place=place[:LABEL_MOST], weapon=at),
            case_act(desk, IncidentKind.LIVE_ROUND, Severity.NOBODY_HURT, weapons),
        ]
        found.append((label, acts, CASE))
    return found


def fired(desk: Desk, weapons: list[str]) -> list[Tap]:
    """Return a tap for each of what it had been called; a discharge stops its unit by itself."""
    say, me = desk.say, desk.me.person
    keys = (
        (say("It fired. It had been called cold"), True),
        (say("It fired. It had not been called cold"), False),
        (say("It fired. What was called is not known"), False),
    )
    case = case_act(desk, IncidentKind.UNINTENDED_DISCHARGE, Severity.NOBODY_HURT, weapons)
    stop = [] if weapons else [stop_act(unit_of(desk.state, weapons), me)]
    found: list[Tap] = []
    for label, cold in keys:
        shots = [said("DischargedUnmeant", me, weapon=n, called_cold=cold) for n in weapons]
        found.append((label, [*shots, *stop, case], CASE))
    return found


def clicked(desk: Desk, weapons: list[str]) -> list[Tap]:
    """Return a tap for a click and one for an odd sound; the wait begins at the tap."""
    say, me = desk.say, desk.me.person
    keys = ((say("Click, no shot"), "WeaponMisfired"), (say("Odd sound or kick"), "OddReportHeard"))
    stop = stop_act(unit_of(desk.state, weapons), me)
    if not weapons:
        case = case_act(desk, IncidentKind.NEAR_MISS, Severity.NOBODY_HURT, [])
        return [(label, [stop, case], CASE) for label, _ in keys]
    return [(label, [said(kind, me, weapon=n) for n in weapons], WAIT) for label, kind in keys]


TAPS = {"hurt": hurt, "round": found_round, "fired": fired, "click": clicked}


def recorded(desk: Desk, acts: list[Act], then: str) -> Do:
    """Return the tap: signed where a key is open, else the case alone, unsigned."""
    if signs(desk) is not None:
        return record(acts, then)
    opened = [one for one in acts if one["kind"] == "IncidentOpened"]
    if not opened:
        weapons = [one["weapon"] for one in acts]
        opened = [case_act(desk, IncidentKind.NEAR_MISS, Severity.NOBODY_HURT, weapons)]
    return call("happened", **body_of(opened[0]))


def waits(desk: Desk) -> Screen:
    """Return the waits that run, and what not to do meanwhile."""
    say = desk.say
    parts: list[Part] = [
        text(say(line), "large", Tone.STOP) for line in lines_of(desk, CARDS["click"])
    ]
    parts += countdowns(desk) or [text(desk.none(say("No wait runs.")))]
    parts.append(button(say("Something happened"), go("happened"), Tone.QUIET))
    return Screen(say("Wait"), tuple(parts), Tone.STOP, "board", live=False)


def countdowns(desk: Desk, only: tuple[str, ...] | None = None) -> list[Part]:
    """Return a countdown for each weapon that clicked and was not proved empty since."""
    say, state = desk.say, desk.state
    found: list[Part] = []
    for name, weapon in state.weapons.items():
        if weapon.misfired_us is None or (only is not None and name not in only):
            continue
        until = weapon.misfired_us + wait_us(state)
        label = say("{name}: keep it pointed away").format(name=name)
        found.append(waiting(until, label, say("Wait over. Still loaded until opened.")))
        found.append(
            rows([row(name, (custody_text(weapon.custody, desk.say),), look_of(desk, weapon))])
        )
    return found
