"""What each way to shoot a gun scene lets into a hand, and into a gun: sets, not a ranking.

What is less dangerous than planned is never in the way.  What counts as that is written out here,
class by class, and narrowly: where it could be argued, it is not in the set.
"""

from __future__ import annotations

from collections.abc import Iterable
from string import ascii_lowercase, ascii_uppercase

from coldproof.words.floor import REAL, Alternative
from coldproof.words.kit import HOT, INERT, WORKING, RoundClass, WeaponClass

SIGNED = (
    Alternative.CONVERTED,
    Alternative.REAL_EMPTY,
    Alternative.REAL_DUMMIES,
    Alternative.REAL_BLANKS,
)
"""Ways with a firearm, converted or not: they need a written reason and signatures.

See `is_signed` for an old record's word.
"""
FIREARM = (WeaponClass.LIVE_CAPABLE, WeaponClass.PROHIBITED, WeaponClass.BLACK_POWDER)
"""W1, W2, W5: a real firearm.  One that was converted (W3) has a way of its own."""

_SOLID = (WeaponClass.RUBBER, WeaponClass.TOY)
_REPLICA = (WeaponClass.DEACTIVATED, WeaponClass.MOVING_REPLICA, *_SOLID)
_HOLDS_INERT = (WeaponClass.DEACTIVATED, WeaponClass.MOVING_REPLICA)
_NON_GUN = (WeaponClass.AIRSOFT, WeaponClass.ELECTRONIC, *_REPLICA)
_BLANK = (WeaponClass.BLANK_REPLICA, *_NON_GUN)
_CONVERTED = (WeaponClass.BLANK_CONVERTED, *_BLANK)
_FIREARM = (*FIREARM, *_CONVERTED)

CLASSES: dict[Alternative, tuple[WeaponClass, ...]] = {
    Alternative.NO_GUN: (),
    Alternative.RUBBER: _SOLID,
    Alternative.TOY: (WeaponClass.TOY,),
    Alternative.REPLICA: _REPLICA,
    Alternative.REPLICA_INERT: _REPLICA,
    Alternative.AIRSOFT: (WeaponClass.AIRSOFT, *_REPLICA),
    Alternative.ELECTRONIC: (WeaponClass.ELECTRONIC, *_REPLICA),
    Alternative.BLANK_REPLICA: _BLANK,
    Alternative.CONVERTED: _CONVERTED,
    Alternative.REAL_EMPTY: _FIREARM,
    Alternative.REAL_DUMMIES: _FIREARM,
    Alternative.REAL_BLANKS: _FIREARM,
    Alternative.WORKING_GUN: tuple(WeaponClass),
}
"""Which classes may be handed out for a shot that is planned so."""

_WITH_BLANKS = (*INERT, *HOT, RoundClass.SPENT)
ROUNDS: dict[Alternative, tuple[RoundClass, ...]] = {
    **dict.fromkeys(Alternative, ()),
    Alternative.REPLICA_INERT: INERT,
    Alternative.BLANK_REPLICA: _WITH_BLANKS,
    Alternative.CONVERTED: _WITH_BLANKS,
    Alternative.REAL_DUMMIES: INERT,
    Alternative.REAL_BLANKS: _WITH_BLANKS,
    Alternative.WORKING_GUN: tuple(RoundClass),
}
"""Which rounds may be in it; an empty place always may."""

WITHOUT = tuple(way for way in Alternative if not any(kind in WORKING for kind in CLASSES[way]))
"""Ways without a working gun: what holds where nobody chose."""

_SIGNS = " \t-.,:;_/#'()\u00a0\u2007\u2009\u202f\u2010\u2011\u2012\u2013\u2014\u2212"
_SPELLING = str.maketrans(ascii_uppercase + _SIGNS, ascii_lowercase + " " * len(_SIGNS))


def leaves_more(way: Alternative, than: Alternative | None) -> bool:
    """Say whether a way lets anything out that another does not: a weapon or a round of a class.

    Where none was chosen, a working gun is more.
    """
    if than is None:
        return way not in WITHOUT
    weapons, rounds = set(CLASSES[way]) - set(CLASSES[than]), set(ROUNDS[way]) - set(ROUNDS[than])
    return bool(weapons or rounds)


def is_signed(way: Alternative, *, bare: bool = False) -> bool:
    """Say whether a way needs a written reason and signatures.

    A `bare` working gun, for a whole scene of which nothing else was ever chosen, is the word of
    records from before shots were planned one by one: it is taken as it was given.  Any other one
    is a real firearm like the rest.
    """
    return way in SIGNED or (way is Alternative.WORKING_GUN and not bare)


def alike(one: str, other: str) -> bool:
    """Say whether two names may be of one shot: `12A`, `12 a` and `shot 12-A, take 2`.

    Case, spaces and signs tell none apart, nor what stands before or after.
    """
    return _bare(one) in _runs(other) or _bare(other) in _runs(one)


def same_name(one: str, other: str) -> bool:
    """Say whether two names are one, but for case, spaces and signs."""
    return _bare(one) == _bare(other)


def _bare(name: str) -> str:
    return "".join(name.translate(_SPELLING).split())


def _runs(name: str) -> set[str]:
    """Return what the parts of a name spell, each run of them."""
    parts = name.translate(_SPELLING).split()
    ends = range(1, len(parts) + 1)
    return {"".join(parts[first:end]) for end in ends for first in range(end)}


def shows(kind: WeaponClass, rounds: Iterable[RoundClass]) -> bool:
    """Say whether such rounds show of a weapon of a class that it takes rounds.

    An inert one shows nothing of a deactivated gun or a replica with moving parts: such a round is
    made to lie in it.
    """
    inert = (RoundClass.EMPTY, *(INERT if kind in _HOLDS_INERT else ()))
    return any(one not in inert for one in rounds)


def allows(
    way: Alternative,
    kind: WeaponClass,
    *,
    chambers: bool,
    places: bool,
    expels: bool,
    bore_open: bool,
    shown: bool = False,
) -> bool:
    """Say whether a weapon may be handed out for a shot that is planned so.

    A class alone is not believed: what can take a cartridge or send something out is more than a
    solid or electric gun, and what sends something out of an open bore more than a blank-firer.
    `places` says whether it has chambers or a magazine: an airsoft gun has them for its pellets
    and a deactivated one kept its own, a solid or electric gun has none.  Of one that is `shown` to
    take rounds it does not matter what else is said.
    """
    if kind not in CLASSES[way]:
        return False
    if way in REAL or kind is WeaponClass.BLANK_CONVERTED:
        return True
    if kind is WeaponClass.BLANK_REPLICA:
        return not (expels and bore_open)
    if shown:
        return False
    if kind is WeaponClass.AIRSOFT:
        return not chambers
    if kind is WeaponClass.MOVING_REPLICA:
        return not expels
    if kind is WeaponClass.DEACTIVATED:
        return not chambers and not expels
    return not (chambers or places or expels)


def takes(way: Alternative, kind: RoundClass) -> bool:
    """Say whether a round of a class may be in a gun of a shot that is planned so."""
    return kind is RoundClass.EMPTY or kind in ROUNDS[way]
