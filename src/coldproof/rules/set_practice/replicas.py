"""Set practice, what is not a working gun: rehearse with it, tell it apart, look at the blade."""

from __future__ import annotations

from coldproof.acts.custody import HandoverAccepted, ItemsIssued, WeaponUnlocked
from coldproof.acts.kit import WeaponCharged
from coldproof.acts.setup import CameraRolled
from coldproof.rules.base import (
    HOLDS,
    Broken,
    Citation,
    Evidence,
    Finding,
    Remedy,
    Right,
    Severity,
    Undecided,
    rule,
)
from coldproof.rules.question import Question
from coldproof.rules.set_practice.seen import HANDING, current, is_out, receiving
from coldproof.state.facts import is_gun, is_handler, wears
from coldproof.state.records import CustodyKind, Weapon
from coldproof.words.floor import MeetingKind, Purpose, SceneTag
from coldproof.words.kit import HAND_WEAPON, LOOKALIKE, WORKING, Edge, WeaponClass
from coldproof.words.people import FLOOR
from coldproof.words.sentence import told

GIVING = (*HANDING, ItemsIssued)


@rule(
    Citation(
        rule_id="set.rehearse-with-replica",
        title="Rehearse with rubber",
        instrument="Set practice (a prosecution's standard, a performer's account, a broadcaster)",
        clause="filings in the New Mexico case; guidance to prefer a replica; not a statute",
        sources="S8 S37 S111",
        evidence=Evidence.SECONDARY,
        says="Rehearse with a rubber gun or another replica; a gun that can fire is there only when"
        " the shot needs it.",
        ours="Working guns (W1 to W5) are not handed out for a line-up or a rehearsal, unless a"
        " handler and one of the floor, two people, each put on record why a replica will not do."
        " Without a setup card nobody knows what it is for.",
    ),
    Severity.REFUSE,
    on=HANDING,
    cures=(Remedy.WITHOUT_GUN,),
    needs=(Right.APPROVE_PLAN,),
)
def rehearse_with_replica(q: Question) -> Finding | None:
    """The purpose on the setup card, and who justified a working gun."""
    h = q.handing
    if h is None or h.weapon.kit.weapon_class not in WORKING:
        return None
    setup = h.setup
    if setup is None:
        return Undecided((told("a setup card that says what {name} is for", name=h.name),))
    purpose = setup.card.purpose
    if purpose not in (Purpose.LINE_UP, Purpose.REHEARSAL):
        return HOLDS
    people = tuple(person for person, _ in setup.justified)
    if any(
        a != b and is_handler(q.state, a, h.unit) and wears(q.state, b, FLOOR, h.unit)
        for a in people
        for b in people
    ):
        return HOLDS
    return Broken(
        told(
            "{name} is a working gun, {setup} is a {purpose}, and no handler and first AD both said"
            " why a replica will not do",
            name=h.name,
            setup=h.setup_name,
            purpose=purpose,
        ),
        (setup.position,),
    )


@rule(
    Citation(
        rule_id="set.replica-and-electronic",
        title="Replicas tagged apart; a charged flash gun is hot",
        instrument="Set practice (US adaptations; Manitoba); electronic guns from memory",
        clause="adaptations cover rubber, plastic and non-guns; Manitoba's rules include replicas",
        sources="S4 S119 S20",
        evidence=Evidence.SECONDARY_MEMORY,
        says="Rubber, replica, airsoft and electric-flash guns are listed, tagged and handed out by"
        " the same people; only its trained operator arms an electric-flash gun, which keeps the"
        " distance and eye rules of a blank.",
        ours="Beside a working gun in one hand, a lookalike has a tag of another color. A flash gun"
        " with charge and battery in is hot: it does not go out by the tray, and a roll asks for"
        " the distance in front of it. The part on electronic guns is from memory.",
    ),
    Severity.WARN,
    on=(*GIVING, WeaponUnlocked, WeaponCharged, CameraRolled),
    cures=(Remedy.UNLOAD, Remedy.TAG, Remedy.MOVE_BACK, Remedy.OTHER_PERSON),
)
def replica_and_electronic(q: Question) -> Finding | None:
    """Tags of what one person has in hand; who arms, issues and rolls an electronic gun."""
    kind = type(q.body)
    if kind is WeaponCharged:
        return armed(q)
    if kind is CameraRolled:
        return flash_at_roll(q)
    named = q.weapons
    if kind is not WeaponUnlocked:
        for name in named:
            weapon = q.state.weapons.get(name)
            if weapon is not None and weapon.charged and electronic(weapon):
                return Broken(
                    told("{name} is charged, so it is hot", name=name), (weapon.position,)
                )
    giver = q.body.giver if kind is HandoverAccepted else q.by
    return beside(q, named, giver)


def electronic(weapon: Weapon) -> bool:
    """Say whether it is an electric-flash gun."""
    return weapon.kit.weapon_class is WeaponClass.ELECTRONIC


