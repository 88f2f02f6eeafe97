"""Effects of script and plan: drafts, hits, ways to shoot, days, flashes.

By a revoked key no gun is planned away or in: what was decided stays; but a draft of it, which may
only make more rest on words that are gone, is taken at its word.
"""

from __future__ import annotations

from typing import cast

from coldproof.acts import plan as plans
from coldproof.acts import script as acts
from coldproof.state.assessed import is_current
from coldproof.state.entry import Entry
from coldproof.state.hats import PLANNERS, may_manage, signs_with
from coldproof.state.model import Draft
from coldproof.state.parts import sight_of
from coldproof.state.records import (
    Assessed,
    CameraClock,
    Earlier,
    Flash,
    Handling,
    Hit,
    Scheduled,
    ScriptNow,
    Way,
    Yes,
    saw,
)
from coldproof.words.floor import Alternative, AssessmentKind, SceneTag
from coldproof.words.people import FLOOR, HANDLERS
from coldproof.words.ways import WITHOUT, leaves_more

HOURS = "|hours"  # no scene is named so
MOST_ASSESSED = 16  # versions of one that are at hand; the log has all
MOST_EARLIER = 4_095  # drafts before the one that counts
MOST_CHANGED = 4_095  # numbers that drafts say they changed


def way_key(scene: str, shot: str | None) -> str:
    """Return the key of a shot's way; without a shot, of the scene's."""
    return f"{scene}|{shot or ''}"


def assessment_key(body: plans.RiskAssessed) -> str:
    """Return whose assessment it is: a scene's, that of the hours, or the general one."""
    return body.scene or ("" if body.assessment is AssessmentKind.GENERAL else HOURS)


def script_filed(draft: Draft, entry: Entry) -> None:
    """The new draft counts, and changed scenes say since when.

    Who files the draft that counts a second time names more that it changes: it is no other draft.
    """
    body = cast("acts.ScriptFiled", entry.act.body)
    for name in body.changed:
        scene = draft.scenes.get(name)
        if scene is not None:
            draft.edit("scenes")[name] = scene._replace(
                changed=entry.position, changed_us=entry.at_us
            )
    old = draft.script
    changed, forgotten = _changed(old, body, entry.position)
    again = old is not None and _is_same(old, body, entry.act.by)
    if again or not entry.may_permit:
        if old is not None:
            draft.script = old._replace(changed=changed, forgotten=forgotten)
        return
    earlier = () if old is None else (*old.earlier, _earlier(old))
    draft.script = ScriptNow(
        body.draft,
        body.document,
        body.scenes,
        entry.act.by,
        entry.position,
        earlier[-MOST_EARLIER:],
        sight_of(entry),
        changed,
        forgotten,
    )


def _is_same(old: ScriptNow, body: acts.ScriptFiled, by: str) -> bool:
    same = (old.draft, old.document, old.by) == (body.draft, body.document, by)
    return same and body.document is not None


def _earlier(old: ScriptNow) -> Earlier:
    return Earlier(old.draft, old.document, old.position, old.sight)


def _changed(
    old: ScriptNow | None, body: acts.ScriptFiled, position: int
) -> tuple[tuple[tuple[str, int], ...], int]:
    """Return where each number was last said to be changed, and up to where some are forgotten."""
    last: dict[str, int] = {} if old is None else dict(old.changed)
    for name in body.changed:
        last.pop(name, None)
        last[name] = position
    kept = tuple(last.items())
    dropped = kept[:-MOST_CHANGED]
    forgotten = -1 if old is None else old.forgotten
    return kept[-MOST_CHANGED:], dropped[-1][1] if dropped else forgotten


def draft_seen(draft: Draft, entry: Entry) -> int | None:
    """Return where the newest draft of the script stands that an act's device had seen, if any."""
    now, sight = draft.script, sight_of(entry)
    if now is None or saw(sight, now.sight):
        return None if now is None else now.position
    seen = (one.position for one in reversed(now.earlier) if saw(sight, one.sight))
    return next(seen, None)


