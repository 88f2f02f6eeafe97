"""The script: the drafts that are filed, and what people said of the lines that were found."""

from __future__ import annotations

import json
from typing import Any

from coldproof.app.demo.crew import Dates
from coldproof.app.demo.pen import Pen
from coldproof.app.demo.sheets import said, schedule
from coldproof.desk.script.find import find
from coldproof.desk.script.model import Script, plain, scene_id
from coldproof.words.floor import SceneTag
from coldproof.words.kit import WeaponClass

FILES = "first-ad"
LOOKS = {SceneTag.FIREARMS: "armorer", SceneTag.FIGHT: "safety", SceneTag.PYROTECHNICS: "safety"}
ELSE = "first-ad"  # who looks at lines of every other trigger


def file_draft(pen: Pen, name: str, script: Script, changed: tuple[str, ...] = ()) -> None:
    """File a draft: its text is a value, and the act names it."""
    text = json.dumps(plain(script), ensure_ascii=False)
    fields: dict[str, Any] = {"draft": name, "scenes": len(script.scenes), "changed": list(changed)}
    pen.say(FILES, "ScriptFiled", document=pen.keep(text.encode("utf-8")), **fields)
    pen.send()


def look_through(pen: Pen, script: Script) -> None:
    """Each who answers for it accepts or rejects the lines of their trigger; a few stay open."""
    for hit in find(script):
        if f"{hit.scene} {hit.trigger}" in said().left:
            continue
        pen.say(
            LOOKS.get(hit.trigger, ELSE),
            "HitSettled",
            hit=hit.key,
            trigger=hit.trigger.value,
            accepted=hit.trigger in meant(hit.scene),
            scene=scene_id(hit.scene),
            line=hit.line,
        )
    pen.send()


def meant(scene: str | None) -> tuple[str, ...]:
    """Return the triggers that a scene's plan has; a blade is one of a fight."""
    told = next((one for one in schedule().scenes if one.scene == scene), None)
    if told is None:
        return ()
    return (*told.tags, SceneTag.FIGHT) if WeaponClass.EDGED in told.classes else told.tags


def late(pen: Pen, dates: Dates, script: Script) -> None:
    """Yesterday night another draft came: an assessed scene reads otherwise, and nobody slept."""
    pen.hour(dates.midnight_us(1), 21, 10)
    file_draft(pen, said().late, late_draft(script), said().changed)


def late_draft(script: Script) -> Script:
    """Return the late draft: the first one, but for a few lines."""
    lines = said().lines
    scenes = [
        scene._replace(
            lines=tuple(
                line._replace(text=lines.get((scene.number or "", line.text), line.text))
                for line in scene.lines
            )
        )
        for scene in script.scenes
    ]
    return script._replace(scenes=tuple(scenes))
