"""The chain of a scene: line of the script, plan, way, assessment, weapon, clearance, shot, case.

One query both ways: the rows of a scene, from the line that names a weapon to what came of it; and
from an incident the scenes it belongs to, and so back to the line.  An act is a scene's when it
names the scene, a setup of it, a weapon that is used for it, or an act that is.  A check is also of
the scene that the weapon is given out for next; an incident is of the one that its weapon, or one
its lot was put into, was last used for, or is being set up with it, or on its unit; a stop or an
open hazard is of every scene that is being set up where it reaches.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from coldproof.acts import case, condition, custody, day, floor, plan, script, setup, voice
from coldproof.acts.base import Body
from coldproof.acts.case import EvidenceCollected, IncidentOpened
from coldproof.desk.history.rows import ChainRow, Link
from coldproof.desk.history.step import Step
from coldproof.state.facts import scene_of
from coldproof.state.model import SetState
from coldproof.words.floor import Scope

OF_KIND: dict[type[Body], Link] = {
    script.ScriptFiled: Link.LINE,
    script.HitSettled: Link.LINE,
    script.WayApproved: Link.WAY,
    script.AssessmentReceived: Link.ASSESSMENT,
    script.DayScheduled: Link.DAY,
    script.FlashMarked: Link.SHOT,
    plan.AlternativesWeighed: Link.WAY,
    plan.RiskAssessed: Link.ASSESSMENT,
    plan.AssessmentApproved: Link.ASSESSMENT,
    condition.WeaponFired: Link.SHOT,
    condition.WeaponMisfired: Link.SHOT,
    condition.DischargedUnmeant: Link.SHOT,
    setup.CameraRolled: Link.SHOT,
    EvidenceCollected: Link.CASE,
}
OF_FAMILY = {
    plan.__name__: Link.PLAN,
    day.__name__: Link.DAY,
    setup.__name__: Link.SETUP,
    custody.__name__: Link.WEAPON,
    condition.__name__: Link.CLEARANCE,
    floor.__name__: Link.CLEARANCE,
    voice.__name__: Link.VOICE,
    case.__name__: Link.CASE,
}

GIVEN_OUT = (custody.HandoverAccepted, custody.ItemsIssued)
MOST_BEFORE = 200  # of a weapon's checks before it is given out


class Chain:
    """Collects the rows of every scene."""

    def __init__(self) -> None:
        """Begin with none."""
        self.rows: list[ChainRow] = []
        self._scenes: dict[str, tuple[str, ...]] = {}  # of acts that are in a chain, by id
        self._last: dict[str, str] = {}  # weapon: the scene it was last used for
        self._loaded: dict[str, dict[str, None]] = {}  # lot: the weapons it was put into
        self._incidents: dict[str, int] = {}
        self._before: dict[str, list[ChainRow]] = {}  # checks since a weapon was given out

    def see(self, step: Step) -> None:
        """Take one entry."""
        link = link_of(step.act.body)
        if link is None:
            return
        for name in step.weapons():
            scene = scene_now(step.after, name)
            if scene is None:
                continue
            another = scene != scene_now(step.before, name)
            if another or isinstance(step.act.body, GIVEN_OUT):
                earlier = self._before.pop(name, ())
                self.rows += [row._replace(scene=scene) for row in earlier if row.scene != scene]
            self._last[name] = scene
        if isinstance(step.act.body, condition.WeaponLoaded):
            self._loaded.setdefault(step.act.body.lot, {})[step.act.body.weapon] = None
        incidents = [self._incidents[a] for a in step.act.answers if a in self._incidents]
        if isinstance(step.act.body, IncidentOpened):
            self._incidents[step.entry.id] = step.entry.position
            incidents.append(step.entry.position)
        scenes = self._scenes_of(step)
        if scenes:
            self._scenes[step.entry.id] = scenes
        self.rows += [self._row(step, link, scene, tuple(incidents)) for scene in scenes]
        if link is Link.CLEARANCE:
            for name in step.weapons():
                held = self._before.setdefault(name, [])
                held.append(self._row(step, link, (scenes or ("",))[0], ()))
                del held[:-MOST_BEFORE]

    def _scenes_of(self, step: Step) -> tuple[str, ...]:
        """Return the scenes that an act belongs to: what it names itself counts alone."""
        body: Any = step.act.body
        named = [getattr(body, "scene", None)]
        many = getattr(body, "changed", None) or getattr(body, "scenes", None)
        if isinstance(many, tuple):
            named += many
        if any(one is not None for one in named):
            return tuple(dict.fromkeys(str(one) for one in named if one is not None))
        setup_scene = scene_of(step.after, getattr(body, "setup", None))
        if setup_scene is not None:
            return (setup_scene,)
        if link_of(body) in (Link.CASE, Link.VOICE):
            lots = getattr(body, "lots", ())
            held = [name for lot in lots for name in self._loaded.get(lot, ())]
            found = [self._last[name] for name in (*step.weapons(), *held) if name in self._last]
        else:
            worlds = (step.before, step.after)
            now = [scene_now(world, name) for world in worlds for name in step.weapons()]
            found = [scene for scene in now if scene is not None]
        if not found and isinstance(body, IncidentOpened):
            found = open_for(step.after, body.weapons, body.unit)
        elif not found and isinstance(body, voice.WorkStopped):
            found = reached(step.after, body)
        elif not found and isinstance(body, voice.HazardReported):
            found = open_for(step.after, (), body.unit)
        for answered in step.act.answers:
            found += self._scenes.get(answered, ())
        return tuple(dict.fromkeys(found))

    def _row(self, step: Step, link: Link, scene: str, incidents: tuple[int, ...]) -> ChainRow:
        body: Any = step.act.body
        weapons = step.weapons()
        known = step.after.weapons.get(weapons[0]) if weapons else None
        name = getattr(body, "setup", None) or (None if known is None else known.setup)
        card = step.after.setups.get(name or "")
        shot = getattr(body, "shot", None) or (None if card is None else card.card.of_shot)
        return ChainRow(
            scene,
            link,
            step.entry.position,
            step.entry.id,
            step.entry.at_us,
            step.act.by,
            body,
            getattr(body, "line", 0),
            name or "",
            shot or "",
            weapons,
            incidents,
        )


def scene_now(state: SetState, weapon: str) -> str | None:
    """Return the scene that a weapon is out for, or none."""
    known = state.weapons.get(weapon)
    return None if known is None else scene_of(state, known.setup)


def open_for(state: SetState, weapons: tuple[str, ...], unit: str | None) -> list[str]:
    """Return the scenes that are being set up with any of these weapons; else on this unit."""
    cards = [setup.card for setup in state.setups.values() if setup.open]
    mine = [card for card in cards if not set(card.weapons).isdisjoint(weapons)]
    return [card.scene for card in mine or cards if mine or card.unit == unit]


def reached(state: SetState, stop: voice.WorkStopped) -> list[str]:
    """Return the scenes that a stop reaches: one that it names, or those that are being set up."""
    if stop.scope is Scope.SCENE and stop.target in state.scenes:
        return [str(stop.target)]
    if stop.scope is Scope.ITEM and stop.target in state.weapons:
        return open_for(state, (str(stop.target),), None)
    if stop.scope is Scope.UNIT and stop.target in state.units:
        return open_for(state, (), str(stop.target))
    return [setup.card.scene for setup in state.setups.values() if setup.open]


def link_of(body: Body) -> Link | None:
    """Return what an act is in the chain; none: it is in no scene's."""
    return OF_KIND.get(type(body)) or OF_FAMILY.get(type(body).__module__)


def in_order(rows: Iterable[ChainRow]) -> list[ChainRow]:
    """Return the chains, one scene after the other; in each, link after link, in time."""
    links = {link: place for place, link in enumerate(Link)}
    held = list(rows)
    scenes = {scene: n for n, scene in enumerate(dict.fromkeys(row.scene for row in held))}
    return sorted(held, key=lambda row: (scenes[row.scene], links[row.link], row.position))


def of_scene(rows: Iterable[ChainRow], scene: str) -> list[ChainRow]:
    """Return one scene's chain."""
    return in_order(row for row in rows if row.scene == scene)


def of_incident(rows: Iterable[ChainRow], position: int) -> list[ChainRow]:
    """Return the chains of every scene that an incident belongs to."""
    held = list(rows)
    scenes = {row.scene for row in held if position in row.incidents}
    return in_order(row for row in held if row.scene in scenes)
