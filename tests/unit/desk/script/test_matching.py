"""Which scene of one draft is which of another."""

from __future__ import annotations

import pytest

from coldproof.desk.script import matching
from coldproof.desk.script.matching import Pair, ids_of, matched
from tests.unit.desk.script.test_drafts import ARMED, QUIET, scene, script


def test_without_numbers_heading_and_likeness_match() -> None:
    one, two = scene(None, "a", "b", "c"), scene(None, "d", "e", "f", head="EXT. YARD")
    like = scene(None, "a", "b", "x")
    assert matched(script(one, two), script(two, like)) == (Pair(1, 0), Pair(0, 1))
    far = scene(None, "q", "r", "s", "t")
    assert matched(script(one), script(far)) == (Pair(None, 0), Pair(0, None))


def test_a_number_that_two_scenes_have_matches_none_by_itself() -> None:
    twice = script(scene("1", "a", "b", "c"), scene("1", "d", "e", "f"))
    assert matched(twice, script(scene("1", "d", "e", "f"))) == (Pair(1, 0), Pair(0, None))


def test_a_scene_that_moved_is_found_by_its_words_and_one_that_went_is_not() -> None:
    old = script(QUIET, ARMED)
    assert matched(old, script(QUIET, ARMED._replace(number="2A")))[1] == Pair(1, 1)
    assert matched(old, script(QUIET)) == (Pair(0, 0), Pair(1, None))
    assert ids_of(script(QUIET, ARMED._replace(omitted=True))) == {"1"}


CHURCH = ("They kneel.", "A bell.", "Nobody sings.", "He lights a candle.")
YARD = ("A cart.", "He lifts a gun.", "The horse bolts.", "Dust.")
NEW = ("She writes.", "Ink.", "The door opens.", "She smiles.")


def test_numbers_that_moved_on_are_found_by_their_words() -> None:
    old = script(scene("7", *CHURCH), scene("8", *YARD))
    new = script(scene("7", *NEW), scene("8", *CHURCH), scene("9", *YARD))
    assert matched(old, new) == (Pair(None, 0), Pair(0, 1), Pair(1, 2))
    turned = script(scene("7", *YARD), scene("8", *CHURCH))
    assert matched(old, turned) == (Pair(1, 0), Pair(0, 1))


def test_a_scene_that_was_rewritten_keeps_its_number_where_its_words_are_nowhere() -> None:
    old = script(scene("7", *CHURCH), scene("8", *YARD))
    assert matched(old, script(scene("7", *NEW), scene("8", *YARD))) == (Pair(0, 0), Pair(1, 1))
    half = scene("7", *CHURCH[:2], *NEW)
    assert matched(old, script(half, scene("8", *YARD))) == (Pair(0, 0), Pair(1, 1))


def test_a_few_lines_that_stayed_do_not_keep_a_number_where_all_of_them_are_elsewhere() -> None:
    old = script(scene("7", *CHURCH), scene("8", *YARD))
    half = scene("7", *CHURCH[:2], *NEW)  # the place and who speaks, as scenes beside have them
    new = script(half, scene("8", *CHURCH))
    assert matched(old, new) == (Pair(None, 0), Pair(0, 1), Pair(1, None))


def test_an_omitted_scene_keeps_its_number_and_its_words_may_be_elsewhere() -> None:
    old = script(scene("7", *CHURCH), scene("8", *YARD))
    omitted = scene("7")._replace(omitted=True)
    new = script(omitted, scene("8", *CHURCH), scene("8A", *YARD))
    assert matched(old, new) == (Pair(0, 0), Pair(None, 1), Pair(1, 2))


def test_a_scene_that_is_elsewhere_as_it_was_is_not_taken_by_one_that_is_like_it() -> None:
    old = script(scene("7", *CHURCH), scene("8", *YARD))
    new = script(scene("9", *CHURCH[:3], "Dogs."), scene("10", *CHURCH))
    assert matched(old, new) == (Pair(None, 0), Pair(0, 1), Pair(1, None))
    twice = script(scene("9", *CHURCH), scene("10", *CHURCH))
    assert matched(old, twice) == (Pair(0, 0), Pair(None, 1), Pair(1, None))


def test_of_long_scenes_the_order_of_the_lines_is_not_looked_at() -> None:
    texts = [f"Line {n}." for n in range(300)]
    old, turned = scene(None, *texts), scene(None, *reversed(texts))
    other = scene(None, *[f"Word {n}." for n in range(300)])
    assert matched(script(old), script(turned)) == (Pair(0, 0),)
    assert matched(script(old), script(other)) == (Pair(None, 0), Pair(0, None))
    few = [scene(None, *one) for one in (texts[:90], texts[89::-1])]
    assert matched(script(few[0]), script(few[1])) == (Pair(None, 0), Pair(0, None))


def test_drafts_that_were_made_to_take_long_are_not_looked_through(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    old = script(*[scene(None, f"a{n}", f"b{n}") for n in range(4)])
    new = script(*[scene(None, f"a{n}", f"b{n}", "c") for n in reversed(range(4))])
    assert matched(old, new)[:2] == (Pair(3, 0), Pair(2, 1))
    matched.cache_clear()
    monkeypatch.setattr(matching, "MOST_PAIRS", 4)
    assert matched(old, new)[:2] == (Pair(3, 0), Pair(None, 1))
    matched.cache_clear()


def test_nor_are_those_of_which_too_many_lines_would_be_counted(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    old = script(*[scene(None, f"a{n}", f"b{n}") for n in range(4)])
    new = script(*[scene(None, f"a{n}", f"b{n}", "c") for n in reversed(range(4))])
    monkeypatch.setattr(matching, "MOST_COUNTED", 4)
    assert matched(old, new)[:2] == (Pair(3, 0), Pair(2, 1))  # in order: none was counted
    matched.cache_clear()
    monkeypatch.setattr(matching, "MOST_LOOKED", 0)
    assert matched(old, new)[:2] == (Pair(3, 0), Pair(None, 1))
    matched.cache_clear()
