"""What a scheduled day needs, and what is missing for it: computed from the state, never stored.

What was chosen is not second-guessed: a weapon is on the cart's list because a plan, a shot or a
setup's card names it; where none is named, because its class is the one that a scene's way means,
not because it is merely harmless enough.
"""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from coldproof.acts.kit import WeaponRegistered
from coldproof.acts.plan import ScenePlanned
from coldproof.desk.plan.meant import FILLED, does, meant_by
from coldproof.desk.plan.notices import Told, notices_of
from coldproof.desk.plan.ways import hats_on, is_unsigned
from coldproof.state.assessed import Against, against, current_ways
from coldproof.state.facts import allowed_by, is_gun
from coldproof.state.model import SetState
from coldproof.state.records import (
    Credential,
    Custody,
    CustodyKind,
    Person,
    Scene,
    Scheduled,
    Way,
    Weapon,
)
from coldproof.words.floor import ON_SITE_TOPICS, Color, Topic
from coldproof.words.kit import HAND_WEAPON, HOT, RoundClass, WeaponClass
from coldproof.words.people import HANDLERS, Document, Role

GONE = (CustodyKind.RETIRED, CustodyKind.MISSING)
WEAPON_TOPICS = (Topic.FIREARMS, *ON_SITE_TOPICS, Topic.HORSEPLAY)
SHOT_TOPICS = (Topic.FIRING, Topic.TARGET)


class Lack(StrEnum):
    """What a scene of a day still lacks."""

    UNKNOWN = "no-plan"
    NAMED = "no-plan-and-named-in-the-script"
    NO_WAY = "no-way"
    NOT_SIGNED = "no-reason-or-signature-for-a-firearm"
    NOT_ASSESSED = "no-whole-assessment"
    NOT_APPROVED = "not-approved"
    RECHOSEN = "way-chosen-since"
    CHANGED = "script-changed-since"
    NO_WEAPON = "no-weapon-of-its-class-in-the-kit"


class OfDay(NamedTuple):
    """One scene of a day: its plan if it has one, the ways of that version, what it lacks."""

    name: str
    plan: ScenePlanned | None
    ways: tuple[Way, ...]
    lacks: tuple[Lack, ...]
    named: tuple[str, ...] = ()  # weapons that its plan, a shot of it or a setup's card names
    wanting: tuple[WeaponClass, ...] = ()  # meant, and no weapon in the kit is one that will do

    @property
    def armed(self) -> bool:
        """Say whether its plan has a weapon of any class."""
        return self.plan is not None and bool(self.plan.classes)


class Pull(NamedTuple):
    """A weapon for the cart, where it is, its tag's color, and for which scenes."""

    weapon: str
    weapon_class: WeaponClass
    color: Color | None
    custody: Custody
    held: bool  # something is open about it: it goes nowhere until that is settled
    scenes: tuple[str, ...]
    named: bool  # it is meant; else it is of a class that could serve, and none is named
    fits: bool  # else a scene that names it is to be shot with something else

    @property
    def locked(self) -> bool:
        """Say whether it is under lock; else it is out already, wherever it is."""
        return self.custody.kind is CustodyKind.LOCKED

    @property
    def waits(self) -> bool:
        """Say whether it is under lock, and nothing keeps it there: then it is to be pulled."""
        return self.locked and not self.held


class Stock(NamedTuple):
    """A lot that could serve: how many rounds are left of it, and how many are told apart."""

    lot: str
    round_class: RoundClass
    caliber: str | None
    left: int
    told: int
    scenes: tuple[str, ...]
    stored: int  # of those left, under lock: these are to be pulled
    loaded: int  # in guns now: these are not among those left
    carriers: tuple[str, ...]  # who drew of it, while any of it is carried

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
    call: int | None = None  # minutes since the day's midnight
    wrap: int | None = None


