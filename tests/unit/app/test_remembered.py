"""What is remembered gives the same answer as looking again, asked less often."""

from __future__ import annotations

import pytest

from coldproof.acts.day import DayOpened
from coldproof.acts.errors import FormatError
from coldproof.app.remembered import OpenedNotes, Remembered
from coldproof.desk.reading import open_note
from coldproof.keys.signing import check, new_signer
from coldproof.log.errors import LogError
from coldproof.words.ids import Day
from tests.small_log import Crew

SIGNER = new_signer("film/ad@ad", b"a" * 32)
TEXT = b"a text\n"
SIGNATURE = SIGNER.sign(TEXT)


class Asked:
    """The check itself, counted."""

    def __init__(self) -> None:
        self.times = 0

    def __call__(self, public: bytes, message: bytes, signature: bytes) -> bool:
        self.times += 1
        return check(public, message, signature)


def test_what_was_good_is_not_asked_again() -> None:
    asked = Asked()
    remembered = Remembered(asked)
    assert [remembered(SIGNER.public, TEXT, SIGNATURE) for _ in range(3)] == [True] * 3
    assert asked.times == 1


@pytest.mark.parametrize(
    ("public", "text", "signature"),
    [
        (SIGNER.public, TEXT + b"x", SIGNATURE),
        (SIGNER.public, TEXT, SIGNATURE[:-1] + b"\0"),
        (bytes(32), TEXT, SIGNATURE),
        (SIGNER.public + SIGNATURE[:1], TEXT, SIGNATURE[1:]),
        (SIGNER.public, SIGNATURE[63:] + TEXT, SIGNATURE[:63]),
        (b"", TEXT, b""),
    ],
)
def test_what_is_not_good_never_becomes_so(public: bytes, text: bytes, signature: bytes) -> None:
    asked = Asked()
    remembered = Remembered(asked)
    assert remembered(SIGNER.public, TEXT, SIGNATURE)
    for _ in range(2):
        assert not remembered(public, text, signature)
    assert asked.times == 3


def test_only_so_many_are_remembered() -> None:
    remembered = Remembered(check, 2)
    for n in range(5):
        text = b"%d\n" % n
        assert remembered(SIGNER.public, text, SIGNER.sign(text))
        assert len(remembered._good) <= 2


def note_of(person: str) -> bytes:
    return Crew().note(person, DayOpened(day=Day("2026-11-25")))


def test_a_note_is_opened_once_and_then_let_go() -> None:
    note = note_of("ad")
    first = open_note(note)
    opened = OpenedNotes()
    opened.keep((first,))
    assert opened.open(bytes(bytearray(note))) is first
    again = opened.open(note)
    assert again == first
    assert again is not first


@pytest.mark.parametrize("at", [30, 200, -40, -1])
def test_another_note_is_never_taken_for_one_remembered(at: int) -> None:
    note = note_of("ad")
    opened = OpenedNotes()
    opened.keep((open_note(note),))
    odd = bytearray(note)
    odd[at] ^= 1
    try:
        found = open_note(bytes(odd))
    except (LogError, FormatError) as error:
        with pytest.raises(type(error)):
            opened.open(bytes(odd))
    else:
        assert opened.open(bytes(odd)) == found


def test_only_so_many_notes_are_remembered() -> None:
    opened = OpenedNotes(3)
    for person in "abcdefgh":
        opened.keep((open_note(note_of(person)),))
        assert len(opened._held) <= 3
