"""What is written in one turn of the loop leaves in one piece, in order, and nothing stays."""

from __future__ import annotations

import asyncio
from typing import Any

from coldproof.web.gathered import MOST_HELD, Gathered


class Wire:
    """A transport that only notes what comes."""

    def __init__(self) -> None:
        self.came: list[bytes | str] = []

    def write(self, data: bytes) -> None:
        self.came.append(data)

    def close(self) -> None:
        self.came.append("closed")

    def is_closing(self) -> bool:
        return "closed" in self.came


def written(work: Any) -> list[bytes | str]:
    async def turn() -> list[bytes | str]:
        wire: Any = Wire()
        work(Gathered(wire, asyncio.get_running_loop()))
        await asyncio.sleep(0)
        found: list[bytes | str] = wire.came
        return found

    return asyncio.run(turn())


def test_one_turn_is_one_piece() -> None:
    def work(gathered: Gathered) -> None:
        for piece in (b"head", b"body", b""):
            gathered.write(piece)
        assert gathered._transport.came == []  # type: ignore[attr-defined] # the wire above

    assert written(work) == [b"headbody"]


def test_a_close_loses_nothing_and_writes_nothing_after() -> None:
    def work(gathered: Gathered) -> None:
        gathered.write(b"last")
        gathered.close()
        assert gathered.is_closing()

    assert written(work) == [b"last", "closed"]


def test_nothing_is_written_to_what_was_lost_meanwhile() -> None:
    def work(gathered: Gathered) -> None:
        gathered.write(b"late")
        gathered._transport.close()

    assert written(work) == ["closed"]


def test_much_is_not_held() -> None:
    def work(gathered: Gathered) -> None:
        for _ in range(3):
            gathered.write(bytes(MOST_HELD))
        assert gathered._size <= MOST_HELD

    came = written(work)
    assert b"".join(one for one in came if isinstance(one, bytes)) == bytes(3 * MOST_HELD)
    assert len(came) == 2


def test_nothing_written_is_nothing_sent() -> None:
    assert written(lambda gathered: gathered.flush()) == []
