"""What stands in the way, and who may end it; what an incident freezes, and who takes it away."""

from __future__ import annotations

from typing import Any

import pytest

from coldproof.acts import voice
from coldproof.state.records import Lot
from coldproof.state.records.weapon import Cause
from coldproof.words.floor import Scope
from coldproof.words.ids import Label
from tests.unit.state.entering import then, with_state
from tests.unit.state.rows import Base, Hand, act, after

STOP = act("WorkStopped", "dp", id="stop", scope="unit", target="main")
WHOLE: dict[str, Any] = {"cause_found": True, "fixed": True, "crew_told": True}


def only_block(so_far: Base) -> Any:
    (block,) = so_far.state.blocks.values()
    return block


@pytest.mark.parametrize("target", ["main", None])
def test_a_stop_of_the_production_names_nothing_and_stops_everything(target: str | None) -> None:
    named = None if target is None else Label(target)
    state = then(after(), Hand("dp", voice.WorkStopped(scope=Scope.PRODUCTION, target=named)))
    assert [(one.scope, one.target) for one in state.blocks.values()] == [("production", None)]


def test_two_of_the_weapons_team_end_no_stop_whatever_hat_one_wears() -> None:
    hat = act(
        "RoleAppointed", "producer", person="propmaster", role="safety", first_day="2025-03-01"
    )
    first = act("WorkReleased", answers="stop", **WHOLE)
    so_far = after(hat, STOP, first)
    assert len(then(so_far, {**first, "by": "propmaster"}).blocks) == 1
    assert then(so_far, {**first, "by": "ad"}).blocks == {}


def test_of_a_stop_that_arrived_unsigned_nobody_says_that_it_was_a_mistake() -> None:
    so_far = after(STOP)
    (name,) = so_far.state.blocks
    block = only_block(so_far)
    mistake = act("MistakeSaid", "dp", answers="stop")
    assert then(so_far, mistake).blocks[name].mistake == so_far.state.size
    unsigned = block._replace(bar=block.bar._replace(device=""))
    assert then(with_state(so_far, blocks={name: unsigned}), mistake).blocks == {name: unsigned}


def test_who_asks_to_be_shown_and_who_is_withheld_stops_one_thing() -> None:
    for raw in (
        act("ShowRequested", "actor", weapon="G-1"),
        act("HandlingWithheld", person="actor"),
        act("SceneFrozen", "ad", weapons=["G-1"]),
    ):
        (block,) = then(after(), raw).blocks.values()
        assert block.scope == "item"


def test_a_hazard_was_seen_when_it_was_first_seen() -> None:
    hazard = act("HazardReported", "dp", id="hazard", unit="main", weapons=True)
    seen = act("HazardSeen", "upm", answers="hazard")
    so_far = after(hazard, seen)
    (block,) = then(so_far, {**seen, "by": "ad"}).blocks.values()
    assert block.seen == so_far.state.size - 1


@pytest.mark.parametrize(
    ("by", "kind", "left"),
    [
        ("armorer", "HoldPlaced", 0),
        ("safety", "HoldPlaced", 0),
        ("armorer", "SceneFrozen", 1),
        ("safety", "SceneFrozen", 0),
    ],
)
def test_the_weapons_team_lifts_its_own_hold_and_no_freeze(by: str, kind: str, left: int) -> None:
    so_far = after(act(kind, by, id="it", weapons=["G-1"]))
    assert len(then(so_far, act("HoldLifted", by, answers="it")).blocks) == left


def test_who_lifts_a_strangers_freeze_has_answered_no_concern() -> None:
    so_far = after(act("SceneFrozen", "dp", id="it", weapons=["G-1"]))
    (name,) = so_far.state.blocks
    block = only_block(so_far)
    strangers = block._replace(bar=block.bar._replace(device=""))
    so_far = with_state(so_far, blocks={name: strangers})
    lifted = act("HoldLifted", answers="it", why="done-another-way")
    (release,) = then(so_far, lifted).blocks[name].releases
    assert (release.whole, release.answered) == (True, False)


def opened(incident: str, severity: str = "nobody-hurt", weapons: Any = ("G-1",)) -> dict[str, Any]:
    fields: dict[str, Any] = {"incident": incident, "severity": severity, "weapons": list(weapons)}
    return act("IncidentOpened", "ad", unit="main", **fields)


@pytest.mark.parametrize("incident", ["count-mismatch", "theft-or-loss"])
def test_what_was_missed_is_in_quarantine(incident: str) -> None:
    weapon = then(after(), opened(incident)).weapons["G-1"]
    assert [one.cause for one in weapon.suspicions] == [Cause.GAP]


def test_a_near_miss_puts_nothing_in_quarantine_and_stops_and_freezes_nothing() -> None:
    for weapons in (("G-1",), ()):
        state = then(after(), opened("near-miss", weapons=weapons))
        assert state.weapons["G-1"].suspicions == ()
        assert state.blocks == {}


@pytest.mark.parametrize("incident", ["injury", "near-miss"])
@pytest.mark.parametrize("severity", ["injury", "nobody-hurt"])
def test_an_injury_is_one_by_either_word(incident: str, severity: str) -> None:
    hurt = "injury" in (incident, severity)
    frozen = then(after(), opened(incident, severity)).blocks.values()
    assert [(one.kind, one.items) for one in frozen] == [("freeze", ("G-1",))] * hurt
    state = then(after(), opened(incident, severity, ()))
    causes = [bar.cause for bar in state.units["main"].bars]
    assert causes == ["somebody was hurt"] * hurt


def collected(by: str, so_far: Base, *, permit: bool = True) -> Lot:
    taken = act("EvidenceCollected", by, agency="police", receipt="7", lots=["B-1"])
    return then(so_far, taken, permit=permit).lots["B-1"]


DRAWN = act("RoundsDrawn", lot="B-1", count=4)
SHORT = act("LotCounted", lot="B-1", count=28, expected=30)


@pytest.mark.parametrize("by", ["armorer", "ad", "safety", "detective"])
def test_what_an_agency_takes_is_neither_on_the_shelf_nor_carried(by: str) -> None:
    joins = act("PersonEnrolled", "producer", person="detective", department="outside")
    hat = act(
        "RoleAppointed", "producer", person="detective", role="investigator", first_day="2025-03-01"
    )
    lot = collected(by, after(joins, hat, DRAWN, SHORT))
    assert (lot.stored, lot.carried, lot.evidence, lot.shorts) == (0, 0, 28, ())
    assert (lot.stored_told, lot.carried_told) == (0, 0)


@pytest.mark.parametrize(("by", "permit"), [("dp", True), ("actor", True), ("armorer", False)])
def test_who_has_no_right_gives_no_round_away(by: str, permit: bool) -> None:
    lot = collected(by, after(DRAWN), permit=permit)
    assert (lot.stored, lot.carried, lot.evidence) == (26, 4, 0)


@pytest.mark.parametrize("what", [{"weapons": ["G-1"]}, {"lots": ["B-1"]}])
def test_whatever_an_agency_takes_is_frozen(what: dict[str, Any]) -> None:
    taken = act("EvidenceCollected", "ad", agency="police", receipt="7", **what)
    (block,) = then(after(), taken).blocks.values()
    assert block.kind == "freeze"
