"""The words of a PDF's page as lines: by where they stand, whatever order the file draws them in.

A program may draw all headings of a page first and its speeches after.  So lines go from the top
down, and what is in one line from left to right.  Two who speak at once stand side by side: each
has a column, and the left one is read first.  What has no place in that order is said to have none.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from coldproof.desk.script.review import NUMBER
from coldproof.exchange.script.scenes import HEADING

WIDTH_PT = 7.2  # of a character of a twelve-point typewriter
GAP_PT = 2 * WIDTH_PT  # more than that between two words is a column
WIDTH_EM = 0.6  # of a character, as a part of its size
SAME_LINE = 0.4  # of a size: baselines that differ by less are one line's
NEXT_LINE = 1.7  # of a size: what is farther below has an empty line above it
QUARTER = 90  # degrees
ASKEW = 5  # degrees off a quarter of a turn
MOST_CUE = 40  # characters of who speaks, in a column
BOTH = 2  # columns, or words, side by side
FURNITURE = re.compile(
    r"(?:[A-Z]?[0-9]{1,4}[A-Z]?\.?)"
    r"|(?:[A-Z0-9]+\s+)?\(?CONTINUED\)?:?(?: *\(?[A-Z]?[0-9]{1,4}[A-Z]?\)?\.?){0,2}",
    re.IGNORECASE,
)


class Piece(NamedTuple):
    """Words drawn at once: where the first stands and how large, in points; which way they run."""

    x: float
    y: float  # upward
    size: float
    turn: int | None  # quarters of a turn; none: askew
    order: int  # in the file
    text: str


class Told(NamedTuple):
    """A line of a page: how far from the left it stands, its words, whether its place is sure."""

    x: float
    text: str
    sure: bool = True


class _Seen(NamedTuple):
    """What stands at one height, as columns from the left."""

    y: float
    size: float
    columns: tuple[Told, ...]


def piece(
    text: str, cm: Sequence[float], tm: Sequence[float], size: float, order: int
) -> Piece | None:
    """Return a piece from the matrices that place it; none where it has no visible character."""
    words = text.replace("\n", " ")
    if not words.strip():
        return None
    x = tm[4] * cm[0] + tm[5] * cm[2] + cm[4]
    y = tm[4] * cm[1] + tm[5] * cm[3] + cm[5]
    along = (tm[0] * cm[0] + tm[1] * cm[2], tm[0] * cm[1] + tm[1] * cm[3])
    degrees = math.degrees(math.atan2(along[1], along[0]))
    quarters = round(degrees / QUARTER)
    straight = abs(degrees - quarters * QUARTER) < ASKEW
    tall = abs(size) * math.hypot(*along)
    return Piece(
        x, y, tall or WIDTH_PT / WIDTH_EM, quarters % 4 if straight else None, order, words
    )


def lines_of(pieces: Iterable[Piece]) -> list[Told]:
    """Return the lines of a page from the top; what runs another way than most comes last."""
    every = list(pieces)
    ways = Counter[int | None]()
    for one in every:
        ways[one.turn] += len(one.text.strip())
    ways.pop(None, None)
    most = max(ways, key=lambda way: ways[way], default=None)
    upright = [_turned(one, most) for one in every if most is not None and one.turn == most]
    across = [one for one in every if most is None or one.turn != most]
    found = [line for block in _blocks(_heights(upright)) for line in _read(block)]
    return found + [Told(one.x, one.text.strip(), sure=False) for one in across]


def _turned(one: Piece, quarters: int) -> Piece:
    """Return a piece as it stands where the page is turned so that its words run to the right."""
    for _ in range(quarters):
        one = one._replace(x=one.y, y=-one.x)
    return one


def _heights(pieces: Iterable[Piece]) -> list[_Seen]:
    """Return what stands at each height, from the top."""
    groups: list[list[Piece]] = []
    for one in sorted(pieces, key=lambda one: (-one.y, one.order)):
        if groups and groups[-1][0].y - one.y <= SAME_LINE * min(one.size, groups[-1][0].size):
            groups[-1].append(one)
        else:
            groups.append([one])
    return [_Seen(group[0].y, group[0].size, _columns(group)) for group in groups]


def _columns(group: list[Piece]) -> tuple[Told, ...]:
    """Return the words at one height from left to right, apart where there is much between them."""
    found: list[Told] = []
    end, before = -math.inf, -math.inf
    last = -1
    for one in sorted(group, key=lambda one: (one.x, one.order)):
        words, drawn_next = one.text.strip(), one.order == last + 1
        same = bool(found) and one.x - before < WIDTH_PT / 2
        over = same and not drawn_next
        start = end if same else one.x  # a new font on the way: the file names the line's place
        if found and start - end <= GAP_PT:
            apart = not drawn_next or one.text[0].isspace() or found[-1].text[-1:].isspace()
            joined = f"{found[-1].text.rstrip()}{' ' if apart else ''}{words}"
            sure = found[-1].sure and not over
            found[-1] = Told(found[-1].x, joined + one.text[len(one.text.rstrip()) :], sure)
        else:
            found.append(Told(one.x, one.text.lstrip()))
        end = max(end, start + len(words) * one.size * WIDTH_EM)
        before, last = one.x, one.order
    return tuple(one._replace(text=one.text.strip()) for one in found)


def _blocks(heights: Iterable[_Seen]) -> list[list[_Seen]]:
    """Return lines with no empty line between them as one."""
    found: list[list[_Seen]] = []
    for one in heights:
        near = bool(found) and found[-1][-1].y - one.y <= NEXT_LINE * found[-1][-1].size
        if near and not _is_heading(one):
            found[-1].append(one)
        else:
            found.append([one])
    return found


def _read(block: list[_Seen]) -> list[Told]:
    """Return the lines of a block; from where two names stand side by side, column by column."""
    for at, one in enumerate(block):
        if at + 1 < len(block) and len(one.columns) == BOTH and all(map(_is_name, one.columns)):
            both = [line for line in block[at:] if len(line.columns) == BOTH]
            edge = min(line.columns[1].x for line in both) - WIDTH_PT
            every = [column for line in block[at:] for column in line.columns]
            left = [column for column in every if column.x < edge]
            right = [column for column in every if column.x >= edge]
            return [*map(_whole, block[:at]), *left, *right]
    return [_whole(one) for one in block]


def _whole(one: _Seen) -> Told:
    """Return what stands at one height as one line; not sure where words stand side by side."""
    words = " ".join(column.text for column in one.columns)
    wordy = sum(_is_wordy(column.text) for column in one.columns)
    sure = all(column.sure for column in one.columns) and wordy < BOTH
    return Told(one.columns[0].x, words, sure)


def _is_wordy(text: str) -> bool:
    """Say whether a column is more than a number in the margin or a mark of a revision."""
    plain = FURNITURE.fullmatch(text) or re.fullmatch(NUMBER, text)
    return plain is None and any(map(str.isalpha, text))


def _is_name(column: Told) -> bool:
    text = column.text
    upper = text == text.upper() and len(text) <= MOST_CUE
    return upper and _is_wordy(text) and not HEADING.match(text)


def _is_heading(one: _Seen) -> bool:
    return any(HEADING.match(column.text) for column in one.columns)
