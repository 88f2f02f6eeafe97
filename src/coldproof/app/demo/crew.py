"""Who does what on a unit, and the hours of its day."""

from __future__ import annotations

from typing import Any, NamedTuple

from coldproof.app.demo.pen import Pen
from coldproof.app.demo.sheets import people
from coldproof.words.people import Department
from coldproof.words.units import DAY_US, MINUTE_US, date_of

TOPICS = ("firearms", "emergency-steps", "chain-of-command", "abort-plan")
ON_SITE = (
    "intended-action",
    "possible-deviations",
    "abort-plan",
    "emergency-steps",
    "chain-of-command",
)


class Crew(NamedTuple):
    """One unit's own people."""

    unit: str
    armorer: str
    blanks: str  # the handler of its hot guns
    props: str
    floor: str  # who makes the call and witnesses
    eyes: str  # the second witness of a hot gun
    near: tuple[str, ...]  # everybody near its weapons


SECOND_UNIT = ("second-ad", "armorer-2", "props-2", "operator", "boom", "stunts", "banker")
NEAR = tuple(one.handle for one in people() if one.near)
ALONE = Crew("main", "armorer", "armorer-2", "props", "first-ad", "dp", NEAR)


def crews(*, split: bool) -> tuple[Crew, ...]:
    """Return the crew of each unit; on a day of one unit, everybody is on it."""
    if not split:
        return (ALONE,)
    main = tuple(name for name in NEAR if name not in SECOND_UNIT)
    second = Crew(
        "second", "armorer-2", "armorer-2", "props-2", "second-ad", "operator", SECOND_UNIT
    )
    return (ALONE._replace(blanks="armorer", near=main), second)


class Dates(NamedTuple):
    """The calendar: where today is, in the set's own zone."""

    today: int  # day number since 1970
    offset_minutes: int

    def midnight_us(self, ago: int) -> int:
        """Return the instant at which a day so many days ago began on the set."""
        return (self.today - ago) * DAY_US - self.offset_minutes * MINUTE_US

    def name(self, ago: int) -> str:
        """Return the production day's name."""
        year, month, day = date_of(self.today - ago)
        return f"{year:04d}-{month:02d}-{day:02d}"


class Today(NamedTuple):
    """The day that is being told."""

    name: str
    midnight_us: int
    place: str


def sign_in(pen: Pen, crew: Crew, day: Today, late: tuple[str, ...], **more: Any) -> None:
    """Hold the day's meeting of a unit; each who is there signs in on their own device."""
    pen.say(
        crew.armorer,
        "MeetingHeld",
        unit=crew.unit,
        day=day.name,
        meeting="daily",
        leaders=[crew.floor],
        topics=list(TOPICS),
        place=day.place,
        **more,
    )
    pen.send()
    for name in crew.near:
        if name not in (crew.armorer, crew.floor, *late):
            pen.wait(3)
            pen.say(name, "MeetingAttended", people=[name])
    pen.send()


def on_site(pen: Pen, crew: Crew, day: Today, scene: str, weapons: tuple[str, ...]) -> None:
    """Walk through a scene's plan on the spot, for everybody who is told by then."""
    state = pen.state
    told = [m for m in state.meetings.values() if (m.day, m.unit) == (day.name, crew.unit)]
    here = {name for meeting in told for name in meeting.attended}
    pen.say(
        crew.armorer,
        "MeetingHeld",
        unit=crew.unit,
        day=day.name,
        meeting="on-site",
        scene=scene,
        leaders=[crew.floor],
        topics=list(ON_SITE),
        dry_run=True,
        weapons=list(weapons),
        place=day.place,
    )
    pen.wait(20)
    rest = [name for name in crew.near if name in here and name not in (crew.armorer, crew.floor)]
    pen.say(crew.floor, "MeetingAttended", people=rest)
    pen.send()


def brief(pen: Pen, crew: Crew, day: Today, late: tuple[str, ...], scenes: tuple[str, ...]) -> None:
    """A handler tells those who came late, apart, before they come near."""
    topics = list(dict.fromkeys((*TOPICS, *ON_SITE)))
    common: dict[str, Any] = {"people": list(late), "unit": crew.unit, "day": day.name}
    pen.say(crew.armorer, "PersonBriefed", topics=topics, **common)
    for scene in scenes:
        pen.wait(10)
        pen.say(crew.armorer, "PersonBriefed", scene=scene, topics=topics, **common)
    pen.send()
    pen.say(crew.floor, "ZoneEntered", people=list(late), unit=crew.unit)


def department_of(name: str) -> Department:
    """Return where somebody works."""
    return next(Department(one.department) for one in people() if one.handle == name)