class Lapsed(NamedTuple):
    """A paper of somebody who works that day, which by then is no longer valid."""

    person: str
    document: Document
    last_day: str


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
    scenes = tuple(of_day(state, name, day) for name in names)
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
        notices_of(state, day, units, (one.plan for one in scenes if one.plan is not None)),
        topics_of(scenes),
    )


def of_day(state: SetState, name: str, day: str | None = None) -> OfDay:
    """Return a scene with the ways of its newest plan, and what it lacks on a day."""
    scene = state.scenes.get(name)
    if scene is None:
        named = any(hit.accepted and hit.scene == name for hit in state.hits.values())
        return OfDay(name, None, (), (Lack.NAMED if named else Lack.UNKNOWN,))
    ways = current_ways(state, name)
    lacks, wanting = lacks_of(state, scene, ways, day), wanting_of(state, scene.plan, ways)
    if wanting:
        lacks = (*lacks, Lack.NO_WEAPON)
    return OfDay(name, scene.plan, ways, lacks, named_in(state, name), wanting)


def named_in(state: SetState, name: str) -> tuple[str, ...]:
    """Return the weapons that a scene's plan, its shots and its setups' cards name."""
    scene = state.scenes[name]
    cards = [one.card.weapons for one in state.setups.values() if one.card.scene == name]
    found = dict.fromkeys((*scene.plan.weapons, *scene.meant, *(n for card in cards for n in card)))
    return tuple(one for one in found if one in state.weapons)


def lacks_of(
    state: SetState, scene: Scene, ways: tuple[Way, ...], day: str | None = None
) -> tuple[Lack, ...]:
    """Return what the newest plan of a scene lacks; one without weapons lacks only its words.

    `ways` are those of that plan; signatures count by the hats of `day`, or of any day.
    """
    found = []
    if scene.plan.classes:
        guns = any(one not in HAND_WEAPON for one in scene.plan.classes)
        if guns and not ways:
            found.append(Lack.NO_WAY)
        if any(is_unsigned(state, way, day) for way in ways):
            found.append(Lack.NOT_SIGNED)
        stands = against(state, scene)
        if stands in (Against.ABSENT, Against.OTHER_PLAN, Against.IN_PART, Against.OTHER_WAY):
            found.append(Lack.NOT_ASSESSED)
        elif stands is Against.NOT_APPROVED:
            found.append(Lack.NOT_APPROVED)
        if scene.assessed is not None and any(w.position > scene.assessed[2] for w in ways):
            found.append(Lack.RECHOSEN)
    rests = scene.position if scene.assessed is None else max(scene.position, scene.assessed[2])
    if scene.changed is not None and scene.changed > rests:
        found.append(Lack.CHANGED)
    return tuple(found)


def fires(one: OfDay) -> bool:
    """Say whether any way of a scene fires blanks."""
    return any(set(FILLED.get(way.chosen, ())) & set(HOT) for way in one.ways)


def serves(one: OfDay, weapon: Weapon) -> bool:
    """Say whether a weapon is of a class that a way of a scene means, and that the way allows."""
    if one.plan is None:
        return False
    if weapon.kit.weapon_class in HAND_WEAPON:
        return weapon.kit.weapon_class in one.plan.classes
    return any(does(one.plan, way, weapon) for way in one.ways)


def may_go(one: OfDay, weapon: Weapon) -> bool:
    """Say whether a named weapon fits a scene: what a way means, or what is less dangerous.

    The less dangerous is of a class that the plan has, and that a way allows.
    """
    if serves(one, weapon):
        return True
    classes, kit = () if one.plan is None else one.plan.classes, weapon.kit
    allowed = any(allowed_by(way.chosen, kit, shown=weapon.shown) for way in one.ways)
    return kit.weapon_class in classes and allowed


def wanting_of(
    state: SetState, plan: ScenePlanned, ways: tuple[Way, ...]
) -> tuple[WeaponClass, ...]:
    """Return the classes that are meant and of which the kit has no weapon that will do."""
    here = [weapon for weapon in state.weapons.values() if weapon.custody.kind not in GONE]
    there = {weapon.kit.weapon_class for weapon in here}
    found = [kind for kind in plan.classes if kind in HAND_WEAPON and kind not in there]
    for way in ways:
        if not any(does(plan, way, weapon) for weapon in here):
            found += meant_by(plan, way)
    return tuple(dict.fromkeys(found))


