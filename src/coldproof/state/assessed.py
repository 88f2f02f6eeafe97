"""Whether what was said of a scene's plan stands: one answer for rules, days and pages."""

from __future__ import annotations

from enum import StrEnum

from coldproof.state.hats import hats_then
from coldproof.state.model import World
from coldproof.state.records import Scene, Way, saw
from coldproof.words.people import APPROVERS
from coldproof.words.ways import alike, leaves_more


class Against(StrEnum):
    """What stands against a scene's assessment."""

    ABSENT = "absent"  # none was written
    OTHER_PLAN = "other-plan"  # it is of another version of the plan, or from before it
    IN_PART = "in-part"  # it lacks one of its four parts
    CHANGED = "changed"  # a draft of the script changed the scene after it
    OTHER_WAY = "other-way"  # it is to be shot in a way that leaves more than those assessed
    NOT_APPROVED = "not-approved"  # by nobody with the right, since it was written


def has_right(world: World, person: str) -> bool:
    """Say whether somebody has a hat now with which an approval counts."""
    return any(hat.role in APPROVERS for hat in hats_then(world, person, world.now_us))


def approvals(scene: Scene) -> tuple[tuple[str, int], ...]:
    """Return who, with a hat for it, approved it since it was written, and where."""
    if scene.assessed is None:
        return ()
    version, _, written = scene.assessed
    return tuple(
        (one.by, one.position)
        for one in scene.approved
        if one.counts and one.plan == version and one.position > written
    )


def changed_since(scene: Scene) -> int | None:
    """Return where a draft of the script changed the scene after it was last assessed."""
    assessed, changed = scene.assessed, scene.changed
    after = assessed is not None and changed is not None and changed > assessed[2]
    return changed if after else None


def planned_since(scene: Scene) -> int | None:
    """Return where the scene was planned, in other words if not another version, after it.

    What its writer's device had not seen of the plan came after it too, wherever it stands.
    """
    if scene.assessed is None:
        return None
    after = scene.position > scene.assessed[2] or not saw(scene.written, scene.sight)
    return scene.position if after else None


def against(world: World, scene: Scene) -> Against | None:
    """Return the first thing that stands against it, in the order of `Against`; none: it stands."""
    if scene.assessed is None:
        return Against.ABSENT
    version, whole, _ = scene.assessed
    if version != scene.plan.plan or planned_since(scene) is not None:
        return Against.OTHER_PLAN
    if not whole:
        return Against.IN_PART
    if changed_since(scene) is not None:
        return Against.CHANGED
    if ways_since(world, scene):
        return Against.OTHER_WAY
    return None if approvals(scene) else Against.NOT_APPROVED


def ways_since(world: World, scene: Scene) -> tuple[Way, ...]:
    """Return the ways that leave more than what the newest assessment was written for.

    A shot of which nothing was chosen by then was assessed as its scene was; where nothing was
    chosen at all, or nothing that its writer had seen, without a working gun.  An old record's
    word is taken as it was given.
    """
    if scene.assessed is None:
        return ()
    then = dict(scene.covers)
    return tuple(
        way
        for way in current_ways(world, scene.plan.scene)
        if not way.bare and leaves_more(way.chosen, then.get(way.shot, then.get(None)))
    )


def current_ways(world: World, scene: str) -> tuple[Way, ...]:
    """Return the ways that were chosen for the newest version of a scene's plan."""
    return tuple(
        way for way in world.ways.values() if way.scene == scene and is_current(world, way)
    )


def is_current(world: World, way: Way) -> bool:
    """Say whether a way was chosen for the newest version of its scene's plan, after seeing it."""
    scene = world.scenes.get(way.scene)
    if scene is None or scene.plan.plan != way.plan or way.position < scene.position:
        return False
    return saw(way.sight, scene.sight)


def is_in_plan(world: World, way: Way) -> bool:
    """Say whether the newest plan still has the shot of a way: not if it names others only."""
    planned = world.scenes.get(way.scene)
    if is_current(world, way) or way.shot is None or planned is None or not planned.shots:
        return True
    return any(alike(shot, way.shot) for shot in planned.sure)
