import pytest

from coldproof.desk.voice.readers import (
    LATE_US,
    MOST,
    ever_read,
    others_of,
    places,
    readers_of,
    spoke_as_reader,
    waiting_of,
)
from coldproof.state.fold import START
from coldproof.state.model import SetState
from coldproof.state.records import Appointment, Person, Reads, Sight
from coldproof.words.people import READING, Department, Role
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
    reads = tuple(Reads(role, ("dp", "medic"), 1, last) for role in roles if role in READING)
    base = Person(department, False, 1, appointments=hats, reading=(KEY, 7, "a"), reads=reads)
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
        person(Role.STEWARD, reads=()),
        person(Role.STEWARD, own=("b",)),
        person(Role.STEWARD, first=Department.PRODUCTION),
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
    over = (Reads(Role.SAFETY, ("dp", "medic"), 1, None, ended=5),)
    people = state(one=person(Role.STEWARD), two=person(reads=over), three=person(Role.UPM))
    assert ever_read(people) == {"one", "two"}
    assert [one.person for one in readers_of(people)] == ["one"]


@pytest.mark.parametrize(
    "done",
    [
        {"departed": 9},
        {"appointments": ()},
        {"department": Department.PRODUCTION, "first": Department.OUTSIDE},
    ],
)
def test_what_others_say_of_a_reader_takes_nothing(done: dict[str, object]) -> None:
    found = readers_of(state(steward=person(Role.STEWARD, department=Department.OUTSIDE)))
    base = person(Role.STEWARD, department=Department.OUTSIDE)
    again = readers_of(state(steward=base._replace(**done)))  # type: ignore[arg-type]  # by field
    assert found == again
    assert found[0].by == ("dp", "medic")


def test_the_office_is_listed_apart_and_so_is_a_reader_who_was_given_an_office_hat() -> None:
    people = state(
        steward=person(Role.STEWARD, Role.UPM),
        boss=person(Role.PRODUCER),
        clerk=person(department=Department.PRODUCTION),
        dp=person(),
    )
    assert readers_of(people) == ()
    assert [(one.person, one.by) for one in others_of(people)] == [
        ("boss", ()),
        ("clerk", ()),
        ("steward", ("dp", "medic")),
    ]


def test_who_wears_the_hat_and_does_not_read_is_named() -> None:
    people = state(
        alone=person(Role.STEWARD, reads=()),
        keyless=person(Role.SAFETY, reading=None),
        reader=person(Role.STEWARD),
        boss=person(Role.STEWARD, Role.PRODUCER),
    )
    assert waiting_of(people) == ("alone", "boss", "keyless")


def test_a_reader_whom_others_silenced_is_named_whatever_they_said_of_them() -> None:
    lost = person(Role.STEWARD, reading=None, departed=9, appointments=())
    moved = person(Role.STEWARD, Role.UPM, departed=9)
    over = person(reads=(Reads(Role.SAFETY, ("dp", "medic"), 1, None, ended=5),), departed=9)
    people = state(steward=lost, safety=moved, gone=over, stranger=person(departed=9))
    assert readers_of(people) == ()
    assert waiting_of(people) == ("safety", "steward")


def test_no_word_counts_by_a_device_that_somebody_added_nor_after_the_end() -> None:
    over = (Reads(Role.SAFETY, ("dp", "medic"), 1, None, ended=5, ended_us=1_000),)
    people = state(steward=person(Role.STEWARD, own=("a",)), safety=person(reads=over), dp=person())
    assert spoke_as_reader(people, "steward@a", 5)
    assert not spoke_as_reader(people, "steward@added", 5)
    assert not spoke_as_reader(people, "dp@a", 5)
    assert not spoke_as_reader(people, "nobody@a", 5)
    assert spoke_as_reader(people, "safety@a", 1_000 + LATE_US)  # it waited on its way
    assert not spoke_as_reader(people, "safety@a", 1_001 + LATE_US)


def test_a_box_has_a_place_for_eleven_those_from_outside_first() -> None:
    crew = {f"safety-{n:02}": person(Role.SAFETY) for n in range(MOST + 1)}
    union = person(Role.STEWARD, department=Department.OUTSIDE)
    found = readers_of(state(**crew, union=union))
    first, left_out = places(found)
    assert first[0].person == "union"
    assert len(first) == MOST
    assert [one.person for one in left_out] == ["safety-10", "safety-11"]
    assert [len(places(found, added)[0]) for added in (1, MOST, 99)] == [MOST - 1, 0, 0]
