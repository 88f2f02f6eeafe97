"""Which entries an extract takes: those asked for, and all that may not be left out beside them.

An extract never splits a case.  Where an entry that it takes concerns an item of an incident, it
takes every entry that concerns any item of that incident, and so on until nothing is added.
Beside a weapon's entries it takes the stops and the hazards about weapons that reached it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields, replace
from enum import StrEnum
from typing import NamedTuple

from coldproof.acts.base import Body
from coldproof.acts.case import ClockRead, IncidentOpened
from coldproof.acts.letters import (
    SignatureOpened,
    SignatureVouched,
    SignedOnPaper,
    StatementOffered,
    StatementRinged,
    StatementSigned,
    StatementWithdrawn,
    VoiceKeyPublished,
)
from coldproof.acts.production import (
    DeviceEnrolled,
    KeyRevoked,
    PersonDeparted,
    PersonEnrolled,
    PersonReplaced,
    RoleAppointed,
    RoleEnded,
)
from coldproof.acts.voice import SealedPosted
from coldproof.desk.reading import Read
from coldproof.desk.roster import person_of
from coldproof.exchange.bundle.bearing import TO_THEM, Bearing
from coldproof.exchange.bundle.disclosing import Beside
from coldproof.exchange.bundle.errors import ExportError
from coldproof.exchange.bundle.mentions import mentions
from coldproof.words.ids import CLERK
from coldproof.words.units import clock_text

OF_LETTERS = (
    StatementOffered,
    StatementSigned,
    StatementWithdrawn,
    SignatureOpened,
    SignatureVouched,
    SignedOnPaper,
    StatementRinged,
)
ABOUT_PEOPLE = (PersonEnrolled, RoleAppointed, RoleEnded, PersonDeparted, PersonReplaced)


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """What is asked for.  Of several sorts all must fit; of several of one sort, one.

    `letters` are digests of letters' texts; with one come those that hang beside it.
    `items` are weapons and lots, `people` whoever says it, vouches for it or is named in it,
    `places` are places, stores, units, setups and scenes, `incidents` are positions of the entries
    that opened them.  Times are in microseconds since 1970, both ends included.
    """

    items: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    incidents: tuple[int, ...] = ()
    letters: tuple[str, ...] = ()
    from_us: int | None = None
    until_us: int | None = None

    def words(self) -> str:
        """Say what is asked for."""
        parts = [
            f"{name} {', '.join(str(one) for one in getattr(self, name))}"
            for name in ("items", "people", "places", "incidents", "letters")
            if getattr(self, name)
        ]
        if self.from_us is not None:
            parts.append(f"from {clock_text(self.from_us)} UTC")
        if self.until_us is not None:
            parts.append(f"until {clock_text(self.until_us)} UTC")
        return "; ".join(parts)

    def refuse_empty(self) -> None:
        """Raise `ExportError` where nothing is asked for: all of it is a whole bundle."""
        if all(getattr(self, field.name) in ((), None) for field in fields(self)):
            raise ExportError("", "an extract of nothing in particular", "something to ask for")


NOTHING = Beside()


class Why(StrEnum):
    """Why an entry is in an extract; the value is a heading in left-out.txt."""

    ASKED = "asked for"
    CASE = "of a case that something asked for belongs to"
    BEARS = (
        "stops, and hazards about weapons, that reached a weapon asked for, with what answers them"
    )
    LETTER = "on who stands behind a letter: since when they are enrolled, who gave which hat"
    DRAFTS = "sealed boxes of disclosed drafts of a letter"
    DISCLOSED = "by which a value that is here was disclosed"
    ANSWERED = "answered by one of those above"
    KEYS = "to prove with whose keys the others are signed"
    CLOCK = "readings of the server's clock, the last one before each entry above"


ORDER = tuple(Why)  # an entry that is there for two reasons stands under the first of them


class Fact(NamedTuple):
    """What choosing needs to know of an entry."""

    position: int
    kind: str
    items: tuple[str, ...]  # that it names
    people: tuple[str, ...]
    places: tuple[str, ...]
    at_us: int
    answers: tuple[int, ...]  # positions, once all are there
    signer: str
    standing: str
    letters: tuple[str, ...] = ()  # that it is about, or hangs beside


class Case:
    """One incident: the entries that open it and speak of it, and the items that they concern."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self.entries: dict[int, None] = {}
        self.items: dict[str, None] = {}


