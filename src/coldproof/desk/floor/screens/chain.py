"""The chain of a scene: from the line of the script to what came of it, and back from a case."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.parts import (
    Part,
    Screen,
    Tone,
    button,
    fetch,
    folded,
    go,
    heading,
    row,
    rows,
    text,
)
from coldproof.desk.floor.screens.drafted import gone_text, planned_as, traced, whereto
from coldproof.desk.floor.screens.record import kind_text, no_log
from coldproof.desk.history.chain import of_incident, of_scene
from coldproof.desk.history.rows import ChainRow, Link
from coldproof.desk.wording import BRIEF, QUIET
from coldproof.words.units import clock_text

DIGITS = "0123456789"
MINUTES = 16  # characters of `2026-11-25 14:03`: acts of many days stand under each other
FEW = 3  # of a group are shown at once; the others are behind a key
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
    parts: list[Part] = []
    if name in desk.state.scenes and (gone := whereto(desk, name)) is not None:
        parts.append(text(gone_text(desk, gone), tone=Tone.CHECK))
        parts += traced(desk, name, f"chain/{name}")
    for link in Link:
        of_link = [one for one in mine if one.link is link]
        parts += group(desk, f"{link.name} {name}", link, of_link) or missing(desk, link, name)
    if (was := planned_as(desk, name)) is not None:
        label = say("It was scene {name}").format(name=was)
        parts.append(button(label, go(f"chain/{was}"), Tone.QUIET))
    for at_case in dict.fromkeys(at for one in mine for at in one.incidents):
        label = say("Every scene of the incident at {n}").format(n=at_case)
        parts.append(button(label, go(f"chain/{CASE}/{at_case}"), Tone.QUIET))
    return Screen(f"{title}: {name}", tuple(parts), back="chain", live=False)


def listed(desk: Desk, found: Sequence[ChainRow]) -> Screen:
    """Return every scene that has a chain, with how much stands in it."""
    say = desk.say
    links: dict[str, set[Link]] = {}
    for one in found:
        links.setdefault(one.scene, set()).add(one.link)
    items = []
    for scene, mine in links.items():
        lines = [", ".join(say(link.value) for link in Link if link in mine)]
        if scene in desk.state.scenes and (gone := whereto(desk, scene)) is not None:
            lines.append(gone_text(desk, gone))
        items.append(row(scene, lines, do=go(f"chain/{scene}")))
    parts = (rows(items, say("No scene is planned.")),)
    return Screen(say("From the script to the shot"), parts, back="plan", live=False)


def group(desk: Desk, name: str, link: Link, mine: Sequence[ChainRow]) -> list[Part]:
    """Return one link of a chain under its count; none: nothing.

    Of many, the first few are shown, and any that was done after the answer was no; `name` is under
    what the draft keeps that the others are wanted too.
    """
    if not mine:
        return []
    title = heading(f"{desk.say(link.value)}: {len(mine)}")
    first = [one for n, one in enumerate(mine) if n < FEW or one.after_no]
    if len(mine) <= len(first) + 1 or desk.draft.get(name):
        return [title, *listing(desk, mine)]
    label = desk.say("Show all {n}").format(n=len(mine))
    return [title, *listing(desk, first), *folded(desk.draft, name, label, ())]


def listing(desk: Desk, mine: Iterable[ChainRow]) -> Iterator[Part]:
    """Yield acts as rows; they are told once they are wanted, and not while they are folded."""
    yield rows(told(desk, one) for one in mine)


def missing(desk: Desk, link: Link, scene: str) -> list[Part]:
    """Say what was looked for of a scene and is not there; and where it may be instead."""
    say = desk.say
    words = {
        Link.LINE: say("No line was settled for scene {scene}, and no draft changed it."),
        Link.PLAN: say("No plan and no notice names scene {scene}."),
        Link.WAY: say("No way to shoot scene {scene} was weighed or approved."),
        Link.ASSESSMENT: say("No assessment names scene {scene}."),
        Link.DAY: say("No day's schedule, meeting or briefing names scene {scene}."),
        Link.SETUP: say("No setup of scene {scene} was begun."),
        Link.WEAPON: say("No weapon changed hands for a setup of scene {scene}."),
        Link.CLEARANCE: say("No weapon was checked for a setup of scene {scene}."),
        Link.SHOT: say("No camera rolled for scene {scene}, and no shot or flash is told of it."),
        Link.VOICE: say("No stop, hazard or refusal names scene {scene} or reached a setup of it."),
        Link.CASE: say("No incident that belongs to scene {scene} is in the record."),
    }
    parts = [heading(f"{say(link.value)}: 0"), text(words[link].format(scene=scene))]
    general = desk.state.general
    if link is Link.ASSESSMENT and general is not None:
        label = say("The general assessment")
        parts.append(button(label, go(f"entry/{general[1]}"), Tone.QUIET))
    if link in (Link.VOICE, Link.CASE):
        parts.append(text(say("What reached no open setup is in the record only.")))
    return parts


def told(desk: Desk, one: ChainRow, *, why: bool = True) -> dict[str, Any]:
    """Return one act as the record tells it: when, what, who, its fields, and why it is here."""
    say, body = desk.say, one.body
    title = f"{clock_text(one.at_us, desk.zone_minutes)[:MINUTES]}  {kind_text(desk, body)}"
    quiet = type(body).__name__ in QUIET
    lines = [say("by {who}").format(who=say("not said here") if quiet else one.by)]
    lines += [say(words) for words in one.tells]
    lines += of_draft(desk, one)
    if one.after_no:
        lines.append(say("Done after the answer was no"))
    if why:
        lines.append(say("Why here: {why}").format(why=say(one.why)))
    return row(title, lines, do=go(f"entry/{one.position}"), marked=one.after_no)


def of_draft(desk: Desk, one: ChainRow) -> list[str]:
    """Say of which draft a line is, when that was filed, and the digest of its text."""
    say, draft = desk.say, one.draft
    if draft is None:
        words = say("line {n} of a draft that is not on record")
        return [words.format(n=one.line)] if one.line else []
    words = say("line {n} of {draft}, filed {when}") if one.line else say("filed {when}")
    filed = clock_text(draft.at_us, desk.zone_minutes)[:MINUTES]
    held = say("digest of its text {digest}...").format(digest=draft.digest[:BRIEF])
    where = held if draft.digest else say("its text is kept elsewhere")
    return [f"{words.format(n=one.line, draft=draft.name, when=filed)}, {where}"]


def of_case(desk: Desk, found: Sequence[ChainRow], position: int) -> Screen:
    """Return an incident, then the chains of its scenes from the end back to the line."""
    say = desk.say
    mine = of_incident(found, position)
    case = {one.position: one for one in mine if position in one.incidents}
    parts: list[Part] = [rows(told(desk, case[at], why=at != position) for at in sorted(case))]
    scenes = tuple(dict.fromkeys(one.scene for one in mine))
    for scene in scenes:
        rest = [one for one in mine if one.scene == scene and one.position not in case]
        why = next(one.why for one in mine if one.scene == scene and position in one.incidents)
        label = say("Scene {scene}: {why}").format(scene=scene, why=say(why))
        told_back = backward(desk, scene, label, rest, position)
        if len(scenes) == 1:
            parts += told_back
        else:
            parts += folded(desk.draft, f"scene {scene}", f"{label} ({len(rest)})", told_back)
    if not mine:
        parts = [text(say("No act links this incident to a scene."))]
    title = say("From the incident back to the script")
    return Screen(title, tuple(parts), back="chain", live=False)


def backward(
    desk: Desk, scene: str, label: str, rest: Sequence[ChainRow], position: int
) -> Iterator[Part]:
    """Yield the way to a scene, its links from the shot back to the line, then what came after.

    Of what came before the case, the latest is first.
    """
    say = desk.say
    yield button(label, go(f"chain/{scene}"), Tone.QUIET)
    before = [one for one in rest if one.position < position]
    for link in reversed(Link):
        of_link = [one for one in before if one.link is link]
        yield from group(desk, f"{link.name} {scene}", link, of_link[::-1])
    after = sorted((one for one in rest if one.position > position), key=lambda one: one.position)
    if after:
        yield heading(say("After it: {n}").format(n=len(after)))
        every = say("Show all {n}").format(n=len(after))
        yield from folded(desk.draft, f"after {scene}", every, listing(desk, after))
