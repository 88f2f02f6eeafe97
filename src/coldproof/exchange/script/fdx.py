"""Final Draft's FDX as a script: a reader of our own (ADR-0039).

Words are kept wherever they stand: all runs of a paragraph, both sides of a dual dialogue, notes,
tags, summaries, scenes that were omitted.  What belongs to no line is named as lost.
"""

from __future__ import annotations

import importlib
import io
import re
from collections.abc import Iterable, Iterator
from typing import Any
from xml.etree.ElementTree import ParseError

from coldproof.desk.script.model import Kind, Line, Script, ScriptError
from coldproof.exchange.script.scenes import Scenes

MOST_DEPTH = 60
MOST_ELEMENTS = 400_000
MOST_NAME = 200  # characters of a revision's name, which stands on every line of it
MOST_TAGGED = 1_000_000  # characters of all tags' words: one label can stand at many lines
PIECE = 1 << 20  # bytes handed to the parser at once: it looks at what is unfinished each time
WANT = "a script saved by Final Draft 8 or later"
KINDS = {
    "Scene Heading": Kind.HEADING,
    "Action": Kind.ACTION,
    "General": Kind.ACTION,
    "Character": Kind.CHARACTER,
    "Dialogue": Kind.DIALOGUE,
    "Parenthetical": Kind.PARENTHETICAL,
    "Lyrics": Kind.LYRIC,
    "Singing": Kind.LYRIC,
    "Transition": Kind.TRANSITION,
    "Shot": Kind.SHOT,
}
REFERENCES = ("DefId",)  # what only points from one element to another
EIGHTHS = re.compile(r"(?:(?P<pages>[0-9]{1,4})(?!\S))?\s*(?:(?P<eighths>[0-9]{1,4})/8)?", re.ASCII)


def read_fdx(data: bytes) -> Script:
    """Return the script that the bytes of an FDX file hold; raises `ScriptError`."""
    root = tree(data)
    if root.tag != "FinalDraft":
        raise ScriptError("the FDX file", f"the element {str(root.tag)[:40]!a}", WANT)
    content = root.find("Content")
    if content is None:
        raise ScriptError("the FDX file", "no Content", WANT)
    return _Reader(root).read(content)


def tree(data: bytes) -> Any:
    """Return the root of an XML document; raises `ScriptError` for one that is none, or hostile."""
    try:  # late, as judging a day needs nothing but Python (ADR-0019); untyped, by its makers
        hostile = importlib.import_module("defusedxml").DefusedXmlException
        iterparse = importlib.import_module("defusedxml.ElementTree").iterparse
    except ImportError:
        raise ScriptError("the FDX file", "no defusedxml here", "installing it") from None
    root = None
    depth = count = 0
    try:
        for event, element in iterparse(_Pieces(data), ("start", "end"), forbid_dtd=True):
            root = element if root is None else root
            depth += 1 if event == "start" else -1
            count += event == "start"
            if depth > MOST_DEPTH or count > MOST_ELEMENTS:
                much = "elements too deep in each other", "too many elements"
                raise ScriptError("the FDX file", much[depth <= MOST_DEPTH], WANT)
    except hostile:
        found = "definitions of its own, which can hide anything"
        raise ScriptError("the FDX file", found, WANT) from None
    except ParseError as error:
        where = "line {}, column {}".format(*error.position)
        raise ScriptError("the FDX file", f"no well-formed XML in {where}", WANT) from None
    except (LookupError, ValueError):
        raise ScriptError("the FDX file", "an encoding not known here", "UTF-8") from None
    return root


class _Pieces(io.BytesIO):
    """A file that is read in large pieces, however little is asked for."""

    def read(self, _size: int | None = -1) -> bytes:
        """Return the next piece."""
        return super().read(PIECE)


