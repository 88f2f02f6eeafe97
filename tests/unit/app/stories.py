"""Days built from a base world: acts left out or added, points contested, facts found later."""

from __future__ import annotations

import copy
from typing import Any

from coldproof.app.story import Story
from coldproof.exchange.day.story import story_of
from tests.rules.cases import world

TAKEN = {
    "at": "08:00:40",
    "by": "actor",
    "kind": "HandoverAccepted",
    "weapon": "G-1",
    "giver": "armorer",
    "setup": "12A",
    "mark": "the handover",
}
CORE = ("core",)


def point(name: str, *accounts: str) -> dict[str, Any]:
    """Return a contested point with these accounts."""
    return {"point": name, "account": [{"name": account} for account in accounts]}


def story(
    *acts: dict[str, Any],
    drop: tuple[str, ...] = (),
    change: dict[str, dict[str, Any]] | None = None,
    **head: Any,
) -> Story:
    """Return the day of a base world with acts left out, changed and added."""
    found = copy.deepcopy(world("revolver-out"))
    found["act"] = [
        {**one, **(change or {}).get(one.get("id", ""), {})}
        for one in found["act"]
        if one.get("id") not in drop
    ] + list(acts)
    found |= head
    return story_of(found, list(range(1, len(found["act"]) + 1)), "day.toml")


def number_of(told: Story, label: str) -> int:
    """Return the number of the act with this id."""
    return next(one.n for one in told.acts if one.label == label)
