"""A weapon: its state, its story, and one large next act."""

from __future__ import annotations

from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.hands import setup_for, shown_people, stands, until_us
from coldproof.desk.floor.labels import SHORT
from coldproof.desk.floor.looks import held_under, look_of
from coldproof.desk.floor.parts import (
    Part,
    Screen,
    Tone,
    button,
    go,
    heading,
    put,
    row,
    rows,
    state_card,
    text,
)
from coldproof.desk.floor.screens.next_act import next_parts
from coldproof.desk.floor.spoken import (
    books,
    muzzle_text,
    names_text,
    not_here,
    places_text,
    seen_text,
    where_words,
)
from coldproof.state.clearance import witnesses_of
from coldproof.state.facts import hot_inside, is_gun
from coldproof.state.records import Check, Setup, Weapon

MOST_STORY = 8


def show(desk: Desk, rest: tuple[str, ...]) -> Screen:
    """Return the screen of one weapon."""
    say, name = desk.say, "/".join(rest)
    weapon = desk.state.weapons.get(name)
    if weapon is None:
        return Screen(say("Not found"), (not_here(desk, name),), back="board")
    look = look_of(desk, weapon)
    parts: list[Part] = [state_card(look, state_lines(desk, weapon))]
    parts += next_parts(desk, name, weapon)
    if weapon.inside and stands(desk, weapon) is not None:
        parts.append(text(inside_line(desk, weapon)))
    parts.append(text(metal(desk, weapon)))
    found = setup_for(desk, name, weapon)
    if found is not None:
        parts.append(setup_row(desk, name, *found))
    parts += story(desk, name, weapon)
    parts += [
        button(say("Show me"), go(f"show-me/{name}"), Tone.QUIET),
        button(say("Not ready"), go(f"not-ready/{name}"), Tone.QUIET),
        button(say("It fell, jammed, was left or lost"), go(f"mishap/{name}"), Tone.QUIET),
        button(say("Read all the steps"), go(f"check/{name}/steps"), Tone.QUIET),
        button(say("Told on paper"), go(f"paper/{name}"), Tone.QUIET),
    ]
    return Screen(name, tuple(parts), look.tone, "board")


def setup_row(desk: Desk, weapon: str, name: str, setup: Setup) -> Part:
    """Return the way to its setup, with where the muzzle points in it."""
    title = desk.say("Setup {name}").format(name=name)
    return rows([row(title, (muzzle_text(desk, setup, weapon),), do=go(f"setup/{name}"))])


def state_lines(desk: Desk, weapon: Weapon) -> list[str]:
    """Say where it is, what is known of its load and since when, until when, who saw it."""
    say, state = desk.say, desk.state
    lines = where_words(desk, weapon)
    lines += [say(s.cause.value) for s in weapon.suspicions]
    if not is_gun(weapon.kit):
        if weapon.non_gun is not None:
            who, at_us, _ = weapon.non_gun
            words = say("Touched and seen to be no gun, {hour}, by {who}")
            lines.append(words.format(hour=desk.when(at_us), who=who))
        return lines
    check = stands(desk, weapon)
    if check is not None:
        saw = names_text(witnesses_of(state, weapon, check)) or say("nobody from outside")
        shown = names_text(shown_people(desk, weapon, check)) or say("nobody")
        words = say("Checked {hour} by {who}, seen by {saw}, shown to {shown}")
        hour = desk.when(check.at_us)
        lines.append(words.format(hour=hour, who=check.handler, saw=saw, shown=shown))
        if check.spent_to is not None:
            lines.append(spent_text(desk, weapon, check))
        until = until_us(desk, check)
        over = desk.now_us > until
        words = say("Counted until {hour}") if over else say("Counts until {hour}")
        if not over or not held_under(desk, weapon, check):  # who has it has it until the cut
            lines.append(words.format(hour=desk.hour(until)))
    elif weapon.voided is not None:
        lines.append(say("Its check ended: {why}").format(why=say(weapon.voided[0])))
    return lines + load_lines(desk, weapon)


def spent_text(desk: Desk, weapon: Weapon, check: Check) -> str:
    """Say who took it under its check: they have it until the cut, still have it, or had it."""
    say, who = desk.say, check.spent_to
    if held_under(desk, weapon, check):
        return say("Held under it by {who}").format(who=who)
    if weapon.custody.person == who:
        return say("Held under it by {who} until the cut, and still with them").format(who=who)
    return say("{who} had it since").format(who=who)


def load_lines(desk: Desk, weapon: Weapon) -> list[str]:
    """Say what is in it by the books, and what of it is not proved."""
    say = desk.say
    lines = []
    if weapon.inside and stands(desk, weapon) is None:
        lines.append(inside_line(desk, weapon))
    if not weapon.load_known:
        lines.append(say("What is in it is not proved: loaded"))
    if weapon.bore_due is not None:
        lines.append(say("Its bore is due"))
    if hot_inside(weapon) and weapon.hot_since_us is not None:
        lines.append(say("Hot since {hour}").format(hour=desk.hour(weapon.hot_since_us)))
    return lines


def inside_line(desk: Desk, weapon: Weapon) -> str:
    """Say what the books have in it, lot by lot."""
    words = desk.say("By the books inside: {what}")
    return words.format(what=names_text(books(desk, weapon)))


def metal(desk: Desk, weapon: Weapon) -> str:
    """Return its markings, as they can be read from it, and how many places it has."""
    say, kit = desk.say, weapon.kit
    parts = [str(p) for p in (kit.maker, kit.model, kit.caliber) if p]
    if kit.serial_last4:
        parts.append(say("last four {serial}").format(serial=kit.serial_last4))
    if weapon.color is not None:
        parts.append(say("tag {color}").format(color=say(weapon.color.value)))
    if is_gun(kit):
        parts.append(places_text(desk, weapon))
    return " · ".join(parts) or say(SHORT[kit.weapon_class])


def story(desk: Desk, name: str, weapon: Weapon) -> list[Part]:
    """Return what is known of its day with an hour to it, the latest first."""
    say = desk.say
    told: list[tuple[int, str]] = []
    for check in (weapon.check, weapon.was):
        if check is None:
            continue
        words = say("{who} checked it: {what}")
        told.append((check.at_us, words.format(who=check.handler, what=seen_text(desk, check))))
        for look in (*check.looks, *check.first_looks):
            words = say("shown to {who}") if look.shown else say("seen by {who}")
            told.append((look.at_us, words.format(who=look.person)))
        for one in check.calls:
            words = say("{who} called it {state}")
            told.append((one.at_us, words.format(who=one.by, state=say(one.state.value))))
    for offer in weapon.offers:
        words = say("{giver} offered it to {to}").format(giver=offer.by, to=offer.to)
        told.append((offer.at_us, words))
    if weapon.misfired_us is not None:
        told.append((weapon.misfired_us, say("a click and no shot, or an odd report")))
    if not told:
        return []
    latest = sorted(dict.fromkeys(told), reverse=True)[:MOST_STORY]
    items = [row(words, (desk.when(at_us),)) for at_us, words in latest]
    whole = button(say("All that is recorded of it"), put({"weapon": name}, "record"), Tone.QUIET)
    return [heading(say("Its checks and offers")), rows(items), whole]
