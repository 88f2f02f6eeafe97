"""Notes in line: those of many requests go together, each gets its own answer."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Sequence
from typing import Any

import pytest

from coldproof.app.batch import Outcome, Receipt
from coldproof.app.errors import Refused
from coldproof.web import line as module
from coldproof.web.line import NoteLine
from coldproof.web.problems import Problem


class Recorder:
    """Records notes slowly, and remembers how many came together."""

    def __init__(self) -> None:
        self.together: list[int] = []
        self.threads: set[int] = set()
        self.gate = threading.Event()
        self.gate.set()
        self.failing = False
        self.lock = threading.Lock()
        self.place = 0

    def __call__(self, notes: Sequence[bytes]) -> list[Outcome]:
        self.gate.wait(5)
        self.threads.add(threading.get_ident())
        with self.lock:
            self.together.append(len(notes))
            if self.failing:
                raise OSError("the disk is gone")
            found: list[Outcome] = []
            for note in notes:
                if note == b"odd":
                    found.append(Refused("the note", "odd", "even"))
                else:
                    found.append(Receipt("act", self.place, note))
                    self.place += 1
            return found


def run(recorder: Recorder, work: Any) -> Any:
    """Run some work with a line, and close it."""

    async def inner() -> Any:
        line = NoteLine(recorder)
        try:
            return await work(line)
        finally:
            recorder.gate.set()
            line.close()

    return asyncio.run(inner())


def test_each_gets_its_own_answers() -> None:
    async def work(line: NoteLine) -> list[Any]:
        asked = [line.record([b"%d" % n, b"odd"]) for n in range(50)]
        return await asyncio.gather(*asked)

    recorder = Recorder()
    for n, (receipt, refused) in enumerate(run(recorder, work)):
        assert receipt.checkpoint == b"%d" % n
        assert isinstance(refused, Refused)
    assert sum(recorder.together) == 100


def test_those_who_wait_go_together() -> None:
    recorder = Recorder()
    recorder.gate.clear()

    async def work(line: NoteLine) -> None:
        asked = [asyncio.ensure_future(line.record([b"x"])) for _ in range(40)]
        await asyncio.sleep(0.05)
        recorder.gate.set()
        await asyncio.gather(*asked)

    run(recorder, work)
    assert len(recorder.together) <= 4


def test_one_thread_records_however_many_wait() -> None:
    recorder = Recorder()

    async def work(line: NoteLine) -> None:
        await asyncio.gather(*(line.record([b"x"]) for _ in range(500)))
        assert (line._busy, line._count, line._bytes) == (False, 0, 0)

    run(recorder, work)
    assert len(recorder.threads) == 1


def test_not_too_many_go_together(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST_TOGETHER", 10)
    recorder = Recorder()
    recorder.gate.clear()

    async def work(line: NoteLine) -> None:
        asked = [asyncio.ensure_future(line.record([b"x"] * 4)) for _ in range(20)]
        await asyncio.sleep(0.05)
        recorder.gate.set()
        await asyncio.gather(*asked)

    run(recorder, work)
    assert max(recorder.together) <= 10
    assert sum(recorder.together) == 80


def test_a_full_line_sends_away(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST_WAITING", 3)
    recorder = Recorder()
    recorder.gate.clear()

    async def work(line: NoteLine) -> None:
        waiting = asyncio.ensure_future(line.record([b"a", b"b"]))
        await asyncio.sleep(0.01)
        with pytest.raises(Problem) as refused:
            await line.record([b"c", b"d"])
        assert (refused.value.status, refused.value.retry_s) == (503, 1)
        recorder.gate.set()
        await waiting
        await line.record([b"c", b"d"])

    run(recorder, work)


def test_an_error_reaches_who_waits_and_the_next_is_served() -> None:
    recorder = Recorder()
    recorder.failing = True

    async def work(line: NoteLine) -> None:
        with pytest.raises(OSError, match="the disk is gone"):
            await line.record([b"a"])
        recorder.failing = False
        assert len(await line.record([b"a"])) == 1

    run(recorder, work)


def test_who_went_away_stops_nobody() -> None:
    recorder = Recorder()
    recorder.gate.clear()

    async def work(line: NoteLine) -> None:
        gone = asyncio.ensure_future(line.record([b"a"]))
        stays = asyncio.ensure_future(line.record([b"b"]))
        await asyncio.sleep(0.05)
        gone.cancel()
        recorder.gate.set()
        assert len(await stays) == 1

    run(recorder, work)
