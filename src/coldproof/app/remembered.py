"""What was seen a moment ago and needs no second look: good signatures, and notes that were read.

The writer reads and checks a note before it is recorded, and the state's reader does so again.
Signatures are remembered by the digest of key, text and signature together, and notes by all of
their bytes; only good ones, and only so many.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from coldproof.app.ports import Check
from coldproof.desk.reading import Opened, open_note
from coldproof.log.note import Signed, name_of

LookAhead = Callable[[Iterable[Sequence[Signed]], Check, Callable[[bytes], None]], None]

MOST = 16_384
MOST_NOTES = 1_024


class Remembered:
    """A check that remembers what was good; any number of threads may ask."""

    def __init__(self, check: Check, most: int = MOST, look_ahead: LookAhead | None = None) -> None:
        """Ask this check for what is not remembered, and `look_ahead` where many come at once."""
        self._check, self._most, self._look_ahead = check, most, look_ahead
        self._good: dict[bytes, None] = {}

    def __call__(self, public: bytes, message: bytes, signature: bytes) -> bool:
        """Say whether a signature is good, as the check itself would."""
        name = name_of(public, message, signature)
        if name in self._good:
            return True
        good = self._check(public, message, signature)
        if good:
            self._keep(name)
        return good

    def ahead(self, coming: Iterable[Sequence[Signed]]) -> None:
        """Remember which are good of many signatures that will be asked for, or of some of them."""
        if self._look_ahead is not None:
            self._look_ahead(coming, self, self._keep)

    def _keep(self, name: bytes) -> None:
        if len(self._good) >= self._most:
            self._good.clear()
        self._good[name] = None


class OpenedNotes:
    """Notes that were opened and recorded, until they are opened again; any number of threads."""

    def __init__(self, most: int = MOST_NOTES) -> None:
        """Begin with none."""
        self._most = most
        self._held: dict[bytes, Opened] = {}

    def keep(self, notes: Iterable[Opened]) -> None:
        """Remember notes; what was not asked for again by now is forgotten where they are many."""
        for opened in notes:
            if len(self._held) >= self._most:
                self._held.clear()
            self._held[opened.data] = opened

    def open(self, data: bytes) -> Opened:
        """Return what `open_note` does, and raise what it raises; a note remembered is let go."""
        held = self._held.pop(data, None)
        return open_note(data) if held is None else held
