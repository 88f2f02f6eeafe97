"""Marks for the picture editor over HTTP: a zip for whoever has a session."""

from __future__ import annotations

import io
import zipfile

import pytest

from coldproof.acts.script import CameraClockSet, FlashMarked
from coldproof.words.ids import Label, SceneId, UnitId, WeaponId
from coldproof.words.plan import FrameRate, Seen
from tests.served import Cast, Client

UNIT, CAMERA = UnitId("main"), Label("A")


def marked(scene: str) -> FlashMarked:
    return FlashMarked(
        unit=UNIT,
        camera=CAMERA,
        rate=FrameRate.NTSC_DROP,
        frame=1_800,
        how=Seen.LIVE,
        scene=SceneId(scene),
        shot=Label("12A"),
        take=1,
        weapon=WeaponId("R-1"),
    )


@pytest.fixture
def editor(producer: Client, cast: Cast) -> Client:
    clock = CameraClockSet(unit=UNIT, camera=CAMERA, rate=FrameRate.NTSC_DROP, offset_frames=0)
    producer.recorded(*cast.enrolling("ad"), cast.note("ad", clock))
    producer.recorded(cast.note("ad", marked("12")), cast.note("ad", marked("13")))
    return producer


def files(client: Client, query: str = "") -> dict[str, bytes]:
    said = client.get(f"flash.zip{query}")
    assert said.status_code == 200
    assert said.headers["content-type"] == "application/zip"
    assert said.headers["content-disposition"] == 'attachment; filename="flash.zip"'
    assert said.headers["cache-control"] == "no-store"
    with zipfile.ZipFile(io.BytesIO(said.content)) as bag:
        return {name: bag.read(name) for name in bag.namelist()}


def test_every_file(editor: Client) -> None:
    found = files(editor)
    assert [name.rpartition("df")[2] for name in found if "df" in name] == [
        ".otio",
        ".edl",
        ".avid.txt",
    ]
    assert found["vfx-pulls.csv"].count(b"00:01:00;02") == 2


def test_of_one_scene(editor: Client) -> None:
    assert files(editor, "?scene=13")["vfx-pulls.csv"].count(b"00:01:00;02") == 1


def test_of_a_day_without_marks_a_pull_list_with_a_head_only(editor: Client) -> None:
    assert list(files(editor, "?day=1999-01-01")) == ["vfx-pulls.csv"]


@pytest.mark.parametrize("query", ["?day=never", "?day=", "?scene=%00", "?scene=" + "x" * 41])
def test_what_is_no_day_or_scene(editor: Client, query: str) -> None:
    assert editor.get(f"flash.zip{query}").status_code == 422


def test_without_a_session_there_is_none(client: Client) -> None:
    assert client.get("flash.zip").status_code == 401
