"""An act in plain words: what was given, and nothing that nobody said."""

from __future__ import annotations

from typing import Any

import pytest

from coldproof.acts.condition import WeaponInspected
from coldproof.acts.fields import build
from coldproof.acts.kinds import kinds
from coldproof.acts.letters import StatementOffered
from coldproof.acts.production import DeviceEnrolled, PersonDeparted
from coldproof.desk.wording import body_text, field_text, given, withheld, words_of
from coldproof.words.ids import Committed, DeviceId, Digest, PersonId, PublicKey, WeaponId
from coldproof.words.kit import RoundClass

DIGEST = "abcdefgh" + "A" * 35


def test_a_kind_is_told_as_words() -> None:
    assert words_of("WeaponUnlocked") == "weapon unlocked"
    assert words_of("PassedInShot") == "passed in shot"


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("whole", True, "whole"),
        ("whole", False, "not whole"),
        ("bore_open", False, "not bore open"),
        ("can_chamber", False, "cannot chamber"),
        ("dummies", 6, "dummies 6"),
        ("distance_mm", 7000, "distance 7000 mm"),
        ("given_minutes", 480, "given 480 minutes"),
        ("minutes", 5, "minutes 5"),
        ("weapons", ("G-1", "G-2"), "G-1 + G-2"),
        ("chambers", ("R1", "R1", "R6"), "2 R1 + 1 R6"),
        ("weapons", (), ""),
        ("to", "actor", "actor"),
    ],
)
def test_a_field_is_told_with_what_it_is_of(name: str, value: Any, said: str) -> None:
    assert field_text(name, value) == said


def test_only_what_was_given_is_told() -> None:
    seen = WeaponInspected(weapon=WeaponId("G-1"), chambers=(RoundClass.DUMMY,) * 3)
    assert given(seen) == ("weapon", "chambers")
    assert body_text(seen, given(seen)) == "weapon inspected, G-1, chambers 3 R1"
    assert body_text(seen, ()) == "weapon inspected"


def test_what_is_committed_is_named_and_its_digest_not_even_begun() -> None:
    gone = PersonDeparted(person=PersonId("dp"), reason=Committed(DIGEST))
    assert body_text(gone, given(gone)) == "person departed, dp, reason committed"


def test_other_digests_and_keys_are_begun_so_that_they_can_be_told_apart() -> None:
    text = StatementOffered(text=Digest(DIGEST))
    assert body_text(text, given(text)) == "statement offered, text abcdefgh..."
    many = StatementOffered(text=Digest(DIGEST), drafts=(Digest(DIGEST),) * 2)
    assert body_text(many, given(many)) == "statement offered, text abcdefgh..., 2 drafts"
    key = PublicKey(DIGEST)
    device = DeviceEnrolled(person=PersonId("dp"), enrolled=DeviceId("d1"), key=key)
    assert body_text(device, given(device)) == "device enrolled, dp, d1, key abcdefgh..."


@pytest.mark.parametrize("kind", sorted(kinds()))
def test_every_field_that_holds_a_digest_is_known_as_one(kind: str) -> None:
    cls = kinds()[kind]
    hints = {name: str(hint) for name, hint in cls.__annotations__.items()}
    marked = {
        name
        for name, hint in hints.items()
        if any(word in hint for word in ("Committed", "Digest", "PublicKey"))
    }
    assert set(withheld(cls)) == marked


def told_of(kind: str, rounds: dict[str, Any], **more: Any) -> str:
    """Tell the rounds of an act of a kind."""
    body = build(kinds()[kind], {**more, "rounds": [rounds]})
    return str(field_text("rounds", body.rounds))


def test_what_rounds_were_found_to_be_is_told() -> None:
    told = {"count": 6, "told_by": "rattle", "primer": "inert"}
    found = {
        told_of("RoundsVerified", {**told, "round_class": one}, lot="D-1")
        for one in ("R1", "R3", "R7")
    }
    assert len(found) == 3
    assert "6 rounds: 6 R7, rattle, inert" in found


