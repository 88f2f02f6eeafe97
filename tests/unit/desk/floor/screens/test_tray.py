"""The tray: twenty out and back within their taps, each touched once, any working gun stops it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from coldproof.state.records import CustodyKind
from tests.unit.desk.floor.driver import Floor

TWENTY = [f"R-{n}" for n in range(11, 31)]
EXTRAS = [f"extra-{n}" for n in range(11, 31)]


def many() -> list[dict[str, Any]]:
    """Twenty rubber guns in a box of their own, and twenty background people."""
    acts: list[dict[str, Any]] = []
    for name, person in zip(TWENTY, EXTRAS, strict=True):
        kit = {"weapon_class": "W8", "can_chamber": False, "can_expel": False, "bore_open": False}
        acts += [
            {"by": "armorer", "kind": "WeaponRegistered", "weapon": name, "store": "crate", **kit},
            {"by": "producer", "kind": "PersonEnrolled", "person": person, "department": "cast"},
            {
                "by": "producer",
                "kind": "RoleAppointed",
                "person": person,
                "role": "background",
                "first_day": "2025-03-01",
            },
        ]
    acts.append(
        {
            "by": "ad",
            "kind": "SetupBegun",
            "setup": "12C",
            "unit": "main",
            "scene": "12",
            "purpose": "take",
            "toward": "nobody",
            "weapons": TWENTY,
        }
    )
    acts.append({"by": "producer", "kind": "RoleEnded", "person": "actor", "role": "performer"})
    acts.append({"by": "producer", "kind": "RoleEnded", "person": "stuntman", "role": "stunt"})
    return [{"at": "08:00:20", **one} for one in acts]


def test_twenty_out_within_26_taps_and_back_within_24(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path, acts=many())
    phone = floor.phone("propmaster")
    phone.tap("Tray", "Out of crate: 20 items")
    assert "Touch the item for extra-11" in phone.words()
    phone.tap(*TWENTY)
    assert "20 of 20 touched, each seen to be no gun" in phone.words()
    phone.tap("20 items given out, each into its hand")
    assert phone.taps <= 26
    assert phone.signed == ["WeaponUnlocked", "NonGunChecked", "ItemsIssued"]
    weapons = floor.state.weapons
    assert [weapons[n].custody.person for n in TWENTY] == EXTRAS
    assert {weapons[n].setup for n in TWENTY} == {"12C"}
    assert all(weapons[n].suspicions == () for n in TWENTY)

    phone.open("board")
    phone.taps = 0
    phone.tap("Tray", "Back: 20 items", *reversed(TWENTY), "20 items back and locked in crate")
    assert phone.taps <= 24
    weapons = floor.state.weapons
    assert {weapons[n].custody.kind for n in TWENTY} == {CustodyKind.LOCKED}


def test_a_working_gun_stops_the_tray_and_all_is_touched_again(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path, acts=many())
    phone = floor.phone("armorer")  # who has G-1 in hand
    phone.open("tray/out/crate")
    phone.tap("R-11", "R-12", "G-1")
    words = phone.words()
    assert "G-1 is a working gun. The tray stops." in words
    assert "Rule: core.tray: " in words
    assert "What to do: a handler takes G-1 off the tray" in words
    assert not [one for one in phone.labels() if "given out" in one]
    phone.tap("It is off the tray. Touch all again")
    assert "0 of 20 touched" in phone.words()
    assert phone.signed == []


def test_for_background_alone_one_tap_passes_over_all_performers(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path, acts=many()[:-2])  # actor and stuntman stand near
    phone = floor.phone("propmaster")
    phone.tap("Tray", "Out of crate: 20 items")
    assert "Touch the item for actor" in phone.words()
    phone.tap("Only background: 2 others get none")
    assert "Touch the item for extra-11" in phone.words()
    assert not [one for one in phone.labels() if one.startswith("Only background")]
    phone.tap(*TWENTY, "20 items given out, each into its hand")
    assert phone.taps <= 26
    assert [floor.state.weapons[n].custody.person for n in TWENTY] == EXTRAS


def test_a_person_can_be_passed_over(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path, acts=many())
    phone = floor.phone("propmaster")
    phone.open("tray/out/crate")
    phone.tap("R-11", "Not extra-12: the next person", "R-12", "2 items given out")
    weapons = floor.state.weapons
    assert [weapons[n].custody.person for n in ("R-11", "R-12")] == ["extra-11", "extra-13"]


def test_what_is_not_touched_stays_locked(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path, acts=many())
    phone = floor.phone("propmaster")
    phone.open("tray/out/crate")
    phone.tap("R-11", "R-11", "R-12", "1 item given out")
    weapons = floor.state.weapons
    assert weapons["R-11"].custody.kind is CustodyKind.LOCKED
    assert weapons["R-12"].custody.person == "extra-11"


def test_an_item_that_is_not_back_is_named(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path, acts=many())
    phone = floor.phone("propmaster")
    phone.open("tray/out/crate")
    phone.tap("R-11", "R-12", "R-13", "3 items given out")
    phone.open("tray/back")
    phone.tap("R-11", "R-13")
    assert "Not back (1): R-12" in phone.words()


def test_a_charged_flash_gun_cannot_be_touched_for_the_tray(tmp_path: Path) -> None:
    flash = {
        "at": "08:00:20",
        "by": "armorer",
        "kind": "WeaponRegistered",
        "weapon": "E-1",
        "weapon_class": "W10",
        "can_chamber": False,
        "can_expel": False,
        "bore_open": False,
        "action": "electronic",
        "charged": True,
        "store": "crate",
    }
    phone = Floor.of_world(tmp_path, acts=[*many(), flash]).phone("propmaster")
    phone.open("tray/out/crate")
    assert "Battery in or charge fitted: out first" in phone.words()
    phone.tap("E-1")
    assert phone.route == "check/E-1"


def test_the_tray_is_a_handlers(tmp_path: Path) -> None:
    phone = Floor.of_world(tmp_path).phone("dp")
    phone.open("tray")
    assert phone.labels() == []
    assert "Tray" not in Floor.of_world(tmp_path / "2").phone("dp").labels()


def test_nothing_leaves_its_store_without_a_unit_at_work(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path, acts=many())
    floor.say(by="ad", kind="SetupClosed", setup="12C")
    floor.say(by="ad", kind="SetupClosed", setup="12A")
    floor.say(by="ad", kind="UnitClosed", unit="main")
    phone = floor.phone("propmaster")
    phone.open("tray/out/crate")
    phone.tap("R-11")
    assert "No unit is open today, so nothing leaves its store." in phone.words()
    assert not [one for one in phone.labels() if "given out" in one]


def test_the_first_person_can_be_passed_over_before_anything_is_touched(tmp_path: Path) -> None:
    phone = Floor.of_world(tmp_path, acts=many()).phone("propmaster")
    phone.open("tray/out/crate")
    assert "Touch the item for extra-11" in phone.words()
    phone.tap("Not extra-11: the next person")
    assert "Touch the item for extra-12" in phone.words()
    phone.tap("R-11", "1 item given out, each into its hand")
    assert phone.floor.state.weapons["R-11"].custody.person == "extra-12"
