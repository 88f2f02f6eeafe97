"""Measure the record against its peers, in one run, in turn, and write what was found.

Run it with `make bench`, or `BENCH=quick make bench` for a short look that writes no page.  A
neighbor on the machine can halve any number for a minute: compare ratios, not the third digit.
Nothing here is asserted in a test.
"""

from __future__ import annotations

import gc
import os
import sqlite3
import tempfile
import textwrap
import time
from functools import partial
from pathlib import Path

from bench.appending import append_rows
from bench.batches import batch_rows
from bench.evidence import evidence_rows
from bench.flat import flat_table
from bench.houses import Place, settle
from bench.page import machine, quick, write_section
from bench.rows import Row, rows_table
from bench.served import served_rows
from bench.signed_log import CREWS, SignedLog
from bench.slow_sync import slow_rows
from bench.timing import seconds
from bench.trees import tree_rows
from coldproof.app import wiring

SIZES = (1_000, 10_000, 100_000)
MIDDLE = 1  # of the sizes: where acts are appended against their peers
COMING = 4_096  # acts of each crew in one measurement
NOTES = 20_000
PAGE_WIDTH = 100
SYNCS = 50
BUSY_S = (120, 240)  # from then on, fewer repetitions
TIMES = (7, 5, 3)


class Run:
    """One run: how often to repeat, which hurries when the machine is slow."""

    def __init__(self, *, short: bool) -> None:
        """Begin now."""
        self.short = short
        self._began = time.monotonic()

    def passed_s(self) -> float:
        """Return how many seconds have passed."""
        return time.monotonic() - self._began

    def times(self) -> int:
        """Return how often the next thing is to be repeated."""
        if self.short:
            return TIMES[-1]
        return TIMES[sum(self.passed_s() > late for late in BUSY_S)]

    def say(self, what: str) -> None:
        """Say what is being done."""
        print(f"bench: {self.passed_s():4.0f} s: {what}", flush=True)


def places(run: Run, made: SignedLog, folder: Path, sizes: tuple[int, ...]) -> list[Place]:
    """Return a production of each size, each with its snapshot."""
    found = []
    for size in sizes:
        run.say(f"making a log of {size:,} entries, and folding it")
        made.grow(size)
        place = settle(made, folder, COMING)
        with wiring.opened(place.folder) as house:
            house.follower.catch_up()
            house.follower.save()
        found.append(place)
    return found


def measured(run: Run, made: SignedLog, folder: Path) -> tuple[list[Row], str]:
    """Measure everything; return the lines against peers, and the table of what must be flat."""
    sizes = SIZES[:-1] if run.short else SIZES
    grown = places(run, made, folder, sizes)
    notes = [note for _, note in made.entries[:NOTES]]
    gc.collect()
    gc.freeze()  # what was made to measure with is no part of what is measured
    rows: list[Row] = []
    for what, measure in (
        ("acts appended", partial(append_rows, grown[MIDDLE])),
        ("acts appended, slow syncs", slow_rows),
        ("trees", partial(tree_rows, notes)),
        ("batches without checks", partial(batch_rows, notes, made.log)),
        (
            "bundles",
            partial(evidence_rows, grown[-1], grown[-2], made),
        ),
        ("memory and start", partial(served_rows, grown[-1])),
    ):
        run.say(what)
        rows += measure(run.times())
    run.say("the same at every size")
    return rows, flat_table(grown, run.times())


def sync_us(folder: Path) -> float:
    """Return what one small write with its sync takes here, in microseconds."""
    with (folder / "probe").open("wb", buffering=0) as probe:

        def write() -> None:
            for _ in range(SYNCS):
                probe.write(bytes(4096))
                os.fdatasync(probe.fileno())

        return seconds(write) / SYNCS * 1e6


def main() -> None:
    """Print the tables; after a full run, write them into docs/benchmarks.md."""
    run = Run(short=quick())
    load = os.getloadavg()[0]
    made = SignedLog()
    with tempfile.TemporaryDirectory(prefix="coldproof-bench-") as name:
        sync = sync_us(Path(name))
        rows, flat = measured(run, made, Path(name))
    size = sum(len(note) for _, note in made.entries) // len(made.entries)
    how = (
        f"On {machine()}, SQLite {sqlite3.sqlite_version}; a synced write takes {sync:,.0f} us; "
        f"load {load:.1f} before and {os.getloadavg()[0]:.1f} after. "
        f"Peer and ours in turn, {TIMES[-1]} to {TIMES[0]} times; medians, and the ends of the "
        f"ratio. Entries have {size} bytes on average, signed by {len(made.signers) + 1} keys: "
        f"the ordinary day by {CREWS} crews, again and again, a clock-read when a second passed."
    )
    how = textwrap.fill(how, PAGE_WIDTH)
    text = f"{how}\n\n{rows_table(rows)}\n\nThe same at every size of log:\n\n{flat}"
    print(text)
    if run.short:
        print("bench: a quick look; docs/benchmarks.md stays as it is")
    else:
        write_section("record", text)


if __name__ == "__main__":
    main()
