"""What was said of the script's lines, and the late draft: each names a line that is there."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from coldproof.app.demo.building import Demo, build
from coldproof.app.demo.script import late_draft, meant
from coldproof.app.demo.sheets import said
from coldproof.desk.script.drafts import changed, compare
from coldproof.desk.script.find import find
from coldproof.desk.script.model import Script, ScriptError, of_plain
from coldproof.words.floor import SceneTag
from tests.unit.app.demo.conftest import HALF_PAST_ONE, script

FIRST: Script = of_plain(script())
LATE = late_draft(FIRST)


def test_what_is_left_open_is_among_what_was_found() -> None:
    found = {f"{hit.scene} {hit.trigger}" for hit in find(FIRST)}
    assert len(found & set(said().left)) > 1
    numbers = {scene.number for scene in FIRST.scenes}
    for one in said().left:
        number, _, trigger = one.partition(" ")
        assert number in numbers
        assert trigger in list(SceneTag)


def test_the_late_draft_differs_in_its_lines_only() -> None:
    before = {(scene.number, line.text) for scene in FIRST.scenes for line in scene.lines}
    assert set(said().lines) <= before
    assert len(compare(FIRST, LATE, {})) == len(said().lines)
    assert [scene[:2] for scene in LATE.scenes] == [scene[:2] for scene in FIRST.scenes]


def test_one_weapon_scene_reads_otherwise(demo: Demo) -> None:
    assert changed(FIRST, LATE, demo.state.hits) == said().changed == ("31",)
    now = demo.state.script
    assert now is not None
    assert (now.draft, [one[0] for one in now.earlier]) == ("Pink", ["Blue"])
    voided = {name for name, one in demo.state.scenes.items() if one.changed is not None}
    assert voided == {"31"}


def test_most_lines_are_settled_by_who_answers_for_them(demo: Demo) -> None:
    settled = demo.state.hits
    hits = find(LATE)
    left = {f"{hit.scene} {hit.trigger}" for hit in hits if hit.key not in settled}
    assert "31 firearms" in left, "a changed line is looked at anew"
    assert left <= {*said().left, "31 firearms"}
    assert {one.by for one in settled.values()} == {"armorer", "safety", "first-ad"}
    accepted = [one for one in settled.values() if one.accepted]
    assert len(accepted) > 40
    assert len(settled) > len(accepted), "and some lines mean nothing of the kind"
    assert {one.scene for one in accepted} <= set(demo.state.scenes)


@pytest.mark.parametrize(
    ("scene", "trigger", "yes"),
    [
        ("3", SceneTag.FIREARMS, True),
        ("3", SceneTag.FIGHT, True),
        ("3", SceneTag.STUNTS, False),
        ("14", SceneTag.STUNTS, True),
        ("A13", SceneTag.FIGHT, False),
        ("2", SceneTag.FIREARMS, False),
        (None, SceneTag.FIREARMS, False),
    ],
)
def test_a_line_is_accepted_where_the_plan_has_its_trigger(
    scene: str | None, trigger: SceneTag, yes: bool
) -> None:
    assert (trigger in meant(scene)) == yes


@pytest.mark.parametrize("told", [{}, {"form": "coldproof/script/v0"}, {"form": None}])
def test_what_is_no_script_makes_no_demonstration(told: dict[str, Any], tmp_path: Path) -> None:
    with pytest.raises(ScriptError):
        build(tmp_path / "new", HALF_PAST_ONE, told)
    assert not (tmp_path / "new").exists()
