"""Fountain is read whole: each odd kind is what it is, and no visible character is lost."""

from __future__ import annotations

import contextlib
import time
from collections import Counter

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from coldproof.desk.script.model import Kind, Script, ScriptError, of_plain, plain
from coldproof.exchange.script.fountain import pieces, read_fountain

ODD = (
    "Title: The *Ride*\n  of _Dry Creek_\nAuthor: Somebody\nDraft date: 1 May\n\n"
    "INT. BARN - NIGHT #12#\n\n"
    "A [[a note\nover two lines]] gun lies there. /* cut\n\nout */ It is loaded.\n\n"
    "MOTHER (V.O.) (CONT'D)\n(quiet)\nPut it [[really?]] down.\n  \nNow.\n\n"
    "INT./EXT. TRUCK – DAY #12A#\n\nAction.\n\nSTEEL\nStop!\n\nBRICK ^\nNo.\n\n"
    ".SNIPER SCOPE POV #A13-1#\n\n!CUT TO:\n\n@McCLANE\nYes.\n~A song\n\n"
    "est. town - morning #16pt2#\n\n> THE END <\n\n> Fade to nothing\n\nCUT TO:\n\n"
    "===\n\n# Act\n\n## Sequence\n\n= What happens\n\nOMITTED #17#\n\n.OMITTED #18-20#\n\n"
    "INT. LAST\n\nUnclosed [[ note and /* cut\n"
)


def kinds(text: str) -> list[tuple[int, str, str]]:
    return [(line.number, line.kind.value, line.text) for line in read_fountain(text).lines()]


def visible(text: str) -> Counter[str]:
    return Counter("".join(text.split()))


def held(text: str) -> Counter[str]:
    """Everything that the pieces hold: words, marks, numbers of scenes."""
    found = pieces(text)
    return visible(" ".join(f"{one.text} {one.marks} {one.scene or ''}" for one in found))


def test_the_odd_kinds_of_every_parser() -> None:
    script = read_fountain(ODD)
    assert script.title == "The Ride of Dry Creek"
    assert [(one.number, one.omitted) for one in script.scenes] == [
        ("12", False),
        ("12A", False),
        ("A13-1", False),
        ("16pt2", False),
        ("17", True),
        ("18-20", True),
        (None, False),
    ]
    assert [one.heading for one in script.scenes][1:4] == [
        "INT./EXT. TRUCK – DAY",
        "SNIPER SCOPE POV",
        "est. town - morning",
    ]
    assert script.lost == ()
    assert of_plain(plain(script)) == script


def test_a_note_within_action_leaves_the_action_one_line() -> None:
    said = kinds("One.\n\nA [[a\nb]] gun. /* c\n\nd */ Loaded.\nNext.")
    assert said == [
        (1, "action", "One."),
        (3, "action", "A  gun.  Loaded."),
        (3, "note", "a"),
        (4, "note", "b"),
        (4, "boneyard", "c"),
        (6, "boneyard", "d"),
        (7, "action", "Next."),
    ]


def test_marks_alone_on_their_lines_are_no_lines() -> None:
    assert kinds("One.\n\n/*\nINT. OLD\n\nShe fires.\n*/\n\nTwo.") == [
        (1, "action", "One."),
        (4, "boneyard", "INT. OLD"),
        (6, "boneyard", "She fires."),
        (9, "action", "Two."),
    ]


def test_a_name_keeps_all_that_stands_behind_it() -> None:
    assert kinds("\nMOTHER (V.O.) (CONT'D)\n(low)\nHello.\n  \nAgain.") == [
        (2, "character", "MOTHER (V.O.) (CONT'D)"),
        (3, "parenthetical", "(low)"),
        (4, "dialogue", "Hello."),
        (6, "dialogue", "Again."),
    ]


def test_dual_dialogue_marks_the_second_speech_alone() -> None:
    script = read_fountain("\nSTEEL\nStop!\n\nBRICK ^\nNo.\n\nThey fire.")
    assert [(line.text, line.dual) for line in script.lines()] == [
        ("STEEL", False),
        ("Stop!", False),
        ("BRICK", True),
        ("No.", True),
        ("They fire.", False),
    ]


