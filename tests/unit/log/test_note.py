"""Signed notes: one spelling, lines in order; who signed is in test_signatures.py."""

from __future__ import annotations

import base64

import pytest

from coldproof.log.errors import NoteError, SignatureFailed
from coldproof.log.note import (
    MAX_LINES,
    MAX_NOTE,
    Line,
    Note,
    read_lines,
    read_note,
    read_vkey,
    verified,
    write_line,
    write_lines,
    write_note,
)
from coldproof.log.vkey import NAME_SHAPE
from tests.signers import check, signer

# The example of C2SP signed-note, and one of the tests of golang.org/x/mod/sumdb/note.
EXAMPLE_KEY = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k"
EXAMPLE = (
    "This is an example message.\n\n"
    "\u2014 example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFX"
    "mRKuwHjG1Yu72IneyaQM=\n"
).encode()
NEUMANN_KEY = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
NEUMANN = (
    "If you think cryptography is the answer to your problem,\n"
    "then you don't know what your problem is.\n\n"
    "\u2014 PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdng"
    "otpRZb6KE6RyyBwJnAM=\n"
).encode()

TEXT = b"proved empty\n"
ANNA, BORIS = signer("anna"), signer("boris")
DASH = b"\xe2\x80\x94"
LINE_A, LINE_B = write_line(ANNA.line(TEXT)), write_line(BORIS.line(TEXT))
DATA = TEXT + b"\n" + LINE_A + LINE_B
SHAPE = "an em dash, a name and canonical base64, each after one space would do"


def refusal(data: bytes, *, foreign: bool = False) -> str:
    with pytest.raises(NoteError) as error:
        read_note(data, foreign=foreign)
    return str(error.value)


def brief(data: bytes) -> str:
    """The bytes as a refusal shows them: their characters, at most 60."""
    text = ascii(data.decode())
    return text if len(text) <= 60 else text[:57] + "..."


def line(name: str = "anna", blob: bytes = bytes(68)) -> bytes:
    return DASH + b" " + name.encode() + b" " + base64.b64encode(blob) + b"\n"


# ------------------------------------------------------------------------------- reading, writing


@pytest.mark.parametrize(("data", "vkey"), [(EXAMPLE, EXAMPLE_KEY), (NEUMANN, NEUMANN_KEY)])
def test_notes_of_others_are_read_verified_and_written_back(data: bytes, vkey: str) -> None:
    note, key = read_note(data), read_vkey(vkey)
    assert verified(note, (key,), check) == (key,)
    assert write_note(*note) == data


def test_a_note_is_its_text_a_blank_line_and_sorted_lines() -> None:
    assert write_note(TEXT, [BORIS.line(TEXT), ANNA.line(TEXT)]) == DATA
    assert read_note(DATA) == Note(TEXT, (ANNA.line(TEXT), BORIS.line(TEXT)))


@pytest.mark.parametrize(
    "text", [b"\n", b"\n\n", b"a\n\n", b"\n\na\n", b"a\n\n" + LINE_A, "\u00e9\x7f\u0085\n".encode()]
)
def test_the_last_blank_line_ends_the_text(text: bytes) -> None:
    data = write_note(text, [ANNA.line(text)])
    assert read_note(data) == Note(text, (ANNA.line(text),))


def test_a_line_may_hold_a_signature_of_any_length_and_kind() -> None:
    lines = (Line("\u00e9", b"1234", b"x"), Line("z", b"1234", bytes(2428)))
    assert sorted(read_note(write_note(TEXT, lines)).lines) == sorted(lines)


def test_a_foreign_note_has_its_lines_in_any_order() -> None:
    data = TEXT + b"\n" + LINE_B + LINE_A
    said = "signatures refused: found lines in another order; lines sorted by their bytes would do"
    assert refusal(data) == said
    note = read_note(data, foreign=True)
    assert note == Note(TEXT, (BORIS.line(TEXT), ANNA.line(TEXT)))
    assert write_note(*note) == DATA


NO_BLANK = "note refused: found no blank line; a text, a blank line and signature lines would do"
NO_LINES = "signatures refused: found no lines; 1 to 100 would do"
CONTROL = "note text refused: found a control character; none but newlines would do"


