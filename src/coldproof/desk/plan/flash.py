"""Marks for the picture editor: where a flash is to be drawn, and where a round was really fired.

A camera's timecode is known from one moment on, at which somebody said what it showed; from there
it runs on in real time at the exact rate.  So it drifts from the time of day where the rate does.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, NamedTuple

from coldproof.acts.condition import WeaponFired
from coldproof.acts.script import CameraClockSet, FlashMarked
from coldproof.desk.plan.timecode import COUNTING, elapsed, of_clock, written
from coldproof.state.entry import Entry
from coldproof.state.fold import START, fold
from coldproof.state.model import SetState
from coldproof.state.records import CameraClock
from coldproof.words.plan import FrameRate
from coldproof.words.units import DAY_US, MINUTE_US

FROM_RECORD = "from-the-record"  # how a mark is known that no person made: from the act of firing


class Mark(NamedTuple):
    """One mark: `frame` counts frames of the camera's timecode since its midnight."""

    day: str  # the production day; empty: none was open
    unit: str
    camera: str
    rate: FrameRate
    frame: int
    how: str
    scene: str
    shot: str
    take: int | None
    weapon: str
    hand: str
    side: str
    fired: bool
    by: str
    act: str
    position: int
    picture: str = ""

    @property
    def timecode(self) -> str:
        """Return the frame as the camera shows it."""
        return written(self.frame, self.rate)


class Unplaced(NamedTuple):
    """Rounds fired in a setup with no camera's clock known; or a frame that no day has."""

    position: int
    day: str
    scene: str
    weapon: str


class Marks(NamedTuple):
    """Everything for the editor, in the order of the record."""

    marks: tuple[Mark, ...]
    unplaced: tuple[Unplaced, ...] = ()


def camera_key(unit: str, camera: str) -> str:
    """Return the key of a camera's clock in the state."""
    return f"{unit}|{camera}"


def clocks_of(state: SetState, unit: str | None) -> dict[str, CameraClock]:
    """Return the clocks that are known of a unit's cameras, by the camera's name."""
    parts = ((key.partition("|"), clock) for key, clock in state.cameras.items())
    return {camera: clock for (whose, _, camera), clock in parts if whose == unit}


def camera_frame(clock: CameraClock, at_us: int, zone_minutes: int) -> int:
    """Return the frame that a camera shows at an instant; the zone is that of when it was set."""
    day = COUNTING[clock.rate].day
    of_day = (clock.at_us + zone_minutes * MINUTE_US) % DAY_US
    when_set = of_clock(of_day, clock.rate) + clock.offset_frames
    return (when_set + elapsed(at_us - clock.at_us, clock.rate)) % day


def offset_of(shown: int, rate: FrameRate, now_us: int, zone_minutes: int) -> int:
    """Return how far a frame that a camera shows now is from the time of day, the shorter way."""
    day = COUNTING[rate].day
    ahead = (shown - of_clock((now_us + zone_minutes * MINUTE_US) % DAY_US, rate)) % day
    return ahead - day if ahead > day // 2 else ahead


def timed(
    acts: Iterable[Mapping[str, Any]], state: SetState, now_us: int, zone_minutes: int
) -> list[dict[str, Any]]:
    """Return acts as a tap says them at this instant.

    A flash gets the frame that its camera shows now, at the rate it has now.  A camera's clock,
    which comes with the frame that the slate shows in the place of its offset, gets the offset.
    Others stay as they are.
    """
    said = [dict(act) for act in acts]
    for act in said:
        if act["kind"] == FlashMarked.__name__:
            clock = state.cameras.get(camera_key(act["unit"], act["camera"]))
            if clock is not None:  # set anew since the page was drawn, it may count otherwise
                act["rate"] = clock.rate.value
                act["frame"] = camera_frame(clock, now_us, zone_minutes)
        elif act["kind"] == CameraClockSet.__name__:
            shown, rate = act["offset_frames"], FrameRate(act["rate"])
            act["offset_frames"] = offset_of(shown, rate, now_us, zone_minutes)
    return said


def collect(entries: Iterable[Entry], minutes_at: Callable[[int], int]) -> Marks:
    """Return every mark of a log; `minutes_at` gives the place's offset from UTC at an instant."""
    state = START
    marks: list[Mark] = []
    unplaced: list[Unplaced] = []
    for entry in entries:
        before, state = state, fold(state, (entry,))
        body = entry.act.body
        if isinstance(body, FlashMarked) and body.frame < COUNTING[body.rate].day:
            marks.append(_marked(entry, body, state.day or ""))
        elif isinstance(body, FlashMarked):
            lost_of = Unplaced(entry.position, state.day or "", body.scene, body.weapon or "")
            unplaced.append(lost_of)
        elif isinstance(body, WeaponFired):
            found, lost = _fired(entry, body, before, minutes_at)
            marks += found
            unplaced += lost
    return Marks(tuple(marks), tuple(unplaced))


def _marked(entry: Entry, body: FlashMarked, day: str) -> Mark:
    """Return the mark that somebody made."""
    return Mark(
        day,
        body.unit,
        body.camera,
        body.rate,
        body.frame,
        body.how.value,
        body.scene,
        body.shot,
        body.take,
        body.weapon or "",
        "" if body.hand is None else body.hand.value,
        "" if body.side is None else body.side.value,
        body.fired,
        entry.act.by,
        entry.id,
        entry.position,
        body.picture or "",
    )


def _fired(
    entry: Entry, body: WeaponFired, before: SetState, minutes_at: Callable[[int], int]
) -> tuple[list[Mark], list[Unplaced]]:
    """Return a mark for each camera of the unit whose clock was known then; else what is lost."""
    weapon = before.weapons.get(body.weapon)
    setup = None if weapon is None else before.setups.get(weapon.setup or "")
    if setup is None:
        return [], []
    card, day, found = setup.card, before.day or "", []
    for camera, clock in clocks_of(before, card.unit).items():
        frame = camera_frame(clock, entry.act.at_us, minutes_at(clock.at_us))
        found.append(
            Mark(
                day,
                card.unit,
                camera,
                clock.rate,
                frame,
                FROM_RECORD,
                card.scene,
                card.of_shot or "",
                None,
                body.weapon,
                "",
                "",
                fired=True,
                by=entry.act.by,
                act=entry.id,
                position=entry.position,
            )
        )
    return found, [] if found else [Unplaced(entry.position, day, card.scene, body.weapon)]


def chosen(marks: Marks, day: str = "", scene: str = "") -> Marks:
    """Return what is of a day and a scene; an empty text is every one."""

    def wanted(one: Mark | Unplaced) -> bool:
        return (not day or one.day == day) and (not scene or one.scene == scene)

    return Marks(
        tuple(one for one in marks.marks if wanted(one)),
        tuple(one for one in marks.unplaced if wanted(one)),
    )


def by_camera(marks: Iterable[Mark]) -> tuple[tuple[Mark, ...], ...]:
    """Return the marks of each camera, day and rate, in the order of their frames."""
    found: dict[tuple[str, str, str, str], list[Mark]] = {}
    for one in marks:
        found.setdefault((one.day, one.unit, one.camera, one.rate.value), []).append(one)
    return tuple(
        tuple(sorted(found[key], key=lambda one: (one.frame, one.position)))
        for key in sorted(found)
    )
