"""The board: every weapon, where, who, state, since, shown to whom; what stands in the way."""

from __future__ import annotations

from itertools import pairwise

from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.hands import (
    can_witness,
    number,
    saw_it,
    shown_people,
    stands,
    unspent,
    until_us,
    was_called,
)
from coldproof.desk.floor.looks import look_of
from coldproof.desk.floor.parts import Part, Screen, Tone, button, go, heading, row, rows, text
from coldproof.desk.floor.screens import showing
from coldproof.desk.floor.spoken import call_text, custody_words, names_text, where_words
from coldproof.state.clearance import witnesses_of
from coldproof.state.custody import holder
from coldproof.state.facts import is_gun, is_handler, is_hot, wearers, wears
from coldproof.state.records import BlockKind, CustodyKind, Weapon
from coldproof.words.people import FLOOR, HANDLERS, PERFORMERS
from coldproof.words.units import MINUTE_US, SECOND_US

IN = (CustodyKind.LOCKED, CustodyKind.RETIRED)
MOST_NAMED = 4
PROMPT_US = 10 * MINUTE_US


def show(desk: Desk, rest: tuple[str, ...]) -> Screen:
    """Return the board: out first, then what stands in the way, then all the others."""
    say = desk.say
    weapons = desk.state.weapons
    out = [(n, w) for n, w in weapons.items() if w.custody.kind not in IN]
    away = [(n, w) for n, w in weapons.items() if w.custody.kind is CustodyKind.LOCKED]
    parts: list[Part] = [*banners(desk), *blocks(desk), *prompts(desk), *for_me(desk)]
    parts.append(heading(say("Out")))
    parts.append(hot_line(desk, out))
    parts.append(rows((weapon_row(desk, n, w) for n, w in out), say("No weapon is out.")))
    parts += in_the_way(desk)
    parts += [heading(say("To ask")), *asking(desk), *keys(desk)]
    parts.append(heading(say("Not out")))
    parts.append(rows((weapon_row(desk, n, w) for n, w in away), say("No weapon is here.")))
    return Screen(desk.title or say("Board"), tuple(parts))


def banners(desk: Desk) -> list[Part]:
    """Say that this is practice, and how much is not on the log yet."""
    say, parts = desk.say, list[Part]()
    if desk.practice:
        parts.append(text(say("PRACTICE. Nothing here is the record."), "large", Tone.CHECK))
    if desk.net.unsent:
        one, many = say("1 act is not on the log yet"), say("{n} acts are not on the log yet")
        words = one if desk.net.unsent == 1 else many
        parts.append(text(words.format(n=desk.net.unsent), tone=Tone.CHECK))
    return parts


def hot_line(desk: Desk, out: list[tuple[str, Weapon]]) -> Part:
    """Count the hot ones among what is out: unknown is hot."""
    hot = [n for n, w in out if is_gun(w.kit) and is_hot(w)]
    if not hot:
        return text(desk.say("Hot or unknown: none"))
    words = desk.say("Hot or unknown: {n} ({names})")
    named = names_text(hot[:MOST_NAMED])
    return text(words.format(n=len(hot), names=named), "large", Tone.HOT)


def weapon_row(desk: Desk, name: str, weapon: Weapon) -> dict[str, object]:
    """Return one weapon as a row of the board."""
    say = desk.say
    lines = [custody_words(desk, weapon.custody)]
    check = stands(desk, weapon) if is_gun(weapon.kit) else None
    if weapon.suspicions:
        lines = [
            *where_words(desk, weapon),
            names_text(say(s.cause.value) for s in weapon.suspicions),
        ]
    elif check is not None:
        saw = names_text(witnesses_of(desk.state, weapon, check)) or say("nobody from outside")
        shown = names_text(shown_people(desk, weapon, check)) or say("nobody")
        words = say("checked {hour} by {who} and {saw}, shown to {shown}")
        hour = desk.when(check.at_us)
        lines.append(words.format(hour=hour, who=check.handler, saw=saw, shown=shown))
        lines.append(say("until {hour}").format(hour=desk.hour(until_us(desk, check))))
    elif not is_gun(weapon.kit) and weapon.non_gun is not None:
        words = say("touched {hour} by {who}")
        lines.append(words.format(hour=desk.when(weapon.non_gun[1]), who=weapon.non_gun[0]))
    elif weapon.voided is not None:
        lines.append(say("its check ended: {why}").format(why=say(weapon.voided[0])))
    if weapon.setup is not None and weapon.custody.kind is CustodyKind.HELD:
        lines.append(say("for {setup}").format(setup=weapon.setup))
    return row(name, lines, look_of(desk, weapon), go(f"weapon/{name}"))


