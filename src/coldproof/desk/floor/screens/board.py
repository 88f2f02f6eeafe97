"""The board: every weapon, where, who, state, since, shown to whom; what stands in the way."""

from __future__ import annotations

from itertools import pairwise

from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.hands import (
    can_witness,
    number,
    saw_it,
    setup_for,
    shown_people,
    stands,
    unspent,
    until_us,
    was_called,
)
from coldproof.desk.floor.looks import held_under, look_of
from coldproof.desk.floor.parts import (
    Look,
    Part,
    Screen,
    Shape,
    Tone,
    button,
    go,
    heading,
    row,
    rows,
    text,
)
from coldproof.desk.floor.screens import numbers
from coldproof.desk.floor.screens.at_hand import to_read
from coldproof.desk.floor.screens.clearing import CLEAR, clearing
from coldproof.desk.floor.screens.way import block_route
from coldproof.desk.floor.spoken import (
    custody_words,
    muzzle_text,
    names_text,
    where_words,
    who_text,
)
from coldproof.desk.floor.terms import reach_text
from coldproof.state.custody import holder
from coldproof.state.facts import is_gun, is_handler, is_hot, wearers, wears
from coldproof.state.records import Block, BlockKind, CustodyKind, Weapon
from coldproof.words.floor import Toward
from coldproof.words.people import FLOOR, HANDLERS, PERFORMERS
from coldproof.words.units import MINUTE_US, SECOND_US

IN = (CustodyKind.LOCKED, CustodyKind.RETIRED)
MOST_NAMED = 4
PROMPT_US = 10 * MINUTE_US


def show(desk: Desk, rest: tuple[str, ...]) -> Screen:
    """Return the board: what stands in the way, what waits for me, what is out, all the others."""
    say = desk.say
    weapons = desk.state.weapons
    if not weapons:
        return Screen(desk.title or say("Board"), tuple(nothing_yet(desk)))
    out = [(n, w) for n, w in weapons.items() if w.custody.kind not in IN]
    away = [(n, w) for n, w in weapons.items() if w.custody.kind is CustodyKind.LOCKED]
    mine = for_me(desk)
    parts: list[Part] = [*banners(desk), *blocks(desk), *prompts(desk), hot_line(desk, out)]
    if mine:
        parts += [heading(say("For you")), rows(mine.values())]
    others = [weapon_row(desk, n, w) for n, w in out if n not in mine]
    parts.append(heading(say("Also out") if mine else say("Out")))
    parts.append(rows(others, say("No other weapon is out.") if mine else say("No weapon is out.")))
    parts += [*to_read(desk), *in_the_way(desk)]
    parts += [heading(say("To ask")), *asking(desk), *keys(desk)]
    parts.append(heading(say("Not out")))
    parts.append(rows((weapon_row(desk, n, w) for n, w in away), say("No weapon is here.")))
    return Screen(desk.title or say("Board"), tuple(parts))


def nothing_yet(desk: Desk) -> list[Part]:
    """Return the board of a production without a weapon: where it begins."""
    say = desk.say
    begin = [
        text(say("No weapon is here yet."), "large"),
        button(say("The first ten minutes"), go("first-run")),
    ]
    return [*banners(desk), *blocks(desk), *begin, heading(say("To ask")), *asking(desk)]


def banners(desk: Desk) -> list[Part]:
    """Say that this is practice, and how much is not on the log yet."""
    say, parts = desk.say, list[Part]()
    if desk.practice:
        look = Look(Shape.NONE, "", Tone.CHECK)
        title = say("PRACTICE. Nothing here is the record.")
        parts.append(rows([row(title, (say("What to try; how to leave"),), look, go("practice"))]))
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
    """Return one weapon as a row, in two short lines: where it is, and what is known until when."""
    lines = [short_custody(desk, weapon)] if not weapon.suspicions else where_words(desk, weapon)
    if weapon.custody.kind is not CustodyKind.LOCKED or weapon.suspicions:
        lines += known_lines(desk, weapon)
    found = setup_for(desk, name, weapon)
    if found is not None and found[1].card.toward is not Toward.NOBODY and is_gun(weapon.kit):
        lines.append(f"{found[0]}: {muzzle_text(desk, found[1], name)}")
    return row(name, lines, look_of(desk, weapon), go(f"weapon/{name}"))


def short_custody(desk: Desk, weapon: Weapon) -> str:
    """Say in a few words who has it and in whose sight, or where it lies."""
    say, custody = desk.say, weapon.custody
    if custody.kind is not CustodyKind.HELD:
        return custody_words(desk, custody)
    words = say("with {who}").format(who=custody.person)
    if custody.watcher is None:
        return words + say(", in no handler's sight")
    if custody.watcher == custody.person:
        return words
    return words + say(", in sight of {who}").format(who=custody.watcher)


