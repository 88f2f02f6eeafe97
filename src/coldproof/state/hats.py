"""Who may give which hat, and from when on it is worn (4-client.md, docs/adr).

A handler's hat, one of the safety side and the steward's are *vouched*: two people from different
departments say so, or the founder.  One of the office comes from the founder or the office; a
performer's from anybody enrolled.  Nobody gives themselves a vouched hat, but the founder.

Anybody can take a hat off; what it forbids its wearer ends by the founder or the office.
"""

from __future__ import annotations

from typing import cast

from coldproof.acts.production import RoleAppointed, RoleEnded
from coldproof.state import readers
from coldproof.state.entry import Entry
from coldproof.state.model import Draft, World
from coldproof.state.parts import bar_of, barred, sight_of
from coldproof.state.records import Appointment, Person, Vouch, has_seen, saw, saw_hat
from coldproof.words.people import HANDLERS, OFFICE, PERFORMERS, SAFETY_SIDE, VOUCHED, Role
from coldproof.words.units import DAY_US, clock_text

DATE = 10  # characters of a day
ADOPTERS = (*OFFICE, *HANDLERS, *SAFETY_SIDE)
"""Who may adopt a pack, beside the founder."""
PLANNERS = ADOPTERS
"""Whose word plans a working gun, beside the founder's; anybody's plans one away."""
POSTERS = (*ADOPTERS, Role.STEWARD, Role.MEDIC)
"""Who may post a number to ring, beside the founder."""


def signer_of(entry: Entry) -> str:
    """Return whose word an entry is: of an act entered for somebody, whoever entered it."""
    return entry.act.vouched_by or entry.act.by


def hats_then(world: World, person: str, at_us: int) -> tuple[Appointment, ...]:
    """Return the hats of somebody who is here that have begun and are not over, at an hour.

    On the open day; while none is, on any day that it can be anywhere at that hour.
    """
    day = world.day or clock_text(at_us + DAY_US, 0)[:DATE]
    return tuple(hat for hat in given(world, person, at_us) if hat.first_day <= day)


def signs_with(draft: Draft, entry: Entry) -> tuple[Appointment, ...]:
    """Return the hats that the signer of an act has as they sign, as far as its device had seen.

    None of an act that somebody else entered.
    """
    if signer_of(entry) != entry.act.by:
        return ()
    mine = sight_of(entry)
    found = hats_then(draft, entry.act.by, entry.at_us)
    return tuple(hat for hat in found if saw_hat(mine, hat))


def may_manage(draft: Draft, entry: Entry, roles: tuple[Role, ...]) -> bool:
    """Say whether the signer is the founder or was given one of these hats, and it is not over.

    As far as the act's device had seen, and on whatever day: production is set up before any day is
    open.  An act that is entered for somebody needs it of both.
    """
    who = dict.fromkeys((entry.act.by, signer_of(entry)))
    return all(_manages(draft, entry, name, roles) for name in who)


def given(world: World, person: str, at_us: int) -> tuple[Appointment, ...]:
    """Return the hats of somebody who is here that are not over at an hour, begun or not.

    On the open day; while none is, on the earliest that it can be anywhere at that hour.
    """
    known = world.people.get(person)
    if known is None or known.departed is not None:
        return ()
    day = world.day or clock_text(at_us - DAY_US, 0)[:DATE]
    return tuple(hat for hat in known.appointments if not hat.is_over(day))


def _manages(draft: Draft, entry: Entry, name: str, roles: tuple[Role, ...]) -> bool:
    if name == draft.founder:
        return True
    mine = sight_of(entry)
    return any(hat.role in roles and saw_hat(mine, hat) for hat in given(draft, name, entry.at_us))


