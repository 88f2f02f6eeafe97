"""A long log of signed acts: the ordinary day by two crews, told again day after day.

Every act is signed by its person's key on its device, goes on from that device's last act, and says
which log it had seen.  The clerk reads the clock whenever a second has passed between two acts, as
in a real log (D3), so about one entry in three is such a reading.
"""

from __future__ import annotations

import dataclasses
import hashlib
import typing
from collections.abc import Iterator
from typing import Any, NamedTuple

from bench.run import ONCE, again, steps_of_the_day
from coldproof.acts.base import Act
from coldproof.acts.case import ClockRead
from coldproof.acts.codec import act_id
from coldproof.acts.fields import fields_of
from coldproof.acts.named import weapons_named
from coldproof.acts.production import DeviceEnrolled
from coldproof.app.acting import signed
from coldproof.desk.roster import key_name, key_text, origin_of, raw_key, signer_of
from coldproof.keys.signing import Signer, new_signer
from coldproof.log.checkpoint import Checkpoint, text
from coldproof.log.merkle import Tree, leaf_hash
from coldproof.log.note import write_note
from coldproof.store.base import EMPTY_HEAD, Head, Pair, Store
from coldproof.words.ids import CLERK, ActId, DeviceId, Digest, Label, PersonId, PublicKey
from coldproof.words.units import DAY_US, SECOND_US

PRODUCTION = "benchbenchbench1"
CREWS = 2
COMMIT = 512  # entries under one checkpoint in a log that is made at once
ONLY_ONCE = (*ONCE, "LotCounted")  # the day's blanks are spent once: a later count would be wrong
LAST_DAY = "2036-12-31"
RENAMED = ("PersonId", "DeviceId", "WeaponId", "LotId", "UnitId", "SetupId", "SceneId", "StoreId")


def known_signer(name: str) -> Signer:
    """Return the key of a name, the same in every run."""
    return new_signer(name, hashlib.sha256(name.encode()).digest())


