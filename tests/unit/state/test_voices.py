"""The act tables of floor, voice and case: what stands in the way until it is ended by name."""

from __future__ import annotations

from typing import Any

import pytest

from coldproof.acts import case, voice
from coldproof.words.floor import Scope
from coldproof.words.ids import Label
from tests.unit.state.rows import (
    ANY,
    HERE,
    Hand,
    Row,
    act,
    check,
    check_revoked,
    fits,
    labels_of,
    odd,
    permitting,
)

NOT_READY = act("NotReadyCalled", id="wait", unit="main")
HAZARD = act("HazardReported", "dp", id="hazard", unit="main", weapons=True, subject="upm")
STOP = act("WorkStopped", "dp", id="stop", scope="unit", target="main")
WHOLE: dict[str, Any] = {"cause_found": True, "fixed": True, "crew_told": True}
RELEASED = act("WorkReleased", **WHOLE)
HOLD = act("HoldPlaced", "safety", id="hold", weapons=["G-1"])
CLERK = act("PersonEnrolled", "clerk", person="clerk", department="outside")
INCIDENT = act(
    "IncidentOpened",
    "ad",
    id="case",
    incident="injury",
    severity="injury",
    weapons=["G-1"],
)
TEXT = "A" * 43
RELEASE = act("AccountsReleased", "producer")
READS = tuple(
    act("RoleAppointed", by, person="safety", role="safety", first_day="2025-03-01")
    for by in ("medic", "armorer")
)

