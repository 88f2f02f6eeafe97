"""A script in a file: which reader it needs, by what is in it first, and by its name.

Text is UTF-8, or UTF-16 with its mark.  What Windows wrote for long is read only when somebody
says so: a wrong guess would change letters, and nobody would see it.
"""

from __future__ import annotations

import codecs
from typing import Any

from coldproof.desk.script.model import Script, ScriptError, plain
from coldproof.desk.script.review import Reviewable, plain_review
from coldproof.exchange.script.fdx import read_fdx
from coldproof.exchange.script.fountain import read_fountain
from coldproof.exchange.script.pdf import read_pdf

MOST_BYTES = 20 * 1024 * 1024
MOST_TEXT = 2 * 1024 * 1024  # of Fountain: some 1,000 pages
MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
ENCODINGS = ("utf-8", "cp1252")
FORMATS = {b"PK\x03\x04": "a zip, or a word processor's file", b"{\\rtf": "RTF"}
WANT = "Fountain, FDX or PDF"


def read(data: bytes, name: str, encoding: str = "utf-8") -> Script | Reviewable:
    """Return the script in a file; one that a person must look over first where it is a PDF.

    `encoding` is that of a text without a mark.  Raises `ScriptError`.
    """
    if not data.strip():
        raise ScriptError("the script", "an empty file", WANT)
    if len(data) > MOST_BYTES:
        raise ScriptError("the script", f"{len(data)} bytes", f"at most {MOST_BYTES}")
    ending = name.lower().rpartition(".")[2]
    if data.lstrip()[:5] == b"%PDF-" or ending == "pdf":
        return read_pdf(data)
    if ending == "fdx" or _is_xml(data):
        return read_fdx(data)
    for start, found in FORMATS.items():
        if data.startswith(start):
            raise ScriptError("the script", found, WANT)
    if len(data) > MOST_TEXT:
        raise ScriptError("the script", f"{len(data)} bytes of text", f"at most {MOST_TEXT}")
    return read_fountain(decoded(data, encoding))


def told(found: Script | Reviewable) -> dict[str, Any]:
    """Return what was read as plain values for JSON; `doubts` only where a person must look."""
    if isinstance(found, Script):
        return plain(found)
    return plain_review(found)


def decoded(data: bytes, encoding: str) -> str:
    """Return a file's text; raises `ScriptError` for bytes that are none."""
    for mark, name in MARKS:
        if data.startswith(mark):
            return _text(data[len(mark) :], name, "a file saved as UTF-8")
    want = "a file saved as UTF-8, or saying that it is cp1252 (as a command: --encoding cp1252)"
    return _text(data, encoding, want if encoding == "utf-8" else "another encoding")


def _text(data: bytes, encoding: str, want: str) -> str:
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        found = f"bytes that are no {encoding} in line {line}"
        raise ScriptError("the script", found, want) from None
    if "\0" in text:
        raise ScriptError("the script", "a zero byte, as in no text", WANT)
    return text


def _is_xml(data: bytes) -> bool:
    start = data[:200]
    for mark, name in MARKS:
        if start.startswith(mark):
            start = start[len(mark) :].decode(name, "ignore").encode()
            break
    return start.lstrip().startswith((b"<?xml", b"<FinalDraft", b"<!DOCTYPE"))
