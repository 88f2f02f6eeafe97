"""What an extract takes: what was asked for, whole cases, and what proves the keys."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coldproof.acts import case, custody, voice
from coldproof.acts.base import Act, Body
from coldproof.acts.case import ClockRead
from coldproof.desk.reading import Read, Reader, Standing
from coldproof.exchange.bundle.choice import Choice, Facts, Why
from coldproof.exchange.bundle.errors import ExportError
from coldproof.state.entry import Entry
from coldproof.words.floor import IncidentKind, Scope, Severity
from coldproof.words.ids import ActId, DeviceId, Label, PersonId, WeaponId
from tests.bundles import Record, small_record
from tests.small_log import NOON_US, PRODUCTION

ITEMS = ("A", "B", "C", "D", "E")


def facts_of(record: Record) -> Facts:
    """Return what the entries of a record name."""
    reader = Reader(lambda *_: True, record.source.tree.root)
    facts = Facts()
    for note in record.notes:
        facts.add(reader.read(note))
    return facts


@pytest.fixture(scope="module")
def facts() -> Facts:
    return facts_of(small_record())


def taken(facts: Facts, why: Why | None = None, **choice: Any) -> set[str]:
    """Return the names of the entries that a choice takes, but for clocks and keys."""
    places = {place: name for name, place in small_record().places.items()}
    found = facts.chosen(Choice(**choice))
    return {
        places.get(position, str(position))
        for position, one in found.items()
        if (why is None and one not in (Why.KEYS, Why.CLOCK)) or one is why
    }


CASE = {
    "G-1 registered",
    "G-2 registered",
    "D-1 received",
    "G-1 and G-3 tagged",
    "incident",
    "linked",
    "account",
    "stop",
}


@pytest.mark.parametrize("item", ["G-1", "G-2", "D-1"])
def test_any_item_of_a_case_brings_the_whole_case(facts: Facts, item: str) -> None:
    assert taken(facts, items=(item,)) == CASE


def test_what_touches_an_item_of_a_case_brings_the_case(facts: Facts) -> None:
    """One act tagged G-3 together with G-1, which is of the case; the rest of G-3 is not."""
    both = taken(facts, items=("G-3",))
    assert both == CASE | {"G-3 registered", "by a revoked key", "hazard"}
    assert taken(facts, Why.ASKED, items=("G-3",)) == {
        "G-3 registered",
        "G-1 and G-3 tagged",
        "by a revoked key",
    }
    assert taken(facts, Why.CASE, items=("G-3",)) == CASE - {"G-1 and G-3 tagged"}


def test_what_touches_no_case_brings_none(facts: Facts) -> None:
    assert taken(facts, people=("stranger",)) == {"hazard"}
    assert taken(facts, places=("porch",)) == {"by a revoked key"}
    assert taken(facts, places=("main",)) == {"not ready"}


def test_an_account_of_a_case_brings_the_case_without_naming_an_item(facts: Facts) -> None:
    position = small_record().places["account"]
    at_us = facts.all[position].at_us
    found = taken(facts, people=("actor",), from_us=at_us, until_us=at_us)
    assert found == CASE
    assert taken(facts, Why.ASKED, people=("actor",), from_us=at_us, until_us=at_us) == {"account"}


def test_all_sorts_must_fit_and_one_of_a_sort(facts: Facts) -> None:
    asked = taken(facts, Why.ASKED, items=("G-1", "G-2"), people=("actor", "producer"))
    assert asked == {"account", "stop"}
    asked = taken(facts, Why.ASKED, items=("G-3",), places=("porch",), people=("actor",))
    assert asked == {"by a revoked key"}


def test_times_include_both_ends(facts: Facts) -> None:
    places = small_record().places
    first, last = (facts.all[places[name]].at_us for name in ("stop", "revoked"))
    found = taken(facts, Why.ASKED, from_us=first, until_us=last)
    assert {"stop", "revoked"} <= found
    assert "account" not in found
    assert "by a revoked key" not in found


def test_an_incident_is_asked_for_by_its_position(facts: Facts) -> None:
    assert taken(facts, incidents=(small_record().places["incident"],)) == CASE


def test_keys_are_proved_from_entry_0_on(facts: Facts) -> None:
    assert taken(facts, Why.KEYS, people=("stranger",)) == {"0"}
    assert taken(facts, Why.KEYS, places=("porch",)) == {"0", "actor enrolled", "revoked"}
    assert taken(facts, Why.KEYS, items=("G-1",)) == {
        "0",
        "armorer enrolled",
        "actor enrolled",
        "first-ad enrolled",
        "revoked",
    }


def test_the_clock_read_before_each_entry_comes_along(facts: Facts) -> None:
    record = small_record()
    clocks = taken(facts, Why.CLOCK, people=("stranger",))
    assert clocks == {str(record.places["hazard"] - 1)}


@pytest.mark.parametrize(
    ("choice", "says"),
    [
        (Choice(), "found an extract of nothing in particular; something to ask for"),
        (
            Choice(items=("G-9",)),
            "found no entry that fits (items G-9); something that `coldproof log` shows",
        ),
        (Choice(incidents=(3,)), "found no incident that entry 3 opened; one of 25"),
        (
            Choice(people=("actor",), until_us=0),
            "found no entry that fits (people actor; until 1970-01-01 00:00:00 UTC); something that"
            " `coldproof log` shows",
        ),
    ],
)
def test_a_choice_of_nothing_is_refused(facts: Facts, choice: Choice, says: str) -> None:
    with pytest.raises(ExportError) as caught:
        facts.chosen(choice)
    assert str(caught.value) == f"the bundle: {says} was expected"


def test_a_choice_is_told_in_words() -> None:
    choice = Choice(items=("G-1", "D-1"), incidents=(25,), from_us=0, until_us=1)
    assert choice.words() == (
        "items G-1, D-1; incidents 25; from 1970-01-01 00:00:00 UTC; until 1970-01-01 00:00:00 UTC"
    )


# ------------------------------------------------------------------- any log: a case is never split


class Made:
    """A log of acts that name items, answer each other and open incidents."""

    def __init__(self) -> None:
        self.facts = Facts()
        self.bodies: list[Any] = []
        self.answers: list[tuple[int, ...]] = []

    def add(self, body: Body, answers: tuple[int, ...]) -> None:
        position = len(self.bodies)
        act = Act(
            production=Label(PRODUCTION),
            body=body,
            by=PersonId("clerk" if isinstance(body, ClockRead) else "a"),
            device=DeviceId("a"),
            seq=position + 1,
            at_us=NOON_US + position,
            answers=tuple(ActId(str(one)) for one in answers),
        )
        entry = Entry(act, str(position), position, act.at_us)
        self.facts.add(Read(entry, Standing.ENROLLED, "a@a", True))
        self.bodies.append(body)
        self.answers.append(answers)

    def concerned(self, position: int) -> set[str]:
        """Return the items that an entry concerns, found another way than the code's."""
        body = self.bodies[position]
        found = {*getattr(body, "weapons", ()), *getattr(body, "lots", ())}
        if getattr(body, "weapon", None):
            found.add(body.weapon)
        for one in self.answers[position]:
            found |= self.concerned(one)
        return found

    def cases(self) -> dict[int, tuple[set[int], set[str]]]:
        """Return each incident's entries and items, found another way than the code's."""
        found = {}
        for opened, body in enumerate(self.bodies):
            if isinstance(body, case.IncidentOpened):
                about = {n for n in range(len(self.bodies)) if self.speaks_of(n, opened)}
                found[opened] = about, set().union(*(self.concerned(n) for n in about))
        return found

    def speaks_of(self, position: int, opened: int) -> bool:
        """Say whether an entry is that one, or answers one that speaks of it."""
        return position == opened or any(
            self.speaks_of(one, opened) for one in self.answers[position]
        )


