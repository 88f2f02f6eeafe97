"""Set practice, who looks: the first AD and one more, the performer, and nobody out of sight."""

from __future__ import annotations

from itertools import pairwise

from coldproof.acts.condition import CheckWitnessed, WeaponInspected, WeaponReshown
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
    rule,
)
from coldproof.rules.question import Handing, Question
from coldproof.rules.set_practice.seen import HANDING, ended_by, where_none, why_none
from coldproof.state.facts import is_outside, wears
from coldproof.state.records import BlockKind, Cause, Check, CustodyKind
from coldproof.words.people import FLOOR
from coldproof.words.sentence import told, word
from coldproof.words.units import SECOND_US


@rule(
    Citation(
        rule_id="set.first-ad-witness",
        title="The first AD and one more look into it",
        instrument="Set practice (US and Australia)",
        clause="practice of armorers and set explainers; not a statute",
        sources="S7 S44 S127 S9 S140",
        evidence=Evidence.SECONDARY,
        says="The handler shows the opened gun to the first AD and to at least one more of the set,"
        " a cinematographer for instance; anybody on set may ask to see it.",
        ours="The first AD, a named deputy or the stage manager sees the whole check; one more from"
        " outside the weapons team looks at the same showing, and the performer's own look counts."
        " Between cold takes the same first AD alone is enough if the check itself had both. An"
        " open request to be shown a gun of the setup, or one out on its unit, holds the roll.",
    ),
    Severity.REFUSE,
    on=(*HANDING, CameraRolled),
    cures=(Remedy.ANSWER_SHOW, Remedy.RESHOW, Remedy.FULL_CHECK),
    needs=(Right.APPOINT_FLOOR,),
)
def first_ad_witness(q: Question) -> Finding | None:
    """On a handover two looks at the current showing; on a roll, no open request."""
    if type(q.body) is CameraRolled:
        return requests(q)
    h = q.handing
    if h is None:
        return None
    check = h.weapon.check
    if check is None or not q.stands:
        why = why_none(q.state, h.name, h.weapon)
        return Broken(told("nobody saw a check that stands: {why}", why=why), where_none(h.weapon))
    floor = None
    for witness in q.witnesses:
        if wears(q.state, witness, FLOOR, h.unit) and (
            not check.reshown or witness in check.first_witnesses
        ):
            floor = witness
            break
    if floor is None:
        return Broken(
            told(
                "no first AD, deputy or stage manager saw the whole check of {name} again"
                if check.reshown
                else "no first AD, deputy or stage manager saw the whole check of {name}",
                name=h.name,
            ),
            (check.sights[-1].position,),
        )
    if another(q, h, check, floor):
        return HOLDS
    return Broken(
        told(
            "nobody from outside the weapons team but {floor} looked at the check of {name}",
            floor=floor,
            name=h.name,
        ),
        (check.sights[-1].position,),
    )


def another(q: Question, h: Handing, check: Check, floor: str) -> bool:
    """Say whether somebody else from outside looked too; at a re-show, at the check behind it."""
    if check.reshown:
        others = (*check.first_witnesses, check.first_to)
        return any(p is not None and p != floor and is_outside(q.state, p) for p in others)
    return any(
        look.person != floor
        and look.signer == look.person
        and look.clear
        and look.person != check.handler
        and is_outside(q.state, look.person)
        for look in q.looks
    )


def requests(q: Question) -> Finding | None:
    """Find an open "show me" of a weapon of this setup, or of one that is out on its unit."""
    setup = q.state.setups.get(q.body.setup)
    for block in q.state.blocks.values():
        if block.kind is not BlockKind.SHOW or block.target is None:
            continue
        weapon = q.state.weapons.get(block.target)
        on_card = setup is not None and block.target in setup.card.weapons
        about = weapon is None or (
            weapon.custody.kind not in (CustodyKind.LOCKED, CustodyKind.RETIRED)
            and (setup is None or weapon.unit == setup.card.unit)
        )
        if on_card or about or (weapon is not None and weapon.setup == q.body.setup):
            return Broken(
                told("{who} asked to be shown {target}", who=block.by, target=block.target),
                (block.position,),
            )
    return HOLDS


