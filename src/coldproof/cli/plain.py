"""What `--json` prints of a record, in the names that docs/cli.md tells: one object on one line."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from coldproof.acts.base import Act
from coldproof.acts.codec import act_id, plain_act, write
from coldproof.app.errors import RecordError, SetupError
from coldproof.app.witnessing import contradictions
from coldproof.cli.house import act_line, hour
from coldproof.cli.telling import finding_text
from coldproof.desk.cures import Cures
from coldproof.desk.effects import effects, still_open
from coldproof.desk.errors import ReadingError
from coldproof.desk.history.step import Step
from coldproof.exchange.bundle.command import print_json
from coldproof.keys.errors import KeysError
from coldproof.log.errors import LogError
from coldproof.rules.judge import Verdict
from coldproof.store.errors import ReadOnly, StoreError


@contextmanager
def refusing(*, as_json: bool) -> Iterator[None]:
    """Print an object for what the record refuses too; what could not be asked has a sentence only.

    The sentence and the exit code are those without `--json`.
    """
    try:
        yield
    except (SetupError, KeysError, ReadOnly):
        raise
    except (RecordError, StoreError, ReadingError, LogError) as error:
        if as_json:
            parts = (getattr(error, "found", None), getattr(error, "want", None))
            found, want = parts if isinstance(parts[0], str) else (str(error), None)
            told = {"kind": type(error).__name__, "found": found, "expected": want}
            print_json({"result": "refused", "error": told})
        raise


def act_plain(act: Act, at_us: int) -> dict[str, Any]:
    """Return an act: its id, its hour, who said it on which device, its line, all its fields."""
    return {
        "act": act_id(write(act)),
        "at": hour(at_us),
        "by": act.by,
        "device": act.device,
        "kind": type(act.body).__name__,
        "says": act_line(act),
        "told": plain_act(act),
    }


def verdict_plain(verdict: Verdict | None, cures: Cures | None) -> dict[str, Any]:
    """Return a verdict, in the words of `replay --json`, why, and what would cure it."""
    if verdict is None:
        return {"verdict": None}
    because = [finding_text(one) for one in verdict.judged if one.stands_in_the_way]
    return {
        "verdict": verdict.word,
        "refusals": list(verdict.refusals),
        "undecided": list(verdict.undecided),
        "warnings": list(verdict.warnings),
        "because": because,
        "cures": cures and {"found": cures.found, "steps": cures.steps, "needs": cures.needs},
    }


def marks(one: Step) -> list[str]:
    """Return what an act does that its own line does not say, and what stands open."""
    return [*effects(one), *still_open(one)]


def head_plain(house: Any) -> dict[str, Any]:
    """Return which production it is, and the head of its whole log."""
    head = house.ledger.checkpoint(house.ledger.head.checkpoint)
    return {
        "production": house.settings.production,
        "title": house.settings.title,
        "size": head.size,
        "root": head.root.hex(),
    }


def beside_plain(house: Any) -> dict[str, Any]:
    """Return which log witnesses contradict this log, and whether it was held against its guard."""
    alarms = [{"name": one.name, "words": one.words} for one in contradictions(house)]
    return {"alarms": alarms, "guarded": house.guarded}
