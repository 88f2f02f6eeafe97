"""`coldproof script`: scenes, what was found in them, and what no line holds."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from coldproof.cli import main
from coldproof.desk.script.model import of_plain
from tests.unit.exchange.script.typed import PAGE, fdx, paragraph, typed

TEXT = (
    "Title: The Ride\n\nINT. BARN - NIGHT #12A#\n\nMARY draws a revolver.\n\n[[a shotgun?]]\n\n"
    "EXT. YARD - DAY\n\nShe walks.\n\nOMITTED #14#\n"
)


@pytest.fixture
def ride(tmp_path: Path) -> Path:
    path = tmp_path / "ride.fountain"
    path.write_text(TEXT, encoding="utf-8")
    return path


def ran(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, str, str]:
    code = main(["script", *map(str, arguments)])
    said = capsys.readouterr()
    return code, said.out, said.err


def test_scenes_stand_with_what_was_found_in_them(
    ride: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, err = ran(capsys, ride)
    assert (code, err) == (0, "")
    assert out.splitlines() == [
        "The Ride",
        "3 scenes (1 omitted), 7 lines, 2 places to look at",
        "",
        "12A    INT. BARN - NIGHT (2 lines)",
        "      5  firearms: revolver: MARY draws a revolver.",
        "      7  firearms (note): shotgun: a shotgun?",
        "-      EXT. YARD - DAY (1 line)",
        "14     OMITTED (0 lines, omitted)",
    ]


def test_a_number_that_two_scenes_have_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "twice.fountain"
    path.write_text("INT. A #12#\n\nRain.\n\nINT. B #12#\n\nRain.\n", encoding="utf-8")
    line = "more than one scene has this number, and a plan by it is of each: 12"
    assert ran(capsys, path)[1].splitlines()[2] == line
    path.write_text("INT. A #12#\n\nRain.\n\nINT. B #13#\n\nRain.\n", encoding="utf-8")
    assert "more than one" not in ran(capsys, path)[1]


def test_one_scene_is_shown_whole(ride: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = ran(capsys, ride, "--scene", "12A")[1]
    assert out.splitlines() == [
        "12A    INT. BARN - NIGHT (2 lines)",
        "      5  action        MARY draws a revolver.",
        "      7  note          a shotgun?",
        "",
        "      5  firearms: revolver: MARY draws a revolver.",
        "      7  firearms (note): shotgun: a shotgun?",
    ]


def test_json_is_the_script_and_its_hits(ride: Path, capsys: pytest.CaptureFixture[str]) -> None:
    told = json.loads(ran(capsys, ride, "--json")[1])
    assert [scene.number for scene in of_plain(told).scenes] == ["12A", None, "14"]
    assert [(hit["scene"], hit["line"], hit["words"]) for hit in told["hits"]] == [
        ("12A", 5, "revolver"),
        ("12A", 7, "shotgun"),
    ]
    one = json.loads(ran(capsys, ride, "--json", "--scene", "14")[1])
    assert [len(one["scenes"]), one["hits"]] == [1, []]


def test_pages_losses_and_revisions_are_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    inner = '<SceneProperties Length="1 3/8" Page="4"/>'
    head = paragraph("Scene Heading", "INT. BARN", inner, Number="1")
    run = '<Paragraph Type="Action"><Text RevisionID="1">x</Text>stray</Paragraph>'
    path = tmp_path / "a.fdx"
    path.write_bytes(fdx(head + run, '<Revisions><Revision ID="1" Color="Pink"/></Revisions>'))
    out = ran(capsys, path)[1]
    assert "1      INT. BARN (1 line, page 4, 1 3/8 pages)\n" in out
    assert "revisions: Pink\n" in out
    assert out.endswith("In no line:\n      2  straight in Paragraph: stray\n")


def test_a_pdf_needs_review(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(typed([PAGE]))
    out = ran(capsys, path)[1]
    assert "Needs review: nothing of a PDF counts before a person went through it.\n" in out
    assert "doubts" in json.loads(ran(capsys, path, "--json")[1])


def test_what_a_terminal_would_obey_is_written_out(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "a.fountain"
    path.write_bytes(
        b"Title: a\x1b[1mb\n\nINT. X\x1b[2J #1\x07#\n\nA gun\x1b]0;x\x07 \xe2\x80\xae.\n"
    )
    for arguments in ((), ("--scene", "1\x07"), ("--json",)):
        out = ran(capsys, path, *arguments)[1]
        assert not {"\x1b", "\x07", "\u202e"} & set(out)


def test_lines_fit_a_terminal(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    path = tmp_path / "a.fountain"
    path.write_text("INT. A LONG ROAD " * 9 + "\n\n" + "She fires a gun at him. " * 20, "utf-8")
    for arguments in ((), ("--scene", "-")):
        assert max(map(len, ran(capsys, path, *arguments)[1].splitlines() or [""])) <= 80


@pytest.mark.parametrize(
    ("data", "arguments", "found"),
    [
        (b"", (), "found an empty file"),
        (b"<FinalDraft>", (), "found no well-formed XML"),
        (b"\xff\xfe\xfd", (), "found bytes that are no utf-16-le"),
        (b"caf\xe9", (), "found bytes that are no utf-8 in line 1"),
        (b"INT. X #1#", ("--scene", "2"), "found no scene '2'; 1 would do"),
        (b"INT. X", ("--scene", "2"), "found no scene '2'; a script with numbers would do"),
    ],
)
def test_what_can_not_be_read_is_one_sentence(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    data: bytes,
    arguments: tuple[str, ...],
    found: str,
) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(data)
    code, out, err = ran(capsys, path, *arguments)
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert found in err


def test_another_encoding_must_be_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes("INT. CAFÉ\n\nUn revólver.".encode("cp1252"))
    assert ran(capsys, path)[0] == 2
    assert "INT. CAFÉ" in ran(capsys, path, "--encoding", "cp1252")[1]


@pytest.mark.parametrize("name", ["not-there", ".", "a\0b"])
def test_no_file_is_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    code, out, err = ran(capsys, f"{tmp_path}/{name}")
    assert (code, out, err.count("\n")) == (2, "", 1)


def test_a_hundred_and_twenty_pages(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page = (
        "INT. BARN - NIGHT #{}#\n\n"
        + (
            "She walks over to the window and looks out at the yard for a long time.\n\n"
            "MARY (CONT'D)\nNobody moves until I say so, and I have not said so.\n\n"
        )
        * 7
    )
    pages = [page.format(number) + "\nShe draws a gun.\n\n" for number in range(120)]
    path = tmp_path / "a.fountain"
    path.write_text("".join(pages), "utf-8")
    out = ran(capsys, path)[1]
    assert out.count("firearms: gun") == 120
