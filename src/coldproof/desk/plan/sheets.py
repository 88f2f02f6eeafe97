"""From rows of a shooting schedule to the acts that schedule its days: all of them, or none.

The columns are those of a breakdown sheet as scheduling programs print them, and four of ours.  A
row's day is in a column of its own, or said by the row *End of Day 3* below it.  A number of a day
is never guessed to be a date: somebody says it once.  Only day, unit and scenes are recorded; the
rest is shown, column by column, to whoever looks before that.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from typing import Any, NamedTuple

from coldproof.acts.errors import FormatError
from coldproof.acts.fields import fields_of
from coldproof.acts.script import DayScheduled
from coldproof.desk.inventory.rows import MOST_ROWS, Fault, Line, cells_of, shown, too_wide
from coldproof.desk.script.model import is_omitted
from coldproof.state.model import SetState
from coldproof.words.ids import NAME, NAME_SHAPE

SCENES, DAYS, UNIT, PAGES, SET = "Scene(s)", "Day", "Unit", "Pages (eighths)", "Set"
COLUMNS = (
    "Sheet",
    SCENES,
    "Int/Ext",
    "Set",
    "Day/Night",
    "Synopsis",
    "Script Page(s)",
    PAGES,
    "Script Day",
    "Sequence",
    UNIT,
    "Location",
    "Est. Time",
    "Comments",
    "Weapons",
    "Blanks",
    "Hazards",
    "SRA no.",
    DAYS,
)
OTHER_NAMES = {
    "scene": SCENES,
    "scenenumbers": SCENES,
    "ie": "Int/Ext",
    "dn": "Day/Night",
    "scriptpage": "Script Page(s)",
    "pages": PAGES,
    "pagecount": PAGES,
    "estimatedtime": "Est. Time",
    "sra": "SRA no.",
    "shootday": DAYS,
    "shootingday": DAYS,
    "shootdate": DAYS,
    "shootingdate": DAYS,
    "date": DAYS,
}
SAID = ("Int/Ext", "Set", "Day/Night", PAGES)
"""What a row's line begins with, as on a strip; every other column is told with its name."""
ACTED = (SCENES, UNIT, DAYS)
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
ALIKE = "abcdefghijklmnopqrstuvwxyz0123456789"
BREAK = re.compile(r" *end +of +(?:shoot(?:ing)? +)?day *#? *([0-9]{1,3})(?![0-9a-z])")
LONG_DATE = re.compile(r"(?<![a-z])([a-z]{3})[a-z]*[.]? +([0-9]{1,2}),? +([0-9]{4})(?![0-9])")
ISO_DATE = re.compile(r"(?<![0-9])[0-9]{4}-[0-9]{2}-[0-9]{2}(?![0-9])")
NUMBERED = re.compile(r"(?:day *)?#? *([0-9]{1,3})")
EIGHTHS = re.compile(r"[0-9]{1,3}|(?:[0-9]{1,3} )?[0-7]/8")
PART = re.compile(r" *(?:pt|part|PT|Pt|PART|Part)[.]? *(?=[0-9])")
RANGE = re.compile(r"([0-9]+) *[-\u2013] *([0-9]+)")
OMITTED = re.compile(r"(?<![a-z])omit(?:ted)?(?![a-z])")
MOST_LINES = 4 * MOST_ROWS  # several make one act; the days themselves are held to MOST_ROWS
DATE_WANT = (
    "a day such as 2026-11-26 or November 26, 2026 (of 12/01/2026 nobody can tell the month),"
    " or the number of a day"
)
SCENE_WANT = f"each scene by its own number ({NAME_SHAPE}), with commas between"
DAY_WANT = "a column Day, or a row such as End of Day 3 below the day's last scene"


class Asked(NamedTuple):
    """What somebody says of a whole schedule: which date a number is, and whose all rows are."""

    dates: Mapping[str, str] = {}
    unit: str | None = None


class Row(NamedTuple):
    """One row as read; `more` are the cells of all other columns, by name: none of them is lost."""

    line: int
    day: str
    unit: str
    scenes: tuple[str, ...]
    words: str
    more: tuple[tuple[str, str], ...]


class Read(NamedTuple):
    """What a schedule comes to; `acts` is empty while there is any fault or a date is wanting."""

    rows: tuple[Row, ...]
    faults: tuple[Fault, ...]
    left_out: tuple[tuple[int, str], ...]
    unknown: tuple[str, ...]  # columns that are not known here
    numbers: tuple[str, ...]  # days of which nobody has said the date yet
    days: tuple[tuple[str, str, tuple[str, ...]], ...]  # day, unit, scenes
    same: tuple[tuple[str, str], ...]  # day and unit that are on the schedule so already
    other: tuple[tuple[str, str], ...]  # on the schedule, and not in this list: they stay
    acts: tuple[dict[str, Any], ...]  # without `by`


