"""The golden list of kinds, and what stands in open fields: nobody's name, no free text (D10).

Acts are a signed format: what is here once keeps its name, its sort, its fields and their types.
`COLDPROOF_GOLDEN=write` writes the list anew; a difference is a new version of the format.
"""

from __future__ import annotations

import dataclasses
import types
import typing
from enum import StrEnum
from pathlib import Path
from typing import Any

import pytest

from coldproof.acts.base import Act, Attest, Body, Move, Sort, Sum
from coldproof.acts.fields import fields_of
from coldproof.acts.kinds import FAMILIES, kinds
from coldproof.acts.named import weapons_named
from coldproof.exchange.day.story import ENVELOPE, TOLD
from coldproof.words import floor, ids, kit, people, plan, voice
from tests.unit.golden import assert_golden

GOLDEN = Path(__file__).parent / "kinds.golden.txt"
KINDS = list(kinds().values())
NAMES = [kind.__name__ for kind in KINDS]
NUMBERS = ("count", "size", "version", "instant", "millimeters", "minutes", "frames", "number")
IDS = (
    "PersonId",
    "DeviceId",
    "WeaponId",
    "LotId",
    "UnitId",
    "SetupId",
    "SceneId",
    "StoreId",
    "PackId",
    "ActId",
)
OPEN_TEXTS = (*IDS, "Day", "Digest", "PublicKey", "ReadingKey", "Signature", "Label", "Committed")
"""Every type of text that a field may have; free text is none of them."""
PRIVATE = ("name", "reason", "words", "document", "number", "policy", "picture")
"""Fields whose content is somebody's name, reason, words or paper: only as a salted digest."""
LABELS = [
    *("caliber", "camera", "channel", "confirmation", "continues", "detail", "draft", "duty"),
    *("figures", "issuer", "kept_for"),
    *(
        "maker",
        "model",
        "of_shot",
        "owner",
        "pack_version",
        "parameters",
        "phone",
        "place",
        "purpose",
    ),
    *(
        "receipt",
        "reference",
        "resting",
        "rule",
        "serial_last4",
        "shot",
        "supplier",
        "target",
        "zone",
    ),
]
"""What may stand as a label, short and printable: things, makes, places, references."""


def parts_of(hint: Any) -> tuple[str, ...]:
    """The names of all types that a declared type is made of, `None` for one that may lack."""
    if typing.get_origin(hint) is typing.Annotated:
        return (str(typing.get_args(hint)[1]),)
    if typing.get_origin(hint) in (types.UnionType, typing.Union, tuple):
        inner = [a for a in typing.get_args(hint) if a is not Ellipsis]
        return tuple(name for one in inner for name in parts_of(one))
    if isinstance(hint, type) and dataclasses.is_dataclass(hint):
        return tuple(n for f in fields_of(hint).values() for n in parts_of(f.hint))
    return ("None" if hint is type(None) else str(hint.__name__),)


def told(hint: Any) -> str:
    """A declared type as the golden list tells it."""
    if typing.get_origin(hint) is typing.Annotated:
        return str(typing.get_args(hint)[1])
    if typing.get_origin(hint) in (types.UnionType, typing.Union):
        return " | ".join(told(one) for one in typing.get_args(hint))
    if typing.get_origin(hint) is tuple:
        return f"many {told(typing.get_args(hint)[0])}"
    if isinstance(hint, type) and dataclasses.is_dataclass(hint):
        inner = (f"{f.name}: {told(f.hint)}" for f in fields_of(hint).values())
        return f"{hint.__name__}({', '.join(inner)})"
    return "none" if hint is type(None) else str(hint.__name__)


def golden_text() -> str:
    """Every kind with its sort and version, and each field with its type and default."""
    lines = []
    for name, kind in kinds().items():
        lines.append(f"{name}: {kind.sort}, version {kind.version}")
        for field in fields_of(kind).values():
            default = "" if field.required else f" = {shown(field.default)}"
            lines.append(f"  {field.name}: {told(field.hint)}{default}")
    lines.append("Act, the envelope")
    for field in fields_of(Act).values():
        default = "" if field.required else f" = {shown(field.default)}"
        lines.append(f"  {field.name}: {told(field.hint)}{default}")
    return "\n".join(lines) + "\n"


def shown(value: Any) -> str:
    """A default as the golden list tells it."""
    return value.value if isinstance(value, StrEnum) else repr(value)


def test_the_list_of_kinds_is_golden() -> None:
    assert_golden(GOLDEN, golden_text())


def test_a_kind_more_a_field_less_or_another_type_is_noticed() -> None:
    kept = GOLDEN.read_text(encoding="utf-8")
    assert "WeaponLocked: move" not in kept
    for line in (
        "HandoverAccepted: move, version 1",
        "  giver: PersonId",
        "  setup: SetupId | none = None",
        "LotReceived: sum, version 1",
        "  people: many PersonId",
    ):
        assert line in kept.splitlines()


def test_every_kind_is_of_one_sort_frozen_and_named_in_letters() -> None:
    for kind in KINDS:
        assert [base for base in (Move, Attest, Sum) if issubclass(kind, base)] != []
        assert kind.sort in Sort
        assert kind.version == 1
        assert kind.__name__.isascii()
        assert kind.__name__.isalpha()
        assert kind.__dataclass_params__.frozen  # type: ignore[attr-defined]  # set by dataclass


