"""The script on paper: its shape, its margins, what it lost; and whatever anybody wrote in it."""

from __future__ import annotations

from typing import Any

import pytest

from coldproof.desk.script.find import Hit, key_of
from coldproof.desk.script.model import Kind, Line, Scene, Script
from coldproof.paper import script
from coldproof.paper.errors import NoSuchPaper
from coldproof.paper.papers import make
from coldproof.paper.runs import runs
from coldproof.paper.script import screenplay
from coldproof.paper.source import PaperSource, nothing, speaker
from coldproof.state.records import Hit as Settled
from coldproof.state.records import Yes
from coldproof.state.records.sight import UNSEEN
from coldproof.words.floor import SceneTag
from tests.unit.paper import script_day
from tests.unit.paper.made import SCRIPT, flat, opened, outside, paper, source, structure
from tests.unit.paper.plan_day import named
from tests.unit.paper.script_day import value, with_script
from tests.unit.paper.test_typeset import HOSTILE


def items(made_from: PaperSource, **given: str) -> list[dict[str, Any]]:
    """Return every line of the script as the template gets it."""
    blocks = script.content(made_from, given)["blocks"]
    return [it for one in blocks if one["is"] == "screenplay" for it in one["items"]]


def words(told: list[list[Any]]) -> str:
    """Return runs as one text."""
    return "".join(run[0] for run in told)


def test_a_scene_number_stands_as_written_on_both_sides() -> None:
    text = flat(paper("script", SCRIPT, scene="16pt2"))
    assert "16pt2 INT. BARN - NIGHT 16pt2" in text
    assert "12A" not in text.replace("coldproof/drycreek12", "")


def test_an_omitted_scene_keeps_its_number() -> None:
    assert "19 OMITTED 19" in flat(paper("script", SCRIPT))


def test_what_is_spoken_at_once_stands_side_by_side() -> None:
    [both] = [it for it in items(source(SCRIPT)) if it["as"] == "dual"]
    left, right = ([words(one["runs"]) for one in both[side]] for side in ("left", "right"))
    assert left == ["TESS", "(to nobody)", "It was never yours."]
    assert right == ["BARBER", "It was never hers."]


def test_a_dual_line_without_a_speech_before_it_stands_alone() -> None:
    lines = (
        Line(1, Kind.HEADING, "INT. A"),
        Line(2, Kind.CHARACTER, "TESS", dual=True),
        Line(3, Kind.DIALOGUE, "Go.", dual=True),
    )
    found = items(with_script(source(SCRIPT), value(Script(None, (), (Scene("1", "", lines),)))))
    assert [it["as"] for it in found] == ["heading", "character", "dialogue"]


def test_a_hit_has_a_bar_its_words_and_who_settled_it() -> None:
    bars = {words(it["runs"]): it for it in items(source(SCRIPT)) if it.get("runs")}
    line = bars["Tess lifts the revolver out of the straw."]
    assert line["bar"] == "yes"
    assert [run for run in line["runs"] if run[1]] == [["revolver", "hit", False]]
    assert [words(one) for one in line["notes"]] == [
        "Firearms: “revolver”, yes, said first-ad",
        "Line 11",
    ]
    assert bars["He fires the pistol twice at the sky."]["bar"] == "open"
    assert bars["They pray."]["bar"] is None


def test_an_open_hit_is_open_beside_one_that_was_settled() -> None:
    [line] = [it for it in items(source(SCRIPT)) if it["star"]]
    assert line["bar"] == "open"
    notes = [words(one) for one in line["notes"]]
    assert "Firearms: “fires”, no, said first-ad" in notes
    assert "Pyrotechnics: “explosion”, to look at" in notes


NOTED = (
    Line(1, Kind.HEADING, "INT. BAKERY - DAY"),
    Line(3, Kind.ACTION, "X (40) kneads dough. The radio murmurs."),
    Line(3, Kind.NOTE, "Off screen a gunshot is heard."),
)


@pytest.mark.parametrize(("hatless", "bar"), [(True, "open"), (False, "no")])
def test_a_no_without_a_hat_leaves_a_firearm_open(hatless: bool, bar: str) -> None:
    made, line = source(SCRIPT), "He fires the pistol twice at the sky."
    told = Settled(SceneTag.FIREARMS, False, "25", "actor", made.size, made.size, hatless=hatless)
    state = made.state._replace(hits={key_of(SceneTag.FIREARMS, "25", line): told})
    shown = items(made._replace(state=state))
    assert [it["bar"] for it in shown if it.get("runs") and words(it["runs"]) == line] == [bar]


