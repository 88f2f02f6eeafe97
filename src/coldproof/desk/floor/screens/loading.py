"""Loading within a check: each round told apart outside the gun, loaded, each place counted.

What comes next is read from the state: the same screen goes on after a phone died in between.
"""

from __future__ import annotations

from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.hands import (
    Act,
    Places,
    act,
    expand,
    look_act,
    next_witness,
    open_units,
    plain_places,
    setup_for,
    sign_button,
    witnesses_here,
)
from coldproof.desk.floor.parts import (
    Part,
    Screen,
    Tone,
    aloud,
    button,
    go,
    put,
    row,
    rows,
    text,
)
from coldproof.desk.floor.screens.stepping import (
    chosen,
    head,
    metal,
    metal_said,
    numbered,
    source_line,
)
from coldproof.desk.floor.sequences import Phase, steps_of
from coldproof.desk.floor.spoken import count_text, place_words, strongest
from coldproof.desk.floor.tongue import say
from coldproof.state.custody import holder
from coldproof.state.facts import intact_inside
from coldproof.state.records import Lot, Weapon
from coldproof.words.kit import HOT, INERT, Charge, Marker, Primer, RoundClass

MARKS = {
    Marker.RATTLE: say("It rattles at the ear"),
    Marker.HOLE: say("A hole in its side"),
    Marker.NO_PRIMER: say("No primer in it"),
    Marker.INERT_PRIMER: say("A primer that is no primer"),
    Marker.RESIN: say("Resin in it, seen through"),
    Marker.CRIMP: say("Crimped, and no bullet in it"),
    Marker.WAD: say("A wad, and no bullet in it"),
    Marker.CASE_ONLY: say("A case and nothing else"),
}
COUNTED = "-counted"
"""Keeps what is said of hammer and safety lever at the count apart from what was said before."""
PRIMERS = {Marker.NO_PRIMER: Primer.ABSENT}


def show(desk: Desk, name: str, weapon: Weapon, part: str) -> Screen:
    """Return the next step of loading."""
    say, sequence = desk.say, weapon.sequence
    if part == "number":
        return numbers(desk, name, weapon)
    if sequence is None or sequence.handler != holder(weapon):
        words = say("Rounds go in only in one go with the empty proof. Begin with the empty gun.")
        lines = (text(words, "large"), button(say("Begin"), go(f"check/{name}")))
        return Screen(say("{name}: load").format(name=name), lines, Tone.CHECK, f"weapon/{name}")
    if part == "odd":
        return unknown(desk, name, weapon)
    if weapon.inside:
        if weapon.check is None:
            return counting(desk, name, weapon)
        return full(desk, name)
    if sequence.proved:
        return going_in(desk, name, weapon)
    if chosen(desk) is None:
        asked = (text(say("What goes in?"), "large"), *options(desk, name, weapon, here(name)))
        return Screen(say("{name}: load").format(name=name), asked, Tone.CHECK, f"weapon/{name}")
    return telling(desk, name, weapon)


def here(name: str) -> str:
    """Return the route of this screen."""
    return f"check/{name}/load"


def full(desk: Desk, name: str) -> Screen:
    """Say that a second load would be another check."""
    words = desk.say("It is loaded and counted. Anything more is another check, from empty.")
    lines = (text(words, "large"), button(desk.say("Go on"), go(f"check/{name}")))
    return Screen(desk.say("{name}: load").format(name=name), lines, back=f"weapon/{name}")


def usable(desk: Desk, weapon: Weapon) -> list[tuple[str, Lot]]:
    """Return the lots of which something could go into this gun, by caliber."""
    mine = weapon.kit.caliber
    return [
        (name, lot)
        for name, lot in desk.state.lots.items()
        if lot.received.round_class in INERT + HOT
        and lot.stored + lot.carried > 0
        and (mine is None or lot.received.caliber in (None, mine))
    ]


def most(lot: Lot, weapon: Weapon) -> int:
    """Return how many of a lot can go in at the most."""
    return min(lot.stored + lot.carried, weapon.kit.chambers + weapon.kit.magazine)


def options(desk: Desk, name: str, weapon: Weapon, route: str) -> list[Part]:
    """Offer what can go in: dummies, as many as it holds; blanks, as many as the card has shots."""
    say, found = desk.say, setup_for(desk, name, weapon)
    parts: list[Part] = []
    for lot_name, lot in usable(desk, weapon):
        many = most(lot, weapon)
        if lot.received.round_class in HOT:
            many = 0 if found is None else min(found[1].card.shots, many)
        if many:
            what = count_text(desk, lot.received.round_class, many, lot.received.charge)
            label = say("{what} of {lot}").format(what=what, lot=lot_name)
            parts.append(
                button(label, put({"load": f"{lot_name}:{many}", "step": 0, "told": 0}, route))
            )
        other = say("Another number of {lot}").format(lot=lot_name)
        chooses = put({"lot": lot_name, "next": route}, f"check/{name}/load/number")
        parts.append(button(other, chooses, Tone.QUIET))
    if not parts:
        parts.append(text(say("No rounds that fit it are here."), tone=Tone.QUIET))
    return parts


