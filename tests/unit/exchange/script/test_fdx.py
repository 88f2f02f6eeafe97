"""FDX is read whole: every run, both sides, notes, tags, revisions; hostile files are refused."""

from __future__ import annotations

import time
from collections import Counter
from xml.sax.saxutils import escape

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coldproof.desk.script.model import Kind, Script, ScriptError, of_plain, plain
from coldproof.exchange.script import fdx as reader
from coldproof.exchange.script.fdx import eighths_of, read_fdx
from tests.unit.exchange.script.typed import HEAD, fdx, paragraph

RUNS = (
    '<Paragraph Type="Action"><Text>A </Text><Text Style="Bold">REVOLVER</Text>'
    '<Text RevisionID="2">… FIRES</Text></Paragraph>'
)
PROPERTIES = '<SceneProperties Length="1 3/8" Page="4" Title="The shot"{}/>'
DUAL = (
    "<Paragraph><DualDialogue>"
    + paragraph("Character", "STEEL")
    + paragraph("Dialogue", "Stop!")
    + paragraph("Character", "BRICK")
    + paragraph("Dialogue", "No.")
    + "</DualDialogue></Paragraph>"
)
NOTE = '<ScriptNote Name="For props"><Paragraph><Text>rubber?</Text></Paragraph></ScriptNote>'
REVISIONS = (
    '<Revisions><Revision ID="1" Name="Blue" Color="#0000FFFF"/>'
    '<Revision ID="2" Color="Pink"/><Revision ID="3" Name="Yellow"/></Revisions>'
)
TAGS = (
    '<TagData><TagCategories><TagCategory Id="c" Name="Weapons"/></TagCategories>'
    '<TagDefinitions><TagDefinition Id="d" CatId="c" Label="REVOLVER"/>'
    '<TagDefinition Id="e" CatId="c" Label="KNIFE"/></TagDefinitions>'
    '<Tags><Tag Number="7"><DefId>d</DefId></Tag></Tags></TagData>'
)


def refused(data: bytes) -> str:
    with pytest.raises(ScriptError) as error:
        read_fdx(data)
    return error.value.found


def lines(script: Script) -> list[tuple[str, str]]:
    return [(line.kind.value, line.text) for line in script.lines()]


def test_all_runs_of_a_paragraph_are_one_line_with_its_revision() -> None:
    script = read_fdx(fdx(paragraph("Scene Heading", "INT. BARN", Number="12A") + RUNS, REVISIONS))
    [scene] = script.scenes
    assert (scene.number, scene.heading) == ("12A", "INT. BARN")
    assert scene.lines[1] == (2, Kind.ACTION, "A REVOLVER… FIRES", False, "Pink")
    assert script.revisions == ("Pink",)


def test_the_newest_revision_of_a_paragraph_counts() -> None:
    runs = "".join(f'<Text RevisionID="{n}">x</Text>' for n in (3, 1, 9, 0))
    script = read_fdx(fdx(f'<Paragraph Type="Action">{runs}</Paragraph>', REVISIONS))
    assert script.before[0].revision == "revision 9"
    assert script.revisions == ("Blue", "Yellow", "revision 9")


@pytest.mark.parametrize(
    ("own", "properties", "number", "lost"),
    [
        ("16pt2", "", "16pt2", []),
        ("", ' Number="12"', "12", []),
        ("12A", ' Number="12A"', "12A", []),
        ("12A", ' Number="12"', "12A", ["12"]),
        ("", "", None, []),
    ],
)
def test_a_number_stands_in_two_places(
    own: str, properties: str, number: str | None, lost: list[str]
) -> None:
    inner = PROPERTIES.format(properties)
    told = {"Number": own} if own else {}
    script = read_fdx(fdx(paragraph("Scene Heading", "INT. BARN", inner, **told)))
    [scene] = script.scenes
    assert (scene.number, scene.page, scene.eighths) == (number, "4", 11)
    assert scene.lines[1] == (1, Kind.SYNOPSIS, "The shot", False, None)
    assert [one.text for one in script.lost] == lost


def test_both_sides_of_a_dual_dialogue_are_there() -> None:
    script = read_fdx(fdx(DUAL))
    told = [(line.number, line.text, line.dual) for line in script.before]
    assert told == [
        (2, "STEEL", False),
        (3, "Stop!", False),
        (4, "BRICK", True),
        (5, "No.", True),
    ]


