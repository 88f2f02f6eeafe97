"""A day on which 300 people report, and a letter that 500 sign: how long each step takes.

Run it with `make bench`.  The phone's own code runs under Node, beside the same library called
bare; what the server does runs in this process.
"""

from __future__ import annotations

import base64
import hashlib
import json
import os
import secrets
import shutil
import subprocess
import sys
import tempfile
import textwrap
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from bench.letter import GOOD, Sizes, letter_rows, ring_row
from bench.page import ROOT, machine, quick, write_section
from bench.rows import Row, ratio_row, rows_table, skipped
from bench.timing import compared, in_turn, seconds
from coldproof.desk.roster import key_text
from coldproof.desk.voice import boxes as form
from coldproof.desk.voice import messages as m
from coldproof.desk.voice.boxes import class_of
from coldproof.desk.voice.casebook import Casebook, Decrypted
from coldproof.keys.signing import check
from coldproof.log.note import read_note
from tests.served import Cast, in_process
from tests.unit.web.test_sealed import BYTES, Set
from tests.voice import Reporter, boxed, noted, opened

PEOPLE, SIGNERS, HIDDEN, RING = 300, 500, 100, 500
TIMES, PAGE_WIDTH = 5, 100
A_MINUTE_S, MOST_S = 60, 2
HEAD = 20  # bytes before each box: position, hour, length
CLIENT = ROOT / "client"
BUNDLER = CLIENT / "node_modules" / "esbuild" / "bin" / "esbuild"
ENTRY = """
export { tried } from "./src/window/sealing.ts";
export { newSecret, publicOf, refuseUnproven, sign } from "./src/window/ring.ts";
export { Decrypter } from "age-encryption";
export { ristretto255 } from "@noble/curves/ed25519.js";
"""


FULL = Sizes(PEOPLE, SIGNERS, HIDDEN, RING, TIMES)
SHORT = Sizes(24, 40, 8, 24, 2)


@contextmanager
def a_set(folder: Path) -> Iterator[Set]:
    """Yield a production that is served, with two readers; boxes cost no work to speak of."""
    before = form.WORK_BITS, form.FREE_BITS
    form.WORK_BITS, form.FREE_BITS = 0, 64
    try:
        with in_process(Cast(folder)) as client:
            yield Set(client)
    finally:
        form.WORK_BITS, form.FREE_BITS = before


# ---------------------------------------------------------------------------------------- reports


def reported(here: Set, people: int) -> list[bytes]:
    """Return what phones make: a report of each person, and as many boxes that nobody opens."""
    found = []
    for _ in range(people):
        reporter = Reporter(here.production)
        note = noted(reporter.report(), reporter.signer, here.production)
        found.append(boxed(note, here.readers, reporter))
        found.append(boxed(bytes(m.SIZES[0]), []))
    return found


def day_rows(here: Set, folder: Path, sizes: Sizes) -> list[Row]:
    """Measure a day of reports: handed in, entered in batches, opened, read."""
    boxes = reported(here, sizes.people)
    store, production = here.client.live.house.store, here.production
    count = len(boxes)

    def kept() -> None:
        for box in boxes:
            class_of(box)
            raw = hashlib.sha256(box).hexdigest()
            store.put(production, f"bench/{raw}", box)
            store.put(production, f"bench-waits/{raw}", raw.encode())

    def handed() -> None:
        for box in boxes:
            head = key_text(secrets.token_bytes(32)).encode() + bytes(8)
            said = here.client.post("boxes", content=head + box, headers=BYTES)
            if said.status_code != GOOD:
                raise SystemExit(f"bench: a box was not taken: {said.text}; a taken one would do")

    pair = compared([(count / seconds(kept), count / seconds(handed))])
    what = f"{count} boxes of {sizes.people} people handed in, each alone"
    rows = [ratio_row(what, "the same bytes kept by the store, two writes each", pair, None)]

    def entered() -> None:
        while here.client.live.boxes.enter(here.client.live.clock()):
            pass

    took = seconds(entered)
    here.followed()
    what = f"all of them entered, {here.client.live.boxes.batch} at a time, folded"
    rows.append(
        Row(what, f"{took:.1f} s", "a day", "–", "≤ 60 s", "yes" if took <= A_MINUTE_S else "no")
    )
    return [*rows, *phone_rows(here, folder, sizes), read_row(here, sizes)]


def all_boxes(here: Set) -> tuple[bytes, int, int]:
    """Return all boxes as the server gives them, in pieces; how many; and the log's size."""
    pieces, count, upto, first = [], 0, 0, -1
    while upto > first:
        first = upto
        said = here.client.get("boxes", params={"from": first})
        pieces.append(said.content)
        count += int(said.headers["coldproof-count"])
        upto = int(said.headers["coldproof-upto"])
    return b"".join(pieces), count, upto


