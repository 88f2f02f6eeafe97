"""Where the log witnesses of one log stand: what each has cosigned, and what was told of it."""

from __future__ import annotations

from typing import NamedTuple, Protocol

from coldproof.log.note import Key, Line, read_note, write_note
from coldproof.log.policy import NONE, WitnessKey
from coldproof.peers.asking import WITHIN_MS

MOST_DOUBLED = 30
UNANSWERED = "found no answer yet; asking again later would do"
UNASKED = "found no address, so it is not asked; one in the policy would do"


class Head(Protocol):
    """Where a log ends."""

    @property
    def size(self) -> int:
        """How many entries there are."""

    @property
    def checkpoint(self) -> bytes:
        """The signed note that says so."""


class Tree(Protocol):
    """The log's tree.

    It is asked only about sizes up to a head that was told.  What it says of those never changes,
    so the writer may append meanwhile.
    """

    def consistency(self, old: int, new: int) -> tuple[bytes, ...]:
        """Return the proof from one size to another."""

    def root(self, size: int) -> bytes:
        """Return the root that the tree had at a size."""


class Pace(NamedTuple):
    """How long things take, in milliseconds."""

    within_ms: int = WITHIN_MS  # for one answer
    round_ms: int = 500  # from one round's beginning to the next, at least
    first_wait_ms: int = 1_000  # after a failure; twice as long after each further one
    most_wait_ms: int = 300_000

    def wait_ms(self, failures: int) -> int:
        """Return how long to wait after so many failures in a row."""
        return min(self.first_wait_ms << min(failures - 1, MOST_DOUBLED), self.most_wait_ms)


class Row(NamedTuple):
    """How far one log witness has come.

    `size` is what it last cosigned, 0 for nothing, at `time_s` by its own clock, in seconds since
    1970; `error` says what went wrong since, and is empty when nothing did.
    """

    name: str
    size: int
    time_s: int
    error: str


class Progress(NamedTuple):
    """How far all have come: the log has `size` entries, and the quorum saw `witnessed` of them."""

    size: int
    witnessed: int
    quorum: str
    rows: tuple[Row, ...]

    @property
    def lacks(self) -> bool:
        """Say whether a quorum is asked for, and has not seen everything."""
        return self.quorum != NONE and self.witnessed < self.size

    @property
    def words(self) -> str:
        """Say it in a few words."""
        if self.quorum == NONE:
            return f"{self.size:,} entries, and the policy asks for no log witness"
        return f"witnessed to {self.witnessed:,} of {self.size:,}"


class Round:
    """One head that all are asked about, and what they signed under it, by key."""

    def __init__(self, head: Head, log: Key) -> None:
        """Begin with the log's own signature."""
        self.size, self.checkpoint = head.size, head.checkpoint
        note = read_note(head.checkpoint)
        self.text = note.text
        self.lines: dict[Key, Line] = {}
        self._own = [line for line in note.lines if (line.name, line.key_id) == (log.name, log.id)]

    def note(self, lines: dict[Key, Line]) -> bytes:
        """Return the checkpoint's note with these cosignatures."""
        return write_note(self.text, [*self._own, *lines.values()])


class Standing:
    """What is known of one log witness; only its own thread changes it, under a lock."""

    def __init__(self, witness: WitnessKey) -> None:
        """Begin knowing nothing."""
        self.name, self.key, self.url = witness
        self.size = self.time_s = self.failures = 0
        self.asked_from = 0  # the size that it last cosigned, as far as it told us
        self.error = ""
        self.alarmed: object = None  # the alarm that was raised last
        self.busy = False
        self.anew = False  # it is to be asked once, whatever it cosigned
        self.due = 0.0  # by `time.monotonic`

    def cosigned(self, size: int, time_s: int) -> None:
        """Take note of a cosignature."""
        self.size = self.asked_from = size
        self.time_s = time_s

    def forget(self) -> None:
        """Know nothing of what it cosigned."""
        self.size = self.asked_from = self.time_s = 0

    def lags(self, wanted: Round) -> bool:
        """Say whether it is to be asked about this head: it can be, and has not cosigned it."""
        return self.url is not None and (self.anew or self.size < wanted.size)

    def owes(self, wanted: Round, now: float) -> bool:
        """Say whether it is being asked, or is to be asked about this head at once."""
        return self.busy or (self.lags(wanted) and self.due <= now)

    @property
    def row(self) -> Row:
        """What is told of it."""
        error = self.error or (UNANSWERED if self.anew else "")
        return Row(self.name, self.size, self.time_s, error if self.url is not None else UNASKED)