class _Reader:
    """One file on its way."""

    def __init__(self, root: Any) -> None:
        self._root = root
        self._made = Scenes()
        self._number = 0
        self._revisions: dict[str, str] = {
            str(one.get("ID")): _revision_name(one) for one in root.iterfind("Revisions/Revision")
        }
        for name in self._revisions.values():
            if len(name) > MOST_NAME:
                found = f"a revision's name of {len(name)} characters"
                raise ScriptError("the FDX file", found, f"at most {MOST_NAME}")
        self._age = {one: age for age, one in enumerate(self._revisions)}
        self._used: set[str] = set()
        self._tags = _tags(root)
        self._met: set[str] = set()
        self._titles: list[Line] = []

    def read(self, content: Any) -> Script:
        """Return the whole of it."""
        self._stray(self._root)
        self._walk(content)
        title = ""
        for part in self._root:
            if part.tag == "TitlePage":
                title = self._title_page(part) or title
            elif part is not content:
                self._rest(part)
        for number, told in self._tags.items():
            if number not in self._met:
                self._made.add_before(Line(0, Kind.NOTE, told))
        used = (name for one, name in self._revisions.items() if one in self._used)
        script = self._made.script(title, tuple(dict.fromkeys(used)))
        return script._replace(before=(*self._titles, *script.before))

    def _walk(self, element: Any, *, dual: bool = False, cut: bool = False) -> None:
        """Read the paragraphs of an element; `cut` where they are of a scene that is omitted."""
        self._stray(element)
        speakers = 0
        for child in element:
            if child.tag == "Paragraph":
                speakers += child.get("Type") == "Character"
                self._paragraph(child, dual=dual and speakers > 1, cut=cut)
            else:
                within = child.tag == "DualDialogue"
                self._walk(child, dual=dual or within, cut=cut or child.tag == "OmittedScene")

    def _paragraph(self, element: Any, *, dual: bool, cut: bool) -> None:
        self._number += 1
        number = self._number
        text, revision = self._words(element)
        kind = Kind.BONEYARD if cut else _kind(element)
        properties = element.find("SceneProperties")
        told = {} if properties is None else properties.attrib
        other = told.get("Number")
        scene = element.get("Number") or other or None
        if kind is Kind.HEADING and (text.strip() or scene):
            if other and other != scene:
                self._made.lose(number, other, "another scene number of the same heading")
            line = Line(number, kind, " ".join(text.split()), dual, revision)
            self._made.begin(line, scene, told.get("Page") or None, eighths_of(told.get("Length")))
        else:
            if cut and _kind(element) is Kind.HEADING and element.get("Number"):
                text = f"{element.get('Number')} {text}"
            for one in filter(str.strip, text.splitlines() or ([text] if text else [])):
                self._made.add(Line(number, kind, one.rstrip(), dual, revision))
        self._stray(element)
        for child in element:
            self._beside(child, number, cut=cut)
        for tag in _numbers_of_tags(element):
            if tag in self._tags and tag not in self._met:
                self._met.add(tag)
                self._made.add(Line(number, Kind.NOTE, self._tags[tag]))

    def _beside(self, child: Any, number: int, *, cut: bool) -> None:
        """Read what a paragraph holds beside its words."""
        if child.tag == "Text":
            return
        if child.tag == "DualDialogue":
            self._walk(child, dual=True, cut=cut)
        elif child.tag == "OmittedScene":
            self._made.omitted = True
            self._walk(child, cut=True)
        else:
            note = Kind.NOTE if child.tag == "ScriptNote" else Kind.SYNOPSIS
            if child.tag in ("ScriptNote", "SceneProperties"):
                for name in ("Title", "Name"):
                    self._keep(Line(number, note, child.get(name, "").strip()))
                self._notes(child, number, note)
            else:
                self._lose(child, number, f"inside {child.tag}")

    def _notes(self, element: Any, number: int, kind: Kind) -> None:
        for inner in element.iter():
            if inner.tag == "CharacterArcBeat":
                self._keep(Line(number, kind, inner.get("Name", "").strip()))
            for one in self._lines(inner) if inner.tag == "Paragraph" else ():
                self._keep(Line(number, kind, one))
        self._between(element, number, f"inside {element.tag}")

    def _keep(self, line: Line) -> None:
        """Add a line where it stands, or before the script where that is not told."""
        if line.text:
            (self._made.add if line.number else self._made.add_before)(line)

    def _between(self, element: Any, number: int, why: str) -> None:
        """Name what stands in an element and in no run of a paragraph of it."""
        runs = (run for paragraph in element.iter("Paragraph") for run in _texts(paragraph))
        inside = {id(one) for run in runs for one in run.iter()}
        for one in element.iter():
            if id(one) not in inside:
                self._made.lose(number, _own(one), why)

    def _words(self, element: Any) -> tuple[str, str | None]:
        """Return a paragraph's words, all runs of them, and the newest revision among them."""
        words: list[str] = []
        newest: str | None = None
        for run in _texts(element):
            words.append("".join(run.itertext()))
            mark = run.get("RevisionID")
            if mark and mark != "0" and words[-1].strip():
                if mark not in self._revisions:
                    self._revisions[mark] = f"revision {mark}"
                    self._age[mark] = len(self._age)
                self._used.add(mark)
                if newest is None or self._age[mark] > self._age[newest]:
                    newest = mark
        return "".join(words), None if newest is None else self._revisions[newest]

    def _lines(self, paragraph: Any) -> list[str]:
        """Return the lines of a paragraph that have words."""
        return [one.strip() for one in self._words(paragraph)[0].splitlines() if one.strip()]

    def _title_page(self, part: Any) -> str:
        """Read the title page; return the first line of it, which is the title nearly always."""
        title = ""
        content = part.find("Content")
        for paragraph in () if content is None else content.iter("Paragraph"):
            self._number += 1
            for one in self._lines(paragraph):
                title = title or one
                self._made.count()
                self._titles.append(Line(self._number, Kind.TITLE, one))
        for child in part:
            if child is not content:
                self._lose(child, 0, f"{child.tag} of the title page")
        self._stray(part)
        if content is not None:
            self._between(content, 0, "between paragraphs of the title page")
        return title

    def _rest(self, part: Any) -> None:
        """Read what stands beside the script: notes are kept, lists of the program are named."""
        if part.tag == "ScriptNotes":
            for note in part:
                self._beside(note, 0, cut=False)
            self._made.lose(0, _own(part), "between notes")
        elif part.tag == "AltCollection":  # lines that may be spoken in place of others
            self._notes(part, 0, Kind.NOTE)
        else:
            self._lose(part, 0, f"{part.tag}: of the program, not of the script")

    def _lose(self, element: Any, number: int, why: str) -> None:
        told = (_own(one) for one in element.iter() if one.tag not in REFERENCES)
        self._made.lose(number, " ".join(filter(None, told)), why)

    def _stray(self, element: Any) -> None:
        """Name words that stand straight in an element which should hold none."""
        self._made.lose(self._number, _own(element), f"straight in {element.tag}")


