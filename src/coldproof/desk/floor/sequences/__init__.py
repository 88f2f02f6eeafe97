"""The check as data, one sequence for each mechanism (D6).

Each is a *draft* until the lead handler adopts it for a make and model by `SequenceAdopted`.
"""

from __future__ import annotations

from coldproof.acts.kit import WeaponRegistered
from coldproof.desk.floor.sequences import guns, others
from coldproof.desk.floor.sequences.base import Phase, Step, Steps, Tap
from coldproof.state.facts import is_gun, model_key
from coldproof.state.model import SetState
from coldproof.words.kit import ActionType

ALL = (
    guns.SWING_OUT,
    guns.TOP_BREAK,
    guns.GATE,
    guns.SEMI_AUTO,
    guns.LEVER,
    guns.BOLT,
    guns.PUMP,
    guns.BREAK,
    others.MUZZLE_LOADER,
    others.BLANK_ONLY,
    others.ELECTRONIC,
    others.NONE,
)
BY_MECHANISM = {one.mechanism: one for one in ALL}


def steps_of(kit: WeaponRegistered) -> Steps:
    """Return the sequence for a weapon.

    A gun that is registered without a mechanism is checked as a semi-automatic: the most to look
    at.  What is no gun is never checked as one, whatever its mechanism is called.
    """
    if not is_gun(kit):
        electronic = kit.action is ActionType.ELECTRONIC
        return others.ELECTRONIC if electronic else others.NONE
    if kit.action in (ActionType.NONE, ActionType.ELECTRONIC):
        return guns.SEMI_AUTO
    return BY_MECHANISM[kit.action]


def adopted_by(state: SetState, kit: WeaponRegistered) -> str | None:
    """Return who adopted these very steps for this make and model; none: they are a draft."""
    if kit.model is None:
        return None
    found = state.sequences.get(model_key(kit.maker, kit.model))
    steps = steps_of(kit)
    if found is None or (found.mechanism, found.sequence) != (steps.mechanism, steps.digest):
        return None
    return found.by


__all__ = ["ALL", "BY_MECHANISM", "Phase", "Step", "Steps", "Tap", "adopted_by", "steps_of"]
