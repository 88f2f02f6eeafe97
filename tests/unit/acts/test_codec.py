"""The bytes of an act: one spelling, and each refusal in a whole sentence."""

from __future__ import annotations

import json
from typing import Any

import pytest

from coldproof.acts.base import Act
from coldproof.acts.codec import MAX_DEPTH, MAX_TEXT, act_id, check_depth, digest, read, write
from coldproof.acts.condition import WeaponCocked
from coldproof.acts.custody import HandoverAccepted
from coldproof.acts.errors import FormatError
from coldproof.words.ids import ActId, DeviceId, Label, PersonId, SetupId, WeaponId
from coldproof.words.units import MAX_INT

ACT = Act(
    production=Label("p"),
    body=HandoverAccepted(weapon=WeaponId("G-1"), giver=PersonId("armorer"), setup=SetupId("12A")),
    by=PersonId("actor"),
    device=DeviceId("d"),
    seq=1,
    at_us=7,
    seen_size=3,
)
LINE = (
    b'{"at_us":7,"body":{"giver":"armorer","setup":"12A","weapon":"G-1"},"by":"actor",'
    b'"device":"d","seen_size":3,"seq":1}\n'
)
HEAD = b"coldproof/v1 p HandoverAccepted\n"
CANONICAL = "second line refused: found other bytes than our writer's; canonical JSON would do"
FIRST = "coldproof/v1 <production> <kind>"


def refusal(text: bytes) -> str:
    with pytest.raises(FormatError) as error:
        read(text)
    return str(error.value)


def with_line(change: dict[str, Any]) -> bytes:
    """The act's text with some keys of its second line changed; none leaves a key out."""
    line = json.loads(LINE) | change
    kept = {key: value for key, value in line.items() if value is not None}
    return HEAD + json.dumps(kept, sort_keys=True, separators=(",", ":")).encode() + b"\n"


def with_body(**change: Any) -> bytes:
    body = json.loads(LINE)["body"] | change
    return with_line({"body": {key: value for key, value in body.items() if value is not None}})


def test_these_are_the_bytes() -> None:
    assert write(ACT) == HEAD + LINE
    assert read(HEAD + LINE) == ACT


def test_the_id_is_the_digest_of_the_text() -> None:
    assert act_id(HEAD + LINE) == digest(HEAD + LINE)
    assert digest(b"") == "47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU"
    assert act_id(HEAD + LINE) != act_id(with_line({"seq": 2}))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (b"", f"first line refused: found ''; {FIRST} would do"),
        (
            LINE,
            'first line refused: found \'{"at_us":7,"body":{"giver":"armorer","setup":"12A","weap'
            f"...; {FIRST} would do",
        ),
        (
            b"coldproof/v2 p HandoverAccepted\n" + LINE,
            'first line refused: found \'coldproof/v2 p HandoverAccepted\\n{"at_us":7,'
            f'"body":{{"giv...; {FIRST} would do',
        ),
        (
            b"coldproof/v1 p weapon\n",
            f"first line refused: found 'coldproof/v1 p weapon\\n'; {FIRST} would do",
        ),
        (
            b"coldproof/v1  p A\n",
            f"first line refused: found 'coldproof/v1  p A\\n'; {FIRST} would do",
        ),
        (
            b"coldproof/v1 p WeaponJuggled\n{}\n",
            "kind refused: found 'WeaponJuggled'; a kind in docs/acts.md would do",
        ),
        (
            b"coldproof/v1 p RoundTold\n{}\n",
            "kind refused: found 'RoundTold'; a kind in docs/acts.md would do",
        ),
        (b"x" * (MAX_TEXT + 1), "act refused: found 65536 bytes; at most 65535 would do"),
        (HEAD, "second line refused: found ''; one line of JSON would do"),
        (HEAD + b"{}", CANONICAL),
        (
            HEAD + b"not json\n",
            "second line refused: found 'not json\\n'; one line of JSON would do",
        ),
        (HEAD + b"[]\n", "second line refused: found a list of 0; a JSON object would do"),
        (HEAD + b"7\n", "second line refused: found 7; a JSON object would do"),
        (
            HEAD + b'"\xc3\xa9"\n',
            "second line refused: found '\"\\xe9\"\\n'; one line of JSON would do",
        ),
        (HEAD + b"{}\n", "body refused: found None; the table of the act's own fields would do"),
        (
            with_line({"body": []}),
            "body refused: found a list of 0; the table of the act's own fields would do",
        ),
        (HEAD + LINE + LINE, CANONICAL),
        (HEAD + LINE + b"\n", CANONICAL),
        (HEAD + LINE[:-1], CANONICAL),
        (HEAD + LINE.replace(b":7,", b": 7,"), CANONICAL),
        (HEAD + LINE.replace(b'"actor"', b'"\\u0061ctor"'), CANONICAL),
        (HEAD + LINE.replace(b"\n", b"\r\n"), CANONICAL),
        (HEAD + b'{"at_us":7,"at_us":7' + LINE[10:], CANONICAL),
        (
            HEAD + LINE.replace(b'"device":"d"', b'"device":NaN'),
            CANONICAL,
        ),
        (
            HEAD + b"[" * 9 + b"\n",
            "nesting refused: found more than 8 levels; a flatter act would do",
        ),
    ],
)
def test_other_texts_are_refused(text: bytes, said: str) -> None:
    assert refusal(text) == said


