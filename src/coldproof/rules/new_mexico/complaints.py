"""New Mexico: what the state's safety bureau found on complaints that nobody followed up."""

from __future__ import annotations

from coldproof.acts.custody import HandoverAccepted, ItemsIssued, WeaponOffered
from coldproof.rules.base import (
    HOLDS,
    Broken,
    Citation,
    Evidence,
    Finding,
    Right,
    Severity,
    rule,
)
from coldproof.rules.duties import Due, duty, task
from coldproof.rules.numbers import NUMBERS
from coldproof.rules.question import Question
from coldproof.rules.records.voice import waiting
from coldproof.state.facts import touches
from coldproof.state.model import SetState
from coldproof.state.records import Block, BlockKind
from coldproof.state.voices import WEAPON_HAZARD
from coldproof.words.sentence import told

BUREAU = "New Mexico Occupational Health and Safety Bureau, findings of 2022"

ACT_ON_COMPLAINT = Citation(
    rule_id="nm.act-on-complaint",
    title="A complaint is read, then acted on or answered",
    instrument=BUREAU,
    clause="finding on complaints, as quoted by the regulator",
    sources="S11",
    evidence=Evidence.OFFICIAL,
    says="Management follows a complaint up, asks, and tries to understand it.",
    ours="Read within two hours by somebody else than who made it; acted on or answered with a"
    " reason before weapons are next given out. An answer by its subject or its author closes"
    " nothing. Of what is said sealed nobody here knows what it is about: the number that readers"
    " tell, rounded up, is a task until they tell none.",
)


@duty(ACT_ON_COMPLAINT)
def act_on_complaint(state: SetState, now_us: int) -> tuple[Due, ...]:
    """Two tasks for each open complaint: to read it, with a clock, and to answer it.

    And one while readers tell that sealed reports wait.
    """
    limit = NUMBERS["complaint-seen-us"].value
    found = []
    for name, block in state.blocks.items():
        if block.kind is BlockKind.HAZARD:
            read = (block.position, block.at_us + limit, block.seen)
            found.append(task(ACT_ON_COMPLAINT, told("read {name}", name=name), *read))
            found.append(task(ACT_ON_COMPLAINT, told("answer {name}", name=name), block.position))
    return (*found, *waiting(state, ACT_ON_COMPLAINT))


@rule(
    Citation(
        rule_id="nm.act-on-complaint.blocks",
        title="No weapon is given out over an open complaint about weapons",
        instrument=BUREAU,
        clause="finding on complaints, as quoted by the regulator",
        sources="S11",
        evidence=Evidence.OFFICIAL,
        says="Management follows a complaint up, asks, and tries to understand it.",
        ours="That nothing is given out meanwhile is ours: while a complaint about weapons is open,"
        " no weapon of its unit, or of any unit if it names none, goes into a performer's hand.",
    ),
    Severity.REFUSE,
    on=(WeaponOffered, HandoverAccepted, ItemsIssued),
    needs=(Right.ANSWER_HAZARD,),
)
def blocks(q: Question) -> Finding | None:
    """No open complaint about weapons reaches what is given out."""
    if type(q.body) is ItemsIssued:
        units = units_of_tray(q)
    elif q.handing is not None:
        units = (q.handing.unit,)
    else:
        return None
    for block in q.state.blocks.values():
        if about_weapons(block) and any(touches(block, None, unit, None) for unit in units):
            return Broken(
                told("a complaint about weapons by {who} is not answered", who=block.by),
                (block.position,),
            )
    return HOLDS


def about_weapons(block: Block) -> bool:
    """Say whether a block is an open complaint about weapons."""
    return block.kind is BlockKind.HAZARD and block.cause == WEAPON_HAZARD


def units_of_tray(q: Question) -> tuple[str | None, ...]:
    """Return the unit of the tray's setup and the units that its items are out for."""
    setup = q.state.setups.get(q.body.setup) if q.body.setup is not None else None
    known = [q.state.weapons.get(name) for name in q.body.weapons]
    units = [None if w is None else w.unit for w in known]
    if setup is not None:
        units.append(setup.card.unit)
    return tuple(dict.fromkeys(units))
