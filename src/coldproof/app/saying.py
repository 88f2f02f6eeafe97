"""Say one act in an open production: made as a device would, judged before, signed, recorded."""

from __future__ import annotations

from typing import NamedTuple

from coldproof.acts.base import Act, Body
from coldproof.app.acting import Hand, act_of, signed
from coldproof.app.batch import Receipt, Waiting
from coldproof.app.house import House
from coldproof.app.ports import Signer
from coldproof.app.writer import Writer
from coldproof.desk.cures import Cures, cures
from coldproof.rules.judge import Verdict, judge


class Saying(NamedTuple):
    """An act that is about to be said, and what the rules say of it now."""

    act: Act
    verdict: Verdict


def about_to(
    house: House,
    hand: Hand,
    body: Body,
    at_us: int,
    answers: tuple[str, ...] | None = None,
) -> Saying:
    """Return an act as this device would say it next, and the verdict on it."""
    state = house.follower.catch_up()
    chain = house.follower.reader.chains.get(hand.device)
    act = act_of(house.ledger, state, chain, hand, body, at_us, answers)
    return Saying(act, judge(state, act, at_us))


def cures_of(house: House, saying: Saying) -> Cures:
    """Return what would cure a refusal."""
    return cures(house.follower.moment.state, saying.act, saying.act.at_us)


def say(house: House, writer: Writer, act: Act, signer: Signer) -> Receipt | Waiting:
    """Sign an act and record it; raises `Refused` or `Ended`."""
    outcome = writer.record(signed(act, signer))
    house.follower.catch_up()
    return outcome
