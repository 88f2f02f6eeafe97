"""Bulletin 1: who may be given a gun, and whose word on readiness stands."""

from __future__ import annotations

from coldproof.acts.condition import WeaponAnnounced
from coldproof.acts.custody import (
    HandoverAccepted,
    ItemsIssued,
    PassedInShot,
    WeaponOffered,
    WeaponUnlocked,
)
from coldproof.acts.floor import ReadyCalled
from coldproof.acts.production import HandlingResumed
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
from coldproof.rules.csatf.bulletins import BULLETIN_1
from coldproof.rules.question import Question
from coldproof.state.facts import is_handler, touches
from coldproof.state.records import Block, BlockKind, Training
from coldproof.words.floor import TRAINING_TOPICS
from coldproof.words.people import HANDLERS
from coldproof.words.sentence import counted, told


@rule(
    Citation(
        rule_id="csatf-1.trained-before-issue",
        title="Trained on this model before it is handed over",
        instrument=BULLETIN_1,
        clause="training before issue",
        sources="S4 S2",
        evidence=Evidence.SECONDARY,
        says="Nobody gets a gun before being trained to handle and use it with care, on its safety"
        " device and on how it is fired, for that very gun.",
        ours="The latest training on the gun's model: by a handler, finished, judged good enough,"
        " all four subjects, the minutes planned done or a handler's word that fewer do.",
    ),
    Severity.REFUSE,
    on=(WeaponOffered, HandoverAccepted),
    cures=(Remedy.OTHER_PERSON,),
    needs=(Right.TRAIN,),
)
def trained_before_issue(q: Question) -> Finding | None:
    """The receiver's latest training on the model is whole."""
    h = q.handing
    if h is None:
        return None
    model = h.weapon.kit.model
    if model is None:
        return Undecided((told("the model of {name}", name=h.name),))
    person = q.state.people.get(h.receiver)
    for training in () if person is None else person.trainings:
        if training.model == model:
            lacks = what_lacks(q, training)
            if lacks is None:
                return HOLDS
            return Broken(
                told(
                    "{receiver}'s training on {model}: {lacks}",
                    receiver=h.receiver,
                    model=model,
                    lacks=lacks,
                ),
                (training.position,),
            )
    return Broken(told("{receiver} was never trained on {model}", receiver=h.receiver, model=model))


def what_lacks(q: Question, training: Training) -> str | None:
    """Say what a training lacks, or none."""
    trainer = q.state.people.get(training.by)
    if trainer is None or not any(hat.role in HANDLERS for hat in trainer.appointments):
        return told("{who}, who gave it, is no handler", who=training.by)
    if not training.completed:
        return told("it was not finished")
    if training.done < max(training.planned, 1) and not training.shortfall_accepted:
        planned = counted(training.planned, "1 minute", "{count} minutes")
        return told(
            "{done} of {planned}, and no handler accepted fewer",
            done=training.done,
            planned=planned,
        )
    for topic in TRAINING_TOPICS:
        if topic not in training.topics:
            return told("nothing on {topic}", topic=topic)
    return None if training.competent else told("it was judged not to be enough")


@rule(
    Citation(
        rule_id="csatf-1.armorer-authority",
        title="Not ready means not ready",
        instrument=BULLETIN_1,
        clause="who decides on training and time; the part on time from memory",
        sources="S16 S35",
        evidence=Evidence.SECONDARY,
        says="The armorer or property master alone decides whether somebody needs more training and"
        " whether there was time to prepare, load and check; production neither overrules nor"
        " hurries them.",
        ours='A handler\'s "not ready" stops every handover and call that it reaches, until a'
        " handler ends it. Whom a handler holds back is csatf-1.no-coercion's: a refusal tells it"
        " apart from nobody's own wish.",
    ),
    Severity.REFUSE,
    on=(
        WeaponOffered,
        HandoverAccepted,
        ItemsIssued,
        WeaponAnnounced,
        CameraRolled,
        ReadyCalled,
    ),
    cures=(),
    needs=(Right.READY,),
)
def armorer_authority(q: Question) -> Finding | None:
    """No open "not ready" reaches it; only a handler ends one."""
    kind = type(q.body)
    if kind is ReadyCalled:
        if is_handler(q.state, q.by, q.body.unit):
            return HOLDS
        return Broken(told('only a handler ends a "not ready", and {who} is none today', who=q.by))
    if kind in (WeaponOffered, HandoverAccepted) and q.handing is None:
        return None
    if kind is CameraRolled and not in_setup(q):
        return None
    for block in q.state.blocks.values():
        if block.kind is BlockKind.NOT_READY and reaches(q, block):
            return Broken(told("{who} is not ready", who=block.by), (block.position,))
    return HOLDS


