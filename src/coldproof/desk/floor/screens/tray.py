"""The tray: many non-guns at once, each touched once; any working gun stops the tray."""

from __future__ import annotations

from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.hands import act, free_performers, open_units, sign_button
from coldproof.desk.floor.labels import SHORT
from coldproof.desk.floor.looks import look_of
from coldproof.desk.floor.parts import (
    Part,
    Screen,
    Tone,
    button,
    choice,
    go,
    put,
    row,
    rows,
    text,
)
from coldproof.desk.floor.said import picked, several
from coldproof.desk.floor.screens.collect import taker
from coldproof.desk.floor.screens.reason import reason
from coldproof.desk.floor.spoken import items_text
from coldproof.state.custody import holder
from coldproof.state.facts import is_gun, is_handler, wears
from coldproof.state.records import CustodyKind
from coldproof.words.people import Role

MOST_NAMED = 8


def show(desk: Desk, rest: tuple[str, ...]) -> Screen:
    """Return the tray: what it is for, `tray/out/<store>`, `tray/back`."""
    say, who = desk.say, taker(desk)
    if who is None:
        words = say("A handler gives out and takes back, with their own key.")
        return Screen(say("Tray"), (text(words, "large"),), back="board")
    stopped = desk.draft.get("stopped")
    if isinstance(stopped, str) and stopped in desk.state.weapons:
        return stop(desk, stopped, "/".join(("tray", *rest)))
    if rest[:1] == ("out",):
        return out(desk, who, rest[1] if len(rest) > 1 else "")
    if rest[:1] == ("back",):
        return back(desk, who)
    return home(desk, who)


def home(desk: Desk, who: str) -> Screen:
    """Say what there is to give out, and what is out."""
    say = desk.say
    parts: list[Part] = []
    for store, names in by_store(desk).items():
        words = say("Out of {store}: {what}")
        label = words.format(store=store, what=items_text(desk, len(names)))
        parts.append(button(label, go(f"tray/out/{store}")))
    mine = in_hand(desk, who)
    if mine:
        label = say("In my hand: {what} to give out").format(what=items_text(desk, len(mine)))
        parts.append(button(label, go("tray/out")))
    away = given_out(desk)
    if away or mine:
        label = say("Back: {what}").format(what=items_text(desk, len(away) + len(mine)))
        parts.append(button(label, go("tray/back")))
    if not parts:
        parts.append(text(say("Nothing here is for a tray.")))
    return Screen(say("Tray"), tuple(parts), Tone.NON_GUN, "board")


def by_store(desk: Desk) -> dict[str, list[str]]:
    """Return what is no gun and lies locked, by store."""
    found: dict[str, list[str]] = {}
    for name, weapon in desk.state.weapons.items():
        place = weapon.custody.place
        locked = weapon.custody.kind is CustodyKind.LOCKED
        if locked and place is not None and not is_gun(weapon.kit):
            found.setdefault(place, []).append(name)
    return found


def in_hand(desk: Desk, who: str) -> list[str]:
    """Return the non-guns in a handler's own hand."""
    return [n for n, w in desk.state.weapons.items() if holder(w) == who and not is_gun(w.kit)]


def given_out(desk: Desk) -> list[str]:
    """Return the non-guns in the hands of people who are no handlers."""
    return [
        n
        for n, w in desk.state.weapons.items()
        if holder(w) is not None and not is_gun(w.kit) and not is_handler(desk.state, holder(w))
    ]


def stop(desk: Desk, name: str, route: str) -> Screen:
    """Stop the tray for a working gun: it goes, and everything is touched again."""
    say = desk.say
    parts: list[Part] = [
        text(say("{name} is a working gun. The tray stops.").format(name=name), "huge", Tone.STOP)
    ]
    parts += reason(
        desk,
        "core.tray",
        say("{name} can take a cartridge or send something out").format(name=name),
        say("a handler takes {name} off the tray; then every item is touched again").format(
            name=name
        ),
    )
    again = put({"stopped": None, "touched": []}, route)
    parts.append(button(say("It is off the tray. Touch all again"), again))
    parts.append(button(say("What is it?"), go(f"weapon/{name}"), Tone.QUIET))
    return Screen(say("Tray stopped"), tuple(parts), Tone.STOP, "tray", live=False)


