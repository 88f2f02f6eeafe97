"""A list taken in on a screen: asked, previewed, and recorded as a whole or not at all."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from coldproof.exchange.inventory.reading import read_list
from tests.unit.desk.floor.driver import Floor, Phone

LIST = (
    "Manufacturer,Model,Serial,Caliber,Type,ItemNumber,Note\n"
    "Uberti,1873,UB-1,45 Colt,Revolver,G-21,x\n"
    "Colt,1911,C-2222,45 ACP,Pistol,G-22,y\n"
)


@pytest.fixture
def floor(tmp_path: Path) -> Floor:
    return Floor.of_world(tmp_path)


def opened(phone: Phone, text: str = LIST) -> Phone:
    phone.open("import")
    phone.draft = {"list": read_list(text.encode()).plain()}
    return phone


def said(phone: Phone) -> Phone:
    phone.draft |= {
        "action.Revolver": "revolver-gate",
        "chambers.Revolver": "6",
        "magazine.Revolver": "0",
        "action.Pistol": "semi-automatic",
        "chambers.Pistol": "1",
        "magazine.Pistol": "7",
        "owner": "supplier",
        "store": "truck-safe",
    }
    return phone


def test_it_asks_the_window_for_a_file(floor: Floor) -> None:
    phone = floor.phone("armorer")
    phone.open("import")
    phone.tap("Choose the file")
    assert phone.called[-1]["name"] == "list"
    assert phone.called[-1]["values"]["path"] == "imports"


def test_all_of_it_is_recorded_once_every_row_is_right(floor: Floor) -> None:
    phone = opened(floor.phone("armorer"))
    assert "How does a Revolver open?" in phone.words()
    assert "Nothing is recorded until every row is right." in phone.words()
    said(phone).tap("All 2 are here")
    assert phone.signed == ["WeaponRegistered", "WeaponRegistered"]
    kit = floor.state.weapons["G-22"].kit
    assert (kit.chambers, kit.magazine, kit.serial_last4) == (1, 7, "2222")
    assert floor.state.weapons["G-21"].custody.place == "truck-safe"


def test_one_row_that_is_wrong_holds_back_all(floor: Floor) -> None:
    phone = said(opened(floor.phone("armorer"), LIST.replace("G-22", "G 22")))
    words = phone.words()
    assert "Line 3, ItemNumber" in words
    assert "Found 'G 22'; 1 to 32 letters, digits" in words
    assert not [label for label in phone.labels() if label.startswith("All ")]


def test_what_is_here_already_is_named(floor: Floor) -> None:
    phone = said(opened(floor.phone("armorer"), LIST.replace("G-22", "G-1")))
    assert "Found G-1; a name that is not here yet would do." in phone.words()


def test_a_column_under_another_name_is_said(floor: Floor) -> None:
    phone = said(opened(floor.phone("armorer"), LIST.replace("ItemNumber", "Rack")))
    assert "Which column is ItemNumber?" in phone.words()
    phone.tap("Rack")
    phone.tap("All 2 are here")
    assert "G-21" in floor.state.weapons


def test_how_it_was_read_is_told(floor: Floor) -> None:
    phone = floor.phone("armorer")
    phone.open("import")
    phone.draft = {"list": read_list("Model\nCa\u00f1on\n".encode("cp1252")).plain()}
    assert "Not UTF-8: read as Windows-1252." in phone.words()


def test_another_file_begins_anew(floor: Floor) -> None:
    phone = opened(floor.phone("armorer"))
    phone.tap("Another file")
    assert "Choose the file" in phone.labels()


def test_signed_out_nothing_is_recorded(floor: Floor) -> None:
    phone = floor.phone("armorer")
    phone.lock("armorer")
    said(opened(phone))
    assert not [label for label in phone.labels() if label.startswith("All ")]


@pytest.mark.parametrize(
    "told",
    [
        None,
        1,
        "x",
        [],
        {},
        {"head": [], "lines": 1},
        {"head": "x", "lines": []},
        {"head": ["A"], "lines": [[1]]},
        {"head": ["A"], "lines": [["x", []]]},
        {"head": ["A"], "lines": [[1, "x"]]},
    ],
)
def test_what_is_no_list_in_the_draft_asks_for_a_file(floor: Floor, told: Any) -> None:
    phone = floor.phone("armorer")
    phone.open("import")
    phone.draft = {"list": told}
    assert "Choose the file" in phone.labels()


def test_odd_answers_in_the_draft_are_none(floor: Floor) -> None:
    phone = said(opened(floor.phone("armorer")))
    phone.draft |= {"action.Revolver": 7, "chambers.Pistol": "many", "column.Model": 3, "owner": []}
    assert not [label for label in phone.labels() if label.startswith("All ")]
