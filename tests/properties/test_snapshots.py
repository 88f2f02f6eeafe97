"""Snapshots: write and read are inverse for any state; any other bytes give a `SnapshotError`."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coldproof.app.replay import tellings
from coldproof.desk.snapshots.document import Plain, Snapshot, with_tag, without_tag, write_snapshot
from coldproof.desk.snapshots.errors import SnapshotError
from coldproof.desk.snapshots.shapes import shape_of
from coldproof.exchange.day.story import read_story
from coldproof.state.entry import Entry
from coldproof.state.fold import START, fold
from coldproof.state.model import SetState
from coldproof.words.units import MAX_INT
from tests.properties.states import JSON, states, value_of
from tests.unit.desk.snapshots.test_shapes import STATE_TYPES
from tests.unit.kept import data_of, kept, lines, read, snapshot

DAY = Path(__file__).parents[2] / "examples/ordinary-day.toml"
PLAIN: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers(-MAX_INT, MAX_INT) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=4), inner),
    max_leaves=10,
)


@cache
def entries() -> tuple[Entry, ...]:
    """The entries of an ordinary day."""
    telling = next(tellings(read_story(DAY.read_bytes(), DAY.name), ()))
    return tuple(step.entry for step in telling.steps)


@cache
def noon() -> bytes:
    """A snapshot with something in almost every map."""
    return write_snapshot(snapshot(fold(START, entries()[:150]), {"roster": [1, "a", None]}))


def value_or_refusal(data: bytes) -> Snapshot | SnapshotError:
    """Read bytes: a snapshot whose bytes they are, or a refusal in one line; all else fails."""
    try:
        found = read(data)
    except SnapshotError as error:
        refused = error
    else:
        assert write_snapshot(found) == data
        return found
    assert str(refused).isprintable()
    assert str(refused).isascii()
    assert len(str(refused)) < 1000
    return refused


@pytest.mark.parametrize("hint", STATE_TYPES, ids=str)
@settings(max_examples=15, deadline=None)
@given(data=st.data())
def test_read_is_the_inverse_of_write_for_each_type(hint: Any, data: st.DataObject) -> None:
    value = data.draw(st.just(START) if hint is SetState else value_of(hint))
    plain = shape_of(hint).write(value)
    assert repr(shape_of(hint).read(json.loads(json.dumps(plain)))) == repr(value)


@settings(max_examples=150, deadline=None)
@given(state=states())
def test_any_state_comes_back_exactly_as_it_was(state: SetState) -> None:
    assert kept(state) == state


@settings(max_examples=100, deadline=None)
@given(one=states(), other=states())
def test_two_states_have_one_snapshot_only_if_they_are_the_same(
    one: SetState, other: SetState
) -> None:
    same = write_snapshot(snapshot(one)) == write_snapshot(snapshot(other))
    assert same == (repr(one) == repr(other))


@settings(max_examples=150, deadline=None)
@given(extra=PLAIN)
def test_any_plain_value_of_the_caller_comes_back(extra: Plain) -> None:
    found = read(write_snapshot(snapshot(START, extra))).extra
    assert repr(found) == repr(extra)


@settings(max_examples=200, deadline=None)
@given(extra=JSON | st.binary() | st.tuples(st.integers()))
def test_any_value_at_all_comes_back_or_is_not_written(extra: Any) -> None:
    try:
        data = write_snapshot(snapshot(START, extra))
    except SnapshotError:
        return
    assert repr(read(data).extra) == repr(extra)


@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_folding_on_from_snapshots_anywhere_is_folding_once(data: st.DataObject) -> None:
    """Kept and restored at up to four places of one day."""
    whole = entries()
    places = sorted(data.draw(st.lists(st.integers(0, len(whole)), max_size=4)))
    state, done = START, 0
    for place in places:
        state, done = kept(fold(state, whole[done:place])), place
    assert repr(fold(state, whole[done:])) == repr(fold(START, whole))


@settings(max_examples=250, deadline=None)
@given(st.binary(max_size=300))
def test_any_bytes_are_a_snapshot_or_refused(data: bytes) -> None:
    value_or_refusal(data)


@settings(max_examples=300, deadline=None)
@given(state=JSON, extra=JSON)
def test_any_json_under_a_good_first_line_is_a_snapshot_or_refused(state: Any, extra: Any) -> None:
    head, _, _ = lines(noon())
    value_or_refusal(data_of(head, state, extra))


@settings(max_examples=300, deadline=None)
@given(data=st.data())
def test_a_snapshot_with_some_bytes_changed_is_another_one_or_refused(data: st.DataObject) -> None:
    text = noon()
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, min(start + 12, len(text))))
    put = data.draw(st.binary(max_size=12) | st.sampled_from([b"\n", b" ", b"[", b"0", b'"', b","]))
    changed = text[:start] + put + text[end:]
    found = value_or_refusal(changed)
    if changed != text:
        assert found != read(text)


@settings(max_examples=150, deadline=None)
@given(data=st.data())
def test_a_snapshot_with_a_flipped_bit_is_another_one_or_refused(data: st.DataObject) -> None:
    text = bytearray(noon())
    text[data.draw(st.integers(0, len(text) - 1))] ^= 1 << data.draw(st.integers(0, 7))
    assert value_or_refusal(bytes(text)) != read(noon())


@settings(max_examples=300, deadline=None)
@given(data=st.data())
def test_a_state_with_any_value_anywhere_is_another_one_or_refused(data: st.DataObject) -> None:
    """Walk to some place and put anything there, drop it, double it or turn the list around."""
    head, state, extra = lines(noon())
    found = state
    while True:
        inside = [n for n, one in enumerate(found) if isinstance(one, list) and one]
        if not inside or data.draw(st.integers(0, 3)) == 0:
            break
        found = found[data.draw(st.sampled_from(inside))]
    place = data.draw(st.integers(0, len(found) - 1))
    way = data.draw(st.sampled_from(["put", "drop", "double", "turn"]))
    if way == "put":
        found[place] = data.draw(JSON)
    elif way == "drop":
        del found[place]
    elif way == "double":
        found.insert(place, found[place])
    else:
        found.reverse()
    value_or_refusal(data_of(head, state, extra))


@settings(max_examples=150, deadline=None)
@given(body=st.binary(max_size=40), other=st.binary(max_size=40), key=st.binary(max_size=8))
def test_only_the_very_bytes_have_their_tag(body: bytes, other: bytes, key: bytes) -> None:
    def tag(data: bytes) -> bytes:
        return (len(data).to_bytes(4, "big") + key + data + bytes(16))[:60]

    data = with_tag(body, tag)
    assert without_tag(data, tag) == body
    line = data.partition(b"\n")[0]
    if other != body:
        with pytest.raises(SnapshotError, match="tag refused"):
            without_tag(line + b"\n" + other, tag)
