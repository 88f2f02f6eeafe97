"""Reading from somebody who may be slow, or never stop: so many bytes, until such a time.

A time limit on each read is not enough: who sends one byte a second never meets it.
"""

from __future__ import annotations

import io
import socket
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

BUFFER = 8_192


class TooMuch(ConnectionError):
    """More came than is read."""


class Paced(io.RawIOBase):
    """The bytes that come in on a socket, until a time and up to a number; `restart` sets both.

    After the time (of `time.monotonic`) a read raises `TimeoutError`, after so many bytes
    `TooMuch`: what was cut off must not look as if it had ended there.
    """

    def __init__(self, connection: socket.socket, until: float, most: int) -> None:
        self._connection = connection
        self.restart(until, most)

    def restart(self, until: float, most: int) -> None:
        """Allow reading until another time, and so many bytes from now."""
        self._until, self._left = until, most

    def readable(self) -> bool:
        """Say that it can be read."""
        return True

    def readinto(self, buffer: WriteableBuffer, /) -> int:
        """Read what has come, up to the buffer's size; 0 at the end."""
        with memoryview(buffer) as view:
            most = min(len(view), self._left)
            if most == 0:
                raise TooMuch
            left_s = self._until - time.monotonic()
            if left_s <= 0:
                raise TimeoutError
            self._connection.settimeout(left_s)
            count = self._connection.recv_into(view, most)
        self._left -= count
        return count


def buffered(paced: Paced) -> io.BufferedReader:
    """Return a reader of lines and of bytes over it."""
    return io.BufferedReader(paced, BUFFER)
