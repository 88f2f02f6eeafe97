"""Whatever any kind of act makes of a state can be kept: one value that can not ends snapshots.

From then on every start would fold all that came since the last one, and nobody would see why.
"""

from __future__ import annotations

from itertools import product
from pathlib import Path
from typing import Any

import pytest

from coldproof.acts.base import Body
from coldproof.acts.codec import read
from coldproof.acts.kinds import kinds
from coldproof.acts.letters import ValueErased
from coldproof.app.replay import tellings
from coldproof.desk.snapshots.document import write_snapshot
from coldproof.desk.snapshots.errors import SnapshotError
from coldproof.exchange.day.story import read_story
from coldproof.state.entry import Entry
from coldproof.state.fold import fold
from coldproof.words.ids import CLERK, Digest
from coldproof.words.voice import Erasure
from tests.unit.kept import kept, no, snapshot
from tests.unit.state.rows import Hand, after, by_hand, meet
from tests.unit.state.test_table import SHOWN
from tests.vectors_acts import FOLDER

EXAMPLES = Path(__file__).resolve().parents[4] / "examples"
DAYS = ("ranch-2021", "ranch-2021-cured", "ordinary-day", "hard-day", "two-shows")
GONE = Digest("A" * 43)
REASONS = ", ".join(Erasure)


@pytest.mark.parametrize("family", SHOWN)
def test_what_the_rows_of_the_act_tables_make_comes_back(family: str) -> None:
    """Every line of the transition table, by the test of the table itself."""
    for row in SHOWN[family][1]:
        assert kept(meet(row).after), row.label


def body_of(kind: str) -> Body:
    """Return the body of the vector of a kind, which has every field given."""
    return read((FOLDER / f"{kind}.act").read_bytes()).body


@pytest.mark.parametrize("by", ["armorer", "producer", CLERK, "nobody"])
def test_what_an_act_of_every_kind_with_every_field_makes_comes_back(by: str) -> None:
    for so_far, kind in product((after(), after(world=None)), kinds()):
        entry = by_hand(so_far, Hand(by, body_of(kind)))
        for permit in (True, False):
            now = entry._replace(may_permit=permit)
            assert kept(fold(so_far.state, (now,))).size == entry.position + 1


@pytest.mark.parametrize("name", DAYS)
def test_what_each_kind_of_act_of_a_day_makes_comes_back(name: str) -> None:
    story = read_story((EXAMPLES / f"{name}.toml").read_bytes(), name)
    telling = next(tellings(story, ()))
    states = {type(one.entry.act.body): one for one in telling.steps}  # the last one of each kind
    assert len(states) > 20
    for one in states.values():
        assert kept(fold(one.before, (one.entry,))) != one.before
    assert kept(telling.after) == telling.after


def erased() -> Entry:
    body = ValueErased(value=GONE, why=Erasure.MISTAKE)
    return by_hand(after(), Hand("armorer", body))


def test_why_a_value_was_erased_is_one_of_the_reasons_and_comes_back_so() -> None:
    state = kept(fold(after().state, (erased(),)))
    _, why, _ = state.erased[GONE]
    assert why is Erasure.MISTAKE


def test_any_other_word_for_why_is_not_kept() -> None:
    state = fold(after().state, (erased(),))
    by, _, position = state.erased[GONE]
    for word in ("no-reason", "entered-by-mistake"):
        found: Any = word
        other = state._replace(erased={GONE: (by, found, position)})
        with pytest.raises(SnapshotError) as error:
            write_snapshot(snapshot(other))
        where = "state.erased[0][1][1]: Erasure"
        assert str(error.value) == no(where, f"'{word}'", f"one of {REASONS}")
