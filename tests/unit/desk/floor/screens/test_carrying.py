"""A signature under a letter goes from phone to phone without a network, and is sent later."""

from __future__ import annotations

import zlib
from pathlib import Path
from typing import Any

import pytest

from coldproof.desk.reading import open_note
from coldproof.desk.roster import key_name
from coldproof.keys.signing import check
from coldproof.log.note import write_note
from tests.unit.desk.floor.driver import Phone
from tests.unit.desk.floor.screens.test_letter import Set

MOST_BYTES = 600  # of one code: client/src/window/handing.ts


@pytest.fixture
def here(tmp_path: Path) -> Set:
    one = Set(tmp_path)
    one.frozen()
    one.of("actor")
    one.page("ad")
    return one


def codes(phone: Phone) -> list[dict[str, Any]]:
    return [part for part in phone.screen["parts"] if part["part"] == "code"]


def signed_without_a_network(here: Set, *, first: str = "yes") -> bytes:
    """Have `actor` sign with no network; return the note."""
    actor = here.of("actor").phone
    here.page("actor")
    actor.online = False
    here.signs("actor", "name-and-role", "none", first=first)
    (note,) = actor.waiting
    return note


def test_a_signature_that_is_not_on_the_log_is_a_code_small_enough_to_be_filmed(here: Set) -> None:
    note = signed_without_a_network(here)
    actor = here.of("actor").phone
    [code] = codes(actor)
    assert code["note"] == next(iter(actor.door.device.unsent))
    assert code["label"] == "No network: another phone films this, and carries actor's signature"
    squeezed = zlib.compressobj(9, zlib.DEFLATED, -15)
    assert len(squeezed.compress(note) + squeezed.flush()) <= MOST_BYTES


def test_another_phone_carries_it_to_the_log_and_it_is_the_signers_own(here: Set) -> None:
    note = signed_without_a_network(here)
    ad = here.of("ad").phone
    ad.hear(note)
    assert "1 signatures of others are carried here" in here.page("ad")
    assert not codes(ad)  # of somebody else, and shown by whose it is
    ad.send()
    [one] = here.letter.standing
    assert (one.person, one.how.value, one.via, one.guest) == ("actor", "own key", "actor", False)
    assert "carried here" not in here.page("ad")


def test_sent_by_both_it_counts_once_and_the_code_is_gone(here: Set) -> None:
    note = signed_without_a_network(here)
    actor, ad = here.of("actor").phone, here.of("ad").phone
    ad.hear(note)
    ad.send()
    actor.online = True
    actor.send()
    assert len(here.letter.standing) == 1
    assert not codes(actor)


def test_a_code_that_was_changed_on_the_way_is_refused(here: Set) -> None:
    note = signed_without_a_network(here, first="no")
    changed = note.replace(b'"body":{', b'"body":{"first_hand":true,', 1)
    assert changed != note
    with pytest.raises(ValueError, match=r"refused|nobody|key"):
        here.of("ad").phone.hear(changed)
    assert not here.letter.standing


def test_nobody_signs_for_somebody_else_by_a_code(here: Set) -> None:
    note = signed_without_a_network(here)
    opened = open_note(note)
    production = here.floor.production
    forger = here.floor.key("ad", here.of("ad").phone.device)
    line = forger.line(opened.note.text)._replace(name=key_name(production, "actor", "actor"))
    with pytest.raises(ValueError, match=r"refused|nobody|key"):
        here.of("ad").phone.hear(write_note(opened.note.text, (line,)))
    assert check(forger.public, opened.note.text, line.signature)  # a good one, of another
    assert not here.letter.standing


def test_who_has_no_key_here_is_offered_no_camera(here: Set) -> None:
    here.of("steward").phone.lock("steward")
    here.page("steward")
    assert "No network: film a signature on another phone" not in here.of("steward").phone.labels()
    assert "No network: film a signature on another phone" in labels(here, "ad")


def labels(here: Set, person: str) -> list[str]:
    here.page(person)
    return here.of(person).phone.labels()


def test_a_sealed_signature_is_no_code(here: Set) -> None:
    here.reading("steward")
    here.page("actor")
    here.signs("actor", "hidden-until-enough", "none")
    here.page("actor")
    assert not codes(here.of("actor").phone)
