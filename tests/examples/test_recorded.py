"""The example days, recorded: every act signed by its person's key, and judged as the replay does.

What is compared is what each rule says; ids, positions and devices' sights are those of the log.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from coldproof.app import told_day, wiring
from coldproof.app.fsck import fsck
from coldproof.app.guard import Guard
from coldproof.app.ledger import load
from coldproof.app.recording import Recorded, Recording
from coldproof.app.replay import Step, Telling, tellings
from coldproof.app.settings import Settings
from coldproof.app.story import Story
from coldproof.desk.reading import Reader, Standing
from coldproof.desk.views import board
from coldproof.exchange.day.story import read_story
from coldproof.keys.signing import check
from coldproof.rules.judge import Verdict, judge
from coldproof.state.fold import START, fold
from coldproof.state.model import SetState
from coldproof.store.base import Store
from coldproof.store.memory import MemoryStore
from coldproof.store.sqlite import SqliteStore

EXAMPLES = {
    path.stem: path for path in sorted((Path(__file__).parents[2] / "examples").glob("*.toml"))
}
Opens = Callable[[Path], Store]


@cache
def story(name: str) -> Story:
    return read_story(EXAMPLES[name].read_bytes(), name)


@cache
def told(name: str) -> Telling:
    return next(tellings(story(name)))


class Lasting(MemoryStore):
    """A store in memory that outlives the one who opened it."""

    def close(self) -> None:
        """Stay as it is."""


def in_memory(_: pytest.FixtureRequest) -> Opens:
    store = Lasting()
    return lambda _: store


def in_sqlite(_: pytest.FixtureRequest) -> Opens:
    return lambda folder: SqliteStore(folder / "coldproof.db")


def in_postgresql(request: pytest.FixtureRequest) -> Opens:
    postgres = pytest.importorskip(
        "coldproof.store.postgres", reason="psycopg is not installed here"
    )
    server = request.getfixturevalue("postgresql")
    return lambda _: postgres.PostgresStore(server.conninfo)


STORES = {"memory": in_memory, "sqlite": in_sqlite, "postgresql": in_postgresql}


class Day:
    """A day that was recorded, and where each of its acts stands."""

    def __init__(self, name: str, opens: Opens, folder: Path, patch: pytest.MonkeyPatch) -> None:
        found: list[Recorded] = []

        class Noted(Recording):
            """Notes where each step stands."""

            def record(self, steps: tuple[Step, ...]) -> Iterator[Recorded]:
                for one in super().record(steps):
                    found.append(one)
                    yield one

        def opened(folder: Path, _: str) -> Store:
            return opens(folder)

        patch.setattr(told_day, "Recording", Noted)
        patch.setattr(wiring, "open_store", opened)
        self.folder, self.name = folder / "film", name
        self.settings: Settings
        self.settings, self.count, self.size = told_day.record_day(self.folder, story(name))
        self.recorded = {one.position: one for one in found}
        self.store = opens(self.folder)


@pytest.fixture(params=list(STORES))
def opens(request: pytest.FixtureRequest) -> Opens:
    return STORES[request.param](request)


@pytest.fixture(params=list(EXAMPLES))
def day(
    request: pytest.FixtureRequest, opens: Opens, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Day]:
    day = Day(request.param, opens, tmp_path, monkeypatch)
    yield day
    day.store.close()
    if isinstance(day.store, Lasting):
        MemoryStore.close(day.store)


def said(verdict: Verdict) -> tuple[Any, ...]:
    """What the rules say, by name."""
    return (verdict.word, verdict.refusals, verdict.undecided, verdict.warnings)


def shown(state: SetState) -> list[dict[str, Any]]:
    """What the board shows, but for the numbers of entries."""
    return [{**row, "position": None} for row in board(state, state.now_us)]


def nothing_is_wrong(day: Day) -> None:
    """A check of the whole log finds nothing; asked here since a day takes long to record."""
    settings = day.settings
    kept = Guard(day.folder, wiring.now_us).candidates()
    report = fsck(day.store, settings.production, settings.log_key, check, kept)
    assert report.problems == ()
    assert (report.size, report.revoked, report.arrived, report.waiting) == (day.size, 0, 0, 0)
    assert report.elsewhere == ()


def test_every_act_is_judged_as_its_replay_judges_it(day: Day) -> None:
    settings = day.settings
    ledger = load(day.store, settings.production, settings.log_key, check)
    ledger.hold_against(Guard(day.folder, wiring.now_us).candidates())
    reader = Reader(check, ledger.tree.root, ledger.knows)
    assert day.count == len(day.recorded) == len(told(day.name).steps)
    state = START
    for note in day.store.read(settings.production, 0, ledger.size):
        read = reader.read(note)
        if read.signer != "clerk@clerk":
            assert (read.standing, read.saw_this_log) == (Standing.ENROLLED, True)
        one = day.recorded.get(read.entry.position)
        if one is not None:
            verdict = judge(state, read.entry.act, read.entry.at_us)
            assert (one.step.told.n, said(verdict)) == (one.step.told.n, said(one.step.verdict))
        state = fold(state, (read.entry,))
    assert (state.size, ledger.size) == (day.size, day.size)
    assert shown(state) == shown(told(day.name).after)
    nothing_is_wrong(day)
