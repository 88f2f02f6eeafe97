"""What one production day planned and did, collected in one pass over the entries."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from coldproof.acts.case import EvidenceCollected
from coldproof.acts.condition import ProvedEmpty
from coldproof.acts.day import PersonBriefed
from coldproof.acts.setup import SetupBegun
from coldproof.desk.history.custody import witnessed_by
from coldproof.desk.history.rounds import Rounds
from coldproof.desk.history.rows import RoundsRow
from coldproof.desk.history.step import Step, went_astray
from coldproof.state.entry import Entry
from coldproof.state.facts import scene_of
from coldproof.state.fold import START, fold
from coldproof.state.model import SetState
from coldproof.state.records import Block, BlockKind, Custody, Meeting

OF_THE_DAY = (BlockKind.STOP, BlockKind.NOT_READY, BlockKind.HAZARD)


class Change(NamedTuple):
    """One weapon went from one hand, sight or lock to another; `agency` took it as evidence.

    `by` signed the act.  One that went `astray` does not follow from where the weapon was.
    """

    position: int
    day: str
    at_us: int
    weapon: str
    before: Custody | None
    after: Custody
    kind: str
    setup: str
    scene: str
    witnesses: tuple[str, ...]
    by: str
    astray: bool = False
    agency: str = ""
    receipt: str = ""

    @property
    def by_another(self) -> bool:
        """Say whether who told it neither had the weapon before nor has it after."""
        before = self.before
        return before is not None and self.by not in (before.person, self.after.person)


class Stood(NamedTuple):
    """A stop, a hazard, a "not ready" that was opened, and when it was ended, if it was."""

    block: Block
    day: str
    ended_us: int | None
    ended_position: int | None


class Book(NamedTuple):
    """What the entries tell, day by day; `days` holds each day's first and last state."""

    changes: tuple[Change, ...]
    rounds: tuple[RoundsRow, ...]
    days: dict[str, Day]
    stood: tuple[Stood, ...]
    read: dict[str, int]  # weapons whose serial was read from the metal, and where
    day_of: dict[int, str]  # the production day of each entry, if one was open
    meetings: dict[str, Meeting]  # each as it was known at last, with who was entered afterwards


class Day(NamedTuple):
    """One production day: the states around it, and setups and scenes that were its work."""

    before: SetState
    while_open: SetState  # the last in which the day was open
    after: SetState
    first: int
    last: int
    setups: tuple[str, ...] = ()
    briefed: tuple[str, ...] = ()  # scenes of which people were told apart

    @property
    def closed(self) -> bool:
        """Say whether the day's close is in the record."""
        return self.after.day is None


class Hands:
    """Collects a change for each weapon whose custody an entry changed, or that was taken."""

    def __init__(self) -> None:
        """Begin with none."""
        self.changes: list[Change] = []
        self.read: dict[str, int] = {}

    def see(self, step: Step, day: str) -> None:
        """Take one entry."""
        body = step.act.body
        if isinstance(body, ProvedEmpty) and body.serial_read:
            self.read.setdefault(body.weapon, step.entry.position)
        if isinstance(body, EvidenceCollected):
            for name in step.weapons():
                if name in step.after.weapons:
                    self.add(step, day, name, body.agency.value, body.receipt)
        elif step.after.weapons is not step.before.weapons:
            for name in step.weapons():
                old, new = step.before.weapons.get(name), step.after.weapons.get(name)
                if new is not None and (old is None or old.custody != new.custody):
                    self.add(step, day, name)

    def add(self, step: Step, day: str, name: str, agency: str = "", receipt: str = "") -> None:
        """Add a change of a weapon that the state knows after the entry."""
        body: Any = step.act.body
        old, new = step.before.weapons.get(name), step.after.weapons[name]
        setup = getattr(body, "setup", None) or new.setup or ""
        self.changes.append(
            Change(
                position=step.entry.position,
                day=day,
                at_us=step.entry.at_us,
                weapon=name,
                before=None if old is None else old.custody,
                after=new.custody,
                kind=step.kind,
                setup=setup,
                scene=scene_of(step.after, setup) or "",
                witnesses=witnessed_by(step, name, old),
                by=step.act.by,
                astray=went_astray(step, name),
                agency=agency,
                receipt=receipt,
            )
        )


class Blocks:
    """Collects what was opened to stand in the way, and what ended."""

    def __init__(self) -> None:
        """Begin with none."""
        self.stood: dict[str, Stood] = {}

    def see(self, step: Step, day: str) -> None:
        """Take one entry."""
        old, new = step.before.blocks, step.after.blocks
        if old is new:
            return
        for name, block in new.items():
            if name not in old and block.kind in OF_THE_DAY:
                self.stood[name] = Stood(block, day, None, None)
        for name in old:
            if name not in new and name in self.stood:
                place = step.entry.position
                self.stood[name] = self.stood[name]._replace(
                    ended_us=step.entry.at_us, ended_position=place
                )


def steps(entries: Iterable[Entry]) -> Iterator[Step]:
    """Yield each entry, from the first on, with what was so before and after it."""
    state = START
    for entry in entries:
        step = Step(state, entry, fold(state, (entry,)))
        yield step
        state = step.after


def book_of(entries: Iterable[Entry]) -> Book:
    """Return what the entries, in their order from the first, tell of each day."""
    hands, rounds, blocks = Hands(), Rounds(), Blocks()
    days: dict[str, Day] = {}
    day_of: dict[int, str] = {}
    meetings: dict[str, Meeting] = {}
    for step in steps(entries):
        day = step.after.day or step.before.day or ""
        hands.see(step, day)
        rounds.see(step)
        blocks.see(step, day)
        if step.after.meetings is not step.before.meetings:
            meetings |= step.after.meetings
        if day:
            day_of[step.entry.position] = day
            days[day] = day_after(days.get(day), step)
    stood = tuple(blocks.stood.values())
    rows = tuple(rounds.rows)
    return Book(tuple(hands.changes), rows, days, stood, hands.read, day_of, meetings)


def day_after(known: Day | None, step: Step) -> Day:
    """Return a day after one more entry of it."""
    place, body = step.entry.position, step.act.body
    opened = step.before if step.after.day is None else step.after
    day = known or Day(step.before, opened, step.after, place, place)
    day = day._replace(while_open=opened, after=step.after, last=place)
    if isinstance(body, SetupBegun) and body.setup not in day.setups:
        day = day._replace(setups=(*day.setups, body.setup))
    if isinstance(body, PersonBriefed) and body.scene and body.scene not in day.briefed:
        day = day._replace(briefed=(*day.briefed, body.scene))
    return day
