"""The paper check card, typed line by line: the numbers are those of the card and of the screen.

A line without a tick ends it, as it would have on the day.  What the witness ticked and to whom it
was shown is typed after it, as words that answer the check; they are history too.
"""

from __future__ import annotations

from typing import Protocol

from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.hands import (
    Act,
    Places,
    act,
    can_witness,
    expand,
    look_act,
    performers,
    plain_places,
    shown_act,
)
from coldproof.desk.floor.parts import Part, Tone, choice, field, text
from coldproof.desk.floor.said import answered, is_yes, number, picked, yes_no
from coldproof.desk.floor.screens.check import proof_values
from coldproof.desk.floor.screens.loading import MARKS, load_act, mark_of, most, told_acts, usable
from coldproof.desk.floor.screens.stepping import AFTER, LOADING
from coldproof.desk.floor.sequences import steps_of
from coldproof.desk.floor.spoken import count_text, place_words
from coldproof.state.records import Inside, Lot, Weapon
from coldproof.words.kit import HOT, Charge, RoundClass

NOTHING, NO_TICK = "-", "no"
MOST_PLACES = 60


class Told(Protocol):
    """What the paper says of an act, and who types it: see `on_paper.Told`."""

    @property
    def who(self) -> str:
        """Who checked, by the paper."""

    @property
    def back(self) -> str:
        """The page to which one goes on."""

    def button(self, desk: Desk, label: str, acts: list[Act], then: str | None = None) -> Part:
        """Return the key that records what the paper says."""


def card(desk: Desk, told: Told, name: str, weapon: Weapon) -> list[Part]:
    """Ask what was loaded and what was ticked at each line; then it is recorded at once."""
    say, steps = desk.say, steps_of(weapon.kit)
    parts, load = loaded(desk, weapon)
    if load is None:
        return parts
    lot_name, many = load
    words = {**place_words(desk, weapon), **load_words(desk, lot_name, many)}
    ticks: dict[str, str] = {}
    missing = bare = 0
    for n, step in enumerate(steps.steps, 1):
        if step.phase in AFTER or (step.phase in LOADING and not many):
            continue
        options = [(t.value, say(t.label).format(**words)) for t in step.taps if not t.odd]
        options.append((NO_TICK, say("No tick, or another one")))
        value = picked(desk, f"line-{n}", [one for one, _ in options])
        label = f"{n}. {say(step.aloud).format(**words)}"
        parts.append(choice(f"line-{n}", label, options, value))
        missing, bare = missing + (value is None), bare + (value == NO_TICK)
        if value is not None:
            ticks[step.phase.value] = value
    if bare:
        line = say("A line without a tick was no check. The gun is checked anew, from line 1.")
        return [*parts, text(line, "large", Tone.STOP)]
    if missing:
        return [*parts, text(say("Answers still missing: {n}").format(n=missing), tone=Tone.QUIET)]
    acts, places = card_acts(desk, name, weapon, ticks, load)
    seen = ",".join(one.value for one in (*places[0], *places[1]))
    label = say("Every line is ticked: {what}").format(what=words["what"])
    return [*parts, told.button(desk, label, acts, f"{told.back}/looks/{seen}")]


def loaded(desk: Desk, weapon: Weapon) -> tuple[list[Part], tuple[str, int] | None]:
    """Ask what the card says went in; return lot and count once said, a count of 0 for nothing."""
    say = desk.say
    lots = {name: lot for name, lot in usable(desk, weapon) if mark_of(lot) in MARKS}
    options = [(NOTHING, say("Nothing: it stayed empty")), *((one, one) for one in lots)]
    lot_name = picked(desk, "lot", [one for one, _ in options])
    parts: list[Part] = [choice("lot", say("Loaded, by the card"), options, lot_name)]
    if lot_name is None or lot_name == NOTHING:
        return parts, None if lot_name is None else ("", 0)
    many = number(desk, "many")
    parts.append(field("many", say("How many"), "number", many))
    fits = many is not None and 0 < many <= most(lots[lot_name], weapon)
    return parts, (lot_name, many) if fits and many is not None else None


def load_words(desk: Desk, lot_name: str, many: int) -> dict[str, object]:
    """Return what the lines of loading are filled with."""
    say, lot = desk.say, desk.state.lots.get(lot_name)
    if lot is None:
        return {"what": say("empty"), "mark": "", "n": "", "many": ""}
    what = count_text(desk, lot.received.round_class, many, lot.received.charge)
    return {"what": what, "mark": say(MARKS[mark_of(lot)]), "n": f"1–{many}", "many": many}


def card_acts(
    desk: Desk, name: str, weapon: Weapon, ticks: dict[str, str], load: tuple[str, int]
) -> tuple[list[Act], tuple[Places, Places]]:
    """Return what a whole card says was done, and what then stood in each place."""
    told_by = weapon.custody.person or ""
    proof = act(desk, "ProvedEmpty", told_by, weapon=name, **proof_values(weapon.kit, ticks))
    lot_name, many = load
    lot: Lot | None = desk.state.lots.get(lot_name)
    if not many or lot is None:
        return [proof], expand(weapon)
    told = lot.received.round_class
    charge = lot.received.charge if told in HOT else Charge.NONE
    gone_in, _ = load_act(desk, name, weapon, lot_name, told, many)
    places = expand(weapon._replace(inside=(Inside(lot_name, told, many, charge),)))
    counted = act(
        desk,
        "WeaponInspected",
        told_by,
        weapon=name,
        chambers=plain_places(places[0]),
        magazine=plain_places(places[1]),
    )
    return [proof, *told_acts(desk, name, weapon, lot_name, many), gone_in, counted], places


def looks(desk: Desk, told: Told, name: str, weapon: Weapon, seen: str) -> list[Part]:
    """Ask who ticked as witness, and to whom it was shown; each is a word about that check."""
    say = desk.say
    places = places_in(weapon, seen)
    if places is None or not weapon.heads:
        return [text(say("Type the check card first."))]
    answers = [weapon.heads[-1]]
    people = [one for one in desk.state.people if can_witness(desk, one, told.who)]
    witness = picked(desk, "looked", people)
    parts: list[Part] = [
        choice("looked", say("Who ticked as witness?"), [(one, one) for one in people], witness),
        yes_no(desk, "whole", say("From line 1 on?")),
    ]
    page = f"{told.back}/looks/{seen}"
    if witness is not None and answered(desk, "whole"):
        one = look_act(desk, witness, name, places, whole=is_yes(desk, "whole"))
        label = say("Seen by {who}").format(who=witness)
        parts.append(told.button(desk, label, [{**one, "answers": answers}], page))
    takers = performers(desk, weapon.unit)
    to = picked(desk, "shown", takers)
    parts.append(choice("shown", say("Shown to, by the card"), [(p, p) for p in takers], to))
    if to is not None:
        one = shown_act(desk, to, to, name, places)
        label = say("Shown to {who}").format(who=to)
        parts.append(told.button(desk, label, [{**one, "answers": answers}], page))
    return parts


def places_in(weapon: Weapon, seen: str) -> tuple[Places, Places] | None:
    """Return what stood in each place, as the route has it; none when it is not of this gun."""
    kit, known = weapon.kit, {one.value: one for one in RoundClass}
    listed = seen.split(",")[:MOST_PLACES]
    if len(listed) != kit.chambers + kit.magazine or any(one not in known for one in listed):
        return None
    found = tuple(known[one] for one in listed)
    return found[: kit.chambers], found[kit.chambers :]
