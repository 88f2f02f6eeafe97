"""Fountain 1.1 as a script: a reader of our own, which keeps what others drop (ADR-0039).

`pieces` gives every visible character of the source once: in a piece's words, as a scene's number,
or among the marks that only say what kind a line is.  A note or a cut part that nobody closed is
read as words: better to see it than to lose the rest of the script in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from coldproof.desk.script.model import Kind, Line, Script, ScriptError, is_omitted
from coldproof.exchange.script.scenes import HEADING, MOST_LINES, Scenes

KEYS = (
    *("title", "credit", "author", "authors", "source", "notes", "draft date", "date", "contact"),
    *("copyright", "revision", "draft", "format", "font", "episode", "series", "production"),
    *("titulo", "título", "autor", "autora", "autores", "fecha", "contacto", "borrador"),
)
KEY = re.compile(r"(?P<key>[^\s:][^:]{0,40}):(?P<value>.*)")
NUMBER = re.compile(r"\s*#(?P<number>[^#\s][^#]{0,29})#\s*")
PAGE_BREAK = re.compile(r"={3,}")
SECTION = re.compile(r"(?P<marks>#+)(?P<words>.*)")
FADE = re.compile(r"FADE (?:IN|OUT|TO BLACK)\W*|FUNDE .{0,30}:")
ASIDE = re.compile(r"\([^)]*\)?")
BLANK = re.compile(r"\n[ \t]?\n")  # two spaces keep an empty line within what it stands in
# A pair of marks around words; bounded, or a line full of marks would take for ever.
EMPHASIS = re.compile(r"(?<![\w\\])(\*{1,3}|_)(?=\S)(.{1,200}?)(?<![\s\\])\1(?!\w)")
ESCAPED = re.compile(r"\\([*_])")
DEPTH = 3  # of emphasis within emphasis
MOST_STYLED = 5_000  # characters of a line in which emphasis is looked for
# Of emphasis in a file: 1,000 pages have a few thousand.  Where there are more, they stay words.
MOST_MARKS = 40_000


class Piece(NamedTuple):
    """One line with what it is, and the marks that were taken off it."""

    number: int
    kind: Kind
    text: str
    marks: str = ""
    scene: str | None = None
    dual: bool = False


class Part(NamedTuple):
    """A line without its hidden parts, which come after it."""

    number: int
    text: str
    hidden: tuple[Piece, ...]


def read_fountain(text: str) -> Script:
    """Return the script that a text holds; any text is one that is not too long.

    Raises `ScriptError`.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    hidden = text.count("[[") + text.count("/*")
    for what, count in (("lines", text.count("\n")), ("notes and cut parts", hidden)):
        if count > MOST_LINES:
            raise ScriptError("the script", f"{count} {what}", f"at most {MOST_LINES}")
    made = Scenes()
    title: list[str] = []
    in_title = False
    for piece in pieces(text):
        line = Line(piece.number, piece.kind, piece.text, piece.dual)
        if piece.kind is Kind.HEADING:
            made.begin(line, piece.scene)
            continue
        if piece.kind is Kind.TITLE:
            found = KEY.fullmatch(piece.text)
            if found and not piece.text[:1].isspace():
                in_title = found["key"].strip().lower() in ("title", "titulo", "título")
            words = found["value"] if found and in_title and not title else piece.text
            if in_title and words.strip():
                title.append(without_emphasis(words.strip())[0])
        if line.text or piece.kind not in (Kind.NOTE, Kind.BONEYARD):
            made.add(line)
    return made.script(" ".join(title))


