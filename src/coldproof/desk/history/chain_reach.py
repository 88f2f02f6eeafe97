"""Which scenes an act reaches, by which setup, and why; and which link of a chain it is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from coldproof.acts import case, condition, custody, day, floor, kit, plan, script, setup, voice
from coldproof.acts.base import Body
from coldproof.acts.counts import RoundFound
from coldproof.acts.named import weapons_named
from coldproof.desk.history.rows import Link
from coldproof.desk.history.step import Step
from coldproof.state.facts import scene_of
from coldproof.state.model import SetState
from coldproof.words.floor import Scope
from coldproof.words.sentence import Sentence, told

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
    kit.FunctionChecked: Link.CLEARANCE,
    RoundFound: Link.CLEARANCE,
}
OF_FAMILY = {
    plan.__name__: Link.PLAN,
    day.__name__: Link.DAY,
    setup.__name__: Link.SETUP,
    custody.__name__: Link.WEAPON,
    condition.__name__: Link.CLEARANCE,
    floor.__name__: Link.VOICE,
    voice.__name__: Link.VOICE,
    case.__name__: Link.CASE,
}
CASE_OR_VOICE = (Link.CASE, Link.VOICE)
Cards = Mapping[str, setup.SetupBegun]


class Found(NamedTuple):
    """A scene that an act belongs to, by which setup if by one, and why."""

    scene: str
    setup: str
    why: Sentence


def link_of(body: Body) -> Link | None:
    """Return what an act is in the chain; none: it is in no scene's."""
    link = OF_KIND.get(type(body)) or OF_FAMILY.get(type(body).__module__)
    return Link.WEAPON if link is None and weapons_named(body) else link


def open_cards(state: SetState) -> Cards:
    """Return the cards of the setups that are open, by name.

    One that nobody closed is open until its unit is closed, or the production day.
    """
    since = -1 if state.day_closed is None else state.day_closed
    away = {name for name, unit in state.units.items() if not unit.open}
    opened = {name: one for name, one in state.setups.items() if one.open and one.position > since}
    return {name: one.card for name, one in opened.items() if one.card.unit not in away}


def named(step: Step) -> Iterator[Found]:
    """Yield the scenes that an act names, or that of the setup that it names."""
    body: Any = step.act.body
    one = getattr(body, "scene", None)
    many = getattr(body, "changed", None) or getattr(body, "scenes", None)
    scenes = [one, *(many if isinstance(many, tuple) else ())]
    filed = isinstance(body, script.ScriptFiled)
    why = told("it changes the scene") if filed else told("it names the scene")
    found = [Found(scene, getattr(body, "setup", None) or "", why) for scene in scenes if scene]
    yield from found
    name = getattr(body, "setup", None)
    scene = scene_of(step.after, name)
    if not found and name is not None and scene is not None:
        yield Found(scene, name, told("it names setup {setup}", setup=name))


def on(step: Step, weapon: str, cards: Cards) -> Iterator[Found]:
    """Yield the open setups that a weapon is for; if there are none, that it is still out for."""
    worlds = (step.before.weapons.get(weapon), step.after.weapons.get(weapon))
    out = [known.setup for known in worlds if known is not None and known.setup is not None]
    mine = [name for name, card in cards.items() if weapon in card.weapons or name in out]
    for name in mine:
        why = told("{weapon}, while setup {setup} was open", weapon=weapon, setup=name)
        yield Found(cards[name].scene, name, why)
    for name in () if mine else out:
        scene = scene_of(step.after, name)
        if scene is not None:
            why = told("{weapon}, still out for setup {setup}", weapon=weapon, setup=name)
            yield Found(scene, name, why)


def reaching(state: SetState, body: Any, link: Link, cards: Cards) -> Iterator[Found]:
    """Yield the open setups that a word of warning or an incident reaches; of others, none."""
    if isinstance(body, voice.WorkStopped):
        if body.scope is Scope.SCENE and body.target in state.scenes:
            yield Found(str(body.target), "", told("it stops the scene"))
            return
        names = stopped(state, body, cards)
    elif isinstance(body, case.IncidentOpened) or link is Link.VOICE:
        unit = getattr(body, "unit", None)
        names = [name for name, card in cards.items() if unit is not None and card.unit == unit]
    else:
        names = []
    for name in names:
        why = told("it reached setup {setup}, which was open", setup=name)
        yield Found(cards[name].scene, name, why)


def stopped(state: SetState, stop: voice.WorkStopped, cards: Cards) -> Iterable[str]:
    """Return the open setups that a stop reaches: one of nothing that is known reaches all."""
    target: str | None = stop.target
    if stop.scope is Scope.ITEM and stop.target in state.weapons:
        return [name for name, card in cards.items() if target in card.weapons]
    if stop.scope is Scope.UNIT and stop.target in state.units:
        return [name for name, card in cards.items() if card.unit == target]
    return cards


def stands(state: SetState, word: str) -> bool:
    """Say whether a stop, a hazard, a "not ready" or a refusal, by its act id, stands still."""
    refused = state.refusals.get(word)
    return word in state.blocks or (refused is not None and refused.answered is None)
