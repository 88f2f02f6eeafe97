"""The demonstration's script: one text in two formats, which read alike and lose nothing."""

import math
import textwrap
from importlib.resources import files

import pytest

from coldproof.app.demo.sheets import schedule
from coldproof.desk.script.find import find
from coldproof.desk.script.model import HIDDEN, Kind, Line, Script
from coldproof.exchange.script.fdx import read_fdx
from coldproof.exchange.script.fountain import read_fountain
from coldproof.words.floor import SceneTag

LINES_ON_A_PAGE = 55
WIDTHS = {Kind.DIALOGUE: 35, Kind.PARENTHETICAL: 25}
ACTION_WIDTH = 60
ABOVE = {Kind.HEADING: 2, Kind.DIALOGUE: 0, Kind.PARENTHETICAL: 0}  # empty lines, else one
WORKING = ("3", "7", "11", "14", "18", "21", "24", "29")
GUNLESS = ("12A", "A13", "16pt2", "31")


def script(ending: str) -> Script:
    data = files("coldproof.app.demo").joinpath(f"dry_creek.{ending}").read_bytes()
    return read_fdx(data) if ending == "fdx" else read_fountain(data.decode())


def shot(lines: tuple[Line, ...]) -> list[tuple[Kind, str, bool]]:
    """What is seen and heard of some lines."""
    return [
        (Kind.ACTION if line.kind is Kind.CENTERED else line.kind, line.text, line.dual)
        for line in lines
        if line.kind not in HIDDEN
    ]


def test_both_read_to_the_same_scenes_and_words() -> None:
    fountain, fdx = script("fountain"), script("fdx")
    assert fountain.title == fdx.title == "Dry Creek"
    assert [scene[:2] for scene in fountain.scenes] == [scene[:2] for scene in fdx.scenes]
    assert [scene.omitted for scene in fountain.scenes] == [scene.omitted for scene in fdx.scenes]
    for one, other in zip(fountain.scenes, fdx.scenes, strict=True):
        assert shot(one.lines) == shot(other.lines), one.number


def test_both_keep_the_same_notes() -> None:
    notes = [
        [(scene.number, line.text) for scene in one.scenes for line in scene.lines if is_note(line)]
        for one in (script("fountain"), script("fdx"))
    ]
    assert notes[0] == notes[1] != []


def is_note(line: Line) -> bool:
    return line.kind is Kind.NOTE


@pytest.mark.parametrize("ending", ["fountain", "fdx"])
def test_nothing_of_it_is_lost(ending: str) -> None:
    assert script(ending).lost == ()


def test_it_is_odd_where_scripts_are() -> None:
    fountain, fdx = script("fountain"), script("fdx")
    numbers = [scene.number for scene in fountain.scenes]
    assert {"12A", "A13", "16pt2", "22B"} <= set(numbers)
    assert len(set(numbers)) == len(numbers)
    assert [scene.number for scene in fountain.scenes if scene.omitted] == ["19"]
    kinds = {line.kind for line in fountain.lines()}
    assert {Kind.BONEYARD, Kind.NOTE, Kind.TRANSITION, Kind.TITLE} <= kinds
    assert sum(line.dual and line.kind is Kind.CHARACTER for line in fountain.lines()) == 2
    assert fdx.revisions == ("Blue",)
    assert {scene.number for scene in fdx.scenes if scene.lines[0].revision} >= {"12A", "A13"}


def test_it_is_about_25_pages_long() -> None:
    rows = 0
    for line in script("fountain").lines():
        if line.kind not in HIDDEN:
            width = WIDTHS.get(line.kind, ACTION_WIDTH)
            rows += ABOVE.get(line.kind, 1) + len(textwrap.wrap(line.text, width))
    assert 24 <= math.ceil(rows / LINES_ON_A_PAGE) <= 26


def test_every_scene_that_is_planned_stands_in_it() -> None:
    numbers = {scene.number for scene in script("fountain").scenes}
    assert {scene.scene for scene in schedule().scenes} <= numbers
    assert set(WORKING + GUNLESS) <= numbers


def test_scenes_without_a_working_gun_say_so_in_a_note() -> None:
    said = "Planned without a working gun"
    for scene in script("fountain").scenes:
        notes = [line.text for line in scene.lines if is_note(line)]
        assert any(said in note for note in notes) == (scene.number in GUNLESS), scene.number


def test_every_scene_with_a_weapon_is_found() -> None:
    for one in script("fountain").scenes:
        if one.number in WORKING + GUNLESS:
            hits = find(Script(None, (), (one,)))
            found = {hit.trigger for hit in hits if not hit.hidden}
            assert SceneTag.FIREARMS in found, one.number
