"""One row of the transition table, and the words that several rows share."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from coldproof.acts.base import Body
from coldproof.state.entry import Entry
from coldproof.state.model import Draft

Effect = Callable[[Draft, Entry], None]

ANYONE = "anyone"
HANDLER = "a handler appointed that day"
HOLDER = "a handler appointed that day, who holds it"
NOTHING = "no effect"
SUSPECT = "the custody told is taken and the weapon is quarantined"


class Row(NamedTuple):
    """One kind of act: in order when signed by `signer` and when `fits`; else `otherwise`.

    One that is a person's `own` word permits nothing when somebody else's key entered it for them.
    """

    kind: type[Body]
    effect: Effect
    signer: str = ANYONE
    fits: str = "always"
    otherwise: str = NOTHING
    own: bool = False
