"""What `ask` and `record` share: an act typed for a production, and a verdict in words."""

from __future__ import annotations

from typing import Any

from coldproof.app.story import Told
from coldproof.cli.house import day_of
from coldproof.cli.telling import bold, finding_text, say, say_wrapped
from coldproof.desk.cures import Cures
from coldproof.desk.roster import key_text
from coldproof.exchange.day.line import act_fields
from coldproof.exchange.day.story import typed_act
from coldproof.rules.judge import Verdict
from coldproof.words.units import clock_text

VERDICTS = {"refused": "NO.", "warned": "Not refused, with a warning."}


def told_of(
    house: Any, line: str, *, unknown: bool, now_us: int
) -> tuple[Told, tuple[str, ...] | None]:
    """Return an act typed on a line, and the ids that it answers; raises `DayError`.

    Without `at` it is done now; hours are UTC.  Without `device` it is told on the device that has
    the name of whoever signs.
    """
    state = house.follower.catch_up()
    raw = act_fields(line)
    raw.setdefault("at", clock_text(now_us))
    if type(raw.get("vouched_by")) is str:
        raw.setdefault("device", raw["vouched_by"])
    brought: dict[str, Any] = {
        "PersonId": state.people,
        "WeaponId": state.weapons,
        "LotId": state.lots,
        "UnitId": state.units,
        "SetupId": state.setups,
        "SceneId": state.scenes,
    }
    size = house.ledger.size
    told = typed_act(day_of(now_us), 0, raw, None if unknown else brought, size)
    if told.answers is None:
        return told, None
    ids = {position: act for act, position in house.ledger.ids.items()}
    return told, tuple(key_text(ids[int(one)]) for one in told.answers)


def say_verdict(verdict: Verdict, cures: Cures | None) -> None:
    """Print a verdict: what stands in the way, and what would cure it."""
    say(bold(VERDICTS.get(verdict.word, "Not refused by these rules.")))
    for judged in verdict.judged:
        if judged.stands_in_the_way:
            say_wrapped(f"{judged.rule.severity}  {finding_text(judged)}", "  - ", "    ")
    if cures is not None:
        say("What would cure it:")
        for place, step in enumerate(cures.steps, 1):
            say_wrapped(step, f"  {place}. ", "     ")
        for need in cures.needs:
            say_wrapped(f"needs a person with that right: {need}", "  ", "    ")
    say("Look into the chamber all the same.")
