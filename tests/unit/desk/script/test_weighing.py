"""A doubtful word is a hit where more near it speaks for its trigger than against it."""

from __future__ import annotations

import gc
import time

import pytest

from coldproof.desk.script import wording
from coldproof.desk.script.find import find
from coldproof.desk.script.lists import LISTS, MISSPELLED
from coldproof.desk.script.model import Kind, Line, Scene, Script
from coldproof.desk.script.weighing import ANYTHING, FRAME, HINT, SURE, senses, spoken_of, topics
from coldproof.desk.script.wording import REAL_WORDS, patterns, singles, slips
from coldproof.desk.script.words_around import TOPICS
from coldproof.exchange.script.fountain import read_fountain
from coldproof.words.floor import SceneTag

F = SceneTag.FIREARMS


def triggers(text: str) -> set[SceneTag]:
    return {hit.trigger for hit in find(read_fountain(text.replace(" / ", "\n\n")))}


@pytest.mark.parametrize(
    ("here", "elsewhere"),
    [
        ("EXT. ALLEY - DAY / The cop ducks. A shot.", "INT. CAFE - DAY / A shot, no foam, please."),
        ("EXT. HILL - DAY / The barrel swings to us.", "INT. CELLAR - DAY / Wine in the barrel."),
        ("INT. HUT - DAY / Bullets in a jar.", "INT. OFFICE - DAY / Slides. Budget. A bullet."),
        ("INT. CELL - DAY / The gun is loaded.", "INT. WORKSHOP - DAY / The hot glue gun drips."),
        ("EXT. SIERRA - DIA / El soldado dispara.", "EXT. CANCHA - DIA / Gol. El portero dispara."),
        ("INT. HUT - DAY / Bang! They cower.", "INT. HALL - DAY / Bang! A door slams, a tray."),
        ("INT. SHED - DAY / Shotgun in hand.", "EXT. STREET - DAY / A shotgun wedding."),
    ],
)
def test_the_words_around_decide(here: str, elsewhere: str) -> None:
    assert F in triggers(here)
    assert F not in triggers(elsewhere)


def test_who_speaks_is_heard_too() -> None:
    assert F not in triggers("EXT. PARK - DAY / PHOTOGRAPHER\nChin down. Now I shoot.")
    assert F in triggers("EXT. PARK - DAY / SERGEANT\nChin down. Now I shoot.")


@pytest.mark.parametrize(
    "text",
    [
        "INT. KITCHEN - DAY / The chef has a revolver between the plates.",
        "INT. CLINIC - DAY / The nurse hides a rifle.",
        "INT. STUDIO - DAY / The actor raises a musket at the camera crew. Blood.",
        "INT. CLASSROOM - DAY / A pupil takes a pistol out of his bag.",
    ],
)
def test_nothing_around_takes_away_a_word_of_one_sense(text: str) -> None:
    assert F in triggers(text)


@pytest.mark.parametrize(
    "text",
    [
        "INT. PUB - DAY / Over Musket Ridge, then down past Cannon Falls.",
        "INT. SHOP - DAY / A poster over the till. On it a cowgirl lifts a revolver.",
        "INT. BAR - NIGHT / On the set, an old western: a tiny rifle, a tiny horse.",
        "INT. OFFICE - DAY / MANAGER\nThe lawyer, the budget, the memo, tax: our rifles.",
        "INT. LECTURE HALL - DAY / PROFESSOR\nThe musket came in that century.",
        "INT. SHOP - NIGHT / Click. Click. She works along the shelf with the price gun.",
    ],
)
def test_a_name_a_picture_a_lesson_or_a_trap_near_holds_a_weapon_back(text: str) -> None:
    assert F not in triggers(text)


@pytest.mark.parametrize(
    "text",
    [
        "INT. SHOP - DAY / He pulls a Gun.",
        "INT. SHOP - DAY / A poster over the till. / Under it leans a rifle.",
        "INT. OFFICE - DAY / MANAGER\nThe lawyer, the budget: she has a gun.",
        "INT. CLASSROOM - DAY / TEACHER\nPut the gun on the floor, Danny.",
        "INT. CLASE - DIA / PROFESORA\nUn alumno trae una pistola.",
        "INT. SHOP - NIGHT / The price gun drops. The thief has a rifle.",
        "INT. BAR - DAY / A revolver by the sink.",
    ],
)
def test_and_one_that_somebody_has_is_a_hit(text: str) -> None:
    assert F in triggers(text)


