"""Effects on days, units and plans."""

from __future__ import annotations

from dataclasses import replace
from typing import cast

from coldproof.acts import day as acts
from coldproof.acts import plan as plans
from coldproof.acts.counts import ArmoryCounted
from coldproof.state import planned
from coldproof.state.assessed import current_ways
from coldproof.state.closing import differences
from coldproof.state.entry import Entry
from coldproof.state.hats import PLANNERS, may_manage, signs_with
from coldproof.state.model import Draft
from coldproof.state.parts import bar_of, barred, sight_of
from coldproof.state.records import (
    Approval,
    LivePlan,
    Notice,
    Presence,
    Scene,
    Unit,
    saw,
)
from coldproof.words.floor import REAL, AssessmentKind
from coldproof.words.people import APPROVERS
from coldproof.words.units import DAY_US, day_number


def day_opened(draft: Draft, entry: Entry) -> None:
    """This is the production day now."""
    body = cast("acts.DayOpened", entry.act.body)
    if entry.may_permit and body.day not in draft.days_opened and is_near(body.day, entry.at_us):
        draft.day = body.day
        draft.day_opened = sight_of(entry)
        draft.days_opened = (*draft.days_opened[-1:], body.day)
        draft.pressed = ()


def is_near(day: str, at_us: int) -> bool:
    """Say whether a day may be today: that of the act, the one before or the one after.

    No time zone is needed for that, and a day that crosses midnight is not refused.
    """
    return abs(day_number(day) - at_us // DAY_US) <= 1


def day_closed(draft: Draft, entry: Entry) -> None:
    """No day is open; a difference in the counts is carried over to the next."""
    body = cast("acts.DayClosed", entry.act.body)
    if draft.day == body.day:
        draft.day = None
        draft.day_closed = entry.position
        lots, weapons = differences(draft)
        if lots or weapons:
            draft.uncounted = (body.day, entry.position, bool(weapons))
        for name, unit in draft.units.items():
            if unit.open:
                draft.edit("units")[name] = unit._replace(open=False)


def unit_opened(draft: Draft, entry: Entry) -> None:
    """The unit works today; its meals, counts and zone begin anew, its restrictions stay."""
    body = cast("acts.UnitOpened", entry.act.body)
    if not entry.may_permit:  # by a revoked key nothing begins anew
        return
    old = draft.units.get(body.unit)
    bars, closed = ((), -1) if old is None else (old.bars, old.closed)
    if old is not None and old.day == body.day:  # said again: nothing of the day is forgotten
        again = old._replace(kind=body.work, place=body.place, open=True, position=entry.position)
        draft.edit("units")[body.unit] = again
        return
    draft.edit("units")[body.unit] = Unit(
        body.day,
        body.work,
        body.place,
        open=True,
        position=entry.position,
        closed=closed,
        bars=bars,
    )


def unit_closed(draft: Draft, entry: Entry) -> None:
    """The unit's work is over, and so are its setups, unless a revoked key says it."""
    body = cast("acts.UnitClosed", entry.act.body)
    unit = draft.units.get(body.unit)
    if unit is not None:
        closed = entry.position if entry.may_permit else unit.closed
        draft.edit("units")[body.unit] = unit._replace(open=False, closed=closed)


def zone(draft: Draft, entry: Entry) -> None:
    """Near, or no longer near; the later of the two by the clock counts, in doubt near."""
    body = cast("acts.ZoneEntered | acts.ZoneLeft", entry.act.body)
    unit = draft.units.get(body.unit)
    if unit is None:
        return
    near, came = dict(unit.zone), isinstance(body, acts.ZoneEntered)
    if not (came or entry.may_permit):
        return
    for person in body.people:
        old, at = near.get(person, Presence(-1, -1)), entry.at_us + 1
        entered = max(old.entered, at) if came else old.entered
        near[person] = Presence(entered, old.left if came else max(old.left, at))
    draft.edit("units")[body.unit] = unit._replace(zone=tuple(sorted(near.items())))


def meal_began(draft: Draft, entry: Entry) -> None:
    """Every clearance on the unit that had not seen this ends."""
    body = cast("acts.MealBegan", entry.act.body)
    unit = draft.units.get(body.unit)
    if unit is not None:
        bars = barred(unit.bars, bar_of(entry, "a meal"))
        draft.edit("units")[body.unit] = unit._replace(meal=entry.position, bars=bars)


def meal_ended(draft: Draft, entry: Entry) -> None:
    """Work goes on; nothing revives."""
    body = cast("acts.MealEnded", entry.act.body)
    unit = draft.units.get(body.unit)
    if unit is not None and entry.may_permit and unit.meal is not None:
        began = unit.meal
        seen = began < entry.act.seen_size or any(
            b.device == entry.act.device and b.seq < entry.act.seq
            for b in unit.bars
            if b.position == began
        )
        if seen:
            draft.edit("units")[body.unit] = unit._replace(meal=None)


def unit_moved(draft: Draft, entry: Entry) -> None:
    """Every clearance on the unit that had not seen this ends."""
    body = cast("acts.UnitMoved", entry.act.body)
    unit = draft.units.get(body.unit)
    if unit is not None:
        bars = barred(unit.bars, bar_of(entry, "the unit moved"))
        draft.edit("units")[body.unit] = unit._replace(place=body.place, bars=bars)


def prep(draft: Draft, entry: Entry) -> None:
    """How long preparing takes, and how long it is given."""
    body = cast("acts.PrepDeclared", entry.act.body)
    unit = draft.units.get(body.unit)
    if unit is not None and entry.may_permit:
        times = (body.needed_minutes, body.planned_minutes)
        draft.edit("units")[body.unit] = unit._replace(prep=times)


def armory_counted(draft: Draft, entry: Entry) -> None:
    """The signer counted these weapons."""
    body = cast("ArmoryCounted", entry.act.body)
    unit = draft.units.get(body.unit)
    if unit is not None and entry.may_permit:
        rest = tuple(c for c in unit.counted if c[0] != entry.act.by)
        earlier = [c for c in unit.counted if c[0] == entry.act.by]
        items = dict.fromkeys((*(w for c in earlier for w in c[1]), *body.weapons))
        clean = body.cleaned and all(c[2] for c in earlier)
        mine = (entry.act.by, tuple(items), clean, entry.position)
        draft.edit("units")[body.unit] = unit._replace(counted=(*rest, mine))


def scene_planned(draft: Draft, entry: Entry) -> None:
    """The newest version of the plan counts; what rested on an older one no longer fits it.

    The same version in other words is one more: what was said before it does not fit it either.
    """
    body = cast("plans.ScenePlanned", entry.act.body)
    old = draft.scenes.get(body.scene)
    if not entry.may_permit:  # by a revoked key what was planned stays, and nothing fits it
        if old is None or body.plan <= old.plan.plan:
            return
        body = replace(old.plan, plan=body.plan)
    sight, seen = sight_of(entry), planned.draft_seen(draft, entry)
    if old is None:
        at, at_us = entry.position, entry.at_us
        new = Scene(body, at, planned_us=at_us, first=(at, at_us), sight=sight, draft=seen)
    elif body.plan >= old.plan.plan and body != old.plan:
        at, at_us = entry.position, entry.at_us
        new = old._replace(
            plan=body, position=at, planned_us=at_us, shots=(), sure=(), meant=(), sight=sight
        )
        if entry.may_permit:  # its words are of the draft that their writer knew
            new = new._replace(draft=seen)
    else:
        return
    draft.edit("scenes")[body.scene] = new


def shot_planned(draft: Draft, entry: Entry) -> None:
    """The shot is one of the newest version's; what it holds, the setup card carries.

    Whoever names it, one more word is asked for; by who plans no working gun it lets nothing out.
    """
    body = cast("plans.ShotPlanned", entry.act.body)
    scene = draft.scenes.get(body.scene)
    if scene is not None:  # by a revoked key too
        known = entry.may_permit and may_manage(draft, entry, PLANNERS)
        sure = tuple(dict.fromkeys((*scene.sure, *((body.shot,) if known else ()))))
        shots = tuple(dict.fromkeys((*scene.shots, body.shot)))
        named = body.weapons if entry.may_permit else ()
        meant = tuple(dict.fromkeys((*scene.meant, *named)))
        draft.edit("scenes")[body.scene] = scene._replace(shots=shots, sure=sure, meant=meant)


def weighed(draft: Draft, entry: Entry) -> None:
    """What was considered besides a working gun for a version of the plan, and what was chosen."""
    planned.weighed(draft, entry)
    body = cast("plans.AlternativesWeighed", entry.act.body)
    scene = draft.scenes.get(body.scene)
    if scene is not None and entry.may_permit and body.plan == scene.plan.plan:
        besides = sum(1 for a in body.considered if a not in REAL)
        said = (body.plan, besides, entry.position)
        draft.edit("scenes")[body.scene] = scene._replace(alternatives=said)


def assessed(draft: Draft, entry: Entry) -> None:
    """An assessment is there, whole or not."""
    body = cast("plans.RiskAssessed", entry.act.body)
    whole = body.hazards_listed and body.mitigation_detailed
    if not entry.may_permit:
        return
    planned.assessed(draft, entry)
    if body.assessment is AssessmentKind.GENERAL:
        draft.general = (whole, entry.position)
        return
    whole = whole and body.scored_with_and_without and body.affected_group_named
    if body.scene is None and whole:  # specific, and of no scene: of the planned hours
        draft.hours_assessed = entry.position
    elif body.scene is not None and body.scene in draft.scenes:
        scene = draft.scenes[body.scene]
        said = (body.plan, whole, entry.position)
        mine = sight_of(entry)
        covers = tuple(
            (way.shot, way.chosen if saw(mine, way.sight) else None)
            for way in current_ways(draft, body.scene)
        )
        new = scene._replace(assessed=said, covers=covers, written=mine)
        draft.edit("scenes")[body.scene] = new


def assessment_approved(draft: Draft, entry: Entry) -> None:
    """One approval of a scene's assessment, as it stood when its signer's device saw it."""
    body = cast("plans.AssessmentApproved", entry.act.body)
    scene, by, mine = draft.scenes.get(body.scene), entry.act.by, sight_of(entry)
    if scene is None or not entry.may_permit:
        return
    if not (saw(mine, scene.written) and saw(mine, scene.sight)):
        return  # it may have been written, or planned, anew since they looked
    since = -1 if scene.assessed is None else scene.assessed[2]
    for one in scene.approved:
        if one.counts and (one.plan, one.by) == (body.plan, by) and one.position > since:
            return  # once is enough
    counts = any(hat.role in APPROVERS for hat in signs_with(draft, entry))
    rest = tuple(one for one in scene.approved if one.by != by)
    said = Approval(body.plan, by, entry.position, counts)
    draft.edit("scenes")[body.scene] = scene._replace(approved=(*rest, said))


def hours_planned(draft: Draft, entry: Entry) -> None:
    """The longest week that anyone is planned for."""
    body = cast("plans.HoursPlanned", entry.act.body)
    draft.hours = (body.longest_week_minutes, entry.position)


def live_plan_filed(draft: Draft, entry: Entry) -> None:
    """A live plan; a new one has no approvals."""
    body = cast("plans.LivePlanFiled", entry.act.body)
    draft.edit("live_plans")[body.lot] = LivePlan(body, (), entry.position)


def live_plan_approved(draft: Draft, entry: Entry) -> None:
    """One approval of the live plan."""
    body = cast("plans.LivePlanApproved", entry.act.body)
    plan = draft.live_plans.get(body.lot)
    if plan is not None and entry.may_permit and entry.act.by not in plan.approved:
        draft.edit("live_plans")[body.lot] = plan._replace(approved=(*plan.approved, entry.act.by))


def notice_given(draft: Draft, entry: Entry) -> None:
    """Notice was given."""
    body = cast("plans.NoticeGiven", entry.act.body)
    if not entry.may_permit:
        return
    of_day = f"|{body.for_day}" if body.for_day else ""
    draft.edit("notices")[f"{body.notice}|{body.scene or ''}|{body.unit or ''}{of_day}"] = Notice(
        body.notice,
        body.scene,
        body.unit,
        body.reference,
        body.not_required,
        entry.act.by,
        entry.position,
        body.for_day,
        draft.day,
    )
