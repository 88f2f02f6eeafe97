"""Something happened: five lines first, nothing to type; one tap; the wait; unsigned too."""

from __future__ import annotations

from pathlib import Path

import pytest

from coldproof.desk.floor.cards import CARDS
from coldproof.state.records import BlockKind, Cause
from coldproof.words.floor import IncidentKind, Severity
from coldproof.words.units import SECOND_US
from tests.unit.desk.floor.driver import Floor, Phone


def taken(tmp_path: Path) -> Floor:
    """Return a set on which the actor holds a gun with six dummies."""
    floor = Floor.of_world(tmp_path)
    floor.say(
        by="actor",
        kind="HandoverAccepted",
        weapon="G-1",
        giver="armorer",
        setup="12A",
        in_sight_of="armorer",
    )
    return floor


def stops(floor: Floor) -> list[str]:
    """Return the causes of the stops that stand."""
    return [b.cause for b in floor.state.blocks.values() if b.kind is BlockKind.STOP]


def gun(phone: Phone) -> str:
    """Return the label of the gun among the choices."""
    return next(one for one in phone.labels() if one.startswith("G-1:"))


@pytest.mark.parametrize("name", list(CARDS))
def test_five_lines_come_first_and_nothing_is_typed(tmp_path: Path, name: str) -> None:
    floor = taken(tmp_path)
    phone = floor.phone("dp")
    phone.open("happened")
    phone.tap(CARDS[name].label)
    kinds = [part["part"] for part in phone.screen["parts"]]
    assert kinds[:5] == ["text"] * 5
    assert [part["size"] for part in phone.screen["parts"][:5]] == ["large"] * 5
    assert "field" not in kinds
    assert not phone.screen["live"]  # it never goes blank


def test_it_fired_unmeant_stops_the_unit_and_opens_one_case(tmp_path: Path) -> None:
    floor = taken(tmp_path)
    actor = floor.phone("actor")
    actor.open("happened/fired")
    actor.tap(gun(actor), "It fired. It had been called cold")
    assert actor.taps == 2
    assert actor.signed == ["DischargedUnmeant", "IncidentOpened"]
    weapon = floor.state.weapons["G-1"]
    assert Cause.UNMEANT in [one.cause for one in weapon.suspicions]
    assert stops(floor) == ["an unmeant discharge"]
    (case,) = floor.state.incidents.values()
    assert case.kind is IncidentKind.UNINTENDED_DISCHARGE
    assert case.weapons == ("G-1",)
    (event,) = floor.state.unmeant
    assert event.discharge is not None  # the shot and its case are one event
    assert event.incident is not None
    assert actor.route == "incident/last"
    assert "Stopped: who has seen it, who releases it" in actor.labels()


def test_it_fired_and_nobody_knows_which(tmp_path: Path) -> None:
    floor = taken(tmp_path)
    dp = floor.phone("dp")
    dp.open("happened/fired")
    dp.tap("It fired. What was called is not known")
    assert dp.signed == ["WorkStopped", "IncidentOpened"]
    assert stops(floor) == ["work was stopped"]
    assert next(iter(floor.state.blocks.values())).target == "main"


@pytest.mark.parametrize(
    ("label", "severity"),
    [
        ("Hurt: how badly is not known", Severity.INJURY),
        ("Taken to hospital", Severity.ADMISSION),
        ("Death", Severity.DEATH),
    ],
)
def test_hurt_stops_and_freezes(tmp_path: Path, label: str, severity: Severity) -> None:
    floor = taken(tmp_path)
    dp = floor.phone("dp")
    dp.open("happened/hurt")
    dp.tap(gun(dp), label)
    (case,) = floor.state.incidents.values()
    assert (case.severity, case.weapons, case.unit) == (severity, ("G-1",), "main")
    assert stops(floor) == ["work was stopped"]
    frozen = [b for b in floor.state.blocks.values() if b.kind is BlockKind.FREEZE]
    assert [b.items for b in frozen] == [("G-1",)]


@pytest.mark.parametrize("label", ["It is live", "Nobody knows what it is"])
def test_a_round_that_may_be_live_stops_everything(tmp_path: Path, label: str) -> None:
    floor = taken(tmp_path)
    dp = floor.phone("dp")
    dp.open("happened/round")
    dp.tap(label)
    assert dp.signed == ["RoundFound", "IncidentOpened"]
    assert len(stops(floor)) == 2
    assert all(b.target is None for b in floor.state.blocks.values())
    (loose,) = floor.state.rounds.values()
    assert loose.place == floor.state.units["main"].place


