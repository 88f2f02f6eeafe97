"""People: hats, training, papers, consents, and whom to reach."""

from __future__ import annotations

from typing import NamedTuple

from coldproof.state.records.sight import Bar, Sight, saw
from coldproof.words.floor import (
    ConsentGround,
    Topic,
)
from coldproof.words.kit import WeaponClass
from coldproof.words.people import Department, Document, Role
from coldproof.words.voice import Departure


class Appointment(NamedTuple):
    """A hat, from day to day, for some units or all."""

    role: Role
    first_day: str
    last_day: str | None
    units: tuple[str, ...]
    position: int
    sight: Sight
    by: tuple[str, ...] = ()  # on whose word: one, or two who vouched for it
    beside: Sight | None = None  # where the first of two words stands; `sight` is the second's

    def is_on(self, day: str) -> bool:
        """Say whether it is worn on a day."""
        return self.first_day <= day and (self.last_day is None or day <= self.last_day)

    def is_for(self, unit: str | None) -> bool:
        """Say whether it is worn for a unit; where none is named, for any."""
        return unit is None or not self.units or unit in self.units

    def is_over(self, day: str) -> bool:
        """Say whether its last day was before a day."""
        return self.last_day is not None and self.last_day < day


def saw_hat(mine: Sight, hat: Appointment) -> bool:
    """Say whether an act's device had seen every word that a hat rests on."""
    return saw(mine, hat.sight) and (hat.beside is None or saw(mine, hat.beside))


class Vouch(NamedTuple):
    """One person's word that another wears a hat, and where that person worked when saying so.

    After an end that it had not seen it gives nothing any more; what it forbids goes on.
    """

    hat: Appointment
    department: Department
    gives: bool = True
    ended: Sight | None = None  # by whom may let it go; who saw that adds nothing to it


class Training(NamedTuple):
    """The latest training of a person on a model."""

    model: str
    by: str
    planned: int
    done: int
    completed: bool
    competent: bool
    topics: tuple[Topic, ...]
    shortfall_accepted: bool
    interrupted: bool
    position: int


class Credential(NamedTuple):
    """A document shown, valid from day to day."""

    document: Document
    first_day: str
    last_day: str
    classes: tuple[WeaponClass, ...]
    position: int


class Consent(NamedTuple):
    """On what ground a minor may handle which classes."""

    ground: ConsentGround
    adult: str
    classes: tuple[WeaponClass, ...]
    position: int


class SteppedIn(NamedTuple):
    """For whom a person steps in, and where they were told anew since, if they were."""

    person: str
    sight: Sight
    told: int | None = None


class ReadsWord(NamedTuple):
    """One person's word that another reads reports, or does so no more; it waits for a second."""

    by: str
    department: Department  # where they first came to work
    role: Role
    ends: bool
    last_day: str | None


class Reads(NamedTuple):
    """On whose two words a person reads reports, in which hat, until when."""

    role: Role
    by: tuple[str, str]
    position: int
    last_day: str | None
    ended: int | None = None
    ended_us: int | None = None


class Person(NamedTuple):
    """One person under a handle."""

    department: Department
    minor: bool
    position: int
    appointments: tuple[Appointment, ...] = ()
    trainings: tuple[Training, ...] = ()
    credentials: tuple[Credential, ...] = ()
    consents: tuple[Consent, ...] = ()
    duties: tuple[tuple[str, int], ...] = ()
    departed: int | None = None
    bars: tuple[Bar, ...] = ()
    vouches: tuple[Vouch, ...] = ()  # words for vouched hats, whether they meet another or not
    off: tuple[Appointment, ...] = ()  # hats that give nothing any more, and still forbid
    reading: tuple[str, int, str] | None = None  # what is sealed to them: key, position, device
    ring_key: tuple[str, int] | None = None  # for letters signed as one of a crowd: key, position
    steps_in: tuple[SteppedIn, ...] = ()
    how: Departure | None = None  # how their work ended, once it has
    first: Department | None = None  # where they first came to work, if that was elsewhere
    own: tuple[str, ...] = ()  # their first device, and those that they enrolled from it themselves
    words: tuple[ReadsWord, ...] = ()
    reads: tuple[Reads, ...] = ()
    why: str | None = None  # the digest of the reason that they themselves gave openly

    def speaks_on(self, device: str) -> bool:
        """Say whether a device is one that they came with or enrolled; any, while none is known.

        Whoever enrolls people can give anybody a further key: it is not yet that person's word.
        """
        return not self.own or device in self.own


class Posted(NamedTuple):
    """A number to ring, as it was last posted."""

    phone: str | None
    detail: str | None
    by: str
    position: int


class Contact(NamedTuple):
    """Whom to reach on compliance."""

    person: str
    first_day: str
    last_day: str
    on_call_sheet: bool
    position: int
