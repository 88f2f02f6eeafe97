"""Random stories: people send, writes fail, the log is opened anew, everything is sent again."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coldproof.app import guard
from coldproof.app.batch import Receipt, Waiting
from coldproof.app.errors import Ended, NotNow
from coldproof.app.waiting_room import PREFIX
from tests.chaos.faults import Fault, Faults, Plan
from tests.chaos.logs import MEMORY, THOROUGH, Log
from tests.small_log import id_of

STRANGERS = ("one", "two")
SENDERS = ("armorer", "producer", *STRANGERS)
UNTORN = st.sampled_from((Fault.NOTHING, Fault.UNTOLD))
VERBS = st.sampled_from(("append", "put", "erase"))

PLANS = st.one_of(
    st.builds(Plan, VERBS, st.just(1), UNTORN),
    st.builds(Plan, st.sampled_from(("fsync", "replace")), st.just(1), UNTORN),
    st.builds(Plan, st.just("pwrite"), st.integers(1, 2), st.sampled_from(Fault)),
)
STEPS = st.one_of(
    st.lists(st.sampled_from(SENDERS), min_size=1, max_size=4),  # they send, all at once
    st.sampled_from(STRANGERS),  # is enrolled
    PLANS,  # the next such write fails
    st.none(),  # everything that has no receipt is sent again
)


class Story:
    """One log, and what everybody has sent so far."""

    def __init__(self, log: Log) -> None:
        """Begin with the armorer enrolled."""
        self.log = log
        self.sent: dict[bytes, None] = {}
        self.enrolled: dict[str, None] = {}
        log.begin()

    def send(self, notes: list[bytes]) -> None:
        """Send notes at once; where the writer ended, the log is opened anew and looked over.

        A note that could not be kept waiting is told so, and is in no log.
        """
        outcomes = self.log.record(*notes)
        for note, outcome in zip(notes, outcomes, strict=True):
            assert isinstance(outcome, Receipt | Waiting | NotNow | Ended), outcome
            if isinstance(outcome, NotNow):
                act = self.log.act(note)
                assert self.log.store.find(self.log.crew.production, act) is None
        if any(isinstance(outcome, Ended) for outcome in outcomes):
            self.log.faults.disarm()
            self.log.reopen()
            assert self.log.broken() == []

    def do(self, step: list[str] | str | Plan | None) -> None:
        """Go on by one step."""
        notes: list[bytes] = []
        if isinstance(step, Plan):
            self.log.faults.arm(step)
        elif isinstance(step, list):
            notes = [self.log.tag(len(self.sent) + n, by=who) for n, who in enumerate(step)]
        elif step is None:
            notes = self.unsettled()
        elif step not in self.enrolled:
            self.enrolled[step] = None
            notes = [self.log.crew.enrolling(step)]
        self.sent.update(dict.fromkeys(notes))
        if notes:
            self.send(notes)

    def unsettled(self) -> list[bytes]:
        """Return what was sent and has no receipt."""
        return [note for note in self.sent if id_of(note) not in self.log.told.positions]

    def end(self) -> None:
        """Everybody is enrolled and sends again: now everything is in the log, each note once."""
        self.log.faults.disarm()
        for stranger in STRANGERS:
            self.do(stranger)
        self.send(self.unsettled())
        self.log.reopen()
        self.send(self.unsettled())
        assert self.unsettled() == []
        assert self.log.store.names(self.log.crew.production, PREFIX) == []
        assert self.log.broken() == []


@given(st.lists(STEPS, max_size=20))
@settings(max_examples=600 if THOROUGH else 15, deadline=None)
def test_no_story_breaks_a_promise(steps: list[list[str] | str | Plan | None]) -> None:
    faults = Faults()
    with tempfile.TemporaryDirectory() as folder, pytest.MonkeyPatch.context() as patch:
        patch.setattr(guard, "os", faults.system())
        story = Story(Log(Path(folder), MEMORY, faults))
        for step in steps:
            story.do(step)
        story.end()
        story.log.end()
