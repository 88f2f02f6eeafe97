"""The whole state, and the draft that a fold writes on.

`SetState` is frozen by use: its maps are never changed once it is returned.  A `Draft` shares them
and copies each at most once, when it first writes to it (D5).
"""

from __future__ import annotations

from typing import Any, NamedTuple

from coldproof.state import records as r
from coldproof.words.floor import Medium
from coldproof.words.voice import Erasure


class SetState(NamedTuple):
    """What is so now, one map for each kind of thing."""

    weapons: dict[str, r.Weapon]
    lots: dict[str, r.Lot]
    people: dict[str, r.Person]
    units: dict[str, r.Unit]
    setups: dict[str, r.Setup]
    scenes: dict[str, r.Scene]
    meetings: dict[str, r.Meeting]
    briefings: dict[str, r.Briefing]
    blocks: dict[str, r.Block]
    rounds: dict[str, r.LooseRound]
    pairs: dict[str, r.Pair]
    packs: dict[str, r.Pack]
    stores: dict[str, r.Store]
    devices: dict[str, str]
    live_plans: dict[str, r.LivePlan]
    incidents: dict[str, r.Incident]
    notices: dict[str, r.Notice]
    contacts: dict[str, r.Contact]
    numbers: dict[str, r.Posted]
    letters: dict[str, r.Letter]
    refusals: dict[str, r.Refusal]
    disclosed: dict[str, tuple[tuple[str, tuple[str, ...], str | None, int], ...]]
    erased: dict[str, tuple[str, Erasure, int]]
    sequences: dict[str, r.Adopted]
    boxes: dict[str, r.Box]
    ways: dict[str, r.Way]
    hits: dict[str, r.Hit]
    receipts: dict[str, tuple[tuple[str, int, int], ...]]
    schedule: dict[str, r.Scheduled]
    handling: dict[str, r.Handling]
    cameras: dict[str, r.CameraClock]
    flashes: dict[str, r.Flash]
    assessments: dict[str, tuple[r.Assessed, ...]]
    bars: tuple[r.Bar, ...] = ()
    size: int = 0
    now_us: int = 0
    day: str | None = None
    day_opened: r.Sight | None = None
    days_opened: tuple[str, ...] = ()
    day_closed: int | None = None
    medium: Medium = Medium.FILM
    founder: str | None = None
    per_handler: int | None = None
    general: tuple[bool, int] | None = None  # general assessment: whole?, position
    hours: tuple[int, int] | None = None  # longest week in minutes, position
    hours_assessed: int | None = None  # position of a whole specific assessment of the hours
    pressed: tuple[tuple[str, str, int], ...] = ()  # who, what, position: today's
    discharges: int = 0  # unmeant discharges in this production
    revoked: tuple[str, ...] = ()  # devices whose key counts no more
    uncounted: tuple[str, int, bool] | None = None  # a day, its close, whether weapons were out
    finds: tuple[r.Bar, ...] = ()  # rounds found anywhere that may be live
    looked: tuple[r.Looked, ...] = ()  # each person's latest looks that said the same
    unmeant: tuple[r.Unmeant, ...] = ()  # every unmeant discharge and what followed
    reports: tuple[int, int, int, int] | None = None  # unanswered at most, oldest days, where, when
    shield: tuple[str | None, int, int] | None = None  # its policy, its days, position
    page: tuple[str, int] | None = None  # the digest of the page served, position
    lessons: tuple[tuple[int, str, str | None], ...] = ()
    """Lines released for others to learn from: where, about what, the digest of the words."""
    learned: tuple[tuple[int, str], ...] = ()  # other productions' lines: where, their digest
    clock_us: int | None = None  # the clerk's last clock-read
    script: r.ScriptNow | None = None  # the draft that counts
    cards: tuple[str, str, int] | None = (
        None  # the floor cards adopted: their digest, by whom, where
    )


