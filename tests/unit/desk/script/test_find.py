"""Lines that name a trigger, and traps that do not; keys that are the same in every draft."""

from __future__ import annotations

import time

import pytest

from coldproof.desk.script.find import BEFORE, by_place, find, hits_of, key_of
from coldproof.desk.script.lists import LISTS
from coldproof.desk.script.model import Kind, Line, Scene, Script
from coldproof.desk.script.wording import Lists, Pattern, patterns, singles
from coldproof.desk.script.words_en import ENGLISH
from coldproof.desk.script.words_es import SPANISH
from coldproof.exchange.script.fountain import read_fountain
from coldproof.words.floor import SceneTag

F = SceneTag.FIREARMS


def script(*texts: str, number: str | None = "12", kind: Kind = Kind.ACTION) -> Script:
    lines = tuple(Line(n, kind, text) for n, text in enumerate(texts, 1))
    return Script(None, (), (Scene(number, "INT. ROOM", lines),))


def triggers(text: str, kind: Kind = Kind.ACTION) -> set[SceneTag]:
    return {hit.trigger for hit in find(script(text, kind=kind))}


@pytest.mark.parametrize(
    "text",
    [
        "She fires at him.",
        "He fires. Her eyes widen.",
        "He's fired three times.",
        "They fire.",
        "Tom shoots.",
        "They shoot!",
        "Open fire!",
        "The starting pistol cracks.",
        "I'll shoot you.",
        "Two shots ring out.",
        "He was shot by police.",
        "A Colt .45 on the bar.",
        "M4s raised, they file in.",
        "He reaches inside his jacket.",
        "SACA UNA PISTOLA Y DISPARA.",
        "Disparo\u0301 dos veces.",  # the accent written after its letter
        "DISPARÓ dos veces.",
        "Le da un culatazo.",
        "A pistel on the desk.",
    ],
)
def test_firearms(text: str) -> None:
    assert F in triggers(text)


@pytest.mark.parametrize(
    "text",
    [
        "She fires him.",
        "She fires Danny.",
        "We have to fire her.",
        "You're fired!",
        "It was a shotgun wedding.",
        "A shot of the valley at dawn.",
        "A shot of tequila.",
        "He picks up the nail gun.",
        "Trigger warning: what follows is loud.",
        "CLOSE SHOT - MARY",
        "Shoot the scene again.",
        "We shoot.",
        "The photographer shoots.",
        "Give it a shot.",
        "Camera rolls.",
        "She shoots him a look.",
        "He guns the engine.",
        "The forest fires rage.",
        "An open fire in the hearth.",
        "He rifles through papers.",
        "Tiró la pelota.",
        "Arma el estante.",
        "La fotógrafa dispara la cámara.",
        "El tiro de la estufa silba.",
        "",
    ],
)
def test_traps(text: str) -> None:
    assert F not in triggers(text)


@pytest.mark.parametrize(
    ("text", "trigger"),
    [
        ("The bomb ticks.", SceneTag.PYROTECHNICS),
        ("The car skids into the wall.", SceneTag.STUNTS),
        ("INT. CAR - MOVING", SceneTag.PROCESS_SHOT),
        ("A bullet train roars past.", SceneTag.AIRCRAFT_TRAIN),
        ("The jeep climbs over the dunes.", SceneTag.OFF_ROAD),
        ("She dives into the lake.", SceneTag.WATER),
        ("He draws a knife.", SceneTag.FIGHT),
        ("Un helicóptero.", SceneTag.AIRCRAFT_TRAIN),
        ("Saca la navaja.", SceneTag.FIGHT),
    ],
)
def test_other_triggers(text: str, trigger: SceneTag) -> None:
    assert trigger in triggers(text)


def test_a_minor_is_no_trigger() -> None:
    assert triggers("A BOY of nine waits.") == set()


def test_a_phrase_breaks_over_lines_of_a_kind_and_not_over_others() -> None:
    (hit,) = find(script("The men open", "fire.", "Dust."))
    assert (hit.line, hit.words, hit.text) == (1, "open", "The men open")
    scene = Scene("1", "X", (Line(1, Kind.ACTION, "The doors open"), Line(3, Kind.ACTION, "fire.")))
    assert find(Script(None, (), (scene,))) == ()


