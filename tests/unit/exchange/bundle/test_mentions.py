"""What acts name, read from the types of their fields."""

from __future__ import annotations

from typing import Any

import pytest

from coldproof.acts import case, condition, counts, custody, floor, kit, production, script, voice
from coldproof.acts.base import Body
from coldproof.acts.fields import fields_of
from coldproof.acts.kinds import kinds
from coldproof.exchange.bundle.mentions import Mentions, mentions
from coldproof.words.floor import IncidentKind, SceneTag, Scope, Severity
from coldproof.words.kit import Fate, RoundClass


def _(text: str) -> Any:
    """Return a name as whichever sort of name an act asks for."""
    return text


NOTHING = Mentions((), (), (), ())


@pytest.mark.parametrize(
    ("body", "found"),
    [
        (case.ClockRead(), NOTHING),
        (
            custody.HandoverAccepted(weapon=_("G-1"), giver=_("armorer"), setup=_("12A")),
            Mentions(("G-1",), ("armorer",), ("12A",), ()),
        ),
        (
            custody.ItemsIssued(weapons=(_("R-1"), _("R-2")), people=(_("a"), _("b"))),
            Mentions(("R-1", "R-2"), ("a", "b"), (), ()),
        ),
        (
            custody.WeaponLeft(weapons=(_("G-1"), _("G-1")), place=_("porch")),
            Mentions(("G-1",), (), ("porch",), ()),
        ),
        (
            condition.WeaponUnloaded(
                weapon=_("G-1"),
                rounds=(
                    condition.RoundBack(lot=_("B-1"), count=1, fate=Fate.UNFIRED),
                    condition.RoundBack(lot=_("B-2"), count=1, fate=Fate.UNFIRED),
                ),
            ),
            Mentions(("G-1", "B-1", "B-2"), (), (), ()),
        ),
        (
            counts.RoundFound(round_class=RoundClass.LIVE, place=_("barn")),
            Mentions((), (), ("barn",), ()),
        ),
        (
            case.IncidentOpened(
                incident=IncidentKind.NEAR_MISS,
                severity=Severity.NOBODY_HURT,
                weapons=(_("G-1"),),
                lots=(_("D-1"),),
                unit=_("main"),
            ),
            Mentions(("G-1", "D-1"), (), ("main",), ()),
        ),
        (
            voice.WorkStopped(scope=Scope.ITEM, target=_("G-2")),
            Mentions(("G-2",), (), ("G-2",), ()),
        ),
        (
            voice.HazardReported(subject=_("armorer"), words=_("digest")),
            Mentions((), ("armorer",), (), ("digest",)),
        ),
        (
            case.AccountGiven(text=_("digest"), saw=True, heard=False),
            Mentions((), (), (), ("digest",)),
        ),
        (floor.NotReadyCalled(unit=_("main")), Mentions((), (), ("main",), ())),
        (
            kit.StoreKeysNamed(store=_("safe"), people=(_("armorer"),)),
            Mentions((), ("armorer",), ("safe",), ()),
        ),
        (
            script.HitSettled(
                hit=_("key"), trigger=SceneTag.FIREARMS, accepted=True, scene=_("12")
            ),
            Mentions((), (), ("12",), ()),  # a key to find a line by, and no value
        ),
        (
            script.ScriptFiled(draft=_("Blue"), scenes=1, document=_("digest")),
            Mentions((), (), (), ("digest",)),
        ),
        (
            production.DeviceEnrolled(person=_("a"), enrolled=_("phone"), key=_("key")),
            Mentions((), ("a",), (), ()),
        ),
    ],
)
def test_what_a_body_names(body: Body, found: Mentions) -> None:
    assert mentions(body) == found


def test_no_field_that_names_an_item_is_missed() -> None:
    """A kind that comes later must not slip through: its names are found by their types."""
    for name, kind in kinds().items():
        for field in fields_of(kind).values():
            hint = str(field.hint)
            if "WeaponId" in hint or "LotId" in hint:
                plural = "tuple" in hint
                blank: Any = object.__new__(kind)
                for other in fields_of(kind):
                    object.__setattr__(blank, other, None)
                object.__setattr__(blank, field.name, ("X-9",) if plural else "X-9")
                assert mentions(blank).items == ("X-9",), name