def lines(*texts: str) -> Script:
    told = tuple(Line(n * 2, Kind.ACTION, text) for n, text in enumerate(texts, 1))
    return Script(None, (), (Scene("1", "INT. ROOM", told),))


def test_what_is_far_off_does_not_count() -> None:
    far = "They wait.", "They wait.", "They wait."
    assert {hit.trigger for hit in find(lines("A soldier.", "We shoot."))} == {F}
    assert find(lines("A soldier.", *far, "We shoot.")) == ()


def test_as_much_for_as_against_is_a_hit_where_it_is_seen_not_where_it_is_said() -> None:
    assert F in triggers("INT. CELLAR - DAY / She lays a gun by the drill.")
    assert F in triggers("INT. PUB - DAY / A shot.")
    assert F not in triggers("INT. PUB - DAY / ANN\nA shot.")


def test_what_pops_by_itself_holds_a_noise_back_but_no_weapon() -> None:
    assert F in triggers("INT. HALL - DAY / BANG! They look up.")
    assert F not in triggers("INT. HALL - DAY / BANG! They look up. / A cork rolls by.")
    assert F in triggers("INT. HALL - DAY / A pistol. They look up. / A cork rolls by.")


def test_a_word_believed_2_is_found_where_one_more_speaks_against_it() -> None:
    assert F in triggers("INT. ROOM - DAY / Uzis. The chef.")
    assert F in triggers("INT. KITCHEN - DAY / Uzis. The chef and a pan.")
    assert F not in triggers("INT. KITCHEN - DAY / Uzis. The chef, a pan, a spoon.")


@pytest.mark.parametrize(
    "text",
    [
        "INT. ROOM - DAY / He takes a bullet in the shoulder.",
        "EXT. HILL - DAY / She turns. He has her in his sights.",
        "INT. SHOP - DAY / He fires the nail gun at them.",
    ],
)
def test_a_longer_pattern_is_stronger_than_a_trap_that_it_has_within(text: str) -> None:
    assert F in triggers(text)


@pytest.mark.parametrize(
    ("text", "trigger"),
    [
        ("I drowned in the lake, she said.", SceneTag.WATER),
        ("We drove all night.", SceneTag.PROCESS_SHOT),
        ("The crash was loud.", SceneTag.STUNTS),
        ("He wants a fight.", SceneTag.FIGHT),
    ],
)
def test_what_is_only_spoken_of_is_no_hit_but_for_firearms(text: str, trigger: SceneTag) -> None:
    assert trigger not in triggers(f"INT. OFFICE - DAY / ANN\n{text}")
    assert F in triggers("INT. OFFICE - DAY / ANN\nI have a rifle.")


def test_speech_is_a_hit_where_the_action_bears_it_out() -> None:
    scene = "EXT. LAKE - DAY / The boat sinks. / ANN\nSwim to the shore!"
    hits = find(read_fountain(scene.replace(" / ", "\n\n")))
    assert Kind.DIALOGUE in {hit.kind for hit in hits if hit.trigger is SceneTag.WATER}


@pytest.mark.parametrize(
    "heading",
    ["INT. CAR - DAY", "INT. MARIA'S CAR - NIGHT", "INT./EXT. VAN - DAY", "INT. COCHE - NOCHE"],
)
def test_a_car_moves_where_something_says_so(heading: str) -> None:
    assert SceneTag.PROCESS_SHOT in triggers(f"{heading} / Billboards go by. The road bends.")
    assert SceneTag.PROCESS_SHOT in triggers(f"{heading} / Avanza por la carretera.")
    assert SceneTag.PROCESS_SHOT not in triggers(f"{heading} / They wait.")


@pytest.mark.parametrize("text", ["She is at the wheel.", "The windshield is wet.", "He drives."])
def test_nobody_rides_outside_a_car(text: str) -> None:
    assert SceneTag.PROCESS_SHOT not in triggers(f"EXT. DUNES - DAY / {text}")