def pieces(text: str) -> Iterator[Piece]:
    """Yield the lines of a text, in order, with what each is."""
    told = parts(text.replace("\r\n", "\n").replace("\r", "\n"))
    at = 0
    if opens_title_page(told):
        while at < len(told) and (told[at].text.strip() or told[at].hidden):
            yield from _with_hidden(told[at], Piece(told[at].number, Kind.TITLE, told[at].text))
            at += 1
    followed = [False] * (len(told) + 1)  # by a line with words, hidden ones left aside
    for index in range(len(told) - 1, at, -1):
        words = bool(told[index].text.strip())
        followed[index - 1] = words or (bool(told[index].hidden) and followed[index])
    reader = _Reader(styled=text.count("*") + text.count("_") <= MOST_MARKS)
    for index, part in enumerate(told[at:], at):
        aside = part.hidden and not part.text.strip()  # neither a line nor an empty one
        yield from _with_hidden(part, None if aside else reader.read(part, followed[index]))


def _with_hidden(part: Part, piece: Piece | None) -> Iterator[Piece]:
    if piece is not None:
        yield piece._replace(text=piece.text.rstrip())
    yield from part.hidden


def parts(text: str) -> list[Part]:
    """Return the lines of a text, notes and cut parts taken out of them.

    A line within which something hidden begins goes on where that ends.
    """
    found: list[Part] = []
    number = first = 1
    words: list[str] = []
    hidden: list[Piece] = []
    for kind, piece in hidden_spans(text):
        if kind is not None:
            inner = piece[2:-2].split("\n")
            for step, line in enumerate(inner):
                marks = piece[:2] * (step == 0) + piece[-2:] * (step == len(inner) - 1)
                if line.strip() or marks:
                    hidden.append(Piece(number + step, kind, line.strip(), marks))
            number += len(inner) - 1
            continue
        lines = piece.split("\n")
        for step, line in enumerate(lines):
            words.append(line)
            if step < len(lines) - 1:
                found.append(Part(first, "".join(words), tuple(hidden)))
                words, hidden = [], []
                number += 1
                first = number
    found.append(Part(first, "".join(words), tuple(hidden)))
    return found


def hidden_spans(text: str) -> Iterator[tuple[Kind | None, str]]:
    """Yield a text in pieces: its words, its notes, its cut parts; in time that grows with it."""
    seen = at = 0
    ends = {"[[": -1, "/*": -1, "\n\n": -1}  # where each ends next: looked for once
    for found in re.finditer(r"\[\[|/\*", text):
        start = found.start()
        if start < at:
            continue
        opens = found[0]
        closer = "]]" if opens == "[[" else "*/"
        if ends[opens] < start + 2:
            end = text.find(closer, start + 2)
            ends[opens] = len(text) if end < 0 else end
        end = ends[opens]
        if opens == "[[" and ends["\n\n"] < start:
            blank = BLANK.search(text, start)
            ends["\n\n"] = len(text) if blank is None else blank.start()
        if end == len(text) or (opens == "[[" and ends["\n\n"] < end):
            continue
        yield None, text[seen:start]
        at = seen = end + 2
        yield Kind.NOTE if opens == "[[" else Kind.BONEYARD, text[start:at]
    yield None, text[seen:]


def opens_title_page(told: list[Part]) -> bool:
    """Say if a text begins with a title page: only with a key that one knows.

    Any key would do in Fountain; then a script that begins "BANG: a gun fires" had no such line.
    """
    found = KEY.fullmatch(told[0].text)
    return found is not None and found["key"].strip().lower() in KEYS


