"""Our Ed25519 accepts exactly what libsodium accepts: by vectors, by chance, and at each edge."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from nacl.bindings import crypto_sign, crypto_sign_open, crypto_sign_seed_keypair
from nacl.exceptions import BadSignatureError

from coldproof.log import ed25519
from coldproof.log.ed25519 import ORDER, SIGN, SMALL_ORDER_Y, P, check, refuse_weak
from coldproof.log.errors import NoteError

VECTORS = Path(__file__).resolve().parents[4] / "shared/vectors/ed25519-edge-cases.json"

MESSAGE = b"the gun is empty"
PUBLIC, PAIR = crypto_sign_seed_keypair(bytes(range(32)))
SIGNATURE = crypto_sign(MESSAGE, PAIR)[:64]
NEUTRAL = ed25519.Point(0, 1, 1, 0)
BASE = ed25519.Point(ed25519.BASE_X, ed25519.BASE_Y, 1, ed25519.BASE_X * ed25519.BASE_Y % P)


def libsodium(public: bytes, message: bytes, signature: bytes) -> bool:
    assert (len(public), len(signature)) == (32, 64), "libsodium would read beyond them"
    try:
        crypto_sign_open(signature + message, public)
    except BadSignatureError:
        return False
    return True


def both(public: bytes, message: bytes, signature: bytes) -> bool:
    """The answer of libsodium, once ours is seen to be the same."""
    answer = libsodium(public, message, signature)
    assert check(public, message, signature) is answer
    return answer


def number(value: int) -> bytes:
    return value.to_bytes(32, "little")


# ------------------------------------------------------------------- plain arithmetic, for crafting


def times(factor: int, point: ed25519.Point) -> ed25519.Point:
    """A multiple, by doubling and adding; no table has a part in it."""
    total = NEUTRAL
    while factor:
        if factor & 1:
            total = ed25519.added(total, point)
        point = ed25519.doubled(point, 1)
        factor >>= 1
    return total


def encoded(point: ed25519.Point) -> bytes:
    inverse = pow(point.z, P - 2, P)
    x, y = point.x * inverse % P, point.y * inverse % P
    return number(y + (x & 1) * SIGN)


def decoded(public: bytes) -> ed25519.Point:
    minus = ed25519._minus_point(public)
    assert minus is not None
    return ed25519.Point(-minus.x % P, minus.y, 1, -minus.t % P)


def of_order_8() -> ed25519.Point:
    """A point of order 8: any point times the group's order is of small order, some of order 8."""
    for y in range(2, 99):
        minus = ed25519._minus_point(number(y))
        if minus is not None:
            small = times(ORDER, minus)
            if encoded(times(4, small)) != encoded(NEUTRAL):
                return small
    raise AssertionError


TWIST = of_order_8()
SECRET = 0x1234567890ABCDEF1234567890ABCDEF1234567890ABCDEF1234567890ABCD
NONCE = 0xFEDCBA0987654321FEDCBA0987654321FEDCBA0987654321FEDCBA09876543


def crafted(message: bytes, key_twist: int, nonce_twist: int) -> tuple[bytes, bytes]:
    """A key and a signature to each of which so many points of order 8 were added."""
    public = encoded(ed25519.added(times(SECRET, BASE), times(key_twist, TWIST)))
    r = encoded(ed25519.added(times(NONCE, BASE), times(nonce_twist, TWIST)))
    return public, fitting(public, message, r, SECRET)


def fitting(public: bytes, message: bytes, r: bytes, secret: int) -> bytes:
    """The signature that fits whatever bytes stand for the key and R, by someone who knows both."""
    k = int.from_bytes(hashlib.sha512(r + public + message).digest(), "little") % ORDER
    return r + number((NONCE + k * secret) % ORDER)


# --------------------------------------------------------------------------------------- constants


