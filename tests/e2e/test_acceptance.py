"""The acceptance story, from the script to the bundle: phones, one server, taps, what is seen.

The script and the plan are in planned_away.py, flashes and the chain in drawn_later.py; a report
that is sealed for a steward has a story of its own beside this one.
"""

from __future__ import annotations

import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Playwright

from tests.e2e import drawn_later, planned_away
from tests.e2e.lived import BrowserDay, at, lived
from tests.e2e.phones import ARGUMENTS, CHROMIUM
from tests.e2e.taps import Hands
from tests.e2e.window import STATION
from tests.floor_days.judged import as_lived, as_told, judged

HOUR_US = 3_600_000_000


class Story(BrowserDay):
    """The story beside this file."""

    stories = Path(__file__).parent

    def __init__(self, *given: Any, **more: Any) -> None:
        """Open the production; two of its people do nothing but what is told beside the day."""
        super().__init__(*given, **more)
        self.acting |= {(person, person) for person in ("watcher", "continuity")}


def film_of(day: BrowserDay) -> Path:
    """Return the file that the browser takes for every phone's camera."""
    return day.folder.parent / "film.mjpeg"


def the_server_is_gone(day: BrowserDay) -> None:
    """It was called cold.  The first AD's phone says so, and then nobody has a network."""
    at(day, "first-ad", "weapon/G-1").page.sees("COLD")
    for person in ("armorer", "rider", "first-ad"):
        day.window(person).online = False
        day.window(person).page.context.set_offline(True)


def the_rider_films_the_offer(day: BrowserDay) -> None:
    """Without a network the offer goes from screen to camera."""
    armorer = at(day, "armorer", "handover/G-1")
    rider = at(day, "rider", "handover/G-1")
    assert "offers G-1" not in rider.page.words
    took = rider.film(armorer, film_of(day))
    rider.page.sees("armorer offers G-1")
    print(f"the offer was filmed and judged in {took:.2f} s")


def the_armorer_films_the_answer(day: BrowserDay) -> None:
    """The answer goes back the same way; then both phones say who has it."""
    rider = at(day, "rider", "handover/G-1")
    armorer = at(day, "armorer", "handover/G-1")
    took = armorer.film(rider, film_of(day))
    print(f"the answer was filmed and judged in {took:.2f} s")
    for person in ("armorer", "rider"):
        at(day, person, "weapon/G-1").page.sees("In the hand of rider")
    assert "In the hand of rider" not in at(day, "first-ad", "weapon/G-1").page.words


def an_hour_later_it_is_back(day: BrowserDay) -> None:
    """Nobody watched it for a moment: what was known of it lapsed at once, without a network."""
    armorer = at(day, "armorer", "weapon/G-1")
    armorer.page.sees("QUARANTINED")
    armorer.page.sees("3 not on the log")
    assert "QUARANTINED" not in at(day, "first-ad", "weapon/G-1").page.words
    day.floor.clock.now_us += HOUR_US
    day.server_clock()
    for person in ("armorer", "rider", "first-ad"):
        day.window(person).send()
    at(day, "first-ad", "weapon/G-1").page.sees("QUARANTINED")


def it_is_hot(day: BrowserDay) -> None:
    """Three blanks are in it, and whoever looks sees that before the word is said."""
    at(day, "rider", "weapon/G-1").page.sees("HOT")


def a_live_round_lies_there(day: BrowserDay) -> None:
    """A stranger without a key says so; one person cannot end it, and nobody can wrap."""
    stranger = day.floor.page()
    stranger.open("happened/round")
    hands = Hands(stranger)
    hands.settle()
    place = hands.seek("happened")
    assert place is not None, hands.targets()
    hands.press_call(place)
    stranger.sees("It is on the record.")
    stranger.context.close()
    at(day, "first-ad", "board").page.sees("STOP: ")
    stops = list(day.floor.state.blocks)
    assert stops
    for name in stops:
        release(day, "first-ad", name)
    assert set(day.floor.state.blocks) == set(stops)  # one person is not enough
    at(day, "rider", "board").page.sees("STOP: ")
    for name in stops:
        release(day, "armorer", name)
    assert not day.floor.state.blocks
    producer = at(day, "producer", "close")
    before = day.floor.writer.ledger.size
    place = producer.hands.seek("DayClosed")
    if place is not None:
        producer.hands.press(place)
        assert producer.hands.route == "no"
    else:
        assert "B-1" in producer.page.words
    assert day.floor.writer.ledger.size == before


