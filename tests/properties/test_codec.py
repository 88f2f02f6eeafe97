"""Write and read are inverse for acts of every kind; any other bytes give a `FormatError`."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coldproof.acts.base import Act, Body
from coldproof.acts.codec import MAX_TEXT, act_id, read, write
from coldproof.acts.errors import FormatError
from coldproof.acts.kinds import kinds
from tests.properties.generated import ACTS, PRODUCTIONS, acts

KINDS = list(kinds().values())

JSON: Any = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=20)
    | st.sampled_from([0, 1, -1, 2**53 - 1, 2**53, -(2**53), 10**400, "R1", "G-1", "2025-11-15"]),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=12,
)


def value_or_format_error(text: bytes) -> Act | FormatError:
    """Read bytes: an act whose text they are, or a refusal in one line; all else fails the test."""
    try:
        act = read(text)
    except FormatError as error:
        refused = error
    else:
        assert write(act) == text
        return act
    assert str(refused).isprintable()
    assert len(str(refused)) < 2000
    return refused


@pytest.mark.parametrize("kind", KINDS, ids=[k.__name__ for k in KINDS])
@settings(max_examples=12, deadline=None)
@given(data=st.data())
def test_read_is_the_inverse_of_write(kind: type[Body], data: st.DataObject) -> None:
    act = data.draw(acts(kind))
    text = write(act)
    assert len(text) <= MAX_TEXT
    assert text.isascii()
    assert text.count(b"\n") == 2
    again = read(text)
    assert again == act
    assert type(again.body) is kind
    assert write(again) == text


@settings(max_examples=120, deadline=None)
@given(one=ACTS, other=ACTS)
def test_two_acts_have_one_id_only_if_they_are_the_same(one: Act, other: Act) -> None:
    assert (act_id(write(one)) == act_id(write(other))) == (one == other)


@settings(max_examples=250, deadline=None)
@given(st.binary(max_size=300))
def test_any_bytes_are_an_act_or_a_format_error(text: bytes) -> None:
    value_or_format_error(text)


@settings(max_examples=250, deadline=None)
@given(
    production=PRODUCTIONS,
    kind=st.sampled_from([*(k.__name__ for k in KINDS), "NoSuchKind", "Act", "Body"]),
    line=JSON | st.dictionaries(st.sampled_from(["body", "by", "at_us", "seq", "device"]), JSON),
)
def test_any_json_after_a_good_first_line_is_an_act_or_a_format_error(
    production: str, kind: str, line: Any
) -> None:
    second = json.dumps(line, sort_keys=True, separators=(",", ":"))
    value_or_format_error(f"coldproof/v1 {production} {kind}\n{second}\n".encode())


@settings(max_examples=250, deadline=None)
@given(act=ACTS, data=st.data())
def test_an_act_with_some_bytes_changed_is_another_act_or_a_format_error(
    act: Act, data: st.DataObject
) -> None:
    text = write(act)
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, min(start + 12, len(text))))
    put = data.draw(st.binary(max_size=12) | st.sampled_from([b"\n", b" ", b"{", b"[", b"0", b'"']))
    changed = text[:start] + put + text[end:]
    found = value_or_format_error(changed)
    if changed != text:
        assert found != act


@settings(max_examples=120, deadline=None)
@given(act=ACTS, data=st.data())
def test_an_act_with_any_value_in_any_field_is_another_act_or_a_format_error(
    act: Act, data: st.DataObject
) -> None:
    head, second, _ = write(act).split(b"\n")
    line = json.loads(second)
    inside = data.draw(st.booleans()) and bool(line["body"])
    table = line["body"] if inside else line
    name = data.draw(st.sampled_from(sorted(table)))
    table[name] = data.draw(JSON)
    put = json.dumps(line, sort_keys=True, separators=(",", ":")).encode()
    value_or_format_error(head + b"\n" + put + b"\n")


@settings(max_examples=120, deadline=None)
@given(act=ACTS, data=st.data())
def test_one_flipped_bit_never_gives_the_same_act(act: Act, data: st.DataObject) -> None:
    text = bytearray(write(act))
    place = data.draw(st.integers(0, len(text) - 1))
    text[place] ^= 1 << data.draw(st.integers(0, 7))
    assert value_or_format_error(bytes(text)) != act


@pytest.mark.parametrize("deep", [b"[", b"{", b'{"a":', b"[{", b'[["'])
@pytest.mark.parametrize("levels", [9, 3_000, 30_000])
def test_deep_nesting_is_refused_before_any_parser_sees_it(deep: bytes, levels: int) -> None:
    text = b"coldproof/v1 p ClockRead\n" + (deep * levels)[: MAX_TEXT - 100] + b"\n"
    with pytest.raises(FormatError, match="more than 8 levels"):
        read(text)


@pytest.mark.parametrize("digits", [17, 4_300, 4_301, 60_000])
@pytest.mark.parametrize("sign", [b"", b"-"])
def test_huge_numbers_are_refused_in_one_short_line(digits: int, sign: bytes) -> None:
    text = b'coldproof/v1 p ClockRead\n{"at_us":' + sign + b"9" * digits + b',"body":{}}\n'
    assert isinstance(value_or_format_error(text), FormatError)


@pytest.mark.parametrize(("many", "taken"), [(256, True), (257, False)])
def test_a_list_holds_at_most_256(many: int, taken: bool) -> None:
    names = ",".join(f'"R-{n}"' for n in range(many)).encode()
    text = (
        b'coldproof/v1 p NonGunChecked\n{"at_us":0,"body":{"weapons":['
        + names
        + b']},"by":"a","device":"d","seq":1}\n'
    )
    assert isinstance(value_or_format_error(text), Act) is taken


def test_the_longest_text_is_read_and_one_byte_more_is_not() -> None:
    with pytest.raises(FormatError) as error:
        read(b"x" * (MAX_TEXT + 1))
    assert str(error.value) == "act refused: found 65536 bytes; at most 65535 would do"
    with pytest.raises(FormatError) as error:
        read(b"x" * MAX_TEXT)
    assert error.value.what == "first line"
