"""Words that were given openly: read where they can be, and what is said where they cannot."""

from __future__ import annotations

import pytest

from coldproof.desk.floor.screens.opening import text_of


def test_a_committed_value_is_a_text_with_a_salt() -> None:
    assert text_of(b'{"salt": "AA==", "text": "Enough."}') == "Enough."


@pytest.mark.parametrize(
    "value",
    [
        b"",
        b"Enough.",
        b"\xff",
        b"[]",
        b'"text"',
        b'{"salt": "AA=="}',
        b'{"text": 3}',
        b"[" * 10_000,
    ],
)
def test_anything_else_is_no_text_of_ours(value: bytes) -> None:
    assert text_of(value) is None
