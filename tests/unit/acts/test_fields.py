"""What a field may hold: each reader takes what it should and refuses the rest in words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pytest

from coldproof.acts.base import Act, Count, Micros, Millimeters, Minutes, Number, Size, Version
from coldproof.acts.condition import RoundBack, WeaponInspected, WeaponUnloaded
from coldproof.acts.errors import FormatError
from coldproof.acts.fields import build, fields_of, fill, plain, reader_of, shown
from coldproof.acts.kit import RoundTold
from coldproof.acts.production import PackAdopted, Parameter, RoleAppointed
from coldproof.words.floor import CallState, Known
from coldproof.words.ids import (
    ActId,
    Committed,
    Day,
    DeviceId,
    Digest,
    Label,
    LotId,
    PackId,
    PersonId,
    SceneId,
    SetupId,
    StoreId,
    UnitId,
    WeaponId,
)
from coldproof.words.kit import Fate, Marker, Primer, RoundClass
from coldproof.words.units import MAX_INT

NAMES = (
    PersonId,
    DeviceId,
    WeaponId,
    LotId,
    UnitId,
    SetupId,
    SceneId,
    StoreId,
    PackId,
)
DIGESTS = (ActId, Digest, Committed)
GOOD_DIGEST = "A" * 42 + "E"
NAME = "1 to 32 letters, digits, '.' or '-', beginning with a letter or digit"
LABEL = "1 to 40 printable ASCII characters, no space at either end"
DIGEST = "a SHA-256 digest in base64url without padding (43 characters)"


def refusal(hint: Any, value: object) -> str:
    """The whole message of the reader's refusal."""
    with pytest.raises(FormatError) as error:
        reader_of(hint)(value)
    return str(error.value)


@pytest.mark.parametrize("hint", NAMES, ids=[h.__name__ for h in NAMES])
@pytest.mark.parametrize("value", ["a", "7", "G-1", "A.b-C", "x" * 32, "1-", "1."])
def test_names_are_taken(hint: Any, value: str) -> None:
    assert reader_of(hint)(value) == value
    assert reader_of(hint)(value) is value


@pytest.mark.parametrize("hint", NAMES, ids=[h.__name__ for h in NAMES])
@pytest.mark.parametrize(
    ("value", "found"),
    [
        ("", "''"),
        ("x" * 33, "'" + "x" * 33 + "'"),
        ("-a", "'-a'"),
        (".a", "'.a'"),
        ("a b", "'a b'"),
        ("a_b", "'a_b'"),
        ("a\n", "'a\\n'"),
        ("\u00e9", "'\\xe9'"),
        ("\u0661", "'\\u0661'"),
        (7, "7"),
        (None, "None"),
        (True, "true"),
        (["a"], "a list of 1"),
        ({"a": 1}, "a table"),
    ],
)
def test_other_names_are_refused(hint: Any, value: object, found: str) -> None:
    assert refusal(hint, value) == f"{hint.__name__} refused: found {found}; {NAME} would do"


@pytest.mark.parametrize("value", ["a", "45 Colt", "x" * 40, "~!", 'a"b'])
def test_labels_are_taken(value: str) -> None:
    assert reader_of(Label)(value) == value


@pytest.mark.parametrize(
    ("value", "found"),
    [
        ("", "''"),
        (" a", "' a'"),
        ("a ", "'a '"),
        ("x" * 41, "'" + "x" * 41 + "'"),
        ("x" * 80, "'" + "x" * 56 + "..."),
        ("a\tb", "'a\\tb'"),
        ("caf\u00e9", "'caf\\xe9'"),
        (45, "45"),
        (None, "None"),
    ],
)
def test_other_labels_are_refused(value: object, found: str) -> None:
    assert refusal(Label, value) == f"Label refused: found {found}; {LABEL} would do"


@pytest.mark.parametrize("hint", DIGESTS, ids=[h.__name__ for h in DIGESTS])
@pytest.mark.parametrize("last", "AEIMQUYcgkosw048")
def test_digests_are_taken(hint: Any, last: str) -> None:
    assert reader_of(hint)("-_" * 21 + last) == "-_" * 21 + last


