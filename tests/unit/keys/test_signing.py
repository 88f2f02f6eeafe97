"""Signing and checking with libsodium, and how a signer's key is written."""

from __future__ import annotations

import pickle
import threading

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coldproof.keys import signing
from coldproof.keys.errors import LibraryError, SignerError
from coldproof.keys.signing import check, new_signer, read_signer, refuse_lax_library, write_signer
from coldproof.log import ed25519
from coldproof.log.errors import NoteError
from coldproof.log.note import COSIGNATURE, read_note, read_vkey, verified, write_note, write_vkey

SEED = bytes(range(32))
ANNA = new_signer("ranch/anna@phone", SEED)
TEXT = b"coldproof/v1 ranch WeaponTagged\n{}\n"

# The key and note of the tests of Go's golang.org/x/mod/sumdb/note.
PETER = "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz"
PETER_PUBLIC = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
PETER_TEXT = (
    b"If you think cryptography is the answer to your problem,\n"
    b"then you don't know what your problem is.\n"
)
PETER_LINE = (
    "— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb"
    "6KE6RyyBwJnAM=\n"
)

WHOLE = write_signer(ANNA)
SHAPE = "PRIVATE+KEY+name+id+key, as `coldproof key` writes it"


def refusal(text: str) -> str:
    with pytest.raises(SignerError) as error:
        read_signer(text)
    return str(error.value)


def test_a_signature_fits_its_message_and_key() -> None:
    signature = ANNA.sign(TEXT)
    assert len(signature) == 64
    assert check(ANNA.public, TEXT, signature)
    assert ed25519.check(ANNA.public, TEXT, signature)
    assert ANNA.sign(TEXT) == signature


def test_a_signature_fits_nothing_else() -> None:
    signature = ANNA.sign(TEXT)
    assert not check(ANNA.public, TEXT + b" ", signature)
    assert not check(new_signer("ranch/ben@phone").public, TEXT, signature)
    for bit in range(512):
        changed = (int.from_bytes(signature, "little") ^ 1 << bit).to_bytes(64, "little")
        assert not check(ANNA.public, TEXT, changed)


@pytest.mark.parametrize("length", [0, 31, 33, 64])
def test_a_key_of_another_length_is_answered_no(length: int) -> None:
    assert not check((ANNA.public * 2)[:length], TEXT, ANNA.sign(TEXT))


@pytest.mark.parametrize("length", [0, 63, 65])
def test_a_signature_of_another_length_is_answered_no(length: int) -> None:
    whole = ANNA.sign(TEXT) + TEXT
    assert not check(ANNA.public, whole[length:], whole[:length])


