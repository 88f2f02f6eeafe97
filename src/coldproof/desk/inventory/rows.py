"""From rows of a list to the acts that register its weapons: all of them, or none.

What a row does not say is taken at its worst: a gun that can chamber and send out.  How it opens,
and how many places it has, is never guessed from a type: somebody says it once for each type.  The
names and addresses of people are not read: nothing of them may stand in the log (D10).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from coldproof.acts.errors import FormatError
from coldproof.acts.fields import build, fields_of
from coldproof.acts.kit import WeaponRegistered
from coldproof.desk.inventory.columns import LOST, NEEDED, TAKEN, known
from coldproof.words.kit import ActionType, Owner, WeaponClass

MOST_ROWS = 250  # one request to the server takes them all, or none of them
LAST = 4
FORMULA = ("=", "@", "\t", "\r")
SIGNS = ("+", "-")
DIGITS = tuple("0123456789")
COLUMN_OF = {
    "weapon": "ItemNumber",
    "maker": "Manufacturer",
    "model": "Model",
    "caliber": "Caliber",
    "serial_last4": "Serial",
    "supplier": "Acquire_Organization",
    "store": "Location",
}
YES = ("yes", "true", "1")
NO = ("no", "false", "0")


class Line(NamedTuple):
    """One line of a list: its number in the file, and its cells in the order of the head."""

    number: int
    cells: tuple[str, ...]


class Opens(NamedTuple):
    """How weapons of one type open, and how many places they have."""

    action: ActionType
    chambers: int
    magazine: int


class Options(NamedTuple):
    """What somebody says of a whole list: which column is which, how types open, whose, where."""

    columns: Mapping[str, str] = {}
    types: Mapping[str, Opens] = {}
    owner: Owner | None = None
    store: str | None = None


class Fault(NamedTuple):
    """What is wrong in a row; without a column, with the whole row."""

    line: int
    column: str
    found: str
    want: str


class Taken(NamedTuple):
    """What a list comes to; `acts` is empty while there is any fault."""

    rows: tuple[tuple[int, str, str], ...]  # line, weapon, in words
    faults: tuple[Fault, ...]
    left_out: tuple[tuple[int, str], ...]  # line, why
    used: tuple[tuple[str, str], ...]  # a head, and the column that it is
    unused: tuple[str, ...]
    types: tuple[str, ...]  # of which nobody has said yet how they open
    acts: tuple[dict[str, Any], ...]  # without `by`


def taken(
    head: Sequence[str], lines: Sequence[Line], options: Options, here: Sequence[str]
) -> Taken:
    """Return what a list comes to, beside the weapons that are here already."""
    used, unused, faults = matched(head, options)
    if len(lines) > MOST_ROWS:
        found, want = f"{len(lines)} rows", f"at most {MOST_ROWS} in one list"
        faults.append(Fault(0, "", found, want))
        lines = ()
    names = {column: head.index(source) for source, column in used}
    rows, left_out, acts = [], [], []
    wanting: dict[str, None] = {}
    seen: dict[str, int] = {}
    for line in lines:
        cells = cells_of(line, names)
        bad = formulas(line, head)
        why = gone(cells)
        if bad:
            faults += bad
        elif why is not None:
            left_out.append((line.number, why))
        elif any(cells.values()):
            act, wrong = weapon_of(line.number, cells, options, wanting)
            name = str(act.get("weapon", ""))
            if name in here:
                wrong.append(Fault(line.number, "ItemNumber", name, "a name that is not here yet"))
            if name in seen:
                want = f"a name that line {seen[name]} does not have"
                wrong.append(Fault(line.number, "ItemNumber", name, want))
            seen.setdefault(name, line.number)
            faults += wrong
            rows.append((line.number, name, said(cells)))
            acts.append(act)
    good = tuple(acts) if not faults and not wanting else ()
    return Taken(
        tuple(rows), tuple(faults), tuple(left_out), tuple(used), unused, tuple(wanting), good
    )


def matched(
    head: Sequence[str], options: Options
) -> tuple[list[tuple[str, str]], tuple[str, ...], list[Fault]]:
    """Return which head is which column, those of no use here, and what is wrong with the head."""
    used: list[tuple[str, str]] = []
    unused: list[str] = []
    faults: list[Fault] = []
    whose: dict[str, str] = {}
    for source in head:
        column = options.columns.get(source) or known(source)
        if column not in TAKEN:
            unused.append(source)
        elif column in whose:
            found = f"{whose[column]} and {source}"
            faults.append(Fault(1, str(column), found, "one column for it"))
        else:
            whose[column] = source
            used.append((source, str(column)))
    want = "one, or another said to be it"
    faults += [Fault(1, one, "no such column", want) for one in NEEDED if one not in whose]
    return used, tuple(unused), faults


def formulas(line: Line, head: Sequence[str]) -> list[Fault]:
    """Name every cell that a spreadsheet would run."""
    found = []
    for place, cell in enumerate(line.cells):
        signed = cell.startswith(SIGNS) and cell[1:2] not in DIGITS
        if cell.startswith(FORMULA) or signed:
            column = head[place] if place < len(head) else f"column {place + 1}"
            found.append(Fault(line.number, column, shown(cell), "a text, not a formula"))
    return found + too_wide(line, head)


def too_wide(line: Line, head: Sequence[str]) -> list[Fault]:
    """Name a row that has more cells than the head: it is not known what they are."""
    if len(line.cells) <= len(head):
        return []
    want = f"{len(head)}, as in the head"
    return [Fault(line.number, "", f"{len(line.cells)} cells", want)]


def cells_of(line: Line, places: Mapping[str, int]) -> dict[str, str]:
    """Return a row's cells by column, as far as the row goes, without spaces around them."""
    return {c: line.cells[at].strip(" ") for c, at in places.items() if at < len(line.cells)}


