"""A new setup card: one tap copies the last card of the scene; what permits is asked again."""

from __future__ import annotations

from typing import Any

from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.parts import (
    Part,
    Screen,
    Tone,
    aloud,
    button,
    choice,
    field,
    heading,
    put,
    record,
    text,
)
from coldproof.desk.floor.said import (
    NO,
    YES,
    answered,
    copied,
    is_yes,
    key_needed,
    number,
    picked,
    runs_it,
    said,
    several,
    signs,
    yes_no,
)
from coldproof.desk.floor.terms import (
    PURPOSES,
    RESTING,
    STAGE_PURPOSES,
    TOWARD,
    people_text,
    terms,
)
from coldproof.state.model import SetState
from coldproof.state.records import CustodyKind
from coldproof.words.floor import Medium, Purpose
from coldproof.words.ids import NAME

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
ASKED_AGAIN = ("setup", "toward", "of_shot")
COUNTS = ("shots", "passes", "drops")


def show(desk: Desk) -> Screen:
    """Return the card, from the scene on; the one key comes when everything is answered."""
    say = desk.say
    parts: list[Part] = []
    scene = picked(desk, "scene")
    planned = [(n, n) for n in desk.state.scenes]
    parts.append(choice("scene", say("Which scene?"), planned, scene))
    if not planned:
        parts.append(field("scene", say("Name of the scene"), value=scene))
    if scene is not None and NAME.fullmatch(scene):
        parts += same_as_last(desk, scene)
        parts += naming(desk, scene)
        parts += asking(desk)
        parts += done(desk, scene)
    if signs(desk) is None:
        parts.append(key_needed(desk))
    elif not runs_it(desk):
        words = say("{caller} fills it in, with the handler.").format(caller=terms(desk).caller)
        parts.append(text(words))
    return Screen(terms(desk).new_setup, tuple(parts), back="setups", live=False)


def last_of(state: SetState, scene: str) -> str | None:
    """Return the newest setup of a scene, or none."""
    mine = [(s.position, n) for n, s in state.setups.items() if s.card.scene == scene]
    return max(mine)[1] if mine else None


def same_as_last(desk: Desk, scene: str) -> list[Part]:
    """Offer the last card of the scene; name, direction, distance and protection stay open."""
    say, last = desk.say, last_of(desk.state, scene)
    if last is None:
        return []
    filled: dict[str, Any] = copied(desk.state.setups[last].card, *ASKED_AGAIN, "scene")
    for name in COUNTS:
        filled.setdefault(name, 0)
    filled["outdoors"] = YES if filled.get("outdoors") else NO
    label = say("Same as {name}, except …").format(name=last)
    hint = say("Copied: purpose, weapons and counts. Direction, distance and protection are asked.")
    return [button(label, put(filled), Tone.MAIN, hint)]


def next_name(state: SetState, scene: str) -> str | None:
    """Return the next free letter of a scene, as a slate counts; none when all are used."""
    stage = state.medium is Medium.STAGE
    names = [f"{scene}.{n}" for n in range(1, 100)] if stage else [scene + c for c in LETTERS]
    return next((n for n in names if n not in state.setups and NAME.fullmatch(n)), None)


def naming(desk: Desk, scene: str) -> list[Part]:
    """Ask for its name, with the next free one as a key, and for its unit where several work."""
    say, state = desk.say, desk.state
    name, free = picked(desk, "setup"), next_name(state, scene)
    parts: list[Part] = [field("setup", terms(desk).name, value=name)]
    if free is not None and name != free:
        parts.append(button(free, put({"setup": free}), Tone.QUIET))
    shots = shots_of(state, scene)
    if shots:
        listed, label = [(n, n) for n in shots], say("Which shot of the plan?")
        parts.append(choice("of_shot", label, listed, picked(desk, "of_shot", shots)))
    units = [n for n, u in state.units.items() if u.open]
    if len(units) > 1:
        options = [(n, n) for n in units]
        parts.append(choice("unit", say("Which unit?"), options, picked(desk, "unit")))
    return parts


def shots_of(state: SetState, scene: str) -> tuple[str, ...]:
    """Return the shots of a scene that are planned by name, or have a way of their own."""
    known = state.scenes.get(scene)
    planned = () if known is None else known.shots
    own = (way.shot for way in state.ways.values() if way.scene == scene)
    return tuple(dict.fromkeys((*planned, *(shot for shot in own if shot is not None))))


