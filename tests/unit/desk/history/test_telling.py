"""The one pass: the same as the fold, the same every time, in words that blame nobody."""

from __future__ import annotations

import re

import pytest

from coldproof.desk.history.rows import Gap, GapKind
from coldproof.desk.history.tables import tables
from coldproof.desk.history.telling import MOST_ALIKE, capped, told
from coldproof.rules.judge import judge
from coldproof.state.fold import START, fold
from tests.unit.desk.history.told_days import DAYS, changed, entries, example

NEVER = re.compile(
    r"(?<![-\w])(?:un)?saf(?:e|ely|er|est)(?![-\w])|\bfault of\b|\bblam|\bneglect"
    r"|\bcareless|\bfailed to\b|\bviolat|\bguilty\b|\bcompli(?:ant|es)\b|\bforgot|\billegal",
    re.IGNORECASE,
)


@pytest.mark.parametrize("name", DAYS)
def test_it_ends_where_the_fold_ends(name: str) -> None:
    assert told(example(name)).after == fold(START, example(name))


@pytest.mark.parametrize("name", DAYS)
def test_the_same_entries_tell_the_same_history(name: str) -> None:
    whole = example(name)
    assert told(whole, judge) == told(iter(whole), judge)


def test_no_entry_tells_nothing() -> None:
    found = told(())
    assert found == ((), (), (), (), (), START, (), ())


@pytest.mark.parametrize("name", DAYS)
def test_no_word_of_ours_blames_or_assures(name: str) -> None:
    for table in tables(told(example(name), judge)).values():
        for row in table.rows:
            for cell in row:
                assert NEVER.search(str(cell)) is None, cell


@pytest.mark.parametrize("text", ["It is safe.", "They failed to count.", "armorer forgot it"])
def test_a_word_that_does_would_be_found(text: str) -> None:
    assert NEVER.search(text) is not None


def test_gaps_come_in_the_order_of_their_page() -> None:
    kinds = [gap.kind for gap in told(example("ranch-2021")).gaps]
    assert kinds == sorted(kinds, key=list(GapKind).index)


def test_a_broken_record_is_told_in_few_lines_with_every_place() -> None:
    one = Gap(GapKind.SEQUENCE, "d", "a number is missing", (7,))
    same = [one] * MOST_ALIKE
    other = one._replace(about="e")
    assert capped([*same, other]) == [*same, other]
    more = [*same, one, one._replace(positions=(8, 9)), other]
    assert capped(more) == [
        *same,
        other,
        Gap(GapKind.SEQUENCE, "d", "And 2 more of this kind on d.", (7, 8, 9)),
    ]


def test_a_log_with_every_number_out_of_step_is_still_told() -> None:
    odd = [changed(entry, seq=entry.act.seq * 3) for entry in entries()]
    found = told(odd)
    assert len(found.acts) == len(odd)
    assert len([gap for gap in found.gaps if gap.kind is GapKind.SEQUENCE]) == len(odd)
