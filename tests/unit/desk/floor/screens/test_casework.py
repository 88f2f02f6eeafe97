"""What is said of a case: answered whole or not offered; what is linked stays linked."""

from __future__ import annotations

from pathlib import Path

import pytest

from coldproof.acts.base import Act
from coldproof.acts.case import IncidentOpened
from coldproof.state.records import BlockKind
from coldproof.words.floor import Agency, IncidentKind, Severity
from coldproof.words.ids import CLERK, DeviceId, Label, PersonId, WeaponId
from tests.unit.desk.floor.driver import Floor, Phone


def hurt(tmp_path: Path, severity: str = "Taken to hospital") -> tuple[Floor, Phone]:
    """Return a set on which somebody was hurt, and the first AD's phone at the case."""
    floor = Floor.of_world(tmp_path)
    floor.say(by="producer", kind="PackAdopted", pack="records")
    ad = floor.phone("ad")
    ad.open("happened/hurt")
    ad.tap(next(one for one in ad.labels() if one.startswith("G-1:")), severity)
    return floor, ad


def only(floor: Floor) -> str:
    """Return the id of the one case."""
    (name,) = floor.state.incidents
    return name


def test_an_agency_was_told_only_when_everything_is_answered(tmp_path: Path) -> None:
    floor, ad = hurt(tmp_path)
    ad.tap("An agency was told", "Federal OSHA", "By phone")
    assert "They were told" not in ad.labels()
    ad.draft["complete"] = "yes"
    assert "They were told" not in ad.labels()
    ad.draft["altered"] = "no"
    ad.tap("They were told")
    (told,) = floor.state.incidents[only(floor)].told
    assert (told.agency, told.complete, told.altered) == (Agency.OSHA, True, False)
    ad.open(f"incident/{only(floor)}")
    assert "Federal OSHA" in ad.words()
    assert "\nDone" in ad.words()  # the clock is closed


def test_a_report_in_part_does_not_stop_the_clock(tmp_path: Path) -> None:
    floor, ad = hurt(tmp_path)
    ad.tap("An agency was told", "Federal OSHA", "By phone")
    ad.draft.update(complete="no", altered="no")
    ad.tap("They were told")
    ad.open(f"incident/{only(floor)}")
    assert "\nDone" not in ad.words()


def test_items_are_linked_and_never_unlinked(tmp_path: Path) -> None:
    floor, ad = hurt(tmp_path)
    ad.tap("Link items", "D-1", "These belong to it")
    assert floor.state.incidents[only(floor)].lots == ("D-1",)
    ad.open(f"incident/{only(floor)}/link")
    assert "D-1" not in ad.labels()
    assert "G-1" not in ad.labels()


def test_what_is_not_linked_cannot_be_taken(tmp_path: Path) -> None:
    floor, ad = hurt(tmp_path)
    ad.tap("An agency took items", "Police", "G-1")
    assert "D-1" not in ad.labels()
    ad.enter("receipt", " 26/118 ")
    ad.tap("They took these, against the receipt")
    assert "EvidenceCollected" in ad.signed
    blocks = [b for b in floor.state.blocks.values() if b.kind is BlockKind.FREEZE]
    assert all("G-1" in b.items for b in blocks)


@pytest.mark.parametrize("receipt", ["", "   ", "é", "x" * 41])
def test_without_a_receipt_nothing_is_taken(tmp_path: Path, receipt: str) -> None:
    _, ad = hurt(tmp_path)
    ad.tap("An agency took items", "Police", "G-1")
    ad.enter("receipt", receipt)
    assert "They took these, against the receipt" not in ad.labels()


@pytest.mark.parametrize(("found", "right", "done"), [("yes", "yes", True), ("yes", "no", False)])
def test_the_cause_is_looked_into(tmp_path: Path, found: str, right: str, done: bool) -> None:
    floor, ad = hurt(tmp_path)
    ad.tap("Cause and correction")
    ad.draft.update(found=found, right=right)
    ad.tap("I looked into it")
    assert floor.state.incidents[only(floor)].investigated is done


