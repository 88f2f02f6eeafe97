"""Who and what a day's acts may name: only what an earlier act brought in."""

from __future__ import annotations

import typing
from typing import Any

from coldproof.acts.base import Body
from coldproof.acts.condition import WeaponUnloaded
from coldproof.acts.fields import fields_of, shown

Problem = tuple[str, str, str]

BROUGHT = {
    "PersonId": ("PersonEnrolled", "person", "a person enrolled by an earlier PersonEnrolled"),
    "WeaponId": ("WeaponRegistered", "weapon", "a weapon from an earlier WeaponRegistered"),
    "LotId": ("LotReceived", "lot", "a lot from an earlier LotReceived"),
    "UnitId": ("UnitOpened", "unit", "a unit from an earlier UnitOpened"),
    "SetupId": ("SetupBegun", "setup", "a setup from an earlier SetupBegun"),
    "SceneId": ("ScenePlanned", "scene", "a scene from an earlier ScenePlanned"),
}
ONCE = ("PersonId", "WeaponId", "LotId")
FREE = (
    ("RoleAppointed", "units"),
    ("PackAdopted", "units"),
    ("RoundFound", "weapon"),
    ("LivePlanFiled", "lot"),  # the plan comes before the rounds do
    ("LivePlanApproved", "lot"),
)
"""Fields that may name what comes later, or what nobody knows."""


def id_fields(kind: type[Body]) -> tuple[tuple[str, str], ...]:
    """Return a kind's fields that hold ids, each with its type's name."""
    found = []
    for field in fields_of(kind).values():
        for hint in (field.hint, *typing.get_args(field.hint)):
            name = getattr(hint, "__name__", "")
            if name in BROUGHT:
                found.append((field.name, name))
    return tuple(found)


class Names:
    """Names brought in so far, with the accounts in which they were."""

    def __init__(self) -> None:
        """Start with nobody."""
        self.known: dict[str, dict[str, list[Any]]] = {name: {} for name in BROUGHT}

    def check(self, by: str, body: Body, given: tuple[str, ...]) -> Problem | None:
        """Return what is wrong with the names that an act uses, or none."""
        kind = type(body).__name__
        people = self.known["PersonId"]
        if kind == "ProductionOpened":
            return None
        if by not in people and not (kind == "PersonEnrolled" and by == getattr(body, "person", 0)):
            return ("by", shown(by), BROUGHT["PersonId"][2])
        for field, name in id_fields(type(body)):
            if field not in given or (kind, field) in FREE:
                continue
            if BROUGHT[name][:2] == (kind, field):
                continue
            value = getattr(body, field)
            for one in value if isinstance(value, tuple) else (value,):
                if one is not None and one not in self.known[name]:
                    return (field, shown(one), BROUGHT[name][2])
        for n, back in enumerate(body.rounds if isinstance(body, WeaponUnloaded) else ()):
            if back.lot not in self.known["LotId"]:
                return (f"rounds[{n}].lot", shown(back.lot), BROUGHT["LotId"][2])
        return None

    def bring(self, body: Body, only: tuple[tuple[str, tuple[str, ...]], ...]) -> Problem | None:
        """Take in what an act brings; a second one of the same name, in one account, is wrong."""
        kind = type(body).__name__
        if kind == "ProductionOpened":
            self.known["PersonId"][body.founder] = [()]  # type: ignore[attr-defined]  # by its kind
        for name, (maker, field, _) in BROUGHT.items():
            if maker == kind:
                value = getattr(body, field)
                earlier = self.known[name].setdefault(value, [])
                if name in ONCE and any(_together(only, old) for old in earlier):
                    return (field, f"{shown(value)} a second time", "a name of its own")
                earlier.append(only)
        return None


def _together(one: Any, other: Any) -> bool:
    """Say whether two acts can stand in the same combination of accounts."""
    mine = dict(one)
    return all(
        point not in mine or any(a in accounts for a in mine[point]) for point, accounts in other
    )
