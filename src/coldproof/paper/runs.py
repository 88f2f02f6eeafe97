"""Words with marks in them, as a template draws them: what was found, what is gone, what is new.

A run is `[words, mark, breaks]`; a mark is `hit`, `guess`, `gone`, `new` or empty, and a run that
`breaks` is a piece of a word that no column has room for.  Nothing of it is ever read as markup.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from coldproof.desk.script.drafts import parts_of
from coldproof.desk.script.find import Hit
from coldproof.desk.voice.letters import revealed
from coldproof.paper.letter import drawable

Runs = list[list[Any]]
HIT, GUESS, GONE, NEW = "hit", "guess", "gone", "new"
WORD = re.compile(r"(\s+)")
MOST_WORD = 20  # letters of the narrowest column of a script


def shown(words: str) -> str:
    """Return words that can be drawn, in one line; what hides, turns or has no sign is named."""
    return drawable(revealed(words).replace("\n", " "))


def runs(words: str, mark: str = "", most: int = MOST_WORD) -> Runs:
    """Return words under one mark; of a word longer than `most`, pieces that may stand apart."""
    found = Runs()
    for piece in WORD.split(shown(words)):
        if len(piece) > most:
            step = max(1, most // 2)
            found += [[piece[n : n + step], mark, True] for n in range(0, len(piece), step)]
        elif piece and found and not found[-1][2]:
            found[-1][0] += piece
        elif piece:
            found.append([piece, mark, False])
    return found


def marked(words: str, hits: Iterable[Hit]) -> Runs:
    """Return a line's words, those that hits name under their mark.

    Where nothing names it and the passage reads so, all the others are under a lighter one.
    """
    found, at, listed = Runs(), 0, list(hits)
    other = GUESS if any(hit.guessed for hit in listed) else ""
    for first, end in sorted((hit.start, hit.end) for hit in listed if not hit.guessed):
        if end <= at:
            continue
        found += runs(words[at:first], other) if first > at else []
        found += runs(words[max(at, first) : end], HIT)
        at = end
    return found + runs(words[at:], other)


def differing(old: str, new: str) -> tuple[Runs, Runs]:
    """Return the words of two lines, each under a mark where the other has them not."""
    was, now = WORD.split(old), WORD.split(new)
    before, after = Runs(), Runs()
    for same, a, b, c, d in parts_of(was, now):
        before += runs("".join(was[a:b]), "" if same else GONE)
        after += runs("".join(now[c:d]), "" if same else NEW)
    return before, after
