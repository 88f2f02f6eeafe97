"""Snapshots: what is written and comes back as it was, and what is not written at all."""

from __future__ import annotations

from itertools import repeat
from typing import Any, cast

import pytest

from coldproof.desk.snapshots.document import (
    MAX_DEPTH,
    Plain,
    Snapshot,
    Tag,
    with_tag,
    without_tag,
    write_snapshot,
)
from coldproof.desk.snapshots.errors import SnapshotError
from coldproof.state.fold import START
from coldproof.state.model import MAPS
from coldproof.state.records import Weapon
from coldproof.words.units import MAX_INT
from tests.unit.kept import (
    DIGEST,
    PLAIN,
    PRODUCTION,
    ROOT,
    ROOT_TEXT,
    SHORTEST,
    SOURCE,
    TEXT,
    WHOLE,
    WORD,
    data_of,
    kept,
    lines,
    no,
    read,
    refusal,
    snapshot,
)
from tests.unit.state.rows import after

HEAD = f"coldproof-snapshot/v1 western 0 {ROOT_TEXT} {SOURCE}"
STATE = after().state


# ------------------------------------------------------------------------------- what is written


def test_these_are_the_bytes_of_an_empty_log() -> None:
    maps = "[]," * len(MAPS)
    rest = "[],0,0,null,null,[],null,"
    rest += '"film",null,null,null,null,null,[],0,[],null,[],[],[],null,null,null,[],[],'
    rest += "null,null,null"
    assert write_snapshot(snapshot(START, {"b": [1, True], "a": None})).decode("ascii") == (
        f"{HEAD}\n[{maps}{rest}]\n" + '{"b":[1,true],"a":null}\n'
    )


def test_it_says_what_it_is_of() -> None:
    found = read(write_snapshot(snapshot(STATE)))
    assert found == Snapshot(PRODUCTION, ROOT, SOURCE, STATE)
    assert found.size == STATE.size > 0
    assert found.extra is None


@pytest.mark.parametrize("name", MAPS)
def test_the_order_of_a_map_is_kept(name: str) -> None:
    value: Any = dict(reversed(getattr(STATE, name).items()))
    found = kept(STATE._replace(**{name: value}))
    assert list(getattr(found, name).items()) == list(value.items())


EXTRAS: list[Plain] = [
    None,
    True,
    False,
    0,
    -MAX_INT,
    MAX_INT,
    "",
    'caf\u00e9 \U0001f3ac\n\\"\x00',
    [],
    {},
    [1, [True, [None]], {"": {}}],
    {"z": 1, "a": {"10": [], "2": []}},
]


@pytest.mark.parametrize("extra", EXTRAS, ids=ascii)
def test_the_callers_value_comes_back_as_it_was(extra: Plain) -> None:
    data = write_snapshot(snapshot(START, extra))
    assert data.isascii()
    assert data.count(b"\n") == 3
    assert repr(read(data).extra) == repr(extra)


def nested(levels: int) -> Plain:
    """An empty list inside of so many others."""
    value: Plain = []
    for _ in range(levels):
        value = [value]
    return value


def test_the_callers_value_may_be_nested_so_deep_and_no_deeper() -> None:
    deepest = nested(MAX_DEPTH - 1)
    data = write_snapshot(snapshot(START, deepest))
    assert read(data).extra == deepest
    message = (
        "extra" + "[0]" * MAX_DEPTH + ": nesting refused: found more than 16 levels;"
        " a flatter value would do"
    )
    with pytest.raises(SnapshotError) as error:
        write_snapshot(snapshot(START, nested(MAX_DEPTH)))
    assert str(error.value) == message
    head, state, _ = lines(data)
    assert refusal(data_of(head, state, nested(MAX_DEPTH))) == message


# --------------------------------------------------------------------------- what is not written


