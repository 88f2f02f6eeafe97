"""Signatures checked by a process beside this one, while this one reads what comes next.

Python runs one thread at a time, and to read a note takes it as long as to check its signature: two
processes use two cores.  That process is never needed.  It is begun when many signatures come at
once; while it is not ready, busy, slow or gone, they are checked here.
"""

from __future__ import annotations

import signal
import threading
from collections import deque
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING

from coldproof.log.note import Check, Signed, name_of

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.context import SpawnProcess

WAITING = 2  # pieces that are sent ahead: one to work on, and the next
MOST_BYTES = 65_536  # of one piece: on Linux a pipe takes two at once, and nobody waits to send
PATIENCE_S = 1.0  # for a turn, for an answer, and for its end
MOST_BEGUN = 3  # times: where it ends again and again, it is left alone


class _Gone(Exception):
    """The process answers no more."""


class Beside:
    """One process that checks signatures; any number of threads may ask, each in its turn.

    The check is one that another process can import.
    """

    def __init__(self, check: Check) -> None:
        """Begin without that process."""
        self._check = check
        self._turn = threading.Lock()
        self._there: Connection | None = None
        self._process: SpawnProcess | None = None
        self._ready = False
        self._begins = 0

    def look_ahead(
        self, coming: Iterable[Sequence[Signed]], check: Check, keep: Callable[[bytes], None]
    ) -> None:
        """Take what comes, piece by piece; `keep` is told the names of good signatures.

        Some are checked here, by `check`, to end sooner.  It may stop anywhere: what was not told
        is not known.
        """
        if not self._turn.acquire(timeout=PATIENCE_S):
            return
        try:
            there = self._begun()
            if there is not None:
                self._share(there, coming, check, keep)
        except _Gone:
            self._end()
        except BaseException:
            self._end()  # with the answers that nobody waits for any more
            raise
        finally:
            self._turn.release()

    def close(self) -> None:
        """End the process, for good; what comes then is checked by who asks."""
        with self._turn:
            self._begins = MOST_BEGUN
            self._end()

    def _begun(self) -> Connection | None:
        """Return the way to the process once it is ready; the first call only begins it."""
        if self._there is None and self._begins < MOST_BEGUN:
            self._begins += 1
            with suppress(Exception):  # whatever keeps it from beginning, it is not needed
                self._there, self._process = _start(self._check)
        if self._there is not None and not self._ready:
            self._ready = _answer(self._there) is not None
        return self._there if self._ready else None

    def _end(self) -> None:
        if self._there is not None and self._process is not None:
            self._there.close()
            self._process.kill()  # it holds nothing, and one that is stopped hears nothing else
            self._process.join(PATIENCE_S)
        self._there, self._process, self._ready = None, None, False

    @staticmethod
    def _share(
        there: Connection,
        coming: Iterable[Sequence[Signed]],
        check: Check,
        keep: Callable[[bytes], None],
    ) -> None:
        """Have what comes checked there from its beginning, and here from its end."""
        line: deque[Sequence[Signed]] = deque()
        sent = 0

        def exchange(wait_s: float = 0) -> None:
            nonlocal sent
            while sent and (good := _answer(there, wait_s)) is not None:
                for name in good:
                    keep(name)
                sent -= 1
            while line and sent < WAITING:
                _send(there, line.popleft())
                sent += 1

        for piece in coming:
            if sum(len(text) + len(signature) for _, text, signature in piece) <= MOST_BYTES:
                line.append(piece)
            exchange()
        while line:
            for one in line.pop():
                check(*one)
            exchange()
        exchange(PATIENCE_S)
        if sent:
            raise _Gone


def _start(check: Check) -> tuple[Connection, SpawnProcess]:
    """Start the process anew: a copy of one of many threads would not be sound."""
    from multiprocessing import get_context  # noqa: PLC0415 - most who import this never do

    context = get_context("spawn")
    there, far = context.Pipe()
    process = context.Process(target=_serve, args=(far, check), daemon=True)
    with far:
        process.start()
    return there, process


def _send(there: Connection, piece: Sequence[Signed]) -> None:
    try:
        there.send(piece)
    except OSError:
        raise _Gone from None


def _answer(there: Connection, wait_s: float = 0) -> list[bytes] | None:
    """Return the next answer; none if there is none by then."""
    try:
        found: list[bytes] | None = there.recv() if there.poll(wait_s) else None
    except (OSError, EOFError):
        raise _Gone from None
    return found


def _serve(there: Connection, check: Check) -> None:
    """Name the good signatures of each piece until none comes; the other process does this."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for who asks
    with suppress(EOFError, OSError):
        there.send([])
        while True:
            there.send([name_of(*one) for one in there.recv() if check(*one)])