def beside(q: Question, named: tuple[str, ...], giver: str) -> Finding | None:
    """Compare tags of the lookalikes and the working guns that one person has in hand."""
    alike: list[tuple[str, Weapon]] = []
    working: list[tuple[str, Weapon]] = []
    for name, weapon in q.state.weapons.items():
        where = weapon.custody
        if name not in named and (where.kind is not CustodyKind.HELD or where.person != giver):
            continue
        if weapon.kit.weapon_class in LOOKALIKE:
            alike.append((name, weapon))
        elif weapon.kit.weapon_class in WORKING:
            working.append((name, weapon))
    if not alike or not working:
        return None
    for name, weapon in (*alike, *working):
        if weapon.color is None:
            return Undecided((told("the color of {name}'s tag", name=name),))
    for one, lookalike in alike:
        for other, gun in working:
            if lookalike.color is gun.color:
                return Broken(
                    told(
                        "{one} looks like {other}, and both have a {color} tag",
                        one=one,
                        other=other,
                        color=gun.color,
                    )
                )
    return HOLDS


def armed(q: Question) -> Finding | None:
    """Judge who puts charge and battery into an electronic gun."""
    weapon = q.state.weapons.get(q.body.weapon)
    if not q.body.charged or weapon is None or not electronic(weapon):
        return None
    person = q.state.people.get(q.by)
    model = weapon.kit.model
    trained = person is not None and any(
        t.model == model and t.completed and t.competent for t in person.trainings
    )
    if trained:
        return HOLDS
    return Broken(
        told("{who} was not trained on {weapon}, and would arm it", who=q.by, weapon=q.body.weapon)
    )


def flash_at_roll(q: Question) -> Finding | None:
    """Find a charged electronic gun that is out for the setup without room in front."""
    finding: Finding | None = None
    setup = q.state.setups.get(q.body.setup)
    for name, weapon in q.state.weapons.items():
        if not weapon.charged or not electronic(weapon):
            continue
        on_card = setup is not None and name in setup.card.weapons
        if not on_card and not is_out(q.state, name, weapon, q.body.setup):
            continue
        distances = () if setup is None else setup.distances
        measured = next((d for d in distances if d.weapon == name), None)
        if measured is None:
            return Undecided(
                (told("the distance in front of {name} in {setup}", name=name, setup=q.body.setup),)
            )
        needed = q.number("blank-distance-mm")
        signed = measured.mitigation is not None and is_handler(q.state, measured.by)
        if measured.distance_mm < needed and not signed:
            return Broken(
                told(
                    "{distance_mm} mm are free in front of {name}, and {needed} mm are needed",
                    distance_mm=measured.distance_mm,
                    name=name,
                    needed=needed,
                ),
                (measured.position,),
            )
        finding = HOLDS
    return finding


@rule(
    Citation(
        rule_id="set.edged-and-other",
        title="Blades and bows looked at before they go out",
        instrument="Set practice (scope of a UK theatre code; a US college's rules)",
        clause="scope page and college rules; not a statute",
        sources="S131 S133",
        evidence=Evidence.SECONDARY,
        says="Blades, bows and the like follow the same custody, briefing and inspection; in a"
        " fight only blunt or stage versions are used, and none serves for anything else.",
        ours="No blade, bow, club or the like (W12 to W14) goes out uninspected since it came out"
        " of its store. In a scene tagged as a fight, who takes it was at a fight call of the same"
        " day, and a blade is blunt or retractable.",
    ),
    Severity.REFUSE,
    on=GIVING,
    cures=(Remedy.CHECK_NON_GUN, Remedy.FULL_CHECK, Remedy.MEET, Remedy.WITHOUT_GUN),
    needs=(Right.SUPPLY,),
)
def edged_and_other(q: Question) -> Finding | None:
    """Each blade, bow or impact weapon that the act gives to somebody who is no handler."""
    finding: Finding | None = None
    for name, to in receiving(q):
        weapon = q.state.weapons.get(name)
        if weapon is None or weapon.kit.weapon_class not in HAND_WEAPON:
            continue
        if is_handler(q.state, to):
            continue
        finding = edged(q, name, weapon, to)
        if finding is not HOLDS:
            return finding
    return finding


def edged(q: Question, name: str, weapon: Weapon, to: str) -> Finding:
    """Judge one blade or the like: inspected, and in a fight blunt and called."""
    if is_gun(weapon.kit):
        if current(q.state, weapon) is None:
            return Broken(told("{name} was not inspected since it was last handled", name=name))
    elif weapon.non_gun is None:
        return Broken(told("{name} was not inspected since it came out of its store", name=name))
    setup = q.state.setups.get(q.body.setup) if q.body.setup is not None else None
    scene = None if setup is None else q.state.scenes.get(setup.card.scene)
    if setup is None or scene is None:
        return Undecided((told("whether {name} is for a fight", name=name),))
    if SceneTag.FIGHT not in scene.plan.tags:
        return HOLDS
    if weapon.kit.weapon_class is WeaponClass.EDGED:
        if weapon.kit.edge is Edge.SHARP:
            return Broken(
                told("{name} is sharp, and {scene} is a fight", name=name, scene=setup.card.scene),
                (scene.position,),
            )
        if weapon.kit.edge is Edge.NONE:
            return Undecided((told("whether {name} is blunt", name=name),))
    if was_at_fight_call(q, to):
        return HOLDS
    return Broken(told("{to} was at no fight call today", to=to), (scene.position,))


def was_at_fight_call(q: Question, person: str) -> bool:
    """Say whether a person was at a fight call of the open day, in this unit or another."""
    return any(
        m.kind is MeetingKind.FIGHT_CALL and m.day == q.state.day and person in m.attended
        for m in q.state.meetings.values()
    )