def test_so_is_what_came_out_of_which_lot() -> None:
    out = {"lot": "D-1", "count": 2}
    words = [
        told_of("WeaponUnloaded", one, weapon="G-1")
        for one in (out, {**out, "fate": "fired"}, {**out, "lot": "B-1"})
    ]
    assert words == ["2 rounds: 2 D-1", "2 rounds: 2 D-1, fired", "2 rounds: 2 B-1"]


def said(kind: str, **fields: Any) -> str:
    """Tell an act of a kind."""
    body = build(kinds()[kind], fields)
    return str(body_text(body, given(body)))


WEAPON = {
    "weapon": "G-1",
    "weapon_class": "W1",
    "can_chamber": True,
    "can_expel": True,
    "bore_open": True,
}
SETUP = {"setup": "1A", "unit": "main", "scene": "1", "purpose": "take", "toward": "nobody"}
SHOWN = {"weapon": "G-1", "to": "ad", "says_clear": True}
PAIRS = {
    "a receipt and items": (
        "EvidenceCollected",
        {"agency": "police", "receipt": "R-7, weapons G-1"},
        {"agency": "police", "receipt": "R-7", "weapons": ["G-1"]},
    ),
    "a gun and a lot": (
        "EvidenceCollected",
        {"agency": "police", "receipt": "R-7", "weapons": ["A-1"]},
        {"agency": "police", "receipt": "R-7", "lots": ["A-1"]},
    ),
    "a place and a gun": (
        "WeaponLeft",
        {"weapons": ["G-3"], "place": "G-1, porch"},
        {"weapons": ["G-3", "G-1"], "place": "porch"},
    ),
    "a maker and a model": (
        "WeaponRegistered",
        {**WEAPON, "model": "P"},
        {**WEAPON, "maker": "P"},
    ),
    "a model that speaks of a maker": (
        "WeaponRegistered",
        {**WEAPON, "model": "P, maker Q"},
        {**WEAPON, "model": "P", "maker": "Q"},
    ),
    "who protects what": (
        "ProtectionSet",
        {"setup": "1A", "hearing": ["ad"]},
        {"setup": "1A", "eyes": ["ad"]},
    ),
    "chambers and a magazine": (
        "WeaponShown",
        {**SHOWN, "chambers": ["R1"]},
        {**SHOWN, "magazine": ["R1"]},
    ),
    "what rests and of which shot": (
        "SetupBegun",
        {**SETUP, "resting": ["B", "of shot C"]},
        {**SETUP, "resting": ["B"], "of_shot": "C"},
    ),
    "two that rest and one": (
        "SetupBegun",
        {**SETUP, "resting": ["B, C"]},
        {**SETUP, "resting": ["B", "C"]},
    ),
    "one twice and one that says so": (
        "SetupBegun",
        {**SETUP, "resting": ["B", "B"]},
        {**SETUP, "resting": ["2 B"]},
    ),
}


@pytest.mark.parametrize(("kind", "one", "other"), PAIRS.values(), ids=PAIRS)
def test_two_acts_do_not_read_as_one(kind: str, one: dict[str, Any], other: dict[str, Any]) -> None:
    assert said(kind, **one) != said(kind, **other)


def test_a_label_with_a_comma_stands_in_quotes_that_no_label_has() -> None:
    told = said("WeaponLeft", weapons=["G-3"], place="G-1, porch")
    assert told == "weapon left, G-3, \u201cG-1, porch\u201d"


@pytest.mark.parametrize(
    ("kind", "fields", "told"),
    [
        (
            "WeaponLeft",
            {"weapons": ["G-1", "G-2"], "place": "C1"},
            "weapon left, G-1 + G-2, C1",
        ),
        ("WeaponOffered", {"weapon": "G-1", "to": "ad"}, "weapon offered, G-1, to ad"),
        ("SetupBegun", SETUP, "setup begun, 1A, main, 1, take, toward nobody"),
        ("WorkStopped", {"scope": "item", "target": "G-1"}, "work stopped, item, G-1"),
    ],
)
def test_a_line_says_what_is_what(kind: str, fields: dict[str, Any], told: str) -> None:
    assert said(kind, **fields) == told
