"""Writes acts as people's devices would: signed by each one's own key, sent in small bursts.

Signal is poor at the ranch: what was said within forty seconds arrives together, and its devices
had seen the log as it was before.  So every act's `seen` is what its device could have seen, its
hour lies between two readings of the clock, and a minute costs two commits.  What restricts
everybody is sent at once, and so is what comes after it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

from coldproof.acts.base import Act, Asked, Body
from coldproof.acts.case import ClockRead
from coldproof.acts.codec import digest, write
from coldproof.acts.fields import build, fields_of
from coldproof.acts.kinds import kinds
from coldproof.app.batch import Receipt
from coldproof.app.errors import SetupError
from coldproof.app.ports import Signer
from coldproof.app.recording import SetClock
from coldproof.app.writer import Writer
from coldproof.desk import making
from coldproof.desk import roster as keys
from coldproof.desk.making import Hand, Seen
from coldproof.desk.reading import Opened, Reader, Standing
from coldproof.log.note import Note, write_note
from coldproof.rules.judge import judge
from coldproof.state.entry import Entry
from coldproof.state.fold import START, fold
from coldproof.state.model import SetState
from coldproof.words.floor import Known
from coldproof.words.ids import CLERK, DeviceId, Digest, Label, PersonId
from coldproof.words.units import MINUTE_US, SECOND_US

Make = Callable[[str, str], Signer]
"""Makes and keeps the key of a person on a device."""
Follow = Callable[[Sequence[Opened]], SetState]
"""Returns the state once these notes are in the log."""
BURST_US = 40 * SECOND_US
AT_ONCE = (
    "DayOpened",
    "DayClosed",
    "KeyRevoked",
    "MealBegan",
    "RoundFound",
    "SetupBegun",
    "SightLost",
    "UnitClosed",
    "UnitMoved",
    "UnitOpened",
    "WeaponMisfired",
    "WorkReleased",
    "WorkStopped",
)
"""Kinds that end clearances, or lift what stands in the way: sent alone, seen by what follows."""


def body_of(kind: str, fields: dict[str, Any]) -> Body:
    """Return a body from plain values; those that are defaults are left out, as acts are written.

    Raises `FormatError`.
    """
    cls = kinds()[kind]
    known = fields_of(cls)
    given = {
        name: value
        for name, value in fields.items()
        if name not in known or known[name].required or value not in (known[name].default, [])
    }
    body: Body = build(cls, given)
    return body


class Judgment(NamedTuple):
    """One act that was asked about before it was done, and which rules were in the way."""

    id: str
    kind: str
    refusals: tuple[str, ...]


class Pen:
    """Tells a story into a log that has begun; `now_us` is the hour on the set."""

    def __init__(
        self,
        writer: Writer,
        make: Make,
        rules: str,
        before: SetState,
        chains: Mapping[str, tuple[int, str]],
        follow: Follow,
        clock: SetClock | None = None,
    ) -> None:
        """Go on from a state of the log and its devices' last acts.

        `follow` returns the state once a burst is in the log.
        `clock` is the writer's own, where the story moves it; without one it goes by itself, and
        nothing is waited for: what is told was done within the last seconds.
        """
        self._writer, self._clock, self._make, self._rules = writer, clock, make, rules
        self._follow = follow
        self.now_us = before.now_us
        self.signers: dict[str, Signer] = {}
        self.devices: dict[str, str] = {}
        self.said = 0
        self.asked: list[Judgment] = []
        self.beside: dict[str, bytes] = {}  # values that acts name, by their digest
        self.zone_minutes = 0  # from UTC, on the set
        self._chains = dict(chains)
        self._burst: list[Opened] = []
        self._began_us = self.now_us
        self.state: SetState = before
        self._seen = self._head()

    # ------------------------------------------------------------------------------ the clock

    def wait(self, seconds: int) -> None:
        """Let time pass."""
        if self._clock is not None:
            self.now_us += seconds * SECOND_US

    def until(self, at_us: int) -> None:
        """Let time pass until an hour; raises `SetupError` where that is over."""
        if at_us < self.now_us:
            late = (self.now_us - at_us) // SECOND_US
            raise SetupError("the demo", f"a schedule {late} s behind", "fewer takes before")
        self.now_us = at_us

    def hour(self, midnight_us: int, hour: int, minute: int = 0) -> None:
        """Let time pass until an hour of a day that began at `midnight_us`."""
        self.until(midnight_us + (hour * 60 + minute) * MINUTE_US)

    # ------------------------------------------------------------------------------- the acts

    def say(
        self,
        by: str,
        kind: str,
        *,
        answers: tuple[str, ...] | None = None,
        ask: bool = False,
        **fields: Any,
    ) -> str:
        """Say one act on its person's device, a few seconds after the last; return its id.

        With `ask` its person asked before, and the act carries the answer that was shown.
        """
        return self.tell(by, body_of(kind, fields), answers=answers, ask=ask)

    def tell(
        self, by: str, body: Body, *, answers: tuple[str, ...] | None = None, ask: bool = False
    ) -> str:
        """Say one act whose body is at hand; else as `say`."""
        kind = type(body).__name__
        if self._burst and (kind in AT_ONCE or self.now_us - self._began_us > BURST_US):
            self.send()
        device = self.devices[by]
        known = Known.OWN_DEVICE if self._owner(device) == by else Known.GUEST_KEY
        hand, size, root = Hand(by, device, known), *self._seen
        seen = Seen(size, root, self._chains.get(device))
        said = self._made(body, hand, seen, answers, None)
        refusals: tuple[str, ...] = ()
        if ask:
            refusals = tuple(judge(self.state, said, self.now_us).refusals)
            shown = Asked(refused=bool(refusals), rules=Digest(self._rules))
            said = self._made(body, hand, seen, answers, shown)
        signer = self.signers[keys.signer_of(said)]
        text = write(said)
        name = digest(text)
        if ask:
            self.asked.append(Judgment(name, kind, refusals))
        if not self._burst:
            self._began_us = self.now_us
        line = signer.line(text)
        note = Note(text, (line,))
        self._burst.append(Opened(write_note(text, note.lines), note, said, keys.raw_key(name)))
        self._chains[device] = (said.seq, name)
        place = size + len(self._burst)
        self.state = fold(self.state, (Entry(said, name, place, self.now_us),))
        self.said += 1
        self.now_us += SECOND_US
        if kind in AT_ONCE or kind == "DeviceEnrolled":
            self.send()
        return name

    def keep(self, value: bytes) -> str:
        """Keep a value beside the log, and return its digest for an act that names it."""
        name = digest(value)
        self.beside[name] = value
        return name

    def enroll(self, by: str, name: str, device: str) -> None:
        """Give a person a key on a device; from here on their acts come from it."""
        signer = self._make(name, device)
        public = keys.key_text(signer.key.public)
        self.say(by, "DeviceEnrolled", person=name, enrolled=device, key=public)
        self.own(name, device, signer)

    def own(self, name: str, device: str, signer: Signer) -> None:
        """Sign for a person with this key, on this device, from here on."""
        self.signers[keys.handle(name, device)] = signer
        self.devices[name] = device

    def _made(
        self,
        body: Body,
        hand: Hand,
        seen: Seen,
        answers: tuple[str, ...] | None,
        asked: Asked | None,
    ) -> Act:
        production = self._writer.ledger.production
        return making.act_of(production, self.state, seen, hand, body, self.now_us, answers, asked)

    def _owner(self, device: str) -> str:
        return self.state.devices.get(device, "")

    def refusals(self, by: str, kind: str, **fields: Any) -> tuple[str, ...]:
        """Return which rules would refuse an act now; nothing is said."""
        body = body_of(kind, fields)
        device = self.devices[by]
        seen = Seen(*self._seen, self._chains.get(device))
        act = self._made(body, Hand(by, device), seen, None, None)
        return tuple(judge(self.state, act, self.now_us).refusals)

    # ------------------------------------------------------------------------------- the log

    def send(self) -> None:
        """Have what was said arrive: one commit under one reading of the clock."""
        if not self._burst:
            return
        if self._clock is not None:
            self._clock.move_to(self._burst[-1].act.at_us + SECOND_US)
        outcomes = self._writer.record_all([one.data for one in self._burst])
        odd = next((one for one in outcomes if not isinstance(one, Receipt)), None)
        if odd is not None:
            raise SetupError("the demo", f"an act that was not recorded: {odd}", "telling it well")
        self.state = self._follow(self._burst)
        self._burst = []
        self._seen = self._head()
        self.now_us = max(self.now_us, self.state.now_us + SECOND_US)

    def _head(self) -> tuple[int, str]:
        ledger = self._writer.ledger
        return ledger.size, keys.key_text(ledger.tree.root(ledger.size))


class Following:
    """What is so as it is told, and what a reader of the log would know; nothing is read twice."""

    def __init__(self, writer: Writer, opening: Opened) -> None:
        """Begin with entry 0 and the reading of the clock behind it."""
        self._writer = writer
        self.reader = Reader(writer.ledger.check, writer.ledger.tree.root)
        first = self.reader.take(opening, Standing.ENROLLED).entry
        self.state = fold(START, (first,))
        self.take(())

    def take(self, burst: Sequence[Opened]) -> SetState:
        """Return the state after a burst that is in the log, with the reading before it if any."""
        entries = []
        if self._writer.ledger.size - self.reader.size > len(burst):
            entries.append(self.reader.take(self._reading(), Standing.ARRIVED).entry)
        entries += [self.reader.take(one, Standing.ENROLLED).entry for one in burst]
        self.state = fold(self.state, entries)
        return self.state

    def _reading(self) -> Opened:
        """Return the last reading of the clock as the entry that the writer made of it."""
        last, size = self._writer.ledger.clock, self.reader.size
        if last is None:
            raise AssertionError("a log without a reading of the clock")
        act = Act(
            production=Label(self._writer.ledger.production),
            body=ClockRead(),
            by=PersonId(CLERK),
            device=DeviceId(CLERK),
            seq=last.seq,
            at_us=last.at_us,
            seen_size=size,
            seen_root=Digest(keys.key_text(self._writer.ledger.tree.root(size))),
        )
        return Opened(b"", Note(b"", ()), act, keys.raw_key(last.id))


__all__ = ["Following", "Judgment", "Make", "Pen"]
