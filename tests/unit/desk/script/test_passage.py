"""What a passage as a whole speaks for, and how that counts beside the words that were found."""

from __future__ import annotations

import pytest

from coldproof.desk.script import passage
from coldproof.desk.script.find import Hit, find, passage_of
from coldproof.desk.script.passage import FEW, TRUST, Passages, marks, odds, weights
from coldproof.desk.script.weights import BASES, PARTS
from coldproof.desk.script.wording import words_in
from coldproof.exchange.script.fountain import read_fountain
from coldproof.words.floor import SceneTag
from tests.labeled import scenes
from tools import teach

GUN, WATER = SceneTag.FIREARMS, SceneTag.WATER
CALM = ["She waters the roses.", "The letter lies open.", "He reads it again, aloud.", "Tea."]


LOUD = (
    "He cocks the revolver, aims and fires. Bullets tear the wall.",
    "The deputies shoot back. Blood on the snow. She draws, reloads, fires again.",
    "Gunfire from the barn.",
)


def told(*lines: str) -> tuple[str, ...]:
    return marks(map(words_in, lines))


def hits(text: str) -> list[Hit]:
    return [one for one in find(read_fountain(text)) if one.trigger is GUN]


def test_marks_are_words_pairs_beginnings_and_topics_each_once() -> None:
    found = told("The chef: the oven, the oven!")
    assert found[:2] == ("the", "chef")
    assert {"the_chef", "chef_the", "the_oven", "=kitchen", "==kitchen"} <= set(found)
    assert len(found) == len(set(found))
    assert "===kitchen" not in found
    assert "pisto*" in told("A pistol.")
    assert "pist*" not in told("A pistol.")


def test_no_pair_stands_over_the_end_of_a_line_and_no_stop_is_a_mark() -> None:
    found = told("He stops.", "She goes!")
    assert "stops_she" not in found
    assert not {".", "!"} & set(found)


def test_a_caliber_is_a_mark() -> None:
    assert ".45" in told("A .45 on the bar.")


def test_nothing_known_has_the_odds_of_nothing() -> None:
    assert odds(()) == BASES
    assert odds(("qqqqq", "zzzzz")) == BASES


def test_what_speaks_for_a_gun_speaks_for_no_lake() -> None:
    gun = odds(told("He cocks the revolver and aims.", "The shot echoes. She falls, bleeding."))
    lake = odds(told("The boat drifts on the lake.", "He rows. The water is black."))
    assert gun[GUN] > 0 > gun[WATER]
    assert lake[WATER] > 0 > lake[GUN]


def test_each_line_of_the_weights_has_a_trigger_a_number_and_marks_none_twice() -> None:
    read: set[tuple[str, str]] = set()
    for line in (line for part in PARTS for line in part.splitlines()):
        trigger, weight, *listed = line.split()
        assert SceneTag(trigger) in BASES
        assert abs(int(weight)) >= teach.KEPT
        assert listed
        assert not {(trigger, one) for one in listed} & read
        read |= {(trigger, one) for one in listed}
    assert set(BASES) == set(TRUST) == set(teach.TRIGGERS)
    assert sum(map(len, weights().values())) == len(read)


def test_a_short_passage_leaves_it_to_the_words_found() -> None:
    line = words_in("He fires the crossbow.")
    assert len(marks([line])) < FEW
    short = Passages([line], headed=False)
    assert short.believes(GUN, 0, 1)
    assert not short.believes(GUN, 0, 0)
    assert list(short.unnamed([])) == []


def test_a_trap_is_none_whatever_stands_around_it() -> None:
    around = Passages([words_in(line) for line in LOUD], headed=False)
    assert around.believes(GUN, 1, -1)
    assert not around.believes(GUN, 1, passage.TRAPPED)


def test_a_doubtful_word_is_dropped_where_all_else_speaks_of_something_else() -> None:
    kitchen = """INT. BAKERY - DAWN

The baker slides the tray into the oven and dusts the flour off her hands. A shot of espresso for
the boy, cream for the cake, sugar, butter, and the radio sings of a summer holiday in the sun.
"""
    assert hits(kitchen) == []


def test_what_no_word_names_is_a_guess_on_the_line_that_says_most() -> None:
    lines = [words_in(line) for line in (*CALM[:2], *LOUD)]
    loud = Passages(lines, headed=False)
    ((trigger, place),) = [one for one in loud.unnamed([]) if one[0] is GUN]
    assert trigger is GUN
    assert place >= 2
    assert GUN not in {trigger for trigger, _ in loud.unnamed([(GUN, 0)])}


def test_a_guess_is_of_its_whole_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("coldproof.desk.script.find._in_words", lambda *_: ([], set()))
    (one,) = hits("EXT. BARN - NIGHT\n\n" + "\n\n".join(LOUD))
    assert one.guessed
    assert one.words == one.text
    assert one.text in LOUD


def test_a_named_weapon_is_no_guess() -> None:
    assert [one.guessed for one in hits("INT. BAR - NIGHT\n\nShe lays a pistol on the bar.\n")] == [
        False
    ]


@pytest.mark.parametrize("place", [0, 7, 15, 30, 39])
def test_a_gun_is_found_wherever_it_stands_in_a_long_scene(place: int) -> None:
    lines = [CALM[n % len(CALM)] for n in range(40)]
    lines[place] = "She takes a revolver from the drawer and loads it, round by round."
    text = "INT. PARLOR - DAY\n\n" + "\n\n".join(lines)
    assert [one.text for one in hits(text)] == [lines[place]]


def test_a_long_calm_scene_has_none() -> None:
    text = "INT. PARLOR - DAY\n\n" + "\n\n".join(CALM * 10)
    assert hits(text) == []


def test_who_speaks_belongs_to_the_passage() -> None:
    script = read_fountain("INT. POST - DAY\n\nSERGEANT\nForward.\n")
    (scene,) = script.scenes
    assert passage_of(scene.lines)[1] == ["sergeant", "forward", "."]


def test_the_weights_are_what_the_scenes_teach() -> None:
    taught = teach.lessons((s for name in teach.TAUGHT for s in scenes(name)), (GUN,))[GUN]
    kept = {
        mark: weight for mark, all_of in weights().items() for tag, weight in all_of if tag is GUN
    }
    assert abs(taught.base - BASES[GUN]) <= 1
    every = taught.weights.keys() | kept.keys()
    near = teach.KEPT  # another machine may round the last digit otherwise
    wrong = [m for m in every if abs(taught.weights.get(m, near) - kept.get(m, near)) > 1]
    wrong = [m for m in wrong if abs(taught.weights.get(m, 0)) > near or abs(kept.get(m, 0)) > near]
    assert wrong == []
