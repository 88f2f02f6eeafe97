"""The chain of a scene: from the line of the script to what came of it, and back from a case."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.parts import (
    Part,
    Screen,
    Tone,
    button,
    fetch,
    go,
    heading,
    row,
    rows,
    text,
)
from coldproof.desk.floor.screens.record import field_lines, kind_text, no_log
from coldproof.desk.history.chain import of_incident, of_scene
from coldproof.desk.history.rows import ChainRow, Link
from coldproof.words.units import clock_text

DIGITS = "0123456789"
MINUTES = 16  # characters of `2026-11-25 14:03`: acts of many days stand under each other
CASE = "case"  # `chain/case/<position>`


def show(desk: Desk, rest: tuple[str, ...]) -> Screen:
    """Return `chain/<scene>` or `chain/case/<position of an incident>`; else the scenes there are.

    What it needs of the record is asked for first.
    """
    say, past = desk.say, desk.past
    title = say("From the script to the shot")
    if past is None:
        return Screen(title, (no_log(desk),), back="plan")
    if (piece := past.tell_on()) is not None:
        part = fetch(*piece, say("Reading the entries kept on this device"))
        so_far = text(f"{piece[0]} / {past.copy.size}", "large")
        return Screen(title, (part, so_far), back="plan", live=False)
    found, name = past.story().chain, rest[0] if rest else ""
    if name == CASE and (at := "".join(rest[1:2])) and not set(at) - set(DIGITS):
        return of_case(desk, found, int(at))
    mine = of_scene(found, name)
    if not mine:
        return listed(desk, found)
    return Screen(f"{title}: {name}", tuple(linked(desk, mine)), back="chain", live=False)


def listed(desk: Desk, found: Sequence[ChainRow]) -> Screen:
    """Return every scene that has a chain, with how much stands in it."""
    say = desk.say
    items = []
    for scene in dict.fromkeys(one.scene for one in found):
        mine = [one for one in found if one.scene == scene]
        words = [say(link.value) for link in Link if any(one.link is link for one in mine)]
        items.append(row(scene, (", ".join(words),), do=go(f"chain/{scene}")))
    parts = (rows(items, say("No scene is planned.")),)
    return Screen(say("From the script to the shot"), parts, back="plan", live=False)


def linked(desk: Desk, mine: Sequence[ChainRow]) -> list[Part]:
    """Return one chain, link after link; a link that has nothing says so."""
    say, parts = desk.say, list[Part]()
    for link in Link:
        of_link = [one for one in mine if one.link is link]
        parts.append(heading(say(link.value)))
        parts.append(rows((told(desk, one) for one in of_link), say("Nothing on record.")))
    cases = dict.fromkeys(at for one in mine for at in one.incidents)
    for at in cases:
        label = say("Every scene of the incident at {n}").format(n=at)
        parts.append(button(label, go(f"chain/{CASE}/{at}"), Tone.QUIET))
    return parts


def told(desk: Desk, one: ChainRow) -> dict[str, Any]:
    """Return one act as the record tells it: when and what, who, its fields; a tap opens it."""
    body = one.body
    title = f"{clock_text(one.at_us, desk.zone_minutes)[:MINUTES]}  {kind_text(desk, body)}"
    lines = [desk.say("by {who}").format(who=one.by), *field_lines(desk, body)]
    if one.line:
        lines.append(desk.say("line {n} of the draft").format(n=one.line))
    return row(title, lines, do=go(f"entry/{one.position}"))


def of_case(desk: Desk, found: Sequence[ChainRow], position: int) -> Screen:
    """Return the chains of every scene that an incident belongs to."""
    say = desk.say
    mine = of_incident(found, position)
    parts: list[Part] = []
    for scene in dict.fromkeys(one.scene for one in mine):
        parts.append(button(scene, go(f"chain/{scene}"), Tone.QUIET))
        parts += linked(desk, [one for one in mine if one.scene == scene])
    if not mine:
        parts.append(text(say("No act links this incident to a scene.")))
    title = say("From the incident back to the script")
    return Screen(title, tuple(parts), back="chain", live=False)
