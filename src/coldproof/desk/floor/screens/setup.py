"""A setup: its card, what is asked before the roll, the roll itself, the cut, and its end."""

from __future__ import annotations

from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.hands import not_in_text
from coldproof.desk.floor.looks import look_of
from coldproof.desk.floor.parts import (
    Part,
    Screen,
    Tone,
    button,
    choice,
    folded,
    go,
    heading,
    record,
    row,
    rows,
    text,
)
from coldproof.desk.floor.said import key_needed, picked, runs_it, said, signs
from coldproof.desk.floor.screens import card, front, unit
from coldproof.desk.floor.screens.clearing import CLEAR, clearing
from coldproof.desk.floor.spoken import custody_words, far_text, muzzle_text
from coldproof.desk.floor.terms import (
    MITIGATIONS,
    PURPOSES,
    STAGE_PURPOSES,
    people_text,
    terms,
)
from coldproof.state.facts import is_gun, is_handler
from coldproof.state.records import CustodyKind, Setup
from coldproof.words.floor import Medium, Toward
from coldproof.words.kit import WORKING, ActionType

FEW = 2  # more distances are folded to one key


def listed(desk: Desk, rest: tuple[str, ...]) -> Screen:
    """Return all setups: the open ones first, then today's; older ones behind one key."""
    say, words = desk.say, terms(desk)
    found = sorted(desk.state.setups.items(), key=lambda one: (not one[1].open, -one[1].position))
    today = [one for one in found if of_today(desk, one[0])]
    older = [one for one in found if one not in today]
    parts: list[Part] = [
        button(words.new_setup, go("setup/new")),
        rows([setup_row(desk, *one) for one in today], say("None was begun today.")),
    ]
    if older:
        label = say("{n} of earlier days").format(n=len(older))
        listed = rows([setup_row(desk, *one) for one in older])
        parts += folded(desk.draft, "older", label, [listed])
    return Screen(words.setups, tuple(parts), back="board", live=False)


def setup_row(desk: Desk, name: str, setup: Setup) -> dict[str, object]:
    """Return a setup as a row that opens it."""
    lines = (f"{setup.card.unit}, {setup.card.scene}", state_text(desk, setup))
    return row(name, lines, do=go(f"setup/{name}"), done=setup.open)


def of_today(desk: Desk, name: str) -> bool:
    """Say whether a setup is open, or was begun since the day was opened."""
    setup, opened = desk.state.setups[name], desk.state.day_opened
    return setup.open or opened is None or begun_today(desk, name)


def begun_today(desk: Desk, name: str) -> bool:
    """Say whether a setup was begun since the day was opened that is open, or was last."""
    opened = desk.state.day_opened
    return opened is not None and desk.state.setups[name].position > opened.position


def state_text(desk: Desk, setup: Setup) -> str:
    """Say in a word where a setup stands."""
    say = desk.say
    if not setup.open:
        return say("closed")
    if setup.rolled is not None:
        return say("rolling")
    return say("cut") if setup.cut is not None else say("open")


def show(desk: Desk, rest: tuple[str, ...]) -> Screen:
    """Return `setup/new`, `setup/<id>`, `setup/<id>/distance/<weapon>`, `setup/<id>/protection`."""
    name = rest[0] if rest else "new"
    setup = desk.state.setups.get(name)
    if setup is None:
        return card.show(desk)
    if len(rest) > 1 and rest[1] in front.PAGES:
        return front.show(desk, name, setup, rest[1:])
    return one(desk, name, setup)


def one(desk: Desk, name: str, setup: Setup) -> Screen:
    """Return the card as it stands, and the next thing to do."""
    say, me, words = desk.say, signs(desk), terms(desk)
    parts: list[Part] = []
    if setup.rolled is not None:
        parts.append(text(words.rolling, "huge", Tone.HOT))
    parts += [rows(summary(desk, setup)), *not_in_text(desk)]
    if me is None:
        parts.append(key_needed(desk))
    elif not setup.open:
        parts.append(text(say("This one is closed.")))
    elif setup.rolled is not None:
        act = said("CutCalled", me, setup=name)
        parts.append(button(words.cut, record([act], f"setup/{name}"), Tone.STOP))
    else:
        parts += rolling(desk, name, setup, me)
        cut = record([said("CutCalled", me, setup=name)], f"setup/{name}")
        parts.append(button(words.cut, cut, Tone.QUIET))
        parts += to_do(desk, name, setup, me)
    parts += out(desk, name)
    if me is not None and setup.open and setup.rolled is None:
        act = said("SetupClosed", me, setup=name)
        parts.append(button(say("Close it"), record([act], "setups", ask=True), Tone.QUIET))
    if me is not None and setup.open:
        parts += unit.quiet(desk, setup.card.unit, me, f"setup/{name}")
    title = words.setup.format(name=name)
    return Screen(title, tuple(parts), back="setups", live=False)


