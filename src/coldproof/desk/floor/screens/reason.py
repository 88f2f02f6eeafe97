"""A refusal on a screen itself: which rule, why, and what to do with hands, feet or voice."""

from __future__ import annotations

from functools import cache

from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.parts import Part, Tone, text
from coldproof.rules.catalogue import catalogue


@cache
def cited(rule_id: str) -> str:
    """Return a rule's id with its instrument and clause; raises `KeyError` for none of ours."""
    for listed in catalogue():
        if listed.citation.rule_id == rule_id:
            return f"{rule_id}: {listed.citation.instrument}, {listed.citation.clause}"
    raise KeyError(rule_id)


def reason(desk: Desk, rule_id: str, because: str, cure: str) -> list[Part]:
    """Return three lines: why not, what to do instead, and the rule that asks for it."""
    say = desk.say
    return [
        text(say("NOT YET: {why}").format(why=say(because)), "large", Tone.STOP),
        text(say("What to do: {cure}").format(cure=cure), "large"),
        text(say("Rule: {rule}").format(rule=cited(rule_id)), "small", Tone.QUIET),
    ]
