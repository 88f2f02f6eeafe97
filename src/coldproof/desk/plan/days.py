"""What a scheduled day needs, and what is missing for it: computed from the state, never stored.

What could serve is named, and what was chosen is not second-guessed: a weapon is on the cart's list
because its class is the one that a scene's way means, not because it is merely harmless enough.
"""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from coldproof.acts.kit import WeaponRegistered
from coldproof.acts.plan import ScenePlanned
from coldproof.state.facts import is_gun
from coldproof.state.model import SetState
from coldproof.state.records import (
    Appointment,
    Credential,
    CustodyKind,
    Notice,
    Person,
    Scene,
    Scheduled,
    Way,
)
from coldproof.words.floor import (
    ON_SITE_TOPICS,
    Alternative,
    Color,
    NoticeKind,
    PlaceType,
    Topic,
)
from coldproof.words.kit import HAND_WEAPON, HOT, INERT, WORKING, RoundClass, WeaponClass
from coldproof.words.people import HANDLERS, Document, Role
from coldproof.words.ways import FIREARM, SIGNED, allows

MEANT: dict[Alternative, tuple[WeaponClass, ...]] = {
    Alternative.NO_GUN: (),
    Alternative.RUBBER: (WeaponClass.RUBBER,),
    Alternative.TOY: (WeaponClass.TOY,),
    Alternative.REPLICA: (WeaponClass.MOVING_REPLICA, WeaponClass.DEACTIVATED),
    Alternative.REPLICA_INERT: (WeaponClass.MOVING_REPLICA,),
    Alternative.AIRSOFT: (WeaponClass.AIRSOFT,),
    Alternative.ELECTRONIC: (WeaponClass.ELECTRONIC,),
    Alternative.BLANK_REPLICA: (WeaponClass.BLANK_REPLICA,),
    Alternative.CONVERTED: (WeaponClass.BLANK_CONVERTED,),
    **dict.fromkeys(SIGNED, FIREARM),
    Alternative.WORKING_GUN: WORKING,
}
"""Which classes a way means, of those that it allows."""
FILLED: dict[Alternative, tuple[RoundClass, ...]] = {
    Alternative.REPLICA_INERT: INERT,
    Alternative.REAL_DUMMIES: INERT,
    Alternative.BLANK_REPLICA: HOT,
    Alternative.CONVERTED: HOT,
    Alternative.REAL_BLANKS: HOT,
    Alternative.WORKING_GUN: (*INERT, *HOT),
}
"""Which rounds a way means, of those that it allows."""
GONE = (CustodyKind.RETIRED, CustodyKind.MISSING)
WEAPON_TOPICS = (Topic.FIREARMS, *ON_SITE_TOPICS, Topic.HORSEPLAY)
SHOT_TOPICS = (Topic.FIRING, Topic.TARGET)


class Lack(StrEnum):
    """What a scene of a day still lacks."""

    UNKNOWN = "no-plan"
    NAMED = "no-plan-and-named-in-the-script"
    NO_WAY = "no-way"
    NOT_ASSESSED = "no-whole-assessment"
    NOT_APPROVED = "not-approved"
    CHANGED = "script-changed-since"


class OfDay(NamedTuple):
    """One scene of a day: its plan if it has one, the ways of that version, what it lacks."""

    name: str
    plan: ScenePlanned | None
    ways: tuple[Way, ...]
    lacks: tuple[Lack, ...]

    @property
    def armed(self) -> bool:
        """Say whether its plan has a weapon of any class."""
        return self.plan is not None and bool(self.plan.classes)


class Pull(NamedTuple):
    """A weapon for the cart, where it is, its tag's color, and for which scenes."""

    weapon: str
    weapon_class: WeaponClass
    color: Color | None
    place: str | None
    held: bool  # something is open about it: it goes nowhere until that is settled
    scenes: tuple[str, ...]


class Stock(NamedTuple):
    """A lot that could serve: how many rounds are left of it, and how many are told apart."""

    lot: str
    round_class: RoundClass
    caliber: str | None
    left: int
    told: int
    scenes: tuple[str, ...]

    @property
    def blanks(self) -> bool:
        """Say whether its rounds can go off."""
        return self.round_class in HOT


class Hand(NamedTuple):
    """Somebody for the weapons of a day: minutes asked and given, and what else they would do."""

    person: str
    handler: bool  # wears a handler's hat on that day
    duties: tuple[str, ...]
    hats: tuple[Role, ...]  # others, on the same day
    asked: int | None
    given: int | None


class Lapsed(NamedTuple):
    """A paper of somebody who works that day, which by then is no longer valid."""

    person: str
    document: Document
    last_day: str


class Told(NamedTuple):
    """A notice that a day wants, and who gave it or said that none is required."""

    kind: NoticeKind
    scene: str | None
    notice: Notice | None


