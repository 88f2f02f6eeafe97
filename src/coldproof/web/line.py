"""Notes on their way to the writer: those of many requests share one commit.

While a thread commits, others wait in line; then it takes all of them.  A second thread would check
signatures while the disk syncs, and cost more than it wins: the two would wait for the interpreter.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor

from coldproof.app.batch import Outcome
from coldproof.web.late import LOOK_S, unanswered
from coldproof.web.problems import Problem

MOST_TOGETHER = 512  # notes that the thread takes at a time
MOST_WAITING = 20_000  # notes in line; whoever comes then is told to come again
MOST_BYTES = 64 * 1024 * 1024

Record = Callable[[Sequence[bytes]], list[Outcome]]
Place = tuple[Sequence[bytes], "asyncio.Future[list[Outcome]]"]


class NoteLine:
    """The line before one production's writer."""

    def __init__(self, record: Record, overdue: Callable[[], bool] = lambda: False) -> None:
        """Say who records, and who knows that nobody should wait for it any more."""
        self._record, self._overdue = record, overdue
        self._waiting: deque[Place] = deque()
        self._count = self._bytes = 0
        self._busy = False
        self._pool = ThreadPoolExecutor(1, "notes")
        self._tasks: set[asyncio.Task[None]] = set()

    def close(self) -> None:
        """Let go of the thread."""
        self._pool.shutdown(wait=True)

    async def record(self, notes: Sequence[bytes]) -> list[Outcome]:
        """Return what became of some notes, in their order.

        Raises `Problem` when it is full, and when the record does not answer.
        """
        size = sum(map(len, notes))
        if self._count + len(notes) > MOST_WAITING or self._bytes + size > MOST_BYTES:
            found = f"{self._count} notes in line"
            want = "sending it again"
            raise Problem(503, "The record is busy", found, want, retry_s=1, recorded="no")
        loop = asyncio.get_running_loop()
        future: asyncio.Future[list[Outcome]] = loop.create_future()
        self._waiting.append((notes, future))
        self._count += len(notes)
        self._bytes += size
        if not self._busy:
            self._busy = True
            task = loop.create_task(self._work(loop))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)
        later = loop.call_later(LOOK_S, self._look, loop, future)
        try:
            return await future
        finally:
            later.cancel()

    def _look(self, loop: asyncio.AbstractEventLoop, future: asyncio.Future[list[Outcome]]) -> None:
        """Let go of who waits where nobody should wait any more; what was begun goes on."""
        if future.done():
            return
        if self._overdue():
            future.set_exception(unanswered())
        else:
            loop.call_later(LOOK_S, self._look, loop, future)

    def _next(self) -> list[Place]:
        taken: list[Place] = []
        count = 0
        while self._waiting and (not taken or count + len(self._waiting[0][0]) <= MOST_TOGETHER):
            taken.append(self._waiting.popleft())
            count += len(taken[-1][0])
        return taken

    async def _work(self, loop: asyncio.AbstractEventLoop) -> None:
        try:
            while taken := self._next():
                notes = [note for some, _ in taken for note in some]
                try:
                    outcomes = await loop.run_in_executor(self._pool, self._record, notes)
                except Exception as error:  # noqa: BLE001 - whoever waits must hear of it
                    for _, future in taken:
                        if not future.done():
                            future.set_exception(error)
                else:
                    _hand_out(taken, outcomes)
                self._count -= len(notes)
                self._bytes -= sum(map(len, notes))
        finally:
            self._busy = False


def _hand_out(taken: list[Place], outcomes: list[Outcome]) -> None:
    at = 0
    for some, future in taken:
        if not future.done():  # whoever asked may have gone away
            future.set_result(outcomes[at : at + len(some)])
        at += len(some)
