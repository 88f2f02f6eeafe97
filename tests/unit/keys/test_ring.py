"""Signing as one of a crowd: only by a key of the ring.  Its signatures: tests/unit/log."""

from __future__ import annotations

import pytest

from coldproof.keys.ring import new_secret, public_of, sign
from coldproof.log.ed25519 import ORDER
from coldproof.log.errors import RingError
from coldproof.log.ring import LEAST

SECRETS = [new_secret() for _ in range(LEAST)]
RING = sorted(map(public_of, SECRETS))
TEXT = bytes(range(32))


def test_a_secret_is_a_number_of_the_group_and_new_each_time() -> None:
    assert all(0 < int.from_bytes(one, "little") < ORDER for one in SECRETS)
    assert len({*SECRETS}) == LEAST


def test_a_key_outside_of_the_ring_signs_nothing() -> None:
    with pytest.raises(RingError, match="not in the ring"):
        sign(TEXT, RING, new_secret())


def test_a_ring_that_no_proof_is_of() -> None:
    with pytest.raises(RingError, match="11 keys"):
        sign(TEXT, RING[1:], SECRETS[0])
    with pytest.raises(RingError, match="out of order"):
        sign(TEXT, RING[::-1], SECRETS[0])
