"""Invariant 1: what must be so before a gun goes into a performer's hand."""

from __future__ import annotations

from coldproof.acts.custody import HandoverAccepted, WeaponOffered
from coldproof.rules.base import (
    HOLDS,
    Broken,
    Finding,
    Remedy,
    Right,
    Severity,
    Undecided,
    rule,
)
from coldproof.rules.cite import own
from coldproof.rules.question import Question
from coldproof.state.clearance import bars_on, reshow_fits
from coldproof.state.facts import blocks_on, is_handler, is_qualified, scene_of
from coldproof.state.records import BlockKind, CustodyKind, has_seen
from coldproof.state.told import briefing_key
from coldproof.words.floor import MeetingKind
from coldproof.words.sentence import told, word

HANDING = (WeaponOffered, HandoverAccepted)


@rule(
    own(
        "core.handler",
        "Only a handler hands a gun over",
        "invariant 1, by a handler appointed and qualified that day",
        "A gun goes to a performer only from the hand of a handler appointed and qualified today.",
    ),
    Severity.REFUSE,
    on=HANDING,
    cures=(Remedy.COLLECT,),
    needs=(Right.APPOINT_HANDLER, Right.SHOW_CREDENTIAL),
)
def handler(q: Question) -> Finding | None:
    """The giver is appointed for the unit, qualified today, and has the gun in hand."""
    h = q.handing
    if q.body.weapon not in q.state.weapons:
        return Broken(
            told(
                "{weapon} was never registered, so it counts as a loaded gun", weapon=q.body.weapon
            )
        )
    if h is None:
        return None
    if q.state.day is None:
        return Broken(told("no production day is open, so nobody is a handler today"))
    giver = q.state.people.get(h.giver)
    if giver is not None and giver.minor:
        return Broken(told("{giver} is a minor, and no handler", giver=h.giver))
    if not is_handler(q.state, h.giver, h.unit):
        return Broken(
            told(
                "{giver} is not an appointed handler today, and would hand over {name}",
                giver=h.giver,
                name=h.name,
            )
        )
    if not is_qualified(q.state, h.giver):
        return Undecided(
            (told("a qualifying document of {giver} that is valid today", giver=h.giver),)
        )
    where = h.weapon.custody
    if where.kind is not CustodyKind.HELD or where.person != h.giver:
        held = where.person or where.place or told("nobody")
        return Broken(
            told(
                "{name} is {kind} ({held}), not in {giver}'s hand",
                name=h.name,
                kind=where.kind,
                held=held,
                giver=h.giver,
            ),
            (where.position,),
        )
    return HOLDS


@rule(
    own(
        "core.check",
        "One unbroken check since anything else happened to it",
        "invariant 1, one unbroken sequence; D6",
        "Since the last other thing done to the gun, one unbroken sequence proved it empty or knows"
        " every round in it.",
    ),
    Severity.REFUSE,
    on=HANDING,
    cures=(Remedy.RESHOW, Remedy.FULL_CHECK),
)
def check(q: Question) -> Finding | None:
    """An unspent check by the giver stands, and it found only empties, dummies or blanks."""
    h = q.handing
    if h is None:
        return None
    found = h.weapon.check
    if found is None:
        part, voided = h.weapon.part_look, h.weapon.voided
        if voided is not None and (part is None or part.position < voided[1]):
            return Broken(
                told("the check of {name} ended: {cause}", name=h.name, cause=word(voided[0])),
                (voided[1],),
            )
        if part is not None:
            return Broken(
                told(
                    "{who} saw {seen} of {places} places of {name}, and not in one unbroken check",
                    who=part.by,
                    seen=part.seen,
                    places=part.places,
                    name=h.name,
                ),
                (part.position,),
            )
        return Undecided((told("a check of {name}", name=h.name),))
    at = found.sights[-1].position
    if found.spent_to is not None:
        return Broken(
            told(
                "the check of {name} was spent on {spent_to}", name=h.name, spent_to=found.spent_to
            ),
            (at,),
        )
    if found.handler != h.giver:
        return Broken(
            told(
                "{handler} checked {name}, not {giver}",
                handler=found.handler,
                name=h.name,
                giver=h.giver,
            ),
            (at,),
        )
    if not q.stands:
        return Broken(told("the check of {name} had not seen what ended it", name=h.name), (at,))
    if q.contents.kind == "none":
        return Broken(
            told("the check of {name} found more than empties, dummies and blanks", name=h.name),
            (at,),
        )
    return HOLDS


