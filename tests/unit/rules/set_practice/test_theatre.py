"""The theatre's own words, and that what it does beside is really judged."""

from __future__ import annotations

from coldproof.rules.packs import PACKS
from coldproof.rules.set_practice import SET_PRACTICE
from coldproof.rules.set_practice.theatre import PROFILE
from coldproof.words.floor import Medium


def test_the_house_has_words_of_its_own() -> None:
    assert PROFILE.word("first AD") == "stage manager"
    assert PROFILE.word("scene") == "cue"
    assert PROFILE.word("armorer") == "armorer"


def test_no_word_means_two_things() -> None:
    ours = [word for word, _ in PROFILE.words]
    theirs = [word for _, word in PROFILE.words]
    assert len(dict.fromkeys(ours)) == len(ours)
    assert len(dict.fromkeys(theirs)) == len(theirs)


def test_it_is_of_the_stage_and_its_packs_exist() -> None:
    assert PROFILE.medium is Medium.STAGE
    assert all(name in PACKS for name in PROFILE.packs)


def test_each_habit_is_judged_by_a_rule_of_the_pack() -> None:
    ids = [rule.id for rule in SET_PRACTICE]
    assert all(rule in ids for _, rule in PROFILE.habits)
