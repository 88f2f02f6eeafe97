"""Languages: which one is chosen, and that the plain pages' own sentences are in each."""

from __future__ import annotations

import re

import pytest

from coldproof.web import plain, plain_pages, plain_problems, trust
from coldproof.web.spanish import SPANISH
from coldproof.web.tongues import catalogs, chosen, tongue

PLACE = re.compile(r"\{\w+\}")
OWN = (
    plain.NEEDS_KEY,
    plain_pages.UNTRUSTED,
    plain_pages.STANDS_STILL,
    plain_pages.ENDED,
    plain_pages.ENTERED,
    plain_pages.TOLD,
    plain_problems.NOT_KNOWN,
    plain_problems.NOT_RECORDED,
    plain_problems.ALOUD,
    plain_problems.AGAIN,
    plain_problems.STANDS_THERE,
    plain_problems.NO_PRODUCTION,
    plain_problems.ELSEWHERE,
    plain_problems.UNREADABLE,
    plain_problems.NOT_READ,
    *plain_problems.WHY.values(),
    trust.FIRST,
    trust.UNTIL,
    *trust.IPHONE,
    *trust.ANDROID,
)


@pytest.mark.parametrize(
    ("asked", "accepted", "lang"),
    [
        ("es", "en", "es"),
        ("en", "es", "en"),
        (None, "es-MX,en;q=0.5", "es"),
        (None, "fr, es", "es"),
        (None, "", "en"),
        ("../../x", "fr", "en"),
        ("xx", "ES", "es"),
        (None, "," * 10_000, "en"),
    ],
)
def test_a_language_is_chosen(asked: str | None, accepted: str, lang: str) -> None:
    assert chosen(asked, accepted) == lang


@pytest.mark.parametrize("sentence", OWN)
def test_own_sentences_are_in_each(sentence: str) -> None:
    told = SPANISH[sentence]
    assert told != sentence
    assert PLACE.findall(told) == PLACE.findall(sentence)


def test_catalogs_are_found() -> None:
    assert set(catalogs()) >= {"es"}
    assert tongue().speaker("es")("Stop") != "Stop"
    assert tongue().speaker("en")("Stop") == "Stop"
    assert tongue().speaker("xx")("Stop") == "Stop"
