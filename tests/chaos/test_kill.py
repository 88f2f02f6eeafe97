"""A writing process is killed at any moment, again and again: no promise is broken (D4)."""

from __future__ import annotations

import random

import pytest

from tests.chaos.logs import RUNS
from tests.chaos.processes import Books, Process, killed

AT_LEAST, IN_A_ROW = 10, 10
ROUNDS = range(max(RUNS, AT_LEAST) // IN_A_ROW)
WHO = ("hand-1", "hand-2", "phone-1", "door-1")


@pytest.mark.parametrize("database", ["sqlite", "postgres"], indirect=True)
@pytest.mark.parametrize("turn", ROUNDS)
def test_a_killed_server_breaks_no_promise(books: Books, turn: int) -> None:
    """Killed ten times in a row, each start with what the last one had left."""
    chance = random.Random(f"{turn} {books.database[:6]}")  # noqa: S311 - the same kills every time
    books.begin(*WHO[:3])
    for number in range(IN_A_ROW):
        killed(books, WHO, chance)
        assert books.broken() == [], f"after kill {number}"
    last = Process(books, WHO)
    last.wait_for(100)
    last.kill()
    assert books.broken() == []
    assert books.ended == []
    told = books.told
    print(
        f"{books.database[:6]} {turn}: {IN_A_ROW + 1} kills, {len(told.positions)} receipts,"
        f" {len(told.waiting)} told to wait, {len(told.heads)} signed heads"
    )
