"""Remedies with hands on a gun: collect, unload, prove empty, the full check, the re-show."""

from __future__ import annotations

from dataclasses import replace

from coldproof.acts import condition, custody, kit
from coldproof.acts.named import weapons_named
from coldproof.desk.remedies.where import backs, handing, mark_of, target, unit_of, wait_us
from coldproof.desk.stage import Stage
from coldproof.state.clearance import contents_of
from coldproof.state.facts import intact_inside, is_gun, is_handler, is_outside
from coldproof.state.records import CustodyKind, Inside, Weapon
from coldproof.words.ids import LotId, PersonId, StoreId, UnitId, WeaponId
from coldproof.words.kit import (
    HOT,
    INERT,
    BoreLook,
    MagazineSeen,
    Marker,
    Primer,
    RoundClass,
)
from coldproof.words.sentence import joined, told
from coldproof.words.units import SECOND_US


def collect(stage: Stage) -> str | None:
    """A handler takes what is out back into the hand; a handover then begins with them."""
    said: list[str] = []
    for name in out_of_hand(stage):
        weapon = stage.state.weapons[name]
        who = stage.handler(unit_of(stage, weapon), getattr(stage.act.body, "giver", None))
        if who is None:
            return None
        where = weapon.custody
        if where.kind in (CustodyKind.MISSING, CustodyKind.RETIRED):
            return None  # nobody can take in hand what nobody can find
        if where.kind is CustodyKind.LOCKED:
            unit = unit_of(stage, weapon)
            if unit is None or where.place is None:
                return None
            body = custody.WeaponUnlocked(
                weapons=(WeaponId(name),), store=StoreId(where.place), unit=UnitId(unit)
            )
            stage.play(who, body)
        elif where.kind is CustodyKind.HELD:
            stage.play(who, custody.WeaponCollected(weapons=(WeaponId(name),)))
        else:
            stage.play(who, custody.WeaponFound(weapon=WeaponId(name)))
        from_now_on(stage, who)
        said.append(
            told(
                "{who} takes {name} back into the hand ({kind} until now)",
                who=who,
                name=name,
                kind=where.kind,
            )
        )
    return joined("; ", said) or None


def out_of_hand(stage: Stage) -> tuple[str, ...]:
    """Return the weapons in question, or else all that are out, that no handler has in hand."""
    named = tuple(n for n in weapons_named(stage.act.body) if n in stage.state.weapons)
    if not named:
        named = tuple(
            WeaponId(n)
            for n, w in stage.state.weapons.items()
            if w.custody.kind not in (CustodyKind.LOCKED, CustodyKind.RETIRED)
        )
    giver = getattr(stage.act.body, "giver", stage.act.by)
    return tuple(
        n
        for n in named
        if not is_handler(stage.state, stage.state.weapons[n].custody.person)
        or (handing(stage) is not None and stage.state.weapons[n].custody.person != giver)
    )


def from_now_on(stage: Stage, who: str) -> None:
    """Let the handover in question begin with this handler."""
    body = stage.act.body
    if isinstance(body, custody.HandoverAccepted):
        changed = custody.HandoverAccepted(
            weapon=body.weapon, giver=PersonId(who), setup=body.setup
        )
        stage.act = replace(stage.act, body=changed)
    elif isinstance(body, custody.WeaponOffered):
        stage.act = replace(stage.act, by=PersonId(who))


def wait(stage: Stage) -> str | None:
    """Keep it pointed away until the longest wait known is over."""
    found = target(stage)
    if found is None or found[1].misfired_us is None:
        return None
    wait = wait_us(stage.state)
    until = found[1].misfired_us + wait
    if stage.now_us >= until:
        return None
    stage.now_us = until
    return told(
        "keep {name} pointed away from everyone for {wait} s from the click; still loaded",
        name=found[0],
        wait=wait // SECOND_US,
    )


