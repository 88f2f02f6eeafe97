"""Set practice, planning a gun scene: what else was considered instead of a working gun."""

from __future__ import annotations

from coldproof.rules.base import Citation, Evidence
from coldproof.rules.duties import Due, duty, task
from coldproof.state.assessed import current_ways
from coldproof.state.model import SetState
from coldproof.state.records import Scene, Way
from coldproof.words.floor import REAL
from coldproof.words.kit import WORKING

ALTERNATIVES = Citation(
    rule_id="set.alternatives-considered",
    title="Say why not without a working gun",
    instrument="Set practice (Ontario guideline 39; a broadcaster's safety guidance)",
    clause="guideline items on choosing the least dangerous way",
    sources="S111 S118",
    evidence=Evidence.OFFICIAL,
    says="For every scene with a gun, say why a rubber, airsoft or plugged gun with a flash added"
    " later will not do.",
    ours="Open from the plan on, for each version of it; late once that version is approved or a"
    " setup of the scene was begun. Each shot planned by name needs a word, its own or the scene's."
    " Weighing nothing but a real firearm closes nothing, nor does choosing one without a written"
    " reason.",
)


@duty(ALTERNATIVES)
def alternatives_considered(state: SetState, now_us: int) -> tuple[Due, ...]:
    """One task for each scene planned with a working gun; a new version opens it again."""
    found = []
    for name, scene in state.scenes.items():
        if not any(kind in WORKING for kind in scene.plan.classes):
            continue
        # due from the plan on, but late only when work went on without it
        due_us = scene.planned_us if went_on(state, name, scene) else None
        found.append(
            task(ALTERNATIVES, name, scene.position, due_us, weighed_at(state, name, scene))
        )
    return tuple(found)


def went_on(state: SetState, name: str, scene: Scene) -> bool:
    """Say whether the newest plan was approved, or a setup of it was begun."""
    return any(one.plan == scene.plan.plan for one in scene.approved) or any(
        setup.card.scene == name and setup.position > scene.position
        for setup in state.setups.values()
    )


def weighed_at(state: SetState, name: str, scene: Scene) -> int | None:
    """Return where the last shot of the newest plan got its word; none while one has none.

    A word for the whole scene is one for each shot that has none of its own.
    """
    said = {way.shot: way for way in current_ways(state, name)}
    wanting = None not in said and any(shot not in said for shot in scene.shots)
    if not said or wanting or not all(map(is_weighed, said.values())):
        return None
    return max(way.position for way in said.values())


def is_weighed(way: Way) -> bool:
    """Say whether anything but a real firearm was weighed, and a reason stands where one must."""
    besides = any(one not in REAL for one in (*way.considered, way.chosen))
    return besides and (way.reason is not None or not way.is_signed)
