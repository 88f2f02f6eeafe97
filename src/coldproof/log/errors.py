"""Errors of the log room.

LogError
├── NoteError         the bytes or words are no strict note, signature line or key
├── SignatureFailed   a known key's signature does not fit the text: the whole note is refused
├── Unsigned          no known key signed, or fewer than the policy's quorum
├── ProofError        hashes that do not prove what they are said to prove, or ask the impossible
├── CheckpointError   a note that is no checkpoint, or another log's
├── TileError         a tile path, tile or entry bundle that is not as the standard writes it
├── PolicyError       a trust policy that cannot be read
└── RingError         an element, key or proof by which one of a crowd did not sign

After any of them nothing was taken, changed or believed.
"""

from __future__ import annotations

from coldproof.words.quoted import quoted

MAX_SHOWN = 60


class LogError(ValueError):
    """Something refused: `what` it is, what was `found`, and what would do (`want`)."""

    def __init__(self, what: str, found: str, want: str) -> None:
        """Keep the parts; the message is one sentence of all of them."""
        self.what, self.found, self.want = what, found, want
        super().__init__(f"{what} refused: found {found}; {want} would do")

    def __reduce__(self) -> tuple[type[LogError], tuple[str, str, str]]:
        """Keep the parts when an error travels from one process to another."""
        return type(self), (self.what, self.found, self.want)


class NoteError(LogError):
    """The bytes or words are no strict note, signature line or key."""


class SignatureFailed(LogError):
    """A known key's signature does not fit the text, so nothing in the note is believed."""


class Unsigned(LogError):
    """No known key signed, or fewer log witnesses than the policy asks for."""


class ProofError(LogError):
    """Hashes that do not prove what they are said to prove, or a question that has no proof."""


class CheckpointError(LogError):
    """A note that is no checkpoint, or a checkpoint of another log."""


class TileError(LogError):
    """A tile path, tile or entry bundle that is not as the standard writes it."""


class PolicyError(LogError):
    """A trust policy that cannot be read."""


class RingError(LogError):
    """An element, a ring of keys or a proof that does not show that one of them signed."""


def shown(value: bytes | str) -> str:
    """Show refused bytes or words briefly, in ASCII, whatever they are."""
    return quoted(value, MAX_SHOWN)
