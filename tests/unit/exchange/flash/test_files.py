"""All files together: three for each camera and day, names that are plain, one zip."""

from __future__ import annotations

import io
import json
import zipfile

from coldproof.desk.plan.flash import Marks
from coldproof.exchange.flash.files import PULLS, files_of, zipped
from coldproof.words.plan import FrameRate
from tests.unit.exchange.flash.marked import mark


def test_three_files_for_each_camera_day_and_rate() -> None:
    marks = (mark(), mark(5), mark(camera="B"), mark(9, FrameRate.NTSC_DROP))
    assert list(files_of(Marks(marks))) == [
        PULLS,
        "2026-11-25_main_A_25.otio",
        "2026-11-25_main_A_25.edl",
        "2026-11-25_main_A_25.avid.txt",
        "2026-11-25_main_A_29.97df.otio",
        "2026-11-25_main_A_29.97df.edl",
        "2026-11-25_main_A_29.97df.avid.txt",
        "2026-11-25_main_B_25.otio",
        "2026-11-25_main_B_25.edl",
        "2026-11-25_main_B_25.avid.txt",
    ]


def test_marks_past_midnight_are_in_files_of_their_own_that_say_so() -> None:
    last, first = 24 * 90_000 - 5, 316
    files = files_of(Marks((mark(last), mark(first, turn=1), mark(7, turn=2))))
    stems = ("", "_after_midnight", "_after_2_midnights")
    assert [name for name in files if name.endswith(".otio")] == [
        f"2026-11-25_main_A_25{stem}.otio" for stem in stems
    ]
    for stem in stems:
        timeline = json.loads(files[f"2026-11-25_main_A_25{stem}.otio"])
        [clip] = timeline["tracks"]["children"][0]["children"]
        assert clip["source_range"]["duration"]["value"] == 1
    assert (
        b"TITLE: 2026-11-25 main A 25 after midnight"
        in files["2026-11-25_main_A_25_after_midnight.edl"]
    )


def test_a_camera_s_name_leads_to_no_other_folder_and_hides_no_other_file() -> None:
    names = files_of(Marks((mark(camera="../../A"), mark(camera=".. .. A"), mark(camera="A B"))))
    assert len(names) == 10
    assert not any("/" in name or "\\" in name or name.startswith(".") for name in names)


def test_of_no_mark_there_is_a_pull_list_alone() -> None:
    assert list(files_of(Marks(()))) == [PULLS]


def test_the_zip_is_the_same_bytes_each_time() -> None:
    files = files_of(Marks((mark(),)))
    data = zipped(files)
    assert data == zipped(files)
    with zipfile.ZipFile(io.BytesIO(data)) as bag:
        assert bag.testzip() is None
        assert {name: bag.read(name) for name in bag.namelist()} == files


def test_nothing_personal_goes_out() -> None:
    whole = b"".join(files_of(Marks((mark(),))).values())
    assert b"script" in whole  # a handle
    assert b"serial" not in whole.lower()
