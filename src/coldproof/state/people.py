"""Effects on people and the production: hats, training, papers, duties, packs, stores."""

from __future__ import annotations

from typing import cast

from coldproof.acts import kit as kit_acts
from coldproof.acts import production as acts
from coldproof.acts import voice
from coldproof.acts.setup import PairApproved
from coldproof.state import readers
from coldproof.state.entry import Entry
from coldproof.state.facts import model_key, pair_key, shown_by, signs_as
from coldproof.state.hats import ADOPTERS, POSTERS, may_manage, signer_of
from coldproof.state.model import Draft
from coldproof.state.parts import bar_of, barred, put, sight_of, suspect, void
from coldproof.state.records import (
    Adopted,
    Block,
    BlockKind,
    Cause,
    Consent,
    Contact,
    Credential,
    Custody,
    CustodyKind,
    Pack,
    Pair,
    Person,
    Posted,
    SteppedIn,
    Store,
    Training,
    Weapon,
)
from coldproof.words.floor import Scope
from coldproof.words.ids import CLERK, Label, UnitId
from coldproof.words.people import Department


def production_opened(draft: Draft, entry: Entry) -> None:
    """The production begins; the founder is enrolled, and the packs that it names are in force."""
    body = cast("acts.ProductionOpened", entry.act.body)
    draft.medium = body.medium
    draft.founder = draft.founder or body.founder
    if body.founder not in draft.people:
        draft.edit("people")[body.founder] = Person(Department.PRODUCTION, False, entry.position)
    if body.founder_key is not None:
        draft.edit("devices")[entry.act.device] = body.founder
    for pack in body.packs:
        draft.edit("packs").setdefault(pack, Pack(None, (), (), entry.position, entry.act.by))


def pack_adopted(draft: Draft, entry: Entry) -> None:
    """The pack is in force from here on; by a revoked key it is not."""
    body = cast("acts.PackAdopted", entry.act.body)
    if not entry.may_permit or not may_manage(draft, entry, ADOPTERS):
        return  # it can take the place of what judged until now, and loosen a number of ours
    given = {p.name: p.value for p in body.parameters}
    old = draft.packs.get(body.pack)
    units = body.units
    if old is not None:
        for name, value in old.parameters:
            if signer_of(entry) == draft.founder:
                given.setdefault(cast("Label", name), value)
            else:  # which way is stricter is known to the rules alone: what was given stays
                given[cast("Label", name)] = value
        everywhere = not old.units or not units
        units = () if everywhere else (*units, *(UnitId(u) for u in old.units if u not in units))
    draft.edit("packs")[body.pack] = Pack(
        body.pack_version,
        tuple(sorted(given.items())),
        units,
        entry.position if old is None else old.position,
        entry.act.by,
    )


def enrolled(draft: Draft, entry: Entry) -> None:
    """The person is here; enrolling again changes department and age band, nothing else.

    By a revoked key nobody joins, and nobody's department changes.
    """
    body = cast("acts.PersonEnrolled", entry.act.body)
    old = draft.people.get(body.person)
    if not entry.may_permit:
        if old is not None and body.minor:
            draft.edit("people")[body.person] = old._replace(minor=True)
        return
    if old is None:
        # a device that was named before its person is their first one all the same
        had = [device for device, person in draft.devices.items() if person == body.person]
        new = Person(body.department, body.minor, entry.position, own=tuple(had[:1]))
    else:
        moved = body.department is not old.department
        first = old.first or (old.department if moved else None)
        minor = body.minor or old.minor
        new = old._replace(department=body.department, minor=minor, first=first)
    draft.edit("people")[body.person] = new


def device_enrolled(draft: Draft, entry: Entry) -> None:
    """The device speaks for the person; a further person on it does not take it from them."""
    body = cast("acts.DeviceEnrolled", entry.act.body)
    draft.edit("devices").setdefault(body.enrolled, body.person)
    known = draft.people.get(body.person)
    if known is None or not entry.may_permit:
        return
    mine = entry.act.vouched_by in (None, body.person)  # a guest's key on that device is not theirs
    by_own = mine and entry.act.by == body.person and entry.act.device in known.own
    if not known.own or by_own:
        change(draft, body.person, own=(*known.own, body.enrolled))


def reading_key(draft: Draft, entry: Entry) -> None:
    """What is sealed to the signer from here on is sealed to that key, or to none.

    By a revoked key nothing changes: who found a steward's phone would read, or silence, reports.
    Nor from a device that somebody else enrolled for them while one of their own counts.
    """
    body = cast("voice.ReadingKeyPublished", entry.act.body)
    if entry.may_permit and readers.is_theirs(draft, entry.act.by, entry.act.device):
        found = None if body.key is None else (body.key, entry.position, entry.act.device)
        change(draft, entry.act.by, reading=found)


def change(draft: Draft, name: str, **values: object) -> None:
    """Write some fields of a person's record, if they are enrolled."""
    known = draft.people.get(name)
    if known is not None:
        draft.edit("people")[name] = known._replace(**values)  # type: ignore[arg-type]  # by field


