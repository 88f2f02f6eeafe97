"""Who reads reports: every way in which others than two of the crew try to give or take it."""

from __future__ import annotations

from typing import Any

import pytest

from coldproof.acts.production import DeviceEnrolled, PersonEnrolled
from coldproof.state.fold import fold
from coldproof.state.model import SetState
from coldproof.words.ids import DeviceId, PersonId
from coldproof.words.people import Department
from tests.unit.state.rows import Base, Hand, act, after, by_hand, told

DAYS = {"first_day": "2025-03-01"}
STEWARD = act("PersonEnrolled", "producer", person="steward", department="outside")
PHONE = act("DeviceEnrolled", "producer", person="steward", enrolled="steward")
BASE = (STEWARD, PHONE)


def hat(by: str, role: str = "steward", person: str = "steward", **more: Any) -> dict[str, Any]:
    return act("RoleAppointed", by, person=person, role=role, **DAYS, **more)


def off(by: str, role: str = "steward", **more: Any) -> dict[str, Any]:
    return act("RoleEnded", by, person="steward", role=role, **more)


def left(by: str) -> dict[str, Any]:
    return act("PersonDeparted", by, person="steward", how="left")


GIVEN = (hat("dp"), hat("medic"))


def state(*acts: dict[str, Any] | Hand) -> SetState:
    so_far = after(*BASE)
    for one in acts:
        if isinstance(one, Hand):
            entry = by_hand(so_far, one)
            so_far = so_far._replace(state=fold(so_far.state, (entry,)))
        else:
            _, so_far = told(so_far, one)
    return so_far.state


def moved(person: str, department: Department) -> Hand:
    """Return the founder's word that somebody works elsewhere, as no day file tells it twice."""
    return Hand("producer", PersonEnrolled(person=PersonId(person), department=department))


def reads(found: SetState, person: str = "steward") -> list[tuple[str, ...]]:
    return [one.by for one in found.people[person].reads if one.ended is None]


def test_two_from_different_departments_give_it() -> None:
    assert reads(state(*GIVEN)) == [("dp", "medic")]
    assert state(*GIVEN).people["steward"].words == ()


@pytest.mark.parametrize(
    "acts",
    [
        (hat("producer"),),
        (hat("dp"),),
        (hat("dp"), hat("dp")),
        (hat("producer"), hat("dp")),
        (hat("upm"), hat("dp")),
        (hat("producer"), hat("upm"), hat("dp")),
        (hat("dp"), hat("steward")),
        (hat("dp"), hat("medic", "safety")),
    ],
    ids=[
        "the founder alone",
        "one of the crew",
        "one of the crew, twice",
        "the founder and one",
        "the office and one",
        "the founder, the office and one",
        "one and the wearer",
        "two, each of another hat",
    ],
)
def test_fewer_give_nothing(acts: tuple[dict[str, Any], ...]) -> None:
    assert reads(state(*acts)) == []


def test_who_was_of_the_office_once_gives_nothing() -> None:
    away = moved("upm", Department.CAMERA)
    once = act("RoleAppointed", "producer", person="medic", role="producer", **DAYS)
    let_go = act("RoleEnded", "producer", person="medic", role="producer")
    assert reads(state(away, hat("upm"), hat("medic"))) == []
    assert reads(state(once, hat("dp"), hat("medic"))) == []
    assert reads(state(once, let_go, hat("dp"), hat("armorer"))) == [("dp", "armorer")]


def test_two_of_one_department_are_one_side_whatever_they_are_enrolled_as_later() -> None:
    second = act("PersonEnrolled", "producer", person="loader", department="camera")
    away = moved("loader", Department.GRIP)
    assert reads(state(second, hat("dp"), hat("loader"))) == []
    assert reads(state(second, away, hat("dp"), hat("loader"))) == []


@pytest.mark.parametrize(
    "taken",
    [
        (off("producer"),),
        (off("upm"),),
        (off("actor"),),
        (off("producer"), off("upm"), off("actor")),
        (left("producer"),),
        (left("upm"), left("actor")),
        (moved("steward", Department.PRODUCTION),),
        (off("dp", "safety"), off("armorer", "safety")),
    ],
)
def test_nobody_alone_takes_it(taken: tuple[dict[str, Any] | Hand, ...]) -> None:
    assert reads(state(*GIVEN, *taken)) == [("dp", "medic")]


def test_two_take_it_as_two_give_it_and_the_wearer_alone_does() -> None:
    assert reads(state(*GIVEN, off("actor"), off("armorer"))) == []
    assert reads(state(*GIVEN, left("actor"), left("armorer"))) == []
    assert reads(state(*GIVEN, off("steward"))) == []
    assert reads(state(*GIVEN, left("steward"))) == []
    assert reads(state(*GIVEN, off("steward"), hat("dp"))) == []  # an old word counts no more
    assert reads(state(*GIVEN, off("steward"), hat("dp"), hat("armorer"))) == [("dp", "armorer")]