def unit_of(desk: Desk) -> str | None:
    """Return the unit of the card: the only open one, or the one chosen among several."""
    units = [n for n, u in desk.state.units.items() if u.open]
    chosen = picked(desk, "unit")
    if len(units) == 1:
        return units[0]
    return chosen if chosen in units else None


def asking(desk: Desk) -> list[Part]:
    """Ask everything that the card holds."""
    say, state = desk.say, desk.state
    purposes = STAGE_PURPOSES if state.medium is Medium.STAGE else PURPOSES
    known = [n for n, w in state.weapons.items() if w.custody.kind is not CustodyKind.RETIRED]
    chosen = [n for n in several(desk, "weapons") if n in known]
    toward = picked(desk, "toward", TOWARD)
    parts: list[Part] = [
        choice(
            "purpose",
            say("What for?"),
            [(p.value, say(w)) for p, w in purposes.items()],
            picked(desk, "purpose", PURPOSES),
        ),
        choice("weapons", say("Which weapons?"), [(n, n) for n in known], chosen, many=True),
        choice(
            "toward",
            say("Where does the muzzle point?"),
            [(t.value, say(w)) for t, w in TOWARD.items()],
            toward,
        ),
        field("shots", say("Shots"), "number", number(desk, "shots")),
        field("passes", say("Times it is passed on in the shot"), "number", number(desk, "passes")),
        field("drops", say("Times it is put down or dropped"), "number", number(desk, "drops")),
        yes_no(desk, "outdoors", say("Outdoors?")),
        choice(
            "resting",
            say("Where do weapons rest between? Say it aloud too"),
            [(place, say(place)) for place in places(desk)],
            [place for place in several(desk, "resting") if place in places(desk)],
            many=True,
        ),
    ]
    return parts


def places(desk: Desk) -> list[str]:
    """Return where weapons may lie between takes: what every set has, and the stores."""
    return list(dict.fromkeys((*RESTING, *desk.state.stores)))


def done(desk: Desk, scene: str) -> list[Part]:
    """Read the card out; one key when nothing is open, else what is."""
    say, me, unit = desk.say, signs(desk), unit_of(desk)
    name, purpose, toward = (
        picked(desk, "setup"),
        picked(desk, "purpose", PURPOSES),
        picked(desk, "toward", TOWARD),
    )
    counts = {n: number(desk, n) for n in COUNTS}
    wanting = [
        word
        for word, there in (
            (say("a name that is free"), name is not None and is_free(desk, name)),
            (say("an open unit"), unit is not None),
            (say("what it is for"), purpose is not None),
            (say("where the muzzle points"), toward is not None),
            (say("shots, passes and drops: none is 0"), None not in counts.values()),
            (say("outdoors or not"), answered(desk, "outdoors")),
        )
        if not there
    ]
    if wanting:
        return [heading(say("Still to answer")), text(", ".join(wanting))]
    if me is None:
        return []
    act = said(
        "SetupBegun",
        me,
        setup=name,
        unit=unit,
        scene=scene,
        of_shot=picked(desk, "of_shot", shots_of(desk.state, scene)),
        purpose=purpose,
        toward=toward,
        weapons=[n for n in several(desk, "weapons") if n in desk.state.weapons],
        outdoors=is_yes(desk, "outdoors"),
        resting=[place for place in several(desk, "resting") if place in places(desk)],
        **counts,  # type: ignore[arg-type]  # `guest` is none of them
    )
    parts: list[Part] = [aloud(me, sentence(desk))]
    parts.append(button(say("The card is right"), record([act], f"setup/{name}", ask=True)))
    return parts


def is_free(desk: Desk, name: str) -> bool:
    """Say whether a name is well formed and no open setup has it."""
    known = desk.state.setups.get(name)
    return NAME.fullmatch(name) is not None and (known is None or not known.open)


def sentence(desk: Desk) -> str:
    """Return the card as a sentence."""
    say = desk.say
    chosen = [n for n in several(desk, "weapons") if n in desk.state.weapons]
    purpose = PURPOSES[Purpose(picked(desk, "purpose") or "")]
    toward = next(w for t, w in TOWARD.items() if t.value == picked(desk, "toward"))
    words = say("{setup}: {purpose}. {weapons}. {toward}. {shots} shots.")
    return words.format(
        setup=picked(desk, "setup"),
        purpose=say(purpose),
        weapons=people_text(desk, chosen),
        toward=say(toward),
        shots=number(desk, "shots"),
    )
