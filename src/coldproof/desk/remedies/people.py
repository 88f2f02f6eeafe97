"""Remedies with people: meet, brief, consult, move back, protect, announce, show."""

from __future__ import annotations

from dataclasses import replace

from coldproof.acts import condition, custody, day, setup
from coldproof.acts.named import weapons_named
from coldproof.desk.remedies.where import (
    handing,
    near,
    open_for,
    scene_in,
    setup_name,
    target,
    unit_of,
)
from coldproof.desk.stage import Stage
from coldproof.state.clearance import contents_of
from coldproof.state.facts import blocks_on
from coldproof.state.records import BlockKind
from coldproof.words.floor import (
    ON_SITE_TOPICS,
    CallState,
    MeetingKind,
    Mitigation,
    Topic,
)
from coldproof.words.ids import PersonId, SceneId, SetupId, UnitId, WeaponId
from coldproof.words.kit import (
    HOT,
    Charge,
)
from coldproof.words.sentence import joined, told, word
from coldproof.words.units import MINUTE_US, feet_mm


def call_cut(stage: Stage) -> str | None:
    """The floor calls the cut of what still rolls with a gun that is to be drawn."""
    who = stage.floor()
    setups = open_for(stage.state, stage.act)
    rolling = [name for name in setups if stage.state.setups[name].rolled is not None]
    if who is None or not rolling or not isinstance(stage.act.body, custody.WeaponUnlocked):
        return None
    for name in rolling:
        stage.play(who, setup.CutCalled(setup=SetupId(name)))
    return told(
        "{who} calls the cut of {setups}, still rolling", who=who, setups=", ".join(rolling)
    )


def finish_meal(stage: Stage) -> str | None:
    """Wait until the meal is over."""
    unit = unit_of(stage)
    who = stage.floor()
    if unit is None or who is None:
        return None
    stage.now_us += 30 * MINUTE_US
    stage.play(who, day.MealEnded(unit=UnitId(unit)))
    return told("wait until {unit} is back from the meal", unit=unit)


def meet(stage: Stage) -> str | None:
    """Hold the day's meeting, and the one on the spot for the scene."""
    unit = unit_of(stage)
    who, floor = stage.handler(unit), stage.floor()
    if unit is None or who is None or floor is None or stage.state.day is None:
        return None
    h = handing(stage)
    there = (
        near(stage, unit) if h is None else tuple(dict.fromkeys((*near(stage, unit), h.receiver)))
    )
    today = day.MeetingHeld(
        unit=UnitId(unit),
        day=stage.state.day,  # type: ignore[arg-type]  # a day that an act opened
        meeting=MeetingKind.DAILY,
        leaders=(PersonId(floor),),
        topics=(Topic.FIREARMS,),
    )
    people = tuple(PersonId(p) for p in there)
    stage.play(floor, day.MeetingAttended(people=people), (stage.play(who, today),))
    scene = scene_in(stage)
    if scene is not None:
        spot = replace(
            today,
            meeting=MeetingKind.ON_SITE,
            scene=scene[0],  # type: ignore[arg-type]  # a scene that an act planned
            plan=scene[1],
            topics=ON_SITE_TOPICS,
            dry_run=True,
        )
        stage.play(floor, day.MeetingAttended(people=people), (stage.play(who, spot),))
    return told(
        "{who} and {floor} hold the safety meeting where it happens, with {there}",
        who=who,
        floor=floor,
        there=", ".join(there),
    )


def brief(stage: Stage) -> str | None:
    """A handler tells those who were not there."""
    unit = unit_of(stage)
    who = stage.handler(unit)
    if unit is None or who is None or stage.state.day is None:
        return None
    h = handing(stage)
    people = tuple(dict.fromkeys((*near(stage, unit), *((h.receiver,) if h else ()))))
    body = day.PersonBriefed(
        people=tuple(PersonId(p) for p in people),
        unit=UnitId(unit),
        day=stage.state.day,  # type: ignore[arg-type]  # a day that an act opened
        topics=ON_SITE_TOPICS,
    )
    if not people:
        return None
    stage.play(who, body)
    scene = scene_in(stage)
    if scene is not None:
        name = SceneId(scene[0])
        stage.play(who, replace(body, scene=name, plan=scene[1]))
    return told(
        "{who} briefs {people} on the day and on what is planned", who=who, people=", ".join(people)
    )


