"""What an act waits for, and what never waits."""

from __future__ import annotations

import pytest

from coldproof.acts.floor import ReadyCalled
from coldproof.acts.kinds import kinds
from coldproof.acts.voice import WorkStopped
from coldproof.desk.waiting import AT_ONCE, LATEST, OF_THE_CLERK, OPEN, rests_on
from coldproof.words.floor import Scope
from coldproof.words.ids import ActId, Digest, UnitId
from tests.small_log import Crew

A, B = ActId("A" * 43), ActId("B" * 42 + "A")


READY = ReadyCalled(unit=UnitId("main"))


def test_an_answer_waits_for_what_it_answers_and_for_its_devices_last_act() -> None:
    told = Crew().act("actor", READY, answers=(A,), previous=Digest(B))
    assert rests_on(told) == (A, B)


def test_a_devices_first_act_waits_for_no_other_of_it() -> None:
    assert rests_on(Crew().act("actor", READY, answers=(A,))) == (A,)


def test_a_stop_waits_for_nothing() -> None:
    stop = WorkStopped(scope=Scope.PRODUCTION)
    told = Crew().act("actor", stop, answers=(A,), previous=Digest(B))
    assert rests_on(told) == ()


@pytest.mark.parametrize("listed", [OPEN, OF_THE_CLERK, AT_ONCE, LATEST])
def test_each_kind_is_listed_once_and_exists(listed: tuple[type, ...]) -> None:
    assert len(set(listed)) == len(listed)
    assert set(listed) <= set(kinds().values())


PERMIT = ("WorkReleased", "ReadyCalled", "HandoverAccepted", "CheckWitnessed", "RoleAppointed")


@pytest.mark.parametrize("name", [*PERMIT, "DeviceEnrolled", "ProvedEmpty", "HoldLifted"])
def test_what_permits_is_never_entered_ahead_of_what_it_rests_on(name: str) -> None:
    assert kinds()[name] not in AT_ONCE


def test_what_a_stranger_may_send_the_clerk_does_not_say_of_its_own() -> None:
    assert not set(OPEN) & set(OF_THE_CLERK)
