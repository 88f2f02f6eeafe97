"""A check that stands: who saw it, who was shown it, whether it was called; what is still to do."""

from __future__ import annotations

from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.hands import (
    Places,
    call_act,
    callers_here,
    free_performers,
    look_act,
    of_the_team,
    saw_it,
    setup_for,
    shown_act,
    shown_people,
    sign_button,
    unspent,
    until_us,
    was_called,
    witnesses_here,
)
from coldproof.desk.floor.looks import look_of
from coldproof.desk.floor.parts import Part, Screen, Tone, aloud, button, go, state_card, text
from coldproof.desk.floor.screens.reason import reason
from coldproof.desk.floor.spoken import call_text, names_text, seen_text
from coldproof.state.clearance import base_witnesses, contents_of, witnesses_of
from coldproof.state.custody import holder
from coldproof.state.facts import is_gun, is_handler, is_outside, wears
from coldproof.state.model import SetState
from coldproof.state.records import Check, Weapon
from coldproof.words.people import FLOOR, PERFORMERS


def is_open(desk: Desk, weapon: Weapon) -> bool:
    """Say whether there is a showing to be looked at: a check that stands and is not spent."""
    return is_gun(weapon.kit) and unspent(desk, weapon) is not None


def floor_saw(state: SetState, weapon: Weapon, check: Check) -> bool:
    """Say whether the first AD, a deputy or the stage manager saw the whole of the showing."""
    return any(wears(state, p, FLOOR, weapon.unit) for p in witnesses_of(state, weapon, check))


def show(desk: Desk, name: str, weapon: Weapon) -> Screen:
    """Return the showing, as it concerns whose keys are open here."""
    say, check = desk.say, unspent(desk, weapon)
    if check is None:
        return Screen(name, (button(say("Back"), go(f"weapon/{name}")),), back=f"weapon/{name}")
    look = look_of(desk, weapon)
    parts: list[Part] = [state_card(look, lines(desk, name, weapon, check))]
    parts += looking(desk, name, weapon, check)
    parts += being_shown(desk, name, weapon, check)
    parts += calling(desk, name, weapon, check)
    parts += handing(desk, name, weapon, check)
    if is_handler(desk.state, desk.me.person) or holder(weapon) in desk.me.keys:
        sequence = weapon.sequence
        if sequence is not None and sequence.handler == holder(weapon) and not weapon.inside:
            parts.append(button(say("Load it, in one go"), go(f"check/{name}/load"), Tone.QUIET))
    parts.append(button(say("Something else was seen"), go(f"check/{name}/odd/seen"), Tone.QUIET))
    title = say("{name}: shown").format(name=name)
    return Screen(title, tuple(parts), look.tone, f"weapon/{name}")


def lines(desk: Desk, name: str, weapon: Weapon, check: Check) -> list[str]:
    """Say who checked it and when, who saw it, to whom it was shown, and until when it counts."""
    say, state = desk.say, desk.state
    saw = names_text(witnesses_of(state, weapon, check)) or say("nobody from outside yet")
    shown = names_text(shown_people(desk, weapon, check)) or say("nobody yet")
    called = say("called out") if was_called(desk, weapon, check) else say("not called out yet")
    return [
        say("Checked {hour} by {who}").format(hour=desk.hour(check.at_us), who=check.handler),
        say("Seen by {who}").format(who=saw),
        say("Shown to {who}").format(who=shown),
        called,
        say("Counts until {hour}").format(hour=desk.hour(until_us(desk, check))),
    ]


def places_of(check: Check) -> tuple[Places, Places]:
    """Return what stands where, as the check counted it."""
    return check.chambers, check.magazine


