"""The ban on paper cures (D7): no cure lifts, changes a class, hat, pack, plan or clock, or hides.

And a cure is honest: what was played on its stage, told to the oracle, ends in a yes that breaks
nothing.
"""

from __future__ import annotations

import re
from dataclasses import replace

from coldproof.acts.base import Act
from coldproof.acts.custody import HandoverAccepted, WeaponOffered
from coldproof.acts.kinds import kinds
from coldproof.desk.cures import MAX_STEPS, cures
from coldproof.state.entry import Entry
from coldproof.words.ids import ActId, PersonId
from tests.explore.node import Node
from tests.explore.world import Said
from tests.oracle.gun import is_move, weapons_of
from tests.oracle.oracle import Oracle

BANNED = {
    # lifting a stop, a hold, a "not ready", a withholding; answering or withdrawing a report
    *("WorkReleased", "HoldLifted", "ReadyCalled", "HandlingResumed", "HazardAnswered"),
    *("HazardSeen", "StatementWithdrawn", "ShowWithdrawn", "RoundSecured"),
    *("IncidentInvestigated", "IncidentLinked", "DoneAnyway", "ToldAfterwards"),
    # changing class, role, training, papers
    *("WeaponRegistered", "LotReceived", "WeaponCharged", "RoleAppointed", "RoleEnded"),
    *("PersonTrained", "CredentialShown", "PersonEnrolled", "DeviceEnrolled", "KeyRevoked"),
    *("PersonDeparted", "MinorConsentFiled", "ContactPublished", "StaffingDeclared"),
    *("PersonReplaced", "DutyTaken", "DutyLeft"),
    # changing pack, plan or clock
    *("ProductionOpened", "PackAdopted", "ScenePlanned", "ShotPlanned", "AlternativesWeighed"),
    *("RiskAssessed", "AssessmentApproved", "HoursPlanned", "LivePlanFiled", "LivePlanApproved"),
    *("NoticeGiven", "DayOpened", "DayClosed", "UnitOpened", "UnitClosed", "SetupBegun"),
    *("SetupClosed", "WorkingGunJustified", "ClockRead", "WayApproved", "ScriptFiled"),
    # retiring anything
    "WeaponRetired",
}
"""Kinds of act that no cure may play."""
WORDS = re.compile(
    r"\b(releas|lift|withdraw|appoint(?!ed)|retire|adopt|approv|enroll|re-?class|resum|sign off"
    r"|train)",
    re.ASCII | re.IGNORECASE,
)
CORE = ("core",)


def paper_cures(node: Node, said: Said, packs: tuple[str, ...] | None = CORE) -> list[str]:
    """What is wrong with the cures of one act in one state; nothing when all is well."""
    entry = node.next_entry(said)
    found = cures(node.state, entry.act, entry.at_us, packs)
    wrong = [f"plays {name}" for name in _played(found.acts) if name in BANNED]
    wrong += [f"says {step!r}" for step in found.steps if WORDS.search(step)]
    if len(found.remedies) > MAX_STEPS + 1:
        wrong.append(f"has {len(found.remedies)} steps")
    uses = isinstance(said.body, WeaponOffered | HandoverAccepted)
    if uses and found.steps and "without this gun" not in found.steps[0]:
        wrong.append(f"begins with {found.steps[0]!r}")
    if found.found and found.acts and packs == CORE:
        wrong += [f"leads to {code}" for code in _oracle_after(node, entry, found.acts)]
    return wrong


def _played(acts: tuple[Act, ...]) -> list[str]:
    return [type(act.body).__name__ for act in acts]


def _oracle_after(node: Node, entry: Entry, acts: tuple[Act, ...]) -> list[str]:
    """What the oracle has against the act once the cure's acts were done."""
    oracle = node.oracle.fork()
    position = node.size
    for number, act in enumerate(acts, start=1):
        oracle.feed(Entry(act, f"stage-{number}", position, act.at_us))
        position += 1
    later = _later(oracle, entry.act, acts, position)
    return oracle.objections(Entry(later, entry.id, position, later.at_us))


def _later(oracle: Oracle, asked: Act, acts: tuple[Act, ...], position: int) -> Act:
    """The act as it would be done after the cure: from the hand that has the gun by then."""
    body, by = asked.body, asked.by
    named = weapons_of(body)
    holder = oracle.guns[named[0]].custody.person if named else None
    if isinstance(body, HandoverAccepted) and holder:
        body = replace(body, giver=PersonId(holder))
    elif isinstance(body, WeaponOffered) and holder:
        by = PersonId(holder)
    heads = tuple(oracle.guns[name].heads for name in named) if is_move(body) else ()
    answers = asked.answers
    if isinstance(body, HandoverAccepted):
        talk = oracle.guns[body.weapon].talk
        answers = tuple(ActId(e.id) for e in talk if isinstance(e.act.body, WeaponOffered))[-1:]
    return replace(
        asked,
        body=body,
        by=by,
        seq=asked.seq + len(acts),
        at_us=acts[-1].at_us,
        seen_size=position,
        answers=answers,
        heads=tuple(tuple(ActId(head) for head in open_heads) for open_heads in heads),
    )


def unknown_names() -> set[str]:
    """Names in the ban that are no kind of act: the ban would not bite."""
    return BANNED - set(kinds())
