"""Acts appended: against pure verification, against bare SQLite, and at every size of log."""

from __future__ import annotations

import sqlite3
import tempfile
import threading
from collections.abc import Callable, Sequence
from contextlib import closing
from functools import partial
from pathlib import Path

from bench.houses import Place, record
from bench.rows import Row, ratio_row
from bench.timing import in_turn, seconds, side_by_side
from coldproof.app.writer import Writer
from coldproof.keys.signing import check
from coldproof.log.note import Signed

IN_FLIGHT = 512
ALONE = 300  # acts that are recorded one after the other
VERIFYING = "two threads of libsodium verification"
BARE = "bare SQLite insert, WAL, full sync"
SIGNED = "the same insert, one signature verified and one made"


def verify(signed: Sequence[Signed]) -> None:
    """Check signatures and do nothing else."""
    for one in signed:
        if not check(*one):
            raise SystemExit("bench: found a signature that fails; one that verifies would do")


def verifying_rate(signed: Sequence[Signed]) -> float:
    """Return how many signatures two threads check each second, in Python, by libsodium."""
    halves = (signed[::2], signed[1::2])
    return len(signed) / seconds(partial(side_by_side, [partial(verify, half) for half in halves]))


def submit(writer: Writer, notes: Sequence[bytes], size: int) -> None:
    """Record notes, so many in flight at a time."""
    for first in range(0, len(notes), size):
        record(writer, tuple(notes[first : first + size]))


def woven(place: Place, size: int) -> list[bytes]:
    """Return the crews' notes in turn, so many of each, for one who submits them all."""
    return [
        note
        for first in range(0, len(place.coming[0]), size)
        for crew in place.coming
        for note in crew[first : first + size]
    ]


def submitters(writer: Writer, place: Place, in_flight: int, threads: int) -> list[partial[None]]:
    """Return the work of each submitting thread: all for one, or a crew for each."""
    if threads == 1:
        size = in_flight // len(place.coming)
        return [partial(submit, writer, woven(place, size), in_flight)]
    size = in_flight // len(place.coming)
    return [partial(submit, writer, crew, size) for crew in place.coming]


def appending_rate(place: Place, in_flight: int = IN_FLIGHT, threads: int = 2) -> float:
    """Return how many acts are acknowledged each second, with so many in flight."""
    with place.opened() as (_, writer):
        works = submitters(writer, place, in_flight, threads)
        return len(place.signed) / seconds(partial(side_by_side, works))


def followed_rate(place: Place) -> float:
    """Return how many acts are acknowledged and folded each second; a third thread folds."""
    with place.opened() as (house, writer):
        house.follower.catch_up()
        more, done = threading.Event(), threading.Event()
        writer.after_commit = lambda _: more.set()
        works = submitters(writer, place, IN_FLIGHT, 2)

        def submit_all() -> None:
            side_by_side(works)
            done.set()
            more.set()

        def follow() -> None:
            while not done.is_set():
                more.wait()
                more.clear()
                house.follower.catch_up()
            house.follower.catch_up()

        return len(place.signed) / seconds(partial(side_by_side, [submit_all, follow]))


def alone_rate(place: Place, count: int = ALONE) -> float:
    """Return how many acts are acknowledged each second, each sent once the last one was."""
    with place.opened() as (_, writer):
        return count / seconds(partial(submit, writer, place.coming[0][:count], 1))


def bare_rate(notes: Sequence[bytes], beside: Callable[[int], object] = id) -> float:
    """Return how many notes a bare SQLite keeps each second, one by one, each synced.

    Before each, something is done beside it, which is given its number.
    """
    with tempfile.TemporaryDirectory(prefix="coldproof-bench-") as folder:
        connection = sqlite3.connect(Path(folder) / "bare.db", isolation_level=None)
        with closing(connection):
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = FULL")
            connection.execute("CREATE TABLE note (at INTEGER PRIMARY KEY, bytes BLOB NOT NULL)")

            def insert() -> None:
                for number, note in enumerate(notes):
                    beside(number)
                    connection.execute("INSERT INTO note (bytes) VALUES (?)", (note,))

            return len(notes) / seconds(insert)


def signed_rate(place: Place) -> float:
    """Return the same where a signature is verified and one is made for each, and no more."""

    def beside(number: int) -> None:
        verify(place.signed[number : number + 1])
        place.log.line(place.signed[number][1])

    return bare_rate(place.coming[0][:ALONE], beside)


def append_rows(place: Place, times: int) -> list[Row]:
    """Measure acts appended, many in flight and one at a time."""
    peer = partial(verifying_rate, place.signed)
    what = f"signed acts appended, {IN_FLIGHT} in flight, by two threads that submit"
    many = in_turn(peer, partial(appending_rate, place), times)
    one = in_turn(peer, partial(appending_rate, place, threads=1), times)
    folded = in_turn(peer, partial(followed_rate, place), times)
    notes = place.coming[0][:ALONE]
    alone = in_turn(partial(bare_rate, notes), partial(alone_rate, place), times)
    signed = in_turn(partial(signed_rate, place), partial(alone_rate, place), times)
    return [
        ratio_row(what, VERIFYING, many, 0.35),
        ratio_row("the same by one thread that submits", VERIFYING, one, 0.35),
        ratio_row("the same until a third thread has folded them too", VERIFYING, folded, None),
        ratio_row("one act in flight", BARE, alone, 0.5),
        ratio_row("the same", SIGNED, signed, None),
    ]
