"""Lines that a person marked: a yes makes a line a hit, whether or not it was found."""

from __future__ import annotations

import pytest

from coldproof.desk.script.drafts import changed, compare, new_guns
from coldproof.desk.script.find import Hit, find, key_of
from coldproof.desk.script.marks import Mark, may_mark, with_marks
from coldproof.desk.script.model import Kind, Line, Scene, Script
from coldproof.state.records import Hit as Settled
from coldproof.state.records import Yes
from coldproof.state.records.sight import UNSEEN
from coldproof.words.floor import SceneTag
from tests.unit.desk.script.test_drafts import scene, script

MISSED = "He takes the old thing from the wall."
BARE = scene("4", "They eat.", MISSED, "She waits.", "A dog sleeps.", "It rains.")
GUN = SceneTag.FIREARMS


def mark(number: str | None, words: str = MISSED, trigger: SceneTag = GUN) -> Mark:
    return Mark(number, number, trigger, key_of(trigger, number, words))


def marked(told: Script, *marks: Mark) -> tuple[Hit, ...]:
    return with_marks(told, find(told), marks)


def yes(number: str | None, words: str = MISSED, trigger: SceneTag = GUN) -> dict[str, Settled]:
    said = Settled(trigger, True, number, "armorer", 7, None, (Yes("armorer", True, UNSEEN),))
    return {key_of(trigger, number, words): said}


def test_nothing_finds_the_line_of_these_tests() -> None:
    assert find(script(BARE)) == ()


def test_a_marked_line_is_a_hit_that_names_nothing() -> None:
    (hit,) = marked(script(BARE), mark("4"))
    assert (hit.trigger, hit.scene, hit.place, hit.line) == (GUN, "4", 0, 3)
    assert (hit.text, hit.words, hit.start, hit.end) == (MISSED, "", 0, 0)
    assert (hit.key, hit.marked, hit.guessed) == (key_of(GUN, "4", MISSED), True, False)


def test_what_was_found_is_not_marked_again() -> None:
    told = script(scene("2", "He lifts a gun."))
    assert marked(told, mark("2", "He lifts a gun.")) == find(told)


def test_but_may_be_as_something_else() -> None:
    told = script(scene("2", "He lifts a gun."))
    found = marked(told, mark("2", "He lifts a gun.", SceneTag.STUNTS))
    assert [(one.trigger, one.marked) for one in found] == [(GUN, False), (SceneTag.STUNTS, True)]


def test_hits_stay_in_the_order_of_the_scenes() -> None:
    told = script(BARE, scene("5", "He lifts a gun."))
    assert [(one.place, one.marked) for one in marked(told, mark("4"))] == [(0, True), (1, False)]


@pytest.mark.parametrize(
    "other",
    [
        mark("5"),
        mark("4", "He takes the old thing from the floor."),
        Mark("4", "4", SceneTag.STUNTS, key_of(GUN, "4", MISSED)),
        Mark("4", "3", GUN, key_of(GUN, "4", MISSED)),
        Mark("5", "4", GUN, key_of(GUN, "4", MISSED)),
        Mark(None, "5", GUN, key_of(GUN, "4", MISSED)),
    ],
)
def test_a_yes_to_anything_else_marks_no_line(other: Mark) -> None:
    assert marked(script(BARE), other) == ()


def test_it_stands_under_the_number_that_the_scene_had_then() -> None:
    (hit,) = marked(script(BARE._replace(number="6")), Mark("6", "4", GUN, mark("4").key))
    assert (hit.scene, hit.key) == ("6", key_of(GUN, "6", MISSED))


@pytest.mark.parametrize("number", [None, "4 & a half"])
def test_a_scene_without_a_number_that_is_a_name_has_marks_too(number: str | None) -> None:
    one = Mark(None, None, GUN, key_of(GUN, number, MISSED))
    (hit,) = marked(script(BARE._replace(number=number)), one)
    assert (hit.scene, hit.text) == (number, MISSED)


def test_the_same_words_twice_in_a_scene_are_both_marked() -> None:
    found = marked(script(scene("4", MISSED, "She waits.", MISSED)), mark("4"))
    assert [one.line for one in found] == [2, 4]


def test_who_speaks_a_page_and_an_empty_line_are_not_marked() -> None:
    for kind in (Kind.CHARACTER, Kind.TITLE, Kind.PAGE_BREAK):
        assert not may_mark(Line(1, kind, MISSED))
    for words in ("  ", " ... ", "\u0420\u0443\u0436\u044c\u0451."):
        assert not may_mark(Line(1, Kind.ACTION, words))
    assert may_mark(Line(1, Kind.ACTION, MISSED))
    spoken = Scene("4", "", (Line(1, Kind.CHARACTER, MISSED),))
    assert marked(script(spoken), mark("4")) == ()


