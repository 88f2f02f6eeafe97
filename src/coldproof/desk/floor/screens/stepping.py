"""Steps of a check as screens: their numbers, their titles, where they come from."""

from __future__ import annotations

from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.labels import HAMMERS, SAFETIES, options
from coldproof.desk.floor.parts import Part, Tone, choice, text
from coldproof.desk.floor.said import DIGITS, picked
from coldproof.desk.floor.sequences import Phase, Step, adopted_by, steps_of
from coldproof.desk.floor.sequences.base import OURS
from coldproof.state.records import Weapon
from coldproof.words.kit import Hammer, Safety

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


def metal(desk: Desk, weapon: Weapon, after: str = "") -> list[Part]:
    """Ask how hammer and safety lever stand; nobody needs to say it, and nothing is moved for it.

    `after` keeps the answer of one step apart from that of another.
    """
    say, kit, parts = desk.say, weapon.kit, list[Part]()
    said = metal_said(desk, after)
    if kit.hammer is not Hammer.NONE:
        words = say("The hammer as it stands, if you say it")
        value = said["hammer"]
        parts.append(choice(f"hammer{after}", words, options(desk, HAMMERS), value))
        if value == Hammer.COCKED.value:
            cocked = say("Cocked: it is made ready. It goes to nobody like this.")
            parts.append(text(cocked, "large", Tone.STOP))
    if kit.safety is not Safety.NONE:
        words = say("The safety lever as it stands, if you say it")
        value = said["safety"]
        parts.append(choice(f"safety{after}", words, options(desk, SAFETIES), value))
    return parts


def metal_said(desk: Desk, after: str = "") -> dict[str, str | None]:
    """Return what was said of hammer and safety lever, by the act's own names."""
    return {
        "hammer": picked(desk, f"hammer{after}", [one.value for one in HAMMERS]),
        "safety": picked(desk, f"safety{after}", [one.value for one in SAFETIES]),
    }
