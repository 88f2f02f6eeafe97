"""What the screens of weapon work share: whose keys, which device, contents in words, who is next.

Nothing here decides whether an act is allowed: `record(..., ask=True)` asks the judge for that.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.parts import Part, Tone, button, call, record, text
from coldproof.desk.floor.said import said
from coldproof.desk.floor.spoken import strongest
from coldproof.rules.numbers import NUMBERS
from coldproof.rules.set_practice.seen import card_of
from coldproof.state.clearance import (
    bars_on,
    check_stands,
    contents_of,
    shown_to,
    standing_looks,
    witnesses_of,
)
from coldproof.state.facts import is_handler, is_outside, wearers, wears
from coldproof.state.records import BlockKind, Check, Setup, Weapon, has_seen
from coldproof.words.floor import CallState, Toward
from coldproof.words.kit import Charge, RoundClass
from coldproof.words.people import FLOOR, PERFORMERS, WEAPONS_TEAM

Act = dict[str, Any]
Places = tuple[RoundClass, ...]


def act(desk: Desk, kind: str, by: str, **values: Any) -> Act:
    """Return an act by a person, known by guest key when this device is not theirs."""
    return said(kind, by, guest=by != desk.me.person, **values)


def sign_button(
    desk: Desk,
    label: str,
    acts: Iterable[Mapping[str, Any]],
    then: str,
    tone: Tone = Tone.MAIN,
    *,
    ask: bool = False,
    keep: bool = False,
    hint: str = "",
) -> Part:
    """Return a button that records acts; it opens a missing key first, and says whose."""
    listed = [dict(one) for one in acts]
    missing = [one["by"] for one in listed if not desk.me.can_sign(one["by"])]
    if missing:
        who = missing[0]
        opens = desk.say("{who}: open your key here first").format(who=who)
        return button(opens, call("unlock", person=who), tone, label)
    return button(label, record(listed, then, ask=ask, keep=keep), tone, hint)


def me_signs(desk: Desk) -> str | None:
    """Return whose device this is when their key is open, or none."""
    return desk.me.person if desk.me.person and desk.me.can_sign(desk.me.person) else None


def of_the_team(desk: Desk) -> bool:
    """Say whether this device is the weapons department's: no outside witness signs on it."""
    owner = desk.state.devices.get(desk.me.device, desk.me.person)
    known = desk.state.people.get(owner)
    team = known is not None and known.department in WEAPONS_TEAM
    return team or is_handler(desk.state, owner)


def can_witness(desk: Desk, person: str, handler: str | None) -> bool:
    """Say whether a person may witness a check: from outside the team, and not its handler."""
    known = desk.state.people.get(person)
    grown = known is not None and not known.minor
    return grown and person != handler and is_outside(desk.state, person)


def witnesses_here(desk: Desk, handler: str | None) -> tuple[str, ...]:
    """Return who can sign here as a witness: the device's own person first, then guests."""
    mine = (desk.me.person,) if desk.me.person in desk.me.keys else ()
    keys = tuple(dict.fromkeys((*mine, *desk.me.keys)))
    if of_the_team(desk):
        return ()
    return tuple(one for one in keys if can_witness(desk, one, handler))


def standing_witness(desk: Desk, weapon: Weapon, handler: str | None) -> str | None:
    """Return who looks by default today, never the handler.

    Of the floor, who looked last at a check of this handler; else whoever did; else the first AD.
    """
    latest: tuple[bool, int, str] = (False, -1, "")
    for other in desk.state.weapons.values():
        for check in (other.check, other.was):
            if check is None or (other.unit, check.handler) != (weapon.unit, handler):
                continue
            for look in (*check.looks, *check.first_looks):
                if not look.shown and can_witness(desk, look.person, handler):
                    floor_too = wears(desk.state, look.person, FLOOR, weapon.unit)
                    latest = max(latest, (floor_too, look.sight.position, look.person))
    if latest[2]:
        return latest[2]
    floor = wearers(desk.state, FLOOR, weapon.unit)
    return next((one for one in floor if can_witness(desk, one, handler)), None)


def next_witness(desk: Desk, weapon: Weapon, handler: str | None) -> str | None:
    """Return the witness of the next check: as chosen, else who can sign here, else by default."""
    chosen = desk.draft.get("witness")
    if isinstance(chosen, str) and can_witness(desk, chosen, handler):
        return chosen
    here = witnesses_here(desk, handler)
    usual = standing_witness(desk, weapon, handler)
    if usual in here or not here:
        return usual
    return here[0]


def call_act(desk: Desk, by: str, name: str, weapon: Weapon, check: Check) -> Act:
    """Return the call that fits what a check counted."""
    held = contents_of(check)
    hot = held.kind == "blank"
    found = card_of(desk.state, name, weapon)
    return act(
        desk,
        "WeaponAnnounced",
        by,
        weapons=(name,),
        call=(CallState.HOT if hot else CallState.COLD).value,
        dummies=0 if hot else held.dummies,
        blanks=held.blanks,
        charge=(strongest(desk, weapon) if hot else Charge.NONE).value,
        toward=(found[1].card.toward if hot and found is not None else Toward.NOBODY).value,
    )


def callers_here(desk: Desk, weapon: Weapon, check: Check) -> tuple[str, ...]:
    """Return who can call it out with a key that is open here: the floor, of who saw the check."""
    seen = witnesses_of(desk.state, weapon, check)
    hot = contents_of(check).kind == "blank"
    found = [p for p in desk.me.keys if p in seen and wears(desk.state, p, FLOOR, weapon.unit)]
    if hot:
        found += [p for p in desk.me.keys if wears(desk.state, p, FLOOR) or p == check.handler]
    return tuple(dict.fromkeys(found))


