"""One scene of a day: its plan, the ways of that version, and what it lacks.

Of a scene that nobody planned, the script says what it may have; so too of one that is planned
without a gun.  Unknown is loaded: what nobody settled or could read counts as a scene that may have
weapons.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple

from coldproof.acts.plan import ScenePlanned
from coldproof.desk.plan.meant import FILLED, does, meant_by
from coldproof.desk.plan.standing import standing
from coldproof.desk.plan.ways import is_unsigned
from coldproof.state.assessed import Against, against, current_ways
from coldproof.state.model import SetState
from coldproof.state.records import CustodyKind, Scene, Way
from coldproof.words.floor import SceneTag
from coldproof.words.kit import HAND_WEAPON, HOT, WeaponClass

GONE = (CustodyKind.RETIRED, CustodyKind.MISSING)


class Lack(StrEnum):
    """What a scene of a day still lacks."""

    UNKNOWN = "no-plan"
    OMITTED = "no-plan-and-omitted-in-the-script"
    NAMED = "no-plan-and-named-in-the-script"
    GUN = "no-plan-and-a-gun-in-the-script"
    OPEN = "no-plan-and-a-line-that-nobody-settled"
    UNREAD = "no-plan-and-no-words-of-the-script-here"
    NOWHERE = "no-plan-and-not-in-the-script"
    BARE = "no-gun-in-the-plan-and-one-in-the-script"
    BARE_OPEN = "no-gun-in-the-plan-and-a-line-that-nobody-settled"
    NO_WAY = "no-way"
    NOT_SIGNED = "no-reason-or-signature-for-a-firearm"
    NOT_ASSESSED = "no-whole-assessment"
    NOT_APPROVED = "not-approved"
    RECHOSEN = "way-chosen-since"
    CHANGED = "script-changed-since"
    EXTREME = "extreme-after-its-measures"
    OWN = "extreme-and-approved-by-nobody-but-its-author"
    NOT_READ = "assessment-not-read-by-whom-it-names"
    NO_WEAPON = "no-weapon-of-its-class-in-the-kit"


QUIET = (Lack.UNKNOWN, Lack.OMITTED)
"""Nothing in the record says that anything is missing there."""
BARE = {Lack.GUN: Lack.BARE, Lack.OPEN: Lack.BARE_OPEN}
"""What the script has in a scene: without a plan, and with one that has no gun."""
TOLD = (Lack.NAMED, *BARE, *BARE.values())
"""The script's words have something there of which no plan says anything."""
LOADED = (*TOLD, Lack.UNREAD, Lack.NOWHERE)
"""Nobody planned it, or no gun for it, and it may have one for all that is known here."""
OF_WORDS = (Lack.EXTREME, Lack.OWN, Lack.NOT_READ)
"""What only the words of an assessment tell."""
PART = re.compile(r"pt[0-9]+$")  # of a scene that is shot in parts


class Draft(NamedTuple):
    """What the draft that counts says, where it is here to be read; scenes by their numbers."""

    scenes: frozenset[str]  # those that are shot
    omitted: frozenset[str]
    guns: frozenset[str]  # with a line that may name a firearm, and that nobody rejected
    said: Mapping[str, tuple[SceneTag, ...]] | None = None
    """What somebody accepted, by the number that the scene has now; none: by that of then."""

    def has(self, names: Iterable[str]) -> bool:
        """Say whether a scene of one of these numbers is shot."""
        return not self.scenes.isdisjoint(names)

    def dropped(self, names: Iterable[str]) -> bool:
        """Say whether it says of one of these numbers that the scene is omitted."""
        return not self.omitted.isdisjoint(names)


class Assessed(NamedTuple):
    """What the document of a scene's newest assessment says, where it is here to be read."""

    extreme: tuple[str, ...] = ()  # hazards that are extreme with their measures
    unread: tuple[str, ...] = ()  # whom it names, and who have not said that they read it


class Words(NamedTuple):
    """What is here to be read beside the record."""

    draft: Draft | None = None
    assessed: Mapping[str, Assessed] = MappingProxyType({})


NO_WORDS = Words()


