"""Told on paper: what a paper says was done, typed later as history; it permits nothing.

The paper says who did it, on which day and at which minute.  A handler types it, and vouches for
it.  What was done is taken; no check stands by it, and the record marks it as known from paper.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.hands import Act, act, me_signs, open_units, performers, setup_for
from coldproof.desk.floor.looks import look_of
from coldproof.desk.floor.parts import (
    Part,
    Screen,
    Tone,
    button,
    choice,
    fetch,
    field,
    go,
    put,
    record,
    row,
    rows,
    state_card,
    text,
)
from coldproof.desk.floor.said import key_needed, picked
from coldproof.desk.floor.screens import paper_card
from coldproof.desk.floor.screens.looking import day_in, minute
from coldproof.desk.floor.screens.record import readings
from coldproof.desk.floor.screens.ret import as_booked, counted_out, stores
from coldproof.desk.floor.spoken import books, custody_words, names_text, not_here
from coldproof.desk.reading import open_note
from coldproof.state.custody import holder
from coldproof.state.facts import is_gun, is_handler, wearers
from coldproof.state.records import CustodyKind, Weapon
from coldproof.words.floor import Known
from coldproof.words.ids import DAY
from coldproof.words.kit import HOT
from coldproof.words.people import HANDLERS
from coldproof.words.units import MINUTE_US

AWAY = (CustodyKind.RETIRED,)


class Told(NamedTuple):
    """What the paper says of an act, and who types it."""

    who: str
    at_us: int
    typist: str
    back: str  # the page to which one goes on

    def act(self, one: Act) -> Act:
        """Return an act as it is told from paper: its own hour, and whoever types it vouches."""
        found = {**one, "known": Known.PAPER.value, "at_us": self.at_us}
        return found if one["by"] == self.typist else {**found, "vouched_by": self.typist}

    def button(self, desk: Desk, label: str, acts: list[Act], then: str | None = None) -> Part:
        """Return the key that records what the paper says, with its hour in front."""
        told = [self.act(one) for one in acts]
        hint = desk.say("Typed by {who}").format(who=self.typist)
        words = f"{desk.hour(self.at_us)}  {label}"
        return button(words, record(told, then or self.back), Tone.PLAIN, hint)


def show(desk: Desk, rest: tuple[str, ...]) -> Screen:
    """Return `paper`, `paper/<weapon>` or `paper/<weapon>/<who>/<day>` and what is below it."""
    say, name = desk.say, rest[0] if rest else ""
    if not name:
        return listed(desk)
    weapon = desk.state.weapons.get(name)
    if weapon is None:
        return Screen(say("Not found"), (not_here(desk, name),), back="board")
    who, day, page, more = (*rest[1:], "", "", "", "")[:4]
    title = say("{name}: told on paper").format(name=name)
    parts: list[Part] = [state_card(look_of(desk, weapon), (custody_words(desk, weapon.custody),))]
    me = me_signs(desk)
    if me is None:
        parts.append(key_needed(desk))
    elif not is_handler(desk.state, me):
        words = say("A handler types it: typed by anybody else, the gun would be quarantined.")
        parts.append(text(words, "large"))
    elif who not in desk.state.people or DAY.fullmatch(day) is None:
        parts += asking_who(desk, name, weapon)
        return Screen(title, tuple(parts), back=f"weapon/{name}", live=False)
    else:
        back = f"paper/{name}/{who}/{day}"
        words = say("By {who}, on {day}, as the paper says").format(who=who, day=day)
        asked, at_us = hour(desk, day, weapon)
        parts += [text(words, "large"), *asked]
        if at_us is not None:
            told = Told(who, at_us, me, back)
            parts += below(desk, told, name, weapon, page, more)
        up = f"paper/{name}" if not page else back
        return Screen(title, tuple(parts), back=up, live=False)
    return Screen(title, tuple(parts), back=f"weapon/{name}", live=False)


def listed(desk: Desk) -> Screen:
    """List the weapons of which a paper may tell."""
    say = desk.say
    items = [
        row(name, (custody_words(desk, one.custody),), look_of(desk, one), go(f"paper/{name}"))
        for name, one in desk.state.weapons.items()
        if one.custody.kind not in AWAY
    ]
    words = say("Of which weapon does the paper tell?")
    parts = (text(words, "large"), rows(items, say("No weapon is here.")))
    return Screen(say("Told on paper"), parts, back="record", live=False)


def asking_who(desk: Desk, name: str, weapon: Weapon) -> list[Part]:
    """Ask for the day on the paper, and which handler did it."""
    say, day = desk.say, day_in(desk, desk.date())
    people = wearers(desk.state, HANDLERS, weapon.unit)
    items = [row(one, do=go(f"paper/{name}/{one}/{day}")) for one in people]
    return [
        text(
            say("What a paper says was done, typed later. It is history: nothing goes out on it.")
        ),
        text(say("The record has no place for a picture of the paper. Keep the paper."), "small"),
        field("day", say("Day on the paper"), "day", day),
        text(say("Which handler did it, by the paper?"), "large"),
        rows(items, say("No handler is appointed today.")),
    ]


def hour(desk: Desk, day: str, weapon: Weapon) -> tuple[list[Part], int | None]:
    """Ask for the hour on the paper; return it, never to come nor before what is known since."""
    say = desk.say
    parts: list[Part] = [
        field("clock", say("Hour on the paper, such as 13:46"), "text", picked(desk, "clock"))
    ]
    lent, since = latest(desk, weapon)
    begins = minute(desk, day)
    if lent is not None:
        return [*parts, lent], None
    if begins is None:
        if picked(desk, "clock"):
            parts.append(text(say("Not an hour of a day: 13:46 would do."), tone=Tone.STOP))
        return parts, None
    if begins > desk.now_us:
        return [*parts, text(say("That hour is still to come."), tone=Tone.STOP)], None
    if since is not None and begins + MINUTE_US <= since:
        words = say("Not before {hour}: what the record has last of it was done then.")
        return [*parts, text(words.format(hour=desk.when(since)), tone=Tone.STOP)], None
    return parts, min(max(begins, since or 0), desk.now_us)


def latest(desk: Desk, weapon: Weapon) -> tuple[Part | None, int | None]:
    """Return when the last move of a weapon was done; or the part that lends its entry first."""
    past, place = desk.past, weapon.position
    if past is None or place >= past.copy.size:
        return None, None
    if not past.has(place, place + 1):
        words = desk.say("Reading the entries kept on this device")
        return fetch(place, place + 1, words), None
    done = open_note(past.note(place)).act
    low, high = readings(desk, place, done)
    if done.known is Known.PAPER or low is None or high is None:
        return None, done.at_us
    return None, min(max(done.at_us, min(low, high)), max(low, high))


def below(desk: Desk, told: Told, name: str, weapon: Weapon, page: str, more: str) -> list[Part]:
    """Return what can be told next: by where the weapon is and by what is in it."""
    mine = weapon.custody.kind is CustodyKind.HELD and holder(weapon) == told.who
    if page == "looks":
        return paper_card.looks(desk, told, name, weapon, more)
    if page == "card" and mine and is_gun(weapon.kit) and not weapon.inside:
        return paper_card.card(desk, told, name, weapon)
    if page == "other" and mine and weapon.inside:
        parts, rounds = counted_out(desk, weapon)
        return parts if rounds is None else [*parts, came_out(desk, told, name, rounds)]
    return in_hand(desk, told, name, weapon) if mine else elsewhere(desk, told, name, weapon)


def elsewhere(desk: Desk, told: Told, name: str, weapon: Weapon) -> list[Part]:
    """It is locked, or in somebody else's hand: taken out, or taken back."""
    say, who, custody = desk.say, told.who, weapon.custody
    if custody.kind is CustodyKind.LOCKED:
        words = say("Out of {store} for {unit}: in the hand of {who}")
        return [
            told.button(
                desk,
                words.format(store=custody.place, unit=unit, who=who),
                [act(desk, "WeaponUnlocked", who, weapons=(name,), store=custody.place, unit=unit)],
            )
            for unit in open_units(desk)
        ]
    if custody.kind is not CustodyKind.HELD:
        return [text(say("Nobody has it in hand or in sight. Whoever has it now says so first."))]
    taken = act(desk, "WeaponCollected", who, weapons=(name,))
    parts: list[Part] = []
    for load in [p for p in weapon.inside if p.round_class in HOT]:
        for n in range(load.count, 0, -1):
            gone = act(desk, "WeaponFired", who, weapon=name, lot=load.lot, count=n)
            words = say("{n} of {lot} were fired; then back in the hand of {who}")
            label = words.format(n=n, lot=load.lot, who=who)
            parts.append(told.button(desk, label, [gone, taken]))
    back = say("Back in the hand of {who}").format(who=who)
    return [*parts, told.button(desk, back, [taken])]