ENVELOPE = (
    "by, device, seq, at_us, previous, seen_size, seen_root, answers, heads, known, vouched_by,"
    " asked"
)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (with_line({"by": None}), "act refused: found no by; giving it would do"),
        (
            with_line({"by": None, "seq": None}),
            "act refused: found no by, seq; giving it would do",
        ),
        (with_line({"mood": 1}), f"field refused: found 'mood'; one of {ENVELOPE} would do"),
        (
            with_line({"production": "p"}),
            f"field refused: found 'production'; one of {ENVELOPE} would do",
        ),
        (
            with_line({"seen_size": 0}),
            "seen_size: field refused: found its default; leaving it out would do",
        ),
        (
            with_line({"answers": []}),
            "answers: field refused: found its default; leaving it out would do",
        ),
        (
            with_line({"at_us": MAX_INT + 1}),
            "at_us: instant refused: found 9007199254740992; a whole number from"
            " -9007199254740991 to 9007199254740991 would do",
        ),
        (
            with_line({"at_us": 7.5}),
            "at_us: instant refused: found 7.5; a whole number from -9007199254740991 to"
            " 9007199254740991 would do",
        ),
        (
            with_line({"known": "rumor"}),
            "known: Known refused: found 'rumor'; one of own-device, guest-key, paper, vouched"
            " would do",
        ),
        (
            with_line({"heads": [["x"]]}),
            "heads[0][0]: ActId refused: found 'x'; a SHA-256 digest in base64url without padding"
            " (43 characters) would do",
        ),
        (
            with_body(giver=None),
            "body: HandoverAccepted refused: found no giver; giving it would do",
        ),
        (
            with_body(setup="12 A"),
            "body.setup: SetupId refused: found '12 A'; 1 to 32 letters, digits, '.' or '-',"
            " beginning with a letter or digit would do",
        ),
        (
            with_body(reason="tired"),
            "body: field refused: found 'reason'; one of weapon, giver, setup, in_sight_of would"
            " do",
        ),
    ],
)
def test_other_fields_are_refused_and_where_is_said(text: bytes, said: str) -> None:
    assert refusal(text) == said


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"seq": -1}, f"seq: size refused: found -1; a whole number from 0 to {MAX_INT} would do"),
        (
            {"by": "John Doe"},
            "by: PersonId refused: found 'John Doe'; 1 to 32 letters, digits, '.' or '-',"
            " beginning with a letter or digit would do",
        ),
        (
            {"answers": ("x",)},
            "answers[0]: ActId refused: found 'x'; a SHA-256 digest in base64url without padding"
            " (43 characters) would do",
        ),
    ],
)
def test_the_writer_writes_nothing_that_the_reader_refuses(
    change: dict[str, Any], said: str
) -> None:
    given = {name: getattr(ACT, name) for name in ("production", "body", "by", "device", "seq")}
    act = Act(**{**given, "at_us": 7, **change})
    with pytest.raises(FormatError) as error:
        write(act)
    assert str(error.value) == said


def of_production(production: str) -> Act:
    """An act of a production."""
    return Act(
        production=Label(production),
        body=WeaponCocked(weapon=WeaponId("G-1")),
        by=PersonId("a"),
        device=DeviceId("d"),
        seq=1,
        at_us=0,
    )


@pytest.mark.parametrize("production", ["two words", "", "x" * 41, "a\nb"])
def test_a_production_is_one_short_word(production: str) -> None:
    with pytest.raises(FormatError) as error:
        write(of_production(production))
    assert error.value.what == "first line"


def test_a_production_that_is_not_ascii_is_refused_and_not_renamed() -> None:
    with pytest.raises(FormatError):
        write(of_production("caf\u00e9"))


def test_an_act_that_is_too_long_is_not_written() -> None:
    many = tuple(ActId("A" * 43) for _ in range(256))
    heads = (many,) * 6
    act = Act(
        production=Label("p"),
        body=WeaponCocked(weapon=WeaponId("G-1")),
        by=PersonId("a"),
        device=DeviceId("d"),
        seq=1,
        at_us=0,
        heads=heads,
    )
    with pytest.raises(
        FormatError, match=r"^act refused: found \d+ bytes; at most 65535 would do$"
    ):
        write(act)


@pytest.mark.parametrize(
    ("data", "deep"),
    [
        (b"[[[]]]", 3),
        (b'["[[[["]', 1),
        (b'["\\"[[["]', 1),
        (b"[][][][]", 1),
        (b"", 0),
        (b"]]]][[", 0),
    ],
)
def test_depth_is_counted_outside_texts(data: bytes, deep: int) -> None:
    check_depth(data, deep or MAX_DEPTH)
    if deep:
        with pytest.raises(FormatError) as error:
            check_depth(data, deep - 1)
        said = f"nesting refused: found more than {deep - 1} levels; a flatter act would do"
        assert str(error.value) == said
