"""Requests to join: a device made a key, and waits until somebody enrolls its person.

They lie as blobs beside the log, so every process of a production sees them.  They permit nothing:
whoever vouches signs `PersonEnrolled`, `DeviceEnrolled` and hats with a key of their own.
"""

from __future__ import annotations

import json
import re
import secrets
from collections import Counter
from typing import NamedTuple

from coldproof.app.errors import Refused
from coldproof.app.kept import are_texts, is_count, told_in
from coldproof.app.ports import Clock, Store
from coldproof.desk.roster import Roster, handle, raw_key
from coldproof.log.ed25519 import refuse_weak
from coldproof.log.errors import LogError
from coldproof.words.ids import CLERK
from coldproof.words.units import MINUTE_US

PREFIX = "join/"
MOST = 200  # that wait at once: a whole crew on its first morning
KEPT_US = 24 * 60 * MINUTE_US
LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"
NUMBER = re.compile(f"[{LETTERS}]{{6}}")


class Join(NamedTuple):
    """Who wants to join, on which device with which key, and what they ask to be."""

    person: str
    department: str
    device: str
    key: str
    wants: tuple[str, ...] = ()
    at_us: int = 0
    number: str = ""


class Joins:
    """The requests of one production."""

    def __init__(self, store: Store, production: str, clock: Clock) -> None:
        """Say whose."""
        self._store, self._production, self._clock = store, production, clock
        self._places: dict[str, str] = {}  # numbers: from where they came, while this process runs

    def ask(self, join: Join, roster: Roster, place: str = "") -> Join:
        """Keep a request, and return it with its number; the same key again has the same number.

        Where too many wait, the newest goes of the place that has most of them, unless that is the
        asker's own.  Raises `Refused` then, and for a name or key that could not be enrolled.
        """
        refuse_impossible(join, roster)
        waiting = self.waiting(roster)
        for one in waiting:
            if one._replace(at_us=0, number="") == join._replace(at_us=0, number=""):
                return one
        if len(waiting) >= MOST:
            self._make_room(waiting, place)
        number = "".join(secrets.choice(LETTERS) for _ in range(6))
        made = join._replace(at_us=self._clock(), number=number)
        told = json.dumps(made._asdict()).encode("ascii")
        self._store.put(self._production, PREFIX + number, told)
        self._places[number] = place
        return made

    def _make_room(self, waiting: list[Join], place: str) -> None:
        """Let one request go of whoever asks for much; raises `Refused` where that is the asker."""
        self._places = {n: p for n, p in self._places.items() if n in {w.number for w in waiting}}
        held = Counter(self._places.get(one.number, "") for one in waiting)
        crowd, most = held.most_common(1)[0]
        if most <= held[place] + 1:
            raise Refused("the request", f"{len(waiting)} that wait", "letting those in first")
        self.forget(
            [one.number for one in waiting if self._places.get(one.number, "") == crowd][-1]
        )

    def waiting(self, roster: Roster) -> list[Join]:
        """Return those that wait, oldest first; what is enrolled by now, or old, is let go."""
        found = []
        for name in self._store.names(self._production, PREFIX):
            join = read_row(name, self._store.get(self._production, name))
            if join is None:
                continue
            old = join.at_us + KEPT_US < self._clock()
            if old or handle(join.person, join.device) in roster.keys:
                self._store.erase(self._production, name)
            else:
                found.append(join)
        return sorted(found, key=lambda join: (join.at_us, join.number))

    def forget(self, number: str) -> bool:
        """Let a request go; say whether there was one."""
        if NUMBER.fullmatch(number) is None:
            return False
        name = PREFIX + number
        there = self._store.get(self._production, name) is not None
        self._store.erase(self._production, name)
        return there


def refuse_impossible(join: Join, roster: Roster) -> None:
    """Raise `Refused` for what no enrollment could make a key of."""
    name = handle(join.person, join.device)
    if CLERK in (join.person, join.device):
        raise Refused("the request", f"{CLERK!r}, which is the server's own", "another handle")
    if name in roster.keys:
        raise Refused("the request", f"{name}, which has a key already", "another device's name")
    if join.device in roster.revoked:
        found = f"the device {join.device}, which was revoked"
        raise Refused("the request", found, "another name for the device")
    try:
        public = raw_key(join.key)
        refuse_weak(public)
    except (ValueError, LogError) as error:
        raise Refused("the key", str(error), "one that the device makes itself") from None
    if any(known.public == public for known in roster.keys.values()) or public == roster.log_key:
        raise Refused("the key", "one that is known already", "one that the device makes itself")


def read_row(name: str, row: bytes | None) -> Join | None:
    """Return the request in a row; none where nothing here wrote it."""
    told = told_in(row)
    if not isinstance(told, dict) or told.keys() != set(Join._fields):
        return None
    wants = told["wants"]
    if not isinstance(wants, list) or not is_count(told["at_us"]):
        return None
    join = Join(**{**told, "wants": tuple(wants)})
    texts = (join.person, join.department, join.device, join.key, join.number, *join.wants)
    if not are_texts(*texts) or PREFIX + join.number != name:
        return None
    return join if NUMBER.fullmatch(join.number) else None
