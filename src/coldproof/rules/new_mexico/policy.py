"""New Mexico: a production that adopts a standard must be seen to practice it."""

from __future__ import annotations

from collections.abc import Callable

from coldproof.rules.base import Citation, Evidence, Severity
from coldproof.rules.duties import Due, duty, task
from coldproof.state.facts import wearers
from coldproof.state.model import SetState
from coldproof.state.records import CustodyKind
from coldproof.words.floor import MeetingKind
from coldproof.words.people import HANDLERS
from coldproof.words.sentence import told

FOLLOW = Citation(
    rule_id="nm.follow-adopted-policy",
    title="What was adopted is practiced",
    instrument="New Mexico Occupational Health and Safety Act, general duty",
    clause="general duty, as applied by the state's safety bureau in 2022",
    sources="S10 S35 S36",
    evidence=Evidence.OFFICIAL,
    says="A production that adopts a standard enforces it: it trains on it, refers to it and"
    " practices it. The bureau first called the failure willful, and serious in the settlement.",
    ours="A sheet of the day, for the producer and the UPM: on a day with weapons out, each adopted"
    " rule that leaves a trace we know and left none. It lists some rules of each pack, not all.",
)


def weapon_day(state: SetState) -> bool:
    """Say whether any weapon is out of its lock today."""
    return state.day is not None and any(
        w.issued is not None or w.custody.kind is CustodyKind.HELD for w in state.weapons.values()
    )


def met(state: SetState, kind: MeetingKind) -> bool:
    """Say whether a meeting of a kind was held today."""
    return any(m.day == state.day and m.kind is kind for m in state.meetings.values())


def told_apart(state: SetState) -> bool:
    """Say whether every opened lot had its rounds told apart."""
    return all(lot.verified >= lot.received.count for lot in state.lots.values() if lot.opened)


def checked(state: SetState) -> bool:
    """Say whether any weapon that is out has a check on the record, standing or ended."""
    return any(
        w.check is not None or w.sequence is not None or w.voided is not None
        for w in state.weapons.values()
        if w.custody.kind is CustodyKind.HELD
    )


def contact_named(state: SetState) -> bool:
    """Say whether today has a contact on compliance."""
    day = state.day or ""
    return any(c.first_day <= day <= c.last_day for c in state.contacts.values())


Trace = Callable[[SetState], bool]
TRACES: tuple[tuple[str, str, str, Trace], ...] = (
    (
        "industry-us",
        "csatf-1.safety-meeting-daily",
        told("a meeting today"),
        lambda s: met(s, MeetingKind.DAILY),
    ),
    (
        "industry-us",
        "csatf-1.meeting-on-site-content",
        told("an on-site meeting today"),
        lambda s: met(s, MeetingKind.ON_SITE),
    ),
    (
        "industry-us",
        "csatf-1.designated-custodian",
        told("an appointed handler today"),
        lambda s: bool(wearers(s, HANDLERS)),
    ),
    (
        "industry-us",
        "csatf-1.trained-before-issue",
        told("anybody's training"),
        lambda s: any(p.trainings for p in s.people.values()),
    ),
    ("industry-us", "csatf-1.live-exclusion-process", told("opened lots told apart"), told_apart),
    ("industry-us", "csatf-1.check-before-use", told("a check of a weapon that is out"), checked),
    (
        "set-practice",
        "set.locked-store",
        told("who holds the keys of a store"),
        lambda s: any(store.keys for store in s.stores.values()),
    ),
    (
        "set-practice",
        "set.alternatives-considered",
        told("alternatives to a working gun"),
        lambda s: any(scene.alternatives for scene in s.scenes.values()),
    ),
    (
        "california",
        "cal-9153a5-6.contact-and-staffing",
        told("a contact on compliance"),
        contact_named,
    ),
    (
        "california",
        "cal-9152-5ab.assessments",
        told("a general assessment"),
        lambda s: s.general is not None,
    ),
)
"""Pack, rule, what its trace is, and how to see whether there is one."""


@duty(FOLLOW, Severity.RECORD)
def follow_adopted_policy(state: SetState, now_us: int) -> tuple[Due, ...]:
    """One line for each adopted rule that left no trace on a day with weapons out."""
    if not weapon_day(state):
        return ()
    found = []
    for pack, rule_id, trace, seen in TRACES:
        adopted = state.packs.get(pack)
        if adopted is not None and not seen(state):
            subject = told(
                "{rule}: {pack} was adopted by {who}, and no record of {trace}",
                rule=rule_id,
                pack=pack,
                who=adopted.by,
                trace=trace,
            )
            found.append(task(FOLLOW, subject, adopted.position))
    return tuple(found)