def test_the_constants_are_those_of_the_standard() -> None:
    assert -121665 * pow(121666, -1, P) % P == ed25519.D
    assert ed25519.ROOT_OF_MINUS_1**2 % P == P - 1
    assert pow(5, -1, P) * 4 % P == ed25519.BASE_Y
    x, y = ed25519.BASE_X, ed25519.BASE_Y
    assert (y * y - x * x - 1 - ed25519.D * x * x * y * y) % P == 0
    assert x & 1 == 0
    assert encoded(times(ORDER, BASE)) == encoded(NEUTRAL)


def test_the_small_orders_are_the_eight_multiples_of_a_point_of_order_8() -> None:
    eight = [encoded(times(count, TWIST)) for count in range(8)]
    assert len(set(eight)) == 8
    assert encoded(times(8, TWIST)) == encoded(NEUTRAL)
    assert {int.from_bytes(each, "little") % SIGN for each in eight} == set(SMALL_ORDER_Y)


def test_each_entry_of_a_table_is_the_multiple_that_it_stands_for() -> None:
    for width in (3, 5, 8):
        table = ed25519.table_of(BASE, width)
        for block, digit in ((0, 1), (0, -1), (3, 3), (7, -3), (7, 1 - 2 ** (width - 1))):
            factor = (digit << 32 * block) % ORDER
            plus, minus, t = table[block][digit >> 1]
            x, y = (plus - minus) * pow(2, -1, P) % P, (plus + minus) * pow(2, -1, P) % P
            assert number(y + (x & 1) * SIGN) == encoded(times(factor, BASE))
            assert t == 2 * ed25519.D * x * y % P


@pytest.mark.parametrize("scalar", [0, 1, 2, ORDER - 1, ORDER, 2**252 - 1, 2**253 - 1])
def test_a_sum_is_the_sum_of_its_two_multiples(scalar: int) -> None:
    table = ed25519.table_of(TWIST, ed25519.WIDTH)
    for other in (0, 1, 7, ORDER - 1):
        wanted = ed25519.added(times(scalar, BASE), times(other, TWIST))
        assert encoded(ed25519.sum_of(scalar, other, table)) == encoded(wanted)


# ----------------------------------------------------------------------------------------- vectors

# RFC 8032, section 7.1: secret, public key, message, signature.
RFC_8032 = [
    (
        "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
        "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
        b"",
        "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555"
        "fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
    ),
    (
        "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
        "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
        bytes.fromhex("72"),
        "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
        "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
    ),
    (
        "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
        "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
        bytes.fromhex("af82"),
        "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac"
        "18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a",
    ),
    (
        "833fe62409237b9d62ec77587520911e9a759cec1d19755b7da901b96dca3d42",
        "ec172b93ad5e563bf4932c70e1245034c35467ef2efd4d64ebf819683467e2bf",
        hashlib.sha512(b"abc").digest(),
        "dc2a4459e7369633a52b1bf277839a00201009a3efbf3ecb69bea2186c26b589"
        "09351fc9ac90b3ecfdfbc7c66431e0303dca179c138ac17ad9bef1177331a704",
    ),
]


@pytest.mark.parametrize(
    ("secret", "public", "message", "signature"), RFC_8032, ids=["1", "2", "3", "SHA(abc)"]
)
def test_the_vectors_of_rfc_8032(secret: str, public: str, message: bytes, signature: str) -> None:
    key, pair = crypto_sign_seed_keypair(bytes.fromhex(secret))
    assert (key.hex(), crypto_sign(message, pair)[:64].hex()) == (public, signature)
    assert both(key, message, bytes.fromhex(signature))
    assert not both(key, message + b"!", bytes.fromhex(signature))
    refuse_weak(key)


def test_of_914_edge_cases_we_accept_the_43_that_libsodium_accepts() -> None:
    if not VECTORS.exists():
        pytest.skip("the public vectors are not beside the project: shared/vectors is absent")
    accepted = 0
    cases = json.loads(VECTORS.read_bytes())
    for case in cases:
        public, signature = bytes.fromhex(case["key"]), bytes.fromhex(case["sig"])
        accepted += both(public, case["msg"].encode(), signature)
    assert (len(cases), accepted) == (914, 43)


# ------------------------------------------------------------------------------------------ chance