MAPS = (
    "weapons",
    "lots",
    "people",
    "units",
    "setups",
    "scenes",
    "meetings",
    "briefings",
    "blocks",
    "rounds",
    "pairs",
    "packs",
    "stores",
    "devices",
    "live_plans",
    "incidents",
    "notices",
    "contacts",
    "numbers",
    "letters",
    "refusals",
    "disclosed",
    "erased",
    "sequences",
    "boxes",
    "ways",
    "hits",
    "receipts",
    "schedule",
    "handling",
    "cameras",
    "flashes",
    "assessments",
)

EMPTY = SetState(*({} for _ in MAPS))  # type: ignore[arg-type]  # one empty map a field


class Draft:
    """A state being written by one fold call; `finish` gives the new state.

    It has every field of `SetState`; read them freely, write maps through `edit`.
    """

    __slots__ = (*SetState._fields, "_owned")

    weapons: dict[str, r.Weapon]
    lots: dict[str, r.Lot]
    people: dict[str, r.Person]
    units: dict[str, r.Unit]
    setups: dict[str, r.Setup]
    scenes: dict[str, r.Scene]
    meetings: dict[str, r.Meeting]
    briefings: dict[str, r.Briefing]
    blocks: dict[str, r.Block]
    rounds: dict[str, r.LooseRound]
    pairs: dict[str, r.Pair]
    packs: dict[str, r.Pack]
    stores: dict[str, r.Store]
    devices: dict[str, str]
    live_plans: dict[str, r.LivePlan]
    incidents: dict[str, r.Incident]
    notices: dict[str, r.Notice]
    contacts: dict[str, r.Contact]
    numbers: dict[str, r.Posted]
    letters: dict[str, r.Letter]
    refusals: dict[str, r.Refusal]
    disclosed: dict[str, tuple[tuple[str, tuple[str, ...], str | None, int], ...]]
    erased: dict[str, tuple[str, Erasure, int]]
    sequences: dict[str, r.Adopted]
    boxes: dict[str, r.Box]
    ways: dict[str, r.Way]
    hits: dict[str, r.Hit]
    receipts: dict[str, tuple[tuple[str, int, int], ...]]
    schedule: dict[str, r.Scheduled]
    handling: dict[str, r.Handling]
    cameras: dict[str, r.CameraClock]
    flashes: dict[str, r.Flash]
    assessments: dict[str, tuple[r.Assessed, ...]]
    bars: tuple[r.Bar, ...]
    size: int
    now_us: int
    day: str | None
    day_opened: r.Sight | None
    days_opened: tuple[str, ...]
    day_closed: int | None
    medium: Medium
    founder: str | None
    per_handler: int | None
    general: tuple[bool, int] | None
    hours: tuple[int, int] | None
    hours_assessed: int | None
    pressed: tuple[tuple[str, str, int], ...]
    discharges: int
    revoked: tuple[str, ...]
    uncounted: tuple[str, int, bool] | None
    finds: tuple[r.Bar, ...]
    looked: tuple[r.Looked, ...]
    unmeant: tuple[r.Unmeant, ...]
    reports: tuple[int, int, int, int] | None
    shield: tuple[str | None, int, int] | None
    page: tuple[str, int] | None
    lessons: tuple[tuple[int, str, str | None], ...]
    learned: tuple[tuple[int, str], ...]
    clock_us: int | None
    script: r.ScriptNow | None
    cards: tuple[str, str, int] | None

    def __init__(self, state: SetState) -> None:
        """Share every map of the state."""
        for name, value in zip(SetState._fields, state, strict=True):
            setattr(self, name, value)
        self._owned: dict[str, dict[str, Any]] = {}

    def edit(self, name: str) -> dict[str, Any]:
        """Return the draft's own copy of a map, made at the first call."""
        own = self._owned.get(name)
        if own is None:
            own = dict(getattr(self, name))
            self._owned[name] = own
            setattr(self, name, own)
        return own

    def finish(self) -> SetState:
        """Return the new state; the draft must not be written to again."""
        return SetState(*(getattr(self, name) for name in SetState._fields))


World = SetState | Draft