def test_a_line_that_a_person_marked_has_its_bar_and_no_words_under_a_mark() -> None:
    made, line = source(SCRIPT), "They pray."
    yes = (Yes("armorer", True, UNSEEN, "12A", made.size),)
    said = Settled(SceneTag.FIREARMS, True, "12A", "armorer", made.size, made.size, yes)
    state = made.state._replace(hits={key_of(SceneTag.FIREARMS, "12A", line): said})
    (shown,) = (
        it
        for it in items(made._replace(state=state))
        if it.get("runs") and words(it["runs"]) == line
    )
    assert shown["bar"] == "yes"
    assert "marked by hand" in words(shown["notes"][0])
    assert [run for run in shown["runs"] if run[1]] == []


def test_a_number_that_two_scenes_have_is_named_on_top() -> None:
    twice = tuple(
        Scene("9", text, (Line(n, Kind.HEADING, text),)) for n, text in ((1, "A"), (2, "B"))
    )
    made = with_script(source(SCRIPT), value(Script(None, (), twice)))
    texts = [one["text"] for one in script.content(made, {})["blocks"] if one["is"] == "text"]
    named = "More than one scene has this number, and what is planned by it is of each: 9"
    assert named in texts


def found_in(line: Line, first: int, end: int, *, guessed: bool = False) -> Hit:
    """Return a hit of a line."""
    at = ("1", 0, line.number, line.kind, first, end)
    words = line.text[first:end]
    return Hit(SceneTag.FIREARMS, *at, words, line.text, "key", guessed)


def drawn_of(*hits: Hit) -> list[dict[str, Any]]:
    """Return the items of the scene with a note within a line."""
    told: Any = screenplay(source(SCRIPT).desk(), NOTED, list(hits), "1")
    return list(told["items"])


def test_a_note_within_a_line_is_marked_and_not_the_line() -> None:
    [_, line, note] = drawn_of(found_in(NOTED[2], 13, 20))
    assert (line["bar"], line["notes"]) == (None, [])
    assert [run for run in line["runs"] if run[1]] == []
    assert [run[0] for run in note["runs"] if run[1]] == ["gunshot"]
    assert len(note["notes"]) == 2


def test_a_hit_that_a_line_has_twice_stands_in_the_margin_once() -> None:
    hit = found_in(NOTED[2], 13, 20)
    [_, _, note] = drawn_of(hit, hit)
    assert len(note["notes"]) == 2


def test_what_only_reads_so_is_marked_more_lightly_than_what_is_named() -> None:
    guess, named = found_in(NOTED[1], 0, 40, guessed=True), found_in(NOTED[1], 25, 30)
    [_, line, _] = drawn_of(guess)
    assert {run[1] for run in line["runs"]} == {"guess"}
    assert "by what is around it" in words(line["notes"][0])
    [_, both, _] = drawn_of(guess, named)
    assert [(run[0], run[1]) for run in both["runs"]] == [
        ("X (40) kneads dough. The ", "guess"),
        ("radio", "hit"),
        (" murmurs.", "guess"),
    ]


def test_a_revision_is_named_once_and_starred_after() -> None:
    lines = [Line(n, Kind.ACTION, "They eat.", revision="Blue") for n in (2, 3)]
    scene = Scene("1", "INT. A", (Line(1, Kind.HEADING, "INT. A"), *lines))
    found = items(with_script(source(SCRIPT), value(Script(None, (), (scene,)))))
    assert [it["star"] and words(it["star"]) for it in found] == [None, "* Blue", "*"]


def test_a_note_is_marked_as_not_shot_and_the_title_is_not() -> None:
    text = flat(paper("script", SCRIPT))
    assert "Not shot: Is it the same gun as before?" in text
    assert "Not shot: Dry Creek" not in text


def test_only_scenes_with_hits_can_be_asked_for() -> None:
    text = flat(paper("script", SCRIPT, only="hits"))
    assert "INT. BARN" in text
    assert "INT. CHURCH" not in text
    assert "FADE IN" not in text
    assert "scenes with lines to look at" in text


def test_every_page_says_which_draft_and_its_digest() -> None:
    lines = tuple(Line(n, Kind.ACTION, "They eat.") for n in range(1, 200))
    data = value(Script(None, (), (Scene("1", "INT. A", lines),)))
    made = make("script", with_script(source(SCRIPT), data), {}).data
    assert len(opened(made).pages) > 2
    head = script.running(source(SCRIPT), "Blue", named(data))
    assert flat(made).count(head) == len(opened(made).pages)


def test_losses_stand_at_the_end_with_line_and_reason() -> None:
    last = script.content(source(SCRIPT), {})["blocks"][-1]
    assert last["rows"] == [["40", "a word <b>#show</b>", "it stands in a part that is not shown"]]


def test_doubts_of_a_pdf_are_listed_and_what_is_none_is_left_out() -> None:
    data = value(script_day.WHITE, doubts=[[12, "a number or a word"], ["x", 1], 7, [3]])
    blocks = script.content(with_script(source(SCRIPT), data), {})["blocks"]
    assert blocks[-1]["rows"] == [["12", "a number or a word"]]