@pytest.mark.parametrize("foreign", [False, True])
@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", NO_BLANK),
        (LINE_A, NO_BLANK),
        (TEXT + LINE_A, NO_BLANK),
        (TEXT + b"\n", NO_LINES),
        (DATA + b"\n", NO_LINES),
        (
            DATA[:-1],
            "signature line refused: found a last line whose end is lost, as editors that trim a"
            " text leave it; the same line, ended by LF, would do",
        ),
        (
            DATA + LINE_B,
            f"signatures refused: found {brief(LINE_B)} twice; each line once would do",
        ),
        (
            TEXT + b"\n" + LINE_A + LINE_A,
            f"signatures refused: found {brief(LINE_A)} twice; each line once would do",
        ),
        (
            DATA[:-2],  # cut short: its end alone would not do
            f"signature line refused: found {brief(LINE_B[:-2])} without a newline; {SHAPE}",
        ),
        (DATA + b"x\n", f"signature line refused: found 'x'; {SHAPE}"),
        (DATA + b"x", f"signature line refused: found 'x' without a newline; {SHAPE}"),
        (DATA + b"\r\n", f"signature line refused: found '\\r'; {SHAPE}"),
        (b"a\tb\n\n" + LINE_A, CONTROL),
        (b"a\r\n\n" + LINE_A, CONTROL),
        (b"\x00\n\n" + LINE_A, CONTROL),
        (b"a\x1f\n\n" + LINE_A, CONTROL),
        (b"a\xff\n\n" + LINE_A, "note text refused: found '\\xff' at byte 1; UTF-8 would do"),
        (b"\xc0\x80\n\n" + LINE_A, "note text refused: found '\\xc0' at byte 0; UTF-8 would do"),
        (
            b"\xed\xa0\x80\n\n" + LINE_A,
            "note text refused: found '\\xed' at byte 0; UTF-8 would do",
        ),
    ],
)
def test_what_is_no_note_is_refused(data: bytes, said: str, foreign: bool) -> None:
    assert refusal(data, foreign=foreign) == said


def test_a_line_twice_is_not_written() -> None:
    with pytest.raises(NoteError) as error:
        write_note(TEXT, [ANNA.line(TEXT), BORIS.line(TEXT), ANNA.line(TEXT)])
    found = f"{brief(LINE_A)} twice"
    assert str(error.value) == f"signatures refused: found {found}; each line once would do"
    with pytest.raises(NoteError):
        read_note(TEXT + b"\n" + LINE_A + LINE_B + LINE_A, foreign=True)


def test_a_blank_line_makes_text_of_all_lines_before_it() -> None:
    for blank in (b"\n", b"\n\n"):
        note = read_note(TEXT + b"\n" + LINE_A + blank + LINE_B)
        assert note == Note(TEXT + b"\n" + LINE_A + blank[1:], (BORIS.line(TEXT),))
        with pytest.raises(SignatureFailed):
            verified(note, (BORIS.key,), check)


GOOD = base64.b64encode(bytes(68))


@pytest.mark.parametrize(
    "told",
    [
        b"- anna " + GOOD,
        b"\xe2\x80\x93 anna " + GOOD,  # an en dash
        DASH + b"anna " + GOOD,
        DASH + b"  anna " + GOOD,
        DASH + b" anna  " + GOOD,
        DASH + b" anna" + GOOD,
        DASH + b" anna\t" + GOOD,
        DASH + b"  " + GOOD,
        DASH + b" " + GOOD,
        b" " + DASH + b" anna " + GOOD,
        DASH + b" anna " + GOOD + b" ",
        DASH + b" anna " + GOOD + b" x",
        DASH + b" an na " + GOOD,
        DASH + b" an+na " + GOOD,
        DASH + b" an\x00na " + GOOD,
        DASH + b" an\x1bna " + GOOD,
        DASH + b" an\x7fna " + GOOD,
        DASH + b" anna " + GOOD[:-1],
        DASH + b" anna " + GOOD + b"=",
        DASH + b" anna " + GOOD[:-2] + b"B=",
        DASH + b" anna " + GOOD[:8] + b"-" + GOOD[9:],
        DASH + b" anna " + GOOD[:8] + b"\r" + GOOD[8:],
        DASH + b" anna AAAA",
        DASH + b" anna AAAAAA==",  # a key id, and no signature
        DASH + b" anna ",
        DASH + b" anna",
    ],
)
def test_a_line_in_another_spelling_is_refused(told: bytes) -> None:
    said = f"signature line refused: found {brief(told)}; {SHAPE}"
    assert refusal(TEXT + b"\n" + LINE_A + told + b"\n" + LINE_B, foreign=True) == said
    assert refusal(TEXT + b"\n" + told + b"\n") == said