def consult(stage: Stage) -> str | None:
    """Handler and floor agree how the muzzle stays off people."""
    setup_name = getattr(stage.act.body, "setup", None)
    unit = unit_of(stage)
    who, floor = stage.handler(unit), stage.floor()
    if setup_name is None or who is None or floor is None:
        return None
    body = setup.MitigationConsulted(setup=setup_name, mitigation=Mitigation.CHEAT_ANGLE)
    stage.play(who, body)
    stage.play(floor, body)
    return told(
        "{who} and {floor} settle how the muzzle is kept off people, before it is handed over",
        who=who,
        floor=floor,
    )


def move_back(stage: Stage) -> str | None:
    """Move people back and measure again."""
    who = stage.handler(unit_of(stage))
    names = weapons_named(stage.act.body)
    card = setup_name(stage)
    if who is None or card is None:
        return None
    if not names:
        names = tuple(WeaponId(n) for n, w in stage.state.weapons.items() if w.setup == card)
    far = feet_mm(20)
    for key, pair in stage.state.pairs.items():
        if key.split("|")[0] in names:
            far = max(far, pair.danger_mm)
    for name in names:
        body = setup.DistanceMeasured(
            setup=card,  # type: ignore[arg-type]  # a setup that an act began
            weapon=WeaponId(name),
            distance_mm=far,
        )
        stage.play(who, body)
    return told(
        "everyone in front moves back to at least {far} mm, and {who} measures", far=far, who=who
    )


def protect(stage: Stage) -> str | None:
    """Ears and eyes on everyone near, and a shield."""
    card = setup_name(stage)
    floor = stage.floor()
    if card is None or floor is None:
        return None
    unit = stage.state.setups[card].card.unit if card in stage.state.setups else ""
    people = tuple(PersonId(p) for p in near(stage, unit))
    body = setup.ProtectionSet(
        setup=card,  # type: ignore[arg-type]  # a setup that an act began
        hearing=people,
        eyes=people,
        shield=True,
    )
    stage.play(floor, body)
    return told("ear and eye protection on everyone near, and a shield toward the camera")


def announce(stage: Stage) -> str | None:
    """The floor calls what was checked, for all to hear."""
    found = target(stage)
    floor = stage.floor()
    if found is None or floor is None or found[1].check is None:
        return None
    name, weapon = found
    check = weapon.check
    if check is None:
        return None
    held = contents_of(check)
    hot = held.kind == "blank"
    charge = next((i.charge for i in weapon.inside if i.round_class in HOT), Charge.NONE)
    card = stage.state.setups.get(setup_name(stage) or "")
    body = condition.WeaponAnnounced(
        weapons=(WeaponId(name),),
        call=CallState.HOT if hot else CallState.COLD,
        dummies=held.dummies,
        blanks=held.blanks,
        charge=charge,
    )
    if card is not None:
        body = replace(body, toward=card.card.toward)
    stage.play(floor, body, (check.showing,))
    what = told("cold, empty")
    if hot:
        what = told("hot, {blanks} {charge} loads", blanks=held.blanks, charge=word(charge.value))
    elif held.dummies:
        what = told("cold, {n} dummies", n=held.dummies)
    return told('{floor} calls for all to hear: "{what}"', floor=floor, what=what)


def answer_show(stage: Stage) -> str | None:
    """A handler shows it to whoever asked."""
    who = stage.handler(unit_of(stage))
    said = []
    for name, block in blocks_on(stage.state, (BlockKind.SHOW,)):
        if who is not None and block.target is not None:
            stage.play(who, setup.ShowAnswered(weapon=WeaponId(block.target)), (name,))
            said.append(
                told(
                    "{who} shows {weapon} to {asker}, who asked",
                    who=who,
                    weapon=block.target,
                    asker=block.by,
                )
            )
    for weapon in weapons_named(stage.act.body) or tuple(WeaponId(w) for w in stage.state.weapons):
        for name, block in blocks_on(stage.state, (BlockKind.SHOW,), weapon):
            if who is not None:
                stage.play(who, setup.ShowAnswered(weapon=WeaponId(weapon)), (name,))
                said.append(
                    told(
                        "{who} shows {weapon} to {asker}, who asked",
                        who=who,
                        weapon=weapon,
                        asker=block.by,
                    )
                )
    return joined("; ", said) or None
