"""Any bytes tell a day or give a `DayError`; any told day is judged or gives a `DayError`."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coldproof.acts.fields import fields_of, plain
from coldproof.acts.kinds import kinds
from coldproof.app.errors import DayError
from coldproof.app.replay import replay
from coldproof.app.story import Story
from coldproof.exchange.day.story import read_story, story_of
from coldproof.rules.numbers import NUMBERS
from coldproof.rules.packs import PACKS
from tests.properties.generated import made

SMALL = """\
title = "A small day"
date = "2026-03-02"
offset = "-07:00"

[[contested]]
point = "box"
question = "Who opened the box?"
[[contested.account]]
name = "one"
says = '''I did.'''
[[contested.account]]
name = "other"

[[act]]
at = "07:00" # at seven
by = "producer"
kind = "ProductionOpened"
founder = "producer"

[[act]]
at = "07:01"
by = "producer"
kind = "PersonEnrolled"
person = "armorer"
department = "weapons"

[[act]]
id = "lot"
at = "2026-03-02 07:02:30"
by = "armorer"
kind = "LotReceived"
lot = "D-1"
round_class = "R1"
count = 20
in = { box = "one" }

[[act]]
at = "07:03"
by = "armorer"
kind = "RoundsVerified"
lot = "D-1"
rounds = [{ count = 20, round_class = "R1", told_by = "rattle", primer = "inert" }]
in.box = ["one"]
said = \"\"\"One
by one.\"\"\"
"""

SCRAPS = st.sampled_from(
    [
        '"',
        '"""',
        "'''",
        "[[act]]\n",
        "[[contested]]\n",
        "[act.in]\n",
        "\n",
        "#",
        "=",
        "[",
        "{",
        "}",
        "\\",
        ".",
        "\r",
        "\x00",
        "\ufeff",
        "\u2028",
        "kind = 1\n",
        'at = "25:00"\n',
        "nan",
        "0xfff",
        "1979-05-27",
        '"\\u001b"',
        "at = 07:00:00\n",
        "9" * 5000,
    ]
)
"""Pieces of TOML that a hand, or a bad copy, may leave in the wrong place."""


def story_or_day_error(data: bytes) -> Story | DayError:
    """Read bytes: a day, or a refusal in one line; anything else fails the test."""
    try:
        return read_story(data, "day.toml")
    except DayError as error:
        refused = error
    assert_one_line(refused)
    return refused


def assert_one_line(error: DayError) -> None:
    """Fails for a message that is not one line of printable ASCII that begins with the file."""
    said = str(error)
    assert said.startswith("day.toml")
    assert said.isascii()
    assert said.isprintable()
    assert len(said) < 3000
    assert "found " in said
    assert said.endswith(" would do")


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=400) | st.text(max_size=200).map(lambda t: t.encode("utf-8", "replace")))
def test_any_bytes_are_a_day_or_a_day_error(data: bytes) -> None:
    story_or_day_error(data)


@settings(max_examples=600, deadline=None)
@given(data=st.data())
def test_a_day_with_pieces_cut_out_and_put_in_is_a_day_or_a_day_error(data: st.DataObject) -> None:
    text = SMALL
    for _ in range(data.draw(st.integers(1, 3))):
        start = data.draw(st.integers(0, len(text)))
        end = data.draw(st.integers(start, min(start + 30, len(text))))
        text = text[:start] + data.draw(SCRAPS | st.text(max_size=6)) + text[end:]
    story_or_day_error(text.encode("utf-8", "surrogatepass"))


@pytest.mark.parametrize(
    ("was", "odd"),
    [('name = "one"', 'name = "\u00a0one"'), ('point = "box"', 'point = "b\u00f6x"')],
)
def test_a_name_that_is_not_ascii_is_spelled_out_in_the_error(was: str, odd: str) -> None:
    assert was in SMALL
    assert isinstance(story_or_day_error(SMALL.replace(was, odd).encode()), DayError)


@settings(max_examples=300, deadline=None)
@given(data=st.data())
def test_a_day_with_bytes_changed_is_a_day_or_a_day_error(data: st.DataObject) -> None:
    told = bytearray(SMALL.encode())
    for _ in range(data.draw(st.integers(1, 6))):
        told[data.draw(st.integers(0, len(told) - 1))] = data.draw(st.integers(0, 255))
    story_or_day_error(bytes(told))