def in_hand(desk: Desk, told: Told, name: str, weapon: Weapon) -> list[Part]:
    """It is in the hand of whom the paper names: what came out, the check card, handed, locked."""
    say, who = desk.say, told.who
    parts: list[Part] = []
    if weapon.inside:
        parts.append(text(names_text(books(desk, weapon)), "large"))
        parts.append(came_out(desk, told, name, as_booked(weapon), whole=True))
        other = say("Another count, or another fate")
        parts.append(button(other, put({}, f"{told.back}/other"), Tone.QUIET))
    elif is_gun(weapon.kit):
        label = say("The check card, line by line")
        parts.append(button(label, put({}, f"{told.back}/card")))
    for store in stores(desk, weapon):
        lock = act(desk, "WeaponLockedUp", who, weapons=(name,), store=store)
        parts.append(told.button(desk, say("Locked up in {store}").format(store=store), [lock]))
    return parts + handed(desk, told, name, weapon)


def came_out(
    desk: Desk, told: Told, name: str, rounds: list[dict[str, Any]], *, whole: bool = False
) -> Part:
    """Return the key that says what came out of it."""
    say = desk.say
    label = say("All of these came out, each counted") if whole else say("These came out")
    return told.button(
        desk, label, [act(desk, "WeaponUnloaded", told.who, weapon=name, rounds=rounds)]
    )


def handed(desk: Desk, told: Told, name: str, weapon: Weapon) -> list[Part]:
    """Ask to whom a gun was handed; both words stand on the paper, the offer and the taking."""
    say = desk.say
    if not is_gun(weapon.kit):
        return []
    found = setup_for(desk, name, weapon)
    setup = None if found is None else found[0]
    people = [one for one in performers(desk, weapon.unit) if one != told.who]
    to = picked(desk, "to", people)
    asked = choice("to", say("Or handed to"), [(one, one) for one in people], to)
    if to is None:
        return [asked] if people else []
    hot = sum(p.count for p in weapon.inside if p.round_class in HOT)
    rest = sum(p.count for p in weapon.inside) - hot
    acts = [
        act(
            desk,
            "WeaponOffered",
            told.who,
            weapon=name,
            to=to,
            setup=setup,
            dummies=rest,
            blanks=hot,
        ),
        act(desk, "HandoverAccepted", to, weapon=name, giver=told.who, setup=setup),
    ]
    label = say("Handed to {who}, who took it").format(who=to)
    return [asked, told.button(desk, label, acts)]
