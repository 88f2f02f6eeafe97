"""What one version of an assessment says otherwise than another."""

from __future__ import annotations

from typing import NamedTuple

from coldproof.desk.plan.assessment import Assessment, Hazard


class Hazards(NamedTuple):
    """The hazards of two versions, held beside each other."""

    added: tuple[Hazard, ...]
    gone: tuple[Hazard, ...]
    altered: tuple[tuple[Hazard, Hazard], ...]  # as it was, as it is


def name_of(one: Hazard) -> str:
    """Return by what a hazard is known again: the library's key, else its own words."""
    return f"key:{one.key}" if one.key is not None else f"own:{one.what}"


def hazard_changes(before: Assessment, now: Assessment) -> Hazards:
    """Return which hazards came, went, or are told otherwise; order alone is no change."""
    old = {name_of(one): one for one in before.hazards}
    new = {name_of(one): one for one in now.hazards}
    return Hazards(
        tuple(one for name, one in new.items() if name not in old),
        tuple(one for name, one in old.items() if name not in new),
        tuple((old[name], one) for name, one in new.items() if old.get(name, one) != one),
    )


def measure_changes(before: Hazard, now: Hazard) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the measures that went, and those that came."""
    gone = tuple(one for one in before.measures if one not in now.measures)
    return gone, tuple(one for one in now.measures if one not in before.measures)
