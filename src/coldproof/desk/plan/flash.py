"""Marks for the picture editor: where a flash is to be drawn, and where a round was really fired.

A camera's timecode is known from one moment on, at which somebody said what it showed, to the end
of that production day.  From there it runs on in real time at the exact rate.  So it drifts from
the time of day where the rate does.
"""

from __future__ import annotations

from collections import Counter
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
HOURS, AHEAD_HOURS = 24, 4  # of a day; by so many a mark's timecode may be later than its act
SLACK_S = 10  # by so much at most a thumb comes after the record of the round that it marks


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
    turn: int = 0  # midnights of the camera's clock since a day that is the same for all marks

    @property
    def timecode(self) -> str:
        """Return the frame as the camera shows it."""
        return written(self.frame, self.rate)


class Unplaced(NamedTuple):
    """Rounds fired, with no camera's clock known and no mark; or a frame that no day has."""

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
    """Return the clocks of a unit's cameras that were set on this day, by the camera's name."""
    parts = ((key.partition("|"), clock) for key, clock in state.cameras.items())
    mine = {camera: clock for (whose, _, camera), clock in parts if whose == unit}
    return {camera: clock for camera, clock in mine.items() if is_of_the_day(state, clock)}


def is_of_the_day(state: SetState, clock: CameraClock) -> bool:
    """Say whether a clock was set since a production day was last opened or closed.

    A camera's timecode is set by hand each morning, so what was said of it holds for its day only.
    """
    opened = -1 if state.day_opened is None else state.day_opened.position
    closed = -1 if state.day_closed is None else state.day_closed
    return clock.position > max(opened, closed)


def camera_frame(clock: CameraClock, at_us: int, zone_minutes: int) -> int:
    """Return the frame that a camera shows at an instant; the zone is that of when it was set."""
    day = COUNTING[clock.rate].day
    of_day = (clock.at_us + zone_minutes * MINUTE_US) % DAY_US
    when_set = of_clock(of_day, clock.rate) + clock.offset_frames
    return (when_set + elapsed(at_us - clock.at_us, clock.rate)) % day


def turn_of(mark: Mark, clock: CameraClock | None, at_us: int, zone_minutes: int) -> int:
    """Return how many midnights the clock of its camera had passed at a mark made at an instant.

    The camera showed its frame at the instant or before it, within most of a day; a clock that
    differs by some hours may show it later too.  Where no clock is known, the time of day is taken.
    """
    day = COUNTING[mark.rate].day
    if clock is None or clock.rate is not mark.rate:
        clock = CameraClock(mark.rate, 0, mark.by, at_us, mark.position)
    days, of_day = divmod(clock.at_us + zone_minutes * MINUTE_US, DAY_US)
    when_set = days * day + of_clock(of_day, mark.rate) + clock.offset_frames
    shown = when_set + elapsed(at_us - clock.at_us, mark.rate)
    ahead = day * AHEAD_HOURS // HOURS
    return (shown + ahead - (shown + ahead - mark.frame) % day) // day


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
    """Return every mark of a log; `minutes_at` gives the place's offset from UTC at an instant.

    Rounds that were recorded as fired are marked from the record where nobody marked them by hand.
    """
    state = START
    marks: list[Mark] = []
    unplaced: list[Unplaced] = []
    rounds: dict[int, int] = {}  # how many each act of firing tells of, by its position
    for entry in entries:
        before, state = state, fold(state, (entry,))
        body = entry.act.body
        if isinstance(body, FlashMarked) and body.frame < COUNTING[body.rate].day:
            made = _marked(entry, body, state.day or "")
            clock = before.cameras.get(camera_key(body.unit, body.camera))
            zone = minutes_at(entry.act.at_us if clock is None else clock.at_us)
            marks.append(made._replace(turn=turn_of(made, clock, entry.act.at_us, zone)))
        elif isinstance(body, FlashMarked):
            lost_of = Unplaced(entry.position, state.day or "", body.scene, body.weapon or "")
            unplaced.append(lost_of)
        elif isinstance(body, WeaponFired):
            found, lost = _fired(entry, body, before, minutes_at)
            marks += found
            unplaced += lost
            rounds[entry.position] = body.count
    return Marks(*_without_doubles(marks, unplaced, rounds))


