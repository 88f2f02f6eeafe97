"""Bulletin 1: the day's firearms meeting, the briefing on site, and whoever came later."""

from __future__ import annotations

from coldproof.acts.condition import WeaponAnnounced
from coldproof.acts.custody import HandoverAccepted, ItemsIssued, WeaponOffered
from coldproof.acts.setup import CameraRolled
from coldproof.rules.base import (
    HOLDS,
    Broken,
    Citation,
    Evidence,
    Finding,
    Remedy,
    Severity,
    Undecided,
    rule,
)
from coldproof.rules.csatf.bulletins import BULLETIN_1, some
from coldproof.rules.csatf.hot import HotItem, hot_items
from coldproof.rules.question import Handing, Question
from coldproof.state.facts import is_gun, is_handler, wears
from coldproof.state.records import Meeting, Scene
from coldproof.state.told import briefing_key
from coldproof.words.floor import ON_SITE_TOPICS, Medium, MeetingKind, Topic
from coldproof.words.kit import HAND_WEAPON
from coldproof.words.people import FLOOR, SAFETY_SIDE
from coldproof.words.sentence import told


@rule(
    Citation(
        rule_id="csatf-1.safety-meeting-daily",
        title="A firearms meeting on every day with firearms",
        instrument=BULLETIN_1,
        clause="daily meeting, as stated by a state regulator",
        sources="S10",
        evidence=Evidence.OFFICIAL,
        says="On every day on which firearms are handled there is a firearms safety meeting.",
        ours="Of the unit, dated that production day, with firearms among its topics, led or led"
        " together with others by a handler, the first AD or a deputy there (on stage: the stage"
        " manager; the fight call serves). Asked where a gun, or a tray of them, first goes into a"
        " hand that is not a handler's.",
    ),
    Severity.REFUSE,
    on=(WeaponOffered, HandoverAccepted, ItemsIssued),
    cures=(Remedy.MEET,),
)
def safety_meeting_daily(q: Question) -> Finding | None:
    """One whole meeting of this day and unit; a meeting that lacks something is named with it."""
    if type(q.body) is ItemsIssued:
        if not any_gun(q) or all(is_handler(q.state, p) for p in q.body.people):
            return None
        unit = unit_of_issue(q)
    else:
        if q.handing is None:
            return None
        unit = q.handing.unit
    state = q.state
    near: Broken | None = None
    for held in state.meetings.values():
        if held.day != state.day or held.unit != unit or not is_daily(q, held):
            continue
        lacks = what_lacks(q, held, unit)
        if lacks is None:
            return HOLDS
        near = Broken(
            told(
                "at the meeting of {unit} on {day}, {lacks}", unit=unit, day=held.day, lacks=lacks
            ),
            (held.position,),
        )
    day = state.day or told("a day that nobody opened")
    return near or Broken(
        told(
            "no firearms meeting of {unit} was held on {day}",
            unit=unit or told("any unit"),
            day=day,
        )
    )


def is_daily(q: Question, held: Meeting) -> bool:
    """Say whether a meeting is the day's; on stage a fight call is."""
    if held.kind is MeetingKind.DAILY:
        return True
    return held.kind is MeetingKind.FIGHT_CALL and q.state.medium is Medium.STAGE


def what_lacks(q: Question, held: Meeting, unit: str | None) -> str | None:
    """Say what a day's meeting lacks to be the firearms meeting, or none."""
    if not any(is_handler(q.state, leader, unit) for leader in held.leaders):
        return told("no handler led")
    if not any(wears(q.state, person, FLOOR, unit) for person in held.attended):
        return told("neither first AD nor stage manager was there")
    if Topic.FIREARMS not in held.topics and held.kind is MeetingKind.DAILY:
        return told("firearms were no topic")
    return None


def any_gun(q: Question) -> bool:
    """Say whether an issue has a gun in it, real or not: anything but blades and the like."""
    for name in q.weapons:
        weapon = q.state.weapons.get(name)
        if weapon is None or is_gun(weapon.kit) or weapon.kit.weapon_class not in HAND_WEAPON:
            return True
    return False


def unit_of_issue(q: Question) -> str | None:
    """Return the unit of the setup that items are issued for, else of the first item."""
    setup = q.state.setups.get(q.body.setup) if q.body.setup is not None else None
    if setup is not None:
        return setup.card.unit
    first = q.state.weapons.get(q.weapons[0]) if q.weapons else None
    return None if first is None else first.unit


@rule(
    Citation(
        rule_id="csatf-1.meeting-on-site-content",
        title="Briefed on the spot, with a dry run",
        instrument=BULLETIN_1,
        clause="on-site meeting before use in rehearsal or on camera",
        sources="S4",
        evidence=Evidence.SECONDARY,
        says="Before a gun is used, those involved are briefed at the place, with a walk-through:"
        " the handler, a company safety representative and everybody who will handle it; on the"
        " action meant, how it may go otherwise, how it is called off, what to do in an emergency,"
        " and who answers to whom.",
        ours="For the scene of the setup, on the day itself, on the newest version of its plan and"
        " later than that was made. Who missed it is told apart by a handler, on all five points.",
    ),
    Severity.REFUSE,
    on=(WeaponOffered, HandoverAccepted),
    cures=(Remedy.MEET, Remedy.BRIEF),
)
def meeting_on_site_content(q: Question) -> Finding | None:
    """One whole on-site meeting on the scene as now planned, and the receiver knows it."""
    h = q.handing
    if h is None:
        return None
    if h.setup is None:
        return Undecided((told("the scene for which {name} goes out", name=h.name),))
    scene_name = h.setup.card.scene
    scene = q.state.scenes.get(scene_name)
    if scene is None:
        return Undecided((told("a plan of scene {scene}", scene=scene_name),))
    near: Broken | None = None
    for held in q.state.meetings.values():
        if (
            held.kind is not MeetingKind.ON_SITE
            or held.scene != scene_name
            or held.unit != h.unit
            or held.day != q.state.day
        ):
            continue
        lacks = what_lacks_on_site(q, held, scene, h)
        if lacks is None:
            return HOLDS
        near = Broken(
            told("at the on-site meeting on scene {scene}, {lacks}", scene=scene_name, lacks=lacks),
            (held.position,),
        )
    return near or Broken(
        told(
            "no on-site meeting of {unit} on scene {scene} was held today",
            unit=h.unit,
            scene=scene_name,
        )
    )


