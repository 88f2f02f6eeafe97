"""One spelling for each number and each run of bytes: strict decimal and base64 (RFC 4648, 4).

C2SP texts are read by many programs.  What two programs could read in two ways is refused here:
no sign, no leading zero, no digit but 0 to 9, no missing or extra padding, no stray bits.
"""

from __future__ import annotations

import binascii
import re

MAX_SIZE = 2**63 - 1  # of a log, in entries: what every reader of checkpoints can hold
HASH_BYTES = 32
HASH_CHARACTERS = 44
NUMBER = re.compile(rb"0|[1-9][0-9]{0,18}")


def read_number(data: bytes) -> int | None:
    """Return the number 0 to 2^63-1 that these bytes are in strict decimal, or none."""
    if NUMBER.fullmatch(data) is None:
        return None
    value = int(data)
    return value if value <= MAX_SIZE else None


def read_base64(data: bytes) -> bytes | None:
    """Return the bytes that this base64 stands for, or none where it is not canonical."""
    try:
        value = binascii.a2b_base64(data)
    except binascii.Error:
        return None
    return value if binascii.b2a_base64(value, newline=False) == data else None


def write_base64(value: bytes) -> bytes:
    """Return the canonical base64 of bytes, padded, without a newline."""
    return binascii.b2a_base64(value, newline=False)


def read_hash(data: bytes) -> bytes | None:
    """Return the 32 bytes that this canonical base64 stands for, or none for anything else."""
    value = read_base64(data) if len(data) == HASH_CHARACTERS else None
    return value if value is not None and len(value) == HASH_BYTES else None
