"""Papers made for tests: from the example days, with a real tree, and read back by others."""

from __future__ import annotations

import io
import re
from functools import cache
from typing import Any, NamedTuple

import pikepdf
import pypdf
import pypdfium2  # type: ignore[import-untyped]  # it has no types of its own
import zxingcpp

from coldproof.desk.roster import key_text
from coldproof.log.merkle import Tree, leaf_hash
from coldproof.paper.papers import make
from coldproof.paper.source import PaperSource
from coldproof.state.entry import Entry
from coldproof.state.fold import START, fold
from coldproof.words.units import MINUTE_US
from tests.unit.desk.history.told_days import example
from tests.unit.paper import letter_day, plan_day, script_day

PRODUCTION = "drycreek12"
ORIGIN = "http://localhost:8420"
SHARP = 3  # pixels a point: 216 dots an inch


class Log(NamedTuple):
    """A log that grows no more, as the check of a code wants it."""

    production: str
    tree: Tree


LETTER = "letter"  # the day of a letter, which is no example day
PLAN = "plan"  # an example day, and what was written of a scene
SCRIPT = "script"  # the same, two drafts of a script, and a scheduled day


def entries_of(day: str) -> tuple[Entry, ...]:
    """Return the entries of an example day, or of the one with a letter."""
    if day == PLAN:
        return plan_day.entries()
    if day == SCRIPT:
        return script_day.entries()
    return tuple(letter_day.told().entries) if day == LETTER else tuple(example(day))


@cache
def log_of(day: str) -> Log:
    """Return a log of a day."""
    return Log(PRODUCTION, Tree([leaf_hash(entry.id.encode()) for entry in entries_of(day)]))


@cache
def source(day: str = "ordinary-day", size: int | None = None, **changes: Any) -> PaperSource:
    """Return the source of papers after so many entries of an example day."""
    entries = entries_of(day)[:size]
    state = fold(START, entries)
    made = PaperSource(
        production=PRODUCTION,
        title="Dry Creek",
        state=state,
        size=len(entries),
        root=key_text(log_of(day).tree.root(len(entries))),
        entries=lambda: entries,
        now_us=state.now_us + 3 * MINUTE_US,
        origin=ORIGIN,
        minutes=lambda _: -420,
        zone="America/Phoenix",
    )
    if day == LETTER:
        made = letter_day.with_letters(made)
    if day == PLAN:
        made = plan_day.with_values(made)
    if day == SCRIPT:
        made = script_day.with_values(made)
    return made._replace(**changes)


@cache
def paper(name: str, day: str = "ordinary-day", **given: str) -> bytes:
    """Return a paper of an example day."""
    return make(name, source(day), given).data


def text_of(data: bytes) -> str:
    """Return the text of a PDF as pypdf reads it, page by page; lines end without a space."""
    pages = pypdf.PdfReader(io.BytesIO(data)).pages
    text = "\f".join(page.extract_text() for page in pages)
    return re.sub(r"[ \t]+$", "", text, flags=re.MULTILINE) + "\n"


def flat(data: bytes) -> str:
    """Return the text of a PDF with each run of white as one space."""
    return re.sub(r"\s+", " ", text_of(data))


def codes_in(data: bytes) -> list[str]:
    """Return what ZXing reads from the codes on every page, as PDFium draws it."""
    with pypdfium2.PdfDocument(data) as document:
        found = []
        for page in document:
            image = page.render(scale=SHARP).to_pil().convert("L")
            found += [one.text for one in zxingcpp.read_barcodes(image)]
    return found


def outside(data: bytes) -> list[str]:
    """Return the letters of a PDF that do not stand wholly within their page."""
    found = []
    with pypdfium2.PdfDocument(data) as document:
        for page in document:
            wide, high = page.get_size()
            text = page.get_textpage()
            for place in range(text.count_chars()):
                left, bottom, right, top = text.get_charbox(place)
                if left < 0 or bottom < 0 or right > wide or top > high:
                    found.append(text.get_text_range(place, 1))
    return found


@cache
def opened(data: bytes) -> pikepdf.Pdf:
    """Return a PDF as pikepdf opens it; it is kept, or its parts would be gone."""
    return pikepdf.open(io.BytesIO(data))


def structure(data: bytes) -> list[tuple[str, pikepdf.Object]]:
    """Return each element of the structure tree with its type, in reading order."""
    found: list[tuple[str, pikepdf.Object]] = []

    def walk(node: Any) -> None:
        if isinstance(node, pikepdf.Array):
            for one in node:
                walk(one)
        elif isinstance(node, pikepdf.Dictionary) and "/S" in node:
            found.append((str(node["/S"]), node))
            if "/K" in node:
                walk(node["/K"])

    document = opened(data)
    walk(document.Root.StructTreeRoot["/K"])
    return found