def in_setup(q: Question) -> tuple[str, ...]:
    """Return the weapons of the setup that rolls: out for it, or on its card."""
    setup = q.state.setups.get(q.body.setup)
    listed = () if setup is None else setup.card.weapons
    out = (n for n, w in q.state.weapons.items() if w.setup == q.body.setup and n not in listed)
    return (*listed, *out)


def reaches(q: Question, block: Block) -> bool:
    """Say whether a block reaches a weapon of the act, or its unit."""
    setup = q.state.setups.get(getattr(q.body, "setup", None) or "")
    names = in_setup(q) if type(q.body) is CameraRolled else q.weapons
    for name in names:
        weapon = q.state.weapons.get(name)
        unit = setup.card.unit if setup is not None else None if weapon is None else weapon.unit
        if touches(block, name, unit, None):
            return True
    return False


@rule(
    Citation(
        rule_id="csatf-1.armorer-authority-prep",
        title="Enough time to prepare",
        instrument=BULLETIN_1,
        clause="time to prepare, from memory; the second half of csatf-1.armorer-authority",
        sources="S16 S35",
        evidence=Evidence.SECONDARY_MEMORY,
        says="Whether there was time to prepare, load and check is the armorer's or property"
        " master's to say.",
        ours="A warning where production gives fewer minutes than a handler says it takes.",
    ),
    Severity.WARN,
    on=(WeaponUnlocked, WeaponOffered, HandoverAccepted),
    cures=(Remedy.WAIT,),
)
def prep_time(q: Question) -> Finding | None:
    """Judged only where the minutes were declared."""
    name: str | None = None
    if type(q.body) is WeaponUnlocked:
        name = q.body.unit
    elif q.handing is not None:
        name = q.handing.unit
    unit = q.unit(name)
    if unit is None or unit.prep is None:
        return None
    needed, planned = unit.prep
    if planned >= needed:
        return HOLDS
    return Broken(
        told(
            "{name} plans {many} to prepare, and {needed} are needed",
            name=name,
            many=counted(planned, "1 minute", "{count} minutes"),
            needed=needed,
        )
    )


@rule(
    Citation(
        rule_id="csatf-1.no-coercion",
        title="Nobody is talked into taking a gun",
        instrument=BULLETIN_1,
        clause="handling is voluntary; fitness from a set rule and New Zealand guidance",
        sources="S3 S136 S128",
        evidence=Evidence.SECONDARY,
        says="Nobody is talked or forced into handling a gun, and nobody unfit or impaired is given"
        " one.",
        ours="Who has opted out, or was called unfit by a handler, gets none: no gun, no replica,"
        " none passed on in the shot. No reason is asked or shown. Only who opened it ends it; a"
        " handler's, any handler.",
    ),
    Severity.REFUSE,
    on=(
        WeaponUnlocked,
        WeaponOffered,
        HandoverAccepted,
        ItemsIssued,
        PassedInShot,
        HandlingResumed,
    ),
    cures=(Remedy.OTHER_PERSON,),
    needs=(Right.END_WITHHOLDING,),
)
def no_coercion(q: Question) -> Finding | None:
    """Nothing goes to a person who is held back, whoever wants it and whatever the item."""
    body, kind = q.body, type(q.body)
    if kind is HandlingResumed:
        return may_resume(q)
    if kind is ItemsIssued:
        people = body.people
    elif kind is WeaponOffered or kind is PassedInShot:
        people = (body.to,)
    else:
        people = (q.by,)
    for block in q.state.blocks.values():
        if block.kind is BlockKind.WITHHELD and block.subject in people:
            return Broken(held_back(block), (block.position,))
    return HOLDS


def held_back(block: Block) -> str:
    """Say that a person is held back: one sentence for all, so that it gives no reason away."""
    return told("no weapon is to be handed to {subject} today", subject=block.subject)


def may_resume(q: Question) -> Finding:
    """Find whether who ends a holding back is who opened it, or a handler for a handler's."""
    named = [q.state.blocks.get(name) for name in q.act.answers]
    about = [b for b in named if b is not None and b.kind is BlockKind.WITHHELD]
    if not about:
        return Undecided((told("which holding back of {person} this ends", person=q.body.person),))
    for block in about:
        handlers = block.cause == "handler" and is_handler(q.state, q.by)
        if q.by != block.by and not handlers:
            return Broken(told("it is not for {who} to end it", who=q.by), (block.position,))
    return HOLDS
