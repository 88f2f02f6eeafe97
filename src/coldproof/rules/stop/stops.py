"""Stop-work: a stop by anyone takes effect at once; a release needs a finding, a fix and two."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from coldproof.acts.condition import WeaponAnnounced, WeaponCocked, WeaponFired, WeaponLoaded
from coldproof.acts.custody import HandoverAccepted, ItemsIssued, PassedInShot, WeaponOffered
from coldproof.acts.kit import WeaponCharged
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
from coldproof.rules.question import Question, is_one_of_us
from coldproof.state.clearance import check_stands
from coldproof.state.facts import is_gun, is_hot, scene_of, touches, unit_now, wears
from coldproof.state.records import Block, BlockKind, Release
from coldproof.state.voices import ends
from coldproof.words.floor import CallState
from coldproof.words.people import FLOOR, HANDLERS, SAFETY_SIDE, Role
from coldproof.words.sentence import joined, told, word

HANDING = (WeaponOffered, HandoverAccepted)
GOING_ON = (
    ItemsIssued,
    PassedInShot,
    WeaponLoaded,
    WeaponCharged,
    WeaponCocked,
    WeaponAnnounced,
    CameraRolled,
    WeaponFired,
)
MAY = (*HANDLERS, *SAFETY_SIDE, Role.UPM, Role.PRODUCER)
UNMEANT = "an unmeant discharge"


def reaching(q: Question) -> Block | None:
    """Return the first open stop that reaches what the act is about."""
    stops = [block for block in q.state.blocks.values() if block.kind is BlockKind.STOP]
    if not stops:
        return None
    about = tuple(places(q))
    return next((b for b in stops if any(touches(b, *place) for place in about)), None)


def places(q: Question) -> Iterator[tuple[str | None, str | None, str | None]]:
    """Give each weapon with a unit and a scene that the act is about; none may be any of them."""
    state = q.state
    setup_name = getattr(q.body, "setup", None)
    setup = state.setups.get(setup_name) if setup_name is not None else None
    cards = () if setup is None else (setup.card, *setup.unseen)
    weapons: tuple[str, ...] = q.weapons
    if type(q.body) is CameraRolled:
        named = (name for card in cards for name in card.weapons)
        weapons = (*named, *(n for n, w in state.weapons.items() if w.setup == setup_name))
    for name in weapons or (None,):
        known = state.weapons.get(name) if name is not None else None
        units: list[str | None] = [card.unit for card in cards]
        scenes: list[str | None] = [card.scene for card in cards] or [None]
        if known is None or known.unit is None:
            if not cards or q.handing is not None:
                units.append(None)
        else:
            units.append(known.unit)
        if known is not None and known.setup is not None:
            units.append(unit_now(state, known) or known.unit)
            scenes.append(scene_of(state, known.setup))
        yield from product((name,), units, scenes)


def goes_to_others(q: Question) -> bool:
    """Say whether something would go into the hand of somebody who is no handler."""
    known = q.state.weapons.get(q.body.weapon)
    if known is not None and is_gun(known.kit):
        return q.handing is not None
    setup = q.state.setups.get(q.body.setup or "")
    unit = setup.card.unit if setup is not None else None if known is None else known.unit
    to = q.body.to if type(q.body) is WeaponOffered else q.by
    return not is_one_of_us(q.state, to, unit)


def only_warns(q: Question) -> bool:
    """Say whether a hot call, under a stop, only tells people what is so (docs/adr/0062).

    Each weapon named is registered, and loaded by the record, or nobody proved it empty; and no
    check of it had seen the stop, so that no handover and no roll can rest on the call.
    """
    if type(q.body) is not WeaponAnnounced or q.body.call is not CallState.HOT:
        return False
    for name in q.weapons:
        weapon = q.state.weapons.get(name)
        if weapon is None or not is_hot(weapon):
            return False
        if weapon.check is not None and check_stands(q.state, weapon, weapon.check):
            return False
    return bool(q.weapons) and reaching(q) is not None


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
        " reaches, gun or not, is handed or passed on, loaded, charged, cocked, called hot, fired"
        " or rolled on; what was cleared in its scope is cleared no more. Making a gun harmless is"
        " never stopped. Nor is a hot call that only says what is so: the gun is registered, loaded"
        " by the record or of unknown load, and no check made since the stop is behind the call.",
    ),
    Severity.REFUSE,
    on=(WorkStopped, *HANDING, *GOING_ON),
    needs=(Right.RELEASE_STOP,),
)
def any_person(q: Question) -> Finding | None:
    """A stop always holds; anything else does not go on while one reaches it."""
    kind = type(q.body)
    if kind is WorkStopped:
        return HOLDS
    if kind in HANDING:
        if not goes_to_others(q):
            return None
    elif (kind is WeaponAnnounced and q.body.call is not CallState.HOT) or (
        kind is WeaponCharged and not q.body.charged
    ):
        return None
    block = reaching(q)
    if block is None or only_warns(q):
        return HOLDS
    return Broken(
        told(
            "{cause} (stop, by {who}), and it is not released: that takes a handler and the safety"
            " side",
            cause=word(block.cause),
            who=block.by,
        ),
        (block.position,),
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
