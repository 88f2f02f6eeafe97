"""What stands in the way of an act now, and the screen on which hands can clear it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from coldproof.acts.base import Body
from coldproof.acts.fields import build
from coldproof.acts.kinds import kinds
from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.said import body_of, question
from coldproof.desk.floor.screens.refusal import how_plain
from coldproof.desk.floor.tongue import say
from coldproof.rules.base import Broken, Remedy, Right, Severity, Undecided
from coldproof.rules.judge import Judged, judge
from coldproof.state.records import Block, BlockKind, Setup

STANDING: dict[Remedy | Right, BlockKind] = {
    Right.RELEASE_STOP: BlockKind.STOP,
    Remedy.ANSWER_SHOW: BlockKind.SHOW,
    Right.READY: BlockKind.NOT_READY,
}
BLOCKS = {
    BlockKind.STOP: say("The stop"),
    BlockKind.SHOW: say("Show {weapon}"),
    BlockKind.NOT_READY: say("When it is ready"),
}
ON_THE_GUN = (
    Remedy.COLLECT,
    Remedy.RESHOW,
    Remedy.UNLOAD,
    Remedy.FULL_CHECK,
    Remedy.ANNOUNCE,
    Remedy.TAG,
)
MEETINGS = (Remedy.MEET, Remedy.BRIEF)


def said_body(act: Mapping[str, Any]) -> Body:
    """Return the body of an act as `record` takes it."""
    found: Any = build(kinds()[act["kind"]], body_of(dict(act)))
    body: Body = found
    return body


def in_the_way(desk: Desk, body: Body, by: str) -> list[Judged]:
    """Return what would refuse an act now, the plainest reason first."""
    judged = judge(desk.state, question(desk, body, by), desk.now_us).judged
    found = [
        one for one in judged if one.stands_in_the_way and one.rule.severity is Severity.REFUSE
    ]
    return sorted(found, key=lambda one: how_plain({"rule": one.rule.id}))


def because(desk: Desk, judged: Judged) -> str:
    """Return why a rule stands in the way, in the person's language."""
    finding, say = judged.finding, desk.say
    return say(finding.because) if isinstance(finding, Broken | Undecided) else ""


def block_route(desk: Desk, name: str, block: Block) -> str | None:
    """Return the screen on which a block is looked at and answered, if there is one."""
    if block.kind is BlockKind.STOP:
        return f"stop/{name}"
    if block.kind is BlockKind.SHOW and block.target:
        return f"show-me/{block.target}"
    if block.kind is BlockKind.NOT_READY:
        on_gun = block.target in desk.state.weapons
        return f"not-ready/{block.target}" if on_gun else "not-ready"
    return None


class Way(NamedTuple):
    """The screen where something can be cleared, and how its key is called."""

    label: str
    route: str


def cleared_on(desk: Desk, name: str, setup: Setup, judged: Judged) -> Way | None:
    """Return where what stands in the way of a setup can be cleared, or none."""
    say, rule = desk.say, judged.rule
    listed: tuple[Remedy | Right, ...] = (*rule.needs, *rule.cures)
    for wanted in listed:
        kind = STANDING.get(wanted)
        for one, block in desk.state.blocks.items():
            if kind is block.kind and (route := block_route(desk, one, block)) is not None:
                return Way(say(BLOCKS[kind]).format(weapon=block.target), route)
    unit = desk.state.units.get(setup.card.unit)
    if unit is not None and unit.meal is not None and Remedy.FINISH_MEAL in rule.cures:
        return Way(
            say("The meal of {unit}").format(unit=setup.card.unit), f"today/unit/{setup.card.unit}"
        )
    because_words = str(getattr(judged.finding, "because", "")).replace(",", " ").split()
    guns = list(desk.state.weapons)
    gun = next((one for one in guns if one in because_words), next(iter(setup.card.weapons), None))
    for cure in rule.cures:
        if cure in ON_THE_GUN and gun is not None:
            return Way(say("What {weapon} needs").format(weapon=gun), f"weapon/{gun}")
        if cure in MEETINGS:
            return Way(say("Meeting"), "meeting")
        if cure is Remedy.PROTECT:
            return Way(say("Who is in front, ears and eyes"), f"setup/{name}/protection")
        if cure is Remedy.MOVE_BACK and gun is not None:
            words_of = say("Distance: {weapon}")
            return Way(words_of.format(weapon=gun), f"setup/{name}/distance/{gun}")
    return None
