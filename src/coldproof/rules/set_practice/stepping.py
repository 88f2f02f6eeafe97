"""Who steps in for somebody is briefed anew: the task; core refuses the gun until then."""

from __future__ import annotations

from coldproof.rules.base import Citation, Evidence
from coldproof.rules.duties import Due, duty, task
from coldproof.state.model import SetState
from coldproof.words.sentence import told

STEPPING_IN = Citation(
    rule_id="set.stepping-in",
    title="Who steps in is briefed anew",
    instrument="Set practice beside the US industry's bulletin 1",
    clause="a real change of cast, crew, place or plan",
    sources="S107 S29",
    evidence=Evidence.SECONDARY,
    says="Whoever could not come to the meeting is told apart; a real change of cast or crew calls"
    " for a new meeting. On the set of 2021 a camera crew had been replaced that morning.",
    ours="Opened when somebody is said to step in for another, closed when they are at a meeting"
    " held since, or a handler tells them apart. core.stepping-in refuses guns until then.",
)


@duty(STEPPING_IN)
def stepping_in(state: SetState, now_us: int) -> tuple[Due, ...]:
    """One task for each person and whom they step in for."""
    return tuple(
        task(
            STEPPING_IN,
            told("tell {person} anew, who steps in for {other}", person=name, other=one.person),
            one.sight.position,
            None,
            one.told,
        )
        for name, person in state.people.items()
        for one in person.steps_in
    )
