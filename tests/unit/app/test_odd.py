"""Rows of the two things that wait to go in by lot: read as they are written, and not otherwise."""

from __future__ import annotations

import json
from typing import Any

import pytest

from coldproof.app.boxes import Boxes
from coldproof.app.boxes import Pending as Box
from coldproof.app.odd import OddRow, odd_rows
from coldproof.app.rings import Pending as Ringed
from coldproof.app.rings import Rings
from coldproof.store.memory import MemoryStore
from tests.small_log import PRODUCTION

A, B = "A" * 43, "E" * 43
BOX, RINGED = Box(A, 2, B, 5), Ringed(A, 7, B, "cHJvb2Y=", 5)


def test_rows_as_they_are_kept_are_read() -> None:
    assert Boxes.read_row(PRODUCTION, BOX.file, json.dumps(BOX).encode()) == BOX
    assert Rings.read_row(PRODUCTION, RINGED.file, json.dumps(RINGED).encode()) == RINGED
    store = MemoryStore()
    for one in (BOX, RINGED):
        store.put(PRODUCTION, one.file, json.dumps(one).encode())
    assert list(odd_rows(store, PRODUCTION)) == []


@pytest.mark.parametrize(
    "changed",
    [
        {"text": 5},
        {"text": "A"},
        {"ring_size": "7"},
        {"ring_size": -1},
        {"ring_size": True},
        {"tag": None},
        {"proof": 5},
        {"proof": "*"},
        {"by_us": "soon"},
        {"by_us": -1},
        {"by_us": True},
        {"by_us": 1 << 60},
    ],
)
def test_a_signature_that_no_act_can_be_made_of_is_odd(changed: dict[str, Any]) -> None:
    told = json.dumps(RINGED._replace(**changed)).encode()
    assert Rings.read_row(PRODUCTION, RINGED.file, told) is None
    store = MemoryStore()
    store.put(PRODUCTION, RINGED.file, told)
    store.put("another", "pending/zz", b"x")
    found = "no signature that waits; one that was taken may be lost"
    assert list(odd_rows(store, PRODUCTION)) == [OddRow(RINGED.file, found)]


@pytest.mark.parametrize("row", [b"", b"null", b"5", b"{}", b"[]", b'["x"]', b"\xff", b"[" * 9_999])
def test_what_is_no_row_is_odd(row: bytes) -> None:
    assert Boxes.read_row(PRODUCTION, BOX.file, row) is None
    assert Rings.read_row(PRODUCTION, RINGED.file, row) is None


def test_a_row_under_another_name_is_odd() -> None:
    """What goes in is let go under its own name: the row would stay, and go in again and again."""
    told = json.dumps(BOX).encode()
    assert Boxes.read_row(PRODUCTION, BOX._replace(box=B).file, told) is None
    assert Rings.read_row(PRODUCTION, BOX.file, told) is None