@pytest.mark.parametrize(
    "space", ["\x85", "\xa0", "\u1680", "\u2003", "\u2028", "\u202f", "\u205f", "\u3000", "\x9f"]
)
def test_a_name_with_a_space_of_unicode_is_refused(space: str) -> None:
    said = f"key name refused: found {'an' + space + 'na'!a}; {NAME_SHAPE} would do"
    assert refusal(TEXT + b"\n" + line(f"an{space}na")) == said
    with pytest.raises(NoteError) as error:
        write_note(TEXT, [Line(f"an{space}na", b"1234", b"x")])
    assert str(error.value) == said


@pytest.mark.parametrize("name", [b"\xff", b"a\xc0\x80", b"\xed\xa0\x80"])
def test_a_name_that_is_not_utf_8_is_refused(name: bytes) -> None:
    data = TEXT + b"\n" + DASH + b" " + name + b" " + GOOD + b"\n"
    assert refusal(data) == f"key name refused: found {ascii(name)[1:]}; UTF-8 would do"


def test_too_many_lines_are_refused() -> None:
    lines = [Line(f"k{n}", b"1234", b"x") for n in range(MAX_LINES + 1)]
    assert len(read_note(write_note(TEXT, lines[1:])).lines) == MAX_LINES
    said = "signatures refused: found more than 100 lines; 1 to 100 would do"
    data = TEXT + b"\n" + b"".join(sorted(line(f"k{n}") for n in range(MAX_LINES + 1)))
    assert refusal(data) == said
    with pytest.raises(NoteError) as error:
        write_note(TEXT, lines)
    assert str(error.value) == said


def test_too_many_bytes_are_refused() -> None:
    rest = MAX_NOTE - len(line()) - 2
    assert len(read_note(b"x" * rest + b"\n\n" + line()).text) == rest + 1
    said = "note refused: found 1000001 bytes; at most 1000000 would do"
    assert refusal(b"x" * (rest + 1) + b"\n\n" + line()) == said
    with pytest.raises(NoteError) as error:
        write_note(b"x" * (rest + 1) + b"\n", [Line("anna", bytes(4), bytes(64))])
    assert str(error.value) == said


@pytest.mark.parametrize(
    ("text", "lines", "said"),
    [
        (b"", [Line("a", b"1234", b"x")], "note text refused: found ''; a newline at its end"),
        (b"a", [Line("a", b"1234", b"x")], "note text refused: found 'a'; a newline at its end"),
        (TEXT, [], "signatures refused: found no lines; 1 to 100"),
        (TEXT, [Line("", b"1234", b"x")], f"key name refused: found ''; {NAME_SHAPE}"),
        (TEXT, [Line("a b", b"1234", b"x")], f"key name refused: found 'a b'; {NAME_SHAPE}"),
        (TEXT, [Line("\ud800", b"1", b"x")], f"key name refused: found '\\ud800'; {NAME_SHAPE}"),
        (TEXT, [Line("a", b"123", b"x")], "key id refused: found 3 bytes; 4"),
        (TEXT, [Line("a", b"12345", b"x")], "key id refused: found 5 bytes; 4"),
        (
            TEXT,
            [Line("a", b"1234", b"")],
            "signature refused: found nothing after the key id; the bytes of a signature",
        ),
        (
            b"a\x0b\n",
            [Line("a", b"1234", b"x")],
            "note text refused: found a control character; none but newlines",
        ),
        (
            b"\xe9\n",
            [Line("a", b"1234", b"x")],
            "note text refused: found '\\xe9' at byte 0; UTF-8",
        ),
    ],
)
def test_what_the_reader_would_refuse_is_not_written(
    text: bytes, lines: list[Line], said: str
) -> None:
    with pytest.raises(NoteError) as error:
        write_note(text, lines)
    assert str(error.value) == said + " would do"


def test_lines_alone_are_read_as_a_log_witness_answers() -> None:
    lines = (ANNA.line(TEXT), BORIS.line(TEXT))
    assert write_lines(reversed(lines)) == LINE_A + LINE_B
    assert read_lines(LINE_A + LINE_B) == lines
    assert read_lines(LINE_B + LINE_A, foreign=True) == lines[::-1]
    for data in (b"", LINE_B + LINE_A, b"\n" + LINE_A, LINE_A + b"\n", LINE_A[:-1]):
        with pytest.raises(NoteError):
            read_lines(data)
