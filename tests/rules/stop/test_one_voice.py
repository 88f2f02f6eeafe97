"""Of an open stop one rule of our own speaks: which stop, and what ends it (docs/adr/0062)."""

from __future__ import annotations

from typing import Any

import pytest

from coldproof.rules.base import Broken, Right
from coldproof.rules.judge import Judged, Verdict, judge
from coldproof.rules.packs import PACKS
from coldproof.state.fold import START, fold
from tests.rules.told import entries

CORE = ("core",)
ALL = tuple(PACKS)
TAKEN = {"by": "actor", "kind": "HandoverAccepted", "weapon": "G-1", "giver": "armorer"}
HANDED = {"at": "08:01", "setup": "12A", **TAKEN}
OFFERED = {"by": "armorer", "kind": "WeaponOffered", "weapon": "G-1", "to": "actor"}
OFFER = {"at": "08:01", "setup": "12A", "dummies": 6, **OFFERED}
SCOPES = (
    {"scope": "production"},
    {"scope": "unit", "target": "main"},
    {"scope": "scene", "target": "12"},
    {"scope": "item", "target": "G-1"},
)
BLOCKS: tuple[dict[str, Any], ...] = (
    {"by": "armorer", "kind": "NotReadyCalled", "unit": "main"},
    {"by": "safety", "kind": "HoldPlaced", "weapons": ["G-1"]},
    {"by": "actor", "kind": "HandlingWithheld", "person": "actor"},
)
UNKNOWN_LOAD = {"at": "08:00:25", "by": "ad", "kind": "WeaponDropped", "weapon": "G-1"}
HOT = {"by": "ad", "kind": "WeaponAnnounced", "weapon": "G-1", "call": "hot", "blanks": 1}


def asked(*acts: dict[str, Any], packs: tuple[str, ...] = CORE) -> Verdict:
    """What these packs say to the last of some acts."""
    *before, last = entries(*acts)
    return judge(fold(START, before), last.act, last.at_us, packs)


def stop(**scope: str) -> dict[str, Any]:
    """A stop by the cinematographer."""
    return {"id": "stop", "at": "08:00:30", "by": "dp", "kind": "WorkStopped", **scope}


def of_the_stop(verdict: Verdict) -> list[Judged]:
    """The refusals that say that it was stopped."""
    return [
        j
        for j in verdict.judged
        if isinstance(j.finding, Broken) and "(stop, by dp)" in j.finding.because
    ]


@pytest.mark.parametrize("act", [OFFER, HANDED], ids=["offered", "taken"])
@pytest.mark.parametrize("scope", SCOPES, ids=lambda scope: scope["scope"])
def test_one_refusal_names_the_stop_and_what_ends_it(
    scope: dict[str, str], act: dict[str, Any]
) -> None:
    verdict = asked(stop(**scope), act)
    (spoken,) = of_the_stop(verdict)
    assert spoken.rule.id == "stop.any-person"
    assert spoken.rule.needs == (Right.RELEASE_STOP,)
    assert spoken.finding == Broken(
        "work was stopped (stop, by dp), and it is not released: that takes a handler and the"
        " safety side",
        (len(entries()),),
    )
    assert "core.stops" not in verdict.refusals


@pytest.mark.parametrize("act", [OFFER, HANDED], ids=["offered", "taken"])
@pytest.mark.parametrize("block", BLOCKS, ids=lambda block: block["kind"])
def test_of_all_else_that_stands_in_the_way_core_stops_speaks(
    block: dict[str, Any], act: dict[str, Any]
) -> None:
    refusals = asked({"at": "08:00:30", **block}, act).refusals
    assert "core.stops" in refusals
    assert "stop.any-person" not in refusals


@pytest.mark.parametrize("scope", SCOPES, ids=lambda scope: scope["scope"])
@pytest.mark.parametrize("packs", [CORE, ALL], ids=["core alone", "all packs"])
def test_a_gun_of_unknown_load_is_called_hot_under_a_stop_by_all_packs(
    packs: tuple[str, ...], scope: dict[str, str]
) -> None:
    called = asked(UNKNOWN_LOAD, stop(**scope), {"at": "08:01", **HOT}, packs=packs)
    assert not called.refused
    assert not called.warned


@pytest.mark.parametrize("scope", SCOPES, ids=lambda scope: scope["scope"])
@pytest.mark.parametrize("packs", [CORE, ALL], ids=["core alone", "all packs"])
def test_a_gun_with_dummies_is_not(packs: tuple[str, ...], scope: dict[str, str]) -> None:
    called = asked(stop(**scope), {"at": "08:01", **HOT}, packs=packs)
    assert "stop.any-person" in called.refusals


def test_a_hot_call_that_names_no_weapon_is_not() -> None:
    named = {name: value for name, value in HOT.items() if name != "weapon"}
    called = asked(stop(scope="production"), {"at": "08:01", "weapons": [], **named})
    assert "stop.any-person" in called.refusals


def test_without_a_stop_the_packs_judge_a_hot_call_of_such_a_gun() -> None:
    called = asked(UNKNOWN_LOAD, {"at": "08:01", **HOT}, packs=ALL)
    assert "set.announce-hot" in called.refusals


def test_a_stop_of_something_else_makes_no_warning_of_it() -> None:
    elsewhere = stop(scope="item", target="R-1")
    called = asked(UNKNOWN_LOAD, elsewhere, {"at": "08:01", **HOT}, packs=ALL)
    assert "set.announce-hot" in called.refusals
