"""Whatever a rule finds in any of the cases can be said in Spanish, nothing left in English."""

from __future__ import annotations

import json
import re
import string
from collections.abc import Iterator
from enum import StrEnum
from functools import cache

import pytest

from coldproof.desk.floor.tongue import Tongue
from coldproof.desk.floor.valued import words_of_value
from coldproof.words.sentence import Sentence, told
from tests.rules.cases import Case, all_cases, run
from tools.catalogs import INTO

CASES = [case for case in all_cases() if case.told["finding"] in ("broken", "undecided")]
SHORT = 6  # letters: a piece of text that short may be the same in both languages


@cache
def spanish() -> dict[str, str]:
    """Return the Spanish catalog that the package carries."""
    found: dict[str, str] = json.loads((INTO / "es.json").read_text("utf-8"))
    return found


def pieces(one: object) -> Iterator[str]:
    """Yield every text of a sentence that the catalog must hold."""
    if isinstance(one, Sentence):
        if any(map(str.isalpha, fixed(one.template))):
            yield one.template
        for value in one.values.values():
            yield from pieces(value)
    elif isinstance(one, StrEnum):
        yield words_of_value(one) or one.value


def fixed(template: str) -> str:
    """Return the text of a template without its places."""
    return "\0".join(text for text, _, _, _ in string.Formatter().parse(template))


def left_in_english(reason: str) -> list[str]:
    """Return what of a reason would still be English on a Spanish screen."""
    if not isinstance(reason, Sentence):
        return [reason]
    said = Tongue({"es": spanish()}).speaker("es")(reason)
    found = [one for one in pieces(reason) if one not in spanish()]
    for template in pieces(reason):
        if spanish().get(template) != template:
            parts = (part.strip(" .,:;()") for part in fixed(template).split("\0"))
            found += [part for part in parts if len(part) > SHORT and stands_in(part, said)]
    return found


def stands_in(part: str, said: str) -> bool:
    """Say whether whole words of a text stand in another."""
    return re.search(rf"(?<!\w){re.escape(part)}(?!\w)", said) is not None


def reasons(case: Case) -> list[str]:
    """Return why the rule of a case is not kept, in its own words."""
    found = run(case)[1]
    return [found] if isinstance(found, str) else list(found or ())


@pytest.mark.parametrize("case", CASES, ids=[c.label for c in CASES])
def test_a_refusal_speaks_spanish(case: Case) -> None:
    told_of = reasons(case)
    assert told_of
    assert [left_in_english(one) for one in told_of] == [[] for _ in told_of]


@pytest.mark.parametrize(
    ("reason", "left"),
    [
        (told("{name} is not checked, and nobody knows it", name="G-1"), 2),
        ("a text that was filled in before it was said", 1),
        (told("{name} was not checked", name=told("no such words here")), 2),
        (told("{name} was not checked", name="G-1"), 0),
    ],
)
def test_what_the_catalog_lacks_is_found(reason: str, left: int) -> None:
    assert len(left_in_english(reason)) == left
