"""What stands in the way on the floor, and who met: stops, meals, holds, calls, meetings.

Decided here, in the dangerous direction: a stop or a "not ready" of what nobody knows (no unit
opened, no scene planned, no weapon registered) reaches the whole production; a unit's stop, or that
of a unit's weapon, is released by people appointed for that unit; anyone's "not ready",
withholding, hold or freeze counts.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from coldproof.acts.case import SceneFrozen
from coldproof.acts.counts import RoundFound, RoundSecured
from coldproof.acts.day import (
    MealBegan,
    MealEnded,
    MeetingAttended,
    MeetingHeld,
    PersonBriefed,
    UnitMoved,
    UnitOpened,
)
from coldproof.acts.floor import NotReadyCalled, ReadyCalled
from coldproof.acts.plan import ScenePlanned
from coldproof.acts.production import HandlingResumed, HandlingWithheld, PersonReplaced
from coldproof.acts.setup import SetupBegun
from coldproof.acts.voice import HoldLifted, HoldPlaced, WorkReleased, WorkStopped
from coldproof.state.entry import Entry
from coldproof.words.floor import MeetingKind, Scope
from tests.oracle.people import ANY, Roster
from tests.oracle.seen import answered, has_seen


class Stop(NamedTuple):
    """A stop, said or implied, and what it reaches."""

    entry: Entry
    scope: Scope
    target: str | None
    unit: str | None  # the unit whose people release it


class Lift(NamedTuple):
    """An act that may end a block, with its signer's standing at the time."""

    entry: Entry
    handler: bool
    safety: bool
    outside: bool


class Wait(NamedTuple):
    """A block that one other act ends: not ready, withheld, hold, freeze, loose round."""

    entry: Entry
    unit: str | None
    things: tuple[str, ...]  # weapons or a person; empty: the whole unit
    by_handler: bool


def _is_daily(entry: Entry, unit: str | None, day: str | None) -> bool:
    """Whether this is the daily meeting of a unit and day."""
    body = entry.act.body
    if not isinstance(body, MeetingHeld) or body.meeting is not MeetingKind.DAILY:
        return False
    return (body.unit, body.day) == (unit, day)


