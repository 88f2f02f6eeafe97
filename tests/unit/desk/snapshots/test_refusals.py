"""Snapshots: whatever our writer did not write is refused, in one sentence, by one error."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import repeat
from typing import Any

import pytest

from coldproof.acts.codec import digest
from coldproof.desk.snapshots.document import read_snapshot, write_snapshot
from coldproof.desk.snapshots.errors import SnapshotError
from coldproof.state.fold import START
from coldproof.state.model import SetState
from coldproof.state.records import CustodyKind, Weapon
from coldproof.words.kit import RoundClass, WeaponClass
from tests.unit.kept import (
    DIGEST,
    PLAIN,
    PRODUCTION,
    ROOT_TEXT,
    SHORTEST,
    SOURCE,
    TEXT,
    WHOLE,
    WORD,
    data_of,
    lines,
    no,
    refusal,
    snapshot,
)
from tests.unit.state.rows import after

OTHER = digest(b"the code of tomorrow")
STATE = after().state
DATA = write_snapshot(snapshot(STATE))
FORMAT = "coldproof-snapshot/v1"
BOM = "'" + "\\ufffd" * 3 + "coldproof-snapshot/v1'"
CANONICAL = no("state: line", "other bytes than our writer's", "canonical JSON")
NO_JSON = no("state: line", "no JSON", "JSON in ASCII")
NO_EXTRA = no("extra: line", "no JSON", "JSON in ASCII")
EXTRA_NUMBER = no("extra['a'][0]: number", "one of 54 bits", WHOLE)
LINES = no("snapshot", "another number of lines", "3 lines, each ended,")
FILMS = "one of film, stage"
CLASSES = "one of " + ", ".join(WeaponClass)
HOLDS = "one of " + ", ".join(CustodyKind)
ROUNDS = "one of " + ", ".join(RoundClass)


# ---------------------------------------------------------------------------------- what is refused


def changed(old: str, new: str) -> bytes:
    """The bytes of an empty log's snapshot with one place changed."""
    text = write_snapshot(snapshot(START)).decode("ascii")
    assert text.count(old) == 1, old
    return text.replace(old, new).encode()