@pytest.mark.parametrize(
    ("text", "kind", "words"),
    [
        ("!INT. NOT A HEADING", Kind.ACTION, "INT. NOT A HEADING"),
        ("...he waits", Kind.ACTION, "...he waits"),
        ("BANG", Kind.ACTION, "BANG"),
        ("INTERIOR MONOLOGUE", Kind.ACTION, "INTERIOR MONOLOGUE"),
        ("FADE IN:", Kind.TRANSITION, "FADE IN:"),
        ("CUT TO:", Kind.TRANSITION, "CUT TO:"),
        ("> Cut", Kind.TRANSITION, "Cut"),
        ("> <", Kind.CENTERED, ""),
        ("~ la", Kind.LYRIC, "la"),
        ("====", Kind.PAGE_BREAK, ""),
        ("= so", Kind.SYNOPSIS, "so"),
        ("### so", Kind.SECTION, "so"),
        ("BANG: a gun fires", Kind.ACTION, "BANG: a gun fires"),
        ("She [[draws", Kind.ACTION, "She [[draws"),
        ("a /* b", Kind.ACTION, "a /* b"),
        ("**A _gun_**, 2 * 3", Kind.ACTION, "A gun, 2 * 3"),
        (r"\*not so\*", Kind.ACTION, "*not so*"),
        ("snake_case_name", Kind.ACTION, "snake_case_name"),
        ("   indented", Kind.ACTION, "   indented"),
        ("\x0b\x85", Kind.ACTION, ""),
    ],
)
def test_a_line_alone(text: str, kind: Kind, words: str) -> None:
    found = read_fountain(text).before
    assert [(line.kind, line.text) for line in found][: 1 if text.strip() else 0] == (
        [(kind, words)] if text.strip() else []
    )


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("INT. A #1#", "1"),
        ("INT. A #110-A#", "110-A"),
        ("I/E. A #16pt2#", "16pt2"),
        ("INT. A # 1#", None),
        ("INT. A ##", None),
        ("INT. A #1", None),
        ("INT. #2 PISTOL RANGE", None),
    ],
)
def test_a_number_is_as_it_is_written(text: str, number: str | None) -> None:
    [scene] = read_fountain(text).scenes
    assert scene.number == number
    assert held(text) == visible(text)


@pytest.mark.parametrize("end", ["\r\n", "\r", "\n"])
def test_line_ends_make_no_difference(end: str) -> None:
    assert read_fountain(ODD.replace("\n", end)) == read_fountain(ODD)


def test_nothing_is_a_script_without_lines() -> None:
    assert read_fountain("") == Script(None, (), ())


SCRAPS = st.sampled_from(
    [
        *("\n", "\n\n", "\r\n", " ", "  \n", "\t", "[[", "]]", "/*", "*/", "*", "**", "_", "\\"),
        *("#", "##", "#12A#", ".", "..", "!", "@", "~", ">", "<", "=", "===", "^", "(", ")", ":"),
        *("INT. BARN - NIGHT", "ext. x – day", "OMITTED", "MARY", "MARY (V.O.)", "CUT TO:"),
        *("Title:", "Author: x", "fires a gun", "é", "\u2028", "\x0c", "a", "1"),
    ]
)


@settings(max_examples=400, deadline=None)
@example(ODD)
@example("[[a\n\nb]] c")
@example("Title: a [[b]] /* c */\n\nd")
@given(st.lists(SCRAPS, max_size=40).map("".join))
def test_no_visible_character_is_lost(text: str) -> None:
    assert held(text) == visible(text)
    numbers = [one.number for one in pieces(text)]
    assert numbers == sorted(numbers)


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=200))
def test_any_text_is_read_whole(text: str) -> None:
    assert held(text) == visible(text)


@settings(max_examples=100, deadline=None)
@given(st.lists(SCRAPS, max_size=40).map("".join))
def test_marks_are_never_words(text: str) -> None:
    assert set("".join(one.marks for one in pieces(text))) <= set("[]/*#.!@~><=^_\\")


def test_a_script_of_five_hundred_pages() -> None:
    page = "INT. BARN - NIGHT #{}#\n\n" + "She aims the *rifle*.\n\nMARY\nDown!\n\n" * 9
    text = "".join(page.format(number) for number in range(500))
    script = read_fountain(text)
    assert [scene.number for scene in script.scenes] == [str(n) for n in range(500)]
    assert held(text) == visible(text)


