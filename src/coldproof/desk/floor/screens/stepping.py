"""Steps of a check as screens: their numbers, their titles, where they come from."""

from __future__ import annotations

from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.parts import Part, Tone, text
from coldproof.desk.floor.said import DIGITS
from coldproof.desk.floor.sequences import Phase, Step, adopted_by, steps_of
from coldproof.desk.floor.sequences.base import OURS
from coldproof.state.records import Weapon

LOADING = (Phase.ROUNDS, Phase.LOADED, Phase.SEEN)
MOST_DIGITS = 4
AFTER = (Phase.SHOWN, Phase.FRONT)


def chosen(desk: Desk) -> tuple[str, int] | None:
    """Return the lot and the count that will go in; none: nothing, or not chosen yet."""
    told = desk.draft.get("load")
    lot, _, many = told.partition(":") if isinstance(told, str) else ("", "", "")
    whole = 0 < len(many) <= MOST_DIGITS and all(c in DIGITS for c in many)
    if lot not in desk.state.lots or not whole:
        return None
    count = int(many)
    return (lot, count) if count else None


def numbered(desk: Desk, weapon: Weapon, *, closing: bool = False) -> tuple[Step, ...]:
    """Return the steps of this check, those of loading left out when nothing goes in."""
    steps = steps_of(weapon.kit).steps
    if closing:
        return tuple(s for s in steps if s.phase not in (*LOADING, *AFTER))
    sequence = weapon.sequence
    begun = sequence is not None and bool(sequence.proved or weapon.inside)
    return tuple(s for s in steps if begun or chosen(desk) is not None or s.phase not in LOADING)


def head(desk: Desk, name: str, steps: tuple[Step, ...], step: Step) -> str:
    """Return a step's title with its number."""
    words = desk.say("{name}: step {n} of {many}")
    return words.format(name=name, n=steps.index(step) + 1, many=len(steps))


def source_line(desk: Desk, step: Step) -> Part:
    """Say where a step comes from."""
    say = desk.say
    words = say("Our own proposal [P]") if step.source == OURS else say("Rule: {rule}")
    return text(words.format(rule=step.source), "small", Tone.QUIET)


def mark(desk: Desk, name: str, weapon: Weapon) -> Part:
    """Say which steps these are, and whether a lead handler adopted them."""
    steps, by = steps_of(weapon.kit), adopted_by(desk.state, weapon.kit)
    words = (
        desk.say("{steps}. Adopted by {who}.") if by else desk.say("{steps}. DRAFT: not adopted.")
    )
    return text(words.format(steps=desk.say(steps.name), who=by), "small", Tone.QUIET)
