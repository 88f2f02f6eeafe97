"""What readers have opened, case by case: who owes the answer, since when, and who is asked next.

The casebook is a view of opened messages in the order of the log; it is kept nowhere.  Times are
those of the log, in microseconds since 1970, and so as coarse as the boxes come in.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from typing import NamedTuple

from coldproof.desk.roster import Roster
from coldproof.desk.voice import kinds as k
from coldproof.desk.voice import messages as m
from coldproof.desk.voice.errors import MessageError
from coldproof.log.note import Check
from coldproof.words.units import HOUR_US
from coldproof.words.voice import LADDER, ROUNDED, Rung

READ_WITHIN_US = 2 * HOUR_US  # on a shooting day: nm.act-on-complaint, our number
MOST_SAID = 400  # messages of one reporter in a case: thousands would keep a reader's phone busy
ANSWER_WITHIN_US = 24 * HOUR_US  # on each rung; ours, where no other was agreed


class Line(NamedTuple):
    """One message of a case, as it stands among the others."""

    position: int
    at_us: int
    said: m.Said


class Case(NamedTuple):
    """One report and what became of it."""

    name: str
    reported: k.Reported
    lines: tuple[Line, ...]
    owner: str | None = None
    taken_us: int | None = None
    answered_us: int | None = None  # of the last answer
    waiting_us: int | None = None  # since when the reporter waits; none once answered
    rung: Rung = Rung.DEPARTMENT
    rung_us: int = 0
    linked: tuple[str, ...] = ()
    closed: k.Closed | None = None
    aside: str | None = None  # who set it aside as no report

    @property
    def open(self) -> bool:
        """Whether an answer is still owed."""
        return self.waiting_us is not None

    @property
    def unanswered(self) -> tuple[Line, ...]:
        """What the reporter said that no answer names, oldest first."""
        return _unanswered(self.lines)

    @property
    def denied(self) -> bool:
        """Whether the reporter says, since the last answer, that none came."""
        return any(getattr(line.said.message, "unanswered", None) for line in self.unanswered)

    def answers(self, line: Line) -> Line | None:
        """Return what a line of a reader's answers: the reporter's words that it names, if any."""
        named = getattr(line.said.message, "after", None)
        return next((one for one in spoken(self.lines) if one.said.message.nonce == named), None)


class Decrypted(NamedTuple):
    """What was in a box, with the position and hour at which the log has it."""

    data: bytes
    position: int
    at_us: int


class Owed(NamedTuple):
    """What is due in a case, and by when."""

    what: str
    by_us: int
    rung: Rung | None = None


class Casebook:
    """The cases of one reader, or of one reporter."""

    def __init__(self) -> None:
        """Begin with none."""
        self.cases: dict[str, Case] = {}
        self.others: list[Line] = []  # what belongs to no report: accounts, reasons, letters

    @property
    def voices(self) -> dict[str, str]:
        """The reporters' keys by case, as `open_message` takes them."""
        return {name: case.reported.voice for name, case in self.cases.items()}

    def take(
        self, said: m.Said, position: int, at_us: int, readers: Collection[str] | None = None
    ) -> Case:
        """Add a message that was opened; return its case.

        Raises `MessageError` for a second report under one name, a message of no case, and, where
        `readers` are given, one signed by somebody who is none of them.
        """
        message, line = said.message, Line(position, at_us, said)
        person = said.person
        if said.signer != m.REPORTER and readers is not None and person not in readers:
            raise MessageError("sealed message", f"one by {person}", "one by a reader of reports")
        old = self.cases.get(message.case)
        if isinstance(message, k.Reported):
            if old is not None:
                raise MessageError("report", "the name of another one", "a name of its own")
            new = Case(message.case, message, (line,), waiting_us=at_us, rung_us=at_us)
        elif old is None:
            raise MessageError("sealed message", "one of no report", "one of a report opened here")
        elif isinstance(message, k.Continued) and len(spoken(old.lines)) >= MOST_SAID:
            raise MessageError("sealed message", f"more than {MOST_SAID} in a case", "a new report")
        elif any(one.said.message == message for one in old.lines):
            raise MessageError("sealed message", "one that was opened before", "a new one")
        elif isinstance(message, k.Taken) and message.owner != person:
            raise MessageError("sealed message", f"work for {message.owner}", "one's own word")
        else:
            new = _after(old._replace(lines=(*old.lines, line)), message, person, at_us)
        self.cases[message.case] = new
        return new

    def open_all(
        self,
        found: Iterable[Decrypted],
        roster: Roster,
        check: Check,
        readers: Collection[str],
        given: m.Given | None = None,
        spoke: Callable[[str, int], bool] = lambda signer, at_us: True,
    ) -> list[tuple[int, MessageError]]:
        """Add what was decrypted, whatever its order; return what was no message, by position.

        Within one batch an answer may stand before its report, so what fits no case yet is tried
        again after the others.  `spoke` says whether a key's word at an hour was a reader's.
        """
        left = sorted(found, key=lambda one: one.position)
        refused: list[tuple[int, MessageError]] = []
        while left:
            later: list[Decrypted] = []
            refused = []
            for one in left:
                try:
                    said = m.open_message(one.data, roster, check, self.voices, one.position, given)
                    if not isinstance(said.message, k.OF_A_REPORT):
                        self.others.append(Line(one.position, one.at_us, said))
                        continue
                    _refuse_unless(said, said.signer == m.REPORTER or spoke(said.signer, one.at_us))
                    self.take(said, one.position, one.at_us, readers)
                except MessageError as error:
                    later.append(one)
                    refused.append((one.position, error))
            if len(later) == len(left):
                break
            left = later
        return refused if left else []

    def owed(self) -> list[tuple[Case, Owed]]:
        """Return what is due, the longest overdue first."""
        found = [(case, one) for case in self.cases.values() for one in owed(case)]
        return sorted(found, key=lambda pair: (pair[1].by_us, pair[0].name))

    def told(self) -> tuple[int, int | None]:
        """Return how many unanswered reports may be told, and since when the oldest one waits.

        Only those whose reporters allow it count, and none that was set aside; rounded up to five,
        so that one more or less is not seen, but for the first and by the oldest's days.
        """
        told = [c for c in self.cases.values() if c.reported.tell_number and c.aside is None]
        since = [c.waiting_us for c in told if c.open]
        waits = sorted(one for one in since if one is not None)
        return -(-len(waits) // ROUNDED) * ROUNDED, waits[0] if waits else None


def _refuse_unless(said: m.Said, counts: bool) -> None:
    if not counts:
        raise MessageError("sealed message", f"one by {said.signer}", "one by who read then")


def _after(case: Case, message: k.Message, by: str, at_us: int) -> Case:
    if isinstance(message, k.Taken):
        first = at_us if case.taken_us is None else case.taken_us
        return case._replace(owner=message.owner, taken_us=first)
    if isinstance(message, k.Passed):
        if LADDER.index(message.rung) <= LADDER.index(case.rung):
            return case  # who was asked is not unasked
        return case._replace(rung=message.rung, rung_us=at_us)
    if isinstance(message, k.Linked):
        return case._replace(linked=(*case.linked, message.act))
    if isinstance(message, k.SetAside):
        return case._replace(aside=None if message.back else by)
    if isinstance(message, k.Continued | k.Answered | k.Closed):
        closed = message if isinstance(message, k.Closed) else case.closed
        answered = case.answered_us if isinstance(message, k.Continued) else at_us
        since = _since(case.lines)
        aside = None if isinstance(message, k.Continued) else case.aside  # who speaks is heard
        closed = None if since is not None else closed
        return case._replace(closed=closed, answered_us=answered, waiting_us=since, aside=aside)
    return case


def spoken(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """Return what the reporter said, in order: the report first."""
    return tuple(line for line in lines if isinstance(line.said.message, k.OF_THE_REPORTER))


def _unanswered(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """Return the reporter's words after the last of theirs that an answer or a close names."""
    theirs = spoken(lines)
    named = {
        line.said.message.after
        for line in lines
        if isinstance(line.said.message, k.Answered | k.Closed)
    }
    answered = [n for n, line in enumerate(theirs) if line.said.message.nonce in named]
    return theirs[answered[-1] + 1 :] if answered else theirs


def _since(lines: tuple[Line, ...]) -> int | None:
    """Return since when the reporter waits: for words of theirs, or for an answer that they deny.

    An answer that was sealed to nobody ends no clock once they have said so.
    """
    left = _unanswered(lines)
    denied = {
        line.said.message.unanswered for line in left if isinstance(line.said.message, k.Continued)
    }
    first = [line for line in spoken(lines) if line.said.message.nonce in denied]
    return min((line.at_us for line in (*first, *left)), default=None)


def owed(case: Case) -> list[Owed]:
    """Return what is due in a case: to read it, to answer it, to ask others; each with its hour."""
    if case.waiting_us is None or case.aside is not None:
        return []
    found = []
    if case.taken_us is None:
        found.append(Owed("read", case.rung_us + READ_WITHIN_US))
    # the clock of an answer begins when the reporter last began to wait, or others were asked
    since = max(case.waiting_us, case.rung_us)
    found.append(Owed("answer", since + ANSWER_WITHIN_US))
    place = LADDER.index(case.rung)
    if case.reported.ask_further and place + 1 < len(LADDER):
        found.append(Owed("ask others", since + ANSWER_WITHIN_US, LADDER[place + 1]))
    return found
