"""A sentence in a person's language, and in English where there is none."""

from __future__ import annotations

from enum import StrEnum

import pytest

from coldproof.desk.floor.tongue import Tongue
from coldproof.state.records import CustodyKind
from coldproof.words.floor import Agency, IncidentKind, LiveActivity
from coldproof.words.people import Role
from coldproof.words.sentence import joined, told, word


def test_a_known_sentence_is_said_in_the_language_asked_for() -> None:
    tongue = Tongue({"es": {"Board": "Tablero"}})
    assert tongue.speaker("es")("Board") == "Tablero"


def test_what_has_no_translation_stays_in_english() -> None:
    tongue = Tongue({"es": {"Board": "Tablero"}})
    assert tongue.speaker("es")("Kit") == "Kit"
    assert tongue.speaker("fr")("Board") == "Board"
    assert tongue.speaker("en")("Board") == "Board"


KNOWN = {
    "{name} was {cause}": "{name} estuvo {cause}",
    "opened by {who}": "abierta por {who}",
    "A count that does not balance": "Un recuento que no cuadra",
    "out of sight": "fuera de la vista",
    "G-1": "no es una palabra",
}


@pytest.mark.parametrize(
    ("sentence", "spanish"),
    [
        (told("{name} was {cause}", name="G-1", cause="x"), "G-1 estuvo x"),
        (
            told("{name} was {cause}", name="G-1", cause=told("opened by {who}", who="dp")),
            "G-1 estuvo abierta por dp",
        ),
        (joined("; ", (told("opened by {who}", who="dp"), "G-1")), "abierta por dp; G-1"),
        (told("({kind})", kind=IncidentKind.COUNT_MISMATCH), "(un recuento que no cuadra)"),
        (told("{kind}", kind=CustodyKind.OUT_OF_SIGHT), "fuera de la vista"),
        (word("out of sight"), "fuera de la vista"),
        (told("{n} of {name}", n=3, name="G-1"), "3 of G-1"),
    ],
)
def test_a_sentence_is_said_with_what_stands_in_it(sentence: str, spanish: str) -> None:
    assert Tongue({"es": KNOWN}).speaker("es")(sentence) == spanish


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (IncidentKind.COUNT_MISMATCH, "a count that does not balance"),
        (Agency.CAL_OSHA, "Cal/OSHA"),
        (Role.FIRST_AD, "First AD"),
        (LiveActivity.GUNFIRE_RECORDING, "gunfire recording"),
        (CustodyKind.HELD, "held"),
    ],
)
def test_in_english_too_a_value_is_said_in_its_words(value: StrEnum, words: str) -> None:
    assert Tongue({}).speaker("en")(told("{value}", value=value)) == words
    assert told("{value}", value=value) == value.value


def test_a_sentence_without_a_translation_stays_but_for_what_has_one() -> None:
    odd = told("odd: {cause}", cause=word("out of sight"))
    assert Tongue({"es": KNOWN}).speaker("es")(odd) == "odd: fuera de la vista"