def _without_doubles(
    marks: list[Mark], unplaced: list[Unplaced], rounds: Mapping[int, int]
) -> tuple[tuple[Mark, ...], tuple[Unplaced, ...]]:
    """Leave out what the record tells of rounds that somebody marked by hand, camera by camera.

    Each mark goes with one act of firing of its weapon, and an act takes as many as its rounds.
    """
    recorded: dict[tuple[str, ...], list[Mark]] = {}
    for one in marks:
        if one.how == FROM_RECORD:
            recorded.setdefault(_where(one), []).append(one)
    left = {one: rounds[one.position] for many in recorded.values() for one in many}
    doubles: dict[Mark, None] = {}
    free: dict[tuple[str, ...], Counter[str]] = {}  # marks that none of these took, by camera
    for mark in marks:
        if mark.how == FROM_RECORD or not mark.fired:
            continue
        found = _round_of(mark, [one for one in recorded.get(_where(mark), ()) if left[one] > 0])
        if found is not None:
            left[found] -= 1
            doubles[found] = None
        else:
            of_weapon = (mark.day, mark.scene, mark.weapon)
            free.setdefault(of_weapon, Counter())[mark.camera] += 1
    lost = []
    for gone in unplaced:
        by_hand = free.get((gone.day, gone.scene, gone.weapon), Counter())
        if gone.position not in rounds or not +by_hand:
            lost.append(gone)
        for camera in by_hand:
            by_hand[camera] -= rounds.get(gone.position, 0)
    return tuple(one for one in marks if one not in doubles), tuple(lost)


def _where(mark: Mark) -> tuple[str, ...]:
    """Return of what a mark is: the same for one that is of the same round."""
    return (mark.day, mark.unit, mark.scene, mark.weapon, mark.camera, mark.rate.value)


def _round_of(mark: Mark, recorded: list[Mark]) -> Mark | None:
    """Return which of some acts of firing a mark goes with: firing is recorded after it is done.

    So it is the first one after the mark; where there is none, the last one.
    """
    it = COUNTING[mark.rate]
    slack = SLACK_S * it.frames // it.per
    ahead = {one: (one.frame - mark.frame + slack) % it.day for one in recorded}
    after = {one: frames for one, frames in ahead.items() if frames <= it.day // 2}
    if after:
        return min(after, key=lambda one: (after[one], one.position))
    return max(ahead, key=lambda one: (ahead[one], one.position), default=None)


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
    card, day, found = setup.card, before.day or "", list[Mark]()
    for camera, clock in clocks_of(before, card.unit).items():
        zone = minutes_at(clock.at_us)
        made = Mark(
            day,
            card.unit,
            camera,
            clock.rate,
            camera_frame(clock, entry.act.at_us, zone),
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
        found.append(made._replace(turn=turn_of(made, clock, entry.act.at_us, zone)))
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
    """Return the marks of each camera, day and rate, in the order of their frames.

    Where the camera's clock passed midnight between them, those after it are apart, and come after
    those before it: their `turn` then says how many midnights after the first.
    """
    found: dict[tuple[str, str, str, str], dict[int, list[Mark]]] = {}
    for one in marks:
        turns = found.setdefault((one.day, one.unit, one.camera, one.rate.value), {})
        turns.setdefault(one.turn, []).append(one)
    return tuple(
        tuple(
            one._replace(turn=turn - min(found[key]))
            for one in sorted(found[key][turn], key=lambda one: (one.frame, one.position))
        )
        for key in sorted(found)
        for turn in sorted(found[key])
    )
