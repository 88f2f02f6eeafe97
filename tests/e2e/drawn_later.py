"""On the day: a gun refused for a shot planned without one, and flashes marked for the editor.

After it: the chain from a line of the script to the shot, and back from the incident.
"""

from __future__ import annotations

import csv
import io
import json
import zipfile
from pathlib import Path
from typing import Any

from coldproof.words.plan import FrameRate, Seen
from tests.e2e.lived import BrowserDay, at
from tests.e2e.planned_away import opened, said
from tests.e2e.screenplay import BLANKS, PLACES, RUBBER, SCENES
from tests.e2e.window import Window

GUN, SOLID = "G-1", "R-1"
SECOND_US = 1_000_000
SLATE, SLATE_FRAME = "14:00:00:00", 14 * 3600 * 24
LATER_S = 90
MARKED = (
    (SLATE_FRAME + LATER_S * 24_000 // 1001, "14:01:29:21"),
    (SLATE_FRAME + 120 * 24 + 5, "14:02:00:05"),
)
"""As it happened: 90 s at 23.976 are 2157 whole frames; and afterwards, as it was typed."""
CARD = {
    "purpose": "take",
    "toward": "nobody",
    "shots": 2,
    "passes": 0,
    "drops": 0,
    "outdoors": "yes",
}


LINE = sum(1 + len(lines) for _, _, lines in SCENES[: PLACES[BLANKS]]) + 3
"""Where the script says that the gun is fired: paragraphs are counted from 1."""


def the_gun_stays_locked(day: BrowserDay) -> None:
    """Ask for the gun on a card of the scene that is planned with rubber: the screen says no."""
    begun(day, "6A", GUN)
    armorer = at(day, "armorer", f"weapon/{GUN}")
    before = day.floor.writer.ledger.size
    armorer.hands.tap("WeaponUnlocked")
    assert armorer.hands.route == "no"
    for words in ("NOT YET", "core.as-planned", f"or use {SOLID}, which is no gun"):
        armorer.page.sees(words)
    armorer.page.tap("Back")
    armorer.page.sees("Locked in gun-safe")
    assert day.floor.writer.ledger.size == before
    closed(day, "6A")
    the_flash_is_marked(day)


def begun(day: BrowserDay, name: str, weapon: str) -> None:
    """Fill a setup's card in for the scene planned with rubber."""
    ad = at(day, "first-ad", "setup/new")
    ad.hands.put("scene", RUBBER)
    ad.hands.put("setup", name)
    for question, answer in CARD.items():
        ad.hands.put(question, answer)
    ad.hands.put("weapons", [weapon])
    ad.hands.tap("SetupBegun", setup=name)
    said(ad)


def closed(day: BrowserDay, name: str) -> None:
    """Close a setup."""
    ad = at(day, "first-ad", f"setup/{name}")
    ad.hands.tap("SetupClosed", setup=name)
    said(ad)


def the_flash_is_marked(day: BrowserDay) -> None:
    """Set a camera's clock, mark a flash as it happens and one from the count, fetch the files."""
    begun(day, "6B", SOLID)
    marker = at(day, "continuity", "flash")
    marker.hands.tap("flash/clock")
    for question, answer in (("camera", "A"), ("rate", FrameRate.FILM.value), ("slate", SLATE)):
        marker.hands.put(question, answer)
    marker.hands.tap("CameraClockSet", offset_frames=SLATE_FRAME)
    said(marker)
    day.floor.clock.now_us += LATER_S * SECOND_US
    marker = at(day, "continuity", "flash/at/6B")
    mark = {"shot": "6B", "take": 1, "weapon": SOLID, "hand": "right"}
    for question, told in mark.items():
        marker.hands.put(question, told)
    marker.hands.tap("FlashMarked", how=Seen.LIVE.value)
    marker.hands.put("timecode", MARKED[1][1])
    marker.hands.tap("FlashMarked", how=Seen.COUNTED.value)
    said(marker)
    marker.hands.open("flash")
    for _, timecode in MARKED:
        marker.page.sees(timecode)
    read_back(opened(marker, "open", "flash.zip"))
    closed(day, "6B")


def read_back(data: bytes) -> None:
    """Find both frames in every file that an editor is given."""
    with zipfile.ZipFile(io.BytesIO(data)) as bag:
        files = {Path(name).suffix: bag.read(name).decode() for name in bag.namelist()}
    frames = [frame for frame, _ in MARKED]
    pulls = list(csv.DictReader(io.StringIO(files[".csv"])))
    assert [(int(one["frame"]), one["timecode"]) for one in pulls] == list(MARKED)
    assert {(one["scene"], one["weapon_id"], one["rate"]) for one in pulls} == {
        (RUBBER, SOLID, FrameRate.FILM.value)
    }
    times = [one["marked_range"]["start_time"] for one in markers(json.loads(files[".otio"]))]
    assert [one["value"] for one in times] == frames
    assert {one["rate"] for one in times} == {24_000 / 1001}
    for _, timecode in MARKED:
        assert timecode in files[".edl"]
        assert timecode in files[".txt"]


def markers(part: Any) -> list[Any]:
    """Return every marker in a timeline, in order."""
    if isinstance(part, list):
        return [one for each in part for one in markers(each)]
    if not isinstance(part, dict):
        return []
    if str(part.get("OTIO_SCHEMA", "")).startswith("Marker"):
        return [part]
    return [one for each in part.values() for one in markers(each)]


def who_has_it_marks_nothing(day: BrowserDay) -> None:
    """Offer no mark to the one who has the gun in hand."""
    rider = at(day, "rider", "flash")
    rider.page.sees(f"You have {GUN} to mind, so you mark nothing.")
    assert rider.hands.seek("flash/clock") is None


def from_the_line_and_back(day: BrowserDay) -> None:
    """Go from a line of the script to the shot, and from the incident back to the line."""
    ad = at(day, "first-ad", "incident/last")
    ad.hands.tap(link_of(ad))
    ad.hands.put("weapons", [GUN])
    ad.hands.tap("IncidentLinked")
    said(ad)
    [case] = day.floor.state.incidents.values()
    ad = at(day, "first-ad", "script")
    ad.hands.tap(f"script/scene/{BLANKS}")
    ad.hands.tap(f"plan/scene/{BLANKS}")
    ad.hands.tap(f"chain/{BLANKS}")
    is_whole(ad)
    ad.hands.tap(f"chain/case/{case.position}")
    ad.page.sees("From the incident back to the script")
    is_whole(ad)
    ad = at(day, "first-ad", "incident/last")
    ad.hands.tap(f"chain/case/{case.position}")
    is_whole(ad)


def link_of(phone: Window) -> str:
    """Return where items are linked to the case that is open."""
    routes = [str(do.get("route")) for _, do in phone.hands.targets()]
    return next(one for one in routes if one.endswith("/link"))


def is_whole(phone: Window) -> None:
    """See the line of the script, what was planned of it, who had the gun, and that it fired."""
    phone.page.sees(f"line {LINE} of ")
    phone.page.sees("digest of its text ")
    phone.page.sees("incident")


def in_the_bundle(folder: Path) -> Path:
    """Find the chain of the scene in the bundle, link after link; return its file."""
    [file] = folder.rglob("chain.csv")
    found = csv.DictReader(io.StringIO(file.read_text()))
    rows = [one for one in found if one["scene"] == BLANKS]
    assert list(dict.fromkeys(one["link"] for one in rows)) == [
        "line of the script",
        "plan",
        "way to shoot it",
        "assessment",
        "day",
        "setup",
        "weapon in whose hands",
        "check and clearance",
        "shot",
        "incident",
    ]
    filed, *lines = (one for one in rows if one["link"] == "line of the script")
    assert not filed["script_line"]
    assert str(LINE) in [one["script_line"] for one in lines]
    assert {filed["draft_digest"]} == {one["draft_digest"] for one in lines} != {""}
    assert len({one["position"] for one in rows}) == len(rows)
    return file