def appointed(draft: Draft, entry: Entry) -> None:
    """The hat is worn from day to day; a vouched one once a second person has said the same.

    The two are from different departments, and neither wears it; days and units are those that both
    named.  The founder's word is enough.  Who had not seen an end of a hat or a key of that person
    gives nothing; what such a hat forbids, it forbids.
    """
    body = cast("RoleAppointed", entry.act.body)
    readers.given(draft, entry, body.person, body.role, body.last_day)
    known = draft.people.get(body.person)
    if known is None or not entry.may_permit:
        return
    by, gives = signer_of(entry), has_seen(sight_of(entry), known.bars)
    hat, alone = _hat(entry, body, by), by == draft.founder
    if body.role not in VOUCHED:
        if alone or body.role in PERFORMERS or may_manage(draft, entry, OFFICE):
            _write(draft, body, known, [(hat, gives)])
        return
    voucher = draft.people.get(by)
    if not alone and (voucher is None or body.person in (by, entry.act.by)):
        return
    found = [(hat, gives)] if alone else []
    if voucher is not None and body.person not in (by, entry.act.by):
        mine = Vouch(hat, voucher.department, gives)
        for old in known.vouches:
            both = _both(old, mine)
            over = old.ended is not None and saw(sight_of(entry), old.ended)
            if both is not None and not over:
                found.append((both, gives and old.gives))
        known = known._replace(vouches=(*known.vouches, mine))
    _write(draft, body, known, found)


def role_ended(draft: Draft, entry: Entry) -> None:
    """The hat is off, whoever says so, and what rested on it ends.

    What it forbids its wearer goes on, until the founder or the office, not the wearer, ends it.
    """
    body = cast("RoleEnded", entry.act.body)
    readers.ended(draft, entry, body.person, body.role)
    known = draft.people.get(body.person)
    if known is None:
        return
    mine, by = sight_of(entry), (entry.act.by, signer_of(entry))
    lets_go = entry.may_permit and may_manage(draft, entry, OFFICE)
    lets_go = lets_go and (body.person not in by or by[1] == draft.founder)

    def stays(hat: Appointment) -> bool:
        return hat.role is not body.role or not (lets_go and saw_hat(mine, hat))

    ended = tuple(hat for hat in known.appointments if hat.role is body.role)
    draft.edit("people")[body.person] = known._replace(
        appointments=tuple(hat for hat in known.appointments if hat.role is not body.role),
        off=tuple(hat for hat in known.off + ended if stays(hat)),
        vouches=tuple(
            # a second word that had not seen this end still forbids, whichever came first
            one._replace(
                gives=one.gives and one.hat.role is not body.role,
                ended=one.ended if stays(one.hat) else mine,
            )
            for one in known.vouches
        ),
        bars=barred(known.bars, bar_of(entry, "a role ended")),
    )


def _hat(entry: Entry, body: RoleAppointed, by: str) -> Appointment:
    first, last = body.first_day, body.last_day
    return Appointment(
        body.role, first, last, body.units, entry.position, sight_of(entry), by=(by,)
    )


def _write(
    draft: Draft, body: RoleAppointed, known: Person, hats: list[tuple[Appointment, bool]]
) -> None:
    """Write hats, each with whether it gives what it gives or only forbids."""
    draft.edit("people")[body.person] = known._replace(
        appointments=(*known.appointments, *(hat for hat, gives in hats if gives)),
        off=(*known.off, *(hat for hat, gives in hats if not gives)),
    )


def _both(old: Vouch, new: Vouch) -> Appointment | None:
    """Return the hat that two words give together; none when they are one side's or do not meet."""
    if old.hat.role is not new.hat.role or old.department is new.department:
        return None
    if old.hat.by == new.hat.by:
        return None
    first = max(old.hat.first_day, new.hat.first_day)
    lasts = [one for one in (old.hat.last_day, new.hat.last_day) if one is not None]
    last = min(lasts, default=None)
    if last is not None and last < first:
        return None
    units = old.hat.units or new.hat.units
    if old.hat.units and new.hat.units:
        units = tuple(one for one in old.hat.units if one in new.hat.units)
        if not units:
            return None
    return new.hat._replace(
        first_day=first,
        last_day=last,
        units=units,
        by=(*old.hat.by, *new.hat.by),
        beside=old.hat.sight,
    )
