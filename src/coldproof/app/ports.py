"""What the use cases need from outside, as Protocols; only `wiring` builds the real things."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from coldproof.log.note import Check, Key, Line
from coldproof.store.base import Store

Clock = Callable[[], int]  # microseconds since 1970


class Signer(Protocol):
    """A secret key under its name."""

    @property
    def key(self) -> Key:
        """The public key with its name."""

    def line(self, text: bytes) -> Line:
        """Return the signature line for a text."""


__all__ = ["Check", "Clock", "Key", "Line", "Signer", "Store"]
