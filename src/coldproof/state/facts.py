"""Questions that the fold, the rules and the views ask of a state; each reads, none decides."""

from __future__ import annotations

from coldproof.acts.kit import RoundTold, WeaponRegistered
from coldproof.state.entry import Entry
from coldproof.state.model import Draft, World
from coldproof.state.records import (
    Appointment,
    Block,
    BlockKind,
    CustodyKind,
    Lot,
    Person,
    Setup,
    Sight,
    Weapon,
    saw,
    saw_hat,
)
from coldproof.words.floor import Alternative, Scope
from coldproof.words.kit import DEADLY, HOT, INERT, WORKING, Marker, Primer, RoundClass
from coldproof.words.people import HANDLERS, QUALIFYING, WEAPONS_TEAM, Role
from coldproof.words.ways import allows, shows


def is_gun(kit: WeaponRegistered) -> bool:
    """Say whether it can take a cartridge or send anything out, or is of a class that can.

    Whatever cannot is a non-gun; where class, places and what is said of it differ, it is a gun.
    """
    return takes_rounds(kit) or kit.can_expel or kit.weapon_class in WORKING


def takes_rounds(kit: WeaponRegistered) -> bool:
    """Say whether it can take a cartridge, or has a place for one."""
    return kit.can_chamber or has_places(kit)


def has_places(kit: WeaponRegistered) -> bool:
    """Say whether it has a chamber or a magazine."""
    return kit.chambers + kit.magazine > 0


def allowed_by(way: Alternative, kit: WeaponRegistered, *, shown: bool = False) -> bool:
    """Say whether a weapon, by what is registered of it, may go out for a shot planned so.

    One that is `shown` to take rounds takes them, whatever was registered.
    """
    return allows(
        way,
        kit.weapon_class,
        chambers=kit.can_chamber,
        places=has_places(kit),
        expels=kit.can_expel,
        bore_open=kit.bore_open,
        shown=shown,
    )


def shown_by(world: World, weapon: Weapon, lot: str, *told: RoundClass) -> Weapon:
    """Return a weapon of which an act says that a round of a lot was in it, or is for it.

    If such a round shows that it takes rounds, it does so for good.  Rounds are what either says of
    them, the act or the lot; those of no known lot are unknown.
    """
    known = world.lots.get(lot)
    of_lot = RoundClass.UNKNOWN if known is None else known.received.round_class
    shown = weapon.shown or shows(weapon.kit.weapon_class, (*told, of_lot))
    return weapon._replace(shown=shown)


def unit_now(world: World, weapon: Weapon) -> str | None:
    """Return the unit for whose open setup a weapon is out, else the one that it belongs to."""
    setup = None if weapon.setup is None else world.setups.get(weapon.setup)
    return setup.card.unit if setup is not None and setup.open else weapon.unit


def names_of(setup: Setup) -> tuple[str, ...]:
    """Return the weapons that a setup names by any of its cards."""
    return tuple(name for card in (setup.card, *setup.unseen) for name in card.weapons)


def is_under_way(world: World, setup: Setup) -> bool:
    """Say whether a setup is open, its unit was not closed and no day opened since it began."""
    unit, day = world.units.get(setup.card.unit), world.day_opened
    wrapped = max(-1 if unit is None else unit.closed, -1 if day is None else day.position)
    return setup.open and setup.position > wrapped


def is_kept(world: World, setup: str, gun: str, unit: str | None) -> bool:
    """Say whether a setup under way names a gun, or has it out.

    Of this unit if one is given; else, of a gun in somebody's hand, of the units that it may be
    for; of one that is not, of any.
    """
    known, weapon = world.setups[setup], world.weapons.get(gun)
    has = gun in names_of(known) or (weapon is not None and weapon.setup == setup)
    units = (unit,) if unit is not None or weapon is None else units_of(world, weapon)
    return has and is_under_way(world, known) and (None in units or known.card.unit in units)