class OfDay(NamedTuple):
    """One scene of a day: its plan if it has one, the ways of that version, what it lacks."""

    name: str
    plan: ScenePlanned | None
    ways: tuple[Way, ...]
    lacks: tuple[Lack, ...]
    named: tuple[str, ...] = ()  # weapons that its plan, a shot of it or a setup's card names
    wanting: tuple[WeaponClass, ...] = ()  # meant, and no weapon in the kit is one that will do
    unread: tuple[str, ...] = ()  # whom its assessment names, and who have not read it

    @property
    def armed(self) -> bool:
        """Say whether its plan has a weapon of any class."""
        return self.plan is not None and bool(self.plan.classes)

    @property
    def loaded(self) -> bool:
        """Say whether it may have a weapon that nobody planned, for all that is known here."""
        return any(one in LOADED for one in self.lacks)

    @property
    def is_told(self) -> bool:
        """Say whether the script's words have something there that nobody planned."""
        return any(one in TOLD for one in self.lacks)

    @property
    def wants_handler(self) -> bool:
        """Say whether its plan has a weapon, or the script's words something nobody planned."""
        return self.armed or self.is_told


def of_day(state: SetState, name: str, day: str | None = None, words: Words = NO_WORDS) -> OfDay:
    """Return a scene with the ways of its newest plan, and what it lacks on a day."""
    scene = state.scenes.get(name)
    if scene is None:
        return OfDay(name, None, (), (unplanned(state, name, words.draft),))
    ways = current_ways(state, name)
    lacks, wanting = lacks_of(state, scene, ways, day), wanting_of(state, scene.plan, ways)
    known = words.assessed.get(name, Assessed())
    lacks = (*without_gun(state, scene, words.draft), *lacks, *of_document(state, scene, known))
    if wanting:
        lacks = (*lacks, Lack.NO_WEAPON)
    named = named_in(state, name)
    return OfDay(name, scene.plan, ways, lacks, named, wanting, known.unread)


def unplanned(state: SetState, name: str, draft: Draft | None) -> Lack:
    """Return what is known of a scene without a plan: what somebody settled, then the script.

    A part such as `16pt2` may have what its whole scene has.
    """
    names = (name, PART.sub("", name))
    if draft is None or draft.said is None:
        hits = state.hits.values()
        accepted = [hit.trigger for hit in hits if hit.accepted and hit.scene in names]
    else:
        accepted = [trigger for one in names for trigger in draft.said.get(one, ())]
    if draft is not None and not draft.has(names) and draft.dropped(names):
        return Lack.OMITTED
    if SceneTag.FIREARMS in accepted:
        return Lack.GUN
    if draft is None:
        filed = Lack.UNKNOWN if state.script is None else Lack.UNREAD
        return Lack.NAMED if accepted else filed
    if not draft.guns.isdisjoint(names):
        return Lack.OPEN
    if accepted:
        return Lack.NAMED
    return Lack.UNKNOWN if draft.has(names) else Lack.NOWHERE


def without_gun(state: SetState, scene: Scene, draft: Draft | None) -> tuple[Lack, ...]:
    """Return what the script has in a scene whose plan has no gun, nor anything in place of one.

    A part may be planned without one where another part, or the whole scene, has it.
    """
    name = scene.plan.scene
    whole = PART.sub("", name)
    plans = [scene.plan]
    if whole != name:
        plans = [one.plan for n, one in state.scenes.items() if PART.sub("", n) == whole]
    if any(has_gun(plan) for plan in plans):
        return ()
    lack = BARE.get(unplanned(state, name, draft))
    return () if lack is None else (lack,)


def has_gun(plan: ScenePlanned) -> bool:
    """Say whether a plan names a gun of any class, or what looks like one."""
    return any(kind not in HAND_WEAPON for kind in plan.classes)


def of_document(state: SetState, scene: Scene, known: Assessed) -> tuple[Lack, ...]:
    """Return what is open by the words of an assessment that stands."""
    stands, name = against(state, scene), scene.plan.scene
    if not scene.plan.classes or stands not in (None, Against.NOT_APPROVED):
        return ()
    found = [Lack.EXTREME] if known.extreme else []
    if known.extreme and stands is None and standing(state, name).is_own:
        found.append(Lack.OWN)
    return (*found, *([Lack.NOT_READ] if known.unread else []))


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
        if has_gun(scene.plan) and not ways:
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
