"""A sentence that keeps what it was made of, so that it can be said in another language.

It is the English text itself: whoever stores, sorts, compares or prints it sees a plain `str`.
Beside the text it carries its template and the values put in, which may be sentences again.
`str(...)`, an f-string and `"".join` give a plain text back, which can no longer be translated.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Self

_new = str.__new__


class Sentence(str):
    """An English text with the template and the values that it was made of; never changed."""

    __slots__ = ("template", "values")

    template: str
    values: Mapping[str, object]

    def __new__(cls, template: str, values: Mapping[str, object]) -> Self:
        """Put the values into the template; without values it is taken as it stands."""
        made = _new(cls, template.format_map(values) if values else template)
        made.template, made.values = template, values
        return made

    def __getnewargs__(self) -> tuple[Any, ...]:
        """Let copies be sentences too."""
        return self.template, self.values


def told(template: str, /, **values: object) -> Sentence:
    """Return a sentence: `told("{name} is not checked", name=name)`.

    The template is written out where it is used: there the catalogs find it.
    """
    made = _new(Sentence, template.format_map(values) if values else template)
    made.template, made.values = template, values
    return made


def word(words: str) -> Sentence:
    """Return words that a table or an enum holds, which the catalogs find there."""
    return Sentence(words, {})


def counted(count: int, one: str, more: str, **values: object) -> Sentence:
    """Return how many: `counted(2, "1 round", "{count} rounds")` is `2 rounds`."""
    return Sentence(one if count == 1 else more, {"count": count, **values})


def joined(between: str, parts: Iterable[object]) -> Sentence:
    """Return parts in their order with the same text between them; each is translated alone."""
    values = {f"part{place}": part for place, part in enumerate(parts)}
    return Sentence(between.join(f"{{{name}}}" for name in values), values)
