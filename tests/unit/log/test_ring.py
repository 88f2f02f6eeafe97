"""Ring signatures: what holds, and that nothing of one can be changed."""

from __future__ import annotations

import hashlib

import pytest

from coldproof.keys import ring as keys
from coldproof.log.ed25519 import ORDER, P
from coldproof.log.errors import RingError
from coldproof.log.ring import (
    LEAST,
    MOST,
    base_of,
    letter_id,
    most_of,
    proof_bytes,
    refuse_key,
    refuse_unproven,
)
from coldproof.log.ristretto import IDENTITY

TEXT = hashlib.sha256(b"We stop until the range is cold.").digest()
OTHER = hashlib.sha256(b"We go on.").digest()
SECRETS = [keys.new_secret() for _ in range(LEAST)]
RING = sorted(map(keys.public_of, SECRETS))
SIGNED = keys.sign(TEXT, RING, SECRETS[3])


def refused(
    text: bytes = TEXT,
    ring: list[bytes] = RING,
    tag: bytes = SIGNED.tag,
    proof: bytes = SIGNED.proof,
) -> str:
    with pytest.raises(RingError) as caught:
        refuse_unproven(text, ring, tag, proof)
    return caught.value.found


def test_each_key_of_the_ring_can_sign() -> None:
    tags = set()
    for secret in SECRETS:
        made = keys.sign(TEXT, RING, secret)
        refuse_unproven(TEXT, RING, made.tag, made.proof)
        tags.add(made.tag)
    assert len(tags) == LEAST


def test_who_signs_twice_has_one_tag() -> None:
    again = keys.sign(TEXT, RING, SECRETS[3])
    refuse_unproven(TEXT, RING, again.tag, again.proof)
    assert again.tag == SIGNED.tag
    assert again.proof != SIGNED.proof


def test_two_letters_by_one_key_have_nothing_in_common() -> None:
    other = keys.sign(OTHER, RING, SECRETS[3])
    assert other.tag != SIGNED.tag
    pieces = [
        {one[at : at + 32] for at in range(0, len(one), 32)} for one in (SIGNED.proof, other.proof)
    ]
    assert pieces[0] & pieces[1] == set()
    assert base_of(letter_id(TEXT, RING)) != base_of(letter_id(OTHER, RING))


def test_a_signature_is_of_one_text_and_one_ring() -> None:
    more = sorted([*RING, keys.public_of(keys.new_secret())])
    assert refused(text=OTHER) == "one that does not come round"
    longer = SIGNED.proof + bytes(32)
    assert refused(ring=more) == f"{proof_bytes(LEAST)} bytes"
    assert refused(ring=more, proof=longer) == "one that does not come round"
    swapped = sorted([*RING[1:], keys.public_of(keys.new_secret())])
    assert refused(ring=swapped) == "one that does not come round"


@pytest.mark.parametrize("at", range(0, proof_bytes(LEAST), 32))
@pytest.mark.parametrize("bit", [0, 1, 100, 250])
def test_no_number_of_a_proof_can_be_another(at: int, bit: int) -> None:
    proof = bytearray(SIGNED.proof)
    proof[at + bit // 8] ^= 1 << bit % 8
    assert refused(proof=bytes(proof))


@pytest.mark.parametrize("at", range(0, proof_bytes(LEAST), 32))
def test_no_number_has_a_second_spelling(at: int) -> None:
    number = int.from_bytes(SIGNED.proof[at : at + 32], "little") + ORDER
    proof = SIGNED.proof[:at] + number.to_bytes(32, "little") + SIGNED.proof[at + 32 :]
    assert refused(proof=proof) == "a number that is not below the group's order"


@pytest.mark.parametrize("size", [0, 32, proof_bytes(LEAST) - 1, proof_bytes(LEAST) + 32])
def test_a_proof_of_another_length(size: int) -> None:
    proof = (SIGNED.proof + bytes(64))[:size]
    assert refused(proof=proof) == f"{size} bytes"


def test_two_numbers_of_a_proof_that_change_places() -> None:
    first, second = SIGNED.proof[32:64], SIGNED.proof[64:96]
    proof = SIGNED.proof[:32] + second + first + SIGNED.proof[96:]
    assert refused(proof=proof) == "one that does not come round"


@pytest.mark.parametrize(
    ("tag", "found"),
    [
        (IDENTITY, "the identity"),
        (SIGNED.tag[:31], "31 bytes"),
        ((P + 2).to_bytes(32, "little"), "a second spelling"),
        (
            (2 * P - int.from_bytes(SIGNED.tag, "little")).to_bytes(32, "little"),
            "a second spelling",
        ),
        (keys.sign(TEXT, RING, SECRETS[4]).tag, "one that does not come round"),
        (keys.sign(OTHER, RING, SECRETS[3]).tag, "one that does not come round"),
        (RING[0], "one that does not come round"),
    ],
    ids=("identity", "short", "above", "mirrored", "another's", "of another text", "a key"),
)
def test_another_tag(tag: bytes, found: str) -> None:
    assert refused(tag=tag) == found


@pytest.mark.parametrize(
    ("ring", "found"),
    [
        (RING[:-1], f"{LEAST - 1} keys"),
        ([], "0 keys"),
        ([*RING, RING[-1]], "keys out of order, or one twice"),
        (RING[::-1], "keys out of order, or one twice"),
        (sorted([*RING[1:], IDENTITY]), "the identity"),
        ([*RING[:-1], b"\xff" * 32], "a second spelling"),
    ],
)
def test_what_is_no_ring(ring: list[bytes], found: str) -> None:
    assert refused(ring=ring) == found


def test_a_ring_has_an_end() -> None:
    with pytest.raises(RingError, match=f"{MOST + 1} keys"):
        letter_id(TEXT, [n.to_bytes(32, "big") for n in range(MOST + 1)])
    with pytest.raises(RingError, match="31 bytes"):
        letter_id(TEXT[:31], RING)


def test_who_holds_no_secret_makes_no_proof_of_chance() -> None:
    proof = b"".join(keys.new_secret() for _ in range(LEAST + 1))
    assert refused(proof=proof) == "one that does not come round"
    assert refused(proof=bytes(len(proof)))


@pytest.mark.parametrize(
    ("ring", "most"),
    [(0, 0), (11, 0), (12, 7), (24, 19), (25, 20), (26, 20), (30, 24), (100, 80), (1_025, 0)],
)
def test_how_many_of_a_ring_may_sign(ring: int, most: int) -> None:
    assert most_of(ring) == most


def test_a_key_is_one_that_somebody_can_hold() -> None:
    refuse_key(RING[0])
    with pytest.raises(RingError, match="identity"):
        refuse_key(IDENTITY)


# Made once, by other people's programs (libsodium): a change here is a change of the format.
FIXED = [(n + 1).to_bytes(32, "little") for n in range(LEAST)]


def test_the_format_stays() -> None:
    ring = sorted(map(keys.public_of, FIXED))
    letter = letter_id(TEXT, ring)
    assert letter.hex()[:32] == "91aa75d64733fca3034d926c6b873453"
    assert (
        keys.sign(TEXT, ring, FIXED[0]).tag.hex()
        == "fe8096ebb54f01df037e3e5ece75045e283fe9c87bb8531336a052ad6749f322"
    )
