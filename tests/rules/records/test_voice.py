"""Duties of the crew's voice: a refusal is answered, and so are reports."""

from __future__ import annotations

from typing import Any

import pytest

from coldproof.rules.new_mexico.complaints import act_on_complaint
from coldproof.rules.records.voice import refusals_answered, reports_answered
from coldproof.words.units import DAY_US
from tests.rules.told import found, tasks, told

REFUSED = {"id": "no", "at": "08:10", "by": "dp", "kind": "WorkRefused", "unit": "main"}
ANSWERED = {"at": "08:20", "by": "ad", "kind": "RefusalAnswered", "acted": True}


READS = tuple(  # reports are read on the word of two of the crew
    {
        "at": "08:05",
        "by": by,
        "kind": "RoleAppointed",
        "person": "safety",
        "role": "safety",
        "first_day": "2025-03-01",
    }
    for by in ("medic", "armorer")
)


def tells(count: int, days: int, at: str = "08:10") -> dict[str, Any]:
    return {
        "at": at,
        "by": "safety",
        "kind": "ReportsTold",
        "unanswered": count,
        "oldest_days": days,
    }


def test_a_refusal_is_owed_an_answer_by_whom_the_rule_names() -> None:
    subject = "answer dp, who refused work: #"
    assert tasks(refusals_answered, told(REFUSED)) == [(subject, None, False)]
    assert tasks(refusals_answered, told(REFUSED, ANSWERED)) == [(subject, None, True)]
    own = told(REFUSED, {**ANSWERED, "by": "dp"})
    assert tasks(refusals_answered, own) == [(subject, None, True)]


@pytest.mark.parametrize("by", ["producer", "upm", "armorer", "actor", "medic"])
def test_a_closing_by_somebody_else_lifts_no_refusal(by: str) -> None:
    (due,) = tasks(refusals_answered, told(REFUSED, {**ANSWERED, "by": by}))
    assert due[2] is False


def test_nobody_refused_and_nothing_is_due() -> None:
    assert tasks(refusals_answered, told()) == []
    assert tasks(reports_answered, told()) == []


@pytest.mark.parametrize(("days", "late"), [(0, False), (1, False), (2, True)])
def test_reports_wait_as_readers_tell_it(days: int, late: bool) -> None:
    state = told(*READS, tells(5, days))
    (due,) = found(reports_answered, state)
    assert due.subject == f"sealed reports, at most 5, the oldest {days} days"
    assert due.overdue(state.now_us) is late
    assert due.overdue(state.now_us + DAY_US + 1)


def test_the_number_is_a_task_in_new_mexico_too_until_none_wait() -> None:
    assert [one[2] for one in tasks(act_on_complaint, told(*READS, tells(5, 0)))] == [False]
    assert tasks(act_on_complaint, told(*READS, tells(5, 0), tells(0, 0, "08:20"))) == []


@pytest.mark.parametrize("change", [{"by": "dp"}, {"unanswered": 4}])
def test_a_number_by_nobody_who_reads_or_a_finer_one_is_none(change: dict[str, Any]) -> None:
    assert tasks(reports_answered, told(*READS, {**tells(5, 3), **change})) == []