def test_a_found_round_is_secured_against_a_receipt(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path)
    ad = floor.phone("ad")
    ad.open("happened/round")
    ad.tap("It is live", "The round that was found", "Live rounds, church")
    assert "It is away from the set" not in ad.labels()
    ad.enter("receipt", "police 26/118")
    ad.tap("armorer", "It is away from the set")
    (loose,) = floor.state.rounds.values()
    assert loose.secured
    assert "The round that was found" not in ad.labels()
    assert len([b for b in floor.state.blocks.values() if b.kind is BlockKind.STOP]) == 2


@pytest.mark.parametrize("receipt", ["", "é", "x" * 41])
def test_without_a_receipt_no_round_is_away(tmp_path: Path, receipt: str) -> None:
    ad = Floor.of_world(tmp_path).phone("ad")
    ad.open("happened/round")
    ad.tap("It is live", "The round that was found", "Live rounds, church")
    ad.enter("receipt", receipt)
    assert "It is away from the set" not in ad.labels()


def test_the_owner_of_what_is_lost_was_told(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path)
    ad = floor.phone("ad")
    ad.open("happened/other")
    ad.tap("G-1", "Stolen or lost")
    (case,) = floor.state.incidents.values()
    assert (case.kind, case.weapons) == (IncidentKind.THEFT_OR_LOSS, ("G-1",))
    ad.tap("The owner was told", "G-1")
    assert "The owner was told" not in ad.labels()
    ad.enter("owner", "prop house")
    ad.tap("The owner was told")
    assert next(iter(floor.state.incidents.values())).owner_told_us is not None


def test_a_count_that_does_not_balance_is_a_case_of_its_lot(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path)
    armorer = floor.phone("armorer")
    armorer.open("happened/other")
    armorer.tap("B-1", "A count that does not balance")
    (case,) = floor.state.incidents.values()
    assert (case.kind, case.lots) == (IncidentKind.COUNT_MISMATCH, ("B-1",))
    assert "The owner was told" not in armorer.labels()


def test_what_a_stranger_froze_is_lifted_by_two_who_say_why(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path)
    body = IncidentOpened(
        incident=IncidentKind.INJURY, severity=Severity.INJURY, weapons=(WeaponId("G-1"),)
    )
    act = Act(
        production=Label(floor.production),
        body=body,
        by=PersonId(CLERK),
        device=DeviceId(CLERK),
        seq=1,
        at_us=floor.now_us,
    )
    floor.post([floor.writer.arrived(act)])
    assert frozen(floor)
    route = f"incident/{only(floor)}/hold"
    for by in ("armorer", "ad"):
        phone = floor.phone(by)
        phone.open(route)
        assert "Lift: G-1" not in phone.labels()  # not before it is said why
        assert "by somebody without a key" in phone.words()
        assert frozen(floor)
        phone.draft["why"] = "looked-and-nothing-found"
        phone.tap("Lift: G-1")
    assert not frozen(floor)
    assert floor.state.incidents


def frozen(floor: Floor) -> bool:
    """Say whether anything is frozen."""
    return any(b.kind is BlockKind.FREEZE for b in floor.state.blocks.values())


def test_who_placed_a_hold_lifts_it_and_nobody_else(tmp_path: Path) -> None:
    floor, ad = hurt(tmp_path)
    safety = floor.phone("safety")
    safety.open(f"incident/{only(floor)}/hold")
    safety.tap("R-1", "Hold them")
    held = [n for n, b in floor.state.blocks.items() if b.kind is BlockKind.HOLD]
    assert len(held) == 1
    ad.open(f"incident/{only(floor)}/hold")
    assert "Lift: R-1" not in ad.labels()
    assert "held as evidence\nsafety" in ad.words()
    safety.tap("Lift: R-1")
    assert [n for n, b in floor.state.blocks.items() if b.kind is BlockKind.HOLD] == []
