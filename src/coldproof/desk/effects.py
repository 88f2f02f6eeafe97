"""What an act does to what is so, in a few sentences that its own line does not say.

A record is never refused because the act was wrong, so whoever says it must be told what comes of
it: that it counts for nothing, that it quarantines a gun, that it stops everything.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from coldproof.acts.base import Act
from coldproof.acts.codec import act_id, write
from coldproof.acts.condition import ProvedEmpty, WeaponInspected, WeaponTestFired
from coldproof.acts.counts import LotCounted
from coldproof.acts.custody import WeaponUnlocked
from coldproof.acts.named import weapons_named
from coldproof.acts.production import KeyRevoked, RoleAppointed
from coldproof.acts.voice import MistakeSaid, WorkReleased, WorkStopped
from coldproof.desk.history.step import Step
from coldproof.rules.question import Question
from coldproof.rules.stop.stops import GOING_ON, HANDING, places
from coldproof.state.entry import Entry
from coldproof.state.facts import is_handler, is_outside, touches, wearers
from coldproof.state.fold import fold
from coldproof.state.model import SetState
from coldproof.state.records import Block, BlockKind
from coldproof.state.row import ANYONE
from coldproof.state.voices import WEAPON_HAZARD
from coldproof.words.floor import Known, Scope
from coldproof.words.people import HANDLERS, SAFETY_SIDE
from coldproof.words.sentence import Sentence, counted, joined, told, word

ALWAYS = ("always", "never")
MOST = 3
OWN_SCREEN = (WorkStopped, WorkReleased, MistakeSaid)
IN_USE = (WeaponUnlocked, *HANDING, *GOING_ON, WeaponTestFired)
"""Acts by which a weapon is given out, loaded or used; a hazard stands before whoever says one."""


def tried(state: SetState, act: Act, now_us: int) -> Step:
    """Return the step that it would be if an act were recorded as the next one, by the clock."""
    at_us = min(max(act.at_us, state.clock_us or 0), now_us)
    entry = Entry(act, act_id(write(act)), state.size, at_us)
    return Step(state, entry, fold(state, (entry,)))


def effects(one: Step, *, on_screen: bool = False) -> Iterator[Sentence]:
    """Yield what an act does that its own line does not say.

    With `on_screen` without what the screens that show it say: that a gun is quarantined, what a
    count lacks, and how far a stop goes that somebody called.
    """
    if one.act.known is Known.PAPER:
        yield told("It was told from paper, which permits nothing.")
    if one.changes_nothing:
        if not one.is_only_kept:
            yield told("It changes nothing that is so. {counts}", counts=what_counts(one))
        return
    body = one.act.body
    if not on_screen:
        yield from quarantined(one)
    if isinstance(body, ProvedEmpty | WeaponInspected):
        yield from unchecked(one, body)
    if not on_screen or not isinstance(body, OWN_SCREEN):
        yield from stops(one)
    if isinstance(body, RoleAppointed) and (
        hats(one.after, body.person) == hats(one.before, body.person)
    ):
        yield told(
            "{who} has not got that hat by it alone. {counts}",
            who=body.person,
            counts=what_counts(one),
        )
    if isinstance(body, KeyRevoked):
        yield from revoked(one, body)
    if isinstance(body, LotCounted) and not on_screen:
        yield from short(one, body)


def short(one: Step, body: LotCounted) -> Iterator[Sentence]:
    """Yield what a count lacks that none before it lacked."""
    if body.lot in one.before.lots:
        many = one.after.lots[body.lot].wanting - one.before.lots[body.lot].wanting
        if many > 0:
            yield told(
                "By this count {many} of {lot} are missing, so no gun is handed over. A round that"
                " turns up is told as found, and is live until told apart.",
                many=many,
                lot=body.lot,
            )


def revoked(one: Step, body: KeyRevoked) -> Iterator[Sentence]:
    """Yield whose key it is that is revoked, where it is nobody's or somebody else's."""
    whose = one.before.devices.get(body.revoked)
    if whose is None:
        yield told(
            "Nobody is known to have a key on {device}: what was meant is in force.",
            device=body.revoked,
        )
    elif whose != body.person:
        yield told(
            "{device} is a device of {whose}: by it that key is revoked.",
            device=body.revoked,
            whose=whose,
        )


def what_counts(one: Step) -> Sentence:
    """Say from whom, and in which case, an act of this kind counts; never why this one does not."""
    if one.row.signer == ANYONE and one.row.fits in ALWAYS:
        return told("It says what was so before, or what nobody knows.")
    return told(
        "Such an act counts {case}; said again it changes nothing.", case=in_which_case(one)
    )


def in_which_case(one: Step) -> Sentence:
    """Return from whom, and in which case, an act of this kind has an effect."""
    row = one.row
    who, fits = word(row.signer), word(row.fits)
    if row.signer == ANYONE:
        return told("where {fits}", fits=fits)
    if row.fits in ALWAYS:
        return told("when signed by {who}", who=who)
    return told("when signed by {who}; and where {fits}", who=who, fits=fits)


def hats(state: SetState, person: str) -> tuple[object, ...]:
    """Return what a person was appointed to."""
    return state.people[person].appointments if person in state.people else ()


def quarantined(one: Step) -> Iterator[Sentence]:
    """Yield which guns are quarantined by it, and why."""
    if one.after.weapons is one.before.weapons:
        return
    for name, gun in one.after.weapons.items():
        old = one.before.weapons.get(name)
        known = () if old is None else old.suspicions
        for found in gun.suspicions:
            if found not in known and found.position == one.entry.position:
                cause = word(found.cause)
                yield told("{name} is quarantined by it: {cause}.", name=name, cause=cause)


def unchecked(one: Step, body: ProvedEmpty | WeaponInspected) -> Iterator[Sentence]:
    """Yield whose check it did not begin."""
    for name in weapons_named(body):
        gun = one.after.weapons.get(name)
        if gun is not None and gun.check is None:
            counts = what_counts(one)
            yield told("No check of {name} stands by it. {counts}", name=name, counts=counts)


def stops(one: Step) -> Iterator[Sentence]:
    """Yield what it stops, which stops it speaks of, and which it ends."""
    body = one.act.body
    for name, block in one.after.blocks.items():
        if block.kind is not BlockKind.STOP:
            continue
        if name not in one.before.blocks:
            if isinstance(body, WorkStopped):
                yield told("{reach} by it.", reach=reach(block))
            else:
                cause = word(block.cause)
                yield told("{reach} by it: {cause}.", reach=reach(block), cause=cause)
        elif isinstance(body, MistakeSaid) and name in one.act.answers:
            yield told("It speaks of {stop}, which stands all the same.", stop=stop_text(block))
        elif isinstance(body, WorkReleased) and name in one.act.answers:
            yield told("It is kept, and {stop} stands.", stop=stop_text(block))
            if not (body.cause_found and body.fixed and body.crew_told):
                yield told("It does not count so: it must say cause found, fixed, crew told.")
            yield needed(one.after, block)
    for name in one.act.answers:
        ended = one.before.blocks.get(name)
        if ended is not None and ended.kind is BlockKind.STOP and name not in one.after.blocks:
            yield told("It ends {stop}.", stop=stop_text(ended))


def needed(state: SetState, block: Block) -> Sentence:
    """Say whose release a stop still lacks: state/voices.py ends it by the same two."""
    whole = [one.person for one in block.releases if one.whole]
    outside = [p for p in wearers(state, SAFETY_SIDE) if is_outside(state, p)]
    handler = of_whom(told("a handler"), wearers(state, HANDLERS))
    safety = of_whom(told("the safety side, from outside the weapons team"), outside)
    if any(is_handler(state, p) for p in whole):
        return told("Still needed: the same by {who}.", who=safety)
    if any(p in outside for p in whole):
        return told("Still needed: the same by {who}.", who=handler)
    return told(
        "Still needed: the same by {handler} and by {safety}, each apart.",
        handler=handler,
        safety=safety,
    )


def of_whom(side: Sentence, people: Iterable[str]) -> Sentence:
    """Name a side, and who is of it today."""
    names = ", ".join(people)
    return told("{side} (here: {people})", side=side, people=names) if names else side


def reach(block: Block) -> Sentence:
    """Say how far a stop goes."""
    if block.scope is Scope.UNIT:
        return told("Unit {name} stops", name=block.target)
    if block.scope is Scope.SCENE:
        return told("Scene {name} stops", name=block.target)
    if block.scope is Scope.ITEM:
        return told("Item {name} stops", name=block.target)
    return told("Everything stops")


def stop_text(block: Block) -> Sentence:
    """Name a stop: where it stands, whose it is, and how far it goes."""
    where = told("everything")
    if block.scope is not Scope.PRODUCTION:
        where = told("{scope} {name}", scope=word(block.scope), name=block.target)
    return told(
        "the stop of entry {n} ({cause}, by {who}; {where})",
        n=block.position,
        cause=word(block.cause),
        who=block.by,
        where=where,
    )


def open_stops(one: Step) -> Iterator[Sentence]:
    """Name the stops that are open, whatever is done: nobody goes on without having heard them."""
    found = [
        block
        for name, block in one.after.blocks.items()
        if block.kind is BlockKind.STOP and name in one.before.blocks
        if name not in one.act.answers
    ]
    for block in found[:MOST]:
        yield told("Open: {stop}.", stop=stop_text(block))
    if len(found) > MOST:
        yield counted(len(found) - MOST, "1 more stop is open.", "{count} more stops are open.")


def open_hazards(one: Step) -> Iterator[Sentence]:
    """Name the open hazards about weapons that reach what an act gives out, loads or uses.

    They reach as far as a stop does: the production, or their unit.
    """
    if not isinstance(one.act.body, IN_USE):
        return
    about = tuple(places(Question(one.after, one.act, one.now_us)))
    found = [
        block
        for block in one.after.blocks.values()
        if block.cause == WEAPON_HAZARD and any(touches(block, *place) for place in about)
    ]
    for block in found[:MOST]:
        yield told("Open: {hazard}. Nobody has answered it.", hazard=hazard_text(block))
    if len(found) > MOST:
        yield counted(
            len(found) - MOST,
            "1 more hazard about weapons is open.",
            "{count} more hazards about weapons are open.",
        )


def hazard_text(block: Block) -> Sentence:
    """Name a hazard about weapons: where it stands, what it is, whose it is, of which unit."""
    parts = [told("by {who}", who=block.by)]
    if block.about is not None:
        parts.insert(0, told("{about}", about=block.about))
    if block.scope is Scope.UNIT:
        parts.append(told("{scope} {name}", scope=word(block.scope), name=block.target))
    what = joined(", ", parts)
    return told("the hazard about weapons of entry {n} ({what})", n=block.position, what=what)


def still_open(one: Step) -> Iterator[Sentence]:
    """Name what stands open all the same: each stop, and hazards before a weapon's use."""
    yield from open_stops(one)
    yield from open_hazards(one)


def come_of(state: SetState, acts: Iterable[Act], now_us: int) -> tuple[Sentence, ...]:
    """Return what comes of acts said one after the other that no screen says, each once.

    And the open hazards about weapons that stand before them, which no screen names either.
    """
    found: dict[Sentence, None] = {}
    for act in acts:
        one = tried(state, act, now_us)
        state = one.after
        found |= dict.fromkeys((*effects(one, on_screen=True), *open_hazards(one)))
    return tuple(found)
