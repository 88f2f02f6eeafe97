"""One spelling for a number and for bytes."""

from __future__ import annotations

import base64

import pytest

from coldproof.log.spelling import (
    MAX_SIZE,
    read_base64,
    read_hash,
    read_number,
    write_base64,
)

ZEROS = base64.b64encode(bytes(32))


@pytest.mark.parametrize("value", [0, 1, 9, 10, 42, 255, 256, 10**18, MAX_SIZE - 1, MAX_SIZE])
def test_a_number_is_read(value: int) -> None:
    assert read_number(str(value).encode()) == value


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"+42",
        b"-42",
        b"-0",
        b"042",
        b"00",
        b" 42",
        b"42 ",
        b"42\n",
        b"4_2",
        b"4.2",
        b"0x2a",
        b"1e3",
        "\u0664\u0662".encode(),  # Arabic-Indic digits
        "\uff14\uff12".encode(),  # fullwidth digits
        str(MAX_SIZE + 1).encode(),
        b"9" * 19,
        b"1" + b"0" * 19,
        b"1" * 5000,
    ],
)
def test_another_spelling_of_a_number_is_none(data: bytes) -> None:
    assert read_number(data) is None


@pytest.mark.parametrize("size", range(8))
def test_bytes_are_read_as_written(size: int) -> None:
    value = bytes(range(250, 250 - size, -1))
    assert write_base64(value) == base64.b64encode(value)
    assert read_base64(write_base64(value)) == value


@pytest.mark.parametrize(
    "data",
    [
        b"AA",
        b"AA=",
        b"AA===",
        b"AAA",
        b"A",
        b"====",
        b"AB==",  # stray bits
        b"AAB=",
        b"AA==\n",
        b"AA= =",
        b" AA==",
        b"AA==AA==",
        b"AAAA====",
        b"AA-_",  # the other alphabet
        b"A A A A",
        "\u0410AAA".encode(),  # a Cyrillic A
    ],
)
def test_another_spelling_of_bytes_is_none(data: bytes) -> None:
    assert read_base64(data) is None


def test_a_hash_is_read() -> None:
    assert read_hash(ZEROS) == bytes(32)


@pytest.mark.parametrize(
    "data",
    [b"", base64.b64encode(bytes(31)), base64.b64encode(bytes(33)), ZEROS[:-1], ZEROS + b"\n"],
)
def test_what_is_not_32_bytes_is_no_hash(data: bytes) -> None:
    assert read_hash(data) is None


def test_a_hash_with_stray_bits_is_none() -> None:
    assert read_hash(ZEROS[:-2] + b"B=") is None