@pytest.mark.parametrize(
    "text",
    ["[[" * 50_000, "/*" * 50_000, "*a " * 50_000, "[[\n" * 30_000 + "\n\n]]", "(a" * 50_000],
)
def test_what_is_made_to_take_long_does_not(text: str) -> None:
    began = time.process_time()
    read_fountain(text)
    assert time.process_time() - began < 5  # it would be hours


@pytest.mark.parametrize(
    "piece", ["A\n", "A(b\n\n", "/*\n*/", "[[x]]", "*a **b ***c _d ", "_a_b \\*c* "]
)
def test_two_megabytes_made_to_take_long_are_refused_or_read_in_seconds(piece: str) -> None:
    text = (piece * 330 + ("" if "\n" in piece else "\n")) * 7_000
    text = text[: 2 * 1024 * 1024]
    began = time.process_time()
    with contextlib.suppress(ScriptError):
        read_fountain(text)
    assert time.process_time() - began < 4  # below two where nothing else runs


def test_the_longest_script_is_read_and_a_line_more_is_not() -> None:
    assert len(read_fountain("A\n" * 80_000).before) == 80_000
    with pytest.raises(ScriptError, match="80001 lines"):
        read_fountain("A\r\n" * 80_001)
    with pytest.raises(ScriptError, match="80001 notes and cut parts"):
        read_fountain("[[a]]" * 80_001)


def test_where_emphasis_is_everywhere_its_marks_stay_words() -> None:
    few, many = "*gun*\n\n", "*gun*\n\n" * 20_001
    assert read_fountain(few).before[0].text == "gun"
    assert {line.text for line in read_fountain(many).before} == {"*gun*"}
    assert held(many) == visible(many)


def test_a_title_page_of_several_lines() -> None:
    script = read_fountain(
        "Title:\n\t_**THE KEY**_\n\t_**PART TWO**_\nCredit: Written by\n"
        "Author: Two People\nSource: a story\nDraft date: 1/20/2026\nContact:\n"
        "\tA Street 1\n\tA town\n\nFADE IN:\n\nA gun."
    )
    assert script.title == "THE KEY PART TWO"
    assert [line.text for line in script.before if line.kind is Kind.TITLE][-2:] == [
        "\tA Street 1",
        "\tA town",
    ]
    assert [line.kind for line in script.before][-2:] == [Kind.TRANSITION, Kind.ACTION]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("# ACT\n\n## Seq\n\n= It rains.", ["section ACT", "section Seq", "synopsis It rains."]),
        ("~La *la*\n~lo", ["lyric La la", "lyric lo"]),
        ("BOB\n~La\nWords", ["character BOB", "lyric La", "dialogue Words"]),
        ("!SCANNING A GUN\nnext", ["action SCANNING A GUN", "action next"]),
        ("@McAVOY\nYo.", ["character McAVOY", "dialogue Yo."]),
        (".FLASHBACK", ["heading FLASHBACK"]),
        ("..no", ["action ..no"]),
        (">**END**<", ["centered END"]),
        ("> FADE OUT.", ["transition FADE OUT."]),
        ("a\n\n===\n\nb", ["action a", "page-break ", "action b"]),
        ("==\n", ["synopsis ="]),
        ("R2D2\nbeep", ["character R2D2", "dialogue beep"]),
        ("23\nno name", ["action 23", "action no name"]),
        ("HANS (on the radio)\nYes.", ["character HANS (on the radio)", "dialogue Yes."]),
        ("INT HOUSE - DAY", ["heading INT HOUSE - DAY"]),
        ("I/E. CAR", ["heading I/E. CAR"]),
        ("INTO THE BARN", ["action INTO THE BARN"]),
        ("He cocks it. CUT TO:", ["action He cocks it. CUT TO:"]),
        ("CUT TO:\nmore", ["character CUT TO:", "dialogue more"]),
        ("a _b\nc_ d", ["action a _b", "action c_ d"]),
    ],
)
def test_odd_cases_of_the_format(text: str, wanted: list[str]) -> None:
    assert [f"{kind} {words}" for _, kind, words in kinds(text)] == wanted
    assert held(text) == visible(text)
