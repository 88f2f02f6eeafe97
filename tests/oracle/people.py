"""Who may do what on which day, read from the acts about people.

A fact that permits (an appointment, a document, an opened day) counts for an act only if that act's
device had seen it; a fact that restricts counts from where it stands in the log.  A day opens only
near its date; a handler's or safety hat that one gives oneself is none, but the founder's.
"""

from __future__ import annotations

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
    Role,
)
from coldproof.words.units import DAY_US, day_number
from tests.oracle.seen import has_seen

ANY = "*"
"""Asked for no unit in particular: an appointment for whatever unit will do."""
RESTRICTING = (KeyRevoked, RoleEnded, PersonDeparted)


def _is_near(day: str, entry: Entry) -> bool:
    """Whether a production day is the calendar's day of an act, or the one before or after."""
    return abs(day_number(day) - entry.at_us // DAY_US) <= 1


class Person(NamedTuple):
    """Every act about one person, in log order."""

    enrolled: tuple[Entry, ...] = ()
    appointed: tuple[Entry, ...] = ()
    ended: tuple[Entry, ...] = ()
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
            rights = body.role in (*HANDLERS, *SAFETY_SIDE)
            if rights and body.person == entry.act.by != self.founder:
                return
            person = self.people.get(body.person, NOBODY)
            self.people[body.person] = person._replace(appointed=(*person.appointed, entry))
        elif isinstance(body, CredentialShown):
            person = self.people.get(body.person, NOBODY)
            self.people[body.person] = person._replace(documents=(*person.documents, entry))

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
        for entry in person.appointed:
            body = entry.act.body
            if not isinstance(body, RoleAppointed) or body.role not in hats:
                continue
            if body.first_day > day or (body.last_day is not None and body.last_day < day):
                continue
            if body.units and unit != ANY and unit not in body.units:
                continue
            if at is not None and not has_seen(at, entry):
                continue
            if not self._ended(person, entry, body.role):
                return True
        return False

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
        return self.wears(name, PERFORMERS, ANY)

    def safety(self, name: str, unit: str | None, at: Entry | None = None) -> bool:
        """Whether a person is of the safety side of a unit today."""
        return self.wears(name, SAFETY_SIDE, unit, at)

    def restrictions(self, name: str) -> tuple[Entry, ...]:
        """The acts that took something from a person: key, hat or place."""
        return self.people.get(name, NOBODY).restricted
