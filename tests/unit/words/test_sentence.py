"""A sentence is its English text, and keeps what it was made of."""

from __future__ import annotations

import copy
import json

import pytest

from coldproof.words.floor import Color
from coldproof.words.sentence import Sentence, counted, joined, told, word

GUN = told("{name} was {cause}", name="G-1", cause=told("opened by {who}", who="dp"))


def test_it_is_the_text_for_whoever_wants_a_text() -> None:
    assert GUN == "G-1 was opened by dp"
    found: dict[str, int] = {GUN: 1}
    assert found["G-1 was opened by dp"] == 1
    assert json.dumps([GUN]) == '["G-1 was opened by dp"]'
    assert told("a {color} tag", color=Color.RED) == "a red tag"


def test_it_keeps_template_and_values() -> None:
    assert (GUN.template, GUN.values["name"]) == ("{name} was {cause}", "G-1")
    assert isinstance(GUN.values["cause"], Sentence)


@pytest.mark.parametrize("again", [copy.copy, copy.deepcopy])
def test_a_copy_is_a_sentence_too(again: object) -> None:
    made = again(GUN)  # type: ignore[operator]  # each of them copies
    assert made == GUN
    assert made.template == GUN.template
    assert made.values == GUN.values


@pytest.mark.parametrize("lost", [str(GUN), f"{GUN}", GUN + "", GUN.upper()])
def test_what_is_made_of_its_text_is_a_plain_text(lost: str) -> None:
    assert type(lost) is str


@pytest.mark.parametrize(
    ("count", "text"), [(1, "1 round of B-1"), (0, "0 rounds of B-1"), (2, "2 rounds of B-1")]
)
def test_one_and_many_have_templates_of_their_own(count: int, text: str) -> None:
    assert counted(count, "1 round of {lot}", "{count} rounds of {lot}", lot="B-1") == text


def test_parts_are_joined_in_their_order_and_kept() -> None:
    both = joined("; ", (told("one"), told("two")))
    assert both == "one; two"
    assert list(both.values.values()) == ["one", "two"]
    assert joined(", ", ()) == ""
    assert joined(", ", ("{", "}")) == "{, }"


def test_words_of_a_table_are_taken_as_they_stand() -> None:
    assert word("50 {percent}") == "50 {percent}"


@pytest.mark.parametrize("template", ["{name} was {cause}", "{0}"])
def test_a_template_without_its_values_is_refused(template: str) -> None:
    with pytest.raises((KeyError, ValueError)):
        told(template, name="G-1")
