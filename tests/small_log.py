"""Small logs for tests: people with keys, their notes, and a writer on any store."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from coldproof.acts.base import Act, Body
from coldproof.acts.codec import digest
from coldproof.acts.kit import WeaponTagged
from coldproof.acts.production import DeviceEnrolled, ProductionOpened
from coldproof.app.acting import signed
from coldproof.app.guard import Guard
from coldproof.app.ledger import load
from coldproof.app.writer import Writer, open_writer
from coldproof.desk.roster import handle, key_name, key_text, origin_of
from coldproof.keys.signing import Signer, check, new_signer
from coldproof.log.checkpoint import Checkpoint, text
from coldproof.log.merkle import Tree, leaf_hash
from coldproof.log.note import read_note, write_note
from coldproof.store.base import Store
from coldproof.words.floor import Color
from coldproof.words.ids import ActId, DeviceId, Digest, Label, PersonId, PublicKey, WeaponId

PRODUCTION = "testtesttesttest"
NOON_US = 1_795_608_000_000_000  # 2026-11-25 12:00:00Z
SECOND_US = 1_000_000


def seed_of(name: str) -> bytes:
    """Return a seed that a name gives: the same keys in every run."""
    return name.encode().ljust(32, b".")[:32]


class Crew:
    """People's keys, and acts that go on from each device's last one."""

    def __init__(self, production: str = PRODUCTION) -> None:
        """Begin with the keys of the log, the clerk and the founder."""
        self.production = production
        self.log = new_signer(origin_of(production), seed_of("log"))
        self.signers: dict[str, Signer] = {}
        self.clerk = self.signer("clerk")
        self.founder = self.signer("producer")
        self.chains: dict[str, tuple[int, str]] = {}

    def signer(self, person: str, device: str | None = None) -> Signer:
        """Return a person's key on a device."""
        name = handle(person, device or person)
        if name not in self.signers:
            made = new_signer(key_name(self.production, person, device or person), seed_of(name))
            self.signers[name] = made
        return self.signers[name]

    def key(self, person: str, device: str | None = None) -> PublicKey:
        """Return a person's public key as acts have it."""
        return PublicKey(key_text(self.signer(person, device).public))

    def act(
        self, by: str, body: Body, at_us: int = NOON_US, *, device: str | None = None, **more: Any
    ) -> Act:
        """Return the next act of a device, which had seen nothing unless it is said."""
        name = device or by
        chain = self.chains.get(name)
        values: dict[str, Any] = {
            "production": Label(self.production),
            "by": PersonId(by),
            "device": DeviceId(name),
            "seq": 1 if chain is None else chain[0] + 1,
            "at_us": at_us,
            "previous": None if chain is None else Digest(chain[1]),
        }
        return Act(body=body, **{**values, **more})

    def note(self, by: str, body: Body, at_us: int = NOON_US, **more: Any) -> bytes:
        """Return the signed note of the next act of a device."""
        signers = more.pop("signers", None)
        act = self.act(by, body, at_us, **more)
        made = signed(act, *(signers or [self.signer(act.vouched_by or by, act.device)]))
        self.chains[act.device] = (act.seq, id_of(made))
        return made

    def opening(self, at_us: int = NOON_US, **more: Any) -> bytes:
        """Return the note of entry 0."""
        values: dict[str, Any] = {
            "founder": PersonId("producer"),
            "log_key": PublicKey(key_text(self.log.public)),
            "clerk_key": self.key("clerk"),
            "founder_key": self.key("producer"),
        }
        return self.note("producer", ProductionOpened(**{**values, **more}), at_us)

    def enrolling(self, person: str, device: str | None = None, by: str = "producer") -> bytes:
        """Return the note that enrolls a person's device."""
        body = DeviceEnrolled(
            person=PersonId(person),
            enrolled=DeviceId(device or person),
            key=self.key(person, device),
        )
        return self.note(by, body)


def id_of(note: bytes) -> ActId:
    """Return the id of the act in a note."""
    return ActId(digest(read_note(note).text))


def roots_of(notes: list[bytes]) -> Tree:
    """Return the tree over some notes."""
    return Tree([leaf_hash(note) for note in notes])


def signed_head(crew: Crew, size: int, root: bytes) -> bytes:
    """Return a checkpoint that the log's key signed, of whatever one likes."""
    said = text(Checkpoint(crew.log.name, size, root))
    return write_note(said, [crew.log.line(said)])


def tag(number: int = 1) -> WeaponTagged:
    """Return something small to say, another for each number."""
    return WeaponTagged(weapons=(WeaponId(f"G-{number}"),), color=Color.RED)


class Clock:
    """A clock that a test sets."""

    def __init__(self, now_us: int = NOON_US) -> None:
        """Begin at noon."""
        self.now_us = now_us

    def __call__(self) -> int:
        """Return the hour."""
        return self.now_us


def writer_on(
    crew: Crew,
    store: Store,
    folder: Path,
    clock: Callable[[], int],
    *,
    quota: int | None = None,
) -> Writer:
    """Open the writer of a log, through the start check."""
    ledger = load(store, crew.production, crew.log.key, check)
    guard = Guard(folder, clock)
    return open_writer(ledger, store, guard, crew.log, crew.clerk, clock, quota_a_minute=quota)