def stands(desk: Desk, weapon: Weapon) -> Check | None:
    """Return the check that clears a weapon now, spent or not, or none."""
    check = weapon.check
    if check is None or not check_stands(desk.state, weapon, check):
        return None
    return check


def unspent(desk: Desk, weapon: Weapon) -> Check | None:
    """Return the check under which a weapon can be handed over now, or none."""
    check = stands(desk, weapon)
    return None if check is None or check.spent_to is not None else check


def was_called(desk: Desk, weapon: Weapon, check: Check) -> bool:
    """Say whether the current showing was called out, with its count, by who had seen all."""
    held = contents_of(check)
    want = CallState.HOT if held.kind == "blank" else CallState.COLD
    return any(
        one.state is want
        and (one.dummies, one.blanks) == (0 if held.blanks else held.dummies, held.blanks)
        and has_seen(one.sight, bars_on(desk.state, weapon, (one.by,)))
        for one in check.calls
    )


def saw_it(desk: Desk, weapon: Weapon, check: Check, person: str) -> bool:
    """Say whether a person's own look at the current showing stands."""
    return any(look.person == person for look in standing_looks(desk.state, weapon, check))


def shown_people(desk: Desk, weapon: Weapon, check: Check) -> tuple[str, ...]:
    """Return who was shown the current showing and said that it is clear."""
    people = dict.fromkeys(look.person for look in check.looks if look.shown)
    return tuple(p for p in people if shown_to(desk.state, weapon, check, p))


def setup_for(desk: Desk, name: str, weapon: Weapon) -> tuple[str, Setup] | None:
    """Return the open setup that a weapon is for: its card names it, or it is out for it."""
    return card_of(desk.state, name, weapon)


def performers(desk: Desk, unit: str | None) -> tuple[str, ...]:
    """Return who may be handed a weapon today on a unit: those near first, then the others."""
    state = desk.state
    known = state.units.get(unit) if unit is not None else None
    near = {p for p, there in known.zone if there.near} if known is not None else set()
    found = wearers(state, PERFORMERS, unit)
    return (*(p for p in found if p in near), *(p for p in found if p not in near))


def free_performers(desk: Desk, unit: str | None) -> tuple[str, ...]:
    """Return those of the performers to whom a weapon may go at all."""
    out = not_in_scene(desk)
    return tuple(one for one in performers(desk, unit) if one not in out)


def not_in_scene(desk: Desk) -> tuple[str, ...]:
    """Return to whom no weapon goes, whoever said so: nothing else is told of it."""
    found = (b.subject for b in desk.state.blocks.values() if b.kind is BlockKind.WITHHELD)
    return tuple(sorted({one for one in found if one is not None}))


def not_in_text(desk: Desk) -> list[Part]:
    """Say who is not in this scene, if anybody."""
    people = not_in_scene(desk)
    words = desk.say("Not in this scene: {people}")
    return [text(words.format(people=", ".join(people)))] if people else []


def number(desk: Desk, name: str) -> int:
    """Return a number of the packs in force: our default, or what was adopted if stricter."""
    rule, value = NUMBERS[name], NUMBERS[name].value
    for pack in desk.state.packs.values():
        for given, adopted in pack.parameters:
            if given == name and rule.is_stricter(adopted, value):
                value = adopted
    return value


def until_us(desk: Desk, check: Check) -> int:
    """Return until when a check clears: its first handover, or the last re-show under it."""
    shown_again = check.reshown or check.spent_to is not None
    return check.at_us + number(desk, "reshow-limit-us" if shown_again else "clearance-life-us")


def open_units(desk: Desk) -> tuple[str, ...]:
    """Return the units that are at work today."""
    state = desk.state
    return tuple(n for n, u in state.units.items() if u.open and u.day == state.day)


def expand(weapon: Weapon, *, chambered: int = 0) -> tuple[Places, Places]:
    """Return what stands where by the books: chambers, then magazine.

    Rounds of a gun with a magazine stand in the magazine, but for the first `chambered`.
    """
    kit = weapon.kit
    rounds = [p.round_class for p in weapon.inside for _ in range(p.count)]
    if not kit.magazine:
        first = len(rounds)
    else:
        first = max(min(chambered, kit.chambers), len(rounds) - kit.magazine)
    return filled(rounds[:first], kit.chambers), filled(rounds[first:], kit.magazine)


def filled(rounds: Iterable[RoundClass], places: int) -> Places:
    """Return rounds in the first places, and the rest of them empty."""
    found = [*rounds][:places]
    return (*found, *(RoundClass.EMPTY,) * (places - len(found)))


def plain_places(places: Places) -> list[str]:
    """Return places as an act has them."""
    return [one.value for one in places]


def look_act(
    desk: Desk, by: str, name: str, places: tuple[Places, Places], *, whole: bool = True
) -> Act:
    """Return a witness's own look: what they saw stand where."""
    return act(
        desk,
        "CheckWitnessed",
        by,
        weapon=name,
        whole=whole,
        chambers=plain_places(places[0]),
        magazine=plain_places(places[1]),
    )


def shown_act(
    desk: Desk,
    by: str,
    to: str,
    name: str,
    places: tuple[Places, Places],
    *,
    clear: bool = True,
) -> Act:
    """Return that a weapon was shown to a person; `by` is they, or the witness for them."""
    return act(
        desk,
        "WeaponShown",
        by,
        weapon=name,
        to=to,
        says_clear=clear,
        chambers=plain_places(places[0]),
        magazine=plain_places(places[1]),
    )