def toml(value: Any) -> str:
    """Return a value in TOML's inline spelling."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return repr(value)
    if isinstance(value, str):
        return json.dumps(value).replace("\x7f", "\\u007f")
    if isinstance(value, list):
        return "[" + ", ".join(toml(one) for one in value) + "]"
    return "{" + ", ".join(f"{json.dumps(k)} = {toml(v)}" for k, v in value.items()) + "}"


JUNK: Any = st.recursive(
    st.booleans()
    | st.integers(-(2**70), 2**70)
    | st.floats()
    | st.text(st.characters(codec="utf-8"), max_size=12)
    | st.sampled_from(["07:00", "producer", "armorer", "G-1", "main", "one", "box", "20 ft", "R1"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["a", "lot", "count", ""]), inner, max_size=3)
    ),
    max_leaves=5,
)


@settings(max_examples=400, deadline=None)
@given(data=st.data())
def test_an_act_of_any_kind_with_any_value_is_a_day_or_a_day_error(data: st.DataObject) -> None:
    name = data.draw(st.sampled_from(sorted(kinds())))
    kind: Any = kinds()[name]
    told: dict[str, Any] = {"at": "07:10", "by": "armorer", "kind": name}
    told |= plain(data.draw(made(kind)))
    known = ["at", "by", "kind", "id", "answers", "seen", "device", "known", "vouched_by", "mark"]
    known += ["said", "source", "certainty", "in", "trips", *fields_of(kind)]
    for _ in range(data.draw(st.integers(0, 2))):
        told[data.draw(st.sampled_from(known) | st.text("abc_", max_size=5))] = data.draw(JUNK)
    lines = [f"{json.dumps(key)} = {toml(value)}" for key, value in told.items()]
    text = SMALL + "\n[[act]]\n" + "\n".join(lines) + "\n"
    found = story_or_day_error(text.encode("utf-8", "surrogatepass"))
    if isinstance(found, Story):
        judged_or_day_error(found)


def judged_or_day_error(story: Story) -> None:
    """Judge a day by every pack; a day that cannot be told gives a `DayError` of one line."""
    try:
        replay(story, tuple(PACKS))
    except DayError as error:
        refused = error
    else:
        return
    assert_one_line(refused)


# Names that acts of a told day use: few, so that acts meet.
WORDS = {
    "PersonId": ["producer", "armorer", "actor"],
    "WeaponId": ["G-1", "R-1"],
    "LotId": ["D-1", "B-1"],
    "UnitId": ["main"],
    "SetupId": ["12A"],
    "SceneId": ["12"],
}


def settled(kind: type, body: dict[str, Any], pick: Any) -> dict[str, Any]:
    """Return a body with its names taken from those that the day knows."""
    out = dict(body)
    for field in fields_of(kind).values():
        for key, words in WORDS.items():
            if key not in str(field.hint) or field.name not in out:
                continue
            many = isinstance(out[field.name], list)
            out[field.name] = [pick(words) for _ in out[field.name]] if many else pick(words)
    return out


def world() -> list[dict[str, Any]]:
    """Return acts that bring in every name of `WORDS`."""
    by = {"at": "06:00", "by": "producer"}
    gun = {
        "can_chamber": True,
        "can_expel": True,
        "bore_open": True,
        "chambers": 6,
        "store": "safe",
    }
    not_one = {"can_chamber": False, "can_expel": False, "bore_open": False, "store": "safe"}
    return [
        by | {"kind": "ProductionOpened", "founder": "producer"},
        by | {"kind": "PersonEnrolled", "person": "armorer", "department": "weapons"},
        by | {"kind": "PersonEnrolled", "person": "actor", "department": "cast"},
        by | {"kind": "DayOpened", "day": "2026-03-02"},
        by
        | {"kind": "RoleAppointed", "person": "armorer", "role": "armorer"}
        | {"first_day": "2026-03-01"},
        by | {"kind": "UnitOpened", "unit": "main", "day": "2026-03-02"},
        by
        | {"kind": "WeaponRegistered", "weapon": "G-1", "weapon_class": "W1", "chambers": 6}
        | gun,
        by | {"kind": "WeaponRegistered", "weapon": "R-1", "weapon_class": "W8"} | not_one,
        by | {"kind": "LotReceived", "lot": "D-1", "round_class": "R1", "count": 20},
        by | {"kind": "LotReceived", "lot": "B-1", "round_class": "R3", "count": 20},
        by | {"kind": "ScenePlanned", "scene": "12", "plan": 1, "place": "private"},
        by
        | {"kind": "SetupBegun", "toward": "nobody", "setup": "12A", "unit": "main", "scene": "12"}
        | {"purpose": "take"},
    ]


@settings(max_examples=150, deadline=None)
@given(data=st.data())
def test_any_told_day_is_judged_or_gives_a_day_error(data: st.DataObject) -> None:
    def pick(words: list[str]) -> str:
        return data.draw(st.sampled_from(words))

    acts = world()
    brought = ("ProductionOpened", "PersonEnrolled", "WeaponRegistered", "LotReceived")
    names = sorted(name for name in kinds() if name not in brought)
    for n in range(data.draw(st.integers(1, 25))):
        name = data.draw(st.sampled_from(names))
        kind: Any = kinds()[name]
        body = settled(kind, plain(data.draw(made(kind))), pick)
        for back in body.get("rounds", []) if name == "WeaponUnloaded" else []:
            back["lot"] = pick(WORDS["LotId"])
        for number in body.get("parameters", []):
            number["name"] = pick(sorted(NUMBERS))
        minute = data.draw(st.integers(0, 59))
        told = {
            "at": f"07:{minute:02d}",
            "by": pick(WORDS["PersonId"]),
            "kind": name,
            "id": f"a{n}",
        }
        if n and data.draw(st.booleans()):
            told["seen"] = f"a{data.draw(st.integers(0, n - 1))}"
        acts.append(told | body)
    found = {"title": "t", "date": "2026-03-02", "act": acts}
    story = story_of(found, list(range(1, len(acts) + 1)), "day.toml")
    judged_or_day_error(story)