def in_hand(stage: Stage) -> tuple[str, Weapon, str, str | None] | None:
    """Return the gun in question in a handler's hand: name, record, handler, what it took."""
    found = target(stage)
    if found is None or not is_gun(found[1].kit):
        return None
    name, weapon = found
    who, took = weapon.custody.person, None
    if who is None or not is_handler(stage.state, who):
        took = collect(stage)
        weapon = stage.state.weapons[name]
        who = weapon.custody.person
    if who is None or not is_handler(stage.state, who):
        return None
    return name, weapon, who, took


def unload(stage: Stage) -> str | None:
    """Take out what the books have in it."""
    found = in_hand(stage)
    if found is None or not found[1].inside:
        return None
    name, weapon, who, took = found
    stage.play(who, condition.WeaponUnloaded(weapon=WeaponId(name), rounds=backs(weapon)))
    return after(took, told("{who} unloads {name}, muzzle away from everyone", who=who, name=name))


def prove_empty(stage: Stage) -> str | None:
    """The empty proof alone: source out, every chamber, feed path, then the bore."""
    found = in_hand(stage)
    if found is None:
        return None
    name, weapon, who, took = found
    if weapon.inside:
        unload(stage)
    empty(stage, who, name, weapon)
    return after(
        took,
        told(
            "{who} proves {name} empty: source out, every chamber, feed path, then the bore",
            who=who,
            name=name,
        ),
    )


def empty(stage: Stage, who: str, name: str, weapon: Weapon) -> str:
    """Play the empty proof; return its id."""
    body = condition.ProvedEmpty(
        weapon=WeaponId(name),
        chambers_seen=weapon.kit.chambers,
        magazine=MagazineSeen.OUT if weapon.kit.magazine else MagazineSeen.NONE,
        feed_path_seen=True,
        bore=BoreLook.ROD if weapon.kit.bore_open else BoreLook.NOT_OPEN,
    )
    return stage.play(who, body)


def full_check(stage: Stage) -> str | None:
    """The whole sequence, with the same rounds again, witnessed and shown to who takes it."""
    found = in_hand(stage)
    if found is None:
        return None
    name, weapon, who, took = found
    h = handing(stage)
    receiver = None if h is None else h.receiver
    witnesses = stage.outsiders((who, receiver))[:2]
    if not witnesses:
        return None
    again = tuple(i for i in weapon.inside if can_go_back(stage, i))
    if intact_inside(weapon) != sum(i.count for i in again):
        again = ()
    if weapon.inside:
        stage.play(who, condition.WeaponUnloaded(weapon=WeaponId(name), rounds=backs(weapon)))
    check = empty(stage, who, name, weapon)
    places = (RoundClass.EMPTY,) * weapon.kit.chambers, (RoundClass.EMPTY,) * weapon.kit.magazine
    if again:
        check, places = reload(stage, who, name, again)
    look_at(stage, name, check, places, witnesses, receiver)
    what = told("empty")
    if again:
        what = told("{n} rounds told apart and loaded again", n=sum(i.count for i in again))
    done = told(
        "{who} does the whole check of {name} in one go ({what}) before {witnesses}, who look and"
        " never hold, and shows {receiver} each chamber"
        if receiver
        else "{who} does the whole check of {name} in one go ({what}) before {witnesses}, who look"
        " and never hold",
        who=who,
        name=name,
        what=what,
        witnesses=witnesses[0] if len(witnesses) == 1 else both(*witnesses),
        receiver=receiver,
    )
    return after(took, done)


def both(one: str, other: str) -> str:
    """Return two names."""
    return told("{one} and {other}", one=one, other=other)


def after(took: str | None, said: str) -> str:
    """Return what is done, after what it took to have the gun in hand."""
    return joined("; ", (took, said)) if took else said


def can_go_back(stage: Stage, part: Inside) -> bool:
    """Say whether rounds can be told apart and loaded again: their whole lot was told apart."""
    lot = stage.state.lots.get(part.lot)
    return (
        lot is not None
        and part.round_class in INERT + HOT
        and lot.verified >= lot.received.count
        and lot.received.marker is not Marker.MIXED
    )


