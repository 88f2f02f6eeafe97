"""Which reader a file needs is told by what is in it; what is no script is one clear error."""

from __future__ import annotations

import codecs

import pytest

from coldproof.desk.script.model import Script, ScriptError, of_plain
from coldproof.desk.script.review import Reviewable
from coldproof.exchange.script import reading
from coldproof.exchange.script.reading import read, told
from tests.unit.exchange.script.typed import PAGE, fdx, paragraph, typed

TEXT = "INT. CANTINA – NOCHE #1#\n\nMaría dispara.\n"
FDX = fdx(paragraph("Scene Heading", "INT. CANTINA"))


def refused(data: bytes, name: str = "a.fountain", encoding: str = "utf-8") -> tuple[str, str]:
    with pytest.raises(ScriptError) as error:
        read(data, name, encoding)
    return error.value.found, error.value.want


def heading(data: bytes, name: str = "a.fountain", encoding: str = "utf-8") -> str:
    found = read(data, name, encoding)
    assert isinstance(found, Script)
    return found.scenes[0].heading


@pytest.mark.parametrize("name", ["a.fountain", "a.FDX", "a.txt", "a"])
def test_the_content_says_what_it_is(name: str) -> None:
    assert heading(FDX, name) == "INT. CANTINA"
    assert heading(FDX.decode().encode("utf-8-sig"), name) == "INT. CANTINA"
    assert isinstance(read(typed([PAGE]), name), Reviewable)


def test_a_utf_16_document_is_no_text() -> None:
    assert heading(FDX.decode().replace("UTF-8", "UTF-16").encode("utf-16")) == "INT. CANTINA"


@pytest.mark.parametrize("name", ["a.fountain", "a.spmd", "a.txt", "a", ""])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_text_is_read_by_its_mark(name: str, encoding: str) -> None:
    assert heading(TEXT.encode(encoding), name) == "INT. CANTINA – NOCHE"


def test_what_windows_wrote_is_read_only_when_somebody_says_so() -> None:
    data = TEXT.encode("cp1252")
    assert heading(data, encoding="cp1252") == "INT. CANTINA – NOCHE"
    found, want = refused(data)
    assert found == "bytes that are no utf-8 in line 1"
    assert "--encoding cp1252" in want
    assert refused(b"a\nb\x81", encoding="cp1252")[0] == "bytes that are no cp1252 in line 2"


@pytest.mark.parametrize(
    ("data", "name", "found"),
    [
        (b"", "a.fountain", "an empty file"),
        (b" \r\n", "a.fdx", "an empty file"),
        (TEXT.encode(), "a.fdx", "no well-formed XML in line 1, column 0"),
        (b"PK\x03\x04...", "a.docx", "a zip, or a word processor's file"),
        (b"{\\rtf1", "a.rtf", "RTF"),
        (b"a\x00b", "a.fountain", "a zero byte, as in no text"),
        (codecs.BOM_UTF16_LE + b"a", "a.fountain", "bytes that are no utf-16-le in line 1"),
        (b"\xff\xfb\x90", "a.mp3", "bytes that are no utf-8 in line 1"),
    ],
)
def test_what_is_no_script_is_refused(data: bytes, name: str, found: str) -> None:
    assert refused(data, name)[0] == found


def test_what_is_too_long_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "MOST_TEXT", 9)
    assert refused(TEXT.encode()) == (f"{len(TEXT.encode())} bytes of text", "at most 9")
    monkeypatch.setattr(reading, "MOST_BYTES", 10)
    assert refused(FDX) == (f"{len(FDX)} bytes", "at most 10")


def test_doubts_are_told_of_a_pdf_alone() -> None:
    script, draft = read(TEXT.encode(), "a"), read(typed([PAGE]), "a")
    assert "doubts" not in told(script)
    assert told(draft)["doubts"][0][0] == 1
    assert of_plain(told(script)) == script
