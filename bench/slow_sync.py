"""Acts appended while every sync takes 5 ms longer, as on a slow disk.

A few lines of C stand before the C library's fsync and fdatasync in a process of its own, which is
this program again.  They are compiled here; without gcc this is skipped, aloud.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from functools import partial
from pathlib import Path
from typing import Any

from bench.appending import ALONE, alone_rate, appending_rate, bare_rate, verifying_rate
from bench.houses import settle
from bench.page import ROOT
from bench.rows import Row, ratio_row, skipped
from bench.signed_log import SignedLog
from bench.timing import compared, in_turn, seconds

DELAY_US = 5_000
IN_FLIGHT = 256
COMING = 4_096  # acts of each crew
SIZE = 1_000
PROTOTYPE_ALONE, PROTOTYPE_MANY = 178, 15_771  # acts a second, one and 256 in flight
PROTOTYPE_VERIFIED = 45_300  # signatures a second by two threads, on the prototype's machine
AIM = 0.9

SHIM = f"""
#define _GNU_SOURCE
#include <dlfcn.h>
#include <time.h>

static void wait_longer(void) {{
    struct timespec left = {{0, {DELAY_US}L * 1000L}};
    while (nanosleep(&left, &left) != 0) {{}}
}}

int fsync(int file) {{
    static int (*real)(int);
    if (!real) real = (int (*)(int))dlsym(RTLD_NEXT, "fsync");
    wait_longer();
    return real(file);
}}

int fdatasync(int file) {{
    static int (*real)(int);
    if (!real) real = (int (*)(int))dlsym(RTLD_NEXT, "fdatasync");
    wait_longer();
    return real(file);
}}
"""


def slow_rows(times: int) -> list[Row]:
    """Measure in a process whose syncs are slow."""
    what = f"signed acts appended, {DELAY_US // 1000} ms added to every sync"
    gcc = shutil.which("gcc")
    if gcc is None or sys.platform != "linux":
        return [skipped(what, "it needs gcc, on Linux")]
    with tempfile.TemporaryDirectory(prefix="coldproof-bench-") as folder:
        source, shim = Path(folder) / "slow.c", Path(folder) / "slow.so"
        source.write_text(SHIM, encoding="ascii")
        flags = ("-shared", "-fPIC", "-O1")
        subprocess.run([gcc, *flags, "-o", str(shim), str(source), "-ldl"], check=True)
        answer = subprocess.run(
            [sys.executable, "-m", "bench.slow_sync", str(times)],
            cwd=ROOT,
            env={**os.environ, "LD_PRELOAD": str(shim)},
            stdout=subprocess.PIPE,
            check=True,
        )
    found = json.loads(answer.stdout)
    if found["sync_us"] < DELAY_US:
        return [skipped(what, f"a sync took {found['sync_us']:.0f} us: it was not made slower")]
    return rows(what, found)


def rows(what: str, found: dict[str, Any]) -> list[Row]:
    """Return the lines of what the slow process measured."""
    allowed = PROTOTYPE_MANY / PROTOTYPE_VERIFIED
    alone = [(PROTOTYPE_ALONE, ours) for _, ours in found["alone"]]
    many = [(PROTOTYPE_MANY, ours) for _, ours in found["many"]]
    scaled = [(verified * allowed, ours) for verified, ours in found["many"]]
    single = [(PROTOTYPE_MANY, ours) for _, ours in found["single"]]
    scaled_single = [(verified * allowed, ours) for verified, ours in found["single"]]
    by_one = f"{what}, {IN_FLIGHT} in flight, by one thread that submits, as a server has it"
    same = "a prototype's rate, on another machine"
    here = f"{allowed:.2f} of what two threads verify, as the prototype had it"
    bare = "bare SQLite insert, the same syncs"
    return [
        ratio_row(f"{what}, 1 in flight", same, compared(alone), AIM),
        ratio_row("the same", bare, compared(found["alone"]), None),
        ratio_row(f"{what}, {IN_FLIGHT} in flight", same, compared(many), AIM),
        ratio_row("the same", here, compared(scaled), AIM),
        ratio_row(by_one, same, compared(single), AIM),
        ratio_row("the same", here, compared(scaled_single), AIM),
    ]


def measure(times: int) -> dict[str, Any]:
    """Measure in this process, whose syncs are slow."""
    made = SignedLog()
    made.grow(SIZE)
    with tempfile.TemporaryDirectory(prefix="coldproof-bench-") as folder:
        place = settle(made, Path(folder), COMING)
        with (Path(folder) / "probe").open("wb") as probe:
            sync_us = seconds(partial(os.fsync, probe.fileno())) * 1e6
        notes = place.coming[0][:ALONE]
        alone = in_turn(partial(bare_rate, notes), partial(alone_rate, place), times)
        many = in_turn(
            partial(verifying_rate, place.signed),
            partial(appending_rate, place, IN_FLIGHT),
            times,
        )
        single = in_turn(
            partial(verifying_rate, place.signed),
            partial(appending_rate, place, IN_FLIGHT, threads=1),
            times,
        )
    return {"sync_us": sync_us, "alone": alone.pairs, "many": many.pairs, "single": single.pairs}


if __name__ == "__main__":
    print(json.dumps(measure(int(sys.argv[1]))))