def renamed(value: Any, hint: Any, suffix: str) -> Any:
    """Return a value with every name in it, by its declared type, made another crew's."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return dataclasses.replace(
            value,
            **{
                field.name: renamed(getattr(value, field.name), field.hint, suffix)
                for field in fields_of(type(value)).values()
                if field.name != "body"
            },
        )
    inner = [one for one in typing.get_args(hint) if one not in (type(None), Ellipsis)]
    if value is not None and inner and not isinstance(value, int):
        if isinstance(value, tuple):
            return tuple(renamed(one, inner[0], suffix) for one in value)
        return renamed(value, inner[0], suffix)
    return value + suffix if getattr(hint, "__name__", "") in RENAMED and value else value


class Told(NamedTuple):
    """One act of the day, and the id by which later acts of the day answer it."""

    act: Act
    id: str


def told_day(suffix: str) -> tuple[Told, ...]:
    """Return the day's acts, told by a crew of its own; entry 0 is the first crew's alone.

    Hats and papers are good for longer than the story needs, so that they last for every day.
    """
    found = []
    for step in steps_of_the_day()[1 if suffix else 0 :]:
        act, body = step.entry.act, step.entry.act.body
        if suffix:
            act, body = renamed(act, Act, suffix), renamed(body, None, suffix)
        if getattr(body, "last_day", None) is not None:
            changed: Any = body
            body = dataclasses.replace(changed, last_day=LAST_DAY)
        found.append(Told(dataclasses.replace(act, body=body), step.entry.id))
    return tuple(found)


class Crew:
    """Where one crew is in its days: its next act, its devices' last acts, its weapons' heads."""

    def __init__(self, day: tuple[Told, ...]) -> None:
        """Begin with the first act of the first day."""
        self.day, self.place, self.round_us = day, 0, 0
        self.chains: dict[str, tuple[int, ActId]] = {}
        self.names: dict[str, ActId] = {}
        self.heads: dict[str, tuple[ActId, ...]] = {}

    def copy(self) -> Crew:
        """Return another one at the same place."""
        other = Crew(self.day)
        other.place, other.round_us = self.place, self.round_us
        other.chains, other.names = dict(self.chains), dict(self.names)
        other.heads = dict(self.heads)
        return other

    def next_act(self, seen: int, root: Digest | None) -> tuple[Act, str]:
        """Return the next act, by a device that has seen so much, and its id in the story."""
        told, round_us = self.day[self.place], self.round_us
        self._step()
        while self.round_us and type(self.day[self.place].act.body).__name__ in ONLY_ONCE:
            self._step()
        act = again(told.act, seen, round_us, self.names, self.heads)
        return self.placed(act, seen, root), told.id

    def next_us(self) -> int:
        """Return when the next act is done."""
        return self.day[self.place].act.at_us + self.round_us

    def placed(self, act: Act, seen: int, root: Digest | None) -> Act:
        """Return an act as the next one of its device."""
        seq, previous = self.chains.get(act.device, (0, None))
        return dataclasses.replace(
            act,
            production=Label(PRODUCTION),
            seq=seq + 1,
            previous=None if previous is None else Digest(previous),
            seen_size=seen,
            seen_root=root,
        )

    def done(self, act: Act, story_id: str, name: ActId) -> None:
        """Go on from an act that has its id now."""
        self.chains[act.device] = (act.seq, name)
        self.names[story_id] = name
        for weapon in weapons_named(act.body):
            if act.heads or type(act.body).__name__ == "WeaponRegistered":
                self.heads[weapon] = (name,)

    def _step(self) -> None:
        self.place += 1
        if self.place == len(self.day):
            self.place, self.round_us = 0, self.round_us + DAY_US


class SignedLog:
    """A log that grows as far as wanted, and notes that could come next."""

    def __init__(self) -> None:
        """Begin with entry 0 and the enrollment of every device, each for its person."""
        self.log = known_signer(origin_of(PRODUCTION))
        self.clerk = known_signer(key_name(PRODUCTION, CLERK, CLERK))
        self.crews = [Crew(told_day("" if n == 0 else f".{n + 1}")) for n in range(CREWS)]
        self.tree = Tree()
        self.entries: list[Pair] = []
        self.heads: list[Head] = []
        self.now_us = 0
        self._read: tuple[int, int, ActId | None] = (0, 0, None)  # when, number, id
        first = self.crews[0].day[0].act
        self.founder = signer_of(first)
        handles = dict.fromkeys(signer_of(told.act) for crew in self.crews for told in crew.day)
        self.signers = {h: known_signer(f"{PRODUCTION}/{h}") for h in handles}
        self._open()
        self._enroll(first)

    def _key(self, signer: Signer) -> PublicKey:
        return PublicKey(key_text(signer.public))

    def _open(self) -> None:
        crew = self.crews[0]
        act, story_id = crew.next_act(0, None)
        keys = {
            "log_key": self._key(self.log),
            "clerk_key": self._key(self.clerk),
            "founder_key": self._key(self.signers[self.founder]),
        }
        body: Any = act.body
        act = dataclasses.replace(act, body=dataclasses.replace(body, **keys))
        crew.done(act, story_id, self._add(act, self.signers[self.founder]))
        self.now_us = act.at_us
        self._read_clock()

    def _enroll(self, first: Act) -> None:
        crew = self.crews[0]
        for name, signer in self.signers.items():
            if name != self.founder:
                person, _, device = name.partition("@")
                body = DeviceEnrolled(
                    person=PersonId(person), enrolled=DeviceId(device), key=self._key(signer)
                )
                act = crew.placed(dataclasses.replace(first, body=body), *self.seen())
                crew.done(act, name, self._add(act, self.signers[self.founder]))

    def signer(self, act: Act) -> Signer:
        """Return whose key an act is signed with."""
        return self.clerk if act.by == CLERK else self.signers[signer_of(act)]

    def seen(self) -> tuple[int, Digest | None]:
        """Return size and root of the log as it is."""
        size = len(self.entries)
        return size, Digest(key_text(self.tree.root())) if size else None

    def _add(self, act: Act, signer: Signer) -> ActId:
        note = signed(act, signer)
        name = act_id(note[: note.rfind(b"\n\n") + 1])
        self.entries.append((raw_key(name), note))
        self.tree.append(leaf_hash(note))
        if len(self.entries) % COMMIT == 0:
            self._commit()
        return name

    def _read_clock(self) -> None:
        _, seq, last = self._read
        size, root = self.seen()
        act = Act(
            production=Label(PRODUCTION),
            body=ClockRead(),
            by=PersonId(CLERK),
            device=DeviceId(CLERK),
            seq=seq + 1,
            at_us=self.now_us,
            previous=None if last is None else Digest(last),
            seen_size=size,
            seen_root=root,
        )
        self._read = (self.now_us, seq + 1, self._add(act, self.clerk))

    def _commit(self) -> None:
        size = len(self.entries)
        if size != (self.heads[-1].size if self.heads else 0):
            said = text(Checkpoint(self.log.name, size, self.tree.root()))
            self.heads.append(Head(size, write_note(said, (self.log.line(said),))))

    def grow(self, size: int) -> None:
        """Let the crews act in turn until there are so many entries, the last under a head."""
        while len(self.entries) < size:
            crew = min(self.crews, key=Crew.next_us)
            act, story_id = crew.next_act(*self.seen())
            self.now_us = max(self.now_us, act.at_us)
            if self.now_us - self._read[0] >= SECOND_US and len(self.entries) < size - 1:
                self._read_clock()
                act = crew.placed(act, *self.seen())
            crew.done(act, story_id, self._add(act, self.signer(act)))
        self._commit()

    def coming(self, count: int) -> list[list[bytes]]:
        """Return for each crew so many notes that come next; their devices had seen this log.

        The notes of one crew rest on each other in their order, and never on another crew's.
        """
        seen = self.seen()
        return [list(self._notes(crew.copy(), count, seen)) for crew in self.crews]

    def _notes(self, crew: Crew, count: int, seen: tuple[int, Digest | None]) -> Iterator[bytes]:
        for _ in range(count):
            act, story_id = crew.next_act(*seen)
            note = signed(act, self.signer(act))
            crew.done(act, story_id, act_id(note[: note.rfind(b"\n\n") + 1]))
            yield note

    def put_into(self, store: Store) -> None:
        """Put the whole log into an empty store, commit by commit."""
        before = EMPTY_HEAD
        for head in self.heads:
            entries = self.entries[before.size : head.size]
            store.append(PRODUCTION, before, entries, head.checkpoint)
            before = head

    def asked(self) -> Act:
        """Return an acceptance that is about to be said, to be judged."""
        crew = self.crews[0].copy()
        seen = self.seen()
        while True:
            act, _ = crew.next_act(*seen)
            if type(act.body).__name__ == "HandoverAccepted":
                return act
