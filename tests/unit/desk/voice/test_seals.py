"""The clerk's word for a seal: read as written, and from nobody else."""

from __future__ import annotations

import pytest

from coldproof.desk.voice.errors import BoxError
from coldproof.desk.voice.seals import read_seal, seal_text
from coldproof.keys.signing import check
from coldproof.log.note import write_note
from coldproof.words.ids import CLERK
from tests.voice import PRODUCTION, Reader, roster_of

SHOWN = ":".join(["A1"] * 32)
CLERK_SAYS = Reader(CLERK)
STEWARD = Reader("steward")
ROSTER = roster_of(CLERK_SAYS, STEWARD)


def note(text: bytes, reader: Reader = CLERK_SAYS) -> bytes:
    return write_note(text, (reader.signer.line(text),))


def test_the_clerk_s_word_is_read() -> None:
    assert read_seal(note(seal_text(PRODUCTION, SHOWN)), ROSTER, check) == SHOWN


@pytest.mark.parametrize(
    "data",
    [
        note(seal_text(PRODUCTION, SHOWN), STEWARD),
        note(seal_text(PRODUCTION, SHOWN), Reader(CLERK)),
        note(seal_text("another", SHOWN)),
        note(seal_text(PRODUCTION, SHOWN.lower())),
        note(seal_text(PRODUCTION, SHOWN) + b"more\n"),
        note(seal_text(PRODUCTION, SHOWN)).replace(b"A1:A1", b"A1:A2", 1),
        note(b"coldproof/strip/v1\n"),
        seal_text(PRODUCTION, SHOWN),
        b"",
    ],
)
def test_any_other_is_refused(data: bytes) -> None:
    with pytest.raises(BoxError, match=r"^the seal's note refused: found "):
        read_seal(data, ROSTER, check)


def test_without_a_clerk_nobody_s_word_counts() -> None:
    with pytest.raises(BoxError):
        read_seal(note(seal_text(PRODUCTION, SHOWN)), roster_of(STEWARD), check)