@pytest.mark.parametrize("hint", DIGESTS, ids=[h.__name__ for h in DIGESTS])
@pytest.mark.parametrize(
    "value",
    ["A" * 42 + "B", "A" * 42, "A" * 42 + "E=", "A" * 44, "+" * 42 + "E", "/" * 42 + "E", "", 1],
)
def test_other_digests_are_refused(hint: Any, value: object) -> None:
    said = refusal(hint, value)
    assert said == f"{hint.__name__} refused: found {shown(value)}; {DIGEST} would do"


@pytest.mark.parametrize("value", ["2025-03-13", "2024-02-29", "2000-02-29", "0001-01-01"])
def test_days_are_taken(value: str) -> None:
    assert reader_of(Day)(value) == value


@pytest.mark.parametrize(
    ("value", "want"),
    [
        ("2025-02-29", "a day that the calendar has"),
        ("1900-02-29", "a day that the calendar has"),
        ("2025-04-31", "a day that the calendar has"),
        ("2025-13-01", "a day written YYYY-MM-DD"),
        ("2025-00-10", "a day written YYYY-MM-DD"),
        ("2025-01-32", "a day written YYYY-MM-DD"),
        ("2025-1-1", "a day written YYYY-MM-DD"),
        ("13.03.2025", "a day written YYYY-MM-DD"),
        ("2025-03-13 ", "a day written YYYY-MM-DD"),
        ("", "a day written YYYY-MM-DD"),
        (20250313, "a day written YYYY-MM-DD"),
        (None, "a day written YYYY-MM-DD"),
    ],
)
def test_other_days_are_refused(value: object, want: str) -> None:
    assert refusal(Day, value) == f"day refused: found {shown(value)}; {want} would do"


WHOLE = [
    (Count, "count", 0, 1_000_000),
    (Size, "size", 0, MAX_INT),
    (Version, "version", 1, 1_000_000),
    (Micros, "instant", -MAX_INT, MAX_INT),
    (Millimeters, "millimeters", 0, 10_000_000),
    (Minutes, "minutes", 0, 100_000),
    (Number, "number", -MAX_INT, MAX_INT),
]
WHOLE_IDS = [name for _, name, _, _ in WHOLE]


@pytest.mark.parametrize(("hint", "name", "low", "high"), WHOLE, ids=WHOLE_IDS)
def test_whole_numbers_within_their_bounds_are_taken(
    hint: Any, name: str, low: int, high: int
) -> None:
    for value in (low, low + 1, high - 1, high):
        assert reader_of(hint)(value) == value


@pytest.mark.parametrize(("hint", "name", "low", "high"), WHOLE, ids=WHOLE_IDS)
def test_other_numbers_are_refused(hint: Any, name: str, low: int, high: int) -> None:
    for value in (low - 1, high + 1, float(low + 1), True, False, "1", None, [1]):
        said = refusal(hint, value)
        want = f"a whole number from {low} to {high}"
        assert said == f"{name} refused: found {shown(value)}; {want} would do"


@pytest.mark.parametrize("value", [True, False])
def test_yes_and_no_are_taken(value: bool) -> None:
    assert reader_of(bool)(value) is value


@pytest.mark.parametrize("value", [1, 0, "true", "yes", None, [True]])
def test_nothing_else_is_yes_or_no(value: object) -> None:
    said = refusal(bool, value)
    assert said == f"yes or no refused: found {shown(value)}; true or false would do"


@pytest.mark.parametrize("call", CallState)
def test_choices_are_taken(call: CallState) -> None:
    assert reader_of(CallState)(call.value) is call


@pytest.mark.parametrize("value", ["Cold", "COLD", "warm", "", 1, None, True])
def test_other_choices_are_refused(value: object) -> None:
    said = refusal(CallState, value)
    assert said == f"CallState refused: found {shown(value)}; one of cold, hot would do"


