"""`coldproof flash`: the marks of a production as files for editing programs."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.houses import Film

CLOCK = 'by = "armorer", kind = "CameraClockSet", unit = "main", camera = "A", rate = "25"'
MARK = (
    'by = "actor", kind = "FlashMarked", unit = "main", camera = "A", rate = "25",'
    ' frame = 90000, how = "from-the-count-of-the-take", scene = "{scene}", shot = "12A",'
    ' take = 3, weapon = "R-1"'
)


@pytest.fixture
def marked(film: Film) -> Film:
    """The production, with one mark in each of two scenes."""
    for scene in ("12", "13"):
        planned = f'by = "first-ad", kind = "ScenePlanned", scene = "{scene}", plan = 1'
        film.record(planned + ', place = "stage"')
    film.record(CLOCK + ", offset_frames = 0")
    for scene in ("12", "13"):
        film.record(MARK.format(scene=scene))
    return film


def out(film: Film) -> Path:
    return film.folder.with_name("for-the-editor")


def test_files_of_every_mark(marked: Film) -> None:
    said = marked.ok("flash", "--out", out(marked))
    assert said == f"2 marks, in 4 files, in {out(marked)}\n"
    assert sorted(path.name for path in out(marked).iterdir()) == [
        "2026-11-25_main_A_25.avid.txt",
        "2026-11-25_main_A_25.edl",
        "2026-11-25_main_A_25.otio",
        "vfx-pulls.csv",
    ]
    lines = (out(marked) / "2026-11-25_main_A_25.avid.txt").read_text().splitlines()
    assert [line.split("\t")[1] for line in lines] == ["01:00:00:00", "01:00:00:00"]
    assert (out(marked) / "vfx-pulls.csv").read_bytes().count(b"\r\n") == 3


def test_of_one_scene_and_day(marked: Film) -> None:
    chosen = ("--scene", "13", "--day", "2026-11-25")
    said = marked.ok("flash", "--out", out(marked), *chosen)
    assert said.startswith("1 mark, in 4 files")


@pytest.mark.parametrize("choice", [("--scene", "99"), ("--day", "2020-01-01")])
def test_no_mark_writes_no_folder(marked: Film, choice: tuple[str, str]) -> None:
    said = marked.run("flash", marked.folder, "--out", out(marked), *choice)
    assert (said.code, said.out) == (2, "")
    assert (
        said.err == "coldproof: flash: found no mark of that day and scene; another one would do\n"
    )
    assert not out(marked).exists()


def test_a_folder_that_is_there_is_left_alone(marked: Film) -> None:
    out(marked).mkdir()
    said = marked.run("flash", marked.folder, "--out", out(marked))
    assert said.code == 2
    assert "a new folder would do" in said.err
    assert list(out(marked).iterdir()) == []


def test_it_needs_a_place(marked: Film) -> None:
    with pytest.raises(SystemExit):
        marked.run("flash", marked.folder)


def test_a_frame_that_no_day_has_is_told(marked: Film) -> None:
    marked.record(MARK.format(scene="12").replace("90000", "9000000"))
    said = marked.ok("flash", "--out", out(marked))
    assert "1 shot was recorded for which no camera's frame is known" in said.replace("\n", " ")
