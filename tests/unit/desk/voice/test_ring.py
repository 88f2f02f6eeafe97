"""The crowd of a letter, and which signatures are proven to be of one of it."""

from __future__ import annotations

import pytest

from coldproof.desk.roster import key_text
from coldproof.desk.voice.ring import letter_of, refuse_small_crowd, ring_of, ring_proven, tags_of
from coldproof.log.errors import RingError
from coldproof.log.ring import LEAST
from coldproof.log.ristretto import IDENTITY
from coldproof.state.records import SignedHow
from tests.crowd import FROZEN, OTHER, TEXT, Crowd, entered

CROWD = Crowd(LEAST)
MADE = CROWD.sign(2)
SIGNED = entered(MADE)


def test_a_signature_of_one_of_the_crowd_is_proven() -> None:
    assert ring_proven(CROWD.state(SIGNED), TEXT, SIGNED, MADE.proof)


def test_what_is_not_proven() -> None:
    state = CROWD.state(SIGNED)
    assert not ring_proven(state, TEXT, SIGNED, None)
    assert not ring_proven(state, TEXT, SIGNED, CROWD.sign(3).proof)
    assert not ring_proven(state, TEXT, SIGNED._replace(ring_size=FROZEN - 1), MADE.proof)
    assert not ring_proven(state, TEXT, SIGNED._replace(how=SignedHow.VOUCHED), MADE.proof)
    assert not ring_proven(state, TEXT, SIGNED._replace(token=None), MADE.proof)
    assert not ring_proven(state, OTHER, SIGNED, MADE.proof)
    assert not ring_proven(Crowd(LEAST).state(SIGNED), TEXT, SIGNED, MADE.proof)


def test_what_is_no_key_keeps_nobody_from_signing() -> None:
    bad = (key_text(IDENTITY), key_text(b"\xff" * 32))
    letter = CROWD.letter(more=bad)
    assert len(letter.ring) == LEAST + 2
    assert ring_of(letter) == CROWD.ring
    assert ring_proven(CROWD.state(SIGNED, more=bad), TEXT, SIGNED, MADE.proof)


def test_the_ring_is_the_one_that_the_text_was_frozen_with() -> None:
    state = CROWD.state()
    assert ring_of(letter_of(state, TEXT, FROZEN)) == CROWD.ring
    for size in (FROZEN - 1, FROZEN + 1, 0):
        with pytest.raises(RingError, match=f"as of entry {size};"):
            letter_of(state, TEXT, size)
    with pytest.raises(RingError, match="not frozen"):
        letter_of(state, OTHER, FROZEN)


def test_no_letter_has_so_many_signers_that_nobody_is_hidden() -> None:
    refuse_small_crowd(CROWD.letter(), 7)
    with pytest.raises(RingError, match="8 signers of 12; 7 at most"):
        refuse_small_crowd(CROWD.letter(), 8)
    with pytest.raises(RingError, match="11 keys; 12 or more"):
        refuse_small_crowd(Crowd(LEAST - 1).letter(), 1)


def test_tags_are_those_of_the_crowd_each_once() -> None:
    vouched = SIGNED._replace(how=SignedHow.VOUCHED, token=OTHER)
    assert tags_of(CROWD.letter(SIGNED, SIGNED, vouched)) == {key_text(MADE.tag)}
