"""A script in a PDF, as a draft that a person must look over: its kinds are guessed.

A PDF has no headings and no speeches, only words at places.  What a line is, is guessed by how far
from the left it stands; nothing that was guessed is ever taken for a script without a person.
"""

from __future__ import annotations

import io
import re
import time
from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from coldproof.desk.script.model import Kind, Line, Script, ScriptError, is_omitted
from coldproof.desk.script.review import NUMBER, Doubt, Reviewable, Why, is_bare, numbers_of
from coldproof.exchange.script.places import FURNITURE, WIDTH_PT, Piece, lines_of, piece
from coldproof.exchange.script.scenes import HEADING, Scenes

if TYPE_CHECKING:
    import pypdf

MOST_PAGES = 600
MOST_S = 60.0
MOST_CONTENT = 2_000_000  # bytes of a page, unpacked: a typed one has some 10,000
WHAT = "the PDF"
WANT = "the script as Fountain or FDX"
MOST_HEADING = 300  # characters
# From the left edge of the action, in such characters.
SPEECH_FROM, CUE_FROM, RIGHT_FROM = 5, 15, 30
NUMBERED = re.compile(rf"(?:(?P<left>{NUMBER})\.?\s+)?(?P<words>\S.*?)(?:\s+(?P<right>{NUMBER}))?")


class Row(NamedTuple):
    """A line of a page: which page from 1, how far from the left, words, if its place is sure."""

    page: int
    indent: int
    text: str
    sure: bool = True


def read_pdf(data: bytes) -> Reviewable:
    """Return a draft of the script in a PDF; raises `ScriptError` where there is no text."""
    rows, doubts = rows_of(data)
    if not rows:
        raise ScriptError(WHAT, "pictures of pages and no text", WANT)
    return draft(rows, doubts)


def rows_of(data: bytes) -> tuple[list[Row], list[Doubt]]:
    """Return the lines of all pages, and a doubt for each page without words."""
    try:
        import pypdf  # noqa: PLC0415 - judging a day needs nothing but Python (ADR-0019)
    except ImportError:
        raise ScriptError(WHAT, "no pypdf here", "installing it") from None
    try:
        return _rows(pypdf.PdfReader(io.BytesIO(data)))
    except ScriptError:
        raise
    except Exception as error:  # noqa: BLE001 - a broken file breaks its reader in many ways
        raise ScriptError(WHAT, f"a broken file ({type(error).__name__})", WANT) from None


def _rows(reader: pypdf.PdfReader) -> tuple[list[Row], list[Doubt]]:
    if reader.is_encrypted:
        raise ScriptError(WHAT, "a password", "one without")
    if len(reader.pages) > MOST_PAGES:
        raise ScriptError(WHAT, f"{len(reader.pages)} pages", f"at most {MOST_PAGES}")
    found: list[Row] = []
    doubts: list[Doubt] = []
    until = time.monotonic() + MOST_S
    for page, one in enumerate(reader.pages, 1):
        before = len(found)
        lines = _Lines(until)
        lines.hurry()
        content = one.get_contents()
        if content is not None and len(content.get_data()) > MOST_CONTENT:
            raise ScriptError(WHAT, f"page {page} with more than any page of a script", WANT)
        one.extract_text(visitor_operand_before=lines.hurry, visitor_text=lines.take)
        told = lines_of(lines.pieces)
        found += [Row(page, round(one.x / WIDTH_PT), one.text, one.sure) for one in told]
        if len(found) == before:
            doubts.append(Doubt(before + 1, Why.PICTURE, page))
    return found, doubts


class _Lines:
    """The pieces of a page's words, each with where it stands."""

    def __init__(self, until: float) -> None:
        self._until = until
        self.pieces: list[Piece] = []

    def hurry(self, *_: object) -> None:
        """Raise `ScriptError` once the time is over; called before each step of a page too."""
        if time.monotonic() > self._until:
            raise ScriptError(WHAT, "more than can be read in a minute", WANT)

    def take(
        self, text: str, cm: Sequence[float], tm: Sequence[float], _: object, size: float
    ) -> None:
        """Take a piece of text with the matrices that place it, as they come."""
        one = piece(text, cm, tm, size, len(self.pieces))
        if one is not None:
            self.pieces.append(one)