def units_of(world: World, weapon: Weapon) -> tuple[str | None, ...]:
    """Return the unit a weapon in hand was drawn for, and whose setup it is out for; none: any."""
    in_hand = weapon.custody.kind is CustodyKind.HELD
    return (weapon.unit, unit_now(world, weapon)) if in_hand else (None,)


def wears(
    world: World, person: str | None, roles: tuple[Role, ...], unit: str | None = None
) -> bool:
    """Say whether a person wears one of these hats on the open day (for a unit, if one is named).

    Without an open day nobody wears any; a person who departed wears none.
    """
    known = world.people.get(person) if person is not None else None
    if known is None or known.departed is not None:
        return False
    return worn(world.day, known.appointments, roles, unit)


def worn(
    day: str | None, hats: tuple[Appointment, ...], roles: tuple[Role, ...], unit: str | None
) -> bool:
    """Say whether one of some hats is worn on a day; on none, none is."""
    return day is not None and any(
        hat.role in roles and hat.is_on(day) and hat.is_for(unit) for hat in hats
    )


def is_bound(world: World, person: str, roles: tuple[Role, ...]) -> bool:
    """Say whether what one of these hats forbids its wearer holds for a person today.

    It goes on when somebody took the hat off who could not have let them go (docs/adr/0026).
    """
    known = world.people.get(person)
    return known is not None and worn(world.day, known.appointments + known.off, roles, None)


def is_handler(world: World, person: str | None, unit: str | None = None) -> bool:
    """Say whether a person is an appointed handler on the open day."""
    return wears(world, person, HANDLERS, unit)


def signs_as(
    draft: Draft,
    entry: Entry,
    roles: tuple[Role, ...] = HANDLERS,
    person: str | None = None,
    unit: str | None = None,
) -> bool:
    """Say whether a person wore one of these hats as far as the device of an act had seen.

    The signer, if nobody else is named, and then whoever entered it for them too: a hat is not
    lent to a key that is without it.  What the device had not seen gives no right (invariant 5):
    else the order in which two branches arrive would decide.
    """
    act = entry.act
    lent = person is None and act.vouched_by not in (None, act.by)
    if lent and not signs_as(draft, entry, roles, act.vouched_by, unit):
        return False
    name = act.by if person is None else person
    mine = Sight(entry.position, act.seen_size, act.device, act.seq)
    day, opened = draft.day, draft.day_opened
    known = draft.people.get(name)
    if day is None or opened is None or known is None or known.departed is not None:
        return False
    if opened.position >= mine.seen_size and not saw(mine, opened):
        return False
    for hat in known.appointments:
        if hat.role in roles and hat.is_on(day) and hat.is_for(unit) and saw_hat(mine, hat):
            return True
    return False


def is_qualified(world: World, person: str) -> bool:
    """Say whether a person showed a qualifying document that is valid on the open day."""
    known = world.people.get(person)
    day = world.day
    if known is None or day is None:
        return False
    return any(
        c.document in QUALIFYING and c.first_day <= day <= c.last_day for c in known.credentials
    )


def wearers(world: World, roles: tuple[Role, ...], unit: str | None = None) -> tuple[str, ...]:
    """Return everybody who wears one of these hats on the open day, in order of enrollment."""
    return tuple(name for name in world.people if wears(world, name, roles, unit))


def is_outside(world: World, person: str) -> bool:
    """Say whether a person is here, not of the weapons team, and wears no handler's hat."""
    known = world.people.get(person)
    return (
        known is not None
        and known.departed is None
        and known.department not in WEAPONS_TEAM
        and not is_bound(world, person, HANDLERS)
    )


def roles_of(world: World, person: str) -> tuple[Role, ...]:
    """Return the hats that a person wears on the open day."""
    known = world.people.get(person)
    if known is None:
        return ()
    return tuple(hat.role for hat in known.appointments if wears(world, person, (hat.role,)))


def hot_inside(weapon: Weapon) -> bool:
    """Say whether by the books anything in the gun can fire."""
    return any(i.round_class in HOT or i.round_class in DEADLY for i in weapon.inside)


