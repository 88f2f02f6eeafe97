"""Texts that another program wrote anew: in which way is said, and nothing is repaired."""

from __future__ import annotations

import codecs

import pytest

from coldproof.log.rewritten import begins_with, how_rewritten

WIDE = "UTF-16, as `>` of Windows PowerShell 5.1 and editors of Windows write it"
MARKED = "a mark (BOM) at its beginning, as editors of Windows save UTF-8"
LOST = "a last line whose end is lost, as editors that trim a text leave it"
SIGNED = "a\n\n\u2014 name AAAAAAE=".encode()
ENDS = "lines that end with CR and LF, as editors of Windows save them"


@pytest.mark.parametrize(
    ("data", "how"),
    [
        (codecs.BOM_UTF16_LE + "a\r\n".encode("utf-16-le"), WIDE),
        (codecs.BOM_UTF16_BE + "a\r\n".encode("utf-16-be"), WIDE),
        ("log\r\n".encode("utf-16-le"), WIDE),
        ("log\r\n".encode("utf-16-be"), WIDE),
        (codecs.BOM_UTF8 + b"a\n", MARKED),
        (b"a\r\nb\n", ENDS),
        (codecs.BOM_UTF8 + b"a\r\n", f"{MARKED} and {ENDS}"),
        (SIGNED, LOST),
        (codecs.BOM_UTF8 + SIGNED, f"{MARKED} and {LOST}"),
        (SIGNED.replace(b"\n", b"\r\n"), ENDS),
    ],
)
def test_how_a_text_was_written_anew_is_said(data: bytes, how: str) -> None:
    assert how_rewritten(data) == how


@pytest.mark.parametrize(
    "data",
    [
        *(b"", b"a", b"a\nb\n", b"a\rb", b"a" + codecs.BOM_UTF8, b"\xff", b"#\0\na", b"\0"),
        SIGNED + b"\n",
        SIGNED[:-1],  # cut short, as a download is
        SIGNED + b"x",
        SIGNED.replace("\u2014".encode(), b"-"),
    ],
)
def test_of_what_is_as_we_write_it_nothing_is_said(data: bytes) -> None:
    assert how_rewritten(data) is None


def test_ends_of_lines_may_be_free_and_a_mark_never_is() -> None:
    assert how_rewritten(b"a\r\n", lines=False) is None
    assert how_rewritten(SIGNED, lines=False) is None
    assert how_rewritten(codecs.BOM_UTF8 + b"a\r\n", lines=False) == MARKED


def test_a_beginning_is_known_however_it_was_written() -> None:
    words = b"c2sp.org"
    assert begins_with(words + b"/x", words)
    assert begins_with(codecs.BOM_UTF8 + words, words)
    assert begins_with(codecs.BOM_UTF16_LE + "c2sp.org/".encode("utf-16-le"), words)
    assert begins_with(codecs.BOM_UTF16_BE + "c2sp.org/".encode("utf-16-be"), words)
    for other in (b"c2sp", b" c2sp.org", codecs.BOM_UTF16_BE + words, b""):
        assert not begins_with(other, words)