@pytest.mark.parametrize(
    ("production", "source", "message"),
    [
        ("musical", SOURCE, no("production", "'western'", "'musical'")),
        ("Western", SOURCE, no("production", "'western'", "'Western'")),
        (PRODUCTION, OTHER, no("source", f"'{SOURCE}'", f"'{OTHER}'")),
        ("musical", OTHER, no("production", "'western'", "'musical'")),
    ],
)
def test_one_of_another_production_or_other_code_is_refused(
    production: str, source: str, message: str
) -> None:
    with pytest.raises(SnapshotError) as error:
        read_snapshot(DATA, production=production, source=source)
    assert str(error.value) == message


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("shot/v1 ", "shot/v2 ", no("format", "'coldproof-snapshot/v2'", FORMAT)),
        ("shot/v1 ", "shot/v1.0 ", no("format", "'coldproof-snapshot/v1.0'", FORMAT)),
        ("coldproof-snapshot", "coldproof", no("format", "'coldproof/v1'", FORMAT)),
        ("coldproof-snapshot", "\ufeffcoldproof-snapshot", no("format", BOM, FORMAT)),
        ("v1 western", "v1  western", no("first line", "5 words after the format", "4")),
        (f" {SOURCE}", "", no("first line", "3 words after the format", "4")),
        (f" {SOURCE}", f" {SOURCE} ", no("first line", "5 words after the format", "4")),
        ("western", "", no("production", "''", WORD)),
        ("western", "w\u00e9stern", no("production", "'w\\ufffd\\ufffdstern'", WORD)),
        ("western", "w\x00stern", no("production", "'w\\x00stern'", WORD)),
        ("western 0 ", "western 00 ", no("size", "'00'", SHORTEST)),
        ("western 0 ", "western +0 ", no("size", "'+0'", SHORTEST)),
        ("western 0 ", "western -0 ", no("size", "'-0'", SHORTEST)),
        ("western 0 ", "western 1_0 ", no("size", "'1_0'", SHORTEST)),
        ("western 0 ", "western 12345678901234567 ", no("size", "'12345678901234567'", SHORTEST)),
        ("western 0 ", "western 1 ", no("size", "1", "0, the state's own,")),
        (ROOT_TEXT, ROOT_TEXT[:-1], no("root", f"'{ROOT_TEXT[:-1]}'", DIGEST)),
        (ROOT_TEXT, ROOT_TEXT[:-1] + "9", no("root", f"'{ROOT_TEXT[:-1]}9'", DIGEST)),
        (ROOT_TEXT, ROOT_TEXT + "=", no("root", f"'{ROOT_TEXT}='", DIGEST)),
        (SOURCE, SOURCE + "\r", no("source", f"'{SOURCE}\\r'", DIGEST)),
        ("\nnull\n", "\nnull", LINES),
        ("\nnull\n", "\n", LINES),
        ("\nnull\n", "\nnull\n\n", LINES),
        ("\nnull\n", "\nnull\nnull\n", LINES),
        ("\nnull\n", "\nnull\n ", LINES),
        ("[[],[]", "[[], []", CANONICAL),
        ("[[],[]", " [[],[]", CANONICAL),
        ('"film"', '"f\\u0069lm"', CANONICAL),
        ("0,0,null", "0,-0,null", CANONICAL),
        ("0,0,null", "0,0.0,null", no("state.now_us: number", "0.0", WHOLE)),
        ("0,0,null", "0,00,null", NO_JSON),
        ("0,0,null", "0,NaN,null", NO_JSON),
        ("0,0,null", "0,1e999,null", NO_JSON),
        ("0,0,null", "0," + "9" * 5000 + ",null", NO_JSON),
        ("0,0,null", "0,+1,null", NO_JSON),
        ("0,0,null", "0,\uff11,null", NO_JSON),
        ("0,0,null", "0,,null", NO_JSON),
        ('"film"', '"\u00e9"', NO_JSON),
        ('"film"', "'film'", NO_JSON),
        ("\nnull\n", "\n\n", NO_EXTRA),
        ("\nnull\n", '\n{"a":1,"a":1}\n', CANONICAL.replace("state", "extra")),
        ("\nnull\n", "\n[1,]\n", NO_EXTRA),
        ("\nnull\n", "\n1.5\n", no("extra: value", "1.5", PLAIN)),
        ("\nnull\n", '\n{"a":[9007199254740992]}\n', EXTRA_NUMBER),
        ("\nnull\n", '\n["\\ud800"]\n', no("extra[0]: text", "'\\ud800'", TEXT)),
        ("\nnull\n", '\n{"\\ud800":1}\n', no("extra['\\ud800']: text", "'\\ud800'", TEXT)),
    ],
    ids=repeat(None),
)
def test_other_bytes_are_refused(old: str, new: str, message: str) -> None:
    assert refusal(changed(old, new)) == message


def test_every_shorter_part_of_it_is_refused() -> None:
    data = write_snapshot(snapshot(START))
    for length in range(len(data)):
        assert refusal(data[:length]).endswith(" would do")
    assert refusal(b"") == no("format", "''", FORMAT)
    assert refusal(data[:-1]) == LINES


@pytest.mark.parametrize("place", [1, 2])
@pytest.mark.parametrize("deep", ["[", '{"a":', "[{"])
def test_deep_nesting_is_refused_and_overflows_nothing(place: int, deep: str) -> None:
    parts = write_snapshot(snapshot(START)).split(b"\n")
    parts[place] = deep.encode() * 100_000
    assert refusal(b"\n".join(parts)) == (NO_JSON if place == 1 else NO_EXTRA)


# -------------------------------------------------------------- what is refused of a whole state


def put(plain: Any, path: tuple[int, ...], value: Any) -> Any:
    """A copy of plain values with another value at a path."""
    if not path:
        return value
    head, *rest = path
    return [
        put(one, tuple(rest), value) if place == head else one for place, one in enumerate(plain)
    ]


def at(*names: str | int) -> tuple[int, ...]:
    """A path into the state; its first part is the name of a field."""
    return tuple(SetState._fields.index(n) if isinstance(n, str) else n for n in names)


def held(*names: str | int) -> Any:
    """What stands at a path."""
    value = lines(DATA)[1]
    for place in at(*names):
        value = value[place]
    return value


