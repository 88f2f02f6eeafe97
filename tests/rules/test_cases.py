"""Every rule case gives exactly the finding it says."""

from __future__ import annotations

import pytest

from tests.rules.cases import Case, all_cases, expected, run

CASES = all_cases()


@pytest.mark.parametrize("case", CASES, ids=[c.label for c in CASES])
def test_case(case: Case) -> None:
    """The rule named finds what the case says, word for word."""
    assert run(case) == expected(case)
