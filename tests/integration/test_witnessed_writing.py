"""A log that is written by the writer, and witnessed behind its back."""

from __future__ import annotations

import shutil
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from coldproof.acts.voice import WorkStopped
from coldproof.app.batch import Receipt
from coldproof.keys.signing import check
from coldproof.log.checkpoint import read_checkpoint
from coldproof.log.errors import Unsigned
from coldproof.log.note import read_note
from coldproof.log.policy import Policy, check_quorum
from coldproof.log.proof import Proof, verify_proof, write_proof
from coldproof.peers.errors import Ahead, Alarm, Disputed
from coldproof.peers.followup import Witnesses
from coldproof.peers.standing import Pace
from coldproof.store.base import Store
from coldproof.store.memory import MemoryStore
from coldproof.store.sqlite import SqliteStore
from coldproof.words.floor import Scope
from tests.panel import Panel, policy_of
from tests.small_log import PRODUCTION, Clock, Crew, writer_on
from tests.unit.peers.loopback import Says, in_time

PACE = Pace(within_ms=5000, round_ms=10, first_wait_ms=20, most_wait_ms=100)
STOP = WorkStopped(scope=Scope.PRODUCTION)


class Stuck(MemoryStore):
    """A store whose blobs are not written until it is let go."""

    def __init__(self) -> None:
        super().__init__()
        self.stuck = threading.Event()

    def put(self, production: str, name: str, blob: bytes) -> None:
        self.stuck.wait(30)
        super().put(production, name, blob)


class Written:
    """A log in a folder, with its writer; what log witnesses sign is kept in its store."""

    def __init__(self, folder: Path, store: Store) -> None:
        self.crew, self.store = Crew(), store
        self.writer = writer_on(self.crew, store, folder, Clock())
        if not self.size:
            self.writer.begin(self.crew.opening())
        self.alarms: list[Alarm] = []

    @property
    def size(self) -> int:
        return self.writer.ledger.size

    def act(self) -> Receipt:
        """Record one act."""
        receipt = self.writer.record(self.crew.note("producer", STOP))
        assert isinstance(receipt, Receipt)
        return receipt

    def witnesses(self, policy: Policy) -> Witnesses:
        """Return follow-up of this log, told of every commit from now on."""
        ledger = self.writer.ledger
        names = self.store.names(PRODUCTION, "cosigned/")
        found = Witnesses(
            policy,
            ledger.log_key,
            ledger.tree,
            check,
            lambda size, note: self.store.put(PRODUCTION, f"cosigned/{size:020d}", note),
            lambda _, alarm: self.alarms.append(alarm),
            newest=lambda: self.store.head(PRODUCTION).size,
            kept=[self.store.get(PRODUCTION, name) or b"" for name in names[-8:]],
            pace=PACE,
        )
        self.writer.after_commit = found.commit
        found.commit(ledger.head)
        return found

    def cosigned(self, size: int) -> bytes:
        """Return the note that was kept of a size."""
        note = self.store.get(PRODUCTION, f"cosigned/{size:020d}")
        assert note is not None
        return note

    def close(self) -> None:
        self.writer.close()
        self.store.close()


def until(holds: Callable[[], object], seconds: float = 10) -> None:
    for _ in in_time(seconds):
        if holds():
            return
    assert holds()


def test_what_the_writer_commits_is_cosigned_until_the_policy_is_satisfied(tmp_path: Path) -> None:
    log = Written(tmp_path, MemoryStore())
    with Panel(tmp_path, log.writer.ledger.log_key) as panel:
        policy = panel.policy(2)
        with log.witnesses(policy) as witnesses:
            for _ in range(300):
                log.act()
            progress = witnesses.wait(log.size, 20_000)
            assert progress.words == f"witnessed to {log.size} of {log.size}"
            until(lambda: panel.sizes() == [log.size] * 3)
    note = log.cosigned(log.size)
    assert read_checkpoint(note, log.writer.ledger.log_key, check).size == log.size
    assert len(check_quorum(policy, read_note(note), check)) >= 2
    assert log.alarms == []
    log.close()