def test_notes_and_tags_stand_by_their_line() -> None:
    tagged = '<Paragraph Type="Action"><Text TagNumber="7">revolver</Text></Paragraph>'
    head = paragraph("Scene Heading", "INT. BARN", NOTE)
    script = read_fdx(fdx(head + tagged, TAGS + f"<ScriptNotes>{NOTE}</ScriptNotes>"))
    assert lines(script) == [
        ("note", "For props"),
        ("note", "rubber?"),
        ("note", "Weapons: KNIFE"),
        ("heading", "INT. BARN"),
        ("note", "For props"),
        ("note", "rubber?"),
        ("action", "revolver"),
        ("note", "Weapons: REVOLVER"),
    ]
    assert script.lost == ()


@pytest.mark.parametrize("inside", [True, False])
def test_an_omitted_scene_keeps_what_it_was(inside: bool) -> None:
    cut = paragraph("Scene Heading", "INT. OLD", Number="9") + paragraph("Action", "She fires.")
    cut = f"<OmittedScene>{cut}</OmittedScene>"
    head = paragraph("Scene Heading", "OMITTED", cut if inside else "", Number="9")
    script = read_fdx(fdx(head + ("" if inside else cut)))
    [scene] = script.scenes
    assert (scene.number, scene.omitted) == ("9", True)
    assert lines(script)[1:] == [("boneyard", "9 INT. OLD"), ("boneyard", "She fires.")]


def test_kinds_and_those_not_known_here() -> None:
    kinds = [*reader.KINDS, "Cast List", "Über"]
    script = read_fdx(fdx("".join(paragraph(kind, "x") for kind in kinds)))
    assert [line.kind for line in script.lines()] == [*reader.KINDS.values(), *[Kind.OTHER] * 2]
    centered = read_fdx(fdx(paragraph("General", "THE END", Alignment="Center")))
    assert centered.before[0].kind is Kind.CENTERED


def test_the_title_page_comes_first() -> None:
    page = f"<Content>{paragraph('Action', ' Dry Creek ')}{paragraph('Action', 'by us')}</Content>"
    footer = "<HeaderAndFooter><Paragraph><Text>secret</Text></Paragraph></HeaderAndFooter>"
    script = read_fdx(fdx(paragraph("Action", "x"), f"<TitlePage>{footer}{page}</TitlePage>"))
    assert script.title == "Dry Creek"
    assert lines(script) == [("title", "Dry Creek"), ("title", "by us"), ("action", "x")]
    assert [(one.text, one.why) for one in script.lost] == [
        ("secret", "HeaderAndFooter of the title page")
    ]


def test_what_no_line_holds_is_named() -> None:
    stray = '<Paragraph Type="Action">loose<Text>x</Text>tail<Odd>deep</Odd></Paragraph>'
    script = read_fdx(fdx(f"between{stray}", "<SmartType><A>MARY</A><B>JOHN</B></SmartType>"))
    assert [one.text for one in script.lost] == ["between", "loose tail", "deep", "MARY JOHN"]
    assert of_plain(plain(script)) == script


@pytest.mark.parametrize(
    ("length", "eighths"),
    [("1 3/8", 11), ("3/8", 3), ("2", 16), ("12 7/8", 103), ("", None), (None, None), ("x", None)],
)
def test_a_length_is_in_eighths(length: str | None, eighths: int | None) -> None:
    assert eighths_of(length) == eighths


BOMB = (
    HEAD
    + '<!DOCTYPE l [<!ENTITY a "boom"><!ENTITY b "&a;&a;&a;">]><FinalDraft><Content>&b;</Content>'
)
OUTSIDE = HEAD + '<!DOCTYPE l [<!ENTITY x SYSTEM "file:///x">]><FinalDraft>&x;</FinalDraft>'


