"""The box of who reported: what they take away from it, and what that proves."""

from __future__ import annotations

from pathlib import Path

import pytest

from coldproof.acts.codec import digest as digest_of
from coldproof.desk.voice.errors import MessageError
from coldproof.exchange.bundle.promises import Boxes, Kept, opening_facts, strip_facts
from coldproof.keys.signing import check
from coldproof.state.records import Box
from tests.unit.desk.floor.screens.test_sealed import WORDS, Set


@pytest.fixture
def here(tmp_path: Path) -> Set:
    return Set(tmp_path)


def kept(here: Set, label: str) -> str:
    """Return the file that the crew's phone hands over for a tap."""
    here.crew.phone.tap(label)
    found: str = here.crew.phone.called[-1]["values"]["data"]
    return found


def test_who_reported_keeps_the_promise_and_later_what_proves_it(here: Set) -> None:
    here.reading()
    phrase = here.report()
    [(box, committed)] = here.server.handed
    strip = kept(here, "Keep the promise as a file")
    here.crew.tap("Forget everything on this phone")
    here.server.enter()
    crew = here.crew.phone
    crew.open("box")
    assert "Keep what proves my report" not in crew.words()
    crew.enter("phrase", phrase)
    here.crew.tap("Open")
    opening = kept(here, "Keep what proves my report, as a file")
    ledger = here.floor.writer.ledger
    boxes = {digest_of(box): Box(1, committed, ledger.size - 1, here.floor.now_us)}
    log = Boxes(boxes, here.floor.now_us, ledger.roster, whole=True)
    assert strip_facts(strip.encode(), log, check).kept is Kept.KEPT
    assert opening_facts(opening.encode(), log, check).words == WORDS
    with pytest.raises(MessageError):
        opening_facts(opening.replace("cart", "cars").encode(), log, check)
