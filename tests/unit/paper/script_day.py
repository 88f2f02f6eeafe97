"""Two drafts of a script, hits settled in them, and a scheduled day, as a paper's source."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

from coldproof.acts.script import DayScheduled, HandlerAsked, HitSettled, ScriptFiled
from coldproof.desk.script.find import find
from coldproof.desk.script.model import Kind, Line, Loss, Scene, Script, plain, scene_id
from coldproof.paper.source import PaperSource
from coldproof.state.entry import Entry
from coldproof.words.ids import Day, Digest, Label, PersonId, SceneId, UnitId
from tests.unit.paper import plan_day

DAY = "2026-05-14"
WHO = PersonId("first-ad")
H, A, C, D = Kind.HEADING, Kind.ACTION, Kind.CHARACTER, Kind.DIALOGUE
TITLES = (Line(1, Kind.TITLE, "Dry Creek"), Line(2, Kind.TRANSITION, "FADE IN:"))
BARN = (
    Line(10, H, "INT. BARN - NIGHT"),
    Line(11, A, "Tess lifts the revolver out of the straw."),
    Line(12, C, "TESS"),
    Line(13, Kind.PARENTHETICAL, "(to nobody)"),
    Line(14, D, "It was never yours."),
    Line(15, C, "BARBER", dual=True),
    Line(16, D, "It was never hers.", dual=True),
    Line(17, A, "An explosion. She fires the shotgun.", revision="Blue"),
    Line(18, Kind.NOTE, "Is it the same gun as before?"),
)
SCENES = (
    Scene("12A", "INT. CHURCH - DAY", (Line(5, H, "INT. CHURCH - DAY"), Line(6, A, "They pray."))),
    Scene("16pt2", "INT. BARN - NIGHT", BARN, page="3", eighths=6),
    Scene("19", "OMITTED", (Line(20, H, "OMITTED"),), omitted=True),
    Scene(
        "25",
        "EXT. HILL - DAWN",
        (
            Line(30, H, "EXT. HILL - DAWN"),
            Line(31, A, "Grass grows by the wall."),
            Line(32, A, "He fires the pistol twice at the sky."),
            Line(33, A, "Herons go up."),
            Line(34, A, "Nothing else moves."),
        ),
    ),
)
LOST = (Loss(40, "a word <b>#show</b>", "it stands in a part that is not shown"),)
BLUE = Script("Dry Creek", TITLES, SCENES, LOST, ("Blue",))
WAS = (
    SCENES[0]._replace(lines=(SCENES[0].lines[0], Line(6, A, "They sing."))),
    SCENES[1]._replace(lines=(*BARN[:1], Line(11, A, "Tess lifts a shovel."), *BARN[2:])),
    SCENES[2],
    SCENES[3]._replace(
        lines=(*SCENES[3].lines[:2], Line(32, A, "He fires the pistol once."), *SCENES[3].lines[3:])
    ),
)
WHITE = Script("Dry Creek", TITLES, WAS)


def value(script: Script, **more: Any) -> bytes:
    """Return a draft's bytes as they are kept."""
    return json.dumps({**plain(script), **more}).encode()


VALUES = {plan_day.named(one): one for one in (value(WHITE), value(BLUE))}


def filed(name: str, data: bytes, changed: tuple[SceneId, ...] = ()) -> ScriptFiled:
    """Return the act that files a draft."""
    named = plan_day.named(data)
    return ScriptFiled(draft=Label(name), scenes=4, document=named, changed=changed)


@cache
def entries() -> tuple[Entry, ...]:
    """Return the plan's entries, then two drafts, two hits settled, and a day with a handler."""
    told = list(plan_day.entries())
    first, *_, last = (hit for hit in find(BLUE) if not hit.hidden and hit.scene == "16pt2")
    bodies: list[Any] = [filed("White", value(WHITE)), filed("Blue", value(BLUE))]
    for hit, yes in ((first, True), (last, False)):
        bodies.append(
            HitSettled(
                hit=Digest(hit.key),
                trigger=hit.trigger,
                accepted=yes,
                scene=scene_id(hit.scene),
                line=hit.line,
            )
        )
    scenes = (SceneId("24"), SceneId("25"), SceneId("99"))
    bodies.append(DayScheduled(scheduled=Day(DAY), unit=UnitId("main"), scenes=scenes))
    bodies.append(
        HandlerAsked(person=PersonId("armorer"), scheduled=Day(DAY), asked_minutes=600, call=390)
    )
    for body in bodies:
        told.append(plan_day.said(told, WHO, body))
    return tuple(told)


def with_values(source: PaperSource) -> PaperSource:
    """Return a source that has the drafts and the plan's documents."""
    return source._replace(value={**plan_day.VALUES, **VALUES}.get)


def with_script(source: PaperSource, data: bytes) -> PaperSource:
    """Return a source in which another value is the draft that counts."""
    now: Any = source.state.script
    name, known = plan_day.named(data), source.value
    state = source.state._replace(script=now._replace(document=name))
    return source._replace(state=state, value=lambda n: data if n == name else known(n))
