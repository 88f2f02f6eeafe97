"""The alternatives matrix: what each way to shoot a gun leaves dangerous, shows, and costs.

There is no ranking: each way has hazards of its own, and they stand side by side.  Minutes and
money are our own estimate, weak evidence, there to be replaced by what the production reckons.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import NamedTuple

from coldproof.acts.plan import USD, WayFigures
from coldproof.rules.core.signing import (
    SAFETY,
    Signing,
    has_safety,
    open_sides,
    signed_as,
    signers,
)
from coldproof.state.model import SetState
from coldproof.state.records import Appointment, Way
from coldproof.words.floor import Alternative
from coldproof.words.kit import RoundClass, WeaponClass
from coldproof.words.people import Role
from coldproof.words.ways import CLASSES, ROUNDS, SIGNED

OFFERED = tuple(one for one in Alternative if one is not Alternative.WORKING_GUN)
"""The ways to choose from; a working gun of which nothing more is said stands in old records."""
BLANK_FIRERS = (Alternative.BLANK_REPLICA,)
"""Working guns that were made to fire blanks only."""
NO_WORKING_GUN = tuple(one for one in OFFERED if one not in (*BLANK_FIRERS, *SIGNED))
DEFAULT = Alternative.NO_GUN
"""What is chosen until somebody chooses: it lets nothing out."""
CURRENCY = USD
"""What our own estimate is in, and what is typed, until another one was recorded."""
SIDES = {
    Signing.HANDLER: "a handler",
    Signing.FLOOR: "the floor",
    Signing.SAFETY: "the safety side",
}
COMPARED = (Alternative.RUBBER, Alternative.ELECTRONIC)
"""What the cost of any other way is put beside: rubber with a flash added later, and a flash."""


class Visible(StrEnum):
    """What a camera can see of a way by itself; the picture editor makes the rest."""

    FLASH = "flash"
    SMOKE = "smoke"
    RECOIL = "recoil"
    CYCLING = "slide-cycling"
    BRASS = "brass"
    LOADING = "loading"


class Facts(NamedTuple):
    """What is said of a way; texts are English sentences that a screen translates."""

    hazards: tuple[str, ...]  # that remain
    near: str  # how near people may be, as planned
    clear: bool  # the distance in front and eye rules of a blank apply
    angle: str  # where the muzzle may point
    visible: tuple[Visible, ...]
    loading: str  # whether a close-up of loading may be shot so: gun or rounds must be incapable
    flashes: int  # shots that visual effects have to touch, for each shot fired
    minutes: int  # on set, for each shot fired
    cents: int  # for each shot fired, visual effects included; of `CURRENCY`

    def figures(self, way: Alternative) -> WayFigures:
        """Return our own estimate of a way."""
        return WayFigures(way=way, minutes=self.minutes, cents=self.cents, flashes=self.flashes)


VISIBLE = {
    Visible.FLASH: "Muzzle flash",
    Visible.SMOKE: "Smoke",
    Visible.RECOIL: "Recoil",
    Visible.CYCLING: "Slide or cylinder moving by itself",
    Visible.BRASS: "Cases thrown out",
    Visible.LOADING: "Loading",
}
CLEAR = "Free distance in front, ears and eyes as for a blank"
ANYWHERE = "Not toward anybody without need: it is handled as if loaded"
NOBODY = "Toward nobody; toward a person or camera only past a handler's word"
NEVER = "Never toward anybody: cheat the angle, shield or leave the camera alone"
MISTAKEN = "It can be mistaken for a firearm, by police and public too"
SWAPPED = "A firearm on the same cart can be taken for it"
STRUCK = "It is hard: it hurts whom it strikes or is dropped on"
LIVE = "A live round in it can kill: every round must be told apart"
BLAST = "Blast, heat and debris at the muzzle"
BURST = "A blocked bore bursts"
NOISE = "Noise that harms hearing, and misfires"
NO_LOADING = "No loading in it"
NOT_SO = "Not for a close-up of loading: gun and rounds could both fire"

FACTS: dict[Alternative, Facts] = {
    Alternative.NO_GUN: Facts(
        ("None of a gun; what people do instead has its own",),
        "As near as the scene wants",
        False,
        "There is no muzzle",
        (),
        NO_LOADING,
        *(0, 0, 0),
    ),
    Alternative.RUBBER: Facts(
        (MISTAKEN, SWAPPED, "Falls and fights with it in hand"),
        "As near as the scene wants",
        False,
        ANYWHERE,
        (),
        NO_LOADING,
        *(1, 2, 16_000),
    ),
    Alternative.TOY: Facts(
        ("Painted over, it can be mistaken for a firearm",),
        "As near as the scene wants",
        False,
        ANYWHERE,
        (),
        NO_LOADING,
        *(1, 2, 30_000),
    ),
    Alternative.REPLICA: Facts(
        (MISTAKEN, SWAPPED, STRUCK),
        "As near as the scene wants",
        False,
        ANYWHERE,
        (),
        NO_LOADING,
        *(1, 4, 17_000),
    ),
    Alternative.REPLICA_INERT: Facts(
        (MISTAKEN, SWAPPED, STRUCK, "Its rounds can be mixed up with others"),
        "As near as the scene wants, once every round was told apart",
        False,
        ANYWHERE,
        (Visible.LOADING,),
        "Loading may be shot close: the gun can fire nothing",
        *(1, 8, 18_000),
    ),
    Alternative.AIRSOFT: Facts(
        (MISTAKEN, SWAPPED, "A pellet left in its path can blind", "Gas under pressure"),
        "As near as the scene wants, once the pellet path was proved empty; eyes covered in front",
        False,
        NOBODY,
        (Visible.RECOIL, Visible.CYCLING),
        NO_LOADING,
        *(1, 6, 18_000),
    ),
    Alternative.ELECTRONIC: Facts(
        (MISTAKEN, "Heat and fragments at the muzzle", "Its charge stays in until taken out"),
        CLEAR,
        True,
        NOBODY,
        (Visible.FLASH, Visible.SMOKE),
        NO_LOADING,
        *(0, 10, 12_000),
    ),
    Alternative.BLANK_REPLICA: Facts(
        (MISTAKEN, SWAPPED, "Blast, heat and debris at its vents", "Noise that harms hearing"),
        CLEAR,
        True,
        NEVER,
        (Visible.FLASH, Visible.SMOKE, Visible.CYCLING, Visible.BRASS, Visible.LOADING),
        NOT_SO,
        *(0, 15, 25_000),
    ),
    Alternative.CONVERTED: Facts(
        (BLAST, BURST, NOISE, "In most places it is a firearm by law"),
        CLEAR,
        True,
        NEVER,
        tuple(Visible),
        NOT_SO,
        *(0, 20, 35_000),
    ),
    Alternative.REAL_EMPTY: Facts(
        (LIVE, SWAPPED, STRUCK),
        "As near as the scene wants, once it was proved empty and shown to them",
        False,
        NOBODY,
        (),
        NO_LOADING,
        *(1, 10, 40_000),
    ),
    Alternative.REAL_DUMMIES: Facts(
        (LIVE, "A live round looks like a dummy to who does not look closely", STRUCK),
        "As near as the scene wants, once every round was told apart and shown to them",
        False,
        NOBODY,
        (Visible.LOADING,),
        "Loading may be shot close only if no round can fire, each told apart by a mark of its own",
        *(1, 20, 45_000),
    ),
    Alternative.REAL_BLANKS: Facts(
        (LIVE, BLAST, BURST, NOISE),
        CLEAR,
        True,
        NEVER,
        tuple(Visible),
        NOT_SO,
        *(0, 30, 60_000),
    ),
}


def classes_of(way: Alternative) -> tuple[WeaponClass, ...]:
    """Return what may be handed out for a shot planned so: the less dangerous included."""
    return CLASSES[way]


def rounds_of(way: Alternative) -> tuple[RoundClass, ...]:
    """Return what may be in it; an empty place always may."""
    return ROUNDS[way]


def figures(edited: tuple[WayFigures, ...] = ()) -> Mapping[Alternative, WayFigures]:
    """Return what each way costs: our estimate, but for those that somebody edited."""
    ours = {way: facts.figures(way) for way, facts in FACTS.items()}
    return ours | {one.way: one for one in edited}


def shown_beside(way: Way) -> tuple[WayFigures, ...]:
    """Return what a chosen way costs, then what rubber and flash would; none that it is itself.

    An old record's working gun is reckoned with blanks.
    """
    known = figures(way.figures)
    chosen = way.chosen
    if chosen is Alternative.WORKING_GUN and chosen not in known:
        chosen = Alternative.REAL_BLANKS
    return (known[chosen], *(known[one] for one in COMPARED if one is not chosen))


def currency_of(state: SetState) -> str:
    """Return the currency that was recorded last, of any way; ours where none was."""
    told = [(way.position, one.currency) for way in state.ways.values() for one in way.figures]
    return max(told)[1] if told else CURRENCY


def money_text(one: WayFigures) -> str:
    """Return an amount as `160.00 USD`; below nothing it has a minus."""
    whole, part = divmod(abs(one.cents), 100)
    return f"{'-' if one.cents < 0 else ''}{whole}.{part:02} {one.currency}"


def hats_on(hats: tuple[Appointment, ...], day: str) -> tuple[Appointment, ...]:
    """Return the hats that are worn on a day."""
    return tuple(hat for hat in hats if hat.is_on(day))


def appointed(state: SetState, person: str, roles: tuple[Role, ...], day: str | None) -> bool:
    """Say whether somebody who is here wears one of these hats on a day, or on any."""
    known = state.people.get(person)
    if known is None or known.departed is not None:
        return False
    hats = known.appointments if day is None else hats_on(known.appointments, day)
    return any(hat.role in roles for hat in hats)


def unsigned_sides(
    state: SetState, people: Iterable[str], day: str | None = None
) -> tuple[Signing, ...]:
    """Return for which sides none of these people can sign a firearm's way."""
    safety = safety_side(state, day)
    return open_sides(safety, people, lambda name, hats: appointed(state, name, hats, day))


def safety_side(state: SetState, day: str | None) -> bool:
    """Say whether there is a safety side to sign, on a day or any, or by the rule that asks it."""
    return has_safety(state, None) or any(
        appointed(state, name, SAFETY, day) for name in state.people
    )


def unsigned_of(
    state: SetState, way: Way, day: str | None = None, more: tuple[str, ...] = ()
) -> tuple[Signing, ...]:
    """Return which sides have not signed a way; none of one that needs no signature.

    Who signed counts by the hats of then, and whether there is a safety side is asked of `day`;
    `more` people would sign it now.
    """
    if not way.is_signed:
        return ()
    signed = signed_as(way)

    def can(person: str, roles: tuple[Role, ...]) -> bool:
        return signed(person, roles) or (person in more and appointed(state, person, roles, None))

    return open_sides(safety_side(state, day), (*signers(way), *more), can)


def is_unsigned(state: SetState, way: Way, day: str | None = None) -> bool:
    """Say whether a way needs a reason and signatures, and lacks any of it."""
    lacks_reason = way.is_signed and way.reason is None
    return lacks_reason or bool(unsigned_of(state, way, day))
