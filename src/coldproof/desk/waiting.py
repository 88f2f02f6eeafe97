"""What an act waits for, and what never waits (ADR 0009, D8).

An act is entered after every act that it answers and after its device's previous one, so that the
fold may take it for granted that answers point backward.  What restricts is entered at once: a stop
that waited for a lost note would stop nobody.
"""

from __future__ import annotations

from coldproof.acts import (
    case,
    condition,
    counts,
    custody,
    floor,
    letters,
    production,
    setup,
    voice,
)
from coldproof.acts.base import Act, Body
from coldproof.words.ids import CLERK

OPEN: tuple[type[Body], ...] = (
    voice.WorkStopped,
    voice.HazardReported,
    voice.SealedPosted,
    case.IncidentOpened,
)
"""Kinds that need no enrolled signer: the clerk enters them, vouching for their arrival only."""

OF_THE_CLERK: tuple[type[Body], ...] = (letters.StatementRinged, voice.PagePublished)
"""Kinds that the clerk says of its own: what a stranger sends does not become one."""

CLERK_ITSELF = (CLERK, CLERK, None)  # by, device, vouched_by


def is_clerks_own(act: Act) -> bool:
    """Say whether the clerk tells what the server itself did: it read its clock, served a page.

    The clerk's key under such an act is the one of entry 0; it is nothing that arrived.
    """
    itself = (act.by, act.device, act.vouched_by) == CLERK_ITSELF
    return itself and isinstance(act.body, (case.ClockRead, voice.PagePublished))


AT_ONCE: tuple[type[Body], ...] = (
    *OPEN,
    production.KeyRevoked,
    production.RoleEnded,
    production.PersonDeparted,
    production.HandlingWithheld,
    setup.ShowRequested,
    custody.SightLost,
    custody.WeaponLeft,
    custody.WeaponLost,
    condition.WeaponFired,
    condition.WeaponMisfired,
    condition.OddReportHeard,
    condition.DischargedUnmeant,
    condition.WeaponDropped,
    condition.WeaponFaulted,
    counts.RoundFound,
    counts.RoundsLeft,
    floor.NotReadyCalled,
    floor.PressedToGoOn,
    floor.DoneAnyway,
    floor.ToldAfterwards,
    voice.HoldPlaced,
)
"""Kinds that only restrict or report: they wait for nothing."""

LATEST: tuple[type[Body], ...] = (
    condition.WeaponMisfired,
    condition.OddReportHeard,
    condition.DischargedUnmeant,
    voice.SealedPosted,
    letters.StatementRinged,
)
"""Kinds that begin a wait: of two possible times the later one is the careful one.

A sealed box, or what one of a crowd signed, says no hour, so that nothing tells when it was handed
in: it is of when it came."""


def rests_on(act: Act) -> tuple[str, ...]:
    """Return the ids of acts that must be in the log before this one."""
    if isinstance(act.body, AT_ONCE):
        return ()
    return act.answers if act.previous is None else (*act.answers, act.previous)
