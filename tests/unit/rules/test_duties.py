"""The machinery of duties, told on the first of them: what else was considered."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from coldproof.acts.base import Act, Body
from coldproof.acts.codec import digest
from coldproof.acts.day import DayOpened
from coldproof.acts.plan import (
    AlternativesWeighed,
    AssessmentApproved,
    ScenePlanned,
    ShotPlanned,
)
from coldproof.acts.setup import SetupBegun
from coldproof.rules.base import Citation, Evidence, Severity
from coldproof.rules.duties import Due, Duty, Property, duties, duty, task
from coldproof.rules.set_practice.plans import alternatives_considered
from coldproof.state.entry import Entry
from coldproof.state.fold import START, fold
from coldproof.state.model import SetState
from coldproof.words.floor import Alternative, PlaceType, Purpose, Toward
from coldproof.words.ids import (
    Committed,
    Day,
    DeviceId,
    Label,
    PersonId,
    SceneId,
    SetupId,
    UnitId,
)
from coldproof.words.kit import WeaponClass
from coldproof.words.units import MINUTE_US

RULE = "set.alternatives-considered"
TITLE = "Say why not without a working gun"


FOUNDED = START._replace(founder="first-ad")  # who plans a working gun has a right to


class Pack(NamedTuple):
    duties: tuple[Duty, ...]


PACK = Pack((alternatives_considered,))


def told(*bodies: Body) -> SetState:
    entries = [
        Entry(
            Act(
                production=Label("p"),
                body=body,
                by=PersonId("first-ad"),
                device=DeviceId("d"),
                seq=n + 1,
                at_us=n * MINUTE_US,
                seen_size=n,
            ),
            f"act-{n}",
            n,
            n * MINUTE_US,
        )
        for n, body in enumerate(bodies)
    ]
    return fold(FOUNDED, entries)


def plan(version: int = 1, *classes: WeaponClass) -> ScenePlanned:
    return ScenePlanned(
        scene=SceneId("12"),
        plan=version,
        place=PlaceType.PRIVATE,
        classes=classes or (WeaponClass.LIVE_CAPABLE, WeaponClass.RUBBER),
    )


def weighed(version: int = 1, *considered: Alternative) -> AlternativesWeighed:
    return AlternativesWeighed(
        scene=SceneId("12"),
        plan=version,
        considered=considered or (Alternative.RUBBER, Alternative.WORKING_GUN),
        chosen=Alternative.WORKING_GUN,
    )


def setup(scene: str = "12") -> SetupBegun:
    return SetupBegun(
        setup=SetupId("12A"),
        unit=UnitId("main"),
        scene=SceneId(scene),
        purpose=Purpose.TAKE,
        toward=Toward.NOBODY,
    )


REAL_WAYS = (Alternative.REAL_EMPTY, Alternative.REAL_DUMMIES, Alternative.REAL_BLANKS)
WHY = digest(b"why")
APPROVED = AssessmentApproved(scene=SceneId("12"), plan=1)


def asked(state: SetState, now_us: int = 60 * MINUTE_US) -> tuple[Due, ...]:
    return duties(state, (PACK,), now_us)


def test_a_plan_with_a_working_gun_opens_it_and_no_clock_runs_yet() -> None:
    (due,) = asked(told(plan()))
    assert due == Due(RULE, TITLE, "12", 0, None, None)
    assert not due.overdue(60 * MINUTE_US)


def test_a_plan_without_one_opens_nothing() -> None:
    assert asked(told(plan(1, WeaponClass.RUBBER, WeaponClass.EDGED))) == ()


def test_weighing_closes_it() -> None:
    (due,) = asked(told(plan(), weighed()))
    assert due.closed == 1


def test_weighing_nothing_but_the_working_gun_closes_nothing() -> None:
    (due,) = asked(told(plan(), weighed(1, Alternative.WORKING_GUN)))
    assert due.closed is None


def test_a_new_version_opens_it_again_and_the_old_weighing_does_not_serve() -> None:
    (due,) = asked(told(plan(), weighed(), plan(2)))
    assert (due.opened, due.closed) == (2, None)


def test_approval_without_it_makes_it_late() -> None:
    (due,) = asked(told(plan(), APPROVED))
    assert due.due_us == 0
    assert not due.overdue(0)
    assert due.overdue(1)


def test_an_approval_of_another_version_does_not() -> None:
    (due,) = asked(told(plan(), APPROVED, plan(2)))
    assert due.due_us is None


def test_a_setup_of_the_scene_without_it_makes_it_late() -> None:
    (due,) = asked(told(plan(), setup()))
    assert due.overdue(1)


def test_a_setup_of_another_scene_or_an_older_plan_does_not() -> None:
    assert asked(told(plan(), setup("13")))[0].due_us is None
    assert asked(told(plan(), weighed(), setup(), plan(2)))[0].due_us is None


def test_closed_is_never_overdue() -> None:
    (due,) = asked(told(plan(), setup(), weighed()))
    assert due.due_us == 0
    assert not due.overdue(60 * MINUTE_US)


def of_shot(shot: str, chosen: Alternative, reason: str | None = None) -> AlternativesWeighed:
    return AlternativesWeighed(
        scene=SceneId("12"),
        plan=1,
        considered=(Alternative.RUBBER,),
        chosen=chosen,
        reason=None if reason is None else Committed(reason),
        shot=Label(shot),
    )


def shot(name: str) -> ShotPlanned:
    return ShotPlanned(scene=SceneId("12"), shot=Label(name))


def test_each_planned_shot_needs_a_word() -> None:
    story = (plan(), shot("A"), shot("B"), of_shot("A", Alternative.RUBBER))
    (due,) = asked(told(*story))
    assert due.closed is None
    (due,) = asked(told(*story, of_shot("B", Alternative.ELECTRONIC)))
    assert due.closed == 4


def test_a_word_for_the_whole_scene_is_one_for_each_shot() -> None:
    (due,) = asked(told(plan(), shot("A"), shot("B"), weighed()))
    assert due.closed == 3


def test_a_real_firearm_without_a_written_reason_closes_nothing() -> None:
    whole = replace(weighed(), chosen=Alternative.RUBBER)
    for way in (*REAL_WAYS, Alternative.WORKING_GUN):
        (due,) = asked(told(plan(), whole, of_shot("A", way)))
        assert due.closed is None
        (due,) = asked(told(plan(), whole, of_shot("A", way, WHY)))
        assert due.closed == 2


def test_nor_does_an_old_records_word_once_a_shot_is_chosen() -> None:
    (due,) = asked(told(plan(), weighed(), of_shot("A", Alternative.RUBBER)))
    assert due.closed is None
    whole = replace(weighed(), reason=Committed(WHY))
    (due,) = asked(told(plan(), weighed(), of_shot("A", Alternative.RUBBER), whole))
    assert due.closed == 3


def test_a_shot_of_an_older_version_asks_for_nothing() -> None:
    (due,) = asked(told(plan(), shot("A"), plan(2), weighed(2)))
    assert due.closed == 3


def dated(begins: str, ends: str) -> Duty:
    cited = Citation(
        rule_id="t.dated",
        title="Dated",
        instrument="a test",
        clause="1",
        sources="",
        evidence=Evidence.OWN,
        says="so",
        in_force_from=begins,
        in_force_to=ends,
    )

    @duty(cited, Severity.RECORD)
    def found(state: SetState, now_us: int) -> tuple[Due, ...]:
        return (task(cited, "b", 2), task(cited, "z", 1), task(cited, "a", 2))

    return found


def test_only_duties_in_force_on_the_open_day_count() -> None:
    state = told(DayOpened(day=Day("1970-01-01")))
    for begins, ends, count in (
        ("", "", 3),
        ("1970-01-01", "1970-01-01", 3),
        ("1970-01-02", "", 0),
        ("", "1969-12-31", 0),
    ):
        assert len(duties(state, (Pack((dated(begins, ends),)),), 0)) == count
    assert len(duties(told(), (Pack((dated("1970-01-02", ""),)),), 0)) == 3


def test_each_duty_counts_once_and_tasks_stand_in_order() -> None:
    one = dated("", "")
    found = duties(told(plan()), (Pack((one,)), PACK, Pack((one,))), 0)
    assert [(d.rule_id, d.opened, d.subject) for d in found] == [
        (RULE, 0, "12"),
        ("t.dated", 1, "z"),
        ("t.dated", 2, "a"),
        ("t.dated", 2, "b"),
    ]


def test_a_duty_and_a_property_name_their_rule() -> None:
    assert alternatives_considered.id == RULE
    assert alternatives_considered.severity is Severity.DUE
    proved = Property(citation=dated("", "").citation, proved_by="test_x")
    assert (proved.id, proved.proved_by, proved.severity) == ("t.dated", "test_x", Severity.RECORD)