@pytest.mark.parametrize(
    ("data", "found"),
    [
        (BOMB.encode(), "definitions of its own, which can hide anything"),
        (OUTSIDE.encode(), "definitions of its own, which can hide anything"),
        (
            b"<!DOCTYPE x SYSTEM 'y'><FinalDraft/>",
            "definitions of its own, which can hide anything",
        ),
        (b"<FinalDraft><Content>", "no well-formed XML in line 1, column 21"),
        (b"<FinalDraft>&x;</FinalDraft>", "no well-formed XML in line 1, column 12"),
        (b"<FinalDraft/>", "no Content"),
        (b"<html/>", "the element 'html'"),
        (b"INT. BARN", "no well-formed XML in line 1, column 0"),
        (b"<FinalDraft>\xff</FinalDraft>", "no well-formed XML in line 1, column 12"),
        (b'<?xml version="1.0" encoding="klingon"?><FinalDraft/>', "an encoding not known here"),
        (b'<?xml version="1.0" encoding="utf-7"?><FinalDraft/>', "an encoding not known here"),
        (b"<FinalDraft>" + b"<a>" * 100_000, "elements too deep in each other"),
    ],
)
def test_hostile_and_broken_files_are_refused(data: bytes, found: str) -> None:
    assert refused(data) == found


def test_too_many_elements_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reader, "MOST_ELEMENTS", 50)
    assert refused(fdx("<a/>" * 60)) == "too many elements"


def test_other_encodings_are_read_as_they_say() -> None:
    text = fdx(paragraph("Action", "María dispara")).decode()
    for name in ("utf-16", "iso-8859-1", "windows-1252"):
        data = text.replace("UTF-8", name).encode("cp1252" if "1252" in name else name)
        assert read_fdx(data).before[0].text == "María dispara"


WORDS = st.text(st.characters(categories=("L", "N", "P", "S", "Zs")), max_size=12)
RUN = st.builds(lambda text: f"<Text>{escape(text)}</Text>", WORDS)
LOOSE = st.builds(escape, WORDS)
TYPES = st.sampled_from(["Scene Heading", "Action", "Character", "Dialogue", "Odd", ""])