class Facts:
    """What every entry of a log names, collected while it is read."""

    def __init__(self) -> None:
        """Begin before the first entry."""
        self.all: list[Fact] = []
        self.concerns: list[tuple[str, ...]] = []  # items that it names, or what it answers does
        self.cases: dict[int, Case] = {}  # by the position that opened it
        self._case_of: dict[int, tuple[int, ...]] = {}
        self._positions: dict[str, int] = {}
        self._answers: dict[int, tuple[str, ...]] = {}  # what an entry answers, by its id
        self._by_item: dict[str, list[int]] = {}
        self._enrolled: dict[str, list[int]] = {}
        self._revoked: dict[str, list[int]] = {}
        self._revoked_of: dict[str, list[int]] = {}  # by the person
        self._joined: dict[str, list[int]] = {}
        self._clocks: list[int] = []
        self._hats: dict[str, list[int]] = {}  # of a person: who they are and what they may
        self._boxes: dict[str, list[int]] = {}  # by commitment
        self._offered: dict[str, set[str]] = {}  # a text, and those that hang beside it
        self._bearing = Bearing()

    def add(self, read: Read) -> None:
        """Take the next entry."""
        entry = read.entry
        act, position = entry.act, entry.position
        named = mentions(act.body)
        people = [act.by, *([] if act.vouched_by is None else [act.vouched_by]), *named.people]
        kind = type(act.body).__name__
        self.all.append(
            Fact(
                position=position,
                kind=kind,
                items=named.items,
                people=tuple(dict.fromkeys(people)),
                places=named.places,
                at_us=entry.at_us,
                answers=(),
                signer=read.signer,
                standing=read.standing.value,
                letters=self._letters(act.body),
            )
        )
        self._bearing.add(entry)
        self._positions[entry.id] = position
        if act.answers:
            self._answers[position] = act.answers
        if isinstance(act.body, DeviceEnrolled):
            handle = f"{act.body.person}@{act.body.enrolled}"
            self._enrolled.setdefault(handle, []).append(position)
        elif isinstance(act.body, PersonEnrolled):
            self._joined.setdefault(act.body.person, []).append(position)
        elif isinstance(act.body, KeyRevoked):
            self._revoked.setdefault(act.body.revoked, []).append(position)
            self._revoked_of.setdefault(act.body.person, []).append(position)
        elif isinstance(act.body, ClockRead) and act.by == CLERK:
            self._clocks.append(position)
        elif isinstance(act.body, SealedPosted) and act.body.commitment is not None:
            self._boxes.setdefault(act.body.commitment, []).append(position)
        if isinstance(act.body, ABOUT_PEOPLE):
            self._hats.setdefault(act.body.person, []).append(position)

    def _letters(self, body: Body) -> tuple[str, ...]:
        """Return the letters that an act is about."""
        if not isinstance(body, OF_LETTERS):
            return ()
        if isinstance(body, StatementOffered) and body.beside is not None:
            self._offered.setdefault(body.beside, set()).add(body.text)
        return (body.text,)

    def _link(self) -> None:
        """Find what each entry concerns, and of which cases it is.

        A stop or a report may be recorded before what it answers: from a phone that had no network.
        """
        for position, ids in self._answers.items():
            known = tuple([self._positions[one] for one in ids if one in self._positions])
            self.all[position] = self.all[position]._replace(answers=known)
        self._answers.clear()
        self.concerns = [fact.items for fact in self.all]
        for position in self._answered_first():
            fact = self.all[position]
            concerned = dict.fromkeys(fact.items)
            for one in fact.answers:
                concerned.update(dict.fromkeys(self.concerns[one]))
            self.concerns[position] = tuple(concerned)
            self._case(fact, self.concerns[position])
        self._by_item.clear()
        for position, items in enumerate(self.concerns):
            for item in items:
                self._by_item.setdefault(item, []).append(position)

    def _answered_first(self) -> Iterator[int]:
        """Yield every position, those that an entry answers before it; ids leave no circle."""
        done: set[int] = set()
        for first in range(len(self.all)):
            line = [first]
            while line:
                position = line[-1]
                before = [one for one in self.all[position].answers if one not in done]
                if before:
                    line += before
                    continue
                line.pop()
                if position not in done:
                    done.add(position)
                    yield position

    def _case(self, fact: Fact, concerned: tuple[str, ...]) -> None:
        """Put an entry into the cases that it opens or speaks of."""
        position = fact.position
        found = dict.fromkeys([o for one in fact.answers for o in self._case_of.get(one, ())])
        if fact.kind == IncidentOpened.__name__:
            self.cases[position] = Case()
            found[position] = None
        if found:
            self._case_of[position] = tuple(found)
        for case in found:
            self.cases[case].entries[position] = None
            self.cases[case].items.update(dict.fromkeys(concerned))

    def chosen(self, choice: Choice, beside: Beside = NOTHING) -> dict[int, Why]:
        """Return the entries that an extract takes, and why; raises `ExportError` for none."""
        choice.refuse_empty()
        self._link()
        for text in choice.letters:
            if not any(text in fact.letters for fact in self.all):
                raise ExportError("", f"no letter {text}", "the digest of one that was frozen")
        asked_for = dict.fromkeys(choice.letters)
        for text in choice.letters:
            asked_for.update(dict.fromkeys(sorted(self._offered.get(text, ()))))
        choice = replace(choice, letters=tuple(asked_for))
        for position in choice.incidents:
            if position not in self.cases:
                known = ", ".join(str(one) for one in self.cases)
                want = f"one of {known}" if known else "another choice, since none was opened,"
                raise ExportError("", f"no incident that entry {position} opened", want)
        taken: dict[int, Why] = {}
        asked = [fact.position for fact in self.all if self._fits(fact, choice)]
        bears = self._bears(choice, asked)
        self._grow(taken, [(one, Why.BEARS) for one in bears] + [(one, Why.ASKED) for one in asked])
        if not taken:
            want = "something that `coldproof log` shows"
            raise ExportError("", f"no entry that fits ({choice.words()})", want)
        if choice.letters:
            self._stand_behind(taken, beside)
        for position in beside.disclosing:
            taken.setdefault(position, Why.DISCLOSED)
        self._support(taken)
        return {position: taken[position] for position in sorted(taken)}

    def _fits(self, fact: Fact, choice: Choice) -> bool:
        concerned = self.concerns[fact.position]
        return (
            (not choice.items or not set(choice.items).isdisjoint(concerned))
            and (not choice.people or not set(choice.people).isdisjoint(fact.people))
            and (not choice.places or not set(choice.places).isdisjoint(fact.places))
            and (not choice.letters or not set(choice.letters).isdisjoint(fact.letters))
            and (choice.from_us is None or choice.from_us <= fact.at_us)
            and (choice.until_us is None or fact.at_us <= choice.until_us)
            and (not choice.incidents or self._in_case(fact.position, choice.incidents))
        )

    def _in_case(self, position: int, incidents: Iterable[int]) -> bool:
        return any(
            position in self.cases[one].entries
            or not self.cases[one].items.keys().isdisjoint(self.concerns[position])
            for one in incidents
        )

    def _bears(self, choice: Choice, asked: list[int]) -> list[int]:
        """Return what reached the weapons asked for meanwhile, and what answers it."""
        began = self._bearing.on(choice.items, asked[0], asked[-1]) if asked else set()
        said = [f for f in self.all if f.kind in TO_THEM and not began.isdisjoint(f.answers)]
        return sorted(began | {fact.position for fact in said})

    def _grow(self, taken: dict[int, Why], line: list[tuple[int, Why]]) -> None:
        """Take these, whole cases, and what is answered, until nothing is added."""
        cases_of: dict[str, list[int]] = {}
        for place, case in self.cases.items():
            for item in case.items:
                cases_of.setdefault(item, []).append(place)
        done: set[int] = set()
        while line:
            position, why = line.pop()
            if position in taken:
                taken[position] = min(why, taken[position], key=ORDER.index)
                continue
            taken[position] = why
            line += [(one, Why.ANSWERED) for one in self.all[position].answers]
            cases = [*self._case_of.get(position, ())]
            for item in self.concerns[position]:
                cases += cases_of.get(item, [])
            for place in cases:
                if place not in done:
                    done.add(place)
                    case = self.cases[place]
                    line += [(one, Why.CASE) for one in case.entries]
                    for item in case.items:
                        line += [(one, Why.CASE) for one in self._by_item[item]]

    def _stand_behind(self, taken: dict[int, Why], beside: Beside) -> None:
        """Add who the people of a letter are, by whose word, and the boxes of its drafts."""
        for commitment in beside.commitments:
            for position in self._boxes.get(commitment, ()):
                taken.setdefault(position, Why.DRAFTS)
        line = [*beside.people]
        for position in sorted(taken):
            line += self.all[position].people
        if any(self.all[position].kind == StatementRinged.__name__ for position in taken):
            for fact in self.all:  # a crowd is everybody who had published a key by then
                if fact.kind == VoiceKeyPublished.__name__:
                    taken.setdefault(fact.position, Why.LETTER)
                    line += fact.people
        known: set[str] = set()
        while line:
            person = line.pop()
            if person not in known:
                known.add(person)
                for position in self._hats.get(person, ()):
                    taken.setdefault(position, Why.LETTER)
                    line += self.all[position].people
                for name, words in self._enrolled.items():
                    if name.startswith(f"{person}@"):
                        for position in words:
                            taken.setdefault(position, Why.LETTER)
                for position in self._revoked_of.get(person, ()):
                    taken.setdefault(position, Why.LETTER)

    def _support(self, taken: dict[int, Why]) -> None:
        """Add what proves the keys of the signers, and the clock-read before each entry."""
        before = self._clock_before(sorted(taken))
        line = [0, *taken, *before]
        seen: dict[str, None] = {}
        while line:
            position = line.pop()
            taken.setdefault(position, Why.CLOCK if position in before else Why.KEYS)
            signer = self.all[position].signer
            if signer not in seen:
                seen[signer] = None
                device = signer.partition("@")[2]
                words = self._enrolled.get(signer, [])
                line += words
                if len(words) > 1:  # a guest key: it rests on where those who vouched work
                    for one in words:
                        line += self._joined.get(person_of(self.all[one].signer), [])
                line += self._revoked.get(device, [])

    def _clock_before(self, positions: list[int]) -> set[int]:
        found = set()
        place = -1
        for position in positions:
            while place + 1 < len(self._clocks) and self._clocks[place + 1] <= position:
                place += 1
            if place >= 0:
                found.add(self._clocks[place])
        return found
