"""A quick look at an act sees what the strict reader sees, or less."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coldproof.acts.base import Act
from coldproof.acts.codec import read, write
from coldproof.acts.errors import FormatError
from coldproof.desk.roster import signer_of
from coldproof.desk.waiting import rests_on
from coldproof.exchange.bundle.glance import glance
from coldproof.log.note import read_note
from tests.bundles import small_record, told_day
from tests.properties.generated import ACTS

HEAD = b"coldproof/v1 dc-1 ClockRead\n"


def line(**more: Any) -> bytes:
    """Return an act's text with these fields in its envelope."""
    told = {"at_us": 0, "body": {}, "by": "a", "device": "b", "seq": 1, **more}
    return HEAD + json.dumps(told).encode() + b"\n"


def test_it_sees_what_the_strict_reader_sees() -> None:
    for data in (*small_record().notes, *told_day("ordinary-day").record.notes):
        text = read_note(data).text
        strict, quick = read(text), glance(text)
        assert signer_of(quick) == signer_of(strict)
        assert rests_on(quick) == rests_on(strict)
        assert quick.production == strict.production
        assert type(quick.body) is type(strict.body)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (b"", "first line refused: found ''; coldproof/v1 <production> <kind> would do"),
        (
            b"coldproof/v1 dc-1 Nothing\n{}\n",
            "kind refused: found 'Nothing'; a kind in docs/acts.md would do",
        ),
        (HEAD, "second line refused: found ''; one line of JSON would do"),
        (HEAD + b"[]\n", "second line refused: found a list of 0; a JSON object would do"),
        (HEAD + b"\xff\n", "second line refused: found '\\xff\\n'; one line of JSON would do"),
        (
            HEAD + b"[" * 9 + b"\n",
            "nesting refused: found more than 8 levels; a flatter act would do",
        ),
        (line(by=1), "envelope refused: found 1; a text would do"),
        (line(device=None), "envelope refused: found None; a text would do"),
        (line(vouched_by=0), "envelope refused: found 0; a text would do"),
        (line(previous=[]), "envelope refused: found a list of 0; a text would do"),
        (line(answers="x"), "answers refused: found 'x'; a list would do"),
        (line(answers=[1]), "envelope refused: found 1; a text would do"),
    ],
)
def test_what_is_no_act_is_refused(text: bytes, says: str) -> None:
    with pytest.raises(FormatError) as caught:
        glance(text)
    assert str(caught.value) == says


@given(ACTS)
def test_it_sees_what_the_strict_reader_sees_of_any_act(act: Act) -> None:
    quick = glance(write(act))
    assert signer_of(quick) == signer_of(act)
    assert rests_on(quick) == rests_on(act)
    assert (quick.production, type(quick.body)) == (act.production, type(act.body))


@given(ACTS)
def test_both_ways_of_looking_see_the_same(act: Act) -> None:
    text = write(act)
    spaced = text.replace(b',"seq":', b', "seq":', 1)
    assert glance(spaced) == glance(text)


@given(st.binary(max_size=200) | st.builds(lambda told: HEAD + told, st.binary(max_size=200)))
def test_any_bytes_are_looked_at_or_refused(text: bytes) -> None:
    try:
        glance(text)
    except FormatError:
        return


@given(
    st.fixed_dictionaries(
        {},
        optional={
            name: st.none() | st.integers() | st.text() | st.lists(st.text(), max_size=2)
            for name in ("by", "device", "vouched_by", "previous", "answers", "body")
        },
    )
)
def test_any_envelope_has_a_signer_or_is_refused(told: dict[str, Any]) -> None:
    try:
        act = glance(HEAD + json.dumps(told).encode())
    except FormatError:
        return
    assert isinstance(signer_of(act), str)
    assert all(isinstance(one, str) for one in rests_on(act))