class Needs(NamedTuple):
    """Everything that a day needs."""

    day: str
    units: tuple[Scheduled, ...]
    scenes: tuple[OfDay, ...]
    pull: tuple[Pull, ...]
    lots: tuple[Stock, ...]
    blanks: int  # shots planned in scenes whose way fires blanks
    handlers: int  # as many people at least, with nothing else to do
    hands: tuple[Hand, ...]
    lapsed: tuple[Lapsed, ...]
    notices: tuple[Told, ...]
    topics: tuple[Topic, ...]

    @property
    def armed(self) -> tuple[OfDay, ...]:
        """Return the scenes with weapons."""
        return tuple(one for one in self.scenes if one.armed)

    @property
    def ready(self) -> int:
        """Return how many handlers gave minutes, and have nothing else to do."""
        return sum(1 for h in self.hands if h.handler and h.given and not h.duties and not h.hats)


def scheduled(state: SetState, day: str | None = None) -> tuple[Scheduled, ...]:
    """Return what is on the schedule, of all days or one, by day and unit; emptied days too."""
    found = [one for one in state.schedule.values() if day is None or one.day == day]
    return tuple(sorted(found, key=lambda one: (one.day, one.unit)))


def needs_of(state: SetState, day: str) -> Needs:
    """Return what a day needs; of one that is not scheduled, nothing."""
    units = scheduled(state, day)
    names = tuple(dict.fromkeys(name for one in units for name in one.scenes))
    scenes = tuple(of_day(state, name) for name in names)
    pull = pull_of(state, scenes)
    needed = 0
    for unit in units:
        if any(one.armed for one in scenes if one.name in unit.scenes):
            own = tuple(one for one in pull if any(name in unit.scenes for name in one.scenes))
            needed += handlers_for(state, own)
    return Needs(
        day,
        units,
        scenes,
        pull,
        lots_of(state, scenes, pull),
        sum(one.plan.shots for one in scenes if one.plan is not None and fires(one)),
        needed,
        hands_of(state, day),
        lapsed_by(state, day),
        notices_of(state, units, scenes),
        topics_of(scenes),
    )


def of_day(state: SetState, name: str) -> OfDay:
    """Return a scene with the ways of its newest plan, and what it lacks."""
    scene = state.scenes.get(name)
    if scene is None:
        named = any(hit.accepted and hit.scene == name for hit in state.hits.values())
        return OfDay(name, None, (), (Lack.NAMED if named else Lack.UNKNOWN,))
    version = scene.plan.plan
    ways = tuple(w for w in state.ways.values() if w.scene == name and w.plan == version)
    return OfDay(name, scene.plan, ways, lacks_of(scene, ways))


def lacks_of(scene: Scene, ways: tuple[Way, ...]) -> tuple[Lack, ...]:
    """Return what the newest plan of a scene lacks; one without weapons lacks only its words."""
    version, found = scene.plan.plan, []
    if scene.plan.classes:
        guns = any(one not in HAND_WEAPON for one in scene.plan.classes)
        if guns and not ways:
            found.append(Lack.NO_WAY)
        if scene.assessed is None or scene.assessed[:2] != (version, True):
            found.append(Lack.NOT_ASSESSED)
        elif not approvers(scene):
            found.append(Lack.NOT_APPROVED)
    rests = scene.position if scene.assessed is None else max(scene.position, scene.assessed[2])
    if scene.changed is not None and scene.changed > rests:
        found.append(Lack.CHANGED)
    return tuple(found)


def approvers(scene: Scene) -> tuple[str, ...]:
    """Return who approved the newest plan since its assessment was last written, as rules count."""
    version, written = scene.plan.plan, -1 if scene.assessed is None else scene.assessed[2]
    return tuple(by for plan, by, at in scene.approved if plan == version and at > written)


def fires(one: OfDay) -> bool:
    """Say whether any way of a scene fires blanks."""
    return any(set(FILLED.get(way.chosen, ())) & set(HOT) for way in one.ways)


def serves(one: OfDay, kit: WeaponRegistered) -> bool:
    """Say whether a weapon is of a class that a way of a scene means, and that the way allows."""
    if one.plan is None:
        return False
    if kit.weapon_class in HAND_WEAPON:
        return kit.weapon_class in one.plan.classes
    for way in one.ways:
        meant = MEANT[way.chosen]
        narrowed = tuple(kind for kind in meant if kind in one.plan.classes) or meant
        if kit.weapon_class in narrowed and allows(
            way.chosen,
            kit.weapon_class,
            chambers=kit.can_chamber or kit.chambers + kit.magazine > 0,
            expels=kit.can_expel,
            bore_open=kit.bore_open,
        ):
            return True
    return False


def pull_of(state: SetState, scenes: tuple[OfDay, ...]) -> tuple[Pull, ...]:
    """Return the weapons that could serve, in the order in which they were registered."""
    found = []
    for name, one in state.weapons.items():
        mine = tuple(scene.name for scene in scenes if serves(scene, one.kit))
        if mine and one.custody.kind not in GONE:
            held = bool(one.suspicions)
            kind, place = one.kit.weapon_class, one.custody.place
            found.append(Pull(name, kind, one.color, place, held, mine))
    return tuple(found)


