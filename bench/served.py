"""A server's start and its memory, each time in a process of its own: this program again."""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import time
from pathlib import Path
from statistics import median
from typing import Any

from bench.houses import Place
from bench.page import ROOT
from bench.rows import Row
from coldproof.acts.codec import read, write
from coldproof.app import wiring
from coldproof.app.acting import Hand
from coldproof.app.follow import BLOB
from coldproof.app.saying import about_to
from coldproof.app.settings import SQLITE
from coldproof.store.sqlite import SqliteStore

ASKED = "asked"
MEGABYTE = 1_000_000
MOST_S = 1.0
MOST_TIMES = 4.0
SLOW_TIMES = 1  # starts without a snapshot


def own_bytes() -> int:
    """Return the bytes of memory that are this process's alone, or at the most, where not told."""
    path = Path("/proc/self/smaps_rollup")
    if not path.exists():
        return peak_bytes()
    lines = path.read_text(encoding="ascii").splitlines()
    return sum(int(line.split()[1]) * 1024 for line in lines if line.startswith("Private_"))


def peak_bytes() -> int:
    """Return the most memory that this process ever had."""
    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit


def serve(folder: Path) -> dict[str, float]:
    """Start as a server does, answer one ask; return seconds and bytes that it took."""
    act = read((folder / ASKED).read_bytes())
    before, before_peak = own_bytes(), peak_bytes()
    began = time.perf_counter()
    with wiring.opened(folder) as house, wiring.writing(house):
        about_to(house, Hand(act.by, act.device), act.body, act.at_us)
        ready_s = time.perf_counter() - began
        return {
            "began_at": house.follower.began_at,
            "ready_s": ready_s,
            "bytes": own_bytes() - before,
            "peak_bytes": peak_bytes() - before_peak,
        }


def served(folder: Path) -> dict[str, Any]:
    """Start a server in a process of its own; add how long that took with Python and imports."""
    began = time.perf_counter()
    command = [sys.executable, "-m", "bench.served", str(folder)]
    answer = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, check=True)
    found: dict[str, Any] = json.loads(answer.stdout)
    found["all_s"] = time.perf_counter() - began
    return found


def starts(place: Place, times: int, *, snapshot: bool) -> list[dict[str, Any]]:
    """Start a server some times on a copy of a production, with its snapshot or without."""
    found = []
    for _ in range(times):
        with place.copied() as folder:
            (folder / ASKED).write_bytes(write(place.asked))
            if not snapshot:
                store = SqliteStore(folder / SQLITE)
                store.erase(place.asked.production, BLOB)
                store.close()
            found.append(served(folder))
        if bool(found[-1]["began_at"]) != snapshot:
            raise SystemExit("bench: found that the source was changed; leaving it alone would do")
    return found


def limit_row(what: str, ours: str, limit: str, values: list[float], most: float) -> Row:
    """Return the line of something that is to be at most so much."""
    middle = median(values)
    return Row(
        what,
        ours,
        limit,
        f"{middle:.2f} ({min(values):.2f}–{max(values):.2f})",
        f"≤ {most:g}",
        "yes" if middle <= most else "no",
    )


def served_rows(place: Place, times: int) -> list[Row]:
    """Measure memory and start of a server with this production."""
    warm = starts(place, times, snapshot=True)
    cold = starts(place, SLOW_TIMES, snapshot=False)
    size = f"{place.size:,} entries"
    entries = f"bytes of the entries: {place.entry_bytes / MEGABYTE:.0f} MB"
    held = [one["bytes"] / place.entry_bytes for one in warm]
    used = f"{median(one['bytes'] for one in warm) / MEGABYTE:.0f} MB"
    folded = [one["bytes"] / place.entry_bytes for one in cold]
    folded_used = f"{median(one['bytes'] for one in cold) / MEGABYTE:.0f} MB"
    ready = [one["ready_s"] for one in warm]
    whole = [one["all_s"] for one in warm]
    slow = [one["ready_s"] for one in cold]
    started = f"server with {size}: start check, snapshot, first ask answered"
    return [
        limit_row(f"memory of a server, {size}", used, entries, held, MOST_TIMES),
        limit_row("the same, everything folded anew", folded_used, entries, folded, MOST_TIMES),
        limit_row(started, f"{median(ready):.2f} s", "1 s", ready, MOST_S),
        Row("the same with Python's own start", f"{median(whole):.2f} s", "–", "–", "–", ""),
        Row("the same without a snapshot", f"{median(slow):.1f} s", "–", "–", "–", ""),
    ]


if __name__ == "__main__":
    print(json.dumps(serve(Path(sys.argv[1]))))
