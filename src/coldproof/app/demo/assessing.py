"""Written assessments: what the library offers for a scene, scored as agreed, and who read them."""

from __future__ import annotations

from typing import Any

from coldproof.app.demo.crew import NEAR
from coldproof.app.demo.pen import Pen
from coldproof.app.demo.sheets import Scene, plan, schedule
from coldproof.app.demo.today import SCENE
from coldproof.desk.plan.assessment import Answer, Assessment, Hazard, Score, parts_of, written
from coldproof.desk.plan.hazards import ALL
from coldproof.desk.plan.offered import BY_KEY, fitting
from coldproof.desk.plan.questions import asked
from coldproof.words.floor import Alternative, AssessmentKind, SceneTag
from coldproof.words.kit import WeaponClass

WRITES = "safety"
GENERAL, SPECIFIC = ("armorer", "first-ad", "dp"), ("armorer", "first-ad")
NOT_READ = 3  # every so manieth of those near has not said that they read the general one
CLASSES = {
    "W1": "single-action revolvers, lever rifle, coach gun",
    "W3": "blank revolver",
    "W7": "moving replica",
    "W8": "rubber guns",
    "W10": "electronic flash gun",
    "W11": "guns of soap",
    "W12": "bowie of aluminum, dull saber",
}


def assess_all(pen: Pen, day: str) -> None:
    """Write down the general assessment, which names hazards and measures and scores nothing."""
    told = plan().general
    own = zip(told.own, told.own_measures, strict=True)
    document = Assessment(
        kind=AssessmentKind.GENERAL,
        scene=None,
        plan=1,
        by=WRITES,
        day=day,
        hazards=(
            *(
                Hazard(k, BY_KEY[k].what, BY_KEY[k].harmed, BY_KEY[k].measures)
                for k in told.hazards
            ),
            *(Hazard(None, what, ALL, (measure,)) for what, measure in own),
        ),
        contributors=GENERAL,
        show=schedule().title,
        scenes=tuple(one.scene for one in schedule().scenes),
        location=told.location,
        description=told.description,
        answers=tuple((key, Answer.YES) for key in sorted(asked(()))),
    )
    record(pen, document)


def assess(pen: Pen, told: Scene, day: str) -> None:
    """Write down a scene's assessment, from its plan and the ways that were chosen for it."""
    one, tags = plan().written[told.scene], tuple(map(SceneTag, told.tags))
    ways = [Alternative(way.chosen) for way in plan().ways if way.scene == told.scene]
    classes = tuple(map(WeaponClass, told.classes))
    lines = [line for line in fitting(tags, classes, tuple(ways)) if line.key in plan().scores]
    document = Assessment(
        kind=AssessmentKind.SPECIFIC,
        scene=told.scene,
        plan=1,
        by=WRITES,
        day=day,
        hazards=tuple(
            Hazard(line.key, line.what, line.harmed, line.measures, *scores(line.key))
            for line in lines
        ),
        contributors=SPECIFIC,
        affected=one.affected,
        people=one.people,
        activity=one.activity,
        triggers=tags,
        ways=tuple(dict.fromkeys(ways)),
        show=schedule().title,
        scenes=(told.scene,),
        location=one.location,
        near=told.headcount,
        diagram=one.diagram,
        weapons=", ".join(CLASSES[kind] for kind in told.classes),
        answers=tuple((key, Answer.YES) for key in sorted(asked(tags))),
    )
    record(pen, document)


def scores(key: str) -> tuple[Score, Score]:
    """Return how a hazard was scored without its measures, and with them."""
    without, within = plan().scores[key]
    return Score(*without), Score(*within)


def record(pen: Pen, document: Assessment) -> None:
    """Say that it is written; what the act says of its parts is counted from it."""
    fields: dict[str, Any] = parts_of(document)._asdict()
    if document.scene is not None:
        fields |= {"scene": document.scene, "plan": document.plan}
    pen.say(
        WRITES,
        "RiskAssessed",
        assessment=document.kind.value,
        contributors=list(document.contributors),
        document=pen.keep(written(document).encode("ascii")),
        **fields,
    )


def hand_round(pen: Pen) -> None:
    """Who was given an assessment says that they read it; not everybody has.

    Of those of today's scene all have but one.
    """
    pen.wait(3_600)
    for number, name in enumerate(NEAR, 1):
        if number % NOT_READ:
            pen.say(name, "AssessmentReceived", plan=1)
    for one in plan().written.values():
        pen.wait(60)
        readers = one.people[:-1] if one.scene == SCENE else one.people[:3]
        for name in readers:
            pen.say(name, "AssessmentReceived", scene=one.scene, plan=1)
    pen.send()
