"""The omission table: each act of the ordinary day left out, too late, or by the wrong person.

Each variation is told and judged like any day, up to the first act that is refused.  The beginning
that it shares with the day as told is folded once.  The oracle walks along: what it finds unsafe
must have been refused by then.

*Told too late* means right after the first act that was refused for want of it, or, if none was,
just before the day's last act; at the time of the act that it now follows.  *The wrong person* is
an enrolled one of another department who has no such right where anybody has one: for a handler or
a performer somebody of the camera, for a witness somebody of the weapons team.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from coldproof.app.errors import DayError
from coldproof.app.story import Story
from coldproof.app.teller import Path as Telling
from coldproof.app.teller import tell
from coldproof.exchange.day.source import tables
from coldproof.exchange.day.story import story_of
from coldproof.rules.duties import duties
from coldproof.rules.judge import judge
from coldproof.rules.packs import PACKS
from coldproof.state.entry import Entry
from coldproof.state.fold import START, fold
from coldproof.state.model import SetState
from tests.examples.reasons import REASONS
from tests.oracle.oracle import Oracle

ROOT = Path(__file__).parents[2]
DAY = ROOT / "examples" / "ordinary-day.toml"
GOLDEN = Path(__file__).parent / "omissions.golden.txt"

WEAPONS_TEAM = ("armorer", "propmaster")
PERFORMERS = ("lead-performer", "day-player", "stunt-performer")
WITNESSING = ("CheckWitnessed",)
TO_FIELDS = ("to", "person", "people")
FREE_TO = ("PersonEnrolled", "ZoneLeft")  # who they name is their subject, not a receiver

Acts = list[dict[str, Any]]


class Prefix(NamedTuple):
    """How things stood before one act of the day as told."""

    state: SetState
    telling: Telling
    oracle: Oracle


class Outcome(NamedTuple):
    """What became of a variation: where it was stopped and by what, or what it left behind."""

    at: int | None = None  # the day's own number of the act that was refused or ill told
    rules: tuple[str, ...] = ()  # what refused it; none when the day is not well told
    ill_told: str = ""
    warned: tuple[tuple[int, str], ...] = ()
    left_open: tuple[str, ...] = ()  # duties that the day as told had closed
    unsafe: tuple[str, ...] = ()  # what the oracle has against the act where it stopped


class Row(NamedTuple):
    """One variation of one act."""

    n: int
    kind: str
    label: str | None
    variation: str  # "left out", "too late", "by", "to"
    detail: str
    outcome: Outcome

    @property
    def is_redundant(self) -> bool:
        """Say whether nothing stopped the varied day."""
        return self.outcome.at is None

    @property
    def is_missed(self) -> bool:
        """Say whether the oracle finds it unsafe at an act that no rule refused."""
        return bool(self.outcome.unsafe) and not self.outcome.rules


class Day:
    """The day as told, with how things stood before each of its acts."""

    def __init__(self, data: bytes, file: str) -> None:
        self.file = file
        self.head, self.lines = tables(data, file)
        self.acts: Acts = self.head["act"]
        self.prefixes: list[Prefix] = []
        self.trouble: list[str] = []
        state, telling, oracle = START, Telling(), Oracle()
        for told in self.story(self.acts).acts:
            self.prefixes.append(Prefix(state, telling, oracle.fork()))
            entry, telling = tell(self.story_head, told, state, telling)
            verdict = judge(state, entry.act, entry.at_us)
            if verdict.refused or verdict.warned:
                rules = verdict.refusals + verdict.undecided + verdict.warnings
                self.trouble.append(f"{told.n} {told.kind.__name__}: {', '.join(rules)}")
            found = unsafe(oracle, entry)
            if found:
                self.trouble.append(f"{told.n} {told.kind.__name__}: oracle: {', '.join(found)}")
            state = fold(state, (entry,))
            oracle.feed(entry)
        self.open_duties = open_duties(state)

    def story(self, acts: Acts) -> Story:
        """Return the story that these acts tell under the day's own head; raises `DayError`."""
        story = story_of({**self.head, "act": acts}, [1] * len(acts), self.file)
        self.story_head = story
        return story

    def people_before(self, n: int) -> tuple[str, ...]:
        """Return who is enrolled before the n-th act."""
        return tuple(self.prefixes[n - 1].state.people)

    def play(self, acts: Acts, numbers: list[int], shared: int) -> Outcome:
        """Tell and judge varied acts, of which so many are the day's own, to the first refusal.

        `numbers` are the acts' numbers in the day as told.
        """
        try:
            story = self.story(acts)
        except DayError as error:
            return Outcome(numbers[error.act - 1], (), f"{error.field}: {error.found}")
        state, telling, oracle = self.prefixes[shared]
        oracle = oracle.fork()
        warned: list[tuple[int, str]] = []
        for told in story.acts[shared:]:
            n = numbers[told.n - 1]
            try:
                entry, telling = tell(story, told, state, telling)
            except DayError as error:
                return Outcome(n, (), f"{error.field}: {error.found}")
            verdict = judge(state, entry.act, entry.at_us)
            if verdict.refused:
                rules = verdict.refusals + verdict.undecided
                return Outcome(n, rules, unsafe=unsafe(oracle, entry))
            found = unsafe(oracle, entry)
            if found:
                return Outcome(n, unsafe=found)
            warned += [(n, rule) for rule in verdict.warnings]
            state = fold(state, (entry,))
            oracle.feed(entry)
        left = tuple(d for d in open_duties(state) if d not in self.open_duties)
        return Outcome(warned=tuple(warned), left_open=left)


def unsafe(oracle: Oracle, entry: Entry) -> tuple[str, ...]:
    """Return what the oracle has against an act that is about to be done."""
    return tuple(oracle.objections(entry))


