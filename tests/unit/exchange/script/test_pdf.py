"""A PDF gives a draft with doubts, never a script; without text it is refused."""

from __future__ import annotations

import io

import pypdf
import pytest

from coldproof.desk.script.model import Kind, Script, ScriptError
from coldproof.desk.script.review import Reviewable, Why
from coldproof.exchange.script import pdf
from coldproof.exchange.script.pdf import Row, draft, read_pdf
from coldproof.exchange.script.places import FURNITURE
from tests.unit.exchange.script.typed import PAGE, Placed, drawn, typed

LATER = ((20, "He runs."), (72, "2."), (20, "13 OMITTED 13"), (26, "what is this"))


def refused(data: bytes) -> str:
    with pytest.raises(ScriptError) as error:
        read_pdf(data)
    return error.value.found


def test_kinds_are_guessed_by_where_lines_stand() -> None:
    found = read_pdf(typed([PAGE, LATER]))
    assert isinstance(found, Reviewable)
    assert not isinstance(found, Script)
    first, second = found.script.scenes
    assert (first.number, first.heading, first.page) == ("12A", "INT. BARN - NIGHT", "1")
    assert [(line.kind, line.text) for line in first.lines[1:]] == [
        (Kind.ACTION, "A lantern swings. MARY draws a revolver."),
        (Kind.CHARACTER, "MARY (CONT'D)"),
        (Kind.PARENTHETICAL, "(to nobody)"),
        (Kind.DIALOGUE, "Nobody moves."),
        (Kind.ACTION, "She fires once into the roof."),
        (Kind.TRANSITION, "CUT TO:"),
        (Kind.ACTION, "He runs."),
        (Kind.PAGE_BREAK, "2."),
    ]
    assert (second.number, second.omitted, second.page) == ("13", True, "2")
    assert second.lines[1].kind is Kind.OTHER


def test_what_was_guessed_is_in_doubt() -> None:
    doubts = read_pdf(typed([PAGE, LATER])).doubts
    assert (1, Why.GUESSED, 1) in doubts
    assert (9, Why.ALONE, 2) in doubts
    assert (11, Why.UNEXPECTED, 2) in doubts
    assert doubts == tuple(sorted(doubts))
    assert Why.NO_HEADING in [one.why for one in read_pdf(typed([LATER[:1]])).doubts]


def test_a_page_without_text_among_others_is_in_doubt() -> None:
    found = read_pdf(typed([PAGE, (), PAGE]))
    assert (8, Why.PICTURE, 2) in found.doubts
    assert found.pages == (1, 8, 8)
    assert [found.page_of(number) for number in (1, 7, 8, 14)] == [1, 1, 3, 3]


@pytest.mark.parametrize(
    ("text", "words", "number"),
    [
        ("12A INT. BARN - NIGHT 12A", "INT. BARN - NIGHT", "12A"),
        ("A13 EXT. YARD A13", "EXT. YARD", "A13"),
        ("16pt2 INT. X", None, None),
        ("INT. BARN 1885", "INT. BARN 1885", None),
        ("7 INT. BARN 1885", "INT. BARN 1885", "7"),
        ("Int. barn, he says", None, None),
        ("PRINT 12", None, None),
    ],
)
def test_numbers_stand_as_they_are_written(
    text: str, words: str | None, number: str | None
) -> None:
    scenes = draft([Row(1, 20, text)]).script.scenes
    assert [(one.heading, one.number) for one in scenes] == (
        [] if words is None else [(words, number)]
    )


def test_every_line_is_there() -> None:
    lines = read_pdf(typed([PAGE[1:]] * 3)).script.lines()
    assert [line.text for line in lines] == [text for _, text in PAGE[1:]] * 3
    assert [line.number for line in lines] == list(range(1, 19))


