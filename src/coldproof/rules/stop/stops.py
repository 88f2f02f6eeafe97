"""Stop-work: a stop by anyone takes effect at once; a release needs a finding, a fix and two."""

from __future__ import annotations

from coldproof.acts.condition import WeaponAnnounced, WeaponFired, WeaponLoaded
from coldproof.acts.custody import HandoverAccepted, WeaponOffered
from coldproof.acts.setup import CameraRolled
from coldproof.acts.voice import WorkReleased, WorkStopped
from coldproof.rules.base import (
    HOLDS,
    Broken,
    Citation,
    Evidence,
    Finding,
    Right,
    Severity,
    rule,
)
from coldproof.rules.question import Question
from coldproof.state.facts import scene_of, touches, wears
from coldproof.state.records import Block, BlockKind, Release
from coldproof.state.voices import ends
from coldproof.words.floor import CallState
from coldproof.words.people import FLOOR, HANDLERS, SAFETY_SIDE, Role
from coldproof.words.sentence import joined, told, word

HANDING = (WeaponOffered, HandoverAccepted)
MAY = (*HANDLERS, *SAFETY_SIDE, Role.UPM, Role.PRODUCER)
UNMEANT = "an unmeant discharge"


def reaching(q: Question) -> Block | None:
    """Return the first open stop that reaches what the act is about."""
    blocks = q.state.blocks
    if not blocks:
        return None
    weapons: tuple[str, ...] = q.weapons
    setup_name = getattr(q.body, "setup", None)
    setup = q.state.setups.get(setup_name) if setup_name is not None else None
    if type(q.body) is CameraRolled:
        card = () if setup is None else setup.card.weapons
        out = (n for n, w in q.state.weapons.items() if w.setup == setup_name)
        weapons = (*card, *out)
    units: list[str] = [] if setup is None else [setup.card.unit]
    scenes = [scene_of(q.state, setup_name)]
    for name in weapons:
        known = q.state.weapons.get(name)
        if known is not None:
            if known.setup is not None:
                scenes.append(scene_of(q.state, known.setup))
            if known.unit is not None:
                units.append(known.unit)
    for block in blocks.values():
        if block.kind is BlockKind.STOP and any(
            touches(block, weapon, unit, scene)
            for weapon in weapons or (None,)
            for unit in units or (None,)
            for scene in scenes
        ):
            return block
    return None


@rule(
    Citation(
        rule_id="stop.any-person",
        title="Anybody stops it, at once",
        instrument="Set practice; California's safety advisor may halt work",
        clause="general duty to stop; trial testimony on armorers; Labor Code part 13 for advisors",
        sources="S44 S56",
        evidence=Evidence.SECONDARY,
        says="Anybody may stop a weapon act at once, in any way, without giving their name to the"
        " floor.",
        ours="A stop is never refused and asks for no reason. Until it is released nothing that it"
        " reaches is handed over, loaded, called hot or rolled on; what was cleared in its scope is"
        " cleared no more. Making a gun harmless is never stopped.",
    ),
    Severity.REFUSE,
    on=(WorkStopped, *HANDING, WeaponLoaded, WeaponAnnounced, CameraRolled, WeaponFired),
    needs=(Right.RELEASE_STOP,),
)
def any_person(q: Question) -> Finding | None:
    """A stop always holds; anything else does not go on while one reaches it."""
    kind = type(q.body)
    if kind is WorkStopped:
        return HOLDS
    if kind in HANDING:
        if q.handing is None:
            return None
    elif kind is WeaponAnnounced and q.body.call is not CallState.HOT:
        return None
    block = reaching(q)
    if block is None:
        return HOLDS
    return Broken(
        told("{cause}, and it is not released", cause=word(block.cause)), (block.position,)
    )


