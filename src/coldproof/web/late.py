"""What whoever waits is told where the database does not answer, or did not take what was sent."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

from coldproof.app.errors import NotNow
from coldproof.web.problems import Problem

LOOK_S = 1.0  # how often it is looked whether somebody waits in vain

T = TypeVar("T")
GOING: set[asyncio.Task[Any]] = set()  # what was begun: nobody else holds it once who asked is gone


def unanswered() -> Problem:
    """Return the problem of what may be recorded or not: the commit has not come back."""
    return Problem(
        503,
        "It is not known whether it was recorded",
        "a database that has not answered yet",
        "saying it aloud now, and sending it again in a moment,",
        retry_s=5,
        recorded="unknown",
    )


def not_now(error: NotNow, *, in_part: bool = False) -> Problem:
    """Return the problem of what was not recorded, which is sure; or of several, in part."""
    title, recorded = "It was not recorded", "no"
    if in_part:
        title, recorded = "Not all of it was recorded", "unknown"
    return Problem(503, title, error.found, error.want, retry_s=error.retry_s, recorded=recorded)


async def in_time(work: Coroutine[Any, Any, T], overdue: Callable[[], bool]) -> T:
    """Return what some work returns; raises `Problem` once nobody should wait for it any more.

    What was begun goes on.
    """
    task = asyncio.ensure_future(work)
    GOING.add(task)
    task.add_done_callback(_done)
    while not task.done():
        await asyncio.wait((task,), timeout=LOOK_S)
        if not task.done() and overdue():
            raise unanswered()
    return task.result()


def _done(task: asyncio.Task[Any]) -> None:
    """Let go of some work; what went wrong with it was told to who still waited."""
    GOING.discard(task)
    if not task.cancelled():
        task.exception()
