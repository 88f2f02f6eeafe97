"""Rows to acts: all or none, nothing guessed, nobody's name; faults say line, column and cure."""

from __future__ import annotations

from typing import Any

import pytest

from coldproof.acts.fields import build
from coldproof.acts.kit import WeaponRegistered
from coldproof.desk.inventory.columns import FASTBOUND, known
from coldproof.desk.inventory.rows import Fault, Line, Opens, Options, Taken, taken
from coldproof.words.kit import ActionType, Owner

GATE = Opens(ActionType.GATE, 6, 0)
OPTIONS = Options(types={"Revolver": GATE}, owner=Owner.SUPPLIER, store="safe")
ROW = {
    "Manufacturer": "Uberti",
    "Model": "1873 Cattleman",
    "Serial": "UB-004471",
    "Caliber": "45 Colt",
    "Type": "Revolver",
    "ItemNumber": "G-21",
}


def take(*rows: dict[str, str], options: Options = OPTIONS, here: tuple[str, ...] = ()) -> Taken:
    head = tuple(dict.fromkeys(name for row in rows for name in row))
    lines = [Line(n, tuple(row.get(h, "") for h in head)) for n, row in enumerate(rows, 2)]
    return taken(head, lines, options, here)


def changed(**values: str) -> dict[str, str]:
    return {**ROW, **values}


def test_fastbound_has_56_columns_and_each_is_known_by_its_name() -> None:
    assert len(FASTBOUND) == 56
    assert all(known(name) == name for name in FASTBOUND)
    assert known("acquire_date") == "Acquire_Date"
    assert known("Serial Number") == "Serial"
    assert known("Caliber/Gauge") == "Caliber"
    assert known("Horoscope") is None


def test_a_row_is_a_weapon_taken_at_its_worst() -> None:
    found = take(ROW)
    assert found.faults == ()
    assert found.acts == (
        {
            "kind": "WeaponRegistered",
            "weapon": "G-21",
            "weapon_class": "W1",
            "can_chamber": True,
            "can_expel": True,
            "bore_open": True,
            "action": "revolver-gate",
            "chambers": 6,
            "maker": "Uberti",
            "model": "1873 Cattleman",
            "caliber": "45 Colt",
            "serial_last4": "4471",
            "owner": "supplier",
            "store": "safe",
        },
    )
    act = {name: value for name, value in found.acts[0].items() if name != "kind"}
    assert build(WeaponRegistered, act).chambers == 6
    assert found.rows == ((2, "G-21", "Uberti, 1873 Cattleman, 45 Colt, Revolver"),)


def test_names_and_addresses_of_people_are_not_read() -> None:
    row = changed(Acquire_FirstName="Some", Acquire_LastName="Body", Acquire_Address1="1 Road")
    found = take(row)
    assert "Body" not in str(found.acts)
    assert found.unused == ("Acquire_FirstName", "Acquire_LastName", "Acquire_Address1")


def test_the_business_it_is_from_is() -> None:
    row = changed(Acquire_LicenseName="Props Ltd", Acquire_TradeName="Dry Props")
    assert take(row).acts[0]["supplier"] == "Dry Props"


def test_ours_say_what_a_type_does_not() -> None:
    ours = {
        "Coldproof_Class": "W8",
        "Coldproof_Action": "none",
        "Coldproof_Chambers": "0",
        "Coldproof_Magazine": "0",
        "Coldproof_CanChamber": "no",
        "Coldproof_CanExpel": "no",
        "Coldproof_BoreOpen": "No",
        "Coldproof_Owner": "production",
    }
    (act,) = take({**changed(Type="Rubber"), **ours}, options=Options(store="safe")).acts
    assert (act["weapon_class"], act["can_chamber"]) == ("W8", False)
    assert "action" not in act
    assert "owner" not in act


def test_until_somebody_says_how_a_type_opens_nothing_is_taken() -> None:
    found = take(ROW, changed(Type="Rifle", ItemNumber="G-22"))
    assert (found.types, found.acts, found.faults) == (("Rifle",), (), ())


def test_what_left_the_book_is_left_out_with_its_reason() -> None:
    found = take(
        changed(Dispose_Date="2024-05-01"),
        changed(ItemNumber="G-22", theftLoss_DiscoveredDate="2025-01-02"),
        changed(ItemNumber="G-23"),
    )
    assert found.left_out == (
        (2, "disposed of on '2024-05-01'"),
        (3, "theftLoss_DiscoveredDate: '2025-01-02'"),
    )
    assert [act["weapon"] for act in found.acts] == ["G-23"]


NAME = "1 to 32 letters, digits, '.' or '-', beginning with a letter or digit"
LABEL = "1 to 40 printable ASCII characters, no space at either end"
STAMPED = "what is stamped or written there"
PLAIN = "a text, not a formula"