def blocks(desk: Desk) -> list[Part]:
    """Return what stands in the way until it is ended by name; stops before all else."""
    say = desk.say
    found: list[Part] = []
    standing = sorted(desk.state.blocks.items(), key=lambda one: one[1].kind is not BlockKind.STOP)
    for name, block in standing:
        if block.kind is BlockKind.WITHHELD and block.by == block.subject:
            continue  # a person's own no to any weapon stands on their own card, for them alone
        where = f" {block.target}" if block.target else ""
        words = say("{cause}, by {by}, {hour}").format(
            cause=say(block.cause), by=block.by, hour=desk.when(block.at_us)
        )
        found.append(text(f"{say(block.kind.value).upper()}{where}: {words}", "large", Tone.STOP))
        if block.kind is BlockKind.STOP:
            found.append(button(say("What is stopped"), go(f"stop/{name}"), Tone.QUIET))
        elif block.kind is BlockKind.SHOW and block.target:
            found.append(button(say("Show it"), go(f"show-me/{block.target}"), Tone.QUIET))
        elif block.kind is BlockKind.NOT_READY:
            target = block.target if block.target in desk.state.weapons else ""
            route = f"not-ready/{target}" if target else "not-ready"
            found.append(button(say("When it is ready"), go(route), Tone.QUIET))
    return found


def prompts(desk: Desk) -> list[Part]:
    """Ask a handler to speak with whoever said the same many times, faster than one can look.

    It is shown for some minutes and then no more; it is never counted.
    """
    if not any(is_handler(desk.state, one) for one in desk.me.keys):
        return []
    many, limit = max(number(desk, "rubber-stamp-checks"), 2), number(desk, "rubber-stamp-us")
    words = desk.say("A look takes time. {who} said the same {n} times in {s} s: speak with them.")
    parts: list[Part] = []
    for run in desk.state.looked:
        last = run.at_us[-many:]
        quick = all(0 <= b - a < limit for a, b in pairwise(last))
        if len(last) == many and quick and desk.now_us - last[-1] < PROMPT_US:
            seconds = (last[-1] - last[0]) // SECOND_US
            line = words.format(who=run.person, n=many, s=seconds)
            parts.append(text(line, tone=Tone.CHECK))
    return parts


def for_me(desk: Desk) -> list[Part]:
    """Return what waits for whose keys are open here: offers, looks, what they hold."""
    say, items = desk.say, []
    for name, weapon in desk.state.weapons.items():
        look, offer = look_of(desk, weapon), weapon.offer
        if offer is not None and offer.to in desk.me.keys:
            words = say("{giver} offers it to {to}").format(giver=offer.by, to=offer.to)
            items.append(row(name, (words,), look, go(f"handover/{name}"), marked=True))
        elif holder(weapon) in desk.me.keys:
            words = say("In the hand of {who}").format(who=holder(weapon))
            items.append(row(name, (words,), look, go(f"weapon/{name}")))
        elif waits_for_me(desk, weapon):
            words = say("Waits for your look")
            items.append(row(name, (words,), look, go(f"check/{name}"), marked=True))
    return [heading(say("For you")), rows(items)] if items else []