def out(desk: Desk, who: str, store: str) -> Screen:
    """Touch each item once; the n-th goes to the n-th person; one tap issues them all."""
    say = desk.say
    listed = by_store(desk).get(store, []) if store else in_hand(desk, who)
    route = f"tray/out/{store}" if store else "tray/out"
    touched = [n for n in several(desk, "touched") if n in listed]
    setup, unit = work_of(desk, touched)
    people = receivers(desk, unit)
    parts: list[Part] = [*choosing(desk, setup), count_line(desk, touched, listed)]
    if len(touched) < len(listed):
        parts.append(next_line(desk, people, len(touched)))
        parts += passing_over(desk, people, len(touched))
    parts.append(rows(item_rows(desk, listed, touched, people, route)))
    parts += guns_near(desk, who, store, route)
    if touched:
        parts += issue_buttons(desk, who, store, touched, people, setup, unit)
    return Screen(say("Tray out"), tuple(parts), Tone.NON_GUN, "tray")


def count_line(desk: Desk, touched: list[str], listed: list[str]) -> Part:
    """Say how many were touched, of how many."""
    words = desk.say("{n} of {many} touched, each seen to be no gun")
    return text(words.format(n=len(touched), many=len(listed)), "huge")


def passing_over(desk: Desk, people: list[str], n: int) -> list[Part]:
    """Return the keys by which the next person, or all who are no background, get no item."""
    if n >= len(people):
        return []
    passed, say = several(desk, "passed"), desk.say
    words = say("Not {who}: the next person").format(who=people[n])
    parts: list[Part] = [button(words, put({"passed": [*passed, people[n]]}), Tone.QUIET)]
    others = [p for p in people[n:] if not wears(desk.state, p, (Role.BACKGROUND,))]
    if len(others) > 1 and people[n] in others and len(others) < len(people) - n:
        label = say("Only background: {n} others get none").format(n=len(others))
        parts.append(button(label, put({"passed": [*passed, *others]}), Tone.QUIET))
    return parts


def next_line(desk: Desk, people: list[str], n: int) -> Part:
    """Say who gets the item that is touched next; they can be passed over."""
    if n >= len(people):
        return text(desk.say("The next one stays in the handler's hand."))
    return text(desk.say("Touch the item for {who}").format(who=people[n]), "large")


def work_of(desk: Desk, touched: list[str]) -> tuple[str | None, str | None]:
    """Return the setup and the unit that a tray is for: as chosen, else the latest that is open."""
    state = desk.state
    chosen = picked(desk, "setup")
    open_ones = [n for n, s in state.setups.items() if s.open]
    named = [n for n in open_ones if set(touched) & set(state.setups[n].card.weapons)]
    setup = chosen if chosen in open_ones else next(reversed(named or open_ones), None)
    if setup is not None:
        return setup, state.setups[setup].card.unit
    return None, next(iter(open_units(desk)), None)


def choosing(desk: Desk, setup: str | None) -> list[Part]:
    """Ask for which setup, where there are several."""
    open_ones = [n for n, s in desk.state.setups.items() if s.open]
    if len(open_ones) <= 1:
        words = desk.say("For {setup}") if setup else desk.say("For no setup: none is open")
        return [text(words.format(setup=setup))]
    return [choice("setup", desk.say("For which setup?"), [(n, n) for n in open_ones], setup)]


def receivers(desk: Desk, unit: str | None) -> list[str]:
    """Return who gets the items, in order: who may, near first, but for those passed over."""
    passed = several(desk, "passed")
    busy = {holder(w) for w in desk.state.weapons.values() if not is_gun(w.kit)}
    free = [p for p in free_performers(desk, unit) if p not in passed]
    return [*(p for p in free if p not in busy), *(p for p in free if p in busy)]


def item_rows(
    desk: Desk, listed: list[str], touched: list[str], people: list[str], route: str
) -> list[dict[str, object]]:
    """Return each item as a row: touched ones with who gets them, the others to be touched."""
    say = desk.say
    found = []
    for name in listed:
        weapon = desk.state.weapons[name]
        look = look_of(desk, weapon)
        if name in touched:
            n = touched.index(name)
            who = people[n] if n < len(people) else say("stays in hand")
            undo = put({"touched": [one for one in touched if one != name]}, route)
            found.append(row(name, (say("Touched"), who), look, undo, done=True))
        elif weapon.charged:
            words = say("Battery in or charge fitted: out first")
            found.append(row(name, (words,), look, go(f"check/{name}")))
        else:
            kit = weapon.kit.model or say(SHORT[weapon.kit.weapon_class])
            found.append(row(name, (kit,), look, put({"touched": [*touched, name]}, route)))
    return found