def hit_settled(draft: Draft, entry: Entry) -> None:
    """The last word on a hit counts; a revoked key takes none away.

    Of a firearm, who said yes is kept until they say no themselves, or a handler or the floor does
    who had seen it.  Without a hat by which weapons are planned, a no does not count against a yes
    or a no with one, and leaves the line open; and no word says of which scene such a yes was.
    """
    body = cast("acts.HitSettled", entry.act.body)
    if not entry.may_permit and not body.accepted:
        return
    old, by, sight = draft.hits.get(body.hit), entry.act.by, sight_of(entry)
    seen = draft_seen(draft, entry)
    trigger, yes = body.trigger, tuple[Yes, ...]()
    if old is not None and old.trigger is SceneTag.FIREARMS:
        trigger, yes = old.trigger, tuple(one for one in old.yes if one.by != by)
    ranked, is_gun = may_manage(draft, entry, PLANNERS), trigger is SceneTag.FIREARMS
    if body.accepted and is_gun:
        yes = (*yes, Yes(by, ranked, sight, body.scene, seen))
    settles = not body.accepted and may_manage(draft, entry, (*HANDLERS, *FLOOR))
    if settles:
        yes = tuple(one for one in yes if not saw(sight, one.sight))
    hatless = is_gun and not (ranked or body.accepted)
    said = Hit(trigger, body.accepted, body.scene, by, entry.position, seen, yes)
    said = said._replace(settles=settles, hatless=hatless)
    held = [one for one in yes if one.ranked and not ranked]
    if held:
        last = held[-1]
        said = said._replace(scene=last.scene, draft=last.draft)
        if hatless:
            at = last.sight.position
            said = said._replace(accepted=True, by=last.by, position=at, no=by, hatless=False)
    elif hatless and old is not None and old.trigger is trigger and old.firm_no:
        said = old._replace(yes=yes)
    draft.edit("hits")[body.hit] = said


def weighed(draft: Draft, entry: Entry) -> None:
    """Keep the way that was chosen; who signed an older choice has not signed this one.

    A working gun for a whole scene is taken as records from before gave it only where nothing else
    was ever chosen in the production, and until something else is said of the scene: it takes back
    no other choice without signatures.  A working gun is planned by a handler, the floor, the
    safety side or the office.
    """
    body = cast("plans.AlternativesWeighed", entry.act.body)
    if not entry.may_permit or body.scene not in draft.scenes:
        return
    is_bare = body.chosen is Alternative.WORKING_GUN and body.shot is None
    said = Way(
        body.scene,
        body.shot,
        body.plan,
        body.considered,
        body.chosen,
        body.reason,
        entry.act.by,
        entry.position,
        figures=body.figures,
        bare=is_bare and all(way.bare for way in draft.ways.values()),
        at_us=entry.at_us,
        act=entry.id,
        signed=((entry.act.by, signs_with(draft, entry)),),
        sight=sight_of(entry),
    )
    ways = draft.edit("ways")
    whole = ways.get(way_key(body.scene, None))
    if whole is not None and whole.bare and not said.bare:
        ways[way_key(body.scene, None)] = whole._replace(bare=False)
    key = way_key(body.scene, body.shot)
    has_right = said.chosen in WITHOUT or may_manage(draft, entry, PLANNERS)
    if has_right and takes_place(draft, said, ways.get(key)):
        ways[key] = said


def takes_place(draft: Draft, said: Way, old: Way | None) -> bool:
    """Say whether a choice takes the place of another.

    Of one for the newest version of the plan: only if it is for that too, and by who had seen both,
    unless it lets no more out.
    """
    if old is None or not is_current(draft, old):
        return True
    knew = saw(said.sight, old.sight) or not leaves_more(said.chosen, old.chosen)
    return knew and is_current(draft, said)