def lots_of(
    state: SetState, scenes: tuple[OfDay, ...], pull: tuple[Pull, ...]
) -> tuple[Stock, ...]:
    """Return the lots of rounds that could serve: right class, and no other caliber, as written."""
    found = []
    for name, lot in state.lots.items():
        told, left = lot.received, lot.stored + lot.carried
        mine = []
        for one in scenes:
            if not any(told.round_class in FILLED.get(way.chosen, ()) for way in one.ways):
                continue
            guns = [state.weapons[p.weapon].kit.caliber for p in pull if one.name in p.scenes]
            if told.caliber is None or None in guns or told.caliber in guns:
                mine.append(one.name)
        if mine and left > 0 and not lot.deadly:
            known = min(lot.verified, left)
            found.append(Stock(name, told.round_class, told.caliber, left, known, tuple(mine)))
    return tuple(found)


def handlers_for(state: SetState, pull: tuple[Pull, ...]) -> int:
    """Return how many handlers the guns of a list need: one at least.

    Where nobody said how many weapons one handler minds, one is all that can be told.
    """
    guns = sum(1 for one in pull if is_gun(state.weapons[one.weapon].kit))
    each = state.per_handler
    return 1 if not each else max(1, -(-guns // each))


def hats_on(hats: tuple[Appointment, ...], day: str) -> tuple[Appointment, ...]:
    """Return the hats that are worn on a day."""
    return tuple(
        hat
        for hat in hats
        if hat.first_day <= day and (hat.last_day is None or day <= hat.last_day)
    )


def hands_of(state: SetState, day: str) -> tuple[Hand, ...]:
    """Return the handlers of a day, and whoever else was asked, in order of enrollment."""
    found = []
    for name, person in state.people.items():
        roles = tuple(dict.fromkeys(hat.role for hat in hats_on(person.appointments, day)))
        asked = state.handling.get(f"{day}|{name}")
        handler = any(role in HANDLERS for role in roles)
        if person.departed is None and (handler or asked is not None):
            duties = tuple(one[0] for one in person.duties)
            others = tuple(role for role in roles if role not in HANDLERS)
            minutes = (None, None) if asked is None else (asked.asked, asked.given)
            found.append(Hand(name, handler, duties, others, *minutes))
    return tuple(found)


def lapsed_by(state: SetState, day: str) -> tuple[Lapsed, ...]:
    """Return the papers of those who wear a hat on a day that are no longer valid by then."""
    found = []
    for name, person in state.people.items():
        if person.departed is not None or not hats_on(person.appointments, day):
            continue
        latest = newest_papers(person).values()
        found += [Lapsed(name, one.document, one.last_day) for one in latest if one.last_day < day]
    return tuple(found)


def newest_papers(person: Person) -> dict[Document, Credential]:
    """Return a person's paper of each kind that is valid longest; of equal ones, the last shown."""
    newest: dict[Document, Credential] = {}
    for paper in person.credentials:
        old = newest.get(paper.document)
        if old is None or paper.last_day >= old.last_day:
            newest[paper.document] = paper
    return newest


def notices_of(
    state: SetState, units: tuple[Scheduled, ...], scenes: tuple[OfDay, ...]
) -> tuple[Told, ...]:
    """Return the notices that scenes with weapons want: by place, and the bulletin of the day."""
    wanted: list[tuple[NoticeKind, str | None]] = []
    for one in scenes:
        plan = one.plan
        if plan is None or not plan.classes:
            continue
        if plan.place is PlaceType.PUBLIC or plan.weapons_visible_to_public:
            wanted.append((NoticeKind.AUTHORITY, one.name))
        if plan.place is PlaceType.STUDIO_LOT:
            wanted.append((NoticeKind.STUDIO_SAFETY, one.name))
    if any(one.armed for one in scenes):
        wanted.append((NoticeKind.BULLETIN, None))
    return tuple(Told(kind, scene, given(state, units, kind, scene)) for kind, scene in wanted)


def given(
    state: SetState, units: tuple[Scheduled, ...], kind: NoticeKind, scene: str | None
) -> Notice | None:
    """Return the latest notice that covers a scene: of it, of its unit, or of everything."""
    mine = [one.unit for one in units if scene is None or scene in one.scenes]
    found = None
    for one in state.notices.values():
        whole = one.scene is None and (one.unit is None or one.unit in mine)
        if one.kind is kind and (whole or (scene is not None and one.scene == scene)):
            found = one
    return found


def topics_of(scenes: tuple[OfDay, ...]) -> tuple[Topic, ...]:
    """Return what the day's meeting is to speak of; without weapon or trigger, nothing from us."""
    if any(one.armed for one in scenes):
        return (*WEAPON_TOPICS, *(SHOT_TOPICS if any(map(fires, scenes)) else ()))
    tagged = any(one.plan is not None and one.plan.tags for one in scenes)
    return ON_SITE_TOPICS if tagged else ()