def test_a_word_for_a_day_ends_with_it() -> None:
    both = (hat("dp", last_day="2025-03-20"), hat("medic", last_day="2025-03-15"))
    assert state(*both).people["steward"].reads[0].last_day == "2025-03-15"


def said_on(device: str, raw: dict[str, Any]) -> dict[str, Any]:
    return raw | {"device": device}


def test_a_device_that_the_founder_adds_for_somebody_speaks_for_no_reader() -> None:
    own = act("DeviceEnrolled", "producer", person="dp", enrolled="dp")
    added = act("DeviceEnrolled", "producer", person="dp", enrolled="dp-two")
    other = act("DeviceEnrolled", "producer", person="steward", enrolled="steward-two")
    forged = said_on("dp-two", hat("dp"))
    assert reads(state(own, added, forged, hat("medic"))) == []
    assert reads(state(own, added, hat("dp"), hat("medic"))) == [("dp", "medic")]
    given = (*GIVEN, other)
    assert reads(state(*given, said_on("steward-two", off("steward")))) != []
    mine = said_on("steward", act("DeviceEnrolled", "steward", person="steward", enrolled="new"))
    assert state(*GIVEN, mine).people["steward"].own == ("steward", "new")
    assert reads(state(*GIVEN, mine, said_on("new", off("steward")))) == []


def key(so_far: SetState) -> str | None:
    found = so_far.people["steward"].reading
    return None if found is None else found[2]


def publishing(device: str) -> dict[str, Any]:
    published = act("ReadingKeyPublished", "steward", key="age1" + "q" * 58)
    return said_on(device, published)


def test_a_reading_key_from_a_device_that_somebody_added_takes_no_place() -> None:
    added = act("DeviceEnrolled", "producer", person="steward", enrolled="steward-two")
    good = publishing("steward")
    assert key(state(*GIVEN, good, added, publishing("steward-two"))) == "steward"
    mine = said_on("steward", act("DeviceEnrolled", "steward", person="steward", enrolled="new"))
    assert key(state(*GIVEN, good, mine, publishing("new"))) == "new"
    # who lost every device of their own is sealed to again; reports are not: readers_of says so
    lost = act("KeyRevoked", "steward", person="steward", revoked="steward")
    assert key(state(*GIVEN, good, added, lost, publishing("steward-two"))) == "steward-two"


def test_a_word_by_a_revoked_key_or_for_somebody_else_counts_nothing() -> None:
    lent = hat("dp") | {"vouched_by": "armorer", "device": "armorer", "known": "vouched"}
    assert reads(state(lent, hat("medic"))) == []
    so_far: Base = after(*BASE, hat("dp"))
    _, found = told(so_far, hat("medic"))
    assert reads(found.state) == [("dp", "medic")]


def test_a_guest_s_key_on_somebody_s_device_adds_no_device_of_theirs() -> None:
    # the founder alone may add a key on any device, also one of their own on the steward's
    forged = said_on("steward", act("DeviceEnrolled", "steward", person="steward", enrolled="evil"))
    lent = forged | {"vouched_by": "producer", "known": "vouched"}
    found = state(*GIVEN, publishing("steward"), lent, publishing("evil"))
    assert found.people["steward"].own == ("steward",)
    assert key(found) == "steward"


def test_who_gives_it_takes_back_that_it_was_to_end() -> None:
    changed = (off("dp"), hat("medic"), hat("dp"))
    assert reads(state(*changed)) == [("medic", "dp")]
    assert reads(state(*changed, off("armorer"))) == [("medic", "dp")]
    assert reads(state(*changed, off("armorer"), off("actor"))) == []


def test_when_it_ended_is_kept_with_its_hour() -> None:
    [one] = state(*GIVEN, off("steward")).people["steward"].reads
    assert one.ended is not None
    assert one.ended_us is not None


def test_a_device_that_was_named_before_its_person_is_their_first() -> None:
    def device(name: str) -> Hand:  # as no day file tells it
        return Hand("producer", DeviceEnrolled(person=PersonId("union"), enrolled=DeviceId(name)))

    person = act("PersonEnrolled", "producer", person="union", department="outside")
    added = act("DeviceEnrolled", "producer", person="union", enrolled="evil")
    assert state(device("union"), person, added).people["union"].own == ("union",)
    assert state(device("union"), device("evil"), person).people["union"].own == ("union",)


def test_nothing_that_readers_say_counts_from_a_device_that_somebody_added() -> None:
    added = act("DeviceEnrolled", "producer", person="steward", enrolled="evil")
    lesson = act("LessonReleased", "steward", about="weapons")
    number = act("ReportsTold", "steward", unanswered=5, oldest_days=1)
    found = state(*GIVEN, added, said_on("evil", lesson), said_on("evil", number))
    assert (found.lessons, found.reports) == ((), None)
    found = state(*GIVEN, added, said_on("steward", lesson), said_on("steward", number))
    assert len(found.lessons) == 1
    assert found.reports is not None
