"""What the server holds beside the log: sessions, who listens, notes in line, allowances."""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any, NamedTuple, TypeVar

from coldproof.app.arriving import Floor
from coldproof.app.feeds import Feeds
from coldproof.app.joins import Joins
from coldproof.app.serving import Hall, Live, Told
from coldproof.app.sessions import Sessions
from coldproof.app.values import Values
from coldproof.desk.reading import open_note
from coldproof.web.bundles import Exports
from coldproof.web.counting import Counters
from coldproof.web.limits import Bodies, Buckets
from coldproof.web.line import NoteLine
from coldproof.web.strangers import Waiters
from coldproof.web.table import Endpoint
from coldproof.web.telling import Telling

READERS = 8  # threads that read the log
MAKERS = 2  # threads that set papers and read lists: seconds each, and nobody else waits for them
FLOOR_THREADS = 4  # threads for stops alone: nothing else can keep them waiting

FRESH_S = 0.5  # how old may be what listeners are told, when no news came

T = TypeVar("T")


class Options(NamedTuple):
    """How this server is run."""

    hosts: tuple[str, ...] = ()  # further names and ports that it answers to
    practice: bool = False
    demo: bool = False
    rings: bool = False  # letters may be signed as one of a crowd, which is an experiment


class Heads:
    """Wakes everybody who waits for a production's news; all in the event loop."""

    def __init__(self, live: Live) -> None:
        """Begin; `bind` says in which loop."""
        self._live = live
        self._changed = asyncio.Event()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._called = False
        self._told = live.told()
        self._told_at = time.monotonic()
        live.listen(self._call)

    def bind(self, loop: asyncio.AbstractEventLoop | None) -> None:
        """Say in which loop those are who wait; none once it ends."""
        self._loop = loop

    def _call(self) -> None:
        """Called from any thread, within a commit: at most one call is on its way."""
        loop = self._loop
        if loop is not None and not self._called and not loop.is_closed():
            self._called = True
            loop.call_soon_threadsafe(self.wake)

    def wake(self) -> None:
        """Wake everybody."""
        self._called = False
        self._told_at = 0.0
        self._changed.set()
        self._changed = asyncio.Event()

    @property
    def told(self) -> Told:
        """What everybody is told now; asked for once for all of them."""
        now = time.monotonic()
        if now - self._told_at > FRESH_S:
            self._told, self._told_at = self._live.told(), now
        return self._told

    @property
    def next(self) -> asyncio.Event:
        """What is set at the next news."""
        return self._changed


class Fixed(NamedTuple):
    """What entry 0 says for good."""

    medium: str
    zone: str | None


def fixed_of(live: Live) -> Fixed:
    """Return what entry 0 says."""
    first = next(iter(live.house.store.read(live.production, 0, 1)))
    body: Any = open_note(first).act.body
    return Fixed(body.medium.value, body.zone)


class Served:
    """One production with what the server holds for it."""

    def __init__(self, live: Live, sessions: Sessions) -> None:
        """Put them together."""
        self.live, self.sessions = live, sessions
        self.fixed = fixed_of(live)
        self.origin = live.house.settings.origin
        self.heads = Heads(live)
        self.telling = Telling(live, self.heads)
        self.line = NoteLine(live.record, lambda: live.writer.overdue)
        self.waiters = Waiters(lambda: live.writer.room.kept)
        self.floor = Floor(live)
        self.joins = Joins(live.house.store, live.production, live.clock)
        self.feeds = Feeds(live.house.store, live.production, live.clock)
        self.values = Values(live)
        self.reached: dict[str, int] = {}  # device by handle: entries that it fetched from here


class Shop:
    """Everything that the handlers share."""

    def __init__(
        self,
        hall: Hall,
        sessions: Callable[[Live], Sessions],
        options: Options,
        rows: tuple[Endpoint, ...],
    ) -> None:
        """Open it for the productions of a hall; `rows` are what its description tells."""
        self.hall, self.options, self.rows = hall, options, rows
        self.practice, self.demo, self.rings = options.practice, options.demo, options.rings
        self.listening: Counter[str] = Counter()
        self.served = {n: Served(live, sessions(live)) for n, live in hall.lives.items()}
        self.origins: Sequence[str] = tuple({one.origin: None for one in self.served.values()})
        self.buckets = Buckets()
        self.bodies = Bodies()
        self.counters = Counters()
        self.exports = Exports()
        self.described = b""  # the rows as an OpenAPI document, once somebody asked for it
        self.alarms: dict[str, int] = {}  # log witnesses that contradict, when last looked
        self.looking: asyncio.Future[dict[str, int]] | None = None
        self.ending = asyncio.Event()
        self._readers = ThreadPoolExecutor(READERS, "reader")
        self._makers = ThreadPoolExecutor(MAKERS, "maker")
        self._floor = ThreadPoolExecutor(FLOOR_THREADS, "floor")

    def begin(self) -> None:
        """Bind to the running loop."""
        loop = asyncio.get_running_loop()
        for one in self.served.values():
            one.heads.bind(loop)

    def end(self) -> None:
        """End every stream; new ones end at once."""
        self.ending.set()
        for one in self.served.values():
            one.heads.wake()
            one.telling.end()

    def close(self) -> None:
        """Let go of the threads, once no request is left."""
        for one in self.served.values():
            one.heads.bind(None)
            one.line.close()
        self.exports.close()
        for pool in (self._readers, self._makers):
            pool.shutdown(wait=False, cancel_futures=True)
        self._floor.shutdown(wait=True)

    async def read(self, work: Callable[..., T], *given: object) -> T:
        """Do something that waits for disk or network, in a thread."""
        return await asyncio.get_running_loop().run_in_executor(self._readers, work, *given)

    async def make(self, work: Callable[..., T], *given: object) -> T:
        """Do something that takes long, in one of a few threads kept for that."""
        return await asyncio.get_running_loop().run_in_executor(self._makers, work, *given)

    async def on_floor(self, work: Callable[..., T], *given: object) -> T:
        """Do what a stop needs, in a thread kept for it."""
        return await asyncio.get_running_loop().run_in_executor(self._floor, work, *given)
