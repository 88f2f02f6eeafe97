"""Who signs for a firearm, converted or not: a reason, and three sides by three people."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import StrEnum

from coldproof.acts.setup import CameraRolled
from coldproof.rules.base import (
    HOLDS,
    Broken,
    Finding,
    Remedy,
    Right,
    Severity,
    Undecided,
    rule,
)
from coldproof.rules.cite import own
from coldproof.rules.core.planned import (
    HANDING,
    Going,
    cards_of,
    first_against,
    goings,
    misfit,
    not_said,
    speaking,
    ways_of,
)
from coldproof.rules.question import Question
from coldproof.state.assessed import is_current
from coldproof.state.facts import worn
from coldproof.state.model import SetState
from coldproof.state.records import Setup, Way
from coldproof.words.floor import Alternative
from coldproof.words.kit import WORKING, RoundClass
from coldproof.words.people import FLOOR, HANDLERS, Role
from coldproof.words.sentence import told
from coldproof.words.ways import is_signed

SAFETY = (Role.SAFETY, Role.SAFETY_ADVISOR)
UNSIGNED = tuple(way for way in Alternative if not is_signed(way))


class Signing(StrEnum):
    """A side that signs a way with a firearm."""

    HANDLER = "handler"
    FLOOR = "floor"
    SAFETY = "safety"  # where there is one


HATS_OF = {Signing.HANDLER: HANDLERS, Signing.FLOOR: FLOOR, Signing.SAFETY: SAFETY}


@rule(
    own(
        "core.real-gun-signed",
        "A firearm has a reason and signatures",
        "set practice on choosing the least dangerous way, made strict by us",
        "A firearm, converted or not, goes to a performer only for a shot with a written reason why"
        " nothing less will do, signed by a handler, by who runs the floor, and by the safety side"
        " if there is one: as many different people, by the hats that each had when signing. The"
        " camera rolls on no other.",
    ),
    Severity.REFUSE,
    on=(*HANDING, CameraRolled),
    cures=(Remedy.WITHOUT_GUN, Remedy.COLLECT),
    needs=(Right.APPROVE_PLAN,),
)
def real_gun_signed(q: Question) -> Finding | None:
    """Each firearm of the act."""
    state = q.state
    return first_against(
        signed_for_any(state, going.name, going.weapon.unit)
        if going.setup is None
        else first_against(signed_for(state, card) for card in cards_of(going.setup))
        for going in goings(q)
        if is_firearm(going)
    )


def is_firearm(going: Going) -> bool:
    """Say whether an item is signed for: by its class, its chambers, a round in it, or its record.

    The class alone is not believed: what no way without signatures lets out, being more than its
    class, goes out by no way with them until they are there.
    """
    kit = going.weapon.kit
    holds = any(kind is not RoundClass.EMPTY for kind in going.rounds)
    if kit.weapon_class in WORKING or kit.can_chamber or holds:
        return True
    return all(misfit(going, way) is not None for way in UNSIGNED)


def signed_for(state: SetState, setup: Setup) -> Finding | None:
    """Judge a firearm for a card: every way that may be meant.

    Who chose one signed by that, and counts for one side only.
    """
    judged = False
    for way in ways_of(state, setup):
        if not way.is_signed:
            continue
        judged = True
        if not is_current(state, way):
            return Undecided((not_said(way),), (way.position,))
        if way.reason is None:
            return Broken(
                told(
                    "{scene} is planned as {way}, and nobody wrote why nothing less will do",
                    scene=way.scene,
                    way=way.chosen,
                ),
                (way.position,),
            )
        lacks = len(unsigned(state, way, setup.card.unit))
        if lacks:
            return Broken(
                told(
                    "{scene} is planned as {way}, and {n} more of a handler, the floor and the"
                    " safety side must sign that",
                    scene=way.scene,
                    way=way.chosen,
                    n=lacks,
                ),
                (way.position,),
            )
    return HOLDS if judged else None


def signed_for_any(state: SetState, name: str, unit: str | None) -> Finding | None:
    """Judge a firearm of which no card says what it is for: every way that it could be for."""
    ways = [way for way in speaking(state, state.scenes) if way.is_signed]
    for way in ways:
        if not is_current(state, way) or way.reason is None or unsigned(state, way, unit):
            words = told("a setup card that says what {name} is for", name=name)
            return Undecided((words,), (way.position,))
    return HOLDS if ways else None


def unsigned(state: SetState, way: Way, unit: str | None) -> tuple[Signing, ...]:
    """Return which sides have no signer of their own; a safety side, where the unit has one."""
    return open_sides(has_safety(state, unit), signers(way), signed_as(way, unit))


def has_safety(state: SetState, unit: str | None) -> bool:
    """Say whether a unit has a safety side on the open day, or had one on the last.

    Nobody takes it away by taking its hat off, nor by leaving: that takes the founder or office.
    """
    day = state.day or "".join(state.days_opened[-1:])
    return any(
        worn(day, known.appointments + known.off, SAFETY, unit) for known in state.people.values()
    )


def signers(way: Way) -> tuple[str, ...]:
    """Return who stands behind a way: who chose it, and who signed it since."""
    return tuple(person for person, _ in way.signed)


def signed_as(way: Way, unit: str | None = None) -> Callable[[str, tuple[Role, ...]], bool]:
    """Return what says whether somebody signed a way with one of some hats, of a unit or any.

    A hat counts that was there when they signed: none given since, and one taken off since too.
    """
    signed = dict(way.signed)

    def can(person: str, roles: tuple[Role, ...]) -> bool:
        return any(hat.role in roles and hat.is_for(unit) for hat in signed.get(person, ()))

    return can


def open_sides(
    safety: bool, people: Iterable[str], can: Callable[[str, tuple[Role, ...]], bool]
) -> tuple[Signing, ...]:
    """Return which sides none of these people can sign for, each person counted for one side.

    `safety` says whether there is a safety side; `can`, whether somebody has one of some hats.
    """
    sides = [side for side in Signing if safety or side is not Signing.SAFETY]
    covered: dict[tuple[Signing, ...], None] = {(): None}
    for person in people:
        seats = [side for side in sides if can(person, HATS_OF[side])]
        more = ((*taken, seat) for taken in covered for seat in seats if seat not in taken)
        covered |= dict.fromkeys(more)
    best = max(covered, key=len)
    return tuple(side for side in sides if side not in best)
