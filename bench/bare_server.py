"""The peer of a server's throughput: checks one signature, keeps the bytes durably, answers.

The same web framework and server, and nothing else: no strict reading, no order, no tree, no
checkpoint.  What waits while the disk syncs goes into the next transaction together.

    python -m bench.bare_server PORT DATABASE PUBLIC_KEYS
"""

from __future__ import annotations

import asyncio
import sqlite3
import sys
from pathlib import Path

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from coldproof.keys.signing import check

SIGNATURE = 64


class Line:
    """Bodies that wait for the next transaction."""

    def __init__(self, path: Path) -> None:
        """Open the database."""
        self._connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        self._connection.execute("PRAGMA journal_mode = WAL")
        self._connection.execute("PRAGMA synchronous = FULL")
        self._connection.execute("CREATE TABLE note (at INTEGER PRIMARY KEY, bytes BLOB NOT NULL)")
        self._waiting: list[tuple[bytes, asyncio.Future[None]]] = []
        self._busy = False
        self._tasks: set[asyncio.Task[None]] = set()

    async def keep(self, body: bytes) -> None:
        """Return once a body is on the disk."""
        loop = asyncio.get_running_loop()
        future: asyncio.Future[None] = loop.create_future()
        self._waiting.append((body, future))
        if not self._busy:
            self._busy = True
            task = loop.create_task(self._work(loop))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)
        await future

    async def _work(self, loop: asyncio.AbstractEventLoop) -> None:
        while self._waiting:
            taken, self._waiting = self._waiting, []
            await loop.run_in_executor(None, self._insert, [body for body, _ in taken])
            for _, future in taken:
                future.set_result(None)
        self._busy = False

    def _insert(self, bodies: list[bytes]) -> None:
        self._connection.execute("BEGIN")
        self._connection.executemany(
            "INSERT INTO note (bytes) VALUES (?)", [(body,) for body in bodies]
        )
        self._connection.execute("COMMIT")


def application(database: Path) -> Starlette:
    """Return the endpoint: 32 bytes of key, 64 of signature, and what was signed."""
    line = Line(database)

    async def post(request: Request) -> Response:
        body = await request.body()
        public, signature, text = body[:32], body[32 : 32 + SIGNATURE], body[32 + SIGNATURE :]
        if not check(public, text, signature):
            return JSONResponse({"state": "refused"}, 400)
        await line.keep(body)
        return JSONResponse({"state": "recorded"})

    return Starlette(routes=[Route("/notes", post, methods=["POST"])])


if __name__ == "__main__":
    uvicorn.run(
        application(Path(sys.argv[2])), host="127.0.0.1", port=int(sys.argv[1]), log_level="error"
    )
