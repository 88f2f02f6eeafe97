"""Who and what a day's acts may name: only what an earlier act brought in."""

from __future__ import annotations

import typing
from itertools import product

from coldproof.acts.base import Body
from coldproof.acts.condition import WeaponUnloaded
from coldproof.acts.fields import fields_of, shown

Problem = tuple[str, str, str]
Only = tuple[tuple[str, tuple[str, ...]], ...]
"""In which accounts of which points an act is told; of a point that is not named, in all."""

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

    def __init__(self, accounts: dict[str, tuple[str, ...]]) -> None:
        """Start with nobody; `accounts` has those of each contested point."""
        self.accounts = accounts
        self.known: dict[str, dict[str, list[Only]]] = {name: {} for name in BROUGHT}
        self.there: dict[tuple[str, str, Only], bool] = {}  # asked before: what came in stays

    def check(self, by: str, body: Body, given: tuple[str, ...], only: Only) -> Problem | None:
        """Return what is wrong with the names that an act uses, or none."""
        kind = type(body).__name__
        if kind == "ProductionOpened":
            return None
        if not (kind == "PersonEnrolled" and by == getattr(body, "person", 0)):
            problem = self.one("by", "PersonId", by, only)
            if problem is not None:
                return problem
        for field, name in id_fields(type(body)):
            if field not in given or (kind, field) in FREE:
                continue
            if BROUGHT[name][:2] == (kind, field):
                continue
            value = getattr(body, field)
            for one in value if isinstance(value, tuple) else (value,):
                problem = None if one is None else self.one(field, name, one, only)
                if problem is not None:
                    return problem
        for n, back in enumerate(body.rounds if isinstance(body, WeaponUnloaded) else ()):
            problem = self.one(f"rounds[{n}].lot", "LotId", back.lot, only)
            if problem is not None:
                return problem
        return None

    def one(self, field: str, name: str, value: str, only: Only) -> Problem | None:
        """Return what is wrong with one name, or none if it is there wherever the act is told."""
        brought = self.known[name].get(value)
        if brought is None:
            return field, shown(value), BROUGHT[name][2]
        if (name, value, only) in self.there:
            return None
        where = absent(only, brought, self.accounts)
        if where is None:
            self.there[name, value, only] = True
            return None
        return field, f"{shown(value)}, which is not there with {where}", BROUGHT[name][2]

    def bring(self, body: Body, only: Only) -> Problem | None:
        """Take in what an act brings; a second one of the same name, in one account, is wrong."""
        kind = type(body).__name__
        if kind == "ProductionOpened":
            self.known["PersonId"][body.founder] = [()]  # type: ignore[attr-defined]  # by its kind
        for name, (maker, field, _) in BROUGHT.items():
            if maker == kind:
                value = getattr(body, field)
                earlier = self.known[name].setdefault(value, [])
                if name in ONCE and any(together(only, old) for old in earlier):
                    return (field, f"{shown(value)} a second time", "a name of its own")
                earlier.append(only)
        return None


def absent(only: Only, brought: list[Only], accounts: dict[str, tuple[str, ...]]) -> str | None:
    """Return accounts with which an act is told and none of the others is, or none."""
    if not all(brought):
        return None  # one of them is told in every account
    mine = dict(only)
    points = sorted({point for one in brought for point, _ in one})
    for chosen in product(*(mine.get(point, accounts[point]) for point in points)):
        picked = dict(zip(points, chosen, strict=True))
        if not any(all(picked[point] in told for point, told in one) for one in brought):
            return ", ".join(f"{point} = {account}" for point, account in picked.items())
    return None


def together(one: Only, other: Only) -> bool:
    """Say whether two acts can stand in the same combination of accounts."""
    mine = dict(one)
    return all(
        point not in mine or any(a in accounts for a in mine[point]) for point, accounts in other
    )
