"""What is asked after a merge: may it be handed over now, and after each way to put it right."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from coldproof.acts import condition as c
from coldproof.acts import counts as n
from coldproof.acts import custody as k
from coldproof.acts import voice as v
from coldproof.rules.judge import judge
from coldproof.state.entry import Entry
from coldproof.state.fold import fold
from coldproof.state.model import SetState
from coldproof.state.records import BlockKind
from coldproof.words.floor import CallState
from tests.explore.world import (
    ANN,
    DUMMIES,
    EMPTY,
    GUN,
    KIM,
    MAX,
    OTHER_SHOT,
    PAT,
    PROOF,
    SAFE,
    SHOT,
    UNIT,
    Said,
)
from tests.properties.merging import asked

CORE = ("core",)
Step = Callable[[SetState], Said]


def _heads(state: SetState) -> tuple[tuple[str, ...], ...]:
    return (state.weapons[GUN].heads,)


def _showing(state: SetState) -> tuple[str, ...]:
    check = state.weapons[GUN].check
    return (check.showing,) if check else ()


def questions(state: SetState) -> Iterator[Said]:
    """The fixed list, with the heads and answers that the merged state calls for."""
    gun = state.weapons[GUN]
    for by, to in ((ANN, MAX), (ANN, KIM), (PAT, MAX), (KIM, MAX)):
        yield Said(by, k.WeaponOffered(weapon=GUN, to=to, setup=SHOT))
    yield Said(ANN, k.WeaponOffered(weapon=GUN, to=MAX, setup=OTHER_SHOT))
    offer = (gun.offer.id,) if gun.offer else ()
    for by in (MAX, KIM):
        taken = k.HandoverAccepted(weapon=GUN, giver=ANN, setup=SHOT)
        yield Said(by, taken, offer, _heads(state))
    yield Said(KIM, c.WeaponAnnounced(weapons=(GUN,), call=CallState.COLD), _showing(state))
    for by in (ANN, PAT):
        yield Said(by, k.WeaponCollected(weapons=(GUN,)), (), _heads(state))
        yield Said(by, k.WeaponLockedUp(weapons=(GUN,), store=SAFE), (), _heads(state))
        unlocked = k.WeaponUnlocked(weapons=(GUN,), store=SAFE, unit=UNIT)
        yield Said(by, unlocked, (), _heads(state))
    yield Said(ANN, n.RoundsDrawn(lot=DUMMIES, count=1))


def _found(state: SetState) -> Said:
    return Said(ANN, k.WeaponFound(weapon=GUN), (), _heads(state))


def _proved(state: SetState) -> Said:
    return Said(ANN, PROOF, (), _heads(state))


def _reshown(state: SetState) -> Said:
    check = state.weapons[GUN].check
    places = check.chambers if check else EMPTY
    again = c.WeaponReshown(weapon=GUN, unbroken=True, chambers=places)
    return Said(ANN, again, _showing(state))


def _witnessed(state: SetState) -> Said:
    check = state.weapons[GUN].check
    places = check.chambers if check else EMPTY
    return Said(KIM, c.CheckWitnessed(weapon=GUN, chambers=places, whole=True), _showing(state))


def _shown(state: SetState) -> Said:
    check = state.weapons[GUN].check
    places = check.chambers if check else EMPTY
    return Said(
        MAX, k.WeaponShown(weapon=GUN, to=MAX, chambers=places, says_clear=True), _showing(state)
    )


def _collected(state: SetState) -> Said:
    return Said(ANN, k.WeaponCollected(weapons=(GUN,)), (), _heads(state))


SCRIPTS: tuple[tuple[Step, ...], ...] = (
    (_witnessed, _shown),
    (_collected, _reshown, _witnessed, _shown),
    (_proved, _witnessed, _shown),
    (_found, _proved, _witnessed, _shown),
)
"""Ways to put it right: more looks, the re-show, the whole check, from where it was found."""


def _released(state: SetState) -> SetState:
    """The state after ann and kim released every stop."""
    for name, block in list(state.blocks.items()):
        if block.kind is BlockKind.STOP:
            for by in (ANN, KIM):
                good = v.WorkReleased(cause_found=True, fixed=True, crew_told=True)
                state = fold(state, (asked(state, Said(by, good, (name,))),))
    return state


def permissions(state: SetState) -> tuple[bool, ...]:
    """Each question's answer now, after each step of each script, and once stops are released."""
    answers: list[bool] = []
    for now in (state, _released(state)):
        answers += _asked_all(now)
        for script in SCRIPTS:
            then = now
            for step in script:
                then = fold(then, (asked(then, step(then)),))
            answers += _asked_all(then)
    return tuple(answers)


def _asked_all(state: SetState) -> list[bool]:
    return [_refused(state, asked(state, said)) for said in questions(state)]


def _refused(state: SetState, entry: Entry) -> bool:
    return judge(state, entry.act, entry.at_us, CORE).refused