def known_lines(desk: Desk, weapon: Weapon) -> list[str]:
    """Say from when to when a check counts and to whom it was shown; or why there is none."""
    say = desk.say
    check = stands(desk, weapon) if is_gun(weapon.kit) else None
    if weapon.suspicions:
        return [names_text(say(s.cause.value) for s in weapon.suspicions)]
    if check is not None:
        shown = names_text(shown_people(desk, weapon, check)) or say("nobody")
        if held_under(desk, weapon, check):  # no hour ends it
            words = say("checked {hour}, held under it by {who} until the cut, shown to {shown}")
            hour = desk.when(check.at_us)
            return [words.format(hour=hour, who=check.spent_to, shown=shown)]
        words = say("{hour} to {until}, shown to {shown}")
        until, hour = desk.hour(until_us(desk, check)), desk.when(check.at_us)
        return [words.format(until=until, hour=hour, shown=shown)]
    if not is_gun(weapon.kit) and weapon.non_gun is not None:
        words = say("touched {hour} by {who}")
        return [words.format(hour=desk.when(weapon.non_gun[1]), who=weapon.non_gun[0])]
    if weapon.voided is not None:
        return [say("its check ended: {why}").format(why=say(weapon.voided[0]))]
    return []


def blocks(desk: Desk) -> list[Part]:
    """Return what stands in the way until it is ended by name; stops before all else."""
    say, items = desk.say, []
    standing = sorted(desk.state.blocks.items(), key=lambda one: one[1].kind is not BlockKind.STOP)
    for name, block in standing:
        if block.kind is BlockKind.WITHHELD:
            continue  # whom no weapon goes to stands on their own page, whoever said so
        words = say("{cause}, by {by}, {hour}").format(
            cause=say(block.cause), by=who_text(desk, block.by), hour=desk.when(block.at_us)
        )
        title = f"{say(block.kind.value).upper()}: {block_reach(desk, block)}"
        route = block_route(desk, name, block)
        look = Look(Shape.STOP if block.kind is BlockKind.STOP else Shape.NONE, "", Tone.STOP)
        items.append(row(title, (words,), look, None if route is None else go(route)))
    return [rows(items)] if items else []


def block_reach(desk: Desk, block: Block) -> str:
    """Say how far a block reaches, or what it is about."""
    if block.kind in (BlockKind.STOP, BlockKind.NOT_READY):
        return reach_text(desk, block.scope, block.target)
    if block.kind in (BlockKind.HOLD, BlockKind.FREEZE):
        return ", ".join((*block.items, *block.lots)) or desk.say("everything of the case")
    return block.target or block.subject or reach_text(desk, block.scope, block.target)


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


def for_me(desk: Desk) -> dict[str, dict[str, object]]:
    """Return what waits for whose keys are open here, then what they hold, as rows by weapon."""
    say = desk.say
    waits, held = dict[str, dict[str, object]](), dict[str, dict[str, object]]()
    for name, weapon in desk.state.weapons.items():
        look, offer = look_of(desk, weapon), weapon.offer
        if offer is not None and offer.to in desk.me.keys:
            words = say("{giver} offers it to {to}").format(giver=offer.by, to=offer.to)
            waits[name] = row(name, (words,), look, go(f"handover/{name}"), marked=True)
        elif holder(weapon) in desk.me.keys:
            held[name] = weapon_row(desk, name, weapon)
        elif waits_for_me(desk, weapon):
            lines = (say("Waits for your look"), *where_words(desk, weapon))
            waits[name] = row(name, lines, look, go(f"check/{name}"), marked=True)
    return waits | held


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
        if takes and not shown_people(desk, weapon, check):
            return True
    return False


def in_the_way(desk: Desk) -> list[Part]:
    """Return what is in the way of the setup that was begun last and is open, as its page does."""
    say, state = desk.say, desk.state
    name = next((n for n in reversed(list(state.setups)) if state.setups[n].open), None)
    if name is None:
        return []
    found = rows(clearing(desk, name, state.setups[name]).rows, say(CLEAR))
    title = say("In the way of {setup}").format(setup=name)
    where = button(say("Setup {name}").format(name=name), go(f"setup/{name}"), Tone.QUIET)
    return [heading(title), found, where]


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
    posted = numbers.lines(desk, numbers.HURT)
    return [*parts, rows(posted)] if posted else parts


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
