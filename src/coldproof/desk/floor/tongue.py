"""Sentences in a person's language: catalogs of sentences, English being the source itself."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum

from coldproof.desk.floor.valued import within, words_of_value
from coldproof.words.kit import RoundClass, WeaponClass
from coldproof.words.sentence import Sentence

Catalog = Mapping[str, str]
Say = Callable[[str], str]
NO_CATALOG: Catalog = {}
CODED = (WeaponClass, RoundClass)
"""Enums whose values are codes, not words."""


class Tongue:
    """The languages that a screen can speak."""

    def __init__(self, catalogs: Mapping[str, Catalog]) -> None:
        """Take catalogs, English sentence to translation, by language; English needs none."""
        self._known = dict(catalogs)

    def speaker(self, lang: str) -> Say:
        """Return what says a sentence in a language; one it does not know stays in English.

        Of a `Sentence` the template is looked up, and what stands in it is said too.
        """
        known = self._known.get(lang, NO_CATALOG)
        return lambda sentence: put_in(known, sentence)


def put_in(known: Catalog, one: object, *, codes: bool = False) -> str:
    """Say one thing by a catalog: a sentence, the value of an enum, or anything as it stands.

    With `codes` a class of weapon or round has its code in parentheses after its words.
    """
    if isinstance(one, Sentence):
        words = known.get(one.template, one.template)
        if not one.values:
            return words
        values = one.values.items()
        return words.format(**{name: value_in(known, v, codes=codes) for name, v in values})
    return known.get(one, one) if isinstance(one, str) else str(one)


def value_in(known: Catalog, value: object, *, codes: bool = False) -> str:
    """Say what stands in a sentence: names and numbers as they are, the rest in its words."""
    if isinstance(value, Sentence):
        return put_in(known, value, codes=codes)
    if isinstance(value, StrEnum):
        words = words_of_value(value)
        if words is not None:
            code = f" ({value.value})" if codes and isinstance(value, CODED) else ""
            return within(known.get(words, words)) + code
        return known.get(value, value.value.replace("-", " "))
    return str(value)


def english(sentence: str) -> str:
    """Say a sentence in the language of the source, values of enums in their words."""
    return put_in(NO_CATALOG, sentence)


def recorded(sentence: str) -> str:
    """Say a sentence in English as tables and pages of the record have it, with the codes.

    The entries themselves, and the labels, have the codes: so one can be found by the other.
    """
    return put_in(NO_CATALOG, sentence, codes=True)


def with_codes(one: object) -> str:
    """Say one thing in English as it stands, but the codes of classes after their words.

    So the command line prints it: whoever types an act types the values of the other enums.
    """
    if isinstance(one, Sentence) and one.values:
        return one.template.format_map({name: with_codes(v) for name, v in one.values.items()})
    return value_in(NO_CATALOG, one, codes=True) if isinstance(one, CODED) else str(one)


def say(sentence: str) -> str:
    """Return a sentence as it is: it is found here for the catalogs, and said where it is shown."""
    return sentence
