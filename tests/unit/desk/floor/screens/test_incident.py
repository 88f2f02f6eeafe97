"""A case: clocks, scene, who was told, what is linked, what an agency took; wrong ones refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from coldproof.state.records import BlockKind
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


def test_the_clocks_run_from_when_it_was_learned(tmp_path: Path) -> None:
    floor, ad = hurt(tmp_path)
    assert "Report a death within 8 hours, an admission within 24" in ad.words()
    assert "24 h left" in ad.words() or "23 h" in ad.words()
    floor.wait(25 * 3600)
    assert "LATE since" in ad.words()


def test_a_contact_is_named_and_no_number_is_invented(tmp_path: Path) -> None:
    _, ad = hurt(tmp_path)
    assert "Whom to ring\nNo number is posted for this." in ad.words()
    assert "To reach on compliance, by the call sheet:\nupm" in ad.words()


@pytest.mark.parametrize("label", ["Not altered: freeze it", "Altered: freeze it"])
def test_either_answer_freezes_and_neither_is_given_before(tmp_path: Path, label: str) -> None:
    floor, ad = hurt(tmp_path)
    assert not floor.state.incidents[only(floor)].frozen
    ad.tap(label)
    assert floor.state.incidents[only(floor)].frozen
    assert "Frozen: items and place stay as they are." in ad.words()
    frozen = [b for b in floor.state.blocks.values() if b.kind is BlockKind.FREEZE]
    assert len(frozen) == 2


def test_after_an_injury_the_gun_is_not_opened_and_the_no_says_why(tmp_path: Path) -> None:
    floor, _ = hurt(tmp_path)
    armorer = floor.phone("armorer")
    act = {
        "kind": "WeaponOffered",
        "by": "armorer",
        "weapon": "G-1",
        "to": "actor",
        "setup": "12A",
        "dummies": 6,
    }
    armorer.do({"do": "record", "acts": [act], "then": "board", "ask": True, "keep": False})
    assert armorer.refused is not None
    found = {one["rule"]: one["because"] for one in armorer.refused["judged"]}
    assert found["ev.scene-freeze"] == "G-1 is frozen as evidence, by ad"
    assert "the hold must be lifted by who placed it" in armorer.refused["needs"]


def test_signed_out_a_case_is_read_and_not_written(tmp_path: Path) -> None:
    floor, ad = hurt(tmp_path)
    ad.lock("ad")
    for form in ("", "/told", "/link", "/cause", "/taken"):
        ad.open(f"incident/{only(floor)}{form}")
        ad.draft = {"found": "yes", "right": "yes", "weapons": ["R-1"], "agency": "police"}
        assert not [p for p in ad.screen["parts"] if p.get("do", {}).get("do") == "record"]


def test_there_is_no_case(tmp_path: Path) -> None:
    phone = Floor.of_world(tmp_path).phone("ad")
    for route in ("incident", "incident/last", "incident/nothing/told"):
        phone.open(route)
        assert "There is no such case." in phone.words()
