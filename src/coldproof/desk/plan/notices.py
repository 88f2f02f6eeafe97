"""Notices that a day with weapons wants, and whether each was given for that day and in time."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from coldproof.acts.plan import ScenePlanned
from coldproof.state.model import SetState
from coldproof.state.records import Notice, Scheduled
from coldproof.words.floor import NoticeKind, PlaceType


class Told(NamedTuple):
    """A notice that a day wants, and who gave it or said that none is required."""

    kind: NoticeKind
    scene: str | None
    notice: Notice | None


def notices_of(
    state: SetState, day: str, units: tuple[Scheduled, ...], plans: Iterable[ScenePlanned]
) -> tuple[Told, ...]:
    """Return the notices that scenes with weapons want: by place, and the bulletin of the day."""
    wanted: list[tuple[NoticeKind, str | None]] = []
    armed = [plan for plan in plans if plan.classes]
    for plan in armed:
        if plan.place is PlaceType.PUBLIC or plan.weapons_visible_to_public:
            wanted.append((NoticeKind.AUTHORITY, plan.scene))
        if plan.place is PlaceType.STUDIO_LOT:
            wanted.append((NoticeKind.STUDIO_SAFETY, plan.scene))
    if armed:
        wanted.append((NoticeKind.BULLETIN, None))
    return tuple(Told(kind, scene, given(state, day, units, kind, scene)) for kind, scene in wanted)


def given(
    state: SetState, day: str, units: tuple[Scheduled, ...], kind: NoticeKind, scene: str | None
) -> Notice | None:
    """Return the latest notice that covers a scene on a day: of it, of its unit, of everything."""
    mine = [one.unit for one in units if scene is None or scene in one.scenes]
    found = []
    for one in state.notices.values():
        whole = one.scene is None and (one.unit is None or one.unit in mine)
        of_it = whole or (scene is not None and one.scene == scene)
        if one.kind is kind and of_it and counts_on(one, day):
            found.append(one)
    return max(found, key=lambda one: one.position, default=None)


def counts_on(notice: Notice, day: str) -> bool:
    """Say whether a notice is of a day, and was given by then.

    It is of the day that it says.  Where it says none, one of a scene is of every day on which the
    scene is shot, and any other is of the production day that was open when it was given.
    """
    if notice.given_on is not None and notice.given_on > day:
        return False
    if notice.for_day is None and notice.scene is not None:
        return True
    return (notice.for_day or notice.given_on) == day