def test_a_hit_says_where_it_stands() -> None:
    (hit,) = find(script("", "He drops the REVOLVER.", number=None, kind=Kind.DIALOGUE))
    assert hit[:8] == (F, None, 0, 2, Kind.DIALOGUE, 13, 21, "REVOLVER")
    assert hit.text[hit.start : hit.end] == hit.words
    assert not hit.hidden


def test_what_is_cut_is_searched_and_said_to_be_hidden() -> None:
    for kind in (Kind.NOTE, Kind.BONEYARD):
        (hit,) = find(script("A revolver.", kind=kind))
        assert hit.hidden


def test_a_speaker_or_a_title_is_no_weapon() -> None:
    for kind in (Kind.CHARACTER, Kind.TITLE):
        assert triggers("COLT", kind) == set()


def test_what_stands_before_the_first_scene_has_no_scene() -> None:
    (hit,) = find(Script(None, (Line(1, Kind.ACTION, "A rifle."),), ()))
    assert (hit.scene, hit.place) == (None, BEFORE)


def test_a_key_does_not_change_with_spaces_capitals_or_place() -> None:
    assert key_of(F, "12", "He  draws a GUN.") == key_of(F, "12", "he draws a gun.")
    first, later = find(script("A gun.")), find(script("", "", "A gun."))
    assert first[0].key == later[0].key


@pytest.mark.parametrize(
    "other", [(SceneTag.FIGHT, "12", "A gun."), (F, "12A", "A gun."), (F, "12", "A gun!")]
)
def test_a_key_is_of_trigger_scene_and_words(other: tuple[SceneTag, str, str]) -> None:
    assert key_of(*other) != key_of(F, "12", "A gun.")


def test_hits_are_remembered_and_told_by_place() -> None:
    told = script("He lifts a gun.", "They eat.")
    assert hits_of(told) == find(told)
    assert hits_of(told) is hits_of(script("He lifts a gun.", "They eat."))
    assert by_place(hits_of(told)) == {0: list(find(told))}
    assert by_place(()) == {}


def hits_and_traps(trigger: SceneTag, one: Lists) -> tuple[set[Pattern], set[Pattern]]:
    hits = {*singles(trigger, one.words), *patterns(trigger, one.patterns)}
    return hits, set(patterns(trigger, one.traps))


def test_no_list_repeats_what_another_has_but_for_words_of_both_languages() -> None:
    base = len(ENGLISH) + len(SPANISH)
    hits, traps = set[Pattern](), set[Pattern]()
    for place, (trigger, one) in enumerate(LISTS):
        found, kept = hits_and_traps(trigger, one)
        assert place < base or not found & hits
        assert not kept & traps
        hits |= found
        traps |= kept


def test_120_pages_are_quick() -> None:
    said = "She waits, hands on the table, and then they go on to the other room."
    lines = tuple(
        Line(n * 2, Kind.ACTION, "He draws a gun." if n % 12 == 0 else said) for n in range(25)
    )
    whole = Script(None, (), tuple(Scene(str(n), "INT. ROOM", lines) for n in range(110)))
    began = time.process_time()
    assert len(find(whole)) == 110 * 3
    assert time.process_time() - began < 1  # 0.15 s on an idle machine


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("She raises the pistol. [[gun?]]", "pistol"),
        ("[[gun]] She aims the pistol.", "aims"),
        ("He fires /* the gun */ twice.", "fires"),
    ],
)
def test_a_note_in_a_line_takes_no_hit_from_it(text: str, word: str) -> None:
    found = find(read_fountain(f"INT. BARN - NIGHT\n\n{text}\n"))
    told = [(one.words, one.hidden) for one in found if one.trigger is F]
    assert told == [(word, False), ("gun", True)]


def test_lines_that_have_one_number_have_each_their_hit() -> None:
    same = [Line(1, Kind.ACTION, text) for text in ("A gun on the backdrop.", "He fires at her.")]
    found = find(Script(None, (), (Scene("1", "INT. ROOM", tuple(same)),)))
    assert [one.text for one in found if one.trigger is F] == [one.text for one in same]
