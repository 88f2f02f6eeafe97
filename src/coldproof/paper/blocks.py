"""The parts that a sheet is made of: plain values that a template draws, in their order.

Words come translated.  Nothing here is ever read as markup: templates get it as JSON.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

Block = dict[str, Any]


def heading(words: str, level: int = 2) -> Block:
    """Return a heading; the sheet's title is of level 1."""
    return {"is": "heading", "text": words, "level": level}


def text(words: str, *, strong: bool = False) -> Block:
    """Return a paragraph."""
    return {"is": "text", "text": words, "strong": strong}


def points(items: Iterable[str]) -> Block:
    """Return a list of sentences."""
    return {"is": "points", "items": list(items)}


def table(
    head: Sequence[str],
    rows: Iterable[Sequence[str]],
    widths: Sequence[int],
    *,
    empty: str = "",
    tall: bool = False,
    together: bool = False,
    ruled: Iterable[int] = (),
) -> Block:
    """Return a table with a head that every page repeats; `tall` rows are for handwriting.

    One that is kept `together` stands on one page.  `widths` are the columns' shares.  Without a
    row it is the sentence `empty`.  A thick rule goes around each row, from 0, that is `ruled`.
    """
    lines = [list(row) for row in rows]
    if not lines and empty:
        return text(empty)
    made = {"is": "table", "head": list(head), "rows": lines, "widths": list(widths), "tall": tall}
    if rule := list(ruled):
        made["ruled"] = rule
    return {**made, "together": True} if together else made


def facts(pairs: Iterable[tuple[str, str]]) -> Block:
    """Return what each of some things is; an empty one is a line to write on."""
    return {"is": "facts", "pairs": [list(pair) for pair in pairs]}


def form(pairs: Iterable[tuple[str, str]]) -> Block:
    """Return the same as `facts`, three a row, each under its name: for a short card."""
    return {"is": "form", "pairs": [list(pair) for pair in pairs]}


def signs(labels: Iterable[str]) -> Block:
    """Return lines for names and hours in handwriting."""
    return {"is": "signs", "labels": list(labels)}


def paste(lines: Iterable[str]) -> Block:
    """Return lines that are copied as they stand."""
    return {"is": "paste", "lines": list(lines)}


def picture(data: str, words: str) -> Block:
    """Return a picture, a JPEG in base64, as large as it fits into a square; `words` say of what.

    It is wrapped in SVG: one that no program can draw leaves an empty square and all else whole.
    """
    svg = (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><image width="1" height="1"'
        f' preserveAspectRatio="xMinYMid meet" href="data:image/jpeg;base64,{data}"/></svg>'
    )
    return {"is": "picture", "svg": svg, "alt": words}


def code(words: str) -> Block:
    """Return the paper's own code, large, and words below it."""
    return {"is": "code", "text": words}


def space(lines: int) -> Block:
    """Return empty lines for handwriting."""
    return {"is": "space", "lines": lines}


def sheet(
    title: str, about: str, blocks: Iterable[Block], *, kind: str = "sheet"
) -> dict[str, Any]:
    """Return a paper's content: what it is, of what, and its parts."""
    return {"title": title, "about": about, "blocks": list(blocks), "kind": kind}


Content = Mapping[str, Any]
