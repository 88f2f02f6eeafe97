"""Sentences in a person's language: catalogs of sentences, English being the source itself."""

from __future__ import annotations

from collections.abc import Callable, Mapping

Catalog = Mapping[str, str]


class Tongue:
    """The languages that a screen can speak."""

    def __init__(self, catalogs: Mapping[str, Catalog]) -> None:
        """Take catalogs, English sentence to translation, by language; English needs none."""
        self._known = dict(catalogs)

    def speaker(self, lang: str) -> Callable[[str], str]:
        """Return what says a sentence in a language; one it does not know stays in English."""
        known = self._known.get(lang, {})
        return lambda sentence: known.get(sentence, sentence)


def say(sentence: str) -> str:
    """Return a sentence as it is: it is found here for the catalogs, and said where it is shown."""
    return sentence