Places = tuple[tuple[RoundClass, ...], tuple[RoundClass, ...]]


def reload(stage: Stage, who: str, name: str, again: tuple[Inside, ...]) -> tuple[str, Places]:
    """Prove, load and count the same rounds; return the check's id and what stands where."""
    weapon = stage.state.weapons[name]
    classes: list[RoundClass] = []
    for part in again:
        marker = mark_of(stage.state.lots[part.lot].received)
        primer = Primer.INERT if part.round_class in INERT else Primer.LIVE
        seen = kit.RoundTold(
            count=part.count, round_class=part.round_class, told_by=marker, primer=primer
        )
        lot = LotId(part.lot)
        stage.play(who, condition.RoundsProved(weapon=WeaponId(name), lot=lot, rounds=(seen,)))
        body = condition.WeaponLoaded(
            weapon=WeaponId(name),
            lot=lot,
            round_class=part.round_class,
            count=part.count,
            charge=part.charge,
        )
        stage.play(who, body)
        classes += [part.round_class] * part.count
    total = weapon.kit.chambers + weapon.kit.magazine
    classes += [RoundClass.EMPTY] * (total - len(classes))
    chambers = tuple(classes[: weapon.kit.chambers])
    magazine = tuple(classes[weapon.kit.chambers : total])
    look = condition.WeaponInspected(weapon=WeaponId(name), chambers=chambers, magazine=magazine)
    return stage.play(who, look), (chambers, magazine)


def look_at(
    stage: Stage,
    name: str,
    check: str,
    places: Places,
    witnesses: tuple[str, ...],
    receiver: str | None,
) -> None:
    """Play the looks of witnesses and receiver at a check."""
    for person in witnesses:
        body = condition.CheckWitnessed(
            weapon=WeaponId(name), chambers=places[0], magazine=places[1], whole=True
        )
        stage.play(person, body, (check,))
    if receiver is not None:
        shown = custody.WeaponShown(
            weapon=WeaponId(name),
            to=PersonId(receiver),
            chambers=places[0],
            magazine=places[1],
            says_clear=True,
        )
        stage.play(receiver, shown, (check,))


def reshow(stage: Stage) -> str | None:
    """Open and show it again to the same people, when nothing else happened since the check."""
    found = target(stage)
    h = handing(stage)
    if found is None or h is None:
        return None
    name, weapon = found
    check = weapon.check
    if check is None or weapon.custody.person != check.handler:
        return None
    places = check.chambers, check.magazine
    if check.spent_to is None or contents_of(check).kind == "blank" or not check.first_witnesses:
        return None
    if check.first_to != h.receiver or check.first_setup != h.setup_name:
        return None
    witnesses = tuple(p for p in check.first_witnesses if is_outside(stage.state, p))
    if not witnesses:
        return None
    body = condition.WeaponReshown(
        weapon=WeaponId(name), unbroken=True, chambers=places[0], magazine=places[1]
    )
    shown = stage.play(check.handler, body, (check.showing,))
    look_at(stage, name, shown, places, witnesses, h.receiver)
    return told(
        "if it was in {handler}'s hand or sight since the check, no break: {handler} opens"
        " {name} and shows every chamber to {witnesses} and {receiver}",
        handler=check.handler,
        name=name,
        witnesses=", ".join(witnesses),
        receiver=h.receiver,
    )


def offer(stage: Stage) -> str | None:
    """The handler offers it, with what is in it, to come back at cut."""
    h = handing(stage)
    if h is None or h.weapon.custody.person != h.giver or not is_handler(stage.state, h.giver):
        return None
    if not isinstance(stage.act.body, custody.HandoverAccepted):
        return None
    body = custody.WeaponOffered(
        weapon=WeaponId(h.name), to=PersonId(h.receiver), setup=stage.act.body.setup
    )
    stage.play(h.giver, body)
    return told(
        "{giver} opens {name}, says what is in it, and offers it to {receiver}",
        giver=h.giver,
        name=h.name,
        receiver=h.receiver,
    )
