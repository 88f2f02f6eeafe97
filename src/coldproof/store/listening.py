"""One connection to PostgreSQL that listens for everybody who waits in this process.

There is no thread for it: of those who wait, one works the connection and wakes the others.  Who
speaks on the channel is not known, so a call is only a reason to look, never an answer.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import psycopg

CHANNEL = "coldproof"
TURN_S = 0.2  # how long the connection is worked before its worker looks up: `close` waits for it

Connection = psycopg.Connection[tuple[Any, ...]]


class Waiter:
    """Somebody who waits for a word; `called` when it was heard since they last looked."""

    def __init__(self, word: str) -> None:
        self.word = word
        self.called = False


class Ear:
    """Hears words on the channel; any number of threads wait on it."""

    def __init__(self, connect: Callable[[], Connection]) -> None:
        """Keep how to connect; nothing is opened before somebody waits."""
        self._connect = connect
        self._changed = threading.Condition()
        self._waiters: list[Waiter] = []
        self._busy = False
        self._open = True
        self._connection: Connection | None = None

    @contextmanager
    def waiter(self, word: str) -> Iterator[Waiter]:
        """Yield a waiter for whom the word is heard, from the first `wait` on."""
        waiter = Waiter(word)
        with self._changed:
            self._waiters.append(waiter)
        try:
            yield waiter
        finally:
            with self._changed:
                self._waiters.remove(waiter)

    def wait(self, waiter: Waiter, for_s: float) -> None:
        """Return when the waiter was called, when the time is up, or when this was closed.

        The first to wait finds that it was called: what was said before anybody listened is not
        heard, so it has to look once more.  Raises `psycopg.Error` when the connection fails; then
        everybody else who waits was called.
        """
        until = time.monotonic() + for_s
        while True:
            with self._changed:
                left = until - time.monotonic()
                if waiter.called or left <= 0 or not self._open:
                    return
                if self._busy:
                    self._changed.wait(left)
                    continue
                self._busy = True
            self._work(until)

    def _work(self, until: float) -> None:
        heard: list[str] | None = None
        try:
            if self._connection is None:
                self._begin()
            else:
                heard = self._listen(self._connection, until)
        except BaseException:
            connection, self._connection = self._connection, None
            if connection is not None:
                connection.close()
            raise
        finally:
            with self._changed:
                for each in self._waiters:
                    each.called |= heard is None or each.word in heard
                self._busy = False
                self._changed.notify_all()

    def _begin(self) -> None:
        connection = self._connect()
        try:
            connection.execute(f"LISTEN {CHANNEL}")
        except BaseException:
            connection.close()
            raise
        self._connection = connection

    def _listen(self, connection: Connection, until: float) -> list[str]:
        """Return the words heard, at least one, or none when it is time to stop."""
        while self._open and (left := until - time.monotonic()) > 0:
            turn_s = min(left, TURN_S)
            heard = [told.payload for told in connection.notifies(timeout=turn_s, stop_after=1)]
            if heard:
                return heard
        return []

    def close(self) -> None:
        """Wake everybody who waits and let go of the connection; twice is no error."""
        with self._changed:
            self._open = False
            self._changed.notify_all()
            self._changed.wait_for(lambda: not self._busy)
            connection, self._connection = self._connection, None
        if connection is not None:
            connection.close()
