"""What a log witness signs, and the line it gives."""

from __future__ import annotations

import pytest

from coldproof.log.cosignature import MAX_TIME_S, line_of, message, time_of
from coldproof.log.errors import NoteError
from coldproof.log.note import COSIGNATURE, ED25519, Key, Line

# The example of C2SP tlog-cosignature.
TEXT = b"example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n"
KEY = Key("union", COSIGNATURE, bytes(32))
TIME = "1 to 2^63-1 seconds since 1970"


def test_the_message_is_that_of_the_standard() -> None:
    assert message(1679315147, TEXT) == b"cosignature/v1\ntime 1679315147\n" + TEXT


@pytest.mark.parametrize("time_s", [1, 1679315147, MAX_TIME_S])
def test_a_line_gives_its_time_back(time_s: int) -> None:
    line = line_of(KEY, time_s, b"s" * 64)
    assert line == Line("union", KEY.id, time_s.to_bytes(8, "big") + b"s" * 64)
    assert time_of(line) == time_s


@pytest.mark.parametrize("time_s", [0, -1, MAX_TIME_S + 1, 2**64])
def test_a_time_out_of_bounds_is_refused(time_s: int) -> None:
    said = f"cosignature time refused: found {time_s}; {TIME} would do"
    with pytest.raises(NoteError) as error:
        message(time_s, TEXT)
    assert str(error.value) == said
    with pytest.raises(NoteError) as error:
        line_of(KEY, time_s, b"s" * 64)
    assert str(error.value) == said


def test_a_note_key_makes_no_cosignature() -> None:
    with pytest.raises(NoteError) as error:
        line_of(Key("union", ED25519, bytes(32)), 1, b"s" * 64)
    said = "cosignature refused: found a key of kind 1; a key of kind 4 would do"
    assert str(error.value) == said


@pytest.mark.parametrize("size", [0, 63, 65, 72])
def test_a_signature_of_another_length_is_refused(size: int) -> None:
    with pytest.raises(NoteError) as error:
        line_of(KEY, 1, bytes(size))
    said = f"cosignature refused: found {size} bytes; 64 of Ed25519 would do"
    assert str(error.value) == said


@pytest.mark.parametrize("size", [1, 64, 71, 73, 2428])
def test_a_line_of_another_length_has_no_time(size: int) -> None:
    with pytest.raises(NoteError) as error:
        time_of(Line("union", KEY.id, bytes(size)))
    said = f"cosignature refused: found {size} bytes; 72, a time and Ed25519 would do"
    assert str(error.value) == said


@pytest.mark.parametrize("time_s", [0, 2**63, 2**64 - 1])
def test_a_line_whose_time_is_out_of_bounds_has_none(time_s: int) -> None:
    with pytest.raises(NoteError) as error:
        time_of(Line("union", KEY.id, time_s.to_bytes(8, "big") + bytes(64)))
    assert str(error.value) == f"cosignature time refused: found {time_s}; {TIME} would do"