def plain_head(text: str) -> str:
    """Return a column's name without case, spaces and marks."""
    return "".join(char for char in text.lower() if char in ALIKE)


KNOWN = {plain_head(name): name for name in COLUMNS} | OTHER_NAMES


def read_sheets(
    head: Sequence[str],
    lines: Sequence[Line],
    asked: Asked,
    state: SetState,
    omitted: Collection[str] = (),
) -> Read:
    """Return what a schedule comes to, beside what is scheduled already.

    Scenes that the script has as `omitted`, where its words are at hand, are left out and said.
    """
    used, unknown, faults = columns_of(head)
    if len(lines) > MOST_LINES:
        want = f"at most {MOST_LINES} in one list"
        faults.append(Fault(0, "", f"{len(lines)} rows", want))
        lines = ()
    reader = Reader(head, used, unknown, asked, state, omitted)
    for line in lines:
        reader.take(line)
    reader.end()
    faults += reader.faults
    days = joined(reader.rows, faults)
    if len(days) > MOST_ROWS:
        faults.append(Fault(0, DAYS, f"{len(days)} days", f"at most {MOST_ROWS} at once"))
    known = {(one.day, one.unit): one.scenes for one in state.schedule.values()}
    same = tuple((day, unit) for day, unit, scenes in days if known.get((day, unit)) == scenes)
    named = {(day, unit) for day, unit, _ in days}
    other = tuple(key for key, scenes in known.items() if scenes and key not in named)
    acts: tuple[dict[str, Any], ...] = ()
    if not faults and not reader.numbers:
        acts = tuple(
            {"kind": "DayScheduled", "scheduled": day, "unit": unit, "scenes": list(scenes)}
            for day, unit, scenes in days
            if (day, unit) not in same
        )
    return Read(
        tuple(reader.rows),
        tuple(faults),
        tuple(reader.left_out),
        unknown,
        tuple(reader.numbers),
        days,
        same,
        other,
        acts,
    )


def columns_of(
    head: Sequence[str],
) -> tuple[dict[str, str], tuple[str, ...], list[Fault]]:
    """Return the head of each column that is known, the heads that are not, and what is wrong."""
    used: dict[str, str] = {}
    unknown, faults = [], []
    for source in head:
        column = KNOWN.get(plain_head(source))
        if column is None:
            unknown.append(source)
        elif column in used:
            found = f"{used[column]} and {source}"
            faults.append(Fault(1, column, shown(found), "one column for it"))
        else:
            used[column] = source
    if SCENES not in used:
        faults.append(Fault(1, SCENES, "no such column", "a column Scene(s) or Scene"))
    return used, tuple(one for one in unknown if one), faults


