"""The weapons that are here, as a list with the same columns: a reader of it gets them back.

It holds what the log holds: the last four of a serial, no address and no name of a person.  It is
no book that any law asks for, and says nothing of acquisition or disposition.
"""

from __future__ import annotations

from coldproof.desk.history.csv_text import csv_text
from coldproof.desk.history.tables import Cell, Table
from coldproof.desk.inventory.columns import NEEDED, OURS
from coldproof.state.model import SetState
from coldproof.state.records import CustodyKind, Weapon

COLUMNS = (*NEEDED, "Location", "Acquire_Organization", *OURS)


def inventory_csv(state: SetState) -> str:
    """Return every weapon that has not left the production, in order of registration."""
    here = [w for w in state.weapons.values() if w.custody.kind is not CustodyKind.RETIRED]
    return csv_text(Table(COLUMNS, tuple(cells_of(weapon) for weapon in here)))


def cells_of(weapon: Weapon) -> tuple[Cell, ...]:
    """Return the cells of one weapon."""
    kit = weapon.kit
    return (
        kit.maker or "",
        kit.model or "",
        kit.serial_last4 or "",
        kit.caliber or "",
        kit.weapon_class.value,
        kit.weapon,
        weapon.custody.place or "",
        kit.supplier or "",
        kit.weapon_class.value,
        kit.action.value,
        kit.chambers,
        kit.magazine,
        _yes(kit.can_chamber),
        _yes(kit.can_expel),
        _yes(kit.bore_open),
        kit.owner.value,
    )


def _yes(value: bool) -> str:
    return "yes" if value else "no"
