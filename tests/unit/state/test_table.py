"""The transition table: every line of it is shown by some row of an act table."""

from __future__ import annotations

import pytest

from coldproof.acts.kinds import kinds
from coldproof.state import spoken, table
from coldproof.state.row import Row as Line
from tests.unit.state import (
    test_condition,
    test_custody,
    test_days,
    test_departures,
    test_handovers,
    test_hats,
    test_kit,
    test_letters,
    test_looks,
    test_lots,
    test_people,
    test_plan,
    test_planned,
    test_refusals,
    test_sealed,
    test_setups,
    test_shots,
    test_voices,
)
from tests.unit.state.rows import Row, uncovered

SHOWN: dict[str, tuple[tuple[Line, ...], tuple[Row, ...]]] = {
    "people": (table.PEOPLE, test_people.ROWS + test_departures.ROWS + test_hats.ROWS),
    "plan": (table.PLAN, test_plan.ROWS),
    "script": (table.SCRIPT, test_planned.ROWS),
    "day": (table.DAY, test_days.ROWS),
    "setup": (table.SETUP, test_setups.ROWS),
    "kit": (table.KIT, test_kit.ROWS),
    "custody": (table.CUSTODY, test_custody.ROWS + test_handovers.ROWS),
    "condition": (table.CONDITION, test_condition.ROWS + test_looks.ROWS + test_shots.ROWS),
    "counts": (table.COUNTS, test_lots.ROWS),
    "floor": (table.FLOOR, test_voices.FLOOR),
    "voice": (spoken.VOICE, test_voices.VOICE + test_sealed.ROWS + test_refusals.ROWS),
    "letters": (spoken.LETTERS, test_letters.ROWS),
    "case": (spoken.CASE, test_voices.CASE),
}


@pytest.mark.parametrize("family", SHOWN)
def test_every_line_of_a_family_is_shown(family: str) -> None:
    lines, rows = SHOWN[family]
    extra = {row.kind for row in rows} - {line.kind.__name__ for line in lines}
    assert uncovered(lines, rows) == []
    assert extra <= {"WeaponCollected", "WeaponFired"}


def test_the_families_are_the_table_and_the_table_has_every_kind_once() -> None:
    lines = [line for family, _ in SHOWN.values() for line in family]
    assert lines == list(table.TABLE)
    assert [line.kind.__name__ for line in lines] == list(
        dict.fromkeys(line.kind.__name__ for line in lines)
    )
    assert sorted(line.kind.__name__ for line in lines) == sorted(kinds())


def test_four_rows_in_ten_say_no() -> None:
    rows = [row for _, shown in SHOWN.values() for row in shown]
    assert 10 * sum(row.order == "out" for row in rows) >= 4 * len(rows)


def test_a_line_without_a_row_is_noticed() -> None:
    lines, rows = SHOWN["custody"]
    fewer = tuple(row for row in rows if row.kind != "WeaponLockedUp")
    assert uncovered(lines, fewer) == ["WeaponLockedUp in order", "WeaponLockedUp out of order"]
