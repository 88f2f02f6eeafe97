"""Rows of the folded timeline: what each act changed, in plain values.  Instants are UTC, in us.

No row holds a time zone, a name of a person or a judgment of ours on anybody.  `None` and an empty
text mean that the record does not hold it.
"""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from coldproof.acts.base import Body
from coldproof.acts.plan import AlternativesWeighed
from coldproof.desk.wording import fields_text, given, words_of
from coldproof.state.model import SetState
from coldproof.words.sentence import Sentence, joined, told, word


class CustodyRow(NamedTuple):
    """One weapon went from one hand, sight or lock to another by one act.

    `serial` is the last four, only once an act said that they were read from the metal.  A role is
    every hat worn that day.  `witnesses` are those from outside the weapons team who saw the whole
    check under which it was taken.  `previous` are the moves that this one says came before it.
    `by` signed the act, and need be neither of the two: whose hand it was in is by the record.
    """

    position: int
    event_id: str
    weapon: str
    serial: str
    from_person: str
    from_role: str
    to_person: str
    to_role: str
    reason: str
    scene: str
    place: str
    at_us: int
    recorded_us: int | None
    claimed_us: int
    device: str
    witnesses: tuple[str, ...]
    from_custody: str
    to_custody: str
    previous: tuple[str, ...]
    remark: str
    by: str
    by_role: str


class ClearanceRow(NamedTuple):
    """One showing of one check, from when it stood to what ended it.

    A re-show is a row of its own with the same `check_id`.  `closed_us` is none while it stands.
    One that expired was ended by no act: its time is computed, and `afterwards` says what came
    next.  `rests_on` are the positions of the acts of the check, of the looks at it and of the
    calls on it.
    """

    position: int
    clearance_id: str
    check_id: str
    weapon: str
    state: str
    load_kind: str
    lots: tuple[str, ...]
    rounds: int
    inspector: str
    witnesses: tuple[str, ...]
    shown_to: tuple[str, ...]
    called_by: tuple[str, ...]
    began_us: int
    started_us: int
    closed_us: int | None
    closed_by: str
    closed_act: str
    closed_position: int | None
    close_reason: str
    spent_to: str
    afterwards: str
    setup: str
    scene: str
    shows_again: int
    rests_on: tuple[int, ...]


class RoundsRow(NamedTuple):
    """What one act did to the books of one lot; without a lot, rounds that no lot is named for.

    Counts of what was done are as told (`issued`, `returned`, `loaded`, `unloaded`, `recovered`:
    fired cases that came out, `counted`, `found`) or as the books took them (`told_apart`, `fired`,
    `misfired`, `scrapped`, `sent_back`, `evidence`, `lost`).  `difference` is what came to light by
    this act: rounds too many are positive, too few negative.  The last five are what the books say
    after it; none: no such lot.
    """

    position: int
    event_id: str
    at_us: int
    lot: str
    kind: str
    caliber: str
    charge: str
    supplier: str
    event: str
    weapon: str
    scene: str
    by: str
    received: int
    told_apart: int
    issued: int
    returned: int
    loaded: int
    unloaded: int
    fired: int
    misfired: int
    recovered: int
    counted: int | None
    expected: int | None
    counted_with: tuple[str, ...]
    found: int
    scrapped: int
    sent_back: int
    evidence: int
    lost: int
    difference: int
    stored_after: int | None
    carried_after: int | None
    in_guns_after: int | None
    wanting_after: int | None
    unexplained_after: int | None
    remark: str


class ActRow(NamedTuple):
    """One act in one line.

    `weapons` are those it names, each with the word of the board after it.  `verdict` is what the
    judge would have said before it, empty when nobody asked him; the rules that were broken,
    undecided or warned are named by id.  `answers` are positions; an answer to an act that is not
    among the entries is left out here and counted among the gaps.
    """

    position: int
    event_id: str
    day: str
    at_us: int
    claimed_us: int
    recorded_us: int | None
    by: str
    device: str
    kind: str
    what: str
    weapons: tuple[tuple[str, str], ...]
    lots: tuple[str, ...]
    answers: tuple[int, ...]
    verdict: str
    refusals: tuple[str, ...]
    undecided: tuple[str, ...]
    warnings: tuple[str, ...]
    marks: tuple[str, ...]
    stops: bool


