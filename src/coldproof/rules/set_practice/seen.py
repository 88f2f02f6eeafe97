"""What several rules of set practice look up: standing checks, cards, guns out for a setup."""

from __future__ import annotations

from coldproof.acts.custody import HandoverAccepted, WeaponOffered
from coldproof.rules.question import Question
from coldproof.state.clearance import bars_on, check_stands
from coldproof.state.facts import hot_inside, is_gun, is_handler
from coldproof.state.model import SetState
from coldproof.state.records import Check, CustodyKind, Inside, Setup, Weapon, has_seen
from coldproof.words.kit import HOT
from coldproof.words.sentence import told, word

HANDING = (WeaponOffered, HandoverAccepted)


def current(state: SetState, weapon: Weapon) -> Check | None:
    """Return the check that clears a weapon now: unspent, and nothing has ended it."""
    check = weapon.check
    if check is None or check.spent_to is not None or not check_stands(state, weapon, check):
        return None
    return check


def why_none(state: SetState, name: str, weapon: Weapon) -> str:
    """Say why no check clears a weapon now; asked only when none does."""
    check = weapon.check
    if check is None:
        part, voided = weapon.part_look, weapon.voided
        if part is not None and (voided is None or part.position >= voided[1]):
            return told(
                "{who} saw {seen} of {places} places of {name}, and not in one unbroken check",
                who=part.by,
                seen=part.seen,
                places=part.places,
                name=name,
            )
        if voided is None:
            return told("{name} was not checked", name=name)
        return told("the check of {name} ended: {cause}", name=name, cause=word(voided[0]))
    if check.spent_to is not None:
        return told(
            "the check of {name} was spent on {spent_to}", name=name, spent_to=check.spent_to
        )
    end = ended_by(state, weapon, check)
    if end is None:
        return told("the check of {name} ended", name=name)
    return told("the check of {name} ended: {cause}", name=name, cause=word(end[0]))


def where_none(weapon: Weapon) -> tuple[int, ...]:
    """Return the entry that the reason of `why_none` was read from."""
    if weapon.check is not None:
        return (weapon.check.sights[-1].position,)
    return () if weapon.voided is None else (weapon.voided[1],)


def ended_by(state: SetState, weapon: Weapon, check: Check) -> tuple[str, int] | None:
    """Return the first restriction that an act of a check had not seen: what, and where."""
    for bar in bars_on(state, weapon, (check.handler,)):
        if not all(has_seen(sight, (bar,)) for sight in check.sights):
            return bar.cause, bar.position
    return None


def card_of(state: SetState, name: str, weapon: Weapon) -> tuple[str, Setup] | None:
    """Return the latest open setup whose card names a weapon, or for which it is out."""
    best: tuple[str, Setup] | None = None
    for setup_name, setup in state.setups.items():
        named = name in setup.card.weapons or weapon.setup == setup_name
        if setup.open and named and (best is None or setup.position > best[1].position):
            best = setup_name, setup
    return best


def is_out(state: SetState, name: str, weapon: Weapon, setup_name: str) -> bool:
    """Say whether a weapon is out for a setup: in a performer's hand, or loaded and on its card."""
    if weapon.custody.kind is not CustodyKind.HELD:
        return False
    if not is_handler(state, weapon.custody.person):
        return weapon.setup == setup_name
    setup = state.setups.get(setup_name)
    return setup is not None and name in setup.card.weapons and hot_inside(weapon)


def hot_parts(weapon: Weapon) -> tuple[Inside, ...]:
    """Return what by the books can fire in a gun."""
    return tuple(part for part in weapon.inside if part.round_class in HOT)


def receiving(q: Question) -> tuple[tuple[str, str], ...]:
    """Return each item that the act would put into somebody's hand, and whose, guns or not."""
    body = q.body
    kind = type(body)
    if kind is HandoverAccepted:
        return ((body.weapon, q.by),)
    if kind is WeaponOffered:
        return ((body.weapon, body.to),)
    people = getattr(body, "people", None)
    if people is not None:
        return tuple(zip(body.weapons, people, strict=False))
    return ((body.weapon, body.to),)


def guns(q: Question) -> tuple[tuple[str, Weapon], ...]:
    """Return the guns that an act names and that are registered."""
    state = q.state
    return tuple(
        (name, state.weapons[name])
        for name in q.weapons
        if name in state.weapons and is_gun(state.weapons[name].kit)
    )


def same_unit(one: str | None, other: str | None) -> bool:
    """Say whether two units may be one: an unknown one may be any."""
    return one is None or other is None or one == other