SHORT_ROOT = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHg"  # of 31 bytes
FILM = cast("Any", "film")
FILMS = "one of film, stage"
DAYS = cast("Any", ["2025-03-13"])


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"production": ""}, no("production", "''", WORD)),
        ({"production": "a b"}, no("production", "'a b'", WORD)),
        ({"production": "a\n"}, no("production", "'a\\n'", WORD)),
        ({"production": "\u00e9"}, no("production", "'\\xe9'", WORD)),
        ({"production": "x" * 41}, no("production", f"'{'x' * 41}'", WORD)),
        ({"root": ROOT[:31]}, no("root", f"'{SHORT_ROOT}'", DIGEST)),
        ({"root": ROOT_TEXT}, no("root: bytes", f"'{ROOT_TEXT}'", "bytes")),
        ({"source": SOURCE[1:]}, no("source", f"'{SOURCE[1:]}'", DIGEST)),
        ({"state": START._replace(size=-1)}, no("size", "'-1'", SHORTEST)),
        ({"state": START._replace(medium=FILM)}, no("state.medium: Medium", "'film'", FILMS)),
        (
            {"state": START._replace(days_opened=DAYS)},
            no("state.days_opened: tuple", "a list of 1", "a tuple"),
        ),
        (
            {"state": STATE._replace(weapons=cast("Any", STATE.people))},
            no(
                "state.weapons[0][1]: Weapon",
                "a Person of 21",
                f"a Weapon of {len(Weapon._fields)}",
            ),
        ),
        (
            {"state": START._replace(now_us=MAX_INT + 1)},
            no("state.now_us: number", "one of 54 bits", WHOLE),
        ),
        ({"extra": 1.0}, no("extra: value", "1.0", PLAIN)),
        ({"extra": (1,)}, no("extra: value", "a list of 1", PLAIN)),
        ({"extra": {"a": [b""]}}, no("extra['a'][0]: value", "b''", PLAIN)),
        ({"extra": {1: 1}}, no("extra[1]: text", "1", TEXT)),
        ({"extra": [10**5000]}, no("extra[0]: number", "one of 16610 bits", WHOLE)),
        ({"extra": ["\ud83c\udfac"]}, no("extra[0]: text", "'\\ud83c\\udfac'", TEXT)),
    ],
    ids=repeat(None),
)
def test_what_would_not_come_back_is_not_written(change: dict[str, Any], message: str) -> None:
    with pytest.raises(SnapshotError) as error:
        write_snapshot(snapshot(START)._replace(**change))
    assert str(error.value) == message


# ------------------------------------------------------------------------------------------ tags

BODY = write_snapshot(snapshot(START))


def sums(key: int) -> Tag:
    """A stand-in for a real tag: sixteen bytes that depend on each byte and on a key."""
    return lambda data: (sum((n + key) * byte for n, byte in enumerate(data, 1)) % 2**64).to_bytes(
        16
    )


def test_a_tag_stands_on_a_line_of_its_own_before_the_bytes() -> None:
    assert with_tag(b"a\nb\n", lambda _: bytes(16)) == b"AAAAAAAAAAAAAAAAAAAAAA\na\nb\n"
    assert without_tag(with_tag(BODY, sums(1)), sums(1)) == BODY
    assert without_tag(with_tag(b"", sums(1)), sums(1)) == b""


NO_TAG = no("tag", "another", "the tag of these bytes by our own key")
TAGGED = with_tag(BODY, sums(1))


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\n",
        BODY,
        b"\n" + BODY,
        TAGGED[1:],
        TAGGED[:-1],
        TAGGED + b"\n",
        TAGGED.replace(b"\n", b"\r\n", 1),
        TAGGED.replace(b"\n", b"==\n", 1),
        TAGGED.replace(b"film", b"fiml", 1),
        with_tag(BODY, sums(2)),
        with_tag(TAGGED, sums(2)),
        b"\xff" + TAGGED,
    ],
    ids=repeat(None),
)
def test_bytes_without_their_own_tag_are_refused(data: bytes) -> None:
    with pytest.raises(SnapshotError) as error:
        without_tag(data, sums(1))
    assert str(error.value) == NO_TAG


def test_each_byte_counts_for_the_tag() -> None:
    for place in range(0, len(TAGGED), 97):
        flipped = bytearray(TAGGED)
        flipped[place] ^= 1
        with pytest.raises(SnapshotError, match="tag refused"):
            without_tag(bytes(flipped), sums(1))


@pytest.mark.parametrize("length", [0, 1, 15])
def test_a_tag_that_is_too_short_proves_nothing(length: int) -> None:
    for work in (with_tag, without_tag):
        with pytest.raises(SnapshotError) as error:
            work(b"\nx", lambda _: bytes(length))
        assert str(error.value) == no("tag", f"{length} bytes", "16 bytes or more")
