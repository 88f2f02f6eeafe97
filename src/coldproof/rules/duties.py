"""Duties and properties: rules that are not judged on an act.

A *duty* opens a task, often with a clock, and something closes it; it never refuses.  It is
computed from the state like everything else: no job runs, and asking twice gives the same.  A
*property* is kept by how the software is built; it is a citation with the test that proves it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import NamedTuple, Protocol

from coldproof.rules.base import Citation, Severity
from coldproof.state.model import SetState


class Due(NamedTuple):
    """One task that a duty opened: for what, since which entry, until when, closed by which.

    `due_us` is the last instant at which it is still on time; none: no clock runs yet.
    """

    rule_id: str
    title: str
    subject: str
    opened: int
    due_us: int | None = None
    closed: int | None = None

    def overdue(self, now_us: int) -> bool:
        """Say whether it is open later than it may be; at the very instant it is not late."""
        return self.closed is None and self.due_us is not None and now_us > self.due_us


Find = Callable[[SetState, int], tuple[Due, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Duty:
    """One clause that opens tasks: its citation, DUE or RECORD, and how to find its tasks."""

    citation: Citation
    severity: Severity
    find: Find

    @property
    def id(self) -> str:
        """Return the rule's id."""
        return self.citation.rule_id


@dataclass(frozen=True, slots=True, kw_only=True)
class Property:
    """One clause that the software keeps by its build, and what proves it: a test, or an issue."""

    citation: Citation
    proved_by: str
    severity: Severity = Severity.RECORD

    @property
    def id(self) -> str:
        """Return the rule's id."""
        return self.citation.rule_id


class HasDuties(Protocol):
    """What carries duties: a pack."""

    @property
    def duties(self) -> tuple[Duty, ...]:
        """Return its duties."""


def duty(citation: Citation, severity: Severity = Severity.DUE) -> Callable[[Find], Duty]:
    """Make a duty of a function; nothing is registered by it: a pack lists its duties."""

    def made(find: Find) -> Duty:
        return Duty(citation=citation, severity=severity, find=find)

    return made


def task(
    citation: Citation,
    subject: str,
    opened: int,
    due_us: int | None = None,
    closed: int | None = None,
) -> Due:
    """Return a task of a duty, under the duty's own id and title."""
    return Due(citation.rule_id, citation.title, subject, opened, due_us, closed)


def duties(state: SetState, packs: Iterable[HasDuties], now_us: int) -> tuple[Due, ...]:
    """Return every task, open or closed, of the duties of these packs that are in force today.

    Each duty counts once, whichever packs list it; sorted by rule, then by when it was opened.
    """
    day = state.day or ""
    found: dict[str, Duty] = {}
    for pack in packs:
        for one in pack.duties:
            cited = one.citation
            begun = not day or cited.in_force_from <= day
            over = bool(day and cited.in_force_to) and cited.in_force_to < day
            if begun and not over:
                found[one.id] = one
    tasks = [due for one in found.values() for due in one.find(state, now_us)]
    return tuple(sorted(tasks, key=lambda due: (due.rule_id, due.opened, due.subject)))
