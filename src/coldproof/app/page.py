"""Which page a server gives out, in the log: so that phones and a relay can compare (D10)."""

from __future__ import annotations

from coldproof.acts.voice import PagePublished
from coldproof.app.acting import arriving
from coldproof.app.batch import Receipt
from coldproof.app.serving import Live
from coldproof.words.ids import Digest


def publish_page(live: Live, digest: str) -> bool:
    """Have the clerk say which page is served, if it said another one before; say whether it did.

    A record that can not be written now is not: whoever compares is told of another page.
    """
    known = live.state.page
    if (known is not None and known[0] == digest) or not live.asking:
        return False
    act = arriving(live.house.ledger, PagePublished(page=Digest(digest)), live.clock())
    [outcome] = live.record([live.writer.arrived(act)])
    return isinstance(outcome, Receipt)
