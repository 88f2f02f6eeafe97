"""What an act does to what is so, in a few lines: `ask` says it before, `record` once it is kept.

A record is never refused because the act was wrong, so whoever typed it must be told what came of
it: that it counts for nothing, that it quarantined a gun, that it stopped everything.
"""

from __future__ import annotations

from collections.abc import Iterator

from coldproof.acts.base import Act
from coldproof.acts.codec import act_id, write
from coldproof.acts.counts import LotCounted
from coldproof.acts.named import weapons_named
from coldproof.acts.production import KeyRevoked, RoleAppointed
from coldproof.acts.voice import MistakeSaid, WorkReleased, WorkStopped
from coldproof.cli.telling import say_wrapped
from coldproof.desk.history.step import Step
from coldproof.state.entry import Entry
from coldproof.state.fold import fold
from coldproof.state.model import SetState
from coldproof.state.records import Block, BlockKind
from coldproof.words.floor import Known, Scope

MARK = "  ! "
MOST_STOPS = 3


def tried(state: SetState, act: Act, now_us: int) -> Step:
    """Return the step that it would be if an act were recorded as the next one, by the clock."""
    at_us = min(max(act.at_us, state.clock_us or 0), now_us)
    entry = Entry(act, act_id(write(act)), state.size, at_us)
    return Step(state, entry, fold(state, (entry,)))


def say_effects(one: Step, *, with_stops: bool = True) -> None:
    """Print what an act does that its own line does not say, and which stops are open."""
    for sentence in (*effects(one), *(open_stops(one) if with_stops else ())):
        say_wrapped(sentence, MARK, "    ")


def effects(one: Step) -> Iterator[str]:
    """Yield what an act does that its own line does not say."""
    if one.act.known is Known.PAPER:
        yield "It was told from paper, which permits nothing."
    if one.changes_nothing:
        if not one.is_only_kept:
            yield f"It changes nothing that is so. {what_counts(one)}"
        return
    yield from guns(one)
    yield from stops(one)
    body = one.act.body
    if isinstance(body, RoleAppointed) and (
        hats(one.after, body.person) == hats(one.before, body.person)
    ):
        yield f"{body.person} has not got that hat by it alone. {what_counts(one)}"
    if isinstance(body, KeyRevoked):
        whose = one.before.devices.get(body.revoked)
        if whose is None:
            yield f"Nobody is known to have a key on {body.revoked}: what was meant is in force."
        elif whose != body.person:
            yield f"{body.revoked} is a device of {whose}: by it that key is revoked."
    if isinstance(body, LotCounted) and body.lot in one.before.lots:
        many = one.after.lots[body.lot].wanting - one.before.lots[body.lot].wanting
        if many > 0:
            yield f"By this count {many} of {body.lot} are missing, so no gun is handed over."


def what_counts(one: Step) -> str:
    """Say from whom, and in which case, an act of this kind counts; never why this one does not."""
    if not one.what_counts:
        return "It says what was so before, or what nobody knows."
    return f"Such an act counts {one.what_counts}; said again it changes nothing."


def hats(state: SetState, person: str) -> tuple[object, ...]:
    """Return what a person was appointed to."""
    return state.people[person].appointments if person in state.people else ()


def guns(one: Step) -> Iterator[str]:
    """Yield which guns are quarantined by it, and whose check it did not begin."""
    for name, gun in one.after.weapons.items():
        old = one.before.weapons.get(name)
        known = () if old is None else old.suspicions
        for found in gun.suspicions:
            if found not in known and found.position == one.entry.position:
                yield f"{name} is quarantined by it: {found.cause}."
    if type(one.act.body).__name__ in ("ProvedEmpty", "WeaponInspected"):
        for name in weapons_named(one.act.body):
            known_gun = one.after.weapons.get(name)
            if known_gun is not None and known_gun.check is None:
                yield f"No check of {name} stands by it. {what_counts(one)}"


def stops(one: Step) -> Iterator[str]:
    """Yield what it stops, which stops it speaks of, and which it ends."""
    body = one.act.body
    for name, block in one.after.blocks.items():
        if block.kind is not BlockKind.STOP:
            continue
        if name not in one.before.blocks:
            why = "" if isinstance(body, WorkStopped) else f": {block.cause}"
            yield f"{reach(block)} by it{why}."
        elif isinstance(body, MistakeSaid) and name in one.act.answers:
            yield f"It speaks of {told(block)}, which stands all the same."
        elif isinstance(body, WorkReleased) and name in one.act.answers:
            yield f"It is kept. Until it is enough, {told(block)} stands: {one.what_counts}."
    for name in one.act.answers:
        ended = one.before.blocks.get(name)
        if ended is not None and ended.kind is BlockKind.STOP and name not in one.after.blocks:
            yield f"It ends {told(ended)}."


def reach(block: Block) -> str:
    """Say how far a stop goes."""
    if block.scope is Scope.PRODUCTION:
        return "Everything stops"
    return f"{str(block.scope).capitalize()} {block.target} stops"


def told(block: Block) -> str:
    """Name a stop: where it stands, whose it is, and how far it goes."""
    where = "everything" if block.scope is Scope.PRODUCTION else f"{block.scope} {block.target}"
    return f"the stop of entry {block.position} ({block.cause}, by {block.by}; {where})"


def open_stops(one: Step) -> Iterator[str]:
    """Name the stops that are open, whatever is done: nobody goes on without having heard them."""
    found = [
        block
        for name, block in one.after.blocks.items()
        if block.kind is BlockKind.STOP and name in one.before.blocks
        if name not in one.act.answers
    ]
    for block in found[:MOST_STOPS]:
        yield f"Open: {told(block)}."
    if len(found) > MOST_STOPS:
        yield f"{len(found) - MOST_STOPS} more stops are open."