def numbers(desk: Desk, name: str, weapon: Weapon) -> Screen:
    """Ask how many of a lot go in."""
    say, lot_name = desk.say, str(desk.draft.get("lot", ""))
    lot = desk.state.lots.get(lot_name)
    many = 0 if lot is None else most(lot, weapon)
    begun = weapon.sequence is not None and weapon.sequence.handler == holder(weapon)
    route = here(name) if begun else f"check/{name}/prove"
    items = []
    for n in range(1, many + 1):
        if lot is not None:
            what = count_text(desk, lot.received.round_class, n, lot.received.charge)
            items.append(
                row(what, do=put({"load": f"{lot_name}:{n}", "step": 0, "told": 0}, route))
            )
    title = say("{name}: how many of {lot}").format(name=name, lot=lot_name)
    return Screen(title, (rows(items, say("None is here.")),), Tone.CHECK, f"check/{name}")


def mark_of(lot: Lot) -> Marker:
    """Return the mark by which the rounds of a lot are told apart."""
    told = lot.received.marker
    blank = lot.received.round_class in HOT
    return Marker.CRIMP if told is Marker.NONE and blank else told


def telling(desk: Desk, name: str, weapon: Weapon) -> Screen:
    """Return one round, outside the gun, and ask what tells it apart."""
    say, (lot_name, many) = desk.say, chosen(desk) or ("", 0)
    lot, step = desk.state.lots[lot_name], steps_of(weapon.kit).of(Phase.ROUNDS)
    mark = mark_of(lot)
    done = desk.draft.get("told", 0)
    done = done if isinstance(done, int) and 0 <= done < many else 0
    odd = button(say(step.taps[1].label), put({}, f"check/{name}/load/odd"), Tone.STOP)
    title = head(desk, name, numbered(desk, weapon), step)
    if mark not in MARKS:
        none = say("The rounds of {lot} have no mark of their own: they are unknown, and stay out.")
        two = (text(none.format(lot=lot_name), "large", Tone.STOP), odd)
        return Screen(title, two, Tone.STOP, f"weapon/{name}")
    words = {"n": done + 1, "many": many, "mark": say(MARKS[mark])}
    asked = aloud(
        next_witness(desk, weapon, holder(weapon)) or say("Witness"),
        say(step.aloud).format(**words),
        say(step.answer).format(**words),
    )
    label = say(step.taps[0].label).format(**words)
    if done + 1 < many:
        told: Part = button(label, put({"told": done + 1}, here(name)))
    else:
        acts = told_acts(desk, name, weapon, lot_name, many)
        told = sign_button(desk, label, acts, here(name), ask=True, keep=True)
    progress = text(say("Round {n} of {many}").format(**words), "huge")
    parts = (text(say(step.does)), progress, asked, told, odd, source_line(desk, step))
    return Screen(title, parts, Tone.CHECK, f"weapon/{name}")


def told_acts(desk: Desk, name: str, weapon: Weapon, lot_name: str, many: int) -> list[Act]:
    """Return that the rounds were drawn, as far as they lie in a store, and told apart."""
    lot, who = desk.state.lots[lot_name], holder(weapon) or ""
    told, mark = lot.received.round_class, mark_of(lot)
    primer = PRIMERS.get(mark, Primer.INERT if told in INERT else Primer.LIVE)
    rounds = [
        {
            "count": many,
            "round_class": told.value,
            "told_by": mark.value,
            "primer": primer.value,
        }
    ]
    proved = act(desk, "RoundsProved", who, weapon=name, lot=lot_name, rounds=rounds)
    lacking = many - lot.carried
    if lacking <= 0:
        return [proved]
    unit = weapon.unit or next(iter(open_units(desk)), None)
    return [act(desk, "RoundsDrawn", who, lot=lot_name, count=lacking, unit=unit), proved]


def unknown(desk: Desk, name: str, weapon: Weapon) -> Screen:
    """Say what a round is that nobody can tell, and what it stops: everything."""
    say, who = desk.say, holder(weapon) or ""
    told = chosen(desk)
    lot = told[0] if told is not None else next(iter(desk.state.lots), "")
    one = {
        "count": 1,
        "round_class": RoundClass.UNKNOWN.value,
        "told_by": Marker.NONE.value,
        "primer": Primer.UNKNOWN.value,
    }
    found = act(desk, "RoundsProved", who, weapon=name, lot=lot, rounds=[one])
    parts = (
        text(say("It is unknown. Unknown is live, and everything stops."), "huge", Tone.STOP),
        text(
            say("Nothing more goes in. Leave the round where it lies; everybody steps back."),
            "large",
        ),
        text(say("The gun stays in the handler's hand, muzzle away, open."), "large"),
        sign_button(
            desk,
            say("Unknown round of {lot}: everything stops").format(lot=lot),
            [found],
            "stop/last",
            Tone.STOP,
        ),
        button(say("It was told after all, by its own mark"), put({}, here(name)), Tone.QUIET),
    )
    return Screen(say("Unknown round"), parts, Tone.STOP, f"check/{name}/load", live=False)


