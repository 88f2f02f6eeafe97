"""Looking back: who had it and what was known at any moment; and what the record does not hold."""

from __future__ import annotations

from bisect import bisect_right
from typing import Any

from coldproof.acts.named import weapons_named
from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.looks import look_of
from coldproof.desk.floor.parts import (
    Part,
    Screen,
    Tone,
    button,
    choice,
    fetch,
    field,
    folded,
    go,
    heading,
    put,
    row,
    rows,
    text,
)
from coldproof.desk.floor.past import Past
from coldproof.desk.floor.said import picked
from coldproof.desk.floor.screens.record import ANY, act_row, filtered, no_log
from coldproof.desk.floor.screens.weapon import state_lines
from coldproof.desk.history.rows import Gap, GapKind
from coldproof.desk.reading import open_note
from coldproof.state.fold import START, fold
from coldproof.state.model import SetState
from coldproof.words.ids import DAY
from coldproof.words.sentence import told
from coldproof.words.units import DAY_US, MINUTE_US, day_number

MOST, FEW = 40, 3  # more gaps of one kind are folded to one key
HOURS, MINUTES = 24, 60
CLOCK_LENGTH = 5  # 13:46
DIGITS = "0123456789"


def moment(desk: Desk, rest: tuple[str, ...]) -> Screen:
    """Return a moment asked for, or what was so then, as far as the record knew it then."""
    say, past = desk.say, desk.past
    if past is None:
        return Screen(say("Any moment"), (no_log(desk),), back="record")
    at_us = instant(desk)
    parts: list[Part] = [
        field("day", say("Day"), "day", day_in(desk)),
        field("clock", say("Hour, such as 13:46"), "text", picked(desk, "clock")),
    ]
    if at_us is None:
        if picked(desk, "clock"):
            parts.append(text(say("Not an hour of a day: 13:46 would do."), tone=Tone.STOP))
        return Screen(say("Any moment"), tuple(parts), back="record", live=False)
    size = past.copy.size
    if not past.has(0, size):
        words = say("Reading the entries kept on this device")
        return Screen(say("Any moment"), (*parts, fetch(0, size, words)), back="record", live=False)
    last = known_at(past, at_us)
    then = state_at(past, last)
    hour = desk.hour(at_us)
    words = say("At {hour} the record held {n} entries of the {all} that it holds now.")
    parts.append(text(words.format(hour=hour, n=last, all=size), "large"))
    listed = [(ANY, say("All")), *((n, n) for n in desk.state.weapons)]
    only = filtered(desk, "weapon")
    parts.append(choice("weapon", say("Weapon"), listed, only or ANY))
    parts.append(heading(say("As it was known at {hour}").format(hour=hour)))
    parts.append(rows(then_rows(desk, then, at_us, only), say("No weapon was here.")))
    parts += later(desk, past, last, at_us, only)
    return Screen(say("Any moment"), tuple(parts), back="record", live=False)


def day_in(desk: Desk, usual: str | None = None) -> str:
    """Return the day that was typed; else the usual one, the open day, or today's."""
    value = desk.draft.get("day")
    good = isinstance(value, str) and DAY.fullmatch(value) is not None
    return str(value) if good else usual or desk.state.day or desk.date()


def minute(desk: Desk, usual: str | None = None) -> int | None:
    """Return when the minute that was typed begins, in microseconds since 1970; none: not typed."""
    clock = picked(desk, "clock") or ""
    numbers = clock.partition(":")
    hour, minutes = numbers[0], numbers[2]
    if len(clock) > CLOCK_LENGTH or not hour or len(minutes) != len("46"):
        return None
    if any(char not in DIGITS for char in hour + minutes):
        return None
    if int(hour) >= HOURS or int(minutes) >= MINUTES:
        return None
    days = day_number(day_in(desk, usual))
    return days * DAY_US + (int(hour) * MINUTES + int(minutes) - desk.zone_minutes) * MINUTE_US


def instant(desk: Desk) -> int | None:
    """Return the moment asked for, at its very end, in microseconds since 1970; none: not asked."""
    begins = minute(desk)
    return None if begins is None else begins + MINUTE_US - 1


def known_at(past: Past, at_us: int) -> int:
    """Return how many entries the log held at a moment, by the clerk's readings of the clock."""
    clocks = past.copy.reader.clocks
    place = bisect_right(clocks.at_us, at_us)
    return past.copy.size if place == len(clocks.at_us) else clocks.positions[place]


def state_at(past: Past, last: int) -> SetState:
    """Return what was so after the first entries; it is kept until the entries are let go of."""
    kept = past.states.get(last)
    if kept is None:
        kept = fold(START, (read.entry for read in past.reads(last)))
        past.states = {last: kept}
    return kept


def then_rows(desk: Desk, then: SetState, at_us: int, only: str | None) -> list[dict[str, Any]]:
    """Return the board of then; a tap shows the story of the weapon."""
    was = desk._replace(state=then, now_us=at_us)
    names = [name for name in then.weapons if only in (None, name)]
    found = []
    for name in names:
        weapon = then.weapons[name]
        lines = state_lines(was, weapon)
        found.append(row(name, lines, look_of(was, weapon), put({"weapon": name})))
    return found


def later(desk: Desk, past: Past, last: int, at_us: int, only: str | None) -> list[Part]:
    """List what was done by then and told only later: nobody could know it then."""
    say = desk.say
    found: list[dict[str, Any]] = []
    for position, done_us in enumerate(hours(past)):
        if position < last or done_us > at_us or len(found) == MOST:
            continue
        act = open_note(past.note(position)).act
        if only is None or only in weapons_named(act.body):
            found.append(act_row(desk, position, act))
    if not found:
        return []
    return [heading(say("Done by then, told later")), rows(found)]


def hours(past: Past) -> tuple[int, ...]:
    """Return when each act was done, by position; kept until the entries are let go of."""
    if past.hours is None:
        past.hours = tuple(read.entry.at_us for read in past.reads(past.copy.size))
    return past.hours


def gaps(desk: Desk, rest: tuple[str, ...]) -> Screen:
    """Return what was looked for in the record and is not there, each with where it shows."""
    say, past = desk.say, desk.past
    title = say("What the record does not hold")
    if past is None:
        return Screen(title, (no_log(desk),), back="record")
    size = past.copy.size
    if (piece := past.tell_on()) is not None:
        part = fetch(*piece, say("Reading the entries kept on this device"))
        so_far = text(f"{piece[0]} / {size}", "large")
        return Screen(title, (part, so_far), back="record", live=False)
    found = past.story().gaps
    parts: list[Part] = [
        text(
            say(
                "Looked for in {n} entries, and not there. What nobody looked for is not listed."
            ).format(n=size),
            "large",
        ),
    ]
    for kind in GapKind:
        alike = [gap for gap in found if gap.kind is kind]
        if alike:
            parts.append(heading(f"{say(kind.value)}: {len(alike)}"))
            listed = [rows(gap_row(desk, gap) for gap in alike)]
            few = len(alike) <= FEW
            parts += listed if few else folded(desk.draft, kind.name, say("List them"), listed)
    if not found:
        parts.append(text(say("Nothing of what is looked for is missing.")))
    parts.append(button(say("Record"), go("record"), Tone.QUIET))
    return Screen(title, tuple(parts), back="record", live=False)


def gap_row(desk: Desk, gap: Gap) -> dict[str, Any]:
    """Return one gap; a tap opens the first entry where it shows."""
    do = go(f"entry/{gap.positions[0]}") if gap.positions else None
    about = desk.say(told("{about}", about=gap.about))
    return row(about, (desk.say(gap.says),), do=do)
