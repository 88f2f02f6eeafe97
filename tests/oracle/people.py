"""Who may do what on which day, read from the acts about people.

A fact that permits (an appointment, a document, an opened day) counts for an act only if that act's
device had seen it; a fact that restricts counts from where it stands in the log.  A day opens only
near its date; a handler's or safety hat, or a steward's, takes the founder's word or the words of
two departments, neither word the wearer's; an office hat takes the founder's or the office's.
Anybody's end takes a hat's rights; what a hat forbids is ended by the founder or the office, never
by the wearer, and only in an act that had seen the hat (ADR 0026).
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import NamedTuple

from coldproof.acts.day import DayClosed, DayOpened
from coldproof.acts.production import (
    CredentialShown,
    KeyRevoked,
    PersonDeparted,
    PersonEnrolled,
    ProductionOpened,
    RoleAppointed,
    RoleEnded,
)
from coldproof.state.entry import Entry
from coldproof.words.people import (
    HANDLERS,
    PERFORMERS,
    QUALIFYING,
    SAFETY_SIDE,
    WEAPONS_TEAM,
    Department,
    Role,
)
from coldproof.words.units import DAY_US, day_number
from tests.oracle.seen import has_seen

ANY = "*"
OFFICE = (Role.PRODUCER, Role.UPM)
"""Asked for no unit in particular: an appointment for whatever unit will do."""
TWO = 2
TWO_WORDS = (*HANDLERS, *SAFETY_SIDE, Role.STEWARD)
RESTRICTING = (KeyRevoked, RoleEnded, PersonDeparted)


def _is_near(day: str, entry: Entry) -> bool:
    """Whether a production day is the calendar's day of an act, or the one before or after."""
    return abs(day_number(day) - entry.at_us // DAY_US) <= 1


def date_of(number: int) -> str:
    """The name of a day by its number since 1970."""
    return (date(1970, 1, 1) + timedelta(days=number)).isoformat()


class Word(NamedTuple):
    """That somebody wears a hat: one entry says it, or two say it together."""

    entry: Entry
    body: RoleAppointed
    department: Department | None = None
    beside: Entry | None = None

    def seen_by(self, at: Entry) -> bool:
        """Whether an act knew of it."""
        return has_seen(at, self.entry) and (self.beside is None or has_seen(at, self.beside))


def common(one: Word, two: Word) -> RoleAppointed | None:
    """What two words say alike, if they are two departments' and two people's."""
    a, b = one.body, two.body
    said_by = {w.entry.act.vouched_by or w.entry.act.by for w in (one, two)}
    if a.role is not b.role or one.department is two.department or len(said_by) < TWO:
        return None
    if a.units and b.units and not set(a.units) & set(b.units):
        return None
    shared = (
        tuple(u for u in a.units if u in b.units) if a.units and b.units else a.units or b.units
    )
    first = max(b.first_day, a.first_day)
    ends = sorted(end for end in (a.last_day, b.last_day) if end is not None)
    if ends and ends[0] < first:
        return None
    return RoleAppointed(
        person=a.person,
        role=a.role,
        first_day=first,
        last_day=ends[0] if ends else None,
        units=shared,
    )


class Person(NamedTuple):
    """Every act about one person, in log order."""

    enrolled: tuple[Entry, ...] = ()
    appointed: tuple[Word, ...] = ()
    words: tuple[Word, ...] = ()
    ended: tuple[Entry, ...] = ()
    let_go: tuple[Entry, ...] = ()  # those ends that also end what the hat forbids
    documents: tuple[Entry, ...] = ()
    departed: tuple[Entry, ...] = ()
    restricted: tuple[Entry, ...] = ()


NOBODY = Person()


class Roster:
    """The people and the days."""

    def __init__(self) -> None:
        self.people: dict[str, Person] = {}
        self.days: tuple[Entry, ...] = ()
        self.today: Entry | None = None  # what opened the day that is last opened and not closed
        self.founder = ""
        self.revoked: tuple[str, ...] = ()  # devices whose key counts no more

    def fork(self) -> Roster:
        """A roster that goes its own way from here."""
        other = Roster.__new__(Roster)
        other.people = self.people.copy()
        other.days, other.today = self.days, self.today
        other.founder, other.revoked = self.founder, self.revoked
        return other

    def feed(self, entry: Entry) -> None:
        """Takes in an act about people or days; others change nothing."""
        body = entry.act.body
        if isinstance(body, ProductionOpened):
            self.founder = self.founder or body.founder
        if isinstance(body, KeyRevoked):
            self.revoked = (*self.revoked, body.revoked)
        if isinstance(body, DayOpened | DayClosed):
            if isinstance(body, DayClosed) or (entry.may_permit and _is_near(body.day, entry)):
                self.days = (*self.days, entry)
                self.today = self._open_day()
            return
        if isinstance(body, RESTRICTING):
            person = self.people.get(body.person, NOBODY)
            person = person._replace(restricted=(*person.restricted, entry))
            if isinstance(body, RoleEnded):
                person = person._replace(ended=(*person.ended, entry))
                if self._may_let_go(entry, body):
                    person = person._replace(let_go=(*person.let_go, entry))
            if isinstance(body, PersonDeparted):
                person = person._replace(departed=(*person.departed, entry))
            self.people[body.person] = person
        elif entry.may_permit:
            self._permit(entry)

    def _permit(self, entry: Entry) -> None:
        body = entry.act.body
        if isinstance(body, PersonEnrolled):
            person = self.people.get(body.person, NOBODY)
            self.people[body.person] = person._replace(enrolled=(*person.enrolled, entry))
        elif isinstance(body, RoleAppointed):
            self._word(entry, body)
        elif isinstance(body, CredentialShown):
            person = self.people.get(body.person, NOBODY)
            self.people[body.person] = person._replace(documents=(*person.documents, entry))

    def _word(self, entry: Entry, body: RoleAppointed) -> None:
        """Takes in a hat that somebody gives; a first word of two waits, with where it is from."""
        by = entry.act.vouched_by or entry.act.by
        person = self.people.get(body.person, NOBODY)
        if by == self.founder:
            told = Word(entry, body, None)
        elif body.role in TWO_WORDS:
            told = Word(entry, body, self._works(by))
            if told.department is None or body.person in (by, entry.act.by):
                return
        elif body.role in PERFORMERS or self.manages(entry, OFFICE):
            told = Word(entry, body, None)
        else:
            return
        hats = [told] if told.department is None else []
        if body.role in TWO_WORDS:
            side = self._works(by)
            if side is not None and body.person not in (by, entry.act.by):
                mine = told._replace(department=side)
                hats += [
                    Word(entry, both, None, w.entry)
                    for w in person.words
                    if (both := common(w, mine)) is not None
                ]
                person = person._replace(words=(*person.words, mine))
        self.people[body.person] = person._replace(appointed=(*person.appointed, *hats))

    def _may_let_go(self, entry: Entry, body: RoleEnded) -> bool:
        """Whether an end comes from the founder, or from the office about somebody else."""
        signers = {entry.act.by, entry.act.vouched_by or entry.act.by}
        if not entry.may_permit or not self.manages(entry, OFFICE):
            return False
        of_themselves = body.person in signers
        return not of_themselves or (entry.act.vouched_by or entry.act.by) == self.founder

    def joined(self, name: str) -> bool:
        """Whether somebody was enrolled, or founded it."""
        return name == self.founder or bool(self.people.get(name, NOBODY).enrolled)

    def _works(self, name: str) -> Department | None:
        """Where somebody was last said to work; nowhere for a stranger."""
        told = self.people.get(name, NOBODY).enrolled
        body = told[-1].act.body if told else None
        return body.department if isinstance(body, PersonEnrolled) else None

    def manages(self, entry: Entry, hats: tuple[Role, ...]) -> bool:
        """Whether every name that an act stands on was given one of some hats, as it knew."""
        names = {entry.act.by, entry.act.vouched_by or entry.act.by}
        return all(
            any(
                w.body.role in hats
                and w.seen_by(entry)
                and not self._ended(self.people[name], w.entry, w.body.role)
                for w in self.people.get(name, NOBODY).appointed
            )
            and not self.departed(name)
            for name in names - {self.founder}
        )

    def _open_day(self) -> Entry | None:
        """A day opens once: opening it again, before or after its end, opens nothing."""
        opened: list[Entry] = []
        known: list[str] = []
        for entry in self.days:
            body = entry.act.body
            if isinstance(body, DayOpened) and body.day not in known:
                opened.append(entry)
                known.append(body.day)
            elif isinstance(body, DayClosed):
                opened = [o for o in opened if getattr(o.act.body, "day", "") != body.day]
        return opened[-1] if opened else None

    def day_name(self) -> str | None:
        """The name of today, or nothing when no day is open."""
        entry = self.today
        return entry.act.body.day if entry and isinstance(entry.act.body, DayOpened) else None

    def departed(self, name: str) -> bool:
        """Whether a person has left and was not enrolled again by one who knew."""
        person = self.people.get(name, NOBODY)
        for leaving in person.departed:
            if not any(has_seen(back, leaving) for back in person.enrolled):
                return True
        return False

    def here(self, name: str) -> bool:
        """Whether somebody is enrolled and has not left."""
        return bool(self.people.get(name, NOBODY).enrolled) and not self.departed(name)

    def outside(self, name: str) -> bool:
        """Whether a person is here and was never of the weapons team; doubt says no."""
        person = self.people.get(name, NOBODY)
        return self.here(name) and not any(
            isinstance(e.act.body, PersonEnrolled) and e.act.body.department in WEAPONS_TEAM
            for e in person.enrolled
        )

    def wears(
        self, name: str, hats: tuple[Role, ...], unit: str | None, at: Entry | None = None
    ) -> bool:
        """Whether a person wears one of these hats today for a unit, as the act `at` knew.

        Without a unit only an appointment for all units counts; for `ANY`, whichever there is.
        """
        today = self.today
        if today is None or (at is not None and not has_seen(at, today)):
            return False
        if not self.here(name):
            return False
        day = self.day_name() or ""
        person = self.people[name]
        for word in person.appointed:
            body = word.body
            if body.role not in hats:
                continue
            if body.first_day > day or (body.last_day is not None and body.last_day < day):
                continue
            if body.units and unit != ANY and unit not in body.units:
                continue
            if at is not None and not word.seen_by(at):
                continue
            words = (word.entry, word.beside or word.entry)
            if not any(self._ended(person, one, body.role) for one in words):
                return True
        return False

    def worn_at(self, entry: Entry) -> tuple[RoleAppointed, ...]:
        """The hats that the signer of an act wore when it was entered, as the act knew.

        Without an open day those of yesterday, today or tomorrow: it may be any of them somewhere.
        """
        day, name = self.day_name(), entry.act.by
        if entry.act.vouched_by not in (None, name) or self.departed(name):
            return ()
        about = entry.at_us // DAY_US
        days = (day, day) if day is not None else (date_of(about - 1), date_of(about + 1))
        person = self.people.get(name, NOBODY)
        return tuple(
            word.body
            for word in person.appointed
            if word.body.first_day <= days[1]
            and days[0] <= (word.body.last_day or "9999")
            and word.seen_by(entry)
            and not any(
                self._ended(person, one, word.body.role)
                for one in (word.entry, word.beside or word.entry)
            )
        )

    @staticmethod
    def _ended(person: Person, appointment: Entry, role: Role) -> bool:
        return any(
            isinstance(e.act.body, RoleEnded)
            and e.act.body.role is role
            and not has_seen(appointment, e)
            for e in person.ended
        )

    def hat(self, name: str, unit: str | None, at: Entry | None = None) -> bool:
        """Whether a person is an appointed handler of a unit today, as the act `at` knew."""
        return self.wears(name, HANDLERS, unit, at)

    def handler(self, name: str, unit: str | None) -> bool:
        """Whether a person is, at the moment of the question, appointed and qualified."""
        if not self.hat(name, unit):
            return False
        day = self.day_name() or ""
        for entry in self.people[name].documents:
            body = entry.act.body
            if not isinstance(body, CredentialShown) or body.document not in QUALIFYING:
                continue
            if body.first_day <= day <= body.last_day:
                return True
        return False

    def plays(self, name: str) -> bool:
        """Whether a person wears a performer's hat today, whatever other hats there are."""
        return self.bound(name, PERFORMERS)

    def bound(self, name: str, hats: tuple[Role, ...]) -> bool:
        """Whether what a hat forbids holds for a person today: worn, or off by anybody."""
        day, person = self.day_name(), self.people.get(name, NOBODY)
        for word in person.appointed:
            body = word.body
            last = body.last_day or "9999"
            if day is None or body.role not in hats or not body.first_day <= day <= last:
                continue
            over = [end for end in person.let_go if getattr(end.act.body, "role", "") is body.role]
            if not any(word.seen_by(end) for end in over):
                return True
        return False

    def had(self, hats: tuple[Role, ...], unit: str) -> bool:
        """Whether anybody has one of some hats today, or had on the last day, whoever took it off.

        Only the founder or the office ends it; that its wearer left does not.
        """
        opened = [e.act.body.day for e in self.days if isinstance(e.act.body, DayOpened)]
        day = self.day_name() or "".join(opened[-1:])
        return any(
            word.body.role in hats
            and word.body.first_day <= day <= (word.body.last_day or "9999")
            and unit in (word.body.units or (unit,))
            and not any(
                getattr(end.act.body, "role", "") is word.body.role and word.seen_by(end)
                for end in person.let_go
            )
            for person in self.people.values()
            for word in person.appointed
        )

    def safety(self, name: str, unit: str | None, at: Entry | None = None) -> bool:
        """Whether a person is of the safety side of a unit today."""
        return self.wears(name, SAFETY_SIDE, unit, at)

    def restrictions(self, name: str) -> tuple[Entry, ...]:
        """The acts that took something from a person: key, hat or place."""
        return self.people.get(name, NOBODY).restricted
