"""The act table of work that is refused: it stands until somebody else answers it."""

from __future__ import annotations

import pytest

from tests.unit.state.rows import (
    ANY,
    HERE,
    Row,
    act,
    check,
    check_revoked,
    fits,
    labels_of,
    odd,
    permitting,
)

REFUSED = act("WorkRefused", "dp", id="refusal", unit="main", scene="12", rule="core.stops")
ANSWERED = act("RefusalAnswered", "ad", acted=True)
ROWS = (
    fits(
        "anybody, and no reason is asked",
        act("WorkRefused", "dp"),
        {
            "refusals/@/person": (None, "dp"),
            "refusals/@/position": (None, HERE),
            "refusals/@/unit": (None, None),
            "refusals/@/answered": (None, None),
        },
    ),
    fits(
        "the rule and the scene may be named",
        REFUSED,
        {"refusals/@/rule": (None, "core.stops"), "refusals/@/scene": (None, "12")},
    ),
    fits(
        "by a revoked key it is refused all the same",
        REFUSED,
        {"refusals/@/person": (None, "dp")},
        permit=False,
    ),
    fits(
        "answered by somebody else",
        ANSWERED,
        {
            "refusals/@refusal/answered": (None, HERE),
            "refusals/@refusal/answered_by": (None, "ad"),
            "refusals/@refusal/acted": (False, True),
        },
        acts=(REFUSED,),
        permits=True,
    ),
    odd("by who refused", act("RefusalAnswered", "dp", acted=True), acts=(REFUSED,)),
    odd(
        "again: the first answer stands",
        act("RefusalAnswered", "producer", acted=False),
        {"refusals/@refusal/answered_by": ("ad", "ad")},
        acts=(REFUSED, ANSWERED),
    ),
    odd(
        "of another",
        act("RefusalAnswered", "ad", acted=True, answers="other"),
        {"refusals/@refusal/answered": (None, None), "refusals/@other/answered": (None, ANY)},
        acts=(REFUSED, {**REFUSED, "id": "other"}),
    ),
    odd("of something else", {**ANSWERED, "answers": "offer"}, acts=(REFUSED,)),
)


@pytest.mark.parametrize("row", ROWS, ids=labels_of(ROWS))
def test_row(row: Row) -> None:
    check(row)


PERMITTING = permitting(ROWS)


@pytest.mark.parametrize("row", PERMITTING, ids=labels_of(PERMITTING))
def test_by_a_revoked_key_it_permits_nothing(row: Row) -> None:
    check_revoked(row)