class _Reader:
    """What a line is, which depends on what stood before it."""

    def __init__(self, *, styled: bool) -> None:
        self._styled = styled
        self._after_blank = True
        self._speech = self._dual = False

    def read(self, part: Part, followed: bool) -> Piece | None:
        """Return what a line is; none for an empty one."""
        text = part.text.strip()
        if not text:
            if not (self._speech and part.text.startswith("  ")):
                self._speech = self._dual = False
                self._after_blank = True
            return None
        kind, words, marks, scene = self._read(text, part.text, followed)
        self._after_blank = False
        if kind is Kind.CHARACTER:
            self._speech, self._dual = True, marks.endswith("^")
        elif kind not in (Kind.DIALOGUE, Kind.PARENTHETICAL, Kind.LYRIC):
            self._speech = self._dual = False
        if self._styled and kind not in (Kind.HEADING, Kind.SECTION, Kind.PAGE_BREAK):
            words, taken = without_emphasis(words)
            marks += taken
        return Piece(part.number, kind, words, marks, scene, self._dual)

    def _read(self, text: str, line: str, followed: bool) -> tuple[Kind, str, str, str | None]:
        """Return kind, words, marks and scene number of a line with words in it."""
        if PAGE_BREAK.fullmatch(text):
            return Kind.PAGE_BREAK, "", text, None
        if text.startswith("~"):
            return Kind.LYRIC, text[1:].strip(), "~", None
        if self._speech:
            aside = text.startswith("(") and text.endswith(")")
            return Kind.PARENTHETICAL if aside else Kind.DIALOGUE, text, "", None
        forced = self._forced(text, line)
        if forced is not None:
            return forced
        if self._after_blank:
            found = self._heading(text)
            if found is not None:
                return Kind.HEADING, found[0], found[1], found[2]
            upper = text == text.upper()
            if (upper and not followed and text.endswith("TO:")) or FADE.fullmatch(text):
                return Kind.TRANSITION, text, "", None
            if followed and is_cue(text):
                return self._cue(text, "")
        return Kind.ACTION, line, "", None

    def _forced(self, text: str, line: str) -> tuple[Kind, str, str, str | None] | None:
        """Return what a mark in front says that a line is."""
        first, rest = text[0], text[1:].strip()
        if first == "!":
            return Kind.ACTION, line.replace("!", "", 1), "!", None
        if first == "@" and rest:
            return self._cue(rest, "@")
        if first == "." and rest and not text.startswith(".."):
            words, marks, scene = _numbered(rest)
            return Kind.HEADING, words, f".{marks}", scene
        if first == ">" and text.endswith("<") and len(text) > 1:
            return Kind.CENTERED, text[1:-1].strip(), "><", None
        if first == ">":
            return Kind.TRANSITION, rest, ">", None
        if first == "=":
            return Kind.SYNOPSIS, rest, "=", None
        found = SECTION.fullmatch(text)
        if found is not None:
            return Kind.SECTION, found["words"].strip(), found["marks"], None
        return None

    def _heading(self, text: str) -> tuple[str, str, str | None] | None:
        words, marks, scene = _numbered(text)
        return (words, marks, scene) if HEADING.match(words) or is_omitted(words) else None

    def _cue(self, text: str, marks: str) -> tuple[Kind, str, str, str | None]:
        if text.endswith("^") and len(text) > 1:
            return Kind.CHARACTER, text[:-1].rstrip(), f"{marks}^", None
        return Kind.CHARACTER, text, marks, None


def _numbered(text: str) -> tuple[str, str, str | None]:
    """Return a heading's words, the marks around its number, and the number as it is written."""
    start = text.rfind("#", 0, len(text) - 1)
    found = NUMBER.fullmatch(text, start) if start > 0 else None
    if found is None:
        return text, "", None
    return text[:start].rstrip(), "##", found["number"]


def is_cue(text: str) -> bool:
    """Say if a line can be the name of who speaks: capitals, but for what is in parentheses."""
    name = ASIDE.sub("", text).strip()
    return any(map(str.isalpha, name)) and name == name.upper()


def without_emphasis(text: str) -> tuple[str, str]:
    """Return words without the marks of bold, italics and underline, and those marks."""
    marks: list[str] = []
    for _ in range(DEPTH if len(text) <= MOST_STYLED else 0):
        found = [one[1] * 2 for one in EMPHASIS.finditer(text)]
        if not found:
            break
        marks += found
        text = EMPHASIS.sub(r"\2", text)
    marks += ["\\" for _ in ESCAPED.finditer(text)]
    return ESCAPED.sub(r"\1", text), "".join(marks)
