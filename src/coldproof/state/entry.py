"""What the fold takes: an act with its place in the log, its clipped time and its standing."""

from __future__ import annotations

from typing import NamedTuple

from coldproof.acts.base import Act


class Entry(NamedTuple):
    """One act as it stands in the log.

    `id` is the digest of the act's text, `position` its index in the log from 0, `at_us` its time
    clipped between clock-reads (D3).  `may_permit` is false for an act by a revoked key or one that
    the clerk entered for an unknown signer: it may restrict, never permit (D8).  `arrived` is true
    for the latter: nobody knows that it is of the person and the device that it names.
    """

    act: Act
    id: str
    position: int
    at_us: int
    may_permit: bool = True
    arrived: bool = False