@rule(
    own(
        "core.witness",
        "Witnessed from outside the weapons team",
        "invariant 1, witnessed by a person from outside the weapons department; D6",
        "Somebody from outside the weapons team saw the whole of the check; handler is not"
        " witness.",
    ),
    Severity.REFUSE,
    on=HANDING,
    cures=(Remedy.RESHOW, Remedy.FULL_CHECK),
)
def witness(q: Question) -> Finding | None:
    """At least one standing look at the whole current showing, from outside the weapons team."""
    h = q.handing
    if h is None or h.weapon.check is None:
        return None
    if any(person != h.receiver for person in q.witnesses):
        return HOLDS
    return Broken(
        told("nobody from outside the weapons team saw the whole check of {name}", name=h.name)
    )


@rule(
    own(
        "core.shown",
        "Shown to the person who takes it",
        "invariant 1, shown to that performer; D6",
        "The receiver was shown every place of the current showing, and said that it is clear.",
    ),
    Severity.REFUSE,
    on=HANDING,
    cures=(Remedy.RESHOW, Remedy.FULL_CHECK),
)
def shown(q: Question) -> Finding | None:
    """The receiver's own look; at a cold re-show the witness may say so for them."""
    h = q.handing
    if h is None or h.weapon.check is None:
        return None
    if q.shown:
        return HOLDS
    return Broken(
        told(
            "{name} was not shown to {receiver} since it was last checked",
            name=h.name,
            receiver=h.receiver,
        )
    )


@rule(
    own(
        "core.reshow",
        "A re-show is for the same people",
        "invariant 1, or a re-show resting on one; D6",
        "A re-show serves the same setup, item, person and witness, cold, for 20 minutes from the"
        " check.",
    ),
    Severity.REFUSE,
    on=HANDING,
    cures=(Remedy.FULL_CHECK,),
)
def reshow(q: Question) -> Finding | None:
    """Judged only on a gun whose check was spent and shown again."""
    h = q.handing
    if h is None or h.weapon.check is None or not h.weapon.check.reshown:
        return None
    limit = q.number("reshow-limit-us")
    why = reshow_fits(q.state, h.weapon, h.weapon.check, h.receiver, h.setup_name, q.now_us, limit)
    if why is None:
        return HOLDS
    return Broken(
        told("{name}: {why}", name=h.name, why=why), (h.weapon.check.sights[-1].position,)
    )


@rule(
    own(
        "core.meeting",
        "Who takes a gun was at today's meeting",
        "invariant 1, at that day's meeting or briefed since by a handler",
        "The receiver attended the day's safety meeting of the unit, or a handler briefed them.",
    ),
    Severity.REFUSE,
    on=HANDING,
    cures=(Remedy.BRIEF,),
)
def meeting(q: Question) -> Finding | None:
    """A meeting of this day and unit with the receiver in it, or a handler's briefing."""
    h = q.handing
    if h is None:
        return None
    state = q.state
    known = state.people.get(h.receiver)
    if known is None or known.departed is not None:
        return Broken(told("{receiver} is not on this production", receiver=h.receiver))
    for held in state.meetings.values():
        if (
            held.kind is MeetingKind.DAILY
            and held.day == state.day
            and held.unit == h.unit
            and h.receiver in held.attended
        ):
            return HOLDS
    if briefing_key(h.receiver, h.unit or "", state.day or "", None) in state.briefings:
        return HOLDS
    return Broken(
        told(
            "{receiver} was at no meeting of {unit} today, and nobody briefed them",
            receiver=h.receiver,
            unit=h.unit,
        )
    )


