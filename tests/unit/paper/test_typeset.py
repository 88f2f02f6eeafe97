"""Content to PDF: tagged, in a language, the same every time; and no word is ever markup."""

from __future__ import annotations

from typing import Any
from unittest import mock

import pytest

from coldproof.paper import blocks as b
from coldproof.paper import typeset
from coldproof.paper.errors import NoTypesetter, PaperError
from coldproof.paper.papers import PAPERS, frame
from tests.unit.paper.made import flat, opened, paper, source, structure

PDFS = [
    ("log", {}),
    ("meeting", {}),
    ("custody", {"weapon": "G-1"}),
    ("letter", {"day": "letter"}),
    ("assessment", {"day": "plan", "scene": "25"}),
    ("underwriter", {"day": "plan", "scene": "25"}),
    ("pull", {}),
    ("plan", {"day": "script"}),
    ("day", {"day": "script"}),
    ("script", {"day": "script"}),
    ("drafts", {"day": "script"}),
    ("poster", {}),
    ("report", {}),
    ("pocket", {}),
    ("pocket", {"fold": "card"}),
    ("check", {"mechanism": "lever"}),
    ("labels", {}),
    ("labels", {"stock": "tag"}),
]
MADE_S = 1_778_622_400
HOSTILE = [
    "#raw(`x`)",
    '#panic("no")',
    '"); #read("/etc/passwd")',
    "\\ \\u{41} \\",
    "$x^2$ @ref <label> *bold* _it_ `code` // not a comment",
    "/* #let x = 1 */ ~ -- ... [ ] { } = head",
    "{n} {all} %s",
]


def sheet_with(text: str) -> bytes:
    parts = [
        b.heading(text),
        b.text(text),
        b.points([text]),
        b.table([text], [[text]], (1,)),
        b.facts([(text, text)]),
        b.signs([text]),
        b.paste([text]),
    ]
    content = frame(source(), b.sheet(text, text, parts), "code", "a4")
    return typeset.typeset("sheet", content, MADE_S)


def test_every_paper_that_is_no_plain_text_is_looked_at_here() -> None:
    assert {name for name, _ in PDFS} | {"incident"} == {n for n, p in PAPERS.items() if p.template}


@pytest.mark.parametrize(("name", "given"), PDFS)
def test_it_is_tagged_and_says_so(name: str, given: dict[str, str]) -> None:
    root = opened(paper(name, **given)).Root
    assert root.MarkInfo.Marked
    assert str(root.Lang) == "en"
    assert root.ViewerPreferences.DisplayDocTitle
    assert "/StructTreeRoot" in root
    with opened(paper(name, **given)).open_metadata() as about:
        assert about["pdfuaid:part"] == "1"
        assert about["dc:title"].startswith(PAPERS[name].title)


@pytest.mark.parametrize(("name", "given"), PDFS)
def test_pictures_have_words_and_headings_come_in_order(name: str, given: dict[str, str]) -> None:
    found = structure(paper(name, **given))
    figures = [node for kind, node in found if kind == "/Figure"]
    assert figures
    assert all(str(node["/Alt"]).startswith("Code that ") for node in figures)
    levels = [int(kind[2:]) for kind, _ in found if kind[:2] == "/H" and kind[2:].isdigit()]
    assert all(after <= before + 1 for before, after in zip([0, *levels], levels, strict=False))


def test_a_table_has_a_head_and_rows() -> None:
    kinds = [kind for kind, _ in structure(paper("log"))]
    assert kinds.count("/Table") == 4
    assert kinds.count("/THead") == 4
    heads = [node for kind, node in structure(paper("log")) if kind == "/TH"]
    assert len(heads) == 7 + 8 + 10 + 8


def test_no_font_of_the_machine_is_used_and_all_are_inside() -> None:
    for page in opened(paper("log")).pages:
        for font in page.Resources.Font.values():
            inner = font.DescendantFonts[0]
            assert "SourceSansPro" in str(inner.BaseFont) or "DejaVuSansMono" in str(inner.BaseFont)
            assert {"/FontFile2", "/FontFile3"} & set(inner.FontDescriptor.keys())


def test_the_same_content_gives_the_same_bytes_and_another_date_others() -> None:
    content = frame(source(), b.sheet("a", "b", [b.text("c")]), "code", "a4")
    assert typeset.typeset("sheet", content, 1) == typeset.typeset("sheet", content, 1)
    assert typeset.typeset("sheet", content, 1) != typeset.typeset("sheet", content, 2)


@pytest.mark.parametrize(("size", "wide"), [("a4", 595), ("letter", 612)])
def test_the_page_has_the_size_asked_for(size: str, wide: int) -> None:
    box = opened(paper("log", size=size)).pages[0].MediaBox
    assert round(float(box[2])) == wide


@pytest.mark.parametrize("text", HOSTILE)
def test_words_appear_as_they_are_and_never_as_markup(text: str) -> None:
    read = flat(sheet_with(text)).replace(" ", "")
    assert read.count(text.replace(" ", "")) == 2 + 9 + 2  # the head, the blocks, the foot


def test_two_hundred_rows_all_appear_under_a_head_on_each_page() -> None:
    rows = [[f"row-{n:03d}", "W" * 32] for n in range(200)]
    content = frame(source(), b.sheet("a", "b", [b.table(["Name", "x"], rows, (1, 1))]), "c", "a4")
    data = typeset.typeset("sheet", content, MADE_S)
    text = flat(data)
    assert [one for one in (row[0] for row in rows) if one not in text] == []
    assert text.count("Name x") == len(opened(data).pages) > 3
    assert f"Page 1 of {len(opened(data).pages)}" in text


def test_what_no_template_can_draw_is_refused() -> None:
    content: dict[str, Any] = frame(source(), b.sheet("a", "b", []), "code", "a4")
    content["code"]["svg"] = "no picture"
    with pytest.raises(PaperError, match=r"^a paper: found no way to draw it \(.+\); shorter"):
        typeset.typeset("sheet", content, MADE_S)


def test_without_typst_it_says_what_to_install() -> None:
    typeset.compiler.cache_clear()
    with mock.patch.dict("sys.modules", {"typst": None}), pytest.raises(NoTypesetter) as refused:
        typeset.compiler("sheet")
    assert str(refused.value) == "a paper: found no typst here; `pip install typst` would do"


def test_without_the_letters_it_says_what_to_install() -> None:
    missing = mock.patch.object(typeset, "FONTS", "no_such_letters")
    with missing, pytest.raises(NoTypesetter) as refused:
        typeset.fonts()
    want = "`pip install font-source-sans-pro` would do"
    assert str(refused.value) == f"a paper: found no no_such_letters here; {want}"