def going_in(desk: Desk, name: str, weapon: Weapon) -> Screen:
    """Return the load itself, before the same witness; if refused, it is said why before."""
    say, step = desk.say, steps_of(weapon.kit).of(Phase.LOADED)
    proved = weapon.sequence.proved if weapon.sequence is not None else ()
    acts, words = [], []
    for part in proved:
        gone_in, what = load_act(desk, name, weapon, part.lot, part.round_class, part.count)
        acts.append(gone_in)
        words.append(what)
    said_so = {"what": say(" and ").join(words)}
    parts = (
        text(say(step.does)),
        aloud(
            next_witness(desk, weapon, holder(weapon)) or say("Witness"),
            say(step.aloud).format(**said_so),
            say(step.answer).format(**said_so),
        ),
        sign_button(
            desk, say(step.taps[0].label).format(**said_so), acts, here(name), ask=True, keep=True
        ),
        button(say("Nothing goes in after all"), go(f"check/{name}"), Tone.QUIET),
        source_line(desk, step),
    )
    title = head(desk, name, numbered(desk, weapon), step)
    return Screen(title, parts, Tone.CHECK, f"weapon/{name}")


def load_act(
    desk: Desk, name: str, weapon: Weapon, lot_name: str, round_class: RoundClass, count: int
) -> tuple[Act, str]:
    """Return that rounds of a lot went in, and what went in, in words."""
    lot = desk.state.lots.get(lot_name)
    charge = lot.received.charge if lot is not None and round_class in HOT else Charge.NONE
    gone_in = act(
        desk,
        "WeaponLoaded",
        holder(weapon) or "",
        weapon=name,
        lot=lot_name,
        round_class=round_class.value,
        count=count,
        charge=charge.value,
    )
    return gone_in, count_text(desk, round_class, count, charge)


def counting(desk: Desk, name: str, weapon: Weapon) -> Screen:
    """Return the last step: opened again, each place seen and counted; the check is done by it."""
    say, step = desk.say, steps_of(weapon.kit).of(Phase.SEEN)
    title = head(desk, name, numbered(desk, weapon), step)
    what = inside_text(desk, weapon)
    words = {**place_words(desk, weapon), "what": what}
    parts: list[Part] = [
        text(say(step.does)),
        text(what, "huge"),
        aloud(
            next_witness(desk, weapon, holder(weapon)) or say("Witness"),
            say(step.aloud).format(**words),
            say(step.answer).format(**words),
        ),
        *metal(desk, weapon, COUNTED),
    ]
    label = say(step.taps[0].label).format(**words)
    parts.append(counted(desk, name, weapon, label, expand(weapon)))
    rounds = intact_inside(weapon)
    if weapon.kit.magazine and weapon.kit.chambers and rounds:
        one = expand(weapon, chambered=1)
        if one != expand(weapon):
            label = say("{what}: one of them in the chamber").format(what=what)
            parts.append(counted(desk, name, weapon, label, one))
    odd = button(say(step.taps[1].label), go(f"check/{name}/odd/seen"), Tone.STOP)
    parts += [odd, source_line(desk, step)]
    return Screen(title, tuple(parts), Tone.CHECK, f"weapon/{name}")


def inside_text(desk: Desk, weapon: Weapon) -> str:
    """Return what is in a gun by the books, in words."""
    charge = strongest(desk, weapon)
    parts = [count_text(desk, p.round_class, p.count, charge) for p in weapon.inside]
    return desk.say(" and ").join(parts)


def counted(
    desk: Desk, name: str, weapon: Weapon, label: str, places: tuple[Places, Places]
) -> Part:
    """Return the button that ends the check, with the look of who held the screen."""
    who = holder(weapon) or ""
    acts = [
        act(
            desk,
            "WeaponInspected",
            who,
            weapon=name,
            chambers=plain_places(places[0]),
            magazine=plain_places(places[1]),
            **metal_said(desk, COUNTED),
        )
    ]
    witness = next_witness(desk, weapon, who)
    if witness is not None and witness in witnesses_here(desk, who):
        acts.append(look_act(desk, witness, name, places))
    signed = desk.say("Signed by {who}").format(who=", ".join(one["by"] for one in acts))
    return sign_button(desk, label, acts, f"check/{name}", hint=signed)