def test_a_scan_a_password_and_a_wreck_are_refused() -> None:
    whole = typed([PAGE])
    assert refused(typed([()])) == "pictures of pages and no text"
    assert refused(b"%PDF-1.4\n").startswith("a broken file")
    assert refused(b"no pdf").startswith("a broken file")
    assert refused(whole[: len(whole) // 3]).startswith(("a broken file", "pictures"))
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(whole))
    writer.encrypt("secret", algorithm="RC4-128")
    locked = io.BytesIO()
    writer.write(locked)
    assert refused(locked.getvalue()) == "a password"


def test_what_takes_too_long_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf, "MOST_PAGES", 1)
    assert refused(typed([PAGE, PAGE])) == "2 pages"
    monkeypatch.setattr(pdf, "MOST_S", -1.0)
    assert refused(typed([PAGE])) == "more than can be read in a minute"


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("12A INT. BARN - NIGHT 12A", None),
        ("12A INT. BARN - NIGHT", None),
        ("INT. BARN - NIGHT", Why.UNNUMBERED),
        ("INT. BARN 1885", Why.NUMBER),
        ("7 INT. BARN 1885", Why.NUMBER),
        ("Int. barn, he says", Why.MAYBE_HEADING),
    ],
)
def test_what_a_heading_leaves_open_is_in_doubt(text: str, why: Why | None) -> None:
    told = [one.why for one in draft([Row(1, 20, text), Row(1, 20, "He waits.")]).doubts]
    assert [one for one in told if one not in (Why.GUESSED, Why.NO_HEADING)] == [why] * bool(why)


def test_what_stands_at_the_edge_of_the_pages_is_in_doubt() -> None:
    pages = [((20, f"THE RIDE - Blue {n}."), *PAGE, (42, "MARY (CONT'D)")) for n in (1, 2, 3)]
    found = read_pdf(typed(pages))
    headers = [one for one in found.doubts if one.why is Why.HEADER]
    assert [(one.number, one.page) for one in headers] == [
        (1, 1),
        (9, 1),
        (10, 2),
        (18, 2),
        (19, 3),
        (27, 3),
    ]
    kinds = {line.number: line.kind for line in found.script.lines()}
    assert {kinds[one.number] for one in headers} == {Kind.PAGE_BREAK}
    assert not [one for one in read_pdf(typed(pages[:2])).doubts if one.why is Why.HEADER]


def test_headings_are_no_headers() -> None:
    found = read_pdf(typed([PAGE] * 4))
    assert len(found.script.scenes) == 4


def test_a_page_that_is_a_bomb_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf, "MOST_CONTENT", 300)
    assert refused(typed([PAGE[:1], PAGE])) == "page 2 with more than any page of a script"


def test_a_page_of_steps_without_words_ends_in_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf, "MOST_S", 0.2)
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(typed([PAGE])))
    stream = pypdf.generic.DecodedStreamObject()
    stream.set_data(b"0 0 m " * 300_000)
    writer.pages[0][pypdf.generic.NameObject("/Contents")] = writer._add_object(stream)
    out = io.BytesIO()
    writer.write(out)
    assert refused(out.getvalue()) == "more than can be read in a minute"


def whole(found: Reviewable) -> list[tuple[str | None, list[str]]]:
    return [(one.number, [line.text for line in one.lines[1:]]) for one in found.script.scenes]


def test_lines_are_read_from_the_top_whatever_the_file_draws_first() -> None:
    """A browser draws the headings of a page first, each in three parts, then all the rest."""
    every = [(n, 740 - 120 * n) for n in range(1, 5)]
    heads = [
        (x, y, words)
        for n, y in every
        for x, words in ((230, f"INT. BARN {n} - NIGHT"), (480, str(n)), (108, str(n)))
    ]
    under = [
        one
        for n, y in every
        for one in (
            (108, y - 24, f"MARY draws revolver {n} and"),
            (108, y - 36, "looks at the door."),
            (266, y - 60, "MARY"),
            (180, y - 72, f"Nobody moves in {n}."),
        )
    ]
    found = read_pdf(drawn([heads + under]))
    assert whole(found) == [
        (
            str(n),
            [f"MARY draws revolver {n} and", "looks at the door.", "MARY", f"Nobody moves in {n}."],
        )
        for n, _ in every
    ]
    assert [one.why for one in found.doubts] == [Why.GUESSED]


def test_two_who_speak_at_once_are_read_one_after_the_other() -> None:
    """In whatever order they are drawn."""
    both = [
        (108, 740, "12 INT. BARN - NIGHT 12"),
        (108, 716, "They both shout."),
        (194, 692, "MARY"),
        (396, 692, "JOHN"),
        (137, 680, "Put that gun"),
        (338, 680, "I never saw a"),
        (137, 668, "down."),
        (338, 668, "revolver."),
        (338, 656, "Not one."),
        (108, 632, "They stop."),
    ]
    told = [
        *("They both shout.", "MARY", "Put that gun", "down."),
        *("JOHN", "I never saw a", "revolver.", "Not one.", "They stop."),
    ]
    for one in (both, both[::-1], sorted(both)):
        assert whole(read_pdf(drawn([one]))) == [("12", told)]


