"""The week before: who joins with which key and hat, papers, kit, test-fired pairs."""

from __future__ import annotations

from typing import Any

from coldproof.app.demo.closing import wrap
from coldproof.app.demo.crew import ALONE, Dates, Today
from coldproof.app.demo.guns import prove_empty, told_apart
from coldproof.app.demo.pen import Pen
from coldproof.app.demo.planning import plan
from coldproof.app.demo.sheets import Out, Pair, Person, kit, people, schedule
from coldproof.desk.script.model import Script
from coldproof.words.people import HANDLERS, SAFETY_SIDE, Role

FOUNDER = people()[0].handle
OFFICE_PHONE, SAFETY_PHONE = "upm", "safety"
TABLET = "tablet-floor"
ON_THE_TABLET = ("outlaw-2", "banker")  # in costume, without a phone
PACKS = ("core", "industry-us", "california", "records")
LONGEST_WAIT_US = 60_000_000
LESSON = (
    "safe-handling",
    "safe-use",
    "safety-device",
    "firing-procedure",
    "finger-off-trigger",
    "know-the-target",
    "no-horseplay",
)
PAPERS = ("entertainment-firearms-permit", "federal-possession", "protocol-training")
COLORS = {"W1": "red", "W3": "red", "W10": "orange", "W7": "blue", "W8": "blue", "W12": "yellow"}


def phone(name: str) -> str:
    """Return the name of a person's own device."""
    return f"phone-{name}"


def prepare(pen: Pen, dates: Dates, script: Script) -> None:
    """Tell everything before the first shooting day."""
    ago = schedule().prepared_ago
    adopt(pen)
    everybody_joins(pen, dates, ago)
    credentials(pen, dates)
    plan(pen, dates, ago, script)
    day = Today(dates.name(ago - 1), dates.midnight_us(ago - 1), "stable")
    intake_day(pen, day)


def adopt(pen: Pen) -> None:
    """The rules in force; after a click this production waits the longest known time."""
    for pack in PACKS:
        pen.say(FOUNDER, "PackAdopted", pack=pack)
    longest = [{"name": "misfire-wait-us", "value": LONGEST_WAIT_US}]
    pen.say(FOUNDER, "PackAdopted", pack="set-practice", parameters=longest)


def everybody_joins(pen: Pen, dates: Dates, ago: int) -> None:
    """People, keys, hats: the founder gives the first ones, two people vouch for the others."""
    span: dict[str, Any] = {"first_day": dates.name(ago), "last_day": dates.name(ago - 60)}
    first = (FOUNDER, OFFICE_PHONE, SAFETY_PHONE)
    for one in people():
        by = FOUNDER if one.handle in first else OFFICE_PHONE
        pen.wait(40)
        if one.handle != FOUNDER:
            pen.say(by, "PersonEnrolled", person=one.handle, department=one.department)
            pen.enroll(by, one.handle, phone(one.handle))
        for hat in one.hats:
            if one.handle in first:
                pen.say(FOUNDER, "RoleAppointed", person=one.handle, role=hat, **span)
    for one in people():
        if one.handle not in first:
            hats(pen, one, span)
    pen.enroll("first-ad", "first-ad", TABLET)
    pen.devices["first-ad"] = phone("first-ad")
    for name in ON_THE_TABLET:
        pen.wait(30)
        pen.enroll(FOUNDER, name, TABLET)


def hats(pen: Pen, one: Person, span: dict[str, Any]) -> None:
    """Appoint one person; a handler's, a safety or a steward's hat takes two who vouch."""
    vouched = (*HANDLERS, *SAFETY_SIDE, Role.STEWARD)
    for hat in one.hats:
        by = (OFFICE_PHONE, SAFETY_PHONE) if Role(hat) in vouched else (OFFICE_PHONE,)
        if Role(hat) is Role.STEWARD:  # who reads reports is given by two of the crew
            by = (SAFETY_PHONE, "dp")
        for who in by:
            pen.wait(5)
            pen.say(who, "RoleAppointed", person=one.handle, role=hat, **span)


def credentials(pen: Pen, dates: Dates) -> None:
    """Each shows their own papers: the safety course for everybody, three more for handlers."""
    valid: dict[str, Any] = {"first_day": dates.name(300), "last_day": dates.name(-300)}
    for one in people():
        pen.wait(20)
        papers = ["safety-course"]
        if any(Role(hat) in HANDLERS for hat in one.hats):
            papers += PAPERS
        for paper in papers:
            pen.say(one.handle, "CredentialShown", person=one.handle, document=paper, **valid)