def what_lacks_on_site(q: Question, held: Meeting, scene: Scene, h: Handing) -> str | None:
    """Say what an on-site meeting lacks for this receiver, or none."""
    version = scene.plan.plan
    if held.plan != version or held.at_us <= scene.planned_us or held.position < scene.position:
        return told("version {version} of the plan was not known", version=version)
    for topic in ON_SITE_TOPICS:
        if topic not in held.topics:
            return told("nothing was said on {topic}", topic=topic)
    if not held.dry_run:
        return told("there was no dry run")
    if not any(is_handler(q.state, person, h.unit) for person in held.attended):
        return told("no handler was there")
    if not any(wears(q.state, person, SAFETY_SIDE, h.unit) for person in held.attended):
        return told("no safety representative was there")
    if h.receiver in held.attended:
        return None
    key = briefing_key(h.receiver, held.unit, held.day, held.scene)
    apart = q.state.briefings.get(key)
    if apart is None or apart.plan != version:
        return told("{receiver} was missing, and was not told apart", receiver=h.receiver)
    if all(topic in apart.topics for topic in ON_SITE_TOPICS):
        return None
    return told(
        "{receiver} was missing, and was not told all five points apart", receiver=h.receiver
    )


@rule(
    Citation(
        rule_id="csatf-1.late-arrival-rebrief",
        title="Whoever came later, or since the change, is told first",
        instrument=BULLETIN_1,
        clause="set practice beside the bulletin",
        sources="S107 S29",
        evidence=Evidence.SECONDARY,
        says="Whoever could not come to the meeting is told apart; a real change of cast, crew,"
        " place or plan calls for a new meeting.",
        ours="Everybody listed near the unit's weapons was at a meeting on the scene's newest"
        " version, or at the day's meeting if that came later than the version, or was told apart"
        " on either; nobody listed is nobody known to be told. A move of the unit is not encoded"
        " as a change.",
    ),
    Severity.REFUSE,
    on=(WeaponAnnounced, CameraRolled),
    cures=(Remedy.BRIEF, Remedy.MEET, Remedy.MOVE_BACK),
)
def late_arrival_rebrief(q: Question) -> Finding | None:
    """Judged at the hot call and at the roll with a hot item."""
    items = hot_items(q)
    if not items:
        return None
    unknown: Undecided | None = None
    for item in items:
        found = all_told(q, item)
        if isinstance(found, Broken):
            return found
        if isinstance(found, Undecided):
            unknown = unknown or found
    return unknown or HOLDS


def all_told(q: Question, item: HotItem) -> Finding:
    """Find who is near and does not know the scene as it is now planned."""
    if item.setup is None:
        return Undecided((told("the setup for which {name} is hot", name=item.name),))
    name = item.setup.card.scene
    scene = q.state.scenes.get(name)
    if scene is None:
        return Undecided((told("a plan of scene {name}", name=name),))
    unit = q.unit(item.unit)
    if unit is None or not unit.zone:
        return Undecided((told("who is near the weapons of {unit}", unit=item.unit),))
    meetings = [m for m in q.state.meetings.values() if tells(q, m, item.unit, name, scene)]
    untold = [
        person
        for person, presence in unit.zone
        if presence.near
        and not any(person in m.attended for m in meetings)
        and not told_apart(q, person, str(item.unit), name, scene)
    ]
    if not untold:
        return HOLDS
    return Broken(
        told(
            "near the weapons of {unit} and not told of scene {name}, plan {plan}: {people}",
            unit=item.unit,
            name=name,
            plan=scene.plan.plan,
            people=some(untold),
        ),
        (scene.position,),
    )


def tells(q: Question, held: Meeting, unit: str | None, name: str, scene: Scene) -> bool:
    """Say whether who was at a meeting knows the newest version of a scene's plan."""
    if held.unit != unit or held.day != q.state.day:
        return False
    if held.scene == name:
        return held.plan == scene.plan.plan
    later = held.at_us > scene.planned_us and held.position > scene.position
    return held.scene is None and is_daily(q, held) and later


def told_apart(q: Question, person: str, unit: str, name: str, scene: Scene) -> bool:
    """Say whether a handler told a person apart of the newest version, or of the day since it."""
    day = q.state.day or ""
    one = q.state.briefings.get(briefing_key(person, unit, day, name))
    if one is not None and one.plan == scene.plan.plan:
        return True
    one = q.state.briefings.get(briefing_key(person, unit, day, None))
    return one is not None and one.position > scene.position