def waits_for_me(desk: Desk, weapon: Weapon) -> bool:
    """Say whether a showing waits for the look of somebody whose key is open here."""
    check = unspent(desk, weapon)
    if check is None or not is_gun(weapon.kit):
        return False
    called = was_called(desk, weapon, check)
    for person in desk.me.keys:
        floor = wears(desk.state, person, FLOOR, weapon.unit)
        looks = floor and can_witness(desk, person, check.handler)
        if looks and not (called and saw_it(desk, weapon, check, person)):
            return True
        takes = wears(desk.state, person, PERFORMERS)
        if takes and person not in shown_people(desk, weapon, check):
            return True
    return False


def in_the_way(desk: Desk) -> list[Part]:
    """Return, for the setup that was begun last and is open, what its weapons still lack."""
    say, state = desk.say, desk.state
    name = next((n for n in reversed(list(state.setups)) if state.setups[n].open), None)
    if name is None:
        return []
    card = state.setups[name].card
    items = []
    for one in card.weapons:
        weapon = state.weapons.get(one)
        lacking = [say("not registered")] if weapon is None else lacks(desk, one, weapon, name)
        if lacking:
            look = None if weapon is None else look_of(desk, weapon)
            items.append(row(one, lacking, look, go(f"weapon/{one}")))
    title = say("In the way of {setup}").format(setup=name)
    where = button(say("Setup {name}").format(name=name), go(f"setup/{name}"), Tone.QUIET)
    return [heading(title), rows(items, say("No weapon of its card lacks a step.")), where]


def lacks(desk: Desk, name: str, weapon: Weapon, setup: str) -> list[str]:
    """Say what a weapon of a card lacks before it can be in the shot."""
    say, kind = desk.say, weapon.custody.kind
    if weapon.suspicions:
        return [say("quarantined: {why}").format(why=say(weapon.suspicions[0].cause.value))]
    if kind is not CustodyKind.HELD:
        return [custody_words(desk, weapon.custody)]
    if weapon.setup == setup and not is_handler(desk.state, holder(weapon)):
        return []
    if not is_gun(weapon.kit):
        return [] if weapon.non_gun is not None else [say("not touched yet")]
    check = unspent(desk, weapon)
    if check is None:
        return [say("not checked, or not shown again")]
    found = []
    if not showing.floor_saw(desk.state, weapon, check):
        found.append(say("the floor has not seen it"))
    if not shown_people(desk, weapon, check):
        found.append(say("shown to nobody who takes it"))
    if not was_called(desk, weapon, check):
        words = say("not called out: {words}")
        found.append(words.format(words=call_text(desk, name, weapon, check)))
    return found


def asking(desk: Desk) -> list[Part]:
    """Say what was called last, and whom to ask."""
    say, state = desk.say, desk.state
    parts: list[Part] = []
    latest: tuple[int, str] | None = None
    for name, weapon in state.weapons.items():
        for check in (weapon.check,):
            for one in () if check is None else check.calls:
                words = f"{name}: {say(one.state.value)}"
                latest = max(latest or (0, ""), (one.at_us, words))
    if latest is not None:
        words = say("Last call, {hour}: {words}")
        parts.append(text(words.format(hour=desk.hour(latest[0]), words=latest[1])))
    handlers, floor = wearers(state, HANDLERS), wearers(state, FLOOR)
    nobody = say("nobody today")
    words = say("Handlers: {who}").format(who=names_text(handlers[:MOST_NAMED]) or nobody)
    parts.append(text(words))
    words = say("Floor: {who}").format(who=names_text(floor[:MOST_NAMED]) or nobody)
    parts.append(text(words))
    return parts


def keys(desk: Desk) -> list[Part]:
    """Return what anybody can do, and what handlers can."""
    say = desk.say
    parts = [
        button(say("Show me"), go("show-me"), Tone.PLAIN),
        button(say("Not ready, told to go on"), go("not-ready"), Tone.QUIET),
    ]
    if any(is_handler(desk.state, one) for one in desk.me.keys):
        parts += [
            button(say("Tray"), go("tray"), Tone.PLAIN),
            button(say("I step away"), go("away"), Tone.PLAIN),
        ]
    return parts
