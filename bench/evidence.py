"""A whole bundle verified offline, against its signatures verified and nothing else.

The verifier runs in a process of its own, which is this program again, and starts its own workers.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from functools import partial
from importlib.util import find_spec
from pathlib import Path
from statistics import median
from typing import Any

from bench.appending import verify
from bench.houses import Place, signed_in
from bench.page import ROOT
from bench.rows import Row, rate, ratio_row, skipped
from bench.signed_log import PRODUCTION, SignedLog
from bench.timing import in_turn, seconds, side_by_side
from coldproof.app import wiring
from coldproof.keys.signing import check
from coldproof.log.note import Key, Signed, read_note, write_vkey

AIM = 0.6
MOST_TIMES = 3


def alone_rate(signed: list[Signed]) -> float:
    """Return how many signatures all cores check each second, in Python, by libsodium."""
    cores = wiring.machine_cores()
    shares = [partial(verify, signed[n::cores]) for n in range(cores)]
    return len(signed) / seconds(partial(side_by_side, shares))


def verified(bundle: Path, vkey: str, *, rejudge: bool) -> dict[str, Any]:
    """Verify a bundle in a process of its own; return what it says of its time."""
    command = [sys.executable, "-m", "bench.evidence", str(bundle), vkey, str(int(rejudge))]
    answer = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, check=True)
    found: dict[str, Any] = json.loads(answer.stdout)
    return found


def write_whole(place: Place, bundle: Path, log_key: Key) -> float:
    """Write a whole bundle of a production; return how many seconds that took."""
    from coldproof.exchange.bundle.export import write_bundle  # noqa: PLC0415 - may be absent
    from coldproof.exchange.bundle.source import source_of  # noqa: PLC0415 - the same

    with place.opened() as (house, _):
        source = source_of(house.store, PRODUCTION, log_key, house.ledger.tree)
        return seconds(partial(write_bundle, bundle, source, None, check))


def signatures_of(made: SignedLog) -> list[Signed]:
    """Return every signature that a verifier of the whole log must check."""
    found = [signed_in(made, note) for _, note in made.entries]
    for head in made.heads:
        note = read_note(head.checkpoint)
        found.append((made.log.public, note.text, note.lines[0].signature))
    return found


def evidence_rows(place: Place, smaller: Place, made: SignedLog, times: int) -> list[Row]:
    """Write a whole bundle of a log, and measure its verification; judge a smaller one again."""
    what = f"verify a bundle of {place.size:,} entries, not judged again, all cores"
    if find_spec("coldproof.exchange.bundle") is None:
        return [skipped(what, "there are no bundles yet")]
    signed = signatures_of(made)
    vkey = write_vkey(made.log.key)
    with tempfile.TemporaryDirectory(prefix="coldproof-bench-") as folder:
        bundle, small = Path(folder) / "whole.zip", Path(folder) / "small.zip"
        written_s = write_whole(place, bundle, made.log.key)
        write_whole(smaller, small, made.log.key)

        def verify_rate() -> float:
            return len(signed) / float(verified(bundle, vkey, rejudge=False)["seconds"])

        found = in_turn(partial(alone_rate, signed), verify_rate, min(times, MOST_TIMES))
        judged_ms = [verified(small, vkey, rejudge=True)["judged_ms"] for _ in range(MOST_TIMES)]
    again = smaller.size / (median(judged_ms) / 1000)
    written = place.size / written_s
    judged = f"acts of a bundle of {smaller.size:,} entries judged again, one core"
    return [
        ratio_row(what, "the same signatures verified, all cores", found, AIM),
        Row(judged, rate(again), "–", "–", "–", ""),
        Row(f"a bundle of {place.size:,} entries written", rate(written), "–", "–", "–", ""),
    ]


def main(bundle: Path, vkey: str, *, rejudge: bool) -> None:
    """Verify a bundle and print how long it took."""
    from coldproof.exchange.bundle.verify import verify_bundle  # noqa: PLC0415 - may be absent

    began = time.perf_counter()
    report = verify_bundle(bundle, vkey, None, check, rejudge=rejudge)
    took = time.perf_counter() - began
    print(json.dumps({"seconds": took, "judged_ms": report.judged_ms, "size": report.size}))


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], rejudge=sys.argv[3] == "1")
