"""What can never become yes with these people: nobody is an answer, and it is shown before call.

Each open setup, and each planned scene with weapons, is tried on a stage with the people who wear
hats on the day, as if every stop were released.  What hands can do is not listed, only what needs
somebody who is not here.
"""

from __future__ import annotations

from typing import NamedTuple

from coldproof.acts.base import Act
from coldproof.acts.custody import WeaponOffered
from coldproof.acts.setup import SetupBegun
from coldproof.desk.cures import rights, search
from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.parts import Part, Screen, Tone, heading, row, rows, text
from coldproof.desk.floor.said import question
from coldproof.desk.floor.terms import terms
from coldproof.state.entry import Entry
from coldproof.state.facts import is_gun, is_outside, wearers
from coldproof.state.fold import fold
from coldproof.state.records import CustodyKind
from coldproof.words.floor import Medium, Purpose, Toward
from coldproof.words.ids import PersonId, SceneId, SetupId, UnitId, WeaponId
from coldproof.words.people import FLOOR, HANDLERS, PERFORMERS, Role

MOST_SETUPS = 6
MOST_WEAPONS = 4
MOST_RECEIVERS = 3


class Wanting(NamedTuple):
    """An act that nobody here can make yes: what it is, what it needs, by which rules."""

    what: str
    needs: tuple[str, ...]
    rules: tuple[str, ...]


def nobody(desk: Desk) -> list[Part]:
    """List the hats that nobody wears on the day, each with what then cannot be."""
    say, state = desk.say, desk.state
    found = []
    if not wearers(state, HANDLERS):
        lines = (say("No weapon leaves its lock, and none is handed to anybody."),)
        found.append(row(say("Handler: nobody"), lines, marked=True))
    if not wearers(state, FLOOR):
        lines = (say("Nobody makes the calls, and no stop can be released."),)
        title = say("{caller}: nobody").format(caller=terms(desk).caller)
        found.append(row(title, lines, marked=True))
    if not wearers(state, PERFORMERS):
        lines = (say("No weapon can be given to anybody for a scene."),)
        found.append(row(say("Performer: nobody"), lines, marked=True))
    if state.day is not None and not any(is_outside(state, p) for p in state.people):
        lines = (say("Nobody can witness a check."),)
        found.append(row(say("From outside the weapons team: nobody"), lines, marked=True))
    if not wearers(state, (Role.UPM,)) and state.medium is Medium.FILM:
        lines = (say("After a second unmeant shot nothing could be released."),)
        found.append(row(say("UPM: nobody"), lines))
    if not wearers(state, (Role.MEDIC,)):
        found.append(row(say("Medic: nobody"), (say("Say at the meeting who calls for help."),)))
    return [heading(say("Who is missing")), rows(found, say("Every hat that is needed is worn."))]


def show(desk: Desk) -> Screen:
    """Return what can never become yes today, with what it would need."""
    say = desk.say
    parts: list[Part] = [*nobody(desk), heading(say("No hands here can make these yes"))]
    found = wanting(desk) if desk.state.day is not None else []
    items = [
        row(one.what, (*map(say, one.needs), ", ".join(one.rules)), marked=True) for one in found
    ]
    empty = say("Nothing that was tried needs somebody who is not here.")
    if desk.state.day is None:
        empty = say("No day is open, so nothing was tried.")
    parts.append(rows(items, empty))
    words = say(
        "Tried, as if nothing were stopped: a handler gives each gun of a card, or of a planned"
        " scene, to a performer."
    )
    parts.append(text(words, "small"))
    return Screen(
        say("What can never become yes today"),
        tuple(parts),
        Tone.STOP if items else Tone.PLAIN,
        "today",
        live=False,
    )


def wanting(desk: Desk) -> list[Wanting]:
    """Return what can become yes with no performer, of what the day plans to hand over."""
    found = []
    standing = desk._replace(state=desk.state._replace(blocks={}))
    for place, name in planned(standing):
        for weapon in guns_of(place, name):
            one = try_all(place, name, weapon)
            if one is not None:
                found.append(one)
    return found


def planned(desk: Desk) -> list[tuple[Desk, str]]:
    """Return each open setup, and for a planned scene without one, a card that is only supposed."""
    state = desk.state
    cards = [(desk, name) for name, setup in state.setups.items() if setup.open]
    scenes = [s.card.scene for s in state.setups.values()]
    units = [n for n, u in state.units.items() if u.open]
    for name, scene in state.scenes.items():
        if name in scenes or not units:
            continue
        weapons = tuple(
            WeaponId(n)
            for n, w in state.weapons.items()
            if w.kit.weapon_class in scene.plan.classes
        )
        body = SetupBegun(
            setup=SetupId("supposed"),
            unit=UnitId(units[0]),
            scene=SceneId(name),
            purpose=Purpose.TAKE,
            toward=Toward.NOBODY,
            weapons=weapons,
            shots=scene.plan.shots,
        )
        cards.append((supposed(desk, question(desk, body, desk.me.person)), "supposed"))
    return cards[:MOST_SETUPS]


def supposed(desk: Desk, act: Act) -> Desk:
    """Return the desk as it would be after an act; nothing is recorded."""
    entry = Entry(act, "supposed", desk.state.size, desk.now_us)
    return desk._replace(state=fold(desk.state, (entry,)))


def guns_of(desk: Desk, setup: str) -> list[str]:
    """Return the guns of a card."""
    weapons = desk.state.weapons
    return [
        str(n)
        for n in desk.state.setups[setup].card.weapons
        if n in weapons
        and is_gun(weapons[n].kit)
        and weapons[n].custody.kind is not CustodyKind.RETIRED
    ][:MOST_WEAPONS]


def try_all(desk: Desk, setup: str, weapon: str) -> Wanting | None:
    """Return what is wanting if a weapon can be handed to none of the performers."""
    state, card = desk.state, desk.state.setups[setup].card
    givers = wearers(state, HANDLERS, card.unit)
    receivers = wearers(state, PERFORMERS, card.unit)
    what = desk.say("{weapon} for {scene}").format(weapon=weapon, scene=card.scene)
    if not givers or not receivers:
        return None  # said above: nobody
    last: Wanting | None = None
    for person in likely(desk, card.unit, weapon, receivers):
        body = WeaponOffered(weapon=WeaponId(weapon), to=PersonId(person), setup=SetupId(setup))
        _, end = search(state, question(desk, body, givers[0]), desk.now_us, None)
        if not end.refused:
            return None
        if last is None:
            last = Wanting(what, rights(state, end), (*end.refusals, *end.undecided))
    return last


def likely(desk: Desk, unit: str, weapon: str, people: tuple[str, ...]) -> list[str]:
    """Return a few of those who may get it: who is trained on it and near comes first."""
    known = desk.state.units.get(unit)
    near = [p for p, there in known.zone if there.near] if known is not None else []
    model = desk.state.weapons[weapon].kit.model
    trained = [p for p in people if any(t.model == model for t in desk.state.people[p].trainings)]
    order = sorted(people, key=lambda p: (p not in trained, p not in near))
    return order[:MOST_RECEIVERS]
