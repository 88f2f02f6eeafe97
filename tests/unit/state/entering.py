"""Entries as nobody tells them in a day file: by a revoked key, or unaware of what came before."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from coldproof.state.entry import Entry
from coldproof.state.fold import fold
from coldproof.state.model import SetState
from coldproof.words.ids import DeviceId, PersonId
from tests.unit.state.rows import Base, Hand, by_hand, told

ELSEWHERE = DeviceId("elsewhere")


def entered(so_far: Base, raw: dict[str, Any] | Hand, *, permit: bool = True, **more: Any) -> Entry:
    """Return the next entry; `more` are fields of its act."""
    entry = by_hand(so_far, raw) if isinstance(raw, Hand) else told(so_far, raw)[0]
    return entry._replace(act=replace(entry.act, **more), may_permit=permit)


def then(so_far: Base, raw: dict[str, Any] | Hand, *, permit: bool = True, **more: Any) -> SetState:
    """Return the state after one more entry."""
    return fold(so_far.state, (entered(so_far, raw, permit=permit, **more),))


def unaware(so_far: Base, raw: dict[str, Any] | Hand, seen: int = 0) -> SetState:
    """Return the state after an entry of another device that had seen so many entries."""
    return then(so_far, raw, device=ELSEWHERE, seq=1, seen_size=seen)


def lent(so_far: Base, raw: dict[str, Any] | Hand, signer: str) -> SetState:
    """Return the state after an entry that somebody entered for its signer."""
    return then(so_far, raw, vouched_by=PersonId(signer))


def with_state(so_far: Base, **fields: Any) -> Base:
    """Return a told world with other fields in its state."""
    return so_far._replace(state=so_far.state._replace(**fields))
