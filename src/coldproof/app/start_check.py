"""The start check: nothing is written in a log that is not what was last seen of it (D4)."""

from __future__ import annotations

from coldproof.app.beyond import beyond
from coldproof.app.errors import NotWhole
from coldproof.app.guard import Guard
from coldproof.app.ledger import Ledger
from coldproof.app.outside import Outside
from coldproof.app.ports import Store
from coldproof.log.errors import LogError
from coldproof.store.base import EMPTY_HEAD


def start_check(ledger: Ledger, store: Store, guard: Guard) -> None:
    """Hold a log against the checkpoint kept outside, and see that it can be written.

    Raises `RolledBack`; `NotWhole` for what lies beyond the signed end, where the log would end
    once it came so far; `OSError` of the guard; and a `StoreError` where nothing can be written.
    """
    candidates = guard.candidates()
    ledger.catch_up(store)  # others went on since it was read, the guard with them
    if ledger.head != EMPTY_HEAD or candidates:
        ledger.hold_against(candidates)
    if stray := str(beyond(store, ledger.production)):
        want = "taking that row out of its table, or a copy,"
        raise NotWhole(f"the log of {ledger.production}", f"{stray} beyond its signed end", want)
    store.try_writing(ledger.production)
    ledger.catch_up(store)  # that took its time too
    if ledger.head != EMPTY_HEAD:
        guard.open()
        try:
            Outside(guard, ledger).move()
        except LogError:  # torn, and the other one fitted
            guard.replace(ledger.head.checkpoint)
