"""Seals: what this server wrote is known again, anything else is refused."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coldproof.keys.errors import SealError
from coldproof.keys.sealing import (
    authenticate,
    new_secret,
    read_secret,
    refuse_unsealed,
    write_secret,
)

SECRET = bytes(range(32))
DATA = b"a snapshot at size 7"
TEXT = "coldproof/seal/v1 AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="
CHANGED = (
    "sealed bytes refused: found a seal that does not fit; the bytes that were sealed would do"
)


def refusal(secret: bytes, data: bytes, tag: bytes) -> str:
    with pytest.raises(SealError) as error:
        refuse_unsealed(secret, data, tag)
    return str(error.value)


def test_a_seal_fits_what_was_sealed() -> None:
    tag = authenticate(SECRET, DATA)
    refuse_unsealed(SECRET, DATA, tag)
    # HMAC-SHA256, as any other program computes it.
    assert tag.hex() == "ad4f123dc8184712b322144ea79c09234bfd2b158aa1c57fb21b4a2080ce9d1a"


@pytest.mark.parametrize("bit", range(0, 256, 5))
def test_a_changed_seal_is_refused(bit: int) -> None:
    tag = int.from_bytes(authenticate(SECRET, DATA), "big") ^ 1 << bit
    assert refusal(SECRET, DATA, tag.to_bytes(32, "big")) == CHANGED


@pytest.mark.parametrize("tag", [b"", bytes(31), bytes(33), authenticate(SECRET, DATA)[:31]])
def test_a_seal_of_another_length_is_refused(tag: bytes) -> None:
    assert refusal(SECRET, DATA, tag) == CHANGED


def test_other_bytes_and_another_secret_are_refused() -> None:
    tag = authenticate(SECRET, DATA)
    assert refusal(SECRET, DATA + b"\x00", tag) == CHANGED
    assert refusal(new_secret(), DATA, tag) == CHANGED


@pytest.mark.parametrize("length", [0, 31, 33, 64])
def test_a_secret_of_another_length_is_refused(length: int) -> None:
    wanted = f"secret refused: found {length} bytes; 32 from a source of chance would do"
    assert refusal(bytes(length), DATA, bytes(32)) == wanted
    with pytest.raises(SealError) as error:
        authenticate(bytes(length), DATA)
    assert str(error.value) == wanted


def test_no_two_new_secrets_are_alike() -> None:
    assert len(new_secret()) == 32
    assert new_secret() != new_secret()


@settings(deadline=None)
@given(st.binary(min_size=32, max_size=32))
def test_a_secret_that_is_written_is_read_back(secret: bytes) -> None:
    assert read_secret(write_secret(secret)) == secret


def test_a_secret_is_written_so() -> None:
    assert write_secret(SECRET) == TEXT


@pytest.mark.parametrize(
    "text",
    [
        "",
        TEXT[1:],
        TEXT[:-1],
        TEXT + "=",
        TEXT + "\n",
        TEXT[18:],
        TEXT.replace("=", "ü"),
        TEXT[:22],
    ],
)
def test_a_text_that_is_no_secret_is_refused(text: str) -> None:
    with pytest.raises(SealError) as error:
        read_secret(text)
    assert str(error.value) == (
        "secret refused: found a text of another shape; coldproof/seal/v1 <secret>, as this server"
        " wrote it would do"
    )


@pytest.mark.parametrize("length", [0, 31, 33])
def test_no_secret_of_another_length_is_written(length: int) -> None:
    with pytest.raises(SealError) as error:
        write_secret(bytes(length))
    wanted = f"secret refused: found {length} bytes; 32 from a source of chance would do"
    assert str(error.value) == wanted


@settings(deadline=None)
@given(st.text())
def test_any_text_is_read_as_written_or_refused(text: str) -> None:
    try:
        secret = read_secret(text)
    except SealError:
        return
    assert write_secret(secret) == text
