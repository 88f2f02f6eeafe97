"""Ask: judge one proposed act after a told day, and find cures.  Nothing is recorded."""

from __future__ import annotations

from typing import NamedTuple

from coldproof.app.replay import tellings
from coldproof.app.story import Story, Told
from coldproof.app.teller import tell
from coldproof.desk.cures import Cures, cures
from coldproof.rules.judge import Verdict, judge


class Answer(NamedTuple):
    """A proposed act, what the judge says of it, and what would cure it."""

    told: Told
    verdict: Verdict
    cures: Cures


def propose(story: Story, told: Told, packs: tuple[str, ...] | None = None) -> Answer:
    """Judge an act as the next one after the first-listed telling of a day."""
    telling = next(tellings(story, packs))
    entry, _ = tell(story, told, telling.after, telling.path)
    verdict = judge(telling.after, entry.act, entry.at_us, packs)
    return Answer(told, verdict, cures(telling.after, entry.act, entry.at_us, packs))
