"""What the fold keeps of discharges that nobody meant, of counts, and of looks in a row."""

from __future__ import annotations

from coldproof.acts.base import Act, Body
from coldproof.acts.case import IncidentInvestigated, IncidentOpened
from coldproof.acts.condition import CheckWitnessed, DischargedUnmeant, WeaponFired, WeaponLoaded
from coldproof.acts.counts import LotCounted, RoundsDrawn
from coldproof.acts.day import DayOpened, MeetingAttended, MeetingHeld
from coldproof.acts.kit import LotReceived, WeaponRegistered
from coldproof.acts.production import PersonEnrolled, ProductionOpened, RoleAppointed
from coldproof.acts.voice import WorkReleased
from coldproof.state.entry import Entry
from coldproof.state.fold import START, fold
from coldproof.state.model import SetState
from coldproof.state.unmeant import NO_FIRST_AD, NO_UPM
from coldproof.words.floor import IncidentKind, MeetingKind, Severity
from coldproof.words.ids import ActId, Day, DeviceId, Label, LotId, PersonId, UnitId, WeaponId
from coldproof.words.kit import RoundClass, WeaponClass
from coldproof.words.people import Department, Role
from coldproof.words.units import SECOND_US

TODAY = Day("1970-01-01")  # the instants below are its first seconds
GUN = WeaponId("G-1")
MAIN = UnitId("main")
Told = tuple[str, Body, tuple[str, ...]]  # by whom, what, which acts it answers


def told(*acts: Told, permit: bool = True) -> SetState:
    """Fold acts; the n-th has the id `n` and stands n seconds after the first."""
    entries = [
        Entry(
            Act(
                production=Label("p"),
                body=body,
                by=PersonId(by),
                device=DeviceId(by),
                seq=n + 1,
                at_us=n * SECOND_US,
                seen_size=n,
                answers=tuple(ActId(a) for a in answers),
            ),
            ActId(str(n)),
            n,
            n * SECOND_US,
            permit,
        )
        for n, (by, body, answers) in enumerate(acts)
    ]
    return fold(START, entries)


def discharge(*answers: str) -> Told:
    return "armorer", DischargedUnmeant(weapon=GUN), answers


def incident(
    *answers: str,
    kind: IncidentKind = IncidentKind.UNINTENDED_DISCHARGE,
    weapons: tuple[WeaponId, ...] = (GUN,),
) -> Told:
    opened = IncidentOpened(incident=kind, severity=Severity.NOBODY_HURT, weapons=weapons)
    return "ad", opened, answers


def hired(name: str, role: Role) -> tuple[Told, Told, Told]:
    person = PersonId(name)
    return (
        ("founder", ProductionOpened(founder=PersonId("founder")), ()),
        ("ad", PersonEnrolled(person=person, department=Department.PRODUCTION), ()),
        ("founder", RoleAppointed(person=person, role=role, first_day=TODAY), ()),
    )


def meeting(kind: MeetingKind = MeetingKind.CORRECTIVE, unit: UnitId = MAIN) -> Told:
    return "armorer", MeetingHeld(unit=unit, day=TODAY, meeting=kind), ()


def test_a_discharge_and_the_incident_that_follows_are_one_event() -> None:
    (event,) = told(discharge(), incident()).unmeant
    assert (event.ids, event.discharge, event.incident) == (("0", "1"), 0, 1)


def test_an_incident_of_another_gun_is_an_event_of_its_own() -> None:
    assert len(told(discharge(), incident(weapons=(WeaponId("G-2"),))).unmeant) == 2


def test_an_incident_that_names_the_discharge_is_the_same_event_whatever_it_lists() -> None:
    assert len(told(discharge(), incident("0", weapons=(WeaponId("G-2"),))).unmeant) == 1


def test_the_incident_first_and_the_discharge_naming_it() -> None:
    (event,) = told(incident(), discharge("0")).unmeant
    assert (event.ids, event.discharge, event.incident) == (("0", "1"), 1, 0)


def test_in_doubt_two_events() -> None:
    assert len(told(incident(), discharge()).unmeant) == 2


def test_a_second_discharge_is_a_second_event() -> None:
    first, second = told(discharge(), incident(), discharge()).unmeant
    assert (first.ids, second.ids) == (("0", "1"), ("2",))


def test_the_incident_tells_of_the_last_untold_discharge() -> None:
    first, second = told(discharge(), discharge(), incident()).unmeant
    assert (first.incident, second.incident) == (None, 2)


def test_other_incidents_are_no_such_event() -> None:
    assert told(incident(kind=IncidentKind.NEAR_MISS)).unmeant == ()


def test_an_investigation_counts_when_it_found_and_corrected_the_cause() -> None:
    for found, corrected, at in ((True, True, 1), (True, False, None), (False, True, None)):
        done = IncidentInvestigated(cause_found=found, corrected=corrected)
        (event,) = told(discharge(), ("ad", done, ("0",))).unmeant
        assert event.investigated == at


