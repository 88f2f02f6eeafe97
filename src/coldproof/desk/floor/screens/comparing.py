"""Two drafts side by side: which earlier one is meant, and a scene that reads otherwise in it."""

from __future__ import annotations

from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.parts import Part, Tone, choice, heading, table, text
from coldproof.desk.script.drafts import Change
from coldproof.desk.voice.letters import revealed
from coldproof.state.records import ScriptNow

BEFORE = "before"  # in the draft: the name of the earlier draft


def names_of(now: ScriptNow) -> tuple[str, ...]:
    """Return the names of the drafts before the one that counts, the latest first."""
    return tuple(dict.fromkeys(name for name, _, _ in reversed(now.earlier)))


def earlier(now: ScriptNow, name: str | None) -> tuple[str, str | None]:
    """Return an earlier draft's name and document: the latest so named, or the one just before.

    There must be one.
    """
    mine = [one for one in now.earlier if one[0] == name] or now.earlier
    return mine[-1][0], mine[-1][1]


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
    if one.matters:
        numbers = [side.number or "" for side in (one.old, one.new) if side is not None]
        words = say("What it says of weapons is another.")
        if any(desk.state.assessments.get(number) for number in numbers if number):
            words = say("What it says of weapons is another: an assessment of it is void.")
        parts.append(text(words, tone=Tone.CHECK))
    lines = [
        [revealed(side.old.text) if side.old else "", revealed(side.new.text) if side.new else ""]
        for side in one.lines
        if not side.same
    ]
    return [*parts, table((say("Before"), say("Now")), lines)] if lines else parts