def key_revoked(draft: Draft, entry: Entry) -> None:
    """Clearances of that person, and of whose device it is, that had not seen this end."""
    body = cast("acts.KeyRevoked", entry.act.body)
    if body.revoked not in draft.revoked:
        draft.revoked = (*draft.revoked, body.revoked)
    for name in dict.fromkeys((body.person, draft.devices.get(body.revoked, body.person))):
        bar_person(draft, entry, name, "a key was revoked")
    for name, known in tuple(draft.people.items()):
        if known.reading is not None and known.reading[2] == body.revoked:
            change(draft, name, reading=None)  # nothing more is sealed to a lost phone


def bar_person(draft: Draft, entry: Entry, name: str, cause: str) -> None:
    """End every clearance that rests on this person and had not seen the restriction."""
    known = draft.people.get(name)
    if known is not None:
        change(draft, name, bars=barred(known.bars, bar_of(entry, cause)))


def trained(draft: Draft, entry: Entry) -> None:
    """The latest training of a person on a model counts."""
    body = cast("acts.PersonTrained", entry.act.body)
    known = draft.people.get(body.person)
    if known is not None and entry.may_permit:
        new = Training(
            body.model,
            entry.act.by,
            body.planned_minutes,
            body.done_minutes,
            body.completed,
            body.competent,
            body.topics,
            body.shortfall_accepted,
            body.interrupted,
            entry.position,
        )
        rest = tuple(t for t in known.trainings if t.model != body.model)
        change(draft, body.person, trainings=(*rest, new))


def credential(draft: Draft, entry: Entry) -> None:
    """The document counts from day to day."""
    body = cast("acts.CredentialShown", entry.act.body)
    known = draft.people.get(body.person)
    if known is not None and entry.may_permit:
        new = Credential(body.document, body.first_day, body.last_day, body.classes, entry.position)
        change(draft, body.person, credentials=(*known.credentials, new))


def duty_taken(draft: Draft, entry: Entry) -> None:
    """The person has other work too."""
    body = cast("acts.DutyTaken", entry.act.body)
    known = draft.people.get(body.person)
    if known is not None:
        rest = tuple(d for d in known.duties if d[0] != body.duty)
        change(draft, body.person, duties=(*rest, (body.duty, entry.position)))


def duty_left(draft: Draft, entry: Entry) -> None:
    """That other work is put down."""
    body = cast("acts.DutyLeft", entry.act.body)
    known = draft.people.get(body.person)
    if known is not None and entry.may_permit:
        change(draft, body.person, duties=tuple(d for d in known.duties if d[0] != body.duty))


def departed(draft: Draft, entry: Entry) -> None:
    """The person is gone, and what rested on them ends."""
    body = cast("acts.PersonDeparted", entry.act.body)
    if body.person in draft.people:
        readers.ended(draft, entry, body.person)
        change(draft, body.person, departed=entry.position, how=body.how)
        own = {entry.act.by, signer_of(entry)} == {body.person} and entry.may_permit
        if body.reason is not None and own:
            change(draft, body.person, why=body.reason)
        bar_person(draft, entry, body.person, "left the production")


def replaced(draft: Draft, entry: Entry) -> None:
    """Somebody steps in, and what they were told before counts for nothing until told anew."""
    body = cast("acts.PersonReplaced", entry.act.body)
    known = draft.people.get(body.by_person)
    if known is not None and body.person != body.by_person:
        kept = tuple(one for one in known.steps_in if one.person != body.person)
        new = SteppedIn(body.person, sight_of(entry))
        change(draft, body.by_person, steps_in=(*kept, new))


def withheld(draft: Draft, entry: Entry) -> None:
    """No weapon to this person until whoever said so ends it; a handler may end a handler's."""
    body = cast("acts.HandlingWithheld", entry.act.body)
    cause = "handler" if signs_as(draft, entry) else "self"
    draft.edit("blocks")[entry.id] = Block(
        BlockKind.WITHHELD,
        Scope.ITEM,
        None,
        entry.act.by,
        cause,
        entry.position,
        bar_of(entry, "withheld"),
        entry.at_us,
        subject=body.person,
    )


def consent(draft: Draft, entry: Entry) -> None:
    """The consent covers its classes."""
    body = cast("acts.MinorConsentFiled", entry.act.body)
    known = draft.people.get(body.person)
    if known is not None and entry.may_permit:
        new = Consent(body.ground, body.adult, body.classes, entry.position)
        change(draft, body.person, consents=(*known.consents, new))


def contact(draft: Draft, entry: Entry) -> None:
    """The contact counts from day to day."""
    body = cast("acts.ContactPublished", entry.act.body)
    if not entry.may_permit:
        return
    draft.edit("contacts")[body.person] = Contact(
        body.person, body.first_day, body.last_day, body.on_call_sheet, entry.position
    )


def number_posted(draft: Draft, entry: Entry) -> None:
    """The number is up, in the place of the one before; without a phone none is."""
    body = cast("acts.NumberPosted", entry.act.body)
    if entry.may_permit and may_manage(draft, entry, POSTERS):
        new = Posted(body.phone, body.detail, entry.act.by, entry.position)
        draft.edit("numbers")[body.ring.value] = new