def test_two_threads_check_at_once() -> None:
    signature = ANNA.sign(TEXT)
    answers: list[bool] = []

    def work() -> None:
        answers.extend([check(ANNA.public, TEXT, signature) for _ in range(50)])

    threads = [threading.Thread(target=work) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert answers == [True] * 100


def test_the_libsodium_here_is_as_strict_as_ours() -> None:
    refuse_lax_library()
    for _, public, signature in signing.LAX:
        assert not ed25519.check(public, signing.PROBE, signature)


@pytest.mark.parametrize("number", range(len(signing.LAX)))
def test_a_libsodium_that_takes_more_is_refused(
    number: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    found, _, lax = signing.LAX[number]
    monkeypatch.setattr(signing, "check", lambda public, message, signature: signature == lax)
    with pytest.raises(LibraryError) as error:
        refuse_lax_library()
    wanted = f"libsodium refused: found that it accepts {found}; a release up to 1.0.22 would do"
    assert str(error.value) == wanted


def test_what_a_lax_libsodium_would_take_is_named() -> None:
    assert [found for found, _, _ in signing.LAX] == [
        "a key of small order",
        "a signature whose S is not below the group's order",
        "a signature that fits only when multiplied by the cofactor",
    ]


# ----------------------------------------------------------------------------------------- signers


def test_a_line_makes_a_note_that_its_key_verifies() -> None:
    note = read_note(write_note(TEXT, [ANNA.line(TEXT)]))
    assert verified(note, [ANNA.key], check) == (ANNA.key,)


def test_a_cosignature_makes_a_note_that_the_cosigner_verifies() -> None:
    note = read_note(write_note(TEXT, [ANNA.cosign(1_700_000_000, TEXT)]))
    assert verified(note, [ANNA.key, ANNA.cosigner], check) == (ANNA.cosigner,)
    assert ANNA.cosigner.kind == COSIGNATURE
    assert ANNA.cosigner.id != ANNA.key.id


@pytest.mark.parametrize("time_s", [0, -1, 2**63])
def test_a_cosignature_at_no_time_is_refused(time_s: int) -> None:
    with pytest.raises(NoteError) as error:
        ANNA.cosign(time_s, TEXT)
    wanted = f"cosignature time refused: found {time_s}; 1 to 2^63-1 seconds since 1970 would do"
    assert str(error.value) == wanted


def test_two_new_signers_have_two_secrets() -> None:
    assert new_signer("k7").public != new_signer("k7").public
    assert new_signer("k7", SEED).public == ANNA.public


@pytest.mark.parametrize("length", [0, 31, 33])
def test_a_seed_of_another_length_is_refused(length: int) -> None:
    with pytest.raises(SignerError) as error:
        new_signer("k7", bytes(length))
    wanted = f"seed refused: found {length} bytes; 32 from a source of chance would do"
    assert str(error.value) == wanted


@pytest.mark.parametrize("name", ["", "a b", "a+b", "a\n"])
def test_a_name_that_no_note_carries_is_refused(name: str) -> None:
    with pytest.raises(NoteError) as error:
        new_signer(name)
    wanted = "a name without spaces, '+' and control characters"
    assert str(error.value) == f"key name refused: found {name!a}; {wanted} would do"


def test_a_signer_shows_no_secret() -> None:
    assert ANNA.name == "ranch/anna@phone"
    for shown in (repr(ANNA), str(ANNA)):
        assert repr(SEED)[2:-1] not in shown
        assert "_pair" not in shown


# ------------------------------------------------------------------------------ how one is written


def test_go_and_we_write_the_same_keys_and_signatures() -> None:
    peter = read_signer(PETER)
    assert write_signer(peter) == PETER
    assert write_vkey(peter.key) == PETER_PUBLIC
    note = write_note(PETER_TEXT, [peter.line(PETER_TEXT)])
    assert note == PETER_TEXT + b"\n" + PETER_LINE.encode()
    assert verified(read_note(note), [read_vkey(PETER_PUBLIC)], check) == (peter.key,)


@settings(deadline=None)
@given(seed=st.binary(min_size=32, max_size=32), name=st.text("azAZ09/@.-ü", min_size=1))
def test_what_is_written_is_read_back(seed: bytes, name: str) -> None:
    signer = new_signer(name, seed)
    again = read_signer(write_signer(signer))
    assert (again.key, again.cosigner, again._pair) == (signer.key, signer.cosigner, signer._pair)


@settings(deadline=None)
@given(st.one_of(st.text(), st.text("+AQ=").map(signing.PREFIX.__add__)))
def test_any_text_is_read_as_written_or_refused(text: str) -> None:
    try:
        signer = read_signer(text)
    except (SignerError, NoteError):
        return
    assert write_signer(signer) == text


@pytest.mark.parametrize(
    "text",
    ["", "PRIVATE+KEY+", WHOLE[1:], WHOLE.lower(), write_vkey(ANNA.key), WHOLE.rsplit("+", 1)[0]],
)
def test_a_text_that_is_no_signers_key_is_refused(text: str) -> None:
    assert refusal(text) == (
        f"signer's key refused: found a text of another shape; {SHAPE} would do"
    )


@pytest.mark.parametrize(
    "text", [WHOLE[:-1], WHOLE + "=", WHOLE + "\n", WHOLE[:-1] + "ü", WHOLE[:-4], WHOLE + "AAAA"]
)
def test_base64_of_anything_else_is_refused(text: str) -> None:
    found = "no canonical base64 of 33 bytes after the id"
    assert refusal(text) == f"signer's key refused: found {found}; {SHAPE} would do"


def test_a_key_of_another_kind_is_refused() -> None:
    wanted = "signer's key refused: found kind 4; kind 1 (Ed25519) would do"
    assert refusal(WHOLE.replace("+AQ", "+BA", 1)) == wanted


@pytest.mark.parametrize("text", [WHOLE.replace("anna", "otto"), WHOLE.replace("+AQAB", "+AQAC")])
def test_an_id_that_is_not_the_keys_own_is_refused(text: str) -> None:
    message = refusal(text)
    assert message.startswith("signer's key refused: found another id; ")
    assert message.endswith(", which this name and key give would do")


def test_an_id_in_capitals_is_refused() -> None:
    identity = ANNA.key.id.hex()
    assert refusal(WHOLE.replace(identity, identity.upper())) == (
        f"signer's key refused: found another id; {identity}, which this name and key give would do"
    )


def test_an_error_travels_between_processes() -> None:
    error = pickle.loads(pickle.dumps(SignerError("seed", "1 byte", "32")))  # noqa: S301 - our own
    assert type(error) is SignerError
    assert str(error) == "seed refused: found 1 byte; 32 would do"