@pytest.mark.parametrize(
    "text",
    [
        "INT. KITCHEN - DAY / She holds the pot under the water. The tap runs.",
        "EXT. MOTEL - DAY / They swim in the pool.",
        "INT. OFFICE - DAY / A boat on a calendar.",
        "INT. BATHROOM - NIGHT / He slides under the water of the tub.",
    ],
)
def test_a_tap_a_pool_or_a_bath_is_no_open_water(text: str) -> None:
    assert SceneTag.WATER not in triggers(text)


@pytest.mark.parametrize(
    "heading",
    [
        "INT. CAR - PARKED - DAY",
        "INT. COCHE APARCADO - NOCHE",
        "INT. DINING CAR - NIGHT",
        "INT. CAR WASH - DAY",
        "INT. AUTO BODY SHOP - DAY",
    ],
)
def test_unless_it_stands_or_is_none(heading: str) -> None:
    assert SceneTag.PROCESS_SHOT not in triggers(f"{heading} / The road. They wait.")


@pytest.mark.parametrize(
    "text",
    [
        "Disparale!",
        "Municion por todas partes.",
        "Munici\u00f3n por todas partes.",
        "A rifel in the grass.",
        "Saca la pixtola.",
        "M-16s in the truck.",
        "A 12 gauge.",
        "He waves a Kalishnakov.",
        "Two dispraos.",
        "Through the snipper's scope.",
        "She cocks both hammers.",
        "Una veintid\u00f3s con cachas de hueso.",
    ],
)
def test_accents_slips_and_model_numbers(text: str) -> None:
    assert F in triggers(f"EXT. ROAD - DAY / {text}")


@pytest.mark.parametrize(
    "text",
    [
        "The canon of poetry.",
        "Rio glitters.",
        "A plaster cast.",
        "Gate 12, then M.",
        "Hay que revolver despacio.",
        "Mr. Cannon is at lunch.",
        "A painted rifle on a sign.",
        "There is silence.",
        "Hay que resolver eso.",
        "A partridge, shorter than that.",
    ],
)
def test_what_only_looks_like_one(text: str) -> None:
    assert triggers(f"INT. ROOM - DAY / {text}") == set()


def test_every_topic_that_a_word_names_is_one() -> None:
    assert all(sense.against <= set(TOPICS) for sense in senses().values())
    assert all(0 <= sense.belief < SURE for sense in senses().values())
    assert set(TOPICS) >= ANYTHING
    assert FRAME.belief > HINT.belief


def test_every_word_that_is_weighed_is_in_a_list() -> None:
    listed = {
        (one.trigger, word)
        for trigger, told in LISTS
        for one in (*singles(trigger, told.words), *patterns(trigger, told.patterns))
        for word in one.places[0] or ()
        if len(one.places) == 1
    }
    assert set(senses()) <= listed


def test_every_word_of_its_own_would_be_taken_for_a_slip(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wording, "REAL_WORDS", frozenset())
    meant = MISSPELLED.split()
    slipped = {slip for word in meant for slip in slips(word)}
    assert slipped.difference(meant) >= REAL_WORDS


def test_words_of_topics_are_small_and_bare() -> None:
    assert all(word == word.lower() and word.isascii() for word in topics())
    assert spoken_of(["goalie", "waits"]) == {("sport", "goalie")}
    assert spoken_of(["he", "waits"]) == set()


@pytest.mark.parametrize("word", ["gun shot ", "shot goal chef ", "bang! ", "a ", ". "])
def test_a_hostile_text_takes_no_longer_than_its_length(word: str) -> None:
    def once(script: Script) -> float:
        gc.collect()  # what other tests left is not cleared away meanwhile
        began = time.process_time()
        find(script)
        return time.process_time() - began

    def took(times: int) -> float:
        script = lines(*[word * times] * 8)
        return min(once(script) for _ in range(2))

    took(10)
    assert took(500) < 40 * max(0.005, took(50))  # ten times as long, and some room


@pytest.mark.parametrize("text", ["he raises the gun at her", "He raises the gun at her."])
def test_nor_do_many_lines(text: str) -> None:
    def took(many: int) -> float:
        told = [Line(n, Kind.ACTION, f"{n} {text}") for n in range(1, many)]
        script = Script(None, (), (Scene("1", "INT. ROOM", tuple(told)),))
        gc.collect()
        began = time.process_time()
        find(script)
        return time.process_time() - began

    took(10)
    assert took(2000) < 40 * max(0.005, took(200))