def test_a_body_cannot_be_changed() -> None:
    body = kinds()["WeaponCocked"](weapon="G-1")  # type: ignore[call-arg]  # its kind's own field
    with pytest.raises(dataclasses.FrozenInstanceError):
        body.weapon = "G-2"  # type: ignore[attr-defined]  # its kind's own field


def test_only_moves_name_weapons_as_moves_and_each_does() -> None:
    for kind in KINDS:
        if kind.sort is Sort.MOVE:
            names = [name for name in fields_of(kind) if name in ("weapon", "weapons")]
            assert len(names) == 1, kind.__name__
            assert fields_of(kind)[names[0]].required, kind.__name__


def test_sums_name_a_lot() -> None:
    for kind in KINDS:
        if kind.sort is Sort.SUM:
            assert "lot" in fields_of(kind) or kind.__name__ == "RoundFound"


def test_no_name_stands_in_two_families() -> None:
    listed = [
        name
        for family in FAMILIES
        for name, value in vars(family).items()
        if isinstance(value, type)
        and value.__module__ == family.__name__
        and issubclass(value, Body)
    ]
    assert listed == NAMES
    assert len(dict.fromkeys(listed)) == len(listed)


# ------------------------------------------------------------------------------ privacy by type


def fits_an_open_field(part: str) -> bool:
    """Whether a type holds no free text: an id, an enum, a number, a bool, a day, a digest."""
    return part in (*OPEN_TEXTS, *NUMBERS, "bool", "None") or part in ENUMS


ENUMS = {
    part
    for kind in (*KINDS, Act)
    for field in fields_of(kind).values()
    for part in parts_of(field.hint)
    if part not in OPEN_TEXTS and part not in (*NUMBERS, "bool", "None", "str", "int")
}


def test_every_other_type_is_an_enum_of_ours() -> None:
    words = {
        name
        for module in (floor, kit, people, plan, voice)
        for name, value in vars(module).items()
        if isinstance(value, type) and issubclass(value, StrEnum)
    }
    assert sorted(ENUMS - words) == []


@pytest.mark.parametrize("kind", KINDS, ids=NAMES)
def test_no_field_holds_free_text(kind: type[Body]) -> None:
    for field in fields_of(kind).values():
        odd = [part for part in parts_of(field.hint) if not fits_an_open_field(part)]
        assert odd == [], f"{kind.__name__}.{field.name}: {odd}"


@pytest.mark.parametrize("part", ["str", "int", "float", "dict", "Text", "Any"])
def test_free_text_and_bare_numbers_would_be_found(part: str) -> None:
    assert not fits_an_open_field(part)


@pytest.mark.parametrize("kind", KINDS, ids=NAMES)
def test_names_reasons_words_and_papers_are_committed(kind: type[Body]) -> None:
    for name, field in fields_of(kind).items():
        parts = parts_of(field.hint)
        if name in PRIVATE and "Document" not in parts:
            assert parts == ("Committed", "None"), f"{kind.__name__}.{name}"
        if "Committed" in parts:
            assert name in PRIVATE, f"{kind.__name__}.{name}"


def test_what_is_private_is_there() -> None:
    found = {
        name
        for kind in KINDS
        for name, f in fields_of(kind).items()
        if "Committed" in parts_of(f.hint)
    }
    assert sorted(found) == sorted(PRIVATE)


def test_every_label_is_of_a_thing_and_not_somebodys_words() -> None:
    found = {
        name
        for kind in KINDS
        for name, field in fields_of(kind).items()
        if "Label" in parts_of(field.hint)
    }
    assert sorted(found) == LABELS


def test_a_label_is_too_short_for_a_story() -> None:
    assert ids.LABEL.fullmatch("x" * 40)
    assert ids.LABEL.fullmatch("x" * 41) is None
    assert ids.LABEL.fullmatch("two\nlines") is None


# ----------------------------------------------------------------------- beside the day's envelope


@pytest.mark.parametrize("kind", KINDS, ids=NAMES)
def test_no_field_has_the_name_of_a_key_of_the_day_file(kind: type[Body]) -> None:
    assert [name for name in fields_of(kind) if name in (*ENVELOPE, *TOLD)] == []


@pytest.mark.parametrize("kind", KINDS, ids=NAMES)
def test_no_short_spelling_hides_a_field(kind: type[Body]) -> None:
    names = list(fields_of(kind))
    short = [n.removesuffix(end) for n in names for end in ("_us", "_mm") if n.endswith(end)]
    short += [n.removesuffix("s") for n in names if n.endswith("s")]
    short += ["person"] if "people" in names else []
    assert [n for n in short if n in (*ENVELOPE, *TOLD)] == []
    assert [n for n in short if n in names] == []


@pytest.mark.parametrize(
    ("kind", "fields", "named"),
    [
        ("WeaponCocked", {"weapon": "G-1"}, ("G-1",)),
        ("NonGunChecked", {"weapons": ("R-1", "R-2")}, ("R-1", "R-2")),
        ("NonGunChecked", {"weapons": ()}, ()),
        ("UnitClosed", {"unit": "main"}, ()),
        ("RoundFound", {"round_class": "R9", "place": "floor"}, ()),
        ("RoundFound", {"round_class": "R9", "place": "floor", "weapon": "G-1"}, ("G-1",)),
    ],
)
def test_which_weapons_an_act_names(
    kind: str, fields: dict[str, Any], named: tuple[str, ...]
) -> None:
    assert weapons_named(kinds()[kind](**fields)) == named