def test_lists_are_taken_as_tuples_in_order() -> None:
    assert reader_of(tuple[WeaponId, ...])(["b", "a", "b"]) == ("b", "a", "b")
    assert reader_of(tuple[WeaponId, ...])([]) == ()


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ("a", "list refused: found 'a'; a list would do"),
        (("a",), "list refused: found a list of 1; a list would do"),
        (None, "list refused: found None; a list would do"),
        (["a"] * 257, "list refused: found 257 items; at most 256 would do"),
        (["a", "b", "-"], f"[2]: WeaponId refused: found '-'; {NAME} would do"),
        (["a", 7], f"[1]: WeaponId refused: found 7; {NAME} would do"),
    ],
)
def test_other_lists_are_refused(value: object, said: str) -> None:
    assert refusal(tuple[WeaponId, ...], value) == said


def test_lists_of_lists_say_where() -> None:
    hint = tuple[tuple[ActId, ...], ...]
    said = f"[1][0]: ActId refused: found 'x'; {DIGEST} would do"
    assert refusal(hint, [[GOOD_DIGEST], ["x"]]) == said


def test_a_record_is_read_and_its_errors_say_where() -> None:
    given = [{"lot": "D-1", "count": 2, "fate": "misfired"}]
    assert reader_of(tuple[RoundBack, ...])(given) == (
        RoundBack(lot=LotId("D-1"), count=2, fate=Fate.MISFIRED),
    )
    assert refusal(RoundBack, "D-1") == "RoundBack refused: found 'D-1'; a table would do"
    assert (
        refusal(RoundBack, {"lot": "D-1"})
        == "RoundBack refused: found no count; giving it would do"
    )
    assert refusal(RoundBack, {}) == "RoundBack refused: found no lot, count; giving it would do"
    assert refusal(tuple[RoundBack, ...], [{"lot": "D-1", "count": -1}]) == (
        "[0].count: count refused: found -1; a whole number from 0 to 1000000 would do"
    )


def test_what_may_lack_is_read_by_its_own_type_and_never_as_nothing() -> None:
    assert reader_of(UnitId | None)("main") == "main"
    assert refusal(UnitId | None, None) == f"UnitId refused: found None; {NAME} would do"


def test_a_type_that_nobody_knows_is_a_bug() -> None:
    with pytest.raises(TypeError, match=r"^no reader for a field of type str$"):
        reader_of(str)
    with pytest.raises(TypeError, match=r"^no reader for a field of type float$"):
        reader_of(float)


@dataclass(frozen=True, slots=True, kw_only=True)
class Loose:
    """A record with a free text, which no act may have."""

    words: str


def test_a_kind_with_free_text_cannot_be_read_at_all() -> None:
    with pytest.raises(TypeError, match=r"^no reader for a field of type str$"):
        fields_of(Loose)


# ------------------------------------------------------------------------------------- whole bodies


def test_a_body_is_built_and_told_again_in_plain_values() -> None:
    given = {"weapon": "G-1", "chambers": ["R1", "R0"], "hammer": "cocked"}
    body = build(WeaponInspected, given)
    assert body.chambers == (RoundClass.DUMMY, RoundClass.EMPTY)
    assert plain(body) == given
    back = {"weapon": "G-1", "rounds": [{"lot": "D-1", "count": 1, "fate": "fired"}]}
    assert plain(build(WeaponUnloaded, back)) == back


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"weapon": "G-1"}, "WeaponInspected refused: found no chambers; giving it would do"),
        ({}, "WeaponInspected refused: found no weapon, chambers; giving it would do"),
        (
            {"weapon": "G-1", "chambers": [], "bore": "rod"},
            "field refused: found 'bore'; one of weapon, chambers, magazine, hammer, safety"
            " would do",
        ),
        (
            {"weapon": "G-1", "chambers": [], "magazine": []},
            "magazine: field refused: found its default; leaving it out would do",
        ),
        (
            {"weapon": "G-1", "chambers": [], "hammer": "unknown"},
            "hammer: field refused: found its default; leaving it out would do",
        ),
        (
            {"weapon": "G-1", "chambers": ["R1", "R8"]},
            "chambers[1]: RoundClass refused: found 'R8'; one of R0, R1, R2, R3, R4, R5, R6, R7,"
            " R9 would do",
        ),
        (
            {"weapon": "G-1", "chambers": {}},
            "chambers: list refused: found a table; a list would do",
        ),
    ],
)
def test_other_bodies_are_refused(given: dict[str, Any], said: str) -> None:
    with pytest.raises(FormatError) as error:
        build(WeaponInspected, given)
    assert str(error.value) == said


