"""What a remedy is about: the handover, weapon, unit, setup and scene in question."""

from __future__ import annotations

from coldproof.acts import condition, kit
from coldproof.acts.base import Act
from coldproof.acts.named import weapons_named
from coldproof.desk.stage import Stage
from coldproof.rules.base import Severity
from coldproof.rules.judge import Judged, Verdict
from coldproof.rules.numbers import NUMBERS
from coldproof.rules.question import Handing, Question
from coldproof.state.facts import is_kept
from coldproof.state.model import SetState
from coldproof.state.records import Weapon
from coldproof.words.ids import LotId
from coldproof.words.kit import (
    INERT,
    Fate,
    Marker,
    RoundClass,
)
from coldproof.words.units import SECOND_US

LONGEST_WAIT_US = 60 * SECOND_US


def handing(stage: Stage) -> Handing | None:
    """Return the handover in question, as it would be done now."""
    return Question(stage.state, stage.question(), stage.now_us).handing


def target(stage: Stage) -> tuple[str, Weapon] | None:
    """Return the weapon in question, or none."""
    for name in weapons_named(stage.act.body):
        weapon = stage.state.weapons.get(name)
        if weapon is not None:
            return name, weapon
    return None


def unit_of(stage: Stage, weapon: Weapon | None = None) -> str | None:
    """Return the unit in question."""
    h = handing(stage)
    if h is not None:
        return h.unit
    named = getattr(stage.act.body, "unit", None)
    card = stage.state.setups.get(getattr(stage.act.body, "setup", None) or "")
    return named or (card.card.unit if card is not None else weapon.unit if weapon else None)


def open_for(state: SetState, act: Act) -> list[str]:
    """Return the setups under way that keep a gun of the act, of the unit it is drawn for."""
    drawn, unit = weapons_named(act.body), getattr(act.body, "unit", None)
    return [name for name in state.setups if any(is_kept(state, name, gun, unit) for gun in drawn)]


def backs(weapon: Weapon) -> tuple[condition.RoundBack, ...]:
    """Return what would come out of a gun by the books."""
    return tuple(
        condition.RoundBack(
            lot=LotId(i.lot),
            count=i.count,
            fate=Fate.FIRED if i.round_class is RoundClass.SPENT else Fate.UNFIRED,
        )
        for i in weapon.inside
    )


def near(stage: Stage, unit: str) -> tuple[str, ...]:
    """Return who is near the unit's weapons."""
    known = stage.state.units.get(unit)
    return () if known is None else tuple(p for p, there in known.zone if there.near)


def scene_in(stage: Stage) -> tuple[str, int] | None:
    """Return the scene in question and its plan's version."""
    card = stage.state.setups.get(getattr(stage.act.body, "setup", None) or "")
    if card is None:
        return None
    scene = stage.state.scenes.get(card.card.scene)
    return None if scene is None else (card.card.scene, scene.plan.plan)


def setup_name(stage: Stage) -> str | None:
    """Return the setup in question: the act's, or the one under way in its unit."""
    named = getattr(stage.act.body, "setup", None)
    if named is not None:
        return str(named)
    found = target(stage)
    unit = unit_of(stage, None if found is None else found[1])
    here = [n for n, s in stage.state.setups.items() if s.open and s.card.unit == unit]
    return here[-1] if here else None


def mark_of(lot: kit.LotReceived) -> Marker:
    """Return by what mark rounds of a lot would be told apart: its own, or the usual one."""
    if lot.marker is not Marker.NONE:
        return lot.marker
    return Marker.HOLE if lot.round_class in INERT else Marker.CRIMP


def wait_us(state: SetState) -> int:
    """Return how long to wait: the longest known time, or what was adopted if that is longer."""
    adopted = [
        value
        for pack in state.packs.values()
        for name, value in pack.parameters
        if name in ("misfire-wait-us", "misfire-wait-powder-us")
    ]
    return max(LONGEST_WAIT_US, NUMBERS["misfire-wait-powder-us"].value, *adopted)


def in_the_way(verdict: Verdict) -> tuple[Judged, ...]:
    """Return the rules that refuse, each with what it found."""
    return tuple(
        judged
        for judged in verdict.judged
        if judged.stands_in_the_way and judged.rule.severity is Severity.REFUSE
    )
