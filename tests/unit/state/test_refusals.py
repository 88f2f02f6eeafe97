"""The act table of work that is refused: it ends by who refused, or by whom the rules name."""

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
    fits(
        "ended by who refused, on a device of their own",
        act("RefusalAnswered", "dp", acted=True),
        {"refusals/@refusal/answered": (None, HERE), "refusals/@refusal/others": ((), ())},
        acts=(REFUSED,),
        permits=True,
    ),
    *(
        odd(
            f"by {by}, who is not asked: it stands beside it and lifts nothing",
            act("RefusalAnswered", by, acted=True),
            {
                "refusals/@refusal/answered": (None, None),
                "refusals/@refusal/others": ((), ((by, True, None),)),
            },
            acts=(REFUSED,),
        )
        for by in ("producer", "upm", "armorer", "actor")
    ),
    odd(
        "by a producer with a hat of the safety side: an office hat does not come off by another",
        act("RefusalAnswered", "upm", acted=True),
        {"refusals/@refusal/answered": (None, None), "refusals/@refusal/others": ((), ANY)},
        acts=(
            REFUSED,
            act("RoleAppointed", "producer", person="upm", role="first-ad", first_day="2025-03-01"),
        ),
    ),
    odd(
        "by a first AD on a device that somebody else gave them",
        {**ANSWERED, "device": "given"},
        {"refusals/@refusal/answered": (None, None), "refusals/@refusal/others": ((), ANY)},
        acts=(REFUSED, act("DeviceEnrolled", "producer", person="ad", enrolled="ad-phone")),
    ),
    odd(
        "by who refused, on a device that somebody else gave them",
        act("RefusalAnswered", "dp", acted=True, device="given"),
        {"refusals/@refusal/answered": (None, None), "refusals/@refusal/others": ((), ANY)},
        acts=(REFUSED, act("DeviceEnrolled", "producer", person="dp", enrolled="dp-phone")),
    ),
    fits(
        "by a first AD after others had said something",
        ANSWERED,
        {
            "refusals/@refusal/answered_by": (None, "ad"),
            "refusals/@refusal/others": ((("armorer", False, None),), (("armorer", False, None),)),
        },
        acts=(REFUSED, act("RefusalAnswered", "armorer", acted=False)),
        permits=True,
    ),
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
