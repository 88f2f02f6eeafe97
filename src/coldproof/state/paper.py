"""What is told from paper is history: its facts are taken, and nothing is permitted by it.

Whoever types a paper later does not have the gun open before them, and its hour is what the paper
says.  So no check stands by it, no look or call told from it counts, and no doubt is lifted.
"""

from __future__ import annotations

from collections.abc import Callable

from coldproof.acts import (
    condition,
    counts,
    custody,
    floor,
    kit,
    plan,
    production,
    script,
    setup,
    voice,
)
from coldproof.acts import day as days
from coldproof.acts.base import Body, Sort
from coldproof.acts.named import weapons_named
from coldproof.state.entry import Entry
from coldproof.state.model import Draft
from coldproof.state.parts import put, void
from coldproof.state.records import Weapon

OF_A_CHECK: tuple[type[Body], ...] = (
    condition.RoundsProved,
    kit.RoundsVerified,
    condition.WeaponReshown,
    condition.CheckWitnessed,
    condition.WeaponAnnounced,
    custody.WeaponShown,
)
"""Kinds that only add to a check; told from paper they can still find something else in the gun."""

WORDS: tuple[type[Body], ...] = (
    floor.ReadyCalled,
    setup.ShowAnswered,
    setup.PairApproved,
    counts.RoundSecured,
    counts.ShortageAccepted,
    condition.WeaponTestFired,
    kit.WeaponCharged,
    days.MealEnded,
    production.RoleAppointed,
    production.PackAdopted,
    production.HandlingResumed,
    plan.AlternativesWeighed,
    plan.AssessmentApproved,
    plan.LivePlanApproved,
    script.WayApproved,
    voice.WorkReleased,
    voice.HoldLifted,
    voice.HazardAnswered,
)
"""Kinds by which somebody permits or ends something here and now: no paper can."""


def from_paper(draft: Draft, entry: Entry, effect: Callable[[Draft, Entry], None]) -> None:
    """Take an act that is known from paper: its effect, less all that it would permit."""
    body = entry.act.body
    if isinstance(body, (*OF_A_CHECK, *WORDS)):
        effect(draft, entry._replace(may_permit=False))
        return
    names = weapons_named(body) if body.sort is Sort.MOVE else ()
    before = {name: draft.weapons.get(name) for name in names}
    effect(draft, entry)
    for name, was in before.items():
        now = draft.weapons.get(name)
        if now is None:
            continue
        now = void(now, "it was told from paper", entry.position)
        put(draft, name, now._replace(load_known=False) if was is None else doubting(was, now))


def doubting(was: Weapon, now: Weapon) -> Weapon:
    """Return a weapon as a paper says that it is, with every doubt that it had before."""
    emptied = bool(was.inside) and not now.inside
    kept = was.suspicions
    return now._replace(
        suspicions=(*kept, *(one for one in now.suspicions if one not in kept)),
        load_known=now.load_known and was.load_known and not emptied,
        non_gun=now.non_gun if now.non_gun == was.non_gun else None,
        misfired_us=now.misfired_us if was.misfired_us is None else was.misfired_us,
        hot_since_us=now.hot_since_us if was.hot_since_us is None else was.hot_since_us,
        bore_due=now.bore_due if was.bore_due is None else was.bore_due,
        cocked=now.cocked or was.cocked,
        live=now.live if was.live is None else was.live,
        went_off=max(now.went_off, was.went_off),
    )