def test_a_change_beside_a_marked_line_matters() -> None:
    new = scene("4", "They eat.", MISSED, "She runs.", "A dog sleeps.", "It rains.")
    assert changed(script(BARE), script(new), {}) == ()
    assert changed(script(BARE), script(new), yes("4")) == ("4",)
    far = scene("4", "They eat.", MISSED, "She waits.", "A dog sleeps.", "It snows.")
    assert changed(script(BARE), script(far), yes("4")) == ()


def test_so_it_does_in_a_scene_that_has_another_number() -> None:
    new = BARE._replace(number="6", lines=(*BARE.lines[:3], Line(4, Kind.ACTION, "She runs.")))
    (one,) = compare(script(BARE), script(new), yes("4"))
    assert (one.weapons, one.otherwise) == (True, True)
    (one,) = compare(script(BARE), script(BARE._replace(number="6")), yes("4"))
    assert (one.weapons, one.otherwise) == (True, False)


def test_a_marked_line_that_goes_matters() -> None:
    gone = scene("4", "They eat.", "She waits.", "A dog sleeps.", "It rains.")
    assert changed(script(BARE), script(gone), yes("4")) == ("4",)
    assert changed(script(BARE), script(gone), yes("4", trigger=SceneTag.WATER)) == ()


def test_a_gun_that_was_marked_before_is_no_new_one() -> None:
    new = scene("4", "They eat.", MISSED, "He lifts a gun.")
    assert new_guns(script(BARE), script(new), {}) == (0,)
    assert new_guns(script(BARE), script(new), yes("4")) == ()


def test_nor_one_in_a_note() -> None:
    lines = (*BARE.lines[:2], Line(3, Kind.NOTE, MISSED))
    (one,) = compare(script(BARE._replace(lines=lines)), script(BARE), yes("4"))
    assert one.otherwise
    same = BARE._replace(lines=(*lines, Line(4, Kind.ACTION, "She waits.")))
    (one,) = compare(script(BARE._replace(lines=lines)), script(same), yes("4"))
    assert not one.weapons


def test_the_same_words_found_in_one_line_are_marked_in_the_other() -> None:
    told = script(scene("4", "He lifts a gun.", "She waits."))
    (found,) = find(told)
    twice = told.scenes[0].lines[1]._replace(number=9)
    told = script(told.scenes[0]._replace(lines=(*told.scenes[0].lines, twice)))
    hits = with_marks(told, (found,), [mark("4", found.text)])
    assert [(one.line, one.marked) for one in hits] == [(2, False), (9, True)]


def test_scenes_without_numbers_do_not_take_each_others_marks() -> None:
    told = script(BARE._replace(number=None), scene(None, "Rain.", MISSED))
    found = Hit(GUN, None, 1, 3, Kind.ACTION, 0, 2, "He", MISSED, key_of(GUN, None, MISSED))
    hits = with_marks(told, (found,), [mark(None)])
    assert [(one.place, one.marked) for one in hits] == [(0, True), (1, False)]


def test_what_was_marked_in_a_scene_without_a_number_stands_once_it_has_one() -> None:
    (hit,) = marked(script(BARE), mark(None))
    assert (hit.scene, hit.text) == ("4", MISSED)


def test_a_change_beside_a_mark_matters_by_whichever_number_it_was_made() -> None:
    new = BARE._replace(number="8", lines=(*BARE.lines[:3], Line(4, Kind.ACTION, "She runs.")))
    blue = script(BARE._replace(number="6"))
    marks = [Mark("6", "4", GUN, mark("4").key)]
    assert changed(blue, script(new), {}, marks) == ("6", "8")
    assert changed(blue, script(new), {}) == ()
    marks = [Mark("8", "4", GUN, mark("4").key)]
    assert changed(blue, script(new), {}, marks) == ("6", "8")
    (one,) = compare(blue, script(BARE._replace(number="8")), {}, marks)
    assert (one.weapons, one.otherwise) == (True, False)


def test_an_empty_line_that_somebody_speaks_is_no_hit() -> None:
    cue = Line(5, Kind.CHARACTER, "A police officer steps in with a rifle.")
    told = scene("4", "He dives into the lake.", "x", "y")
    found = find(script(told._replace(lines=(*told.lines, cue, Line(6, Kind.ACTION, "")))))
    assert all(one.text for one in found)
