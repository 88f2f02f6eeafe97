import pytest

from coldproof.desk.voice.readers import ever_read, readers_of
from coldproof.state.fold import START
from coldproof.state.model import SetState
from coldproof.state.records import Appointment, Person, Sight
from coldproof.words.people import Department, Role
from tests.voice import Reader

KEY = Reader("any").key


def person(
    *roles: Role,
    department: Department = Department.CAMERA,
    last: str | None = None,
    **more: object,
) -> Person:
    hats = tuple(
        Appointment(role, "2026-01-01", last, (), 1, Sight(1, 0, "a", 1)) for role in roles
    )
    base = Person(department, False, 1, appointments=hats, reading=(KEY, 7, "a"))
    return base._replace(**more)  # type: ignore[arg-type]  # by field


def state(**people: Person) -> SetState:
    return START._replace(people=people, day="2026-06-01")


def test_who_reads_is_who_two_departments_gave_the_hat() -> None:
    found = readers_of(
        state(
            safety=person(Role.SAFETY),
            steward=person(Role.STEWARD, department=Department.OUTSIDE),
            advisor=person(Role.SAFETY_ADVISOR),
        )
    )
    assert [(one.person, one.outside) for one in found] == [
        ("steward", True),
        ("advisor", False),
        ("safety", False),
    ]
    assert found[0].hats == ("steward",)
    assert (found[0].key, found[0].position) == (KEY, 7)


@pytest.mark.parametrize(
    "somebody",
    [
        person(Role.FIRST_AD),
        person(Role.PRODUCER),
        person(Role.STEWARD, Role.PRODUCER),
        person(Role.SAFETY, Role.UPM),
        person(Role.STEWARD, department=Department.PRODUCTION),
        person(Role.STEWARD, reading=None),
        person(Role.STEWARD, reading=(KEY[:-1] + ("q" if KEY[-1] != "q" else "p"), 7, "a")),
        person(Role.STEWARD, reading=("age1" + "q" * 58, 7, "a")),
        person(Role.STEWARD, departed=9),
        person(Role.STEWARD, last="2026-05-31"),
        person(),
    ],
)
def test_nobody_else_does(somebody: Person) -> None:
    assert readers_of(state(somebody=somebody)) == ()


def test_the_founder_is_none_whatever_they_call_themselves() -> None:
    founder = person(Role.STEWARD, department=Department.OUTSIDE)
    assert readers_of(state(founder=founder)._replace(founder="founder")) == ()


def test_who_read_once_said_what_they_said() -> None:
    hat = person(Role.SAFETY).appointments
    people = state(one=person(Role.STEWARD), two=person(off=hat), three=person(Role.UPM))
    assert ever_read(people) == {"one", "two"}
