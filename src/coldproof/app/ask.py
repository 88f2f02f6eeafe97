"""Ask: judge one proposed act after a told day, and find cures.  Nothing is recorded."""

from __future__ import annotations

from typing import NamedTuple

from coldproof.app.replay import tellings
from coldproof.app.story import Story, Told
from coldproof.app.teller import tell
from coldproof.desk.cures import Cures, cures
from coldproof.rules.judge import Verdict, judge, packs_in_force, unit_of


class Answer(NamedTuple):
    """A proposed act, what the judge says of it, what would cure it, and which packs were asked."""

    told: Told
    verdict: Verdict
    cures: Cures
    packs: tuple[str, ...]


def propose(story: Story, told: Told, packs: tuple[str, ...] | None = None) -> Answer:
    """Judge an act as the next one after the first-listed telling of a day."""
    telling = next(tellings(story, packs))
    entry, _ = tell(story, told, telling.after, telling.path)
    verdict = judge(telling.after, entry.act, entry.at_us, packs)
    found = cures(telling.after, entry.act, entry.at_us, packs)
    if packs is None:
        packs = packs_in_force(telling.after, unit_of(telling.after, entry.act.body))
    return Answer(told, verdict, found, packs)
