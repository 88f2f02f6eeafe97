"""The people of a demonstration, who are nobody: each signs with a key that lies in the folder.

A browser makes a key of its own for whoever it wants to be; that person's first key lets it in.
And where the guided tour needs a second person, that person answers from their own phone.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any, NamedTuple

from coldproof.app import wiring
from coldproof.app.demo.crew import ALONE
from coldproof.app.demo.guns import check
from coldproof.app.demo.pen import Pen
from coldproof.app.demo.sheets import Person, people
from coldproof.app.demo.today import NOW
from coldproof.app.enrolling import Joining, name_taken, why_no_key
from coldproof.app.errors import Refused
from coldproof.app.house import House
from coldproof.app.ports import Clock, Signer
from coldproof.app.source_digest import source_digest
from coldproof.app.writer import Writer
from coldproof.desk import roster as keys
from coldproof.desk.floor.cast import lines_on
from coldproof.state.model import SetState
from coldproof.state.records import CustodyKind, Weapon
from coldproof.words.ids import NAME
from coldproof.words.people import Department
from coldproof.words.units import SECOND_US

BACK_US = 20 * SECOND_US  # what is told at once was done within so long
COLD = NOW.guns[0]  # the revolver of the tour, for the lead
HANDLER = ALONE.armorer


class Listed(NamedTuple):
    """Somebody as the sign-in page shows them."""

    person: str
    department: str
    hats: tuple[str, ...]
    line: str


class Company:
    """Everybody of one demonstration that is open; any number of threads may ask."""

    def __init__(self, house: House, writer: Writer, clock: Clock = wiring.now_us) -> None:
        """Take over a production that `build` made."""
        self._house, self._writer, self._clock = house, writer, clock
        self._lock = threading.Lock()
        self._turns: dict[str, Callable[[Pen], None]] = {"again": set_again, "takes": takes}

    def people(self) -> tuple[Listed, ...]:
        """Return everybody that one can be here, in the order in which they joined."""
        lines = lines_on(str)
        return tuple(
            Listed(one.handle, one.department, one.hats, lines[one.handle]) for one in people()
        )

    def join(self, person: str, device: str, public: bytes) -> int:
        """Enroll a browser's own key as a further device of a person; return its position.

        It is signed by the person's own phone.  Raises `Refused` for nobody of the company, or a
        key or device that cannot be enrolled.
        """
        one = named(person)
        joining = Joining(person, Department(one.department), device, public)
        with self._lock:
            own, roster = self._phone_of(one), self._house.ledger.roster
            reason = why_no_key(roster, joining, person, own)
            if reason is not None or name_taken(roster, person, device) or not is_name(device):
                found = reason or f"{device!r} as a device"
                raise Refused("the sign-in", found, "a fresh key on a device of a fresh name")
            pen = self._pen()
            key = keys.key_text(public)
            pen.say(person, "DeviceEnrolled", person=person, enrolled=device, key=key)
            return self._house.ledger.roster.keys[keys.handle(person, device)].position

    def turn(self, name: str) -> int:
        """Have others do their part of the tour; return how many acts were told.

        Raises `Refused` for a turn that is none, or that the state of things does not let happen.
        """
        if name not in self._turns:
            raise Refused("the turn", name[:40], " or ".join(self._turns))
        with self._lock:
            pen = self._pen()
            self._turns[name](pen)
            pen.send()
        return pen.said

    def _pen(self) -> Pen:
        """Return a pen for what happens now, on everybody's own phone."""
        follower = self._house.follower
        state = follower.catch_up()
        chains = dict(follower.reader.chains)
        pen = Pen(
            self._writer,
            self._make,
            source_digest(),
            state,
            chains,
            lambda _: follower.catch_up(),
        )
        pen.now_us = max(state.now_us, self._clock() - BACK_US)
        for one in people():
            device = self._phone_of(one)
            pen.own(one.handle, device, wiring.signer_of(self._house, one.handle, device))
        return pen

    def _phone_of(self, one: Person) -> str:
        """Return the first device of a person that was not revoked and whose key lies here."""
        enrolled = self._house.ledger.roster.keys.values()
        for key in enrolled:
            mine = key.person == one.handle and key.revoked is None
            if mine and wiring.signer_file(self._house.folder, key.person, key.device).exists():
                return key.device
        raise Refused("the demonstration", f"no key of {one.handle} here", "building it anew")

    def _make(self, person: str, device: str) -> Signer:
        raise AssertionError(f"a new key of {person} on {device}, which nobody here makes")


def is_name(device: str) -> bool:
    """Say whether a device may be called so."""
    return NAME.fullmatch(device) is not None


def named(person: str) -> Person:
    """Return somebody of the company; raises `Refused`."""
    for one in people():
        if one.handle == person:
            return one
    raise Refused("the sign-in", person[:40], "somebody of the demonstration")


def gun(state: SetState) -> Weapon:
    """Return the revolver of the tour; raises `Refused` where it, or its setup, is not there."""
    weapon, setup = state.weapons.get(COLD.weapon), state.setups.get(NOW.name)
    if weapon is None or setup is None or state.day is None:
        raise Refused("the tour", "another production, or a closed day", "building it anew")
    return weapon


def takes(pen: Pen) -> None:
    """The lead answers the offer: takes it if their own phone says yes, and declines it if not."""
    offer = gun(pen.state).offer
    if offer is None or offer.to != COLD.to:
        raise Refused("the tour", f"no open offer to {COLD.to}", "offering it first")
    handing: dict[str, Any] = {"weapon": COLD.weapon, "giver": offer.by, "setup": offer.setup}
    if pen.refusals(COLD.to, "HandoverAccepted", **handing):
        pen.say(COLD.to, "HandoverDeclined", weapon=COLD.weapon)
    else:
        pen.say(COLD.to, "HandoverAccepted", ask=True, **handing)


def set_again(pen: Pen) -> None:
    """The armorer takes the revolver back and checks it anew, before the same people."""
    fetch(pen, gun(pen.state))
    inside = [{"lot": part.lot, "count": part.count} for part in gun(pen.state).inside]
    if inside:
        pen.say(HANDLER, "WeaponUnloaded", weapon=COLD.weapon, rounds=inside)
    carried = pen.state.lots[COLD.lot or ""].carried
    if carried < COLD.rounds:
        pen.say(HANDLER, "RoundsDrawn", lot=COLD.lot, count=COLD.rounds - carried, unit=ALONE.unit)
    check(pen, ALONE, HANDLER, COLD)


def fetch(pen: Pen, weapon: Weapon) -> None:
    """Have the gun in the armorer's hand, wherever it is."""
    where = weapon.custody
    if where.kind is CustodyKind.HELD and where.person == HANDLER:
        return
    if where.kind is CustodyKind.LOCKED:
        store = where.place or "gun-safe"
        pen.say(HANDLER, "WeaponUnlocked", weapons=[COLD.weapon], store=store, unit=ALONE.unit)
    elif where.kind is CustodyKind.HELD:
        pen.say(HANDLER, "WeaponCollected", weapons=[COLD.weapon])
    else:
        pen.say(HANDLER, "WeaponFound", weapon=COLD.weapon)
