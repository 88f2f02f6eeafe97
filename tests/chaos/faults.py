"""Writes that fail on purpose, inside a process: before they happen, half done, or untold."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from enum import Enum
from types import SimpleNamespace
from typing import Any, NamedTuple

from coldproof.store.base import Store
from coldproof.store.errors import StorageFailed

SAID = "a fault that was put in"
VERBS = ("append", "put", "erase")
CALLS = ("pwrite", "fsync", "replace")


class Fault(Enum):
    """What becomes of a write that fails."""

    NOTHING = "nothing happened"
    HALF = "half of it happened"
    UNTOLD = "it happened but was not told"


class Plan(NamedTuple):
    """The n-th call of a name from now on fails."""

    call: str
    nth: int
    fault: Fault


class Faults:
    """Stands between the record and what it writes to; harmless until it is armed."""

    def __init__(self) -> None:
        """Begin harmless."""
        self.plan: Plan | None = None
        self.calls: list[str] = []
        self.struck = False

    def arm(self, plan: Plan) -> None:
        """Let a call fail, counted from now on."""
        self.plan, self.calls, self.struck = plan, [], False

    def disarm(self) -> None:
        """Let everything succeed."""
        self.plan = None

    def store(self, real: Store) -> Store:
        """Return a store, its writes watched from now on."""
        for verb in VERBS:
            setattr(real, verb, self._around(verb, getattr(real, verb), _storage_failed))
        return real

    def system(self) -> SimpleNamespace:
        """Return the module `os`, the writes of the guard watched."""
        watched: dict[str, Any] = dict(vars(os))
        for call in CALLS:
            watched[call] = self._around(call, watched[call], _io_error)
        return SimpleNamespace(**watched)

    def _around(
        self, call: str, real: Callable[..., Any], failed: Callable[[], Exception]
    ) -> Callable[..., Any]:
        def watched(*given: Any, **named: Any) -> Any:
            self.calls.append(call)
            plan = self.plan
            if plan is None or plan[:2] != (call, self.calls.count(call)):
                return real(*given, **named)
            self.struck = True
            if plan.fault is Fault.UNTOLD:
                real(*given, **named)
            elif plan.fault is Fault.HALF:
                file, data, place = given
                real(file, data[: len(data.rstrip(b"\0")) // 2], place)
            raise failed()

        return watched


def _storage_failed() -> Exception:
    return StorageFailed("writing", SAID)


def _io_error() -> Exception:
    return OSError(errno.EIO, SAID)
