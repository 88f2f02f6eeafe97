"""A test-fire is said by the handler who has the loaded gun in hand, with how far it marked."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tests.unit.desk.floor.driver import CHECK_ACTS, Floor, Phone

LOT = {
    "at": "07:50",
    "by": "armorer",
    "kind": "LotReceived",
    "lot": "B-9",
    "round_class": "R3",
    "count": 10,
    "marker": "crimp",
    "charge": "quarter",
    "origin": "maker",
    "caliber": "45 Colt",
    "supplier_document": True,
    "sealed": True,
    "store": "round-box",
}
LABEL = "1 of B-9 test-fired; dangerous up to 3657 mm"


def loaded(folder: Path) -> Phone:
    """Return the armorer's phone; one blank of B-9 is in G-1, in the armorer's hand."""
    floor = Floor.of_world(folder, drop=list(CHECK_ACTS), acts=[LOT])
    one = {"count": 1, "round_class": "R3", "told_by": "crimp", "primer": "live"}

    def say(kind: str, **fields: Any) -> None:
        floor.say(by="armorer", kind=kind, **fields)

    say("PairApproved", weapon="G-1", lot="B-9")
    say("RoundsDrawn", lot="B-9", count=1, unit="main")
    say(
        "ProvedEmpty",
        weapon="G-1",
        chambers_seen=6,
        magazine="none",
        feed_path_seen=True,
        bore="rod",
    )
    say("RoundsProved", weapon="G-1", lot="B-9", rounds=[one])
    say("WeaponLoaded", weapon="G-1", lot="B-9", round_class="R3", count=1, charge="quarter")
    return floor.phone("armorer")


def test_one_load_is_fired_away_from_people_and_its_reach_is_said(tmp_path: Path) -> None:
    armorer = loaded(tmp_path)
    armorer.open("lot/B-9")
    armorer.tap("For which guns", "G-1")
    assert armorer.route == "test-fire/G-1"
    assert LABEL not in armorer.labels()
    armorer.enter("far", 12)
    armorer.tap("feet", LABEL)
    if armorer.refused is not None:
        armorer.tap("It was done anyway")
    assert armorer.signed == ["WeaponFired", "WeaponTestFired"]
    assert armorer.route == "return/G-1"
    armorer.open("lot/B-9/pair")
    assert "Not test-fired" not in armorer.words()


def test_an_empty_gun_is_not_test_fired(tmp_path: Path) -> None:
    armorer = Floor.of_world(tmp_path, drop=list(CHECK_ACTS)).phone("armorer")
    armorer.open("test-fire/G-1")
    assert "First proved empty" in armorer.words()
    assert armorer.labels() == ["What comes first"]


def test_nobody_else_says_it_and_no_gun_of_no_such_name(tmp_path: Path) -> None:
    armorer = loaded(tmp_path)
    other = armorer.floor.phone("dp")
    other.open("test-fire/G-1")
    assert other.labels() == ["What comes first"]
    other.open("test-fire/G-77")
    assert other.screen["title"] == "Not found"
