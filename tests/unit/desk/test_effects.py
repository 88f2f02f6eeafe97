"""What an act does, in sentences: each in the person's language, and nothing said twice.

What the command line says of each kind stands in tests/unit/cli/test_effects.py.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from coldproof.desk.effects import come_of, effects, still_open, tried, what_counts
from coldproof.desk.floor.tongue import NO_CATALOG, Tongue, put_in
from coldproof.desk.history.step import Step
from coldproof.state.fold import START, fold
from coldproof.words.units import MINUTE_US
from tests.unit.desk.floor.test_in_spanish import ES, english_in
from tests.unit.desk.history.told_days import DAYS, accounts, entries
from tests.unit.state.rows import act

FOUND = act("RoundFound", "actor", round_class="R7", place="floor")
LEFT = act("WeaponLeft", "armorer", weapons=["G-1"], place="cart")
STOP = act("WorkStopped", "actor", scope="production")
CLOSED = act("DayClosed", "armorer", day="2025-03-12")
HAZARD = act("HazardReported", "actor", weapons=True, about="faulty")
OFFER = act("WeaponOffered", "armorer", weapon="G-1", to="actor")
PLAN = act("DayClosed", "upm", day="2025-03-13")


def last(*acts: dict[str, Any]) -> Step:
    *before, entry = entries(*acts)
    state = fold(START, before)
    return Step(state, entry, fold(state, (entry,)))


def said(one: Step, **how: bool) -> list[str]:
    return [str(sentence) for sentence in effects(one, **how)]


def test_a_screen_says_that_a_gun_is_quarantined_so_it_is_not_said_again() -> None:
    one = last(LEFT)
    assert said(one) == ["G-1 is quarantined by it: out of sight, left or lost."]
    assert said(one, on_screen=True) == []


def test_a_screen_says_how_far_a_stop_goes_but_not_that_a_find_stops_everything() -> None:
    called, found = last(STOP), last(FOUND)
    assert said(called) == ["Everything stops by it."]
    assert said(called, on_screen=True) == []
    told = ["Everything stops by it: a round was found that fits no lot."]
    assert said(found) == said(found, on_screen=True) == told


def test_what_counts_for_nothing_is_said_everywhere() -> None:
    one = last(CLOSED)
    assert said(one) == said(one, on_screen=True)
    [sentence] = said(one)
    assert sentence.startswith("It changes nothing that is so. Such an act counts where that day")


def test_each_act_is_tried_after_those_before_it() -> None:
    """Alone the second changes something; after the first, which says the same, it does not."""
    whole = entries(PLAN)
    state, once = fold(START, whole[:-1]), whole[-1].act
    now_us = state.now_us + MINUTE_US
    assert come_of(state, [once], now_us) == ()
    [told] = come_of(state, [once, once], now_us)
    assert told.startswith("It changes nothing that is so.")
    assert come_of(state, [once, once, once], now_us) == (told,)  # said once
    assert come_of(state, [], now_us) == ()


def test_trying_is_by_the_clock_and_records_nothing() -> None:
    whole = entries(PLAN)
    state, once = fold(START, whole[:-1]), whole[-1].act
    assert tried(state, once, once.at_us - MINUTE_US).entry.at_us == once.at_us - MINUTE_US
    assert tried(state, once, once.at_us + MINUTE_US).entry.at_us == once.at_us
    assert fold(START, whole[:-1]) == state


def test_four_stops_are_three_and_one_more() -> None:
    one = last(STOP, STOP, STOP, STOP, PLAN)
    told = [str(sentence) for sentence in still_open(one)]
    assert [line.startswith("Open: the stop of entry ") for line in told] == [True] * 3 + [False]
    assert told[3] == "1 more stop is open."


def test_a_screen_says_a_hazard_about_weapons_once_for_all_that_is_done_with_one() -> None:
    *before, one, other = entries(HAZARD, OFFER, OFFER)
    state = fold(START, before)
    said = come_of(state, [one.act, other.act], state.now_us + MINUTE_US)
    told = f"Open: the hazard about weapons of entry {state.size - 1} (faulty, by actor)."
    assert [line for line in said if "hazard" in line] == [f"{told} Nobody has answered it."]
    assert not any("hazard" in line for line in come_of(state, [before[-1].act], state.now_us))


RELEASED: dict[str, Any] = {"cause_found": True, "fixed": True, "crew_told": True}


@pytest.mark.parametrize(
    ("one", "what"),
    [
        (last(HAZARD, OFFER), "Abierto: el peligro sobre armas de la entrada "),
        (last(STOP, act("WorkReleased", "armorer", **RELEASED)), "Aún falta lo mismo de la parte "),
        (last(STOP, act("WorkReleased", "actor", **RELEASED)), "Aún falta lo mismo de alguien "),
    ],
)
def test_what_is_open_or_lacking_is_said_in_spanish(one: Step, what: str) -> None:
    say = Tongue({"es": ES}).speaker("es")
    said = [say(sentence) for sentence in (*effects(one), *still_open(one))]
    assert any(line.startswith(what) for line in said)
    assert not english_in("\n".join(said))


def steps(name: str) -> Iterator[Step]:
    state = START
    for one in accounts(name)[0].steps:
        after = fold(state, (one.entry,))
        yield Step(state, one.entry, after)
        state = after


@pytest.mark.parametrize("name", [*DAYS])
def test_in_spanish_no_english_is_left(name: str) -> None:
    say = Tongue({"es": ES}).speaker("es")
    found = {
        say(sentence)
        for one in steps(name)
        for sentence in (*effects(one), what_counts(one), *still_open(one))
    }
    assert found
    assert not english_in("\n".join(found))


@pytest.mark.parametrize(
    "one", [last(LEFT), last(FOUND), last(CLOSED), last(STOP, PLAN), last(HAZARD, OFFER)]
)
def test_in_english_a_sentence_is_what_the_terminal_prints(one: Step) -> None:
    for sentence in (*effects(one), *still_open(one)):
        assert put_in(NO_CATALOG, sentence) == str(sentence)
