"""A sentence in a person's language, and in English where there is none."""

from __future__ import annotations

from coldproof.desk.floor.tongue import Tongue


def test_a_known_sentence_is_said_in_the_language_asked_for() -> None:
    tongue = Tongue({"es": {"Board": "Tablero"}})
    assert tongue.speaker("es")("Board") == "Tablero"


def test_what_has_no_translation_stays_in_english() -> None:
    tongue = Tongue({"es": {"Board": "Tablero"}})
    assert tongue.speaker("es")("Kit") == "Kit"
    assert tongue.speaker("fr")("Board") == "Board"
    assert tongue.speaker("en")("Board") == "Board"