class GapKind(StrEnum):
    """What was looked for and may be missing; the value is a heading, in the order of the page."""

    POSITION = "Entries that are not here"
    SEQUENCE = "Numbers missing on a device"
    ORDER = "Acts of one device that do not follow one another"
    ANSWERED = "Acts that answer what is not here"
    DEVICE = "Keys that no act enrolls"
    KNOWN = "Acts that no device of the person's own made"
    CLIPPED = "Times that were clipped"
    CLOCK = "Acts under no clock-read"
    COMMITTED = "Values that are held elsewhere"
    ERASED = "Values that were erased"
    SERIAL = "Serial numbers not read"
    QUIET = "Weapons out with no act for long"
    OUT = "Weapons out at the end"
    ASTRAY = "Moves that do not follow from where the weapon was"
    UNCHECKED = "Handovers under no check that stood"
    CHECK = "Checks that nobody witnessed or was shown"
    MEETING = "Meetings"
    FLOOR = "Meals, rolls and setups with no end"
    COUNT = "Lots not counted when a day closed"
    BALANCE = "What did not balance when a day closed"
    DAY = "Days not closed"
    BLOCK = "Stops, hazards and requests that stand"
    CASE = "Incidents and found rounds"


class Gap(NamedTuple):
    """One thing that the record does not hold: on whom or what, in a sentence, and where."""

    kind: GapKind
    about: str
    says: str
    positions: tuple[int, ...] = ()


class Link(StrEnum):
    """What an act is in the chain; in the order of the page."""

    LINE = "line of the script"
    PLAN = "plan"
    WAY = "way to shoot it"
    ASSESSMENT = "assessment"
    DAY = "day"
    SETUP = "setup"
    WEAPON = "weapon in whose hands"
    CLEARANCE = "check and clearance"
    SHOT = "shot"
    VOICE = "stop, hazard or refusal"
    CASE = "incident"


class Filed(NamedTuple):
    """A draft of the script as the record holds it: its name, when filed, its text's digest.

    `changed` are the scenes that it says it changed.
    """

    name: str
    at_us: int
    digest: str
    changed: tuple[str, ...] = ()


class ChainRow(NamedTuple):
    """One act in the chain of one scene, and in a few words why it is there.

    `draft` is the one that is filed, or that a line was looked at in.  `after_no`: who did it had
    asked before, and the answer was no.  `incidents` are the positions of the incidents that the
    act opens or speaks of.  `drafts`: the scene is the one that had the number once so many drafts
    were filed, by the plan that counted then, or by what who did it had seen.  The act is told when
    it is asked for: a phone holds a row for most acts, and shows few.
    """

    scene: str
    link: Link
    position: int
    event_id: str
    at_us: int
    by: str
    body: Body
    why: Sentence
    after_no: bool
    draft: Filed | None
    setup: str
    shot: str
    weapons: tuple[str, ...]
    incidents: tuple[int, ...]
    drafts: int = 0

    @property
    def line(self) -> int:
        """Return the line's number in the draft, from 1; 0 where the act is of no line."""
        return getattr(self.body, "line", 0)

    @property
    def line_digest(self) -> str:
        """Return the digest of the trigger, the scene and the line's words, or an empty text."""
        return getattr(self.body, "hit", "")

    @property
    def tells(self) -> list[Sentence]:
        """Tell the act's fields; of ways to shoot a gun, also which was chosen and which not."""
        body, fields = self.body, given(self.body)
        if not isinstance(body, AlternativesWeighed):
            return [one for one in (fields_text(body, fields),) if one]
        others = [one for one in dict.fromkeys(body.considered) if one is not body.chosen]
        weighed = joined("; ", [told("{value}", value=one) for one in others])
        return [
            fields_text(body, [name for name in fields if name not in ("considered", "chosen")]),
            told("chosen: {way}", way=body.chosen),
            *([told("weighed beside it: {ways}", ways=weighed)] if others else []),
        ]

    @property
    def what(self) -> Sentence:
        """Tell the act in one line."""
        return joined(", ", [word(words_of(type(self.body).__name__)), *self.tells])


class History(NamedTuple):
    """Everything that one pass over the entries collects, and the state it ends in."""

    custody: tuple[CustodyRow, ...]
    clearances: tuple[ClearanceRow, ...]
    rounds: tuple[RoundsRow, ...]
    acts: tuple[ActRow, ...]
    gaps: tuple[Gap, ...]
    after: SetState
    chain: tuple[ChainRow, ...] = ()
    drafts: tuple[Filed, ...] = ()  # every one that counted, the oldest first
