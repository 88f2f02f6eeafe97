"""A PDF gives a draft with doubts, never a script; without text it is refused."""

from __future__ import annotations

import io

import pypdf
import pytest

from coldproof.desk.script.model import Kind, Script, ScriptError
from coldproof.exchange.script import pdf
from coldproof.exchange.script.pdf import Reviewable, Row, draft, read_pdf
from tests.unit.exchange.script.typed import PAGE, typed

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
    assert (1, "every line was read from a PDF, its kind guessed by where it stands") in doubts
    assert (11, "a line at a place where none was expected") in doubts
    assert doubts == tuple(sorted(doubts))
    assert "no scene heading was found" in [one.why for one in read_pdf(typed([LATER[:1]])).doubts]


def test_a_page_without_text_among_others_is_in_doubt() -> None:
    told = read_pdf(typed([PAGE, (), PAGE])).doubts
    assert (8, "page 2 has no text: a picture?") in told


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
