"""The pocket card: the floor cards on one side of one sheet, to be folded.

`a6` folds twice (across, then down) to a quarter of the sheet; `card` is cut out and folded to the
size of a credit card (85.6 x 54 mm).
"""

from __future__ import annotations

from typing import Any

from coldproof.desk.floor.cards import Card, adopted_by
from coldproof.paper import cards
from coldproof.paper.source import PaperSource

FOLDS = ("a6", "card")
QUARTERS = (
    ("front", (cards.STOP, cards.ALOUD)),
    ("inside", (cards.HURT, cards.LIVE)),
    ("inside", (cards.UNMEANT, cards.CLICK, cards.NUMBERS)),
    ("back", (cards.ORDER, cards.AGAIN)),
)


def content(source: PaperSource, fold: str) -> dict[str, Any]:
    """Return the card's panels in the order they are read."""
    say, by = source.say, adopted_by(source.state)

    def told(card: Card) -> dict[str, Any]:
        numbered = card is cards.ORDER
        return {
            "title": say(card.label),
            "lines": cards.to_call(source)
            if card is cards.NUMBERS
            else [say(line) for line in card.lines],
            "numbered": numbered,
        }

    panels = [[told(card) for card in group] for _, group in QUARTERS]
    if fold == "card":
        panels = [[told(card)] for card in cards.POCKET]
    return {
        "title": say("Pocket card"),
        "about": source.title or source.production,
        "kind": "pocket",
        "fold": fold,
        "draft": say("Draft: this production has not adopted these words yet.")
        if by is None
        else say("This production took these words, by {by}.").format(by=by),
        "how": say("Cut out along the outer line. Fold down the middle, then zigzag.")
        if fold == "card"
        else say("Fold the top half back, then the left half back."),
        "panels": panels,
        "blocks": [],
    }