def element(name: str, inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    pieces = st.lists(inner, max_size=4).map("".join)
    if name != "Paragraph":
        return pieces.map(lambda text: f"<{name}>{text}</{name}>")
    return st.builds(lambda kind, text: f'<{name} Type="{kind}">{text}</{name}>', TYPES, pieces)


PARAGRAPH = st.recursive(
    element("Paragraph", RUN | LOOSE),
    lambda inner: st.one_of(
        element("Paragraph", RUN | LOOSE | inner),
        element("DualDialogue", inner),
        element("OmittedScene", inner | LOOSE),
        element("Paragraph", RUN | element("ScriptNote", inner | LOOSE)),
        element("Paragraph", RUN | element("SceneProperties", element("Summary", inner))),
        element("Odd", inner | RUN),
    ),
    max_leaves=12,
)
REST = st.one_of(
    element("TitlePage", element("Content", PARAGRAPH | LOOSE) | LOOSE),
    element("SmartType", element("A", LOOSE)),
    element("ScriptNotes", element("ScriptNote", PARAGRAPH) | LOOSE),
)


def visible(text: str) -> Counter[str]:
    return Counter("".join(text.split()))


@settings(max_examples=120, deadline=None)
@given(st.lists(PARAGRAPH, max_size=4).map("".join), st.lists(REST, max_size=3).map("".join))
def test_no_visible_character_is_lost(content: str, rest: str) -> None:
    data = fdx(content, rest)
    script = read_fdx(data)
    words = (*(one.text for one in script.lines()), *(one.text for one in script.lost))
    whole = "".join(reader.tree(data).itertext())
    assert visible(" ".join(words)) == visible(whole)


def test_a_script_of_five_hundred_pages() -> None:
    page = paragraph("Scene Heading", "INT. BARN", Number="{}")
    page += (RUNS + paragraph("Character", "MARY") + paragraph("Dialogue", "Down!")) * 10
    script = read_fdx(fdx("".join(page.replace("{}", str(n)) for n in range(500)), REVISIONS))
    assert len(script.scenes) == 500
    assert len(script.lines()) == 500 * 31


ARC = (
    '<SceneProperties Length="4/8" Page="12A" Title="Set up"><SceneArcBeats>'
    '<CharacterArcBeat Name="TANGLE"><Paragraph><Text>wants the rifle</Text></Paragraph>'
    "</CharacterArcBeat></SceneArcBeats><Summary><Paragraph><Text>She takes it.</Text></Paragraph>"
    "</Summary></SceneProperties>"
)
CARD = (
    '<Paragraph Number="A21" Type="Scene Heading"><Text>OMITTED</Text><OmittedScene>'
    '<Paragraph Type="Scene Heading"><SceneProperties Length="2/8" Page="1"/>'
    '<Text TagNumber="7">EXT. YARD</Text></Paragraph>'
    + paragraph("Action", "She waits with a rifle.")
    + f"{DUAL}</OmittedScene></Paragraph>"
)


def test_a_scene_s_card_is_kept() -> None:
    [scene] = read_fdx(fdx(paragraph("Scene Heading", "INT. BARN", ARC, Number="1"))).scenes
    assert (scene.page, scene.eighths) == ("12A", 4)
    assert [line.text for line in scene.lines[1:]] == [
        *("Set up", "TANGLE", "wants the rifle", "She takes it.")
    ]


def test_an_omitted_scene_within_its_card_keeps_number_tags_and_both_sides() -> None:
    script = read_fdx(fdx(CARD + paragraph("Scene Heading", "INT. HALL", Number="22"), TAGS))
    first, second = script.scenes
    assert (first.number, first.omitted, second.number) == ("A21", True, "22")
    assert [line.text for line in first.lines] == [
        *("OMITTED", "EXT. YARD", "Weapons: REVOLVER", "She waits with a rifle."),
        *("STEEL", "Stop!", "BRICK", "No."),
    ]
    assert second.omitted is False


def test_lines_in_place_of_others_are_notes_and_searched() -> None:
    alts = '<AltCollection><Alt Id="4">{}</Alt></AltCollection>'
    script = read_fdx(fdx("", alts.format(paragraph("Dialogue", "Or I draw my gun."))))
    assert lines(script) == [("note", "Or I draw my gun.")]


def test_a_dual_dialogue_may_stand_straight_in_the_content() -> None:
    inner = DUAL.removeprefix("<Paragraph>").removesuffix("</Paragraph>")
    assert [line.dual for line in read_fdx(fdx(inner)).before] == [False, False, True, True]


def test_headers_footers_and_the_programs_own_lists_are_named() -> None:
    rest = (
        "<HeaderAndFooter><Header><Paragraph><Text>RIDE - </Text>"
        '<DynamicLabel Type="Page #"/><Text>.</Text></Paragraph></Header></HeaderAndFooter>'
        '<LockedPages><LockedPage Number="1"/></LockedPages><Macros><Alias>INT.</Alias></Macros>'
    )
    told = [(one.text, one.why.split(":")[0]) for one in read_fdx(fdx("", rest)).lost]
    assert told == [("RIDE - .", "HeaderAndFooter"), ("INT.", "Macros")]


def many(count: int, piece: str) -> str:
    return "".join(piece.format(n) for n in range(count))


@pytest.mark.parametrize(
    "data",
    [
        fdx(f'<Paragraph Type="{"a" * 19_000_000}"/>'),
        fdx(f'<Paragraph><Text TagNumber="{"1 " * 9_000_000}">a</Text></Paragraph>'),
        fdx(f"<!--{'<' * 19_000_000}-->"),
        fdx(
            many(30_000, '<Paragraph><Text RevisionID="{}">a</Text></Paragraph>'),
            "<Revisions>" + many(30_000, '<Revision ID="{0}" Name="b{0}"/>') + "</Revisions>",
        ),
    ],
    ids=["attribute", "numbers of tags", "comment", "revisions"],
)
def test_what_is_made_to_take_long_does_not(data: bytes) -> None:
    began = time.process_time()
    read_fdx(data)
    assert time.process_time() - began < 8  # it would be minutes


def test_words_that_would_multiply_are_refused() -> None:
    defined = f'<TagCategory Id="c" Name="{"w" * 500_000}"/>'
    told = many(9, '<TagDefinition Id="{}" CatId="c"/>')
    tags = f"<TagCategories>{defined}</TagCategories><TagDefinitions>{told}</TagDefinitions>"
    assert refused(fdx("", f"<TagData>{tags}</TagData>")) == "tags with more words than a script"
    long = f'<Revisions><Revision ID="1" Name="{"w" * 201}"/></Revisions>'
    assert refused(fdx("", long)) == "a revision's name of 201 characters"


@pytest.mark.parametrize("inside", ["Content", "TitlePage"])
def test_more_lines_than_any_script_has_are_refused(inside: str) -> None:
    body = paragraph("Action", "a\n" * 80_001)
    page = f"<TitlePage><Content>{body}</Content></TitlePage>"
    data = fdx(body) if inside == "Content" else fdx("", page)
    assert refused(data) == "more than 80000 lines"