def pull_of(state: SetState, scenes: tuple[OfDay, ...]) -> tuple[Pull, ...]:
    """Return the weapons for the cart: those named first, then those of a class where none is."""
    found = []
    for name, one in state.weapons.items():
        kit = one.kit
        meant = tuple(scene for scene in scenes if name in scene.named)
        could = tuple(s for s in scenes if serves(s, one) and not is_settled(state, s, kit))
        mine = tuple(scene.name for scene in scenes if scene in meant or scene in could)
        if mine and one.custody.kind not in GONE:
            pull = Pull(
                weapon=name,
                weapon_class=kit.weapon_class,
                color=one.color,
                custody=one.custody,
                held=bool(one.suspicions),
                scenes=mine,
                named=bool(meant),
                fits=all(may_go(scene, one) for scene in meant),
            )
            found.append(pull)
    return tuple(sorted(found, key=lambda pull: not pull.named))


def is_settled(state: SetState, scene: OfDay, kit: WeaponRegistered) -> bool:
    """Say whether a scene names weapons of this sort, guns or hand weapons: no other is wanted."""
    by_hand = kit.weapon_class in HAND_WEAPON
    named = (state.weapons[name].kit.weapon_class for name in scene.named)
    return any((one in HAND_WEAPON) == by_hand for one in named)


def lots_of(
    state: SetState, scenes: tuple[OfDay, ...], pull: tuple[Pull, ...]
) -> tuple[Stock, ...]:
    """Return the lots of rounds that could serve: right class, and no other caliber, as written.

    One that is wholly in guns by now is among them.  What takes no round says nothing of calibers.
    """
    found = []
    for name, lot in state.lots.items():
        told, left = lot.received, lot.stored + lot.carried
        mine = []
        for one in scenes:
            if not any(told.round_class in FILLED.get(way.chosen, ()) for way in one.ways):
                continue
            kits = [state.weapons[p.weapon].kit for p in pull if one.name in p.scenes]
            guns = [kit.caliber for kit in kits if is_gun(kit)]
            if told.caliber is None or None in guns or told.caliber in guns:
                mine.append(one.name)
        if mine and (left > 0 or lot.loaded > 0) and not lot.deadly:
            stock = Stock(
                lot=name,
                round_class=told.round_class,
                caliber=told.caliber,
                left=max(0, left),
                told=max(0, min(lot.verified, left)),
                scenes=tuple(mine),
                stored=max(0, min(lot.stored, left)),
                loaded=max(0, lot.loaded),
                carriers=lot.carriers if lot.carried > 0 else (),
            )
            found.append(stock)
    return tuple(found)


def handlers_for(state: SetState, pull: tuple[Pull, ...]) -> int:
    """Return how many handlers the guns of a list need: one at least.

    Where nobody said how many weapons one handler minds, one is all that can be told.
    """
    guns = sum(1 for one in pull if is_gun(state.weapons[one.weapon].kit))
    each = state.per_handler
    return 1 if not each else max(1, -(-guns // each))


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
            hand = Hand(name, handler, duties, others, None, None)
            if asked is not None:
                hand = hand._replace(
                    asked=asked.asked, given=asked.given, call=asked.call, wrap=asked.wrap
                )
            found.append(hand)
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


def topics_of(scenes: tuple[OfDay, ...]) -> tuple[Topic, ...]:
    """Return what the day's meeting is to speak of; without weapon or trigger, nothing from us."""
    if any(one.armed for one in scenes):
        return (*WEAPON_TOPICS, *(SHOT_TOPICS if any(map(fires, scenes)) else ()))
    tagged = any(one.plan is not None and one.plan.tags for one in scenes)
    return ON_SITE_TOPICS if tagged else ()