def _texts(element: Any) -> Iterator[Any]:
    """Yield the runs of a paragraph, and of no paragraph in it."""
    return iter(element.findall("Text"))


def _own(element: Any) -> str:
    """Return the words straight in an element, none of its children's."""
    told = (element.text or "", *(child.tail or "" for child in element))
    return " ".join(filter(None, map(str.strip, told)))


def _kind(element: Any) -> Kind:
    kind = KINDS.get(element.get("Type", ""), Kind.OTHER)
    if kind is Kind.ACTION and element.get("Alignment") == "Center":
        return Kind.CENTERED
    return kind


def eighths_of(length: str | None) -> int | None:
    """Return a length such as `1 3/8` in eighths of a page; none where it is written otherwise."""
    found = EIGHTHS.fullmatch((length or "").strip())
    if found is None or not found[0]:
        return None
    return int(found["pages"] or 0) * 8 + int(found["eighths"] or 0)


def _revision_name(element: Any) -> str:
    name, color = element.get("Name", "").strip(), element.get("Color", "").strip()
    if name and color.isalpha() and color.lower() not in name.lower():
        return f"{name} ({color})"
    return name or color or f"revision {element.get('ID')}"


def _numbers_of_tags(element: Any) -> Iterator[str]:
    for run in _texts(element):
        yield from (run.get("TagNumber") or "").split()


def _tags(root: Any) -> dict[str, str]:
    """Return what each tag says, by its number: its category and its label."""
    at = "TagData/TagCategories/TagCategory"
    categories = {one.get("Id"): one.get("Name", "") for one in root.iterfind(at)}
    labels: dict[str | None, str] = {}
    left = MOST_TAGGED
    for one in root.iterfind("TagData/TagDefinitions/TagDefinition"):
        parts = categories.get(one.get("CatId"), ""), one.get("Label", "")
        left = _less(left, parts)
        labels[one.get("Id")] = ": ".join(filter(None, parts))
    found: dict[str, str] = {}
    tagged: set[str | None] = set()
    for one in root.iterfind("TagData/Tags/Tag"):
        ids = [(at.text or "").strip() for at in one.iterfind("DefId")]
        tagged.update(ids)
        words = [labels[each] for each in ids if labels.get(each)]
        left = _less(left, words)
        told = "; ".join(words)
        if told:
            found[str(one.get("Number"))] = told
    loose = {f"-{each}": told for each, told in labels.items() if told and each not in tagged}
    return found | loose


def _less(left: int, words: Iterable[str]) -> int:
    """Return how many characters of tags may still come; raises `ScriptError` for too many."""
    left -= sum(map(len, words))
    if left < 0:
        raise ScriptError("the FDX file", "tags with more words than a script", WANT)
    return left
