"""The day before the shooting of an example day, with a written assessment, as a paper's source."""

from __future__ import annotations

import hashlib
import json
from functools import cache
from typing import Any

from coldproof.acts import plan as plans
from coldproof.acts.base import Act
from coldproof.acts.script import AssessmentReceived, ScriptFiled
from coldproof.desk.plan.assessment import Answer, Assessment, Hazard, Score, parts_of, written
from coldproof.desk.plan.offered import BY_KEY
from coldproof.desk.roster import key_text
from coldproof.paper.source import PaperSource
from coldproof.state.entry import Entry
from coldproof.words.floor import Alternative, AssessmentKind, SceneTag
from coldproof.words.ids import DeviceId, Label, PersonId
from coldproof.words.units import MINUTE_US
from tests.unit.desk.history.told_days import example

SCENE: Any = "25"
REASON = json.dumps({"salt": "AAAA", "text": "The slide must be seen to move."}).encode()


def of_library(key: str, without: Score, within: Score, measures: int = 2) -> Hazard:
    """Return a hazard with the first measures of its line."""
    line = BY_KEY[key]
    return Hazard(key, line.what, line.harmed, line.measures[:measures], without, within)


DOCUMENT = Assessment(
    AssessmentKind.SPECIFIC,
    SCENE,
    1,
    "first-ad",
    "2026-05-11",
    (
        of_library("gun-live-round", Score(2, 5), Score(1, 5), 3),
        of_library("blank-muzzle", Score(3, 4), Score(1, 4), 3),
        of_library("blank-misfire", Score(3, 3), Score(2, 3)),
        Hazard(None, "The barn floor is wet <b>#show</b> 🎬", "Whoever walks", ("Sand it",)),
    ),
    contributors=("armorer",),
    affected="Camera, sound, and the two performers",
    people=("lead-performer", "armorer"),
    activity="Two blanks fired through the open door, at nobody",
    triggers=(SceneTag.FIREARMS,),
    ways=(Alternative.BLANK_REPLICA,),
    show="Dry Creek",
    episode="103",
    scenes=(SCENE,),
    location="Barn, north gate",
    near=14,
    diagram="Barn plan 2",
    protection="Ears and eyes within 10 m",
    answers=(("changes", Answer.YES), ("time", Answer.NO), ("weapons", Answer.NOT_APPLICABLE)),
)
FIRST = DOCUMENT._replace(hazards=DOCUMENT.hazards[1:2], diagram="Barn plan 1")
GENERAL = Assessment(
    AssessmentKind.GENERAL,
    None,
    1,
    "first-ad",
    "2026-05-11",
    (Hazard(None, "Heat at the ranch", "The whole crew", ("Shade and water",)),),
)


def bytes_of(one: Assessment) -> bytes:
    """Return a document's bytes."""
    return written(one).encode("ascii")


def named(value: bytes) -> Any:
    """Return a value's digest."""
    return key_text(hashlib.sha256(value).digest())


VALUES = {named(v): v for v in (*map(bytes_of, (DOCUMENT, FIRST, GENERAL)), REASON)}


def assessed(one: Assessment) -> Any:
    """Return the act that a document is recorded with."""
    scene: Any = one.scene
    people: Any = one.contributors
    return plans.RiskAssessed(
        assessment=one.kind,
        scene=scene,
        contributors=people,
        document=named(bytes_of(one)),
        **parts_of(one)._asdict(),
    )


@cache
def entries() -> tuple[Entry, ...]:
    """Return the entries: the example day, then what was written of scene 25."""
    told: list[Entry] = list(example("ordinary-day"))
    scene: Any = SCENE
    bodies: tuple[tuple[str, Any], ...] = (
        (
            "armorer",
            plans.AlternativesWeighed(
                scene=scene,
                plan=1,
                considered=(Alternative.RUBBER, Alternative.ELECTRONIC, Alternative.BLANK_REPLICA),
                chosen=Alternative.BLANK_REPLICA,
                reason=named(REASON),
            ),
        ),
        ("first-ad", assessed(FIRST)),
        ("first-ad", assessed(GENERAL)),
        ("first-ad", assessed(DOCUMENT)),
        ("armorer", AssessmentReceived(scene=scene)),
        ("upm", plans.AssessmentApproved(scene=scene, plan=1)),
    )
    for by, body in bodies:
        told.append(said(told, by, body))
    return tuple(told)


def said(told: list[Entry], by: str, body: Any) -> Entry:
    """Return the next entry."""
    position, at_us = len(told), told[-1].at_us + MINUTE_US
    act = Act(
        production=Label("drycreek12"),
        body=body,
        by=PersonId(by),
        device=DeviceId(by),
        seq=10_000 + position,
        at_us=at_us,
        seen_size=position,
        seen_root=None,
    )
    name = key_text(hashlib.sha256(f"plan {position}".encode()).digest())
    return Entry(act, name, position, at_us, True, False)


def changed(told: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """Return the entries and a draft of the script that changes the scene."""
    draft: Any = ScriptFiled(
        draft=Label("Blue"),
        document=named(REASON),
        scenes=30,
        changed=(SCENE,),
    )
    return (*told, said(list(told), "first-ad", draft))


def with_values(source: PaperSource) -> PaperSource:
    """Return a source that has the documents."""
    return source._replace(value=VALUES.get)
