"""The wall display: the board for a big screen across the room; nothing on it can be tapped."""

from __future__ import annotations

from typing import Any

from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.looks import look_of
from coldproof.desk.floor.parts import Part, Screen, Tone, heading, rows, state_card, text
from coldproof.desk.floor.screens.board import IN, banners, blocks, hot_line, weapon_row
from coldproof.state.records import CustodyKind
from coldproof.words.units import HOUR_US, span_text

OLD_US = 24 * HOUR_US


def show(desk: Desk, rest: tuple[str, ...]) -> Screen:
    """Return what stands in the way, what is out as big cards, and what is locked as a list."""
    say, weapons = desk.say, desk.state.weapons
    out = [(n, w) for n, w in weapons.items() if w.custody.kind not in IN]
    away = [(n, w) for n, w in weapons.items() if w.custody.kind is CustodyKind.LOCKED]
    parts = [untapped(part) for part in (*banners(desk), *blocks(desk))]
    parts.append(hot_line(desk, out))
    for name, weapon in out:
        shown = weapon_row(desk, name, weapon)
        lines: Any = shown["lines"]
        look = look_of(desk, weapon)
        parts.append(state_card(look._replace(word=f"{name}: {look.word}"), lines))
    if not out:
        parts.append(text(say("No weapon is out."), "huge"))
    parts.append(heading(say("Not out")))
    listed = rows((weapon_row(desk, n, w) for n, w in away), say("No weapon is here."))
    parts.append(untapped(listed))
    parts += foot(desk)
    hour = desk.hour(desk.now_us)
    return Screen(f"{desk.title or say('Board')}, {hour}", tuple(parts))


def untapped(part: Part) -> Part:
    """Return a part without what could be tapped of it: its rows are no keys."""
    return {**part, "rows": [{**one, "do": None} for one in part.get("rows", ())]}


def foot(desk: Desk) -> list[Part]:
    """Say the day and how old the last backup is."""
    say = desk.say
    day = desk.state.day
    words = say("No day is open.") if day is None else say("Production day {day}").format(day=day)
    found = [text(words)]
    age = desk.backup_age_us()
    if age is not None:
        words = say("Last backup {span} ago").format(span=span_text(age))
        found.append(text(words, tone=Tone.CHECK if age > OLD_US else Tone.PLAIN))
    elif desk.net.backup_us is not None:
        found.append(text(desk.misdated(), tone=Tone.CHECK))
    return found