FLOOR = (
    fits(
        "by a handler: the unit waits",
        NOT_READY,
        {"blocks/@/kind": (None, "not ready"), "blocks/@/scope": (None, "unit")},
    ),
    fits(
        "for one weapon",
        {**NOT_READY, "weapon": "G-1"},
        {"blocks/@/target": (None, "G-1"), "blocks/@/scope": (None, "item")},
    ),
    fits(
        "by anybody: only a handler ends it",
        act("NotReadyCalled", "dp", unit="main"),
        {"blocks/@/kind": (None, "not ready"), "blocks/@/by": (None, "dp")},
    ),
    odd(
        "by who called it and is no handler",
        act("ReadyCalled", "dp", unit="main"),
        acts=(act("NotReadyCalled", "dp", unit="main"),),
    ),
    fits(
        "by another handler",
        act("ReadyCalled", "propmaster", unit="main"),
        {"blocks/@wait": (ANY, None)},
        acts=(NOT_READY,),
        permits=True,
    ),
    odd("by no handler", act("ReadyCalled", "ad", unit="main"), acts=(NOT_READY,)),
    odd("of something else", act("ReadyCalled", unit="main", answers="offer"), acts=(NOT_READY,)),
    fits(
        "who pressed is kept",
        act("PressedToGoOn", unit="main", pressure="time"),
        {"pressed": ((), (("armorer", "time", HERE),))},
    ),
    fits("kept", act("DoneAnyway", "dp", answers="offer"), {}),
    fits("kept", act("ToldAfterwards", "dp", answers="offer"), {}),
)
VOICE = (
    fits(
        "about weapons",
        HAZARD,
        {
            "blocks/@/kind": (None, "hazard"),
            "blocks/@/cause": (None, "a hazard about weapons"),
            "blocks/@/scope": (None, "unit"),
            "blocks/@/subject": (None, "upm"),
        },
    ),
    fits(
        "read by somebody who must act",
        act("HazardSeen", "upm"),
        {"blocks/@hazard/seen": (None, HERE)},
        acts=(HAZARD,),
        permits=True,
    ),
    odd("read by who reported it", act("HazardSeen", "dp"), acts=(HAZARD,)),
    fits(
        "answered by somebody else than its subject",
        act("HazardAnswered", "producer", acted=True),
        {"blocks/@hazard": (ANY, None)},
        acts=(HAZARD,),
        permits=True,
    ),
    odd("by its subject", act("HazardAnswered", "upm", acted=True), acts=(HAZARD,)),
    odd("by who reported it", act("HazardAnswered", "dp", acted=True), acts=(HAZARD,)),
    odd("of another", act("HazardAnswered", "ad", acted=True, answers="offer"), acts=(HAZARD,)),
    fits(
        "by anybody: a unit",
        STOP,
        {
            "blocks/@/kind": (None, "stop"),
            "blocks/@/target": (None, "main"),
            "units/main/bars/*/cause": ((), ("work was stopped",)),
        },
    ),
    fits(
        "one weapon",
        act("WorkStopped", "dp", scope="item", target="G-1"),
        {
            "blocks/@/scope": (None, "item"),
            "weapons/G-1/bars/*/cause": ((), ("work was stopped",)),
        },
    ),
    fits(
        "a target that nobody knows ends everything: rarely too much",
        Hand("dp", voice.WorkStopped(scope=Scope.UNIT, target=Label("X"))),
        {
            "blocks/@/scope": (None, "production"),
            "blocks/@/target": (None, None),
            "bars/*/cause": ((), ("work was stopped",)),
        },
    ),
    fits(
        "by a revoked key it stops all the same",
        act("WorkStopped", "dp", scope="production"),
        {"blocks/@/scope": (None, "production"), "bars/*/cause": ((), ("work was stopped",))},
        permit=False,
    ),
    fits(
        "who stopped it says that it was a mistake: it stands",
        act("MistakeSaid", "dp", answers="stop"),
        {"blocks/@stop/mistake": (None, HERE), "blocks/@stop/kind": ("stop", "stop")},
        acts=(STOP,),
        permits=True,
    ),
    odd("another says so", act("MistakeSaid", "ad", answers="stop"), acts=(STOP,)),
    fits(
        "why the work may go on",
        {**RELEASED, "why": "done-another-way", "concern_answered": True},
        {
            "blocks/@stop/releases/*/why": ((), ("done-another-way",)),
            "blocks/@stop/releases/*/answered": ((), (True,)),
        },
        acts=(STOP,),
        permits=True,
    ),
    fits(
        "a handler alone: kept, the stop stands",
        RELEASED,
        {"blocks/@stop/releases/*/person": ((), ("armorer",))},
        acts=(STOP,),
        permits=True,
    ),
    fits(
        "and then the first AD: over",
        {**RELEASED, "by": "ad"},
        {"blocks/@stop": (ANY, None), "units/main/bars/*/cause": (ANY, ANY)},
        acts=(STOP, RELEASED),
        permits=True,
    ),
    *(
        odd(
            name,
            {**RELEASED, **change},
            {
                "blocks/@stop/releases/*/person": (("armorer",), people),
                "blocks/@stop/releases": (ANY, ANY),
            },
            acts=(STOP, RELEASED),
        )
        for name, change, people in (
            ("two handlers", {"by": "propmaster"}, ("armorer", "propmaster")),
            ("the same twice", {}, ("armorer",)),
            ("neither handler nor safety", {"by": "dp"}, ("armorer", "dp")),
            ("the cause not found", {"by": "ad", "cause_found": False}, ("armorer", "ad")),
            ("nothing fixed", {"by": "ad", "fixed": False}, ("armorer", "ad")),
            ("nobody told", {"by": "ad", "crew_told": False}, ("armorer", "ad")),
        )
    ),
    odd(
        "it ends no other",
        {**RELEASED, "by": "ad", "answers": "other"},
        {"blocks/@stop/kind": ("stop", "stop"), "blocks/@other/releases/*/person": ((), ("ad",))},
        acts=(STOP, RELEASED, {**STOP, "id": "other"}),
    ),
    fits(
        "held",
        HOLD,
        {"blocks/@/kind": (None, "hold"), "blocks/@/items": (None, ("G-1",))},
    ),
    fits(
        "by who placed it",
        act("HoldLifted", "safety"),
        {"blocks/@hold": (ANY, None)},
        acts=(HOLD,),
        permits=True,
    ),
    odd("by another", act("HoldLifted", "armorer"), acts=(HOLD,)),
    odd("of another", act("HoldLifted", "safety", answers="offer"), acts=(HOLD,)),
)
CASE = (
    fits(
        "from an injury on, its items are frozen",
        INCIDENT,
        {
            "incidents/@/weapons": (None, ("G-1",)),
            "blocks/@/kind": (None, "freeze"),
            "blocks/@/items": (None, ("G-1",)),
        },
    ),
    fits(
        "nobody hurt: nothing is frozen",
        {**INCIDENT, "incident": "near-miss", "severity": "nobody-hurt"},
        {"incidents/@/severity": (None, "nobody-hurt")},
    ),
    fits(
        "who says that they learned of it tomorrow learned of it now",
        {
            **INCIDENT,
            "incident": "near-miss",
            "severity": "nobody-hurt",
            "learned_at": "2025-03-14 08:00",
        },
        {"incidents/@/learned_us": (None, 1741878060000000)},
    ),
    fits(
        "more belongs to it",
        act("IncidentLinked", "ad", weapons=["R-1"], lots=["D-1"]),
        {
            "incidents/@case/weapons": (("G-1",), ("G-1", "R-1")),
            "incidents/@case/lots": ((), ("D-1",)),
        },
        acts=(INCIDENT,),
    ),
    odd(
        '"not relevant" unlinks nothing',
        act("IncidentLinked", "ad", weapons=["G-1"], judged_not_relevant=True),
        {"incidents/@case/weapons": (("G-1",), ("G-1",))},
        acts=(INCIDENT,),
    ),
    odd("of no case", Hand("ad", case.IncidentLinked(), ("x",))),
    fits(
        "looked into and put right",
        act("IncidentInvestigated", "safety", cause_found=True, corrected=True),
        {
            "incidents/@case/investigated": (False, True),
            "incidents/@case/signed": ((), (("safety", HERE),)),
        },
        acts=(INCIDENT,),
        permits=True,
    ),
    odd(
        "the cause found and nothing put right",
        act("IncidentInvestigated", "safety", cause_found=True, corrected=False),
        acts=(INCIDENT,),
    ),
    odd("of no case", Hand("ad", case.IncidentInvestigated(cause_found=True, corrected=True))),
    fits(
        "one more account",
        act("AccountGiven", "dp", text=TEXT, saw=True, heard=True),
        {
            "incidents/@case/accounts": (0, 1),
            "incidents/@case/first_account": (None, HERE),
            "incidents/@case/givers": ((), ("dp",)),
        },
        acts=(INCIDENT,),
    ),
    fits(
        "who adds to theirs is the same person",
        act("AccountGiven", "dp", text=TEXT, saw=True, heard=True),
        {"incidents/@case/accounts": (1, 2), "incidents/@case/givers": (("dp",), ("dp",))},
        acts=(INCIDENT, act("AccountGiven", "dp", text=TEXT, saw=True, heard=True)),
    ),
    fits(
        "who reads lets some read them",
        act("AccountsReleased", "safety", to=["dp"]),
        {"incidents/@case/released": ((), ((("dp",), HERE, "safety"),))},
        acts=(*READS, INCIDENT),
        permits=True,
    ),
    odd("by who neither reads nor investigates", RELEASE, acts=(INCIDENT,)),
    odd("for whom nobody vouched", {**RELEASE, "by": "safety"}, acts=(INCIDENT,)),
    odd("of no case", {**RELEASE, "by": "safety", "answers": "offer"}, acts=(INCIDENT,)),
    odd(
        "of no case",
        act("AccountGiven", "dp", text=TEXT, saw=True, heard=True, answers="offer"),
        acts=(INCIDENT,),
    ),
    fits(
        "frozen",
        act("SceneFrozen", "ad", weapons=["R-1"]),
        {"incidents/@case/frozen": (False, True), "blocks/@/items": (None, ("R-1",))},
        acts=(INCIDENT,),
    ),
    fits(
        "an agency has the lot",
        act("EvidenceCollected", "ad", agency="police", receipt="r-1", lots=["D-1"]),
        {
            "lots/D-1/stored": (14, 0),
            "lots/D-1/evidence": (0, 14),
            "lots/D-1/loaded": (6, 6),
            "blocks/@/lots": (None, ("D-1",)),
        },
        acts=(INCIDENT,),
    ),
    odd(
        "said by somebody without the right: the rounds are still here",
        act("EvidenceCollected", "dp", agency="police", receipt="r-1", lots=["D-1"]),
        {"blocks/@/lots": (None, ("D-1",))},
        acts=(INCIDENT,),
    ),
    fits(
        "told",
        act("AgencyNotified", "ad", agency="osha", channel="phone", complete=True),
        {"incidents/@case/told/*/agency": ((), ("osha",))},
        acts=(INCIDENT,),
    ),
    odd(
        "of no case",
        act("AgencyNotified", "ad", agency="osha", channel="x", complete=True, answers="offer"),
        acts=(INCIDENT,),
    ),
    fits(
        "the owner was told",
        act("OwnerNotified", "ad", weapon="G-1", owner="prop house"),
        {"incidents/@case/owner_told": (None, HERE)},
        acts=(INCIDENT,),
    ),
    odd(
        "of no case",
        act("OwnerNotified", "ad", weapon="G-1", owner="x", answers="offer"),
        acts=(INCIDENT,),
    ),
    fits("a clock that anybody else read", act("ClockRead", "upm"), {}),
    fits(
        "the clerk read the clock",
        act("ClockRead", "clerk", at="08:02"),
        {"clock_us": (None, ANY)},
        acts=(CLERK,),
    ),
    odd(
        "the clock ran backward",
        act("ClockRead", "clerk", at="07:00"),
        {"clock_us": (ANY, ANY), "bars": (ANY, ANY)},
        acts=(CLERK, act("ClockRead", "clerk", at="08:02")),
    ),
)
ROWS = FLOOR + VOICE + CASE


@pytest.mark.parametrize("row", ROWS, ids=labels_of(ROWS))
def test_row(row: Row) -> None:
    check(row)


PERMITTING = permitting(ROWS)


@pytest.mark.parametrize("row", PERMITTING, ids=labels_of(PERMITTING))
def test_by_a_revoked_key_it_permits_nothing(row: Row) -> None:
    check_revoked(row)