@rule(
    Citation(
        rule_id="stop.release",
        title="Released with a finding, a fix, and two signatures",
        instrument="Set practice, drawn from the New Mexico OHSB's findings of 2022",
        clause="our reading of the findings on discharges and complaints; not a statute",
        sources="S10 S11 S13",
        evidence=Evidence.SECONDARY,
        says="Work goes on only after the cause was looked at, the fix written down and the crew"
        " told; neither the person whose act was stopped nor the one who holds the schedule decides"
        " that alone.",
        ours="A handler and the first AD, deputy or stage manager, two people, each say so. With a"
        " second unmeant discharge in the production a UPM does too, and where a safety advisor"
        " stopped it, a safety advisor. Nobody alone ever ends a stop, so neither does the person"
        " who was stopped.",
    ),
    Severity.REFUSE,
    on=(*HANDING, WorkReleased),
    needs=(Right.RELEASE_STOP,),
)
def release(q: Question) -> Finding | None:
    """On a release, what it says and who is still missing; on a handover, no stop unreleased."""
    if type(q.body) is not WorkReleased:
        if q.handing is None:
            return None
        block = reaching(q)
        if block is None:
            return HOLDS
        whole = tuple(r.person for r in block.releases if r.whole)
        missing = joined(", ", still_missing(q, block, whole)) or told("nobody")
        return Broken(
            told("the stop still needs a release by: {missing}", missing=missing), (block.position,)
        )
    stops = [
        q.state.blocks[name]
        for name in q.act.answers
        if name in q.state.blocks and q.state.blocks[name].kind is BlockKind.STOP
    ]
    if not stops:
        return None
    body = q.body
    undone = [
        said
        for said, done in (
            (told("the cause was not found"), body.cause_found),
            (told("it was not fixed"), body.fixed),
            (told("the crew was not told"), body.crew_told),
        )
        if not done
    ]
    at = tuple(block.position for block in stops)
    if undone:
        return Broken(joined(", ", undone), at)
    if not wears(q.state, q.by, MAY):
        return Broken(
            told("{who} is no handler, nor of the floor, of safety or of the office", who=q.by), at
        )
    for block in stops:
        found = completing(q, block)
        if found is not HOLDS:
            return found
    return HOLDS


def completing(q: Question, block: Block) -> Finding:
    """Judge whether this release would end the stop before everybody needed has released it."""
    mine = Release(q.by, (), whole=True, answered=False, position=q.state.size)
    releases = (*(r for r in block.releases if r.person != q.by), mine)
    missing = still_missing(q, block, tuple(r.person for r in releases if r.whole))
    if not missing or not ends(q.state, releases):
        return HOLDS  # either all are there, or this is one voice of several still to come
    return Broken(
        told("the stop would end without a release by: {missing}", missing=joined(", ", missing)),
        (block.position,),
    )


def still_missing(q: Question, block: Block, whole: tuple[str, ...]) -> tuple[str, ...]:
    """Return which hats have not yet released a stop; one person counts for one hat."""
    needed: list[tuple[str, tuple[Role, ...]]] = [
        (told("a handler"), HANDLERS),
        (told("a first AD, deputy or stage manager"), FLOOR),
    ]
    if block.cause == UNMEANT and q.state.discharges > 1:
        needed.append((told("a UPM"), (Role.UPM,)))
    if wears(q.state, block.by, (Role.SAFETY_ADVISOR,)):
        needed.append((told("a safety advisor"), (Role.SAFETY_ADVISOR,)))
    return tuple(text for text, roles in needed if not stands_for(q, whole, roles, needed))


def stands_for(
    q: Question,
    whole: tuple[str, ...],
    roles: tuple[Role, ...],
    needed: list[tuple[str, tuple[Role, ...]]],
) -> bool:
    """Say whether somebody wears one of these hats whom no other hat needs more."""
    for person in whole:
        if not wears(q.state, person, roles):
            continue
        other = [hats for _, hats in needed if hats is not roles and wears(q.state, person, hats)]
        if all(any(p != person and wears(q.state, p, hats) for p in whole) for hats in other):
            return True
    return False
