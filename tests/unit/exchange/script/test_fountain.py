"""Fountain is read whole: each odd kind is what it is, and no visible character is lost."""

from __future__ import annotations

import time
from collections import Counter

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from coldproof.desk.script.model import Kind, Script, of_plain, plain
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
    began = time.monotonic()
    script = read_fountain(text)
    assert time.monotonic() - began < 5
    assert [scene.number for scene in script.scenes] == [str(n) for n in range(500)]
    assert held(text) == visible(text)


@pytest.mark.parametrize(
    "text",
    ["[[" * 50_000, "/*" * 50_000, "*a " * 50_000, "[[\n" * 30_000 + "\n\n]]", "(a" * 50_000],
)
def test_what_is_made_to_take_long_does_not(text: str) -> None:
    began = time.monotonic()
    read_fountain(text)
    assert time.monotonic() - began < 5
