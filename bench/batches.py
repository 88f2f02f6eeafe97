"""Notes kept without looking at signatures, against an event store on the same SQLite."""

from __future__ import annotations

import hashlib
import tempfile
from collections.abc import Sequence
from functools import cache, partial
from importlib.util import find_spec
from pathlib import Path
from typing import Any
from uuid import UUID

from bench.rows import Row, ratio_row, skipped
from bench.signed_log import PRODUCTION
from bench.timing import in_turn, seconds
from coldproof.keys.signing import Signer
from coldproof.log.checkpoint import Checkpoint, text
from coldproof.log.merkle import Tree, leaf_hashes
from coldproof.log.note import write_note
from coldproof.store.base import EMPTY_HEAD, Head
from coldproof.store.sqlite import SqliteStore

BATCH = 512


def our_rate(notes: Sequence[bytes], log: Signer) -> float:
    """Return how many notes each second are in the store, under a signed checkpoint a batch."""
    with tempfile.TemporaryDirectory(prefix="coldproof-bench-") as folder:
        store = SqliteStore(Path(folder) / "ours.db")

        def append() -> None:
            tree, head = Tree(), EMPTY_HEAD
            for first in range(0, len(notes), BATCH):
                batch = notes[first : first + BATCH]
                tree.extend(leaf_hashes(batch))
                entries = [(act_of(note), note) for note in batch]
                said = text(Checkpoint(log.name, tree.size, tree.root()))
                checkpoint = write_note(said, (log.line(said),))
                store.append(PRODUCTION, head, entries, checkpoint)
                head = Head(tree.size, checkpoint)

        try:
            return len(notes) / seconds(append)
        finally:
            store.close()


@cache
def event_kind() -> Any:
    """Return a kind of event that holds a note."""
    from eventsourcing.domain import DomainEvent  # noqa: PLC0415 - may be absent

    class Said(DomainEvent):
        note: str

    return Said


def application_rate(notes: Sequence[bytes]) -> float:
    """Return how many events each second an application of that library keeps.

    Each note is an event of its own, found by its act's id as in our store.  Events are made
    beforehand; the library writes them as JSON.
    """
    from eventsourcing.application import Application  # noqa: PLC0415 - may be absent
    from eventsourcing.domain import datetime_now_with_tzinfo  # noqa: PLC0415 - the same

    kind, now = event_kind(), datetime_now_with_tzinfo()
    events = [
        kind(originator_id=name, originator_version=1, timestamp=now, note=note.decode())
        for name, note in zip(names(notes), notes, strict=True)
    ]
    with tempfile.TemporaryDirectory(prefix="coldproof-bench-") as folder:
        path = str(Path(folder) / "theirs.db")
        application: Any = Application(
            env={"PERSISTENCE_MODULE": "eventsourcing.sqlite", "SQLITE_DBNAME": path}
        )

        def append() -> None:
            for first in range(0, len(events), BATCH):
                application.events.put(events[first : first + BATCH])

        try:
            return len(notes) / seconds(append)
        finally:
            application.close()


def recorder_rate(notes: Sequence[bytes]) -> float:
    """Return how many rows each second that library's recorder alone keeps, bytes as they are."""
    from eventsourcing.persistence import StoredEvent  # noqa: PLC0415 - may be absent
    from eventsourcing.sqlite import (  # noqa: PLC0415 - the same
        SQLiteApplicationRecorder,
        SQLiteDatastore,
    )

    events = [
        StoredEvent(name, 1, "note", note) for name, note in zip(names(notes), notes, strict=True)
    ]
    with tempfile.TemporaryDirectory(prefix="coldproof-bench-") as folder:
        datastore = SQLiteDatastore(str(Path(folder) / "theirs.db"))
        recorder = SQLiteApplicationRecorder(datastore)
        recorder.create_table()

        def append() -> None:
            for first in range(0, len(events), BATCH):
                recorder.insert_events(events[first : first + BATCH])

        try:
            return len(notes) / seconds(append)
        finally:
            datastore.close()


def names(notes: Sequence[bytes]) -> list[UUID]:
    """Return a name for each note: the first half of its act's id."""
    return [UUID(bytes=act_of(note)[:16]) for note in notes]


def act_of(note: bytes) -> bytes:
    """Return the id of the act in a note, 32 bytes."""
    return hashlib.sha256(note[: note.rfind(b"\n\n") + 1]).digest()


def batch_rows(notes: Sequence[bytes], log: Signer, times: int) -> list[Row]:
    """Measure durable appends of notes in batches."""
    what = f"durable append of {len(notes):,} notes without signature checks, batch {BATCH}"
    if find_spec("eventsourcing") is None:
        return [skipped(what, "eventsourcing is not installed")]
    ours = partial(our_rate, notes, log)
    found = in_turn(partial(application_rate, notes), ours, times)
    alone = in_turn(partial(recorder_rate, notes), ours, times)
    return [
        ratio_row(what, "eventsourcing's event store, SQLite", found, 2),
        ratio_row("the same", "its SQLite recorder alone, no JSON", alone, None),
    ]