def cards_adopted(draft: Draft, entry: Entry) -> None:
    """These words of the floor cards are the production's; others are a draft."""
    body = cast("acts.CardsAdopted", entry.act.body)
    if entry.may_permit and signs_as(draft, entry):
        draft.cards = (body.cards, entry.act.by, entry.position)


def staffing(draft: Draft, entry: Entry) -> None:
    """A handler's word on how many weapons one can watch."""
    body = cast("acts.StaffingDeclared", entry.act.body)
    if entry.may_permit and signs_as(draft, entry):
        draft.per_handler = body.weapons_per_handler


def registered(draft: Draft, entry: Entry) -> None:
    """The weapon is here, loaded until proved empty; the same name again makes it suspect."""
    body = cast("kit_acts.WeaponRegistered", entry.act.body)
    old = draft.weapons.get(body.weapon)
    if old is not None and old.heads:
        causes = suspect(old, Cause.OUT_OF_ORDER, entry.position)
        put(draft, body.weapon, old._replace(suspicions=causes))
        return
    where = Custody(CustodyKind.LOCKED, None, None, body.store, entry.position)
    if body.store is None:
        watcher = entry.act.by if signs_as(draft, entry) else None
        where = Custody(CustodyKind.HELD, entry.act.by, watcher, None, entry.position)
    new = Weapon(body, (entry.id,), where, charged=body.charged, position=entry.position)
    for key in draft.pairs:
        if key.startswith(pair_key(body.weapon, "")):
            new = shown_by(draft, new, key.removeprefix(pair_key(body.weapon, "")))
    put(draft, body.weapon, new)


def tagged(draft: Draft, entry: Entry) -> None:
    """The tag's color is known."""
    body = cast("kit_acts.WeaponTagged", entry.act.body)
    for name in body.weapons:
        weapon = draft.weapons.get(name)
        if weapon is not None:
            put(draft, name, weapon._replace(color=body.color))


def function_checked(draft: Draft, entry: Entry) -> None:
    """It works; or, if not, it is locked out."""
    body = cast("kit_acts.FunctionChecked", entry.act.body)
    weapon = draft.weapons.get(body.weapon)
    if weapon is None:
        return
    if not body.passed:
        causes = suspect(weapon, Cause.FAULT, entry.position)
        put(draft, body.weapon, weapon._replace(suspicions=causes))
    elif entry.may_permit and signs_as(draft, entry):
        weapon = void(weapon, "its function was checked", entry.position)
        put(draft, body.weapon, weapon._replace(function_checked=entry.position))


def keys_named(draft: Draft, entry: Entry) -> None:
    """These can open the store."""
    body = cast("kit_acts.StoreKeysNamed", entry.act.body)
    old = draft.stores.get(body.store)
    open_by = None if old is None else old.open_by
    if entry.may_permit:
        draft.edit("stores")[body.store] = Store(body.people, open_by, entry.position)


def store_opened(draft: Draft, entry: Entry) -> None:
    """The store is open."""
    body = cast("kit_acts.StoreOpened", entry.act.body)
    old = draft.stores.get(body.store, Store((), None, entry.position))
    draft.edit("stores")[body.store] = old._replace(open_by=entry.act.by, position=entry.position)


def store_locked(draft: Draft, entry: Entry) -> None:
    """The store is locked."""
    body = cast("kit_acts.StoreLocked", entry.act.body)
    old = draft.stores.get(body.store, Store((), None, entry.position))
    if entry.may_permit:
        draft.edit("stores")[body.store] = old._replace(open_by=None, position=entry.position)


def clock_read(draft: Draft, entry: Entry) -> None:
    """The clerk read the server's clock; if it ran backward, every clearance before ends."""
    if entry.act.by != CLERK:
        return
    if draft.clock_us is not None and entry.at_us < draft.clock_us:
        draft.bars = barred(draft.bars, bar_of(entry, "the clock ran backward"))
    draft.clock_us = entry.at_us


def pair_approved(draft: Draft, entry: Entry) -> None:
    """A handler approves these blanks for this gun; whoever says so, it takes rounds."""
    body = cast("PairApproved", entry.act.body)
    weapon = draft.weapons.get(body.weapon)
    if weapon is not None:
        put(draft, body.weapon, shown_by(draft, weapon, body.lot))
    if entry.may_permit and signs_as(draft, entry):
        key = pair_key(body.weapon, body.lot)
        pair = draft.pairs.get(key, Pair())
        draft.edit("pairs")[key] = pair._replace(approved=entry.position)


def sequence_adopted(draft: Draft, entry: Entry) -> None:
    """The check's steps for this make and model are adopted; what was before is replaced."""
    body = cast("kit_acts.SequenceAdopted", entry.act.body)
    if entry.may_permit and signs_as(draft, entry):
        key = model_key(body.maker, body.model)
        draft.edit("sequences")[key] = Adopted(
            body.mechanism, body.sequence, entry.act.by, entry.position
        )