def draft(rows: Sequence[Row], doubts: Sequence[Doubt] = ()) -> Reviewable:
    """Return lines as a script, each guess of which one cannot be sure among the doubts."""
    made = Scenes()
    noted = list(doubts)
    raw: list[tuple[int, str]] = []
    edge, outer, headers = _edge(rows), _outer(rows), _headers(rows)
    speech = False
    for number, row in enumerate(rows, 1):
        heading = _heading(row)
        if heading is not None:
            words, scene = heading
            made.begin(Line(number, Kind.HEADING, words), scene, str(row.page))
            if words != row.text:
                raw.append((number, row.text))
            why = _doubtful(row.text, scene) if row.sure else Why.ORDER
            if why is not None:
                noted.append(Doubt(number, why, row.page))
            speech = False
            continue
        kind, unsure = _guessed(row, edge, speech)
        if number in headers:
            kind, unsure = Kind.PAGE_BREAK, Why.HEADER
        elif kind is Kind.PAGE_BREAK and _may_be_a_word(row.text):
            kind = kind if number in outer else Kind.ACTION
            unsure = Why.ALONE
        elif kind is Kind.PAGE_BREAK and row.text[:4].strip(".").isdigit() and number not in outer:
            unsure = Why.ALONE
        elif not row.sure:
            unsure = Why.ORDER
        elif HEADING.match(row.text) and not unsure:
            unsure = Why.MAYBE_HEADING
        if unsure is not None:
            noted.append(Doubt(number, unsure, row.page))
        if kind is not Kind.PAGE_BREAK:
            speech = kind in (Kind.CHARACTER, Kind.DIALOGUE, Kind.PARENTHETICAL)
        made.add(Line(number, kind, row.text))
    script = made.script(None)
    if not script.scenes:
        noted.append(Doubt(1, Why.NO_HEADING, 1))
    noted.append(Doubt(1, Why.GUESSED, 1))
    noted += _of_scenes(script, rows)
    return Reviewable(script, tuple(sorted(noted)), _pages(rows), tuple(raw))


def _may_be_a_word(text: str) -> bool:
    """Say whether what looks like a number of the page begins with a letter: `M16` ends a line."""
    return text[0].isalpha() and "CONTINUED" not in text.upper()


def _of_scenes(script: Script, rows: Sequence[Row]) -> list[Doubt]:
    """Return the headings with no line of the script under them, or with a number taken before."""
    found, taken = [], set[str]()
    for one in script.scenes:
        number = one.lines[0].number
        page = rows[number - 1].page
        if is_bare(one):
            found.append(Doubt(number, Why.BARE, page))
        if one.number in taken:
            found.append(Doubt(number, Why.TWICE, page))
        if one.number is not None:
            taken.add(one.number)
    return found


def _pages(rows: Sequence[Row]) -> tuple[int, ...]:
    """Return the number of the first line of each page; of one without lines, the next line's."""
    found: list[int] = []
    for number, row in enumerate(rows, 1):
        found += [number] * (row.page - len(found))
    return tuple(found)


def _outer(rows: Sequence[Row]) -> dict[int, str]:
    """Return the first and the last line of each page, without digits, by number."""
    found = {}
    for number, row in enumerate(rows, 1):
        around = [rows[at].page for at in (number - 2, number) if 0 <= at < len(rows)]
        if around != [row.page, row.page]:
            found[number] = re.sub(r"[0-9]+", "", row.text).strip(" .")
    return found


def _headers(rows: Sequence[Row]) -> frozenset[int]:
    """Return the lines that stand at the edge of half of the pages or more, three at least."""
    outer = _outer(rows)
    often = Counter(words for words in outer.values() if words)
    most = max(3, len({row.page for row in rows}) // 2)
    return frozenset(
        number
        for number, words in outer.items()
        if often[words] >= most and _heading(rows[number - 1]) is None
    )


def _doubtful(text: str, scene: str | None) -> Why | None:
    """Return why a heading is in doubt: its number, if any, may be another."""
    if any(one != scene for one in numbers_of(text)):
        return Why.NUMBER
    return Why.UNNUMBERED if scene is None else None


def _edge(rows: Sequence[Row]) -> int:
    """Return how far from the left the action stands: as most headings do, or most lines."""
    heads = Counter(
        row.indent + row.text.find(found[0]) for row in rows if (found := _heading(row)) is not None
    )
    every = heads or Counter(row.indent for row in rows)
    return every.most_common(1)[0][0]


def _heading(row: Row) -> tuple[str, str | None] | None:
    """Return a heading's words and number, exactly as written, if the line is one."""
    found = NUMBERED.fullmatch(row.text) if len(row.text) <= MOST_HEADING else None
    if found is None:
        return None
    words, left, right = found["words"], found["left"], found["right"]
    if not (HEADING.match(words) or is_omitted(words)) or words != words.upper():
        return None
    if right is not None and right != left:  # a number of its own: perhaps a house's, or a year
        words = row.text if left is None else f"{words} {right}"
    return words, left


def _guessed(row: Row, edge: int, speech: bool) -> tuple[Kind, Why | None]:
    """Return what a line seems to be, and why one should look."""
    text, right = row.text, row.indent - edge
    upper = text == text.upper() and any(map(str.isalpha, text))
    if FURNITURE.fullmatch(text):
        return Kind.PAGE_BREAK, None
    if right < SPEECH_FROM:
        return Kind.ACTION, None
    if right >= RIGHT_FROM and upper:
        return Kind.TRANSITION, None if text.endswith(":") else Why.TRANSITION
    if text.startswith("(") and speech:
        return Kind.PARENTHETICAL, None
    if right >= CUE_FROM and upper:
        return Kind.CHARACTER, None
    if speech:
        return Kind.DIALOGUE, None
    return Kind.OTHER, Why.UNEXPECTED
