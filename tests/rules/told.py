"""A state told as the rule cases tell it: a world, some acts left out or changed, some added."""

from __future__ import annotations

from typing import Any

from coldproof.app.teller import Path as TellingPath
from coldproof.app.teller import tell
from coldproof.exchange.day.story import story_of
from coldproof.rules.duties import Due, Duty
from coldproof.state.entry import Entry
from coldproof.state.fold import START, fold
from coldproof.state.model import SetState
from coldproof.words.units import MINUTE_US
from tests.rules.cases import Case, tables_of

ASK = {"at": "23:00", "by": "upm", "kind": "WorkStopped", "scope": "unit", "target": "main"}


def entries(*acts: dict[str, Any], drop: tuple[str, ...] = (), **change: Any) -> list[Entry]:
    """The entries of the world `revolver-out`, with some of its acts left out or changed."""
    told = {
        "name": "told",
        "world": "revolver-out",
        "drop": list(drop),
        "change": {name.replace("_", "-"): fields for name, fields in change.items()},
        "acts": list(acts),
        "ask": ASK,
    }
    found = tables_of(Case("told.toml", "told", told))
    story = story_of(found, [1] * len(found["act"]), "told.toml")
    path, state, all_entries = TellingPath(), START, []
    for act in story.acts[:-1]:
        entry, path = tell(story, act, state, path)
        state = fold(state, (entry,))
        all_entries.append(entry)
    return all_entries


def told(*acts: dict[str, Any], drop: tuple[str, ...] = (), **change: Any) -> SetState:
    """The state after those entries."""
    return fold(START, entries(*acts, drop=drop, **change))


def tasks(duty: Duty, state: SetState) -> list[tuple[str, int | None, bool]]:
    """Each task: its subject with act ids cut to their kind, minutes from now, whether closed."""
    return [
        (named(due), in_minutes(state, due), due.closed is not None) for due in found(duty, state)
    ]


def found(duty: Duty, state: SetState) -> tuple[Due, ...]:
    """The tasks of a duty."""
    return duty.find(state, state.now_us)


def named(due: Due) -> str:
    """The subject, without the digest of an act."""
    return " ".join(word if len(word) != 43 else "#" for word in due.subject.split(" "))


def in_minutes(state: SetState, due: Due) -> int | None:
    """How many minutes from the state's last instant a task is due; below zero it is late."""
    return None if due.due_us is None else (due.due_us - state.now_us) // MINUTE_US
