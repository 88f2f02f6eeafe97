"""Words that stand near each other tell of a firearm together, in whatever order."""

from __future__ import annotations

import pytest

from coldproof.desk.script.find import find
from coldproof.desk.script.near import frames, indexed, together
from coldproof.desk.script.words_near import NAMED, NEAR, NEAR_ES
from coldproof.desk.script.words_near_more import NEAR_MORE, NEAR_MORE_ES
from coldproof.exchange.script.fountain import read_fountain
from coldproof.words.floor import SceneTag

F = SceneTag.FIREARMS
EVERY = NEAR + NEAR_ES + NEAR_MORE + NEAR_MORE_ES


def triggers(text: str) -> set[SceneTag]:
    return {hit.trigger for hit in find(read_fountain(text.replace(" / ", "\n\n")))}


def met(line: str, text: str, named: dict[str, str] | None = None) -> list[tuple[int, int]]:
    index = indexed(frames(F, line, named or {}))
    return [(first, end) for first, end, _ in together(index, text.split())]


def test_one_of_each_bag_must_stand_within_so_many_words_in_any_order() -> None:
    assert met("~ 4 cold|icy neck", "an icy thing neck") == [(1, 4)]
    assert met("~ 4 cold|icy neck", "his neck feels cold") == [(1, 4)]
    assert met("~ 4 cold|icy neck", "cold a b c neck") == []
    assert met("~ 4 cold|icy neck", "cold icy cold") == []


def test_one_word_does_not_stand_for_two_bags() -> None:
    assert met("~ 4 cold|steel steel", "steel") == []
    assert met("~ 4 cold|steel steel", "cold steel") == [(0, 2)]


def test_a_bag_with_a_name_is_read_without_accents() -> None:
    assert met("~ 4 @parts frio", "el canon frio", {"@parts": "cañón"}) == [(1, 3)]


@pytest.mark.parametrize("line", ["% 4 cold neck", "~ 4 @nowhere neck"])
def test_a_mark_or_a_bag_that_is_none_is_refused(line: str) -> None:
    with pytest.raises(KeyError):
        list(frames(F, line, NAMED))


def test_each_frame_has_two_bags_or_more_and_stands_once() -> None:
    read = list(frames(F, EVERY, NAMED))
    assert all(len(one.bags) > 1 and one.span > 1 for one in read)
    assert len({(one.span, one.bags) for one in read}) == len(read)
    used = {word for line in EVERY.split("\n") for part in line.split() for word in part.split("|")}
    assert set(NAMED) <= used


@pytest.mark.parametrize(
    "text",
    [
        "INT. CAR - NIGHT / Something cold touches the back of the senator's neck.",
        "EXT. QUARRY - DAY / She squints, pulls. The third bottle vanishes.",
        "INT. HUT - NIGHT / Between the bread and the oil the napkin has a grip sticking out.",
        "EXT. CLARO - ALBA / Espalda contra espalda, los dos echan a andar.",
        "INT. BAR - NOCHE / Le apoya el caño en la panza.",
    ],
)
def test_a_firearm_that_nobody_names_is_found(text: str) -> None:
    assert F in triggers(text)


@pytest.mark.parametrize(
    "text",
    [
        "INT. ROOM - DAY / Her neck is stiff from the cold.",
        "INT. KITCHEN - DAY / The bottle stands by the window. She pulls the door shut.",
    ],
)
def test_words_of_one_bag_or_far_apart_tell_of_none(text: str) -> None:
    assert F not in triggers(text)


def test_a_trap_takes_away_what_has_one_of_its_words() -> None:
    assert met("! 6 trigger scanner", "the scanner and its trigger") == [(4, 5), (1, 2)]
    assert F not in triggers("INT. SHOP - DAY / She aims the scanner and pulls the trigger.")
    assert F in triggers("INT. SHOP - DAY / She aims the scanner. A rifle leans by the till.")


def test_a_trap_does_not_take_away_what_stands_on_another_line() -> None:
    assert F in triggers("INT. SHOP - DAY / A scanner beeps. / The robber pulls the trigger.")


def test_a_trap_leaves_a_certain_pattern_of_several_words() -> None:
    assert F in triggers("INT. STUDY - DAY / Under the typewriter, a Remington 870.")
