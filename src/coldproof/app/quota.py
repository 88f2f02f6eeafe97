"""How many notes of one key are taken in a minute."""

from __future__ import annotations

from coldproof.app.ports import Clock
from coldproof.words.units import MINUTE_US

MOST_COUNTED = 10_000  # keys whose notes of this minute are counted


class Quota:
    """Counts notes by who signed them; without a number, none is one too many."""

    def __init__(self, a_minute: int | None, clock: Clock) -> None:
        """Begin with nothing counted."""
        self.a_minute, self._clock = a_minute, clock
        self._lately: dict[str, tuple[int, int]] = {}

    def is_over(self, signer: str) -> bool:
        """Count a note; say whether it is one too many in this minute."""
        if self.a_minute is None:
            return False
        minute = self._clock() // MINUTE_US
        before, count = self._lately.get(signer, (minute, 0))
        if len(self._lately) > MOST_COUNTED:
            self._lately.clear()
        count = count + 1 if before == minute else 1
        self._lately[signer] = (minute, count)
        return count > self.a_minute
