"""The list of what is here is read back as what it was."""

from __future__ import annotations

from coldproof.desk.inventory.rows import Options, taken
from coldproof.desk.inventory.writing import inventory_csv
from coldproof.exchange.inventory.reading import read_list
from tests.unit.state.rows import act, after


def test_a_list_that_is_written_is_read_back_as_the_same_weapons() -> None:
    state = after(
        act(
            "WeaponRegistered",
            weapon="G-77",
            weapon_class="W4",
            can_chamber=True,
            can_expel=False,
            bore_open=False,
            action="semi-automatic",
            chambers=1,
            magazine=8,
            maker="Kimar",
            model="92, black",
            caliber="9 mm PAK",
            serial_last4="0099",
            owner="supplier",
            supplier="Props, Ltd",
            store="safe-1",
        ),
    ).state  # one with a comma in it
    found = read_list(inventory_csv(state).encode())
    kits = {name: weapon.kit for name, weapon in state.weapons.items()}
    got = taken(found.head, found.lines, Options(store="safe-1"), ())
    lacking = {fault.line for fault in got.faults}
    assert [name for _, name, _ in got.rows] == list(kits)
    only = [line for line in found.lines if line.number not in lacking]
    acts = taken(found.head, only, Options(store="safe-1"), ()).acts
    assert "G-77" in [one["weapon"] for one in acts]
    for one in acts:
        kit = kits[one["weapon"]]
        assert (one["weapon_class"], one.get("chambers", 0)) == (kit.weapon_class, kit.chambers)
        assert one.get("action", "none") == kit.action
        assert (one["can_chamber"], one["can_expel"]) == (kit.can_chamber, kit.can_expel)
        assert (one.get("maker"), one.get("supplier")) == (kit.maker, kit.supplier)


def test_what_left_for_good_is_not_in_it() -> None:
    state = after(act("WeaponRetired", weapon="R-1")).state
    assert "R-1" not in inventory_csv(state)


def test_a_cell_that_a_spreadsheet_would_run_is_made_harmless() -> None:
    state = after(
        act(
            "WeaponRegistered",
            weapon="G-78",
            weapon_class="W8",
            can_chamber=False,
            can_expel=False,
            bore_open=False,
            model="=1+1",
            store="safe-1",
        ),
    ).state
    assert ",'=1+1," in inventory_csv(state)
