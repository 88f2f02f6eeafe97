"""Time-stamps of a log's heads (RFC 3161): whom a server asks, when, and what was had last.

Nothing rests on them and nothing waits for one: a thread of its own asks.  A token is kept beside
the log, by the size that it is of, once it was verified; it goes into bundles.
"""

from __future__ import annotations

import logging
import threading
from pathlib import Path
from typing import NamedTuple

from coldproof.app.errors import SetupError, cause, reason
from coldproof.app.house import House
from coldproof.app.ports import Clock
from coldproof.app.settings import STAMPER
from coldproof.app.witnessing import last_sizes, text_of
from coldproof.log.errors import LogError
from coldproof.peers.calling import split
from coldproof.peers.errors import PeerError, TimeStampError
from coldproof.peers.timestamps import (
    WITHIN_MS,
    ask_time,
    read_roots,
    refuse_without_library,
    verify,
)
from coldproof.store.base import EMPTY_HEAD, Head
from coldproof.store.beside import STAMPED
from coldproof.words.units import HOUR_US, MINUTE_US

EACH_US = HOUR_US  # from one question to the next, while something is appended
CLOSED_US = MINUTE_US  # the same after a close of day, and after a first failure
MOST_DOUBLED = 6
LOOK_S = 5.0  # how often it is asked whether it is time
STOP_S = 2.0
SHAPE = (
    "the address of a time-stamper on the first line, and under it its authority's certificates"
    " as PEM,"
)
LOG = logging.getLogger("coldproof.app")


class Stamper(NamedTuple):
    """A time-stamper: its address, and the certificates (PEM) that must vouch for its tokens."""

    url: str
    roots: bytes


class Stamped(NamedTuple):
    """The last head that was stamped: its size, 0 for none, and when, by the authority's clock."""

    size: int = 0
    at_us: int = 0


def stamper_of(folder: Path) -> Stamper | None:
    """Return the time-stamper that a production's folder names; none where it names none.

    Raises `SetupError` for a file of any other form.  Nobody is asked.
    """
    path = folder / STAMPER
    if not path.exists():
        return None
    try:
        url, _, roots = text_of(path).partition("\n")
        split(url)
        return Stamper(url, read_roots(roots.encode()))
    except UnicodeDecodeError:
        raise SetupError(str(path), "no text", SHAPE) from None
    except OSError as error:
        raise SetupError(str(path), cause(error), SHAPE) from None
    except PeerError as error:
        raise SetupError(str(path), error.found, SHAPE) from None


def stamp(house: House, stamper: Stamper) -> Stamped:
    """Have the last head stamped, and keep the token; return of what it is, and when.

    Raises a `PeerError`, or a `StoreError`; nothing is kept then.
    """
    head = house.ledger.head
    return _keep(house, stamper, head, ask_time(stamper.url, head.checkpoint, stamper.roots))


def _keep(house: House, stamper: Stamper, head: Head, token: bytes) -> Stamped:
    found = Stamped(head.size, verify(token, head.checkpoint, stamper.roots))
    house.store.put(house.settings.production, f"{STAMPED}{head.size}", token)
    return found


def last_stamped(house: House, stamper: Stamper) -> Stamped:
    """Return the last head of this log of which a token is kept that the roots vouch for.

    Raises `TimeStampError` where nothing here can check one.
    """
    refuse_without_library()
    store, production, ledger = house.store, house.settings.production, house.ledger
    for size in reversed(last_sizes(house, STAMPED)):
        note = next(store.checkpoints(production, size - 1), EMPTY_HEAD).checkpoint
        token = store.get(production, f"{STAMPED}{size}") or b""
        try:
            head = ledger.checkpoint(note)
            if size <= ledger.size and (head.size, head.root) == (size, ledger.tree.root(size)):
                return Stamped(size, verify(token, note, stamper.roots))
        except (LogError, TimeStampError):
            continue
    return Stamped()


class Stamping:
    """Has one open production's heads stamped, behind the writer's back; without one, nothing.

    It asks once a day was closed, and while something is appended once an hour; who can not be had
    is asked again after a minute, and later each time, up to an hour.
    """

    def __init__(
        self, house: House, stamper: Stamper | None, clock: Clock, within_ms: int = WITHIN_MS
    ) -> None:
        """Begin knowing nothing; nobody is asked before `start`."""
        self._house, self._stamper, self._clock = house, stamper, clock
        self._within_ms = within_ms
        self.closed = -1  # the position of the last close of day
        self.last = Stamped()
        self.failed: str | None = None  # why nothing was had the last time
        self._asked_us: int | None = None
        self._failures = 0
        self._looked = False
        self._stopped = threading.Event()
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """Begin to ask, if there is anybody to be asked."""
        if self._stamper is not None:
            self._thread = threading.Thread(target=self._work, name="time-stamper", daemon=True)
            self._thread.start()

    def stop(self) -> None:
        """Ask no more; what is on its way is not waited for long, and not kept."""
        self._stopped.set()
        if self._thread is not None:
            self._thread.join(STOP_S)

    def _work(self) -> None:
        while not self._stopped.is_set():
            self.turn()
            self._stopped.wait(LOOK_S)

    def turn(self) -> None:
        """Ask if it is time; whatever fails is told as `failed`, and fails nothing else."""
        if self._stamper is None:
            return
        try:
            if not self._looked:
                self.last = last_stamped(self._house, self._stamper)
                self._asked_us = self.last.at_us or None
                self._looked = True
            if self._is_time():
                self._ask(self._stamper)
        except Exception as error:  # noqa: BLE001 - nothing of a time-stamp may end a server
            self._fail(reason(error))

    def _is_time(self) -> bool:
        if self._house.ledger.size <= self.last.size:
            return False
        now_us = self._clock()
        if self._asked_us is None:
            return True
        self._asked_us = min(self._asked_us, now_us)  # the clock went back, or theirs is ahead
        return now_us - self._asked_us >= self._wait_us()

    def _wait_us(self) -> int:
        if self._failures:
            return min(CLOSED_US << min(self._failures - 1, MOST_DOUBLED), EACH_US)
        return CLOSED_US if self.closed >= self.last.size else EACH_US

    def _ask(self, stamper: Stamper) -> None:
        self._asked_us = self._clock()
        head = self._house.ledger.head
        try:
            token = ask_time(stamper.url, head.checkpoint, stamper.roots, within_ms=self._within_ms)
            if not self._stopped.is_set():
                self.last = _keep(self._house, stamper, head, token)
        except Exception:
            self._failures += 1
            raise
        self._failures, self.failed = 0, None

    def _fail(self, why: str) -> None:
        if self.failed is None and not self._stopped.is_set():
            LOG.warning("%s: not time-stamped: %s", self._house.settings.production, why)
        self.failed = why
