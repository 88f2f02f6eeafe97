"""Whether an assessment still stands: its version, the script since, who approved, who read it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from coldproof.state.assessed import approvals, changed_since, planned_since, ways_since
from coldproof.state.model import SetState
from coldproof.state.planned import HOURS
from coldproof.state.records import Assessed


class Standing(NamedTuple):
    """The newest assessment of a scene, the hours, or the whole, and what is against it."""

    newest: Assessed | None
    older: tuple[Assessed, ...]  # newest first
    plan: int  # the plan's version now; of the general one, its own
    changed: int | None  # where the script, or the hours, changed since; none: they did not
    rechosen: bool  # a way was chosen anew since, whatever it leaves
    approved: tuple[str, ...]  # since it was written, by who has the right
    readers: tuple[tuple[str, int], ...]  # who has read this very one, and where they said so
    planned: int | None = None  # where the scene was planned in other words since
    more: bool = False  # a way is chosen that leaves more than those it was written for

    @property
    def is_void(self) -> bool:
        """Say whether plan, script or way went on without it: it waits to be revised."""
        other = self.newest is not None and self.newest.plan != self.plan
        return other or self.planned is not None or self.changed is not None or self.more

    @property
    def counted(self) -> tuple[str, ...]:
        """Return whose approvals count: of one that is void, nobody's."""
        return () if self.is_void else self.approved

    @property
    def is_own(self) -> bool:
        """Say whether it is approved, and by nobody but its author."""
        known = self.newest
        return known is not None and bool(self.counted) and set(self.counted) == {known.by}

    def unread(self, people: Iterable[str]) -> tuple[str, ...]:
        """Return who of these people has not said that they read it, nor written or approved it."""
        known = {person for person, _ in self.readers} | set(self.approved)
        known |= set() if self.newest is None else {self.newest.by}
        return tuple(one for one in dict.fromkeys(people) if one not in known)


def standing(state: SetState, name: str | None) -> Standing:
    """Return how the assessment of a scene stands, of `HOURS`, or of none: the general one."""
    listed = state.assessments.get(name or "", ())
    newest = listed[-1] if listed else None
    since = -1 if newest is None else newest.position
    scene = state.scenes.get(name or "")
    readers = {
        person: at for person, _, at in state.receipts.get(name or "", ()) if newest and at > since
    }
    if scene is None:
        planned = state.hours[1] if name == HOURS and state.hours is not None else -1
        changed = planned if newest is not None and planned > since else None
        plan = 1 if newest is None else newest.plan
        return Standing(newest, listed[-2::-1], plan, changed, False, (), tuple(readers.items()))
    ways = [one for one in state.ways.values() if one.scene == name]
    return Standing(
        newest,
        listed[-2::-1],
        scene.plan.plan,
        changed_since(scene),
        newest is not None and any(one.position > since for one in ways),
        tuple(person for person, _ in approvals(scene)),
        tuple(readers.items()),
        planned_since(scene),
        bool(ways_since(state, scene)),
    )