def phone_rows(here: Set, folder: Path, sizes: Sizes) -> list[Row]:
    """Measure what a reader's phone does with every box, and a signer's with a ring."""
    what = "what a reader's phone does"
    node = shutil.which("node")
    if node is None or not BUNDLER.exists():
        return [
            skipped(what, "no Node, or the client was never built here: `make client` would do")
        ]
    data, count, size = all_boxes(here)
    (folder / "boxes").write_bytes(data)
    bundle = folder / "phone.mjs"
    command = [BUNDLER, "--bundle", "--format=esm", f"--outfile={bundle}", "--log-level=error"]
    subprocess.run(
        [str(one) for one in command] + ["--platform=neutral", "--main-fields=module,main"],
        input=ENTRY.encode(),
        cwd=CLIENT,
        check=True,
        timeout=60,
    )
    asked = {
        "boxes": str(folder / "boxes"),
        "size": size,
        "identity": str(here.readers[0].identity),
        "times": sizes.times,
        "ring": sizes.ring,
    }
    script = ROOT / "bench" / "voice.mjs"
    done = subprocess.run(
        [node, script, bundle],
        input=json.dumps(asked).encode(),
        capture_output=True,
        check=True,
        timeout=900,
    )
    told: dict[str, Any] = json.loads(done.stdout)
    if told["opened"] != sizes.people:
        raise SystemExit(f"bench: {told['opened']} boxes opened; {sizes.people} would do")
    pairs = compared([(count / peer, count / ours) for peer, ours in told["pairs"]])
    what = f"a reader's phone tries all {count} boxes, of 12 places each (Node)"
    rows = [ratio_row(what, "the same library called bare", pairs, 0.8)]
    rows += [
        Row(
            f"{what_of} as one of a ring of {sizes.ring} (Node)",
            f"{told[name] * 1000:,.0f} ms",
            f"its {4 * sizes.ring:,} multiplications alone: {told['four'] * 1000:,.0f} ms",
            f"{told['four'] / told[name]:.2f}",
            "≤ 2,000 ms",
            "yes" if told[name] <= MOST_S else "no",
        )
        for what_of, name in (("signing", "signing"), ("checking one who signed", "checking"))
    ]
    return rows


def read_row(here: Set, sizes: Sizes) -> Row:
    """Measure how a reader's desk reads what opened, beside the signatures alone."""
    identity, roster = here.readers[0].identity, here.client.live.house.ledger.roster
    found, at, (data, _, _) = [], 0, all_boxes(here)
    while at < len(data):
        position, hour = (int.from_bytes(data[at + n : at + n + 8], "big") for n in (0, 8))
        end = at + HEAD + int.from_bytes(data[at + 16 : at + HEAD], "big")
        box, at = data[at + HEAD : end], end
        try:
            found.append(Decrypted(opened(box, identity), position, hour))
        except Exception:  # noqa: BLE001, S112 - the foreign reader raises its own
            continue
    reporters = []
    for one in found:
        note = read_note(m.unpadded(one.data))
        told = m.open_note(m.unpadded(one.data), roster, check)[0].message
        reporters.append((base64.urlsafe_b64decode(getattr(told, "voice", "") + "="), note))
    count = len(found)

    def bare() -> float:
        def work() -> None:
            for public, note in reporters:
                if not check(public, note.text, note.lines[0].signature):
                    raise SystemExit("bench: a signature does not fit; one that does would do")

        return count / seconds(work)

    def ours() -> float:
        def work() -> None:
            book = Casebook()
            book.open_all(found, roster, check, ("steward", "safety"))
            if len(book.cases) != count:
                raise SystemExit(f"bench: {len(book.cases)} cases; {count} would do")

        return count / seconds(work)

    what = f"{count} opened reports read, and sorted by what is due"
    return ratio_row(what, "their signatures alone", in_turn(bare, ours, sizes.times), None)


def measured(sizes: Sizes) -> list[Row]:
    """Measure everything."""
    with tempfile.TemporaryDirectory(prefix="coldproof-bench-") as name:
        folder = Path(name)
        with a_set(folder / "reports") as here:
            rows = day_rows(here, folder, sizes)
        with a_set(folder / "letter") as here:
            rows += letter_rows(here, sizes)
    return [*rows, ring_row(sizes)]


def main(_: Sequence[str] = ()) -> None:
    """Print the table; after a full run, write it into docs/benchmarks.md."""
    short = quick()
    before = os.getloadavg()[0]
    rows = measured(SHORT if short else FULL)
    how = (
        f"On {machine()}; load {before:.1f} before and {os.getloadavg()[0]:.1f} after. What the"
        " crew says: a day of reports, with as many boxes that nobody can open; a letter of many"
        " signatures. The server is in this process, on SQLite; what a phone does runs under Node,"
        " with the phone's own code."
    )
    text = f"{textwrap.fill(how, PAGE_WIDTH)}\n\n{rows_table(rows)}"
    print(text)
    if short:
        print("bench: docs/benchmarks.md stays as it is", file=sys.stderr)
    else:
        write_section("voice", text)


if __name__ == "__main__":
    main()