def test_an_investigation_of_something_else_does_not_count() -> None:
    done = IncidentInvestigated(cause_found=True, corrected=True)
    (event,) = told(discharge(), ("ad", done, ("9",))).unmeant
    assert event.investigated is None


def test_a_corrective_meeting_says_who_was_missing() -> None:
    crew = (*hired("armorer", Role.ARMORER), *hired("deputy", Role.PROPERTY_MASTER))
    people = (PersonId("deputy"),)
    day: Told = ("ad", DayOpened(day=TODAY), ())
    (event,) = told(*crew, day, discharge(), meeting()).unmeant
    assert event.absent == ("deputy", NO_FIRST_AD, NO_UPM)
    came: Told = ("ad", MeetingAttended(people=people), ("8",))
    (event,) = told(*crew, day, discharge(), meeting(), came).unmeant
    assert event.absent == (NO_FIRST_AD, NO_UPM)


def test_a_meeting_of_another_kind_is_no_corrective_one() -> None:
    (event,) = told(discharge(), meeting(MeetingKind.DAILY)).unmeant
    assert event.absent is None


def test_a_producer_stands_in_where_nobody_is_upm() -> None:
    day: Told = ("ad", DayOpened(day=TODAY), ())
    crew = hired("producer", Role.PRODUCER)
    (event,) = told(*crew, day, discharge(), meeting()).unmeant
    assert event.absent == (NO_FIRST_AD, "producer")
    (event,) = told(*crew, *hired("upm", Role.UPM), day, discharge(), meeting()).unmeant
    assert event.absent == (NO_FIRST_AD, "upm")


def test_a_whole_release_signs_the_event() -> None:
    for fixed, signed in ((True, ("upm",)), (False, ())):
        release = WorkReleased(cause_found=True, fixed=fixed, crew_told=True)
        (event,) = told(discharge(), ("upm", release, ("0",))).unmeant
        assert event.signed == signed


def test_a_revoked_key_permits_nothing() -> None:
    done = IncidentInvestigated(cause_found=True, corrected=True)
    release = WorkReleased(cause_found=True, fixed=True, crew_told=True)
    acts: tuple[Told, ...] = (discharge(), ("ad", done, ("0",)), ("ad", release, ("0",)), meeting())
    (event,) = told(*acts, permit=False).unmeant
    assert (event.investigated, event.signed, event.absent) == (None, (), None)


BLANKS = LotId("B-1")
STOCK: tuple[Told, ...] = (
    (
        "armorer",
        WeaponRegistered(
            weapon=GUN,
            weapon_class=WeaponClass.LIVE_CAPABLE,
            can_chamber=True,
            can_expel=True,
            bore_open=True,
            chambers=6,
        ),
        (),
    ),
    ("armorer", LotReceived(lot=BLANKS, round_class=RoundClass.BLANK, count=9), ()),
    ("armorer", RoundsDrawn(lot=BLANKS, count=2), ()),
)


def test_a_lot_knows_when_a_round_last_went_into_or_out_of_a_gun() -> None:
    load = WeaponLoaded(weapon=GUN, lot=BLANKS, round_class=RoundClass.BLANK, count=2)
    shot = WeaponFired(weapon=GUN, lot=BLANKS, count=1)
    assert told(*STOCK).lots[BLANKS].used is None
    assert told(*STOCK, ("armorer", load, ())).lots[BLANKS].used == 3
    assert told(*STOCK, ("armorer", load, ()), ("armorer", shot, ())).lots[BLANKS].used == 4


def test_a_lot_knows_each_persons_latest_count() -> None:
    count = LotCounted(lot=BLANKS, count=9, expected=9)
    acts: tuple[Told, ...] = (("armorer", count, ()), ("ad", count, ()), ("armorer", count, ()))
    assert told(*STOCK, *acts).lots[BLANKS].counts == (("ad", 4), ("armorer", 5))


def test_a_row_of_looks_holds_the_last_three_alike() -> None:
    six = (RoundClass.DUMMY,) * 6
    same: Told = ("dp", CheckWitnessed(weapon=GUN, chambers=six, whole=True), ())
    other: Told = ("dp", CheckWitnessed(weapon=GUN, chambers=six[:5], whole=True), ())
    (row,) = told(same, same, same, same).looked
    assert (row.person, row.kind, row.places) == ("dp", "CheckWitnessed", six)
    assert row.at_us == (1 * SECOND_US, 2 * SECOND_US, 3 * SECOND_US)
    (row,) = told(same, same, other).looked
    assert row.at_us == (2 * SECOND_US,)
    someone: Told = ("ad", CheckWitnessed(weapon=GUN, chambers=six, whole=True), ())
    assert [r.person for r in told(same, someone).looked] == ["dp", "ad"]