def test_the_two_stops_of_one_find_are_released_together(tmp_path: Path) -> None:
    floor = taken(tmp_path)
    dp = floor.phone("dp")
    dp.open("happened/round")
    dp.tap("It is live")
    for person in ("armorer", "ad"):
        phone = floor.phone(person)
        phone.open("stop/last/release")
        assert "2 stops of one event" in phone.words()
        phone.draft = dict.fromkeys(("cause", "fixed", "told", "concern"), "yes")
        phone.draft["why"] = "found-and-put-right"
        phone.tap("I release it")
    assert stops(floor) == []


@pytest.mark.parametrize(
    ("label", "cause"),
    [("Click, no shot", Cause.MISFIRE), ("Odd sound or kick", Cause.ODD_REPORT)],
)
def test_the_wait_starts_at_the_tap_and_its_end_is_no_clearance(
    tmp_path: Path, label: str, cause: Cause
) -> None:
    floor = taken(tmp_path)
    actor = floor.phone("actor")
    actor.open("happened/click")
    actor.tap(gun(actor), label)
    assert cause in [one.cause for one in floor.state.weapons["G-1"].suspicions]
    assert actor.route == "happened/wait"
    (wait,) = [part for part in actor.screen["parts"] if part["part"] == "wait"]
    began = floor.state.weapons["G-1"].misfired_us
    assert began is not None
    assert wait["until_us"] - began == 60 * SECOND_US
    assert wait["over"] == "Wait over. Still loaded until opened."
    floor.wait(61)
    assert "QUARANTINED" in actor.words()
    assert stops(floor) == []


def test_a_longer_wait_that_the_production_adopted_counts(tmp_path: Path) -> None:
    floor = taken(tmp_path)
    floor.say(
        by="producer",
        kind="PackAdopted",
        pack="set-practice",
        parameters=[{"name": "misfire-wait-us", "value": 90 * SECOND_US}],
    )
    floor.say(by="armorer", kind="WeaponMisfired", weapon="G-1")
    phone = floor.phone("dp")
    phone.open("happened/wait")
    (wait,) = [part for part in phone.screen["parts"] if part["part"] == "wait"]
    began = floor.state.weapons["G-1"].misfired_us
    assert began is not None
    assert wait["until_us"] - began == 90 * SECOND_US


def test_no_wait_runs(tmp_path: Path) -> None:
    phone = taken(tmp_path).phone("dp")
    phone.open("happened/wait")
    assert "No wait runs." in phone.words()


def test_a_click_of_a_weapon_that_nobody_can_name_stops_the_unit(tmp_path: Path) -> None:
    floor = taken(tmp_path)
    dp = floor.phone("dp")
    dp.open("happened/click")
    dp.tap("Not known, or none", "Click, no shot")
    assert dp.signed == ["WorkStopped", "IncidentOpened"]


def test_from_a_weapon_s_page_it_is_chosen_already_and_can_be_undone(tmp_path: Path) -> None:
    floor = taken(tmp_path)
    dp = floor.phone("dp")
    dp.open("happened/click/G-1")
    dp.tap("Click, no shot")
    assert dp.signed == ["WeaponMisfired"]
    dp.open("happened/click/G-1")
    dp.tap(gun(dp), "Click, no shot")
    assert dp.signed[1:] == ["WorkStopped", "IncidentOpened"]


@pytest.mark.parametrize(
    ("route", "label", "kind"),
    [
        ("fired", "It fired. It had been called cold", "unintended-discharge"),
        ("hurt", "Death", "injury"),
        ("round", "It is live", "live-round"),
        ("click", "Click, no shot", "near-miss"),
    ],
)
def test_signed_out_the_case_goes_unsigned(
    tmp_path: Path, route: str, label: str, kind: str
) -> None:
    floor = taken(tmp_path)
    tablet = floor.phone("dp")
    tablet.lock("dp")
    tablet.open(f"happened/{route}")
    tablet.tap(gun(tablet), label)
    (called,) = tablet.called
    assert called["name"] == "happened"
    assert called["values"]["incident"] == kind
    assert called["values"]["weapons"] == ["G-1"]
    assert "by" not in called["values"]
    assert tablet.signed == []


def test_it_is_recorded_whatever_the_rules_would_say(tmp_path: Path) -> None:
    floor = taken(tmp_path)
    floor.say(by="producer", kind="PackAdopted", pack="records")
    dp = floor.phone("dp")
    for name in CARDS:
        dp.open(f"happened/{name}")
        for part in dp.screen["parts"]:
            if part["part"] == "button":
                assert part["do"]["ask"] is False


def test_on_stage_the_stage_manager_agrees(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path, "set-stage")
    phone = floor.phone("sm")
    phone.open("happened/round")
    assert "until handler, stage manager and a person from outside" in phone.words()
    assert "first AD" not in phone.words()