@rule(
    own(
        "core.answer",
        "Taken from the hand that offers it",
        "D2, a handover is an offer and an acceptance",
        "An acceptance answers the open offer of the giver, to that person, for that setup.",
    ),
    Severity.REFUSE,
    on=(HandoverAccepted,),
    cures=(Remedy.OFFER,),
)
def answer(q: Question) -> Finding | None:
    """The open offer is the one answered, and its device had seen every restriction."""
    h = q.handing
    if h is None:
        return None
    offer = h.weapon.offer
    if len(h.weapon.open_offers) > 1:
        return Broken(
            told("two offers of {name} cross", name=h.name),
            tuple(o.sight.position for o in h.weapon.open_offers),
        )
    if (
        offer is not None
        and offer.id in q.act.answers
        and offer.to == q.by
        and offer.by == h.giver
        and offer.setup == h.setup_name
        and has_seen(offer.sight, bars_on(q.state, h.weapon, (h.giver,)))
    ):
        return HOLDS
    return Broken(
        told(
            "{giver} has not offered {name} to {receiver} for this setup",
            giver=h.giver,
            name=h.name,
            receiver=h.receiver,
        )
    )


@rule(
    own(
        "core.stops",
        "Nothing stands in the way",
        "invariant 1, no hold; D8; of stops stop.any-person speaks",
        "No hold, freeze or not-ready reaches the gun, its unit is not at a meal, and no one"
        " withheld handling from giver or receiver.",
    ),
    Severity.REFUSE,
    on=HANDING,
    cures=(Remedy.FINISH_MEAL,),
    needs=(Right.LIFT_HOLD, Right.READY, Right.END_WITHHOLDING),
)
def stops(q: Question) -> Finding | None:
    """Any open block but a stop that reaches the weapon, its unit, the scene or either hand."""
    h = q.handing
    if h is None:
        return None
    if q.act.device in q.state.revoked:
        return Broken(told("the key of device {device} was revoked", device=q.act.device))
    kinds = (BlockKind.NOT_READY, BlockKind.HOLD, BlockKind.FREEZE)
    scene = scene_of(q.state, h.setup_name)
    for name in dict.fromkeys((h.unit, h.weapon.unit)):
        for _, block in blocks_on(q.state, kinds, h.name, name, scene):
            return Broken(
                told(
                    "{cause} ({kind}, by {who})",
                    cause=word(block.cause),
                    kind=block.kind,
                    who=block.by,
                ),
                (block.position,),
            )
        unit = q.unit(name)
        if unit is not None and unit.meal is not None:
            return Broken(told("{name} is at a meal", name=name), (unit.meal,))
        if unit is not None and (not unit.open or unit.day != q.state.day):
            return Broken(told("{name} is not open today", name=name), (unit.position,))
    for block in q.state.blocks.values():
        if block.kind is BlockKind.WITHHELD and block.subject in (h.receiver, h.giver):
            return Broken(
                told("no weapon is to be in {subject}'s hand today", subject=block.subject),
                (block.position,),
            )
    return HOLDS


@rule(
    own(
        "core.quarantine",
        "Not quarantined",
        "invariant 1, no quarantine; D8, D9",
        "Nothing about the gun is unexplained: no two stories, no gap, no fault, no odd shot.",
    ),
    Severity.REFUSE,
    on=HANDING,
    cures=(Remedy.WAIT, Remedy.COLLECT, Remedy.UNLOAD, Remedy.FULL_CHECK),
)
def quarantine(q: Question) -> Finding | None:
    """Every open suspicion, the first of them named."""
    h = q.handing
    if h is None:
        return None
    for suspicion in h.weapon.suspicions:
        return Broken(
            told("{name} is quarantined: {cause}", name=h.name, cause=suspicion.cause),
            (suspicion.position,),
        )
    return HOLDS
