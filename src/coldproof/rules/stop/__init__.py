"""Stop: anybody may, at once; and who may let the work go on."""

from coldproof.rules.base import Rule
from coldproof.rules.stop import stops

STOP: tuple[Rule, ...] = (stops.release,)
