"""An act as a device would say it next: its number, its links, what the device had seen (D2, D9).

The phone and the command line fill in here, from what is so now, what their person need not say.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any, NamedTuple

from coldproof.acts.base import Act, Asked, Body
from coldproof.acts.counts import LotCounted
from coldproof.acts.named import weapons_named
from coldproof.desk.stage import heads_of
from coldproof.state.model import SetState
from coldproof.state.planned import way_key
from coldproof.state.records import BlockKind
from coldproof.words.floor import Known
from coldproof.words.ids import ActId, DeviceId, Digest, Label, PersonId

LATEST = {
    "MeetingHeld": "meeting",
    "IncidentOpened": "incident",
    "RoundFound": "round",
    "StatementOffered": "statement",
    "WorkRefused": "refusal",
}
TO_LATEST = {
    "MeetingAttended": "meeting",
    "IncidentLinked": "incident",
    "IncidentInvestigated": "incident",
    "AccountGiven": "incident",
    "AccountsReleased": "incident",
    "SceneFrozen": "incident",
    "EvidenceCollected": "incident",
    "AgencyNotified": "incident",
    "OwnerNotified": "incident",
    "RoundSecured": "round",
    "RefusalAnswered": "refusal",
    "StatementSigned": "statement",
    "StatementWithdrawn": "statement",
}
TO_BLOCK = {
    "WorkReleased": BlockKind.STOP,
    "MistakeSaid": BlockKind.STOP,
    "ReadyCalled": BlockKind.NOT_READY,
    "ShowAnswered": BlockKind.SHOW,
    "ShowWithdrawn": BlockKind.SHOW,
    "HandlingResumed": BlockKind.WITHHELD,
    "HazardSeen": BlockKind.HAZARD,
    "HazardAnswered": BlockKind.HAZARD,
    "HoldLifted": BlockKind.HOLD,
}


UNSAID = -1
"""What a count expects whose teller left that out; no act can be written with it."""


class Hand(NamedTuple):
    """Who says it, on which device, and who vouches if it is told for somebody else."""

    by: str
    device: str
    known: Known = Known.OWN_DEVICE
    vouched_by: str | None = None


class Seen(NamedTuple):
    """What the device had seen of the log, and its own last act: number and id."""

    size: int
    root: str | None  # none at size 0
    chain: tuple[int, str] | None = None


def by_the_books(state: SetState, body: Body) -> Body:
    """Return a count with what the books say now, where its teller left that out."""
    if not isinstance(body, LotCounted) or body.expected != UNSAID:
        return body
    lot = state.lots.get(body.lot)
    return replace(body, expected=0 if lot is None else max(lot.stored + lot.carried, 0))


def latest_of(state: SetState) -> dict[str, str]:
    """Return the latest thing of each kind that an act can answer, by its act's id."""
    maps: dict[str, dict[str, Any]] = {
        "meeting": state.meetings,
        "incident": state.incidents,
        "round": state.rounds,
        "refusal": state.refusals,
    }
    return {name: next(reversed(found)) for name, found in maps.items() if found}


def links(state: SetState, body: Any, by: str, latest: dict[str, str]) -> tuple[str, ...]:
    """Return what an act would answer if it does not say."""
    kind = type(body).__name__
    if kind in ("CheckWitnessed", "WeaponShown", "WeaponAnnounced", "WeaponReshown"):
        checks = [state.weapons[w].check for w in weapons_named(body) if w in state.weapons]
        return tuple(c.showing for c in checks if c is not None)
    if kind in ("HandoverAccepted", "HandoverDeclined"):
        weapon = state.weapons.get(body.weapon)
        return () if weapon is None or weapon.offer is None else (weapon.offer.id,)
    if kind == "WayApproved":
        way = state.ways.get(way_key(body.scene, body.shot))
        return () if way is None else (way.act,)
    if kind in TO_LATEST:
        found = latest.get(TO_LATEST[kind])
        return () if found is None else (found,)
    if kind in TO_BLOCK:
        return _latest_block(state, body, by, TO_BLOCK[kind])
    return ()


def _latest_block(state: SetState, body: Any, by: str, kind: BlockKind) -> tuple[str, ...]:
    named = (
        getattr(body, "person", None),
        getattr(body, "weapon", None),
        getattr(body, "unit", None),
    )
    for name in reversed(list(state.blocks)):
        block = state.blocks[name]
        if block.kind is not kind:
            continue
        about = block.subject if kind is BlockKind.WITHHELD else block.target
        if kind is BlockKind.STOP or kind is BlockKind.HAZARD or kind is BlockKind.HOLD:
            return (name,)
        if about in named or block.unit in named:
            return (name,)
    return ()


def act_of(
    production: str,
    state: SetState,
    seen: Seen,
    hand: Hand,
    body: Body,
    at_us: int,
    answers: tuple[str, ...] | None = None,
    asked: Asked | None = None,
) -> Act:
    """Return an act as its device would say it next.

    Without `answers`, it answers the latest thing that it can; a count that does not say what was
    expected says what the books do.
    """
    body = by_the_books(state, body)
    if answers is None:
        answers = links(state, body, hand.by, latest_of(state))
    chain = seen.chain
    return Act(
        production=Label(production),
        body=body,
        by=PersonId(hand.by),
        device=DeviceId(hand.device),
        seq=1 if chain is None else chain[0] + 1,
        at_us=at_us,
        previous=None if chain is None else Digest(chain[1]),
        seen_size=seen.size,
        seen_root=None if seen.root is None else Digest(seen.root),
        answers=tuple(ActId(one) for one in answers),
        heads=heads_of(state, body),
        known=hand.known,
        vouched_by=None if hand.vouched_by is None else PersonId(hand.vouched_by),
        asked=asked,
    )
