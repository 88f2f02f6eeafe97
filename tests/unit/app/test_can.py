"""Can: acts that nobody here can make yes, and the fewest changes that would help."""

from __future__ import annotations

from typing import Any

import pytest

from coldproof.app.can import FACTS, MOST_CHANGES, Never, can
from tests.unit.app.stories import CORE, TAKEN, point, story

STOP = {
    "at": "08:00:30",
    "by": "dp",
    "kind": "WorkStopped",
    "scope": "unit",
    "target": "main",
}
HOLD = {"at": "08:00:30", "by": "safety", "kind": "HoldPlaced", "weapons": ["G-1"]}
WITHHELD = {"at": "08:00:30", "by": "actor", "kind": "HandlingWithheld", "person": "actor"}
NOT_READY = {"at": "08:00:30", "by": "armorer", "kind": "NotReadyCalled", "unit": "main"}
HATS = ("hat-armorer", "hat-propmaster")
RELEASE = "have the stop released by armorer and ad, cause found and fixed"
READY = "give armorer the time they ask for, until they call ready"


def last_of(*acts: dict[str, Any], **how: Any) -> Never:
    """What is said of the last act of a day."""
    told = story(*acts, **how)
    _, found = can(told, CORE)
    assert found[-1].told.n == len(told.acts)
    return found[-1]


def test_nothing_to_change() -> None:
    told = story(TAKEN)
    assert can(told, CORE) == (len(told.acts), ())


@pytest.mark.parametrize(
    "drop", [("shown",), ("sign-in",), ("witness-ad", "witness-dp"), ("offer",)], ids=str
)
def test_what_hands_can_make_good_is_not_listed(drop: tuple[str, ...]) -> None:
    assert can(story(TAKEN, drop=drop), CORE)[1] == ()


@pytest.mark.parametrize(
    ("block", "changes", "enough", "rule"),
    [
        (STOP, (RELEASE,), True, "stop.any-person"),
        (NOT_READY, (READY,), True, "core.stops"),
        (HOLD, ("the hold must be lifted by who placed it",), False, "core.stops"),
        (WITHHELD, ("whoever withheld handling must end it",), False, "core.stops"),
    ],
    ids=["stop", "not ready", "hold", "withheld"],
)
def test_what_only_a_person_with_the_right_can_change(
    block: dict[str, Any], changes: tuple[str, ...], enough: bool, rule: str
) -> None:
    never = last_of(block, TAKEN)
    assert never.enough is enough
    assert [one for one in changes if one not in never.changes] == []
    assert never.rules == (rule,)


def test_without_any_handler_one_must_be_engaged() -> None:
    never = last_of(TAKEN, drop=HATS)
    assert never.enough
    assert never.changes == ("engage a qualified handler for the day, with no other work",)


def test_the_fewest_changes_are_named_and_two_where_one_is_not_enough() -> None:
    one = last_of(STOP, TAKEN)
    two = last_of(STOP, NOT_READY, TAKEN)
    assert len(one.changes) == 1
    assert two.enough
    assert sorted(two.changes) == sorted((RELEASE, READY))
    assert len(two.changes) <= MOST_CHANGES


def test_no_change_is_named_that_is_not_needed() -> None:
    never = last_of(NOT_READY, TAKEN, drop=("shown",))
    assert never.changes == (READY,)


def test_what_happens_is_told_and_not_planned() -> None:
    left = {"at": "08:01", "by": "armorer", "kind": "WeaponLeft", "weapon": "G-1", "place": "x"}
    told = story(left)
    count, found = can(told, CORE)
    assert count == len(told.acts) - 1
    assert found == ()
    assert left["kind"] in [kind.__name__ for kind in FACTS]


def test_an_act_that_can_become_yes_in_one_account_is_not_listed() -> None:
    told = {**STOP, "in": {"stop": "yes"}}
    assert can(story(told, TAKEN, contested=[point("stop", "yes", "no")]), CORE)[1] == ()
    assert can(story(told, TAKEN, contested=[point("stop", "no", "yes")]), CORE)[1] == ()


def test_an_act_that_is_hopeless_in_every_account_is_listed_once() -> None:
    stops = ({**STOP, "in": {"who": "dp"}}, {**STOP, "by": "actor", "in": {"who": "actor"}})
    told = story(*stops, TAKEN, contested=[point("who", "dp", "actor")])
    _, found = can(told, CORE)
    assert [never.told.n for never in found] == [len(told.acts)]


def test_the_packs_named_decide() -> None:
    assert can(story(STOP, TAKEN), ())[1] == ()
    assert can(story(STOP, TAKEN), CORE)[1] != ()