@st.composite
def logs(draw: st.DrawFn) -> Made:
    """Return a log of some acts, each of which answers one that was signed before it, or none.

    They are recorded in any order.
    """
    made = Made()
    made.add(ClockRead(), ())
    signed = draw(st.permutations(range(1, draw(st.integers(2, 15)))))
    for position, rank in enumerate(signed, 1):
        items: Any = tuple(draw(st.lists(st.sampled_from(ITEMS), max_size=2, unique=True)))
        before = [0, *(n for n, other in enumerate(signed, 1) if other < rank)]
        assert position not in before
        answers = tuple(draw(st.lists(st.sampled_from(before), max_size=2, unique=True)))
        body: Body = draw(
            st.sampled_from(
                [
                    custody.WeaponLeft(weapons=items, place=Label("porch")),
                    case.IncidentLinked(weapons=items[:1], lots=items[1:]),
                    case.IncidentOpened(
                        incident=IncidentKind.NEAR_MISS,
                        severity=Severity.NOBODY_HURT,
                        weapons=items,
                    ),
                    voice.WorkStopped(scope=Scope.PRODUCTION),
                    voice.MistakeSaid(),
                    ClockRead(),
                ]
            )
        )
        made.add(body, () if isinstance(body, ClockRead) else answers)
    return made


@given(logs(), st.sampled_from(ITEMS))
def test_no_case_is_ever_split(made: Made, item: str) -> None:
    try:
        found = made.facts.chosen(Choice(items=(item,)))
    except ExportError:
        assert not any(item in made.concerned(n) for n in range(len(made.bodies)))
        return
    inside = {n for n, why in found.items() if why not in (Why.KEYS, Why.CLOCK)}
    assert {n for n in range(len(made.bodies)) if item in made.concerned(n)} <= inside
    touched = set().union(*(made.concerned(n) for n in inside))
    for about, items in made.cases().values():
        if about & inside or items & touched:
            assert about <= inside
            assert {n for n in range(len(made.bodies)) if made.concerned(n) & items} <= inside
    for n in inside:
        assert set(made.answers[n]) <= inside


def test_what_was_recorded_before_the_incident_that_it_answers_is_of_the_case() -> None:
    made = Made()
    made.add(ClockRead(), ())
    made.add(case.IncidentLinked(), (2,))
    opened = case.IncidentOpened(incident=IncidentKind.NEAR_MISS, severity=Severity.NOBODY_HURT)
    made.add(opened, ())
    made.add(case.IncidentLinked(), ())
    found = made.facts.chosen(Choice(incidents=(2,)))
    assert {n for n, why in found.items() if why is not Why.KEYS} == {0, 1, 2}


def test_an_item_that_a_case_concerns_by_what_it_answers_is_an_item_of_the_case() -> None:
    made = Made()
    made.add(ClockRead(), ())
    opened = case.IncidentOpened(incident=IncidentKind.NEAR_MISS, severity=Severity.NOBODY_HURT)
    made.add(opened, ())
    left = custody.WeaponLeft(weapons=(WeaponId("A"),), place=Label("porch"))
    made.add(left, ())
    made.add(case.IncidentLinked(), (1, 2))
    made.add(left, ())
    found = made.facts.chosen(Choice(incidents=(1,)))
    assert {1, 2, 3, 4} <= {*found}
