"""Who signed a note: known keys, each verified, and one that fails fails all."""

from __future__ import annotations

import pytest

from coldproof.log.errors import NoteError, SignatureFailed, Unsigned
from coldproof.log.note import (
    Key,
    Line,
    Note,
    read_note,
    signatures,
    verified,
    write_note,
)
from tests.signers import Signer, check, cosigner, signer

TEXT = b"proved empty\n"
ANNA, BORIS, UNION = signer("anna"), signer("boris"), cosigner("union")


def note_by(*signers: Signer) -> Note:
    return read_note(write_note(TEXT, [each.line(TEXT, 7) for each in signers]))


def test_known_keys_that_signed_are_told_in_the_order_of_lines() -> None:
    note = note_by(BORIS, UNION, ANNA)
    assert verified(note, (UNION.key, BORIS.key, ANNA.key), check) == (
        ANNA.key,
        BORIS.key,
        UNION.key,
    )
    assert verified(note, (BORIS.key,), check) == (BORIS.key,)
    found = signatures(note, (UNION.key,), check)
    assert found == ((UNION.key, UNION.line(TEXT, 7)),)


def test_a_key_that_signed_twice_is_told_once() -> None:
    note = read_note(write_note(TEXT, [UNION.line(TEXT, 7), UNION.line(TEXT, 8)]))
    assert verified(note, (UNION.key,), check) == (UNION.key,)
    assert len(signatures(note, (UNION.key,), check)) == 2


def test_no_known_key_is_unsigned() -> None:
    many = [Line(f"k{n}", b"1234", b"x") for n in range(5)]
    for note, found in (
        (note_by(ANNA, BORIS), "signatures of 'anna', 'boris' only"),
        (Note(TEXT, tuple(many)), "signatures of 'k0', 'k1', 'k2', 'k3' and others only"),
    ):
        with pytest.raises(Unsigned) as error:
            verified(note, (UNION.key,), check)
        assert str(error.value) == f"note refused: found {found}; one of a known key would do"
        assert signatures(note, (UNION.key,), check) == ()


def test_a_key_that_shares_only_name_or_only_id_is_unknown() -> None:
    other = signer("boris")._replace(key=Key("anna", 1, BORIS.key.public))
    for line_ in (other.line(TEXT), ANNA.line(TEXT)._replace(name="anne")):
        with pytest.raises(Unsigned):
            verified(Note(TEXT, (line_,)), (ANNA.key,), check)


def failing() -> list[Line]:
    good, later = ANNA.line(TEXT), UNION.line(TEXT, 7)
    flipped = bytes([good.signature[0] ^ 1]) + good.signature[1:]
    return [
        good._replace(signature=flipped),
        good._replace(signature=good.signature[:-1]),
        good._replace(signature=good.signature + b"\x00"),
        good._replace(signature=bytes(64)),
        good._replace(signature=b"x"),
        ANNA.line(b"proved  empty\n"),
        later._replace(signature=(8).to_bytes(8, "big") + later.signature[8:]),
        later._replace(signature=(0).to_bytes(8, "big") + later.signature[8:]),
        later._replace(signature=(2**63).to_bytes(8, "big") + later.signature[8:]),
        later._replace(signature=later.signature[8:]),
        later._replace(signature=later.signature + b"\x00"),
    ]


@pytest.mark.parametrize("bad", failing())
def test_a_known_key_that_fails_fails_the_whole_note(bad: Line) -> None:
    note = read_note(write_note(TEXT, [bad, BORIS.line(TEXT)]))
    with pytest.raises(SignatureFailed) as error:
        verified(note, (BORIS.key, ANNA.key, UNION.key), check)
    assert str(error.value) == (
        f"signature refused: found one of '{bad.name}' that does not verify; "
        "one made by that key over this very text would do"
    )
    assert verified(note, (BORIS.key,), check) == (BORIS.key,)


def test_a_second_line_that_fails_fails_the_whole_note() -> None:
    bad = UNION.line(TEXT, 7)._replace(signature=bytes(72))
    note = Note(TEXT, (UNION.line(TEXT, 7), bad))
    with pytest.raises(SignatureFailed):
        verified(note, (UNION.key,), check)


def test_a_note_signature_is_no_cosignature() -> None:
    text = b"cosignature/v1\ntime 7\n" + TEXT
    stolen = UNION.secret.sign(text).signature
    key = Key("union", 1, UNION.key.public)
    note = Note(TEXT, (Line("union", UNION.key.id, stolen),))
    with pytest.raises(SignatureFailed):
        verified(note, (UNION.key,), check)
    assert verified(Note(text, (Line("union", key.id, stolen),)), (key,), check) == (key,)


def test_keys_that_a_line_cannot_tell_apart_are_refused() -> None:
    class Colliding(Key):
        @property
        def id(self) -> bytes:
            return b"1234"

    keys = (Colliding("a", 1, bytes(32)), Colliding("a", 1, b"x" * 32))
    with pytest.raises(NoteError) as error:
        verified(note_by(ANNA), keys, check)
    assert str(error.value) == (
        "known keys refused: found two keys of name 'a' and id 31323334; "
        "keys that a line can tell apart would do"
    )
    assert verified(note_by(ANNA), (ANNA.key, ANNA.key), check) == (ANNA.key,)


def test_a_key_of_a_kind_without_a_check_fails() -> None:
    key = Key("a", 6, bytes(32))
    note = Note(TEXT, (Line("a", key.id, bytes(72)),))
    with pytest.raises(SignatureFailed):
        verified(note, (key,), lambda *_: True)