def intake_day(pen: Pen, day: Today) -> None:
    """The kit comes in, is told apart, and each pair of gun and blanks is fired once, alone."""
    pen.hour(day.midnight_us, 8)
    pen.say("upm", "DayOpened", day=day.name)
    pen.say("upm", "UnitOpened", unit="main", day=day.name, place=day.place)
    pen.say("armorer", "StaffingDeclared", weapons_per_handler=3)
    pen.say("armorer", "PrepDeclared", unit="main", needed_minutes=300, planned_minutes=480)
    register(pen)
    for pair in kit().pairs:
        test_fire(pen, pair)
    train(pen)
    wrap(pen, (ALONE,), day, weapons=tuple(dict.fromkeys(p.weapon for p in kit().pairs)))


def register(pen: Pen) -> None:
    """Stores, weapons and lots; each round of each lot is told apart."""
    for store, names in kit().stores.items():
        pen.say("armorer", "StoreKeysNamed", store=store, people=list(names))
    for name, weapon in kit().weapons.items():
        pen.wait(60)
        pen.tell("armorer", weapon)
        pen.say("armorer", "WeaponTagged", weapons=[name], color=COLORS[weapon.weapon_class])
        if weapon.can_chamber:
            pen.wait(90)
            pen.say("armorer", "FunctionChecked", weapon=name, passed=True)
    for name, lot in kit().lots.items():
        pen.wait(60)
        pen.tell("armorer", lot)
        pen.wait(lot.count * 5)
        pen.say("armorer", "RoundsVerified", lot=name, rounds=told_apart(name, lot.count))


def test_fire(pen: Pen, pair: Pair) -> None:
    """One blank, away from everybody, shows how far it is dangerous."""
    by, out = "armorer", Out(pair.weapon, "nobody", pair.lot, 1)
    lot = kit().lots[pair.lot]
    pen.wait(120)
    pen.say(by, "PairApproved", weapon=pair.weapon, lot=pair.lot)
    pen.say(by, "WeaponUnlocked", weapons=[pair.weapon], store="gun-safe", unit="main")
    pen.say(by, "RoundsDrawn", lot=pair.lot, count=1, unit="main")
    pen.wait(60)
    prove_empty(pen, by, pair.weapon)
    pen.wait(20)
    pen.say(by, "RoundsProved", weapon=out.weapon, lot=pair.lot, rounds=told_apart(pair.lot, 1))
    pen.wait(20)
    pen.say(
        by,
        "WeaponLoaded",
        weapon=pair.weapon,
        lot=pair.lot,
        round_class=lot.round_class.value,
        count=1,
        charge=lot.charge.value,
    )
    pen.wait(30)
    pen.say(by, "WeaponFired", weapon=pair.weapon, lot=pair.lot, count=1)
    pen.wait(90)
    pen.say(by, "WeaponTestFired", weapon=pair.weapon, lot=pair.lot, danger_mm=pair.danger_mm)
    back = [{"lot": pair.lot, "count": 1, "fate": "fired"}]
    pen.say(by, "WeaponUnloaded", weapon=pair.weapon, rounds=back)
    pen.wait(30)
    prove_empty(pen, by, pair.weapon)
    pen.say(by, "WeaponLockedUp", weapons=[pair.weapon], store="gun-safe")


def train(pen: Pen) -> None:
    """Each who will hold a working or an electronic gun is trained on its model."""
    for one in people():
        for model in one.trained:
            pen.wait(1_200)
            lesson(pen, "armorer", one.handle, model)
    for name in ("armorer", "armorer-2", "props-2"):
        pen.wait(300)
        teacher = "armorer-2" if name == "armorer" else "armorer"
        lesson(pen, teacher, name, "flash gun")


def lesson(pen: Pen, teacher: str, name: str, model: str) -> None:
    """Twenty minutes, as planned, and judged to be enough."""
    pen.say(
        teacher,
        "PersonTrained",
        person=name,
        model=model,
        planned_minutes=20,
        done_minutes=20,
        completed=True,
        competent=True,
        topics=list(LESSON),
    )