def test_defaults_are_left_out_and_required_fields_never() -> None:
    hat = build(RoleAppointed, {"person": "ad", "role": "first-ad", "first_day": "2025-03-13"})
    assert list(plain(hat)) == ["person", "role", "first_day"]
    told = RoundTold(
        count=0, round_class=RoundClass.EMPTY, told_by=Marker.NONE, primer=Primer.ABSENT
    )
    assert list(plain(told)) == ["count", "round_class", "told_by", "primer"]
    adopted = PackAdopted(pack=PackId("core"), parameters=(Parameter(name=Label("x"), value=0),))
    assert plain(adopted) == {"pack": "core", "parameters": [{"name": "x", "value": 0}]}
    assert plain(adopted, but=("parameters",)) == {"pack": "core"}


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"lots": "D-1"}, "field refused: found 'lots'; one of lot, count, fate would do"),
        ({"count": 3}, "a round back refused: found no lot; giving it would do"),
        ({}, "a round back refused: found no lot, count; giving it would do"),
    ],
)
def test_a_record_is_filled_with_its_known_fields_only(given: Any, said: str) -> None:
    known = fields_of(RoundBack)
    with pytest.raises(FormatError) as error:
        fill(object.__new__(RoundBack), "a round back", known, given)
    assert str(error.value) == said


def test_a_filled_record_is_the_same_as_a_made_one() -> None:
    for given in ({"count": 3, "lot": "D-1"}, {"lot": "D-1", "count": 0, "fate": "fired"}):
        read = {name: fields_of(RoundBack)[name].read(value) for name, value in given.items()}
        one, made = build(RoundBack, given), RoundBack(**read)
        assert (one, hash(one), plain(one)) == (made, hash(made), plain(made))
        with pytest.raises(AttributeError):
            one.count = 4


def test_the_envelope_has_its_readers_too() -> None:
    known = fields_of(Act)
    assert known["known"].read("paper") is Known.PAPER
    assert known["heads"].read([[GOOD_DIGEST], []]) == ((GOOD_DIGEST,), ())
    assert known["asked"].read({"refused": True, "rules": GOOD_DIGEST}).refused
    with pytest.raises(FormatError) as error:
        known["known"].read("heard")
    want = "one of own-device, guest-key, paper, vouched"
    assert str(error.value) == f"Known refused: found 'heard'; {want} would do"


# -------------------------------------------------------------------------------- errors, and shown


def test_an_error_grows_outward() -> None:
    error = FormatError("count", "-1", "a whole number")
    assert str(error) == "count refused: found -1; a whole number would do"
    inner = error.inside("[3]").inside("rounds").inside("body")
    assert inner.where == "body.rounds[3]"
    assert str(inner) == "body.rounds[3]: count refused: found -1; a whole number would do"
    assert (inner.what, inner.found, inner.want) == ("count", "-1", "a whole number")


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("a", "'a'"),
        (True, "true"),
        (False, "false"),
        (10**80, "1" + "0" * 56 + "..."),
        ("x" * 58, "'" + "x" * 58 + "'"),
        ("x" * 59, "'" + "x" * 56 + "..."),
        ("\U0001f52b", "'\\U0001f52b'"),
        ("\x1b[2J", "'\\x1b[2J'"),
        ([1, 2], "a list of 2"),
        ((), "a list of 0"),
        ({}, "a table"),
        (1.5, "1.5"),
        (None, "None"),
    ],
)
def test_what_is_shown_is_short_and_plain(value: object, text: str) -> None:
    assert shown(value) == text
    assert len(text) <= 60