def guns_near(desk: Desk, who: str, store: str, route: str) -> list[Part]:
    """List the working guns that lie or are held where the tray is: one touched stops it."""
    near = [
        n
        for n, w in desk.state.weapons.items()
        if is_gun(w.kit) and (holder(w) == who or (store and w.custody.place == store))
    ]
    if not near:
        return []
    say = desk.say
    items = [
        row(n, (say("A working gun: never on a tray"),), None, put({"stopped": n}, route))
        for n in near
    ]
    return [text(say("Tap one if it lies on the tray:")), rows(items)]


def issue_buttons(
    desk: Desk,
    who: str,
    store: str,
    touched: list[str],
    people: list[str],
    setup: str | None,
    unit: str | None,
) -> list[Part]:
    """Return the one tap that records them all: out, touched, each in its person's hand."""
    say = desk.say
    acts = []
    if store:
        if unit is None:
            return [text(say("No unit is open today, so nothing leaves its store."), "large")]
        acts.append(act(desk, "WeaponUnlocked", who, weapons=touched, store=store, unit=unit))
    acts.append(act(desk, "NonGunChecked", who, weapons=touched))
    parts: list[Part] = []
    given = touched[: len(people)]
    if given:
        to = people[: len(given)]
        issue = act(desk, "ItemsIssued", who, weapons=given, people=to, setup=setup)
        words = say("{what} given out, each into its hand")
        label = words.format(what=items_text(desk, len(given)))
        parts.append(sign_button(desk, label, [*acts, issue], "tray", ask=True))
    label = say("Touched, and kept in hand: {what}").format(what=items_text(desk, len(touched)))
    parts.append(sign_button(desk, label, acts, "tray", Tone.QUIET, ask=True))
    return parts


def back(desk: Desk, who: str) -> Screen:
    """Touch each item as it comes back; one tap collects and locks them all up."""
    say = desk.say
    listed = [*given_out(desk), *in_hand(desk, who)]
    touched = [n for n in several(desk, "touched") if n in listed]
    parts: list[Part] = [count_line(desk, touched, listed)]
    items = []
    for name in listed:
        weapon = desk.state.weapons[name]
        where = holder(weapon) or ""
        on = name in touched
        new = [n for n in touched if n != name] if on else [*touched, name]
        line = say("Touched") if on else where
        items.append(row(name, (line,), look_of(desk, weapon), put({"touched": new}), done=on))
    parts.append(rows(items, say("Nothing is out.")))
    parts += guns_near(desk, who, "", "tray/back")
    if touched:
        parts += away_buttons(desk, who, touched)
        left = [n for n in listed if n not in touched]
        if left:
            words = say("Not back ({n}): {names}")
            shown = ", ".join(left[:MOST_NAMED])
            parts.append(text(words.format(n=len(left), names=shown), "large", Tone.CHECK))
    return Screen(say("Tray back"), tuple(parts), Tone.NON_GUN, "tray")


def away_buttons(desk: Desk, who: str, touched: list[str]) -> list[Part]:
    """Return the taps that lock them up, each in its store, or keep them in hand."""
    say = desk.say
    mine = in_hand(desk, who)
    taken = [n for n in touched if n not in mine]
    acts = [act(desk, "WeaponCollected", who, weapons=taken)] if taken else []
    homes: dict[str, list[str]] = {}
    for name in touched:
        homes.setdefault(desk.state.weapons[name].kit.store or "", []).append(name)
    locked = [
        act(desk, "WeaponLockedUp", who, weapons=names, store=store)
        for store, names in homes.items()
        if store
    ]
    parts: list[Part] = []
    if locked:
        label = say("{what} back and locked in {store}")
        what = items_text(desk, len(touched))
        words = label.format(what=what, store=", ".join(s for s in homes if s))
        parts.append(sign_button(desk, words, [*acts, *locked], "tray"))
    if acts:
        label = say("{what} back, in my hand").format(what=items_text(desk, len(touched)))
        parts.append(sign_button(desk, label, acts, "tray/back", Tone.QUIET))
    return parts
