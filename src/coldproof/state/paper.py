"""What is told from paper is history: its facts are taken, and nothing is permitted by it.

Whoever types a paper later does not have the gun open before them, and its hour is what the paper
says.  So no check stands by it, no look or call told from it counts, and no doubt is lifted.
"""

from __future__ import annotations

from collections.abc import Callable

from coldproof.acts import condition, custody
from coldproof.acts.base import Body, Sort
from coldproof.acts.named import weapons_named
from coldproof.state.entry import Entry
from coldproof.state.model import Draft
from coldproof.state.parts import put, void

OF_A_CHECK: tuple[type[Body], ...] = (
    condition.RoundsProved,
    condition.WeaponReshown,
    condition.CheckWitnessed,
    condition.WeaponAnnounced,
    custody.WeaponShown,
)
"""Kinds that only add to a check; told from paper they can still find something else in the gun."""


def from_paper(draft: Draft, entry: Entry, effect: Callable[[Draft, Entry], None]) -> None:
    """Take an act that is known from paper: its effect, less all that it would permit."""
    body = entry.act.body
    if isinstance(body, OF_A_CHECK):
        effect(draft, entry._replace(may_permit=False))
        return
    names = weapons_named(body) if body.sort is Sort.MOVE else ()
    before = {name: draft.weapons.get(name) for name in names}
    effect(draft, entry)
    for name, was in before.items():
        now = draft.weapons.get(name)
        if now is None:
            continue
        kept = () if was is None else was.suspicions
        put(
            draft,
            name,
            void(now, "it was told from paper", entry.position)._replace(
                suspicions=(*kept, *(one for one in now.suspicions if one not in kept)),
                load_known=now.load_known and was is not None and was.load_known,
                non_gun=now.non_gun if was is not None and now.non_gun == was.non_gun else None,
            ),
        )
