"""An act as a device would say it: its number, its links, what it had seen, its signature (D2, D9).

What a phone fills in for its person is filled in here for the command line, from what is so now.
"""

from __future__ import annotations

from typing import Any

from coldproof.acts.base import Act, Body
from coldproof.acts.codec import write
from coldproof.app.ledger import Ledger
from coldproof.app.ports import Signer
from coldproof.desk import making
from coldproof.desk import roster as keys
from coldproof.desk.making import Hand, Seen
from coldproof.log.note import write_note
from coldproof.state.model import SetState
from coldproof.words.ids import CLERK, DeviceId, Digest, Label, PersonId

__all__ = ["Hand", "act_of", "arriving", "signed"]


def act_of(
    ledger: Ledger,
    state: SetState,
    chain: tuple[int, str] | None,
    hand: Hand,
    body: Body,
    at_us: int,
    answers: tuple[str, ...] | None = None,
) -> Act:
    """Return an act by a device that has seen the whole log.

    `chain` is the number and id of the device's last act.  Without `answers`, it answers the latest
    thing that it can.
    """
    size = ledger.size
    root = keys.key_text(ledger.tree.root(size)) if size else None
    return making.act_of(
        ledger.production, state, Seen(size, root, chain), hand, body, at_us, answers
    )


def arriving(ledger: Ledger, body: Body, at_us: int, by: str = CLERK) -> Act:
    """Return the act of something that no key of its own signs: the clerk enters it (D8)."""
    size = ledger.size
    return Act(
        production=Label(ledger.production),
        body=body,
        by=PersonId(by),
        device=DeviceId(CLERK),
        seq=1,
        at_us=at_us,
        seen_size=size,
        seen_root=Digest(keys.key_text(ledger.tree.root(size))),
    )


def signed(act: Act, *signers: Signer) -> bytes:
    """Return the note of an act; raises `FormatError` when the act holds what no reader takes."""
    text = write(act)
    lines: list[Any] = [signer.line(text) for signer in signers]
    return write_note(text, lines)