def test_a_witnessed_checkpoint_proves_an_entry_to_a_stranger(tmp_path: Path) -> None:
    log = Written(tmp_path, MemoryStore())
    with Panel(tmp_path, log.writer.ledger.log_key) as panel, log.witnesses(panel.policy(3)) as w:
        receipt = log.act()
        w.wait(log.size, 20_000)
        policy = panel.policy(3)
    hashes = log.writer.ledger.tree.inclusion(receipt.position, log.size)
    proof = Proof(receipt.position, hashes, log.cosigned(log.size), None)
    write_proof(proof)
    (entry,) = log.store.read(PRODUCTION, receipt.position, receipt.position + 1)
    verify_proof(proof, entry, log.writer.ledger.log_key, check)
    assert len(check_quorum(policy, read_note(proof.checkpoint), check)) == 3
    with pytest.raises(Unsigned):
        check_quorum(policy, read_note(receipt.checkpoint), check)
    log.close()


def test_no_acknowledgment_waits_for_log_witnesses(tmp_path: Path) -> None:
    """One says nothing, one store of cosignatures is stuck: acts are acknowledged all the same."""
    store = Stuck()
    log = Written(tmp_path, store)
    stuck = store.stuck
    silent = Says([b""], pause_s=60)
    with Panel(tmp_path, log.writer.ledger.log_key, 1) as panel:
        policy = policy_of(log.writer.ledger.log_key, {**panel.urls, "w2": silent.url}, 1)
        with log.witnesses(policy) as witnesses, silent:
            until(lambda: silent.asked and panel.sizes() == [log.size])
            begun = time.monotonic()
            for _ in range(50):
                log.act()
            told_s = time.monotonic() - begun
            progress = witnesses.progress(log.size)
            stuck.set()
            assert witnesses.wait(log.size, 20_000).witnessed == log.size
    assert told_s < 10
    assert (progress.size, progress.witnessed) == (log.size, 0)
    log.close()


def test_after_a_restart_nobody_is_asked_twice_and_the_rest_is_caught_up(tmp_path: Path) -> None:
    log = Written(tmp_path, SqliteStore(tmp_path / "log.db"))
    with Panel(tmp_path, log.writer.ledger.log_key) as panel:
        with log.witnesses(panel.policy(3)) as witnesses:
            log.act()
            assert witnesses.wait(log.size, 20_000).witnessed == log.size
        log.act()
        log.close()
        again = Written(tmp_path, SqliteStore(tmp_path / "log.db"))
        again.crew = log.crew
        with again.witnesses(panel.policy(3)) as witnesses:
            before = witnesses.progress(again.size).witnessed
            assert witnesses.wait(again.size, 20_000).witnessed == again.size
    assert before in {again.size - 1, again.size}
    assert again.alarms == []
    again.close()


def test_a_database_that_was_put_back_is_noticed(tmp_path: Path) -> None:
    """With the guard put back beside it, nothing on this machine could tell."""
    house, copy = tmp_path / "house", tmp_path / "copy"
    house.mkdir()
    log = Written(house, SqliteStore(house / "log.db"))
    log.act()
    crew = log.crew
    log.close()
    shutil.copytree(house, copy)
    with Panel(tmp_path, log.writer.ledger.log_key, 1) as panel:
        log = Written(house, SqliteStore(house / "log.db"))
        log.crew = crew
        with log.witnesses(panel.policy(1)) as witnesses:
            for _ in range(5):
                log.act()
            assert witnesses.wait(log.size, 20_000).witnessed == log.size
        log.close()
        seen = panel.books["w1"].logs()[0].seen
        put_back = Written(copy, SqliteStore(copy / "log.db"))
        put_back.crew = crew
        with put_back.witnesses(panel.policy(1)) as witnesses:
            until(lambda: put_back.alarms)
            for _ in range(20):
                put_back.act()
            until(lambda: len(put_back.alarms) > 1)
            progress = witnesses.progress(put_back.size)
    rolled_back, forked = put_back.alarms
    assert isinstance(rolled_back, Ahead)
    assert isinstance(forked, Disputed)
    assert rolled_back.checkpoint == forked.checkpoint == seen.note
    assert (rolled_back.size, forked.size) == (seen.size, seen.size)
    assert progress.witnessed == 0
    put_back.close()
