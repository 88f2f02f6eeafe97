"""What the record keeps by its build: nothing recorded is overwritten, corrections stand beside."""

from __future__ import annotations

import dataclasses
import typing
from enum import StrEnum
from pathlib import Path
from typing import Any

import pytest

from coldproof.acts.base import Body
from coldproof.acts.fields import fields_of
from coldproof.acts.kinds import kinds
from coldproof.acts.kit import WeaponRegistered
from coldproof.rules.base import Evidence
from coldproof.rules.california import CALIFORNIA_PROPERTIES
from coldproof.rules.records import RECORDS_PROPERTIES
from coldproof.rules.records.voice import PROTECTED_ACTIVITY
from coldproof.state.fold import START, fold
from coldproof.state.records import Cause
from coldproof.words.ids import Label
from tests.rules.told import entries, told

ROOT = Path(__file__).parents[3]
CHANGING = ("Deleted", "Removed", "Erased", "Edited", "Corrected", "Changed", "Undone", "Amended")
PROPERTIES = (*CALIFORNIA_PROPERTIES, *RECORDS_PROPERTIES)
G1_AGAIN = {
    "at": "08:10",
    "by": "armorer",
    "kind": "LotReceived",
    "lot": "D-2",
    "round_class": "R1",
    "count": 5,
}


def test_no_kind_of_act_changes_or_removes_another() -> None:
    beside_the_log = {"ValueErased"}  # of a value that an act only names by its digest
    assert {name for name in kinds() if name.endswith(CHANGING)} == beside_the_log


def test_an_act_and_a_state_are_frozen() -> None:
    entry = entries()[0]
    with pytest.raises(dataclasses.FrozenInstanceError):
        entry.act.by = "somebody"  # type: ignore[misc, assignment]  # that is what is tried
    with pytest.raises(AttributeError):
        entry.at_us = 0  # type: ignore[misc]  # that is what is tried


def test_folding_on_leaves_what_was_so_before_as_it_was() -> None:
    every = entries(G1_AGAIN)
    before = fold(START, every[:-1])
    copy = before._replace(lots=dict(before.lots), weapons=dict(before.weapons))
    after = fold(before, every[-1:])
    assert before == copy
    assert "D-2" in after.lots
    assert "D-2" not in before.lots


def test_an_act_keeps_the_time_claimed_beside_the_time_it_arrived_under() -> None:
    late = entries()[-1]._replace(at_us=late_us())
    state = fold(fold(START, entries()[:-1]), (late,))
    assert state.now_us == late.at_us
    assert late.act.at_us == entries()[-1].act.at_us


def late_us() -> int:
    """An hour after the last act claims to have been done."""
    return entries()[-1].act.at_us + 3_600_000_000


def test_a_second_registration_leaves_the_first_as_it_was() -> None:
    state = told()
    again = entries()
    first = next(e for e in again if type(e.act.body).__name__ == "WeaponRegistered")
    told_first = first.act.body
    assert isinstance(told_first, WeaponRegistered)
    body = dataclasses.replace(told_first, serial_last4=Label("9999"))
    act = dataclasses.replace(first.act, body=body, seq=999)
    after = fold(state, (first._replace(act=act, id="again", position=state.size),))
    weapon = after.weapons["G-1"]
    assert weapon.kit == state.weapons["G-1"].kit
    assert [s.cause for s in weapon.suspicions] == [Cause.OUT_OF_ORDER]


def bare_text(hint: Any) -> bool:
    """Whether a field holds text that nobody shaped."""
    if typing.get_origin(hint) is None:
        return hint is str
    return any(bare_text(one) for one in typing.get_args(hint))


def test_required_fields_are_typed_and_never_see_invoice() -> None:
    loose = [
        f"{name}.{field.name}"
        for name, kind in kinds().items()
        for field in fields_of(kind).values()
        if bare_text(field.hint)
    ]
    assert loose == []
    assert issubclass(next(iter(kinds().values())), Body)


@pytest.mark.parametrize("prop", PROPERTIES, ids=[p.id for p in PROPERTIES])
def test_each_property_is_cited_and_says_what_proves_it(prop: Any) -> None:
    cited = prop.citation
    assert all((cited.says, cited.title, cited.instrument, cited.clause))
    assert isinstance(cited.evidence, Evidence | StrEnum)
    proof = prop.proved_by
    assert (ROOT / proof).is_file() if proof.startswith("tests/") else "issue" in proof


def test_the_deadline_of_retaliation_is_only_the_earliest_known() -> None:
    assert "earliest deadline we know; others may be longer" in PROTECTED_ACTIVITY.ours