@rule(
    Citation(
        rule_id="set.actor-witness",
        title="Shown to the performer, every time",
        instrument="Set practice (US, Australia, theatre)",
        clause="practice; a theatre union's rules tell performers to check or to watch",
        sources="S7 S9 S127",
        evidence=Evidence.SECONDARY,
        says="At each handover the performer is shown the check, may ask to see it again, and says"
        " aloud that it is clear.",
        ours="Shown means watched: the performer holds nothing and certifies nothing. Between cold"
        " takes the witness of the check may say so for them. While the performer's own request to"
        " be shown it again is open, it is not handed over.",
    ),
    Severity.REFUSE,
    on=HANDING,
    cures=(Remedy.ANSWER_SHOW, Remedy.RESHOW, Remedy.FULL_CHECK),
)
def actor_witness(q: Question) -> Finding | None:
    """The receiver's own look at the current showing, and no open request of theirs."""
    h = q.handing
    if h is None:
        return None
    check = h.weapon.check
    if check is None or not q.stands:
        why = why_none(q.state, h.name, h.weapon)
        return Broken(
            told("{receiver} was shown no check that stands: {why}", receiver=h.receiver, why=why),
            where_none(h.weapon),
        )
    if not q.shown:
        return Broken(
            told(
                "{name} was not shown to {receiver} since it was last checked",
                name=h.name,
                receiver=h.receiver,
            ),
            (check.sights[-1].position,),
        )
    for block in q.state.blocks.values():
        if block.kind is BlockKind.SHOW and block.target == h.name and block.by == h.receiver:
            return Broken(
                told("{receiver} asked to be shown {name} again", receiver=h.receiver, name=h.name),
                (block.position,),
            )
    return HOLDS


@rule(
    Citation(
        rule_id="set.out-of-sight-voids",
        title="Out of sight, shown again",
        instrument="Set practice (armorers)",
        clause="practice; not a statute",
        sources="S7",
        evidence=Evidence.SECONDARY,
        says="A gun that left the viewer's sight is shown again, however short the absence.",
        ours="Whatever is done to a gun, its storage, a lost watch, a move or a meal of the unit"
        " ends what anybody saw before; so does anything that the viewer's device had not seen.",
    ),
    Severity.REFUSE,
    on=HANDING,
    cures=(Remedy.RESHOW, Remedy.FULL_CHECK),
)
def out_of_sight_voids(q: Question) -> Finding | None:
    """No gap is open, the check stands, and so does what the receiver saw of it."""
    h = q.handing
    if h is None:
        return None
    weapon = h.weapon
    for suspicion in weapon.suspicions:
        if suspicion.cause is Cause.GAP:
            return Broken(
                told("{name} was {cause} and not proved since", name=h.name, cause=suspicion.cause),
                (suspicion.position,),
            )
    check = weapon.check
    if check is None:
        if weapon.voided is None:
            since = () if weapon.issued is None else (weapon.issued,)
            return Broken(
                told("{name} was not shown since it came out of its store", name=h.name), since
            )
        return Broken(
            told("the check of {name} ended: {cause}", name=h.name, cause=word(weapon.voided[0])),
            (weapon.voided[1],),
        )
    end = None if q.stands else ended_by(q.state, weapon, check)
    if end is not None:
        return Broken(
            told("the check of {name} ended: {cause}", name=h.name, cause=word(end[0])), (end[1],)
        )
    if check.spent_to is not None:
        at = weapon.custody.position
        return Broken(
            told(
                "{name} was with {spent_to} and not shown again since",
                name=h.name,
                spent_to=check.spent_to,
            ),
            (at,),
        )
    looks = q.looks
    if len(looks) == len(check.looks) or any(k.person == h.receiver for k in looks):
        return HOLDS
    for look in check.looks:
        if look.person == h.receiver:
            at = look.sight.position
            return Broken(
                told(
                    "what {receiver} saw of {name} counts no more", receiver=h.receiver, name=h.name
                ),
                (at,),
            )
    return HOLDS


@rule(
    Citation(
        rule_id="set.rubber-stamp",
        title="The same answer, very fast, many times",
        instrument="Coldproof, our own",
        clause="a look takes time; no outside text",
        sources="docs/adr",
        evidence=Evidence.OWN,
        says="Looks that say the same, tapped one after the other faster than anybody can look, ask"
        " the lead handler to speak with the person.",
        ours="Three in a row of one person and one kind, each less than 20 seconds after the one"
        " before. It prompts, it never scores, and it is never counted over days.",
    ),
    Severity.WARN,
    on=(CheckWitnessed, WeaponInspected, WeaponReshown),
    cures=(Remedy.RESHOW,),
)
def rubber_stamp(q: Question) -> Finding | None:
    """The signer's latest looks of this kind that said the same, with this one."""
    kind = type(q.body).__name__
    run = next((r for r in q.state.looked if r.person == q.by), None)
    if run is None or run.kind != kind or run.places != q.body.chambers + q.body.magazine:
        return HOLDS
    many = max(q.number("rubber-stamp-checks"), 2)
    limit = q.number("rubber-stamp-us")
    times = (*run.at_us, q.now_us)[-many:]
    gaps = [after - before for before, after in pairwise(times)]
    if len(times) < many or not all(0 <= gap < limit for gap in gaps):
        return HOLDS
    seconds = (times[-1] - times[0]) // SECOND_US
    return Broken(
        told(
            "{who} said the same {many} times in {seconds} s", who=q.by, many=many, seconds=seconds
        )
    )
