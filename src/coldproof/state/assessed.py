"""Whether what was said of a scene's plan stands: one answer for rules, days and pages."""

from __future__ import annotations

from enum import StrEnum

from coldproof.state.model import World
from coldproof.state.records import Scene, Way
from coldproof.words.people import APPROVERS


class Against(StrEnum):
    """What stands against a scene's assessment."""

    ABSENT = "absent"  # none was written
    OTHER_PLAN = "other-plan"  # it is of another version of the plan, or from before it
    IN_PART = "in-part"  # it lacks one of its four parts
    CHANGED = "changed"  # a draft of the script changed the scene after it
    NOT_APPROVED = "not-approved"  # by nobody with the right, since it was written


def has_right(world: World, person: str) -> bool:
    """Say whether somebody was ever appointed to a hat whose approval counts."""
    known = world.people.get(person)
    return known is not None and any(hat.role in APPROVERS for hat in known.appointments)


def approvals(world: World, scene: Scene) -> tuple[tuple[str, int], ...]:
    """Return who with the right approved it since it was written, and where they first did."""
    if scene.assessed is None:
        return ()
    version, _, written = scene.assessed
    found: dict[str, int] = {}
    for plan, by, at in scene.approved:
        if plan == version and at > written and has_right(world, by):
            found.setdefault(by, at)
    return tuple(found.items())


def changed_since(scene: Scene) -> int | None:
    """Return where a draft of the script changed the scene after it was last assessed."""
    assessed, changed = scene.assessed, scene.changed
    after = assessed is not None and changed is not None and changed > assessed[2]
    return changed if after else None


def planned_since(scene: Scene) -> int | None:
    """Return where the scene was planned, in other words if not another version, after it."""
    after = scene.assessed is not None and scene.position > scene.assessed[2]
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
    return None if approvals(world, scene) else Against.NOT_APPROVED


def is_current(world: World, way: Way) -> bool:
    """Say whether a way was chosen for the newest version of its scene's plan, and after it."""
    scene = world.scenes.get(way.scene)
    return scene is not None and scene.plan.plan == way.plan and way.position > scene.position
