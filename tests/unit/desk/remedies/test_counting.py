"""Remedies with counts: what is wanting is searched for, and what turns up is told as found."""

from __future__ import annotations

from coldproof.desk.cures import cures
from coldproof.rules.packs import PACKS
from tests.unit.desk.remedies.test_others import OFFER
from tests.unit.worlds import ask

SHORT = {"at": "08:00:25", "by": "armorer", "kind": "LotCounted", "lot": "D-1"}


def test_of_rounds_that_are_wanting_it_says_how_one_that_turns_up_is_told() -> None:
    found = ask(OFFER, acts=[{**SHORT, "count": 0, "expected": 2}])
    assert cures(found.state, found.act, found.now_us, tuple(PACKS)).steps[1] == (
        "armorer and ad search for 14 of D-1 and both accept the loss; a round that turns up is"
        " told as found, and is live until told apart"
    )
