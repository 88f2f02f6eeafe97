"""Where searches begin: in the morning, and further along an ordinary handover."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from coldproof.acts import condition as c
from coldproof.acts import custody as k
from coldproof.acts.base import Body
from coldproof.state.model import SetState
from coldproof.words.ids import LotId, PersonId
from coldproof.words.kit import RoundClass
from tests.explore.node import Node, start, step
from tests.explore.world import (
    ANN,
    BLANKS,
    DUMMIES,
    EMPTY,
    GUN,
    KIM,
    MAX,
    PAT,
    PROOF,
    SHOT,
    Said,
    told,
)

Pick = Callable[[SetState], Said]


def roots() -> Iterator[tuple[str, Node]]:
    """Each beginning by its name, walked from the morning."""
    for name, road in ROADS.items():
        node = start((ANN,)) if name == "unqualified" else start()
        for pick in road:
            node = step(node, pick(node.state))
        yield name, node


def _check_id(state: SetState) -> str:
    check = state.weapons[GUN].check
    return check.showing if check else ""


def _move(by: PersonId, body: Body) -> Pick:
    return lambda state: Said(by, body, (), (state.weapons[GUN].heads,))


def _seen(places: tuple[RoundClass, ...]) -> tuple[Pick, Pick]:
    return (
        lambda state: Said(
            KIM, c.CheckWitnessed(weapon=GUN, chambers=places, whole=True), (_check_id(state),)
        ),
        lambda state: Said(
            MAX,
            k.WeaponShown(weapon=GUN, to=MAX, chambers=places, says_clear=True),
            (_check_id(state),),
        ),
    )


def _load(lot: LotId, round_class: RoundClass) -> tuple[Pick, ...]:
    proved = c.RoundsProved(weapon=GUN, lot=lot, rounds=(told(1, round_class),))
    return (
        _move(ANN, PROOF),
        lambda state: Said(ANN, proved),
        _move(ANN, c.WeaponLoaded(weapon=GUN, lot=lot, round_class=round_class, count=1)),
        _move(ANN, c.WeaponInspected(weapon=GUN, chambers=(round_class,))),
        *_seen((round_class,)),
    )


def _offer(state: SetState) -> Said:
    return Said(ANN, k.WeaponOffered(weapon=GUN, to=MAX, setup=SHOT))


def _accept(state: SetState) -> Said:
    gun = state.weapons[GUN]
    answers = (gun.offer.id,) if gun.offer else ()
    taken = k.HandoverAccepted(weapon=GUN, giver=ANN, setup=SHOT)
    return Said(MAX, taken, answers, (gun.heads,))


def _to_pat(state: SetState) -> Said:
    return Said(ANN, k.WeaponOffered(weapon=GUN, to=PAT, setup=SHOT))


def _pat_takes(state: SetState) -> Said:
    gun = state.weapons[GUN]
    answers = (gun.offer.id,) if gun.offer else ()
    taken = k.HandoverAccepted(weapon=GUN, giver=ANN, setup=SHOT)
    return Said(PAT, taken, answers, (gun.heads,))


def _kim_sees(state: SetState) -> Said:
    return Said(
        KIM,
        k.WeaponShown(weapon=GUN, to=KIM, chambers=EMPTY, says_clear=True),
        (_check_id(state),),
    )


def _max_witnesses(state: SetState) -> Said:
    return Said(MAX, c.CheckWitnessed(weapon=GUN, chambers=EMPTY, whole=True), (_check_id(state),))


def _reshow(state: SetState) -> Said:
    again = c.WeaponReshown(weapon=GUN, unbroken=True, chambers=EMPTY)
    return Said(ANN, again, (_check_id(state),))


_BACK = _move(ANN, k.WeaponCollected(weapons=(GUN,)))
_COLD = (_move(ANN, PROOF), *_seen(EMPTY))
_DUMMY = _load(DUMMIES, RoundClass.DUMMY)
_BLANK = _load(BLANKS, RoundClass.BLANK)

ROADS: dict[str, tuple[Pick, ...]] = {
    "morning": (),
    "cold": _COLD,
    "dummy": _DUMMY,
    "blank": _BLANK,
    "cold, out": (*_COLD, _offer, _accept),
    "cold, back": (*_COLD, _offer, _accept, _BACK),
    "cold, reshown": (*_COLD, _offer, _accept, _BACK, _reshow, *_seen(EMPTY)),
    "dummy, back": (*_DUMMY, _offer, _accept, _BACK),
    "unqualified": (_to_pat, _pat_takes, _move(PAT, PROOF), *_seen(EMPTY)),
    "cold, for kim": (_move(ANN, PROOF), _max_witnesses, _kim_sees),
    "faulty": (_move(MAX, c.WeaponFaulted(weapon=GUN)), *_COLD),
    "blank, out": (*_BLANK, _offer, _accept),
}