class Reader:
    """Takes the rows of a schedule one by one; rows wait for the row that ends their day."""

    def __init__(
        self,
        head: Sequence[str],
        used: Mapping[str, str],
        unknown: Sequence[str],
        asked: Asked,
        state: SetState,
        omitted: Collection[str] = (),
    ) -> None:
        """Hold what is known of the columns, and which scenes the script has as omitted."""
        self.rows: list[Row] = []
        self.faults: list[Fault] = []
        self.left_out: list[tuple[int, str]] = []
        self.numbers: dict[str, None] = {}
        self._head, self._unknown, self._asked = head, unknown, asked
        self._at = {column: head.index(source) for column, source in used.items()}
        self._units = {name.lower(): name for name in state.units}
        self._waiting: list[Row] = []
        self._omitted = omitted

    def take(self, line: Line) -> None:
        """Take one row: a scene's, or one that ends a day."""
        first = next((cell for cell in line.cells if cell.strip(" ")), "")
        ends = BREAK.match(first.lower())
        if ends is not None:
            self._end_day(line, ends[1])
            return
        wide = too_wide(line, self._head)
        if wide:
            self.faults += wide
            return
        cells = cells_of(line, self._at)
        if OMITTED.search(cells.get(SCENES, "").lower()):
            self.left_out.append((line.number, shown(cells[SCENES])))
            return
        if is_omitted(cells.get(SET, "")):
            told = f"{cells.get(SCENES, '')}: {SET} {cells[SET]}"
            self.left_out.append((line.number, shown(told)))
            return
        self._row(line, cells)

    def _row(self, line: Line, cells: Mapping[str, str]) -> None:
        before = len(self.faults)
        named = self._scenes(line.number, cells.get(SCENES, ""))
        gone = [one for one in named if one in self._omitted]
        if gone:
            why = f"{', '.join(gone)}: omitted in the script"
            self.left_out.append((line.number, shown(why)))
        scenes = tuple(one for one in named if one not in gone)
        if gone and not scenes:
            return
        unit = self._unit(line.number, cells.get(UNIT, ""))
        pages = cells.get(PAGES, "")
        if pages and EIGHTHS.fullmatch(pages) is None:
            want = "pages in eighths such as 2 3/8"
            self.faults.append(Fault(line.number, PAGES, shown(pages), want))
        by_column = DAYS in self._at
        day = self._day(line.number, cells.get(DAYS, "")) if by_column else ""
        if len(self.faults) > before:
            return
        words = ", ".join(cells[name] for name in SAID if cells.get(name))
        told = tuple(
            (name, cells[name])
            for name in COLUMNS
            if name not in (*ACTED, *SAID) and cells.get(name)
        )
        more = told + tuple(
            (name, line.cells[n].strip(" "))
            for n, name in enumerate(self._head)
            if name in self._unknown and n < len(line.cells) and line.cells[n].strip(" ")
        )
        row = Row(line.number, day, unit, scenes, words, more)
        (self.rows if by_column else self._waiting).append(row)

    def _scenes(self, number: int, text: str) -> tuple[str, ...]:
        names = scenes_in(text)
        bad = [one for one in names if NAME.fullmatch(one) is None or RANGE.fullmatch(one)]
        if bad or not names:
            found = shown(bad[0]) if bad else "nothing"
            self.faults.append(Fault(number, SCENES, found, SCENE_WANT))
        return names

    def _unit(self, number: int, text: str) -> str:
        name = self._asked.unit or self._units.get(text.lower(), text)
        if NAME.fullmatch(name) is None:
            want = f"a unit ({NAME_SHAPE}), or one unit for the whole list"
            self.faults.append(Fault(number, UNIT, shown(name) if name else "nothing", want))
        return name

    def _day(self, number: int, text: str) -> str:
        date = date_in(text)
        if date is not None:
            return date
        day = NUMBERED.fullmatch(text.lower())
        if day is None:
            found = shown(text) if text else "nothing"
            self.faults.append(Fault(number, DAYS, found, DATE_WANT))
            return ""
        return self._date_of(str(int(day[1])))

    def _date_of(self, day: str) -> str:
        date = self._asked.dates.get(day)
        if date is None:
            self.numbers.setdefault(day, None)
        return date or ""

    def _end_day(self, line: Line, day: str) -> None:
        """Give the rows that waited their day; where a column says it, nothing hangs on this."""
        if DAYS in self._at:
            self.left_out.append((line.number, f"End of Day {int(day)}"))
            return
        date = date_in(" ".join(line.cells)) or self._date_of(str(int(day)))
        self.rows += [row._replace(day=date) for row in self._waiting]
        self._waiting = []

    def end(self) -> None:
        """Name every row that is of no day."""
        for row in self._waiting:
            self.faults.append(Fault(row.line, DAYS, "no day", DAY_WANT))


def scenes_in(text: str) -> tuple[str, ...]:
    """Return the scenes that a text names, as they are written, without spaces before a part."""
    pieces = (one.strip(" \r") for one in re.split(r"[,;&\n]", PART.sub("pt", text)))
    return tuple(dict.fromkeys(one for one in pieces if one))


def unheard_of(
    state: SetState, scenes: Sequence[str], script: Collection[str] = ()
) -> tuple[str, ...]:
    """Return the scenes that are in no plan, of no accepted line, and none of these of the script.

    Where nothing is planned and no script is filed, there is nothing to hold them against.
    """
    if not state.scenes and state.script is None:
        return ()
    known = {*state.scenes, *script, *(hit.scene for hit in state.hits.values() if hit.accepted)}
    return tuple(one for one in scenes if one not in known)


def date_in(text: str) -> str | None:
    """Return the date that stands in a text, as `YYYY-MM-DD`; none where there is none."""
    iso = ISO_DATE.search(text)
    if iso is not None:
        return iso[0] if is_date(iso[0]) else None
    long = LONG_DATE.search(text.lower())
    if long is None or long[1] not in MONTHS:
        return None
    date = f"{long[3]}-{MONTHS.index(long[1]) + 1:02d}-{int(long[2]):02d}"
    return date if is_date(date) else None


def is_date(text: str) -> bool:
    """Say whether a text is a day of the calendar, `YYYY-MM-DD`."""
    try:
        fields_of(DayScheduled)["scheduled"].read(text)
    except FormatError:
        return False
    return text >= "0001"


def joined(
    rows: Sequence[Row], faults: list[Fault]
) -> tuple[tuple[str, str, tuple[str, ...]], ...]:
    """Return the scenes of each day and unit, in the order of the rows, days in their own."""
    found: dict[tuple[str, str], dict[str, None]] = {}
    for row in rows:
        if row.day:
            found.setdefault((row.day, row.unit), {}).update(dict.fromkeys(row.scenes))
    for (day, unit), scenes in found.items():
        try:
            fields_of(DayScheduled)["scenes"].read(list(scenes))
        except FormatError as error:
            faults.append(Fault(0, SCENES, f"{day}, {unit}: {error.found}", error.want))
    return tuple((day, unit, tuple(found[day, unit])) for day, unit in sorted(found))