GUN = ("weapons", 0, 1)
KIT = (*GUN, Weapon._fields.index("kit"))
CUSTODY = (*GUN, Weapon._fields.index("custody"))
SEEN = (*GUN, Weapon._fields.index("check"))
IN_GUN = "state.weapons[0][1]"
MANY = len(Weapon._fields)


@pytest.mark.parametrize(
    ("path", "value", "message"),
    [
        ((), {}, no("state: SetState", "a table", f"a list of {len(SetState._fields)}")),
        ((), None, no("state: SetState", "None", f"a list of {len(SetState._fields)}")),
        (("weapons",), {"G-1": []}, no("state.weapons: list", "a table", "a list of pairs")),
        (
            ("weapons",),
            held("weapons") * 2,
            no("state.weapons: list", "one key twice", "each key once"),
        ),
        (("weapons", 0, 0), 1, no("state.weapons[0][0]: text", "1", TEXT)),
        (
            GUN,
            held(*GUN)[:-1],
            no(f"{IN_GUN}: Weapon", f"a list of {MANY - 1}", f"a list of {MANY}"),
        ),
        (
            GUN,
            [*held(*GUN), None],
            no(f"{IN_GUN}: Weapon", f"a list of {MANY + 1}", f"a list of {MANY}"),
        ),
        (GUN, held(*GUN)[::-1], no(f"{IN_GUN}.kit: WeaponRegistered", "true", "a list of 22")),
        ((*KIT, 0), None, no(f"{IN_GUN}.kit.weapon: text", "None", TEXT)),
        ((*KIT, 1), "W15", no(f"{IN_GUN}.kit.weapon_class: WeaponClass", "'W15'", CLASSES)),
        ((*KIT, 2), 1, no(f"{IN_GUN}.kit.can_chamber: yes or no", "1", "true or false")),
        ((*CUSTODY, 0), "lent", no(f"{IN_GUN}.custody.kind: CustodyKind", "'lent'", HOLDS)),
        ((*CUSTODY, 4), True, no(f"{IN_GUN}.custody.position: number", "true", WHOLE)),
        (CUSTODY, None, no(f"{IN_GUN}.custody: Custody", "None", "a list of 5")),
        (SEEN, [], no(f"{IN_GUN}.check: Check", "a list of 0", "a list of 18")),
        ((*SEEN, 2, 3), "R10", no(f"{IN_GUN}.check.chambers[3]: RoundClass", "'R10'", ROUNDS)),
        (
            ("size",),
            STATE.size + 1,
            no("size", f"{STATE.size}", f"{STATE.size + 1}, the state's own,"),
        ),
        (("general",), [True], no("state.general: tuple", "a list of 1", "a list of 2")),
        (("medium",), None, no("state.medium: Medium", "None", FILMS)),
    ],
    ids=repeat(None),
)
def test_a_state_that_is_none_is_refused(
    path: tuple[str | int, ...], value: Any, message: str
) -> None:
    head, state, extra = lines(DATA)
    assert refusal(data_of(head, put(state, at(*path), value), extra)) == message


def paths(plain: Any, path: tuple[int, ...] = ()) -> Iterator[tuple[int, ...]]:
    """Every path into plain values."""
    yield path
    if isinstance(plain, list):
        for place, one in enumerate(plain):
            yield from paths(one, (*path, place))


@pytest.mark.parametrize("wrong", [{}, 0.5, [{}], [[]] * 41, {"a": 1}, "\ud800", 10**16])
def test_at_no_place_of_a_state_anything_else_is_taken(wrong: Any) -> None:
    head, state, extra = lines(DATA)
    places = list(paths(state))
    assert len(places) > 900
    for path in places[::7]:
        message = refusal(data_of(head, put(state, path, wrong), extra))
        assert message.startswith("state"), path
        assert message.endswith(" would do")


def test_one_value_more_in_any_list_is_refused() -> None:
    head, state, extra = lines(DATA)
    for path in list(paths(state))[::5]:
        value = state
        for place in path:
            value = value[place]
        if isinstance(value, list):
            longer = put(state, path, [*value, {}])
            assert refusal(data_of(head, longer, extra)).startswith("state"), path
