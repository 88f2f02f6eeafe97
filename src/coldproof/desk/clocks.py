"""When an act was done: its own claim, held between two readings of the server's clock (D3).

The clerk reads the server's clock at the start of a commit.  An act was done after the reading that
its device had seen, and before the one under which it arrived.  A claim outside of that is wrong,
and a wrong clock is never believed where it would help: the act is then as old as it can be, or, if
it begins a wait, as young.  Between acts of one device its own clock counts while it only goes on.
"""

from __future__ import annotations

from bisect import bisect_left

from coldproof.acts.base import Act
from coldproof.desk.waiting import LATEST
from coldproof.words.units import MINUTE_US

AHEAD_US = 2 * MINUTE_US
"""So much may a device's clock be ahead and is taken for the hour of arrival: our choice."""


class Clocks:
    """The readings so far and each device's last claim; one for each reading of a log."""

    __slots__ = ("at_us", "devices", "positions")

    def __init__(
        self,
        positions: list[int] | None = None,
        at_us: list[int] | None = None,
        devices: dict[str, tuple[int, int]] | None = None,
    ) -> None:
        """Begin, or go on from a snapshot: positions and hours of readings, last claims."""
        self.positions = positions if positions is not None else []
        self.at_us = at_us if at_us is not None else []
        self.devices = devices if devices is not None else {}  # device: claim, taken as

    def read(self, position: int, at_us: int) -> None:
        """Take a reading of the server's clock, which stands at a position of the log."""
        self.positions.append(position)
        self.at_us.append(at_us)

    def taken(self, act: Act, seen_size: int, *, by_its_device: bool = True) -> int:
        """Return when an act was done, in microseconds since 1970.

        One that no key of its device signed is dated by the readings alone, and nothing is learned
        of that device's clock from it.
        """
        claim = act.at_us
        if not self.at_us:
            at = claim
        else:
            arrived = self.at_us[-1]
            seen = bisect_left(self.positions, seen_size)
            before = self.at_us[seen - 1] if seen else min(self.at_us[0], arrived)
            known = self.devices.get(act.device) if by_its_device else None
            at = self._between(act, min(before, arrived), max(before, arrived), known)
        if by_its_device:
            self.devices[act.device] = (claim, at)
        return at

    def _between(self, act: Act, low: int, high: int, known: tuple[int, int] | None) -> int:
        claim = act.at_us
        if low <= claim <= high:
            return claim
        if isinstance(act.body, LATEST) or high < claim <= high + AHEAD_US:
            return high
        if known is not None and claim >= known[0]:
            return max(low, min(high, known[1] + claim - known[0]))
        return low
