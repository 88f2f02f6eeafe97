"""Two drafts side by side: which earlier one is meant, and a scene that reads otherwise in it."""

from __future__ import annotations

import re
from collections.abc import Iterable

from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.parts import Part, Tone, choice, heading, table, text
from coldproof.desk.script.drafts import Change, Side, parts_of
from coldproof.desk.voice.letters import revealed
from coldproof.state.records import ScriptNow

BEFORE = "before"  # in the draft: the name of the earlier draft
WORD = re.compile(r"(\s+)", re.ASCII)
GONE, NEW = "-", "+"


def names_of(now: ScriptNow) -> tuple[str, ...]:
    """Return the names of the drafts before the one that counts, the latest first."""
    return tuple(dict.fromkeys(one.draft for one in reversed(now.earlier)))


def earlier(now: ScriptNow, name: str | None) -> tuple[str, str | None]:
    """Return an earlier draft's name and document: the latest so named, or the one just before.

    There must be one.
    """
    mine = [one for one in now.earlier if one.draft == name] or now.earlier
    return mine[-1].draft, mine[-1].document


def which(desk: Desk, now: ScriptNow, name: str) -> list[Part]:
    """Ask with which earlier draft to compare, where there are several."""
    names = names_of(now)
    if len(names) == 1:
        return []
    return [choice(BEFORE, desk.say("Compared with"), [(one, one) for one in names], name)]


def told_change(desk: Desk, one: Change) -> list[Part]:
    """Show one scene that differs: what of it, and its lines that differ side by side."""
    say = desk.say
    title = say("Scene {name}").format(name=one.number or "–")
    parts: list[Part] = [heading(title)]
    if one.old is None:
        parts.append(text(say("New in this draft")))
    elif one.new is None or (one.new.omitted and not one.old.omitted):
        parts.append(text(say("Gone from this draft")))
    elif one.renumbered:
        words = say("It was scene {name}").format(name=one.old.number or "–")
        parts.append(text(words))
    if one.given_again:
        words = say("Its number was given to another scene. Plans go by number: look at both.")
        parts.append(text(words, tone=Tone.CHECK))
    numbers = [side.number for side in (one.old, one.new) if side is not None and side.number]
    void = any(desk.state.assessments.get(number) for number in numbers)
    if one.otherwise:
        words = say("What it says of weapons is another.")
        if void:
            words = say("What it says of weapons is another: an assessment of it is void.")
        parts.append(text(words, tone=Tone.CHECK))
    elif one.matters and void:
        words = say("It reads as it did, by another number: an assessment of it is void.")
        parts.append(text(words, tone=Tone.CHECK))
    lines = [[*marked(side)] for side in one.lines if not side.same]
    return [*parts, table((say("Before"), say("Now")), lines)] if lines else parts


def only_moved(desk: Desk, found: Iterable[Change]) -> list[Part]:
    """Name in one line the scenes that read as they did, and have another number."""
    pairs = [f"{one.old.number} → {one.new.number}" for one in found if one.old and one.new]
    words = desk.say("Renumbered, and otherwise as they were: {scenes}")
    return [text(words.format(scenes=", ".join(pairs)))] if pairs else []


def marked(side: Side) -> tuple[str, str]:
    """Return a line of both drafts, what each has alone between signs; a whole line has none."""
    if side.old is None or side.new is None:
        old, new = (one.text if one else "" for one in side)
        return revealed(old), revealed(new)
    was, now = WORD.split(side.old.text), WORD.split(side.new.text)
    before, after = "", ""
    for same, a, b, c, d in parts_of(was, now):
        before += signed("".join(was[a:b]), "" if same else GONE)
        after += signed("".join(now[c:d]), "" if same else NEW)
    return before, after


def signed(words: str, sign: str) -> str:
    """Return words between brackets with a sign, where there is one, and anything in them."""
    shown = revealed(words)
    return f"[{sign}{shown}]" if sign and shown.strip() else shown
