"""Measure the heart: fold, strict reader, judge, cures, and whether cost stays flat.

Run it with `make bench`.  Aims are for a machine like the one named in docs/benchmarks.md, which
this program rewrites; nothing here is asserted in a test.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from statistics import median
from typing import Any

from bench.page import ROOT, machine, quick, table, write_section
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

DAY = ROOT / "examples/ordinary-day.toml"
SIZES = (1_000, 10_000) if quick() else (1_000, 10_000, 100_000)
REPEATS = 5
TIMES = 100
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
        changed: Any = body
        body = replace(changed, day=f"{year:04d}-{month:02d}-{date:02d}")
    return replace(
        old,
        body=body,
        at_us=old.at_us + round_us,
        seen_size=position,
        seq=position + 1,
        answers=tuple(names.get(a, a) for a in old.answers),
        heads=tuple(
            heads.get(w, h) for w, h in zip(weapons_named(old.body), old.heads, strict=False)
        ),
    )


def timed(work: Callable[[], object]) -> float:
    """Return the median processor seconds of a piece of work: a busy machine counts less."""
    found = []
    for _ in range(REPEATS):
        gc.collect()
        began = time.process_time()
        work()
        found.append(time.process_time() - began)
    return median(found)


def read_and_fold(texts: Sequence[bytes]) -> None:
    """Read notes' texts strictly and fold them, as a starting server does."""
    fold(START, (entry_of(text, n) for n, text in enumerate(texts)))


def entry_of(text: bytes, position: int) -> Entry:
    """Return the entry that a note's text is at a position."""
    act = read(text)
    return Entry(act, act_id(text), position, act.at_us)


def speed_rows(steps: Sequence[Step]) -> list[tuple[str, str, str]]:
    """Measure everything; return what, measured, aim."""
    log = long_log(steps, SIZES[-1])
    entries = [entry for _, entry in log]
    texts = [text for text, _ in log]
    rows = []
    for size in SIZES:
        rate = size / timed(partial(fold, START, entries[:size]))
        rows.append((f"fold of {size:,} decoded acts", f"{rate:,.0f} entries/s", "100,000"))
    entries = entries[-1:]
    for size in SIZES:
        rate = size / timed(partial(read_and_fold, texts[:size]))
        what = f"strict read, id and fold of {size:,} texts"
        rows.append((what, f"{rate:,.0f} entries/s", "40,000"))
    for size in SIZES:
        state = fold(START, (entry_of(text, n) for n, text in enumerate(texts[:size])))
        live = timed(partial(many_times, partial(fold, state, entries)))
        rows.append((f"one more act after {size:,}", f"{live / TIMES * 1e6:,.0f} us", "flat"))
    return rows + judge_rows(steps)


def many_times(work: Callable[[], object]) -> None:
    """Do a short piece of work often enough to be timed."""
    for _ in range(TIMES):
        work()


def kind_of(step: Step) -> str:
    """Return the kind of an act."""
    return type(step.entry.act.body).__name__


def judge_rows(steps: Sequence[Step]) -> list[tuple[str, str, str]]:
    """Measure verdicts and cures on the day's own handovers."""
    each = []
    for step in steps:
        if kind_of(step) == "HandoverAccepted":
            work = partial(judge, step.before, step.entry.act, step.entry.at_us, ALL)
            each.append(timed(partial(many_times, work)) / TIMES)
    # the same offers, long before anything was checked: everything stands in the way
    first = next(s for s in steps if kind_of(s) == "WeaponUnlocked")
    spent = [
        timed(partial(cures, first.before, s.entry.act, s.entry.at_us, ALL))
        for s in steps
        if kind_of(s) == "WeaponOffered"
    ]
    return [
        ("a verdict on a handover, all packs, median", f"{median(each) * 1e6:,.0f} us", "150 us"),
        ("the slowest of them", f"{max(each) * 1e6:,.0f} us", "150 us"),
        ("cures of a refused offer, slowest", f"{max(spent) * 1e3:,.1f} ms", "50 ms"),
    ]


def main() -> None:
    """Print the table and write it into docs/benchmarks.md."""
    rows = speed_rows(steps_of_the_day())
    how = f"On {machine()}; medians of {REPEATS}, processor time."
    found = f"{how}\n\n{table(('what', 'measured', 'aim'), rows)}"
    print(found)
    if not quick():
        write_section("speed", found)


if __name__ == "__main__":
    main()