class Floor:
    """Everything that lies between people and a weapon without being about one weapon."""

    ACTS = (
        HandlingResumed,
        HandlingWithheld,
        HoldLifted,
        HoldPlaced,
        MealBegan,
        MealEnded,
        MeetingAttended,
        MeetingHeld,
        NotReadyCalled,
        PersonBriefed,
        PersonReplaced,
        ReadyCalled,
        RoundFound,
        RoundSecured,
        SceneFrozen,
        SetupBegun,
        UnitMoved,
        ScenePlanned,
        UnitOpened,
        WorkReleased,
        WorkStopped,
    )

    def __init__(self) -> None:
        self.known: tuple[str, ...] = ()  # units opened and scenes planned, by kind and name
        self.stops: tuple[Stop, ...] = ()
        self.waits: tuple[Wait, ...] = ()
        self.lifts: dict[str, tuple[Lift, ...]] = {}
        self.pauses: tuple[Entry, ...] = ()  # meals and moves of units
        self.meals_over: tuple[Entry, ...] = ()
        self.meetings: dict[str, Entry] = {}
        self.told: tuple[tuple[Entry, bool], ...] = ()  # attendance, briefings; by a handler?
        self.cards: dict[str, tuple[tuple[int, SetupBegun], ...]] = {}  # with where it stands
        self.begun: tuple[Entry, ...] = ()  # the same cards, with what their device had seen
        self.steps: dict[tuple[str, str], Entry] = {}  # who steps in, for whom: the latest word

    def fork(self) -> Floor:
        """A floor that goes its own way from here."""
        other = Floor.__new__(Floor)
        other.__dict__.update(self.__dict__)
        other.lifts = self.lifts.copy()
        other.meetings = self.meetings.copy()
        other.cards = self.cards.copy()
        other.steps = self.steps.copy()
        return other

    def feed(self, entry: Entry, roster: Roster, units: dict[str, str | None]) -> None:
        """Takes in one act; `units` gives each weapon's unit."""
        body = entry.act.body
        if isinstance(body, UnitOpened):
            self.known = (*self.known, f"unit {body.unit}")
        elif isinstance(body, ScenePlanned):
            self.known = (*self.known, f"scene {body.scene}")
        elif isinstance(body, WorkStopped):
            self._stop(entry, body, units)
        elif isinstance(body, RoundFound):
            self.imply(entry, None)
            self.waits = (*self.waits, Wait(entry, None, (), by_handler=False))
        elif isinstance(body, MealBegan | UnitMoved):
            self.pauses = (*self.pauses, entry)
        elif isinstance(body, NotReadyCalled):
            self.waits = (*self.waits, self._not_ready(entry, body, units))
        elif isinstance(body, HandlingWithheld):
            by_handler = roster.hat(entry.act.by, ANY, entry)
            self.waits = (*self.waits, Wait(entry, None, (body.person,), by_handler))
        elif isinstance(body, HoldPlaced | SceneFrozen):
            if body.weapons:
                wait = Wait(entry, None, body.weapons, by_handler=False)
                self.waits = (*self.waits, wait)
        elif isinstance(body, PersonReplaced):
            if body.by_person != body.person and roster.joined(body.by_person):
                self.steps[body.by_person, body.person] = entry
        elif isinstance(body, SetupBegun):
            card = (entry.position, body)
            self.cards[body.setup] = (*self.cards.get(body.setup, ()), card)
            self.begun = (*self.begun, entry)
        elif entry.may_permit:
            self._permit(entry, roster)

    def _stop(self, entry: Entry, body: WorkStopped, units: dict[str, str | None]) -> None:
        scope, named = body.scope, f"{body.scope} {body.target}"
        is_known = body.target in units if scope is Scope.ITEM else named in self.known
        if not is_known:
            scope = Scope.PRODUCTION
        unit: str | None = ANY
        if scope is Scope.UNIT:
            unit = body.target
        elif scope is Scope.ITEM:
            unit = units.get(body.target or "")
        self.stops = (*self.stops, Stop(entry, scope, body.target, unit))

    def _not_ready(self, entry: Entry, body: NotReadyCalled, units: dict[str, str | None]) -> Wait:
        """Of a weapon or a unit; of what nobody knows, of everything."""
        if body.weapon is not None and body.weapon in units:
            return Wait(entry, body.unit, (body.weapon,), by_handler=True)
        is_known = body.weapon is None and f"unit {body.unit}" in self.known
        return Wait(entry, body.unit if is_known else ANY, (), by_handler=True)

    def imply(self, entry: Entry, unit: str | None) -> None:
        """An act that is a stop without saying so: of a unit, or of the production."""
        scope = Scope.UNIT if unit else Scope.PRODUCTION
        self.stops = (*self.stops, Stop(entry, scope, unit, unit or ANY))

    def _permit(self, entry: Entry, roster: Roster) -> None:
        body = entry.act.body
        if isinstance(body, MealEnded):
            self.meals_over = (*self.meals_over, entry)
        elif isinstance(body, MeetingHeld):
            if body.day == roster.day_name():
                self.meetings[entry.id] = entry
        elif isinstance(body, MeetingAttended):
            self.told = (*self.told, (entry, False))
        elif isinstance(body, PersonBriefed):
            handler = roster.hat(entry.act.by, body.unit, entry) and body.day == roster.day_name()
            self.told = (*self.told, (entry, handler))
        elif isinstance(
            body, WorkReleased | ReadyCalled | HandlingResumed | HoldLifted | RoundSecured
        ):
            self._lift(entry, roster)

    def _lift(self, entry: Entry, roster: Roster) -> None:
        what, body = answered(entry), entry.act.body
        unit: str | None = ANY
        for stop in self.stops:
            if stop.entry.id == what:
                unit = stop.unit
        if isinstance(body, ReadyCalled):
            unit = body.unit
        by = entry.act.by
        lift = Lift(
            entry,
            roster.hat(by, unit, entry),
            roster.safety(by, unit, entry),
            roster.outside(by),
        )
        self.lifts[what] = (*self.lifts.get(what, ()), lift)

    # ------------------------------------------------------------------------------ asked

    def unit_of(self, setup: str | None, unit: str | None) -> str | None:
        """The unit in which a weapon of a unit would be used: the setup's, else its own."""
        cards = self.cards.get(setup or "", ())
        return cards[-1][1].unit if cards else unit

    def units(self, setup: str | None, unit: str | None) -> tuple[str | None, ...]:
        """The units whose stops and meals touch a weapon: its own and those of the setup."""
        return (unit, *(card.unit for _, card in self.cards.get(setup or "", ())))

    def begun_since(self, setup: str | None, position: int) -> bool:
        """Whether a setup of this name was begun, perhaps again, after a place in the log."""
        return any(began > position for began, _ in self.cards.get(setup or "", ()))

    def reaches(self, stop: Stop, weapon: str, unit: str | None, setup: str | None) -> bool:
        """Whether a stop touches a weapon in a setup; doubt says yes."""
        if stop.scope is Scope.PRODUCTION:
            return True
        if stop.scope is Scope.UNIT:
            units = self.units(setup, unit)
            return None in units or stop.target in units
        if stop.scope is Scope.ITEM:
            return stop.target == weapon
        cards = self.cards.get(setup or "", ())
        return not cards or any(card.scene == stop.target for _, card in cards)

    def is_open(self, stop: Stop) -> bool:
        """Whether a stop has not been released by two of the right people who had seen it."""
        good = [
            lift
            for lift in self.lifts.get(stop.entry.id, ())
            if isinstance(lift.entry.act.body, WorkReleased)
            and has_seen(lift.entry, stop.entry)
            and lift.entry.act.body.cause_found
            and lift.entry.act.body.fixed
            and lift.entry.act.body.crew_told
        ]
        for one in good:
            for two in good:
                if one.entry.act.by == two.entry.act.by or not (one.handler and two.safety):
                    continue
                if one.outside or two.outside:
                    return False
        return True

    def waiting(self, wait: Wait) -> bool:
        """Whether the act that ends this block has not come from the right person."""
        body = wait.entry.act.body
        if isinstance(body, SceneFrozen) and wait.entry.arrived:
            return not self._lifted_by_two(wait)
        for lift in self.lifts.get(wait.entry.id, ()):
            end = lift.entry.act.body
            if not has_seen(lift.entry, wait.entry):
                continue
            opener = lift.entry.act.by == wait.entry.act.by
            if isinstance(body, NotReadyCalled):
                ends = isinstance(end, ReadyCalled) and lift.handler
            elif isinstance(body, HandlingWithheld):
                right = opener or (wait.by_handler and lift.handler)
                ends = isinstance(end, HandlingResumed) and right
            elif isinstance(body, RoundFound):
                ends = isinstance(end, RoundSecured)
            else:
                ends = isinstance(end, HoldLifted) and opener
            if ends:
                return False
        return True

    def _lifted_by_two(self, wait: Wait) -> bool:
        """Whether a handler and the safety side lifted a stranger's freeze, each with a reason."""
        latest = {
            lift.entry.act.by: lift
            for lift in self.lifts.get(wait.entry.id, ())
            if isinstance(lift.entry.act.body, HoldLifted) and has_seen(lift.entry, wait.entry)
        }
        said = [one for one in latest.values() if getattr(one.entry.act.body, "why", None)]
        return any(
            one is not two and one.handler and two.safety and (one.outside or two.outside)
            for one in said
            for two in said
        )

    def blocks(
        self, weapon: str, unit: str | None, setup: str | None, people: tuple[str, ...]
    ) -> list[str]:
        """What stands in the way of this weapon, in this setup, between these people."""
        found = [
            "1.stop"
            for stop in self.stops
            if self.reaches(stop, weapon, unit, setup) and self.is_open(stop)
        ]
        units = self.units(setup, unit)
        for pause in self.pauses:
            body = pause.act.body
            if isinstance(body, MealBegan) and (None in units or body.unit in units):
                over = [e for e in self.meals_over if getattr(e.act.body, "unit", "") == body.unit]
                if not any(has_seen(e, pause) for e in over):
                    found.append("1.meal")
        for wait in self.waits:
            body = wait.entry.act.body
            if isinstance(body, NotReadyCalled):
                everywhere = None in units or wait.unit == ANY or wait.unit in units
                whole_unit = not wait.things and everywhere
                hit = weapon in wait.things or whole_unit
                code = "1.not-ready"
            elif isinstance(body, HandlingWithheld):
                hit, code = any(p in wait.things for p in people), "1.withheld"
            elif isinstance(body, RoundFound):
                continue
            else:
                hit, code = weapon in wait.things, "1.hold"
            if hit and self.waiting(wait):
                found.append(code)
        return found

    def loose(self) -> bool:
        """Whether a round was found that nobody took away."""
        return any(
            isinstance(wait.entry.act.body, RoundFound) and self.waiting(wait)
            for wait in self.waits
        )

    def restrictions(self, weapon: str, unit: str | None, setup: str | None) -> list[Entry]:
        """Every act so far, ended or not, that an act under a clearance must have seen.

        A scene's stop is one of them for every weapon.
        """
        found = [
            s.entry
            for s in self.stops
            if s.scope is Scope.SCENE or self.reaches(s, weapon, unit, setup)
        ]
        units = self.units(setup, unit)
        for pause in self.pauses:
            body = pause.act.body
            if isinstance(body, MealBegan | UnitMoved) and (None in units or body.unit in units):
                found.append(pause)
        return found

    def untold(self, person: str) -> bool:
        """Whether somebody steps in and nothing was told to them by who knew that, since then."""
        for (who, _), began in self.steps.items():
            if who == person and not any(has_seen(e, began) for e in self._tellings(who, began)):
                return True
        return False

    def _tellings(self, person: str, began: Entry) -> Iterator[Entry]:
        """Each entry by which a person learned what a meeting or a handler told after another."""
        for entry in self.meetings.values():
            leaders = {entry.act.by, *getattr(entry.act.body, "leaders", ())}
            led = person in leaders and leaders != {person}  # nobody tells themselves
            if entry.position > began.position and led:
                yield entry
        for entry, by_handler in self.told:
            body = entry.act.body
            if isinstance(body, PersonBriefed):
                another = by_handler and entry.act.by != person
                if another and person in body.people and entry.position > began.position:
                    yield entry
            elif isinstance(body, MeetingAttended) and person in body.people:
                meeting = self.meetings.get(answered(entry))
                if meeting is None or meeting.position <= began.position:
                    continue
                if {meeting.act.by, *getattr(meeting.act.body, "leaders", ())} != {person}:
                    yield entry

    def met(self, person: str, unit: str | None, day: str | None) -> bool:
        """Whether a person led or attended today's meeting of a unit, or a handler briefed them."""
        for entry in self.meetings.values():
            leaders = getattr(entry.act.body, "leaders", ())
            if person in (entry.act.by, *leaders) and _is_daily(entry, unit, day):
                return True
        for entry, by_handler in self.told:
            body = entry.act.body
            if isinstance(body, PersonBriefed):
                of_day = body.scene is None and (body.unit, body.day) == (unit, day)
                if by_handler and person in body.people and of_day:
                    return True
            elif isinstance(body, MeetingAttended) and person in body.people:
                meeting = self.meetings.get(answered(entry))
                if meeting is not None and _is_daily(meeting, unit, day):
                    return True
        return False