BITS = st.integers(0, 256 + 512 + 8 * len(MESSAGE) - 1)
EDGES = [
    0,
    1,
    2,
    P - 1,
    P,
    P + 1,
    ORDER - 1,
    ORDER,
    ORDER + 1,
    SIGN - 1,
    SIGN,
    SIGN + 1,
    2 * SIGN - 1,
]
ODD_NUMBERS = st.sampled_from([*EDGES, *SMALL_ORDER_Y, *(y + SIGN for y in SMALL_ORDER_Y)])


@settings(deadline=None)
@given(seed=st.binary(min_size=32, max_size=32), message=st.binary(max_size=1100))
def test_signatures_of_any_key_and_message_are_accepted(seed: bytes, message: bytes) -> None:
    public, pair = crypto_sign_seed_keypair(seed)
    refuse_weak(public)
    assert both(public, message, crypto_sign(message, pair)[:64])


@settings(deadline=None)
@given(bit=BITS)
def test_no_signature_is_accepted_with_a_bit_flipped_anywhere(bit: int) -> None:
    whole = bytearray(PUBLIC + SIGNATURE + MESSAGE)
    whole[bit // 8] ^= 1 << bit % 8
    assert not both(bytes(whole[:32]), bytes(whole[96:]), bytes(whole[32:96]))


@settings(deadline=None)
@given(
    public=st.one_of(st.just(PUBLIC), ODD_NUMBERS.map(number), st.binary(min_size=32, max_size=32)),
    r=st.one_of(st.just(SIGNATURE[:32]), ODD_NUMBERS.map(number)),
    s=st.one_of(st.just(SIGNATURE[32:]), ODD_NUMBERS.map(number)),
)
def test_any_key_r_and_s_are_answered_as_libsodium_does(public: bytes, r: bytes, s: bytes) -> None:
    assert both(public, MESSAGE, r + s) is (public + r + s == PUBLIC + SIGNATURE)


@settings(deadline=None)
@given(message=st.binary(max_size=8), key_twist=st.integers(0, 7), nonce_twist=st.integers(0, 7))
def test_crafted_keys_and_nonces_are_answered_as_libsodium_does(
    message: bytes, key_twist: int, nonce_twist: int
) -> None:
    public, signature = crafted(message, key_twist, nonce_twist)
    both(public, message, signature)


# --------------------------------------------------------------------------------- each edge alone


def test_a_key_of_mixed_order_fits_some_signatures_in_both() -> None:
    answers = []
    for count in range(40):
        message = b"%d" % count
        public, signature = crafted(message, 1, 0)
        answers.append(both(public, message, signature))
    assert set(answers) == {True, False}


def test_a_nonce_of_mixed_order_is_refused_though_it_fits_by_the_cofactor() -> None:
    assert both(*crafted_call(0))
    for nonce_twist in range(1, 8):
        assert not both(*crafted_call(nonce_twist))


def crafted_call(nonce_twist: int) -> tuple[bytes, bytes, bytes]:
    public, signature = crafted(MESSAGE, 0, nonce_twist)
    return public, MESSAGE, signature


def test_s_is_refused_from_the_order_on_though_it_fits() -> None:
    s = int.from_bytes(SIGNATURE[32:], "little")
    assert both(PUBLIC, MESSAGE, SIGNATURE[:32] + number(s))
    for more in range(1, 16):
        assert not both(PUBLIC, MESSAGE, SIGNATURE[:32] + number(s + more * ORDER))


SMALL_ORDER = [number(y + sign) for y in SMALL_ORDER_Y for sign in (0, SIGN)]


@pytest.mark.parametrize("small", SMALL_ORDER, ids=bytes.hex)
def test_a_key_of_small_order_fits_nothing(small: bytes) -> None:
    for count in range(24):  # for a laxer verifier, the secret of one in eight would be 0
        message = b"%d" % count
        assert not both(small, message, fitting(small, message, encoded(times(NONCE, BASE)), 0))


@pytest.mark.parametrize("small", SMALL_ORDER, ids=bytes.hex)
def test_a_nonce_of_small_order_is_refused_though_it_fits(small: bytes) -> None:
    public, _ = crafted(MESSAGE, 0, 0)
    k = int.from_bytes(hashlib.sha512(small + public + MESSAGE).digest(), "little") % ORDER
    assert not both(public, MESSAGE, small + number(k * SECRET % ORDER))


def test_a_nonce_with_the_other_sign_is_refused_though_the_rest_fits() -> None:
    public, signature = crafted(MESSAGE, 0, 0)
    assert both(public, MESSAGE, signature)
    r = int.from_bytes(signature[:32], "little") ^ SIGN
    assert not both(public, MESSAGE, fitting(public, MESSAGE, number(r), SECRET))


def test_a_key_with_a_byte_too_many_is_refused_though_it_fits() -> None:
    public, signature = crafted(MESSAGE, 0, 0)
    longer = public + bytes(1)
    assert not check(longer, MESSAGE, fitting(longer, MESSAGE, signature[:32], SECRET))


@pytest.mark.parametrize("length", [0, 31, 33, 64])
def test_other_lengths_are_answered_no(length: int) -> None:
    assert not check((PUBLIC * 2)[:length], MESSAGE, SIGNATURE)
    assert not check(PUBLIC, MESSAGE, (SIGNATURE * 2)[: length + 32 if length != 32 else 0])


def test_a_signature_that_borrows_from_the_message_is_answered_no() -> None:
    assert not check(PUBLIC, SIGNATURE[63:] + MESSAGE, SIGNATURE[:63])
    assert not check(PUBLIC, MESSAGE[1:], SIGNATURE + MESSAGE[:1])
    assert not check(PUBLIC, MESSAGE, SIGNATURE + bytes(1))


def test_no_more_tables_are_kept_than_said() -> None:
    ed25519._minus_table_of.cache_clear()
    for count in range(ed25519.MOST_REMEMBERED + 3):
        assert not check(number(P + count), MESSAGE, SIGNATURE)
    assert ed25519._minus_table_of.cache_info().currsize == ed25519.MOST_REMEMBERED
    assert check(PUBLIC, MESSAGE, SIGNATURE)


# --------------------------------------------------------------------------------------- weak keys


def refusal(public: bytes) -> str:
    with pytest.raises(NoteError) as error:
        refuse_weak(public)
    return str(error.value)


@pytest.mark.parametrize("length", [0, 31, 33, 64])
def test_a_key_of_another_length_is_refused(length: int) -> None:
    wanted = f"public key refused: found {length} bytes; 32 of Ed25519 would do"
    assert refusal((PUBLIC * 2)[:length]) == wanted


@pytest.mark.parametrize("y", range(P, 2**255))
@pytest.mark.parametrize("sign", [0, SIGN])
def test_a_key_in_a_second_spelling_is_refused(y: int, sign: int) -> None:
    wanted = (
        "public key refused: found y of 2^255-19 or more; the one spelling of its point would do"
    )
    assert refusal(number(y + sign)) == wanted
    assert ed25519._minus_table_of(number(y + sign)) is None


@pytest.mark.parametrize("small", SMALL_ORDER, ids=bytes.hex)
def test_a_key_of_small_order_is_refused(small: bytes) -> None:
    wanted = "public key refused: found a point of small order; a key made from a secret would do"
    assert refusal(small) == wanted


@pytest.mark.parametrize("y", [2, 7, 8, P - 2])
def test_a_key_that_is_no_point_is_refused(y: int) -> None:
    wanted = "public key refused: found no point of the curve; a key made from a secret would do"
    assert refusal(number(y)) == wanted
    assert refusal(number(y + SIGN)) == wanted


@pytest.mark.parametrize("twist", range(1, 8))
def test_a_key_of_mixed_order_is_refused(twist: int) -> None:
    wanted = "public key refused: found a point of mixed order; a key made from a secret would do"
    assert refusal(encoded(ed25519.added(decoded(PUBLIC), times(twist, TWIST)))) == wanted


def test_the_key_of_a_secret_is_taken() -> None:
    refuse_weak(PUBLIC)
    assert encoded(decoded(PUBLIC)) == PUBLIC
