"""What a scheduled day needs, and what is missing for it: computed from the state, never stored.

What was chosen is not second-guessed: a weapon is on the cart's list because a plan, a shot or a
setup's card names it; where none is named, because its class is the one that a scene's way means,
not because it is merely harmless enough.
"""

from __future__ import annotations

from typing import NamedTuple

from coldproof.acts.kit import WeaponRegistered
from coldproof.desk.plan.meant import FILLED, does
from coldproof.desk.plan.notices import Told, notices_of
from coldproof.desk.plan.scenes import GONE, NO_WORDS, OfDay, Words, fires, of_day
from coldproof.desk.plan.ways import hats_on
from coldproof.state.facts import allowed_by, is_gun
from coldproof.state.model import SetState
from coldproof.state.records import (
    Credential,
    Custody,
    CustodyKind,
    Person,
    Scheduled,
    Weapon,
)
from coldproof.words.floor import ON_SITE_TOPICS, Color, Topic
from coldproof.words.kit import HAND_WEAPON, HOT, INERT, RoundClass, WeaponClass
from coldproof.words.people import HANDLERS, Document, Role

WEAPON_TOPICS = (Topic.FIREARMS, *ON_SITE_TOPICS, Topic.HORSEPLAY)
SHOT_TOPICS = (Topic.FIRING, Topic.TARGET)


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
    def loaded(self) -> tuple[OfDay, ...]:
        """Return the scenes planned without weapons, or not at all, that may have some."""
        return tuple(one for one in self.scenes if one.loaded and not one.armed)

    @property
    def ready(self) -> int:
        """Return how many handlers gave minutes, and have nothing else to do."""
        return sum(1 for h in self.hands if h.handler and h.given and not h.duties and not h.hats)


def scheduled(state: SetState, day: str | None = None) -> tuple[Scheduled, ...]:
    """Return what is on the schedule, of all days or one, by day and unit; emptied days too."""
    found = [one for one in state.schedule.values() if day is None or one.day == day]
    return tuple(sorted(found, key=lambda one: (one.day, one.unit)))


def needs_of(state: SetState, day: str, words: Words = NO_WORDS) -> Needs:
    """Return what a day needs; of one that is not scheduled, nothing.

    A scene that the script's words have something in which nobody planned wants a handler too.
    """
    units = scheduled(state, day)
    names = tuple(dict.fromkeys(name for one in units for name in one.scenes))
    scenes = tuple(of_day(state, name, day, words) for name in names)
    pull = pull_of(state, scenes)
    needed = 0
    for unit in units:
        if any(one.wants_handler for one in scenes if one.name in unit.scenes):
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


def to_keep_apart(lots: tuple[Stock, ...]) -> tuple[tuple[str, str], ...]:
    """Return the pairs of lots, one inert and one that can go off, that may fit the same guns."""
    return tuple(
        (inert.lot, hot.lot)
        for inert in lots
        for hot in lots
        if inert.round_class in INERT
        and hot.blanks
        and (inert.caliber == hot.caliber or None in (inert.caliber, hot.caliber))
    )


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
    if any(one.wants_handler for one in scenes):
        return (*WEAPON_TOPICS, *(SHOT_TOPICS if any(map(fires, scenes)) else ()))
    tagged = any(one.plan is not None and one.plan.tags for one in scenes)
    return ON_SITE_TOPICS if tagged else ()