@pytest.mark.parametrize(
    ("values", "fault"),
    [
        ({"ItemNumber": ""}, Fault(2, "ItemNumber", "nothing", STAMPED)),
        ({"Serial": " "}, Fault(2, "Serial", "nothing", STAMPED)),
        ({"ItemNumber": "G 21"}, Fault(2, "ItemNumber", "'G 21'", NAME)),
        ({"Model": "Ca\u00f1on"}, Fault(2, "Model", "'Ca\\xf1on'", LABEL)),
        ({"Manufacturer": "x" * 41}, Fault(2, "Manufacturer", f"'{'x' * 41}'", LABEL)),
        ({"Location": "Room 3"}, Fault(2, "Location", "'Room 3'", NAME)),
        ({"Note": "=cmd|' /C calc'!A0"}, Fault(2, "Note", "\"=cmd|' /C calc'!A0\"", PLAIN)),
        ({"Model": "@SUM(A1)"}, Fault(2, "Model", "'@SUM(A1)'", PLAIN)),
        ({"Model": "-HYPERLINK"}, Fault(2, "Model", "'-HYPERLINK'", PLAIN)),
        ({"Model": "\tx"}, Fault(2, "Model", "'\\tx'", PLAIN)),
        (
            {"Coldproof_Class": "W99"},
            Fault(
                2,
                "Coldproof_Class",
                "'W99'",
                "one of W1, W2, W3, W4, W5, W6, W7, W8, W9, W10, W11, W12, W13, W14",
            ),
        ),
        ({"Coldproof_BoreOpen": "maybe"}, Fault(2, "Coldproof_BoreOpen", "'maybe'", "yes or no")),
        (
            {"Coldproof_Action": "magic"},
            Fault(
                2,
                "Coldproof_Action",
                "'magic'",
                "one of " + ", ".join(one.value for one in ActionType),
            ),
        ),
        (
            {"Coldproof_Action": "pump"},
            Fault(
                2,
                "Coldproof_Chambers",
                "', '",
                "a whole number in both Coldproof_Chambers and Coldproof_Magazine",
            ),
        ),
        (
            {"Coldproof_Action": "pump", "Coldproof_Chambers": "1", "Coldproof_Magazine": "x"},
            Fault(
                2,
                "Coldproof_Chambers",
                "'1, x'",
                "a whole number in both Coldproof_Chambers and Coldproof_Magazine",
            ),
        ),
    ],
)
def test_what_is_wrong_says_where_and_what_would_do(values: dict[str, str], fault: Fault) -> None:
    found = take({**ROW, **values}, changed(ItemNumber="G-30"))
    assert found.faults == (fault,)
    assert found.acts == ()  # not even the row that is right


def test_a_number_below_zero_is_no_formula() -> None:
    assert take(changed(Price="-5", Cost="+3")).faults == ()


def test_a_name_that_is_here_or_twice_in_the_list_is_a_fault() -> None:
    found = take(ROW, ROW, here=("G-21",))
    assert found.faults == (
        Fault(2, "ItemNumber", "G-21", "a name that is not here yet"),
        Fault(3, "ItemNumber", "G-21", "a name that is not here yet"),
        Fault(3, "ItemNumber", "G-21", "a name that line 2 does not have"),
    )


def test_without_an_owner_or_a_place_nothing_is_taken() -> None:
    found = take(ROW, options=Options(types={"Revolver": GATE}))
    assert found.faults == (
        Fault(2, "Location", "nothing", "a store for the whole list, or this"),
        Fault(2, "Coldproof_Owner", "nothing", "one of production, supplier, personal, police"),
    )


def test_columns_that_are_missing_are_named_and_can_be_said() -> None:
    row = {("Tag no" if name == "ItemNumber" else name): value for name, value in ROW.items()}
    found = take(row)
    assert Fault(1, "ItemNumber", "no such column", "one, or another said to be it") in found.faults
    said = OPTIONS._replace(columns={"Tag no": "ItemNumber"})
    assert take(row, options=said).acts[0]["weapon"] == "G-21"


def test_two_columns_for_one_thing_are_a_fault() -> None:
    found = take({**ROW, "Make": "Colt"})
    assert found.faults[0] == Fault(1, "Manufacturer", "Manufacturer and Make", "one column for it")


def test_more_cells_than_the_head_has() -> None:
    head = tuple(ROW)
    found = taken(head, [Line(2, (*ROW.values(), "more"))], OPTIONS, ())
    assert found.faults == (Fault(2, "", "7 cells", "6, as in the head"),)


def test_too_many_rows_are_none() -> None:
    rows: list[Any] = [changed(ItemNumber=f"G-{n}") for n in range(251)]
    found = take(*rows)
    assert found.faults == (Fault(0, "", "251 rows", "at most 250 in one list"),)
    assert (found.rows, found.acts) == ((), ())