def is_hot(weapon: Weapon) -> bool:
    """Say whether it must be treated as loaded: unknown is hot, quarantined is hot."""
    if not is_gun(weapon.kit):
        return weapon.charged
    unknown = not weapon.load_known or bool(weapon.suspicions)
    return unknown or weapon.charged or hot_inside(weapon)


def intact_inside(weapon: Weapon) -> int:
    """Count the rounds (not spent cases) in the gun by the books."""
    return sum(i.count for i in weapon.inside if i.round_class is not RoundClass.SPENT)


def unexplained(lot: Lot) -> int:
    """Count rounds of a lot that are one too many, or that came from nowhere by the books."""
    places = (lot.stored_told, lot.carried_told, lot.loaded, lot.wanting, lot.evidence)
    below = sum(-n for n in places if n < 0)
    shelf = max(lot.stored_told, 0) + max(lot.carried_told, 0) - lot.short
    return lot.surplus + below + max(-shelf, 0)


def holds_unknown(world: World, name: str, lot: Lot) -> int:
    """Count rounds of a lot that are live or that nobody told apart, so that every gun must wait.

    None while the lot is unopened and locked away; none under a live plan with all approvals.
    """
    if lot.received.sealed and not lot.opened and not lot.told:
        return 0  # telling some of its rounds apart opens a sealed lot too
    untold = lot.received.count - lot.verified
    deadly = max(untold, 0) + lot.deadly
    if lot.received.round_class in DEADLY:
        deadly = lot.received.count
    here = lot.received.count - lot.sent_back - lot.scrapped - lot.evidence - lot.fired
    deadly = min(deadly, max(here, 0))
    if deadly and live_plan_whole(world, name) and world.live_plans[name].plan.day == world.day:
        return 0
    return deadly


THREE = 3  # a producer, a handler and the safety side, three people


def live_plan_whole(world: World, lot: str) -> bool:
    """Say whether a live plan for the lot has a producer's, a handler's and safety's approval."""
    plan = world.live_plans.get(lot)
    if plan is None or len(plan.approved) < THREE:
        return False
    sides = (Role.PRODUCER,), HANDLERS, (Role.SAFETY, Role.SAFETY_ADVISOR, Role.FIRST_AD)
    return all(any(wears(world, p, side) for p in plan.approved) for side in sides)


def touches(block: Block, weapon: str | None, unit: str | None, scene: str | None) -> bool:
    """Say whether a block reaches a weapon, a unit or a scene."""
    if block.scope is Scope.PRODUCTION:
        return True
    if block.scope is Scope.UNIT:
        return unit is None or block.target == unit
    if block.scope is Scope.SCENE:
        return scene is None or block.target == scene
    return weapon is not None and (block.target == weapon or weapon in block.items)


def blocks_on(
    world: World,
    kinds: tuple[BlockKind, ...],
    weapon: str | None = None,
    unit: str | None = None,
    scene: str | None = None,
) -> tuple[tuple[str, Block], ...]:
    """Return the open blocks of some kinds that reach a weapon, a unit or a scene."""
    return tuple(
        (name, block)
        for name, block in world.blocks.items()
        if block.kind in kinds and touches(block, weapon, unit, scene)
    )


def person(world: World, name: str) -> Person | None:
    """Return an enrolled person, or none."""
    return world.people.get(name)


def scene_of(world: World, setup: str | None) -> str | None:
    """Return the scene of a setup, or none."""
    found = world.setups.get(setup) if setup is not None else None
    return None if found is None else found.card.scene


def pair_key(weapon: str, lot: str) -> str:
    """Return the key of a weapon and a lot in `pairs`."""
    return f"{weapon}|{lot}"


def model_key(maker: str | None, model: str) -> str:
    """Return the key of a make and model in `sequences`."""
    return f"{maker or ''}|{model}"


def told_apart(told: RoundTold) -> bool:
    """Say whether rounds were told apart by a mark of their own and their primer recorded."""
    if told.round_class in DEADLY or told.told_by in (Marker.NONE, Marker.MIXED, Marker.BULLET):
        return False
    if told.primer is Primer.UNKNOWN:
        return False
    return not (told.round_class in INERT and told.primer is Primer.LIVE)