def gone(cells: Mapping[str, str]) -> str | None:
    """Say why a row is of a weapon that the book no longer has; none for one that it has."""
    if cells.get("Dispose_Date"):
        return f"disposed of on {shown(cells['Dispose_Date'])}"
    for column in LOST:
        if cells.get(column):
            return f"{column}: {shown(cells[column])}"
    return None


def weapon_of(
    number: int, cells: Mapping[str, str], options: Options, wanting: dict[str, None]
) -> tuple[dict[str, Any], list[Fault]]:
    """Return the act of one row, without `by`, and what is wrong with the row."""
    want = "what is stamped or written there"
    faults = [Fault(number, one, "nothing", want) for one in NEEDED if not cells.get(one)]
    opens = opens_of(number, cells, options, wanting, faults)
    given: dict[str, Any] = {
        "weapon": cells.get("ItemNumber", ""),
        "maker": cells.get("Manufacturer", ""),
        "model": cells.get("Model", ""),
        "caliber": cells.get("Caliber", ""),
        "serial_last4": cells.get("Serial", "")[-LAST:],
        "supplier": supplier(cells),
        "store": cells.get("Location") or options.store,
    }
    for name, value in given.items():
        if value:
            check(number, COLUMN_OF[name], name, value, faults)
    if not given["store"]:
        faults.append(Fault(number, "Location", "nothing", "a store for the whole list, or this"))
    act = {"kind": "WeaponRegistered", **{n: v for n, v in given.items() if v}}
    act |= nature(number, cells, options, faults)
    if opens is not None:
        act |= {
            "action": opens.action.value,
            "chambers": opens.chambers,
            "magazine": opens.magazine,
        }
    return without_defaults(number, act, faults), faults


def opens_of(
    number: int,
    cells: Mapping[str, str],
    options: Options,
    wanting: dict[str, None],
    faults: list[Fault],
) -> Opens | None:
    """Return how a weapon opens: as its row says, or as was said for its type."""
    action = cells.get("Coldproof_Action")
    if action:
        found = [cells.get(f"Coldproof_{name}", "") for name in ("Chambers", "Magazine")]
        if action not in {one.value for one in ActionType}:
            want = "one of " + ", ".join(one.value for one in ActionType)
            faults.append(Fault(number, "Coldproof_Action", shown(action), want))
        elif not all(is_number(one) for one in found):
            want = "a whole number in both Coldproof_Chambers and Coldproof_Magazine"
            faults.append(Fault(number, "Coldproof_Chambers", shown(", ".join(found)), want))
        else:
            return Opens(ActionType(action), int(found[0]), int(found[1]))
        return None
    kind = cells.get("Type", "")
    if kind and kind not in options.types:
        wanting.setdefault(kind, None)
    return options.types.get(kind)


def is_number(text: str) -> bool:
    """Say whether a text is a whole number of at most four digits."""
    return 0 < len(text) <= LAST and all(char in DIGITS for char in text)


def nature(
    number: int, cells: Mapping[str, str], options: Options, faults: list[Fault]
) -> dict[str, Any]:
    """Return class, owner and what it can do: as the row says, or at its worst."""
    found: dict[str, Any] = {}
    kinds: tuple[tuple[str, str, type[WeaponClass | Owner], str | None], ...] = (
        ("weapon_class", "Coldproof_Class", WeaponClass, WeaponClass.LIVE_CAPABLE.value),
        ("owner", "Coldproof_Owner", Owner, None if options.owner is None else options.owner.value),
    )
    for name, column, kind, usual in kinds:
        value = cells.get(column) or usual
        if value in {one.value for one in kind}:
            found[name] = value
        else:
            want = "one of " + ", ".join(one.value for one in kind)
            faults.append(Fault(number, column, shown(value) if value else "nothing", want))
    for name, column in (
        ("can_chamber", "Coldproof_CanChamber"),
        ("can_expel", "Coldproof_CanExpel"),
        ("bore_open", "Coldproof_BoreOpen"),
    ):
        value = cells.get(column, "").lower()
        if value and value not in (*YES, *NO):
            faults.append(Fault(number, column, shown(value), "yes or no"))
        found[name] = value not in NO
    return found


def supplier(cells: Mapping[str, str]) -> str:
    """Return the business that a weapon is from; a person's name is never read."""
    columns = ("Acquire_TradeName", "Acquire_Organization", "Acquire_LicenseName")
    return next((cells[one] for one in columns if cells.get(one)), "")


def check(number: int, column: str, name: str, value: str, faults: list[Fault]) -> None:
    """Note what the act's own field would refuse."""
    try:
        fields_of(WeaponRegistered)[name].read(value)
    except FormatError as error:
        faults.append(Fault(number, column, error.found, error.want))


def without_defaults(number: int, act: dict[str, Any], faults: list[Fault]) -> dict[str, Any]:
    """Return an act as it is said, its fields at their default left out, and checked as a whole."""
    fields = fields_of(WeaponRegistered)
    found = {
        n: v for n, v in act.items() if n == "kind" or fields[n].required or fields[n].default != v
    }
    if not faults and "action" in act:
        try:
            build(WeaponRegistered, {n: v for n, v in found.items() if n != "kind"})
        except FormatError as error:
            faults.append(Fault(number, error.where, error.found, error.want))
    return found


def said(cells: Mapping[str, str]) -> str:
    """Say a row in words."""
    names = ("Manufacturer", "Model", "Caliber", "Type")
    return ", ".join(cells[name] for name in names if cells.get(name))


def shown(text: str) -> str:
    """Show a cell briefly, in ASCII, whatever it is."""
    short = ascii(text)
    return short if len(short) <= LAST * 10 else short[: LAST * 10 - 3] + "..."
