"""Errors of the peers room.

PeerError
├── BookError       a log witness's book that cannot be opened, or could not be written
├── RequestError    bytes that are no `add-checkpoint` request
├── Unreachable     nobody answered, or not in time; asking again later may do
├── Misanswered     an answer that is not as the standard says, or that is not believed
├── OtherSize       a log witness last cosigned another size of ours; asking from there would do
├── Alarm           a log witness contradicts our log; what it said is kept with it
│   ├── Ahead       it has seen a larger log under our name: ours went back
│   └── Disputed    it knows another tree under our name
├── TimeStampError  a time-stamp that proves nothing, or nothing to ask for one with
└── CertificateError  an authority or certificate for a set's own network that can not be made

After any of them nothing was cosigned, kept or believed.
"""

from __future__ import annotations

from typing import NamedTuple


class PeerError(Exception):
    """Something refused: `what` it is, what was `found`, and what would do (`want`)."""

    happened = " refused"

    def __init__(self, what: str, found: str, want: str) -> None:
        """Keep the parts; the message is one sentence of all of them."""
        self.what, self.found, self.want = what, found, want
        super().__init__(f"{what}{self.happened}: found {found}; {want} would do")


class BookError(PeerError):
    """A log witness's book that cannot be opened, does not fit, or could not be written."""


class RequestError(PeerError):
    """Bytes that are no `add-checkpoint` request."""


class Unreachable(PeerError):
    """Nobody answered, or not in time: there is nothing that could be refused."""

    happened = ""


class Misanswered(PeerError):
    """An answer that is not as the standard says, or that is not believed."""


class TimeStampError(PeerError):
    """A time-stamp that proves nothing, or nothing to ask for one with."""


class CertificateError(PeerError):
    """An authority or certificate for a set's own network that can not be made so."""


class OtherSize(PeerError):
    """A log witness last cosigned another size of our log, `size`, not above the one asked."""

    def __init__(self, url: str, asked_from: int, size: int) -> None:
        """Keep the size to ask from."""
        self.size = size
        found = f"that it last cosigned size {size}"
        want = f"a proof from {size}, not from {asked_from},"
        super().__init__(f"a question to the log witness at {url}", found, want)


class Evidence(NamedTuple):
    """What passed between a log and a log witness: who was asked, what, and what came back."""

    url: str
    asked: bytes
    status: int
    answer: bytes


class Alarm(PeerError):
    """A log witness contradicts our log.

    `evidence` is what it said.  That alone proves nothing: anybody on the way may have said it.
    `checkpoint` is the proof, or empty: a note signed by this log's own key, and cosigned by the
    log witness, that our log does not fit.  `size` is that of the tree that it speaks of.
    """

    def __init__(
        self, origin: str, size: int, found: str, want: str, evidence: Evidence, checkpoint: bytes
    ) -> None:
        """Keep what was said, and the proof of it if there is one."""
        self.origin, self.size = origin, size
        self.evidence, self.checkpoint = evidence, checkpoint
        super().__init__(f"the log of {origin}", found, want)


class Ahead(Alarm):
    """A log witness has cosigned a larger log, `size`, than `ours`, the size it was asked about."""

    def __init__(
        self, origin: str, ours: int, size: int, evidence: Evidence, checkpoint: bytes = b""
    ) -> None:
        """Keep the other size too."""
        self.ours = ours
        where = f"{ours} entries where the log witness at {evidence.url}"
        found, want = f"{where} says {size} and shows no checkpoint", "a checkpoint that shows it"
        if checkpoint:
            found = f"{where} holds {size}, signed by this log's own key"
            want = "the entries that are missing, from a mirror or a backup,"
        super().__init__(origin, size, found, want, evidence, checkpoint)


class Disputed(Alarm):
    """A log witness knows another tree under our name, or does not follow our proof."""

    def __init__(self, origin: str, size: int, evidence: Evidence, checkpoint: bytes = b"") -> None:
        """Keep the size of the tree that it knows, as far as it is known."""
        found = f"that the log witness at {evidence.url} takes no proof from size {size}"
        want = "a checkpoint of another tree, which shows why,"
        if checkpoint:
            found = (
                f"another tree of size {size} that the log witness at {evidence.url} holds,"
                " signed by this log's own key"
            )
            want = "keeping both, and asking who signed them,"
        super().__init__(origin, size, found, want, evidence, checkpoint)