def open_duties(state: SetState) -> tuple[str, ...]:
    """Return the duties that nothing closed, each with what it is of."""
    packs = [PACKS[name] for name in state.packs if name in PACKS]
    return tuple(
        f"{due.rule_id} of {due.subject}"
        for due in duties(state, packs, state.now_us)
        if due.closed is None
    )


def wrong_person(kind: str, right: str, people: tuple[str, ...]) -> str | None:
    """Return somebody of another department for whom an act is wrong, if anybody is there."""
    if kind in WITNESSING:
        wanted: tuple[str, ...] = ("propmaster",)
    elif right in (*WEAPONS_TEAM, *PERFORMERS):
        wanted = ("dp", "upm", "producer")
    else:
        wanted = ("script-supervisor", "dp", "safety", "upm", "producer")
    return next((one for one in wanted if one in people and one != right), None)


def variations(day: Day, n: int) -> Iterator[Row]:
    """Yield every variation of the n-th act, played."""
    act = day.acts[n - 1]
    before, after = day.acts[: n - 1], day.acts[n:]
    left = list(range(1, n)), list(range(n + 1, len(day.acts) + 1))
    label = act.get("id")
    out = day.play([*before, *after], [*left[0], *left[1]], n - 1)
    yield Row(n, act["kind"], label, "left out", "", out)
    last = len(day.acts) - 1
    to = last if out.at is None else max(out.at, n + 1)
    if n <= last:
        follows = day.acts[to - 1]
        late = {**act, "at": follows["at"]}
        acts = [*before, *day.acts[n:to], late, *day.acts[to:]]
        numbers = [*left[0], *range(n + 1, to + 1), n, *range(to + 1, len(day.acts) + 1)]
        yield Row(n, act["kind"], label, "too late", f"after {to}", day.play(acts, numbers, n - 1))
    people = day.people_before(n)
    numbers = list(range(1, len(day.acts) + 1))
    for variation, changed, detail in wrong(act, people):
        played = day.play([*before, changed, *after], numbers, n - 1)
        yield Row(n, act["kind"], label, variation, detail, played)


def wrong(
    act: dict[str, Any], people: tuple[str, ...]
) -> Iterator[tuple[str, dict[str, Any], str]]:
    """Yield the act signed by, and given to, the wrong person."""
    kind = act["kind"]
    other = wrong_person(kind, act["by"], people)
    if other is not None:
        yield "by", {**act, "by": other}, other
    for field in TO_FIELDS:
        if field not in act or kind in FREE_TO:
            continue
        value = act[field]
        named = value if isinstance(value, list) else [value]
        right = next((p for p in named if p in PERFORMERS), named[0])
        other = wrong_person("", right, people)
        if other is not None:
            given = [other if p == right else p for p in named]
            changed = {**act, field: given if isinstance(value, list) else given[0]}
            yield "to", changed, f"{other} for {right}"


@cache
def ordinary() -> Day:
    """Return the ordinary day."""
    return Day(DAY.read_bytes(), DAY.name)


@cache
def table() -> tuple[Row, ...]:
    """Return every variation of every act of the ordinary day, played."""
    day = ordinary()
    return tuple(row for n in range(1, len(day.acts) + 1) for row in variations(day, n))


def text_of(row: Row, reason: str | None) -> str:
    """Return a row as the golden file has it."""
    what = f"{row.variation} {row.detail}".rstrip()
    if row.variation == "too late":
        what = f"told {row.detail}"
    head = f"{row.n:3d} {row.kind}, {what}: "
    lines = textwrap.wrap(said(row.outcome, reason), 100 - 6, break_long_words=False)
    if len(head) + len(lines[0]) <= 100:
        return head + "\n      ".join(lines)
    return head.rstrip() + "\n      " + "\n      ".join(lines)


def said(outcome: Outcome, reason: str | None) -> str:
    """Return an outcome in words."""
    if outcome.unsafe and not outcome.rules:
        return f"UNSAFE at {outcome.at} and not refused: {', '.join(outcome.unsafe)}"
    if outcome.ill_told:
        return f"day not well told: act {outcome.at}: {outcome.ill_told}"
    if outcome.at is not None:
        more = len(outcome.rules) - 1
        others = f" and {more} more" if more else ""
        return f"refused at {outcome.at} by {outcome.rules[0]}{others}"
    return f"redundant because {reason}"


def reason_of(row: Row) -> str | None:
    """Return why a row that nothing stopped is redundant, or none if nobody has said."""
    key = key_of(row)
    if row.outcome.warned:
        n, rule = row.outcome.warned[0]
        return f"it only warns: {rule} at {n}"
    if row.outcome.left_open:
        return f"it only leaves a duty open: {', '.join(row.outcome.left_open)}"
    return None if key is None else REASONS[key]


def key_of(row: Row) -> tuple[str, str] | None:
    """Return the key of the reason for a row: its id's, else its kind's."""
    for name in (row.label, row.kind):
        if name is not None and (name, row.variation) in REASONS:
            return name, row.variation
    return None


def sum_of(rows: tuple[Row, ...]) -> str:
    """Return what all rows come to, in two lines."""
    redundant = sum(1 for r in rows if r.is_redundant)
    ill_told = sum(1 for r in rows if r.outcome.ill_told)
    unsafe_ones = sum(1 for r in rows if r.outcome.unsafe)
    missed = sum(1 for r in rows if r.is_missed)
    refused = len(rows) - redundant - ill_told - missed
    return (
        f"{len(rows)} variations: {refused} refused, {ill_told} not well told,"
        f" {redundant} redundant.\n"
        f"The oracle finds {unsafe_ones} of them unsafe; {missed} of these no rule refused by then."
    )