def way_approved(draft: Draft, entry: Entry) -> None:
    """One signature under the choice that it answers, with the hats that its signer has now.

    What names no choice, or one that was made anew since, signs none; nor does who had not seen
    the newest plan.
    """
    body = cast("acts.WayApproved", entry.act.body)
    key = way_key(body.scene, body.shot)
    way = draft.ways.get(key)
    if way is None or not entry.may_permit or way.plan != body.plan:
        return
    if way.act not in entry.act.answers:
        return
    if not saw(sight_of(entry), draft.scenes[body.scene].sight):
        return
    by, signed = entry.act.by, dict(way.signed)
    hats = dict.fromkeys((*signed.get(by, ()), *signs_with(draft, entry)))
    signed[by] = tuple(hats)  # no hat that was signed with is lost by signing again
    approved = (*(one for one in way.approved if one[0] != by), (by, entry.position))
    draft.edit("ways")[key] = way._replace(approved=approved, signed=tuple(signed.items()))


def assessed(draft: Draft, entry: Entry) -> None:
    """The newest assessment counts; older ones stay to be read."""
    body = cast("plans.RiskAssessed", entry.act.body)
    whole = body.hazards_listed and body.mitigation_detailed
    if body.assessment is AssessmentKind.SPECIFIC:
        whole = whole and body.scored_with_and_without and body.affected_group_named
    key = assessment_key(body)
    if (body.scene is not None and body.scene not in draft.scenes) or (key == HOURS and not whole):
        return
    old = draft.assessments.get(key, ())
    said = Assessed(
        body.plan,
        body.document,
        whole,
        body.contributors,
        entry.act.by,
        entry.at_us,
        entry.position,
        old[-1].version + 1 if old else 1,
    )
    draft.edit("assessments")[key] = (*old, said)[-MOST_ASSESSED:]


def assessment_received(draft: Draft, entry: Entry) -> None:
    """Somebody has read the assessment of a version of a plan, of the hours, or the general one."""
    body = cast("acts.AssessmentReceived", entry.act.body)
    said = (entry.act.by, body.plan, entry.position)
    key = body.scene or (HOURS if body.hours else "")
    rest = tuple(one for one in draft.receipts.get(key, ()) if one[:2] != said[:2])
    draft.edit("receipts")[key] = (*rest, said)


def day_scheduled(draft: Draft, entry: Entry) -> None:
    """The last word on a day and unit counts."""
    body = cast("acts.DayScheduled", entry.act.body)
    if entry.may_permit:
        draft.edit("schedule")[f"{body.scheduled}|{body.unit}"] = Scheduled(
            body.scheduled, body.unit, body.scenes, entry.act.by, entry.position
        )


def handler_asked(draft: Draft, entry: Entry) -> None:
    """Asked anew, a person has not answered."""
    body = cast("acts.HandlerAsked", entry.act.body)
    if entry.may_permit:
        draft.edit("handling")[f"{body.scheduled}|{body.person}"] = Handling(
            body.person,
            body.scheduled,
            body.asked_minutes,
            entry.act.by,
            entry.position,
            call=body.call,
            wrap=body.wrap,
        )


def handler_answered(draft: Draft, entry: Entry) -> None:
    """The one who was asked answers for themselves."""
    body = cast("acts.HandlerAnswered", entry.act.body)
    key = f"{body.scheduled}|{entry.act.by}"
    asked = draft.handling.get(key)
    if asked is not None and entry.may_permit:
        draft.edit("handling")[key] = asked._replace(
            given=body.given_minutes,
            call=asked.call if body.call is None else body.call,
            wrap=asked.wrap if body.wrap is None else body.wrap,
        )


def camera_clock_set(draft: Draft, entry: Entry) -> None:
    """The last word on a camera's clock counts."""
    body = cast("acts.CameraClockSet", entry.act.body)
    if entry.may_permit:
        draft.edit("cameras")[f"{body.unit}|{body.camera}"] = CameraClock(
            body.rate, body.offset_frames, entry.act.by, entry.position, entry.act.at_us
        )


def flash_marked(draft: Draft, entry: Entry) -> None:
    """Every mark is kept: the editor leaves out what is not wanted."""
    body = cast("acts.FlashMarked", entry.act.body)
    draft.edit("flashes")[entry.id] = Flash(body, entry.act.by, entry.at_us, entry.position)
