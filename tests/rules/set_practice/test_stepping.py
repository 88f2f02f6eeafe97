"""The duty that who steps in is told anew."""

from __future__ import annotations

from coldproof.rules.set_practice.stepping import stepping_in
from tests.rules.told import tasks, told

IN = {
    "at": "08:10",
    "by": "ad",
    "kind": "PersonReplaced",
    "person": "dp",
    "by_person": "propmaster",
}
BRIEFED = {
    "at": "08:20",
    "by": "armorer",
    "kind": "PersonBriefed",
    "unit": "main",
    "day": "2025-03-13",
    "people": ["propmaster"],
}


def test_nobody_steps_in_and_nothing_is_due() -> None:
    assert tasks(stepping_in, told()) == []


def test_who_steps_in_is_to_be_told_anew() -> None:
    subject = "tell propmaster anew, who steps in for dp"
    assert tasks(stepping_in, told(IN)) == [(subject, None, False)]
    assert tasks(stepping_in, told(IN, BRIEFED)) == [(subject, None, True)]
    before = told({**BRIEFED, "at": "08:05"}, IN)
    assert tasks(stepping_in, before) == [(subject, None, False)]