def test_where_nothing_is_lost_that_is_said() -> None:
    made = with_script(source(SCRIPT), value(script_day.WHITE))
    last = script.content(made, {})["blocks"][-1]
    assert last["text"] == "Nothing of the source is outside these lines."


def test_it_speaks_spanish_and_leaves_the_script_as_it_is() -> None:
    text = flat(make("script", source(SCRIPT)._replace(say=speaker("es"), lang="es"), {}).data)
    assert "El guion" in text
    assert "Tess lifts the revolver out of the straw." in text
    assert "to look at" not in text


@pytest.mark.parametrize(
    ("given", "refusal"),
    [
        ({"scene": "99"}, "scene: found '99'; a scene's number in the draft (12A, 16pt2, 19, 25)"),
        ({"scene": "12a"}, "scene: found '12a'; a scene's number in the draft"),
        ({"only": "guns"}, "only: found 'guns'; what may be left alone (hits) would do"),
    ],
)
def test_what_is_not_in_the_draft_is_refused(given: dict[str, str], refusal: str) -> None:
    with pytest.raises(NoSuchPaper) as refused:
        make("script", source(SCRIPT), given)
    assert str(refused.value).startswith(refusal)


def test_a_draft_whose_words_are_not_here_is_refused() -> None:
    with pytest.raises(NoSuchPaper, match="that its words are not kept here"):
        make("script", source(SCRIPT)._replace(value=nothing), {})


def test_a_draft_whose_words_were_erased_is_refused() -> None:
    made = source(SCRIPT)._replace(value=nothing)
    now: Any = made.state.script
    gone: Any = {now.document: None}
    with pytest.raises(NoSuchPaper, match="that its words were erased"):
        make("script", made._replace(state=made.state._replace(erased=gone)), {})


@pytest.mark.parametrize("data", [b"", b"{}", b"no script", b"[" * 50_000])
def test_a_value_of_anything_else_is_refused(data: bytes) -> None:
    with pytest.raises(NoSuchPaper, match="a value that is no script of ours"):
        make("script", with_script(source(SCRIPT), data), {})


@pytest.mark.parametrize(
    ("script_of", "found"),
    [
        ("x" * (script.MOST_LETTERS + 1), "2000001 letters in 1 lines"),
        ("gun\n" * (script.MOST_HITS + 1), "6001 hits; 6000 at most, as in one scene alone, would"),
        ("x\n" * (script.MOST_LINES + 1), "letters in 30001 lines"),
    ],
)
def test_what_would_take_all_memory_is_refused(script_of: str, found: str) -> None:
    lines = tuple(Line(n, Kind.ACTION, t) for n, t in enumerate(script_of.splitlines(), 1))
    data = value(Script(None, (), (Scene("1", "A", lines),)))
    with pytest.raises(NoSuchPaper) as refused:
        make("script", with_script(source(SCRIPT), data), {})
    assert found in str(refused.value)


@pytest.mark.parametrize(
    "text",
    [
        *HOSTILE,
        "W" * 300,
        "two\nlines \t and   spaces",
        "\N{CLAPPER BOARD} \N{RIGHT-TO-LEFT OVERRIDE}nug\N{POP DIRECTIONAL FORMATTING}",
        "\u05d0\u05e7\u05d3\u05d7 \u0645\u0633\u062f\u0633 \u62f3\u92c3 e\u0301\u0301\u0301",
        "\x00\x07\u2028\ufeff\u200b",
    ],
)
def test_whatever_is_written_is_drawn_within_the_page_and_never_as_markup(text: str) -> None:
    kinds = [kind for kind in Kind if kind is not Kind.PAGE_BREAK]
    lines = tuple(
        Line(n, kind, f"{text} gun", dual=n % 2 == 0, revision=text)
        for n, kind in enumerate([Kind.HEADING, *kinds, Kind.CHARACTER], 1)
    )
    data = value(Script(text, lines[:3], (Scene(text, text, lines),), (), (text,)))
    made = make("script", with_script(source(SCRIPT), data), {}).data
    assert outside(made) == []
    shown = words(runs(text)).replace(" ", "")
    assert flat(made).replace(" ", "").count(shown) >= (0 if "\u05d0" in text else 2)
    assert "/etc/passwd:" not in flat(made)


def test_headings_are_those_of_the_scenes() -> None:
    kinds = [kind for kind, _ in structure(paper("script", SCRIPT))]
    assert kinds.count("/H2") == len(script_day.SCENES) + 1


def test_of_one_scene_it_says_how_many_lines_stand_on_this_paper() -> None:
    lines = (Line(1, Kind.ACTION, "He lifts a gun."),)
    scenes = tuple(Scene(n, f"INT. {n}", lines) for n in ("1", "2", "3"))
    made_from = with_script(source(SCRIPT), value(Script(None, (), scenes)))
    alone = str(script.content(made_from, {"scene": "2"}))
    said = "On this paper: 1 line to look at. In the whole draft: "
    assert said in alone
    assert "On this paper" not in str(script.content(made_from, {}))
