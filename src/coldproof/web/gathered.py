"""What is written in one turn of the loop leaves in one piece: an answer's head with its body."""

from __future__ import annotations

import asyncio
from typing import Any

MOST_HELD = 65_536  # bytes; more leaves at once


class Gathered:
    """A transport that holds what is written until the loop's next turn, and no longer."""

    def __init__(self, transport: asyncio.Transport, loop: asyncio.AbstractEventLoop) -> None:
        """Write to this transport."""
        self._transport, self._loop = transport, loop
        self._held: list[bytes] = []
        self._size = 0

    def __getattr__(self, name: str) -> Any:
        """Everything else is as it is there."""
        return getattr(self._transport, name)

    def write(self, data: bytes) -> None:
        """Write in a moment, in the order of the calls."""
        if not self._held:
            self._loop.call_soon(self.flush)
        self._held.append(data)
        self._size += len(data)
        if self._size > MOST_HELD:
            self.flush()

    def flush(self) -> None:
        """Write what is held; nothing where the connection was lost meanwhile."""
        held, self._held, self._size = self._held, [], 0
        if held and not self._transport.is_closing():
            self._transport.write(held[0] if len(held) == 1 else b"".join(held))

    def close(self) -> None:
        """Write what is held, then end the connection."""
        self.flush()
        self._transport.close()
