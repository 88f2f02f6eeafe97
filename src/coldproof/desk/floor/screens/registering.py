"""What came: a weapon as its metal says, a lot as its box says; nothing is filled in."""

from __future__ import annotations

from typing import Any

from coldproof.acts.kit import LotReceived, WeaponRegistered
from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.labels import (
    ACTIONS,
    CHARGES,
    CLASSES,
    EDGES,
    HAMMERS,
    MARKERS,
    ORIGINS,
    OWNERS,
    ROUNDS,
    SAFETIES,
    member,
    options,
)
from coldproof.desk.floor.parts import (
    Part,
    Screen,
    Tone,
    button,
    choice,
    field,
    record,
    text,
)
from coldproof.desk.floor.said import answered, is_yes, picked, said, signed_out, signs, yes_no
from coldproof.desk.floor.typed import counted, fault, typed
from coldproof.words.kit import (
    ActionType,
    Charge,
    Edge,
    Marker,
    Origin,
    Owner,
    RoundClass,
    WeaponClass,
)

HERE = "in-hand"
ASKED = ("can_chamber", "can_expel", "bore_open")
TYPED = ("maker", "model", "caliber", "serial_last4", "supplier")
EMPTY_LOT = (RoundClass.EMPTY, RoundClass.SPENT)


def new_weapon(desk: Desk) -> Screen:
    """Return the form by which a weapon is registered; until proved empty it counts as loaded."""
    say, me = desk.say, signs(desk)
    kind = member(WeaponClass, desk.draft.get("class"))
    action = member(ActionType, desk.draft.get("action"))
    parts: list[Part] = [
        text(say("Read the metal, not the papers.")),
        field("weapon", say("Its tag, such as G-14"), "text", picked(desk, "weapon")),
        *fault(desk, WeaponRegistered, "weapon"),
        choice("class", say("What it is"), options(desk, CLASSES), kind),
    ]
    if kind is None:  # a long page otherwise; what is asked next follows from what it is
        parts.append(text(say("Its tag and what it is first.")))
        return Screen(say("A weapon comes"), tuple(parts), back="kit", live=False)
    parts += [
        choice("action", say("How it opens"), options(desk, ACTIONS), action),
        yes_no(desk, "can_chamber", say("Can it chamber a cartridge?")),
        yes_no(desk, "can_expel", say("Can anything leave it?")),
        yes_no(desk, "bore_open", say("Is the bore open?")),
        field("chambers", say("Chambers"), "number", picked(desk, "chambers")),
        field(
            "magazine",
            say("Places in the magazine or tube; 0: none"),
            "number",
            picked(desk, "magazine"),
        ),
    ]
    for name, words in (
        ("serial_last4", say("Last four of the serial, from the metal")),
        ("maker", say("Maker, as stamped")),
        ("model", say("Model, as stamped")),
        ("caliber", say("Caliber, as stamped")),
        ("supplier", say("Supplier")),
    ):
        parts += [
            field(name, words, "text", picked(desk, name)),
            *fault(desk, WeaponRegistered, name),
        ]
    parts += metal_parts(desk) + owner_parts(desk)
    if kind in (WeaponClass.EDGED, WeaponClass.PROJECTILE):
        edge = member(Edge, desk.draft.get("edge"))
        parts.append(choice("edge", say("Its edge"), options(desk, EDGES), edge))
    parts += place_parts(desk)
    name = typed(desk, WeaponRegistered, "weapon")
    if me is None:
        parts.append(signed_out(desk))
    elif name in desk.state.weapons:
        words = say("{name} is registered already. A second one of that name would be quarantined.")
        parts.append(text(words.format(name=name), "large", Tone.STOP))
    elif (act := registered(desk, me)) is not None:
        parts.append(
            button(say("{name} is here").format(name=name), record([act], "kit", ask=True))
        )
    else:
        parts.append(
            text(say("Tag, class, how it opens, the three questions and both numbers first."))
        )
    return Screen(say("A weapon comes"), tuple(parts), back="kit", live=False)


def metal_parts(desk: Desk) -> list[Part]:
    """Ask how hammer and safety lever of a gun stand; nobody needs to say it."""
    say = desk.say
    if not is_yes(desk, "can_chamber"):
        return []
    return [
        choice(name, words, options(desk, listed), picked(desk, name, [o.value for o in listed]))
        for name, words, listed in (
            ("hammer", say("The hammer, as it is now"), HAMMERS),
            ("safety", say("The safety lever, as it is now"), SAFETIES),
        )
    ]


def owner_parts(desk: Desk) -> list[Part]:
    """Ask whose it is; of somebody's own, whose, and whether a handler takes it over."""
    say, owner = desk.say, member(Owner, desk.draft.get("owner"))
    parts = [choice("owner", say("Whose it is"), options(desk, OWNERS), owner)]
    if owner is Owner.PERSONAL:
        listed = [(n, n) for n in desk.state.people]
        parts.append(choice("owner_person", say("Whose own"), listed, picked(desk, "owner_person")))
        parts.append(yes_no(desk, "accepted", say("Do you take it over as the production's?")))
    return parts


def place_parts(desk: Desk) -> list[Part]:
    """Ask where it is: in the signer's hand or in a store."""
    say = desk.say
    listed = [(HERE, say("In my hand")), *((n, n) for n in desk.state.stores)]
    parts = [choice("place", say("Where it is now"), listed, picked(desk, "place"))]
    parts.append(field("store", say("Or locked in another store"), "text", picked(desk, "store")))
    return [*parts, *fault(desk, WeaponRegistered, "store")]