def looking(desk: Desk, name: str, weapon: Weapon, check: Check) -> list[Part]:
    """Ask each who can witness here for their own look; say why somebody here cannot."""
    say = desk.say
    parts: list[Part] = []
    what = seen_text(desk, check)
    me = desk.me.person
    if me == check.handler and not floor_saw(desk.state, weapon, check):
        words = say("{name} waits for a look from outside the weapons team, on their own device.")
        parts.append(text(words.format(name=name), "large"))
    here = [
        p
        for p in witnesses_here(desk, check.handler)
        if not saw_it(desk, weapon, check, p) and not wears(desk.state, p, PERFORMERS)
    ]
    if of_the_team(desk) and any(is_outside(desk.state, p) for p in desk.me.keys):
        parts += reason(
            desk,
            "core.witness",
            say("A look from outside does not count on the weapons team's own device"),
            say("Look, and say so on your own phone or on the first AD's"),
        )
    again = bool(check.reshown)
    for person in here:
        words = say("{name} waits for your look, {who}. Look, never hold.")
        parts.append(text(words.format(name=name, who=person), "large"))
        parts.append(aloud(person, say("Each place by its number: what stands in it?"), f"{what}."))
        parts += shown_too(desk, name, weapon, check, person, what)
        label = (
            say("I saw {what} again, each place")
            if again
            else say("I saw {what}, each place, and the whole from the empty gun on")
        )
        act = look_act(desk, person, name, places_of(check))
        parts.append(sign_button(desk, label.format(what=what), [act], f"check/{name}"))
        if not again:
            part = look_act(desk, person, name, places_of(check), whole=False)
            label = say("I saw only its end: {what}").format(what=what)
            parts.append(sign_button(desk, label, [part], f"check/{name}", Tone.QUIET))
    return parts


def shown_too(
    desk: Desk, name: str, weapon: Weapon, check: Check, person: str, what: str
) -> list[Part]:
    """At a cold re-show a witness of the check says with the look that the performer looked too."""
    to = check.first_to
    cold = contents_of(check).kind in ("empty", "dummy")
    base = base_witnesses(desk.state, weapon, check)
    if not (check.reshown and cold and person in base) or to is None:
        return []
    if to in shown_people(desk, weapon, check):
        return []
    words = desk.say("I saw {what} again, and {who} looked and said: clear")
    acts = [
        look_act(desk, person, name, places_of(check)),
        shown_act(desk, person, to, name, places_of(check)),
    ]
    label = words.format(what=what, who=to)
    return [sign_button(desk, label, acts, f"check/{name}")]


def being_shown(desk: Desk, name: str, weapon: Weapon, check: Check) -> list[Part]:
    """Ask each performer whose key is open here what they were shown."""
    say, what = desk.say, seen_text(desk, check)
    parts: list[Part] = []
    shown = shown_people(desk, weapon, check)
    for person in desk.me.keys:
        if not wears(desk.state, person, PERFORMERS) or person in shown:
            continue
        parts.append(
            text(say("{who}: look at each place, never hold.").format(who=person), "large")
        )
        parts.append(
            aloud(check.handler, say("What do you see?"), say("{what}. Clear.").format(what=what))
        )
        label = say("I was shown each place: {what}. Clear").format(what=what)
        act = shown_act(desk, person, person, name, places_of(check))
        if person != desk.me.person:
            label = f"{person}: {label}"
        parts.append(sign_button(desk, label, [act], f"check/{name}"))
        again = button(say("Show me again"), go(f"show-me/{name}"), Tone.QUIET)
        parts.append(again)
    return parts


def calling(desk: Desk, name: str, weapon: Weapon, check: Check) -> list[Part]:
    """Ask who can call it out here to call it."""
    if was_called(desk, weapon, check):
        return []
    say, words = desk.say, call_text(desk, name, weapon, check)
    for person in callers_here(desk, weapon, check)[:1]:
        act = call_act(desk, person, name, weapon, check)
        label = say("Called: {words}").format(words=words)
        return [
            aloud(person, f"{words}.", say("Clear.")),
            sign_button(desk, label, [act], f"check/{name}", ask=True),
        ]
    return [text(say("To be called out by the floor: {words}").format(words=words))]


def handing(desk: Desk, name: str, weapon: Weapon, check: Check) -> list[Part]:
    """Lead the handler on to the handover, or say to whom it is still to be shown."""
    say, who = desk.say, holder(weapon)
    if who is None or who not in desk.me.keys:
        return []
    found = setup_for(desk, name, weapon)
    unit = found[1].card.unit if found is not None else weapon.unit
    parts: list[Part] = []
    if not shown_people(desk, weapon, check):
        first = (check.first_to,) if check.first_to is not None else free_performers(desk, unit)[:4]
        here = names_text(first)
        words = say("Show it to who takes it: {who}. They answer on their own phone or key.")
        parts.append(text(words.format(who=here or say("nobody is appointed"))))
    parts.append(button(say("Hand it over"), go(f"handover/{name}")))
    return parts
