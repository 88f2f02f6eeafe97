"""What a rule is: a function with a citation that cannot be left out, and one of three answers.

A rule answers *holds*, *broken* or *undecided* (with what is missing), or nothing where it does not
apply.  *Undecided* blocks wherever *broken* would: unknown is loaded.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from coldproof.acts.base import Body
from coldproof.rules.question import Question
from coldproof.words.sentence import Sentence, joined, told


class Severity(StrEnum):
    """What a broken rule does to the answer (D7)."""

    REFUSE = "REFUSE"  # the answer is no
    WARN = "WARN"  # the answer is yes, and a named person must acknowledge
    DUE = "DUE"  # a clock runs; never refuses
    RECORD = "RECORD"  # the data must exist; never refuses


class Evidence(StrEnum):
    """How well our reference evidenced the rule's text; a weak mark is said to the user."""

    OFFICIAL = "F"  # found in a primary or official text
    SECONDARY = "S"  # found in a secondary text
    MEMORY = "M"  # from memory: not found in the sources read
    OFFICIAL_SECONDARY = "F/S"
    SECONDARY_MEMORY = "S/M"
    MEMORY_SECONDARY = "M/S"
    OWN = "own"  # our own design, no outside text


STRONG = (Evidence.OFFICIAL, Evidence.OFFICIAL_SECONDARY, Evidence.OWN)


class Form(StrEnum):
    """How a rule is kept: judged on acts, a duty with a clock, or a property of the software."""

    JUDGED = "judged"
    DUTY = "duty"
    PROPERTY = "property"


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation:
    """Where a rule comes from, how sure we are, and when somebody last looked."""

    rule_id: str
    title: str  # the rule in a few plain words, shown to a crew
    instrument: str
    clause: str
    sources: str  # marks of the sources list in docs/sources.md
    evidence: Evidence
    says: str  # what the text asks, in our words
    ours: str = ""  # our reading and default numbers, kept apart from the text's
    in_force_from: str = ""  # YYYY-MM-DD; empty: a practice without a date
    in_force_to: str = ""
    checked_on: str = "2026-11-22"


class Holds(NamedTuple):
    """The rule is kept."""


class Broken(NamedTuple):
    """The rule is broken, because of something that is known; the entries it was read from."""

    because: str
    entries: tuple[int, ...] = ()


class Undecided(NamedTuple):
    """The rule cannot be decided; what is missing."""

    missing: tuple[str, ...]
    entries: tuple[int, ...] = ()

    @property
    def because(self) -> Sentence:
        """Return in one sentence what is missing."""
        return told("not on the record: {missing}", missing=joined("; ", self.missing))


Finding = Holds | Broken | Undecided
HOLDS = Holds()


class Remedy(StrEnum):
    """Something that a person can do with hands, feet or voice, in the order it is tried (D7).

    Never here: lifting a stop or hold, changing class, role, training, pack, plan or clock,
    retiring anything, withdrawing a report.  Those are `Right`s.
    """

    WITHOUT_GUN = "do it without this gun"
    COLLECT = "collect"
    CUT = "call the cut"
    FINISH_MEAL = "wait until the unit is back at work"
    WAIT = "wait"
    RESHOW = "open and show again"
    VERIFY_LOT = "tell every round of the lot apart"
    UNLOAD = "unload"
    PROVE_EMPTY = "prove it empty"
    TEST_FIRE = "test-fire the pair"
    FULL_CHECK = "the full check, witnessed and shown"
    CHECK_NON_GUN = "touch and look at each item"
    MEET = "hold the meeting"
    BRIEF = "brief"
    CONSULT = "consult"
    MOVE_BACK = "move back and measure"
    PROTECT = "put on protection"
    ANNOUNCE = "announce"
    OFFER = "offer it from the handler's hand"
    ANSWER_SHOW = "show it to who asked"
    COUNT = "search and count"
    LOCK_UP = "lock up"
    TAG = "tag"
    STAY = "keep it in hand or sight"
    OTHER_PERSON = "let a handler do it"


class Right(StrEnum):
    """What only a person with that right can change; shown, never applied."""

    RELEASE_STOP = "the stop must be released by those who may"
    LIFT_HOLD = "the hold must be lifted by who placed it"
    ANSWER_HAZARD = "the hazard must be answered by somebody other than its subject"
    END_WITHHOLDING = "whoever withheld handling must end it"
    READY = 'a handler must end the "not ready"'
    APPOINT_HANDLER = "a qualified handler must be appointed for the day"
    SHOW_CREDENTIAL = "a valid credential must be shown"
    TRAIN = "a handler must train the person for this model"
    APPOINT_FLOOR = "somebody must wear the first AD's or stage manager's hat"
    DROP_DUTY = "the handler's other duty must be taken off them"
    APPROVE_PLAN = "the plan or assessment must be made and approved"
    ADOPT = "the production must adopt or publish it"
    CONSENT = "the consents for a minor must be on file"
    EMPLOY = "more handlers must be engaged"
    SUPPLY = "another lot or item must be brought in"


Judge = Callable[[Question], Finding | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One clause: its citation, what it does, on which kinds of act, and what would cure it."""

    citation: Citation
    severity: Severity
    on: tuple[type[Body], ...]
    judge: Judge
    cures: tuple[Remedy, ...]
    needs: tuple[Right, ...]

    @property
    def id(self) -> str:
        """Return the rule's id."""
        return self.citation.rule_id


def rule(
    citation: Citation,
    severity: Severity,
    *,
    on: tuple[type[Body], ...],
    cures: tuple[Remedy, ...] = (),
    needs: tuple[Right, ...] = (),
) -> Callable[[Judge], Rule]:
    """Make a rule of a function; nothing is registered by it: a pack lists its rules."""

    def made(judge: Judge) -> Rule:
        return Rule(
            citation=citation, severity=severity, on=on, judge=judge, cures=cures, needs=needs
        )

    return made
