"""CSV as RFC 4180 has it, read back by the standard library; no cell is a formula."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest

from coldproof.acts.custody import WeaponLeft
from coldproof.desk.history.csv_text import cell_text, csv_text
from coldproof.desk.history.tables import Table, tables
from coldproof.desk.history.telling import told
from coldproof.rules.judge import judge
from coldproof.words.ids import Label, WeaponId
from tests.unit.desk.history.told_days import DAYS, TAKEN, by_hand, entries, example, history
from tests.unit.golden import assert_golden


def read(text: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(text, newline=""), strict=True))


@pytest.mark.parametrize("name", DAYS)
def test_what_is_written_is_read_again(name: str) -> None:
    for table in tables(told(example(name), judge)).values():
        header, *rows = read(csv_text(table))
        assert tuple(header) == table.columns
        for row, cells in zip(rows, table.rows, strict=True):
            plain = ["" if cell is None else str(cell) for cell in cells]
            assert [one.removeprefix("'") for one in row] == [p.removeprefix("'") for p in plain]


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        (None, ""),
        (0, "0"),
        (-7, "-7"),
        ("", ""),
        ("plain", "plain"),
        ("a,b", '"a,b"'),
        ('say "cold"', '"say ""cold"""'),
        ("a\r\nb", '"a\r\nb"'),
        ("a\nb", '"a\nb"'),
        (" kept ", " kept "),
        ("é", "é"),
    ],
)
def test_a_cell_is_quoted_only_where_it_must_be(cell: str | int | None, text: str) -> None:
    assert cell_text(cell) == text


@pytest.mark.parametrize("first", ["=", "+", "-", "@", "\t", "\r", "\n"])
def test_a_text_that_a_spreadsheet_would_run_is_made_harmless(first: str) -> None:
    bad = f'{first}HYPERLINK("http://example.org","x")'
    assert read(csv_text(Table(("a",), ((bad,),))))[1] == ["'" + bad]


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        ("x;=1+1", "x;'=1+1"),
        ("x; @SUM(A1)", "x; '@SUM(A1)"),
        ('x;"=1+1"', 'x;"\'=1+1"'),
        ("x\t-2+3", "x\t'-2+3"),
        ("=1;=2", "'=1;'=2"),
    ],
)
def test_nothing_behind_a_mark_that_may_part_cells_is_run(cell: str, text: str) -> None:
    assert read(csv_text(Table(("a",), ((cell,),))))[1] == [text]


@pytest.mark.parametrize("cell", ["x; y", "a = b; c - d", "2;3", "x;y=1"])
def test_nothing_else_behind_such_a_mark_is_changed(cell: str) -> None:
    assert cell_text(cell) == cell


def test_a_formula_told_as_a_place_stays_a_text_in_the_table_of_custody() -> None:
    left = WeaponLeft(weapons=(WeaponId("G-1"),), place=Label('=cmd|"/c calc"!A1'))
    found = told(by_hand(entries(), "armorer", left))
    table = tables(found)["custody"]
    row = read(csv_text(table))[-1]
    assert row[table.columns.index("place")] == '\'=cmd|"/c calc"!A1'


def test_lines_end_as_the_standard_says_and_an_empty_table_has_its_names() -> None:
    assert csv_text(Table(("a", "b"), ())) == "a,b\r\n"
    assert csv_text(Table(("a", "b"), ((1, None), ("x", "y")))) == "a,b\r\n1,\r\nx,y\r\n"


@pytest.mark.parametrize("name", ["custody", "clearance", "rounds", "chain", "gaps"])
def test_the_tables_of_a_small_day_are_golden(name: str) -> None:
    text = csv_text(tables(history(TAKEN))[name])
    assert_golden(Path(__file__).parent / f"{name}.golden.csv", text)
