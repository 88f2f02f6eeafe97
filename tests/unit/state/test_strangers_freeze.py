"""What somebody without a key froze is lifted by two, each with a reason, and by nobody else."""

from __future__ import annotations

from typing import NamedTuple

import pytest

from coldproof.acts import case, voice
from coldproof.state.entry import Entry
from coldproof.state.fold import fold
from coldproof.state.model import SetState
from coldproof.state.records import BlockKind
from coldproof.words.floor import IncidentKind, Reason, Severity
from coldproof.words.ids import WeaponId
from tests.unit.state.rows import Hand, after, by_hand

CASE = case.IncidentOpened(
    incident=IncidentKind.INJURY, severity=Severity.INJURY, weapons=(WeaponId("G-1"),)
)


class Frozen(NamedTuple):
    """A state with one case, and the entry that told of it."""

    state: SetState
    entry: Entry

    def lifted(self, by: str, reason: Reason | None = Reason.NOTHING_FOUND) -> Frozen:
        """Lift what it froze, as somebody whose device had seen it."""
        body = voice.HoldLifted(why=reason)
        made = by_hand(after(), Hand(by, body, (self.entry.id,)))
        size = self.state.size
        act = made.act
        entry = made._replace(position=size, id=f"{by}-{size}", act=act)
        return self._replace(state=fold(self.state, (entry,)))

    @property
    def stands(self) -> bool:
        """Say whether the freeze stands."""
        return any(block.kind is BlockKind.FREEZE for block in self.state.blocks.values())


def frozen(by: str = "clerk", *, arrived: bool = True) -> Frozen:
    so_far = after()
    entry = by_hand(so_far, Hand(by, CASE))
    entry = entry._replace(arrived=arrived, may_permit=not arrived)
    return Frozen(fold(so_far.state, (entry,)), entry)


@pytest.mark.parametrize("both", [("armorer", "ad"), ("ad", "armorer"), ("propmaster", "safety")])
def test_a_handler_and_the_safety_side_lift_it(both: tuple[str, str]) -> None:
    first, second = both
    assert frozen().stands
    assert frozen().lifted(first).stands
    assert not frozen().lifted(first).lifted(second).stands


@pytest.mark.parametrize(
    "people",
    [("armorer", "armorer"), ("armorer", "propmaster"), ("ad", "safety"), ("actor", "dp", "upm")],
)
def test_others_do_not(people: tuple[str, ...]) -> None:
    found = frozen()
    for by in people:
        found = found.lifted(by)
    assert found.stands


def test_a_word_without_a_reason_does_not_count() -> None:
    found = frozen().lifted("armorer", None).lifted("ad")
    assert found.stands
    assert not found.lifted("armorer", Reason.MISTAKE).stands


def test_whoever_a_stranger_named_lifts_nothing_alone() -> None:
    """The act says that it is the camera's; nobody knows that it is."""
    assert frozen("dp").lifted("dp").stands
    assert not frozen("dp").lifted("ad").lifted("armorer").stands


def test_a_freeze_with_a_signature_stays_its_signers() -> None:
    found = frozen("dp", arrived=False)
    assert found.lifted("armorer").lifted("ad").stands
    assert not found.lifted("dp", None).stands


def test_the_case_and_who_lifted_it_and_why_are_kept() -> None:
    once = frozen().lifted("armorer", Reason.MISTAKE)
    (block,) = [b for b in once.state.blocks.values() if b.kind is BlockKind.FREEZE]
    assert [(r.person, r.why, r.whole) for r in block.releases] == [
        ("armorer", Reason.MISTAKE, True)
    ]
    ended = once.lifted("ad")
    assert ended.state.incidents == frozen().state.incidents
