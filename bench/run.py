"""Measure the heart: fold, strict reader, judge, cures, and whether cost stays flat.

Run it with `make bench`.  Aims are for a machine like the one named in docs/benchmarks.md, which
this program rewrites; nothing here is asserted in a test.
"""

from __future__ import annotations

import os
import platform
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from statistics import median

from coldproof.acts.base import Act
from coldproof.acts.codec import act_id, read, write
from coldproof.acts.named import weapons_named
from coldproof.app.replay import Step, tellings
from coldproof.desk.cures import cures
from coldproof.exchange.day.story import read_story
from coldproof.rules.judge import judge
from coldproof.rules.packs import PACKS
from coldproof.state.entry import Entry
from coldproof.state.fold import START, fold
from coldproof.words.ids import ActId
from coldproof.words.units import DAY_US, date_of, day_number

ROOT = Path(__file__).parents[1]
DAY = ROOT / "examples/ordinary-day.toml"
PAGE = ROOT / "docs/benchmarks.md"
SIZES = (1_000, 10_000, 100_000)
REPEATS = 5
BEGIN, END = "<!-- speed: written by make bench -->", "<!-- end of speed -->"
ONCE = (
    "ProductionOpened",
    "PackAdopted",
    "PersonEnrolled",
    "RoleAppointed",
    "CredentialShown",
    "WeaponRegistered",
    "LotReceived",
    "RoundsVerified",
    "MinorConsentFiled",
)
ALL = tuple(PACKS)


def steps_of_the_day() -> tuple[Step, ...]:
    """Return the ordinary day, told."""
    return next(tellings(read_story(DAY.read_bytes(), DAY.name), ALL)).steps


def long_log(steps: Sequence[Step], size: int) -> list[tuple[bytes, Entry]]:
    """Return a log of `size` entries: the ordinary day, then its acts again and again.

    What is done once in a production is not repeated; heads, links, sequence and seen sizes are
    those that a device would write, so every act is in order or out of it as it would be.
    """
    log: list[tuple[bytes, Entry]] = []
    heads: dict[str, tuple[ActId, ...]] = {}
    round_us = 0
    while len(log) < size:
        names: dict[str, ActId] = {}
        for step in steps:
            old = step.entry.act
            if round_us and type(old.body).__name__ in ONCE:
                continue
            act = again(old, len(log), round_us, names, heads)
            text = write(act)
            name = act_id(text)
            names[step.entry.id] = name
            for weapon in weapons_named(act.body):
                if act.heads or type(act.body).__name__ == "WeaponRegistered":
                    heads[weapon] = (name,)
            log.append((text, Entry(act, name, len(log), act.at_us)))
        round_us += DAY_US
    return log[:size]


def again(
    old: Act,
    position: int,
    round_us: int,
    names: dict[str, ActId],
    heads: dict[str, tuple[ActId, ...]],
) -> Act:
    """Return an act as it would be said again a day later."""
    body = old.body
    day = getattr(body, "day", None)
    if day is not None:
        year, month, date = date_of(day_number(day) + round_us // DAY_US)
        body = replace(body, day=f"{year:04d}-{month:02d}-{date:02d}")  # type: ignore[call-arg]  # it has one
    return replace(
        old,
        body=body,
        at_us=old.at_us + round_us,
        seen_size=position,
        seq=position + 1,
        answers=tuple(names.get(a, a) for a in old.answers),
        heads=tuple(heads.get(w, h) for w, h in zip(weapons_named(old.body), old.heads, strict=True))
        if old.heads
        else (),
    )


def timed(work: Callable[[], object]) -> float:
    """Return the median seconds of a piece of work."""
    found = []
    for _ in range(REPEATS):
        began = time.perf_counter()
        work()
        found.append(time.perf_counter() - began)
    return median(found)


def read_and_fold(texts: Sequence[bytes]) -> None:
    """Read notes' texts strictly and fold them, as a starting server does."""
    acts = [(read(text), act_id(text)) for text in texts]
    fold(START, [Entry(a, name, n, a.at_us) for n, (a, name) in enumerate(acts)])


def speed_rows(steps: Sequence[Step]) -> list[tuple[str, str, str]]:
    """Measure everything; return what, measured, aim."""
    log = long_log(steps, SIZES[-1])
    entries = [entry for _, entry in log]
    texts = [text for text, _ in log]
    rows = []
    for size in SIZES:
        part = entries[:size]
        rate = size / timed(lambda part=part: fold(START, part))  # type: ignore[misc]  # bound now
        rows.append((f"fold of {size:,} decoded acts", f"{rate:,.0f} entries/s", "100,000"))
    for size in SIZES:
        some = texts[:size]
        rate = size / timed(lambda some=some: read_and_fold(some))  # type: ignore[misc]  # bound now
        rows.append((f"strict read and fold of {size:,} texts", f"{rate:,.0f} entries/s", "40,000"))
    state = fold(START, entries)
    one = entries[-1]
    live = timed(lambda: [fold(state, (one,)) for _ in range(200)]) / 200
    rows.append(("one more act after 100,000", f"{live * 1e6:,.0f} us", "flat"))
    rows += judge_rows(steps)
    return rows


def judge_rows(steps: Sequence[Step]) -> list[tuple[str, str, str]]:
    """Measure verdicts and cures on the day's own handovers."""
    hands = [s for s in steps if type(s.entry.act.body).__name__ == "HandoverAccepted"]
    each = []
    for step in hands:
        act, now, before = step.entry.act, step.entry.at_us, step.before
        spent = timed(lambda a=act, b=before, n=now: [judge(b, a, n, ALL) for _ in range(50)])  # type: ignore[misc]  # bound now
        each.append(spent / 50)
    rows = [("one verdict on a handover, all packs, median", f"{median(each) * 1e6:,.0f} us", "150")]
    rows.append(("the slowest of them", f"{max(each) * 1e6:,.0f} us", "150"))
    early = [s for s in steps if type(s.entry.act.body).__name__ == "WeaponOffered"]
    first = next(s for s in steps if type(s.entry.act.body).__name__ == "WeaponUnlocked")
    spent_on = []
    for step in early:
        act, now = step.entry.act, step.entry.at_us
        spent_on.append(timed(lambda a=act, n=now: cures(first.before, a, n, ALL)))  # type: ignore[misc]  # bound now
    rows.append(("cures of a refused offer, slowest", f"{max(spent_on) * 1e3:,.1f} ms", "50"))
    return rows


def main() -> None:
    """Print the table and write it into docs/benchmarks.md."""
    rows = speed_rows(steps_of_the_day())
    machine = f"{platform.python_implementation()} {platform.python_version()}, {os.cpu_count()} cores"
    lines = [f"| {a} | {b} | {c} |" for a, b, c in rows]
    table = "\n".join(["| what | measured | aim |", "|---|---|---|", *lines])
    print(f"{machine}\n{table}")
    text = PAGE.read_text(encoding="utf-8") if PAGE.exists() else f"# Benchmarks\n\n{BEGIN}\n{END}\n"
    before, rest = text.split(BEGIN)
    after = rest.split(END)[1]
    fresh = f"{before}{BEGIN}\n\nOn {machine}; medians of {REPEATS}.\n\n{table}\n\n{END}{after}"
    PAGE.write_text(fresh, encoding="utf-8")


if __name__ == "__main__":
    main()
