"""The page of adversaries tells what is so: each row names a test or a limit that exists."""

from __future__ import annotations

import pytest

from tests.test_docs import PAGES, links, unanswered

PAGE = "docs/adversaries.md"
ROWS = [
    [cell.strip() for cell in line.strip("|").split("|")]
    for line in PAGES[PAGE].splitlines()
    if line.startswith("| ") and not line.startswith("| tries to |")
]
POSSIBLE = "possible"


@pytest.mark.parametrize("row", ROWS, ids=[row[0] for row in ROWS])
def test_each_row_is_shown_by_what_exists(row: list[str]) -> None:
    shown = links(PAGE, row[2])
    assert len(row) == 3
    assert shown
    assert [why for label, target, _ in shown if (why := unanswered(label, target))] == []


@pytest.mark.parametrize("row", ROWS, ids=[row[0] for row in ROWS])
def test_what_is_possible_unseen_is_a_limit(row: list[str]) -> None:
    limits = [label for label, _, _ in links(PAGE, row[2]) if label.startswith("limit: ")]
    assert not row[1].startswith(POSSIBLE) or limits
