"""An act as a device would say it: its number, its links, what it had seen, its signature (D2, D9).

What a phone fills in for its person is filled in here for the command line, from what is so now.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from coldproof.acts.base import Act, Body, Sort
from coldproof.acts.codec import write
from coldproof.acts.named import weapons_named
from coldproof.app.ledger import Ledger
from coldproof.app.ports import Signer
from coldproof.app.teller import links
from coldproof.desk import roster as keys
from coldproof.log.note import write_note
from coldproof.state.model import SetState
from coldproof.words.floor import Known
from coldproof.words.ids import ActId, DeviceId, Digest, Label, PersonId


class Hand(NamedTuple):
    """Who says it, on which device, and who vouches if it is told for somebody else."""

    by: str
    device: str
    known: Known = Known.OWN_DEVICE
    vouched_by: str | None = None


def latest_of(state: SetState) -> dict[str, str]:
    """Return the latest thing of each kind that an act can answer, by its act's id."""
    maps: dict[str, dict[str, Any]] = {
        "meeting": state.meetings,
        "incident": state.incidents,
        "round": state.rounds,
        "statement": state.statements,
    }
    return {name: next(reversed(found)) for name, found in maps.items() if found}


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
    heads: tuple[tuple[ActId, ...], ...] = ()
    if body.sort is Sort.MOVE:
        heads = tuple(
            tuple(ActId(h) for h in state.weapons[w].heads) if w in state.weapons else ()
            for w in weapons_named(body)
        )
    if answers is None:
        answers = links(state, body, hand.by, latest_of(state))
    size = ledger.size
    return Act(
        production=Label(ledger.production),
        body=body,
        by=PersonId(hand.by),
        device=DeviceId(hand.device),
        seq=1 if chain is None else chain[0] + 1,
        at_us=at_us,
        previous=None if chain is None else Digest(chain[1]),
        seen_size=size,
        seen_root=Digest(keys.key_text(ledger.tree.root(size))) if size else None,
        answers=tuple(ActId(one) for one in answers),
        heads=heads,
        known=hand.known,
        vouched_by=None if hand.vouched_by is None else PersonId(hand.vouched_by),
    )


def signed(act: Act, *signers: Signer) -> bytes:
    """Return the note of an act; raises `FormatError` when the act holds what no reader takes."""
    text = write(act)
    lines: list[Any] = [signer.line(text) for signer in signers]
    return write_note(text, lines)