def release(day: BrowserDay, person: str, name: str) -> None:
    """Answer every question of a release, and sign it; whatever stands by then has ended before."""
    if name not in day.floor.state.blocks:
        return
    phone = at(day, person, f"stop/{name}/release")
    for asked in ("cause", "fixed", "told", "concern"):
        phone.hands.put(asked, "yes")
    phone.hands.put("why", "found-and-put-right")
    phone.hands.tap("WorkReleased")
    if phone.hands.route == "no":
        phone.hands.tap("WorkReleased")  # done anyway, and it is seen below whether it ends it
    phone.collect()
    phone.send()


def exported(day: BrowserDay, folder: Path) -> Path:
    """The producer exports the whole record to a file."""
    producer = at(day, "producer", "export")
    producer.hands.put("kind", "whole")
    place = producer.hands.seek("export")
    assert place is not None
    page = producer.page.page
    with page.expect_response(lambda one: one.url.endswith("/exports")) as made:
        producer.hands.press_call(place)
    file = f"{made.value.url}/{made.value.json()['number']}/file"  # what its downloads then get
    producer.page.until(lambda: page.request.get(file).ok, "the file of the export")
    path = folder / "bundle.zip"
    path.write_bytes(page.request.get(file).body())
    return path


def unpacked(bundle: Path) -> tuple[Path, Path]:
    """Unpack a bundle as on another machine; return its folder and the program that checks it."""
    with zipfile.ZipFile(bundle) as file:
        file.extractall(bundle.parent / "other")
    [program] = (bundle.parent / "other").rglob("verify.pyz")
    return program.parent, program


def verified(program: Path, bundle: Path, key: str) -> subprocess.CompletedProcess[str]:
    """Check a bundle by a program that needs nothing but Python."""
    command = [sys.executable, "-I", str(program), str(bundle), "--log", key]
    return subprocess.run(command, capture_output=True, text=True, check=False, cwd=bundle.parent)


def flipped(file: Path) -> None:
    """Flip one bit of a file; done twice, it is as it was."""
    data = bytearray(file.read_bytes())
    data[len(data) // 2] ^= 1
    file.write_bytes(data)


THEN = {
    "kit": planned_away.the_script,
    "planned": planned_away.the_plan,
    "briefed": drawn_later.the_gun_stays_locked,
    "cold": the_server_is_gone,
    "offered-cold": the_rider_films_the_offer,
    "taken-cold": the_armorer_films_the_answer,
    "looked-away": an_hour_later_it_is_back,
    "hot": it_is_hot,
    "taken": drawn_later.who_has_it_marks_nothing,
    "returned": a_live_round_lies_there,
}


@pytest.fixture
def filming(playwright: Playwright, tmp_path: Path) -> Iterator[Browser]:
    """A browser whose cameras see what lies in a file."""
    film = tmp_path / "film.mjpeg"
    film.write_bytes(b"")
    arguments = (
        *ARGUMENTS,
        "--use-fake-ui-for-media-stream",
        "--use-fake-device-for-media-stream",
        f"--use-file-for-fake-video-capture={film}",
    )
    made = playwright.chromium.launch(executable_path=CHROMIUM, args=arguments)
    yield made
    made.close()


def test_the_acceptance_story(filming: Browser, tmp_path: Path) -> None:
    with lived(tmp_path / "set", "acceptance", filming, then=THEN, kind=Story) as day:
        assert not day.unsaid
        found = judged(day)
        told = {step.told.n: as_told(step) for step in day.told}
        mine = {n: as_lived([found[one] for one in ids]) for n, ids in day.entries.items()}
        assert mine == told
        key = day.window("producer").page.page.evaluate(f"{STATION}.about.vkey")
        drawn_later.from_the_line_and_back(day)
        bundle = exported(day, tmp_path)
        folder, program = unpacked(bundle)
        chain = drawn_later.in_the_bundle(folder)
        good = verified(program, bundle, key)
        assert good.returncode == 0, good.stdout + good.stderr
        pieces = [one for one in folder.rglob("*") if one.is_file() and "entries" in one.parts]
        for file in (chain, min(pieces)):
            flipped(file)
            bad = verified(program, folder, key)
            assert bad.returncode != 0
            assert file.relative_to(folder).as_posix() in bad.stdout + bad.stderr
            flipped(file)
