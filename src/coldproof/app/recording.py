"""A told day, recorded: each act signed by its person's key, on its device, in the log (D2, D3).

The keys are made for it.  Before the day's second act every device is enrolled by the founder.
What a telling had seen, answered and moved is said of the recorded acts instead.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator
from typing import NamedTuple, cast

from coldproof.acts.base import Act
from coldproof.acts.codec import digest
from coldproof.acts.production import DeviceEnrolled, ProductionOpened
from coldproof.app.acting import signed
from coldproof.app.batch import Receipt
from coldproof.app.errors import SetupError
from coldproof.app.founding import refuse_unknown_zone
from coldproof.app.ports import Signer
from coldproof.app.replay import Step
from coldproof.app.writer import Writer
from coldproof.desk import roster as keys
from coldproof.log.note import read_note
from coldproof.words.ids import ActId, DeviceId, Digest, Label, PersonId, PublicKey

Make = Callable[[str], Signer]


class Recorded(NamedTuple):
    """One step of the telling and where it stands in the log."""

    step: Step
    position: int
    id: str


class SetClock:
    """A clock that shows the hour of the act being recorded, and never goes back by itself."""

    def __init__(self) -> None:
        """Begin in 1970."""
        self.now_us = 0

    def __call__(self) -> int:
        """Return the hour, in microseconds since 1970."""
        return self.now_us

    def move_to(self, at_us: int) -> None:
        """Show this hour, unless it is past already: an act told late arrives when it is told."""
        self.now_us = max(self.now_us, at_us)


def refuse_no_opening(first: Act) -> None:
    """Raise `SetupError` unless a day begins as every log does, in a zone that is known here."""
    if not isinstance(first.body, ProductionOpened) or first.by != first.body.founder:
        found = f"a {type(first.body).__name__} by {first.by} first"
        raise SetupError("the day", found, "a ProductionOpened by its founder")
    refuse_unknown_zone(first.body.zone)


class Recording:
    """Puts the steps of one telling into an empty log."""

    def __init__(
        self, writer: Writer, log: Signer, clerk: Signer, make: Make, clock: SetClock
    ) -> None:
        """Say where, and how keys are made: `make` gets the name of a key."""
        self._writer, self._log, self._clerk, self._clock = writer, log, clerk, clock
        self._make = make
        self.signers: dict[str, Signer] = {}
        self._chains: dict[str, tuple[int, str]] = {}
        self._ids: dict[str, str] = {}
        self._sizes: list[int] = [0]  # of the log after so many told acts

    def _signer(self, act: Act) -> Signer:
        handle = keys.signer_of(act)
        if handle not in self.signers:
            name = f"{self._writer.ledger.production}/{handle}"
            self.signers[handle] = self._make(name)
        return self.signers[handle]

    def record(self, steps: tuple[Step, ...]) -> Iterator[Recorded]:
        """Yield each step once it is in the log; raises `SetupError` when the day opens nothing."""
        refuse_no_opening(steps[0].entry.act)
        for step in steps:
            self._signer(step.entry.act)
        yield self._begin(steps[0])
        self._enroll(steps[0])
        self._sizes[1] = self._writer.ledger.size
        for step in steps[1:]:
            yield self._record(step)

    def _begin(self, step: Step) -> Recorded:
        act = step.entry.act
        body = dataclasses.replace(
            cast("ProductionOpened", act.body),
            log_key=PublicKey(keys.key_text(self._log.key.public)),
            clerk_key=PublicKey(keys.key_text(self._clerk.key.public)),
            founder_key=PublicKey(keys.key_text(self._signer(act).key.public)),
        )
        self._clock.move_to(act.at_us)
        said = dataclasses.replace(
            act,
            production=Label(self._writer.ledger.production),
            body=body,
            seq=1,
            seen_size=0,
            seen_root=None,
        )
        note = signed(said, self._signer(act))
        receipt = self._writer.begin(note)
        return self._done(step, said, note, receipt)

    def _enroll(self, first: Step) -> None:
        """Enroll every device of the day, each for its person, by the founder."""
        founder = first.entry.act
        mine = keys.signer_of(founder)
        for handle, signer in self.signers.items():
            if handle == mine:
                continue
            person, _, device = handle.partition("@")
            body = DeviceEnrolled(
                person=PersonId(person),
                enrolled=DeviceId(device),
                key=PublicKey(keys.key_text(signer.key.public)),
            )
            act = self._placed(dataclasses.replace(founder, body=body, answers=(), heads=()))
            self._send(act, self.signers[mine])

    def _record(self, step: Step) -> Recorded:
        told = step.entry.act
        self._clock.move_to(told.at_us)
        size = None
        if told.seen_size < len(self._sizes) - 1:
            size = self._sizes[told.seen_size]
        act = self._placed(
            dataclasses.replace(
                told,
                answers=tuple(ActId(self._ids.get(a, a)) for a in told.answers),
                heads=tuple(
                    tuple(ActId(self._ids.get(h, h)) for h in heads) for heads in told.heads
                ),
            ),
            size,
        )
        note, receipt = self._send(act, self._signer(told))
        return self._done(step, act, note, receipt)

    def _placed(self, act: Act, size: int | None = None) -> Act:
        ledger = self._writer.ledger
        size = ledger.size if size is None else size
        chain = self._chains.get(act.device)
        return dataclasses.replace(
            act,
            production=Label(ledger.production),
            seq=1 if chain is None else chain[0] + 1,
            previous=None if chain is None else Digest(chain[1]),
            seen_size=size,
            seen_root=Digest(keys.key_text(ledger.tree.root(size))) if size else None,
        )

    def _send(self, act: Act, signer: Signer) -> tuple[bytes, Receipt]:
        note = signed(act, signer)
        receipt = self._writer.record(note)
        if not isinstance(receipt, Receipt):
            found = f"an act that waits for {', '.join(receipt.wants)}"
            raise SetupError("the day", found, "telling first what it waits for")
        self._chains[act.device] = (act.seq, digest(read_note(note).text))
        return note, receipt

    def _done(self, step: Step, act: Act, note: bytes, receipt: Receipt) -> Recorded:
        name = digest(read_note(note).text)
        self._chains[act.device] = (act.seq, name)
        self._ids[step.entry.id] = name
        self._sizes.append(self._writer.ledger.size)
        return Recorded(step, receipt.position, name)
