"""The network of the set: everything that goes between phones and the server is kept as it went."""

from __future__ import annotations

import asyncio
import re
import threading
from pathlib import Path
from typing import BinaryIO

from tests.e2e.served import free_port

PIECE = 65_536
PATIENCE_S = 10.0
HEAD = re.compile(rb"(?:GET|POST|PUT|DELETE) [^ \r\n]+ HTTP/1\.1\r\n.*?\r\n\r\n", re.DOTALL)


class Wire:
    """A port that hands on to another, and writes down each direction of each connection."""

    def __init__(self, folder: Path, to: int) -> None:
        """Listen; what passes is written into the folder."""
        self.folder, self.to, self.port = folder, to, free_port()
        folder.mkdir(parents=True)
        self.count = 0
        self._ready = threading.Event()
        run = self._run
        self._thread = threading.Thread(target=lambda: asyncio.run(run()), name="wire", daemon=True)
        self._thread.start()
        assert self._ready.wait(PATIENCE_S), "the network did not come up"

    async def _run(self) -> None:
        self._loop, self._end = asyncio.get_running_loop(), asyncio.Event()
        listening = await asyncio.start_server(self._join, "127.0.0.1", self.port)
        self._ready.set()
        await self._end.wait()
        listening.close()

    async def _join(self, near: asyncio.StreamReader, back: asyncio.StreamWriter) -> None:
        self.count += 1
        name = f"{self.count:05}"
        try:
            far, on = await asyncio.open_connection("127.0.0.1", self.to)
        except OSError:
            back.close()
            return
        up, down = self.folder / f"{name}.up", self.folder / f"{name}.down"
        with up.open("wb", 0) as asked, down.open("wb", 0) as answered:
            await asyncio.gather(_pump(near, on, asked), _pump(far, back, answered))

    def stop(self) -> None:
        """Take the network down."""
        self._loop.call_soon_threadsafe(self._end.set)
        self._thread.join(PATIENCE_S)

    def heads(self, path: str) -> list[str]:
        """Return the heads of all requests so far whose path has this in it, in small letters."""
        found = [
            head.decode("latin-1")
            for up in sorted(self.folder.glob("*.up"))
            for head in HEAD.findall(up.read_bytes())
        ]
        return [head.lower() for head in found if path in head.partition("\r\n")[0]]


async def _pump(
    source: asyncio.StreamReader, target: asyncio.StreamWriter, record: BinaryIO
) -> None:
    try:
        while piece := await source.read(PIECE):
            record.write(piece)
            target.write(piece)
            await target.drain()
    except ConnectionError:
        pass
    finally:
        target.close()