def place_of(desk: Desk) -> tuple[bool, str | None]:
    """Return whether the place was said, and the store; none: in the signer's hand."""
    other = typed(desk, WeaponRegistered, "store")
    place = picked(desk, "place")
    if other is not None:
        return True, str(other)
    if place == HERE:
        return True, None
    return place in desk.state.stores, place


def registered(desk: Desk, me: str) -> dict[str, Any] | None:
    """Return the act of a weapon that came; none while something that must be said is not."""
    name = typed(desk, WeaponRegistered, "weapon")
    kind = member(WeaponClass, desk.draft.get("class"))
    action = member(ActionType, desk.draft.get("action"))
    owner = member(Owner, desk.draft.get("owner"))
    chambers = counted(desk, WeaponRegistered, "chambers")
    magazine = counted(desk, WeaponRegistered, "magazine")
    said_where, store = place_of(desk)
    if None in (name, kind, action, owner, chambers, magazine) or not answered(desk, *ASKED):
        return None
    if not said_where or kind is None or action is None or owner is None:
        return None
    person = picked(desk, "owner_person") if owner is Owner.PERSONAL else None
    edge = member(Edge, desk.draft.get("edge"))
    more: dict[str, Any] = {one: is_yes(desk, one) for one in ASKED}
    more |= {one: typed(desk, WeaponRegistered, one) for one in TYPED}
    if is_yes(desk, "can_chamber"):
        more["hammer"] = picked(desk, "hammer", [one.value for one in HAMMERS])
        more["safety"] = picked(desk, "safety", [one.value for one in SAFETIES])
    return said(
        "WeaponRegistered",
        me,
        weapon=name,
        weapon_class=kind.value,
        action=action.value,
        chambers=chambers,
        magazine=magazine,
        owner=owner.value,
        owner_person=person if person in desk.state.people else None,
        accepted=person is not None and is_yes(desk, "accepted"),
        edge=None if edge is None else edge.value,
        store=store,
        **more,
    )


def new_lot(desk: Desk) -> Screen:
    """Return the form by which a lot is taken in; until each round is told apart it is unknown."""
    say, me = desk.say, signs(desk)
    kinds = [one for one in RoundClass if one not in EMPTY_LOT]
    parts: list[Part] = [
        text(say("What the box says. Each round is told apart after this; until then it is live.")),
        field("lot", say("Name of the lot, such as B-7"), "text", picked(desk, "lot")),
        *fault(desk, LotReceived, "lot"),
        choice(
            "class",
            say("What it is said to hold"),
            options(desk, ROUNDS, kinds),
            member(RoundClass, desk.draft.get("class")),
        ),
        field("count", say("How many"), "number", picked(desk, "count")),
        choice(
            "marker",
            say("By what mark they are told"),
            options(desk, MARKERS),
            member(Marker, desk.draft.get("marker")),
        ),
        choice(
            "charge",
            say("Powder"),
            options(desk, CHARGES),
            member(Charge, desk.draft.get("charge")),
        ),
        choice(
            "origin",
            say("Where it is from"),
            options(desk, ORIGINS),
            member(Origin, desk.draft.get("origin")),
        ),
        yes_no(desk, "document", say("Did a document of the supplier come with it?")),
        yes_no(desk, "sealed", say("Unopened, and locked away at once?")),
    ]
    for name, words in (("caliber", say("Caliber")), ("supplier", say("Supplier"))):
        parts += [field(name, words, "text", picked(desk, name)), *fault(desk, LotReceived, name)]
    stores = [(n, n) for n in desk.state.stores]
    parts.append(choice("place", say("In which store"), stores, picked(desk, "place")))
    parts += [field("store", say("Or another store"), "text", picked(desk, "store"))]
    parts += fault(desk, LotReceived, "store")
    name = typed(desk, LotReceived, "lot")
    if me is None:
        parts.append(signed_out(desk))
    elif name in desk.state.lots:
        words = say("There is a lot {name}. A second one of that name would stop everything.")
        parts.append(text(words.format(name=name), "large", Tone.STOP))
    elif (act := received(desk, me)) is not None:
        words = say("{n} came as lot {name}").format(n=act["count"], name=name)
        parts.append(button(words, record([act], f"lot/{name}", ask=True)))
    else:
        parts.append(
            text(say("Name, class, number, powder, origin, both questions and a store first."))
        )
    return Screen(say("Rounds come"), tuple(parts), back="kit", live=False)


def received(desk: Desk, me: str) -> dict[str, Any] | None:
    """Return the act of a lot that came; none while something that must be said is not."""
    name = typed(desk, LotReceived, "lot")
    kind = member(RoundClass, desk.draft.get("class"))
    count = counted(desk, LotReceived, "count")
    charge, origin = (
        member(Charge, desk.draft.get("charge")),
        member(Origin, desk.draft.get("origin")),
    )
    place = picked(desk, "place")
    store = typed(desk, LotReceived, "store") or (place if place in desk.state.stores else None)
    whole = answered(desk, "document", "sealed") and bool(count) and store is not None
    if name is None or kind is None or charge is None or origin is None or not whole:
        return None
    marker = member(Marker, desk.draft.get("marker")) or Marker.NONE
    return said(
        "LotReceived",
        me,
        lot=name,
        round_class=kind.value,
        count=count,
        marker=marker.value,
        charge=charge.value,
        origin=origin.value,
        supplier_document=is_yes(desk, "document"),
        sealed=is_yes(desk, "sealed"),
        store=store,
        caliber=typed(desk, LotReceived, "caliber"),
        supplier=typed(desk, LotReceived, "supplier"),
    )