def summary(desk: Desk, setup: Setup) -> list[dict[str, object]]:
    """Return the card in a few rows."""
    say, it = desk.say, setup.card
    purposes = STAGE_PURPOSES if desk.state.medium is Medium.STAGE else PURPOSES
    weapons = people_text(desk, list(it.weapons))
    guard = [
        say("shield") if setup.shield else "",
        say("remote camera") if setup.remote_camera else "",
    ]
    counts = say("{shots} shots, {passes} passes, {drops} drops, {fired} fired")
    counted = counts.format(shots=it.shots, passes=it.passes, drops=it.drops, fired=setup.fired)
    ears = say("Ears covered: {n}").format(n=len(setup.hearing))
    eyes = say("Eyes covered: {n}").format(n=len(setup.eyes))
    worn = say("Protection is not said yet") if setup.protection is None else f"{ears}, {eyes}"
    front = say("In front: {people}").format(people=people_text(desk, list(setup.front)))
    places = ", ".join(say(place) for place in it.resting)
    resting = [say("Weapons rest: {places}").format(places=places)] if places else []
    return [
        row(muzzle_text(desk, setup), [", ".join((front, *(g for g in guard if g))), worn]),
        row(weapons, (f"{it.unit}, {it.scene}, {say(purposes[it.purpose])}", counted, *resting)),
    ]


def to_do(desk: Desk, name: str, setup: Setup, me: str) -> list[Part]:
    """Return what is asked before anything goes out: mitigation, reason, distances, protection."""
    say, here = desk.say, f"setup/{name}"
    parts: list[Part] = [heading(say("Before it"))]
    if setup.card.toward is not Toward.NOBODY:
        parts += consulting(desk, name, setup, me)
    working = [n for n in setup.card.weapons if is_working(desk, n)]
    mine = any(by == me for by, _ in setup.justified)
    if not mine and (working or not setup.card.weapons):
        act = said("WorkingGunJustified", me, setup=name)
        which = ", ".join(working) or say("any gun")
        label = say("A replica will not do: {weapons}").format(weapons=which)
        parts.append(button(label, record([act], here, ask=True), Tone.QUIET))
    known = {one.weapon: one for one in setup.distances}
    items, wanting = [], list[str]()
    for weapon in setup.card.weapons:
        kit = desk.state.weapons.get(weapon)
        if kit is None or not (is_gun(kit.kit) or kit.kit.action is ActionType.ELECTRONIC):
            continue
        found = known.get(weapon)
        wanting += [weapon] if found is None else []
        line = (
            say("not measured")
            if found is None
            else say("{far} free in front, by {by}").format(
                far=far_text(found.distance_mm), by=found.by
            )
        )
        do = go(f"{here}/distance/{weapon}")
        title = say("Distance: {weapon}").format(weapon=weapon)
        items.append(row(title, (line,), do=do, marked=found is None))
    if len(items) > FEW:
        words = say("Distances; not measured: {weapons}")
        label = words.format(weapons=people_text(desk, wanting))
        parts += folded(desk.draft, "distances", label, [rows(items)])
    elif items:
        parts.append(rows(items))
    parts.append(
        button(say("Who is in front, ears and eyes"), go(f"{here}/protection"), Tone.QUIET)
    )
    return parts


def is_working(desk: Desk, weapon: str) -> bool:
    """Say whether a weapon of the card is a working gun."""
    known = desk.state.weapons.get(weapon)
    return known is not None and known.kit.weapon_class in WORKING


def consulting(desk: Desk, name: str, setup: Setup, me: str) -> list[Part]:
    """Ask what makes a muzzle toward somebody bearable; who says so signs."""
    say, chosen = desk.say, picked(desk, "mitigation", MITIGATIONS)
    options = [(m.value, say(w)) for m, w in MITIGATIONS.items()]
    parts: list[Part] = [choice("mitigation", say("What makes it bearable?"), options, chosen)]
    for by, mitigation, _ in setup.consulted:
        parts.append(text(f"{say(MITIGATIONS[mitigation])}: {by}"))
    if chosen is not None:
        act = said("MitigationConsulted", me, setup=name, mitigation=chosen)
        do = record([act], f"setup/{name}", ask=True)
        parts.append(button(say("We talked it over"), do))
    return parts


def rolling(desk: Desk, name: str, setup: Setup, me: str) -> list[Part]:
    """Say what stands in the way of the roll now; ask it again at the tap.

    The main key is the roll only while nothing does; else it leads to what would clear the way.
    """
    say, words = desk.say, terms(desk)
    found = clearing(desk, name, setup)
    parts: list[Part] = [heading(say("In the way of it now")), rows(found.rows, say(CLEAR))]
    if found.way is not None:
        parts.append(button(found.way.label, go(found.way.route)))
    act = said("CameraRolled", me, setup=name)
    tone = Tone.MAIN if runs_it(desk) and not found.rows else Tone.QUIET
    parts.append(button(words.roll, record([act], f"setup/{name}", ask=True), tone))
    return parts


def out(desk: Desk, name: str) -> list[Part]:
    """List what is out for the setup: after the cut its handlers collect it."""
    state, me = desk.state, desk.me.person
    items = []
    for weapon, one_of in state.weapons.items():
        where = one_of.custody
        if one_of.setup != name or where.kind in (CustodyKind.LOCKED, CustodyKind.RETIRED):
            continue
        away = where.person is not None and not is_handler(state, where.person)
        route = f"collect/{weapon}" if away and is_handler(state, me) else f"weapon/{weapon}"
        items.append(row(weapon, (custody_words(desk, where),), look_of(desk, one_of), go(route)))
    return [heading(desk.say("Out for it")), rows(items, desk.say("Nothing is out for it."))]