@pytest.mark.parametrize(
    ("more", "line"),
    [
        ((396, 692, "He has a gun."), "She waits. He has a gun."),  # beside it, and no name
        ((108, 690, "a gun"), "She waits. a gun"),  # over it
        ((300, 400, "DRAFT", 45), "DRAFT"),  # across the page
        ((300, 400, "DRAFT", 90), "DRAFT"),
    ],
)
def test_words_of_which_nobody_can_tell_where_they_belong_are_in_doubt(
    more: Placed, line: str
) -> None:
    page: list[Placed] = [(108, 740, "12 INT. BARN 12"), (108, 692, "She waits.")]
    page += [(108, 668, "He runs."), more]
    found = read_pdf(drawn([page]))
    assert line in whole(found)[0][1]
    [doubt] = [one for one in found.doubts if one.why is Why.ORDER]
    assert found.by_number[doubt.number].text == line
    assert not [one for one in read_pdf(drawn([page[:-1]])).doubts if one.why is Why.ORDER]


def test_what_is_turned_with_its_page_is_read_as_it_stands_there() -> None:
    """The lines of a page that lies on its side go from its left edge to its right one."""
    page = [(100 + 24 * n, 108, words, 90) for n, (_, words) in enumerate(PAGE)]
    found = read_pdf(drawn([page[::-1]]))
    assert [line.text for line in found.script.lines()] == [
        "INT. BARN - NIGHT",
        *(words for _, words in PAGE[1:]),
    ]


def test_a_number_in_the_margin_and_a_star_of_a_revision_are_in_no_doubt() -> None:
    page: list[Placed] = [
        *((500, 740, "12A"), (108, 740, "12A"), (230, 740, "INT. BARN - NIGHT")),
        *((560, 716, "*"), (108, 716, "MARY draws a revolver.")),
    ]
    found = read_pdf(drawn([page]))
    assert whole(found) == [("12A", ["MARY draws a revolver. *"])]
    assert [one.why for one in found.doubts] == [Why.GUESSED]


@pytest.mark.parametrize(
    ("page", "bare"),
    [
        (((20, "12 INT. BARN 12"), (20, "13 INT. YARD 13"), (20, "He runs.")), [1]),
        (((20, "12 INT. BARN 12"), (60, "2.")), [1]),  # a page's number is no line of it
        (((20, "12 OMITTED 12"), (20, "13 INT. YARD 13"), (20, "He runs.")), []),
    ],
)
def test_a_heading_without_a_line_is_in_doubt(
    page: tuple[tuple[int, str], ...], bare: list[int]
) -> None:
    doubts = read_pdf(typed([page])).doubts
    assert [one.number for one in doubts if one.why is Why.BARE] == bare


def test_a_number_that_a_scene_before_has_is_in_doubt() -> None:
    doubts = read_pdf(typed([PAGE, PAGE])).doubts
    assert [(one.number, one.page) for one in doubts if one.why is Why.TWICE] == [(8, 2)]
    bare = ((20, "INT. BARN - NIGHT"), (20, "He runs."))
    assert not [one for one in read_pdf(typed([bare, bare])).doubts if one.why is Why.TWICE]


@pytest.mark.parametrize("word", ["M16.", "M4", "G36", "AK47"])
def test_the_name_of_a_gun_alone_on_a_line_is_read_and_in_doubt(word: str) -> None:
    told = [
        "1 INT. BARN - NIGHT 1",
        "She opens the trunk and lifts out an",
        word,
        "They go.",
        "Dark.",
    ]
    read = draft([Row(1, 15, text) for text in told])
    (line,) = [one for one in read.script.scenes[0].lines if one.text == word]
    assert line.kind is Kind.ACTION
    assert Why.ALONE in [one.why for one in read.doubts if one.number == line.number] or not (
        FURNITURE.fullmatch(word)
    )


@pytest.mark.parametrize("words", ["CONTINUED: GUN", "AR15 CONTINUED: FIRES"])
def test_what_is_continued_has_numbers_and_no_words(words: str) -> None:
    assert FURNITURE.fullmatch(words) is None


@pytest.mark.parametrize(
    "words", ["12", "45A.", "(CONTINUED)", "12 CONTINUED: 12", "CONTINUED: (2)", "(CONTINUED) 12A."]
)
def test_what_is_of_the_page_is_known(words: str) -> None:
    assert FURNITURE.fullmatch(words)
