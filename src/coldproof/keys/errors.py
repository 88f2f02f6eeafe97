"""Errors of the keys room.

KeysError
├── SignerError    the text or seed is no signer's key
├── KeyFileError   a key file that must not be believed, or could not be kept
├── SealError      sealed bytes, or the secret for them, are not what this server wrote
└── LibraryError   the libsodium at hand accepts signatures that other verifiers refuse

After any of them nothing was signed, written or believed.  No message holds any part of a secret.
"""

from __future__ import annotations


class KeysError(ValueError):
    """Something refused: `what` it is, what was `found`, and what would do (`want`)."""

    def __init__(self, what: str, found: str, want: str) -> None:
        """Keep the parts; the message is one sentence of all of them."""
        self.what, self.found, self.want = what, found, want
        super().__init__(f"{what} refused: found {found}; {want} would do")

    def __reduce__(self) -> tuple[type[KeysError], tuple[str, str, str]]:
        """Keep the parts when an error travels from one process to another."""
        return type(self), (self.what, self.found, self.want)


class SignerError(KeysError):
    """A text or a seed that is no signer's key."""


class KeyFileError(KeysError):
    """A key file that must not be believed, or could not be kept."""


class SealError(KeysError):
    """Sealed bytes, or the secret for them, that are not what this server wrote."""


class LibraryError(KeysError):
    """A libsodium that accepts signatures which other verifiers of our record refuse."""
