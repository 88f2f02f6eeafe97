"""Errors of the crew's voice: what was refused, what was found, what would do; nothing secret."""

from __future__ import annotations


class VoiceError(ValueError):
    """Something refused: `what` it is, what was `found`, and what would do (`want`)."""

    def __init__(self, what: str, found: str, want: str) -> None:
        """Keep the parts; the message is one sentence of all of them."""
        self.what, self.found, self.want = what, found, want
        super().__init__(f"{what} refused: found {found}; {want} would do")


class PhraseError(VoiceError):
    """What was typed is no phrase that was ever shown."""


class BoxError(VoiceError):
    """Bytes that are no box of ours, or a strip that nobody here signed."""


class MessageError(VoiceError):
    """What was opened is no message as our writer writes it, or not from whom it says."""


class LessonsError(VoiceError):
    """A file of lessons that is not as our writer writes it."""
