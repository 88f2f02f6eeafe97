"""The act table of production and people: hats, papers, training, duties, packs."""

from __future__ import annotations

from typing import Any

import pytest

from coldproof.acts import production as acts
from coldproof.words.floor import ConsentGround, Medium
from coldproof.words.ids import Day, DeviceId, Label, PersonId
from coldproof.words.kit import WeaponClass
from coldproof.words.people import Department, Document, Role
from tests.unit.state.rows import (
    ANY,
    HERE,
    Hand,
    Row,
    act,
    after,
    check,
    check_revoked,
    fits,
    labels_of,
    odd,
    permitting,
)

NOBODY = PersonId("nobody")
TODAY = Day("2025-03-13")
TRAINING: dict[str, Any] = {
    "person": "dp",
    "model": "single-action 45",
    "planned_minutes": 30,
    "done_minutes": 20,
    "completed": True,
    "competent": True,
}
WITHHELD = act("HandlingWithheld", "armorer", id="withheld", person="actor")
WITHHELD_SELF = act("HandlingWithheld", "actor", id="withheld", person="actor")

CARDS = "C" * 42 + "A"
NUMBER = act("NumberPosted", "ad", ring="set-medic", phone="555 0100", detail="tent")
PRODUCTION = (
    fits(
        "the founder is there",
        Hand(
            "founder",
            acts.ProductionOpened(founder=PersonId("founder"), medium=Medium.STAGE),
        ),
        {
            "medium": ("film", "stage"),
            "founder": (None, "founder"),
            "people/founder/department": (None, "production"),
            "people/founder/appointments": (None, ()),
        },
        world=None,
    ),
    fits(
        "told again, it makes nobody anew",
        Hand("armorer", acts.ProductionOpened(founder=PersonId("armorer"))),
        {"people/armorer/department": ("weapons", "weapons")},
    ),
    fits(
        "in force from here on",
        act("PackAdopted", "producer", pack="core", pack_version="1"),
        {
            "packs/core/by": (None, "producer"),
            "packs/core/units": (None, ()),
            "packs/core/position": (None, HERE),
        },
    ),
    fits(
        "adopted for a unit, and then for another: both, and numbers stay",
        act("PackAdopted", "upm", pack="core", units=["second"]),
        {
            "packs/core/by": ("producer", "upm"),
            "packs/core/units": (("main",), ("second", "main")),
            "packs/core/parameters": ((("loop-us", 3),), (("loop-us", 3),)),
        },
        acts=(
            act(
                "PackAdopted",
                "producer",
                pack="core",
                units=["main"],
                parameters=[{"name": "loop-us", "value": 3}],
            ),
        ),
    ),
    fits(
        "adopted for all, a later word for one unit narrows nothing",
        act("PackAdopted", "producer", pack="core", units=["main"]),
        {"packs/core/units": ((), ())},
        acts=(act("PackAdopted", "producer", pack="core"),),
    ),
    fits(
        "somebody joined",
        act("PersonEnrolled", "producer", person="extra", department="cast", minor=True),
        {
            "people/extra/department": (None, "cast"),
            "people/extra/minor": (None, True),
            "people/extra/appointments": (None, ()),
        },
    ),
    fits(
        "again: another department, the hats stay",
        Hand(
            "producer",
            acts.PersonEnrolled(person=PersonId("armorer"), department=Department.PROPS),
        ),
        {
            "people/armorer/department": ("weapons", "props"),
            "people/armorer/appointments/*/role": (("armorer",), ("armorer",)),
        },
    ),
    fits(
        "who was a minor once stays one",
        Hand(
            "producer",
            acts.PersonEnrolled(person=PersonId("kid"), department=Department.CAST),
        ),
        {"people/kid/minor": (True, True)},
        acts=(act("PersonEnrolled", "producer", person="kid", department="cast", minor=True),),
    ),
    fits(
        "a device speaks for a person",
        act("DeviceEnrolled", "armorer", person="armorer", enrolled="tablet"),
        {"people/armorer/own": ((), ("tablet",)), "devices/tablet": (None, "armorer")},
    ),
    fits(
        "what rested on the key and had not seen this ends",
        act("KeyRevoked", "producer", person="armorer", revoked="armorer"),
        {
            "people/armorer/bars/*/cause": ((), ("a key was revoked",)),
            "revoked": ((), ("armorer",)),
        },
    ),
    fits(
        "of nobody who is here: the device counts no more all the same",
        Hand("producer", acts.KeyRevoked(person=NOBODY, revoked=DeviceId("x"))),
        {"revoked": ((), ("x",))},
    ),
    odd(
        "what a revoked device says later permits nothing",
        act("StaffingDeclared", weapons_per_handler=9),
        {"per_handler": (4, 4)},
        acts=(act("KeyRevoked", "producer", person="armorer", revoked="armorer"),),
    ),
    fits(
        "but withholds all the same",
        act("HandlingWithheld", person="actor"),
        {"blocks/@/by": (None, "armorer"), "blocks/@/subject": (None, "actor")},
        acts=(act("KeyRevoked", "producer", person="armorer", revoked="armorer"),),
    ),
)
HATS = (
    fits(
        "the hat is off, and what rested on it ends",
        act("RoleEnded", "producer", person="armorer", role="armorer"),
        {
            "people/armorer/appointments": (ANY, ()),
            "people/armorer/bars/*/cause": ((), ("a role ended",)),
        },
    ),
    odd("of nobody who is here", Hand("ad", acts.RoleEnded(person=NOBODY, role=Role.ARMORER))),
    fits(
        "a first training",
        act("PersonTrained", **TRAINING),
        {
            "people/dp/trainings/*/by": ((), ("armorer",)),
            "people/dp/trainings/*/done": ((), (20,)),
        },
        permits=True,
    ),
    fits(
        "on the same model again: the latest counts, also when it is worse",
        act("PersonTrained", **{**TRAINING, "person": "actor", "competent": False}),
        {"people/actor/trainings/*/competent": ((True,), (False,))},
        permits=True,
    ),
    odd(
        "of nobody who is here",
        Hand(
            "armorer",
            acts.PersonTrained(
                person=NOBODY,
                model=Label("m"),
                planned_minutes=1,
                done_minutes=1,
                completed=True,
                competent=True,
            ),
        ),
    ),
    fits(
        "a paper more",
        act(
            "CredentialShown",
            "dp",
            person="dp",
            document="state-weapons-permit",
            first_day="2025-01-01",
            last_day="2025-12-31",
        ),
        {
            "people/dp/credentials/*/document": (
                ("safety-course",),
                ("safety-course", "state-weapons-permit"),
            )
        },
        permits=True,
    ),
    odd(
        "of nobody who is here",
        Hand(
            "ad",
            acts.CredentialShown(
                person=NOBODY, document=Document.SAFETY_COURSE, first_day=TODAY, last_day=TODAY
            ),
        ),
    ),
)
DUTIES = (
    fits(
        "other work",
        act("DutyTaken", person="armorer", duty="props"),
        {"people/armorer/duties": ((), (("props", HERE),))},
    ),
    odd("of nobody", Hand("ad", acts.DutyTaken(person=NOBODY, duty=Label("props")))),
    fits(
        "put down",
        act("DutyLeft", person="armorer", duty="props"),
        {"people/armorer/duties/*/0": (("props",), ())},
        acts=(act("DutyTaken", person="armorer", duty="props"),),
        permits=True,
    ),
    odd(
        "other work than what was taken",
        act("DutyLeft", person="armorer", duty="stunts"),
        {"people/armorer/duties/*/0": (("props",), ("props",))},
        acts=(act("DutyTaken", person="armorer", duty="props"),),
    ),
    odd("of nobody", Hand("ad", acts.DutyLeft(person=NOBODY, duty=Label("props")))),
)
WITHHOLDING = (
    fits(
        "by a handler",
        act("HandlingWithheld", person="actor"),
        {
            "blocks/@/kind": (None, "withheld"),
            "blocks/@/subject": (None, "actor"),
            "blocks/@/cause": (None, "handler"),
        },
    ),
    fits(
        "by anyone, of themselves",
        act("HandlingWithheld", "actor", person="actor"),
        {"blocks/@/by": (None, "actor"), "blocks/@/cause": (None, "self")},
    ),
    fits(
        "by who withheld",
        act("HandlingResumed", "actor", person="actor"),
        {"blocks/@withheld": (ANY, None)},
        acts=(WITHHELD_SELF,),
        permits=True,
    ),
    fits(
        "a handler's, by another handler",
        act("HandlingResumed", "propmaster", person="actor"),
        {"blocks/@withheld": (ANY, None)},
        acts=(WITHHELD,),
        permits=True,
    ),
    odd(
        "a person's own, by a handler",
        act("HandlingResumed", "armorer", person="actor"),
        acts=(WITHHELD_SELF,),
    ),
    odd(
        "a handler's, by the person",
        act("HandlingResumed", "actor", person="actor"),
        acts=(WITHHELD,),
    ),
    odd(
        "naming something else",
        act("HandlingResumed", "actor", person="actor", answers="offer"),
        acts=(WITHHELD_SELF,),
    ),
)
OFFICE = (
    fits(
        "the consent covers its classes",
        act(
            "MinorConsentFiled",
            "upm",
            person="actor",
            ground="parent-present",
            adult="dp",
            classes=["W8"],
        ),
        {
            "people/actor/consents/*/classes": ((), (("W8",),)),
            "people/actor/consents/*/adult": ((), ("dp",)),
        },
        permits=True,
    ),
    odd(
        "for nobody",
        Hand(
            "upm",
            acts.MinorConsentFiled(
                person=NOBODY,
                ground=ConsentGround.PARENT_PRESENT,
                adult=PersonId("dp"),
                classes=(WeaponClass.RUBBER,),
            ),
        ),
    ),
    fits(
        "whom to reach",
        act(
            "ContactPublished",
            "upm",
            person="safety",
            first_day="2025-03-13",
            last_day="2025-03-14",
            on_call_sheet=False,
        ),
        {"contacts/safety/last_day": (None, "2025-03-14"), "contacts/upm/person": ("upm", "upm")},
    ),
    fits(
        "a handler's word",
        act("StaffingDeclared", weapons_per_handler=2),
        {"per_handler": (4, 2)},
        permits=True,
    ),
    odd("anybody else's", act("StaffingDeclared", "upm", weapons_per_handler=9)),
    fits(
        "a number, by the safety side",
        NUMBER,
        {"numbers/set-medic/phone": (None, "555 0100"), "numbers/set-medic/detail": (None, "tent")},
        permits=True,
    ),
    fits(
        "another in its place, and one taken down",
        act("NumberPosted", "medic", ring="set-medic"),
        {"numbers/set-medic/phone": ("555 0100", None), "numbers/set-medic/by": ("ad", "medic")},
        acts=(NUMBER,),
        permits=True,
    ),
    odd("a number, by just anybody", {**NUMBER, "by": "actor"}, acts=(NUMBER,)),
    fits(
        "the words of the floor cards, taken by a handler",
        act("CardsAdopted", cards=CARDS),
        {"cards/0": (None, CARDS), "cards/1": (None, "armorer")},
        permits=True,
    ),
    odd("and by nobody else", act("CardsAdopted", "ad", cards=CARDS)),
)
ROWS = PRODUCTION + HATS + DUTIES + WITHHOLDING + OFFICE


@pytest.mark.parametrize("row", ROWS, ids=labels_of(ROWS))
def test_row(row: Row) -> None:
    check(row)


PERMITTING = permitting(ROWS)


@pytest.mark.parametrize("row", PERMITTING, ids=labels_of(PERMITTING))
def test_by_a_revoked_key_it_permits_nothing(row: Row) -> None:
    check_revoked(row)


def numbers(*adopters: tuple[str, int]) -> tuple[tuple[str, int], ...]:
    """Return the numbers in force after a pack was adopted by these, each with one number."""
    so_far = after(
        *(
            act("PackAdopted", by, pack="core", parameters=[{"name": "loop-us", "value": value}])
            for by, value in adopters
        )
    )
    return so_far.state.packs["core"].parameters


def test_a_number_that_was_given_is_changed_by_the_founder_alone() -> None:
    assert numbers(("producer", 3), ("armorer", 9)) == (("loop-us", 3),)
    assert numbers(("producer", 3), ("producer", 9)) == (("loop-us", 9),)
